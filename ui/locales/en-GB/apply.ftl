# The application desk: the form, its task list, checking and submitting; and what is wrong with an
# answer.

apply-untitled = Untitled application
apply-tasks = All sections
apply-progress = { $done } of { $of } sections complete
apply-section-of = Section { $number } of { $of }
apply-languages = Your languages
apply-written-in = In which language are you applying?
apply-letters-in = In which language shall we write to you?
apply-letters-in-hint = We write to you in it from now on. Where you have told us before, that is chosen here, and you can change it.
apply-in-welsh = Welsh
apply-in-english = English
apply-in-both = Both, Welsh first
apply-no-less-favourably = An application in Welsh is treated no less favourably than one in English, and takes no longer.
apply-continue = Save and continue
apply-back-to-check = Back to check your answers
apply-about = About this call
apply-funder = Run by
apply-closes = Closes
apply-closed = Closed
apply-request = You can ask for
apply-between = Between { $least } and { $most }, both included
apply-up-to = Up to { $most }
apply-what-for = What it is for
apply-support = Support beside the money
apply-late-words = The deadline has passed. You can still submit; the application is marked late and is let in only if the hub decides so.
apply-blank-form = The form on paper, with guidance (PDF)
apply-guidance = Guidance: { $question }
apply-choose = Choose
apply-choose-event = Choose an event
apply-removed = { $count ->
    [one] One character that cannot be shown was removed from what you pasted.
   *[other] { $count } characters that cannot be shown were removed from what you pasted.
}
apply-remove = Remove
apply-change = Change

apply-person = Person { $number }
apply-add-person = Add a person
apply-role = Part in the team
apply-name = Full name
apply-email = E-mail address
apply-post = Post
apply-organisation = Organisation
apply-organisation-detail = { $sector }, { $nation }
apply-another-organisation = Another organisation: “{ $name }”
apply-sector = Its sector
apply-nation = Where it is based

apply-row = no. { $number }
apply-line = Line { $number }
apply-add-line = Add a line
apply-heading = Heading
apply-item = What it is
apply-amount = Amount
apply-justification = Why it is needed, and how you worked it out
apply-cap = At most { $most } in all.
apply-cap-percent = At most { $percent }% of the total.
apply-sums = What you ask for, by heading
apply-total = You ask for

apply-milestone = Milestone { $number }
apply-add-milestone = Add a milestone
apply-what = What will be done
apply-by = By
apply-file-size = ({ $kilobytes } kB)
apply-declare = I declare this: { $capacity }
apply-declared-role = Role
apply-declared-on = Date

apply-correction = Please correct your application
apply-correction-until = You can change the answers below and submit again until { $until }.
apply-check = Check your answers
apply-to-put-right = { $count ->
    [one] One thing to put right before you submit
   *[other] { $count } things to put right before you submit
}
apply-wrong-on-paper = { $count ->
    [one] One thing is wrong with what came in
   *[other] { $count } things are wrong with what came in
}
apply-submit-title = Submit
apply-submit-words = Once submitted, your answers cannot be changed unless the hub returns them to you.
apply-submit-not-yet = You can submit when everything listed at the top of this page is put right. Nothing you have typed is lost.
apply-submit = Submit the application
apply-sent = Submitted { $at }. Your reference is { $reference }.
apply-submitted = Application submitted
apply-reference = Your reference
apply-received = Received { $at }, { $timeliness }
apply-keep-copy = Keep a copy
apply-keep-copy-words = The copy holds every answer as you gave it, with a fingerprint by which anyone can see that it is unchanged.
apply-open-copy = Open the copy (PDF)
apply-save-copy = Save the copy (PDF)
apply-what-next = What happens next
apply-what-next-words = The hub checks that the application is eligible, and may ask you to correct something. A panel then reads it.
apply-what-next-late = The application came after the deadline. The hub decides whether it is let in, and tells you.
apply-back-to-form = Back to the form

# Where a section stands.
section-not-started = Not started
section-in-progress = In progress
section-complete = Complete
section-problem = Put right

# What each act is called in the history and after it is done.
act-begin-application = Began an application to { $call }
act-save-answers = Typed into { $application }: { $question }
form-part-languages = languages
act-attach-file = Attached a file to { $application }: { $question }
act-record-receipt = Recorded that { $application } was received { $received }, { $route-within }
act-submit-application = Submitted { $application }, { $timeliness-within }
act-rule-on-lateness = Ruled on the lateness of { $application }: { $ruling-within }
act-judge-rule = Judged a rule of { $application } by hand: { $outcome-within }
act-find-eligible = Found { $application } eligible
act-find-ineligible = { $count ->
    [one] Found { $application } ineligible by one rule
   *[other] Found { $application } ineligible by { $count } rules
}
act-return-for-correction = { $count ->
    [one] Returned { $application } for correction of one answer until { $until }
   *[other] Returned { $application } for correction of { $count } answers until { $until }
}
act-withdraw-application = Withdrew { $application }

# What is wrong with an answer.
problem-answer-missing = Answer this
problem-declaration-missing = This is not declared yet
problem-over-words = { $words } words: the most is { $most }
problem-wrong-kind-of-answer = This question takes another kind of answer
problem-no-such-question = There is no such question
problem-not-an-option = Choose one of those offered
problem-none-chosen = Choose at least one
problem-too-few-chosen = Choose at least { $least }
problem-no-such-event = Choose an event of the hub
problem-end-before-start = The last day is before the first, { $start }
problem-gate-failed = With this answer the call is not open to you
problem-correspondence-missing = Say in which language we shall write to you
problem-role-missing = Name somebody as: { $role-within }
problem-role-twice = Only one person can be: { $role-within }
problem-team-too-small = Name at least { $least } people
problem-person-twice = Somebody else of the team has this address
problem-no-such-person = There is no such person
problem-no-such-organisation = There is no such organisation
problem-amount-zero = Give an amount over nothing, or remove the line
problem-heading-not-allowed = This call does not pay for this heading: { $heading }
problem-heading-over-cap = { $heading }: { $sum } is over the { $most } that this call allows
problem-heading-over-share = { $heading }: { $sum } is over { $percent }% of the total, { $most }
problem-below-minimum = { $requested } is below the least that can be asked for, { $minimum }
problem-above-maximum = { $requested } is over the most that can be asked for, { $maximum }
problem-too-few-rows = Give at least { $least }
problem-too-many-rows = Give at most { $most }
problem-date-in-future = This day is still to come
problem-date-in-past = This has passed already
problem-file-empty = This file has nothing in it
problem-file-too-large = This file is larger than { $megabytes } MB
problem-file-wrong-kind = Choose a PDF, a PNG or a JPEG: this file is none of them
problem-no-such-rule = The call has no such rule

# Why an act is refused.
refused-call-not-published = This call is not published yet.
refused-call-not-open = This call opens on { $opens }.
refused-not-being-written = Answers cannot be changed now ({ $state-within }).
refused-question-not-open = This answer was not returned for correction.
refused-not-on-behalf = Record first how this application came in; then it can be typed on the applicant’s behalf.
refused-not-submitted = This application is not submitted yet.
refused-being-corrected = This application is with its applicant for correction.
refused-found-already = This application is found { $state-within } already.
refused-withdrawn-already = This application is withdrawn.
refused-decided-already = This application is decided.
refused-not-eligible = Only an eligible application is decided.
refused-not-decided = There is no decision to reverse.
refused-not-late = This application came by the deadline.
refused-rule-is-automatic = This rule is judged by the facts, not by hand.
refused-rules-not-passed = { $count ->
    [one] One rule is not kept yet.
   *[other] { $count } rules are not kept yet.
}
refused-no-rule-failed = No rule is failed: there is nothing to quote in the letter.
