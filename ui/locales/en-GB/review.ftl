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
