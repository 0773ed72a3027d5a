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
