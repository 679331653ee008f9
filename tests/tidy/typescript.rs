//! The TypeScript of the wire is what the Rust types say. The shell has a test of its own.

use std::fs;

use seedbridge_tests::places;

/// `cargo xtask bindings` runs this with `SEEDBRIDGE_BINDINGS=write`, which writes the file.
#[test]
fn the_typescript_of_the_wire_is_fresh() {
    let path = places::project().join("ui/src/wire/generated/commands.ts");
    let typescript = wire::typescript();
    if std::env::var("SEEDBRIDGE_BINDINGS").as_deref() == Ok("write") {
        fs::write(&path, &typescript).unwrap();
    }
    assert!(
        fs::read_to_string(&path).unwrap_or_default() == typescript,
        "{} is not what the wire's types say: run `cargo xtask bindings`",
        path.display()
    );
}
