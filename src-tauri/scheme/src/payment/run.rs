//! A payment run: a file for finance, and afterwards what the bank did with it.
//!
//! | payment | pay | return |
//! |---|---|---|
//! | sent | paid | returned |
//! | paid | – | returned |
//! | returned | – | – |

use crate::people::codes;
use crate::problem::Refusal;

codes! {
    /// Where a payment of a run stands.
    PaymentState as "payment-state" {
        /// It is in the run's file.
        Sent = "sent",
        /// It was paid.
        Paid = "paid",
        /// The bank returned it: its claim waits to be paid again.
        Returned = "returned",
    }
}

codes! {
    /// Where a run stands: derived from its payments, never stored.
    RunState as "run-state" {
        /// Its file is made; nobody said yet that it was paid.
        Made = "made",
        /// It was paid.
        Paid = "paid",
        /// It was paid, but for what the bank returned.
        PartReturned = "part-returned",
    }
}

/// The state of a payment after the run was paid (`paid`) or the bank returned it.
pub fn payment_after(state: PaymentState, paid: bool) -> Result<PaymentState, Refusal> {
    match (state, paid) {
        (PaymentState::Sent, true) => Ok(PaymentState::Paid),
        (PaymentState::Sent | PaymentState::Paid, false) => Ok(PaymentState::Returned),
        _ => Err(Refusal::new("payment-state").with("state", state.fact())),
    }
}

/// Where a run stands.
pub fn run_state(payments: &[PaymentState]) -> RunState {
    if payments.contains(&PaymentState::Sent) {
        RunState::Made
    } else if payments.contains(&PaymentState::Returned) {
        RunState::PartReturned
    } else {
        RunState::Paid
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_answers_every_act() {
        use PaymentState as S;
        for (state, paid, returned) in [
            (S::Sent, Some(S::Paid), Some(S::Returned)),
            (S::Paid, None, Some(S::Returned)),
            (S::Returned, None, None),
        ] {
            let refused = || Refusal::new("payment-state").with("state", state.fact());
            assert_eq!(payment_after(state, true), paid.ok_or_else(refused));
            assert_eq!(payment_after(state, false), returned.ok_or_else(refused));
        }
    }

    #[test]
    fn a_run_stands_where_its_payments_do() {
        use PaymentState::{Paid, Returned, Sent};
        for (payments, expected) in [
            (&[Sent, Sent][..], RunState::Made),
            (&[Sent, Returned], RunState::Made),
            (&[Paid, Paid], RunState::Paid),
            (&[Paid, Returned], RunState::PartReturned),
            (&[Returned], RunState::PartReturned),
        ] {
            assert_eq!(run_state(payments), expected, "{payments:?}");
        }
    }
}
