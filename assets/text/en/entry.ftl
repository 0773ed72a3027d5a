## What a quick-entry line did

entry-actors-created = { $count ->
    [one] Actor added: { $names }.
   *[other] { $count } actors added: { $names }.
}
entry-actors-revised = Updated: { $names }.
entry-actors-already-there = Already on the map: { $names }.
entry-corridors-created = { $count ->
    [one] { $count } corridor added.
   *[other] { $count } corridors added.
}
entry-collaborations-created = { $count ->
    [one] { $count } collaboration added.
   *[other] { $count } collaborations added.
}
entry-agreements-created = { $count ->
    [one] { $count } agreement added.
   *[other] { $count } agreements added.
}
entry-fundings-created = { $count ->
    [one] { $count } funding added.
   *[other] { $count } fundings added.
}
entry-authorities-created = { $count ->
    [one] { $count } authority tie added.
   *[other] { $count } authority ties added.
}
entry-participations-created = { $count ->
    [one] { $count } participation added.
   *[other] { $count } participations added.
}
entry-links-revised = { $count ->
    [one] { $count } link updated.
   *[other] { $count } links updated.
}
entry-links-already-there = { $count ->
    [one] { $count } link was already there.
   *[other] { $count } links were already there.
}
entry-noted = Not understood, kept as a note: “{ $words }”.
entry-kept-as-sector = “{ $words }” may be { $programmes }: kept as a sector of the map.
entry-new-sector = New sector of the map: { $name }.
entry-or = or

## Why a line is refused

entry-error-empty = The line is empty: write a name, or two names and what ties them, as in “CLSC > CRDI”.
entry-error-too-long = The line is too long: at most { $most } characters.
entry-error-too-many-names = Too many names on one line: at most { $most }.
entry-error-name-missing = A name is missing: write one on each side of the sign and of each comma.
entry-error-name-too-long = The name “{ $name }…” is too long: shorten it.
entry-error-unclosed-quote = A quotation mark opens and never closes.
entry-error-several-operators = One sign per line ( > < <> = # $ ! @ ): write one line per link, or put the name that holds a sign between quotation marks.
entry-error-near = “{ $name }” looks like { $candidates }: write that name, or put yours between quotation marks to make it a new actor.
entry-error-ambiguous = Several actors are called “{ $name }” ({ $candidates }): say which by its full name, or give them different names.
entry-error-self-link = “{ $name }” cannot be tied to itself.
entry-error-not-a-table = “{ $name }” is not a table: one only takes part in a concertation table. To make it one, write “{ $name } (table)”.
entry-error-still-a-table = “{ $name }” remains a table as long as actors take part in it.
