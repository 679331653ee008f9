# What every record says in the same way: its history, what it may be the same as, and merging.

record-history = History of this record
record-known-already = Already in the hub?
record-compare = Compare
record-compare-with = with { $name }
record-duplicates = Possible duplicates
record-duplicates-first = Record
record-duplicates-second = May be the same as
record-duplicates-why = Why
record-duplicates-none = No duplicates found
record-merge = Merge
record-merge-field = Field
record-merge-kept = { $name } (kept)
record-merge-keep = Which record is kept?
record-merge-left = The left one: { $name }
record-merge-right = The right one: { $name }
record-merge-do = Merge them
record-merge-other = Choose another
record-merged-into = This record was merged into
record-merged-here = Merged into this record
record-call = Call
record-call-closing = { $title }, closing { $date }

# An answered question.
answer-yes = Yes
answer-no = No
answer-empty = Not answered
answer-not-declared = Not declared
answer-event = { $title }, { $date }
answer-declared = Declared by { $name }, { $role }, on { $date }
answer-kilobytes = ({ $size } kB)
answer-person = Person
answer-organisation = Organisation
answer-item = What it is
answer-justification = Why it is needed
answer-amount = Amount
answer-total = Asked for
