//! Signatures of functions, scripts and script blocks, from their `param` blocks and attributes.

use std::rc::Rc;

use super::binder::{ScriptCheck, Target};
use super::lower::{constant, is_attribute};
use super::tree::{Compiled, Param, Template};
use super::{Constraint, Engine, Result, ScriptBlock};
use crate::catalog::{
    ALL_SETS, ConfirmImpact, Limit, ParameterAttribute, ParameterDecl, ParameterSetEntry, RangeKind, Signature, Text,
    Validation,
};
use crate::error::ErrorCategory;
use crate::syntax::ast::{Attribute, AttributeBase, Expr};
use crate::text::Source;
use crate::value::{Str, TypeDef, TypeRef, Value, types};

/// The target of a function, script or script block, from its parameters as lowered.
///
/// # Errors
/// `TypeNotFound` where a parameter's type is unknown.
pub(crate) fn function_target(
    engine: &mut Engine,
    name: &str,
    template: &Template,
    compiled: &Compiled,
) -> Result<Target> {
    let reader = Reader { source: &template.source, namespaces: &template.namespaces };
    let binding = compiled.cmdlet_binding.clone();
    let mut signature = Signature {
        name: name.to_owned().into(),
        has_common_parameters: compiled.advanced,
        positional_binding: binding.as_ref().is_none_or(|b| b.positional),
        confirm_impact: ConfirmImpact::None,
        output_types: compiled.output_types.iter().map(|name| full_type_name(name)).collect(),
        ..Signature::default()
    };
    if let Some(binding) = binding {
        signature.supports_should_process = binding.should_process;
        signature.supports_paging = binding.paging;
        signature.default_set = binding.default_set.filter(|s| !s.is_empty()).map(Text::from);
        signature.confirm_impact = binding.confirm_impact.as_deref().map_or(ConfirmImpact::Medium, confirm_impact);
    }
    for attribute in template.ast.params.iter().flat_map(|p| &p.attributes) {
        reader.known(engine, attribute)?;
    }
    let mut parameter_types = Vec::with_capacity(compiled.params.len());
    let mut scripts = Vec::new();
    for param in &compiled.params {
        let (decl, ty) = reader.parameter(engine, param, &mut scripts)?;
        for (set, _) in &decl.sets {
            if set != ALL_SETS && !signature.sets.iter().any(|s| s.eq_ignore_ascii_case(set)) {
                signature.sets.push(set.clone());
            }
        }
        signature.parameters.push(decl);
        parameter_types.push(ty);
    }
    // The default set is the first, wherever its parameters stand.
    if let Some(default) = signature.default_set.clone()
        && !signature.sets.is_empty()
    {
        signature.sets.retain(|s| !s.eq_ignore_ascii_case(&default));
        signature.sets.insert(0, default);
    }
    set_positions(&mut signature);
    Ok(Target::of_function(signature, parameter_types, scripts))
}

/// The constraint that `[int]$x = …` and attributes before a variable make.
pub(crate) fn constraint_of(engine: &mut Engine, attributes: &[AttributeBase]) -> Result<Constraint> {
    let mut decl = ParameterDecl::default();
    let mut scripts = Vec::new();
    let source = engine.position().0;
    let mut type_ref = None;
    let reader = Reader { source: &source, namespaces: &Rc::from([]) };
    for attribute in attributes.iter().rev() {
        match attribute {
            AttributeBase::Type(t) => type_ref = Some(engine.type_of_name(&t.type_name)?),
            AttributeBase::Attribute(a) => reader.check(engine, a, &mut decl, &mut scripts)?,
        }
    }
    Ok(Constraint { type_ref, validation: decl.validation, parameter: false, scripts })
}

/// The full name of a type that `OutputType` names; a name that no type has stays as it is.
fn full_type_name(name: &str) -> Text {
    types::resolve(name).map_or_else(|| name.to_owned(), |t| t.to_string()).into()
}

/// Positions in the order of declaration, where no attribute names a position or a set.
fn set_positions(signature: &mut Signature) {
    let own = |(set, entry): &(Text, ParameterSetEntry)| entry.position.is_some() || set != ALL_SETS;
    if !signature.positional_binding || signature.parameters.iter().any(|p| p.sets.iter().any(own)) {
        return;
    }
    for (position, decl) in (0..).zip(signature.parameters.iter_mut().filter(|p| !p.is_switch())) {
        for (_, entry) in &mut decl.sets {
            entry.position = Some(position);
        }
    }
}

fn confirm_impact(name: &str) -> ConfirmImpact {
    match name.to_ascii_lowercase().as_str() {
        "none" => ConfirmImpact::None,
        "low" => ConfirmImpact::Low,
        "high" => ConfirmImpact::High,
        _ => ConfirmImpact::Medium,
    }
}

/// Reads attributes of one text.
struct Reader<'a> {
    source: &'a Rc<Source>,
    namespaces: &'a Rc<[String]>,
}

impl Reader<'_> {
    fn parameter(
        &self,
        engine: &mut Engine,
        param: &Param,
        scripts: &mut Vec<ScriptCheck>,
    ) -> Result<(ParameterDecl, Option<TypeRef>)> {
        let mut decl = ParameterDecl { name: param.name.as_str().into(), ..ParameterDecl::default() };
        let mut ty = None;
        // The attribute nearest to the variable counts first.
        for attribute in param.attributes.iter().rev() {
            match attribute {
                AttributeBase::Type(t) => {
                    let span = t.type_name.span();
                    ty = Some(self.resolve(engine, span.start, self.source.slice(span))?);
                }
                AttributeBase::Attribute(a) if is_attribute(a, "Parameter") => self.entry(engine, a, &mut decl)?,
                AttributeBase::Attribute(a) if is_attribute(a, "Alias") => {
                    for argument in &a.positional {
                        decl.aliases.extend(self.texts(engine, argument)?);
                    }
                }
                AttributeBase::Attribute(a) => self.check(engine, a, &mut decl, scripts)?,
            }
        }
        if decl.sets.is_empty() {
            decl.sets.push((ALL_SETS.into(), ParameterSetEntry::default()));
        }
        // `Parameter` attributes were met from the inside out.
        decl.sets.reverse();
        let name = ty.as_ref().map_or_else(|| types::OBJECT.name.to_owned(), ToString::to_string);
        decl.type_name = name.into();
        Ok((decl, ty.filter(|t| !t.is(&types::OBJECT))))
    }

    fn resolve(&self, engine: &Engine, at: u32, text: &str) -> Result<TypeRef> {
        engine.find_type_in(self.source, at, text, self.namespaces).ok_or_else(|| {
            engine.error_with(
                "System.Management.Automation.RuntimeException",
                "TypeNotFound",
                ErrorCategory::InvalidOperation,
                format!("Unable to find type [{text}]."),
                Value::str(text),
            )
        })
    }

    /// `[Parameter(…)]`.
    fn entry(&self, engine: &mut Engine, attribute: &Attribute, decl: &mut ParameterDecl) -> Result {
        let mut entry = ParameterSetEntry::default();
        let mut set: Text = ALL_SETS.into();
        for argument in &attribute.named {
            let value = match &argument.value {
                Some(e) => self.value(engine, e)?,
                None => Value::Bool(true),
            };
            let on = crate::value::convert::to_bool(&value);
            match argument.name.to_ascii_lowercase().as_str() {
                "mandatory" => entry.mandatory = on,
                "position" => {
                    entry.position = crate::value::convert::to_int(&value).ok().and_then(|n| u32::try_from(n).ok());
                }
                "valuefrompipeline" => entry.pipeline = on,
                "valuefrompipelinebypropertyname" => entry.by_property_name = on,
                "valuefromremainingarguments" => entry.remaining = on,
                "parametersetname" => set = value.invariant_text().to_string().into(),
                "helpmessage" => decl.help_message = Some(value.invariant_text().to_string().into()),
                "dontshow" if on => {
                    decl.attributes.push(ParameterAttribute::DontShow);
                }
                _ => {}
            }
        }
        if set.eq_ignore_ascii_case(ALL_SETS) || set.is_empty() {
            set = ALL_SETS.into();
        }
        decl.sets.push((set, entry));
        Ok(())
    }

    /// Validation attributes and those that permit or convert; all others say nothing to the binder.
    fn check(
        &self,
        engine: &mut Engine,
        attribute: &Attribute,
        decl: &mut ParameterDecl,
        scripts: &mut Vec<ScriptCheck>,
    ) -> Result {
        let is = |name: &str| is_attribute(attribute, name);
        let number = |engine: &mut Engine, at: usize| -> Result<i64> {
            match attribute.positional.get(at) {
                Some(e) => Ok(crate::value::convert::to_long(&self.value(engine, e)?)?),
                None => Ok(0),
            }
        };
        if is("ValidateNotNull") {
            decl.validation.push(Validation::NotNull);
        } else if is("ValidateNotNullOrEmpty") {
            decl.validation.push(Validation::NotNullOrEmpty);
        } else if is("ValidateNotNullOrWhiteSpace") {
            decl.validation.push(Validation::NotNullOrWhiteSpace);
        } else if is("ValidateSet")
            && let Some(generator) = self.generator(engine, attribute)?
        {
            decl.validation.push(Validation::Script(scripts.len() as u32));
            scripts.push(ScriptCheck { block: generator, message: None });
        } else if is("ValidateSet") {
            let mut values = Vec::new();
            for argument in &attribute.positional {
                values.extend(self.texts(engine, argument)?);
            }
            let ignore_case =
                self.named(engine, attribute, "IgnoreCase")?.is_none_or(|v| crate::value::convert::to_bool(&v));
            let error_message = self.named_text(engine, attribute, "ErrorMessage")?;
            decl.validation.push(Validation::Set { values, ignore_case, error_message });
        } else if is("ValidatePattern") {
            let pattern = match attribute.positional.first() {
                Some(e) => self.value(engine, e)?.invariant_text().to_string().into(),
                None => Text::default(),
            };
            let options = self.named_text(engine, attribute, "Options")?;
            let ignore_case = options.is_none_or(|o| o.to_ascii_lowercase().contains("ignorecase"));
            let error_message = self.named_text(engine, attribute, "ErrorMessage")?;
            decl.validation.push(Validation::Pattern { pattern, ignore_case, error_message });
        } else if is("ValidateLength") {
            decl.validation.push(Validation::Length { min: number(engine, 0)?, max: number(engine, 1)? });
        } else if is("ValidateCount") {
            decl.validation.push(Validation::Count { min: number(engine, 0)?, max: number(engine, 1)? });
        } else if is("ValidateRange") {
            if let Some(range) = self.range(engine, attribute)? {
                decl.validation.push(range);
            }
        } else if is("ValidateScript") {
            if let Some(Expr::ScriptBlock(_)) = attribute.positional.first()
                && let Some(e) = attribute.positional.first()
            {
                let block = self.value(engine, e)?;
                let message = self.named_text(engine, attribute, "ErrorMessage")?.map(|t| Str::from(t.as_ref()));
                decl.validation.push(Validation::Script(scripts.len() as u32));
                scripts.push(ScriptCheck { block, message });
            }
        } else if is("AllowNull") {
            decl.attributes.push(ParameterAttribute::AllowNull);
        } else if is("AllowEmptyString") {
            decl.attributes.push(ParameterAttribute::AllowEmptyString);
        } else if is("AllowEmptyCollection") {
            decl.attributes.push(ParameterAttribute::AllowEmptyCollection);
        } else if is("Credential") {
            decl.attributes.push(ParameterAttribute::Credential);
        } else if is("SupportsWildcards") {
            decl.attributes.push(ParameterAttribute::Wildcards);
        } else if is("PSTypeName")
            && let Some(e) = attribute.positional.first()
        {
            let name = self.value(engine, e)?.invariant_text().to_string();
            decl.attributes.push(ParameterAttribute::PsTypeName(name.into()));
        } else if let Some((def, object)) = self.own_attribute(engine, attribute)? {
            let number = scripts.len() as u32;
            if def.is_a(&super::types::TRANSFORM) {
                decl.attributes.push(ParameterAttribute::Transform(number));
            } else if def.is_a(&super::types::VALIDATE) {
                decl.validation.push(Validation::Script(number));
            } else {
                return Ok(());
            }
            scripts.push(ScriptCheck { block: object, message: None });
        } else {
            self.known(engine, attribute)?;
        }
        Ok(())
    }

    /// An attribute that says nothing to the binder must be one all the same.
    fn known(&self, engine: &mut Engine, attribute: &Attribute) -> Result {
        let span = attribute.type_name.span();
        let text = self.source.slice(span);
        if engine.is_attribute_name(self.source, span.start, text, self.namespaces) {
            return Ok(());
        }
        let outer = std::mem::replace(&mut engine.source, self.source.clone());
        let place = std::mem::replace(&mut engine.span, attribute.span);
        let error = engine.error_with(
            "System.Management.Automation.RuntimeException",
            "CustomAttributeTypeNotFound",
            ErrorCategory::InvalidOperation,
            super::classes::no_attribute(text),
            Value::Null,
        );
        let error = engine.positioned(error);
        (engine.source, engine.span) = (outer, place);
        Err(error)
    }

    /// The object that gives the values of `[ValidateSet([T])]`.
    fn generator(&self, engine: &mut Engine, attribute: &Attribute) -> Result<Option<Value>> {
        let [Expr::Type(_)] = attribute.positional.as_slice() else { return Ok(None) };
        let Some(first) = attribute.positional.first() else { return Ok(None) };
        let ty = crate::value::as_type(&self.value(engine, first)?);
        match ty.filter(|t| t.def().is_a(&super::types::VALUES_GENERATOR)) {
            Some(ty) => engine.construct(&ty, &[]).map(Some),
            None => Ok(None),
        }
    }

    /// An attribute that is a class of a script, made with its arguments.
    fn own_attribute(&self, engine: &mut Engine, attribute: &Attribute) -> Result<Option<(&'static TypeDef, Value)>> {
        let span = attribute.type_name.span();
        let text = self.source.slice(span);
        let find = |name: &str| engine.find_type_in(self.source, span.start, name, self.namespaces);
        let own = |ty: &TypeRef| ty.def().script != 0;
        let found = find(text).filter(own).or_else(|| find(&format!("{text}Attribute")).filter(own));
        let Some(ty) = found else { return Ok(None) };
        let mut arguments = Vec::with_capacity(attribute.positional.len());
        for argument in &attribute.positional {
            arguments.push(self.value(engine, argument)?);
        }
        let object = engine.construct(&ty, &arguments)?;
        for argument in &attribute.named {
            let value = match &argument.value {
                Some(e) => self.value(engine, e)?,
                None => Value::Bool(true),
            };
            engine.set_member(&object, crate::value::Name::new(&argument.name), &value)?;
        }
        Ok(Some((ty.def(), object)))
    }

    fn range(&self, engine: &mut Engine, attribute: &Attribute) -> Result<Option<Validation>> {
        let [first, rest @ ..] = attribute.positional.as_slice() else { return Ok(None) };
        let low = self.value(engine, first)?;
        let Some(second) = rest.first() else {
            return Ok(Some(Validation::RangeKind(match low.invariant_text().to_ascii_lowercase().as_str() {
                "nonnegative" => RangeKind::NonNegative,
                "negative" => RangeKind::Negative,
                "nonpositive" => RangeKind::NonPositive,
                _ => RangeKind::Positive,
            })));
        };
        let high = self.value(engine, second)?;
        Ok(Some(Validation::Range { min: limit(&low), max: limit(&high) }))
    }

    fn named(&self, engine: &mut Engine, attribute: &Attribute, name: &str) -> Result<Option<Value>> {
        match attribute.named.iter().find(|a| a.name.eq_ignore_ascii_case(name)) {
            Some(argument) => match &argument.value {
                Some(e) => self.value(engine, e).map(Some),
                None => Ok(Some(Value::Bool(true))),
            },
            None => Ok(None),
        }
    }

    fn named_text(&self, engine: &mut Engine, attribute: &Attribute, name: &str) -> Result<Option<Text>> {
        Ok(self.named(engine, attribute, name)?.map(|v| v.invariant_text().to_string().into()))
    }

    fn texts(&self, engine: &mut Engine, e: &Expr) -> Result<Vec<Text>> {
        let value = self.value(engine, e)?;
        let items = crate::value::elements_of(&value).unwrap_or_else(|| vec![value]);
        Ok(items.iter().map(|v| Text::from(v.invariant_text().to_string())).collect())
    }

    /// What an argument of an attribute says: a constant, a script block, or an expression that is evaluated now.
    fn value(&self, engine: &mut Engine, e: &Expr) -> Result<Value> {
        if let Some(value) = constant(e) {
            return Ok(value);
        }
        if let Expr::ScriptBlock(block) = e {
            let template = Template::new(block.block.clone(), self.source.clone(), self.namespaces.clone());
            return Ok(Value::object(ScriptBlock { template: Rc::new(template), home: None, module: None }));
        }
        let lowered = super::lower::expression(e, self.source, self.namespaces);
        engine.eval(&lowered)
    }
}

pub(super) fn limit(value: &Value) -> Limit {
    match value.base() {
        Value::Double(n) => Limit::Double(*n),
        Value::Single(n) => Limit::Double(f64::from(*n)),
        Value::Decimal(n) => Limit::Text(n.to_string().into()),
        other => match crate::value::convert::integer(other).and_then(|n| i64::try_from(n).ok()) {
            Some(n) => Limit::Int(n),
            None => Limit::Text(other.invariant_text().to_string().into()),
        },
    }
}
