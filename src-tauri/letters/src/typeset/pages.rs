//! Strips into pages.

use super::galley::{Draw, Strip};

/// Where text may stand on the pages of a part, in points from the top.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sheet {
    /// On the first page, below the letterhead and the address.
    pub(crate) first: f32,
    /// On the others.
    pub(crate) top: f32,
    /// On all.
    pub(crate) bottom: f32,
}

/// Cuts strips into pages: as much on each as it holds, ending where no strip is kept with the
/// next. A table that runs on shows its header again.
pub(crate) fn cut(strips: &[Strip], headers: &[Vec<Strip>], sheet: Sheet) -> Vec<Vec<Draw>> {
    let mut pages = Vec::new();
    let mut start = 0;
    while start < strips.len() {
        let mut y = if pages.is_empty() {
            sheet.first
        } else {
            sheet.top
        };
        let mut page = Vec::new();
        let repeated = strips[start].header.filter(|_| !pages.is_empty());
        for strip in repeated.into_iter().flat_map(|header| &headers[header]) {
            page.extend(
                strip
                    .draws
                    .iter()
                    .cloned()
                    .map(|draw| draw.unspoken().down(y)),
            );
            y += strip.height;
        }
        let end = end_of_page(strips, start, y, sheet.bottom);
        for (i, strip) in strips[start..end].iter().enumerate() {
            y += if i == 0 { 0.0 } else { strip.gap };
            page.extend(strip.draws.iter().cloned().map(|draw| draw.down(y)));
            y += strip.height;
        }
        pages.push(page);
        start = end;
    }
    if pages.is_empty() {
        pages.push(Vec::new());
    }
    pages
}

/// The strip that starts the next page.
fn end_of_page(strips: &[Strip], start: usize, top: f32, bottom: f32) -> usize {
    let mut y = top;
    for i in start..strips.len() {
        if i > start && strips[i].new_page {
            return i;
        }
        y += strips[i].height + if i == start { 0.0 } else { strips[i].gap };
        if y > bottom && i > start {
            let mut end = i;
            while end > start && strips[end - 1].keep {
                end -= 1;
            }
            // Where everything on the page is kept together there is no good place.
            return if end == start { i } else { end };
        }
    }
    strips.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strips(kept: &[bool]) -> Vec<Strip> {
        kept.iter()
            .map(|&keep| Strip {
                height: 10.0,
                keep,
                ..Strip::default()
            })
            .collect()
    }

    #[test]
    fn a_page_ends_where_nothing_is_kept_with_the_next() {
        let heading_last = strips(&[false, false, true, false]);
        assert_eq!(end_of_page(&heading_last, 0, 0.0, 35.0), 2);
        assert_eq!(end_of_page(&heading_last, 2, 0.0, 35.0), 4);
    }

    #[test]
    fn what_cannot_be_kept_together_is_cut_at_the_foot() {
        assert_eq!(
            end_of_page(&strips(&[true, true, true, true]), 0, 0.0, 25.0),
            2
        );
    }

    #[test]
    fn a_strip_taller_than_the_page_still_moves_on() {
        let tall = vec![
            Strip {
                height: 500.0,
                ..Strip::default()
            },
            Strip {
                height: 500.0,
                ..Strip::default()
            },
        ];
        assert_eq!(end_of_page(&tall, 0, 0.0, 100.0), 1);
        assert_eq!(
            cut(
                &tall,
                &[],
                Sheet {
                    first: 0.0,
                    top: 0.0,
                    bottom: 100.0
                }
            )
            .len(),
            2
        );
    }
}
