use mail_parser::{MessageParser, MimeHeaders};

use super::*;

fn draft() -> Draft {
    Draft {
        from: party("Hwb Ymchwil Gŵyr | Gower Research Hub", "hub@example.org"),
        to: party("Dr Siân ŵ Ŷnys-Llwyd", "sian@example.ac.uk"),
        copies: vec![party("Prifysgol Enghraifft", "ymchwil@example.ac.uk")],
        subject: "Cynnig dyfarniad: Gwŷr a’r tŷ (LSHW-2026-014) | Offer of an award".into(),
        body: "Annwyl Siân,\n\nAmgaeir ein llythyr: £9,876.50.\n\n.\nFrom the hub\n".into(),
        attachments: vec![Attachment {
            name: "LSHW-2026-014 Cynnig dyfarniad â ffurflen i’w llofnodi gan yr awdurdodwr.pdf"
                .into(),
            media: "application/pdf",
            bytes: (0..4000u32).map(|n| (n % 251) as u8).collect(),
        }],
        made_at: "2027-01-18T10:00:00Z".parse().unwrap(),
        id: "019a".into(),
    }
}

fn party(name: &str, address: &str) -> Party {
    Party {
        name: name.into(),
        address: address.into(),
    }
}

#[test]
fn a_draft_is_read_back_as_it_was_made() {
    let made = draft();
    let file = eml(&made).unwrap();
    let message = MessageParser::default().parse(&file).unwrap();
    let one = |address: Option<&mail_parser::Address<'_>>| {
        let first = address.unwrap().first().unwrap().clone();
        (
            first.name.unwrap().into_owned(),
            first.address.unwrap().into_owned(),
        )
    };
    assert_eq!(one(message.from()), (made.from.name, made.from.address));
    assert_eq!(one(message.to()), (made.to.name, made.to.address));
    assert_eq!(
        one(message.cc()),
        (made.copies[0].name.clone(), made.copies[0].address.clone())
    );
    assert_eq!(message.subject(), Some(made.subject.as_str()));
    assert_eq!(message.header_raw("X-Unsent").map(str::trim), Some("1"));
    assert_eq!(message.message_id(), Some("019a@example.org"));
    let body = message.body_text(0).unwrap().replace("\r\n", "\n");
    assert_eq!(body.trim_end(), made.body.trim_end());
    let attachment = message.attachment(0).unwrap();
    assert_eq!(
        attachment.attachment_name(),
        Some(made.attachments[0].name.as_str())
    );
    assert_eq!(attachment.contents(), made.attachments[0].bytes);
    let kind = attachment.content_type().unwrap();
    assert_eq!((kind.ctype(), kind.subtype()), ("application", Some("pdf")));
    assert_eq!(message.attachment_count(), 1);
}

#[test]
fn every_line_ends_as_mail_wants_it_and_none_is_too_long() {
    let file = eml(&draft()).unwrap();
    assert!(file.is_ascii());
    let text = String::from_utf8(file).unwrap();
    for line in text.split("\r\n") {
        assert!(!line.contains(['\r', '\n']), "{line:?}");
        assert!(line.len() <= 998, "{} characters", line.len());
    }
    let head = text.split("\r\n\r\n").next().unwrap();
    for line in head.split("\r\n") {
        assert!(line.len() <= 78, "{line}");
    }
}

/// Whatever a name holds, it is one name: it begins no header and ends none.
#[test]
fn a_hostile_name_begins_no_header() {
    for hostile in [
        "Siân\r\nBcc: everybody@example.org",
        "Siân\nSubject: Something else\n\nAnother body",
        "Siân\u{0}\u{b}Bcc: x@example.org",
        "\"Siân\" <other@example.org>, Second",
        "Siân\u{2028}Bcc: x@example.org",
        "Si\u{202e}nâ",
        "=?utf-8?Q?=0D=0ABcc:_x@example.org?=",
        "",
        &"ŵ".repeat(900),
    ] {
        let mut made = draft();
        made.from.name = hostile.into();
        made.to.name = hostile.into();
        made.copies[0].name = hostile.into();
        made.subject = hostile.into();
        made.attachments[0].name = format!("{hostile}.pdf");
        let file = eml(&made).unwrap();
        let message = MessageParser::default().parse(&file).unwrap();
        let mut names: Vec<String> = message
            .headers()
            .iter()
            .map(|header| header.name().to_owned())
            .collect();
        names.sort();
        assert_eq!(
            names,
            [
                "Cc",
                "Content-Type",
                "Date",
                "From",
                "MIME-Version",
                "Message-ID",
                "Subject",
                "To",
                "X-Unsent"
            ],
            "{hostile:?}"
        );
        for (address, expected) in [
            (message.from(), "hub@example.org"),
            (message.to(), "sian@example.ac.uk"),
            (message.cc(), "ymchwil@example.ac.uk"),
        ] {
            let all: Vec<_> = address.unwrap().iter().collect();
            assert_eq!(all.len(), 1, "{hostile:?}");
            assert_eq!(all[0].address(), Some(expected), "{hostile:?}");
        }
        assert_eq!(message.bcc(), None);
        assert_eq!(message.attachment_count(), 1);
        assert!(
            message.body_text(0).unwrap().starts_with("Annwyl"),
            "{hostile:?}"
        );
    }
}

#[test]
fn what_is_no_address_is_refused() {
    for bad in [
        "",
        "sian",
        "a@b\r\nBcc: c@d.uk",
        "a@b.uk, c@d.uk",
        "a b@c.uk",
        "<a@b.uk>",
        "ŵ@example.org",
    ] {
        let mut made = draft();
        made.to.address = bad.into();
        assert_eq!(eml(&made), Err(NotAnAddress(bad.into())), "{bad:?}");
        let mut made = draft();
        made.copies[0].address = bad.into();
        assert_eq!(eml(&made), Err(NotAnAddress(bad.into())), "{bad:?}");
    }
}

#[test]
fn a_draft_without_copies_has_no_header_for_them() {
    let mut made = draft();
    made.copies.clear();
    let file = eml(&made).unwrap();
    let message = MessageParser::default().parse(&file).unwrap();
    assert_eq!(message.cc(), None);
}
