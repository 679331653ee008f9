# The panel: its codes, its acts, what is wrong with what was typed, why something is refused.

# Closed lists.
seat-seated = On the panel
seat-left = Left the panel
presence-unknown = Not recorded
presence-present = Present
presence-absent = Absent
conflict-ground-named = Named in the bid
conflict-ground-same-organisation = Same organisation
conflict-ground-rival-bid = Has a rival bid
conflict-ground-declared = Declared
conflict-state-found = To be ruled on
conflict-state-confirmed = Confirmed
conflict-state-dismissed = Dismissed
conflict-state-gone = Cause gone
ruling-confirm = confirmed
ruling-dismiss = dismissed
declaration-none = No conflict
declaration-conflict = Conflict
declaration-unsure = Unsure

# Acts.
act-edit-panel = Set up the panel of { $call }
act-seat-member = Seated { $member } on the panel of { $call }
act-edit-member = Changed the seat of { $member }
act-find-conflicts = Looked for conflicts of interest in { $call }
act-rule-on-conflict = Ruled on the conflict of { $member } with { $application }: { $ruling }
act-declare-interest = Declared an interest in { $application }: { $answer }
act-assign-review = Gave { $application } to { $member } to review
act-unassign-review = Took { $application } back from { $member }
act-record-panel-attendance = Recorded who was at the panel of { $call }

# What is wrong with what was typed.
problem-reviews-due-after-panel = Reviews are due on or before the day the panel meets
problem-quorum-of-none = A quorum is at least one member
problem-not-on-this-panel = Choose somebody who sits on this panel
problem-deputy-is-chair = Choose somebody other than the chair
problem-most-bids-of-none = Give a number of at least one
problem-already-a-member = They sit on this panel already
problem-left-without-coming = Only somebody who was present can have left the room
problem-not-before-this-panel = This bid is not before this panel

# Why something is refused.
refused-panel-call-not-published = This call is not published yet. Publish it, then set up its panel.
refused-seat-of-the-chair = They chair the panel or deputise. Name somebody else first.
refused-seat-owes-reviews = { $count ->
    [one] They still have one review to submit. Take the bid back first.
   *[other] They still have { $count } reviews to submit. Take the bids back first.
}
refused-desk-member-left = They no longer sit on the panel.
refused-conflict-ruled-already = This conflict is ruled on already, or its cause is gone.
refused-assign-conflicted = There is a conflict of interest: this bid is hidden from them.
refused-assign-member-left = They no longer sit on the panel.
refused-assign-not-eligible = Only an eligible bid can be given to review.
refused-assign-already = This bid is theirs to review already.
refused-assign-full = They take no more than { $most } bids. Raise that number, or give it to somebody else.
refused-unassign-submitted = Their review is submitted. It can be sent back, and not taken away.
refused-undo-declared = A declaration cannot be undone. Declare again; a coordinator rules on a conflict that was declared.
