# Placements: proposed, prepared, moved and withdrawn; leave, and employers’ on-costs.

placement-state-proposed = Being prepared
placement-state-active = Under way
placement-state-paused = Paused
placement-state-returned = Back in post
placement-state-closed = Closed
placement-state-withdrawn = Withdrawn
placement-state-terminated = Ended early

placement-progress-proposed = Proposed
placement-progress-awarded = Awarded
placement-progress-agreement-drafted = Agreement drafted
placement-progress-part-signed = Part-signed
placement-progress-fully-signed = Fully signed
placement-progress-checks-clear = Ready to begin
placement-progress-active = Under way
placement-progress-paused = Paused
placement-progress-extended = Extended
placement-progress-ending = Ending
placement-progress-returned = Back in post
placement-progress-closed = Closed
placement-progress-withdrawn = Withdrawn
placement-progress-terminated = Ended early

working-pattern-full-time = Full time
working-pattern-part-time = Part time
working-pattern-intermittent = On chosen days

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

weekday-short-monday = Mo
weekday-short-tuesday = Tu
weekday-short-wednesday = We
weekday-short-thursday = Th
weekday-short-friday = Fr
weekday-short-saturday = Sa
weekday-short-sunday = Su

cost-item-salary = Salary
cost-item-national-insurance = Employer’s National Insurance
cost-item-pension = Employer’s pension
cost-item-levy = Apprenticeship levy
cost-item-other-on-cost = Other on-costs

recharge-to-nobody = Nobody: the employer bears it
recharge-to-hub = The hub, out of the award
recharge-to-host = The host

recharge-of-substantive = The person’s own pay
recharge-of-backfill = Pay for backfill
recharge-of-funded = The amount that is funded

recharge-every-monthly = At the end of each month
recharge-every-quarterly = At the end of each quarter
recharge-every-at-start = Once, on the first day
recharge-every-at-end = Once, on the last day

vat-treatment-to-be-confirmed = To be confirmed
vat-treatment-outside-scope = Outside the scope: NHS to NHS
vat-treatment-joint-memorandum = Outside the scope: joint memorandum
vat-treatment-standard-rated = Standard-rated
vat-treatment-exempt = Exempt

pay-bearer-employer = The employer
pay-bearer-host = The host
pay-bearer-hub = The hub

backfill-state-planned = To be filled
backfill-state-advertised = Advertised
backfill-state-filled = Filled
backfill-state-unsuitable = Unsuitable for backfill

absence-kind-annual-leave = Annual leave
absence-kind-parental-leave = Parental leave
absence-kind-study-leave = Study leave
absence-kind-other = Away

milepost-start-review = Review at the start, by
milepost-mid-review = Review half way
milepost-return-meeting = Meeting about the return
milepost-end-review = Review at the end
milepost-after-return = Review after the return

placement-recipient-secondee = the person seconded
placement-recipient-employer = the employer
placement-recipient-host = the host

placement-bar-not-awarded = Its award is not accepted, or does not stand any more.
placement-bar-no-agreement = No agreement is drafted and signed by employer, host and the person.
placement-bar-signatures-missing = { $count ->
    [one] One signature is missing
   *[other] { $count } signatures are missing
} on the agreement.
placement-bar-agreement-out-of-date = The agreement no longer says what the placement says: draft it anew, and let all sign.
placement-bar-checks-undecided = It is not recorded which checks are needed.
placement-bar-check-open = Check not passed: { $check }.
placement-bar-check-lapses = { $check }: valid only until { $date }, before the last day.
placement-bar-access-undecided = It is not recorded whether a document for access is needed.
placement-bar-access-awaited = The document for access is not issued.
placement-bar-backfill-open = The post left behind is neither filled nor declared unsuitable for backfill.

check-identity = Identity
check-right-to-work = Right to work
check-references = References
check-registration = Professional registration
check-occupational-health = Occupational health
check-dbs = DBS
check-information-governance = Information governance training
check-good-clinical-practice = Good Clinical Practice training
check-research-passport = Research Passport

# Acts.
act-propose-placement = Proposed the placement { $placement }
act-edit-placement = Changed the placement { $placement }
act-move-placement = Moved the placement { $placement }: { $from } to { $to }
act-withdraw-placement = Withdrew the placement { $placement }
act-record-on-costs = Recorded what { $organisation } pays on a salary from { $from }
act-remove-on-costs = Removed what { $organisation } pays on a salary from { $from }
act-record-absence = Recorded that { $person } is away from { $from } to { $to }
act-remove-absence = Removed that { $person } is away from { $from } to { $to }
act-kind-propose-placement = Proposed a placement
act-kind-edit-placement = Changed a placement
act-kind-move-placement = Moved a placement
act-kind-withdraw-placement = Withdrew a placement
act-kind-record-on-costs = Recorded an employer’s on-costs
act-kind-remove-on-costs = Removed an employer’s on-costs
act-kind-record-absence = Recorded leave
act-kind-remove-absence = Removed leave

# Records and their fields.
noun-placement = a placement
noun-placement_host = host of a placement
noun-objective = objective
noun-placement_day = day of a placement
noun-placement_pay = pay
noun-backfill_holder = person in the post left behind
noun-placement_move = move of a placement
noun-on_cost_rate = employer’s on-costs
noun-absence = leave
list-placements = placements
field-employer-id = Employer
field-host = Host
field-manager-id = Line manager
field-grade = Grade
field-agreed-end-on = Last day as agreed
field-pattern = Working pattern
field-share = Share of full time (%)
field-weekdays = Weekdays
field-full-week-minutes = Minutes of a full-time week
field-backfill-state = Post left behind
field-backfill-post = Post filled
field-backfill-grade = Its grade
field-backfill-share = Share that is filled (%)
field-advertised-on = Advertised
field-unsuitable-reason = Why it is unsuitable for backfill
field-funded-pence = Funded
field-pay-bearer = Who bears the rest
field-recharge-to = Whom the employer invoices
field-recharge-of = For what
field-recharge-every = How often
field-vat-treatment = VAT
field-vat-confirmed-by = VAT confirmed by
field-vat-confirmed-on = VAT confirmed on
field-changed-at = Last changed
field-placement-id = Placement
field-place = Place
field-objective = Objective
field-worked-on = Day
field-pay = Whose pay
field-annual-pence = Full-time salary of a year
field-absence = Kind of leave
field-moved-at = Moved
field-was-starts-on = Started before
field-was-ends-on = Ended before
field-insurance-rate = National Insurance (hundredths of 1%)
field-threshold-pence = Threshold of a year
field-pension-rate = Pension (hundredths of 1%)
field-levy-rate = Apprenticeship levy (hundredths of 1%)
field-other-rate = Other (hundredths of 1%)

# What is refused, and what is wrong with what is typed.
refused-placement-not-begun = This placement has not begun: that can be done only once it has.
refused-placement-begun = This placement has begun: that can be done only before.
refused-placement-over = This placement is over: { $state-within }. Nothing of it changes any more.
refused-placement-withdrawn = This placement is withdrawn. Undo that first, in its history, if it is to go on.
refused-placement-terminated = This placement was ended early. Nothing of it changes any more.
refused-placement-no-secondee = This application names nobody who is seconded. A placement is proposed from a secondment.
refused-placement-not-eligible = A placement is proposed from an application that is eligible or funded.
refused-placement-proposed-already = This application has a placement already. Open that one, or withdraw it first.
refused-placement-without-days = This application does not say its first and last day. Propose the placement from scratch.
refused-placement-not-moved = Nothing differs from how the placement stands: days, pattern and hosts are as they were.
refused-undo-placement-again = This application has had another placement since. Withdraw that one first.
problem-share-out-of-range = Give a whole number from 1 to 99; all of the week is full time
problem-weekdays-too-few = { $days ->
    [one] One day
   *[other] { $days } days
} a week cannot hold { $share }% of full time
problem-day-outside-placement = { $day } is not within the placement
problem-backfill-has-holders = Somebody is named in the post: it is filled
problem-backfill-share-out-of-range = Give a whole number from 1 to 100
problem-host-named-twice = This host is named twice
problem-host-of-same-sector = The host’s sector is the employer’s: { $sector-within }. A placement crosses from one sector to another
problem-vat-not-said = Say which treatment was confirmed
problem-hosts-by-a-move = Which hosts there are is changed under What if
problem-not-hours = Give the hours of a full week, such as 37.5; at most { $most }
problem-pay-day-twice = Two salaries begin on this day
problem-rates-day-twice = Other rates begin on this day: change those
problem-not-a-rate = Give a rate from 0 to 100 with at most two decimals, such as 14.38
problem-placement-started = The placement has begun: its first day stays

# The list, and proposing.
placements = Placements
placements-find = Person, reference, post, organisation
placements-state = State
placements-any-state = Any state
placements-any-sector = Any sector
placements-employer-sector = Employer’s sector
placements-host-sector = Host’s sector
placements-on = On this day
placements-person = Person seconded
placements-employer = Employer
placements-host = Host
placements-hosts = Hosts
placements-starts = Starts
placements-ends = Ends
placements-export = Export { $count ->
    [one] one placement
   *[other] { $figure } placements
}
placements-none = No placements yet
placements-none-words = A placement lets somebody of one sector work for a time in another. Propose it from a secondment application, or from scratch.
placements-none-found = No placement fits these filters
placements-propose = Propose a placement
placements-propose-from = What is it proposed from?
placements-from-application = A secondment application
placements-from-application-words = Person, post, hosts, days, pattern, objectives and money come from what was submitted.
placements-no-application = No secondment application is eligible or funded and without a placement.
placements-from-scratch = From scratch
placements-from-scratch-words = For a placement that no call of this hub has awarded.
placements-application = Application
placements-choose-application = Choose an application
placements-employer-hint = The person stays employed there throughout.
placements-host-hint = Of another sector than the employer. More hosts can be added later.
placements-first-day = First day
placements-last-day = Last day

# The record: who goes where, and what stands in the way.
placements-tab-overview = Overview
placements-tab-days = Days and pattern
placements-tab-costs = Costs
placements-tab-backfill = Backfill
placements-tab-objectives = Objectives
placements-tab-what-if = What if
placements-withdrawn-on = Withdrawn on { $date }.
placements-terminated-on = Ended early on { $date }.
placements-who = Who takes part
placements-change-people = Change who takes part
placements-post = Post
placements-grade = Grade or band
placements-manager = Line manager at the employer
placements-host-manager = Manager at the host
placements-place = Place of work
placements-days = Days
placements-from-to = { $from } to { $to }
placements-pattern = Working pattern
placements-pattern-share = { $pattern }, { $share }% of full time
placements-award = Award
placements-starts-in = { $days ->
    [one] Starts tomorrow,
   *[other] Starts in { $days } days,
} { $date }.
placements-over = Its last day was { $date }.
placements-time = Days so far
placements-in-the-way = What stands in the way of its beginning
placements-see-award = See the award
placements-no-change = This placement can no longer be changed.
placements-full-week = Hours of a full-time week
placements-full-week-hint = 37.5 in the NHS. Hours worked are counted by it.
placements-hours = hours
placements-save = Save
placements-change = Change
placements-remove = Remove
placements-withdraw = Withdraw
placements-withdraw-words = The placement does not take place. Its record stays, with the reason; the application can then be proposed again.
placements-why = Why

# Days and pattern.
placements-figures = Figures
placements-figure-length = long
placements-figure-share = of full time
placements-figure-days = days worked
placements-figure-hours = worked, at { $week } hours a full week
placements-months = { $count ->
    [one] one month
   *[other] { $count } months
}
placements-odd-days = { $count ->
    [one] one day
   *[other] { $count } days
}
placements-months-and-days = { $months }, { $days }
placements-hours-worked = { $hours } hours
placements-hours-head = Hours worked
placements-change-days = Change days or pattern
placements-weekdays = Weekdays
placements-weekdays-open = Not settled
placements-weekdays-hint = Leave them empty while they are not settled.
placements-no-days = No days are chosen yet
placements-no-days-words = Choose them on the calendar under What if.
placements-month = { $month } { $year }
placements-month-days = { $count ->
    [one] one day
   *[other] { $count } days
}
placements-day-worked = worked
placements-day-is-away = away
placements-day-away = { $date }, away
placements-overlaps = { $count ->
    [one] Something else falls on these days
   *[other] { $count } other things fall on these days
}
placements-other-placement = Placement { $name }
placements-leave = Leave of { $name }
placements-leave-kind = Kind of leave
placements-leave-words = Only the days and this much of the reason are kept. Nothing about anybody’s health: such an absence is “Away”.
placements-add-leave = Record leave
placements-no-leave = No leave is recorded.
placements-remove-leave = Remove this leave?
placements-row-act = What can be done
placements-moves = Moves so far
placements-moved-at = Recorded
placements-days-before = Days before it

# Costs.
placements-figure-substantive = the person’s own pay
placements-figure-backfill = pay for backfill
placements-figure-no-backfill = no backfill: the post is unsuitable
placements-figure-funded = funded of it, as proposed
placements-figure-funded-award = funded of it, by the award
placements-funded-exactly = What is funded is what this costs: { $of }.
placements-funded-short = { $amount } more than is funded ({ $of }). Who bears it: { $bearer }.
placements-funded-over = { $amount } less than is funded ({ $of }): it is not claimed.
placements-cost-words = A full-time year’s salary and on-costs, times the share of full time, times the months over 12. A part month counts its days over the days of that month; the National Insurance threshold is taken off the full-time salary once.
placements-pay = Pay
placements-change-pay = Change pay and funding
placements-pay-substantive = The person’s own pay
placements-pay-backfill = Pay for backfill
placements-pay-from = From
placements-pay-annual = Full-time salary of a year
placements-pay-number = { $of }, { $number }
placements-pay-words = The salary of a full-time year, from the first day on which it holds. A pay award is a further line, from its own day.
placements-no-pay = { $of }: none given yet.
placements-add-pay = Add a salary
placements-add-award = Add a pay award
placements-funded = Funded of the pay
placements-funded-hint = What an award is to pay of it, until there is one.
placements-funded-by-award = The award pays { $amount } of it: its budget for backfill, salary and stipend.
placements-bearer = Who bears the rest
placements-cost-substantive = What the person’s own pay costs
placements-cost-backfill = What backfill costs
placements-cost-item = For
placements-cost-rate = Rate in force
placements-cost-year = Full-time year
placements-cost-here = Here
placements-rate-above = { $rate } above { $threshold }
placements-stretch = { $period }: { $months } months of full time
placements-total = Total
placements-unknown-pay = No salary is given for { $date }
placements-unknown-rates = The employer’s on-costs are not given for { $date }
placements-no-cost = None
placements-recharge = Who pays whom
placements-change-recharge = Change recharge and VAT
placements-recharge-to = Whom the employer invoices
placements-recharge-of = For what
placements-recharge-every = How often
placements-vat = VAT
placements-vat-hint = As somebody who answers for it confirmed. It is never worked out here.
placements-vat-confirmed = VAT confirmed
placements-vat-confirmed-by = Confirmed by
placements-vat-confirmed-by-hint = Name and role, such as the employer’s head of finance.
placements-vat-confirmed-on = Confirmed on
placements-vat-by = { $name }, { $date }
placements-vat-open = Nobody has confirmed how VAT is treated. Every amount is without VAT.
placements-invoices = Invoices, without VAT
placements-invoice-on = On
placements-invoice-for = For
placements-invoice-amount = Amount
placements-no-invoices = The invoices follow once the cost is known.

# Employers’ on-costs.
placements-on-costs = Employer’s on-costs
placements-on-costs-of = On-costs of { $name }
placements-on-costs-words = What the employer pays on a salary, as it said, from the day on which each set of rates begins to hold.
placements-no-rates = No rates yet
placements-no-rates-words = Ask the employer for its National Insurance, pension and levy. Without them no cost can be said.
placements-add-rates = Add rates
placements-change-rates = Change rates
placements-rates-from = From
placements-in-force = In force
placements-rate-insurance = National Insurance
placements-rate-insurance-hint = The employer’s, on what is above the threshold.
placements-rate-threshold = Threshold a year
placements-rate-pension = Pension
placements-rate-pension-hint = What is charged, not the headline rate where part of it is met centrally.
placements-rate-levy = Apprenticeship levy
placements-rate-other = Other
placements-rate-source = Source
placements-rate-source-hint = Who gave them, and when.
placements-remove-rates = Remove these rates?
placements-remove-rates-words = Costs from { $date } on are then counted by the rates before, or by none.

# Backfill and objectives.
placements-change-backfill = Change backfill
placements-backfill-stands = How it stands
placements-backfill-planned-words = Somebody is to be found for the post.
placements-backfill-advertised-words = It is advertised, and nobody is found yet.
placements-backfill-filled-words = Somebody is in it, or will be from a known day.
placements-backfill-unsuitable-words = It cannot be filled; the person’s own pay is funded instead.
placements-backfill-post = Post that is filled
placements-backfill-share = Share of full time that is filled
placements-backfill-share-hint = Leave empty where it is as much as the placement takes.
placements-backfill-as-much = As much as the placement takes
placements-advertised-on = Advertised on
placements-unsuitable-why = Why it is unsuitable, and who does the work
placements-unsuitable-words = The post is declared unsuitable for backfill, so that no day counts as a gap.
placements-gap = { $count ->
    [one] One day
   *[other] { $count } days
} with nobody in the post
placements-holders = Who fills the post
placements-holder = Name
placements-holder-number = Person { $number }
placements-holder-from = From
placements-holder-to = To
placements-holder-throughout = To the end
placements-add-holder = Add somebody
placements-nobody-yet = Nobody yet.
placements-objective = Objective
placements-objective-due = By
placements-objective-number = Objective { $number }
placements-change-objectives = Change objectives
placements-add-objective = Add an objective
placements-objectives-words = Three to five, each of which can be seen to be met.
placements-no-objectives = No objectives yet
placements-no-objectives-words = Three to five, each of which can be seen to be met, by a date.

# What if.
placements-what-if-words = Try other days, another pattern or other hosts, and see what would follow. Nothing is changed until you move the placement.
placements-share = Share of full time
placements-add-host = Add a host
placements-choose-days = The days
placements-choose-days-words = Choose each day with a click or the space bar; the arrow keys move between days.
placements-what-follows = What follows
placements-what-if-wrong = What would follow is shown once the days above are right.
placements-no-move = Nothing is changed yet
placements-no-move-words = Change a day, the pattern or a host, and the difference stands here.
placements-now = Now
placements-then = Then
placements-same = The same
placements-difference = Pay beyond what is funded
placements-invoices-sum = { $count ->
    [one] one invoice
   *[other] { $count } invoices
}, { $amount }
placements-heed = To heed
placements-heed-overlap = On the same days: { $name }, { $days }
placements-heed-gap = Nobody in the post left behind: { $days }
placements-letters-follow = Letters that would follow:
placements-letter-to = { $letter }, to { $to }
placements-letter-to-named = { $letter }, to { $to }: { $name }
placements-no-letters = No letter would follow: nobody has been written to about this secondment yet.
placements-why-hint = Kept with the placement, beside its days as they were.
placements-move = Move the placement

# An extension.
act-extend-placement = Extended { $placement } from { $was } to { $to }
extension-warning-asked-late = Asked for less than three months before the last day: checks, pay and the post left behind leave little time.
extension-warning-over-two-years = It would last more than two years in all. A secondment normally does not: say why below.
problem-placement-extension-not-later = The new last day is after { $date }
problem-extension-asked-after-end = An extension is asked for on the last day, { $date }, or before
problem-extension-signed-before-asked = It cannot be agreed before { $date }, when it was asked for
problem-placement-extend-instead = It has begun: extend it, so that all three agree and are told
problem-placement-end-early-instead = It has begun: end it early, so that all three are told
refused-placement-not-extendable = { $count ->
    [one] Something stands in the way of the new last day.
   *[other] { $count } things stand in the way of the new last day.
  }
placements-extend-words = A longer secondment is agreed in writing by every party before its last day, best three months before. Every check, the access document and cover for the post must hold through the new last day. Letters to all three become due.
placements-extend-ends = New last day
placements-extend-ends-hint = It now ends on { $date }; ask by { $best } if you can.
placements-extend-asked = Asked for on
placements-extend-signed = Agreed in writing by all on
placements-extend-signed-hint = The day on which the last of them signed.
placements-extend-bars = What stands in the way

# Reviews, and the meeting about the return.
reviews = Reviews
reviews-too-early = Reviews and the meeting about the return are recorded once the placement has begun.
reviews-record = Record it
reviews-change = Change
reviews-set-meeting = Set a day
reviews-held = Held
reviews-held-on = on { $date }
reviews-held-label = Held on
reviews-overdue = Overdue
reviews-due-by = By { $date }
reviews-concern = Somebody is worried
reviews-concern-label = Is anybody worried?
reviews-concern-hint = What about, and what was agreed. It shows on the record and on Today; leave it empty once it is settled.
reviews-said-for = { $name }, { $organisation }
reviews-words = In their words
reviews-said-on = Said on
reviews-said-on-hint = Where it was another day than the review.
reviews-not-asked = Not answered
reviews-record-words = What the person seconded and the managers said, each for themselves. The questions are six criteria of success that research found.
reviews-keep = Record: { $review }
reviews-fell-away = This review has fallen away.
reviews-source = The questions are from: { $source }.
placement-review-start = Review at the start
placement-review-middle = Review half way
placement-review-end = Review at the end
placement-review-after-return = Review after the return
review-question-objectives = The objectives are being met
review-question-team = Part of the team at the host
review-question-workload = The work of both posts can be managed
review-question-skills = Knowledge and skills are growing
review-question-practice = Practice is changing for the better
review-question-education = Teaching or writing gains by it
review-answer-well = Well
review-answer-in-part = In part
review-answer-badly = Not as it should be
review-answer-too-early = Too early to say
return-meeting = Meeting about the return
return-meeting-due = To be held by
return-meeting-set = Set for
return-meeting-held = Held on
return-meeting-not-held = Not yet
return-meeting-held-hint = Leave it empty until it was held.
return-meeting-post = Post returned to
return-meeting-annual = Salary of a full-time year
return-meeting-agreed = What else was agreed
return-meeting-agreed-hint = How what was learnt will be used; pay awards and changes in the meantime.
return-meeting-words = The person seconded and the employer’s manager meet before the end and agree the post, its salary, and how what was learnt is used. Without it the return is recorded only with a reason.
return-meeting-keep = Record the meeting
act-record-placement-review = Recorded a review of { $placement }: { $review-within }, held on { $held }
act-record-return-meeting = Recorded the meeting about the return of { $placement }, { $on }
problem-review-nobody-heard = Say what at least one of them said
problem-return-meeting-not-held = The meeting about the return was not held: say why the return is recorded without it
noun-placement_review = review of a placement
noun-return_meeting = meeting about a return
due-placement-review-due = { $name }: { $review-within } is due
due-do-placement-review-due = Record the review
due-return-meeting-due = { $name }: meeting about the return
due-do-return-meeting-due = Set or record it
due-placement-concern = { $name }: somebody is worried
due-do-placement-concern = See the review

placement-step-until = If it lasts until
placement-step-until-hint = To see what it would cost and what would move. It is not recorded: it is paused until it goes on.
placements-foresee-words = Days of a pause cost nothing and are not invoiced. Nothing is recorded until you save.
placements-counts-funded = { $amount } of the { $whole } is funded: days in a pause, or cut off by an early end, are not.
placements-pauses = Pauses
placements-course = What became of it
placements-course-step = Step
placements-course-on = Day
placements-course-page = What was signed
placements-difference-head = Difference
placements-award-apart = The award stays as it is, with { $date } as its last day. Another day is an extension of the award: it is asked for and approved on the award’s own page, and the awardee has a letter about it.
placements-award-apart-link = Open the award
placements-extend-page = What they signed
