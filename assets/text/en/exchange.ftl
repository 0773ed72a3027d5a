## Files of other programs: what one cannot read

exchange-refused-at = “{ $file }” cannot be read. Line { $line }, column { $column }: { $problem }. The file was not changed.
exchange-refused-line = “{ $file }” cannot be read. Line { $line }: { $problem }. The file was not changed.
exchange-refused = “{ $file }” cannot be read: { $problem }. The file was not changed.
exchange-summary = { $format }, { $actors }, { $links }
exchange-remark-at = { $phrase } ({ $examples })
exchange-line = line { $line }
exchange-file-line = { $file }, line { $line }
exchange-example = { $place }: { $subject }
exchange-empty = it is empty
exchange-too-large = it is { $size } MB, and the limit is { $limit } MB
exchange-picture = it is a picture, not a table or a network
exchange-workbook = it is a workbook of a spreadsheet: first save its sheet as CSV
exchange-pdf = it is a PDF document, not a table or a network
exchange-archive = it is an archive: first extract the file within
exchange-not-text = it is not text
exchange-unknown-format = this kind of file cannot be read yet; GraphML, GEXF, CSV and .ron maps can
exchange-unknown-xml = it is XML of another kind (“{ $root }”), neither GraphML nor GEXF
exchange-no-element = it begins as XML, and has no readable element
exchange-not-xml = its name promises XML, and its content is none
exchange-several-files = several files are read together only if all are CSV (actors, links)
exchange-cut = the file stops before its end
exchange-cut-within = the file stops before the end of the element “{ $open }”
exchange-mismatched = “{ $found }” is closed while “{ $expected }” is open
exchange-markup = the XML markup is faulty
exchange-unknown-entity = “{ $name }” is no character that XML knows
exchange-own-definitions = the file brings definitions of its own (DTD), which for safety are never read
exchange-too-deep = too many elements stand in one another
exchange-too-many-attributes = an element has too many attributes
exchange-no-graph = it holds no graph
exchange-too-many = it has more than { $actors } actors or { $links } links
exchange-too-many-values = it holds too many values to be read safely
exchange-too-many-columns = it has too many columns
exchange-text-too-long = a value is too long
exchange-no-map = its actors and links cannot stand on one map
exchange-open-quotes = quotation marks opened here are never closed
exchange-unknown-columns = the columns say neither actors (Id, Name) nor links (Source, Target); found here: “{ $found }”

## What became of what a file held

exchange-drawing = colours, sizes or shapes of display, left out
exchange-no-header = no header: the first line is read as a link
exchange-no-links = actors, and no link between them
exchange-guessed-encoding = the encoding is not stated; it was guessed, check the accents
exchange-bad-characters = some characters are unreadable and were replaced
exchange-external-definition = a definition of the format elsewhere, which was not looked at
exchange-self-loop =
    { $count ->
        [one] one link from an actor to itself, left out
       *[other] { $count } links from an actor to itself, left out
    }
exchange-missing-end =
    { $count ->
        [one] one link to an actor that the file does not have, left out
       *[other] { $count } links to an actor that the file does not have, left out
    }
exchange-no-ends =
    { $count ->
        [one] one link without one of its ends, left out
       *[other] { $count } links without one of their ends, left out
    }
exchange-no-id =
    { $count ->
        [one] one actor without id or name, left out
       *[other] { $count } actors without id or name, left out
    }
exchange-hyperedge =
    { $count ->
        [one] one link between several actors at once (hyperedge), left out
       *[other] { $count } links between several actors at once (hyperedge), left out
    }
exchange-other-graph =
    { $count ->
        [one] one other graph in the same file, left out
       *[other] { $count } other graphs in the same file, left out
    }
exchange-port =
    { $count ->
        [one] one port, left out
       *[other] { $count } ports, left out
    }
exchange-graph-attribute =
    { $count ->
        [one] one attribute of the whole graph, left out
       *[other] { $count } attributes of the whole graph, left out
    }
exchange-beyond-header =
    { $count ->
        [one] one cell beyond the last named column, left out
       *[other] { $count } cells beyond the last named column, left out
    }
exchange-unknown-element =
    { $count ->
        [one] one element that the format does not have, left out
       *[other] { $count } elements that the format does not have, left out
    }
exchange-bad-position =
    { $count ->
        [one] one position off the map, left out
       *[other] { $count } positions off the map, left out
    }
exchange-several-periods =
    { $count ->
        [one] one element with several periods, of which the first and last days are kept
       *[other] { $count } elements with several periods, of which the first and last days are kept
    }
exchange-duplicate-id =
    { $count ->
        [one] one repeated id, read as one actor
       *[other] { $count } repeated ids, each read as one actor
    }
exchange-duplicate-value =
    { $count ->
        [one] one other value of the same attribute, left out
       *[other] { $count } other values of the same attribute, left out
    }
exchange-pair-merged =
    { $count ->
        [one] one pair of opposite links, read as one mutual link
       *[other] { $count } pairs of opposite links, each read as one mutual link
    }
exchange-bad-weight =
    { $count ->
        [one] one weight that is no positive number, counted as 1
       *[other] { $count } weights that are no positive number, counted as 1
    }
exchange-long-name =
    { $count ->
        [one] one name too long, cut on the map and kept whole in the fields
       *[other] { $count } names too long, cut on the map and kept whole in the fields
    }
exchange-long-field =
    { $count ->
        [one] one column name too long, cut
       *[other] { $count } column names too long, cut
    }
exchange-nested-graph =
    { $count ->
        [one] one graph within an actor, flattened
       *[other] { $count } graphs within an actor, flattened
    }
exchange-needs-table =
    { $count ->
        [one] one participation to what is no table, read as a collaboration
       *[other] { $count } participations to what is no table, read as collaborations
    }
exchange-made-table =
    { $count ->
        [one] one actor of no known role at which others sit, read as a table
       *[other] { $count } actors of no known role at which others sit, read as tables
    }
exchange-is-table =
    { $count ->
        [one] one concertation table, looked at apart from organizations
       *[other] { $count } concertation tables, looked at apart from organizations
    }
exchange-one-way-kind =
    { $count ->
        [one] one link without direction of a kind that has one, read in the order of the file
       *[other] { $count } links without direction of a kind that has one, read in the order of the file
    }
exchange-created-end =
    { $count ->
        [one] one actor that only links name, added
       *[other] { $count } actors that only links name, added
    }
exchange-found-by-name =
    { $count ->
        [one] one name recognized but for accents, capitals or punctuation
       *[other] { $count } names recognized but for accents, capitals or punctuation
    }
exchange-no-direction =
    { $count ->
        [one] one link without a stated direction, read as one-way
       *[other] { $count } links without a stated direction, read as one-way
    }
exchange-outline-not-json = “{ $file }” cannot be read. Line { $line }, column { $column }: this is not JSON. An outline is read from a GeoJSON file (.geojson, .json). The file was not changed.
exchange-outline-not-geojson = it is JSON, but not GeoJSON
exchange-outline-topojson = it is TopoJSON: convert it to GeoJSON first
exchange-outline-no-shape = it holds neither a polygon nor a line, so no outline
exchange-outline-not-degrees = its coordinates ({ $x }; { $y }) are no longitude and latitude: save it in degrees first (WGS 84, EPSG 4326)
exchange-outline-broken = coordinates in it are missing or are not numbers
