## Laying the map out

sight-lay-out = Lay out
sight-lay-out-hint = Lay the map out (D)
sight-only-selected = Only what is selected
sight-layout-organic = organically
sight-layout-layered = by line of services
sight-layout-concentric = as a target
sight-layout-sectors = by sector
sight-layout-territory = on the territory
sight-menu-organic = Organic
sight-menu-organic-what = Those who are tied, near each other
sight-menu-layered = By line of services
sight-menu-layered-what = In bands: first, second, third line
sight-menu-concentric = As a target
sight-menu-concentric-what = In the middle, the greatest by:
sight-menu-more = Other measures
sight-menu-sectors = By sector
sight-menu-sectors-what = Each sector in a region of its own
sight-menu-territory = On the territory
sight-menu-territory-what = By geographic coordinates
sight-menu-outline = Draw the outline of a GeoJSON file…
sight-menu-outline-away = Take the outline of the territory away
sight-layout-dropped = The map changed while it was being laid out: the layout is left aside, nothing moved. Ask for it again.
sight-layout-nothing = No actor can be laid out this way: nothing moved
sight-layout-same = The map is laid out this way already: nothing moved

## Putting the selection in order

sight-arrange = Arrange
sight-arrange-row = Align in a row
sight-arrange-column = Align in a column
sight-arrange-across = Distribute across
sight-arrange-down = Distribute down
sight-arrange-apart = Move apart
sight-arrange-together = Move together
sight-arrange-same = The selected actors are so already: nothing moved

## Waiting

sight-wait-layout = Laying out { $layout }…
sight-wait-layout-part = Laying out { $layout }: { $percent }
sight-wait-opening = Opening “{ $name }”…
sight-wait-stop = Stop

## Looking closer

sight-focus = See the neighbourhood
sight-unfocus = Back to the whole map
sight-focus-nobody = Select an actor, or point at it, to have only its neighbourhood in sight
sight-way-show = Shortest path
sight-way-needs-two = Select two actors to see the shortest path from one to the other
sight-way-none = No path between { $from } and { $to }: no chain of links in sight leads from one to the other
sight-way = { $steps ->
    [one] Shortest path, { $steps } step: { $names }.
   *[other] Shortest path, { $steps } steps: { $names }.
}
sight-way-of = { $steps ->
    [one] One of the { $count } shortest paths, { $steps } step: { $names }.
   *[other] One of the { $count } shortest paths, { $steps } steps: { $names }.
}
sight-way-one-of = { $steps ->
    [one] One of the shortest paths, { $steps } step: { $names }.
   *[other] One of the shortest paths, { $steps } steps: { $names }.
}
sight-way-no-corridors = Corridors alone do not lead there.
sight-way-same-corridors = This path follows corridors only.
sight-way-corridors = { $steps ->
    [one] Along corridors alone, { $steps } step: { $names }.
   *[other] Along corridors alone, { $steps } steps: { $names }.
}
sight-way-hide = Put the path out

## What is out of sight

sight-hidden = { $count }: { $reasons }
sight-hidden-actors = { $count ->
    [one] { $count } actor hidden
   *[other] { $count } actors hidden
}
sight-hidden-links = { $count ->
    [one] { $count } link hidden
   *[other] { $count } links hidden
}
sight-hidden-both = { $actors } and { $links } hidden
sight-hidden-nothing = Nothing hidden
sight-hidden-legend = legend
sight-hidden-date = date ({ $date })
sight-focus-of = { $steps ->
    [one] neighbourhood of { $name }, { $steps } step
   *[other] neighbourhood of { $name }, { $steps } steps
}
sight-focus-of-several = { $steps ->
    [one] neighbourhood of { $count } actors, { $steps } step
   *[other] neighbourhood of { $count } actors, { $steps } steps
}
sight-focus-reading = The answers of Read remain those of the whole network.

## The overview in the corner

sight-minimap = Overview of the whole map: a click there moves the view
sight-minimap-toggle = Show or hide the overview
