//! Embeds the catalogues: every `.ftl` file of both languages, so that a program carries its words.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let variable = |name: &str| {
        env::var_os(name)
            .map(PathBuf::from)
            .ok_or_else(|| io::Error::other(format!("{name} is not set; build with cargo")))
    };
    let locales = variable("CARGO_MANIFEST_DIR")?.join("../../ui/locales");
    let mut code = String::new();
    for (name, tag) in [("CY", "cy"), ("EN", "en-GB")] {
        code += &embedded(name, &locales.join(tag))?;
    }
    fs::write(variable("OUT_DIR")?.join("embedded.rs"), code)
}

/// The declaration of one language's files as `(name, source)` pairs, in the order of their names.
fn embedded(name: &str, folder: &Path) -> io::Result<String> {
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path.canonicalize()?);
        }
    }
    files.sort();
    let mut code = format!("pub(crate) const {name}: &[(&str, &str)] = &[\n");
    for path in files {
        println!("cargo:rerun-if-changed={}", path.display());
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        writeln!(code, "    ({file:?}, include_str!({path:?})),").map_err(io::Error::other)?;
    }
    code += "];\n";
    Ok(code)
}
