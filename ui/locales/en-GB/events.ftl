# Events, and who registered and who came.

act-add-event = Added the event { $event }
act-edit-event = Changed the event { $event }
act-record-attendance = Recorded { $person } at { $event }: { $state-within }
attendance-off-the-list = Off the list

field-listed = On the list
field-attended = Came

# The list.
events = Events
events-add = Add an event
events-find = Title, theme or venue
events-title = Title
events-date = Date
events-theme = Theme
events-theme-hint = Such as women’s cancers. Calls ask for events by name, lists by theme.
events-venue = Venue
events-listed = On the list
events-came = Came
events-none = No event yet
events-none-words = Calls may ask that a team met at one of your events. Add the event, then who came.
events-none-found = No event found

# The record and its list.
events-edit = Edit
events-edit-title = Edit this event
events-save = Save
events-import = Import a list
events-field-title = Title in English
events-field-title-cy = Title in Welsh
events-figures = In figures
events-registered-only = Registered, nothing more known
events-list = Who registered and who came
events-who = Add somebody: name, organisation or e-mail address
events-who-new = Somebody new: “{ $typed }”
events-new-name = Full name
events-new-email = E-mail address
events-put-on = Put on the list
events-person = Person
events-organisation = Organisation
events-sector = Sector
events-place = Attendance
events-place-of = Attendance of { $name }
events-take-off = Take off the list
events-any-place = Everybody
events-find-person = Name, organisation or e-mail
events-nobody = Nobody on the list yet
events-nobody-words = Add people one at a time above, or import the list of who registered and who came.
events-nobody-found = Nobody found
events-export-list = { $count ->
    [one] Export one event
   *[other] Export { $figure } events
}
events-export = { $count ->
    [one] Export one person
   *[other] Export { $figure } people
}

# A person’s place at an event.
attendance-registered = Registered
attendance-attended = Came
attendance-no-show = Did not come
