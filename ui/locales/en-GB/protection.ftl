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
holds-words = While a record is held, nothing of it is disposed of or erased, whoever asks. A hold on a person reaches their applications; on a call, all of its applications. Place one from the record itself.
holds-none = Nothing is on legal hold
holds-none-words = Open an application, an award, a person, an organisation or a call, and choose “Place on legal hold” at its foot.
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
erasure-words = Their name, addresses, numbers and what was typed of them are struck out of the records, the history, applications as submitted, letters and search. What was decided and paid stays, and the history still shows that nothing else was touched. It cannot be undone.
erasure-becomes = They are then called
erasure-goes = What will be changed
erasure-what = What
erasure-how-many = How many
erasure-stays = What stays, and why
erasure-stays-acts = What happened and when: the history’s entries stay, with the values in them struck out.
erasure-stays-money = Every amount that was asked, awarded and paid: the accounts need them.
erasure-stays-money-awarded = Money was awarded to them or to a bid of theirs: amounts, dates and the award stay for the accounts, under the new name.
erasure-stays-others = What other people wrote stays; where it names this person, the name is struck out. A mention by first name alone, or by a nickname, is not found: read comments and answers before you answer the request.
erasure-stays-backups = Backups made before today hold them until { $date }; from then on no such backup is kept. A backup that is restored before is erased again.
erasure-alone = { $count ->
    [one] One application was theirs alone and had no award: everything typed into it goes.
   *[other] { $count } applications were theirs alone and had no award: everything typed into them goes.
}
erasure-files = Files of shared applications that go too
erasure-files-hint = The application does not look inside files. Open them from the application, and tick those that are about this person.
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
