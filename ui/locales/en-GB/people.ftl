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
