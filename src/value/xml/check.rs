//! Whether a text is well-formed, with .NET's messages and places for what is wrong.

use super::XmlError;

/// Checks tags, attributes, references, comments and sections; anything may stand at the top.
pub(super) fn check(text: &str) -> Result<(), XmlError> {
    Scan { text, at: 0, open: Vec::new() }.content()
}

/// The same, and that there is one element at the top and no text beside it.
pub(super) fn check_document(text: &str) -> Result<(), XmlError> {
    let mut scan = Scan { text, at: 0, open: Vec::new() };
    let mut roots = 0;
    while let Some(next) = scan.peek() {
        if is_space(next) {
            scan.skip(next);
        } else if next != '<' {
            return Err(scan.wrong(scan.at, "Data at the root level is invalid."));
        } else if scan.starts("<!") || scan.starts("<?") {
            scan.markup()?;
        } else {
            roots += 1;
            if roots > 1 {
                return Err(scan.wrong(scan.at + 1, "There are multiple root elements."));
            }
            scan.markup()?;
            while !scan.open.is_empty() {
                scan.step()?;
            }
        }
    }
    if roots == 0 { Err(XmlError("Root element is missing.".to_owned())) } else { Ok(()) }
}

/// The line and column, counted from one, of an offset in a text.
pub(super) fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |l| l.chars().count()) + 1;
    (line, column)
}

struct Scan<'t> {
    text: &'t str,
    at: usize,
    /// Names of the open elements and where they stand.
    open: Vec<(&'t str, usize)>,
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}

fn starts_name(c: char) -> bool {
    c == '_' || c.is_alphabetic()
}

fn in_name(c: char) -> bool {
    starts_name(c) || c.is_numeric() || matches!(c, '-' | '.' | ':' | '\u{b7}') || ('\u{300}'..='\u{36f}').contains(&c)
}

impl<'t> Scan<'t> {
    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn starts(&self, with: &str) -> bool {
        self.rest().starts_with(with)
    }

    fn skip(&mut self, c: char) {
        self.at += c.len_utf8();
    }

    fn skip_space(&mut self) -> bool {
        let before = self.at;
        self.at = self.text.len() - self.rest().trim_start_matches(is_space).len();
        self.at > before
    }

    fn wrong(&self, at: usize, message: &str) -> XmlError {
        let (line, column) = place(self.text, at);
        XmlError(format!("{message} Line {line}, position {column}."))
    }

    fn ends_in(&self, what: &str) -> XmlError {
        self.wrong(self.text.len(), &format!("Unexpected end of file while parsing {what} has occurred."))
    }

    fn unclosed(&self) -> XmlError {
        let names: Vec<&str> = self.open.iter().rev().map(|(name, _)| *name).collect();
        let names = if names.is_empty() { String::new() } else { format!("{}.", names.join(", ")) };
        let message = format!("Unexpected end of file has occurred. The following elements are not closed: {names}");
        self.wrong(self.text.len(), &message)
    }

    /// What stands where something else was expected: a whole name, or one character.
    fn unexpected(&self, expected: &str) -> XmlError {
        let Some(first) = self.peek() else { return self.wrong(self.at, "Unexpected end of file has occurred.") };
        let end =
            if starts_name(first) { self.rest().find(|c| !in_name(c) || c == ':') } else { Some(first.len_utf8()) };
        let token = self.rest().get(..end.unwrap_or(self.rest().len())).unwrap_or_default();
        self.wrong(self.at, &format!("'{token}' is an unexpected token. {expected}"))
    }

    fn name(&mut self) -> Result<&'t str, XmlError> {
        let start = self.at;
        match self.peek() {
            None => return Err(self.ends_in("Name")),
            Some(c) if !starts_name(c) => {
                let code = u32::from(c);
                let message = format!("Name cannot begin with the '{c}' character, hexadecimal value 0x{code:02X}.");
                return Err(self.wrong(start, &message));
            }
            Some(_) => {}
        }
        match self.rest().find(|c| !in_name(c)) {
            Some(length) => self.at += length,
            None => return Err(self.ends_in("Name")),
        }
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    fn content(mut self) -> Result<(), XmlError> {
        while self.peek().is_some() {
            self.step()?;
        }
        if self.open.is_empty() { Ok(()) } else { Err(self.unclosed()) }
    }

    /// One piece of markup, reference or character.
    fn step(&mut self) -> Result<(), XmlError> {
        match self.peek() {
            None => Err(self.unclosed()),
            Some('<') => self.markup(),
            Some('&') => self.reference(),
            Some(']') if self.starts("]]>") => Err(self.wrong(self.at, "']]>' is not allowed in character data.")),
            Some(c) => {
                self.skip(c);
                Ok(())
            }
        }
    }

    fn reference(&mut self) -> Result<(), XmlError> {
        self.at += 1;
        if self.starts("#") {
            self.at += self.rest().find(|c: char| c != '#' && !c.is_ascii_alphanumeric()).unwrap_or(self.rest().len());
        } else {
            let start = self.at;
            let failed = self.wrong(start, "An error occurred while parsing EntityName.");
            let name = self.name().map_err(|_| failed)?;
            if self.starts(";") && !matches!(name, "lt" | "gt" | "amp" | "quot" | "apos") {
                return Err(self.wrong(start, &format!("Reference to undeclared entity '{name}'.")));
            }
        }
        if !self.starts(";") {
            return Err(self.unexpected("The expected token is ';'."));
        }
        self.at += 1;
        Ok(())
    }

    fn markup(&mut self) -> Result<(), XmlError> {
        if self.starts("<!--") {
            return self.comment();
        }
        if self.starts("<![CDATA[") {
            return self.until("]]>", "CDATA");
        }
        if self.starts("<?") {
            return self.instruction();
        }
        if self.starts("<!") {
            return self.declaration();
        }
        if self.starts("</") { self.end_tag() } else { self.start_tag() }
    }

    fn until(&mut self, end: &str, what: &str) -> Result<(), XmlError> {
        let length = self.rest().find(end).ok_or_else(|| self.ends_in(what))?;
        self.at += length + end.len();
        Ok(())
    }

    fn comment(&mut self) -> Result<(), XmlError> {
        self.at += 4;
        let dashes = self.rest().find("--").ok_or_else(|| self.ends_in("Comment"))?;
        self.at += dashes;
        if !self.starts("-->") {
            let message = "An XML comment cannot contain '--', and '-' cannot be the last character.";
            return Err(self.wrong(self.at, message));
        }
        self.at += 3;
        Ok(())
    }

    fn instruction(&mut self) -> Result<(), XmlError> {
        let start = self.at;
        self.at += 2;
        let name = self.name()?;
        if start > 0 && name == "xml" {
            let message = "Unexpected XML declaration. The XML declaration must be the first node in the document, and no whitespace characters are allowed to appear before it.";
            return Err(self.wrong(start + 2, message));
        }
        self.until("?>", "PI")
    }

    /// A document type, as far as its end.
    fn declaration(&mut self) -> Result<(), XmlError> {
        let mut depth = 0_usize;
        while let Some(c) = self.peek() {
            self.skip(c);
            match c {
                '[' | '<' => depth += 1,
                ']' => depth = depth.saturating_sub(1),
                '>' if depth <= 1 => return Ok(()),
                '>' => depth -= 1,
                _ => {}
            }
        }
        Err(self.ends_in("DOCTYPE"))
    }

    fn end_tag(&mut self) -> Result<(), XmlError> {
        let start = self.at + 2;
        self.at = start;
        let length = self.rest().find(|c| !in_name(c)).unwrap_or(self.rest().len());
        let name = self.rest().get(..length).unwrap_or_default();
        let Some((own, place_of_own)) = self.open.last().copied() else {
            return Err(self.wrong(start, "Unexpected end tag."));
        };
        if own != name {
            let (line, column) = place(self.text, place_of_own);
            let message = format!(
                "The '{own}' start tag on line {line} position {column} does not match the end tag of '{name}'."
            );
            return Err(self.wrong(start, &message));
        }
        self.at += length;
        self.skip_space();
        match self.peek() {
            Some('>') => {
                self.at += 1;
                self.open.pop();
                Ok(())
            }
            None => Err(self.unclosed()),
            Some(_) => Err(self.unexpected("The expected token is '>'.")),
        }
    }

    fn start_tag(&mut self) -> Result<(), XmlError> {
        self.at += 1;
        let start = self.at;
        let name = self.name()?;
        let mut seen: Vec<&str> = Vec::new();
        loop {
            let spaced = self.skip_space();
            match self.peek() {
                None => return Err(self.unclosed()),
                Some('>') => {
                    self.at += 1;
                    self.open.push((name, start));
                    return Ok(());
                }
                Some('/') => {
                    self.at += 1;
                    return match self.peek() {
                        Some('>') => {
                            self.at += 1;
                            Ok(())
                        }
                        None => Err(self.unclosed()),
                        Some(_) => Err(self.unexpected("The expected token is '>'.")),
                    };
                }
                Some(c) if starts_name(c) && !spaced => return Err(self.unexpected("Expecting white space.")),
                Some(_) => self.attribute(&mut seen)?,
            }
        }
    }

    fn attribute(&mut self, seen: &mut Vec<&'t str>) -> Result<(), XmlError> {
        let start = self.at;
        let name = self.name()?;
        self.skip_space();
        if !self.starts("=") {
            return Err(self.unexpected("The expected token is '='."));
        }
        self.at += 1;
        self.skip_space();
        let Some(quote @ ('"' | '\'')) = self.peek() else {
            return Err(self.unexpected("The expected token is '\"' or '''."));
        };
        self.at += 1;
        loop {
            match self.peek() {
                None => return Err(self.wrong(self.text.len(), "There is an unclosed literal string.")),
                Some('<') => {
                    let message = "'<', hexadecimal value 0x3C, is an invalid attribute character.";
                    return Err(self.wrong(self.at, message));
                }
                Some('&') => self.reference()?,
                Some(c) => {
                    self.skip(c);
                    if c == quote {
                        break;
                    }
                }
            }
        }
        if seen.contains(&name) {
            return Err(self.wrong(start, &format!("'{name}' is a duplicate attribute name.")));
        }
        seen.push(name);
        Ok(())
    }
}
