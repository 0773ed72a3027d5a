## The table of actors and their indicators

table-title = Table
table-open-hint = Actors and their indicators, in rows (T)
table-filter-hint = Filter by name
table-count = { $count ->
    [one] { $count } actor
   *[other] { $count } actors
}
table-count-of = { $count ->
    [one] { $count } actor of { $whole }
   *[other] { $count } actors of { $whole }
}
table-columns = Columns
table-copy = Copy
table-copy-hint = Copy the rows shown for a spreadsheet (Ctrl+C in the table)
table-copied = { $count ->
    [0] No row copied
    [one] One row copied, to paste in a spreadsheet
   *[other] { $count } rows copied, to paste in a spreadsheet
}
table-save = Save as CSV…
table-saved = Table saved: { $path }
table-path-title = Save the table
table-close = Close the table
table-column-community = Cluster
table-sorted-up = { $column }, ascending
table-sorted-down = { $column }, descending
table-sort-hint = A click orders the rows, another reverses them.
table-none = No actor of that name.
table-row = { $name }: { $values }
table-cell = { $column } { $value }
table-undefined = –
