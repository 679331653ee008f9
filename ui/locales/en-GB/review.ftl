# Reviews: at the panel desk, and as the coordinator reads them.

review-state-draft = Being written
review-state-submitted = Submitted
review-state-sent-back = Sent back
review-state-void = Void

act-save-review = Wrote a review of { $application }
act-submit-review = Submitted a review of { $application }
act-reopen-review = Sent back the review of { $application } by { $member }

problem-score-missing = Give a score
problem-score-off-the-scale = Give a score that is on the scale
problem-no-such-criterion = This is not a criterion of the call

refused-declare-first = Declare first whether you have a conflict of interest with this bid. Then it opens.
refused-review-not-begun = There is nothing to submit yet. Give each criterion a score.
refused-review-submitted = This review is submitted and locked. A coordinator can send it back.
refused-review-void = This review is void, because of a conflict of interest. A coordinator can reopen it once the conflict is dismissed.
refused-review-not-submitted = Only a submitted review can be sent back.
refused-review-after-decision = The decision on this bid is locked: its reviews stay as they are.
refused-review-conflicted = There is a conflict of interest: dismiss it before you reopen this review.

# The panel desk.
review-tab-bids = Your bids
review-tab-declare = Declarations
review-tab-scores = Your scores
review-due-by = Reviews due { $date }
review-panel-meets = the panel meets { $date }
review-due = due { $date }
review-late = Late
review-bid = Bid
review-state = State
review-change = Change
review-place-to-declare = To declare
review-place-hidden = Hidden
review-place-not-theirs = Not yours
review-place-to-review = Not begun
review-place-begun = Begun
review-place-sent-back = Sent back
review-place-submitted = Submitted
review-place-void = Void
review-to-declare = { $count ->
    [one] One bid waits for your declaration. A bid opens once you have declared.
   *[other] { $count } bids wait for your declaration. A bid opens once you have declared.
}
review-none = No bid is yours to review yet
review-none-words = Bids that a coordinator gives you come here.
review-none-declare = Declare first. Bids that are given to you open once you have.
review-progress = Reviews submitted
review-to-do = To do
review-done = Submitted
review-voided = Void
review-all-done = Every review of yours is submitted. Thank you.

# Declaring.
review-declare = Declare
review-waiting = { $count ->
    [one] One bid to declare
   *[other] { $count } bids to declare
}
review-declare-words = Look at the title and the people of each bid. Declare a conflict if you work with them or at their organisation, have published or supervised together within five years, are close to them, or stand to gain. If in doubt, say that you are unsure: a coordinator decides.
review-key-none = N
review-key-unsure = U
review-key-conflict = C
review-all-declared = You have declared on every bid that is open to you.
review-declared = Declared
review-hidden = Hidden from you
review-hidden-title = Hidden from you
review-hidden-words = A conflict was found from the organisations, people or bids that the hub knows. If it is mistaken, tell the coordinator. You may declare all the same.
review-declare-anyway = Declare
review-declare-on = Declare on { $reference }
review-declare-question = Have you a conflict of interest with this bid?
review-declare-none = You can read and score it, if it is given to you.
review-declare-unsure = It is hidden from you until a coordinator decides.
review-declare-conflict = It is hidden from you, and somebody else reviews it.
review-declare-voids = You have written a review of this bid. With a conflict it becomes void, even if it is submitted.
review-note = Note for the coordinator
review-note-hint = What the tie is, in a sentence. It is kept in the register and can be disclosed.
review-no-bids = No bid is before the panel yet
review-no-bids-words = Bids come here as the hub finds them eligible.

# Reading a bid.
review-sections = Sections of the bid
review-in-welsh = written in Welsh
review-in-english = written in English
review-before = Before: { $reference }
review-after = Next: { $reference }

# The scoring sheet.
review-sheet = Your review
review-scale = What the scores mean
review-scored = { $scored } of { $of } scored
review-total = Total { $total }
review-total-label = Weighted total
review-weight = { $weight }%
review-saves-itself = Saved as you type. The number keys give a score.
review-comment = Comments for the panel
review-comment-hint = Strengths and weaknesses, criterion by criterion, in your own words.
review-comment-disclosable = The applicant may ask to see this.
review-feedback = Feedback for the applicant
review-feedback-hint = What would help them, whatever the outcome.
review-feedback-disclosable = This may be sent to the applicant.
review-disclosable = Can be disclosed
review-removed = { $count ->
    [one] One character that cannot be shown was removed from what you pasted.
   *[other] { $count } characters that cannot be shown were removed from what you pasted.
}
review-sent-back = Sent back to you
review-submit = Submit this review
review-submit-total = Your weighted total is { $total }.
review-submit-words = Submitting locks the review. A coordinator can send it back to you.
review-submitted = Review of { $reference } submitted
review-is-locked = This review is submitted and locked. A coordinator can send it back to you.
review-is-void = This review is void, because of a conflict of interest. It does not count.
review-own-words = Your own scores, to keep an even hand. Nobody else’s are shown.
review-no-scores = You have not scored a bid yet
review-no-scores-words = Your scores come here as you give them.
