# Organisations.

act-add-organisation = Added { $organisation }
act-edit-organisation = Changed { $organisation }
act-merge-organisations = Merged { $merged } into { $organisation }

problem-not-ror = A ROR ID has nine characters and begins with 0, as in 03kk7td41
problem-ror-checksum = This is not a ROR ID: its last two digits do not fit the others. Check it for a slip
problem-not-ods = An ODS code has three to ten letters and digits, as in 7A1
problem-not-company-number = A company number has eight characters, as in 01234567 or SC123456
problem-not-charity-number = A charity number has six or seven digits, or SC or NIC before six digits

field-people = People

# The list.
organisations = Organisations
organisations-add = Add an organisation
organisations-import = Import
organisations-duplicates-find = Possible duplicate organisations
organisations-find = Name, initials or identifier
organisations-any-sector = Any sector
organisations-any-nation = Any nation
organisations-name = Name
organisations-aliases = Also known as
organisations-sector = Sector
organisations-nation = Nation
organisations-people = People
organisations-none = No organisation yet
organisations-none-words = Universities, health boards, companies and charities belong here. Add the first, or import a table of them.
organisations-none-found = No organisation found
organisations-none-found-words = Try fewer letters, or take a filter away.
organisations-export = { $count ->
    [one] Export one organisation
   *[other] Export { $figure } organisations
}

# The record.
organisations-edit = Edit
organisations-edit-title = Edit this organisation
organisations-save = Save
organisations-email = E-mail address
organisations-ror = ROR ID
organisations-ods = ODS code
organisations-company = Company number
organisations-charity = Charity number
organisations-figures = In figures
organisations-figure-people = { $count ->
    [one] affiliation
   *[other] affiliations
}
organisations-figure-applications = { $count ->
    [one] application
   *[other] applications
}
organisations-applications = Applications
organisations-person = Person
organisations-role = Role
organisations-until = Until
organisations-no-people = Nobody yet
organisations-no-people-words = Tie a person to this organisation from their own record.

# The form.
organisations-choose = Choose one
organisations-field-name = Legal name
organisations-field-name-hint = In full, as in Betsi Cadwaladr University Health Board.
organisations-field-welsh = Name in Welsh
organisations-field-aliases-hint = One on each line. Initials are found without being listed.
organisations-field-nation-hint = Where it is based. A call may ask for a partner in Wales.
organisations-field-ror-hint = For universities, as in 03kk7td41.
organisations-field-ods-hint = For the NHS, as in 7A1.
organisations-field-address = Postal address
organisations-field-address-hint = A line for each line of the envelope, without the name and the postcode.
organisations-field-postcode = Postcode

# Merging.
organisations-maybe = Possibly the same organisation
organisations-merge-title = Merge two organisations
organisations-merge-which = Which is the same organisation as { $name }?
organisations-merge-words = What { $kept } lacks is filled from { $lost }; nothing is overwritten. People and parts in bids go over, and the names of { $lost } become other names of { $kept }. Letters and submitted applications stay as they were. The merge can be undone.
organisations-duplicates-words = Found by identifier, name, other names and initials. The surest come first.
organisations-duplicates-none-words = Two records that may be one organisation show here as soon as there are any.

# Sectors, and nations.
sector-university = University
sector-nhs = NHS
sector-industry = Industry
sector-charity = Charity
sector-regulator = Regulator
sector-government = Government or council
nation-wales = Wales
nation-england = England
nation-scotland = Scotland
nation-northern-ireland = Northern Ireland
nation-elsewhere = Outside the United Kingdom
organisations-bank = Bank details
organisations-bank-see = See the bank details
organisations-group-head = Belongs to the group of
organisations-group-head-hint = For an enterprise: the head of its group. Subsidies are counted for a whole group.
organisations-group = Head of the group of
problem-group-of-itself = An organisation is not the head of itself: leave this empty
problem-group-head-in-group = This one belongs to another’s group: choose that group’s head
problem-group-heads-others = Others belong to this organisation’s group, so it belongs to none itself
organisations-on-costs = On-costs on a salary
organisations-on-costs-see = See what it pays on a salary
