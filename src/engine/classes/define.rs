//! From the syntax of classes to types: names are resolved, rows are made, and what runs is lowered.
//!
//! The types of one block may mention each other, and a row never changes once it is made. So the texts of signatures
//! are written first, with names alone standing for the block's own classes; then the rows, bases before what derives
//! from them; then the classes with the types themselves.

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::class::{Class, Function, Parameter, Property};
use super::members::{Shared, taken};
use super::{enumeration, refused, type_not_found};
use crate::engine::function_signature::constraint_of;
use crate::engine::tree::{Expr, Template};
use crate::engine::{Constraint, Engine, Result, lower};
use crate::syntax::ast::{
    Attribute, AttributeBase, MethodMember, PropertyMember, TypeDefinition, TypeKind as DefinitionKind, TypeMember,
    TypeName,
};
use crate::text::{Source, Span};
use crate::value::types::script::{self, Member, Override};
use crate::value::types::{self, Getter, Method, MethodCall, Setter, StaticGetter, TypeKind};
use crate::value::{Name, TypeDef, TypeRef, Value};

/// Defines the types of a block; enumerations first.
///
/// # Errors
/// The parse error that says what is wrong with one of them.
pub(super) fn types(
    engine: &mut Engine,
    template: &Rc<Template>,
    definitions: &[Rc<TypeDefinition>],
) -> Result<Vec<&'static TypeDef>> {
    let (source, namespaces) = (&template.source, &template.namespaces);
    engine.text_names(source, |names| names.namespaces = namespaces.clone());
    let mut made = Vec::new();
    for definition in definitions.iter().filter(|d| d.kind == DefinitionKind::Enum) {
        let def = enumeration::define(engine, source, namespaces, definition)?;
        engine.text_names(source, |names| names.put(def, template.ast.span));
        made.push(def);
    }
    let classes: Vec<&Rc<TypeDefinition>> = definitions.iter().filter(|d| d.kind == DefinitionKind::Class).collect();
    let place = template.ast.span;
    let mut batch = Batch { engine, source, namespaces, place, stand_ins: FxHashMap::default(), rows: Vec::new() };
    for class in &classes {
        let stand_in: &'static TypeDef = Box::leak(Box::new(TypeDef::class(String::leak(class.name.to_string()))));
        batch.stand_ins.insert(Name::new(&class.name), stand_in);
    }
    for class in &classes {
        batch.row(class, &classes, 0)?;
    }
    let rows = std::mem::take(&mut batch.rows);
    for row in &rows {
        batch.class(row)?;
    }
    made.extend(rows.iter().map(|r| r.def));
    Ok(made)
}

/// The value of a property that nobody set; `None` for null.
pub(super) fn zero(ty: &TypeRef) -> Option<Value> {
    match ty.def().kind {
        TypeKind::Struct | TypeKind::Enum if !matches!(ty, TypeRef::Array(..)) => {
            types::default_of(ty).or_else(|| crate::value::convert(&Value::Null, ty).ok())
        }
        _ => None,
    }
}

struct Batch<'a> {
    engine: &'a mut Engine,
    source: &'a Rc<Source>,
    namespaces: &'a Rc<[String]>,
    /// The block.
    place: Span,
    /// The block's classes by name, while their rows are not there.
    stand_ins: FxHashMap<Name, &'static TypeDef>,
    rows: Vec<Row>,
}

/// A class whose row is made.
struct Row {
    definition: Rc<TypeDefinition>,
    def: &'static TypeDef,
    base: TypeRef,
    first_slot: u32,
    slot_count: u32,
}

fn shown(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Array(element, rank) => {
            format!("{}[{}]", shown(element), ",".repeat(usize::from(rank.saturating_sub(1))))
        }
        ty if ty.is(&types::OBJECT) => types::OBJECT.name.to_owned(),
        ty => types::script_name(ty),
    }
}

fn leaked(text: String) -> &'static str {
    String::leak(text)
}

impl Batch<'_> {
    fn text(&self, name: &TypeName) -> &str {
        self.source.slice(name.span())
    }

    /// How a type is written in signatures; the type must exist.
    fn shown(&self, name: Option<&TypeName>, otherwise: &str) -> Result<String> {
        let Some(name) = name else { return Ok(otherwise.to_owned()) };
        let text = self.text(name);
        let spaces: Vec<&str> = self.namespaces.iter().map(String::as_str).collect();
        let own = |n: &str| {
            self.stand_ins
                .get(&Name::new(n))
                .copied()
                .or_else(|| self.engine.own_type(self.source, name.span().start, n))
        };
        let found = types::resolve_with(text, &spaces, &own);
        found.map(|t| shown(&t)).ok_or_else(|| type_not_found(self.source, name.span(), text))
    }

    fn resolve(&self, name: &TypeName) -> Result<TypeRef> {
        let text = self.text(name);
        let found = self.engine.find_type_in(self.source, name.span().start, text, self.namespaces);
        found.ok_or_else(|| type_not_found(self.source, name.span(), text))
    }

    /// Makes the row of a class, those of its bases before it.
    fn row(&mut self, definition: &Rc<TypeDefinition>, all: &[&Rc<TypeDefinition>], depth: usize) -> Result {
        if self.rows.iter().any(|r| Rc::ptr_eq(&r.definition, definition)) {
            return Ok(());
        }
        for base in &definition.bases {
            let text = self.text(&base.type_name).to_owned();
            if let Some(other) = all.iter().find(|d| d.name.eq_ignore_ascii_case(&text)) {
                if Rc::ptr_eq(other, definition) || depth > all.len() {
                    return Err(type_not_found(self.source, base.type_name.span(), &text));
                }
                self.row(other, all, depth + 1)?;
            }
        }
        let mut parent = TypeRef::Def(&types::OBJECT);
        let mut interfaces: Vec<&'static str> = Vec::new();
        for (index, base) in definition.bases.iter().enumerate() {
            let ty = self.resolve(&base.type_name)?;
            let def = ty.def();
            let text = self.text(&base.type_name);
            if def.kind == TypeKind::Interface {
                interfaces.push(def.name);
            } else if index > 0 {
                let message = format!("Type name expected: '{text}' is not an interface.");
                return Err(refused(self.source, base.span, "InterfaceNameExpected", message));
            } else if is_sealed(&ty) {
                let message = format!("Cannot derive from the sealed type '{text}'.");
                return Err(refused(self.source, base.span, "SealedBaseClass", message));
            } else {
                parent = ty;
            }
        }
        let number = script::reserve();
        let first_slot = self.slot_count(&parent);
        let def = self.make(definition, number, first_slot, &parent, interfaces)?;
        let own = definition.members.iter().filter(|m| matches!(m, TypeMember::Property(p) if !p.is_static)).count();
        let place = self.place;
        self.engine.text_names(self.source, |names| names.put(def, place));
        let slot_count = first_slot + own as u32;
        self.rows.push(Row { definition: definition.clone(), def, base: parent, first_slot, slot_count });
        Ok(())
    }

    fn slot_count(&self, base: &TypeRef) -> u32 {
        if let Some(row) = self.rows.iter().find(|r| base.is(r.def)) {
            return row.slot_count;
        }
        self.engine.class_of(base.def()).map_or(0, |c| c.defaults.len() as u32)
    }

    fn parameters(&self, m: &MethodMember) -> Result<String> {
        let mut list = Vec::new();
        for parameter in &m.parameters {
            list.push(format!("{} {}", self.shown(parameter.static_type(), types::OBJECT.name)?, parameter.name.path));
        }
        Ok(list.join(", "))
    }

    fn make(
        &self,
        definition: &TypeDefinition,
        number: u32,
        first_slot: u32,
        parent: &TypeRef,
        interfaces: Vec<&'static str>,
    ) -> Result<&'static TypeDef> {
        let mut def = TypeDef::class(leaked(definition.name.to_string()));
        let (mut properties, mut statics) = (Vec::new(), Vec::new());
        let (mut methods, mut static_methods, mut constructors) = (Vec::new(), Vec::new(), Vec::new());
        let (mut hidden, mut functions) = (Vec::new(), 0);
        for member in &definition.members {
            match member {
                TypeMember::Property(p) => {
                    let name = leaked(p.name.to_string());
                    let type_name = leaked(self.shown(p.type_name.as_ref(), types::OBJECT.name)?);
                    if p.is_hidden {
                        hidden.push(name);
                    }
                    if p.is_static {
                        let member = Member { class: number, index: statics.len() as u32 };
                        statics.push(types::StaticProperty { name, type_name, get: StaticGetter::Script(member) });
                    } else {
                        let slot = first_slot + properties.len() as u32;
                        let set = Some(Setter::Script(Member { class: number, index: slot }));
                        properties.push(types::Property { name, type_name, get: Getter::Slot(slot), set });
                    }
                }
                TypeMember::Method(m) if m.is_constructor && m.is_static => {}
                TypeMember::Method(m) => {
                    let call = MethodCall::Script(Member { class: number, index: functions });
                    functions += 1;
                    let parameters = self.parameters(m)?;
                    if m.is_constructor {
                        constructors.push(Method { signature: leaked(format!("({parameters})")), call });
                        continue;
                    }
                    let returns = self.shown(m.return_type.as_ref(), "void")?;
                    let signature = leaked(format!("{returns} {}({parameters})", m.name));
                    if m.is_hidden {
                        hidden.push(leaked(m.name.to_string()));
                    }
                    if m.is_static { &mut static_methods } else { &mut methods }.push(Method { signature, call });
                }
                TypeMember::EnumLabel(_) => {}
            }
        }
        if constructors.is_empty() {
            let call = MethodCall::Script(Member { class: number, index: functions });
            constructors.push(Method { signature: "()", call });
        }
        def.base = parent.def().name;
        def.parent = Some(parent.def());
        def.script = number;
        def.interfaces = Vec::leak(interfaces);
        def.properties = Vec::leak(properties);
        def.static_properties = Vec::leak(statics);
        def.methods = Vec::leak(methods);
        def.static_methods = Vec::leak(static_methods);
        def.constructors = Vec::leak(constructors);
        def.hidden = Vec::leak(hidden);
        Ok(Box::leak(Box::new(def)))
    }

    /// Makes the class of a row.
    fn class(&mut self, row: &Row) -> Result {
        let base = self.engine.class_of(row.base.def());
        let native = match &base {
            Some(base) => base.native.clone(),
            None if row.base.is(&types::OBJECT) => None,
            None => Some(row.base.clone()),
        };
        let mut slots = base.as_ref().map_or_else(FxHashMap::default, |b| b.slots.clone());
        let mut defaults = base.as_ref().map_or_else(Vec::new, |b| b.defaults.clone());
        let (mut properties, mut statics, mut functions) = (Vec::new(), Vec::new(), Vec::new());
        let mut static_constructor = None;
        for member in &row.definition.members {
            match member {
                TypeMember::Property(p) => {
                    let mut property = self.property(p)?;
                    if p.is_static {
                        statics.push(property);
                    } else {
                        slots.insert(property.name, row.first_slot + properties.len() as u32);
                        let mut default = property.type_ref.as_ref().and_then(zero).unwrap_or_default();
                        // A constant is what new objects have from the start.
                        if let Some(Expr::Literal(initial)) = &property.initial
                            && let Ok(value) = taken(self.engine, &property, initial)
                        {
                            default = value;
                            property.initial = None;
                        }
                        defaults.push(default);
                        properties.push(property);
                    }
                }
                TypeMember::Method(m) => {
                    let function = self.function(m)?;
                    if m.is_constructor && m.base_args.is_none() && !m.is_static {
                        self.check_base(row, m.name_span)?;
                    }
                    if m.is_constructor && m.is_static {
                        static_constructor = Some(function);
                    } else {
                        functions.push(function);
                    }
                }
                TypeMember::EnumLabel(_) => {}
            }
        }
        if !functions.iter().any(|f| f.is_constructor) {
            self.check_base(row, row.definition.name_span)?;
            functions.push(Function {
                name: Name::new(row.def.name),
                is_constructor: true,
                is_static: false,
                parameters: Vec::new(),
                returns: None,
                body: None,
                base_args: Vec::new(),
                layout: std::cell::OnceCell::new(),
                spare: RefCell::default(),
            });
        }
        self.check_interfaces(row, &functions)?;
        let overrides = overrides(row.def.script, &functions, base.as_deref());
        let class = Rc::new(Class {
            def: row.def,
            base,
            native,
            source: self.source.clone(),
            module: self.engine.scope.module,
            first_slot: row.first_slot,
            properties,
            slots,
            defaults,
            statics,
            static_values: RefCell::default(),
            functions,
            static_constructor,
            overrides,
        });
        script::fill(row.def.script, Rc::new(Shared(class.clone())));
        if row.def.interfaces.iter().any(|name| name.contains("Comparer")) {
            script::call_from_collections();
        }
        self.engine.script_types.classes.borrow_mut().insert(row.def.script, class);
        Ok(())
    }

    /// A class whose constructor calls no other needs a base that can be made without arguments.
    fn check_base(&self, row: &Row, span: Span) -> Result {
        let base = row.base.def();
        let group = base.constructor_group();
        if base.constructors.is_empty() || group.overloads.iter().any(|o| o.required == 0) {
            return Ok(());
        }
        let message = format!("Base class '{}' does not contain a parameterless constructor.", base.name);
        Err(refused(self.source, span, "BaseClassNoDefaultCtor", message))
    }

    /// What the interfaces of the shell's own types ask for must be there.
    fn check_interfaces(&self, row: &Row, functions: &[Function]) -> Result {
        for interface in row.def.interfaces {
            let wanted = match *interface {
                "System.IComparable" | "System.IComparable`1" => "CompareTo",
                "System.IDisposable" => "Dispose",
                "System.IEquatable`1" => "Equals",
                "System.ICloneable" => "Clone",
                _ => continue,
            };
            let own = functions.iter().any(|f| f.name.as_str().eq_ignore_ascii_case(wanted));
            if own || row.base.def().method(Name::new(wanted)).is_some() {
                continue;
            }
            let message = format!(
                "Error during creation of type \"{}\". Error message:\nMethod '{wanted}' in type '{}' from assembly 'PowerShell Class Assembly, Version=1.0.0.1, Culture=neutral, PublicKeyToken=null' does not have an implementation.",
                row.def.name, row.def.name
            );
            return Err(refused(self.source, row.definition.span, "TypeCreationError", message));
        }
        Ok(())
    }

    fn property(&mut self, p: &PropertyMember) -> Result<Property> {
        let type_ref = match &p.type_name {
            Some(name) => Some(self.resolve(name)?).filter(|t| !t.is(&types::OBJECT)),
            None => None,
        };
        Ok(Property {
            name: Name::new(&p.name),
            type_ref,
            constraint: self.constraint(&p.attributes)?,
            initial: p.initial.as_ref().map(|e| lower::expression(e, self.source, self.namespaces)),
        })
    }

    /// What validation attributes ask for; `None` where there are none.
    fn constraint(&mut self, attributes: &[Attribute]) -> Result<Option<Rc<Constraint>>> {
        if attributes.is_empty() {
            return Ok(None);
        }
        let attributes: Vec<AttributeBase> = attributes.iter().map(|a| AttributeBase::Attribute(a.clone())).collect();
        self.constraint_by(&attributes).map(|c| (!c.validation.is_empty()).then(|| Rc::new(c)))
    }

    fn constraint_by(&mut self, attributes: &[AttributeBase]) -> Result<Constraint> {
        let source = std::mem::replace(&mut self.engine.source, self.source.clone());
        let made = constraint_of(self.engine, attributes);
        self.engine.source = source;
        made
    }

    fn function(&mut self, m: &MethodMember) -> Result<Function> {
        let mut parameters = Vec::with_capacity(m.parameters.len());
        for parameter in &m.parameters {
            let ty = match parameter.static_type() {
                Some(name) => Some(self.resolve(name)?).filter(|t| !t.is(&types::OBJECT)),
                None => None,
            };
            let validated = parameter.attributes.iter().any(|a| matches!(a, AttributeBase::Attribute(_)));
            let constraint = if validated {
                Some(Rc::new(self.constraint_by(&parameter.attributes)?))
            } else {
                let typed = |ty: &TypeRef| Constraint {
                    type_ref: Some(ty.clone()),
                    parameter: true,
                    validation: Vec::new(),
                    scripts: Vec::new(),
                };
                ty.as_ref().map(|ty| Rc::new(typed(ty)))
            };
            let type_ref = ty.unwrap_or(TypeRef::Def(&types::OBJECT));
            parameters.push(Parameter { name: Name::new(parameter.name.name()), type_ref, constraint });
        }
        let returns = match &m.return_type {
            Some(name) => Some(self.resolve(name)?).filter(|t| !t.is(&types::VOID)),
            None => None,
        };
        let mut template = Template::new(m.body.clone(), self.source.clone(), self.namespaces.clone());
        template.method = true;
        let base_args = m.base_args.iter().flatten();
        Ok(Function {
            name: Name::new(&m.name),
            is_constructor: m.is_constructor,
            is_static: m.is_static,
            parameters,
            returns,
            body: Some(Rc::new(template)),
            base_args: base_args.map(|e| lower::expression(e, self.source, self.namespaces)).collect(),
            layout: std::cell::OnceCell::new(),
            spare: RefCell::default(),
        })
    }
}

fn is_sealed(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Array(..))
        || matches!(ty.def().kind, TypeKind::Struct | TypeKind::Enum)
        || matches!(
            ty.def().name,
            "System.String" | "System.Version" | "System.DBNull" | "System.Text.StringBuilder" | "System.Uri"
        )
}

/// The methods that the language calls by itself, own ones before inherited.
fn overrides(class: u32, functions: &[Function], base: Option<&Class>) -> [(Override, Option<Member>); 4] {
    let wanted = [
        (Override::ToString, "ToString", 0),
        (Override::Equals, "Equals", 1),
        (Override::GetHashCode, "GetHashCode", 0),
        (Override::CompareTo, "CompareTo", 1),
    ];
    wanted.map(|(what, name, count)| {
        let own = functions.iter().position(|f| {
            !f.is_static
                && !f.is_constructor
                && f.parameters.len() == count
                && f.name.as_str().eq_ignore_ascii_case(name)
        });
        let own = own.map(|index| Member { class, index: index as u32 });
        let inherited = || base.and_then(|b| b.overrides.iter().find(|(w, _)| *w == what)).and_then(|(_, m)| *m);
        (what, own.or_else(inherited))
    })
}
