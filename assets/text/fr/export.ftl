## Pictures of a map, scripts

export-whole-network = tout le réseau
# $what (String) - names of what is hidden, separated by commas
export-hidden = sans : { $what }
# $width (String) - width asked for, in pixels
# $height (String) - height asked for, in pixels
# $largest (String) - most pixels on a side
export-size-out-of-range = Une image de { $width } × { $height } pixels ne peut pas être faite : chaque côté peut avoir de 1 à { $largest } pixels. Rien n’a été écrit.
export-not-drawn = L’image n’a pas pu être dessinée. La carte est intacte et rien n’a été écrit. Essayez le format SVG.
# $size (String) - what was asked for
export-size-unreadable = « { $size } » n’est pas une taille d’image. Écrivez la largeur et la hauteur en pixels, par exemple 1920x1080.
# $file (String) - name of the file asked for
# $formats (String) - extensions that can be written, separated by commas
export-unknown-format = « { $file } » ne peut pas être écrit : la fin du nom dit le format. On peut écrire : { $formats }.
# $file (String) - name of the file written
# $width (String) - its width in pixels
# $height (String) - its height in pixels
export-done = Image enregistrée dans « { $file } », { $width } × { $height } pixels.
# $file (String) - name of the file written
export-script-done = Script R enregistré dans « { $file } ».
