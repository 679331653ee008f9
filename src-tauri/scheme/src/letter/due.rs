//! Which letter tells what was decided, and whether it has been told.

use uuid::Uuid;

use super::LetterKind;
use crate::decision::Outcome;
use crate::ids::LetterId;

/// The letter that tells a locked decision.
pub fn kind_of_outcome(outcome: Outcome) -> LetterKind {
    match outcome {
        Outcome::Fund | Outcome::FundWithConditions => LetterKind::AwardOffer,
        Outcome::Reserve => LetterKind::Reserve,
        Outcome::NotFunded => LetterKind::NotFunded,
    }
}

/// A letter that went out and was not voided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Which.
    pub letter: LetterId,
    /// What it says.
    pub kind: LetterKind,
    /// The decision or finding that it tells.
    pub basis: Uuid,
}

/// Whether a decision or finding has been told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// By this letter.
    By(LetterId),
    /// Not yet.
    NotYet,
    /// Not yet, and this earlier letter says otherwise: it must be voided first.
    Contradicts(LetterId),
}

/// Whether a decision or finding has been told by the letters that stand. What may follow: a bid
/// on the reserve list is later funded or not. Anything else that stands beside a new decision
/// contradicts it.
pub fn told(kind: LetterKind, basis: Uuid, standing: &[Standing]) -> Told {
    if let Some(letter) = standing.iter().find(|l| l.basis == basis) {
        return Told::By(letter.letter);
    }
    let follows = |earlier: LetterKind| {
        earlier == LetterKind::Reserve
            && matches!(kind, LetterKind::AwardOffer | LetterKind::NotFunded)
    };
    match standing.iter().find(|l| !follows(l.kind)) {
        Some(letter) => Told::Contradicts(letter.letter),
        None => Told::NotYet,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(kind: LetterKind, basis: u128) -> Standing {
        Standing {
            letter: Uuid::from_u128(100 + basis).into(),
            kind,
            basis: Uuid::from_u128(basis),
        }
    }

    #[test]
    fn each_decision_is_told_once() {
        for outcome in Outcome::ALL {
            let kind = kind_of_outcome(*outcome);
            let letter = standing(kind, 1);
            assert_eq!(told(kind, Uuid::from_u128(1), &[]), Told::NotYet);
            assert_eq!(
                told(kind, Uuid::from_u128(1), &[letter]),
                Told::By(letter.letter)
            );
        }
    }

    #[test]
    fn only_the_end_of_the_reserve_list_follows_another_letter() {
        use LetterKind::{AwardOffer, Ineligible, NotFunded, Reserve};
        let follow = [(Reserve, AwardOffer), (Reserve, NotFunded)];
        for earlier in LetterKind::ALL {
            for kind in LetterKind::ALL {
                let letter = standing(*earlier, 1);
                let expected = if follow.contains(&(*earlier, *kind)) {
                    Told::NotYet
                } else {
                    Told::Contradicts(letter.letter)
                };
                let found = told(*kind, Uuid::from_u128(2), &[letter]);
                assert_eq!(found, expected, "{kind:?} after {earlier:?}");
            }
        }
        // One that follows does not excuse one that contradicts.
        let letters = [standing(Reserve, 1), standing(NotFunded, 3)];
        assert_eq!(
            told(AwardOffer, Uuid::from_u128(2), &letters),
            Told::Contradicts(letters[1].letter)
        );
        let letters = [standing(Ineligible, 1)];
        assert_eq!(
            told(Reserve, Uuid::from_u128(2), &letters),
            Told::Contradicts(letters[0].letter)
        );
    }
}
