//! What a placement rests on: its agreement, draft by draft, with who signed; how the person is
//! admitted to each host; their checks; what employer and host agree. For the coordinator alone: at
//! every other desk these methods find nothing.

mod access;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use scheme::agreement::{ArisingOwner, DataRole, Party, Signer};
use scheme::form::AttachedFile;
use scheme::letter::LetterLanguage;
use scheme::{AgreementId, Facts, PlacementId};
use uuid::Uuid;

use crate::row::Columns;
use crate::{Reading, StoreError, Writing};

pub use access::{CheckRow, HostAccessRow};

/// A draft of an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementRow {
    /// Which.
    pub id: AgreementId,
    /// Of which placement.
    pub placement: PlacementId,
    /// Which draft, from 1.
    pub number: u32,
    /// In which languages.
    pub languages: LetterLanguage,
    /// What it was drafted from, by name.
    pub facts: Facts,
    /// The hash of its bytes.
    pub sha256: String,
    /// How many pages it has.
    pub pages: u32,
    /// Its day.
    pub drafted_on: NaiveDate,
    /// Why it took the place of one that somebody had signed, or empty.
    pub reason: String,
    /// The hash of its wording, by the code of each of its languages.
    pub wording: BTreeMap<String, String>,
}

/// A signature under a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementSignatureRow {
    /// Which.
    pub id: Uuid,
    /// Under which draft.
    pub agreement: AgreementId,
    /// For whom.
    pub signer: Signer,
    /// Who signed.
    pub name: String,
    /// In what role.
    pub role: String,
    /// The day on the page.
    pub signed_on: NaiveDate,
    /// The signed page.
    pub page: AttachedFile,
}

/// What employer and host agree on data, on what arises, and on notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermsRow {
    /// Which.
    pub id: Uuid,
    /// Of which placement.
    pub placement: PlacementId,
    /// Who answers for personal data.
    pub data_role: DataRole,
    /// The agreement on sharing or processing them, or empty.
    pub sharing_reference: String,
    /// The assessment of its impact, or empty.
    pub assessment_reference: String,
    /// Whose what arises is.
    pub arising_owner: ArisingOwner,
    /// Weeks of notice.
    pub notice_weeks: u32,
}

impl AgreementRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            placement: row.id("placement_id")?,
            number: row.get("number")?,
            languages: row.code("languages", LetterLanguage::from_code)?,
            facts: row.json("facts")?,
            sha256: row.get("sha256")?,
            pages: row.get("pages")?,
            drafted_on: row.get("drafted_on")?,
            reason: row.get("reason")?,
            wording: row.json("wording")?,
        })
    }
}

impl AgreementSignatureRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            agreement: row.id("agreement_id")?,
            signer: Signer {
                party: row.code("party", Party::from_code)?,
                organisation: row.id_or_none("organisation_id")?,
            },
            name: row.get("name")?,
            role: row.get("role")?,
            signed_on: row.get("signed_on")?,
            page: row.json("page")?,
        })
    }
}

impl Reading<'_> {
    /// The drafts of a placement's agreement, the latest first.
    pub fn agreements(&self, placement: PlacementId) -> Result<Vec<AgreementRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM agreement WHERE placement_id = :placement AND :sees_all
             ORDER BY number DESC",
        )?;
        let rows = list
            .query_map(
                named_params! { ":placement": placement.0, ":sees_all": self.sees_all() },
                AgreementRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// One draft.
    pub fn agreement(&self, id: AgreementId) -> Result<Option<AgreementRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT * FROM agreement WHERE id = :id AND :sees_all")?
            .query_row(
                named_params! { ":id": id.0, ":sees_all": self.sees_all() },
                AgreementRow::from_row,
            )
            .optional()?)
    }

    /// The signatures under a draft, in the order of their days.
    pub fn agreement_signatures(
        &self,
        agreement: AgreementId,
    ) -> Result<Vec<AgreementSignatureRow>, StoreError> {
        let mut list = self.conn.prepare_cached(
            "SELECT * FROM agreement_signature WHERE agreement_id = :agreement AND :sees_all
             ORDER BY signed_on, id",
        )?;
        let rows = list
            .query_map(
                named_params! { ":agreement": agreement.0, ":sees_all": self.sees_all() },
                AgreementSignatureRow::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// Who signed the latest draft of a placement; none where there is no draft.
    pub fn signed(&self, placement: PlacementId) -> Result<Option<BTreeSet<Signer>>, StoreError> {
        let Some(latest) = self.agreements(placement)?.into_iter().next() else {
            return Ok(None);
        };
        let signatures = self.agreement_signatures(latest.id)?;
        Ok(Some(signatures.into_iter().map(|s| s.signer).collect()))
    }

    /// The last entry that touched a placement, its agreement, access, checks or terms.
    pub fn agreement_entry(&self, placement: PlacementId) -> Result<i64, StoreError> {
        Ok(self
            .conn
            .prepare_cached(include_str!("agreement_entry.sql"))?
            .query_row(named_params! { ":placement": placement.0 }, |row| {
                row.get(0)
            })?)
    }

    /// What employer and host agreed; none where nothing was said.
    pub fn placement_terms(&self, placement: PlacementId) -> Result<Option<TermsRow>, StoreError> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT * FROM placement_terms WHERE placement_id = :placement AND :sees_all",
            )?
            .query_row(
                named_params! { ":placement": placement.0, ":sees_all": self.sees_all() },
                |row| {
                    Ok(TermsRow {
                        id: row.get("id")?,
                        placement: row.id("placement_id")?,
                        data_role: row.code("data_role", DataRole::from_code)?,
                        sharing_reference: row.get("sharing_reference")?,
                        assessment_reference: row.get("assessment_reference")?,
                        arising_owner: row.code("arising_owner", ArisingOwner::from_code)?,
                        notice_weeks: row.get("notice_weeks")?,
                    })
                },
            )
            .optional()?)
    }
}

impl Writing<'_> {
    /// Adds a draft. Its bytes are kept already, under their hash.
    pub fn add_agreement(&mut self, row: &AgreementRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("add_agreement.sql"))?
            .execute(named_params! {
                ":id": row.id.0,
                ":placement": row.placement.0,
                ":number": row.number,
                ":languages": row.languages.code(),
                ":facts": serde_json::to_string(&row.facts)?,
                ":sha256": row.sha256,
                ":pages": row.pages,
                ":drafted_on": row.drafted_on,
                ":reason": row.reason,
                ":wording": serde_json::to_string(&row.wording)?,
            })?;
        Ok(())
    }

    /// Adds a signature. The bytes of its page are kept already, under their hash.
    pub fn add_agreement_signature(
        &mut self,
        row: &AgreementSignatureRow,
    ) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("add_agreement_signature.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":agreement": row.agreement.0,
                ":party": row.signer.party.code(),
                ":organisation": row.signer.organisation.map(|o| o.0),
                ":name": row.name,
                ":role": row.role,
                ":signed_on": row.signed_on,
                ":page": serde_json::to_string(&row.page)?,
            })?;
        Ok(())
    }

    /// Writes what employer and host agreed, new or changed.
    pub fn put_placement_terms(&mut self, row: &TermsRow) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(include_str!("put_placement_terms.sql"))?
            .execute(named_params! {
                ":id": row.id,
                ":placement": row.placement.0,
                ":data_role": row.data_role.code(),
                ":sharing_reference": row.sharing_reference,
                ":assessment_reference": row.assessment_reference,
                ":arising_owner": row.arising_owner.code(),
                ":notice_weeks": row.notice_weeks,
            })?;
        Ok(())
    }
}
