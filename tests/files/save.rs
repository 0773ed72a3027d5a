//! A save replaces the file at once or leaves it as it was, and leaves nothing else behind.

use maillage::model::{MapInfo, TerritoryMap};
use maillage::storage::{FileTrouble, StorageError, load, save};
use std::fs;
use std::path::Path;

fn map(title: &str) -> TerritoryMap {
    TerritoryMap::new(MapInfo { title: title.to_owned(), ..MapInfo::default() })
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn trouble(error: StorageError) -> FileTrouble {
    match error {
        StorageError::File { trouble, .. } => trouble,
        other @ StorageError::Text { .. } => panic!("{other}"),
    }
}

#[test]
fn a_save_makes_or_replaces_one_file_and_leaves_no_draft() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Île d’Orléans.ron");
    save(&path, &map("one")).unwrap();
    save(&path, &map("two")).unwrap();
    assert_eq!(load(&path).unwrap().map, map("two"));
    assert_eq!(names(folder.path()), ["Île d’Orléans.ron"]);
}

#[test]
fn a_save_into_a_missing_folder_or_over_a_folder_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("none").join("map.ron");
    assert!(matches!(trouble(save(&nowhere, &map("x")).unwrap_err()), FileTrouble::NoFolder));
    let inside = folder.path().join("inside");
    fs::create_dir(&inside).unwrap();
    assert!(matches!(trouble(save(&inside, &map("x")).unwrap_err()), FileTrouble::Directory));
    assert_eq!(names(folder.path()), ["inside"]);
}

#[test]
fn a_file_protected_against_writing_stays_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.ron");
    save(&path, &map("old")).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    assert!(matches!(trouble(save(&path, &map("new")).unwrap_err()), FileTrouble::MayNotWrite));
    assert_eq!(load(&path).unwrap().map, map("old"));
    assert_eq!(names(folder.path()), ["map.ron"]);
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    #[test]
    fn permissions_of_a_file_outlive_a_save() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("map.ron");
        save(&path, &map("one")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        save(&path, &map("two")).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    }

    #[test]
    fn what_a_link_leads_to_is_replaced_and_the_link_stays() {
        let folder = tempfile::tempdir().unwrap();
        let shared = folder.path().join("shared");
        fs::create_dir(&shared).unwrap();
        let link = folder.path().join("link.ron");
        symlink("shared/map.ron", &link).unwrap();
        for title in ["one", "two"] {
            save(&link, &map(title)).unwrap();
            assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
            assert_eq!(load(&shared.join("map.ron")).unwrap().map, map(title));
        }
        assert_eq!(names(&shared), ["map.ron"]);
    }

    #[test]
    fn links_that_go_in_circles_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        symlink("a.ron", &path).unwrap();
        assert!(matches!(trouble(save(&path, &map("x")).unwrap_err()), FileTrouble::NotAFile));
    }

    #[test]
    fn a_device_is_never_replaced() {
        assert!(matches!(trouble(save(Path::new("/dev/full"), &map("x")).unwrap_err()), FileTrouble::NotAFile));
    }

    #[test]
    fn a_folder_protected_against_writing_keeps_the_old_map() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("map.ron");
        save(&path, &map("old")).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
        if fs::write(folder.path().join("probe"), "").is_ok() {
            eprintln!("skipped: this user may write into a protected folder");
            return;
        }
        assert!(matches!(trouble(save(&path, &map("new")).unwrap_err()), FileTrouble::MayNotWrite));
        assert_eq!(load(&path).unwrap().map, map("old"));
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(names(folder.path()), ["map.ron"]);
    }
}
