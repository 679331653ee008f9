# Ranking and decisions: the line at the pot, what the panel recommends, what the hub decides.

ranking = Ranking
ranking-call = Call
ranking-none = No published call yet
ranking-none-words = Bids are ranked under a call once it is published and the panel has scored them.
ranking-empty = No bid to rank yet
ranking-empty-words = Eligible bids stand here as soon as the first review is submitted.
ranking-bids = { $count ->
    [one] bid
   *[other] bids
}
ranking-reviews-in = reviews in
ranking-above = above the line
ranking-left-of = left of { $pot }
ranking-rank = Rank
ranking-score = Score
ranking-median = Median
ranking-spread = Spread
ranking-picture = Scores
ranking-picture-of = Scores of { $reference }
ranking-asked = Asked
ranking-running = Running total
ranking-flags = Notes
ranking-to-decisions = Decisions
ranking-export = Export
ranking-export-which = What to export
ranking-export-ranked = Ranked list
ranking-export-conflicts = Register of conflicts of interest
ranking-export-format = As
ranking-export-pdf = PDF
ranking-export-pdf-words = To read and print, in both languages.
ranking-export-csv = CSV
ranking-export-csv-words = For a spreadsheet, with headings in the language of the window.
line-stop-pot = The line stands where the next bid does not fit: { $total } above it, { $left } left in the pot.
line-stop-threshold = The line stands at the threshold: { $total } above it, { $left } left in the pot.
line-stop-end = Every ranked bid fits: { $total } in all, { $left } left in the pot.
ranking-flag-insufficient = Too few reviews
ranking-flag-below-threshold = Below the threshold
ranking-flag-wide-spread = Wide spread
ranking-flag-tied-across-line = Tied across the line

decisions = Decisions
decisions-decision = Decision
decisions-recommended = Panel recommends
decisions-see-reviews = See the reviews
decisions-amount = Awarded
decisions-amount-recommended = Amount
decisions-application = Application
decisions-title = { $act }: { $reference }
decisions-stage = State
decisions-total = Total
decisions-none = No eligible bid yet
decisions-none-words = Bids are decided once they are found eligible and ranked.
decisions-awarded = Awarded
decisions-awarded-of = awarded of { $pot }
decisions-left = Left in the pot
decisions-left-figure = left in the pot
decisions-open = { $count ->
    [one] decision to lock
   *[other] decisions to lock
}
decisions-awaiting-eligibility = { $count ->
    [one] One application is not found eligible or ineligible yet.
   *[other] { $count } applications are not found eligible or ineligible yet.
}
decisions-to-panel = See the panel
decisions-to-eligibility = See them
decisions-reserve-at = No. { $order } in reserve
decisions-leave-open = Leave open
decisions-leave-open-words = Nobody locks a decision on a bid with which they are in conflict. Those left open are locked later by two others.
decisions-in-conflict = In conflict: { $names }
decisions-undecided = { $count ->
    [one] bid to decide
   *[other] bids to decide
}
decisions-undecided-label = Not decided yet
decisions-locked = { $count ->
    [one] decision locked
   *[other] decisions locked
}
decisions-locks = Locked
decisions-locked-by = { $count ->
    [one] One decision, by { $first } and { $second }, { $at }
   *[other] { $count } decisions, by { $first } and { $second }, { $at }
}
decisions-locked-by-names = Locked by { $names }
decisions-reason-missing = reason missing
decisions-not-yet = Not decided yet.
decisions-no-recommendation = The panel has not recommended yet.
decisions-recommend = Record the recommendation
decisions-decide = Record the decision
decisions-reverse = Reverse the decision
decisions-reverse-words = The decision becomes open again, and the reason stays on record. A letter that was issued must be voided first.
decisions-reversals = Reversed
decisions-reversed = { $outcome }, reversed by { $first } and { $second }, { $at }: { $reason }
decisions-unranked = Not ranked
decisions-line = Funding line
decisions-above = Above
decisions-below = Below
decisions-outcome = Outcome
decisions-minute = Minute
decisions-minute-hint = What the panel said, in a sentence or two. It may be disclosed.
decisions-lines = Award by heading
decisions-left-words = { $left } of the pot is not taken by other decisions.
decisions-asked = Asked: { $amount }
decisions-conditions = Conditions
decisions-condition = Condition { $number }
decisions-condition-text = Condition
decisions-condition-due = Due
decisions-add-condition = Add a condition
decisions-due-in-brackets = (by { $date })
decisions-reserve-order = Place among the reserves
decisions-reason = Reason
decisions-reason-needed = This decision needs a reason, because:
decisions-feedback = Feedback for the applicant
decisions-members-feedback = What members wrote for the applicant
decisions-to-letters = Letters
decisions-lock = Lock decisions
decisions-lock-count = { $count ->
    [one] Lock one decision
   *[other] Lock { $count } decisions
}
decisions-to-lock = Decisions to lock
decisions-lock-words = Letters are written from locked decisions alone. Two coordinators lock together; afterwards a decision changes only by a named reversal with a reason.
decisions-second = Second coordinator
decisions-second-pin = Their PIN

outcome-fund = Fund
outcome-fund-with-conditions = Fund with conditions
outcome-reserve = Reserve
outcome-not-funded = Not funded
reason-needed-below-threshold = its score is below the threshold
reason-needed-insufficient = it has too few reviews
reason-needed-tied-across-line = it is tied across the line
reason-needed-out-of-rank-order = it is out of rank order
reason-needed-passed-over = it is passed over although it is above the line
reason-needed-against-recommendation = the panel recommends otherwise
decision-stage-undecided = To decide
decision-stage-open = Open
decision-stage-locked = Locked

act-record-recommendation = Recorded the panel’s recommendation for { $application }: { $outcome-within }
act-record-decision = Decided { $application }: { $outcome-within }
act-lock-decisions = Locked the decisions of { $call } with { $second }
act-reverse-decision = Reversed the decision on { $application } with { $second }
problem-award-missing = Give an amount under at least one heading
problem-award-not-for-outcome = Money goes only to a bid that is funded
problem-more-than-asked = { $asked } was asked for under { $heading-within }, and no more
problem-more-than-asked-in-all = { $asked } was asked for, and no more
problem-heading-given-twice = { $heading } stands here twice
problem-conditions-missing = Give at least one condition, or fund without
problem-conditions-not-for-outcome = Conditions go only with a bid that is funded with conditions
problem-reserve-order-missing = Give its place in the reserve
problem-reserve-order-taken = Another bid has that place in the reserve
problem-reserve-order-not-for-outcome = Only a reserve has a place in the reserve
problem-reason-needed = Give a reason: { $needed }
problem-no-such-coordinator = Choose a coordinator who works here
refused-decision-locked = This decision is locked. It can be reversed by name, with a reason.
refused-decision-not-eligible = Only an eligible bid that is before the panel can be decided.
refused-decision-not-locked = This decision is not locked. It can simply be changed.
refused-lock-same-person = Two different people lock decisions. Choose somebody else as the second.
refused-lock-before-panel = The panel meets on { $day }. Decisions are locked on that day or after it.
refused-lock-undecided = { $count ->
    [one] One bid is not decided yet.
   *[other] { $count } bids are not decided yet.
}
refused-lock-nothing = There is no open decision to lock.
refused-lock-eligibility-unfinished = Some applications wait for their eligibility to be checked. Finish that first.
refused-lock-conflicted = { $coordinator } has a conflict of interest with { $application } and cannot lock its decision. Leave it open for two others.
refused-lock-reason-missing = The decision on { $application } needs a reason: { $needed }.
refused-lock-over-pot = { $funded } would be awarded, which is { $over } more than the pot of { $pot }.
refused-reverse-same-person = Two different people reverse a decision. Choose somebody else as the second.
refused-reverse-letter-issued = A letter tells this decision. Void the letter first.
refused-reverse-conflicted = { $coordinator } has a conflict of interest with this bid and cannot reverse its decision.

reversal-kind-reversed = Reversed
reversal-kind-promoted = Funded from the reserve
decisions-promoted = { $outcome }, funded from the reserve by { $first } and { $second }, { $at } { $reason }
decisions-promote = Fund from the reserve
decisions-promote-words = It is funded as if it had been from the start: its award offer is due next.
decisions-promote-ahead = { $count ->
    [one] { $ahead } comes before it in reserve order. Say why this one is funded first.
   *[other] { $ahead } come before it in reserve order. Say why this one is funded first.
}
decisions-free = Money is free again.
decisions-free-words = { $freed } was declined or lapsed; { $left } of the pot is left.
decisions-free-next = Next in reserve: { $reference }, { $lead }, at place { $place }, asking for { $requested }.
decisions-promote-this = Fund { $reference } from the reserve
refused-promote-same-person = Two different people fund a bid from the reserve. Choose somebody else as the second.
refused-promote-conflicted = { $coordinator } has a conflict of interest with this bid and cannot fund it from the reserve.
refused-promote-not-in-reserve = This bid is not held in reserve by a locked decision.
problem-promote-out-of-order = { $count ->
    [one] { $ahead } comes first: say why this one is funded before it
   *[other] { $ahead } come first: say why this one is funded before them
}
