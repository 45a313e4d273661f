//! `Get-Help`.

use std::rc::Rc;

use crate::cmdlets::support::help::{self, Found, objects};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::{Name, Str, Value, elements_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Help",
    make: || Box::new(GetHelp),
    examples: &[
        Example {
            title: "What a function says of itself.",
            code: "function Get-Seat {\n<#\n.SYNOPSIS\nCounts seats.\n#>\n}\n(Get-Help Get-Seat).Synopsis",
            output: Some("Counts seats."),
        },
        Example {
            title: "What one parameter takes.",
            code: "(Get-Help Get-Date -Parameter Year).parameterValue",
            output: Some("int"),
        },
    ],
};

struct GetHelp;

/// The kinds of help that parameters of the call let pass.
struct Filter {
    categories: Vec<Str>,
    component: Vec<WildcardPattern>,
    role: Vec<WildcardPattern>,
    functionality: Vec<WildcardPattern>,
}

impl Filter {
    fn new(cx: &Cx<'_>) -> Self {
        let patterns =
            |name: &str| cx.strings(name).iter().filter_map(|p| WildcardPattern::new(p).ok()).collect::<Vec<_>>();
        Self {
            categories: cx.strings("Category"),
            component: patterns("Component"),
            role: patterns("Role"),
            functionality: patterns("Functionality"),
        }
    }

    fn wants(&self, found: &Found) -> bool {
        let category = found.category();
        self.categories.is_empty()
            || self.categories.iter().any(|c| {
                c.eq_ignore_ascii_case(category) || c.eq_ignore_ascii_case("All") || {
                    c.eq_ignore_ascii_case("ScriptCommand") && matches!(category, "Function" | "Filter" | "ExternalScript")
                }
            })
    }

    fn passes(&self, cx: &mut Cx<'_>, object: &Value) -> Result<bool> {
        for (patterns, property) in
            [(&self.component, "Component"), (&self.role, "Role"), (&self.functionality, "Functionality")]
        {
            if patterns.is_empty() {
                continue;
            }
            let text = cx.engine.find_property(object, Name::new(property))?.unwrap_or_default().invariant_text();
            if !patterns.iter().any(|p| p.is_match(&text)) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// The object under the type names of a view.
fn in_view(cx: &Cx<'_>, object: Value, view: &str) -> Value {
    let names = cx.engine.type_names(&object);
    if let Value::Object(o) = &object {
        let plain = |n: &&Rc<str>| !n.eq_ignore_ascii_case("System.String") && !n.eq_ignore_ascii_case("System.Object");
        let mut all: Vec<Rc<str>> = names.iter().filter(plain).map(|n| format!("{n}#{view}").into()).collect();
        all.extend(names);
        o.ets_or_new().borrow_mut().set_type_names(all);
    }
    object
}

fn not_found(name: &str) -> ErrorRecord {
    ErrorRecord::with_message(
        "Microsoft.PowerShell.Commands.HelpNotFoundException",
        format!("Get-Help could not find {name} in a help file in this session. To download updated help topics type: \"Update-Help\". To get help online, search for the help topic in the TechNet library at https://go.microsoft.com/fwlink/?LinkID=107116."),
        "HelpNotFound",
        ErrorCategory::ResourceUnavailable,
        Value::Null,
    )
}

impl GetHelp {
    fn find(cx: &mut Cx<'_>, name: &str, filter: &Filter) -> Result<Vec<Value>> {
        let mut found = Vec::new();
        if WildcardPattern::has_wildcards(name) {
            if let Ok(pattern) = WildcardPattern::new(name) {
                found = help::matching(cx.engine, &pattern)?;
            }
        } else if let Some(one) = help::exact(cx.engine, name)? {
            found.push(one);
        } else if !name.contains('-')
            && let Ok(pattern) = WildcardPattern::new(&format!("*{name}*"))
        {
            // What is no command is looked for in the names of all.
            found = help::matching(cx.engine, &pattern)?;
        }
        found.retain(|f| filter.wants(f));
        let mut objects = Vec::new();
        for one in &found {
            let object = help::object(cx.engine, one)?;
            if filter.passes(cx, &object)? {
                objects.push(object);
            }
        }
        Ok(objects)
    }

    fn write_parameters(cx: &mut Cx<'_>, object: &Value) -> Result {
        let list = match cx.engine.find_property(object, Name::new("parameters"))? {
            Some(parameters) => cx.engine.find_property(&parameters, Name::new("parameter"))?,
            None => None,
        };
        let list = list.filter(|l| !l.is_null()).map_or_else(Vec::new, |l| elements_of(&l).unwrap_or_else(|| vec![l]));
        for wanted in cx.strings("Parameter") {
            let Ok(pattern) = WildcardPattern::new(&wanted) else { continue };
            let mut any = false;
            for parameter in &list {
                let name = cx.engine.find_property(parameter, Name::new("name"))?.unwrap_or_default().invariant_text();
                if pattern.is_match(&name) {
                    any = true;
                    cx.write(parameter.clone())?;
                }
            }
            if !any {
                cx.write_error(ErrorRecord::with_message(
                    "System.Management.Automation.PSArgumentException",
                    format!("No parameter matches criteria {wanted}."),
                    "NoParmsFound",
                    ErrorCategory::InvalidArgument,
                    object.clone(),
                ))?;
            }
        }
        Ok(())
    }

    fn online(cx: &mut Cx<'_>) -> Result {
        Err(cx.fail_with(
            "System.Management.Automation.PSInvalidOperationException",
            "The online version of this Help topic cannot be displayed because the Internet address (URI) of the Help topic is not specified in the command code or in the help file for the command.",
            "InvalidOperation",
            ErrorCategory::InvalidOperation,
            Value::Null,
        ))
    }

    /// The address of the online version, which this shell names rather than opens.
    fn link(cx: &mut Cx<'_>, object: &Value) -> Result<Option<Value>> {
        let Some(links) = cx.engine.find_property(object, Name::new("relatedLinks"))? else { return Ok(None) };
        let Some(links) = cx.engine.find_property(&links, Name::new("navigationLink"))? else { return Ok(None) };
        for link in elements_of(&links).unwrap_or_else(|| vec![links]) {
            if let Some(uri) = cx.engine.find_property(&link, Name::new("uri"))?.filter(|u| !u.is_null()) {
                return Ok(Some(uri));
            }
        }
        Ok(None)
    }
}

impl Cmdlet for GetHelp {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let filter = Filter::new(cx);
        let name = cx.str("Name").unwrap_or_else(|| "about_Help".into());
        let mut objects = Self::find(cx, &name, &filter)?;
        if objects.is_empty() {
            if !WildcardPattern::has_wildcards(&name) {
                cx.write_error(not_found(&name))?;
            }
            return Ok(());
        }
        if cx.switch("Online") {
            return match Self::link(cx, &objects.remove(0))? {
                Some(uri) => cx.write(uri),
                None => Self::online(cx),
            };
        }
        if cx.has("Parameter") {
            return objects.iter().try_for_each(|o| Self::write_parameters(cx, o));
        }
        if objects.len() > 1 {
            for object in objects {
                let mut properties = Vec::new();
                for field in ["Name", "Category", "Synopsis", "Component", "Role", "Functionality", "ModuleName"] {
                    let value = cx.engine.find_property(&object, Name::new(field))?.unwrap_or_default();
                    properties.push((field, value));
                }
                cx.write(objects::object(&["HelpInfoShort"], properties))?;
            }
            return Ok(());
        }
        let object = objects.remove(0);
        let view = match cx.parameter_set() {
            "DetailedView" => "DetailedView",
            "Examples" => "ExamplesView",
            _ if cx.switch("Full") => "FullView",
            _ => return cx.write(object),
        };
        let object = in_view(cx, object, view);
        cx.write(object)
    }
}
