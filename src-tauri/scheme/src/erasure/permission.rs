//! When a person may be erased.

use crate::problem::Refusal;

/// What is known of somebody who is to be erased.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ToErase {
    /// They were merged into another: that record is the one to erase.
    pub merged: bool,
    /// They were erased already.
    pub erased: bool,
    /// They work in the hub: the history names them as who did what.
    pub coordinator: bool,
    /// An application of theirs is submitted and not told its outcome.
    pub awaiting: bool,
    /// They sit on a panel whose bids are not all decided.
    pub seated: bool,
}

/// Whether a person may be erased. A legal hold is asked about apart.
pub fn may_erase(person: ToErase) -> Result<(), Refusal> {
    if person.merged {
        Err(Refusal::new("erase-merged"))
    } else if person.erased {
        Err(Refusal::new("erase-erased"))
    } else if person.coordinator {
        Err(Refusal::new("erase-coordinator"))
    } else if person.awaiting {
        Err(Refusal::new("erase-awaiting"))
    } else if person.seated {
        Err(Refusal::new("erase-seated"))
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reason_alone_keeps_a_person() {
        let free = ToErase::default();
        let cases = [
            (free, None),
            (
                ToErase {
                    merged: true,
                    ..free
                },
                Some("erase-merged"),
            ),
            (
                ToErase {
                    erased: true,
                    ..free
                },
                Some("erase-erased"),
            ),
            (
                ToErase {
                    coordinator: true,
                    ..free
                },
                Some("erase-coordinator"),
            ),
            (
                ToErase {
                    awaiting: true,
                    ..free
                },
                Some("erase-awaiting"),
            ),
            (
                ToErase {
                    seated: true,
                    ..free
                },
                Some("erase-seated"),
            ),
        ];
        for (person, refused) in cases {
            let rule = may_erase(person).err().map(|refusal| refusal.rule);
            assert_eq!(rule.as_deref(), refused, "{person:?}");
        }
    }
}
