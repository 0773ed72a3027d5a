## Layouts

# $count (Number) - how many actors were placed
# $path (String) - the file written
layout-done = { $count ->
    [one] { $count } acteur placé dans { $path }.
   *[other] { $count } acteurs placés dans { $path }.
}
# $count (Number) - how many actors have coordinates
# $all (Number) - how many actors the map has
layout-located = { $count ->
    [one] { $count } acteur a des coordonnées, sur { $all } : les autres sont placés près de leurs liens.
   *[other] { $count } acteurs ont des coordonnées, sur { $all } : les autres sont placés près de leurs liens.
}
layout-no-coordinates = Aucun acteur n’a de coordonnées : la disposition par territoire est remplacée par la disposition organique.
layout-no-sectors = Aucun acteur n’a de secteur : la disposition par secteurs est remplacée par la disposition organique.
layout-no-values = Aucun acteur n’a de valeur pour cet indicateur : tous sont sur le même cercle.
layout-by-elsewhere = L’option --by va avec --algorithm concentric seulement. Rien n’a été écrit.
# $path (String) - the file that was to be written
layout-writes-maps = { $path } : la disposition s’écrit dans une carte, en .ron. Rien n’a été écrit.
