//! Reads the signature notation of `grammar/cmdlets/**.sig`: the syntax lines, then one line per parameter.
//!
//! ```text
//! cmdlet Get-Random
//! module Microsoft.PowerShell.Utility
//! default RandomNumberParameterSet
//! output System.Int32
//!
//! syntax RandomNumberParameterSet
//!     Get-Random [[-Maximum] <Object>] [-Count <int>] [<CommonParameters>]
//!
//! -Maximum <System.Object>
//! -Count range(1, 2147483647)
//! ```
//! A syntax line says which parameters a set has, which of them are mandatory, and the order of the positional ones. A
//! parameter line gives the declaration order, the full type where the syntax line shortens it, and what a syntax line
//! cannot show: `alias(a, b)`, `pipeline`, `byName`, `remaining`, `position(n)`, validations and permissions. A word
//! followed by `[SetA,SetB]` holds in these sets only. A parameter of all sets counts as declared for all at once
//! unless it says `each`.

use super::CatalogError;
use super::signature::{
    ALL_SETS, ConfirmImpact, Limit, ParameterAttribute, ParameterDecl, ParameterSetEntry, RangeKind, Signature, Text,
    Validation,
};

/// The cultures of Windows, one name a line, for `set(@cultures)`.
const CULTURES: &str = include_str!("../../grammar/cultures.txt");

/// The cultures of Windows by name.
pub fn culture_names() -> impl Iterator<Item = &'static str> {
    CULTURES.lines()
}

/// Reads one `cmdlet` block.
///
/// # Errors
/// Names `file` and the offending line.
pub fn parse_signature(file: &str, text: &'static str) -> Result<Signature, CatalogError> {
    let mut reader = Reader::default();
    for line in text.lines() {
        reader.line(line).map_err(|message| CatalogError {
            file: file.to_owned(),
            place: format!("'{}'", line.trim()),
            message,
        })?;
    }
    reader.finish().map_err(|message| CatalogError {
        file: file.to_owned(),
        place: text.lines().next().unwrap_or_default().to_owned(),
        message,
    })
}

/// One item of a syntax line.
struct Item {
    name: &'static str,
    shown_type: &'static str,
    mandatory: bool,
    positional: bool,
}

/// A word of a parameter line: `name[sets](arguments)`.
struct Word {
    name: &'static str,
    sets: Option<&'static str>,
    arguments: Vec<Text>,
}

#[derive(Default)]
struct Reader {
    signature: Signature,
    lines: Vec<(&'static str, Vec<Item>)>,
    awaiting_line: Option<&'static str>,
    each: Vec<usize>,
}

impl Reader {
    fn line(&mut self, line: &'static str) -> Result<(), String> {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            return Ok(());
        }
        if let Some(set) = self.awaiting_line.take() {
            let items = self.syntax_line(line)?;
            self.lines.push((set, items));
            return Ok(());
        }
        if line.starts_with('-') {
            return self.parameter(line);
        }
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let rest = rest.trim();
        let signature = &mut self.signature;
        match word {
            "cmdlet" => signature.name = rest.into(),
            "module" => signature.module = rest.trim_matches('-').into(),
            "default" => signature.default_set = Some(rest.into()),
            "confirm" => {
                signature.supports_should_process = true;
                signature.confirm_impact = impact(rest)?;
            }
            "paging" => signature.supports_paging = true,
            "output" => signature.output_types.push(rest.into()),
            "products" => signature.products = rest.split_whitespace().map(Text::from).collect(),
            "since" => signature.since = Some(rest.into()),
            "syntax" => self.awaiting_line = Some(rest),
            other => return Err(format!("unknown word '{other}'")),
        }
        Ok(())
    }

    fn syntax_line(&mut self, line: &'static str) -> Result<Vec<Item>, String> {
        let mut rest = line.strip_prefix(self.signature.name.as_ref()).ok_or("the line begins with another name")?;
        let mut items = Vec::new();
        loop {
            rest = rest.trim_start();
            if rest.is_empty() {
                return Ok(items);
            }
            if let Some(after) = rest.strip_prefix("[<CommonParameters>]") {
                self.signature.has_common_parameters = true;
                rest = after;
                continue;
            }
            let (item, after) = syntax_item(rest).ok_or_else(|| format!("cannot read '{rest}'"))?;
            rest = after;
            let implied = match item.name {
                "WhatIf" | "Confirm" => self.signature.supports_should_process,
                "IncludeTotalCount" | "Skip" | "First" => self.signature.supports_paging,
                _ => false,
            };
            if !implied {
                items.push(item);
            }
        }
    }

    fn parameter(&mut self, line: &'static str) -> Result<(), String> {
        let index = self.signature.parameters.len();
        let mut words = words(line)?.into_iter();
        let name = words.next().and_then(|word| word.name.strip_prefix('-')).ok_or("no parameter name")?;
        let mut decl = ParameterDecl { name: name.into(), ..ParameterDecl::default() };
        for (set, items) in &self.lines {
            let Some(item) = items.iter().find(|item| item.name == name) else { continue };
            if decl.type_name.is_empty() {
                decl.type_name = item.shown_type.into();
            }
            let numbered = items.iter().filter(|other| other.positional).position(|other| other.name == name);
            let position = if item.positional { numbered.map(|place| place as u32) } else { None };
            let entry = ParameterSetEntry { mandatory: item.mandatory, position, ..ParameterSetEntry::default() };
            decl.sets.push((set_name(set), entry));
        }
        if decl.sets.is_empty() {
            return Err(format!("-{name} is in no syntax line"));
        }
        for word in words {
            if let Some(full) = word.name.strip_prefix('<').and_then(|text| text.strip_suffix('>')) {
                decl.type_name = full.into();
            } else if word.name == "each" {
                self.each.push(index);
            } else {
                apply(&mut decl, word)?;
            }
        }
        self.signature.parameters.push(decl);
        Ok(())
    }

    fn finish(mut self) -> Result<Signature, String> {
        let signature = &mut self.signature;
        if signature.name.is_empty() || self.lines.is_empty() {
            return Err("needs a cmdlet line and a syntax line".to_owned());
        }
        for (_, items) in &self.lines {
            for item in items {
                if !signature.parameters.iter().any(|decl| decl.name == item.name) {
                    return Err(format!("-{} has no parameter line", item.name));
                }
            }
        }
        signature.positional_binding = true;
        if !signature.supports_should_process {
            signature.confirm_impact = ConfirmImpact::None;
        }
        signature.sets =
            self.lines.iter().filter(|(set, _)| !set.is_empty()).map(|(set, _)| Text::from(*set)).collect();
        for (index, decl) in signature.parameters.iter_mut().enumerate() {
            let Some((_, first)) = decl.sets.first() else { continue };
            let same = decl.sets.len() == self.lines.len() && decl.sets.iter().all(|(_, entry)| entry == first);
            if same && !self.each.contains(&index) {
                decl.sets = vec![(Text::Borrowed(ALL_SETS), *first)];
            }
        }
        Ok(self.signature)
    }
}

fn set_name(set: &'static str) -> Text {
    Text::Borrowed(if set.is_empty() { ALL_SETS } else { set })
}

fn impact(word: &str) -> Result<ConfirmImpact, String> {
    match word {
        "None" => Ok(ConfirmImpact::None),
        "Low" => Ok(ConfirmImpact::Low),
        "Medium" => Ok(ConfirmImpact::Medium),
        "High" => Ok(ConfirmImpact::High),
        other => Err(format!("unknown impact '{other}'")),
    }
}

/// `[[-A] <T>]`, `[-A] <T>`, `[-A <T>]`, `-A <T>`, `[-A]` or `-A`, and what follows it.
fn syntax_item(text: &'static str) -> Option<(Item, &'static str)> {
    let open = text.chars().take_while(|&c| c == '[').count();
    let after_dash = text.trim_start_matches('[').strip_prefix('-')?;
    let (name, mut rest) = after_dash.split_at(after_dash.find([' ', ']']).unwrap_or(after_dash.len()));
    let mut closed = 0;
    let close = |rest: &mut &'static str| rest.strip_prefix(']').map(|after| *rest = after).is_some();
    if close(&mut rest) {
        closed = 1;
    }
    let mut shown_type = "switch";
    if let Some((argument, after)) = rest.strip_prefix(" <").and_then(|text| text.split_once('>')) {
        // `[-A] <T>` ends its bracket before the argument; `[-A] -B` has none.
        shown_type = argument;
        rest = after;
        if open > closed {
            close(&mut rest).then_some(())?;
            closed += 1;
        }
    }
    (open == closed).then_some(())?;
    let (mandatory, positional) = match (open, shown_type) {
        (0, _) => (true, false),
        (1, "switch") => (false, false),
        (1, _) => {
            let before_argument = after_dash.split_at(name.len()).1.starts_with(']');
            (before_argument, before_argument)
        }
        _ => (false, true),
    };
    Some((Item { name, shown_type, mandatory, positional }, rest))
}

/// Splits a parameter line at blanks outside brackets, parentheses and quotes.
fn words(line: &'static str) -> Result<Vec<Word>, String> {
    let mut found = Vec::new();
    let mut rest = line.trim();
    while !rest.is_empty() {
        let (word, after) = if rest.starts_with('<') {
            let end = rest.find('>').ok_or("a type without '>'")?;
            let (name, after) = rest.split_at(end + 1);
            (Word { name, sets: None, arguments: Vec::new() }, after)
        } else {
            let (name, mut after) = rest.split_at(rest.find([' ', '[', '(']).unwrap_or(rest.len()));
            let mut word = Word { name, sets: None, arguments: Vec::new() };
            if let Some(inner) = after.strip_prefix('[') {
                let (sets, next) = inner.split_once(']').ok_or("sets without ']'")?;
                word.sets = Some(sets);
                after = next;
            }
            if let Some(inner) = after.strip_prefix('(') {
                let (arguments, next) = arguments(inner)?;
                word.arguments = arguments;
                after = next;
            }
            (word, after)
        };
        found.push(word);
        rest = after.trim_start();
    }
    Ok(found)
}

/// Comma-separated arguments up to the closing parenthesis; quoted ones double their quotes.
fn arguments(mut rest: &'static str) -> Result<(Vec<Text>, &'static str), String> {
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix(')') {
            return Ok((found, after));
        }
        if let Some(inner) = rest.strip_prefix('\'') {
            let mut end = 0;
            loop {
                let tail = inner.get(end..).unwrap_or_default();
                let quote = tail.find('\'').ok_or("a quote is not closed")?;
                end += quote;
                if !tail.get(quote + 1..).is_some_and(|next| next.starts_with('\'')) {
                    break;
                }
                end += 2;
            }
            let (value, after) = inner.split_at(end);
            found.push(if value.contains('\'') { value.replace("''", "'").into() } else { value.into() });
            rest = after.strip_prefix('\'').unwrap_or(after);
        } else {
            let (value, after) = rest.split_at(rest.find([',', ')']).ok_or("a parenthesis is not closed")?);
            found.push(value.trim().into());
            rest = after;
        }
        rest = rest.trim_start();
        rest = rest.strip_prefix(',').unwrap_or(rest);
    }
}

/// Adds what one word says to the parameter.
fn apply(decl: &mut ParameterDecl, word: Word) -> Result<(), String> {
    let number = |index: usize| -> Result<i64, String> {
        let text = word.arguments.get(index).ok_or_else(|| format!("'{}' needs a number", word.name))?;
        text.parse().map_err(|_| format!("'{text}' is no whole number"))
    };
    match word.name {
        "pipeline" => return in_sets(decl, &word, |entry| entry.pipeline = true),
        "byName" => return in_sets(decl, &word, |entry| entry.by_property_name = true),
        "remaining" => return in_sets(decl, &word, |entry| entry.remaining = true),
        "position" => {
            let position = u32::try_from(number(0)?).map_err(|_| "a position is not negative")?;
            return in_sets(decl, &word, |entry| entry.position = Some(position));
        }
        "alias" => decl.aliases = word.arguments,
        "dynamic" => decl.dynamic = true,
        "help" => decl.help_message = word.arguments.into_iter().next(),
        "notNull" => decl.validation.push(Validation::NotNull),
        "notNullOrEmpty" => decl.validation.push(Validation::NotNullOrEmpty),
        "notNullOrWhiteSpace" => decl.validation.push(Validation::NotNullOrWhiteSpace),
        "set" => {
            let values = word.arguments.into_iter().flat_map(expand).collect();
            decl.validation.push(Validation::Set { values, ignore_case: true, error_message: None });
        }
        "range" => decl.validation.push(range(&word)?),
        "count" => decl.validation.push(Validation::Count { min: number(0)?, max: number(1)? }),
        "length" => decl.validation.push(Validation::Length { min: number(0)?, max: number(1)? }),
        "pattern" => {
            let pattern = word.arguments.into_iter().next().ok_or("a pattern is missing")?;
            decl.validation.push(Validation::Pattern { pattern, ignore_case: true, error_message: None });
        }
        other => decl.attributes.push(attribute(other, &word.arguments)?),
    }
    Ok(())
}

fn attribute(name: &str, arguments: &[Text]) -> Result<ParameterAttribute, String> {
    Ok(match name {
        "allowNull" => ParameterAttribute::AllowNull,
        "allowEmptyString" => ParameterAttribute::AllowEmptyString,
        "allowEmptyCollection" => ParameterAttribute::AllowEmptyCollection,
        "credential" => ParameterAttribute::Credential,
        "toEncoding" => ParameterAttribute::ToEncoding,
        "toVersion" => ParameterAttribute::ToVersion,
        "psVersion" => ParameterAttribute::PsVersion,
        "wildcards" => ParameterAttribute::Wildcards,
        "dontShow" => ParameterAttribute::DontShow,
        "undocumentedSyntax" => ParameterAttribute::UndocumentedSyntax,
        "values" => ParameterAttribute::Values(arguments.to_vec()),
        "notNameOf" => ParameterAttribute::NotNameOf(arguments.first().ok_or("an enumeration is missing")?.clone()),
        "psTypeName" => ParameterAttribute::PsTypeName(arguments.first().ok_or("a type name is missing")?.clone()),
        other => return Err(format!("unknown attribute '{other}'")),
    })
}

/// Changes the entries of the sets that the word names, or of all.
fn in_sets(
    decl: &mut ParameterDecl,
    word: &Word,
    mut change: impl FnMut(&mut ParameterSetEntry),
) -> Result<(), String> {
    match word.sets {
        None => decl.sets.iter_mut().for_each(|(_, entry)| change(entry)),
        Some(names) => {
            for name in names.split(',') {
                let found = decl.sets.iter_mut().find(|(set, _)| set == name.trim());
                change(&mut found.ok_or_else(|| format!("the parameter is not in set '{name}'"))?.1);
            }
        }
    }
    Ok(())
}

fn range(word: &Word) -> Result<Validation, String> {
    let limit = |text: &Text| {
        text.parse().map(Limit::Int).or_else(|_| text.parse().map(Limit::Double)).unwrap_or(Limit::Text(text.clone()))
    };
    match word.arguments.as_slice() {
        [kind] => Ok(Validation::RangeKind(match kind.as_ref() {
            "positive" => RangeKind::Positive,
            "nonNegative" => RangeKind::NonNegative,
            "negative" => RangeKind::Negative,
            "nonPositive" => RangeKind::NonPositive,
            other => return Err(format!("unknown kind of range '{other}'")),
        })),
        [min, max] => Ok(Validation::Range { min: limit(min), max: limit(max) }),
        _ => Err("a range has one kind or two limits".to_owned()),
    }
}

/// `@cultures` stands for the list in `grammar/cultures.txt`.
fn expand(value: Text) -> Vec<Text> {
    if value == "@cultures" { culture_names().map(Text::from).collect() } else { vec![value] }
}
