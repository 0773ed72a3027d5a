## Fields

fiche-yes = Oui
fiche-no = Non
fiche-mixed = Plusieurs
fiche-date-hint = aaaa-mm-jj
fiche-date-unread = Date non comprise : écrivez-la comme 2027-03-31 ou 31 mars 2027.
fiche-amount-hint = en dollars
fiche-amount-unread = Montant non compris : écrivez-le comme 45 000 $ ou 45 k$.
fiche-coordinates-hint = latitude, longitude
fiche-coordinates-unread = Position non comprise : écrivez la latitude, puis la longitude, comme 45.59, -73.51.
fiche-sector-add = Ajouter un secteur
fiche-sector-new = Nouveau secteur
# $name (String) - name of the sector
fiche-sector-remove = Retirer { $name }

## An actor

fiche-short-name-hint = Sur la carte
fiche-territories = Territoires déjà sur la carte
fiche-more = Plus
fiche-from = Depuis
fiche-until = Jusqu’au
fiche-coordinates = Position (lat., long.)
fiche-pinned = Reste en place
fiche-person = Personne-ressource
fiche-telephone = Téléphone
fiche-email = Courriel
fiche-address = Adresse
fiche-website = Site Web
fiche-personal = Renseignements personnels (Loi 25) : ils restent dans le fichier de la carte, hors des exports.
fiche-field-new = Autre champ
fiche-field-name = Nom du champ
# $name (String) - name of the field
fiche-field-remove = Retirer le champ { $name }

## The links of an actor

# $count (Number) - how many links
fiche-links = Liens ({ $count })
fiche-tie-return = retour prévu
fiche-tie-refers = réfère
fiche-tie-receives = reçoit
fiche-tie-contracts = confie
fiche-tie-delivers = offre le service
fiche-tie-funds = finance
fiche-tie-is-funded = reçoit
fiche-tie-mandates = mandate
fiche-tie-answers = répond

## Its place in the network

fiche-place = Sa place dans le réseau
fiche-place-alone = Aucun lien avec un autre acteur pour le moment.
# $count (Number) - how many neighbours
# $others (Number) - how many other actors
fiche-place-ties = { $others ->
    [one] En lien avec le seul autre acteur.
   *[other] En lien avec { $count } des { $others } autres acteurs.
}
# $others (Number) - how many other actors
fiche-place-all = En lien avec chacun des { $others } autres acteurs.
# $count (Number) - one path in so many
fiche-place-passage = { $count ->
    [1] Passage obligé : presque tous les chemins entre deux autres acteurs passent par ici.
    [2] Passage obligé : un chemin sur deux entre deux autres acteurs passe par ici.
    [3] Passage obligé : un chemin sur trois entre deux autres acteurs passe par ici.
    [4] Passage fréquent : un chemin sur quatre entre deux autres acteurs passe par ici.
    [5] Passage fréquent : un chemin sur cinq entre deux autres acteurs passe par ici.
   *[other] Passage fréquent : un chemin sur { $count } entre deux autres acteurs passe par ici.
}
# $count (Number) - how many parts
fiche-place-cut = Sans lui, { $count } parties du réseau ne se rejoindraient plus.
# $groups (String) - names of the first groups
# $more (Number) - how many other groups
fiche-place-bridge = { $more ->
    [0] Fait le pont entre plusieurs milieux : { $groups }.
    [1] Fait le pont entre plusieurs milieux : { $groups } et un autre.
   *[other] Fait le pont entre plusieurs milieux : { $groups } et { $more } autres.
}

## A link

fiche-source = De
fiche-target = Vers
fiche-reverse = Inverser le sens
fiche-delete = Supprimer
fiche-clientele = Clientèle
fiche-waiting = Attente
fiche-one-way = Un seul sens
fiche-both-ways = Dans les deux sens
fiche-frame = Cadre
fiche-on-project = Sur un projet commun
fiche-informal = Informelle
fiche-trust = Confiance
fiche-terms = Conclusion
fiche-funded = Financée
fiche-amount = Montant par an
fiche-accountability = Reddition de comptes
fiche-responsibilities = Responsabilités écrites
fiche-purpose = Pour
fiche-seat = Place à la table

## Several things

# $actors (Number) - how many actors
# $links (Number) - how many links
fiche-several = { $actors ->
    [0] {""}
    [one] 1 acteur
   *[other] { $actors } acteurs
}{ $actors ->
    [0] {""}
   *[other] { $links ->
        [0] {""}
       *[other] {", "}
    }
}{ $links ->
    [0] {""}
    [one] 1 lien
   *[other] { $links } liens
}
fiche-all-actors = Tous ces acteurs
fiche-all-links = Tous ces liens
fiche-duplicate = Dupliquer
fiche-pin = Épingler
fiche-unpin = Libérer

## The map

fiche-title = Titre de la carte
# $actors (String) - how many actors, as written
# $n_actors (Number) - how many actors
# $links (String) - how many links, as written
# $n_links (Number) - how many links
fiche-counts = { $n_actors ->
    [one] { $actors } acteur
   *[other] { $actors } acteurs
} · { $n_links ->
    [one] { $links } lien
   *[other] { $links } liens
}
# $date (String) - a date
fiche-created = Commencée le { $date }
# $date (String) - a date
fiche-changed = Modifiée le { $date }
fiche-map-territory = Territoire
fiche-caption = Phrase sous le titre
fiche-authors = Auteurs
fiche-authors-hint = Séparés par des virgules
fiche-description = Description
fiche-description-hint = De quoi il s’agit, ce qui est documenté et ce qui ne l’est pas
fiche-map-language = Langue de la carte
fiche-vocabulary = Vocabulaire
fiche-vocabulary-csss = CSSS (2004 à 2015)
fiche-vocabulary-cisss = CISSS et CIUSSS (depuis 2015)
fiche-own-sectors = Secteurs de la carte
# $count (Number) - how many actors and links
fiche-sector-uses = { $count ->
    [0] Pas utilisé
    [one] 1 fois
   *[other] { $count } fois
}

## The legend

fiche-legend-title = Légende
fiche-legend-roles = Acteurs
fiche-legend-kinds = Liens
# $name (String) - the role or kind
fiche-legend-name-of = Nom : { $name }
# $name (String) - the role or kind
fiche-legend-colour-of = Couleur : { $name }
# $name (String) - the role
fiche-legend-shape-of = Forme : { $name }
# $name (String) - the kind
fiche-legend-pattern-of = Trait : { $name }
# $name (String) - the role or kind
fiche-legend-counts-of = { $name } compte comme
# $name (String) - the role or kind
fiche-legend-usual = Revenir à l’habituel : { $name }
# $name (String) - the role or kind
fiche-legend-remove = Retirer { $name }
# $name (String) - the role or kind
fiche-legend-counts-as = compte comme { $name }
fiche-legend-add-role = Ajouter un rôle
fiche-legend-add-kind = Ajouter un type de lien
fiche-legend-new-role = Nouveau rôle
fiche-legend-new-kind = Nouveau type de lien
fiche-legend-cancel = Annuler
fiche-legend-save = Appliquer
fiche-shape-hexagon = Hexagone
fiche-shape-disc = Disque
fiche-shape-diamond = Losange
fiche-shape-square = Carré
fiche-shape-house = Maison
fiche-shape-triangle = Triangle
fiche-shape-cross = Croix
fiche-shape-capsule = Capsule
fiche-shape-dotted-disc = Disque pointillé
fiche-shape-octagon = Octogone
fiche-shape-table = Table
fiche-shape-pentagon = Pentagone
fiche-pattern-solid = Continu
fiche-pattern-double = Double
fiche-pattern-dashed = Tirets
fiche-pattern-thick = Épais
fiche-pattern-dotted = Pointillé
