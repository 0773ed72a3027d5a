//! Maillage
fn main() {}
