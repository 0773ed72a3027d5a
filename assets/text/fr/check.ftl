## Lines of `maillage check`

# $file (String) - the file
# $finding (String) - what was noticed
check-line = { $file } : { $finding }
# $actors (Number) - how many
check-actors =
    { $actors ->
        [one] { $actors } acteur
       *[other] { $actors } acteurs
    }
# $links (Number) - how many
check-links =
    { $links ->
        [one] { $links } lien
       *[other] { $links } liens
    }
# $actors (String) - how many actors, in words
# $links (String) - how many links, in words
check-clean = rien à signaler ({ $actors }, { $links })
# $names (String) - of actors
check-same-name = plusieurs acteurs ont presque le même nom ({ $names })
# $name (String) - of an actor
check-actor-dates = « { $name } » finit avant de commencer
# $kind (String) - of a link
# $source (String) - where it starts
# $target (String) - where it goes
check-link = { $kind } de « { $source } » à « { $target } »
# $link (String) - kind and ends of a link
check-no-seat = { $link } : rôle à la table à préciser
# $link (String) - kind and ends of a link
# $count (Number) - how many times
check-doubled = { $link } : le même lien est là { $count } fois
# $link (String) - kind and ends of a link
check-no-end-date = { $link } : lien terminé sans date de fin
# $link (String) - kind and ends of a link
check-link-dates = { $link } : finit avant de commencer
# $count (Number) - how many
check-more =
    { $count ->
        [one] et une autre remarque du même ordre
       *[other] et { $count } autres remarques du même ordre
    }
