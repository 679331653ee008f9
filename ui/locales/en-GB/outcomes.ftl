# What came of awards and placements.

outcomes = Outcomes
outcomes-none = No outcomes are recorded yet
outcomes-none-words = Record what came of the work as soon as somebody tells of it: a paper, a partnership, further funding, a change of practice.
outcomes-too-early = Outcomes are recorded once the work has begun.
outcomes-none-found = No outcome matches
outcomes-find = Description, reference or name
outcomes-any-type = All types
outcomes-of-any = Awards and placements
outcomes-of-award = Awards
outcomes-of-placement = Placements
outcomes-export = { $count ->
    [one] Export one outcome
   *[other] Export { $figure } outcomes
}
outcomes-to-ask = To be asked for
list-outcomes = outcomes

outcome-record = Record an outcome
outcome-change = Change an outcome
outcome-save = Save the outcome
outcome-type = Type
outcome-type-hint = From the { $list }, version { $version } here
outcome-type-choose = Choose a type
outcome-what = What came of it
outcome-what-hint = In a sentence or two, as the funder will read it
outcome-happened-on = When
outcome-amount = Amount
outcome-amount-hint = Of the further funding, where it is known
outcome-link = DOI or web address
outcome-link-hint = Its form alone is checked: it is not looked up
outcome-told-by = Told by
outcome-told-by-hint = Who told the hub of it
outcome-told-on = Told on
outcome-of = Came of
outcome-of-award = Award
outcome-of-placement = Placement
outcome-remove = Remove
outcome-remove-title = Remove this outcome?

outcome-askings = When outcomes are asked for
outcome-askings-words = At one, two and three years after the last day. That there is nothing to tell is an answer.
outcome-asked-with-award = Outcomes are asked for with the award that this placement stands on.
outcome-see-award = See the award
outcome-asking = Asked
outcome-after-months = After { $months } months
outcome-due-on = Due on
outcome-state = State
outcome-answer = Record the answer
outcome-answer-change = Change the answer
outcome-answer-title = Outcomes after { $months } months
outcome-answer-given = What was answered
outcome-answer-told = Outcomes told
outcome-answer-told-words = What there was to tell is recorded here.
outcome-answer-nothing = Nothing to tell
outcome-answer-nothing-words = They answered, and there was nothing new.
asked-state-not-yet = Later
asked-state-soon = Soon
asked-state-due = Due
asked-state-answered = Answered

due-outcomes-due = { $count ->
    [one] Outcomes are to be asked for
   *[other] Outcomes are to be asked for { $count } times
}
due-do-outcomes-due = Ask

problem-amount-not-of-funding = Only further funding has an amount
problem-not-a-doi = This is not a DOI: it begins with 10., a number of at least four digits and a slash
problem-not-a-link = Type a DOI, or a web address that begins with https://
problem-told-before = It was told before it happened, on { $date }
refused-outcome-too-early = It has not begun, or came to nothing: there are no outcomes yet.
refused-outcome-not-asked-yet = Outcomes are not asked for yet.
refused-outcome-asked-with-award = Outcomes are asked for with the award that this placement stands on.
act-record-outcome = Recorded an outcome of { $of }: { $type }
act-edit-outcome = Changed an outcome of { $of }: { $type }
act-remove-outcome = Removed an outcome of { $of }: { $type }
act-answer-outcomes = Recorded what was answered after { $months } months, of { $of }: { $answer }
noun-outcome = an outcome
noun-outcome_answer = an answer on outcomes
field-outcome-type = Type of outcome
field-happened-on = Happened on
field-description = What came of it
field-link = DOI or web address
field-told-on = Told on
field-months = Months after the end
field-outcome-answer = Answer
