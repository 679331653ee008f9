# Counted things: a number and its noun. Each takes $count, a whole number.
# The noun stays singular and mutates by its numeral and gender (2: soft; 3 masculine and 6: aspirate
# of p, t, c; 1 feminine: soft). Every category is written out, also where two are alike, so that
# none is overlooked. Wants a Welsh speaker's eye.

unit-days = { $count ->
    [zero] { $count } diwrnod
    [one] { $count } diwrnod
    [two] { $count } ddiwrnod
    [few] { $count } diwrnod
    [many] { $count } diwrnod
   *[other] { $count } diwrnod
}
unit-weeks = { $count ->
    [zero] { $count } wythnos
    [one] { $count } wythnos
    [two] { $count } wythnos
    [few] { $count } wythnos
    [many] { $count } wythnos
   *[other] { $count } wythnos
}
unit-months = { $count ->
    [zero] { $count } mis
    [one] { $count } mis
    [two] { $count } fis
    [few] { $count } mis
    [many] { $count } mis
   *[other] { $count } mis
}
unit-hours = { $count ->
    [zero] { $count } awr
    [one] { $count } awr
    [two] { $count } awr
    [few] { $count } awr
    [many] { $count } awr
   *[other] { $count } awr
}
unit-minutes = { $count ->
    [zero] { $count } munud
    [one] { $count } munud
    [two] { $count } funud
    [few] { $count } munud
    [many] { $count } munud
   *[other] { $count } munud
}
unit-words = { $count ->
    [zero] { $count } gair
    [one] { $count } gair
    [two] { $count } air
    [few] { $count } gair
    [many] { $count } gair
   *[other] { $count } gair
}
unit-pages = { $count ->
    [zero] { $count } tudalen
    [one] { $count } dudalen
    [two] { $count } dudalen
    [few] { $count } tudalen
    [many] { $count } thudalen
   *[other] { $count } tudalen
}
unit-rows = { $count ->
    [zero] { $count } rhes
    [one] { $count } rhes
    [two] { $count } res
    [few] { $count } rhes
    [many] { $count } rhes
   *[other] { $count } rhes
}
unit-columns = { $count ->
    [zero] { $count } colofn
    [one] { $count } golofn
    [two] { $count } golofn
    [few] { $count } colofn
    [many] { $count } cholofn
   *[other] { $count } colofn
}
unit-cells = { $count ->
    [zero] { $count } cell
    [one] { $count } gell
    [two] { $count } gell
    [few] { $count } cell
    [many] { $count } chell
   *[other] { $count } cell
}
unit-files = { $count ->
    [zero] { $count } ffeil
    [one] { $count } ffeil
    [two] { $count } ffeil
    [few] { $count } ffeil
    [many] { $count } ffeil
   *[other] { $count } ffeil
}
unit-people = { $count ->
    [zero] { $count } person
    [one] { $count } person
    [two] { $count } berson
    [few] { $count } pherson
    [many] { $count } pherson
   *[other] { $count } person
}
unit-organisations = { $count ->
    [zero] { $count } sefydliad
    [one] { $count } sefydliad
    [two] { $count } sefydliad
    [few] { $count } sefydliad
    [many] { $count } sefydliad
   *[other] { $count } sefydliad
}
unit-sectors = { $count ->
    [zero] { $count } sector
    [one] { $count } sector
    [two] { $count } sector
    [few] { $count } sector
    [many] { $count } sector
   *[other] { $count } sector
}
unit-events = { $count ->
    [zero] { $count } digwyddiad
    [one] { $count } digwyddiad
    [two] { $count } ddigwyddiad
    [few] { $count } digwyddiad
    [many] { $count } digwyddiad
   *[other] { $count } digwyddiad
}
unit-attendees = { $count ->
    [zero] { $count } mynychwr
    [one] { $count } mynychwr
    [two] { $count } fynychwr
    [few] { $count } mynychwr
    [many] { $count } mynychwr
   *[other] { $count } mynychwr
}
unit-calls = { $count ->
    [zero] { $count } galwad
    [one] { $count } alwad
    [two] { $count } alwad
    [few] { $count } galwad
    [many] { $count } galwad
   *[other] { $count } galwad
}
unit-applications = { $count ->
    [zero] { $count } cais
    [one] { $count } cais
    [two] { $count } gais
    [few] { $count } chais
    [many] { $count } chais
   *[other] { $count } cais
}
unit-questions = { $count ->
    [zero] { $count } cwestiwn
    [one] { $count } cwestiwn
    [two] { $count } gwestiwn
    [few] { $count } chwestiwn
    [many] { $count } chwestiwn
   *[other] { $count } cwestiwn
}
unit-reviews = { $count ->
    [zero] { $count } adolygiad
    [one] { $count } adolygiad
    [two] { $count } adolygiad
    [few] { $count } adolygiad
    [many] { $count } adolygiad
   *[other] { $count } adolygiad
}
unit-members = { $count ->
    [zero] { $count } aelod
    [one] { $count } aelod
    [two] { $count } aelod
    [few] { $count } aelod
    [many] { $count } aelod
   *[other] { $count } aelod
}
unit-conflicts = { $count ->
    [zero] { $count } gwrthdaro
    [one] { $count } gwrthdaro
    [two] { $count } wrthdaro
    [few] { $count } gwrthdaro
    [many] { $count } gwrthdaro
   *[other] { $count } gwrthdaro
}
unit-criteria = { $count ->
    [zero] { $count } maen prawf
    [one] { $count } maen prawf
    [two] { $count } faen prawf
    [few] { $count } maen prawf
    [many] { $count } maen prawf
   *[other] { $count } maen prawf
}
unit-conditions = { $count ->
    [zero] { $count } amod
    [one] { $count } amod
    [two] { $count } amod
    [few] { $count } amod
    [many] { $count } amod
   *[other] { $count } amod
}
unit-letters = { $count ->
    [zero] { $count } llythyr
    [one] { $count } llythyr
    [two] { $count } lythyr
    [few] { $count } llythyr
    [many] { $count } llythyr
   *[other] { $count } llythyr
}
unit-payments = { $count ->
    [zero] { $count } taliad
    [one] { $count } taliad
    [two] { $count } daliad
    [few] { $count } thaliad
    [many] { $count } thaliad
   *[other] { $count } taliad
}
unit-problems = { $count ->
    [zero] { $count } problem
    [one] { $count } broblem
    [two] { $count } broblem
    [few] { $count } problem
    [many] { $count } phroblem
   *[other] { $count } problem
}
