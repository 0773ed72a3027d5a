## What on a map is worth a word in the room: facts, then a question

finding-title = À regarder ensemble
# $tie (String) - the two ends of the link
# $kind (String) - its kind
# $end (String) - its last day
finding-past-end-one = Le lien { $tie } ({ $kind }) devait finir le { $end }, et la carte le dit toujours en vigueur. A-t-il été renouvelé ?
# $count (Number) - how many links
# $ties (String) - which
finding-past-end = { $count } liens ont passé leur date de fin, et la carte les dit toujours en vigueur : { $ties }. Ont-ils été renouvelés ?
# $tie (String) - the two ends of the link
# $kind (String) - its kind
# $end (String) - its last day
finding-soon-ending-one = Le lien { $tie } ({ $kind }) prend fin le { $end }. Qu’est-il prévu ensuite ?
# $count (Number) - how many links
# $ties (String) - which
finding-soon-ending = { $count } liens prennent fin d’ici six mois : { $ties }. Qu’est-il prévu ensuite ?
# $count (Number) - how many links
# $ties (String) - which
finding-fragile = { $count ->
    [one] Un lien est dit fragile : { $ties }. Qu’est-ce qui le soutiendrait ?
   *[other] { $count } liens sont dits fragiles : { $ties }. Qu’est-ce qui les soutiendrait ?
}
# $count (Number) - how many links
# $ties (String) - which
finding-planned = { $count ->
    [one] Un lien est prévu : { $ties }. Où en est-il ?
   *[other] { $count } liens sont prévus : { $ties }. Où en sont-ils ?
}
# $count (Number) - how many agreements
# $ties (String) - which
finding-imposed = { $count ->
    [one] Une entente est dite imposée, et la carte ne dit pas que les responsabilités de chacun sont écrites : { $ties }. Le sont-elles ?
   *[other] { $count } ententes sont dites imposées, et la carte ne dit pas que les responsabilités de chacun sont écrites : { $ties }. Le sont-elles ?
}
# $corridors (Number) - how many corridors
# $count (Number) - those without return
# $ties (String) - which
finding-without-return = { $corridors ->
    [one] Le seul corridor ne prévoit pas le retour : { $ties }. Comment la personne revient-elle dans son milieu de vie ?
   *[other] Sur { $corridors } corridors, { $count ->
        [one] un ne prévoit pas le retour : { $ties }.
       *[other] { $count } ne prévoient pas le retour : { $ties }.
    } Comment la personne revient-elle dans son milieu de vie ?
}
# $count (Number) - how many actors
# $names (String) - which
finding-dead-end = { $count ->
    [one] Le parcours dessiné s’arrête, sans retour ni suite, à un endroit : { $names }. Est-ce la fin voulue, ou la personne va-t-elle ailleurs ensuite ?
   *[other] Le parcours dessiné s’arrête, sans retour ni suite, à { $count } endroits : { $names }. Est-ce la fin voulue, ou la personne va-t-elle ailleurs ensuite ?
}
# $count (Number) - how many actors
# $names (String) - which
finding-without-access = { $count ->
    [one] Depuis { $names }, aucun corridor dessiné ne mène à un service de 2e ou de 3e ligne. Par où passent les personnes qui en ont besoin ?
   *[other] Depuis { $count } acteurs de 1re ligne, aucun corridor dessiné ne mène à un service de 2e ou de 3e ligne : { $names }. Par où passent les personnes qui en ont besoin ?
}
# $count (Number) - how many corridors
# $ties (String) - which
finding-skip = { $count ->
    [one] Un corridor va de la 1re à la 3e ligne sans passer par la 2e : { $ties }. Est-ce voulu ?
   *[other] { $count } corridors vont de la 1re à la 3e ligne sans passer par la 2e : { $ties }. Est-ce voulu ?
}
# $name (String) - name of the actor
# $count (Number) - pairs of others that could no longer join
# $all (String) - all pairs of others
# $pairs (String) - the pairs lost, written
finding-cuts-network = Sans { $name }, { $count ->
    [one] une paire d’autres acteurs sur { $all } ne pourrait plus se joindre.
   *[other] { $pairs } paires d’autres acteurs sur { $all } ne pourraient plus se joindre.
} Quels liens prendraient la relève ?
# $count (Number) - how many ties
# $ties (String) - which
finding-only-bridge = { $count ->
    [one] Un lien est le seul pont entre deux parties du réseau : { $ties }. Que se passerait-il s’il se défaisait ?
   *[other] { $count } liens sont chacun le seul pont entre deux parties du réseau : { $ties }. Que se passerait-il si l’un d’eux se défaisait ?
}
# $count (Number) - how many actors
# $names (String) - which
finding-isolated = { $count ->
    [one] { $names } est sur la carte sans aucun lien ni siège à une table. Avec qui cet acteur travaille-t-il déjà, sans qu’on l’ait dessiné ?
   *[other] { $count } acteurs sont sur la carte sans aucun lien ni siège à une table : { $names }. Avec qui travaillent-ils déjà, sans qu’on l’ait dessiné ?
}
# $first (String) - a group
# $second (String) - another group
finding-groups-without-tie = Aucun lien n’est dessiné entre { $first } et { $second }. Y en a-t-il que la salle connaît ?
# $count (Number) - how many pairs of groups
# $pairs (String) - which
finding-groups-without-ties = { $count } paires de groupes n’ont aucun lien dessiné : { $pairs }. Y en a-t-il que la salle connaît ?
# $count (Number) - how many organizations
# $coordinator (String) - role of the coordinating actor
# $names (String) - which
finding-contract-alone = { $count ->
    [one] { $names } a un contrat avec l’acteur qui coordonne ({ $coordinator }) ; la carte ne montre ni collaboration entre eux, ni table où { $names } décide. Est-ce ainsi que cela se vit ?
   *[other] { $count } organisations ont un contrat avec l’acteur qui coordonne ({ $coordinator }) ; la carte ne montre ni collaboration avec lui, ni table où elles décident : { $names }. Est-ce ainsi que cela se vit ?
}
# $funder (String) - name of the funder
# $count (Number) - how many organizations
# $names (String) - which
finding-funder-of-many = Sans { $funder }, { $count } organisations perdraient plus de la moitié de l’argent que la carte leur connaît : { $names }. Ont-elles d’autres appuis ?
# $count (Number) - how many organizations
# $ties (String) - the ties that bring the money
finding-one-source = { $count ->
    [one] Pour une organisation, une seule source compte pour plus de la moitié de l’argent que la carte lui connaît : { $ties }. Que se passerait-il si elle changeait ?
   *[other] Pour { $count } organisations, une seule source compte pour plus de la moitié de l’argent que la carte leur connaît : { $ties }. Que se passerait-il si elle changeait ?
}
# $count (Number) - how many tables
# $names (String) - which
finding-table-without-voice = { $count ->
    [one] À une table, ni groupe citoyen ni organisme communautaire : { $names }. Qui y parle pour eux ?
   *[other] À { $count } tables, ni groupe citoyen ni organisme communautaire : { $names }. Qui y parle pour eux ?
}
# $count (Number) - how many tables
# $names (String) - which
finding-table-without-citizens = { $count ->
    [one] À une table, aucun groupe citoyen : { $names }. Comment les citoyens s’y font-ils entendre ?
   *[other] À { $count } tables, aucun groupe citoyen : { $names }. Comment les citoyens s’y font-ils entendre ?
}
# $shared (Number) - members of both
# $names (String) - names of the two tables
finding-tables-alike = { $shared ->
    [one] Deux tables ont presque les mêmes membres, dont un en commun : { $names }. Qu’apporte chacune ?
   *[other] Deux tables ont presque les mêmes membres, dont { $shared } en commun : { $names }. Qu’apporte chacune ?
}
# $shared (Number) - members of both
# $names (String) - names of the two tables
# $more (Number) - how many more such pairs
finding-tables-alike-others = Deux tables ont presque les mêmes membres, dont { $shared } en commun : { $names } ; { $more ->
    [one] une autre paire de tables est dans ce cas.
   *[other] { $more } autres paires de tables sont dans ce cas.
} Qu’apporte chacune ?
# $count (Number) - how many organizations
# $names (String) - which
# $tables (Number) - how many tables
finding-at-most-tables = { $count ->
    [one] { $names } siège à la plupart des { $tables } tables. Cette présence est-elle voulue, et tenable ?
   *[other] { $count } organisations siègent à la plupart des { $tables } tables : { $names }. Cette présence est-elle voulue, et tenable ?
}
