## Pictures of a map, scripts

export-whole-network = the whole network
export-hidden = without: { $what }
export-size-out-of-range = A picture of { $width } × { $height } pixels cannot be made: each side can have 1 to { $largest } pixels. Nothing was written.
export-not-drawn = The picture could not be drawn. The map is unharmed and nothing was written. Try the SVG format.
export-size-unreadable = “{ $size }” is not a picture size. Write the width and the height in pixels, for example 1920x1080.
export-unknown-format = “{ $file }” cannot be written: the end of the name tells the format. What can be written: { $formats }.
export-done = Picture saved in “{ $file }”, { $width } × { $height } pixels.
export-script-done = R script saved in “{ $file }”.
