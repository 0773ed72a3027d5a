## The window's frame

shell-untitled = Untitled map
shell-saving = Saving…
shell-save-failed = Not saved: writing failed
shell-modified = Unsaved changes
shell-saved-at = Saved at { $time }
shell-saved = Saved
shell-never-saved = Not saved yet
shell-draw = Draw
shell-read = Read
shell-present = Present
shell-other-language = Passer au français
shell-find = Find
shell-undo = Undo
shell-redo = Redo
shell-menu = Menu
shell-menu-file = File
shell-menu-edit = Edit
shell-menu-map = Map
shell-menu-view = View
shell-new = New map
shell-open = Open…
shell-recent = Recent maps
shell-samples = Sample maps
shell-samples-line = Territories documented by research; ties that are not in it are illustrative.
shell-save = Save
shell-save-as = Save as…
shell-export = Export a picture…
shell-close = Close the map
shell-quit = Quit
shell-history = History…
shell-cut = Cut
shell-copy = Copy
shell-paste = Paste
shell-select-all = Select all
shell-lay-out = Lay the map out
shell-edit-legend = Edit the legend…
shell-map-card = Map card
shell-fit = Whole map
shell-show-all = Show everything
shell-panels = Show or hide the panels
shell-theme = Theme
shell-theme-system = As the system
shell-theme-light = Light
shell-theme-dark = Dark
shell-theme-projection = Projection (maximum contrast)
shell-text-scale = Text size
shell-language = Language
shell-help = Help
shell-about = About
shell-dismiss = Close

## The welcome screen

shell-welcome-line = Draw the local services network of a territory together, and read it.
shell-welcome-drop = or drop a file here
shell-welcome-private = No account, nothing sent: everything stays on this computer.

## The legend

shell-legend-actors = ACTORS
shell-legend-links = LINKS
shell-legend-row = { $name }, { $count }
shell-legend-hide = Hide: { $name }
shell-legend-show = Show: { $name }

## The bottom

shell-n-actors = { $count ->
    [one] { $count } actor
   *[other] { $count } actors
}
shell-n-links = { $count ->
    [one] { $count } link
   *[other] { $count } links
}
shell-nothing-hidden = nothing hidden
shell-zoom-in = Zoom in
shell-zoom-out = Zoom out
shell-entry = Quick entry
shell-entry-hint = Quick entry (/): CLSC > CRDI : return · Popote = CDC · CSSS # Popote : $45,000

## Finding

shell-find-hint = Find an actor
shell-link-to-hint = Tie to… name of an actor
shell-found-nothing = No actor of that name
shell-link-creates = Enter creates this actor and ties it

## Dialogs

shell-cancel = Cancel
shell-discard = Do not save
shell-unsaved-title = Save the map?
shell-unsaved-text = { $count ->
    [one] { $count } change is not saved in a file yet.
   *[other] Some changes ({ $count } steps) are not saved in a file yet.
}
shell-path-open-title = Open a map
shell-path-save-title = Save the map
shell-path-export-title = Export a picture (.png or .svg) or an R script (.R)
shell-path-text = The system’s file chooser is not available on this computer (the desktop portal is missing). Type the path of the file.
shell-path-hint = /home/…/my-map.ron
shell-path-field = Path of the file
shell-replace-title = Replace this file?
shell-replace-text = “{ $path }” exists already. Replacing it erases what it holds.
shell-replace = Replace
shell-damaged-title = This file is damaged
shell-damaged-text = The file stays as it is. What can still be read may be opened as a new map.
shell-salvage = Open what can be read
shell-history-title = History
shell-history-text = Every step since the map was opened. Click to go back there; nothing is lost.
shell-history-opened = Map as it was opened
shell-no-renderer = The window cannot open: no graphics are available. On Linux, install mesa-vulkan-drivers or libgl1-mesa-dri, and check that DISPLAY or WAYLAND_DISPLAY is set.
