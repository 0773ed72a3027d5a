//! The sample maps, carried inside the program so that the welcome screen always has them.

/// A sample map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// Name of its file in `saved_maps/`.
    pub file_name: &'static str,
    /// Its text, as [`super::from_text`] reads it.
    pub text: &'static str,
}

impl Sample {
    /// Title of the map, without reading the rest of it.
    pub fn title(&self) -> String {
        let quoted = self.text.split_once("title: \"").and_then(|(_, rest)| rest.split_once('"'));
        quoted.map_or(self.file_name, |(title, _)| title).to_owned()
    }
}

macro_rules! samples {
    ($($name:literal),+ $(,)?) => {
        &[$(Sample { file_name: concat!($name, ".ron"), text: include_str!(concat!("../../saved_maps/", $name, ".ron")) }),+]
    };
}

/// Every sample map, in the order the welcome screen shows them.
pub fn samples() -> &'static [Sample] {
    samples![
        "mercier-est",
        "jocoeur",
        "memphremagog-avant",
        "memphremagog-apres",
        "saguenay",
        "montreal-palv",
        "structure-projet-clinique",
        "bas-saint-laurent-avant-2015",
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::{from_text, to_text};

    #[test]
    fn every_file_of_saved_maps_is_a_sample() {
        let mut files: Vec<_> = std::fs::read_dir("saved_maps")
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        files.sort();
        let mut listed: Vec<_> = samples().iter().map(|sample| sample.file_name).collect();
        listed.sort_unstable();
        assert_eq!(files, listed);
    }

    /// With `BLESS=1`, writes those that are not.
    #[test]
    fn every_sample_is_written_as_the_program_writes() {
        for Sample { file_name, text } in samples() {
            let map = from_text(text).unwrap_or_else(|error| panic!("{file_name}: {error}"));
            if std::env::var_os("BLESS").is_some() {
                std::fs::write(format!("saved_maps/{file_name}"), to_text(&map)).unwrap();
            } else {
                assert!(to_text(&map) == *text, "{file_name} is not as the program writes it: run again with BLESS=1");
            }
        }
    }
}
