# Undo: what it did, and why it cannot.

act-undo = Undid an act

refused-undo-nothing = There is nothing to undo.
refused-undo-undone-already = This is undone already.
refused-undo-changed-since = Something later, of { $at }, changed the same records. Undo that first.
refused-undo-referred-to = Something later refers to this. Undo that first.
refused-undo-answer-submitted = This answer has been submitted since. Return the application for correction to change it.
refused-undo-receipt-submitted = The application has been submitted since, and how it came in counts towards its deadline.
refused-undo-judged-since = The application has been found eligible or ineligible on this since. Undo that first.
refused-undo-corrected-since = Answers have been corrected since. Undo those first, or wait until it is submitted again.
refused-undo-given-to-panel = The bid has been given to reviewers since. Take it back from them first.
refused-undo-decided-since = A recommendation or a decision on the bid has been recorded since. Undo that first.
refused-undo-reserve-order-taken = Another bid has taken that place in the reserve since.
refused-undo-letter-issued = A letter has told this to the applicant. Void the letter first.
refused-undo-merged-in-use = This belongs to a record that has been merged into another since.
refused-undo-coordinator-acted = They have worked in the hub since. Mark them as having left instead.
refused-undo-before-migration = This is from before Seedbridge was brought up to date. It can be read here and no longer undone.
refused-undo-of-a-member = A panel member did this. Only they can undo it.
refused-undo-hub-created = The making of a hub cannot be undone.
refused-undo-migrated = The hub cannot go back to an older version of Seedbridge.
refused-undo-restored = A restored backup cannot be undone. The file that it replaces is still where it was.
refused-undo-published = A published call cannot be undone. Correct it with a new version.
refused-undo-submitted = A submitted application cannot be undone. Return it for correction, or withdraw it.
refused-undo-review-submitted = A submitted review cannot be undone. A coordinator can send it back until the decision is locked.
refused-undo-locked = Locked decisions cannot be undone. Each can be reversed by name, with a reason.
refused-undo-reversed = A reversed decision cannot be undone. Reverse it again, with a reason.
refused-undo-issued = An issued letter cannot be undone. Void it, and issue another.
refused-undo-voided = A voided letter cannot be undone. Issue it anew.
