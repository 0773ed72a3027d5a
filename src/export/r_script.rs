//! An R script that computes the indicators of a map anew and prints them beside ours, for whoever wants to check.
//!
//! The script is `verify.R`, with the network and our values written at its top. Names stand in it as strings that
//! hold whatever they hold: none of it can run as code. Contact details and amounts are not in it.

use crate::analysis::{AnalysisRequest, Group, Report, compute, json::to_json};
use crate::model::{ActorId, Language, Link, TerritoryMap};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The script, its lines for one language marked by the language.
const SCRIPT: &str = include_str!("verify.R");
/// Where the data goes.
const DATA: &str = "{{data}}";
/// Values on a line of a vector.
const A_LINE: usize = 12;

/// The script that checks the indicators of a map, as a request looks at it, in R.
///
/// ```
/// use maillage::analysis::AnalysisRequest;
/// use maillage::export::r_script;
/// use maillage::model::{Language, TerritoryMap};
/// let script = r_script(&TerritoryMap::default(), &AnalysisRequest::default(), Language::English);
/// assert!(script.starts_with("# The indicators of a Maillage map"));
/// ```
pub fn r_script(map: &TerritoryMap, request: &AnalysisRequest, language: Language) -> String {
    let data = Data::new(map, request, language).write();
    let lines = SCRIPT.lines().filter_map(|line| in_language(line, language));
    lines.map(|line| if line == DATA { data.clone() } else { line + "\n" }).collect()
}

/// A line of the script as one language has it: `#fr: ` marks a comment, `#fr> ` code.
fn in_language(line: &str, language: Language) -> Option<String> {
    let (own, other) = match language {
        Language::French => ("#fr", "#en"),
        Language::English => ("#en", "#fr"),
    };
    let bare = line.trim_start();
    let indent = &line[..line.len() - bare.len()];
    match bare.strip_prefix(own) {
        _ if bare.starts_with(other) => None,
        Some(rest) => Some(match rest.strip_prefix("> ") {
            Some(code) => format!("{indent}{code}"),
            None => format!("{indent}#{}", rest.strip_prefix(':').unwrap_or(rest)),
        }),
        None => Some(line.to_owned()),
    }
}

/// What the top of the script says.
struct Data<'a> {
    map: &'a TerritoryMap,
    report: Report,
    values: Value,
    /// Number of each actor in R, from 1.
    numbers: BTreeMap<ActorId, usize>,
    text: String,
}

impl<'a> Data<'a> {
    fn new(map: &'a TerritoryMap, request: &AnalysisRequest, language: Language) -> Self {
        let report = compute(map, request);
        let values = to_json(&report, map, language);
        let numbers = report.actors.keys().copied().zip(1..).collect();
        Self { map, report, values, numbers, text: String::new() }
    }

    fn write(mut self) -> String {
        self.line("map_title", &string(&self.map.info().title));
        self.line("group_by", &string(self.report.request.group_by.code()));
        let every_kind = self.report.request.links == AnalysisRequest::default().links;
        self.line("every_kind", if every_kind { "TRUE" } else { "FALSE" });
        self.actors();
        self.links();
        self.our_values();
        self.text
    }

    fn actors(&mut self) {
        let of_each =
            |key: &str| strings(elements(&self.values["actors"]).map(|a| a[key].as_str().unwrap_or_default()));
        let (ids, labels) = (of_each("id"), of_each("label"));
        let groups = &self.report.silos.groups;
        let number =
            |group: &Group| groups.iter().position(|g| g.group == *group).map_or(Value::Null, |at| (at + 1).into());
        let group_of: Vec<Value> = self.report.actors.values().map(|a| number(&a.group)).collect();
        let names = strings(elements(&self.values["silos"]["groups"]).map(|g| g["name"].as_str().unwrap_or_default()));
        let community: Vec<Value> = self.report.communities.of.iter().map(|number| (number + 1).into()).collect();
        self.line("actor_id", &ids);
        self.line("actor_label", &labels);
        self.line("group_name", &names);
        self.line("actor_group", &numbers(&group_of));
        self.line("actor_community", &numbers(&community));
    }

    /// The links that tie two of the actors, as the request counts them: the script makes its own graph of them.
    fn links(&mut self) {
        let request = &self.report.request;
        let tied = |link: &Link| Some((*self.numbers.get(&link.source)?, *self.numbers.get(&link.target)?));
        let counted = self.map.links().filter(|l| request.counts(self.map, l) && request.links.contains(&l.kind()));
        let links: Vec<_> = counted.filter_map(|link| Some((tied(link)?, link))).collect();
        let rows: Vec<[Value; 4]> = links
            .iter()
            .map(|((from, to), link)| {
                [(*from).into(), (*to).into(), u8::from(link.is_mutual()).into(), link.weight().into()]
            })
            .collect();
        let kind = strings(links.iter().map(|(_, link)| link.kind().code()));
        for (column, name) in ["link_from", "link_to", "link_mutual", "link_weight"].into_iter().enumerate() {
            self.line(name, &numbers(&rows.iter().map(|row| row[column].clone()).collect::<Vec<_>>()));
        }
        self.line("link_kind", &kind);
    }

    fn our_values(&mut self) {
        let mut network = BTreeMap::new();
        for part in ["network", "silos"] {
            flatten("", &self.values[part], &mut network);
        }
        let shape = &self.report.cohesion;
        network.insert("articulation_points".to_owned(), shape.articulation_points.len().into());
        network.insert("bridges".to_owned(), shape.bridges.len().into());
        let entries: Vec<String> =
            network.iter().map(|(key, value)| format!("{} = {}", string(key), number(value))).collect();
        let actors = columns(&self.values["actors"]);
        let groups = columns(&self.values["silos"]["groups"]);
        let matrix: Vec<Value> =
            elements(&self.values["silos"]["density_matrix"]).flat_map(elements).cloned().collect();
        let end = |id: &ActorId| self.numbers.get(id).copied().map_or(Value::Null, Value::from);
        let [from, to]: [Vec<Value>; 2] =
            [shape.bridges.iter().map(|(a, _)| end(a)).collect(), shape.bridges.iter().map(|(_, b)| end(b)).collect()];
        self.line("maillage_network", &vector(&entries, 1, "numeric(0)"));
        self.line("maillage_actors", &actors);
        self.line("maillage_groups", &groups);
        self.line("maillage_matrix", &numbers(&matrix));
        self.line("bridge_from", &numbers(&from));
        self.line("bridge_to", &numbers(&to));
    }

    fn line(&mut self, name: &str, value: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{name} <- {value}");
    }
}

fn elements(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// The numbers of an object by their keys, those of an object inside as `outer.inner`; a null is a number that is
/// undefined. The community of each actor is no number of the network: it stands with the actors.
fn flatten(prefix: &str, object: &Value, into: &mut BTreeMap<String, Value>) {
    for (key, value) in object.as_object().into_iter().flatten() {
        let key = format!("{prefix}{key}");
        match value {
            Value::Object(_) if key.ends_with(".membership") => {}
            Value::Object(_) => flatten(&format!("{key}."), value, into),
            Value::Number(_) | Value::Null | Value::Bool(_) => {
                into.insert(key, value.clone());
            }
            Value::Array(_) | Value::String(_) => {}
        }
    }
}

/// The numbers of a list of objects as R columns, by key.
fn columns(list: &Value) -> String {
    let rows: Vec<BTreeMap<String, Value>> = elements(list)
        .map(|row| {
            let mut numbers = BTreeMap::new();
            flatten("", row, &mut numbers);
            numbers
        })
        .collect();
    let keys: std::collections::BTreeSet<&String> = rows.iter().flat_map(BTreeMap::keys).collect();
    let column =
        |key: &String| -> Vec<Value> { rows.iter().map(|row| row.get(key).cloned().unwrap_or_default()).collect() };
    let columns: Vec<String> =
        keys.into_iter().map(|key| format!("  {} = {}", string(key), numbers(&column(key)))).collect();
    if columns.is_empty() { "list()".to_owned() } else { format!("list(\n{}\n)", columns.join(",\n")) }
}

fn numbers(values: &[Value]) -> String {
    vector(&values.iter().map(number).collect::<Vec<_>>(), A_LINE, "numeric(0)")
}

fn strings<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    vector(&texts.map(string).collect::<Vec<_>>(), 1, "character(0)")
}

fn vector(cells: &[String], a_line: usize, empty: &str) -> String {
    match cells {
        [] => empty.to_owned(),
        [one] => format!("c({one})"),
        _ => {
            let lines: Vec<String> = cells.chunks(a_line).map(|line| format!("  {}", line.join(", "))).collect();
            format!("c(\n{}\n)", lines.join(",\n"))
        }
    }
}

fn number(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::Bool(true) => "1".to_owned(),
        Value::Bool(false) => "0".to_owned(),
        _ => "NA".to_owned(),
    }
}

/// A text as a string of R, whatever it holds and whatever encoding R takes the file for: letters stand as they are
/// only while nothing has to be escaped, else all that is not ASCII is escaped too, so that no byte of a letter can
/// swallow a backslash.
fn string(text: &str) -> String {
    let is_plain = |c: char| {
        c.is_alphanumeric() || matches!(c, ' '..='~' | '\u{a0}' | '\u{202f}' | '’' | '«' | '»' | '–' | '—' | '…' | '·')
    };
    let as_it_is = text.chars().all(|c| is_plain(c) && c != '"' && c != '\\');
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            _ if as_it_is => quoted.push(c),
            '"' | '\\' => quoted.extend(['\\', c]),
            ' '..='~' => quoted.push(c),
            // R has no such character in a string.
            '\0' => quoted.push_str("\\ufffd"),
            _ => {
                let _ = write!(quoted, "\\U{{{:x}}}", u32::from(c));
            }
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Actor, Amount, Contact, Link, LinkDetail, LinkId, LinkKind, MapInfo, Name, Role};

    /// Two actors with names that try to end their string, money and a telephone.
    fn hostile() -> TerritoryMap {
        let title = "a\"); quit() #\\\nstop('now')\r\u{2028}`".to_owned();
        let mut map = TerritoryMap::new(MapInfo { title, ..MapInfo::default() });
        let [one, two] = [1, 2].map(ActorId::from_number);
        let name = Name::new("L’Été\\\"); system(\"rm\") #").unwrap();
        let contact = Contact { telephone: "418 555-0199".to_owned(), ..Contact::default() };
        map.insert_actor(Actor { contact, ..Actor::new(one, name, Role::Csss) }).unwrap();
        map.insert_actor(Actor::new(two, Name::new("Forêt 'verte' {{data}}").unwrap(), Role::Csss)).unwrap();
        let mut link = Link::new(LinkId::from_number(1), one, two, LinkKind::Funding);
        link.detail = LinkDetail::Funding { purpose: None, amount: Some(Amount::from_cents(98_765_400).unwrap()) };
        link.notes = "secret note".to_owned();
        map.insert_link(link).unwrap();
        map
    }

    fn script(map: &TerritoryMap, language: Language) -> String {
        r_script(map, &AnalysisRequest::default(), language)
    }

    #[test]
    fn a_name_is_a_string_whatever_it_holds() {
        assert_eq!(string("Forêt d’Été « 2 »"), "\"Forêt d’Été « 2 »\"");
        assert_eq!(string("a\"b\\c\nd"), "\"a\\\"b\\\\c\\U{a}d\"");
        // Beside a backslash no letter stands as bytes that some encoding takes a backslash into.
        assert_eq!(string("…\\"), "\"\\U{2026}\\\\\"");
        assert_eq!(string("\u{202e}\0"), "\"\\U{202e}\\ufffd\"");
        let script = script(&hostile(), Language::French);
        assert!(script.contains(r#"map_title <- "a\"); quit() #\\\U{a}stop('now')\U{d}\U{2028}`""#), "{script}");
        assert!(script.contains(r#"  "L\U{2019}\U{c9}t\U{e9}\\\"); system(\"rm\") #","#), "{script}");
        assert!(script.contains("  \"Forêt 'verte' {{data}}\"\n"), "{script}");
    }

    #[test]
    fn what_is_personal_stays_in_the_map() {
        let script = script(&hostile(), Language::French);
        for personal in ["418", "987", "secret"] {
            assert!(!script.contains(personal), "{personal}");
        }
    }

    #[test]
    fn the_script_holds_the_network_and_our_values() {
        let script = script(&hostile(), Language::English);
        for line in [
            "link_from <- c(1)",
            "link_to <- c(2)",
            "link_mutual <- c(0)",
            "link_weight <- c(1.0)",
            "link_kind <- c(\"Funding\")",
            "actor_group <- c(\n  1, 1\n)",
            "  \"density_directed\" = 0.5",
            "  \"centralization.degree\" = NA",
            "  \"brokerage.total\" = c(\n  0, 0\n)",
            "bridge_from <- c(1)",
        ] {
            assert!(
                script.contains(&format!("{line}\n")) || script.contains(&format!("{line},\n")),
                "{line}\n{script}"
            );
        }
        let empty = super::r_script(&TerritoryMap::default(), &AnalysisRequest::default(), Language::English);
        assert!(
            empty.contains("actor_label <- character(0)\n") && empty.contains("link_from <- numeric(0)\n"),
            "{empty}"
        );
    }

    #[test]
    fn it_speaks_one_language() {
        let [french, english] = [Language::French, Language::English].map(|l| script(&hostile(), l));
        assert!(french.starts_with("# Vérification des indicateurs"), "{french}");
        assert!(english.starts_with("# The indicators of a Maillage map"), "{english}");
        for (script, other) in [(&french, "plain formulas"), (&english, "formules simples")] {
            assert!(!script.contains(other) && !script.contains("#fr") && !script.contains("#en"));
            assert_eq!(script.matches("words <- list(").count(), 1);
        }
        assert_eq!(french.lines().count(), english.lines().count());
    }

    #[test]
    fn its_french_is_typeset() {
        let french = SCRIPT.lines().filter(|line| line.trim_start().starts_with("#fr: "));
        for line in french {
            let slip = [" :", " ;", " !", " ?", "« ", " »"].into_iter().find(|slip| line.contains(slip));
            assert_eq!(slip.filter(|_| !line.contains("source(")), None, "{line}");
        }
    }
}
