## Files out of reach

storage-missing = The file “{ $path }” cannot be found. It may have been moved or renamed: check its name and its folder.
storage-no-folder = The folder to save “{ $path }” in does not exist. The map was not saved: choose another folder.
storage-directory = “{ $path }” is a folder, not a file. Nothing was changed: choose a file in that folder.
storage-not-a-file = “{ $path }” is not an ordinary file: a map can be neither read from it nor saved to it. Choose another file.
storage-may-not-read = You are not allowed to read “{ $path }”. Ask whoever manages the folder for access, or choose a copy.
storage-may-not-write = You are not allowed to write “{ $path }”. No file was changed: save the map under another name or in another folder.
storage-read-only-disk = The disk that holds “{ $path }” can only be read. No file was changed: save the map elsewhere.
storage-disk-full = The disk that holds “{ $path }” is full. No file was changed: make some room, or save the map elsewhere.
storage-too-large = “{ $path }” is too large for a map: { $size } MB, while the limit is { $limit } MB. It was not changed: check that it is the right file.
storage-not-text = “{ $path }” does not hold only text: line { $line } is unreadable. The file was not changed: it may be another kind of file, or a damaged map of which a part can be recovered.
storage-not-kept = The disk did not keep the new version of “{ $path }” faithfully. The old one is as it was: save the map on another disk.
storage-reading = Reading “{ $path }” failed ({ $detail }). Nothing was changed: try again, or open a copy.
storage-writing = Writing “{ $path }” failed ({ $detail }). No file was changed: try again, or save the map elsewhere.

## Texts that cannot be opened

storage-not-a-map = “{ $path }” is not a Maillage map. It was not changed: check that it is the right file.
storage-newer = “{ $path }” comes from a newer version of Maillage (format { $version }; this program reads format { $ours }). It was not changed: update Maillage to open it.
storage-damaged = “{ $path }” cannot be opened. Line { $line }, character { $column }: { $problem }. The file was not changed: mend this line, or recover what is readable.
storage-pasted = The pasted text cannot be read as a map (line { $line }: { $problem }). Your map was not changed.
storage-pasted-not-a-map = it does not start as a Maillage map
storage-pasted-newer = it comes from a newer version of Maillage

## What is wrong with a text

storage-cut = the text stops before the end of the map
storage-open-text = opening quotes are not closed
storage-too-deep = too many brackets are open within one another
storage-bracket = the sign { $sign } was expected here
storage-no-key = the name of a field was expected here
storage-no-colon = the sign : was expected after { $key }
storage-no-value = a value was expected here
storage-no-comma = a comma is missing here, or something is in excess
storage-trailing = there is text after the end of the map
storage-expected-text = a text between quotes was expected
storage-expected-yes-or-no = true (yes) or false (no) was expected
storage-expected-number = a number was expected
storage-expected-whole = a whole number was expected
storage-expected-date = a date was expected, as "2012-11-28"
storage-expected-instant = a date with its time was expected, as "2026-11-23T10:00:00Z"
storage-expected-colour = a colour was expected, as "#0072b2"
storage-expected-id = an identifier was expected, as "01890000-0000-7000-8000-000000000001"
storage-unknown-word = “{ $found }” is not one of the choices, which are: { $known }
storage-unknown-key = there is no field { $key } in this place
storage-key-twice = the field { $key } is written twice
storage-missing-key = the field { $key } is missing in this block
storage-empty-name = a name cannot be empty
storage-long-name = a name has at most { $max } characters
storage-out-of-range = the number must be between { $min } and { $max }
storage-place = this place is outside the map
storage-actor-twice = the actor “{ $name }” has the same identifier as another actor
storage-link-twice = the link from “{ $source }” to “{ $target }” has the same identifier as another link
storage-self-link = a link goes from “{ $name }” to itself
storage-needs-table = the participation of “{ $source }” in “{ $target }” does not go to a concertation table
storage-no-end = the link from “{ $source }” to “{ $target }” touches an actor that is not on the map
storage-no-entry = { $subject } refers to “{ $key }”, which the legend lacks or files elsewhere
storage-link-subject = the link from “{ $source }” to “{ $target }”
storage-actor-subject = the actor “{ $name }”
storage-too-many = the map has more than { $actors } actors or { $links } links
storage-refused = { $subject } cannot be on the map as it is

## Settings

storage-settings-unreadable = The settings (“{ $path }”) could not be read: the original ones are used. Your maps are not affected.
storage-settings-partly = Some settings (“{ $path }”) could not be read and went back to their original value: { $names }. Your maps are not affected.

## Recovery of a damaged map

storage-n-actors =
    { $count ->
        [one] { $count } actor
       *[other] { $count } actors
    }
storage-n-links =
    { $count ->
        [one] { $count } link
       *[other] { $count } links
    }
storage-n-fields =
    { $count ->
        [one] { $count } field
       *[other] { $count } fields
    }
storage-salvaged = { $actors } and { $links } were recovered; { $lost_actors }, { $lost_links } and { $lost_fields } could not be read. The damaged file stays as it was: save the recovered map under another name.
storage-cut-at = The file stops at line { $line }: all that should follow is missing.
