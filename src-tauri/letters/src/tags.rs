//! The tag tree: what a screen reader reads, in the order in which it reads it.

use scheme::Language;

/// An element of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TagId(pub(crate) usize);

/// What an element is (ISO 32000-1, 14.8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Part,
    Heading(u8),
    Paragraph,
    List { numbering: &'static str },
    ListItem,
    Label,
    ListBody,
    Table,
    Caption,
    Row,
    Header { scope: &'static str },
    Data,
    Figure,
    Span,
}

impl Role {
    /// Its name in the file.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Role::Document => "Document",
            Role::Part => "Part",
            Role::Heading(1) => "H1",
            Role::Heading(2) => "H2",
            Role::Heading(_) => "H3",
            Role::Paragraph => "P",
            Role::List { .. } => "L",
            Role::ListItem => "LI",
            Role::Label => "Lbl",
            Role::ListBody => "LBody",
            Role::Table => "Table",
            Role::Caption => "Caption",
            Role::Row => "TR",
            Role::Header { .. } => "TH",
            Role::Data => "TD",
            Role::Figure => "Figure",
            Role::Span => "Span",
        }
    }
}

/// What an element holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kid {
    Element(TagId),
    /// A marked piece of a page's content.
    Content {
        page: usize,
        mark: usize,
    },
}

/// One element.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) role: Role,
    pub(crate) parent: Option<TagId>,
    pub(crate) kids: Vec<Kid>,
    pub(crate) language: Option<Language>,
    /// A picture in words.
    pub(crate) alt: Option<String>,
    /// What the glyphs alone do not spell.
    pub(crate) spelled: Option<String>,
    /// Where a picture stands: left, bottom, right, top in points.
    pub(crate) bounds: Option<[f32; 4]>,
}

/// The tree, with the document at its root.
#[derive(Debug)]
pub(crate) struct Tags {
    elements: Vec<Element>,
}

impl Tags {
    pub(crate) const ROOT: TagId = TagId(0);

    pub(crate) fn new() -> Self {
        let root = Element {
            role: Role::Document,
            parent: None,
            kids: Vec::new(),
            language: None,
            alt: None,
            spelled: None,
            bounds: None,
        };
        Self {
            elements: vec![root],
        }
    }

    /// Adds an element after those its parent has.
    pub(crate) fn add(&mut self, parent: TagId, role: Role) -> TagId {
        let id = TagId(self.elements.len());
        self.elements.push(Element {
            role,
            parent: Some(parent),
            kids: Vec::new(),
            language: None,
            alt: None,
            spelled: None,
            bounds: None,
        });
        self.elements[parent.0].kids.push(Kid::Element(id));
        id
    }

    pub(crate) fn element_mut(&mut self, id: TagId) -> &mut Element {
        &mut self.elements[id.0]
    }

    /// All elements, the root first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (TagId, &Element)> {
        self.elements
            .iter()
            .enumerate()
            .map(|(i, element)| (TagId(i), element))
    }

    pub(crate) fn len(&self) -> usize {
        self.elements.len()
    }
}
