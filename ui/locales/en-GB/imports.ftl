# Importing people, organisations and attendance.

act-import = Imported { $kind }: { $new } new, { $changed } changed
import-kind-people = people
import-kind-organisations = organisations
import-kind-attendance = attendance

refused-cancelled = Cancelled. Nothing was changed.
problem-import-other-columns = This table has other columns than before. Choose the file again.
problem-import-neither-registered-nor-came = This row says that they neither registered nor came

import-outcome-new = New
import-outcome-update = Gains something
import-outcome-same = Known, nothing new
import-outcome-unsure = To be decided
import-outcome-skip = Left out
import-outcome-problem = Problem

# The steps.
imports-people = Import contacts
imports-organisations = Import organisations
imports-attendance = Import who registered and who came
imports-steps = Steps
imports-step-file = File
imports-step-columns = Columns
imports-step-preview = Preview
imports-step-report = Report

# The file.
imports-words-people = One row for each person, with a heading over each column: name, e-mail address, organisation, role, language and so on. Nothing is changed until you have seen what will happen.
imports-words-organisations = One row for each organisation, with a heading over each column: name, sector, nation, identifiers and so on. Nothing is changed until you have seen what will happen.
imports-words-attendance = One row for each person, with a heading over each column: name, e-mail address, organisation, registered, came. Nothing is changed until you have seen what will happen.
imports-file = Table
imports-file-hint = CSV or XLSX, at most 50 MB.
imports-other-file = Choose another file
imports-continue = Continue

# The columns.
imports-read = { $rows ->
    [one] { $file }: one row below the headings.
   *[other] { $file }: { $figure } rows below the headings.
}
imports-sheet = Sheet
imports-columns = What the columns mean
imports-heading = Heading
imports-no-heading = Column { $number }
imports-samples = First cells
imports-means = Means
imports-means-of = Meaning of { $heading }
imports-leave-out = Leave out
imports-otherwise = Rows that do not say whether somebody came
imports-otherwise-hint = A list of who came often has no such column.
imports-to-preview = Show what will happen

# The preview.
imports-sum = { $new } new, { $update } gain something, { $same } known already, { $left } left out.
imports-sum-organisations = { $count ->
    [one] One organisation is added.
   *[other] { $count } organisations are added.
}
imports-rows = Rows
imports-all-rows = All rows
imports-no-rows = No such row
imports-line = Line
imports-name = Name
imports-outcome = What happens
imports-why = Why
imports-choice = Choice
imports-choice-of = Choice for { $name }, line { $line }
imports-choice-for = Choice for { $name }
imports-choice-itself = As shown
imports-choice-new = Add as new
imports-choice-known = It is { $name }
imports-choice-skip = Leave out
imports-twin = The same as on line { $line }
imports-is = { $name }: { $ground }
imports-may-be = May be { $name }: { $ground }
imports-gains = Gains: { $gains }
imports-add-unsure = Add those who may be known already as new
imports-add-unsure-hint = Otherwise they are left out until you choose, row by row.
imports-unknown = Organisations the hub does not know by these names
imports-unknown-words = People are taken in without them, unless you say which are meant or add them.
imports-organisation = Name in the table
imports-organisation-leave = Leave out
imports-organisation-add = Add it
imports-organisation-as = Added as
imports-choose-sector = Choose a sector
imports-choose-nation = Choose a nation
imports-sector-of = Sector of { $name }
imports-nation-of = Nation of { $name }
imports-do = { $count ->
    [one] Import one row
   *[other] Import { $count } rows
}
imports-running = Importing
imports-back-to-columns = Back to the columns

# The report.
imports-report-new = added
imports-report-update = gained something
imports-report-same = known already
imports-report-left = left out
imports-report-words = The import is one entry of the history, and is undone as one.
imports-left-out = Left out
imports-go-to = Go to { $place }
imports-again = Import another table
