//! Maillage draws the local services network of a territory and reads it in plain French.

pub mod analysis;
pub mod app;
pub mod document;
pub mod layout;
pub mod model;
pub mod scene;
pub mod storage;
pub mod text;
