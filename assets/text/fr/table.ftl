## Le tableau des acteurs et de leurs indicateurs

table-title = Tableau
table-open-hint = Les acteurs et leurs indicateurs, en rangées (T)
table-filter-hint = Filtrer par nom
# $count (Number) - rows shown
table-count = { $count ->
    [one] { $count } acteur
   *[other] { $count } acteurs
}
# $count (Number) - rows shown
# $whole (String) - how many there are in all
table-count-of = { $count ->
    [one] { $count } acteur sur { $whole }
   *[other] { $count } acteurs sur { $whole }
}
table-columns = Colonnes
table-copy = Copier
table-copy-hint = Copier les rangées affichées pour un tableur (Ctrl+C dans le tableau)
# $count (Number) - rows copied
table-copied = { $count ->
    [0] Aucune rangée copiée
    [one] Une rangée copiée, à coller dans un tableur
   *[other] { $count } rangées copiées, à coller dans un tableur
}
table-save = Enregistrer en CSV…
# $path (String) - path
table-saved = Tableau enregistré : { $path }
table-path-title = Enregistrer le tableau
table-close = Fermer le tableau
table-column-community = Regroupement
# $column (String) - name of the column
table-sorted-up = { $column }, en ordre croissant
# $column (String) - name of the column
table-sorted-down = { $column }, en ordre décroissant
table-sort-hint = Un clic ordonne les rangées, un autre les renverse.
table-none = Aucun acteur de ce nom.
# $name (String) - name of the actor
# $values (String) - its values, each with the name of its column
table-row = { $name } : { $values }
# $column (String) - name of a column
# $value (String) - value there
table-cell = { $column } { $value }
table-undefined = –
