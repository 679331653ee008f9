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
act-rule-on-conflict = Ruled on the conflict of { $member } with { $application }: { $ruling-within }
act-declare-interest = Declared an interest in { $application }: { $answer-within }
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

# The screens of the panel.
panel = Panel
panel-none = No call is published yet
panel-none-words = A call has its panel once it is published.
panel-none-do = See the calls
panel-not-set-up = This call has no panel yet
panel-not-set-up-words = Say when it meets and how many must come. Then add its members: conflicts of interest are found as you add them.
panel-set-up = Set up the panel
panel-change = Change the panel
panel-meets = Meets { $date }
panel-no-day = No day is set yet
panel-reviews-due = reviews due { $date }
panel-quorum-of = quorum { $quorum }
panel-no-chair = Nobody is named as chair yet. Name one under “Change the panel”.
panel-tab-members = Members
panel-tab-conflicts = Conflicts
panel-tab-assignments = Assignments
panel-tab-meeting = Meeting
panel-meets-on = The day it meets
panel-meets-on-hint = An affiliation that ended before the call opened, or begins after this day, is no conflict.
panel-reviews-due-on = Reviews are due
panel-reviews-due-on-hint = Each review is due on this day, unless you name another day as you give it.
panel-quorum = Quorum
panel-quorum-hint = How many members must be present.
panel-chair = Chair
panel-deputy = Deputy
panel-deputy-hint = Takes over where the chair is in conflict.
panel-nobody = Nobody yet
panel-chair-later = Chair and deputy are chosen from its members, once there are some.
panel-save = Save

# Members.
panel-member = Member
panel-add-member = Add a member
panel-no-members = Nobody sits on this panel yet
panel-no-members-words = Members are people whom the hub knows, with their organisations. A conflict with a bid is found as soon as they are added.
panel-organisations = Organisations and expertise
panel-before = Before: { $names }
panel-expertise = Expertise
panel-expertise-hint = A few words, such as: health economics, clinical trials.
panel-load = Bids
panel-submitted = Reviews in
panel-conflicts = Conflicts
panel-conflicts-of = conflicts of { $name }
panel-desk = Desk
panel-of = { $part } of { $whole }
panel-late = { $count ->
    [one] { $count } late
   *[other] { $count } late
}
panel-reviews-in = reviews in, of those planned
panel-reviews-given = reviews given, of those planned
panel-reviews-late = { $count ->
    [one] review late
   *[other] reviews late
}
panel-to-rule = { $count ->
    [one] conflict to rule on
   *[other] conflicts to rule on
}
panel-hand-over = Hand over
panel-hand-over-to = Hand the window to { $name }
panel-hand-over-words = The panel desk takes over the window: { $name } declares on the bids before the panel there, reads and scores their own, and sees nothing else. A coordinator takes the window back with the hub’s passphrase.
panel-person = Who
panel-person-hint = Somebody the hub knows, by name, organisation or e-mail address.
panel-person-new = Add somebody new to the hub first
panel-most-bids = The most bids they take
panel-most-bids-hint = Shared evenly, each member would have about { $each }.
panel-interests = Interests they declare
panel-interests-hint = As they declare them on appointment: employment, shares, close ties. What they declare of each bid comes at the panel desk.
panel-change-seat = Change a member’s seat
panel-end-seat = End this seat
panel-end-seat-of = End the seat of { $name }
panel-end-seat-words = They leave the panel. Reviews that they submitted stay.
panel-seat-again = Seat them again

# The register of conflicts.
panel-conflict-state = State
panel-any-state = Any
panel-any-member = Everybody
panel-bid = Bid
panel-why = Why
panel-ruling = Ruling
panel-rule = Rule
panel-rule-again = Rule again
panel-rule-on = Rule on a conflict of interest
panel-declared = Declared: { $answer }
panel-look-again = Look again
panel-looked = Looked again: { $found } new, { $gone } gone
panel-register-pdf = Register (PDF)
panel-register-csv = Register (CSV)
panel-wait-for-ruling = { $count ->
    [one] One conflict waits for a ruling. Until then it hides the bid from the member.
   *[other] { $count } conflicts wait for a ruling. Until then they hide the bids from the members.
}
panel-show-only-these = Show only these
panel-none-to-rule = Every conflict is ruled on
panel-no-conflict-so = No conflict is like this
panel-all-conflicts = Show all conflicts
panel-no-conflicts = No conflict of interest
panel-no-conflicts-words = Conflicts are found from organisations, people and rival bids, and come from what members declare.
panel-reason-before = Reason so far
panel-confirm = Confirm
panel-confirm-hint = It is a conflict. The bid stays hidden from the member.
panel-confirm-voids = Their review of this bid becomes void, and the bid’s score is worked out without it.
panel-dismiss = Dismiss
panel-dismiss-hint = It is none. The bid is opened to the member, and the same facts do not raise it again.
panel-reason = Reason
panel-reason-hint = Kept in the register. It can be disclosed.

# The assignment grid.
panel-grid = Who reviews what
panel-grid-given = Given
panel-load-of = { $given } of at most { $most } bids
panel-no-bids = No bid is before the panel yet
panel-no-bids-words = Bids come here as they are found eligible.
panel-no-bids-do = See the applications
panel-new-due-past = New reviews would be due { $date }, which has passed.
panel-new-due = New reviews are due { $date }.
panel-new-due-none = New reviews have no day by which they are due.
panel-new-due-change = Change
panel-new-due-title = When new reviews are due
panel-new-due-words = For the bids that you give from now on, until you leave this screen. What is given already keeps its day.
panel-new-due-on = Due
panel-new-due-hint = Leave it empty for the panel’s day, { $date }.
panel-reading-none = Move over the grid to read what a cell says.
panel-key = What the signs mean
panel-grid-keys = Arrow keys move. Enter, Space or a click gives a bid, takes it back, or says why it cannot.
panel-sign-free = Free
panel-sign-given = Given
panel-sign-begun = Begun
panel-sign-submitted = Submitted
panel-sign-sent-back = Sent back
panel-sign-late = Late
panel-sign-conflict = Conflict
panel-sign-void = Void
panel-cell-free = Free.
panel-cell-undeclared = Not declared yet.
panel-cell-given = Given, not begun.
panel-cell-begun = Given, review begun.
panel-cell-sent-back = Sent back.
panel-cell-submitted = Review submitted.
panel-cell-void = Review void.
panel-cell-conflict = In conflict ({ $grounds }): it cannot be given.
panel-cell-due = Due { $date }.
panel-cell-late = Late: it was due { $date }.
panel-cell-of = { $name }, { $reference }
panel-conflict-refused = This bid cannot be given to them: there is a conflict of interest.
panel-see-conflicts = See their conflicts
panel-see-reviews = See the reviews
panel-take-back = Take the bid back
panel-take-back-words = Taken back, the bid leaves their desk. What they have written is kept, and is there again if the bid is given again.
panel-submitted-words = A submitted review is not taken away. It can be sent back to its member.

# The meeting.
panel-who-came = Who came
panel-presence = At the meeting
panel-attendance = Who was at the meeting
panel-attendance-record = Record who came
panel-attendance-change = Change
panel-attendance-none = Nothing is recorded yet. The quorum is { $quorum }.
panel-quorate = { $present } present; the quorum is { $quorum }.
panel-inquorate = { $present } present: fewer than the quorum of { $quorum }.
panel-leaving = Who leaves the room
panel-leaving-words = A member who is in conflict with a bid leaves while it is discussed.
panel-must-leave = Has to leave
panel-left = Left
panel-nobody-leaves = Nobody has to leave
panel-nobody-leaves-words = No member is in conflict with a bid.
panel-present-hint = Tick everybody who was there. The quorum is { $quorum }.
panel-left-after-present = Tick first who was there.
panel-nobody-must-leave = Nobody who was there is in conflict with a bid.
panel-left-hint = Those in conflict with each bid. Tick who left the room.
panel-all-left = { $count ->
    [one] The one who had to, left
   *[other] All { $count } who had to, left
}
panel-another-left = Somebody else left
panel-another-add = Add
panel-choose = Choose

# The reviews of a bid.
panel-reviews = reviews
panel-awaited = { $count ->
    [one] One review is given and not begun.
   *[other] { $count } reviews are given and not begun.
}
panel-no-reviews = No review of this bid yet
panel-no-reviews-words = Reviews come here as members write them at the panel desk.
panel-scores = Scores
panel-criterion = Criterion
panel-weight = Weight
panel-percent = { $weight }%
panel-total = Weighted total
panel-not-counted = Does not count
panel-comment = For the panel
panel-feedback = For the applicant
panel-send-back = Send back
panel-reopen = Reopen
panel-send-back-words = The review opens again at its member’s desk, with all they wrote. It counts again once they submit it.
panel-send-back-reason = What should they look at?
panel-send-back-reason-hint = They read this at their desk.
