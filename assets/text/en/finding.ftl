## What on a map is worth a word in the room: facts, then a question

finding-title = To look at together
finding-past-end-one = The link { $tie } ({ $kind }) was to end on { $end }, and the map still says it holds. Was it renewed?
finding-past-end = { $count } links are past their end date, and the map still says they hold: { $ties }. Were they renewed?
finding-soon-ending-one = The link { $tie } ({ $kind }) ends on { $end }. What is planned next?
finding-soon-ending = { $count } links end within six months: { $ties }. What is planned next?
finding-fragile = { $count ->
    [one] One link is said to be fragile: { $ties }. What would support it?
   *[other] { $count } links are said to be fragile: { $ties }. What would support them?
}
finding-planned = { $count ->
    [one] One link is planned: { $ties }. Where does it stand?
   *[other] { $count } links are planned: { $ties }. Where do they stand?
}
finding-imposed = { $count ->
    [one] One agreement is said to be imposed, and the map does not say that the responsibilities of each are written: { $ties }. Are they?
   *[other] { $count } agreements are said to be imposed, and the map does not say that the responsibilities of each are written: { $ties }. Are they?
}
finding-without-return = { $corridors ->
    [one] The only corridor does not plan for the return: { $ties }. How does the person come back home?
   *[other] Of { $corridors } corridors, { $count ->
        [one] one does not plan for the return: { $ties }.
       *[other] { $count } do not plan for the return: { $ties }.
    } How does the person come back home?
}
finding-dead-end = { $count ->
    [one] The path drawn stops in one place, without a return or a way on: { $names }. Is it the end that was meant, or does the person go on elsewhere?
   *[other] The path drawn stops in { $count } places, without a return or a way on: { $names }. Is it the end that was meant, or does the person go on elsewhere?
}
finding-without-access = { $count ->
    [one] From { $names }, no corridor drawn leads to a service of the 2nd or 3rd line. Which way do people who need one go?
   *[other] From { $count } actors of the 1st line, no corridor drawn leads to a service of the 2nd or 3rd line: { $names }. Which way do people who need one go?
}
finding-skip = { $count ->
    [one] One corridor goes from the 1st to the 3rd line past the 2nd: { $ties }. Is it meant?
   *[other] { $count } corridors go from the 1st to the 3rd line past the 2nd: { $ties }. Is it meant?
}
finding-cuts-network = Without { $name }, { $count ->
    [one] one pair of other actors out of { $all } could no longer reach each other.
   *[other] { $pairs } pairs of other actors out of { $all } could no longer reach each other.
} Which links would take over?
finding-only-bridge = { $count ->
    [one] One link is the only bridge between two parts of the network: { $ties }. What would happen if it came undone?
   *[other] { $count } links are each the only bridge between two parts of the network: { $ties }. What would happen if one came undone?
}
finding-isolated = { $count ->
    [one] { $names } is on the map without any link or seat at a table. Who does this actor already work with, though nobody drew it?
   *[other] { $count } actors are on the map without any link or seat at a table: { $names }. Who do they already work with, though nobody drew it?
}
finding-groups-without-tie = No link is drawn between { $first } and { $second }. Are there some that the room knows?
finding-groups-without-ties = { $count } pairs of groups have no link drawn: { $pairs }. Are there some that the room knows?
finding-contract-alone = { $count ->
    [one] { $names } has a contract with the coordinating actor ({ $coordinator }); the map shows neither a collaboration between them nor a table where { $names } decides. Is that how it is lived?
   *[other] { $count } organizations have a contract with the coordinating actor ({ $coordinator }); the map shows neither a collaboration with it nor a table where they decide: { $names }. Is that how it is lived?
}
finding-funder-of-many = Without { $funder }, { $count } organizations would lose more than half of the money the map knows of: { $names }. Do they have other support?
finding-one-source = { $count ->
    [one] For one organization, a single source makes up more than half of the money the map knows of: { $ties }. What would happen if it changed?
   *[other] For { $count } organizations, a single source makes up more than half of the money the map knows of: { $ties }. What would happen if it changed?
}
finding-table-without-voice = { $count ->
    [one] At one table, neither a citizens’ group nor a community organization: { $names }. Who speaks for them there?
   *[other] At { $count } tables, neither a citizens’ group nor a community organization: { $names }. Who speaks for them there?
}
finding-table-without-citizens = { $count ->
    [one] At one table, no citizens’ group: { $names }. How are citizens heard there?
   *[other] At { $count } tables, no citizens’ group: { $names }. How are citizens heard there?
}
finding-tables-alike = { $shared ->
    [one] Two tables have nearly the same members, one of them in common: { $names }. What does each bring?
   *[other] Two tables have nearly the same members, { $shared } of them in common: { $names }. What does each bring?
}
finding-tables-alike-others = Two tables have nearly the same members, { $shared } of them in common: { $names }; { $more ->
    [one] one other pair of tables is alike.
   *[other] { $more } other pairs of tables are alike.
} What does each bring?
finding-at-most-tables = { $count ->
    [one] { $names } sits at most of the { $tables } tables. Is this presence wanted, and bearable?
   *[other] { $count } organizations sit at most of the { $tables } tables: { $names }. Is this presence wanted, and bearable?
}
