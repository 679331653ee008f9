//! TypeScript, generated: the types of every input, answer and failure, and the list of commands.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use ts_rs::{Config, TS, TypeVisitor};

use crate::{CommandKind, Failure, command_infos};

/// Whole numbers are JavaScript numbers: no count or amount of the scheme reaches 2^53.
pub(crate) fn config() -> Config {
    Config::new().with_large_int("number")
}

/// Declarations by name, collected from the types that the commands name.
#[derive(Default)]
pub(crate) struct Types {
    declared: BTreeMap<String, (Option<String>, String)>,
    /// Names that two different types go by: TypeScript has one room for all of them.
    claimed_twice: BTreeSet<String>,
}

impl Types {
    /// Adds a type and all it is made of.
    pub(crate) fn add<T: TS + 'static + ?Sized>(&mut self) {
        let config = config();
        // Only types that are exported by themselves have a declaration; lists, options and
        // strings are spelt where they are used.
        if T::output_path().is_some() {
            let name = T::ident(&config);
            let declaration = T::decl(&config);
            if let Some((_, known)) = self.declared.get(&name) {
                if *known != declaration {
                    self.claimed_twice.insert(name);
                }
                return;
            }
            self.declared.insert(name, (T::docs(), declaration));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}

fn collected() -> Types {
    let mut types = Types::default();
    crate::commands::collect_types(&mut types);
    types.add::<Failure>();
    types.add::<scheme::desk::Viewpoint>();
    types.add::<scheme::history::Act>();
    types
}

/// Every named type with its declaration.
pub fn type_declarations() -> BTreeMap<String, String> {
    collected()
        .declared
        .into_iter()
        .map(|(name, (_, decl))| (name, decl))
        .collect()
}

/// The names that more than one type goes by, of which only one would be declared.
pub fn names_claimed_twice() -> BTreeSet<String> {
    collected().claimed_twice
}

/// The codes of a closed list, as its declaration spells them; none where a type is anything else.
fn codes_of(decl: &str) -> Option<Vec<&str>> {
    let (_, codes) = decl.trim_end_matches(';').split_once('=')?;
    let quoted = |code: &&str| code.len() > 2 && code.starts_with('"') && code.ends_with('"');
    let codes: Vec<&str> = codes.split('|').map(str::trim).collect();
    codes.iter().all(quoted).then_some(codes)
}

/// The whole of `ui/src/wire/generated/commands.ts`.
pub fn typescript() -> String {
    let mut text = String::from(
        "// Generated from the room `wire` by `cargo xtask bindings`; not edited by hand.\n\n",
    );
    let declared = collected().declared;
    for (docs, decl) in declared.values() {
        text.push_str(docs.as_deref().unwrap_or_default());
        let _ = writeln!(text, "export {decl}\n");
    }
    text.push_str("/** The codes of each closed list, in the order in which people are offered them. */\nexport const codes = {\n");
    for (name, (_, decl)) in &declared {
        if let Some(codes) = codes_of(decl) {
            let _ = writeln!(
                text,
                "  {name}: [{}] as readonly {name}[],",
                codes.join(", ")
            );
        }
    }
    text.push_str("};\n\n");
    text.push_str("/** Every command: its input, its answer, and whether it changes the hub. */\n");
    text.push_str("export interface Commands {\n");
    let infos = command_infos();
    for info in &infos {
        let kind = match info.kind {
            CommandKind::Read => "read",
            CommandKind::Change => "change",
        };
        let _ = writeln!(text, "  /** {} */", info.comment);
        let _ = writeln!(
            text,
            "  {}: {{ input: {}; answer: {}; kind: \"{kind}\" }};",
            info.name, info.input, info.answer
        );
    }
    text.push_str("}\n\n/** Which commands change the hub. */\nexport const changes: ReadonlySet<keyof Commands> = new Set<keyof Commands>([\n");
    for info in infos.iter().filter(|i| i.kind == CommandKind::Change) {
        let _ = writeln!(text, "  \"{}\",", info.name);
    }
    text.push_str("]);\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_list_has_its_codes_in_order() {
        let declared = type_declarations();
        let codes = |name: &str| codes_of(&declared[name]);
        let sectors = scheme::people::Sector::ALL.iter();
        let quoted: Vec<String> = sectors.map(|s| format!("\"{}\"", s.code())).collect();
        assert_eq!(codes("Sector").unwrap(), quoted);
        assert_eq!(codes("Act").unwrap().len(), scheme::history::Act::ALL.len());
        for other in ["Both", "CallId", "Fact"] {
            assert_eq!(codes(other), None, "{other}");
        }
    }

    #[test]
    fn every_type_has_a_name_of_its_own() {
        assert_eq!(names_claimed_twice(), BTreeSet::new());
    }
}
