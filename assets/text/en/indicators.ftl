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
indicators-large = Large network: computing may take a few minutes.
indicators-column-id = Identifier
indicators-column-actor = Actor
indicators-column-role = Role
indicators-column-group = Group
indicators-unknown-group = “{ $word }” groups no actors: give role, sector, programme, sub_territory, service_line or a field of the map.

## Each indicator of an actor: its plain name, its technical name, what it says in a line

indicators-name-degree = Neighbours
indicators-technical-degree = Degree (Freeman 1979)
indicators-about-degree = How many actors it is tied to, whatever the direction.
indicators-name-in-degree = Links received
indicators-technical-in-degree = In-degree
indicators-about-in-degree = How many actors direct a link to it.
indicators-name-out-degree = Links given
indicators-technical-out-degree = Out-degree
indicators-about-out-degree = To how many actors it directs a link.
indicators-name-strength = Strength
indicators-technical-strength = Weighted degree (strength)
indicators-about-strength = The sum of the strengths of its links.
indicators-name-betweenness = Go-between
indicators-technical-betweenness = Betweenness (Freeman 1977, Brandes 2001)
indicators-about-betweenness = How many pairs of actors go through it on the shortest way; a shared way counts for its part.
indicators-name-betweenness-directed = Go-between along the arrows
indicators-technical-betweenness-directed = Directed betweenness
indicators-about-betweenness-directed = The same, following the direction of links.
indicators-name-closeness = Closeness to all
indicators-technical-closeness = Closeness (Wasserman and Faust 1994)
indicators-about-closeness = Whether it is few steps away from the others: 1 when all are its neighbours.
indicators-name-harmonic = Closeness, even in pieces
indicators-technical-harmonic = Harmonic closeness (Rochat 2009)
indicators-about-harmonic = Closeness, where an actor out of reach counts for nothing rather than spoiling all.
indicators-name-eigenvector = Well-placed neighbours
indicators-technical-eigenvector = Eigenvector (Bonacich 1972)
indicators-about-eigenvector = Whether it is tied to actors that are well tied themselves; 1 for the highest.
indicators-name-pagerank = Attention received
indicators-technical-pagerank = PageRank (Brin and Page 1998), 0.85
indicators-about-pagerank = The share of time that someone who follows links at random would spend there.
indicators-name-core = Core
indicators-technical-core = k-core (Seidman 1983)
indicators-about-core = The largest k of a group where each has at least k neighbours inside.
indicators-name-articulation = Cuts the network
indicators-technical-articulation = Articulation point (Tarjan 1972)
indicators-about-articulation = Without it, a piece of the network would come off.
indicators-name-constraint = Constraint
indicators-technical-constraint = Constraint (Burt 1992)
indicators-about-constraint = High when its neighbours are already tied to each other: it has no room between them.
indicators-name-effective-size = Effective size
indicators-technical-effective-size = Effective size (Burt 1992, Borgatti 1997)
indicators-about-effective-size = Its neighbours, less the ties they have to each other.
indicators-name-brokerage = Brokerage
indicators-technical-brokerage = Brokerage, total (Gould and Fernandez 1989)
indicators-about-brokerage = How often it links, along the arrows, two actors without a direct link.
indicators-name-coordinator = Links its own
indicators-technical-coordinator = Brokerage, coordinator (A-A-A)
indicators-about-coordinator = All three are of one group.
indicators-name-itinerant = Links another group to itself
indicators-technical-itinerant = Brokerage, itinerant (A-B-A)
indicators-about-itinerant = The two others are of one group, not its own.
indicators-name-gatekeeper = Lets in to its own
indicators-technical-gatekeeper = Brokerage, gatekeeper (A-B-B)
indicators-about-gatekeeper = From another group to its own.
indicators-name-representative = Speaks for its own
indicators-technical-representative = Brokerage, representative (A-A-B)
indicators-about-representative = From its own group to another.
indicators-name-liaison = Links two other groups
indicators-technical-liaison = Brokerage, liaison (A-B-C)
indicators-about-liaison = Three different groups.
indicators-name-ei = Openness, from −1 to 1
indicators-technical-ei = E-I index (Krackhardt and Stern 1988)
indicators-about-ei = From −1, all its neighbours are of its group, to 1, all of another.
indicators-name-participation = Variety of groups
indicators-technical-participation = Participation coefficient (Guimerà and Amaral 2005)
indicators-about-participation = 0 when all its neighbours are of one group; nears 1 when they are spread over many.
indicators-name-trophic-level = Level
indicators-technical-trophic-level = Trophic level (MacKay, Johnson and Sansom 2020)
indicators-about-trophic-level = Its height when links go up by one: 0 is upstream.
indicators-name-components = Pieces without it
indicators-technical-components = Components after removal (Borgatti 2006)
indicators-about-components = In how many pieces the network would be without it.
indicators-name-pairs-lost = Pairs lost without it
indicators-technical-pairs-lost = Fragmentation by removal (Borgatti 2006)
indicators-about-pairs-lost = How many pairs of other actors would no longer reach each other.
indicators-name-efficiency-loss = Detours without it
indicators-technical-efficiency-loss = Efficiency loss by removal (Latora and Marchiori 2001)
indicators-about-efficiency-loss = By what share the ways of the others would lengthen without it.
indicators-name-tables = Tables
indicators-technical-tables = Degree to tables (two modes)
indicators-about-tables = At how many concertation tables it sits.
indicators-name-seats-deciding = Tables where it decides
indicators-technical-seats-deciding = Deciding seats
indicators-about-seats-deciding = At how many tables it decides or convenes.
indicators-name-largest-share = Share of the largest funder
indicators-technical-largest-share = Largest share of one funder
indicators-about-largest-share = The share of its money that comes from one funder; without amounts, links are counted.

## Values as they are said

indicators-said-outside = { $share } out of the group
indicators-said-tenth = { $number }%
indicators-said-yes = yes
indicators-said-no = no
