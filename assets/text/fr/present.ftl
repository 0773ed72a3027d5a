## Présenter

present-whole = tout le réseau
# $date (String) - date
present-on = tel qu’au { $date }
present-back = Échap pour revenir
present-untitled = Carte sans titre
