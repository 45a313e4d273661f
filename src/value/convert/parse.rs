//! Texts of versions and culture names.

use super::error::Inner;
use crate::value::{Version, culture};

/// `Version.Parse`.
pub(crate) fn version(text: &str) -> Result<Version, Inner> {
    let parts: Vec<&str> = text.split('.').collect();
    if !(2..=4).contains(&parts.len()) {
        let message = "Version string portion was too short or too long. (Parameter 'input')";
        return Err(Inner::new("System.ArgumentException", message));
    }
    let numbers = parts.iter().map(|p| component(p)).collect::<Result<Vec<i32>, Inner>>()?;
    let at = |i: usize| numbers.get(i).copied().unwrap_or(-1);
    Ok(Version { major: at(0), minor: at(1), build: at(2), revision: at(3) })
}

fn component(text: &str) -> Result<i32, Inner> {
    let trimmed = text.trim();
    let digits = trimmed.strip_prefix(['-', '+']).unwrap_or(trimmed);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Inner::format(format!("The input string '{text}' was not in a correct format.")));
    }
    let n =
        trimmed.parse::<i32>().map_err(|_| Inner::overflow("Value was either too large or too small for an Int32."))?;
    if n < 0 {
        let message = format!("input ('{n}') must be a non-negative value. (Parameter 'input')\nActual value was {n}.");
        return Err(Inner::new("System.ArgumentOutOfRangeException", message));
    }
    Ok(n)
}

/// The name of a culture as .NET writes it: any well-formed name is one, known or not.
pub(crate) fn culture_name(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some(String::new());
    }
    if let Some(known) = culture::find(text).filter(|c| c.name.eq_ignore_ascii_case(text)) {
        return Some(known.name.to_owned());
    }
    let parts: Vec<&str> = text.split(['-', '_']).collect();
    let well_formed = parts.iter().all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_alphanumeric()));
    let (language, rest) = parts.split_first()?;
    if !well_formed || language.len() < 2 || text.len() > 84 {
        return None;
    }
    let mut name = language.to_ascii_lowercase();
    for part in rest {
        name.push('-');
        match part.len() {
            2 | 3 => name.push_str(&part.to_ascii_uppercase()),
            4 => {
                let (first, tail) = part.split_at(1);
                name.push_str(&first.to_ascii_uppercase());
                name.push_str(&tail.to_ascii_lowercase());
            }
            _ => name.push_str(part),
        }
    }
    Some(name)
}

const LANGUAGES: &str = "ar bg ca zh-Hans cs da de el en es fi fr he hu is it ja ko nl no pl pt rm ro ru hr sk sq sv th \
                         tr ur id uk be sl et lv lt tg fa vi hy az eu hsb mk st ts tn ve xh zu af ka fo hi mt se ga yi \
                         ms kk ky sw tk uz tt bn pa gu or ta te kn ml as mr sa mn bo cy km lo my gl kok mni sd syr si";

/// The name of a culture by its Windows locale identifier.
pub(crate) fn culture_by_lcid(lcid: u32) -> Option<&'static str> {
    if let Some(known) = culture::find_lcid(lcid) {
        return Some(known.name);
    }
    let index = usize::try_from(lcid).ok()?.checked_sub(1)?;
    LANGUAGES.split_whitespace().nth(index)
}
