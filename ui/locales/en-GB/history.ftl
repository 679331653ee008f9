# History: what each act of the hub is called, why some cannot be undone, and what its fields are
# called.

history = History
history-empty = Nothing has happened yet.
history-intro = Every act, newest first. Each is tied to the one before it, so a change made behind the application’s back shows.
history-when = When
history-who = Who
history-what = What happened
history-act = Act
history-any-act = Any act
history-any-person = Anyone
history-record = Record
history-record-only = Only this record
history-record-of = Only
history-all-records = Show every record
history-none-found = Nothing in the history matches these filters
history-check = Check the chain
history-checking = Checking every entry
history-whole = { $entries ->
    [one] One entry checked: the chain is whole.
   *[other] { $entries } entries checked: the chain is whole.
}
history-head = The last entry’s mark: { $head }
history-broken = Entry { $at } does not follow from the one before it. Something changed this file outside the application. Keep the file as it is and compare it with a backup.
history-undo = Undo this
history-undone = Undone
history-undid = Undid entry { $sequence }
history-undo-of = Undo of entry { $sequence }
history-fields = Fields before and after
history-field = Field
history-before = Before
history-after = After
history-nothing-recorded = This entry changed no recorded field.
history-entry = Entry { $sequence }
history-device = Computer
history-about = About
history-all-of-theirs = Everything they did
history-of-record = Its history
history-by-seedbridge = Seedbridge
history-by-member = Panel member { $name }
history-by-applicant = Applicant, { $name }
history-open-entry = Show what changed

act-enter-desk = Seated { $who } at a desk
act-leave-desk = Left the desk
act-export = Exported { $what }
act-save-document = Took { $document } ({ $of }) out of the hub { $purpose }

noun-organisation_alias = other name of an organisation
noun-call_version = version of a call
noun-receipt = receipt
noun-answer = answer
noun-submission = submission
noun-team_member = team member
noun-requested_line = budget line
noun-lateness_ruling = ruling on lateness
noun-judgement = judgement of a rule
noun-finding = eligibility
noun-correction = return for correction
noun-withdrawal = withdrawal
noun-panel_member = panel member
noun-declaration = declaration of interest
noun-score = score
noun-departure = departure from the room
noun-recommendation = recommendation
noun-decision_lock = lock of decisions
noun-decision_line = amount awarded
noun-decision_condition = condition
noun-reversal = reversal
noun-letter_template = wording of a letter

# What left the hub, and why.
document-letter = a letter
document-letter-preview = the preview of a letter
document-application-copy = the copy of an application
document-blank-form = the blank form
document-attached-file = an attached file
document-passphrase-sheet = the sheet for the passphrase
document-screen = what the window shows
document-purpose-save = to save it
document-purpose-open = to open it
document-purpose-print = to print it

# States that the history names.
call-state-draft = Draft
call-state-published = Published
coordinator-state-active = Works here
coordinator-state-left = Has left
seat-state-seated = On the panel
seat-state-left = Has left the panel
