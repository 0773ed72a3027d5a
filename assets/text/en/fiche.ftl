## Fields

fiche-yes = Yes
fiche-no = No
fiche-mixed = Several
fiche-date-hint = yyyy-mm-dd
fiche-date-unread = This date was not understood: write it as 2027-03-31 or March 31, 2027.
fiche-amount-hint = in dollars
fiche-amount-unread = This amount was not understood: write it as $45,000 or 45k.
fiche-coordinates-hint = latitude, longitude
fiche-coordinates-unread = This place was not understood: write the latitude, then the longitude, as 45.59, -73.51.
fiche-sector-add = Add a sector
fiche-sector-new = New sector
fiche-sector-remove = Remove { $name }

## An actor

fiche-short-name-hint = On the map
fiche-territories = Territories already on the map
fiche-more = More
fiche-from = Since
fiche-until = Until
fiche-coordinates = Place (lat., long.)
fiche-pinned = Stays in place
fiche-person = Contact person
fiche-telephone = Telephone
fiche-email = Email
fiche-address = Address
fiche-website = Website
fiche-personal = Personal information (Law 25): it stays in the map file, out of exports.
fiche-field-new = Other field
fiche-field-name = Name of the field
fiche-field-remove = Remove the field { $name }

## The links of an actor

fiche-links = Links ({ $count })
fiche-tie-return = return planned
fiche-tie-refers = refers
fiche-tie-receives = receives
fiche-tie-contracts = contracts
fiche-tie-delivers = delivers
fiche-tie-funds = funds
fiche-tie-is-funded = receives
fiche-tie-mandates = mandates
fiche-tie-answers = answers

## Its place in the network

fiche-place = Its place in the network
fiche-place-alone = No link with another actor for now.
fiche-place-ties = { $others ->
    [one] Tied to the only other actor.
   *[other] Tied to { $count } of the { $others } other actors.
}
fiche-place-all = Tied to each of the { $others } other actors.
fiche-place-passage = { $count ->
    [1] Go-between: nearly all paths between two other actors go through here.
    [2] Go-between: one path in two between two other actors goes through here.
    [3] Go-between: one path in three between two other actors goes through here.
    [4] Frequent go-between: one path in four between two other actors goes through here.
    [5] Frequent go-between: one path in five between two other actors goes through here.
   *[other] Frequent go-between: one path in { $count } between two other actors goes through here.
}
fiche-place-cut = Without it, { $count } parts of the network would no longer reach each other.
fiche-place-bridge = { $more ->
    [0] Bridges several milieus: { $groups }.
    [1] Bridges several milieus: { $groups } and one other.
   *[other] Bridges several milieus: { $groups } and { $more } others.
}

## A link

fiche-source = From
fiche-target = To
fiche-reverse = Reverse
fiche-delete = Delete
fiche-clientele = Clientele
fiche-waiting = Waiting
fiche-one-way = One way
fiche-both-ways = Both ways
fiche-frame = Setting
fiche-on-project = On a shared project
fiche-informal = Informal
fiche-trust = Trust
fiche-terms = Terms
fiche-funded = Funded
fiche-amount = Amount a year
fiche-accountability = Accountability
fiche-responsibilities = Written responsibilities
fiche-purpose = For
fiche-seat = Seat at the table

## Several things

fiche-several = { $actors ->
    [0] {""}
    [one] 1 actor
   *[other] { $actors } actors
}{ $actors ->
    [0] {""}
   *[other] { $links ->
        [0] {""}
       *[other] {", "}
    }
}{ $links ->
    [0] {""}
    [one] 1 link
   *[other] { $links } links
}
fiche-all-actors = All these actors
fiche-all-links = All these links
fiche-duplicate = Duplicate
fiche-pin = Pin
fiche-unpin = Unpin

## The map

fiche-title = Title of the map
fiche-counts = { $n_actors ->
    [one] { $actors } actor
   *[other] { $actors } actors
} · { $n_links ->
    [one] { $links } link
   *[other] { $links } links
}
fiche-created = Started on { $date }
fiche-changed = Changed on { $date }
fiche-map-territory = Territory
fiche-caption = Subtitle
fiche-authors = Authors
fiche-authors-hint = Separated by commas
fiche-description = Description
fiche-description-hint = What it is about, what is documented and what is not
fiche-map-language = Language of the map
fiche-vocabulary = Vocabulary
fiche-vocabulary-csss = CSSS (2004 to 2015)
fiche-vocabulary-cisss = CISSS and CIUSSS (since 2015)
fiche-own-sectors = Sectors of the map
fiche-sector-uses = { $count ->
    [0] Not used
    [one] Once
   *[other] { $count } times
}

## The legend

fiche-legend-title = Legend
fiche-legend-roles = Actors
fiche-legend-kinds = Links
fiche-legend-name-of = Name: { $name }
fiche-legend-colour-of = Colour: { $name }
fiche-legend-shape-of = Shape: { $name }
fiche-legend-pattern-of = Line: { $name }
fiche-legend-counts-of = { $name } counts as
fiche-legend-usual = Back to the usual: { $name }
fiche-legend-remove = Remove { $name }
fiche-legend-counts-as = counts as { $name }
fiche-legend-add-role = Add a role
fiche-legend-add-kind = Add a kind of link
fiche-legend-new-role = New role
fiche-legend-new-kind = New kind of link
fiche-legend-cancel = Cancel
fiche-legend-save = Apply
fiche-shape-hexagon = Hexagon
fiche-shape-disc = Disc
fiche-shape-diamond = Diamond
fiche-shape-square = Square
fiche-shape-house = House
fiche-shape-triangle = Triangle
fiche-shape-cross = Cross
fiche-shape-capsule = Capsule
fiche-shape-dotted-disc = Dotted disc
fiche-shape-octagon = Octagon
fiche-shape-table = Table
fiche-shape-pentagon = Pentagon
fiche-pattern-solid = Solid
fiche-pattern-double = Double
fiche-pattern-dashed = Dashed
fiche-pattern-thick = Thick
fiche-pattern-dotted = Dotted
