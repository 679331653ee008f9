# What stands in letters, forms and lists on paper, beside the wording of the letters themselves.

paper-page = Page { $page } of { $of }
paper-preview = Preview
paper-our-reference = Our reference
paper-date = Date
paper-follows = The English version follows the Welsh.
paper-yours-sincerely = Yours sincerely
paper-copies-to = Copy to:
paper-heading = Heading
paper-rate = Rate paid
paper-awarded = Awarded
paper-total = Total
paper-number = No.
paper-when-paid = When it is paid
paper-evidence = What must be shown for it
paper-amount = Amount
paper-report = Report
paper-due = Due
# After a condition of an award.
paper-by = By { $date }.
paper-rule = Rule
paper-found = What we found

# The copy of an application.
paper-application = Application
paper-call = Call
paper-reference = Reference
paper-project = Project
paper-received = Received
paper-after-deadline = after the deadline
paper-fingerprint = Fingerprint (SHA-256)
paper-copy-note = This is your copy of what was submitted. The fingerprint is worked out from every answer: if it is the same, not a word has changed.
paper-not-answered = Not answered
paper-words-of = { $count } of at most { $most } words
paper-person = Person
paper-item = Item
paper-item-why = Item, and why it is needed
paper-justification = Justification
paper-milestone = What will be done
paper-by-when = By when
paper-declared-by = Declared by
paper-role = Role
paper-not-declared = Not declared

# The blank form.
paper-blank-form = Application form, to draft on
paper-blank-note = This form is for drafting. Answers count once they are entered in Seedbridge and submitted there. Words are counted the same way there as here: anything between two spaces is one word.
paper-funder = Funder
paper-opens = Opens
paper-closes = Closes
paper-request = You can ask for
paper-between = { $least } to { $most }
paper-support = Support beside the money
paper-what-is-paid = What the award pays for
paper-guidance = Guidance
paper-cap = At most { $most }.
paper-cap-percent = At most { $percent }% of the total.
paper-not-paid = Not paid
paper-how-scored = How applications are scored
paper-criterion = Criterion
paper-weight = Weight
paper-optional = optional
paper-only-if = Answer this only if your answer to “{ $question }” is: { $answers }.
paper-up-to-words = Up to { $most } words
paper-event = Event
paper-day-month-year = Day, month, year
paper-pounds = Pounds and pence
paper-justify = Justify each line in up to { $most } words.
paper-attach-file = Attach a PDF or a picture of at most 10 MB when you enter the form.
paper-name = Name
paper-team-roles = Roles: { $roles }.
paper-organisation = Organisation
paper-post-email = Post and e-mail

# The sheet for the passphrase.
paper-passphrase-sheet = Passphrase of the hub
paper-passphrase-lost = A lost passphrase cannot be recovered, by anybody. Write it on this sheet, and keep the sheet in a safe place.
paper-passphrase-for = The hub is one encrypted file. Its passphrase is asked each time that the file, or one of its backups, is opened. Without it nobody can read them again: not the coordinators, and not those who make Seedbridge.
paper-passphrase-hub = Hub
paper-passphrase-file = File
paper-passphrase-folder = Folder
paper-passphrase-made = Sheet made
paper-passphrase-by-hand = Write the passphrase here, by hand
paper-passphrase-exactly = Exactly as it is typed, with its capitals, spaces, accents and signs. Write it so that somebody else can read it.
paper-passphrase = Passphrase
paper-passphrase-written-by = Written by
paper-passphrase-kept = Where it is kept, and who can get at it
paper-passphrase-keeping = Keeping it
paper-passphrase-safe = Keep this sheet locked away, and not with the computer. Somebody who finds both can read everything in the hub.
paper-passphrase-changed = When the passphrase is changed, write a new sheet. Keep the old one for as long as you keep backups from before the change: they still open with the old passphrase.
paper-passphrase-not-printed = Seedbridge never prints the passphrase itself, since printers and the programs that print keep copies of what they print.

# The ranked list and the conflicts register.
paper-ranked-list = Ranked list
paper-pot = To award
paper-as-of = As of
paper-panel = Panel
paper-rank = Rank
paper-bid = Bid
paper-asked = Asked for
paper-scores = Scores
paper-mean = Mean
paper-median = Median
paper-spread = Spread
paper-running-total = Running total
paper-notes = Notes
paper-no-scores = No scores yet
paper-scores-alt = Scores { $scores } on a scale of { $least } to { $greatest }; mean { $mean }.
paper-ranked-note = The heavy line is the funding line: bids above it can be paid in full from the money there is. Equal ranks stand in order of reference. A dash instead of a rank means too few reviews.
paper-conflicts-register = Register of conflicts of interest
paper-no-conflicts = No conflicts of interest have been found or declared.
paper-member = Panel member
paper-ground = Why
paper-state = Standing
paper-reason = Reason given
paper-conflicts-note = A member with a conflict sees no answers, scores or reviewers of that bid, and leaves the room while it is discussed.

# The secondment agreement.
paper-employer = The employer
paper-host = The host
paper-secondee = The secondee
paper-month = Month
paper-days = Days
paper-day-count = In all
paper-invoice = Invoice
paper-for-days = For these days
paper-what = What for
paper-check = Check
paper-good-through = Good up to and including
paper-does-not-lapse = Does not lapse
paper-signatures = Signatures
paper-signed-at-end = The agreement is signed once, at the end of its English version.
paper-signed-for-employer = For the employer, { $party }
paper-signed-for-host = For the host, { $party }
paper-signed-by-secondee = The secondee, { $party }
paper-signature = Signature
