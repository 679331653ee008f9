# Words that every part of Seedbridge shares.

# The application and its languages.
app-name = Seedbridge
language-en = English
language-cy = Welsh
language-both = Both, Welsh first
language-unknown = Not asked yet

# What buttons say.
button-save = Save
button-cancel = Cancel
button-close = Close
button-open = Open
button-continue = Continue
button-back = Back
button-add = Add
button-edit = Edit
button-change = Change
button-remove = Remove
button-undo = Undo
button-search = Search
button-print = Print
button-export = Export
button-import = Import
button-submit = Submit

# Short answers in tables and lists.
answer-yes = Yes
answer-no = No
answer-none = None
answer-unknown = Not known

# An answered question.
answer-empty = Not answered
answer-not-declared = Not declared
answer-event = { $title }, { $date }
answer-declared = Declared by { $name }, { $role }, on { $date }
answer-kilobytes = ({ $size } kB)
answer-person = Person
answer-organisation = Organisation
answer-item = What it is
answer-justification = Why it is needed
answer-amount = Amount
answer-total = Asked for

# Sectors of organisations.
sector-university = University
sector-nhs = NHS
sector-industry = Industry
sector-charity = Charity
sector-regulator = Regulator
sector-government = Government or council

# Nations.
nation-wales = Wales
nation-england = England
nation-scotland = Scotland
nation-northern-ireland = Northern Ireland
nation-elsewhere = Outside the United Kingdom

# A person's place at an event.
attendance-registered = Registered
attendance-attended = Came
attendance-no-show = Did not come

# What a record is called where its own name cannot be shown.
noun-hub = the hub
noun-coordinator = a coordinator
noun-person = a person
noun-organisation = an organisation
noun-affiliation = an affiliation
noun-event = an event
noun-attendance = an attendance
noun-call = a call
noun-application = an application
noun-panel = a panel
noun-member = a panel member
noun-conflict = a conflict of interest
noun-assignment = an assignment
noun-review = a review
noun-decision = a decision
noun-award = an award
noun-letter = a letter
