# A person's file on request (subject access).

act-record-file-request = Recorded that { $person } asked for their file: due { $due }
act-kind-record-file-request = Recorded a request for a file
act-confirm-identity = Confirmed that it is { $person } who asks for their file
act-kind-confirm-identity = Confirmed who asks for a file
act-extend-file-request = Gave the request of { $person } for their file until { $due }
act-kind-extend-file-request = Gave a request for a file more time
act-choose-disclosure = Chose for a passage of the file of { $person }: { $disclosure }
act-kind-choose-disclosure = Chose how a passage of a file is given
act-answer-file-request = Made the file of { $person }: { $withheld ->
    [0] nothing was withheld
    [one] one passage was withheld
   *[other] { $withheld } passages were withheld
}
act-kind-answer-file-request = Made a person’s file
act-refuse-file-request = Refused the request of { $person } for their file: { $ground }
act-kind-refuse-file-request = Refused a request for a file
noun-file_request = request for a file
noun-file_passage = passage of a file
field-asked-for = What was asked for
field-identity-on = Identity confirmed
field-identity-by-id = Identity confirmed by
field-identity-how = Identity confirmed from
field-extended-on = Extended
field-extension-reason = Why it takes longer
field-concluded-on = Answered or refused
field-concluded-by-id = Answered or refused by
field-refusal-ground = Ground of refusal
field-pdf-sha256 = The file to read
field-json-sha256 = The file for a machine
field-request-id = Request
field-passage = Passage
field-disclosure = How it is given
document-person-file = a person’s file

file-request-state-open = Open
file-request-state-answered = Answered
file-request-state-refused = Refused
file-refusal-identity-not-shown = Who asks did not show that they are the person
file-refusal-unfounded = Manifestly unfounded
file-refusal-excessive = Manifestly excessive
file-refusal-taken-back = Taken back by the person
disclosure-full = In full
disclosure-masked = Without the names of others
disclosure-withheld = Withheld
file-section-person = You
file-section-events = Events
file-section-applications = Applications
file-section-assessment = Assessment and decisions
file-section-letters = Letters and mail
file-section-money = Awards and money
file-section-placements = Placements
file-section-outcomes = What came of it
file-section-panel = Panels
file-section-requests = Requests and holds
file-section-mentions = Where you are named elsewhere

refused-file-request-concluded = This request is answered or refused already.
refused-file-identity-confirmed = It is confirmed already that the person asks.
refused-file-identity-open = Confirm first that it is the person who asks: a file given to somebody else is a breach.
refused-file-extended-already = This request was extended already. There are three months at the most.
refused-file-extension-late = More time has to be told within the first month, and that ended on { $due }. Answer as soon as you can.
refused-undo-file-given = A file that was given is not taken back by undoing it. Record a new request if another is due.
problem-before-received = This is before the request came

due-file-request-due = { $name } asked for their file
due-do-file-request-due = Open the request

files-asked = Requests for a file
files-asked-words = Whoever asks what is held of them is answered within one month. Record the request on the day you hear of it, however it came.
files-asked-none = Nobody has asked for their file
files-asked-none-words = Record a request here, or from a person’s own record.
file-request = Request for a file
file-record = Record a request
file-record-words = The month begins with the day the request came, by whatever way and to whomever in the hub.
file-person = Whose file
file-received = The day it came
file-received-short = Received
file-language = Language of the file
file-language-en = English
file-language-cy = Welsh
file-asked-for = What they asked for
file-asked-for-hint = Optional. Such as “everything”, or the year or application they named, and how the request came.
file-due = Due
file-state = State
file-answered-on = { $date } by { $name }
file-overdue = Overdue
file-identity = Identity
file-identity-open = Not confirmed yet
file-identity-on = Confirmed on { $date } by { $name }: { $how }
file-confirm = Confirm identity
file-confirm-words = Confirm by something the hub knows already. Do not keep a copy of a passport or of any other document.
file-confirm-on = The day
file-confirm-how = By what
file-confirm-how-hint = Such as: rang the number on record, or the request came from their address on record.
file-extend = Give it more time
file-extend-words = Only where the request is complex, or one of many. It is then due on { $date }, three months after it came. Tell the person today, with the reason.
file-extend-reason = Why it is complex
file-extended = More time
file-extended-on = Told on { $date }: { $reason }
file-refuse = Refuse
file-refuse-words = Tell the person the reason within the month, that they may complain to the Information Commissioner, and that they may go to court.
file-refuse-ground = Ground
file-refuse-reason = Why, in words
file-concluded = Concluded
file-held = What is held
file-held-words = As it would be given today. Names of others are left out wherever somebody typed them; each passage can be given in full or withheld, with a reason that stands in the file.
file-figures = What is held, in figures
file-figure-records = { $count ->
    [one] record
   *[other] records
}
file-figure-masked = { $count ->
    [one] passage without others’ names
   *[other] passages without others’ names
}
file-figure-withheld = { $count ->
    [one] passage withheld
   *[other] passages withheld
}
file-figure-history = { $count ->
    [one] history entry
   *[other] history entries
}
file-preview = Preview the file
file-preview-words = The pages as they would be given today.
file-give = Make the file
file-give-words = The file is made as PDF and as JSON, kept with the request, and the request is answered. Read it through first: what is given cannot be taken back.
file-save-pdf = Save the PDF
file-save-json = Save the JSON
file-given = The file that was given
file-given-words = Send both: the PDF to read, the JSON for a machine. What leaves the hub is told in the history.
file-documents = Documents
file-documents-words = Seedbridge does not look inside files. Open each from its record, see whether others are named in it, and give it beside the file. What others signed or applied with too is given when the person asks for it, without what is only theirs.
file-document = Document
file-what = What it is
file-of = Stands on
file-how = How it is given
file-beside = Beside the file
file-on-asking = On asking
file-history = History
file-entry = Entry
file-when = When
file-act = What was done
file-choose = Choose
file-choose-title = How this passage is given
file-as-it-stands = As it stands
file-disclosure = How it is given
file-full-hint = Needs a reason where others are named, such as that they agree.
file-withheld-hint = The reason stands in the file in its place.
file-choose-reason = Reason
file-choose-reason-hint = The person reads it.
file-withheld-here = Withheld: { $reason }
file-may-name = May name somebody else
file-may-name-hint = A name stands alone in it that may be somebody else’s, or a word. If it means nobody else, give the passage in full.
file-only-passages = Show
file-show-all = Everything
file-show-passages = Only passages that name others or are withheld
file-of-person = Give them their file

paper-file-title = What { $name } asked to see: a person’s file
paper-file-received = Request received
paper-file-made = Made
paper-file-intro = This is what our records hold of you: your details, what you sent us, what was said and decided of it, letters, money, placements, and every other place in which you are named.
paper-file-redacted = { $masked ->
    [0] No passage is without the names of others;
    [one] One passage is given without the names of others;
   *[other] { $masked } passages are given without the names of others;
} { $withheld ->
    [0] none is withheld.
    [one] one is withheld, and its reason stands in its place.
   *[other] { $withheld } are withheld, and the reason stands in place of each.
}
paper-file-equality = If you answered equality questions, the answers are kept apart from these records, without your name in view, and nobody can read them by person. You may object to them at any time; they are then removed.
paper-file-rights = You may ask us to correct what is wrong, to erase it, or to use it no longer. If you are not content with our answer you may complain to the Information Commissioner’s Office, ico.org.uk.
paper-file-withheld = Withheld: { $reason }
paper-file-documents = Documents
paper-file-documents-words = These documents are held of you. What somebody else signed or applied with too you may ask for; we then take out what is only theirs.
paper-file-document = Document
paper-file-what = What it is
paper-file-of = Stands on
paper-file-how = How you have it
paper-file-beside = Beside this file
paper-file-on-asking = On asking: it is somebody else’s too
paper-file-history = History
paper-file-history-words = What was done in our records that concerns you, the oldest first.
paper-file-entry = Entry
paper-file-act = What was done
file-said-yes = Yes
file-said-no = No
