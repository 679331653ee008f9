use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use rustybuzz::{Direction, UnicodeBuffer, script};

use super::{Face, Fonts};

/// A word (or any run without a line break inside) in glyphs.
#[derive(Debug)]
pub(crate) struct Shaped {
    pub(crate) text: Box<str>,
    pub(crate) glyphs: Vec<Glyph>,
    /// Its width in thousandths of an em.
    pub(crate) width: i32,
    /// The glyphs do not spell the text one by one, so the text goes along with them.
    pub(crate) needs_spelling: bool,
    /// Some characters are ones that the face lacks.
    lacking: bool,
}

/// A glyph in its place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    /// How far the pen moves on, kerning included.
    pub(crate) advance: i32,
    /// The width that the font file states, which a viewer adds by itself.
    pub(crate) natural: i32,
    pub(crate) dx: i32,
    pub(crate) dy: i32,
    /// The part of the text it stands for: several characters for a ligature.
    start: u16,
    end: u16,
}

impl Shaped {
    /// The characters a glyph stands for.
    pub(crate) fn text_of(&self, glyph: &Glyph) -> &str {
        self.text
            .get(usize::from(glyph.start)..usize::from(glyph.end))
            .unwrap_or("")
    }
}

/// Words shaped before. Letters of one kind share nearly all their words, and looking one up
/// costs a fiftieth of shaping it.
#[derive(Default)]
pub(super) struct Cache {
    words: [HashMap<Box<str>, Arc<Shaped>>; 6],
    count: usize,
}

/// Beyond this many words the cache starts afresh: a batch of any length stays within a few
/// megabytes.
const CACHE_WORDS: usize = 4_000;
/// Longer words are rare, and not kept.
const CACHE_WORD_BYTES: usize = 48;

/// Shapes the words of one document.
pub(crate) struct Shaper<'f> {
    fonts: &'f Fonts,
    cache: Cache,
    buffer: Option<UnicodeBuffer>,
    /// Characters that no face has, drawn as a box and carried as text.
    pub(crate) missing: BTreeSet<char>,
}

impl<'f> Shaper<'f> {
    /// Takes the cache for the length of a document. Two documents set at the same moment do not
    /// wait for one another: the second starts with an empty one.
    pub(crate) fn new(fonts: &'f Fonts) -> Self {
        let cache = match fonts.cache.lock() {
            Ok(mut shared) => std::mem::take(&mut *shared),
            Err(_) => Cache::default(),
        };
        Self {
            fonts,
            cache,
            buffer: None,
            missing: BTreeSet::new(),
        }
    }

    /// The glyph and the width of a word space.
    pub(crate) fn space(&self, face: Face) -> (u16, i32) {
        let glyph = self.fonts.space(face);
        (glyph, i32::from(self.fonts.natural_width(face, glyph)))
    }

    /// A word in glyphs. `figures` asks for figures of one width, for columns of numbers.
    pub(crate) fn word(&mut self, face: Face, figures: bool, text: &str) -> Arc<Shaped> {
        let table = face.index() * 2 + usize::from(figures);
        if let Some(known) = self.cache.words[table].get(text).map(Arc::clone) {
            if known.lacking {
                self.note_missing(face, text);
            }
            return known;
        }
        let shaped = Arc::new(self.shape(face, figures, text));
        if shaped.lacking {
            self.note_missing(face, text);
        }
        if text.len() <= CACHE_WORD_BYTES {
            if self.cache.count >= CACHE_WORDS {
                self.cache = Cache::default();
            }
            self.cache.words[table].insert(text.into(), Arc::clone(&shaped));
            self.cache.count += 1;
        }
        shaped
    }

    fn note_missing(&mut self, face: Face, text: &str) {
        let face = &self.fonts.typeface(face).face;
        self.missing
            .extend(text.chars().filter(|&c| face.glyph_index(c).is_none()));
    }

    fn shape(&mut self, face: Face, figures: bool, text: &str) -> Shaped {
        let typeface = self.fonts.typeface(face);
        let plan = if figures {
            &typeface.figures
        } else {
            &typeface.text
        };
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        let output = rustybuzz::shape_with_plan(&typeface.face, plan, buffer);

        let infos = output.glyph_infos();
        let mut glyphs = Vec::with_capacity(infos.len());
        let mut lacking = false;
        let mut width = 0;
        for (i, (info, position)) in infos.iter().zip(output.glyph_positions()).enumerate() {
            let start = info.cluster as usize;
            let continues = i > 0 && infos[i - 1].cluster == info.cluster;
            let end = infos[i + 1..]
                .iter()
                .map(|next| next.cluster as usize)
                .find(|&next| next > start)
                .unwrap_or(text.len());
            let absent = info.glyph_id == 0;
            lacking |= absent;
            let id = if absent {
                typeface.stand_in
            } else {
                info.glyph_id as u16
            };
            let natural = i32::from(self.fonts.natural_width(face, id));
            let advance = if absent { natural } else { position.x_advance };
            width += advance;
            glyphs.push(Glyph {
                id,
                advance,
                natural,
                dx: if absent { 0 } else { position.x_offset },
                dy: if absent { 0 } else { position.y_offset },
                start: if continues { end as u16 } else { start as u16 },
                end: end as u16,
            });
        }
        let mut needs_spelling = share_out(&mut glyphs, text);
        self.buffer = Some(output.clear());
        // Positions in the text are kept in 16 bits; a word beyond that spells itself whole.
        needs_spelling |= text.len() > usize::from(u16::MAX);
        // What a private character means is nobody's to say: PDF/A asks for its text beside it.
        needs_spelling |= text.chars().any(is_private);
        Shaped {
            text: text.into(),
            glyphs,
            width,
            needs_spelling,
            lacking,
        }
    }
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// Where a letter and its marks have a glyph each, gives each glyph its own character. Says
/// whether some glyph is left that stands for nothing by itself.
fn share_out(glyphs: &mut [Glyph], text: &str) -> bool {
    let mut left = false;
    for cluster in glyphs.chunk_by_mut(|_, next| next.start == next.end) {
        let (Some(first), true) = (cluster.first(), cluster.len() > 1) else {
            continue;
        };
        let (start, end) = (usize::from(first.start), usize::from(first.end));
        let starts: Vec<usize> = text
            .get(start..end)
            .into_iter()
            .flat_map(str::char_indices)
            .map(|(i, _)| i)
            .collect();
        if starts.len() == cluster.len() {
            for (i, glyph) in cluster.iter_mut().enumerate() {
                glyph.start = (start + starts[i]) as u16;
                glyph.end = starts.get(i + 1).map_or(end, |next| start + next) as u16;
            }
        } else {
            left = true;
        }
    }
    left
}

impl Drop for Shaper<'_> {
    fn drop(&mut self) {
        if let Ok(mut shared) = self.fonts.cache.lock()
            && shared.count < self.cache.count
        {
            *shared = std::mem::take(&mut self.cache);
        }
    }
}
