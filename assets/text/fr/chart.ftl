## Who stands between the others

chart-strip-axis = part des chemins entre les autres
# $name (String) - name of the actor
# $share (String) - share of the pairs of others it stands between
chart-strip-dot = { $name } : { $share } des chemins entre les autres

## Vertical and horizontal, both ways and one way

# $count (Number) - links
chart-split-vertical = { $count ->
    [one] { $count } vertical
   *[other] { $count } verticaux
}
# $count (Number) - links
chart-split-horizontal = { $count ->
    [one] { $count } horizontal
   *[other] { $count } horizontaux
}
# $count (Number) - pairs
chart-split-both-ways = { $count ->
    [one] { $count } dans les deux sens
   *[other] { $count } dans les deux sens
}
# $count (Number) - pairs
chart-split-one-way = { $count ->
    [one] { $count } dans un seul
   *[other] { $count } dans un seul
}

## The ladder of service lines

chart-ladder-nobody = aucun acteur
chart-ladder-none = aucun corridor
# $line (String) - name of the line of services
# $actors (String) - how many actors
chart-ladder-rung = { $line } : { $actors }
# $count (Number) - corridors
# $rung (String) - the line and its actors
chart-ladder-inside = { $count ->
    [one] { $rung }, { $count } corridor entre eux
   *[other] { $rung }, { $count } corridors entre eux
}
# $count (Number) - corridors
chart-ladder-corridors = { $count ->
    [one] { $count } corridor
   *[other] { $count } corridors
}
# $count (Number) - corridors
chart-ladder-back = { $count ->
    [0] sans retour
    [one] { $count } avec retour
   *[other] { $count } avec retour
}
# $from (String) - name of a line of services
# $to (String) - name of a line of services
# $corridors (String) - how many corridors
# $back (String) - how many with a return
chart-ladder-flow = { $from } → { $to } : { $corridors }, { $back }
# $count (Number) - actors
chart-ladder-without-line = { $count ->
    [one] { $count } acteur des corridors est sans ligne précisée.
   *[other] { $count } acteurs des corridors sont sans ligne précisée.
}

## Shares of funders

chart-shares-half = la moitié
chart-shares-counted = * montants inconnus : chaque lien compte autant.
# $funder (String) - name of the funder
# $share (String) - its share
chart-shares-funder = { $funder } { $share }
# $actor (String) - name of the paid actor
# $shares (String) - its funders and their shares
chart-shares-row = { $actor }, payé par : { $shares }
# $funder (String) - name of the funder
# $share (String) - its share
# $actor (String) - name of the paid actor
chart-shares-share = { $funder } : { $share } de l’argent de { $actor }

## Seats at tables

chart-seats-decides = décide ou convoque
chart-seats-sits = membre
chart-seats-observes = observe
# $table (String) - name of the table
# $seat (String) - what the actor does there
chart-seats-seat = { $table } ({ $seat })
# $actor (String) - name of the actor
# $seats (String) - tables and what it does there
chart-seats-row = { $actor } : { $seats }

## Roles present and absent

chart-roles-on-map = carte
chart-roles-at-tables = tables
chart-roles-none = aucun
# $count (Number) - actors
# $role (String) - name of the role
chart-roles-row = { $count ->
    [0] { $role } : aucun acteur
    [one] { $role } : { $count } acteur
   *[other] { $role } : { $count } acteurs
}
# $count (Number) - actors at a table
# $role (String) - the role and its actors
chart-roles-row-seated = { $count ->
    [0] { $role }, aucun à une table
    [one] { $role }, { $count } à une table
   *[other] { $role }, { $count } à une table
}

## Pieces with and without an actor

chart-pieces-hint = Choisissez un acteur sur la carte : on verra ce qui reste sans lui.
chart-pieces-before = Aujourd’hui
# $name (String) - name of the actor
chart-pieces-after = Sans { $name }
# $count (Number) - pieces
chart-pieces-count = { $count ->
    [one] { $count } morceau
   *[other] { $count } morceaux
}
# $when (String) - with or without the actor
# $count (String) - how many pieces
chart-pieces-said = { $when } : { $count }
# $count (Number) - actors
chart-pieces-piece = { $count ->
    [one] { $count } acteur
   *[other] { $count } acteurs liés entre eux
}

## Dates

# $date (String) - the day
# $actors (String) - how many actors
# $links (String) - how many links
chart-steps-step = { $date } : { $actors }, { $links }

## On a part of the map

chart-on-part = sur ce qui est affiché

## What to look at together

chart-findings-hint = Un clic montre sur la carte de qui l’on parle.

## Every number

chart-measures = Toutes les mesures
chart-measures-hint = Le réseau dans son ensemble. Sous chaque nom, celui des chercheurs et du fichier JSON.
chart-measures-advanced = Avancé
chart-measures-krackhardt = Les quatre dimensions de Krackhardt (1994) : sur un petit réseau serré, presque tous se rejoignent et elles disent peu.
chart-measures-undefined = sans objet
# $name (String) - plain name
# $key (String) - technical name
# $value (String) - the value
chart-measures-row = { $name } ({ $key }) : { $value }
chart-measure-density-undirected = Part des paires possibles qui sont liées
chart-measure-density-directed = La même part, en comptant chaque sens
chart-measure-reciprocity-pairs = Paires liées dans les deux sens
chart-measure-reciprocity-arcs = Liens rendus par l’autre
chart-measure-vertical-share = Part des liens verticaux
chart-measure-multiplexity = Sortes de liens par paire
chart-measure-components = Morceaux du réseau
chart-measure-largest-component = Acteurs du plus grand morceau
chart-measure-isolates = Acteurs sans aucun lien
chart-measure-articulation-points = Acteurs dont le départ coupe le réseau
chart-measure-bridges = Paires dont la rupture coupe le réseau
chart-measure-diameter = Plus longue distance, en étapes
chart-measure-average-distance = Distance moyenne, en étapes
chart-measure-global-efficiency = Proximité de tous avec tous
chart-measure-transitivity = Trios fermés en triangle
chart-measure-average-clustering = Voisins liés entre eux, en moyenne
chart-measure-degeneracy = Cœur le plus serré
chart-measure-centralization-degree = Réseau centré : nombre de liens
chart-measure-centralization-in-degree = Réseau centré : liens reçus
chart-measure-centralization-out-degree = Réseau centré : liens donnés
chart-measure-centralization-betweenness = Réseau centré : passage obligé
chart-measure-centralization-betweenness-directed = Réseau centré : passage obligé, selon le sens
chart-measure-centralization-closeness = Réseau centré : proximité de tous
chart-measure-global-reaching-centrality = Portée inégale des acteurs
chart-measure-flow-hierarchy = Liens qui ne font partie d’aucun cercle
chart-measure-trophic-incoherence = Désordre des niveaux
chart-measure-silos-ei-index = Liens hors du groupe moins liens dedans
chart-measure-silos-ei-expected = Le même, attendu au hasard
chart-measure-silos-ei-p-value = Chance que le hasard ferme autant
chart-measure-silos-assortativity = Liens entre semblables
chart-measure-silos-modularity = Groupes déclarés, vus dans les liens
chart-measure-silos-modularity-directed = Les mêmes, selon le sens
chart-measure-silos-communities-count = Groupes que dessinent les liens
chart-measure-silos-communities-modularity = Netteté de ces groupes
chart-measure-silos-communities-nmi = Accord avec les groupes déclarés
chart-measure-silos-communities-stability = Stabilité de ces groupes
chart-measure-corridors-corridors = Corridors de services
chart-measure-corridors-return-rate = Part des corridors avec retour
chart-measure-corridors-mean-steps-to-2nd = Corridors jusqu’à la 2e ligne, en moyenne
chart-measure-corridors-mean-steps-to-3rd = Corridors jusqu’à la 3e ligne, en moyenne
chart-measure-concertation-load-mean = Tables par acteur, en moyenne
chart-measure-concertation-load-maximum = Tables par acteur, au plus
chart-measure-krackhardt-connectedness = Paires dans un même morceau
chart-measure-krackhardt-hierarchy = Chemins à sens unique
chart-measure-krackhardt-efficiency = Sans lien de trop
chart-measure-krackhardt-least-upper-bound = Un même responsable au-dessus
