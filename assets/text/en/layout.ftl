## Layouts

layout-done = { $count ->
    [one] { $count } actor placed in { $path }.
   *[other] { $count } actors placed in { $path }.
}
layout-not-yet = The layout “{ $algorithm }” does not exist yet: only “organic” can be asked for. Nothing was written.
