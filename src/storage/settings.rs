//! What the program remembers of a person between two starts. Nothing here may ever keep it from starting.

use super::error::{FileTrouble, StorageError};
use super::fault::{Problem, Slip};
use super::fields::{Fields, Leaf, leaf, list};
use super::outline::Piece;
use super::{file, quote::quoted};
use crate::model::{Language, UnknownFields};
use crate::text::texts;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum ThemeChoice {
    /// Light or dark, as the system is.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// For a projector in a lit room.
    Projection,
}

impl ThemeChoice {
    /// Every choice.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::Projection];

    fn word(self) -> &'static str {
        match self {
            Self::System => "System",
            Self::Light => "Light",
            Self::Dark => "Dark",
            Self::Projection => "Projection",
        }
    }
}

/// The settings of a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Language of the interface; that of the system where nobody chose.
    pub language: Option<Language>,
    /// Colours of the window.
    pub theme: ThemeChoice,
    /// Size of the texts, [`Settings::MIN_TEXT_SCALE`] to [`Settings::MAX_TEXT_SCALE`], 1 being ordinary.
    pub text_scale: f32,
    /// Maps opened or saved lately, the last one first: see [`Settings::remember`].
    pub recent: Vec<PathBuf>,
    /// Width and height of the window in points; `None` before the first time it is closed.
    pub window: Option<(f32, f32)>,
    /// Whether the whole map is left out of the corner of the canvas.
    pub minimap_hidden: bool,
    /// Settings of a newer version.
    pub unknown: UnknownFields,
}

/// Settings, and what must be said about them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoadedSettings {
    /// The settings; the original ones where they could not be read.
    pub settings: Settings,
    /// What could not be read.
    pub trouble: Option<SettingsTrouble>,
}

/// Settings that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingsTrouble {
    /// None of the file.
    Unreadable(PathBuf),
    /// Some of them, by their names.
    Partly(PathBuf, Vec<&'static str>),
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: ThemeChoice::System,
            text_scale: 1.0,
            recent: Vec::new(),
            window: None,
            minimap_hidden: false,
            unknown: UnknownFields::new(),
        }
    }
}

impl Settings {
    /// How many maps are remembered.
    pub const MAX_RECENT: usize = 10;
    /// Smallest texts.
    pub const MIN_TEXT_SCALE: f32 = 0.8;
    /// Largest texts.
    pub const MAX_TEXT_SCALE: f32 = 2.0;
    /// Environment variable that names another folder for the settings.
    pub const FOLDER_VARIABLE: &str = "MAILLAGE_CONFIG_DIR";

    /// Where the settings are kept: `settings.ron` in the user's configuration folder; `None` where there is no such
    /// folder.
    pub fn path() -> Option<PathBuf> {
        let folder = match std::env::var_os(Self::FOLDER_VARIABLE) {
            Some(folder) => PathBuf::from(folder),
            None => directories::ProjectDirs::from("", "", "maillage")?.config_dir().to_owned(),
        };
        Some(folder.join("settings.ron"))
    }

    /// The settings of a file: the original ones where it does not exist yet, or cannot be read.
    pub fn load(path: &Path) -> LoadedSettings {
        let text = match file::read_text(path) {
            Ok(text) => text,
            Err(StorageError::File { trouble: FileTrouble::Missing, .. }) => String::from("()"),
            Err(_) => return LoadedSettings::unreadable(path),
        };
        let Ok(mut fields) = Fields::of(Piece::new(text.trim_start_matches('\u{feff}'))) else {
            return LoadedSettings::unreadable(path);
        };
        let mut lost = Vec::new();
        let settings = Self {
            language: tolerant(&mut fields, "language", &mut lost, language),
            theme: tolerant(&mut fields, "theme", &mut lost, theme).unwrap_or_default(),
            text_scale: tolerant(&mut fields, "text_scale", &mut lost, text_scale).unwrap_or(1.0),
            recent: tolerant(&mut fields, "recent", &mut lost, |piece| list(piece, leaf::<String>))
                .map(|paths| paths.into_iter().map(PathBuf::from).take(Self::MAX_RECENT).collect())
                .unwrap_or_default(),
            window: tolerant(&mut fields, "window", &mut lost, window),
            minimap_hidden: tolerant(&mut fields, "minimap_hidden", &mut lost, leaf::<bool>).unwrap_or(false),
            unknown: fields.into_unknown(),
        };
        let trouble = (!lost.is_empty()).then(|| SettingsTrouble::Partly(path.to_owned(), lost));
        LoadedSettings { settings, trouble }
    }

    /// Writes the settings, and makes their folder the first time.
    ///
    /// # Errors
    /// When the folder or the file cannot be written; then the old settings are as they were.
    pub fn save(&self, path: &Path) -> Result<(), StorageError> {
        let folder = path.parent().map_or(Ok(()), std::fs::create_dir_all).map_err(FileTrouble::writing);
        folder.and_then(|()| file::replace(path, self.to_text().as_bytes())).map_err(|trouble| trouble.at(path))
    }

    /// Puts a map at the head of the recent ones.
    pub fn remember(&mut self, path: PathBuf) {
        self.forget(&path);
        self.recent.insert(0, path);
        self.recent.truncate(Self::MAX_RECENT);
    }

    /// Takes a map out of the recent ones.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|known| known != path);
    }

    fn to_text(&self) -> String {
        let mut text = String::from("(\n");
        let mut field = |key: &str, value: &str| _ = writeln!(text, "    {key}: {value},");
        if let Some(language) = self.language {
            field("language", if language == Language::French { "French" } else { "English" });
        }
        field("theme", self.theme.word());
        field("text_scale", &format!("{:?}", self.text_scale));
        // A path that is no Unicode text is forgotten rather than written wrong.
        let recent: Vec<_> = self.recent.iter().filter_map(|path| path.to_str()).map(quoted).collect();
        field("recent", &format!("[{}]", recent.join(", ")));
        if let Some((width, height)) = self.window {
            field("window", &format!("(width: {width:?}, height: {height:?})"));
        }
        if self.minimap_hidden {
            field("minimap_hidden", "true");
        }
        for (key, raw) in &self.unknown {
            field(key, raw);
        }
        text.push_str(")\n");
        text
    }
}

impl LoadedSettings {
    fn unreadable(path: &Path) -> Self {
        Self { settings: Settings::default(), trouble: Some(SettingsTrouble::Unreadable(path.to_owned())) }
    }
}

impl SettingsTrouble {
    /// What to tell the person.
    pub fn sentence(&self, language: Language) -> String {
        let t = texts(language);
        match self {
            Self::Unreadable(path) => t.storage_settings_unreadable(path.display().to_string()),
            Self::Partly(path, names) => t.storage_settings_partly(path.display().to_string(), names.join(", ")),
        }
    }
}

fn tolerant<'a, T>(
    fields: &mut Fields<'a>,
    key: &'static str,
    lost: &mut Vec<&'static str>,
    read: impl FnOnce(Piece<'a>) -> Result<T, Slip>,
) -> Option<T> {
    fields.read_with(key, read).unwrap_or_else(|_| {
        lost.push(key);
        None
    })
}

fn language(piece: Piece<'_>) -> Result<Language, Slip> {
    one_of(piece, &[("French", Language::French), ("English", Language::English)])
}

fn theme(piece: Piece<'_>) -> Result<ThemeChoice, Slip> {
    one_of(piece, &ThemeChoice::ALL.map(|theme| (theme.word(), theme)))
}

fn one_of<T: Copy>(piece: Piece<'_>, choices: &[(&'static str, T)]) -> Result<T, Slip> {
    choices.iter().find(|(word, _)| *word == piece.text).map(|(_, choice)| *choice).ok_or_else(|| {
        let known = choices.iter().map(|(word, _)| *word).collect();
        piece.slip(Problem::UnknownWord { found: piece.text.to_owned(), known })
    })
}

fn text_scale(piece: Piece<'_>) -> Result<f32, Slip> {
    let scale: f32 = leaf(piece)?;
    let limits = Settings::MIN_TEXT_SCALE..=Settings::MAX_TEXT_SCALE;
    if limits.contains(&scale) { Ok(scale) } else { Err(piece.slip(Problem::Expected(f32::EXPECTED))) }
}

fn window(piece: Piece<'_>) -> Result<(f32, f32), Slip> {
    let mut fields = Fields::of(piece)?;
    let (width, height): (f32, f32) = (leaf(fields.need("width")?)?, leaf(fields.need("height")?)?);
    let is_size = |length: f32| (1.0..=100_000.0).contains(&length);
    if is_size(width) && is_size(height) {
        Ok((width, height))
    } else {
        Err(piece.slip(Problem::Expected(f32::EXPECTED)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reloaded(text: &str) -> LoadedSettings {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.ron");
        std::fs::write(&path, text).unwrap();
        Settings::load(&path)
    }

    #[test]
    fn settings_come_back_with_those_of_a_newer_version() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new folder").join("settings.ron");
        let mut settings = Settings {
            language: Some(Language::English),
            theme: ThemeChoice::Projection,
            text_scale: 1.25,
            window: Some((1280.0, 800.5)),
            minimap_hidden: true,
            unknown: [("sound".to_owned(), "[Loud, (1)]".to_owned())].into(),
            ..Settings::default()
        };
        settings.remember(PathBuf::from("/tmp/a \"b\".ron"));
        settings.save(&path).unwrap();
        assert_eq!(Settings::load(&path), LoadedSettings { settings, trouble: None });
    }

    #[test]
    fn a_first_start_has_the_original_settings_and_nothing_to_say() {
        let loaded = Settings::load(Path::new("/nowhere/settings.ron"));
        assert_eq!(loaded, LoadedSettings { settings: Settings::default(), trouble: None });
    }

    #[test]
    fn a_bad_setting_costs_that_setting_only() {
        let loaded = reloaded("(language: French, theme: Pink, text_scale: 12.0, recent: [\"a\"])");
        assert_eq!(loaded.settings.language, Some(Language::French));
        assert_eq!(loaded.settings.theme, ThemeChoice::System);
        assert_eq!(loaded.settings.recent, [PathBuf::from("a")]);
        let trouble = loaded.trouble.unwrap();
        assert!(trouble.sentence(Language::French).contains("theme, text_scale"), "{trouble:?}");
    }

    #[test]
    fn damaged_settings_are_the_original_ones_with_a_sentence() {
        for text in ["", "(theme: Dark", "\u{0}", "((((((((("] {
            let loaded = reloaded(text);
            assert_eq!(loaded.settings, Settings::default(), "{text:?}");
            assert!(matches!(loaded.trouble, Some(SettingsTrouble::Unreadable(_))), "{text:?}");
        }
    }

    #[test]
    fn the_ten_last_maps_are_remembered_once_each() {
        let mut settings = Settings::default();
        for i in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 5] {
            settings.remember(PathBuf::from(format!("{i}.ron")));
        }
        assert_eq!(settings.recent.len(), Settings::MAX_RECENT);
        assert_eq!(settings.recent[..2], [PathBuf::from("5.ron"), PathBuf::from("12.ron")]);
    }
}
