//! Speed of the indicators.

fn main() {}
