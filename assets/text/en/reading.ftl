## Lists and numbers in a sentence

reading-list-and = { $names } and { $last }
reading-list-others = { $names } and { $count ->
    [one] one other
   *[other] { $count } others
}
reading-undefined = not applicable

## Where there is nothing to read

reading-no-actor = Nothing to say yet: there is no actor to look at. Draw those the room knows, or show more of them.
reading-no-link = Nothing to say yet: no link ties the actors. Draw those the room knows.
reading-one-group = Nothing to say yet: all actors are of the same group. Group them otherwise, or say what each one is.
reading-lone-groups = Nothing to say yet: each actor is alone in its group. Group them otherwise, or draw those that are like them.

## 1. Does everything go through one actor

reading-coordination-title = Does everything go through the same actor?
reading-coordination-few = Nothing to say yet: it takes at least three actors for one to stand between the others. Draw the others.
reading-coordination-none = Nobody is a go-between: those who can reach each other do so directly.
reading-coordination-first = Most often between the others: { $names }. The shortest way between two other actors goes { $share ->
    [0] less than once
    [one] about once
   *[other] about { $share } times
} in 100 through { $count ->
    [one] it.
   *[other] each of them.
}
reading-coordination-star = If everything went through a single actor, that would be 100%; here it is { $share }.
reading-coordination-mean = On average, each actor is tied to { $count ->
    [one] { $mean } other
   *[other] { $mean } others
} out of { $others }.
reading-coordination-tables = Concertation tables are left aside: people may join there too.
reading-coordination-technical = Betweenness (Freeman 1977, Brandes 2001): share of the shortest paths between two other actors that go through this one, without direction or weight. Centralization (Freeman 1979): sum of the gaps to the most central, divided by that of a star. Density (Wasserman and Faust 1994): tied pairs ÷ possible pairs.
reading-coordination-values = On this map: centralization of betweenness { $passages }, of degree { $degrees }, density { $density }.
reading-coordination-limits = The shortest way is not always the one people take. Standing on the way is neither a merit nor a fault, and more links are not always better: each takes time. A link left off the map changes the answer.

## 2. Concertation or hierarchy

reading-hierarchy-title = Concertation or hierarchy?
reading-hierarchy-vertical = { $links ->
    [one] The only link { $vertical ->
        [0] is not vertical (no agreement, funding or authority)
       *[other] is vertical (agreement, funding or authority)
    }
   *[other] Of { $links } links, { $vertical ->
        [0] none is vertical (agreement, funding or authority)
        [one] one is vertical (agreement, funding or authority)
       *[other] { $vertical } are vertical (agreement, funding or authority)
    }
}
reading-hierarchy-alone = { $vertical }.
reading-hierarchy-origins = { $vertical }; at least half of these start from { $count ->
    [one] a single actor: { $names }.
    [2] two actors: { $names }.
    [3] three actors: { $names }.
   *[other] { $count } actors: { $names }.
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
reading-hierarchy-deciders = { $tables ->
    [one] At the only table where it is known who decides, { $institutional ->
        [0] it is not institutions alone.
       *[other] it is institutions alone.
    }
   *[other] Of the { $tables } tables where it is known who decides, { $institutional ->
        [0] institutions alone decide at none.
        [one] institutions alone decide at one.
       *[other] institutions alone decide at { $institutional }.
    }
}
reading-hierarchy-levels-clear = Vertical links go down step by step, from one actor to the next.
reading-hierarchy-levels-some = Vertical links draw steps, with exceptions.
reading-hierarchy-levels-none = Vertical links draw no steps.
reading-hierarchy-technical = Vertical share: agreements, fundings and authorities ÷ all links but participations. Reciprocity: mutual pairs ÷ tied pairs (Wasserman and Faust 1994). On vertical links alone, with direction and without weight: global reaching centrality (Mones 2012), trophic incoherence (MacKay, Johnson and Sansom 2020; 0 if everything goes down one step, 1 without steps), flow hierarchy (Luo and Magee 2011). Institutions: CSSS, municipalities, school boards, specialized facilities, regional bodies.
reading-hierarchy-values = On this map: global reaching { $reaching }, incoherence { $incoherence }, flow hierarchy { $flow }, reciprocity { $mutual }.
reading-hierarchy-limits = An agreement can be wanted by both, a collaboration can be imposed: the direction of a link does not say how it is lived. Deciding at a table does not say who is listened to there.

## 3. Silos

reading-silos-title = Do we work in silos?
reading-silos-observed = { $pairs ->
    [one] The only two actors tied { $internal ->
        [0] are of two groups; by chance, one would expect { $expected } pair of one group
       *[other] are of one group; by chance, one would expect { $expected } pair of one group
    }
   *[other] Of { $pairs } pairs of tied actors, { $internal ->
        [0] none is of one group; by chance, one would expect { $expected }
        [one] one is of one group; by chance, one would expect { $expected }
       *[other] { $internal } are of one group; by chance, one would expect { $expected }
    }
}
reading-silos-alone = { $observed }.
reading-silos-rarely = { $observed }, and rarely { $internal } or more.
reading-silos-often = { $observed }, a gap that chance alone can give.
reading-silos-rarely-fewer = { $observed }, and rarely fewer than { $internal }.
reading-silos-all-tied = All groups of two actors or more have at least one link between them.
reading-silos-role = { $roles }
reading-silos-pair = { $first } and { $second }
reading-silos-untied = { $count ->
    [one] Two groups have no link between them: { $pairs }.
   *[other] { $count } pairs of groups are without any link: { $pairs }.
}
reading-silos-pairs-others = { $pairs }; and { $count ->
    [one] one other pair
   *[other] { $count } other pairs
}
reading-silos-communities-alike = By themselves, the links draw { $count } sets, close to the groups chosen.
reading-silos-communities-partly = By themselves, the links draw { $count } sets, partly like the groups chosen.
reading-silos-communities-unlike = By themselves, the links draw { $count } sets, little like the groups chosen.
reading-silos-communities-blurred = By themselves, the links draw about { $count } sets, with blurred edges.
reading-silos-technical = E-I index (Krackhardt and Stern 1988): (E − I) ÷ (E + I), E tied pairs between groups and I within groups, each pair of actors counted once, without direction or weight; beside it, the same if every possible pair were tied, and the share of 10,000 mixings of the groups at least as closed. Modularity (Newman and Girvan 2004): share of tied pairs within groups less the share expected at equal numbers of links. Sets that the links draw: Leiden (Traag 2019); their likeness to the declared groups: normalised mutual information, 0 to 1.
reading-silos-values = On this map: index { $observed }, expected { $expected }, share of mixings { $share }; modularity of the groups { $declared }.
reading-silos-drawn-values = Sets drawn: modularity { $drawn }, likeness { $likeness }, stability { $stability }.
reading-silos-limits = A close group is no fault: ties among peers can be wanted. Two groups without a direct link can reach each other through a third, or meet at a table. The answer depends on the group given to each actor; several links between the same two actors count as one.

## 4. Corridors

reading-corridors-title = Can a person travel the corridor, and come back?
reading-corridors-hidden = No answer: referral corridors are hidden in the legend. Show them to read them.
reading-corridors-none = Nothing to say yet: the map has no referral corridor. Draw who refers people to whom, and say whether their return is planned.
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
reading-corridors-no-line = No actor is said to be of the 1st line: give each its line of services to know how far a person can go.
reading-corridors-stranded = { $first ->
    [one] From the only actor of the 1st line, { $names }, no corridor leads to the 2nd or 3rd line.
   *[other] Of { $first } actors of the 1st line, { $count ->
        [one] one has no corridor that leads to the 2nd or 3rd line: { $names }.
       *[other] { $count } have no corridor that leads to the 2nd or 3rd line: { $names }.
    }
}
reading-corridors-access = { $first ->
    [one] From the only actor of the 1st line, a corridor leads to the 2nd or 3rd line.
   *[other] From each of the { $first } actors of the 1st line, a corridor leads to the 2nd or 3rd line.
}
reading-corridors-values = On this map: { $second } hand-overs on average to the 2nd line, { $third } to the 3rd, for those who can get there.
reading-corridors-ends = { $count ->
    [one] One actor of the 1st or 2nd line receives people and the map shows neither a return nor a way on: { $names }.
   *[other] { $count } actors of the 1st or 2nd line receive people and the map shows neither a return nor a way on: { $names }.
}
reading-corridors-only-way = { $count ->
    [one] Without { $names }, actors of the 1st line would have no way left to the 3rd.
   *[other] Without one of them, actors of the 1st line would have no way left to the 3rd: { $names }.
}
reading-corridors-technical = On referral corridors alone, with direction (and both ways if the return is planned), without weight. Return rate: corridors with return ÷ corridors. Dead end: an actor of the 1st or 2nd line that receives references and gives neither a return nor a further corridor. Access: an actor of the 2nd or 3rd line at the end of a path of corridors; hand-overs: length of the shortest.
reading-corridors-limits = A planned return does not always take place, and a corridor drawn says nothing of the wait. Actors without a line of services are not guessed.

## 5. Dependence

reading-dependence-title = What do money and agreements do to autonomy?
reading-dependence-hidden = No answer: fundings or agreements are hidden in the legend. Show them to read them.
reading-dependence-none = Nothing to say yet: the map shows no money. Draw who funds whom, and write the amounts the room knows.
reading-dependence-no-source = { $funded ->
    [one] The only funded organization does not get more than half of the money written here from one source.
   *[other] Of { $funded } funded organizations, none gets more than half of the money written here from one source.
}
reading-dependence-sources = Of { $funded } funded organizations, { $count ->
    [one] one gets more than half of the money written here from one source
   *[other] { $count } get more than half of the money written here from one source
}
reading-dependence-all-sources = { $funded ->
    [one] The only funded organization gets more than half of the money written here from one source
   *[other] The { $funded } funded organizations each get more than half of the money written here from one source
}
reading-dependence-named = { $sources }: { $names }.
reading-dependence-only-sources = { $funded ->
    [one] For the only funded organization, the map shows a single source of money.
   *[other] For each of the { $funded } funded organizations, the map shows a single source of money.
}
reading-dependence-named-only = { $sources }: { $names }; for { $only ->
    [one] one
   *[other] { $only }
} of them, it is the only one drawn.
reading-dependence-no-amount = No amount is written: links are counted in place of dollars.
reading-dependence-purposes = Of all the money written, { $mission } supports a mission and { $agreement } comes from agreements
reading-dependence-purposes-other = Of all the money written, { $mission } supports a mission, { $agreement } comes from agreements and { $other } goes to projects or is not said
reading-dependence-missing = { $purposes }{ $missing ->
    [0] .
    [one] ; one amount is missing.
   *[other] ; { $missing } amounts are missing.
}
reading-dependence-contract = { $count ->
    [one] One organization has a contract with the coordinating actor ({ $coordinator }), and the map shows neither a collaboration between them nor a table where it decides: { $names }.
   *[other] { $count } organizations have a contract with the coordinating actor ({ $coordinator }), and the map shows neither a collaboration with it nor a table where they decide: { $names }.
}
reading-dependence-cascade = Without { $funder }, { $count } of them would lose more than half of this money.
reading-dependence-technical = On fundings and funded agreements, with direction. Share of a funder: its money ÷ all money received; failing amounts, its links ÷ all links received. Concentration: sum of squared shares (Herfindahl–Hirschman). Contract alone: a community organization or social economy enterprise tied to the coordinating actor by an agreement, by no collaboration, and that sits at no table that decides.
reading-dependence-limits = The map only knows the money written on it: gifts, sales and self-financing are not there. A main source is no fault, and a contract alone may suit both.

## 6. Consultation

reading-consultation-title = Is there too much concertation?
reading-consultation-hidden = No answer: tables or participations are hidden in the legend. Show them to read them.
reading-consultation-none = Nothing to say yet: the map has no concertation table. Draw the tables and who sits there.
reading-consultation-empty = Nothing to say yet: nobody sits at a table. Draw who takes part in which.
reading-consultation-one-table = { $seated ->
    [one] One organization out of { $organizations } sits
   *[other] { $seated } organizations out of { $organizations } sit
} at the only table: { $table }.
reading-consultation-load = { $seated ->
    [one] One organization out of { $organizations } sits at one of the { $tables } tables.
   *[other] { $seated } organizations out of { $organizations } each sit at one of the { $tables } tables.
}
reading-consultation-load-most = { $seated ->
    [one] One organization out of { $organizations } sits
   *[other] { $seated } organizations out of { $organizations } sit
} at one or more of the { $tables } tables, and at most at { $most }: { $names }.
reading-consultation-load-all = { $seated ->
    [one] One organization out of { $organizations } sits
   *[other] { $seated } organizations out of { $organizations } sit
} at one or more of the { $tables } tables; at all of them: { $names }.
reading-consultation-shared = { $shared ->
    [one] The two tables have one member in common: { $names }.
   *[other] The two tables have { $shared } members in common: { $names }.
}
reading-consultation-most-shared = { $shared ->
    [one] The two tables most alike have one member in common: { $names }.
   *[other] The two tables most alike have { $shared } members in common: { $names }.
}
reading-consultation-citizens = { $tables ->
    [one] { $count ->
        [0] A citizens’ group sits there.
       *[other] No citizens’ group sits there.
    }
   *[other] { $count ->
        [0] A citizens’ group sits at each table.
        [one] At one of the tables, no citizens’ group sits.
       *[other] At { $count } of these { $tables } tables, no citizens’ group sits.
    }
}
reading-consultation-no-citizens = No citizens’ group sits at these tables.
reading-consultation-technical = Actors × tables (Breiger 1974), on participations. Load: tables per organization. Overlap of two tables: members in common ÷ members of the smaller one; Jaccard index (1901): members in common ÷ members of either.
reading-consultation-limits = Sitting at several tables may be wanted, and two tables with the same members may speak of different things. The map does not say how much time each table takes.

## 7. Who is missing

reading-missing-title = Who is missing?
reading-missing-nobody = Each actor has at least one link.
reading-missing-alone = { $count ->
    [one] One actor has no link: { $names }.
   *[other] { $count } actors have no link: { $names }.
}
reading-missing-seated = { $count ->
    [one] One actor has no link outside concertation tables: { $names }.
   *[other] { $count } actors have no link outside concertation tables: { $names }.
}
reading-missing-tables = { $count ->
    [one] One organization sits at no table: { $names }.
   *[other] { $count } organizations sit at no table: { $names }.
}
reading-missing-roles = { $count ->
    [one] A role that nobody holds here: { $roles }.
   *[other] Roles that nobody holds here: { $roles }.
}
reading-missing-technical = Isolates: actors without a neighbour for the kinds of link looked at, concertation tables apart. Away from the tables: organizations without a participation. Roles: those of a local services network that no actor shown has.
reading-missing-limits = An actor without a link on the map may have links that nobody in the room knows of, and not sitting may be a choice. The map does not see who was never drawn on it.

## 8. What if an actor left

reading-what-if-title = What if an actor left?
reading-what-if-few = Nothing to say yet: it takes at least three actors. Draw the others.
reading-what-if-not-looked-at = Not applicable here: tables and what is not shown are not looked at. Choose an organization that is shown.
reading-what-if-nobody = Nobody’s departure would cut the network: without any one of them, those who reach each other today still could.
reading-what-if-example = For example, without { $name }
reading-what-if-without = Without { $name }
reading-what-if-isolated = { $start }, nothing would change between the others: this actor has no link.
reading-what-if-uncut = { $start }, those who reach each other today still could.
reading-what-if-cut = { $start }, { $count ->
    [one] one pair of other actors out of { $all } could no longer reach each other.
   *[other] { $pairs } pairs of other actors out of { $all } could no longer reach each other.
}
reading-what-if-pieces = { $before ->
    [one] The network, in one piece today, would be in { $pieces }.
   *[other] The network, in { $before } pieces today, would be in { $pieces }.
}
reading-what-if-as-directly = On the whole, the others would reach each other almost as directly.
reading-what-if-slightly-less = On the whole, the others would reach each other a little less directly.
reading-what-if-less = On the whole, the others would reach each other clearly less directly.
reading-what-if-much-less = On the whole, the others would reach each other much less directly.
reading-what-if-technical = Pairs lost (Borgatti 2006): pairs of other actors that no path would join any more, without direction or weight. Pieces: those of the network left, actors without a link included. Efficiency lost (Latora and Marchiori 2001): 1 − sum of inverse distances between the others after ÷ before.
reading-what-if-limits = The map takes away the actor and its links, nothing else: it does not know who would step in or which links would grow. It is a question for the room, not a forecast.

## 9. Has it changed

reading-change-title = What has changed?
reading-change-none = Nothing to say yet: the map has no date. Write when an actor or a link begins or ends.
reading-change-one = Nothing to say yet: the map has only one date, { $on }. Write another to compare.
reading-change-span = Between { $from } and { $to }: { $actors }, { $links }.
reading-change-actors = { $after ->
    [one] { $after } actor instead of { $before }
   *[other] { $after } actors instead of { $before }
}
reading-change-as-many-actors = { $count ->
    [one] still { $count } actor
   *[other] still { $count } actors
}
reading-change-counted-links = { $after ->
    [one] { $after } link instead of { $before }
   *[other] { $after } links instead of { $before }
}
reading-change-as-many-links = { $count ->
    [one] still { $count } link
   *[other] still { $count } links
}
reading-change-links = { $appeared ->
    [0] No link appeared
    [one] One link appeared
   *[other] { $appeared } links appeared
}, { $gone ->
    [0] none ended.
    [one] one ended.
   *[other] { $gone } ended.
}
reading-change-actors-appeared = { $count ->
    [one] New actor: { $names }.
   *[other] New actors: { $names }.
}
reading-change-actors-gone = { $count ->
    [one] No longer there: { $names }.
   *[other] No longer there: { $names }.
}
reading-change-technical = The map at each date where an actor or a link begins or has just ended; the counts are those of the first and the last. An actor or a link without a date counts at each.
reading-change-limits = What has no date seems to have always been there. A link new on the map may be old in the field.
