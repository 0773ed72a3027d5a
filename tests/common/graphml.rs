//! Reads the reference networks: just enough GraphML for `tests/fixtures/truth`, independent of the program's own
//! import.

use maillage::analysis::IMPORTED_ID;
use maillage::model::{
    Actor, ActorId, Collaboration, Link, LinkDetail, LinkId, LinkKind, MapInfo, Name, Role, TerritoryMap,
};
use std::collections::BTreeMap;

/// The map of a GraphML text: node attributes become fields, edges collaborations (one way when directed), self
/// loops are left out.
pub(crate) fn map_of(text: &str) -> TerritoryMap {
    let document = roxmltree::Document::parse(text).expect("well-formed GraphML");
    let elements = |tag: &'static str| document.descendants().filter(move |node| node.has_tag_name(tag));
    let attribute_names: BTreeMap<&str, &str> =
        elements("key").filter_map(|key| Some((key.attribute("id")?, key.attribute("attr.name")?))).collect();
    let directed = elements("graph").any(|graph| graph.attribute("edgedefault") == Some("directed"));

    let mut map = TerritoryMap::new(MapInfo::default());
    let mut ids = BTreeMap::new();
    for (number, node) in elements("node").enumerate() {
        let imported = node.attribute("id").expect("a node has an id");
        let id = ActorId::from_number(number as u128 + 1);
        let mut actor = Actor::new(id, Name::new(imported).expect("a name"), Role::Other);
        actor.fields.insert(IMPORTED_ID.to_owned(), imported.to_owned());
        for data in node.children().filter(|child| child.has_tag_name("data")) {
            let name = data.attribute("key").and_then(|key| attribute_names.get(key)).expect("a declared key");
            actor.fields.insert((*name).to_owned(), data.text().unwrap_or_default().to_owned());
        }
        ids.insert(imported, id);
        map.insert_actor(actor).expect("a new actor");
    }
    for (number, edge) in elements("edge").enumerate() {
        let end = |name: &str| ids[edge.attribute(name).expect("an edge has two ends")];
        let (source, target) = (end("source"), end("target"));
        if source == target {
            continue;
        }
        let mut link = Link::new(LinkId::from_number(number as u128 + 1), source, target, LinkKind::Collaboration);
        link.detail = LinkDetail::Collaboration(Collaboration { one_way: directed, ..Collaboration::default() });
        map.insert_link(link).expect("a new link");
    }
    map
}
