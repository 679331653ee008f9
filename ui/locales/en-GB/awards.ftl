# Awards: from the offer to the start of the work, and what stops a payment.

award-state-offered = Offered
award-state-accepted = Accepted
award-state-declined = Declined
award-state-lapsed = Lapsed
award-state-active = Active
award-state-suspended = Suspended
award-state-completed = Completed
award-state-closed = Closed
award-state-terminated = Ended early

award-party-awardee = Awardee
award-party-host = Host organisation

award-block-not-accepted = Not accepted
award-block-awardee-unsigned = The awardee has not signed
award-block-host-unsigned = The host organisation has not signed
award-block-bank-unverified = The bank details are not verified
award-block-subsidy-unconfirmed = The subsidy is not confirmed on both sides
award-block-condition-unmet = A condition is not met
award-block-suspended = Suspended
award-block-settled = Settled: nothing more is paid

subsidy-stage-not-asked = Not a subsidy to an enterprise
subsidy-stage-to-notify = To notify
subsidy-stage-to-confirm = Waiting for the enterprise
subsidy-stage-to-confirm-back = To confirm to the enterprise
subsidy-stage-confirmed = Confirmed

refused-award-answered = This offer was answered: the award is { $state-within }. What was signed stays as it was signed.
refused-award-signed = Somebody has signed this offer. Take the signature back first: Undo, on its line in the award’s history.
refused-award-not-offered = The award is { $state-within }: this can be done only while it is offered.
refused-award-not-accepted = The award is { $state-within }: its start can be confirmed only once it is accepted.
refused-award-not-active = The award is { $state-within }: this can be done only while it is active.
refused-award-not-suspended = The award is { $state-within }: only one that is suspended can go on.
refused-award-not-running = The award is { $state-within }: only one that was accepted and is not over can be ended early.
refused-award-not-completed = The award is { $state-within }: only one that is completed, or that ended early, can be closed.
refused-award-signed-already = This party’s signature is recorded already. Undo it first, on its line in the award’s history.
refused-lapse-too-soon = The offer stands until the end of { $acceptBy }. It can lapse from the day after.
refused-start-conditions-unmet = { $count ->
    [one] One condition that is due by that day is not met yet.
   *[other] { $count } conditions that are due by that day are not met yet.
}
refused-condition-met-already = This condition is recorded as met already.
refused-subsidy-no-enterprise = No enterprise holds this award’s money, so nothing is notified.
refused-subsidy-out-of-turn = The subsidy’s next step is another: { $stage-within }.
refused-subsidy-answered = The enterprise has confirmed the subsidy in writing. The letter that notified it stays as it went out.
refused-award-told = Another letter tells of this award and stands. Void that one first.
refused-undo-award-accepted = The award was accepted by this signature and another. Undo the later one first.
refused-undo-award-signed-since = A signature came in within the longer time since.
refused-undo-award-started = The work started since, and this condition was due by then.
refused-undo-award-over-pot = The money that this freed was awarded to another bid since.
refused-undo-promoted = A bid that was funded from the reserve is undone by reversing its decision.

problem-received-before-signed = It cannot come in before it was signed
problem-received-after-offer = The offer stood until { $acceptBy }: give more time to accept first
problem-day-before-offer = The offer was made on { $offeredOn }
problem-extension-not-later = It stands until { $acceptBy } already
problem-extension-after-start = The work starts by { $latestStart } at the latest
problem-date-in-the-past = This day is over
problem-start-too-late = The work starts by { $latestStart } at the latest
problem-start-after-end = The work ends on { $endsOn }
problem-day-before-state = It has stood as it does since { $since }
problem-evidence-missing = Say how it was met, or attach what shows it
problem-subsidy-before-last = The paper that this answers is of { $since }
problem-subsidy-over-limit = { $amount } and the { $before } given before come to { $total } over this financial year and the two before it: { $over } more than the limit of { $limit }
problem-declared-after-confirmation = This is after the day on which the enterprise confirmed

act-record-signature = Recorded a signature under the offer { $award }: { $party-within }
act-extend-acceptance = Gave { $award } more time to accept: until { $until }
act-decline-offer = Recorded that the offer { $award } was declined
act-lapse-offer = Let the offer { $award } lapse
act-confirm-start = Confirmed that the work of { $award } started on { $on }
act-suspend-award = Suspended the award { $award } from { $on }
act-resume-award = Let the award { $award } go on from { $on }
field-ended-early-on = Ended early on
act-terminate-award = Ended the award { $award } early, on { $on }
act-meet-condition = Recorded condition { $number } of { $award } as met
act-confirm-subsidy = Recorded the enterprise’s confirmation for { $award }
act-promote-reserve = Funded { $application } from the reserve with { $second }: { $amount }

award-step-sign = Record a signature
award-step-lapse = Let it lapse, or give more time
award-step-notify-subsidy = Notify the subsidy
award-step-confirm-subsidy = Record the enterprise’s confirmation
award-step-give-subsidy = Confirm the subsidy to the enterprise
award-step-meet-condition = Record a condition as met
award-step-confirm-start = Confirm the start
award-step-resume = Let it go on

awards = Awards
awards-one = Award
awards-reference = Reference
awards-project = Project
awards-awardee = Awardee
awards-organisation = Holds the money
awards-amount = Award
awards-state = State
awards-state-count = { $state } ({ $count })
awards-any-state = Any state
awards-call = Call
awards-any-call = Any call
awards-accept-by = Accept by
awards-runs = Runs
awards-runs-from-to = { $from } to { $to }
awards-find = Find an award
awards-find-hint = Reference, title, person, organisation
awards-none = No award yet
awards-none-words = An award comes with its offer: issue the award offers among the letters, and they stand here.
awards-to-letters = Letters
awards-none-found = No award matches these filters
awards-none-found-words = Choose another state or call, or type fewer letters.
awards-export = { $count ->
    [one] Export one award
   *[other] Export { $figure } awards
}
awards-tab-overview = Overview
awards-tab-acceptance = Acceptance
awards-tab-conditions = Conditions
awards-next = Next: { $step }
awards-offered-until = Offered on { $offered }; the offer stands until { $until }.
awards-offer-over = The offer stood until { $until }, and not everybody has signed.
awards-both-signed = Both have signed; the work starts by { $latest } at the latest.
awards-running-words = The work started on { $start } and ends on { $end }.
awards-suspended-words = Suspended since { $since }. Nothing is paid meanwhile.
awards-declined-words = Declined on { $since }; { $name } told the hub. Its money is free for the next bid in reserve.
awards-lapsed-words = Lapsed on { $since }: nobody accepted in time. Its money is free for the next bid in reserve.
awards-terminated-words = Ended early on { $since }.
awards-completed-words = Completed on { $since }.
awards-closed-words = Closed on { $since }.
awards-to-reserve = See the reserve
awards-signed-figure = { $count ->
    [one] of 2 has signed
   *[other] of 2 have signed
}
awards-amount-figure = awarded
awards-conditions-figure = { $count ->
    [one] condition met, of { $of }
   *[other] conditions met, of { $of }
}
awards-what = The award
awards-offered = Offered
awards-letter = Letter
awards-see-letter = See the letter
awards-latest-start = Latest start
awards-dates = Dates
awards-reason = Reason
awards-application = Application
awards-subsidy = Subsidy
awards-budget = Budget by heading
awards-heading = Heading
awards-total = Total
awards-blocks = What stops a payment
awards-blocks-none = Nothing here stops a payment.
awards-signatures = Signatures
awards-unsigned = Not signed yet
awards-sign = Record a signature
awards-sign-words = As on the signed page. Attach the page as a PDF or a picture.
awards-party = Who signed
awards-party-awardee-hint = { $name }
awards-party-host-hint = For { $name }
awards-signer = Name
awards-signer-role = Role
awards-signer-role-hint = For the host organisation: by what right they sign, such as Head of Research Services.
awards-signed-on = Signed on
awards-received-on = Came in on
awards-page = Signed page
awards-page-hint = PDF, PNG or JPEG, at most 10 MB
awards-deadline = Time to accept
awards-last-day = Last day
awards-extensions = More time given
awards-extended = From { $was } to { $until }: { $reason }
awards-extend = Give more time
awards-extend-words = The offer stands until { $until } now.
awards-until = New last day to accept
awards-extend-reason = Reason
awards-decline = Record that it was declined
awards-decline-words = The award ends here, and its money is free for the next bid in reserve.
awards-told-by = Who told you
awards-told-on = When
awards-decline-reason = Reason, where one was given
awards-lapse = Let it lapse
awards-lapse-words = The offer stood until { $until }. The award ends here, and its money is free for the next bid in reserve.
awards-confirm-start = Confirm the start
awards-start-words = Planned for { $start }; by { $latest } at the latest.
awards-start-unmet = { $count ->
    [one] One condition is not met yet. The work cannot start while one is open that is due by then.
   *[other] { $count } conditions are not met yet. The work cannot start while one is open that is due by then.
}
awards-start-on = First day of the work
awards-suspend = Suspend
awards-suspend-title = Suspend the award
awards-suspend-words = Nothing is paid while an award is suspended.
awards-resume = Let it go on
awards-resume-words = The award is active again from this day.
awards-terminate = End it early
awards-see-placement = See the placement
awards-terminate-words = The award ends on this day. What it was owed until then may still be paid.
awards-from-day = From
awards-on-day = On
awards-act-reason = Reason
awards-no-conditions = No conditions
awards-no-conditions-words = This award was made without conditions.
awards-condition = Condition
awards-condition-number = Condition { $number }
awards-condition-due = Due
awards-condition-met = Met
awards-condition-open = Not met
awards-condition-overdue = Overdue
awards-condition-evidence = Evidence
awards-meet = Record as met
awards-meet-title = Record condition { $number } as met
awards-met-on = Met on
awards-met-note = How it was met
awards-subsidy-words = The enterprise and its group may have { $limit } of minimal financial assistance over this financial year and the two before it.
awards-subsidy-step = Step
awards-notify = Letter that notifies it
awards-notified-on = Notified on
awards-notified-amount = Amount notified
awards-confirm = Record the enterprise’s confirmation
awards-confirm-words = What the enterprise wrote back: that it may accept, and what else it was given since { $from }.
awards-confirmed-on = Dated
awards-confirmed-by = Who confirmed for the enterprise
awards-confirmation = Written confirmation
awards-declared = Other assistance it declared
awards-declared-words = From others than this hub. Leave it empty where there was none.
awards-declared-line = Assistance { $number }
awards-add-declared = Add a line
awards-giver = Given by
awards-given-amount = Amount
awards-given-date = Given on
awards-give = Letter that confirms it
awards-given-on = Confirmed on
awards-beside = Counted beside this award
awards-beside-none = Nothing else is known to have been given.
awards-not-counted = before { $from }: not counted
awards-group = Group
awards-group-of = Group of { $name }
awards-subsidy-before = Counted beside it
awards-subsidy-total = Total with this award
awards-subsidy-left = Left of { $limit }
awards-over-limit = Over the limit
awards-over-limit-words = With this award the group would have { $total }, which is { $over } more than { $limit }. It cannot be confirmed to the enterprise.
awards-to-publish = Over { $threshold }: it is entered in the public subsidy database.

list-awards = Awards
