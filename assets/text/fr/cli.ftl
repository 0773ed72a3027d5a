## La ligne de commande

cli-output-failed = Le résultat n’a pas pu être écrit sur la sortie.
# $path (String) - the file
cli-add-needs-ron = « { $path } » n’existe pas, et une nouvelle carte s’enregistre dans un fichier dont le nom finit par .ron.
# $line (String) - the line
# $why (String) - a sentence
cli-add-line-refused = Rien n’a été changé, à cause de la ligne « { $line } » : { $why }
cli-add-map-full = la carte ne peut pas en contenir davantage.
