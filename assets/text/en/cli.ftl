## The command line

cli-output-failed = The result could not be written to the output.
cli-add-needs-ron = “{ $path }” does not exist, and a new map is saved in a file whose name ends with .ron.
cli-add-line-refused = Nothing was changed, because of the line “{ $line }”: { $why }
cli-add-map-full = the map cannot hold more.
