//! Which letter tells what happened, to whom, and whether it has been told.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::LetterKind;
use crate::decision::Outcome;
use crate::fact::Fact;
use crate::ids::{ApplicationId, LetterId, OrganisationId, PersonId, PlacementId};

/// The letter that tells a locked decision.
pub fn kind_of_outcome(outcome: Outcome) -> LetterKind {
    match outcome {
        Outcome::Fund | Outcome::FundWithConditions => LetterKind::AwardOffer,
        Outcome::Reserve => LetterKind::Reserve,
        Outcome::NotFunded => LetterKind::NotFunded,
    }
}

/// What a letter is about as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterSubject {
    /// A bid.
    Application(ApplicationId),
    /// A placement.
    Placement(PlacementId),
}

impl LetterSubject {
    /// The bid, of a letter about one.
    pub fn application(self) -> Option<ApplicationId> {
        match self {
            LetterSubject::Application(id) => Some(id),
            LetterSubject::Placement(_) => None,
        }
    }

    /// The placement, of a letter about one.
    pub fn placement(self) -> Option<PlacementId> {
        match self {
            LetterSubject::Application(_) => None,
            LetterSubject::Placement(id) => Some(id),
        }
    }

    /// The record, as a fact.
    pub fn fact(self) -> Fact {
        match self {
            LetterSubject::Application(id) => Fact::record("application", id),
            LetterSubject::Placement(id) => Fact::record("placement", id),
        }
    }
}

impl From<ApplicationId> for LetterSubject {
    fn from(id: ApplicationId) -> Self {
        LetterSubject::Application(id)
    }
}

impl From<PlacementId> for LetterSubject {
    fn from(id: PlacementId) -> Self {
        LetterSubject::Placement(id)
    }
}

/// A letter that is due, by what it tells and to whom. One thing may be told to several people,
/// and several letters may be due to one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DueLetter {
    /// What it says.
    pub kind: LetterKind,
    /// The record that it tells of: a decision, a finding.
    #[ts(type = "string")]
    pub basis: Uuid,
    /// To whom; none where nobody is named who could have it.
    pub person: Option<PersonId>,
}

/// Since when there is something to tell. What can happen again, such as an award that is suspended a
/// second time, is told again: a letter from before does not tell it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Since {
    /// It happens once.
    #[default]
    Ever,
    /// Since an instant (UTC).
    At(DateTime<Utc>),
    /// Since a day in Europe/London.
    On(NaiveDate),
}

impl Since {
    /// Whether a letter issued then, and dated so, went out when there was this to tell.
    pub fn is_told_by(self, issued_at: DateTime<Utc>, dated_on: NaiveDate) -> bool {
        match self {
            Since::Ever => true,
            Since::At(at) => issued_at >= at,
            Since::On(day) => dated_on >= day,
        }
    }
}

/// A letter that went out and was not voided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Which.
    pub letter: LetterId,
    /// What it says.
    pub kind: LetterKind,
    /// The record that it tells of.
    pub basis: Uuid,
    /// To whom; the one kept, of people who were merged.
    pub person: PersonId,
    /// The organisation that they have it for, of a letter about a placement.
    pub organisation: Option<OrganisationId>,
    /// When it went out (UTC).
    pub issued_at: DateTime<Utc>,
    /// The day it is dated, in Europe/London.
    pub dated_on: NaiveDate,
}

impl Standing {
    /// Whether it went out when there was this to tell.
    fn is_of(&self, since: Since) -> bool {
        since.is_told_by(self.issued_at, self.dated_on)
    }
}

/// Whether something has been told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// By this letter.
    By(LetterId),
    /// Not yet.
    NotYet,
    /// Not yet, and this earlier letter says otherwise: it must be voided first.
    Contradicts(LetterId),
}

/// Whether what a letter would tell has been told by the letters of the same bid that stand.
///
/// A decision or finding is told once, whoever leads the bid by then. What may follow: a bid on the
/// reserve list is later funded or not. Any other letter about a decision that stands beside a new
/// one contradicts it. What came after the decision is told once to each person, since it came about,
/// and contradicts nothing; an employer or a host (`party`) is told through whoever answered for it
/// then.
pub fn told(
    due: &DueLetter,
    party: Option<OrganisationId>,
    since: Since,
    standing: &[Standing],
) -> Told {
    if !due.kind.tells_outcome() {
        let same = |letter: &&Standing| {
            letter.kind == due.kind
                && letter.basis == due.basis
                && (Some(letter.person) == due.person
                    || (party.is_some() && letter.organisation == party))
                && letter.is_of(since)
        };
        return match standing.iter().find(same) {
            Some(letter) => Told::By(letter.letter),
            None => Told::NotYet,
        };
    }
    let outcomes = || standing.iter().filter(|l| l.kind.tells_outcome());
    if let Some(letter) = outcomes().find(|l| l.basis == due.basis) {
        return Told::By(letter.letter);
    }
    let follows = |earlier: LetterKind| {
        earlier == LetterKind::Reserve
            && matches!(due.kind, LetterKind::AwardOffer | LetterKind::NotFunded)
    };
    match outcomes().find(|l| !follows(l.kind)) {
        Some(letter) => Told::Contradicts(letter.letter),
        None => Told::NotYet,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANNA: u128 = 71;
    const BEN: u128 = 72;

    fn standing(kind: LetterKind, basis: u128) -> Standing {
        standing_to(kind, basis, ANNA)
    }

    fn standing_to(kind: LetterKind, basis: u128, person: u128) -> Standing {
        Standing {
            letter: Uuid::from_u128(100 + basis).into(),
            kind,
            basis: Uuid::from_u128(basis),
            person: Uuid::from_u128(person).into(),
            organisation: None,
            issued_at: "2027-01-18T10:00:00Z".parse().unwrap(),
            dated_on: "2027-01-18".parse().unwrap(),
        }
    }

    fn told(due: &DueLetter, since: Since, standing: &[Standing]) -> Told {
        super::told(due, None, since, standing)
    }

    fn due(kind: LetterKind, basis: u128) -> DueLetter {
        DueLetter {
            kind,
            basis: Uuid::from_u128(basis),
            person: Some(Uuid::from_u128(ANNA).into()),
        }
    }

    fn outcomes() -> impl Iterator<Item = LetterKind> {
        LetterKind::ALL
            .iter()
            .copied()
            .filter(|k| k.tells_outcome())
    }

    fn later() -> impl Iterator<Item = LetterKind> {
        LetterKind::ALL
            .iter()
            .copied()
            .filter(|k| !k.tells_outcome())
    }

    #[test]
    fn each_decision_is_told_once_whoever_leads_by_then() {
        for outcome in Outcome::ALL {
            let kind = kind_of_outcome(*outcome);
            assert!(kind.tells_outcome());
            assert_eq!(told(&due(kind, 1), Since::Ever, &[]), Told::NotYet);
            for person in [ANNA, BEN] {
                let letter = standing_to(kind, 1, person);
                assert_eq!(
                    told(&due(kind, 1), Since::Ever, &[letter]),
                    Told::By(letter.letter)
                );
            }
        }
    }

    #[test]
    fn only_the_end_of_the_reserve_list_follows_another_letter() {
        use LetterKind::{AwardOffer, Ineligible, NotFunded, Reserve};
        let follow = [(Reserve, AwardOffer), (Reserve, NotFunded)];
        for earlier in LetterKind::ALL {
            for kind in outcomes() {
                let letter = standing(*earlier, 1);
                let expected = if follow.contains(&(*earlier, kind)) || !earlier.tells_outcome() {
                    Told::NotYet
                } else {
                    Told::Contradicts(letter.letter)
                };
                let found = told(&due(kind, 2), Since::Ever, &[letter]);
                assert_eq!(found, expected, "{kind:?} after {earlier:?}");
            }
        }
        // One that follows does not excuse one that contradicts.
        let letters = [standing(Reserve, 1), standing(NotFunded, 3)];
        assert_eq!(
            told(&due(AwardOffer, 2), Since::Ever, &letters),
            Told::Contradicts(letters[1].letter)
        );
        let letters = [standing(Ineligible, 1)];
        assert_eq!(
            told(&due(Reserve, 2), Since::Ever, &letters),
            Told::Contradicts(letters[0].letter)
        );
    }

    #[test]
    fn what_came_later_is_told_once_to_each_person_and_contradicts_nothing() {
        for kind in later() {
            for other in LetterKind::ALL.iter().copied().filter(|k| *k != kind) {
                assert_eq!(
                    told(&due(kind, 1), Since::Ever, &[standing(other, 1)]),
                    Told::NotYet
                );
            }
            let told_by = standing(kind, 1);
            for (letter, expected) in [
                (told_by, Told::By(told_by.letter)),
                (standing_to(kind, 1, BEN), Told::NotYet),
                (standing(kind, 2), Told::NotYet),
            ] {
                assert_eq!(
                    told(&due(kind, 1), Since::Ever, &[letter]),
                    expected,
                    "{kind:?}"
                );
            }
            let nobody = DueLetter {
                person: None,
                ..due(kind, 1)
            };
            assert_eq!(told(&nobody, Since::Ever, &[told_by]), Told::NotYet);
        }
    }

    #[test]
    fn what_happens_again_is_told_again() {
        let letter = standing(LetterKind::AwardSuspended, 1);
        let at = |text: &str| Since::At(text.parse().unwrap());
        let on = |text: &str| Since::On(text.parse().unwrap());
        for (since, is_told) in [
            (Since::Ever, true),
            (at("2027-01-18T09:59:59Z"), true),
            (at("2027-01-18T10:00:00Z"), true),
            (at("2027-01-18T10:00:01Z"), false),
            (on("2027-01-17"), true),
            (on("2027-01-18"), true),
            (on("2027-01-19"), false),
        ] {
            let found = told(&due(LetterKind::AwardSuspended, 1), since, &[letter]);
            assert_eq!(found == Told::By(letter.letter), is_told, "{since:?}");
            // A decision is told once, whenever.
            let outcome = standing(LetterKind::Reserve, 1);
            let found = told(&due(LetterKind::Reserve, 1), since, &[outcome]);
            assert_eq!(found, Told::By(outcome.letter));
        }
    }

    #[test]
    fn an_organisation_is_told_once_whoever_answers_for_it_by_then() {
        let (firm, other) = (Uuid::from_u128(81).into(), Uuid::from_u128(82).into());
        for kind in later() {
            let told_by = Standing {
                organisation: Some(firm),
                ..standing_to(kind, 1, BEN)
            };
            for (party, expected) in [
                (Some(firm), Told::By(told_by.letter)),
                (Some(other), Told::NotYet),
                (None, Told::NotYet),
            ] {
                assert_eq!(
                    super::told(&due(kind, 1), party, Since::Ever, &[told_by]),
                    expected
                );
            }
            // One that is to nobody in particular tells no organisation.
            let own = standing_to(kind, 1, BEN);
            assert_eq!(
                super::told(&due(kind, 1), Some(firm), Since::Ever, &[own]),
                Told::NotYet
            );
        }
    }
}
