//! What can be told of a PDF from outside, by the tools that people check them with.

use std::path::Path;
use std::process::Command;

/// Its text, as somebody who copies it gets it.
pub fn text(pdf: &Path) -> String {
    let said = run("pdftotext", &["-enc", "UTF-8"], pdf, &["-"]);
    // Lines are where the page broke them; what is asked of the text is what it says.
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Stops with what qpdf says, unless it finds nothing wrong.
pub fn check(pdf: &Path) {
    run("qpdf", &["--check"], pdf, &[]);
}

/// Whether a watermark lies across its pages. The text is no measure of it: a slanted word comes out
/// of it in pieces.
pub fn has_watermark(pdf: &Path) -> bool {
    let plain = ["--qdf", "--object-streams=disable"];
    run("qpdf", &plain, pdf, &["-"]).contains("/Watermark")
}

fn run(tool: &str, before: &[&str], pdf: &Path, after: &[&str]) -> String {
    let said = Command::new(tool)
        .args(before)
        .arg(pdf)
        .args(after)
        .output()
        .unwrap_or_else(|error| {
            panic!("{tool} does not start ({error}): `cargo xtask test` installs what is missing")
        });
    assert!(
        said.status.success(),
        "{tool} finds fault with {}: {}",
        pdf.display(),
        String::from_utf8_lossy(&said.stderr)
    );
    String::from_utf8_lossy(&said.stdout).into_owned()
}
