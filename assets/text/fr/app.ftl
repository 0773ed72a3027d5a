## What the program says about what was asked

# $name (String) - name
app-already-there = « { $name } » est déjà sur la carte
app-nothing-to-paste = Rien à coller : le presse-papiers ne contient ni acteur ni liste de noms
# $count (Number) - count
app-custom-roles-lost = { $count ->
    [one] { $count } acteur collé a repris un rôle courant : la légende de cette carte n’a pas le sien
   *[other] { $count } acteurs collés ont repris un rôle courant : la légende de cette carte n’a pas le leur
}
# $path (String) - path
app-exported = Fichier exporté : { $path }
# $path (String) - path
app-export-unknown = « { $path } » : une image se termine par .png ou .svg, un script R par .R
app-damaged-is-kept = Le fichier abîmé reste comme il était : enregistrez la carte récupérée sous un autre nom
app-file-stem = carte
app-outline-set = Contour du territoire posé sous la carte : la disposition par territoire place les acteurs selon leurs coordonnées

## Why a change is refused

refusal-gone = Cet élément n’est plus sur la carte
refusal-twice = Cet élément est déjà sur la carte
refusal-self-link = Un acteur ne peut pas être lié à lui-même
refusal-needs-table = Une participation va vers une table de concertation : choisissez un autre type de lien, ou donnez à l’autre acteur le rôle de table
# $name (String) - name
refusal-still-linked = « { $name } » a encore des liens
refusal-legend = Cette entrée de la légende est encore utilisée sur la carte
# $actors (String) - actors
# $links (String) - links
refusal-too-many = Une carte contient au plus { $actors } acteurs et { $links } liens
refusal-name-empty = Un nom ne peut pas être vide
# $count (Number) - count
refusal-name-too-long = Un nom a au plus { $count } caractères
