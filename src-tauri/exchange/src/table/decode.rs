//! Bytes to text: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::{NotRead, Notice};

/// The text of a file, and what to say of how it was read.
pub(super) fn text(bytes: &[u8]) -> Result<(String, Vec<Notice>), NotRead> {
    let marked = Encoding::for_bom(bytes);
    if marked.is_none() && is_binary(bytes) {
        return Err(NotRead::NotATable);
    }
    let (encoding, mark) = marked.unwrap_or((UTF_8, 0));
    let unmarked = bytes.get(mark..).unwrap_or_default();
    if let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(unmarked) {
        return Ok((text.into_owned(), Vec::new()));
    }
    if marked.is_some_and(|(encoding, _)| encoding != UTF_8) {
        return Err(NotRead::NotATable);
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(unmarked);
    Ok((text.into_owned(), vec![Notice::ReadAsWindows1252]))
}

/// Whether the start of a file is full of control characters, as pictures and programs are. One or
/// two in a text are a slip; they are removed later, with a notice.
fn is_binary(bytes: &[u8]) -> bool {
    let start = bytes.get(..8192).unwrap_or(bytes);
    let is_odd = |b: &&u8| **b < 0x20 && !matches!(**b, b'\t' | b'\n' | b'\r' | 0x0c);
    let odd = start.iter().filter(is_odd).count();
    bytes.starts_with(b"%PDF-") || (odd > 4 && odd * 20 > start.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_in_the_encodings_that_people_bring() {
        let read = |bytes: &[u8]| text(bytes).map(|(text, notices)| (text, notices.len()));
        let ok = |text: &str, notices| Ok((text.to_owned(), notices));
        assert_eq!(read("Ŵyn Ŷ 😀".as_bytes()), ok("Ŵyn Ŷ 😀", 0));
        assert_eq!(read("\u{feff}Ŵyn".as_bytes()), ok("Ŵyn", 0));
        assert_eq!(read(b"Si\xf4n \x80 \x93q\x94"), ok("Siôn € “q”", 1));
        assert_eq!(read(b"\xef\xbb\xbfSi\xf4n"), ok("Siôn", 1));
        assert_eq!(read(b"\xff\xfeT\x00\x77\x01"), ok("Tŷ", 0));
        assert_eq!(read(b""), ok("", 0));
    }

    #[test]
    fn pictures_and_documents_are_not_tables() {
        let png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00\x00\x00\x01\x00\x08\x06";
        assert_eq!(text(png), Err(NotRead::NotATable));
        assert_eq!(text(b"%PDF-1.7\nabc"), Err(NotRead::NotATable));
        assert_eq!(text(&[0; 4096]), Err(NotRead::NotATable));
        assert_eq!(text(b"\xff\xfe\x00\xd8"), Err(NotRead::NotATable));
        assert!(text(b"name\nab\x00cd\n").is_ok());
    }
}
