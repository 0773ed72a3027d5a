//! Maillage draws the local services network of a territory and reads it in plain French.

pub mod analysis;
pub mod app;
pub mod cli;
pub mod document;
pub mod export;
pub mod gui;
pub mod layout;
pub mod model;
pub mod scene;
pub mod storage;
pub mod text;
mod ui;
