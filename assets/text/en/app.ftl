## What the program says about what was asked

app-already-there = “{ $name }” is already on the map
app-nothing-to-paste = Nothing to paste: the clipboard holds neither actors nor a list of names
app-custom-roles-lost = { $count ->
    [one] { $count } pasted actor took a built-in role: this map’s legend does not have its own
   *[other] { $count } pasted actors took a built-in role: this map’s legend does not have theirs
}
app-exported = File exported: { $path }
app-export-unknown = “{ $path }”: a picture ends in .png or .svg, an R script in .R
app-damaged-is-kept = The damaged file stays as it was: save the recovered map under another name
app-file-stem = map
app-outline-set = Outline drawn beneath the map: the layout by territory places actors by their coordinates

## Why a change is refused

refusal-gone = This item is no longer on the map
refusal-twice = This item is already on the map
refusal-self-link = An actor cannot be tied to itself
refusal-needs-table = A participation goes towards a concertation table: choose another kind of link, or make the other actor a table
refusal-still-linked = “{ $name }” still has links
refusal-legend = This entry of the legend is still used on the map
refusal-too-many = A map holds at most { $actors } actors and { $links } links
refusal-name-empty = A name cannot be empty
refusal-name-too-long = A name has at most { $count } characters
