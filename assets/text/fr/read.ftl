## Ce que dit la carte

read-title = Ce que dit la carte
# $actors (Number) - organizations looked at
read-count-actors = { $actors ->
    [one] { $actors } acteur
   *[other] { $actors } acteurs
}
# $links (Number) - links looked at
read-count-links = { $links ->
    [one] { $links } lien
   *[other] { $links } liens
}
# $actors (String) - how many actors
# $links (String) - how many links
read-scope-whole = calculé sur tout le réseau · { $actors }, { $links }
# $actors (String) - how many actors
# $links (String) - how many links
read-scope-shown = calculé sur ce qui est affiché · { $actors }, { $links }
# $scope (String) - what is looked at
read-scope-tables = { $scope }, sans les tables ni les participations
read-updating = mise à jour…
# $share (String) - how much is done, as a percentage
read-updating-paths = mise à jour… chemins entre les acteurs, { $share }
# $share (String) - how much is done, as a percentage
read-updating-departures = mise à jour… le réseau sans chaque acteur, { $share }
read-updating-groups = mise à jour… groupes que dessinent les liens
read-empty-title = Rien à lire encore
read-empty = Dessinez quelques acteurs et ce qui les lie : la carte répondra ensuite aux questions de la salle.
read-how = Le calcul
read-limits = Les limites
# $link (String) - what unfolds
# $title (String) - title of the card
read-unfolds = { $link } : { $title }
read-expected = attendu au hasard
# $title (String) - title of the card
# $value (String) - value as a percentage of the bar
read-gauge = { $title } : { $value }
# $title (String) - title of the card
# $value (String) - value as a percentage of the bar
# $reference (String) - what chance would give
read-gauge-expected = { $title } : { $value }, attendu au hasard { $reference }
# $count (Number) - how many more actors
read-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
read-fewer = en montrer moins
# $name (String) - name of the actor
read-select = Sélectionner { $name }

## What the drawing shows

read-size = Taille
read-colour = Couleur
read-shape = Forme
read-groups = Groupes
read-outline = Contour
read-outline-none = aucun
read-outline-groups = groupes déclarés
read-communities = regroupements détectés
# $number (Number) - number of the community
read-community = Regroupement { $number }
# $community (String) - name of the community
# $members (String) - names of its members
read-community-members = { $community } : { $members }
read-advanced = avancé
read-size-none = la même pour tous
read-size-influence = influence perçue
read-colour-role = rôle
read-colour-group = groupe
read-group-role = rôle
read-group-sector = secteur
read-group-programme = programme
read-group-sub-territory = territoire
read-group-service-line = ligne de services
# $what (String) - what is shown
# $by (String) - what shows it
read-key-part = { $what } : { $by }
# $count (Number) - pairs out of 100
# $pairs (String) - the same, written
read-key-pairs = { $count ->
    [one] { $pairs } paire sur 100
   *[other] { $pairs } paires sur 100
}
read-key-without = sans objet
read-key-in-none = dans aucun regroupement
read-key-more = …

## Who is tied to whom

read-matrix-sentence = Sur les liens possibles entre deux groupes, combien existent (en %).
read-matrix-none = aucun lien
# $first (String) - name of a group
# $second (String) - name of another group
# $share (String) - share of the possible links that exist
read-matrix-cell = { $first } et { $second } : { $share }
# $group (String) - name of a group
# $share (String) - share of the possible links that exist
read-matrix-inside = { $group }, entre eux : { $share }
read-matrix-technical = Densité entre groupes (Wasserman et Faust 1994) : paires d’acteurs liées ÷ paires possibles, sans sens ni force. La diagonale regarde chaque groupe en lui-même.
read-matrix-limits = Deux grands groupes ont bien plus de liens possibles que deux petits : une case pâle peut en cacher beaucoup. Une case vide peut être voulue.
