# Applications as a coordinator sees them: the list, the record, its forms, and eligibility in words.

applications = Applications
applications-find = Find
applications-find-hint = Reference, title or team
applications-reference = Reference
applications-title = Title
applications-untitled = Untitled application
applications-one = Application
applications-call = Call
applications-any-call = Every call
applications-lead = Lead
applications-sector = Sector
applications-any-sector = Every sector
applications-asked = Asked for
applications-received = Received
applications-state = State
applications-any-state = Every state
applications-state-count = { $state } ({ $count })
applications-late-only = Late ones only
applications-none = No application yet
applications-none-words = Applications to your calls stand here: typed at this computer by the applicant, or by you on their behalf.
applications-none-found = Nothing fits these filters
applications-none-found-words = Change or clear a filter to see more.
applications-begin = Begin an application
applications-begin-words = It is made under the call’s latest version. You can give this window to the applicant; or record how it came in, then type it on their behalf.
applications-which-call = For which call
applications-call-closes = Closes { $at }
applications-call-closed = Closed { $at }: it will be late unless it came in before
applications-no-call = No call is open
applications-no-call-words = An application is made to a published call.
applications-to-calls = Go to calls

applications-tab-answers = Answers
applications-tab-team = Team
applications-tab-budget = Budget
applications-tab-eligibility = Eligibility
applications-tab-panel = Panel
applications-tab-outcome = Outcome
applications-tab-course = Course

applications-person = Name
applications-role = Part
applications-organisation = Organisation
applications-nation = Based in
applications-email = E-mail
applications-no-team = No team yet
applications-no-team-words = The people and organisations that apply together stand here.
applications-no-budget = No budget yet
applications-no-budget-words = The lines of the budget stand here, added up by heading.
applications-least = Least that can be asked for
applications-most = Most that can be asked for
applications-lines = Lines
applications-item = Item
applications-heading = Heading
applications-justification = Why
applications-amount = Amount
applications-total = Total
applications-by-heading = By heading

applications-no-rules = Not judged before it is submitted
applications-no-rules-words = When it is submitted, each rule of the call stands here with what it makes of the application.
applications-rules-kept = Every rule is kept
applications-rules-open = { $failing ->
    [0] { $undecided ->
        [one] One rule needs judgement
       *[other] { $undecided } rules need judgement
    }
    [one] { $undecided ->
        [0] One rule is not kept
        [one] One rule is not kept, one needs judgement
       *[other] One rule is not kept, { $undecided } need judgement
    }
   *[other] { $undecided ->
        [0] { $failing } rules are not kept
        [one] { $failing } rules are not kept, one needs judgement
       *[other] { $failing } rules are not kept, { $undecided } need judgement
    }
}
applications-found-eligible = Found eligible by { $by }, { $at }
applications-found-ineligible = Found ineligible by { $by }, { $at }
applications-judged = Judged by hand: { $outcome }. { $reason }
applications-judge = Judge
applications-judge-again = Judge again
applications-judge-rules = { $count ->
    [one] Judge one rule
   *[other] Judge { $count } rules
}
applications-judge-rule = Judge this rule
applications-judgement = Judgement
applications-reason = Reason
applications-reason-hint = Kept in the history and shown in the record.
applications-judge-hint = Kept in the history. A letter that finds the bid ineligible quotes it, so it is needed in each language in which the applicant is written to.
applications-find-eligible = Find eligible
applications-find-eligible-words = { $count ->
    [one] The call’s one rule is kept. The application goes to the panel.
   *[other] All { $count } rules are kept. The application goes to the panel.
}
applications-find-ineligible = Find ineligible
applications-find-ineligible-words = The rules that it does not keep are recorded as the reason, and its letter says so.
applications-more-to-say = More to say

applications-late = Received late
applications-late-words = Received { $received }. The deadline was { $deadline }.
applications-rule-on-lateness = Rule on lateness
applications-ruling = Ruling
applications-withdrawn = Withdrawn { $at }
applications-withdraw = Withdraw
applications-withdraw-words = The applicant asks for this, and it ends the application. What was submitted is kept.
applications-withdraw-reason = Why, as the applicant says
applications-being-corrected = Returned for correction until { $until }
applications-correction-over = The time for correction ended { $until }. The application stands as it was submitted before.
applications-is-draft = Begun { $begun }, not submitted yet.
applications-return = Return for correction
applications-more-time = Give more time
applications-open-questions = Questions to open again
applications-open-questions-hint = Only these can be changed.
applications-has-a-problem = Something is wrong with this answer
applications-until = Last day
applications-until-time = Time
applications-correction-reason = What is to be corrected
applications-correction-reason-hint = The applicant reads this.
applications-enter-desk = Hand over to the applicant
applications-enter-desk-words = The window shows this application and nothing else until a coordinator types the hub’s passphrase.
applications-type-here = Type it on their behalf
applications-record-receipt = Record how it came in
applications-receipt-words = For an application that came by e-mail, post, hand or telephone and is typed here on somebody’s behalf. It counts as received when it came in.
applications-route = How it came
applications-received-on = Day received
applications-received-time = Time received
applications-received-time-hint = As the clock on the wall shows it in Wales and England, such as 15:30.
applications-source = What came in
applications-source-hint = A PDF or a picture of it.
applications-read-back-by = Who read back what was typed
applications-read-back-by-hint = A second pair of eyes, against the original.

applications-language = Written in
applications-correspondence = Letters in
applications-under = Made under
applications-version = Version { $number } of the call
applications-came-in = Came in
applications-came-in-words = { $route }, { $at }; read back by { $by }
applications-whole-history = The whole history of this application
applications-not-before-panel = Not before the panel
applications-not-before-panel-words = Once it is found eligible, conflicts of interest, reviews and scores stand here.
applications-reviews = Reviews
applications-reviews-in = reviews in
applications-score = Score
applications-score-figure = score
applications-rank = rank
applications-no-rank = no rank: too few reviews
applications-assign = Assign reviewers
applications-read-reviews = Read the reviews
applications-member = Panel member
applications-review-given = Not begun
applications-review-late = Overdue
applications-review-not-counted = Not counted
applications-review-due = Due
applications-review-submitted = Submitted
applications-no-reviewer = Nobody reviews this application yet.
applications-scores = Scores by criterion
applications-criterion = Criterion
applications-weight = Weight
applications-conflicts = Conflicts of interest
applications-conflict-why = Why
applications-rule-on-conflicts = Rule on conflicts
applications-no-conflict = No panel member is known to be in conflict with it.

applications-no-outcome = No outcome yet
applications-no-outcome-words = Once it is found eligible or ineligible, the decision and the letters that tell it stand here.
applications-decision = Decision
applications-decide = Recommend and decide
applications-see-decision = See the decision
applications-recommended = Panel recommends
applications-decided = Decided
applications-none-yet = Not yet
applications-reserve-order = Place among the reserves
applications-conditions = Conditions
applications-locked = Locked
applications-locked-words = By { $names }
applications-no-letter = No letter is due yet. One becomes due when its decision is locked, or when it is found ineligible.
applications-course-begun = Begun
applications-course-submitted = Submission { $number }
applications-course-received = Counts as received { $at }
applications-course-returned = Returned for correction until { $until }
applications-course-eligible = Found eligible
applications-course-ineligible = Found ineligible
applications-copy = PDF copy
applications-copy-title = Copy of submission { $number }
applications-save-copy = Save
applications-open-copy = Open

# Codes of applications.
application-state-draft = Draft
application-state-submitted = Submitted
application-state-returned = Returned
application-state-eligible = Eligible
application-state-ineligible = Ineligible
application-state-withdrawn = Withdrawn
application-state-decided = Decided
timeliness-on-time = On time
timeliness-late = Late
lateness-let-in = Let in though late
lateness-turned-away = Turned away as late
route-email = By e-mail
route-post = By post
route-by-hand = By hand
route-telephone = By telephone
outcome-pass = Kept
outcome-fail = Not kept
outcome-needs-judgement = To be judged

# The rules of a call.
rule-on-time = Received by the deadline, or let in by a recorded act
rule-amount-within-limits = { $minimum-pence ->
    [0] The amount asked is at most { $maximum }
   *[other] The amount asked lies between { $minimum } and { $maximum }
}
rule-headings-allowed = Every budget line is under an allowed heading and within its limits
rule-sectors-spanned = The team spans at least { $least } sectors
rule-partner-based-in = A partner is based in { $nation }
rule-attended-event = Somebody of the team came to a hub event in the { $months } months before the deadline
rule-host-in-another-sector = The host is in another sector than the employer
rule-lasts-months = It lasts between { $least } and { $most } months
rule-starts-within-months = It starts within { $months } months of the day applicants are told
rule-gates-passed = Every gate question is answered as it must be
rule-declarations-made = Every declaration is made
rule-lead-in-sectors = The lead organisation is in: { $sectors }

# What was found of them.
finding-received-on-time = Received { $received }, before the deadline of { $deadline }
finding-received-late = Received { $received }, after the deadline of { $deadline }
finding-late-let-in = Received { $received }, after the deadline of { $deadline }, and let in
finding-late-turned-away = Received { $received }, after the deadline of { $deadline }, and turned away
finding-amount-within = { $requested } is asked
finding-amount-below = { $requested } is asked; the least is { $minimum }
finding-amount-above = { $requested } is asked; the most is { $maximum }
finding-headings-allowed = { $count ->
    [one] One heading is used
   *[other] { $count } headings are used
}
finding-heading-not-allowed = { $heading } is not allowed
finding-heading-over-cap = { $heading } is over its limit
finding-heading-over-share = { $heading } is over its share of the total
finding-sectors-spanned = { $count ->
    [one] The team is of one sector
   *[other] The team spans { $count } sectors
}
finding-partner-based-in = { $organisation } is based in { $nation }
finding-no-partner-based-in = Nobody of the team is based in { $nation }
finding-attended = { $person } came to { $event }, { $held }
finding-attendance-not-recorded = Attendance of { $event } is not recorded
finding-did-not-attend = { $person } is recorded for { $event }, { $held }: { $attendance }
finding-attended-outside = { $person } came to { $event }, { $held }, which is not between { $earliest } and { $latest }
finding-nobody-attended = Nobody of the team came to an event since { $earliest }
finding-no-host-named = No employer and host are named
finding-host-in-same-sector = Employer and host are both: { $employer }
finding-host-in-another-sector = Employer: { $employer }. Host: { $host }
finding-dates-not-known = The dates are not known
finding-too-short = From { $start } to { $end }, ending before { $earliest }
finding-too-long = From { $start } to { $end }, ending after { $latest }
finding-long-enough = From { $start } to { $end }
finding-starts-too-early = It starts { $start }, before applicants are told on { $earliest }
finding-starts-too-late = It starts { $start }, after { $latest }
finding-starts-in-time = It starts { $start }
finding-gates-passed = { $count ->
    [0] No gate question was asked
    [one] One gate question is answered as it must be
   *[other] { $count } gate questions are answered as they must be
}
finding-gate-failed = not answered as it must be
finding-declarations-made = { $count ->
    [one] One declaration is made
   *[other] { $count } declarations are made
}
finding-declaration-not-made = not made in full
finding-lead-in-sector = The lead organisation’s sector: { $sector }
finding-no-lead-named = Nobody is named as the lead
finding-to-be-judged = For a coordinator to judge
