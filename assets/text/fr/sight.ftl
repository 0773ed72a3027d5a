## Laying the map out

sight-lay-out = Disposer
sight-lay-out-hint = Disposer la carte (D)
sight-only-selected = Seulement la sélection
# The names of layouts within a sentence.
sight-layout-organic = organique
sight-layout-layered = par ligne de services
sight-layout-concentric = en cible
sight-layout-sectors = par secteur
sight-layout-territory = sur le territoire
sight-menu-organic = Organique
sight-menu-organic-what = Ceux qui sont liés, près les uns des autres
sight-menu-layered = Par ligne de services
sight-menu-layered-what = En étages : première, deuxième, troisième ligne
sight-menu-concentric = En cible
sight-menu-concentric-what = Au centre, les plus grands selon :
sight-menu-more = Autres mesures
sight-menu-sectors = Par secteur
sight-menu-sectors-what = Chaque secteur dans sa région
sight-menu-territory = Sur le territoire
sight-menu-territory-what = Selon les coordonnées géographiques
sight-menu-outline = Tracer le contour d’un fichier GeoJSON…
sight-menu-outline-away = Retirer le contour du territoire
sight-layout-dropped = La carte a changé pendant qu’elle était disposée : la disposition est laissée de côté, rien n’a bougé. Demandez-la de nouveau.
sight-layout-nothing = Aucun acteur à disposer ainsi : rien n’a bougé
sight-layout-same = La carte est déjà disposée ainsi : rien n’a bougé

## Putting the selection in order

sight-arrange = Ordonner
sight-arrange-row = Aligner en rangée
sight-arrange-column = Aligner en colonne
sight-arrange-across = Répartir en largeur
sight-arrange-down = Répartir en hauteur
sight-arrange-apart = Écarter
sight-arrange-together = Rapprocher
sight-arrange-same = Les acteurs sélectionnés sont déjà ainsi : rien n’a bougé

## Waiting

# $layout (String) - the layout within a sentence
sight-wait-layout = Disposition { $layout }…
# $layout (String) - the layout within a sentence
# $percent (String) - how much is done
sight-wait-layout-part = Disposition { $layout } : { $percent }
# $name (String) - name of the file
sight-wait-opening = Ouverture de « { $name } »…
sight-wait-stop = Abandonner

## Looking closer

sight-focus = Voir le voisinage
sight-unfocus = Revenir à toute la carte
sight-focus-nobody = Sélectionnez un acteur, ou pointez-le, pour n’avoir en vue que son voisinage
sight-way-show = Plus court chemin
sight-way-needs-two = Sélectionnez deux acteurs pour voir le plus court chemin de l’un à l’autre
# $from (String) - one end
# $to (String) - the other end
sight-way-none = Aucun chemin entre { $from } et { $to } : aucune suite de liens en vue ne mène de l’un à l’autre
# $steps (Number) - how many steps
# $names (String) - the actors in order
sight-way = { $steps ->
    [one] Plus court chemin, { $steps } étape : { $names }.
   *[other] Plus court chemin, { $steps } étapes : { $names }.
}
# $steps (Number) - how many steps
# $names (String) - the actors in order
# $count (Number) - how many ways are as short
sight-way-of = { $steps ->
    [one] Un des { $count } plus courts chemins, { $steps } étape : { $names }.
   *[other] Un des { $count } plus courts chemins, { $steps } étapes : { $names }.
}
# $steps (Number) - how many steps
# $names (String) - the actors in order
sight-way-one-of = { $steps ->
    [one] Un des plus courts chemins, { $steps } étape : { $names }.
   *[other] Un des plus courts chemins, { $steps } étapes : { $names }.
}
sight-way-no-corridors = Les corridors seuls n’y mènent pas.
sight-way-same-corridors = Ce chemin ne suit que des corridors.
# $steps (Number) - how many steps
# $names (String) - the actors in order
sight-way-corridors = { $steps ->
    [one] Par les corridors seuls, { $steps } étape : { $names }.
   *[other] Par les corridors seuls, { $steps } étapes : { $names }.
}
sight-way-hide = Éteindre le chemin

## What is out of sight

# $count (String) - how much is hidden
# $reasons (String) - why
sight-hidden = { $count } : { $reasons }
# $count (Number) - count
sight-hidden-actors = { $count ->
    [one] { $count } acteur masqué
   *[other] { $count } acteurs masqués
}
# $count (Number) - count
sight-hidden-links = { $count ->
    [one] { $count } lien masqué
   *[other] { $count } liens masqués
}
# $actors (String) - how many actors
# $links (String) - how many links
sight-hidden-both = { $actors } et { $links } masqués
sight-hidden-nothing = Rien de masqué
sight-hidden-legend = légende
# $date (String) - date
sight-hidden-date = date ({ $date })
# $steps (Number) - how many steps
# $name (String) - the actor
sight-focus-of = { $steps ->
    [one] voisinage de { $name }, { $steps } étape
   *[other] voisinage de { $name }, { $steps } étapes
}
# $steps (Number) - how many steps
# $count (Number) - how many actors
sight-focus-of-several = { $steps ->
    [one] voisinage de { $count } acteurs, { $steps } étape
   *[other] voisinage de { $count } acteurs, { $steps } étapes
}
sight-focus-reading = Les réponses de Lire restent celles de tout le réseau.

## The overview in the corner

sight-minimap = Aperçu de toute la carte : y cliquer déplace la vue
sight-minimap-toggle = Afficher ou masquer l’aperçu
