//! Who is there twice.

use scheme::people::PersonTrace;
use wire::people::{
    DuplicateNoun, DuplicatePair, DuplicatesPage, LikelyRecords, ListDuplicates, MatchPerson,
};

use super::list::LONGEST_PAGE;
use super::view::likely_person;
use crate::organisations::likely_organisation;
use crate::{Failed, Office};

/// The most suggestions while somebody types.
const MOST_LIKELY: usize = 5;

/// Says who the hub knows already, as a person is being typed.
pub fn match_person(office: &Office, input: MatchPerson) -> Result<LikelyRecords, Failed> {
    let read = office.read();
    let trace = PersonTrace {
        names: vec![input.name],
        emails: vec![input.email],
        orcid: scheme::people::identifier::orcid(&input.orcid).ok(),
        organisations: input.organisation.into_iter().collect(),
    };
    let records = read
        .people_like(&trace)?
        .find(&trace, None)
        .into_iter()
        .take(MOST_LIKELY)
        .map(|(id, ground)| likely_person(&read, id, ground))
        .collect::<Result<_, Failed>>()?;
    Ok(LikelyRecords { records })
}

/// Lists the pairs of people or organisations that may be one, the surest first.
pub fn list_duplicates(office: &Office, input: ListDuplicates) -> Result<DuplicatesPage, Failed> {
    let window = (input.offset, input.limit.clamp(1, LONGEST_PAGE));
    let read = office.read();
    match input.noun {
        DuplicateNoun::Person => page(read.people_directory()?.pairs(), window, |id, ground| {
            likely_person(&read, id, ground)
        }),
        DuplicateNoun::Organisation => {
            let pairs = read.organisation_directory()?.pairs();
            page(pairs, window, |id, ground| {
                likely_organisation(&read, id, ground)
            })
        }
    }
}

fn page<Id, G: Copy>(
    pairs: Vec<(Id, Id, G)>,
    (offset, limit): (u32, u32),
    record: impl Fn(Id, G) -> Result<wire::people::LikelyRecord, Failed>,
) -> Result<DuplicatesPage, Failed> {
    let total = u32::try_from(pairs.len()).unwrap_or(u32::MAX);
    let rows = pairs
        .into_iter()
        .skip(offset as usize)
        .take(limit as usize)
        .map(|(first, second, ground)| {
            Ok(DuplicatePair {
                first: record(first, ground)?,
                second: record(second, ground)?,
            })
        })
        .collect::<Result<_, Failed>>()?;
    Ok(DuplicatesPage { rows, total })
}
