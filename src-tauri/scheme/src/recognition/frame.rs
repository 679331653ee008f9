//! Appraisal frames: the headings under which professions ask what somebody learned.

use std::collections::BTreeMap;

use crate::people::codes;

codes! {
    /// An appraisal frame. Headings are the public ones of each body; a hub checks them before it
    /// relies on them (`domain.md` 2, background knowledge).
    Frame as "frame" {
        /// The four domains of *Good medical practice* (General Medical Council).
        Gmc = "gmc",
        /// The four themes of the Code (Nursing and Midwifery Council), with hours of continuing
        /// professional development.
        Nmc = "nmc",
        /// The standards for continuing professional development (Health and Care Professions
        /// Council).
        Hcpc = "hcpc",
        /// The four domains of the Researcher Development Framework.
        Rdf = "rdf",
        /// The six core dimensions of appraisal in the NHS.
        Nhs = "nhs",
    }
}

macro_rules! items {
    ($($frame:ident { $($variant:ident = $code:literal,)* })*) => {
        codes! {
            /// A heading of an appraisal frame; its words are in the catalogues.
            FrameItem as "frame-item" {
                $($(
                    #[doc = concat!("`", $code, "`.")]
                    $variant = $code,
                )*)*
            }
        }

        impl FrameItem {
            /// Its frame.
            pub fn frame(self) -> Frame {
                match self { $($(FrameItem::$variant)|* => Frame::$frame,)* }
            }
        }
    };
}

items! {
    Gmc {
        GmcKnowledge = "gmc-knowledge",
        GmcPatients = "gmc-patients",
        GmcColleagues = "gmc-colleagues",
        GmcTrust = "gmc-trust",
    }
    Nmc {
        NmcPeople = "nmc-people",
        NmcEffectively = "nmc-effectively",
        NmcSafety = "nmc-safety",
        NmcTrust = "nmc-trust",
    }
    Hcpc {
        HcpcMixture = "hcpc-mixture",
        HcpcQuality = "hcpc-quality",
        HcpcServiceUsers = "hcpc-service-users",
    }
    Rdf {
        RdfKnowledge = "rdf-knowledge",
        RdfPersonal = "rdf-personal",
        RdfGovernance = "rdf-governance",
        RdfEngagement = "rdf-engagement",
    }
    Nhs {
        NhsCommunication = "nhs-communication",
        NhsDevelopment = "nhs-development",
        NhsSafety = "nhs-safety",
        NhsImprovement = "nhs-improvement",
        NhsQuality = "nhs-quality",
        NhsEquality = "nhs-equality",
    }
}

/// Under each heading, the places (from 1) of what was learned that falls under it; headings in
/// their own order, those that nothing falls under left out.
pub fn items_touched(learned: &[&[FrameItem]]) -> BTreeMap<FrameItem, Vec<usize>> {
    let mut touched: BTreeMap<FrameItem, Vec<usize>> = BTreeMap::new();
    for (place, items) in learned.iter().enumerate() {
        for item in *items {
            let places = touched.entry(*item).or_default();
            if places.last() != Some(&(place + 1)) {
                places.push(place + 1);
            }
        }
    }
    touched
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_frame_has_its_headings_and_every_heading_its_frame() {
        for frame in Frame::ALL {
            let items: Vec<_> = FrameItem::ALL
                .iter()
                .filter(|item| item.frame() == *frame)
                .collect();
            assert!(items.len() >= 3, "{frame:?}");
            for item in items {
                assert!(item.code().starts_with(frame.code()));
            }
        }
    }

    #[test]
    fn headings_name_what_falls_under_them() {
        use FrameItem::{GmcPatients, NmcSafety, RdfPersonal};
        let learned: &[&[FrameItem]] = &[
            &[NmcSafety, GmcPatients],
            &[],
            &[NmcSafety, NmcSafety, RdfPersonal],
        ];
        let touched = items_touched(learned);
        let found: Vec<_> = touched.into_iter().collect();
        assert_eq!(
            found,
            [
                (GmcPatients, vec![1]),
                (NmcSafety, vec![1, 3]),
                (RdfPersonal, vec![3])
            ]
        );
        assert!(items_touched(&[]).is_empty());
    }
}
