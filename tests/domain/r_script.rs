//! What R finds agrees with what Maillage finds. Only where R is, with its packages `sna` and `igraph`: else it is said
//! and passed over.

use maillage::analysis::{AnalysisRequest, GroupBy};
use maillage::export::r_script;
use maillage::model::{Actor, ActorId, Language, MapInfo, Name, Role, TerritoryMap};
use maillage::storage::{from_text, samples};
use std::process::Command;

fn r(code: &str, arguments: &[std::path::PathBuf]) -> Option<(bool, String, String)> {
    let output = Command::new("Rscript").args(["-e", code]).args(arguments).output().ok()?;
    let [said, error] = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    Some((output.status.success(), said, error))
}

/// Maps that names and numbers could break.
fn odd_maps() -> impl Iterator<Item = TerritoryMap> {
    (0..3).map(|n_actors| {
        let mut map = TerritoryMap::new(MapInfo { title: "\"\\\n'".to_owned(), ..MapInfo::default() });
        for number in 1..=n_actors {
            let name = Name::new(&format!("\"); quit(status = 9) # {number} é\\")).unwrap();
            map.insert_actor(Actor::new(ActorId::from_number(number), name, Role::Other)).unwrap();
        }
        map
    })
}

#[test]
fn r_finds_the_same_on_the_sample_maps_and_on_odd_ones() {
    let both = "stopifnot(requireNamespace('sna', quietly = TRUE), requireNamespace('igraph', quietly = TRUE))";
    if !r(both, &[]).is_some_and(|(found, ..)| found) {
        assert!(std::env::var("MAILLAGE_R").is_err(), "no Rscript with sna and igraph, and `MAILLAGE_R` asks for it");
        eprintln!("skipped: no Rscript here with sna and igraph");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let maps = samples().iter().map(|sample| from_text(sample.text).unwrap()).chain(odd_maps());
    let request = AnalysisRequest { group_by: GroupBy::Sector, ..AnalysisRequest::default() };
    let mut files = Vec::new();
    for (number, map) in maps.enumerate() {
        let file = folder.path().join(format!("{number}.R"));
        std::fs::write(&file, r_script(&map, &request, Language::English)).unwrap();
        files.push(file);
    }
    let run = "for (file in commandArgs(TRUE)) source(file, encoding = 'UTF-8')";
    let (succeeded, said, error) = r(run, &files).unwrap();
    assert!(succeeded && error.is_empty(), "{said}\n{error}");
    assert_eq!(said.matches("\nSkipped: none").count(), files.len(), "{said}");
    assert_eq!(said.matches("; that differ: 0; ").count(), files.len(), "{said}");
}
