//! The lines that keep the house in order, held by reading `src` as text: what a folder may use, how long a file and a
//! function are, what the words of the interface look like. It knows nothing of what the code does.
#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What each folder of `src` may use of the others, beside itself. A row names only rows above it, so that uses point down.
const MAY_USE: [(&str, &[&str]); 14] = [
    ("model", &[]),
    ("document", &["model"]),
    ("text", &["document", "model"]),
    ("analysis", &["model", "text"]),
    ("layout", &["model"]),
    ("scene", &["analysis", "layout", "model", "text"]),
    ("storage", &["document", "model", "text"]),
    ("exchange", &["document", "model", "text"]),
    ("export", &["analysis", "model", "scene", "text"]),
    ("app", &["analysis", "document", "exchange", "export", "layout", "model", "scene", "storage", "text"]),
    ("ui", &["analysis", "app", "document", "layout", "model", "scene", "storage", "text"]),
    ("gui", &["app", "model", "scene", "storage", "text", "ui"]),
    ("cli", &["analysis", "document", "exchange", "export", "layout", "model", "scene", "storage", "text"]),
    ("main", &["cli", "gui"]),
];

/// Where alone a word of code may stand: each is a crate or a part of the standard library.
const ONLY_IN: [(&str, &[&str]); 14] = [
    ("egui", &["ui", "gui"]),
    ("eframe", &["ui", "gui"]),
    ("egui_graphs", &["ui", "gui"]),
    ("rfd", &["ui", "gui"]),
    ("petgraph", &["analysis", "layout", "ui/canvas"]),
    ("rustworkx_core", &["analysis", "layout", "ui/canvas"]),
    ("fs", &["storage", "cli", "gui"]),
    ("thread", &["app/jobs"]),
    ("rayon", &["analysis", "layout", "scene"]),
    ("quick_xml", &["exchange"]),
    ("csv_core", &["exchange"]),
    ("encoding_rs", &["exchange"]),
    ("egui_extras", &["ui"]),
    ("anyhow", &["main", "cli", "gui"]),
];

/// Names that say nothing of what a file does.
const EMPTY_NAMES: [&str; 7] = ["util", "utils", "helper", "helpers", "misc", "manager", "common"];

const LONGEST_FILE: usize = 400;
const LONGEST_FUNCTION: usize = 80;
const NARROW_SPACE: char = '\u{202f}';

/// A file of code.
struct Source {
    /// Path from the root of the project.
    path: String,
    text: String,
    /// The text without what its comments and strings say, line for line.
    code: String,
    /// The code above `mod tests`, which clippy keeps last.
    product: String,
}

impl Source {
    fn new(path: String, text: String) -> Self {
        let code = code_of(&text);
        let is_test = path.ends_with("/tests.rs") || path == "src/ui/stage.rs";
        let product = if is_test { "" } else { code.split("#[cfg(test)]\nmod tests").next().unwrap_or_default() };
        let product = product.to_owned();
        Self { path, text, code, product }
    }

    /// Modules from `src` down to this one: `["ui", "canvas"]` for `src/ui/canvas/mod.rs`.
    fn modules(&self) -> Vec<&str> {
        let inner = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        inner.split('/').filter(|name| !["mod", "lib"].contains(name)).collect()
    }

    /// Whether it is one of these modules or inside one.
    fn is_in(&self, places: &[&str]) -> bool {
        let place = self.modules().join("/");
        places.iter().any(|p| place.strip_prefix(p).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
    }

    /// Top-level modules its product code names, however the path is written.
    fn uses(&self) -> BTreeSet<&str> {
        let to_root = "super::".repeat(self.modules().len());
        let roots = ["crate::", "maillage::", &to_root].into_iter().filter(|root| !root.is_empty());
        let rests = roots.flat_map(|root| starts(&self.product, root).map(|at| &self.product[at + root.len()..]));
        rests.flat_map(heads).collect()
    }
}

/// Where a path begins with `root`.
fn starts<'a>(code: &'a str, root: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_inside = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    code.match_indices(root).map(|(at, _)| at).filter(move |at| !code[..*at].ends_with(is_inside))
}

/// The first names of what follows `crate::`: one, or those of a group in braces.
fn heads(path: &str) -> Vec<&str> {
    let Some(group) = path.strip_prefix('{') else { return words(path).take(1).collect() };
    let mut heads = Vec::new();
    let mut depth = 1;
    for part in group.split_inclusive(['{', '}', ',']) {
        if depth == 1 {
            heads.extend(words(part).next());
        }
        depth += part.matches('{').count();
        depth -= part.matches('}').count();
        if depth == 0 {
            break;
        }
    }
    heads
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// Blanks what comments, strings and characters say, line for line.
fn code_of(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let hidden = if code.ends_with(char::is_alphanumeric) && next == 'r' { 0 } else { hidden_length(rest) };
        let (passed, after) = rest.split_at(hidden.max(next.len_utf8()));
        code.extend(passed.chars().map(|c| if hidden == 0 || c == '\n' { c } else { ' ' }));
        rest = after;
    }
    code
}

/// Length of the comment, string or character that starts here, 0 if none does.
fn hidden_length(text: &str) -> usize {
    let up_to = |from: usize, end: &str| text[from..].find(end).map_or(text.len(), |at| from + at + end.len());
    let quoted = |quote: u8| {
        let mut at = 1;
        loop {
            match text.as_bytes().get(at) {
                Some(b'\\') => at += 2,
                Some(byte) if *byte == quote => return at + 1,
                Some(_) => at += 1,
                None => return text.len(),
            }
        }
    };
    let raw = text.strip_prefix('r').map(|t| t.len() - t.trim_start_matches('#').len());
    match raw {
        Some(n) if text[1 + n..].starts_with('"') => return up_to(2 + n, &format!("\"{}", "#".repeat(n))),
        _ => {}
    }
    match text.as_bytes() {
        [b'/', b'/', ..] => text.find('\n').unwrap_or(text.len()),
        [b'/', b'*', ..] => up_to(2, "*/"),
        [b'"', ..] => quoted(b'"'),
        [b'\'', b'\\', ..] => quoted(b'\''),
        [b'\'', ..] if text.chars().nth(2) == Some('\'') => up_to(1, "'"),
        _ => 0,
    }
}

/// Every Rust file under a folder, by path.
fn sources(folder: &str) -> Vec<Source> {
    let mut sources: Vec<_> = files(folder, "rs").into_iter().map(|(path, text)| Source::new(path, text)).collect();
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    sources
}

fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for entry in fs::read_dir(root.join(folder)).unwrap() {
        let path = format!("{folder}/{}", entry.unwrap().file_name().into_string().unwrap());
        if root.join(&path).is_dir() {
            found.extend(files(&path, extension));
        } else if path.ends_with(&format!(".{extension}")) {
            let text = fs::read_to_string(root.join(&path)).unwrap();
            found.push((path, text));
        }
    }
    found.sort();
    found
}

/// Fails with every finding, a line each.
fn hold(findings: impl IntoIterator<Item = String>) {
    let findings: Vec<_> = findings.into_iter().collect();
    assert!(findings.is_empty(), "\n{}", findings.join("\n"));
}

#[test]
fn every_file_says_first_what_it_does() {
    let all = sources("src").into_iter().chain(sources("tests"));
    hold(all.filter(|s| !s.text.starts_with("//! ")).map(|s| format!("{}: no `//!` on its first line", s.path)));
}

#[test]
fn files_and_functions_are_short() {
    let mut findings = Vec::new();
    for source in sources("src") {
        let n_lines = source.text.lines().count();
        if n_lines > LONGEST_FILE {
            findings.push(format!("{}: {n_lines} lines, at most {LONGEST_FILE}", source.path));
        }
        let long = functions(&source.code).filter(|(_, length)| *length > LONGEST_FUNCTION);
        findings.extend(
            long.map(|(name, n)| format!("{}: `{name}` has {n} lines, at most {LONGEST_FUNCTION}", source.path)),
        );
    }
    hold(findings);
}

/// Name and length in lines of each function that has a body.
fn functions(code: &str) -> impl Iterator<Item = (&str, usize)> {
    starts(code, "fn ").filter_map(|start| {
        let function = &code[start..];
        let mut depth = 0;
        let end = function.char_indices().find(|(_, c)| {
            depth += i32::from("([{".contains(*c)) - i32::from(")]}".contains(*c));
            depth == 0 && "};".contains(*c)
        });
        let (end, _) = end.filter(|(_, c)| *c == '}')?;
        Some((words(function).nth(1)?, function[..end].matches('\n').count() + 1))
    })
}

#[test]
fn names_say_what_is_inside() {
    let empty = |source: &Source| source.modules().iter().any(|name| EMPTY_NAMES.contains(name));
    hold(sources("src").into_iter().filter(empty).map(|s| format!("{}: the name says nothing", s.path)));
}

#[test]
fn folders_use_only_what_is_below_them() {
    let mut below = BTreeSet::new();
    for (folder, uses) in MAY_USE {
        assert!(uses.iter().all(|used| below.contains(used)), "the row of `{folder}` names one that is not above it");
        below.insert(folder);
    }
    let may_use = BTreeMap::from(MAY_USE);
    let mut findings = Vec::new();
    for source in sources("src") {
        let Some(folder) = source.modules().first().copied() else { continue };
        let Some(allowed) = may_use.get(folder) else {
            findings.push(format!("{}: `{folder}` has no row in the table of uses", source.path));
            continue;
        };
        let refused = source.uses().into_iter().filter(|used| *used != folder && !allowed.contains(used));
        findings.extend(refused.map(|used| format!("{}: `{folder}` may not use `{used}`", source.path)));
    }
    hold(findings);
}

#[test]
fn crates_and_the_system_stay_in_their_place() {
    let mut findings = Vec::new();
    for source in sources("src") {
        let present: BTreeSet<_> = words(&source.product).collect();
        let misplaced = ONLY_IN.iter().filter(|(word, places)| present.contains(word) && !source.is_in(places));
        findings.extend(misplaced.map(|(word, places)| format!("{}: `{word}` is only for {places:?}", source.path)));
    }
    hold(findings);
}

#[test]
fn drawing_changes_nothing() {
    let mut findings = Vec::new();
    for source in sources("src") {
        let owned = ["AppState", "OpenMap", "Document", "TerritoryMap"].map(|name| format!("&mut {name}"));
        if source.is_in(&["ui"]) && owned.iter().any(|owned| source.product.contains(owned)) {
            findings.push(format!("{}: a view changes what it draws", source.path));
        }
        let mut arms = source.product.lines().filter_map(|line| line.split_once("=>"));
        if !source.is_in(&["app/dispatch"]) && arms.any(|(pattern, _)| pattern.contains("Action::")) {
            findings.push(format!("{}: actions are told apart in app/dispatch", source.path));
        }
    }
    hold(findings);
}

#[test]
fn nothing_is_brought_in_wholesale_or_passed_on_from_inside() {
    let mut findings = Vec::new();
    for source in sources("src") {
        if source.product.contains("::*") {
            findings.push(format!("{}: a glob hides where names come from", source.path));
        }
        let is_face = source.path.ends_with("/mod.rs") || source.path.ends_with("/lib.rs");
        if !is_face && source.product.lines().any(|line| line.starts_with("pub") && line.contains(" use ")) {
            findings.push(format!("{}: only the face of a folder passes names on", source.path));
        }
    }
    hold(findings);
}

#[test]
fn no_rule_is_silenced_without_a_reason_and_nothing_is_left_for_later() {
    let mut findings = Vec::new();
    for source in sources("src").into_iter().chain(sources("tests")) {
        for silenced in ["[allow(", "[expect("].iter().flat_map(|start| source.code.split(start).skip(1)) {
            if !silenced.split(")]").next().is_some_and(|inside| inside.contains("reason")) {
                findings.push(format!("{}: a lint is silenced without a reason", source.path));
            }
        }
        if source.path.starts_with("src/") && source.code.contains("[allow(") {
            findings.push(format!("{}: `expect` tells when it is no longer needed, `allow` does not", source.path));
        }
        let later = [concat!("FIX", "ME"), concat!("TO", "DO"), concat!("todo", "!"), concat!("unimplemented", "!")];
        findings
            .extend(later.iter().filter(|mark| source.text.contains(*mark)).map(|m| format!("{}: {m}", source.path)));
    }
    hold(findings);
}

/// Keys of the messages of a Fluent file.
fn keys(ftl: &str) -> BTreeSet<&str> {
    let messages = ftl.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    messages.filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect()
}

#[test]
fn every_word_is_said_in_both_languages() {
    let (french, english) = (files("assets/text/fr", "ftl"), files("assets/text/en", "ftl"));
    for ((path, french), (twin, english)) in french.iter().zip(&english) {
        assert_eq!(path.replace("/fr/", "/en/"), *twin);
        assert_eq!(keys(french), keys(english), "{path}");
    }
    assert_eq!(french.len(), english.len());
}

#[test]
fn every_word_is_used() {
    let sources = sources("src");
    let used: BTreeSet<_> = sources.iter().flat_map(|s| words(&s.product)).collect();
    let french = files("assets/text/fr", "ftl");
    let unused = french.iter().flat_map(|(path, text)| keys(text).into_iter().map(move |key| (path, key)));
    let unused = unused.filter(|(_, key)| !used.contains(key.replace('-', "_").as_str()));
    hold(unused.map(|(path, key)| format!("{path}: nobody says `{key}`")));
}

#[test]
fn what_is_shown_is_typeset() {
    let mut findings = Vec::new();
    for (path, text) in files("assets/text", "ftl") {
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !is_typed(line)) {
            let shown = shown(line);
            let straight = ["'", "..."].into_iter().find(|typed| shown.contains(typed)).map(str::to_owned);
            let slip = straight.or_else(|| french_slip(&shown).filter(|_| path.contains("/fr/")));
            findings.extend(slip.map(|slip| format!("{path}:{}: `{slip}` in “{shown}”", number + 1)));
        }
    }
    hold(findings);
}

/// Whether a message teaches quick-entry lines, written as they are typed.
fn is_typed(line: &str) -> bool {
    let teaches = |key: &str| key == "shell-entry-hint" || key.starts_with("help-entry-") && !key.ends_with("-what");
    line.split_once(" =").is_some_and(|(key, _)| teaches(key))
}

/// What a person reads of a line of a Fluent file, `_` standing for each value.
fn shown(line: &str) -> String {
    if line.starts_with('#') {
        return String::new();
    }
    let text = match line.trim_start().trim_start_matches('*') {
        variant if variant.starts_with('[') => variant.split_once(']').map_or("", |(_, text)| text),
        _ if line.starts_with(char::is_alphabetic) => line.split_once(" =").map_or("", |(_, text)| text),
        continued => continued,
    };
    let outside_braces = text.split('{').enumerate().map(|(n, part)| match n {
        0 => part,
        _ => part.split_once('}').map_or("", |(_, after)| after),
    });
    outside_braces.collect::<Vec<_>>().join("_")
}

/// What breaks French typography: a mark without the narrow no-break space it asks for, with its neighbour.
fn french_slip(shown: &str) -> Option<String> {
    let characters: Vec<_> = shown.chars().collect();
    let slip = characters.windows(2).find(|pair| match **pair {
        [hour, ':'] if hour.is_ascii_digit() => false,
        [before, ':' | ';' | '!' | '?' | '»'] => before != NARROW_SPACE,
        ['«', after] => after != NARROW_SPACE,
        _ => false,
    });
    slip.map(|pair| pair.iter().collect())
}
