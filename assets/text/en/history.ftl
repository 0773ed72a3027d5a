## Steps of the history

step-add-actor = Actor added: { $subject }
step-add-link = Link added: { $subject }
step-delete = Deleted: { $subject }
step-delete-several = { $count } items deleted
step-move = Moved: { $subject }
step-move-several = { $count } actors moved
step-lay-out = Laid out { $layout }: { $count } actors
step-arrange = { $count } actors put in order
step-revise = { $field } of { $subject }
step-revise-actors = { $field } of { $count } actors
step-revise-links = { $field } of { $count } links
step-paste = Pasted: { $subject }
step-paste-several = { $count } actors pasted
step-duplicate = Duplicated: { $subject }
step-duplicate-several = { $count } actors duplicated
step-quick-entry = Entry: { $subject }
step-revise-map = Map card changed
step-revise-legend = Legend changed
step-revise-sectors = Sectors changed
step-set-outline = Outline of the territory drawn
step-remove-outline = Outline of the territory removed

## Names of fields

field-name = Name
field-short-name = Short name
field-role = Role
field-service-line = Service line
field-sectors = Sectors
field-sub-territory = Territory
field-size = Size
field-influence = Perceived influence
field-posture = Posture
field-coordinates = Coordinates
field-contact = Contact
field-notes = Notes
field-dates = Dates
field-pinned = Pin
field-own-fields = Other fields
field-kind = Kind of link
field-direction = Direction
field-return = Planned return
field-strength = Strength
field-status = Status
field-detail = Details
