# The first screen: what is due and overdue.

today = Today
today-figures = Figures
today-open-calls = { $count ->
    [one] call open
   *[other] calls open
}
today-submitted = { $count ->
    [one] application submitted
   *[other] applications submitted
}
today-to-check = { $count ->
    [one] application to check
   *[other] applications to check
}
today-reviews = { $count ->
    [one] review not in
   *[other] reviews not in
}
today-letters = { $count ->
    [one] letter due
   *[other] letters due
}
today-overdue = Overdue
today-due = Due
today-then = Coming up
today-by = by { $date }
today-days-over = { $days ->
    [one] one day over
   *[other] { $days } days over
}
today-nothing = Nothing waits
today-nothing-words = Whatever needs you next stands here, the earliest first.
today-empty = This hub is empty
today-empty-words = Make a call from a template, and add the people and organisations you work with: one by one, or from a table you have already.
today-add-people = Add a person
today-import = Import people

due-call-closes = Closes { $closes }: { $count ->
    [0] no application yet
    [one] one application so far
   *[other] { $count } applications so far
}
due-late-to-rule = { $count ->
    [one] One application came late and waits for a ruling
   *[other] { $count } applications came late and wait for a ruling
}
due-corrections-over = { $count ->
    [one] One application was not corrected in time
   *[other] { $count } applications were not corrected in time
}
due-corrections-out = { $count ->
    [one] One application is being corrected
   *[other] { $count } applications are being corrected
}
due-eligibility-to-check = { $count ->
    [one] One application to check for eligibility
   *[other] { $count } applications to check for eligibility
}
due-conflicts-to-confirm = { $count ->
    [one] One conflict of interest to confirm or dismiss
   *[other] { $count } conflicts of interest to confirm or dismiss
}
due-reviews-outstanding = { $count ->
    [one] { $name } has one review to submit
   *[other] { $name } has { $count } reviews to submit
}
due-ranking-ready = { $count ->
    [one] Every review is in: one bid to rank
   *[other] Every review is in: { $count } bids to rank
}
due-decisions-to-lock = { $count ->
    [one] One decision to lock
   *[other] { $count } decisions to lock
}
due-letters-ready = { $count ->
    [one] One letter to issue
   *[other] { $count } letters to issue
}
due-letters-blocked = { $count ->
    [one] One letter cannot go out: no address to send it to
   *[other] { $count } letters cannot go out: no address to send them to
}
due-welsh-unchecked = { $count ->
    [one] The Welsh of one kind of letter is unchecked
   *[other] The Welsh of { $count } kinds of letter is unchecked
}
due-backup-old = { $count ->
    [0] This hub has no backup yet
   *[other] The last backup was made { $last }
}

due-do-call-closes = See the call
due-do-late-to-rule = Rule
due-do-corrections-over = See
due-do-corrections-out = See
due-do-eligibility-to-check = Check
due-do-conflicts-to-confirm = Confirm
due-do-reviews-outstanding = See the panel
due-do-ranking-ready = See the ranking
due-do-decisions-to-lock = Lock
due-do-letters-ready = Issue
due-do-letters-blocked = See why
due-do-welsh-unchecked = See the wording
due-do-backup-old = Back up

due-backfill-gap = { $name }: { $count ->
    [one] one day
   *[other] { $count } days
} with nobody in the post left behind
due-placement-not-ready = { $name }: the placement is not ready to begin
due-vat-unconfirmed = { $name }: nobody has confirmed how VAT is treated
due-placement-overlaps = { $name }: something else falls on days of the placement
due-do-backfill-gap = See the post
due-do-placement-not-ready = See why
due-do-vat-unconfirmed = See the costs
due-do-placement-overlaps = See the days
due-reserve-to-promote = { $left } is free again: { $reference } is next in reserve
due-acceptance-due = The offer { $reference } is not signed yet
due-signature-missing = { $reference } waits for one more signature: { $party-within }
due-condition-due = Condition { $number } of { $reference } is not met yet
due-subsidy-to-confirm = The subsidy of { $reference } is not confirmed on both sides
due-start-to-confirm = The start of { $reference } is not confirmed yet
due-do-reserve-to-promote = Fund it
due-do-acceptance-due = See the award
due-do-signature-missing = Record it
due-do-condition-due = See it
due-do-subsidy-to-confirm = See it
due-do-start-to-confirm = Confirm
due-claims-to-approve = { $count ->
    [one] One claim to approve
   *[other] { $count } claims to approve
}
due-do-claims-to-approve = Open the claims
due-claims-queried = { $count ->
    [one] One query about a claim waits for its answer
   *[other] { $count } queries about claims wait for their answers
}
due-do-claims-queried = Open the claims
due-bank-to-confirm = { $count ->
    [one] One account to confirm by call-back
   *[other] { $count } accounts to confirm by call-back
}
due-do-bank-to-confirm = Call back
due-changes-to-decide = { $count ->
    [one] One change to an award to decide
   *[other] { $count } changes to awards to decide
}
due-do-changes-to-decide = Decide
due-reports-due = { $count ->
    [one] One report of an award is due
   *[other] { $count } reports of awards are due
}
due-do-reports-due = Open the reports
due-reports-to-accept = { $count ->
    [one] One report came and waits to be accepted
   *[other] { $count } reports came and wait to be accepted
}
due-do-reports-to-accept = Open the reports
due-recoveries-overdue = { $count ->
    [one] Money that was asked back has not come
   *[other] Money that was asked back { $count } times has not come
}
due-do-recoveries-overdue = Open the award
