//! Attributes as objects, and parameters that are defined at run time: what `dynamicparam` blocks are made of.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use crate::value::types::{self, Method, Property, TypeKind};
use crate::value::{Fault, Object, TypeDef, TypeObject, TypeRef, Value, as_type};

/// An attribute with the properties that were set.
pub(crate) struct AttributeObject {
    def: &'static TypeDef,
    fields: RefCell<Vec<(&'static str, Value)>>,
}

impl Object for AttributeObject {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.def)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl AttributeObject {
    /// The attribute's name without namespace and `Attribute`.
    pub(crate) fn kind(&self) -> &'static str {
        let name = self.def.short_name();
        name.strip_suffix("Attribute").unwrap_or(name)
    }

    /// A property that was set; null for others.
    pub(crate) fn field(&self, name: &str) -> Value {
        self.fields.borrow().iter().find(|(n, _)| *n == name).map_or(Value::Null, |(_, v)| v.clone())
    }

    /// Whether a property was set to true.
    pub(crate) fn flag(&self, name: &str) -> bool {
        crate::value::convert::to_bool(&self.field(name))
    }
}

/// An attribute of that type with properties.
pub(crate) fn attribute_value(def: &'static TypeDef, fields: Vec<(&'static str, Value)>) -> Value {
    Value::object(AttributeObject { def, fields: RefCell::new(fields) })
}

/// An attribute by its name in brackets; `None` for a name that no attribute here has.
pub(crate) fn attribute(name: &str, fields: Vec<(&'static str, Value)>) -> Option<Value> {
    let def = types::find(&format!("System.Management.Automation.{name}Attribute"))?;
    Some(attribute_value(def, fields))
}

fn read(this: &Value, name: &str, otherwise: Value) -> Result<Value, Fault> {
    let set = this.downcast::<AttributeObject>().map(|a| a.field(name)).filter(|v| !v.is_null());
    Ok(set.unwrap_or(otherwise))
}

fn write(this: &Value, name: &'static str, value: &Value) -> Result<(), Fault> {
    if let Some(attribute) = this.downcast::<AttributeObject>() {
        let mut fields = attribute.fields.borrow_mut();
        match fields.iter_mut().find(|(n, _)| *n == name) {
            Some((_, place)) => *place = value.clone(),
            None => fields.push((name, value.clone())),
        }
    }
    Ok(())
}

fn made(this: &Value, fields: Vec<(&'static str, Value)>) -> Result<Value, Fault> {
    let def = this.downcast::<TypeObject>().map_or(&ATTRIBUTE, |t| t.0.def());
    Ok(attribute_value(def, fields))
}

fn argument(args: &[Value], index: usize) -> Value {
    args.get(index).cloned().unwrap_or_default()
}

macro_rules! properties {
    ($($name:literal : $ty:literal = $otherwise:expr),* $(,)?) => {
        &[$(Property::new(
            $name,
            $ty,
            |_, this| read(this, $name, $otherwise),
            Some(|_, this, value| write(this, $name, value)),
        )),*]
    };
}

macro_rules! constructor {
    ($signature:literal $(, $name:literal = $index:literal)*) => {
        Method::new($signature, |_, this, _args| made(this, vec![$(($name, argument(_args, $index))),*]))
    };
}

const NAMESPACE_BASE: &str = "System.Management.Automation.Internal.CmdletMetadataAttribute";
const VALIDATION_BASE: &str = "System.Management.Automation.ValidateArgumentsAttribute";
const NONE: &[Method] = &[constructor!("()")];

static ATTRIBUTE: TypeDef = TypeDef::class("System.Attribute").constructors(NONE);
static METADATA: TypeDef = TypeDef::class(NAMESPACE_BASE).extends("System.Attribute");
/// Base of the validations that scripts write as classes.
pub(crate) static VALIDATE: TypeDef = TypeDef::class(VALIDATION_BASE).extends(NAMESPACE_BASE).constructors(NONE);
/// Base of those that check each element of a list by itself.
pub(crate) static VALIDATE_ELEMENTS: TypeDef =
    TypeDef::class("System.Management.Automation.ValidateEnumeratedArgumentsAttribute")
        .extends(VALIDATION_BASE)
        .constructors(NONE);
/// Base of the transformations that scripts write as classes.
pub(crate) static TRANSFORM: TypeDef = TypeDef::class("System.Management.Automation.ArgumentTransformationAttribute")
    .extends(NAMESPACE_BASE)
    .constructors(NONE);
/// What gives the values of `[ValidateSet([T])]`.
pub(crate) static VALUES_GENERATOR: TypeDef =
    TypeDef::interface("System.Management.Automation.IValidateSetValuesGenerator");
/// `[Parameter()]`.
pub(crate) static PARAMETER: TypeDef = TypeDef::class("System.Management.Automation.ParameterAttribute")
    .extends(NAMESPACE_BASE)
    .properties(properties! {
        "ExperimentName": "string" = Value::Null,
        "ExperimentAction": "string" = Value::str("None"),
        "Position": "int" = Value::Int(i32::MIN),
        "ParameterSetName": "string" = Value::str("__AllParameterSets"),
        "Mandatory": "bool" = Value::Bool(false),
        "ValueFromPipeline": "bool" = Value::Bool(false),
        "ValueFromPipelineByPropertyName": "bool" = Value::Bool(false),
        "ValueFromRemainingArguments": "bool" = Value::Bool(false),
        "HelpMessage": "string" = Value::Null,
        "HelpMessageBaseName": "string" = Value::Null,
        "HelpMessageResourceId": "string" = Value::Null,
        "DontShow": "bool" = Value::Bool(false),
    })
    .constructors(NONE);
static ALIAS: TypeDef = TypeDef::class("System.Management.Automation.AliasAttribute")
    .extends(NAMESPACE_BASE)
    .properties(properties! { "AliasNames": "string[]" = Value::strings(Vec::<String>::new()) })
    .constructors(&[constructor!("(Params string[] aliasNames)", "AliasNames" = 0)]);
static VALIDATE_SET: TypeDef = TypeDef::class("System.Management.Automation.ValidateSetAttribute")
    .extends(VALIDATION_BASE)
    .properties(properties! {
        "ErrorMessage": "string" = Value::Null,
        "IgnoreCase": "bool" = Value::Bool(true),
        "ValidValues": "string[]" = Value::strings(Vec::<String>::new()),
    })
    .constructors(&[constructor!("(Params string[] validValues)", "ValidValues" = 0)]);
static VALIDATE_RANGE: TypeDef = TypeDef::class("System.Management.Automation.ValidateRangeAttribute")
    .extends(VALIDATION_BASE)
    .properties(properties! {
        "MinRange": "System.Object" = Value::Null,
        "MaxRange": "System.Object" = Value::Null,
        "RangeKind": "System.Object" = Value::Null,
    })
    .constructors(&[
        constructor!("(System.Object minRange, System.Object maxRange)", "MinRange" = 0, "MaxRange" = 1),
        constructor!("(System.Object kind)", "RangeKind" = 0),
    ]);
static VALIDATE_LENGTH: TypeDef = TypeDef::class("System.Management.Automation.ValidateLengthAttribute")
    .extends(VALIDATION_BASE)
    .properties(properties! { "MinLength": "int" = Value::Int(0), "MaxLength": "int" = Value::Int(0) })
    .constructors(&[constructor!("(int minLength, int maxLength)", "MinLength" = 0, "MaxLength" = 1)]);
static VALIDATE_COUNT: TypeDef = TypeDef::class("System.Management.Automation.ValidateCountAttribute")
    .extends(VALIDATION_BASE)
    .properties(properties! { "MinLength": "int" = Value::Int(0), "MaxLength": "int" = Value::Int(0) })
    .constructors(&[constructor!("(int minLength, int maxLength)", "MinLength" = 0, "MaxLength" = 1)]);
static VALIDATE_PATTERN: TypeDef = TypeDef::class("System.Management.Automation.ValidatePatternAttribute")
    .extends(VALIDATION_BASE)
    .properties(properties! {
        "RegexPattern": "string" = Value::Null,
        "Options": "System.Object" = Value::str("IgnoreCase"),
        "ErrorMessage": "string" = Value::Null,
    })
    .constructors(&[constructor!("(string regexPattern)", "RegexPattern" = 0)]);
static VALIDATE_SCRIPT: TypeDef = TypeDef::class("System.Management.Automation.ValidateScriptAttribute")
    .extends(VALIDATION_BASE)
    .properties(properties! { "ScriptBlock": "scriptblock" = Value::Null, "ErrorMessage": "string" = Value::Null })
    .constructors(&[constructor!("(scriptblock scriptBlock)", "ScriptBlock" = 0)]);

macro_rules! plain {
    ($($name:literal : $base:expr),* $(,)?) => {
        &[$(&TypeDef::class(concat!("System.Management.Automation.", $name, "Attribute")).extends($base).constructors(NONE)),*]
    };
}

static PLAIN: &[&TypeDef] = plain! {
    "ValidateNotNull": VALIDATION_BASE,
    "ValidateNotNullOrEmpty": VALIDATION_BASE,
    "ValidateNotNullOrWhiteSpace": VALIDATION_BASE,
    "AllowNull": NAMESPACE_BASE,
    "AllowEmptyString": NAMESPACE_BASE,
    "AllowEmptyCollection": NAMESPACE_BASE,
    "SupportsWildcards": NAMESPACE_BASE,
    "Credential": NAMESPACE_BASE,
    "ArgumentTypeConverter": NAMESPACE_BASE,
};

/// A parameter that is defined at run time.
pub(crate) struct RuntimeParameter {
    pub(crate) name: RefCell<Value>,
    pub(crate) parameter_type: RefCell<Value>,
    /// A list of attributes.
    pub(crate) attributes: RefCell<Value>,
    /// What was bound.
    pub(crate) value: RefCell<Value>,
    pub(crate) is_set: RefCell<Value>,
}

impl Object for RuntimeParameter {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&RUNTIME_PARAMETER)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn parameter(this: &Value) -> Result<&RuntimeParameter, Fault> {
    this.downcast::<RuntimeParameter>()
        .ok_or_else(|| Fault::thrown("System.InvalidCastException", "The object is no parameter."))
}

macro_rules! places {
    ($($name:literal : $ty:literal = $field:ident),* $(,)?) => {
        &[$(Property::new(
            $name,
            $ty,
            |_, this| Ok(parameter(this)?.$field.borrow().clone()),
            Some(|_, this, value| {
                *parameter(this)?.$field.borrow_mut() = value.clone();
                Ok(())
            }),
        )),*]
    };
}

fn runtime_parameter(name: Value, ty: Value, attributes: Value) -> Value {
    Value::object(RuntimeParameter {
        name: RefCell::new(name),
        parameter_type: RefCell::new(ty),
        attributes: RefCell::new(attributes),
        value: RefCell::default(),
        is_set: RefCell::new(Value::Bool(false)),
    })
}

static RUNTIME_PARAMETER: TypeDef = TypeDef::class("System.Management.Automation.RuntimeDefinedParameter")
    .properties(places! {
        "Name": "string" = name,
        "ParameterType": "type" = parameter_type,
        "Value": "System.Object" = value,
        "IsSet": "bool" = is_set,
        "Attributes": "System.Object" = attributes,
    })
    .constructors(&[
        Method::new("()", |_, _, _| {
            Ok(runtime_parameter(Value::str(""), Value::Null, crate::value::collection(Vec::new())))
        }),
        Method::new("(string name, type parameterType, System.Object attributes)", |_, _, a| {
            Ok(runtime_parameter(argument(a, 0), argument(a, 1), argument(a, 2)))
        }),
    ]);

/// `System.Management.Automation.RuntimeDefinedParameterDictionary`.
static RUNTIME_DICTIONARY: TypeDef = TypeDef::class("System.Management.Automation.RuntimeDefinedParameterDictionary")
    .extends("System.Collections.Generic.Dictionary`2")
    .constructors(&[Method::new("()", |_, _, _| {
        let arguments = Rc::new([TypeRef::Def(&types::STRING), TypeRef::Def(&RUNTIME_PARAMETER)]);
        Ok(Value::object(crate::value::GenericDictionary::of_kind(&RUNTIME_DICTIONARY, arguments, true)))
    })]);

/// The types of this file, those in [`PLAIN`] apart.
pub(crate) static ALL: &[&TypeDef] = &[
    &ATTRIBUTE,
    &METADATA,
    &VALIDATE,
    &VALIDATE_ELEMENTS,
    &TRANSFORM,
    &VALUES_GENERATOR,
    &PARAMETER,
    &ALIAS,
    &VALIDATE_SET,
    &VALIDATE_RANGE,
    &VALIDATE_LENGTH,
    &VALIDATE_COUNT,
    &VALIDATE_PATTERN,
    &VALIDATE_SCRIPT,
    &RUNTIME_PARAMETER,
    &RUNTIME_DICTIONARY,
];

/// The attributes without properties.
pub(crate) static ALL_PLAIN: &[&TypeDef] = PLAIN;

impl RuntimeParameter {
    /// The type of its values; `None` for any.
    pub(crate) fn value_type(&self) -> Option<TypeRef> {
        as_type(&self.parameter_type.borrow()).filter(|t| !t.is(&types::OBJECT) && t.def().kind != TypeKind::Interface)
    }
}
