## Layouts

layout-done = { $count ->
    [one] { $count } actor placed in { $path }.
   *[other] { $count } actors placed in { $path }.
}
layout-located = { $count ->
    [one] { $count } actor of { $all } has coordinates: the others are placed near their ties.
   *[other] { $count } actors of { $all } have coordinates: the others are placed near their ties.
}
layout-no-coordinates = Nobody has coordinates: the organic layout stands in for the territory one.
layout-no-sectors = Nobody has a sector: the organic layout stands in for the one by sectors.
layout-no-values = Nobody has a value for this indicator: all are on one ring.
layout-by-elsewhere = The option --by goes with --algorithm concentric only. Nothing was written.
layout-writes-maps = { $path }: a layout is written to a map, as .ron. Nothing was written.
