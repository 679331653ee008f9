//! The tag tree in the file: its elements, and the way from each mark on a page to its element.

use lopdf::{Dictionary, Document as File, Object, ObjectId, StringFormat, dictionary};

use crate::tags::{Element, Kid, Role, TagId, Tags};

/// Writes the tree; returns its root.
pub(crate) fn write(
    file: &mut File,
    tags: &Tags,
    pages: &[ObjectId],
    marks: &[Vec<TagId>],
) -> ObjectId {
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = (0..tags.len()).map(|_| file.new_object_id()).collect();
    for (tag, element) in tags.iter() {
        let parent = element.parent.map_or(root, |parent| ids[parent.0]);
        file.set_object(ids[tag.0], written(element, parent, &ids, pages));
    }
    let mut numbers = Vec::with_capacity(marks.len() * 2);
    for (page, owners) in marks.iter().enumerate() {
        let owners = owners
            .iter()
            .map(|tag| Object::Reference(ids[tag.0]))
            .collect();
        numbers.push(Object::Integer(page as i64));
        numbers.push(Object::Reference(file.add_object(Object::Array(owners))));
    }
    let parents = file.add_object(dictionary! { "Nums" => Object::Array(numbers) });
    file.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => Object::Reference(ids[Tags::ROOT.0]),
            "ParentTree" => Object::Reference(parents),
            "ParentTreeNextKey" => Object::Integer(marks.len() as i64),
        },
    );
    root
}

fn written(
    element: &Element,
    parent: ObjectId,
    ids: &[ObjectId],
    pages: &[ObjectId],
) -> Dictionary {
    let mut written = dictionary! {
        "S" => element.role.name(),
        "P" => Object::Reference(parent),
    };
    // Content on the element's own page is a number; on a later page it names the page too.
    let own_page = element.kids.iter().find_map(|kid| match kid {
        Kid::Content { page, .. } => Some(*page),
        Kid::Element(_) => None,
    });
    if let Some(page) = own_page {
        written.set("Pg", Object::Reference(pages[page]));
    }
    let mut kids: Vec<Object> = element
        .kids
        .iter()
        .map(|kid| match kid {
            Kid::Element(tag) => Object::Reference(ids[tag.0]),
            Kid::Content { page, mark } if Some(*page) == own_page => Object::Integer(*mark as i64),
            Kid::Content { page, mark } => Object::Dictionary(dictionary! {
                "Type" => "MCR",
                "Pg" => Object::Reference(pages[*page]),
                "MCID" => Object::Integer(*mark as i64),
            }),
        })
        .collect();
    match kids.len() {
        0 => {}
        1 => written.set("K", kids.remove(0)),
        _ => written.set("K", Object::Array(kids)),
    }
    if let Some(language) = element.language {
        written.set("Lang", Object::string_literal(language.tag()));
    }
    if let Some(alt) = &element.alt {
        written.set("Alt", words(alt));
    }
    if let Some(spelled) = &element.spelled {
        written.set("ActualText", words(spelled));
    }
    if let Some(attributes) = attributes(element) {
        written.set("A", attributes);
    }
    written
}

fn attributes(element: &Element) -> Option<Object> {
    let owned = |owner: &str, key: &str, value: Object| {
        let mut attributes = dictionary! { "O" => owner };
        attributes.set(key, value);
        Some(Object::Dictionary(attributes))
    };
    match element.role {
        Role::List { numbering } => owned("List", "ListNumbering", numbering.into()),
        Role::Header { scope } => owned("Table", "Scope", scope.into()),
        Role::Figure => {
            let bounds = element
                .bounds?
                .map(|v| Object::Real((v * 10.0).round() / 10.0));
            owned("Layout", "BBox", Object::Array(bounds.to_vec()))
        }
        _ => None,
    }
}

/// Text as a string of the file: UTF-16, since it may hold ŵ and ŷ.
pub(crate) fn words(text: &str) -> Object {
    let bytes = [0xfe, 0xff]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_be_bytes))
        .collect();
    Object::String(bytes, StringFormat::Literal)
}
