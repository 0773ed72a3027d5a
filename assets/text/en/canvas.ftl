## The canvas

canvas-actor = { $count ->
    [one] { $name }, { $role }, { $count } link
   *[other] { $name }, { $role }, { $count } links
}
canvas-rename = Rename
canvas-link-by-name = Tie to…
canvas-duplicate = Duplicate
canvas-pin = Pin or release
canvas-reverse = Reverse
canvas-delete = Delete
canvas-name-hint = Name
canvas-new-name-hint = Name of the actor, then Enter
canvas-name-field = Name of the actor
canvas-already-there = Already on the map: Enter selects it
canvas-empty-title = A map to draw together
canvas-empty-add = Double-click to add an actor, type its name, then Enter
canvas-empty-link = Pull a link from the ring around an actor to another
canvas-empty-kind = Keys 1 to 6 choose the kind of link

## Names of keys

key-delete = Del
key-shift = Shift
