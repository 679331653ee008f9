//! Small things that page content is made of.

use printpdf::{
    Color, DictItem, LinePoint, Op, PaintMode, Point, Polygon, PolygonRing, Pt, Rgb, WindingOrder,
};

use crate::typeset::{Artifact, Ink};

/// The start of decoration.
pub(crate) fn artifact(kind: Artifact) -> Op {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let (kind, subtype) = match kind {
        Artifact::Layout => ("Layout", None),
        Artifact::Header => ("Pagination", Some("Header")),
        Artifact::Footer => ("Pagination", Some("Footer")),
        Artifact::Watermark => ("Pagination", Some("Watermark")),
    };
    let entries = std::iter::once(("Type", name(kind)))
        .chain(subtype.map(|subtype| ("Subtype", name(subtype))));
    Op::BeginMarkedContentWithProperties {
        tag: "Artifact".to_owned(),
        properties: dictionary(entries),
    }
}

/// Properties of a mark.
pub(crate) fn dictionary(entries: impl IntoIterator<Item = (&'static str, DictItem)>) -> DictItem {
    let map = entries
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect();
    DictItem::Dict { map }
}

/// Text as UTF-16, as strings outside the page's own fonts are written.
pub(crate) fn spelled_out(text: &str) -> DictItem {
    let data = [0xfe, 0xff]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_be_bytes))
        .collect();
    DictItem::String {
        data,
        literal: false,
    }
}

/// An ink as the file names colours.
pub(crate) fn colour(ink: Ink) -> Color {
    let [r, g, b] = ink
        .rgb()
        .map(|part| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0);
    Color::Rgb(Rgb::new(r, g, b, None))
}

/// Hundredths of a point are finer than any printer, and shorter to write.
pub(crate) fn round(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

/// A shape with straight sides.
pub(crate) fn straight(points: impl Iterator<Item = (f32, f32)>) -> Polygon {
    let points = points
        .map(|(x, y)| LinePoint {
            p: Point {
                x: Pt(round(x)),
                y: Pt(round(y)),
            },
            bezier: false,
        })
        .collect();
    Polygon {
        rings: vec![PolygonRing { points }],
        mode: PaintMode::Fill,
        winding_order: WindingOrder::NonZero,
    }
}

/// A circle of four curves.
pub(crate) fn disc(x: f32, y: f32, radius: f32) -> Polygon {
    // How far the handles stand out for a quarter of a circle.
    let handle = radius * 0.552_28;
    let point = |dx: f32, dy: f32, bezier| LinePoint {
        p: Point {
            x: Pt(round(x + dx)),
            y: Pt(round(y + dy)),
        },
        bezier,
    };
    let points = vec![
        point(radius, 0.0, false),
        point(radius, handle, true),
        point(handle, radius, true),
        point(0.0, radius, false),
        point(-handle, radius, true),
        point(-radius, handle, true),
        point(-radius, 0.0, false),
        point(-radius, -handle, true),
        point(-handle, -radius, true),
        point(0.0, -radius, false),
        point(handle, -radius, true),
        point(radius, -handle, true),
        point(radius, 0.0, false),
    ];
    Polygon {
        rings: vec![PolygonRing { points }],
        mode: PaintMode::Fill,
        winding_order: WindingOrder::NonZero,
    }
}
