## Lists and numbers in a sentence

# $names (String) - names but the last
# $last (String) - last name
reading-list-and = { $names } et { $last }
# $names (String) - the first names
# $count (Number) - how many more
reading-list-others = { $names } et { $count ->
    [one] un autre
   *[other] { $count } autres
}
reading-undefined = sans objet

## Where there is nothing to read

reading-no-actor = Sans objet pour l’instant : il n’y a aucun acteur à regarder. Dessinez ceux que la salle connaît, ou affichez-en davantage.
reading-no-link = Sans objet pour l’instant : aucun lien ne relie encore les acteurs. Dessinez ceux que la salle connaît.
reading-one-group = Sans objet pour l’instant : tous les acteurs sont du même groupe. Regroupez-les autrement, ou précisez ce que chacun est.
reading-lone-groups = Sans objet pour l’instant : chaque acteur est seul de son groupe. Regroupez-les autrement, ou dessinez ceux qui leur ressemblent.

## 1. Does everything go through one actor

reading-coordination-title = Tout passe-t-il par le même acteur ?
reading-coordination-few = Sans objet pour l’instant : il faut au moins trois acteurs pour que l’un soit entre les autres. Dessinez les autres.
reading-coordination-none = Personne n’est un passage obligé : ceux qui peuvent se joindre le font directement.
# $count (Number) - how many actors share the first place
# $names (String) - their names
# $share (Number) - pairs of others, out of 100, that join through each
reading-coordination-first = Le plus souvent sur le chemin des autres : { $names }. Pour relier deux autres acteurs au plus court, on passe { $share ->
    [0] moins d’une fois
    [one] environ une fois
   *[other] environ { $share } fois
} sur 100 par { $count ->
    [one] lui.
   *[other] chacun d’eux.
}
# $share (String) - percentage
reading-coordination-star = Si tout passait par un seul acteur, on dirait 100 % ; ici, c’est { $share }.
# $count (Number) - mean number of others
# $mean (String) - the same, written
# $others (Number) - how many others there are
reading-coordination-mean = En moyenne, chaque acteur est lié à { $count ->
    [one] { $mean } autre
   *[other] { $mean } autres
} sur { $others }.
reading-coordination-tables = Les tables de concertation sont à part : on peut aussi s’y joindre.
reading-coordination-technical = Intermédiarité (Freeman 1977, Brandes 2001) : part des plus courts chemins entre deux autres acteurs qui passent par celui-ci, sans sens ni poids. Centralisation (Freeman 1979) : somme des écarts au plus central, divisée par celle d’une étoile. Densité (Wasserman et Faust 1994) : paires liées ÷ paires possibles.
# $passages (String) - centralization of betweenness
# $degrees (String) - centralization of degree
# $density (String) - density
reading-coordination-values = Sur cette carte : centralisation des passages { $passages }, centralisation des nombres de liens { $degrees }, densité { $density }.
reading-coordination-limits = Le chemin le plus court n’est pas toujours celui que les personnes prennent. Être sur le chemin n’est ni un mérite ni un reproche, et plus de liens n’est pas toujours mieux : chacun demande du temps. Un lien oublié sur la carte change la réponse.

## 2. Concertation or hierarchy

reading-hierarchy-title = Concertation ou hiérarchie ?
# $links (Number) - links but participations
# $vertical (Number) - agreements, fundings and authorities among them
reading-hierarchy-vertical = { $links ->
    [one] Le seul lien { $vertical ->
        [0] n’est pas vertical (ni entente, ni financement, ni autorité)
       *[other] est vertical (entente, financement ou autorité)
    }
   *[other] Sur { $links } liens, { $vertical ->
        [0] aucun n’est vertical (entente, financement ou autorité)
        [one] un est vertical (entente, financement ou autorité)
       *[other] { $vertical } sont verticaux (entente, financement ou autorité)
    }
}
# $vertical (String) - how many links are vertical
reading-hierarchy-alone = { $vertical }.
# $vertical (String) - how many links are vertical
# $count (Number) - how many actors
# $names (String) - their names
reading-hierarchy-origins = { $vertical } ; au moins la moitié de ceux-ci partent { $count ->
    [one] d’un seul acteur : { $names }.
    [2] de deux acteurs : { $names }.
    [3] de trois acteurs : { $names }.
   *[other] de { $count } acteurs : { $names }.
}
# $pairs (Number) - pairs of actors that are tied
# $mutual (Number) - those tied both ways
reading-hierarchy-mutual = { $pairs ->
    [one] Les deux seuls acteurs liés { $mutual ->
        [0] ne le sont que dans un sens.
       *[other] le sont dans les deux sens.
    }
   *[other] Sur { $pairs } paires d’acteurs liés, { $mutual ->
        [0] aucune ne l’est dans les deux sens.
        [one] une l’est dans les deux sens.
       *[other] { $mutual } le sont dans les deux sens.
    }
}
# $tables (Number) - tables of which it is known who decides
# $institutional (Number) - those where only institutions do
reading-hierarchy-deciders = { $tables ->
    [one] À la seule table où l’on sait qui décide, { $institutional ->
        [0] ce ne sont pas que des institutions.
       *[other] ce ne sont que des institutions.
    }
   *[other] Parmi les { $tables } tables où l’on sait qui décide, { $institutional ->
        [0] aucune n’a que des institutions pour décider.
        [one] une n’a que des institutions pour décider.
       *[other] { $institutional } n’ont que des institutions pour décider.
    }
}
reading-hierarchy-levels-clear = Les liens verticaux descendent par paliers nets, d’un acteur à l’autre.
reading-hierarchy-levels-some = Les liens verticaux dessinent des paliers, avec des exceptions.
reading-hierarchy-levels-none = Les liens verticaux ne dessinent pas de paliers.
reading-hierarchy-technical = Part verticale : ententes, financements et autorités ÷ tous les liens sauf les participations. Réciprocité : paires mutuelles ÷ paires liées (Wasserman et Faust 1994). Sur les liens verticaux seuls, avec leur sens et sans poids : centralité d’atteinte globale (Mones 2012), incohérence trophique (MacKay, Johnson et Sansom 2020 ; 0 si tout descend d’un palier, 1 sans paliers), hiérarchie de flux (Luo et Magee 2011). Institutions : CSSS, municipalités, commissions scolaires, établissements spécialisés, instances régionales.
# $reaching (String) - global reaching centrality
# $incoherence (String) - trophic incoherence
# $flow (String) - flow hierarchy
# $mutual (String) - reciprocity
reading-hierarchy-values = Sur cette carte : atteinte globale { $reaching }, incohérence { $incoherence }, hiérarchie de flux { $flow }, réciprocité { $mutual }.
reading-hierarchy-limits = Une entente peut être voulue par les deux, une collaboration peut être imposée : le sens d’un lien ne dit pas comment il est vécu. Décider à une table ne dit pas qui y est écouté.

## 3. Silos

reading-silos-title = Travaille-t-on en silos ?
# $pairs (Number) - pairs of actors that are tied
# $internal (Number) - those of one group
# $expected (String) - how many would be at random
reading-silos-observed = { $pairs ->
    [one] Les deux seuls acteurs liés { $internal ->
        [0] sont de deux groupes ; au hasard, on attendrait { $expected } paire d’un même groupe
       *[other] sont d’un même groupe ; au hasard, on attendrait { $expected } paire d’un même groupe
    }
   *[other] Sur { $pairs } paires d’acteurs liés, { $internal ->
        [0] aucune n’est d’un même groupe ; au hasard, on en attendrait { $expected }
        [one] une est d’un même groupe ; au hasard, on en attendrait { $expected }
       *[other] { $internal } sont d’un même groupe ; au hasard, on en attendrait { $expected }
    }
}
# $observed (String) - ties inside groups, and how many would be at random
reading-silos-alone = { $observed }.
# $observed (String) - ties inside groups, and how many would be at random
# $internal (Number) - ties inside groups
reading-silos-rarely = { $observed }, et rarement { $internal } ou plus.
# $observed (String) - ties inside groups, and how many would be at random
reading-silos-often = { $observed }, un écart que le hasard seul peut donner.
# $observed (String) - ties inside groups, and how many would be at random
# $internal (Number) - ties inside groups
reading-silos-rarely-fewer = { $observed }, et rarement moins de { $internal }.
reading-silos-all-tied = Tous les groupes de deux acteurs ou plus ont au moins un lien entre eux.
# $roles (String) - a role, in the plural
reading-silos-role = les { $roles }
# $first (String) - name of a group
# $second (String) - name of another group
reading-silos-pair = { $first } et { $second }
# $count (Number) - how many pairs of groups
# $pairs (String) - which
reading-silos-untied = { $count ->
    [one] Deux groupes n’ont aucun lien entre eux : { $pairs }.
   *[other] { $count } paires de groupes sont sans aucun lien : { $pairs }.
}
# $pairs (String) - the first pairs of groups
# $count (Number) - how many more
reading-silos-pairs-others = { $pairs } ; et { $count ->
    [one] une autre paire
   *[other] { $count } autres paires
}
# $count (Number) - how many sets of actors the ties draw
reading-silos-communities-alike = Les liens dessinent d’eux-mêmes { $count } ensembles, proches des groupes choisis.
# $count (Number) - how many sets of actors the ties draw
reading-silos-communities-partly = Les liens dessinent d’eux-mêmes { $count } ensembles, semblables en partie aux groupes choisis.
# $count (Number) - how many sets of actors the ties draw
reading-silos-communities-unlike = Les liens dessinent d’eux-mêmes { $count } ensembles, peu semblables aux groupes choisis.
# $count (Number) - how many sets of actors the ties draw
reading-silos-communities-blurred = Les liens dessinent d’eux-mêmes environ { $count } ensembles, aux contours flous.
reading-silos-technical = Indice E-I (Krackhardt et Stern 1988) : (E − I) ÷ (E + I), E paires liées entre groupes et I dans les groupes, chaque paire d’acteurs comptée une fois, sans sens ni poids ; à côté, le même si toutes les paires possibles étaient liées, et la part de 10 000 mélanges des groupes au moins aussi fermés. Modularité (Newman et Girvan 2004) : part des paires liées dans les groupes, moins la part attendue à nombres de liens égaux. Ensembles que dessinent les liens : Leiden (Traag 2019) ; leur ressemblance aux groupes déclarés : information mutuelle normalisée, 0 à 1.
# $observed (String) - E-I index
# $expected (String) - its expectation
# $share (String) - share of mixings
# $declared (String) - modularity of the declared groups
reading-silos-values = Sur cette carte : indice { $observed }, attendu { $expected }, part des mélanges { $share } ; modularité des groupes { $declared }.
# $drawn (String) - modularity of the communities
# $likeness (String) - normalised mutual information
# $stability (String) - stability of the communities
reading-silos-drawn-values = Ensembles dessinés : modularité { $drawn }, ressemblance { $likeness }, stabilité { $stability }.
reading-silos-limits = Un groupe serré n’est pas un défaut : des liens entre soi peuvent être voulus. Deux groupes sans lien direct peuvent se joindre par un troisième ou se voir à une table. La réponse dépend du groupe donné à chaque acteur ; plusieurs liens entre les deux mêmes acteurs comptent pour un.

## 4. Corridors

reading-corridors-title = Peut-on parcourir le corridor, aller et retour ?
reading-corridors-hidden = Sans réponse : les corridors de services sont masqués dans la légende. Affichez-les pour les lire.
reading-corridors-none = Sans objet pour l’instant : la carte n’a aucun corridor de services. Dessinez qui réfère des personnes à qui, et dites si leur retour est prévu.
# $corridors (Number) - how many corridors
# $returning (Number) - those whose return is planned
reading-corridors-return = { $corridors ->
    [one] Le seul corridor { $returning ->
        [0] ne prévoit pas le retour vers le milieu de vie.
       *[other] prévoit le retour vers le milieu de vie.
    }
   *[other] Sur { $corridors } corridors, { $returning ->
        [0] aucun ne prévoit le retour vers le milieu de vie.
        [one] un prévoit le retour vers le milieu de vie.
       *[other] { $returning } prévoient le retour vers le milieu de vie.
    }
}
reading-corridors-no-line = Aucun acteur n’est dit de 1re ligne : précisez la ligne de services de chacun pour savoir jusqu’où une personne peut aller.
# $first (Number) - actors of the 1st line
# $count (Number) - those without access
# $names (String) - their names
reading-corridors-stranded = { $first ->
    [one] Depuis le seul acteur de 1re ligne, { $names }, aucun corridor ne mène à la 2e ou à la 3e ligne.
   *[other] Sur { $first } acteurs de 1re ligne, { $count ->
        [one] un n’a aucun corridor qui mène à la 2e ou à la 3e ligne : { $names }.
       *[other] { $count } n’ont aucun corridor qui mène à la 2e ou à la 3e ligne : { $names }.
    }
}
# $first (Number) - actors of the 1st line
reading-corridors-access = { $first ->
    [one] Depuis le seul acteur de 1re ligne, un corridor mène à la 2e ou à la 3e ligne.
   *[other] Depuis chacun des { $first } acteurs de 1re ligne, un corridor mène à la 2e ou à la 3e ligne.
}
# $second (String) - mean number of corridors to the 2nd line
# $third (String) - mean number of corridors to the 3rd line
reading-corridors-values = Sur cette carte : { $second } passage de main en moyenne jusqu’à la 2e ligne, { $third } jusqu’à la 3e, pour qui peut s’y rendre.
# $count (Number) - how many actors
# $names (String) - their names
reading-corridors-ends = { $count ->
    [one] Un acteur de 1re ou de 2e ligne reçoit des personnes sans que la carte montre de retour ni de suite : { $names }.
   *[other] { $count } acteurs de 1re ou de 2e ligne reçoivent des personnes sans que la carte montre de retour ni de suite : { $names }.
}
# $count (Number) - how many actors
# $names (String) - their names
reading-corridors-only-way = { $count ->
    [one] Sans { $names }, des acteurs de 1re ligne n’auraient plus de chemin vers la 3e.
   *[other] Sans l’un d’eux, des acteurs de 1re ligne n’auraient plus de chemin vers la 3e : { $names }.
}
reading-corridors-technical = Sur les corridors de services seuls, avec leur sens (et les deux sens si le retour est prévu), sans poids. Taux de retour : corridors avec retour ÷ corridors. Fin de parcours : acteur de 1re ou de 2e ligne qui reçoit des références et n’offre ni retour ni autre corridor. Accès : acteur de 2e ou de 3e ligne au bout d’un chemin de corridors ; passages de main : longueur du plus court.
reading-corridors-limits = Un retour prévu n’est pas toujours un retour qui a lieu, et un corridor dessiné ne dit rien de l’attente. Les acteurs sans ligne de services ne sont pas devinés.

## 5. Dependence

reading-dependence-title = Que font l’argent et les ententes à l’autonomie ?
reading-dependence-hidden = Sans réponse : les financements ou les ententes sont masqués dans la légende. Affichez-les pour les lire.
reading-dependence-none = Sans objet pour l’instant : la carte ne montre aucun argent. Dessinez qui finance qui, et inscrivez les montants que la salle connaît.
# $funded (Number) - organizations that receive money
reading-dependence-no-source = { $funded ->
    [one] La seule organisation financée ne tire pas d’une même source plus de la moitié de l’argent inscrit ici.
   *[other] Sur { $funded } organisations financées, aucune ne tire d’une même source plus de la moitié de l’argent inscrit ici.
}
# $funded (Number) - organizations that receive money
# $count (Number) - those of which one funder gives more than half
reading-dependence-sources = Sur { $funded } organisations financées, { $count ->
    [one] une tire d’une même source plus de la moitié de l’argent inscrit ici
   *[other] { $count } tirent d’une même source plus de la moitié de l’argent inscrit ici
}
# $funded (Number) - organizations that receive money
reading-dependence-all-sources = { $funded ->
    [one] La seule organisation financée tire d’une même source plus de la moitié de l’argent inscrit ici
   *[other] Les { $funded } organisations financées tirent chacune d’une même source plus de la moitié de l’argent inscrit ici
}
# $sources (String) - for how many one funder gives more than half
# $names (String) - their names
reading-dependence-named = { $sources } : { $names }.
# $funded (Number) - organizations that receive money
reading-dependence-only-sources = { $funded ->
    [one] Pour la seule organisation financée, la carte ne montre qu’une source d’argent.
   *[other] Pour chacune des { $funded } organisations financées, la carte ne montre qu’une source d’argent.
}
# $sources (String) - for how many one funder gives more than half
# $names (String) - their names
# $only (Number) - for how many the map shows no other
reading-dependence-named-only = { $sources } : { $names } ; pour { $only ->
    [one] l’une d’elles
   *[other] { $only } d’entre elles
}, c’est la seule dessinée.
reading-dependence-no-amount = Aucun montant n’est inscrit : les liens sont comptés à la place des dollars.
# $mission (String) - percentage
# $agreement (String) - percentage
reading-dependence-purposes = De tout l’argent inscrit, { $mission } soutient une mission et { $agreement } vient d’ententes
# $mission (String) - percentage
# $agreement (String) - percentage
# $other (String) - percentage
reading-dependence-purposes-other = De tout l’argent inscrit, { $mission } soutient une mission, { $agreement } vient d’ententes et { $other } va à des projets ou n’est pas précisé
# $purposes (String) - what the money is for
# $missing (Number) - links of money without an amount
reading-dependence-missing = { $purposes }{ $missing ->
    [0] .
    [one]  ; un montant manque.
   *[other]  ; { $missing } montants manquent.
}
# $count (Number) - how many organizations
# $coordinator (String) - role of the coordinating actor
# $names (String) - their names
reading-dependence-contract = { $count ->
    [one] Une organisation a un contrat avec l’acteur qui coordonne ({ $coordinator }), sans que la carte montre de collaboration entre eux ni de table où elle décide : { $names }.
   *[other] { $count } organisations ont un contrat avec l’acteur qui coordonne ({ $coordinator }), sans que la carte montre de collaboration avec lui ni de table où elles décident : { $names }.
}
# $funder (String) - name of the funder
# $count (Number) - how many organizations
reading-dependence-cascade = Sans { $funder }, { $count } d’entre elles perdraient plus de la moitié de cet argent.
reading-dependence-technical = Sur les financements et les ententes financées, avec leur sens. Part d’un bailleur : son argent ÷ tout l’argent reçu ; à défaut de montants, ses liens ÷ tous les liens reçus. Concentration : somme des carrés des parts (Herfindahl-Hirschman). Relation de contrat seul : organisme communautaire ou entreprise d’économie sociale lié à l’acteur qui coordonne par une entente, par aucune collaboration, et qui ne siège à aucune table qui décide.
reading-dependence-limits = La carte ne connaît que l’argent qu’on y a inscrit : dons, ventes et autofinancement n’y sont pas. Une source principale n’est pas une faute, et un contrat seul peut convenir aux deux.

## 6. Consultation

reading-consultation-title = Se concerte-t-on trop ?
reading-consultation-hidden = Sans réponse : les tables ou les participations sont masquées dans la légende. Affichez-les pour les lire.
reading-consultation-none = Sans objet pour l’instant : la carte n’a aucune table de concertation. Dessinez les tables et qui y siège.
reading-consultation-empty = Sans objet pour l’instant : personne ne siège encore à une table. Dessinez qui participe à laquelle.
# $seated (Number) - organizations that sit at a table
# $organizations (Number) - organizations
# $table (String) - name of the only table
reading-consultation-one-table = { $seated ->
    [one] Une organisation sur { $organizations } siège
   *[other] { $seated } organisations sur { $organizations } siègent
} à la seule table : { $table }.
# $seated (Number) - organizations that sit at a table
# $organizations (Number) - organizations
# $tables (Number) - how many tables
reading-consultation-load = { $seated ->
    [one] Une organisation sur { $organizations } siège à une des { $tables } tables.
   *[other] { $seated } organisations sur { $organizations } siègent chacune à une des { $tables } tables.
}
# $seated (Number) - organizations that sit at a table
# $organizations (Number) - organizations
# $tables (Number) - how many tables
# $most (Number) - most tables of an organization
# $names (String) - who sits at so many
reading-consultation-load-most = { $seated ->
    [one] Une organisation sur { $organizations } siège
   *[other] { $seated } organisations sur { $organizations } siègent
} à au moins une des { $tables } tables, et au plus à { $most } : { $names }.
# $seated (Number) - organizations that sit at a table
# $organizations (Number) - organizations
# $tables (Number) - how many tables
# $names (String) - who sits at all of them
reading-consultation-load-all = { $seated ->
    [one] Une organisation sur { $organizations } siège
   *[other] { $seated } organisations sur { $organizations } siègent
} à au moins une des { $tables } tables ; à toutes : { $names }.
# $shared (Number) - members of both
# $names (String) - names of the only two tables
reading-consultation-shared = { $shared ->
    [one] Les deux tables ont un membre en commun : { $names }.
   *[other] Les deux tables ont { $shared } membres en commun : { $names }.
}
# $shared (Number) - members of both
# $names (String) - names of the two tables that share most
reading-consultation-most-shared = { $shared ->
    [one] Les deux tables les plus semblables ont un membre en commun : { $names }.
   *[other] Les deux tables les plus semblables ont { $shared } membres en commun : { $names }.
}
# $tables (Number) - how many tables
# $count (Number) - those without a citizens’ group
reading-consultation-citizens = { $tables ->
    [one] { $count ->
        [0] Un groupe citoyen y siège.
       *[other] Aucun groupe citoyen n’y siège.
    }
   *[other] { $count ->
        [0] Un groupe citoyen siège à chaque table.
        [one] À l’une des tables, aucun groupe citoyen ne siège.
       *[other] À { $count } de ces { $tables } tables, aucun groupe citoyen ne siège.
    }
}
reading-consultation-no-citizens = Aucun groupe citoyen ne siège à ces tables.
reading-consultation-technical = Acteurs × tables (Breiger 1974), sur les participations. Charge : tables par organisation. Recouvrement de deux tables : membres communs ÷ membres de la plus petite ; indice de Jaccard (1901) : membres communs ÷ membres de l’une ou de l’autre.
reading-consultation-limits = Siéger à plusieurs tables peut être voulu, et deux tables aux mêmes membres peuvent parler d’autre chose. La carte ne dit pas combien de temps chaque table demande.

## 7. Who is missing

reading-missing-title = Qui manque ?
reading-missing-nobody = Chaque acteur a au moins un lien.
# $count (Number) - how many actors
# $names (String) - their names
reading-missing-alone = { $count ->
    [one] Un acteur n’a aucun lien : { $names }.
   *[other] { $count } acteurs n’ont aucun lien : { $names }.
}
# $count (Number) - how many actors
# $names (String) - their names
reading-missing-seated = { $count ->
    [one] Un acteur n’a aucun lien hors des tables de concertation : { $names }.
   *[other] { $count } acteurs n’ont aucun lien hors des tables de concertation : { $names }.
}
# $count (Number) - how many organizations
# $names (String) - their names
reading-missing-tables = { $count ->
    [one] Une organisation ne siège à aucune table : { $names }.
   *[other] { $count } organisations ne siègent à aucune table : { $names }.
}
# $count (Number) - how many roles
# $roles (String) - which
reading-missing-roles = { $count ->
    [one] Un rôle que personne ne tient ici : { $roles }.
   *[other] Des rôles que personne ne tient ici : { $roles }.
}
reading-missing-technical = Isolés : acteurs sans voisin pour les sortes de liens regardées, tables de concertation à part. Absents des tables : organisations sans participation. Rôles : ceux d’un réseau local de services qu’aucun acteur affiché ne porte.
reading-missing-limits = Un acteur sans lien sur la carte peut avoir des liens que personne dans la salle ne connaît, et ne pas siéger peut être un choix. La carte ne voit pas qui n’y a jamais été dessiné.

## 8. What if an actor left

reading-what-if-title = Et si un acteur partait ?
reading-what-if-few = Sans objet pour l’instant : il faut au moins trois acteurs. Dessinez les autres.
reading-what-if-not-looked-at = Sans objet ici : les tables et ce qui n’est pas affiché ne sont pas regardés. Choisissez une organisation affichée.
reading-what-if-nobody = Aucun départ ne couperait le réseau : sans l’un ou l’autre, ceux qui se joignent aujourd’hui le pourraient encore.
# $name (String) - name of the actor
reading-what-if-example = Par exemple, sans { $name }
# $name (String) - name of the actor
reading-what-if-without = Sans { $name }
# $start (String) - without whom
reading-what-if-isolated = { $start }, rien ne changerait entre les autres : cet acteur n’a aucun lien.
# $start (String) - without whom
reading-what-if-uncut = { $start }, ceux qui se joignent aujourd’hui le pourraient encore.
# $start (String) - without whom
# $count (Number) - pairs of others that could no longer join
# $pairs (String) - the same, written
# $all (String) - all pairs of others
reading-what-if-cut = { $start }, { $count ->
    [one] une paire d’autres acteurs sur { $all } ne pourrait plus se joindre.
   *[other] { $pairs } paires d’autres acteurs sur { $all } ne pourraient plus se joindre.
}
# $before (Number) - pieces today
# $pieces (Number) - pieces without the actor
reading-what-if-pieces = { $before ->
    [one] Le réseau, d’un seul tenant aujourd’hui, serait en { $pieces } morceaux.
   *[other] Le réseau, en { $before } morceaux aujourd’hui, serait en { $pieces }.
}
reading-what-if-as-directly = Dans l’ensemble, les autres se joindraient presque aussi directement.
reading-what-if-slightly-less = Dans l’ensemble, les autres se joindraient un peu moins directement.
reading-what-if-less = Dans l’ensemble, les autres se joindraient nettement moins directement.
reading-what-if-much-less = Dans l’ensemble, les autres se joindraient beaucoup moins directement.
reading-what-if-technical = Paires perdues (Borgatti 2006) : paires d’autres acteurs qu’aucun chemin ne joindrait plus, sans sens ni poids. Morceaux : ceux du réseau restant, acteurs sans lien compris. Perte d’efficacité (Latora et Marchiori 2001) : 1 − somme des inverses des distances entre les autres après ÷ avant.
reading-what-if-limits = La carte retire l’acteur et ses liens, rien d’autre : elle ne sait pas qui prendrait la relève ni quels liens naîtraient. C’est une question pour la salle, non une prévision.

## 9. Has it changed

reading-change-title = Qu’est-ce qui a changé ?
reading-change-none = Sans objet pour l’instant : la carte ne porte aucune date. Inscrivez quand un acteur ou un lien commence ou finit.
# $on (String) - the day
reading-change-one = Sans objet pour l’instant : la carte ne porte qu’une date, { $on }. Inscrivez-en une autre pour comparer.
# $from (String) - first day
# $to (String) - last day
# $actors (String) - organizations before and after
# $links (String) - links before and after
reading-change-span = Entre le { $from } et le { $to } : { $actors }, { $links }.
# $after (Number) - organizations on the last day
# $before (Number) - organizations on the first day
reading-change-actors = { $after ->
    [one] { $after } acteur au lieu de { $before }
   *[other] { $after } acteurs au lieu de { $before }
}
# $count (Number) - organizations on both days
reading-change-as-many-actors = { $count ->
    [one] toujours { $count } acteur
   *[other] toujours { $count } acteurs
}
# $after (Number) - links on the last day
# $before (Number) - links on the first day
reading-change-counted-links = { $after ->
    [one] { $after } lien au lieu de { $before }
   *[other] { $after } liens au lieu de { $before }
}
# $count (Number) - links on both days
reading-change-as-many-links = { $count ->
    [one] toujours { $count } lien
   *[other] toujours { $count } liens
}
# $appeared (Number) - links that appeared
# $gone (Number) - links gone
reading-change-links = { $appeared ->
    [0] Aucun lien n’est apparu
    [one] Un lien est apparu
   *[other] { $appeared } liens sont apparus
}, { $gone ->
    [0] aucun n’a disparu.
    [one] un a disparu.
   *[other] { $gone } ont disparu.
}
# $count (Number) - how many actors
# $names (String) - their names
reading-change-actors-appeared = { $count ->
    [one] Nouvel acteur : { $names }.
   *[other] Nouveaux acteurs : { $names }.
}
# $count (Number) - how many actors
# $names (String) - their names
reading-change-actors-gone = { $count ->
    [one] Acteur disparu : { $names }.
   *[other] Acteurs disparus : { $names }.
}
reading-change-technical = La carte à chaque date où un acteur ou un lien commence ou vient de finir ; les comptes sont ceux de la première et de la dernière. Un acteur ou un lien sans date compte à chacune.
reading-change-limits = Ce qui n’est pas daté paraît avoir toujours été là. Un lien nouveau sur la carte peut être ancien sur le terrain.
