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
