//! Prints `ui/src/wire/generated/commands.ts`.

fn main() {
    print!("{}", wire::typescript());
}
