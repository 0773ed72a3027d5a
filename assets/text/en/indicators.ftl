## What `maillage indicators` prints in text and CSV

indicators-counts = { $actors ->
    [0] No actor
    [one] One actor
   *[other] { $actors } actors
}, { $links ->
    [0] no link
    [one] one link
   *[other] { $links } links
}
indicators-untitled = Untitled map
indicators-column-id = Identifier
indicators-column-actor = Actor
indicators-column-role = Role
indicators-column-group = Group
indicators-column-degree = Neighbours
indicators-column-in-degree = Links received
indicators-column-out-degree = Links given
indicators-column-betweenness = Passages
indicators-column-closeness = Closeness
indicators-column-betweenness-directed = Passages along the arrows
indicators-column-strength = Strength
indicators-column-harmonic = Harmonic closeness
indicators-column-eigenvector = Well-placed neighbours
indicators-column-pagerank = Attention received
indicators-column-core = Core
indicators-column-articulation = Cuts the network
indicators-column-constraint = Constraint
indicators-column-effective-size = Effective size
indicators-column-brokerage = Brokerage
indicators-column-ei = Links out of the group
indicators-column-participation = Variety of groups
indicators-column-trophic-level = Level
indicators-column-pairs-lost = Pairs lost without it
indicators-unknown-group = “{ $word }” groups no actors: give role, sector, programme, sub_territory, service_line or a field of the map.
