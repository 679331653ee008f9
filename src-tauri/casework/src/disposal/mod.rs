//! Disposal: what is past its years is looked at, kept longer with a reason, or struck out of the hub
//! by two coordinators, with a certificate.

mod certificate;
mod dispose;
mod list;
mod longer;
mod terms;
#[cfg(test)]
mod tests;

pub use certificate::show as show_certificate;
pub use dispose::dispose;
pub(crate) use list::due_for_review;
pub use list::list;
pub use longer::keep;
pub use terms::edit as edit_terms;
