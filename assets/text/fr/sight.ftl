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
