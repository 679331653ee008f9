# Counted things: a number and its noun. Each takes $count, a whole number.
# Use them inside a sentence by reference, as in { unit-days }.

unit-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
unit-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
unit-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
unit-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
unit-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
unit-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
unit-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
unit-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
unit-columns = { $count ->
    [one] { $count } column
   *[other] { $count } columns
}
unit-cells = { $count ->
    [one] { $count } cell
   *[other] { $count } cells
}
unit-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
unit-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
unit-organisations = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
unit-sectors = { $count ->
    [one] { $count } sector
   *[other] { $count } sectors
}
unit-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
unit-attendees = { $count ->
    [one] { $count } attendee
   *[other] { $count } attendees
}
unit-calls = { $count ->
    [one] { $count } call
   *[other] { $count } calls
}
unit-applications = { $count ->
    [one] { $count } application
   *[other] { $count } applications
}
unit-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
unit-reviews = { $count ->
    [one] { $count } review
   *[other] { $count } reviews
}
unit-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
unit-conflicts = { $count ->
    [one] { $count } conflict
   *[other] { $count } conflicts
}
unit-criteria = { $count ->
    [one] { $count } criterion
   *[other] { $count } criteria
}
unit-conditions = { $count ->
    [one] { $count } condition
   *[other] { $count } conditions
}
unit-letters = { $count ->
    [one] { $count } letter
   *[other] { $count } letters
}
unit-payments = { $count ->
    [one] { $count } payment
   *[other] { $count } payments
}
unit-problems = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
