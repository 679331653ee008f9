# What the panel recommends and the hub decides.

outcome-fund = Fund
outcome-fund-with-conditions = Fund, with conditions
outcome-reserve = Reserve
outcome-not-funded = Not funded
decision-stage-undecided = Not decided
decision-stage-open = Decided, not locked
decision-stage-locked = Locked
reason-needed-below-threshold = it is below the threshold
reason-needed-insufficient = too few reviews count
reason-needed-tied-across-line = it is tied across the funding line
reason-needed-out-of-rank-order = a better-ranked bid is not funded
reason-needed-passed-over = it lies above the funding line, or a lower-ranked bid is funded
reason-needed-against-recommendation = the panel recommended otherwise

act-record-recommendation = Recorded the panel’s recommendation for { $application }: { $outcome }
act-record-decision = Decided { $application }: { $outcome }
act-lock-decisions = Locked the decisions of { $call } with { $second }
act-reverse-decision = Reversed the decision on { $application } with { $second }

problem-award-missing = Give an amount under at least one heading
problem-award-not-for-outcome = Money goes only to a bid that is funded
problem-more-than-asked = { $asked } was asked for under { $heading }, and no more
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
