//! Names that are words too, in English or Welsh: where one stands alone, a person says whether it
//! means somebody.

/// Whether a folded name is an ordinary word too. One of two letters counts as such.
pub(super) fn is_ordinary(name: &str) -> bool {
    name.chars().count() < 3 || WORDS.split_whitespace().any(|word| word == name)
}

/// First names and surnames, folded, without mutations.
const WORDS: &str = "\
    abbey alaw amber angel angus april arch archer art ash august autumn avril awen baker banks barber \
    basil beach bear bell ben berry best bill birch bird bishop black blaise bloom bond booth bowen brad \
    brand branch brick bridge bridges brook brooks brown bryn buck bud burns bush butcher butler \
    carol carpenter carter cash celyn chance chase cherry christian church clare clay cliff cloud \
    coed cole cook cooper crisp cross crystal dai daisy dale dan dawn day dean dee deri dew dick dilys dolly \
    don dot drew duke earl east eden eira eirlys england enfys english ernest eve faith falls farmer field \
    fields finch fisher flint flower flowers flora ford forest foster fox france frank free french \
    gale gardner garnet gay gene german ginger glass glen glyn golden good grace grant gray green grey \
    griffin guy gwawr gwyn haf hale hall hand hardy hart harper harry hay hazel head heather hedd \
    heath heulwen hill hills hobbs holly holland honor hood hope hopkins house hunt hunter iau ire \
    ireland iris ivy jack jade jasmine jay jean jesus jet job joy judge june justice keen king kit \
    knight lake lamb lance lane lang large law lily lili little llew llinos long lord love lucky lynn major \
    man manners mark marks marsh marshall marine mason may mai maple mead means medi melody mercer \
    mercy mike mile miles mill miller mills min mon moon moore moss mott mount myrtle neath nest nia \
    night noble non north nunn nurse oak olive opal otter page paige pansy park parker parks pat patience \
    peace peacock pearl penny pepper perry pike piper plant pole pond pool pope poppy porter post \
    potter pound power powers pratt pride price prince prior prudence ray read reed reef rich ridge \
    rio river rivers rob robin rock rod roman rose rosyn rowan ruby rush rusty sage sam sandy sands \
    scarlet scott sear self seren sharp shaw shepherd short sienna silver singer skip sky slater small \
    smith snow south sparks spencer spring stan star steel sterling stone storm street strong sue sul \
    summer summers sunny swan sweet swift tanner taylor teg temple thorn thyme tiger tom tony tower \
    town trinity tucker turner vale van vaughan verity victor viola violet virginia wade wales walker \
    wall ward waters way weaver webb wells west wheeler white will wills win winter winters wise wolf \
    wood woods worth wren wright wyn young";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_word_too_or_it_is_not() {
        for (name, word) in [
            ("grace", true),
            ("will", true),
            ("may", true),
            ("price", true),
            ("seren", true),
            ("ben", true),
            ("jo", true),
            ("anwen", false),
            ("ann", false),
            ("sian", false),
            ("pritchard", false),
            ("gracie", false),
        ] {
            assert_eq!(is_ordinary(name), word, "{name}");
        }
        assert!(
            WORDS
                .split_whitespace()
                .all(|word| crate::text::folded(word) == word)
        );
    }
}
