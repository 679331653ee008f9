//! The last steps: what makes of pages a document that is accessible and archivable.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document as File, Object, SaveOptions, Stream, StringFormat, dictionary};

use super::structure::{self, words};
use super::{EmbeddedFace, icc, xmp};
use crate::document::Document;
use crate::error::LetterError;
use crate::tags::{TagId, Tags};

/// How hard streams are pressed: beyond this the files shrink by less than a hundredth.
const PRESS: u32 = 6;

/// Finishes a file and gives its bytes.
pub(crate) fn finish(
    mut file: File,
    document: &Document,
    tags: &Tags,
    marks: &[Vec<TagId>],
    faces: Vec<EmbeddedFace>,
) -> Result<Vec<u8>, LetterError> {
    file.version = "1.7".to_owned();
    for face in faces {
        describe(&mut file, face);
    }
    let pages: Vec<_> = file.get_pages().into_values().collect();
    for (number, page) in pages.iter().enumerate() {
        let page = file.get_dictionary_mut(*page).map_err(assembly)?;
        page.set("StructParents", number as i64);
        page.set("Tabs", "S");
        page.remove(b"Annots");
    }
    let tree = structure::write(&mut file, tags, &pages, marks);
    let intent = output_intent(&mut file);
    let metadata = file.add_object(Stream {
        allows_compression: false,
        ..Stream::new(
            dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
            xmp::packet(document).into_bytes(),
        )
    });

    let catalog = file.catalog_mut().map_err(assembly)?;
    catalog.set("Lang", Object::string_literal(document.language.tag()));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", tree);
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    catalog.set("Metadata", metadata);

    let date = Object::string_literal(
        document
            .created_at
            .format("D:%Y%m%d%H%M%S+00'00'")
            .to_string(),
    );
    let mut info = dictionary! {
        "Title" => words(&xmp::one_line(&document.title)),
        "Creator" => words(xmp::PRODUCER),
        "Producer" => words(xmp::PRODUCER),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    if !document.author.is_empty() {
        info.set("Author", words(&xmp::one_line(&document.author)));
    }
    let old = file
        .trailer
        .get(b"Info")
        .and_then(Object::as_reference)
        .map_err(assembly)?;
    file.set_object(old, info);
    let id = Object::String(document.id.to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);

    press(&mut file)?;
    let mut bytes = Vec::with_capacity(64 * 1024);
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(400)
        .compression_level(PRESS)
        .build();
    file.save_with_options(&mut bytes, options)
        .map_err(assembly)?;
    Ok(bytes)
}

/// Puts in what printpdf does not know of a face: what its glyphs stand for, and how high it is.
fn describe(file: &mut File, face: EmbeddedFace) {
    let named = |dictionary: &lopdf::Dictionary, key: &[u8]| {
        dictionary
            .get(key)
            .and_then(Object::as_name)
            .is_ok_and(|n| n == face.name.as_bytes())
    };
    let codes = face
        .code_to_glyph
        .map(|codes| file.add_object(Stream::new(dictionary! {}, codes)));
    let mut map = None;
    for object in file.objects.values_mut() {
        let Ok(dictionary) = object.as_dict_mut() else {
            continue;
        };
        if named(dictionary, b"FontName") {
            dictionary.set("Ascent", face.ascent);
        }
        if named(dictionary, b"BaseFont") && dictionary.has(b"ToUnicode") {
            map = dictionary
                .get(b"ToUnicode")
                .and_then(Object::as_reference)
                .ok();
            if let Some(codes) = codes
                && let Ok(Object::Array(fonts)) = dictionary.get_mut(b"DescendantFonts")
                && let Some(Object::Dictionary(font)) = fonts.first_mut()
            {
                font.set("CIDToGIDMap", codes);
            }
        }
    }
    if let Some(map) = map {
        file.set_object(map, Stream::new(dictionary! {}, face.to_unicode));
    }
}

fn output_intent(file: &mut File) -> lopdf::Dictionary {
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, icc::srgb()));
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB"),
        "DestOutputProfile" => profile,
    }
}

/// Compresses every stream that may be.
fn press(file: &mut File) -> Result<(), LetterError> {
    for object in file.objects.values_mut() {
        let Object::Stream(stream) = object else {
            continue;
        };
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        let size = stream.content.len() / 2;
        let mut press = ZlibEncoder::new(Vec::with_capacity(size), Compression::new(PRESS));
        press.write_all(&stream.content).map_err(assembly)?;
        let pressed = press.finish().map_err(assembly)?;
        if pressed.len() < stream.content.len() {
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(pressed);
        }
    }
    Ok(())
}

fn assembly(error: impl std::fmt::Display) -> LetterError {
    LetterError::Assembly(error.to_string())
}
