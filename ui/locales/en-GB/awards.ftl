# Awards: from the offer to the start of the work, and what stops a payment.

award-state-offered = Offered
award-state-accepted = Accepted
award-state-declined = Declined
award-state-lapsed = Lapsed
award-state-active = Active
award-state-suspended = Suspended
award-state-completed = Completed
award-state-closed = Closed
award-state-terminated = Ended early

award-party-awardee = Awardee
award-party-host = Host organisation

award-block-not-accepted = Not accepted
award-block-awardee-unsigned = The awardee has not signed
award-block-host-unsigned = The host organisation has not signed
award-block-bank-unverified = The bank details are not verified
award-block-subsidy-unconfirmed = The subsidy is not confirmed on both sides
award-block-condition-unmet = A condition is not met
award-block-suspended = Suspended
award-block-settled = Settled: nothing more is paid

subsidy-stage-not-asked = Not a subsidy to an enterprise
subsidy-stage-to-notify = To notify
subsidy-stage-to-confirm = Waiting for the enterprise
subsidy-stage-to-confirm-back = To confirm to the enterprise
subsidy-stage-confirmed = Confirmed

refused-award-answered = This offer was answered: the award is { $state }. What was signed stays as it was signed.
refused-award-signed = Somebody has signed this offer. Take the signature back first: Undo, on its line in the award’s history.
refused-award-not-offered = The award is { $state }: this can be done only while it is offered.
refused-award-not-accepted = The award is { $state }: its start can be confirmed only once it is accepted.
refused-award-not-active = The award is { $state }: this can be done only while it is active.
refused-award-not-suspended = The award is { $state }: only one that is suspended can go on.
refused-award-not-running = The award is { $state }: only one that was accepted and is not over can be ended early.
refused-award-not-completed = The award is { $state }: only one that is completed can be closed.
