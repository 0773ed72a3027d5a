## Layouts

# $count (Number) - how many actors were placed
# $path (String) - the file written
layout-done = { $count ->
    [one] { $count } acteur placé dans { $path }.
   *[other] { $count } acteurs placés dans { $path }.
}
# $algorithm (String) - the layout as the command line writes it
layout-not-yet = La disposition « { $algorithm } » n’existe pas encore : seule « organic » peut être demandée. Rien n’a été écrit.
