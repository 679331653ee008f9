# People, their affiliations, and who is there twice.

# What each act is called in the history and after it is done.
act-add-person = Added { $person }
act-edit-person = Changed { $person }
act-merge-people = Merged { $merged } into { $person }
act-add-affiliation = Added { $person }’s affiliation with { $organisation }
act-edit-affiliation = Changed { $person }’s affiliation with { $organisation }

# What can be wrong with what is typed.
problem-not-an-email = Give an e-mail address in the right form, such as name@example.org
problem-not-orcid = An ORCID iD has sixteen digits, as in 0000-0002-1825-0097
problem-orcid-checksum = This is not an ORCID iD: its last character does not fit the others. Check it for a slip
problem-not-a-language = Choose a language
problem-day-in-future = This day has not come yet
problem-asked-without-answer = Say what they answered, or leave the day empty
problem-ends-before-start = The last day comes before the first
problem-too-long = Use at most { $most } characters
problem-too-many-lines = Use at most { $most } lines, so that the address fits the window of an envelope
problem-not-chosen = Choose one from the list
problem-merge-with-itself = Choose two different records
refused-merged-already = This record was merged into another. Open that one instead.
refused-merge-both-on-panel = Both sit on the panel of { $call }. End one seat first, or keep the other record.

# Why two records may be one.
ground-identifier = Same identifier
ground-email = Same e-mail address
ground-name = Same name and organisation
ground-alias = Also known by that name
ground-initials = Its initials
ground-name-alone = Same name
ground-shared-email = Same e-mail address, other name
ground-initial = Same last name, first name as an initial
ground-short-name = Begins in the same way

# Columns of lists.
field-postcode = Postcode
field-organisation = Organisation

# Lists that leave the hub.
list-people = people
list-organisations = organisations
list-events = events
list-attendance = attendance
table-format-csv = CSV
table-format-xlsx = XLSX

# The list.
people = Contacts
people-add = Add a person
people-import = Import
people-duplicates-find = Possible duplicate contacts
people-find = Name, organisation or e-mail
people-any-sector = Any sector
people-any-nation = Any nation
people-any-language = Any language
people-name = Name
people-organisation = Organisation
people-further = and { $count } more
people-role = Role
people-sector = Sector
people-nation = Nation
people-language = Language
people-language-cy = Welsh
people-language-en = English
people-language-both = Both
people-language-unknown = Not asked
people-email = E-mail address
people-phone = Telephone
people-none = Nobody here yet
people-none-words = Applicants, attendees, panel members and signatories belong here. Add the first, or import a table of them.
people-none-found = Nobody found
people-none-found-words = Try fewer letters, or take a filter away.
people-export = { $count ->
    [one] Export one contact
   *[other] Export { $figure } contacts
}

# The record.
people-edit = Edit
people-edit-title = Edit this person
people-change = Change
people-save = Save
people-not-known = Not known
people-asked-on = asked on { $date }
people-affiliations = Affiliations
people-affiliation-add = Add an affiliation
people-affiliation-edit = Change an affiliation
people-affiliation-remove = Remove it
people-affiliation-remove-words = Remove an affiliation only where it was entered by mistake. One that has come to its end gets a last day instead, so that conflicts of interest are still found.
people-no-affiliation = No affiliation
people-no-affiliation-words = The organisations a person belongs to decide their sector, and with whom they are in conflict.
people-days = Days
people-days-open = No dates
people-days-since = Since { $from }
people-days-until = Until { $to }
people-days-between = { $from } to { $to }
people-events = Events
people-event = Event
people-day = Date
people-place = Attendance
people-applications = Applications
people-application = Application
people-call = Call
people-part = Part
people-state = State
people-untitled = Untitled
people-letters = Letters
people-figures = In figures
people-figure-events = { $count ->
    [one] event attended
   *[other] events attended
}
people-figure-applications = { $count ->
    [one] application
   *[other] applications
}
people-figure-letters = { $count ->
    [one] letter issued
   *[other] letters issued
}

# The form.
people-field-name = Full name
people-field-name-hint = As they write it, with their title if they use one.
people-organisation-hint = Type its name, its initials or what people call it.
people-field-role = Role there
people-field-from = First day there
people-field-to = Last day there
people-field-to-hint = Leave empty while it lasts.
people-field-language = Language of correspondence
people-field-language-hint = Ask at first contact. Until they have been asked, letters go out in both.
people-field-asked = Day they were asked
people-field-asked-hint = Leave empty for today.
people-field-greeting = Greeting in letters
people-field-greeting-hint = What follows “Dear”, such as Dr O’Brien. Leave empty for the full name.
people-field-address = Postal address
people-field-address-hint = A line for each line of the envelope, without the name and the postcode.
people-field-postcode = Postcode
people-orcid = ORCID iD
people-field-orcid-hint = Sixteen digits, as in 0000-0002-1825-0097.
people-field-needs = Access needs
people-field-needs-hint = What they need to take part. Seen by coordinators only.

# Merging.
people-maybe = Possibly the same person
people-merge-title = Merge two people
people-merge-who = Who is the same person as { $name }?
people-merge-words = What { $kept } lacks is filled from { $lost }; nothing is overwritten. Affiliations, events, bids and seats on panels go over. Letters and submitted applications stay as they were. The merge can be undone.
people-duplicates-words = Found by identifier, e-mail address, name and initials. The surest come first.
people-duplicates-none-words = Two records that may be one person show here as soon as there are any.
