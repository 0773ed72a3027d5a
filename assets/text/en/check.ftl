## Lines of `maillage check`

check-line = { $file }: { $finding }
check-actors =
    { $actors ->
        [one] { $actors } actor
       *[other] { $actors } actors
    }
check-links =
    { $links ->
        [one] { $links } link
       *[other] { $links } links
    }
check-clean = nothing to report ({ $actors }, { $links })
check-same-name = several actors have nearly the same name ({ $names })
check-actor-dates = “{ $name }” ends before it starts
check-link = { $kind } from “{ $source }” to “{ $target }”
check-no-seat = { $link }: role at the table to be given
check-doubled = { $link }: the same link is there { $count } times
check-no-end-date = { $link }: ended link without an end date
check-link-dates = { $link }: ends before it starts
check-more =
    { $count ->
        [one] and one more remark of the kind
       *[other] and { $count } more remarks of the kind
    }
