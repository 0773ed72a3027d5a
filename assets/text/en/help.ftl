## Help

help-title = Help
help-close = Close
help-page-draw = Draw
help-page-read = Read
help-page-present = Present
help-page-keys = Keys

## Drawing

help-draw-intro = The room talks, the map grows: first the actors, then what ties them. Ctrl+Z takes anything back.
help-add = Double-click the background
help-add-what = Adds an actor: type its name, then Enter. With Tab, the next one is tied to it.
help-link = Drag an actor’s ring
help-link-what = Ties it to another. Releasing on the background creates the other actor too.
help-kind = 1 to 6
help-kind-what = Kind of the next link, or of the selected ones: corridor, collaboration, agreement, funding, authority, participation.
help-legend = Legend
help-legend-what = A click chooses what will be drawn; the eye hides or shows.
help-move = Drag an actor
help-move-what = Moves it. Nothing else moves.
help-pan = Drag the background, wheel
help-pan-what = Moves the view, closer or farther.
help-rectangle = Shift + drag
help-rectangle-what = Selects all that is in the rectangle.
help-menu = Right click
help-menu-what = What can be done with what is selected.
help-lay-out-what = “Lay out”, at the top, or D: organically, by line of services, by sector, on the territory, as a target by a measure. Pinned actors stay, Ctrl+Z undoes it.
help-arrange-what = Two actors or more selected: right click, “Arrange”; align them, distribute them, move them apart or together.
help-closer = F, C
help-closer-what = F: the actor selected or pointed at with its neighbours only, one step away, then two, then three; Esc comes back. C: the shortest path between the two selected actors.
help-overview = Overview
help-overview-what = In the corner when not everything is in view: a click or a drag there moves the view. M hides it.
help-paste = Paste a list
help-paste-what = One name a line; of spreadsheet cells, the first of each row is the name.

help-entry-title = Say it in a line
help-entry-intro = The line at the bottom understands a written link; a new name is created, accents and case do not count.
help-entry-actor = Youth centre (community organization)
help-entry-actor-what = an actor and its role
help-entry-corridor = CLSC > CRDI : disability
help-entry-corridor-what = a referral corridor, and its programme
help-entry-return = CLSC <> CRDI
help-entry-return-what = a corridor that plans the return
help-entry-collaboration = Popote = Youth centre, CDC
help-entry-collaboration-what = collaborations, several at once
help-entry-agreement = CSSS # Popote : $45,000, imposed
help-entry-agreement-what = a service agreement, its amount
help-entry-funding = PSOC $ Popote : $80,000, mission
help-entry-funding-what = a funding
help-entry-authority = MSSS ! CSSS
help-entry-authority-what = an authority, a mandate
help-entry-participation = Popote @ Seniors’ table : decides
help-entry-participation-what = a participation at a table

## Reading

help-read-intro = The map answers the room’s questions, a card a question, and computes again when it changes.
help-read-cards = Cards
help-read-cards-what = A sentence to read aloud. “The method” gives the scholarly name and the source; “The limits” say what it does not tell.
help-read-bar = Small drawings
help-read-bar-what = Pointing at a part lights up the actors and links it speaks of, a click selects them.
help-read-names = Names, and To look at together
help-read-names-what = Pointing lights up the drawing; a click selects what is spoken of and brings it into view.
help-read-departure = What if an actor left?
help-read-departure-what = Select an actor on the drawing: this card says what would remain without it. Nothing is changed.
help-read-look = Size, colour, outline
help-read-look-what = What enlarges, colours and outlines the actors of the drawing; the key is below the drawing.
help-read-table = Table
help-read-table-what = Actors in rows: a click on a title sorts, on a row selects; to copy or save for a spreadsheet.
help-read-hidden = Eye of the legend
help-read-hidden-what = What is hidden is not counted: the top of the panel says so.

## Presenting

help-present-intro = Nothing but the map, its title and a large legend. What was hidden stays so, and the foot of the screen says it.
help-present-start = Begin
help-present-stop = Go back
help-present-hover = Point at an actor
help-present-hover-what = Lights up those it is tied to; the rest fades.
help-present-title = Title and subtitle
help-present-title-what = Those of the map’s own card: the subtitle says what to look at.
help-present-theme = Projection theme
help-present-theme-what = White background, plain black, thick lines, for a bright room.

## Keys

help-keys-rename = Rename
help-keys-link = Tie to an actor by its name
help-keys-pin = Pin, or unpin
help-keys-reverse = Reverse a link
help-keys-delete = Delete
help-keys-undo = Undo, redo
help-keys-duplicate = Duplicate
help-keys-clipboard = Copy, cut, paste
help-keys-all = Select all
help-keys-nudge = Move a little
help-keys-arrows = Arrows
help-keys-find = Find an actor
help-keys-fit = See the whole map
help-keys-moments = Draw, read, present
help-keys-present = Present
help-keys-table = Open or close the table, in Read
help-keys-escape = Give up, close, go back
help-keys-entry = Say it in a line
help-keys-help = This help
help-keys-files = Save, open, new map
help-keys-focus = Neighbourhood of the actor, one step more each time
help-key-unfocus = Shift+F
help-keys-unfocus = Back to the whole map
help-keys-way = Shortest path between two selected actors
help-keys-lay-out = Lay the map out
help-keys-align = Align in a row, in a column
help-key-distribute = Shift+H  Shift+V
help-keys-distribute = Distribute across, down
help-keys-overview = Overview of the whole map
help-keys-panels = Panels
help-key-escape = Esc
help-key-delete = Del

## About

help-about-title = About Maillage
help-about-version = Version { $version }
help-about-what = Draw the local services network of a territory, and read it together.
help-about-private = Nothing is sent, no account: everything stays on this computer.
help-about-licence = Licence
help-about-fonts = Fonts
help-about-fonts-what = Inter (OFL), Phosphor (MIT)
help-about-method = Method
help-about-method-what = Centrality: Freeman 1979. Silos: Krackhardt and Stern 1988.
help-about-method-more = Mixing between groups: Newman 2003.
