## What the map says

read-title = What the map says
read-count-actors = { $actors ->
    [one] { $actors } actor
   *[other] { $actors } actors
}
read-count-links = { $links ->
    [one] { $links } link
   *[other] { $links } links
}
read-scope-whole = computed on the whole network · { $actors }, { $links }
read-scope-shown = computed on what is shown · { $actors }, { $links }
read-scope-tables = { $scope }, without tables or participations
read-updating = updating…
read-updating-paths = updating… ways between the actors, { $share }
read-updating-departures = updating… the network without each actor, { $share }
read-updating-groups = updating… groups that the links draw
read-empty-title = Nothing to read yet
read-empty = Draw a few actors and what ties them: the map will then answer the room’s questions.
read-how = The method
read-limits = The limits
read-unfolds = { $link }: { $title }
read-expected = expected by chance
read-gauge = { $title }: { $value }
read-gauge-expected = { $title }: { $value }, expected by chance { $reference }
read-more = { $count ->
    [one] and { $count } other
   *[other] and { $count } others
}
read-fewer = show fewer
read-select = Select { $name }

## What the drawing shows

read-size = Size
read-colour = Colour
read-shape = Shape
read-groups = Groups
read-outline = Outline
read-outline-none = none
read-outline-groups = declared groups
read-communities = detected clusters
read-community = Cluster { $number }
read-community-members = { $community }: { $members }
read-advanced = advanced
read-size-none = the same for all
read-size-influence = perceived influence
read-colour-role = role
read-colour-group = group
read-group-role = role
read-group-sector = sector
read-group-programme = programme
read-group-sub-territory = territory
read-group-service-line = line of services
read-key-part = { $what }: { $by }
read-key-pairs = { $count ->
    [one] { $pairs } pair in 100
   *[other] { $pairs } pairs in 100
}
read-key-without = not applicable
read-key-in-none = in no cluster
read-key-more = …

## Who is tied to whom

read-matrix-sentence = Of the possible links between two groups, how many exist (in %).
read-matrix-none = no link
read-matrix-cell = { $first } and { $second }: { $share }
read-matrix-inside = { $group }, among themselves: { $share }
read-matrix-technical = Density between groups (Wasserman and Faust 1994): tied pairs of actors ÷ possible pairs, whatever the direction and strength. The diagonal looks at each group in itself.
read-matrix-limits = Two large groups have far more possible links than two small ones: a pale cell may hide many. An empty cell may be wanted.
