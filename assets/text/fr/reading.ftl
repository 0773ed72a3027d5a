## Lists in a sentence

# $names (String) - names but the last
# $last (String) - last name
reading-list-and = { $names } et { $last }
# $names (String) - the first names
# $count (Number) - how many more
reading-list-others = { $names } et { $count ->
    [one] un autre
   *[other] { $count } autres
}

## Where there is nothing to read

reading-no-actor = Sans objet : il n’y a aucun acteur à regarder.
reading-no-link = Sans objet : aucun lien ne relie encore les acteurs.
reading-alone = Sans objet : il faut au moins deux acteurs.
reading-one-group = Sans objet : tous les acteurs sont du même groupe.

## Who is a compulsory passage

reading-passage-title = Qui est un passage obligé ?
reading-passage-few = Sans objet : il faut au moins trois acteurs pour que l’un soit entre les autres.
reading-passage-none = Personne n’est un passage obligé : ceux qui peuvent se joindre le font directement.
# $count (Number) - how many actors share the first place
# $names (String) - their names
# $share (Number) - pairs of others, out of 100, that join through each
reading-passage-first = Le plus souvent sur le chemin des autres : { $names }. Sur 100 paires d’autres acteurs, { $share ->
    [0] moins d’une se joint
    [one] environ une se joint
   *[other] environ { $share } se joignent
} au plus court par { $count ->
    [one] lui.
   *[other] chacun d’eux.
}
# $count (Number) - pairs of others that could no longer join
reading-passage-cut = Sans lui, { $count ->
    [one] une paire ne pourrait plus se joindre.
   *[other] { $count } paires ne pourraient plus se joindre.
}
# $share (String) - percentage
reading-passage-star = Le réseau est centré à { $share } sur un seul acteur (à 100 %, tout passerait par lui).
reading-passage-technical = Intermédiarité (Freeman 1977, Brandes 2001) : part des plus courts chemins entre deux autres acteurs qui passent par celui-ci, sans sens ni poids. Centralisation (Freeman 1979) : somme des écarts au plus central, divisée par celle d’une étoile.
reading-passage-limits = Le chemin le plus court n’est pas toujours celui que les personnes prennent. Être sur le chemin n’est ni un mérite ni un reproche. Un lien oublié sur la carte change la réponse.

## Is it hierarchical

reading-hierarchy-title = Est-ce hiérarchique ?
# $links (Number) - links but participations
# $vertical (Number) - agreements, fundings and authorities among them
reading-hierarchy-vertical = { $links ->
    [one] Le seul lien { $vertical ->
        [0] n’est pas vertical (ni entente, ni financement, ni autorité).
       *[other] est vertical (entente, financement ou autorité).
    }
   *[other] Sur { $links } liens, { $vertical ->
        [0] aucun n’est vertical (entente, financement ou autorité).
        [one] un est vertical (entente, financement ou autorité).
       *[other] { $vertical } sont verticaux (entente, financement ou autorité).
    }
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
reading-hierarchy-technical = Part verticale : ententes, financements et autorités ÷ tous les liens sauf les participations. Réciprocité : paires mutuelles ÷ paires liées (Wasserman et Faust 1994).
reading-hierarchy-limits = Une entente peut être voulue par les deux, une collaboration peut être imposée : le sens d’un lien ne dit pas comment il est vécu.

## Silos

reading-silos-title = Travaille-t-on en silos ?
# $pairs (Number) - pairs of actors that are tied
# $internal (Number) - those of one group
# $expected (String) - how many would be at random
reading-silos-observed = { $pairs ->
    [one] Les deux seuls acteurs liés { $internal ->
        [0] sont de deux groupes ; au hasard, on attendrait { $expected } paire d’un même groupe.
       *[other] sont d’un même groupe ; au hasard, on attendrait { $expected } paire d’un même groupe.
    }
   *[other] Sur { $pairs } paires d’acteurs liés, { $internal ->
        [0] aucune n’est d’un même groupe ; au hasard, on en attendrait { $expected }.
        [one] une est d’un même groupe ; au hasard, on en attendrait { $expected }.
       *[other] { $internal } sont d’un même groupe ; au hasard, on en attendrait { $expected }.
    }
}
reading-silos-technical = Indice E-I (Krackhardt et Stern 1988) : (E − I) ÷ (E + I), E paires liées entre groupes et I dans les groupes, chaque paire d’acteurs comptée une fois ; à côté, le même si toutes les paires possibles étaient liées.
reading-silos-limits = Un groupe serré n’est pas un défaut : des liens entre soi peuvent être voulus. La réponse dépend du groupe donné à chaque acteur ; plusieurs liens entre les deux mêmes acteurs comptent pour un.

## Groups without any tie

reading-missing-title = Quels groupes n’ont aucun lien entre eux ?
reading-missing-few = Sans objet : il faut au moins deux groupes de deux acteurs ou plus.
reading-missing-none = Tous les groupes de deux acteurs ou plus ont au moins un lien entre eux.
# $roles (String) - a role, in the plural
reading-missing-role = les { $roles }
# $first (String) - name of a group
# $second (String) - name of another group
reading-missing-pair = { $first } et { $second }
# $count (Number) - how many pairs of groups
# $pairs (String) - which
reading-missing-some = { $count ->
    [one] Deux groupes n’ont aucun lien entre eux : { $pairs }.
   *[other] { $count } paires de groupes n’ont aucun lien entre eux : { $pairs }.
}
# $pairs (String) - the first pairs of groups
# $count (Number) - how many more
reading-missing-others = { $pairs } ; et { $count ->
    [one] une autre paire
   *[other] { $count } autres paires
}
reading-missing-technical = Paires de groupes, d’au moins deux acteurs chacun, de densité nulle dans la matrice de densité (Wasserman et Faust 1994).
reading-missing-limits = Deux groupes sans lien direct peuvent se joindre par un troisième ou se voir à une table. La carte ne montre que les liens que la salle a nommés.

## Corridors

reading-corridors-title = Revient-on par le corridor ?
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
# $count (Number) - how many actors
# $names (String) - their names
reading-corridors-ends = { $count ->
    [one] Un acteur de 1re ou de 2e ligne reçoit des personnes sans que la carte montre de retour ni de suite : { $names }.
   *[other] { $count } acteurs de 1re ou de 2e ligne reçoivent des personnes sans que la carte montre de retour ni de suite : { $names }.
}
reading-corridors-technical = Taux de retour : corridors avec retour ÷ corridors. Fin de parcours : acteur de 1re ou de 2e ligne qui reçoit des références et n’offre ni retour ni autre corridor.
reading-corridors-limits = Un retour prévu n’est pas toujours un retour qui a lieu. Les acteurs sans ligne de services ne sont pas devinés.

## How tied the network is

reading-density-title = À combien d’autres chaque acteur est-il lié ?
# $count (Number) - mean number of others
# $mean (String) - the same, written
# $others (Number) - how many others there are
# $share (String) - percentage
reading-density-mean = Chaque acteur est lié en moyenne à { $count ->
    [one] { $mean } autre
   *[other] { $mean } autres
}, sur { $others ->
    [one] un possible
   *[other] { $others } possibles
} : { $share } des paires possibles sont liées.
reading-density-technical = Densité (Wasserman et Faust 1994) : paires liées ÷ paires possibles ; degré moyen : nombre moyen de voisins (Freeman 1979).
reading-density-limits = Plus de liens n’est pas toujours mieux : chacun demande du temps. Un grand réseau est presque toujours moins dense qu’un petit.

## Do the declared groups show in the ties

reading-modularity-title = Les groupes se voient-ils dans les liens ?
# $inside (String) - percentage of ties inside groups
# $expected (String) - percentage at random
reading-modularity-share = { $inside } des paires d’acteurs liés sont d’un même groupe ; si chacun gardait autant de liens mais les nouait au hasard, ce serait { $expected }.
reading-modularity-technical = Modularité des groupes déclarés (Newman et Girvan 2004) : part des paires liées dans les groupes moins la part attendue à degrés égaux.
reading-modularity-limits = Elle dit si les groupes choisis ressemblent aux liens, non s’il existe de meilleurs groupes.

## Isolated actors

reading-isolated-title = Qui n’a aucun lien ?
reading-isolated-none = Chaque acteur a au moins un lien.
# $count (Number) - how many actors
# $names (String) - their names
reading-isolated-some = { $count ->
    [one] Un acteur n’a aucun lien : { $names }.
   *[other] { $count } acteurs n’ont aucun lien : { $names }.
}
# $count (Number) - how many actors
# $names (String) - their names
reading-isolated-seated = { $count ->
    [one] Un acteur n’a aucun lien hors des tables de concertation : { $names }.
   *[other] { $count } acteurs n’ont aucun lien hors des tables de concertation : { $names }.
}
reading-isolated-technical = Isolés : acteurs sans voisin pour les sortes de liens regardées, tables de concertation à part.
reading-isolated-limits = Un acteur sans lien sur la carte peut avoir des liens que personne dans la salle ne connaît.
