//! Documents on their way out of the hub.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wire::document::DocumentView;

/// The media type of a PDF.
pub const PDF: &str = "application/pdf";

/// The media type of a CSV table.
pub const CSV: &str = "text/csv";

/// The media type of an XLSX workbook.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A document as it is answered.
pub fn document(name: String, media: &str, bytes: &[u8]) -> DocumentView {
    DocumentView {
        name,
        media: media.to_owned(),
        base64: STANDARD.encode(bytes),
    }
}
