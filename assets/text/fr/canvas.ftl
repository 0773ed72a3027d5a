## The canvas

# $name (String) - name
# $role (String) - role
# $count (Number) - count
canvas-actor = { $count ->
    [one] { $name }, { $role }, { $count } lien
   *[other] { $name }, { $role }, { $count } liens
}
canvas-rename = Renommer
canvas-link-by-name = Lier à…
canvas-duplicate = Dupliquer
canvas-pin = Épingler ou libérer
canvas-reverse = Inverser le sens
canvas-delete = Supprimer
canvas-name-hint = Nom
canvas-new-name-hint = Nom de l’acteur, puis Entrée
canvas-name-field = Nom de l’acteur
canvas-already-there = Déjà sur la carte : Entrée le sélectionne
canvas-empty-title = Une carte à dessiner ensemble
canvas-empty-add = Double-cliquez pour ajouter un acteur, tapez son nom, puis Entrée
canvas-empty-link = Tirez un lien depuis l’anneau d’un acteur jusqu’à un autre
canvas-empty-kind = Les touches 1 à 6 choisissent le type de lien

## Names of keys

key-delete = Suppr
key-shift = Maj
