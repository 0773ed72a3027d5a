## Help

help-title = Aide
help-close = Fermer
help-page-draw = Dessiner
help-page-read = Lire
help-page-present = Présenter
help-page-keys = Touches

## Drawing

help-draw-intro = La salle parle, la carte grandit : d’abord les acteurs, puis ce qui les lie. Tout s’annule avec Ctrl+Z.
help-add = Double-clic sur le fond
help-add-what = Ajoute un acteur : tapez son nom, puis Entrée. Avec Tab, le suivant lui est lié.
help-link = Tirer l’anneau d’un acteur
help-link-what = Le lie à un autre. Relâcher sur le fond crée l’autre acteur aussi.
help-kind = 1 à 6
help-kind-what = Type du prochain lien, ou des liens sélectionnés : corridor, collaboration, entente, financement, autorité, participation.
help-legend = Légende
help-legend-what = Un clic choisit ce qui sera dessiné ; l’œil masque ou montre.
help-move = Glisser un acteur
help-move-what = Le déplace. Rien d’autre ne bouge.
help-pan = Glisser le fond, molette
help-pan-what = Déplace la vue, l’approche ou l’éloigne.
help-rectangle = Maj + glisser
help-rectangle-what = Sélectionne tout ce qui est dans le rectangle.
help-menu = Clic droit
help-menu-what = Ce qu’on peut faire de ce qui est sélectionné.
help-lay-out-what = « Disposer », en haut, ou D : organique, par ligne de services, par secteur, sur le territoire, en cible selon une mesure. Les acteurs épinglés restent, Ctrl+Z annule.
help-arrange-what = Deux acteurs ou plus sélectionnés : clic droit, « Ordonner » ; les aligner, les répartir, les écarter, les rapprocher.
help-closer = F, C
help-closer-what = F : l’acteur sélectionné ou pointé avec ses voisins seulement, à une étape, puis deux, puis trois ; Échap en revient. C : le plus court chemin entre les deux acteurs sélectionnés.
help-overview = Aperçu
help-overview-what = Dans le coin quand tout n’est pas en vue : y cliquer ou y glisser déplace la vue. M le cache.
help-paste = Coller une liste
help-paste-what = Un nom par ligne ; des cellules d’un tableur, la première de chaque rangée est le nom.

help-entry-title = Dire en une ligne
help-entry-intro = La ligne du bas comprend un lien écrit ; un nom nouveau est créé, accents et majuscules ne comptent pas.
help-entry-actor = Maison des jeunes (organisme)
help-entry-actor-what = un acteur et son rôle
help-entry-corridor = CLSC > CRDI : déficience
help-entry-corridor-what = un corridor de services, et son programme
help-entry-return = CLSC <> CRDI
help-entry-return-what = un corridor qui prévoit le retour
help-entry-collaboration = Popote = Maison des jeunes, CDC
help-entry-collaboration-what = des collaborations, plusieurs à la fois
help-entry-agreement = CSSS # Popote : 45 000 $, imposée
help-entry-agreement-what = une entente de services, son montant
help-entry-funding = PSOC $ Popote : 80 000 $, mission
help-entry-funding-what = un financement
help-entry-authority = MSSS ! CSSS
help-entry-authority-what = une autorité, un mandat
help-entry-participation = Popote @ Table des aînés : décide
help-entry-participation-what = une participation à une table

## Reading

help-read-intro = La carte répond à des questions de la salle, une carte de texte par question, et se recalcule quand elle change.
help-read-cards = Cartes
help-read-cards-what = Une phrase à lire à voix haute. « Le calcul » donne le nom savant et la source ; « Les limites » disent ce qu’elle tait.
help-read-bar = Petits dessins
help-read-bar-what = Passer sur une partie éclaire les acteurs et les liens dont elle parle, un clic les sélectionne.
help-read-names = Noms, et À regarder ensemble
help-read-names-what = Y passer éclaire le dessin ; un clic sélectionne ce dont on parle et l’amène en vue.
help-read-departure = Et si un acteur partait ?
help-read-departure-what = Sélectionnez un acteur sur le dessin : cette carte dit ce qui resterait sans lui. Rien n’est changé.
help-read-look = Taille, couleur, contour
help-read-look-what = Ce qui grossit, colore et entoure les acteurs du dessin ; la clé est en bas du dessin.
help-read-table = Tableau
help-read-table-what = Les acteurs en rangées : un clic sur un titre ordonne, sur une rangée sélectionne ; à copier ou à enregistrer pour un tableur.
help-read-hidden = Œil de la légende
help-read-hidden-what = Ce qui est masqué n’est pas compté : le haut du panneau le dit.

## Presenting

help-present-intro = Plus que la carte, son titre et une grande légende. Ce qui était masqué le reste, et le bas de l’écran le dit.
help-present-start = Commencer
help-present-stop = Revenir
help-present-hover = Passer sur un acteur
help-present-hover-what = Éclaire ceux à qui il est lié ; le reste pâlit.
help-present-title = Titre et phrase
help-present-title-what = Ceux de la fiche de la carte : une phrase sous le titre dit ce qu’il faut voir.
help-present-theme = Thème Projection
help-present-theme-what = Fond blanc, noir franc, traits épais, pour une salle claire.

## Keys

help-keys-rename = Renommer
help-keys-link = Lier à un acteur par son nom
help-keys-pin = Épingler, ou libérer
help-keys-reverse = Inverser le sens d’un lien
help-keys-delete = Supprimer
help-keys-undo = Annuler, refaire
help-keys-duplicate = Dupliquer
help-keys-clipboard = Copier, couper, coller
help-keys-all = Tout sélectionner
help-keys-nudge = Déplacer un peu
help-keys-arrows = Flèches
help-keys-find = Chercher un acteur
help-keys-fit = Voir toute la carte
help-keys-moments = Dessiner, lire, présenter
help-keys-present = Présenter
help-keys-table = Ouvrir ou fermer le tableau, dans Lire
help-keys-escape = Abandonner, fermer, revenir
help-keys-entry = Dire en une ligne
help-keys-help = Cette aide
help-keys-files = Enregistrer, ouvrir, nouvelle carte
help-keys-focus = Voisinage de l’acteur, une étape de plus à chaque fois
help-key-unfocus = Maj+F
help-keys-unfocus = Revenir à toute la carte
help-keys-way = Plus court chemin entre deux acteurs sélectionnés
help-keys-lay-out = Disposer la carte
help-keys-align = Aligner en rangée, en colonne
help-key-distribute = Maj+H  Maj+V
help-keys-distribute = Répartir en largeur, en hauteur
help-keys-overview = Aperçu de toute la carte
help-keys-panels = Panneaux
help-key-escape = Échap
help-key-delete = Suppr

## About

help-about-title = À propos de Maillage
# $version (String) - version
help-about-version = Version { $version }
help-about-what = Dessiner le réseau local de services d’un territoire, et le lire ensemble.
help-about-private = Aucun envoi, aucun compte : tout reste sur cet ordinateur.
help-about-licence = Licence
help-about-fonts = Polices
help-about-fonts-what = Inter (OFL), Phosphor (MIT)
help-about-method = Méthode
help-about-method-what = Centralité : Freeman 1979. Silos : Krackhardt et Stern 1988.
help-about-method-more = Mélange entre groupes : Newman 2003.
