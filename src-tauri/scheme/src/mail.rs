//! The outbox: what becomes of a letter once it is issued, until it is on its way.

use crate::people::codes;

codes! {
    /// Where the mail of a letter stands in the outbox.
    MailState as "mail-state" {
        /// Nobody has opened a draft of it yet.
        ToSend = "to-send",
        /// Its recipient has no e-mail address.
        NoAddress = "no-address",
        /// A draft was opened or saved, and says what it would say now.
        Drafted = "drafted",
        /// A draft was opened or saved, and would say something else now.
        Renewed = "renewed",
        /// What its letter tells is not so any more, whether a draft was made of it or not.
        Overtaken = "overtaken",
        /// A draft was opened or saved, and its letter has been voided since.
        Withdrawn = "withdrawn",
        /// It was sent.
        Sent = "sent",
        /// The letter went by post, or from hand to hand.
        Posted = "posted",
    }
}

codes! {
    /// What was done with the mail of a letter.
    MailMark as "mail-mark" {
        /// A draft was opened or saved.
        Drafted = "drafted",
        /// It was sent.
        Sent = "sent",
        /// The letter went by post, or from hand to hand.
        Posted = "posted",
    }
}

/// What the outbox knows of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailFacts<'f> {
    /// Whether the letter stands.
    pub stands: bool,
    /// Whether what it tells is still so.
    pub still_so: bool,
    /// Whether its recipient has an e-mail address.
    pub has_address: bool,
    /// What was done, and the hash of what the draft said.
    pub mark: Option<(MailMark, &'f str)>,
    /// The hash of what a draft would say now; none where it cannot be made.
    pub now: Option<&'f str>,
}

/// Where the mail of a letter stands. None where there is nothing to show: a letter that was voided
/// before anybody made a draft of it.
pub fn mail_state(facts: MailFacts<'_>) -> Option<MailState> {
    Some(match (facts.mark, facts.stands) {
        (Some((MailMark::Sent, _)), _) => MailState::Sent,
        (Some((MailMark::Posted, _)), _) => MailState::Posted,
        (Some((MailMark::Drafted, _)), false) => MailState::Withdrawn,
        (_, true) if !facts.still_so => MailState::Overtaken,
        (Some((MailMark::Drafted, said)), true) if facts.now == Some(said) => MailState::Drafted,
        (Some((MailMark::Drafted, _)), true) => MailState::Renewed,
        (None, true) if facts.has_address => MailState::ToSend,
        (None, true) => MailState::NoAddress,
        (None, false) => return None,
    })
}

impl MailState {
    /// Whether its draft, or the letter itself, says what is not so any more.
    pub fn contradicts(self) -> bool {
        matches!(
            self,
            MailState::Renewed | MailState::Overtaken | MailState::Withdrawn
        )
    }

    /// Whether it is still to be seen to.
    pub fn waits(self) -> bool {
        !matches!(self, MailState::Sent | MailState::Posted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outbox_says_what_became_of_each_letter() {
        use MailMark as M;
        use MailState as S;
        let marks = [
            None,
            Some((M::Drafted, "a")),
            Some((M::Sent, "a")),
            Some((M::Posted, "")),
        ];
        // For each mark: the letter stands, with an address and the same draft; with an address and
        // another draft; without an address. Then what it tells is not so any more, with the same
        // draft and with another. Then the letter is void, whether what it told is so or not.
        let expected = [
            [
                Some(S::ToSend),
                Some(S::ToSend),
                Some(S::NoAddress),
                Some(S::Overtaken),
                Some(S::Overtaken),
                None,
                None,
            ],
            [
                Some(S::Drafted),
                Some(S::Renewed),
                Some(S::Renewed),
                Some(S::Overtaken),
                Some(S::Overtaken),
                Some(S::Withdrawn),
                Some(S::Withdrawn),
            ],
            [Some(S::Sent); 7],
            [Some(S::Posted); 7],
        ];
        for (mark, expected) in marks.into_iter().zip(expected) {
            let cases = [
                (true, true, true, Some("a")),
                (true, true, true, Some("b")),
                (true, true, false, None),
                (true, false, true, Some("a")),
                (true, false, true, Some("b")),
                (false, true, true, Some("a")),
                (false, false, true, Some("a")),
            ];
            for ((stands, still_so, has_address, now), expected) in cases.into_iter().zip(expected)
            {
                let facts = MailFacts {
                    stands,
                    still_so,
                    has_address,
                    mark,
                    now,
                };
                assert_eq!(mail_state(facts), expected, "{facts:?}");
            }
        }
    }

    #[test]
    fn what_contradicts_is_still_to_be_seen_to() {
        for state in MailState::ALL {
            assert!(!state.contradicts() || state.waits(), "{state:?}");
        }
    }
}
