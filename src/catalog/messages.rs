//! Text that people read: Fluent files under `grammar/messages/<language>`, decoded when one of their messages is first asked for.
//!
//! A file holds the messages whose ids begin with its name: `offline-im-reason-EwsUnavailable` stands in
//! `offline-im.ftl`. What the real product prints is not here: that stays as it prints it.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use super::table::{Decoded, Entry, MESSAGES};
use super::{CatalogError, culture_names};
use crate::host::Environment;

/// A language that messages exist in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English; every message exists in it.
    English,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Portuguese, as in Brazil.
    Portuguese,
    /// Russian.
    Russian,
    /// Chinese, simplified.
    Chinese,
}

impl Language {
    /// All of them, English first.
    pub const ALL: [Self; 6] =
        [Self::English, Self::Spanish, Self::French, Self::Portuguese, Self::Russian, Self::Chinese];

    /// The two letters of its code, which name its folder.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Portuguese => "pt",
            Self::Russian => "ru",
            Self::Chinese => "zh",
        }
    }

    /// The language of a culture's name (`fr-CA`); `None` where no messages exist in it.
    pub fn of_culture(name: &str) -> Option<Self> {
        let code = name.split('-').next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(code))
    }
}

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: Decoded<Bundle> = Decoded::new(&MESSAGES, decode);

fn decode(entry: &'static Entry, text: &'static str) -> Result<Bundle, CatalogError> {
    let wrong = |message: String| CatalogError { file: entry.file.to_owned(), place: "messages".to_owned(), message };
    let code = entry.name.split('/').next().unwrap_or_default();
    let locale = code.parse().map_err(|_| wrong(format!("'{code}' is no language")))?;
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    // The marks would stand in texts that scripts compare and that terminals show.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(text.to_owned())
        .map_err(|(_, errors)| wrong(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")))?;
    bundle
        .add_resource(resource)
        .map_err(|errors| wrong(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")))?;
    Ok(bundle)
}

/// Decodes all files and returns what is wrong with them.
pub fn check_messages() -> Vec<CatalogError> {
    BUNDLES.check()
}

/// A message with its arguments put in. A message that the language lacks is shown in English, and one that English
/// lacks as a note that names it. `message.attribute` reads an attribute.
pub fn message(language: Language, id: &str, args: &[(&str, &str)]) -> String {
    text(language, id, args).unwrap_or_else(|| format!("(no text for '{id}')"))
}

/// The same where English may lack the message too.
pub fn text(language: Language, id: &str, args: &[(&str, &str)]) -> Option<String> {
    or_english(language, |language| message_in(language, id, args))
}

fn or_english<T>(language: Language, find: impl Fn(Language) -> Option<T>) -> Option<T> {
    find(language).or_else(|| find(Language::English))
}

/// The same without falling back: `None` where the language does not have the message.
pub fn message_in(language: Language, id: &str, args: &[(&str, &str)]) -> Option<String> {
    let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
    let bundle = bundle_of(language, id)?;
    let found = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => found.get_attribute(name)?.value(),
        None => found.value()?,
    };
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        values.set(*name, argument(value));
    }
    // What fails to resolve shows itself in the text: `{$name}`.
    Some(bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
}

/// The file that holds an id: the one with the longest name that the id begins with.
fn bundle_of(language: Language, id: &str) -> Option<&'static Bundle> {
    let mut stem = id;
    loop {
        if let Some(bundle) = BUNDLES.get(&format!("{}/{stem}", language.code())) {
            return Some(bundle);
        }
        stem = stem.rsplit_once('-')?.0;
    }
}

/// Counts are numbers, so that plural forms can be chosen by them; all else is text and stays as it is.
fn argument(text: &str) -> FluentValue<'_> {
    let plain = text.len() <= 15 && !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match text.parse::<u64>() {
        Ok(number) if plain && (text == "0" || !text.starts_with('0')) => FluentValue::from(number),
        _ => FluentValue::from(text),
    }
}

/// The culture that messages are shown in where nothing else is said: of `LC_ALL`, `LC_MESSAGES` or `LANG`, the first that is set.
pub fn culture_of_environment(environment: &dyn Environment) -> String {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| environment.get(name).filter(|v| !v.is_empty()));
    set.and_then(|locale| culture_of_locale(&locale)).unwrap_or_else(|| "en-US".to_owned())
}

/// `pt_BR.UTF-8` is `pt-BR`; `None` for `C` and what is no culture.
fn culture_of_locale(locale: &str) -> Option<String> {
    let name = locale.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    if matches!(name.as_str(), "C" | "POSIX") {
        return None;
    }
    let language = name.split('-').next().unwrap_or_default();
    culture(&name).or_else(|| culture(language)).map(str::to_owned)
}

/// Cultures that go by another name in the list.
const OTHER_NAMES: [&str; 5] = ["zh-CN", "zh-HK", "zh-MO", "zh-SG", "zh-TW"];

/// The name of a culture as it is written, from any case of it.
pub fn culture(name: &str) -> Option<&'static str> {
    culture_names().chain(OTHER_NAMES).find(|known| known.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_decodes() {
        assert_eq!(check_messages().iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    }

    #[test]
    fn locales_are_cultures() {
        let cases = [
            ("zh_CN.UTF-8", Some("zh-CN")),
            ("pt_BR", Some("pt-BR")),
            ("fr", Some("fr")),
            ("ru_RU@euro", Some("ru-RU")),
            ("es_XX.utf8", Some("es")),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
        ];
        for (locale, culture) in cases {
            assert_eq!(culture_of_locale(locale).as_deref(), culture, "{locale}");
        }
    }

    #[test]
    fn counts_are_numbers_and_texts_stay_as_they_are() {
        assert!(matches!(argument("3"), FluentValue::Number(_)));
        for text in ["007", "16.0.6701.1000", "nan", "-1", ""] {
            assert!(matches!(argument(text), FluentValue::String(_)), "{text}");
        }
    }

    #[test]
    fn what_a_language_lacks_is_shown_in_english() {
        let incomplete = |language| (language != Language::French).then_some(language);
        assert_eq!(or_english(Language::French, incomplete), Some(Language::English));
        assert_eq!(or_english(Language::Chinese, incomplete), Some(Language::Chinese));
        assert_eq!(Language::of_culture("de-DE"), None);
    }

    #[test]
    fn what_nobody_has_is_named() {
        assert_eq!(message(Language::French, "nothing-of-the-kind", &[]), "(no text for 'nothing-of-the-kind')");
    }
}
