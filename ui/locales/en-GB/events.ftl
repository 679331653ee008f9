# Events, and who registered and who came.

act-add-event = Added the event { $event }
act-edit-event = Changed the event { $event }
act-record-attendance = Recorded { $person } at { $event }: { $state }
attendance-off-the-list = Off the list

field-title_en = Title in English
field-title_cy = Title in Welsh
field-theme = Theme
field-venue = Venue
field-held_on = Date
field-event_id = Event
field-state = State
field-listed = On the list
field-attended = Came
