# Personal data: legal holds, what is due for disposal, a person's file, erasure.

act-place-hold = Placed { $record } on legal hold
act-lift-hold = Lifted the legal hold on { $record }
act-kind-place-hold = Placed a legal hold
act-kind-lift-hold = Lifted a legal hold
noun-legal_hold = legal hold
field-noun = Kind of record
field-record-id = Record
field-placed-at = Placed
field-lifted-at = Lifted
field-lifted-by-id = Lifted by
field-lift-reason = Reason for lifting

refused-held = { $record } is on legal hold since { $placed }: “{ $reason }”. While it is held, nothing of it is disposed of or erased. Lift the hold first.
refused-held-already = This record is on legal hold already.
refused-hold-lifted = This hold was lifted already.

protection = Personal data
holds = Legal holds
holds-words = While a record is held, nothing of it is disposed of or erased, whoever asks. A hold on a person, an award or a placement reaches the applications they are part of; on a call, all of its applications. Place one from the record itself.
holds-none = Nothing is on legal hold
holds-none-words = Open an application, an award, a placement, a person, an organisation or a call, and choose “Place on legal hold” at its foot.
holds-record = Record
holds-reason = Reason
holds-placed = Placed
holds-by = by { $name }
holds-state = State
holds-stands = Held
holds-lifted = Lifted
holds-lifted-by = { $name }, { $date }: { $reason }
holds-place = Place on legal hold
holds-place-words = Nothing of this record is then disposed of or erased until somebody lifts the hold. The hold is shown on the record, and the history tells of it.
holds-place-hint = For example the complaint, the audit or the request that this record must be kept for. Do not write more about a person than is needed.
holds-lift = Lift the hold
holds-lift-words = What is past its day is then due for disposal again, and a request for erasure can be met.
holds-lift-hint = Why the record no longer has to be held.
holds-held = On legal hold
holds-held-words = Placed by { $name } on { $date }: { $reason }
protection-record = Personal data

# Erasure.
act-erase-person = Erased { $person }: { $entries ->
    [one] one earlier entry was redacted
   *[other] { $entries } earlier entries were redacted
}
act-kind-erase-person = Erased a person
act-dispose-of = Disposed of { $count ->
    [one] one record
   *[other] { $count } records
} past their day
act-kind-dispose-of = Disposed of what was past its day
noun-erasure = erasure
noun-file = file
noun-entry = history entry
field-erased-at = Erased
field-backups-until = No older backups from
field-entries = Entries redacted
field-counts = How many
field-certificate-en = Certificate in English
field-certificate-cy = Certificate in Welsh
refused-erase-merged = This record was merged into another. Erase that one: both go together.
refused-erase-erased = This person was erased already.
refused-erase-coordinator = This person works in the hub, and the history names them for what they did. Mark the coordinator as having left in Settings first.
refused-erase-awaiting = An application of theirs is still to be decided. Decide it, or withdraw it, first.
refused-erase-seated = They sit on a panel that still has bids to decide. End their seat first.
refused-erase-same-person = Erasure takes two people: choose another coordinator.
refused-undo-erased = An erasure is not undone: what was struck out is kept nowhere.
refused-undo-disposed = A disposal is not undone: what was struck out is kept nowhere.
refused-undo-redacted = Values in this entry were erased by entry { $entry }, so it can be read and not undone.
refused-bytes-erased = This document was erased. Its place in the record stays.
erasure-person = Erase this person
erasure-words = Their name, addresses, numbers and what was typed of them are struck out of the records, the history, applications as submitted, letters, search, and files given on request that name them. What was decided and paid stays, and the history still shows that nothing else was touched. It cannot be undone.
erasure-becomes = They are then called
erasure-goes = What will be changed
erasure-what = What
erasure-how-many = How many
erasure-stays = What stays, and why
erasure-stays-acts = What happened and when: the history’s entries stay, with the values in them struck out.
erasure-stays-money = Every amount that was asked, awarded and paid: the accounts need them.
erasure-stays-money-awarded = Money was awarded to them or to a bid of theirs: amounts, dates and the award stay for the accounts, under the new name.
erasure-stays-others = What other people wrote stays; where it names this person, the name is struck out. A first name alone is struck out of the applications they are part of; where it may be somebody else’s or a word, you choose below. A nickname that is not in their record is not found.
erasure-equality-unlocked = What they answered to the equality questions goes with them. Counts in which they are stay: nobody can be told from them.
erasure-equality-locked = The equality file is locked. What they answered there is removed by itself when it is next unlocked. Counts in which they are stay: nobody can be told from them.
erasure-stays-backups = Backups made before today hold them until { $date }; from then on no such backup is kept. A backup that is restored before is erased again.
erasure-alone = { $count ->
    [one] One application was theirs alone and had no award: everything typed into it goes.
   *[other] { $count } applications were theirs alone and had no award: everything typed into them goes.
}
erasure-files = Files of shared applications that go too
erasure-files-hint = The application does not look inside files. Open them from the application, and tick those that are about this person.
erasure-passages = Passages that mean this person
erasure-passages-hint = A name stands alone here that others have too, that is a word, or that is in a record they are not part of. Tick those that mean this person: the name is struck out there and wherever the same text stands. The others stay.
erasure-reason = Reason
erasure-reason-hint = Such as the day of their request. Do not write their name: this stays.
erasure-none = Nobody was erased and nothing disposed of yet
erasure-none-words = A person is erased from their own record in Contacts.
erasures = Erased and disposed of
erasures-words = What was struck out of the hub, by whom, and until when backups still hold it.
erasure-when = When
erasure-who = By
erasure-two = { $first } and { $second }
erasure-restored = after a backup was restored
erasure-kind-person = Person erased
erasure-kind-disposal = Disposal { $number }
erasure-kind-again = Erased again
erasure-backups = Backups hold it until
erasure-counts = { $rows ->
    [one] one row
   *[other] { $rows } rows
}, { $files ->
    [one] one document
   *[other] { $files } documents
}, { $entries ->
    [one] one history entry
   *[other] { $entries } history entries
}
history-redacted = { $redacted ->
    [one] Values were erased from one of them by a later entry, which vouches for what is left of it.
   *[other] Values were erased from { $redacted } of them by later entries, which vouch for what is left of them.
}
history-redacted-by = Values in this entry were erased by entry { $entry }. What is left reads as it was.

# Disposal: how long each kind is kept, and what becomes of it then.
act-edit-retention = Set how long is kept: { $unsuccessful } years not funded, { $awarded } years funded, { $event_contacts } years who came to an event, { $equality_links } years equality links
act-kind-edit-retention = Set how long is kept
act-keep-longer = Kept { $record } until { $until }, longer than its years
act-kind-keep-longer = Kept a record longer than its years
noun-retention_term = term of keeping
noun-kept_longer = longer keeping
field-retained = What is kept
field-years = Years
field-kept-at = Decided
document-disposal-certificate = the certificate of a disposal
disposal-standing-due = To be looked at
disposal-standing-held = On legal hold
disposal-standing-longer = Kept longer
refused-disposal-not-due = A record among these is not past its years, or was disposed of meanwhile. Look at the list again.
refused-disposal-kept-longer = A record among these is kept longer. Look at the list again.
problem-years-too-few = Keep it for { $least } years at least
problem-years-too-many = Keep it for { $most } years at the most
problem-date-not-to-come = Give a day that is still to come
due-disposal-due = { $count ->
    [one] One record is past its years and waits to be looked at
   *[other] { $count } records are past their years and wait to be looked at
}
due-do-disposal-due = Look at them
due-equality-links-due = { $count ->
    [one] The equality links of one call are to be cut
   *[other] The equality links of { $count } calls are to be cut
}
due-do-equality-links-due = Cut them

disposal = Disposal
disposal-words = What is past its years is listed here. Look at each record, then dispose of it or keep it longer with a reason. Nothing goes by itself, and what is on legal hold stays.
disposal-none = Nothing is past its years
disposal-none-words = Each record shows until when it is kept; it is listed here from the day after.
disposal-record = Record
disposal-year = Year
disposal-kept-until = Kept until
disposal-until = Kept until { $date }
disposal-state = State
disposal-people = { $count ->
    [one] one person came
   *[other] { $count } people came
}
disposal-due-count = { $count } of { $all } to be looked at
disposal-longer-until = Until { $date }: { $reason }
disposal-keep = Keep longer
disposal-keep-words = It is listed again after that day.
disposal-keep-until = Keep until
disposal-keep-reason = Why
disposal-keep-hint = For example a complaint that is open, or a publication that is due. Do not write more about a person than is needed.
disposal-not-over = This record is not past its years
disposal-not-over-words = It is kept as it is, and needs nothing.
disposal-dispose = Dispose of records
disposal-dispose-words = Everything typed into the ticked records, their files and letters, and who took part, is struck out of the hub, its history and its search. References, days, decisions and every amount stay, for the accounts. It takes two coordinators, has a certificate, and cannot be undone.
disposal-looked-at = Looked at, and to be disposed of
disposal-looked-at-hint = Tick what you have looked at. Open a record from the list to read it.
disposal-certificate = Certificate
disposal-certificate-open = Open
disposal-years = How long each kind is kept
disposal-years-words = In whole years, from the day that Settings › Data protection names for each kind. Letters already issued told the day that held then.
disposal-years-hint = Years; usually { $usual }, at least { $least }, at most { $most }
disposal-years-short = Shorter than usual
disposal-years-short-unsuccessful = Within two years somebody may still ask why they were not funded, or complain. Make sure that your privacy notice says the shorter time.
disposal-years-short-awarded = Funders ask for accounts for six years after the final expenditure, and a late claim or audit may come after that. Ask your funder first.
disposal-years-short-event-contacts = Whoever came to an event can apply on the strength of it: check that no call rests on an older event.
disposal-years-short-equality-links = The form says for how long an answer is linked to whoever gave it.
disposal-years-save = Save

paper-disposal-title = Certificate of disposal { $number }
paper-disposal-kind = What it was
paper-disposal-rule = Rule
paper-disposal-years = Kept for { $years ->
    [one] one year
   *[other] { $years } years
}. { $from }.
paper-disposal-by = By
paper-disposal-two = { $first } and { $second }
paper-disposal-backups = No backup holds them from
paper-disposal-words = Each record was past its years and was looked at. Everything typed into it, its files and letters, and who took part, was struck out of the records, of the history and of the search. References, days, decisions and amounts stay, for the accounts.
paper-disposal-records = { $count ->
    [one] One record
   *[other] { $count } records
}
paper-disposal-record = Record
disposal-draft = Draft begun on { $date }
paper-disposal-kept-until = Kept until
paper-disposal-people = People
paper-disposal-chain = The history
paper-disposal-chain-words = The history is chained by hash. This was its head before the disposal; the disposal is the entry after it, and lists every earlier entry out of which it struck values.
paper-disposal-entry = Entry
paper-disposal-hash = Hash (SHA-256)
