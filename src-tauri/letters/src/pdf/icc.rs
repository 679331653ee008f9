//! The sRGB colour profile that the file names as the meaning of its colours (PDF/A needs one).

/// Red, green, blue and white of sRGB (IEC 61966-2-1), adapted to the D50 of colour profiles, and
/// the matrix of that adaptation (Bradford). Published figures, no one's file.
const WHITE: [f64; 3] = [0.9642, 1.0, 0.8249];
const RED: [f64; 3] = [0.436_074_7, 0.222_504_5, 0.013_932_2];
const GREEN: [f64; 3] = [0.385_064_9, 0.716_878_6, 0.097_104_5];
const BLUE: [f64; 3] = [0.143_080_4, 0.060_616_9, 0.714_173_3];
const ADAPTATION: [f64; 9] = [
    1.047_811_2,
    0.022_886_6,
    -0.050_127,
    0.029_542_4,
    0.990_484_4,
    -0.017_049_1,
    -0.009_234_5,
    0.015_043_6,
    0.752_131_6,
];
/// ((x + 0.055) / 1.055)^2.4 above 0.04045, x / 12.92 below: gamma, a, b, c, d.
const CURVE: [f64; 5] = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45];

/// A display profile, ICC.1:2004-10 (version 4.2), of a few hundred bytes.
pub(crate) fn srgb() -> Vec<u8> {
    let curve = {
        let mut data = b"para\0\0\0\0\0\x03\0\0".to_vec();
        data.extend(CURVE.into_iter().flat_map(fixed));
        data
    };
    // Tags that share their data stand beside one another.
    let tags: [(&[&[u8; 4]], Vec<u8>); 8] = [
        (&[b"desc"], text("sRGB")),
        (&[b"cprt"], text("No copyright, use freely")),
        (&[b"wtpt"], xyz(WHITE)),
        (&[b"chad"], array(b"sf32", &ADAPTATION)),
        (&[b"rXYZ"], xyz(RED)),
        (&[b"gXYZ"], xyz(GREEN)),
        (&[b"bXYZ"], xyz(BLUE)),
        (&[b"rTRC", b"gTRC", b"bTRC"], curve),
    ];
    let count: usize = tags.iter().map(|(names, _)| names.len()).sum();
    let mut table = (count as u32).to_be_bytes().to_vec();
    let mut data = Vec::new();
    let start = 128 + 4 + 12 * count;
    for (names, content) in &tags {
        let offset = (start + data.len()) as u32;
        for name in *names {
            table.extend_from_slice(*name);
            table.extend_from_slice(&offset.to_be_bytes());
            table.extend_from_slice(&(content.len() as u32).to_be_bytes());
        }
        data.extend_from_slice(content);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = header((start + data.len()) as u32);
    profile.extend(table);
    profile.extend(data);
    profile
}

fn header(size: u32) -> Vec<u8> {
    let mut header = Vec::with_capacity(128);
    header.extend_from_slice(&size.to_be_bytes());
    header.extend_from_slice(&[0; 4]);
    header.extend_from_slice(&[4, 0x20, 0, 0]);
    header.extend_from_slice(b"mntrRGB XYZ ");
    // 1 January 2026: a profile has a date, and this one never changes.
    for part in [2026u16, 1, 1, 0, 0, 0] {
        header.extend_from_slice(&part.to_be_bytes());
    }
    header.extend_from_slice(b"acsp");
    header.resize(68, 0);
    header.extend(WHITE.into_iter().flat_map(fixed));
    header.resize(128, 0);
    header
}

fn xyz(value: [f64; 3]) -> Vec<u8> {
    array(b"XYZ ", &value)
}

fn array(kind: &[u8; 4], values: &[f64]) -> Vec<u8> {
    let mut data = kind.to_vec();
    data.extend_from_slice(&[0; 4]);
    data.extend(values.iter().copied().flat_map(fixed));
    data
}

/// Text in one language.
fn text(words: &str) -> Vec<u8> {
    let units: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut data = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenGB".to_vec();
    data.extend_from_slice(&(units.len() as u32).to_be_bytes());
    data.extend_from_slice(&28u32.to_be_bytes());
    data.extend(units);
    data
}

/// A number in 16.16 bits.
fn fixed(value: f64) -> [u8; 4] {
    ((value * 65536.0).round() as i32).to_be_bytes()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_profile_says_its_own_size_and_its_tags_lie_within() {
        let profile = super::srgb();
        let word = |at: usize| u32::from_be_bytes(profile[at..at + 4].try_into().unwrap()) as usize;
        assert_eq!(word(0), profile.len());
        assert!(profile.len() < 700);
        for tag in 0..word(128) {
            let entry = 132 + 12 * tag;
            assert!(word(entry + 4) + word(entry + 8) <= profile.len());
            assert_eq!(word(entry + 4) % 4, 0);
        }
    }
}
