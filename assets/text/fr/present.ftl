## Présenter

present-whole = tout le réseau
# $names (String) - names of roles and kinds
present-hidden = masqués : { $names }
# $date (String) - date
present-on = tel qu’au { $date }
present-back = Échap pour revenir
present-untitled = Carte sans titre
