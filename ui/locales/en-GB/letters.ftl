# Letters: what is due to whom, what keeps it back, what went out, and the wording.

# Kinds of letter.
letter-kind-award-offer = Award offer
letter-kind-reserve = Reserve list
letter-kind-not-funded = Not funded
letter-kind-ineligible = Not eligible
letter-kind-lapse = Offer lapsed
letter-kind-placement-confirmation = Secondment confirmed
letter-kind-acceptance-confirmed = Acceptance confirmed
letter-kind-decline-acknowledged = Offer declined
letter-kind-subsidy-notification = Subsidy notification
letter-kind-subsidy-confirmation = Subsidy confirmation
letter-kind-award-suspended = Award suspended
letter-kind-award-resumed = Award goes on
letter-kind-award-ended-early = Award ended early
letter-kind-variation-approved = Change approved
letter-kind-variation-refused = Change not approved
letter-kind-claim-query = Question about a claim
letter-kind-claim-rejected = Claim not paid
letter-kind-report-reminder = Report reminder
letter-kind-report-sent-back = Report sent back
letter-kind-report-accepted = Report accepted
letter-kind-recovery-request = Money to be returned
letter-kind-closure = Award closed
letter-kind-placement-extension = Secondment extended
letter-kind-placement-pause = Secondment paused
letter-kind-placement-resumption = Secondment goes on
letter-kind-placement-end = Secondment ends early
letter-kind-placement-withdrawal = Secondment withdrawn
letter-kind-end-statement = Recognition statement

# Where a letter stands.
letter-state-due = Due
letter-state-issued = Issued
letter-state-void = Void

# The language of a letter.
letter-language-cy = Welsh
letter-language-en = English
letter-language-both = Welsh and English

# What was done.
act-issue-letter = Issued a letter about { $of }: { $letterKind-within }
act-reissue-letter = Voided a letter about { $of } and issued another: { $letterKind-within }
act-void-letter = Voided a letter to { $letter }
act-edit-template = Changed the wording of a letter: { $letterKind-within }, { $callType-within }
act-reset-template = Went back to the original wording of a letter: { $letterKind-within }, { $callType-within }
act-check-template = Recorded a check of the Welsh of a letter: { $letterKind-within }, { $callType-within }
export-letters = the register of letters

# What keeps a letter back.
problem-letter-no-recipient = The application names nobody who leads it
problem-letter-no-manager = Nobody is named who answers for the placement at { $organisation }
problem-letter-no-name = The recipient has no name
problem-letter-no-address = The recipient has no postal address with a postcode
problem-letter-no-amount = The award is nothing
problem-letter-no-dates = The application does not say when the work starts and ends
problem-letter-no-panel-date = The day on which the panel met is not known
problem-letter-panel-to-come = The panel meets on { $day }: the letter would say that it has met
problem-letter-no-letterhead = The hub’s letterhead lacks its address, postcode or e-mail address
problem-letter-no-signatory = The call names nobody who signs its letters
problem-letter-contradicts = An earlier letter to this applicant says otherwise. Void it, or reissue it
problem-letter-welsh-unchecked = No Welsh speaker has checked the Welsh of this wording
problem-letter-no-wording = The wording in { $language } cannot be read
problem-letter-languages-differ = The Welsh and the English wording do not use the same facts: { $name }
problem-letter-no-reason = The reason that was given for “{ $rule }” is missing ({ $language })
problem-letter-blank = { $field } is missing ({ $language })
problem-letter-blank-in-list = Number { $place } of { $field } is missing ({ $language })
problem-letter-not-in-words = { $amount } is too large to be put in words
problem-letter-sum-differs = The lines add up to { $sum }, not to { $amount }
problem-letter-dates-cross = { $then } comes before { $first }
problem-letter-no-facts = What was submitted cannot be read
problem-letter-override-missing = Say why it may go out although no Welsh speaker has checked the Welsh

refused-letter-nothing-due = No letter is due to this applicant now. Their decision may have been reversed, or a letter has gone out already.
refused-letter-told-already = A letter that tells this decision has gone out already.
refused-letter-void-already = This letter is void already.
refused-template-no-welsh = This hub works in English alone: there is no Welsh to check.

# What is wrong with a wording.
problem-template-unknown-field = Line { $line }: there is no merge field called “{ $name }”
problem-template-unknown-field-near = Line { $line }: there is no merge field called “{ $name }”. Did you mean { $nearest }?
problem-template-unknown-insert = Line { $line }: there is no table or list called { $name }
problem-template-unknown-insert-near = Line { $line }: there is no table or list called { $name }. Did you mean { $nearest }?
problem-template-unknown-section = Line { $line }: there is no section called { $name }
problem-template-unknown-section-near = Line { $line }: there is no section called { $name }. Did you mean { $nearest }?
problem-template-brace-not-closed = Line { $line }: a brace opens and does not close
problem-template-emphasis-not-closed = Line { $line }: bold or italic opens and does not close
problem-template-section-not-closed = Line { $line }: the section { $name } has no [end]
problem-template-not-in-section = Line { $line }: [else] or [end] stands outside a section
problem-template-no-title = The first line must be a title, with # before it
problem-template-heading-skips = Line { $line }: this heading skips a level
problem-template-field-missing = The merge field { $name } must be there
problem-template-insert-missing = The table or list { $name } must be there
problem-template-empty = Write the wording
problem-template-too-long = This is longer than { $most } characters
problem-template-only-in-english = The English uses { $name } and the Welsh does not
problem-template-only-in-welsh = The Welsh uses { $name } and the English does not

# Merge fields and what stands in lists.
letter-signatory-role = Coordinator
letter-placement-title = Secondment of { $name } to { $hosts }
letters-placement = Placement

letter-field-hub-name = Hub
letter-field-funder = Funder
letter-field-call-title = Call
letter-field-project-title = Project
letter-field-reference = Reference
letter-field-salutation = Greeting
letter-field-recipient-name = Recipient
letter-field-letter-date = Date of the letter
letter-field-contact-name = Contact
letter-field-contact-email = Contact’s e-mail
letter-field-contact-phone = Contact’s telephone
letter-field-amount = Amount
letter-field-amount-in-words = Amount in words
letter-field-accept-by = Last day to accept
letter-field-offered-on = Day of the offer
letter-field-panel-date = Day of the panel
letter-field-start-date = First day
letter-field-end-date = Last day
letter-field-latest-start = Latest start
letter-field-virement-percent = Per cent that may move between headings
letter-field-secondee = Person seconded
letter-field-employer = Employer
letter-field-was-end-date = Last day before
letter-field-step-date = Day of the step
letter-field-reason = Reason
letter-field-hosts = Host
letter-field-reviews = Days to keep
letter-field-extension-by = Extension best asked for by
letter-field-host = Host
letter-field-working-pattern = Working pattern
letter-field-backfill-post = Post that is filled
letter-field-backfill-amount = Paid for backfill
letter-field-enterprise = Enterprise
letter-field-mfa-limit = Limit of Minimal Financial Assistance
letter-field-mfa-confirm-by = Last day to confirm the subsidy
letter-field-transparency-threshold = Threshold of the subsidy database
letter-field-reserve-place = Place on the reserve list
letter-field-held-until = Reserve list closes
letter-field-appeal-by = Last day to appeal
letter-field-applications-considered = Applications considered
letter-field-applications-funded = Applications funded
letter-field-score-band = Score band
letter-field-kept-until = Kept until
letter-field-received-on = Received
letter-field-budget = Award by heading
letter-field-instalments = Payments
letter-field-conditions = Conditions
letter-field-reports = Reports
letter-field-feedback = Feedback
letter-field-rules = Rules broken
letter-field-invoicing = Invoices and VAT
letter-field-standard-conditions = Terms and conditions
letter-field-signatory-name = Signatory
letter-field-signatory-role = Signatory’s role
letter-field-organisation = Organisation
letter-field-accepted-on = Accepted
letter-field-told-by = Who told us
letter-field-declined-on = Declined
letter-field-years-from = Counted from
letter-field-given-before = Given before
letter-field-confirm-by = Last day to confirm
letter-field-confirmed-on = Confirmed by the enterprise
letter-field-suspended-on = Suspended from
letter-field-resumed-on = Goes on from
letter-field-ended-on = Ended
letter-field-paid = Paid
letter-field-asked-on = Asked
letter-field-decided-on = Decided
letter-field-change-number = Number of the change
letter-field-new-end = New last day
letter-field-was-end = Last day before
letter-field-asked-for = What was asked for
letter-field-answer = Answer
letter-field-claim-number = Number of the claim
letter-field-claim-amount = Amount of the claim
letter-field-invoice-number = Invoice number
letter-field-question = Question
letter-field-rejected-on = Rejected
letter-field-report-title = Report
letter-field-due-on = Due
letter-field-repay-by = To be returned by
letter-field-received-back = Come back so far
letter-field-still-owed = Still to be returned
letter-field-closed-on = Closed
letter-field-spent = Spent
letter-field-returned = Returned
letter-field-claim = Claim by heading
letter-field-virement = Moved between headings
letter-field-payments = Payments

# What stands on every page of a letter from the sample hub.
letter-sample-foot = Sample hub: the people, applications and awards in this letter are invented.

# The register as a table.
letters-title = Letters
letter-reference = Reference
letter-application = Application
letter-kind = Letter
letter-recipient = To
letter-language = Language
letter-state = State
letter-dated = Dated
letter-amount = Amount
letter-problems = What keeps it back
letter-overridden = Unchecked Welsh
letter-overridden-cell = Went out unchecked

# Invented facts, to show a wording on paper.
specimen-person = Dr Specimen Recipient
specimen-organisation = Specimen University
specimen-street = 1 Specimen Street
specimen-contact = Specimen Coordinator
specimen-role = Programme Manager
specimen-project = The title of the project stands here
specimen-feedback = What the panel agreed to say about the application stands here.
specimen-band = good
specimen-rule = The rule that the application breaks is quoted here.
specimen-found = What was found stands here.
specimen-condition = A condition of the award stands here.
specimen-reason = The reason that was recorded stands here.
specimen-host = Specimen Ltd
specimen-pattern = Half time (50%)
specimen-post = Research nurse
specimen-words = What the record says stands here.

# The screens.
letters-call = Call
letters-all-calls = All calls
letters-choose-call = Choose a call
letters-notes = To note
letters-wording = Wording of letters and agreement
letters-issue = Issue letters
letters-issue-ready = Issue those that are ready
letters-issue-one = Issue this letter
letters-export = Export the register
letters-ready = Ready
letters-unchecked = Welsh unchecked
letters-held = Kept back
letters-show-due = Due
letters-show-ready = Due and ready
letters-show-blocked = Due and kept back
letters-show-issued = Issued
letters-show-void = Void
letters-all = All letters
letters-none-of-placement = No letter is due. Letters to all three become due with each step of the placement: when it begins, is paused, goes on, is extended, ends early or is withdrawn.
letters-none = No letter is due
letters-none-words = Letters become due when the decisions of a call are locked, when an application is found ineligible, and as awards take their course.
letters-none-found = No letter matches
letters-none-found-words = Change the filters above to see others.
letters-and-more = (and { $count } more)
letters-put-right = Put it right
letters-issuing = Issuing letters
letters-count-ready = { $count ->
    [one] One letter is ready
   *[other] { $count } letters are ready
}
letters-count-unchecked = { $count ->
    [one] One letter has Welsh that no Welsh speaker has checked
   *[other] { $count } letters have Welsh that no Welsh speaker has checked
}
letters-count-held = { $count ->
    [one] One letter is kept back
   *[other] { $count } letters are kept back
}
letters-override = Why letters may go out with unchecked Welsh
letters-override-hint = Kept with each letter and shown in the register.
letters-override-said = Went out unchecked because
letters-issue-words = A letter is dated today and cannot be changed once it is issued. It can be voided, and another issued.
letters-to-outbox = Open the outbox
letters-issued-title = { $count ->
    [0] No letter was issued
    [one] One letter is issued
   *[other] { $count } letters are issued
}
letters-left = { $count ->
    [one] One letter is left
   *[other] { $count } letters are left
}
letters-go-on = Issue the rest
letters-all-out = Nothing was kept back.
letters-of = { $kind }: { $reference }
letters-needs-reason = It can go out with a reason
letters-kept-back = { $count ->
    [one] One thing keeps this letter back
   *[other] { $count } things keep this letter back
}
letters-no-pages = The pages can be shown once what is missing is filled in.
letters-no-name = No name
letters-address = Address
letters-record = This letter
letters-values = What it says
letters-value = Value
letters-value-place = { $field } { $place }
letters-issued-at = Issued
letters-replaces = In the place of
letters-earlier = An earlier letter
letters-due-in-its-place = See the letter that is due in its place
letters-replaced-by = See the letter in its place
letters-fingerprint = Fingerprint of the file (SHA-256)
letters-save = Save
letters-open = Open
letters-print = Print
letters-void = Void
letters-void-title = Void this letter?
letters-void-hint = The letter stays in the hub, marked void. Its decision is due to be told anew.
letters-void-words = This letter is void: { $reason }
letters-reissue = Reissue
letters-reissue-title = Void this letter and issue another?
letters-reissue-hint = Both stay in the hub. The new letter says what is decided now, to the address as it stands now.
letters-reason = Reason
letters-wording-words = Each letter has its wording in both languages, with merge fields that are filled from the locked decision. The two languages must use the same facts.
letters-wording-state = Wording
letters-original = As it came
letters-edited = Edited
letters-welsh-checked = Welsh checked
letters-checked = { $name }, { $date }
letters-wording-of = { $kind }: { $type }
letters-wording-en = English wording
letters-wording-cy = Welsh wording
letters-see-en = See the English on paper
letters-see-cy = See the Welsh on paper
letters-specimen-en = The English on paper, with invented facts
letters-specimen-cy = The Welsh on paper, with invented facts
letters-reads = It reads, and nothing that it must say is missing.
letters-save-wording = Save the wording
letters-reset = Go back to the original
letters-reset-title = Go back to the original wording?
letters-reset-words = Your wording is removed in both languages, and the Welsh counts as unchecked. This can be undone.
letters-check = Record a check of the Welsh
letters-check-words = A Welsh speaker has read the Welsh as it stands. A later change of the Welsh takes this away.
letters-check-goes = Saving this change takes the check of the Welsh away.
letters-check-record = Record the check
letters-checked-by = Who checked it
letters-checked-on = When
letters-vocabulary = What the wording can say
letters-fields = Merge fields
letters-inserts = Tables and lists
letters-sections = Sections that stand only when they apply
letters-marks = Marks
letters-written = Written
letters-means = Stands for
letters-needed = Must be there
letters-mark-title = # for the title, ## for a heading, ### below that
letters-mark-bold = **bold** and *italic*
letters-mark-list = - for a bullet, 1. for a number
letters-mark-bar = > sets a line apart by a bar
letters-mark-page = [page] starts a new page
letters-mark-form = [tick] for a box to tick, [write] Name | Date for boxes to write in
letter-insert-budget-table = The award by heading, as a table
letter-insert-payment-table = The payments, as a table
letter-insert-conditions = The special conditions, numbered
letter-insert-reports-table = The reports and their dates
letter-insert-invoicing = Where invoices go, and VAT
letter-insert-standard-conditions = The terms and conditions
letter-insert-signature = The close, with the signatory
letter-insert-feedback = The agreed feedback
letter-insert-copies = Who else gets the letter
letter-insert-rules = The rules broken, with what was found
letter-section-conditions = When there are special conditions
letter-section-secondment = For a secondment
letter-section-backfill = When the post left behind is filled
letter-section-subsidy = For an award to an enterprise
letter-section-feedback = When feedback is sent
letter-section-band = When the band of the score is sent
letter-section-answer = When something is said beside the decision
letter-section-bilingual = When it is in both languages
letter-section-calendar = When the days at the host are chosen one by one
letter-section-confirm-by = When a day is set for the confirmation
letter-section-early = Before the day it is due
letter-section-expenditure-open = While the statement of expenditure is not accepted
letter-section-extension = For a longer time, or while it can be asked for
letter-section-funded = When the hub pays towards it
letter-section-given-before = When assistance was given before
letter-section-holds-payment = When a payment waits for the report
letter-section-invoice = When the number of an invoice is known
letter-section-late = After the day it was due
letter-section-nhs-access = When there is access to the NHS
letter-section-other = For any other change
letter-section-overdue = When the report is late
letter-section-part = When part of the sum has come back
letter-section-payments = When payments are planned
letter-section-personal-data = When personal data are handled
letter-section-reason = When a reason is recorded
letter-section-recharge = When the employer invoices for the time
letter-section-reference = When there is a reference
letter-section-reports = When reports are still to come
letter-section-returned = When money has come back
letter-section-reviews = When there are days still to keep
letter-section-sent-back = When a report was sent back
letter-section-to-employer = To the employer
letter-section-to-host = To the host
letter-section-to-publish = When it goes into the public database
letter-section-to-secondee = To the person seconded
letter-section-virement = For money moved between headings

# The mail that letters go out with.
letter-kind-mail = Mail that a letter goes out with
letter-field-about = What the letter is about
letter-section-acceptance = For an offer that can be accepted
letters-mail = Mail
