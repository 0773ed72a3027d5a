## Lists in a sentence

reading-list-and = { $names } and { $last }
reading-list-others = { $names } and { $count ->
    [one] one other
   *[other] { $count } others
}

## Where there is nothing to read

reading-no-actor = Not applicable: there is no actor to look at.
reading-no-link = Not applicable: no link ties the actors yet.
reading-alone = Not applicable: it takes at least two actors.
reading-one-group = Not applicable: all actors are of the same group.

## Who is a go-between

reading-passage-title = Who is a go-between?
reading-passage-few = Not applicable: it takes at least three actors for one to stand between the others.
reading-passage-none = Nobody is a go-between: those who can reach each other do so directly.
reading-passage-first = Most often between the others: { $names }. Out of 100 pairs of other actors, { $share ->
    [0] fewer than one is linked most directly through
    [one] about one is linked most directly through
   *[other] about { $share } are linked most directly through
} { $count ->
    [one] it.
   *[other] each of them.
}
reading-passage-cut = Without it, { $count ->
    [one] one pair could no longer reach each other.
   *[other] { $count } pairs could no longer reach each other.
}
reading-passage-star = The network is { $share } centred on a single actor (at 100%, everything would go through it).
reading-passage-technical = Betweenness (Freeman 1977, Brandes 2001): share of the shortest paths between two other actors that go through this one, without direction or weight. Centralization (Freeman 1979): sum of the gaps to the most central, divided by that of a star.
reading-passage-limits = The shortest way is not always the one people take. Standing on the way is neither a merit nor a fault. A link left off the map changes the answer.

## Is it hierarchical

reading-hierarchy-title = Is it hierarchical?
reading-hierarchy-vertical = { $links ->
    [one] The only link { $vertical ->
        [0] is not vertical (no agreement, funding or authority).
       *[other] is vertical (agreement, funding or authority).
    }
   *[other] Of { $links } links, { $vertical ->
        [0] none is vertical (agreement, funding or authority).
        [one] one is vertical (agreement, funding or authority).
       *[other] { $vertical } are vertical (agreement, funding or authority).
    }
}
reading-hierarchy-mutual = { $pairs ->
    [one] The only two actors tied { $mutual ->
        [0] are tied one way only.
       *[other] are tied both ways.
    }
   *[other] Of { $pairs } pairs of tied actors, { $mutual ->
        [0] none is tied both ways.
        [one] one is tied both ways.
       *[other] { $mutual } are tied both ways.
    }
}
reading-hierarchy-technical = Vertical share: agreements, fundings and authorities ÷ all links but participations. Reciprocity: mutual pairs ÷ tied pairs (Wasserman and Faust 1994).
reading-hierarchy-limits = An agreement can be wanted by both, a collaboration can be imposed: the direction of a link does not say how it is lived.

## Silos

reading-silos-title = Do we work in silos?
reading-silos-observed = { $pairs ->
    [one] The only two actors tied { $internal ->
        [0] are of two groups; by chance, one would expect { $expected } pair of one group.
       *[other] are of one group; by chance, one would expect { $expected } pair of one group.
    }
   *[other] Of { $pairs } pairs of tied actors, { $internal ->
        [0] none is of one group; by chance, one would expect { $expected }.
        [one] one is of one group; by chance, one would expect { $expected }.
       *[other] { $internal } are of one group; by chance, one would expect { $expected }.
    }
}
reading-silos-technical = E-I index (Krackhardt and Stern 1988): (E − I) ÷ (E + I), E tied pairs between groups and I within groups, each pair of actors counted once; beside it, the same if every possible pair were tied.
reading-silos-limits = A close group is no fault: ties among peers can be wanted. The answer depends on the group given to each actor; several links between the same two actors count as one.

## Groups without any tie

reading-missing-title = Which groups have no link between them?
reading-missing-few = Not applicable: it takes at least two groups of two actors or more.
reading-missing-none = All groups of two actors or more have at least one link between them.
reading-missing-role = { $roles }
reading-missing-pair = { $first } and { $second }
reading-missing-some = { $count ->
    [one] Two groups have no link between them: { $pairs }.
   *[other] { $count } pairs of groups have no link between them: { $pairs }.
}
reading-missing-others = { $pairs }; and { $count ->
    [one] one other pair
   *[other] { $count } other pairs
}
reading-missing-technical = Pairs of groups, of at least two actors each, whose density is zero in the density matrix (Wasserman and Faust 1994).
reading-missing-limits = Two groups without a direct link can reach each other through a third, or meet at a table. The map only shows the links that the room named.

## Corridors

reading-corridors-title = Do people come back along the corridor?
reading-corridors-return = { $corridors ->
    [one] The only corridor { $returning ->
        [0] does not plan for the person’s return home.
       *[other] plans for the person’s return home.
    }
   *[other] Of { $corridors } corridors, { $returning ->
        [0] none plans for the person’s return home.
        [one] one plans for the person’s return home.
       *[other] { $returning } plan for the person’s return home.
    }
}
reading-corridors-ends = { $count ->
    [one] One actor of the 1st or 2nd line receives people and the map shows neither a return nor a way on: { $names }.
   *[other] { $count } actors of the 1st or 2nd line receive people and the map shows neither a return nor a way on: { $names }.
}
reading-corridors-technical = Return rate: corridors with return ÷ corridors. Dead end: an actor of the 1st or 2nd line that receives references and gives neither a return nor a further corridor.
reading-corridors-limits = A planned return does not always take place. Actors without a line of services are not guessed.

## How tied the network is

reading-density-title = How many others is each actor tied to?
reading-density-mean = Each actor is tied on average to { $count ->
    [one] { $mean } other
   *[other] { $mean } others
}, out of { $others ->
    [one] one possible
   *[other] { $others } possible
}: { $share } of the possible pairs are tied.
reading-density-technical = Density (Wasserman and Faust 1994): tied pairs ÷ possible pairs; mean degree: mean number of neighbours (Freeman 1979).
reading-density-limits = More links are not always better: each takes time. A large network is almost always less dense than a small one.

## Do the declared groups show in the ties

reading-modularity-title = Do links follow the groups?
reading-modularity-share = { $inside } of the pairs of tied actors are of one group; if each kept as many links but tied them by chance, it would be { $expected }.
reading-modularity-technical = Modularity of the declared groups (Newman and Girvan 2004): share of tied pairs within groups less the share expected at equal degrees.
reading-modularity-limits = It says whether the groups chosen look like the links, not whether there are better groups.

## Isolated actors

reading-isolated-title = Who has no link?
reading-isolated-none = Each actor has at least one link.
reading-isolated-some = { $count ->
    [one] One actor has no link: { $names }.
   *[other] { $count } actors have no link: { $names }.
}
reading-isolated-seated = { $count ->
    [one] One actor has no link outside concertation tables: { $names }.
   *[other] { $count } actors have no link outside concertation tables: { $names }.
}
reading-isolated-technical = Isolates: actors without a neighbour for the kinds of link looked at, concertation tables apart.
reading-isolated-limits = An actor without a link on the map may have links that nobody in the room knows of.
