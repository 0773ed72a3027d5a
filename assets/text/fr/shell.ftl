## The window's frame

shell-untitled = Carte sans titre
shell-saving = Enregistrement…
shell-save-failed = Non enregistrée : l’écriture a échoué
shell-modified = Modifications non enregistrées
# $time (String) - time
shell-saved-at = Enregistrée à { $time }
shell-saved = Enregistrée
shell-never-saved = Pas encore enregistrée
shell-draw = Dessiner
shell-read = Lire
shell-present = Présenter
shell-other-language = Switch to English
shell-find = Chercher
shell-undo = Annuler
shell-redo = Rétablir
shell-menu = Menu
shell-menu-file = Fichier
shell-menu-edit = Édition
shell-menu-map = Carte
shell-menu-view = Affichage
shell-new = Nouvelle carte
shell-open = Ouvrir…
shell-recent = Cartes récentes
shell-samples = Exemples de cartes
shell-samples-line = Des territoires documentés par la recherche ; les liens qui n’y figurent pas sont illustratifs.
shell-save = Enregistrer
shell-save-as = Enregistrer sous…
shell-export = Exporter une image…
shell-close = Fermer la carte
shell-quit = Quitter
shell-history = Historique…
shell-cut = Couper
shell-copy = Copier
shell-paste = Coller
shell-select-all = Tout sélectionner
shell-lay-out = Disposer la carte
shell-edit-legend = Modifier la légende…
shell-map-card = Fiche de la carte
shell-fit = Toute la carte
shell-show-all = Tout afficher
shell-panels = Afficher ou masquer les panneaux
shell-theme = Thème
shell-theme-system = Comme le système
shell-theme-light = Clair
shell-theme-dark = Sombre
shell-theme-projection = Projection (contraste maximal)
shell-text-scale = Taille du texte
shell-language = Langue
shell-help = Aide
shell-about = À propos
shell-dismiss = Fermer

## The welcome screen

shell-welcome-line = Dessiner ensemble le réseau local de services d’un territoire, et le lire.
shell-welcome-drop = ou déposez un fichier ici
shell-welcome-private = Aucun compte, aucun envoi : tout reste sur cet ordinateur.

## The legend

shell-legend-actors = ACTEURS
shell-legend-links = LIENS
# $name (String) - name
# $count (Number) - count
shell-legend-row = { $name }, { $count }
# $name (String) - name
shell-legend-hide = Masquer : { $name }
# $name (String) - name
shell-legend-show = Afficher : { $name }

## The bottom

# $count (Number) - count
shell-n-actors = { $count ->
    [one] { $count } acteur
   *[other] { $count } acteurs
}
# $count (Number) - count
shell-n-links = { $count ->
    [one] { $count } lien
   *[other] { $count } liens
}
shell-nothing-hidden = rien de masqué
shell-zoom-in = Rapprocher
shell-zoom-out = Éloigner
shell-entry = Saisie rapide
shell-entry-hint = Saisie rapide (/) : CLSC > CRDI : retour · Popote = CDC · CSSS # Popote : 45 000 $

## Finding

shell-find-hint = Chercher un acteur
shell-link-to-hint = Lier à… nom d’un acteur
shell-found-nothing = Aucun acteur de ce nom
shell-link-creates = Entrée crée cet acteur et le lie

## Dialogs

shell-cancel = Annuler
shell-discard = Ne pas enregistrer
shell-unsaved-title = Enregistrer la carte ?
# $count (Number) - count
shell-unsaved-text = { $count ->
    [one] { $count } modification n’est pas encore enregistrée dans un fichier.
   *[other] Des modifications ({ $count } étapes) ne sont pas encore enregistrées dans un fichier.
}
shell-path-open-title = Ouvrir une carte
shell-path-save-title = Enregistrer la carte
shell-path-export-title = Exporter une image (.png ou .svg) ou un script R (.R)
shell-path-text = La fenêtre de choix de fichier du système n’est pas disponible sur cet ordinateur (le portail de bureau manque). Tapez le chemin du fichier.
shell-path-hint = /home/…/ma-carte.ron
shell-path-field = Chemin du fichier
shell-replace-title = Remplacer ce fichier ?
# $path (String) - path
shell-replace-text = « { $path } » existe déjà. Le remplacer efface ce qu’il contient.
shell-replace = Remplacer
shell-damaged-title = Ce fichier est endommagé
shell-damaged-text = Le fichier reste tel quel. Ce qui est encore lisible peut être ouvert comme une nouvelle carte.
shell-salvage = Ouvrir ce qui est lisible
shell-history-title = Historique
shell-history-text = Chaque étape depuis l’ouverture de la carte. Cliquez pour y revenir ; rien n’est perdu.
shell-history-opened = Carte telle qu’ouverte
shell-no-renderer = La fenêtre ne peut pas s’ouvrir : aucun affichage graphique n’est disponible. Sous Linux, installez mesa-vulkan-drivers ou libgl1-mesa-dri, et vérifiez que DISPLAY ou WAYLAND_DISPLAY est défini.
