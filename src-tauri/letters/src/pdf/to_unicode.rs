//! The map from glyphs back to text, which copying, searching and screen readers go by.

use std::fmt::Write;

/// A character map (ISO 32000-1, 9.10.3) from glyphs, in ascending order, to what they stand for.
pub(crate) fn map<'t>(glyphs: impl Iterator<Item = (u16, &'t str)>) -> Vec<u8> {
    let entries: Vec<(u16, &str)> = glyphs.collect();
    let mut cmap = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    // A hundred entries a block is the most that the format allows.
    for block in entries.chunks(100) {
        // Writing to a string cannot fail.
        let _ = writeln!(cmap, "{} beginbfchar", block.len());
        for (glyph, text) in block {
            let _ = write!(cmap, "<{glyph:04X}> <");
            for unit in text.encode_utf16() {
                let _ = write!(cmap, "{unit:04X}");
            }
            cmap.push_str(">\n");
        }
        cmap.push_str("endbfchar\n");
    }
    cmap.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    cmap.into_bytes()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_ligature_stands_for_all_its_letters() {
        let cmap = super::map([(3, "a"), (7, "ffi"), (9, "😀")].into_iter());
        let cmap = String::from_utf8(cmap).unwrap();
        assert!(cmap.contains("3 beginbfchar\n<0003> <0061>\n<0007> <006600660069>\n"));
        assert!(cmap.contains("<0009> <D83DDE00>\n"));
    }
}
