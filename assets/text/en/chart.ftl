## Who stands between the others

chart-strip-axis = share of the paths between others
chart-strip-dot = { $name }: { $share } of the paths between others

## Vertical and horizontal, both ways and one way

chart-split-vertical = { $count ->
    [one] { $count } vertical
   *[other] { $count } vertical
}
chart-split-horizontal = { $count ->
    [one] { $count } horizontal
   *[other] { $count } horizontal
}
chart-split-both-ways = { $count ->
    [one] { $count } both ways
   *[other] { $count } both ways
}
chart-split-one-way = { $count ->
    [one] { $count } one way only
   *[other] { $count } one way only
}

## The ladder of service lines

chart-ladder-nobody = no actor
chart-ladder-none = no corridor
chart-ladder-rung = { $line }: { $actors }
chart-ladder-inside = { $count ->
    [one] { $rung }, { $count } corridor between them
   *[other] { $rung }, { $count } corridors between them
}
chart-ladder-corridors = { $count ->
    [one] { $count } corridor
   *[other] { $count } corridors
}
chart-ladder-back = { $count ->
    [0] no return
    [one] { $count } with return
   *[other] { $count } with return
}
chart-ladder-flow = { $from } → { $to }: { $corridors }, { $back }
chart-ladder-without-line = { $count ->
    [one] { $count } actor of the corridors has no service line given.
   *[other] { $count } actors of the corridors have no service line given.
}

## Shares of funders

chart-shares-half = half
chart-shares-counted = * amounts unknown: every link counts alike.
chart-shares-funder = { $funder } { $share }
chart-shares-row = { $actor }, paid by: { $shares }
chart-shares-share = { $funder }: { $share } of the money of { $actor }

## Seats at tables

chart-seats-decides = decides or convenes
chart-seats-sits = member
chart-seats-observes = observes
chart-seats-seat = { $table } ({ $seat })
chart-seats-row = { $actor }: { $seats }

## Roles present and absent

chart-roles-on-map = map
chart-roles-at-tables = tables
chart-roles-none = none
chart-roles-row = { $count ->
    [0] { $role }: no actor
    [one] { $role }: { $count } actor
   *[other] { $role }: { $count } actors
}
chart-roles-row-seated = { $count ->
    [0] { $role }, none at a table
    [one] { $role }, { $count } at a table
   *[other] { $role }, { $count } at a table
}

## Pieces with and without an actor

chart-pieces-hint = Choose an actor on the map to see what is left without it.
chart-pieces-before = Today
chart-pieces-after = Without { $name }
chart-pieces-count = { $count ->
    [one] { $count } piece
   *[other] { $count } pieces
}
chart-pieces-said = { $when }: { $count }
chart-pieces-piece = { $count ->
    [one] { $count } actor
   *[other] { $count } actors tied together
}

## Dates

chart-steps-step = { $date }: { $actors }, { $links }

## On a part of the map

chart-on-part = on what is shown

## What to look at together

chart-findings-hint = A click shows on the map whom it speaks of.

## Every number

chart-measures = All measures
chart-measures-hint = The network as a whole. Under each name, the one researchers and the JSON file use.
chart-measures-advanced = Advanced
chart-measures-krackhardt = Krackhardt’s four dimensions (1994): in a small tight network almost everyone reaches everyone, and they say little.
chart-measures-undefined = n/a
chart-measures-row = { $name } ({ $key }): { $value }
chart-measure-density-undirected = Share of the possible pairs that are tied
chart-measure-density-directed = The same share, counting each direction
chart-measure-reciprocity-pairs = Pairs tied both ways
chart-measure-reciprocity-arcs = Ties that the other gives back
chart-measure-vertical-share = Share of vertical links
chart-measure-multiplexity = Kinds of link per pair
chart-measure-components = Pieces of the network
chart-measure-largest-component = Actors in the largest piece
chart-measure-isolates = Actors without any tie
chart-measure-articulation-points = Actors whose leaving cuts the network
chart-measure-bridges = Pairs whose breaking cuts the network
chart-measure-diameter = Longest distance, in steps
chart-measure-average-distance = Mean distance, in steps
chart-measure-global-efficiency = Nearness of all to all
chart-measure-transitivity = Trios closed into a triangle
chart-measure-average-clustering = Neighbours tied together, on average
chart-measure-degeneracy = Tightest core
chart-measure-centralization-degree = Centred network: number of ties
chart-measure-centralization-in-degree = Centred network: ties received
chart-measure-centralization-out-degree = Centred network: ties given
chart-measure-centralization-betweenness = Centred network: compulsory passage
chart-measure-centralization-betweenness-directed = Centred network: compulsory passage, by direction
chart-measure-centralization-closeness = Centred network: closeness to all
chart-measure-global-reaching-centrality = Unequal reach of actors
chart-measure-flow-hierarchy = Ties that are part of no circle
chart-measure-trophic-incoherence = Disorder of levels
chart-measure-silos-ei-index = Ties out of the group less ties inside
chart-measure-silos-ei-expected = The same, expected by chance
chart-measure-silos-ei-p-value = Odds that chance closes as much
chart-measure-silos-assortativity = Ties between likes
chart-measure-silos-modularity = Declared groups, seen in the ties
chart-measure-silos-modularity-directed = The same, by direction
chart-measure-silos-communities-count = Groups that the ties draw
chart-measure-silos-communities-modularity = Sharpness of these groups
chart-measure-silos-communities-nmi = Agreement with the declared groups
chart-measure-silos-communities-stability = Stability of these groups
chart-measure-corridors-corridors = Service corridors
chart-measure-corridors-return-rate = Share of corridors with a return
chart-measure-corridors-mean-steps-to-2nd = Corridors to the 2nd line, on average
chart-measure-corridors-mean-steps-to-3rd = Corridors to the 3rd line, on average
chart-measure-concertation-load-mean = Tables per actor, on average
chart-measure-concertation-load-maximum = Tables per actor, at most
chart-measure-krackhardt-connectedness = Pairs within one piece
chart-measure-krackhardt-hierarchy = One-way paths
chart-measure-krackhardt-efficiency = Without a tie too many
chart-measure-krackhardt-least-upper-bound = One and the same head above
