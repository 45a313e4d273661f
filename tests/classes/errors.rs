//! What a class must not be, and what its methods throw.

use super::{error, lines, refused, shell};

#[test]
fn classes_that_do_not_parse() {
    assert_eq!(refused("class X { [int] F() { } }"), "MethodHasCodePathNotReturn");
    assert_eq!(refused("class X { [void] F() { return 1 } }"), "VoidMethodHasReturn");
    assert_eq!(refused("class X { [int] F() { return } }"), "NonVoidMethodMissingReturnValue");
    assert_eq!(refused("class X { [int]$A; [string]$A }"), "MemberAlreadyDefined");
    assert_eq!(
        refused("class X { [int] F([int]$a) { return 1 } [int] F([int]$b) { return 2 } }"),
        "MemberAlreadyDefined"
    );
    assert_eq!(refused("class X { [int] F() { return $outside } }"), "VariableNotLocal");
    assert_eq!(refused("class X { static [int] F() { return $this.A } }"), "NonStaticMemberAccessInStaticMember");
    assert_eq!(refused("class X { [NoSuchType]$A }"), "TypeNotFound");
    assert_eq!(refused("class X : NoSuchBase { }"), "TypeNotFound");
    assert_eq!(refused("class X { F([NoSuchType]$a) { } }"), "TypeNotFound");
    assert_eq!(refused("class X { }; class X { }"), "MemberAlreadyDefined");
}

#[test]
fn nothing_runs_where_a_type_cannot_be_made() {
    let mut shell = shell();
    assert_eq!(shell.run("'before'; class X : NoSuchBase { }"), "");
    assert_eq!(shell.errors().len(), 1);
}

#[test]
fn errors_of_methods_reach_the_caller_as_they_are() {
    assert_eq!(error("class X { [void] F() { throw 'plain' } }; [X]::new().F()"), "plain|plain");
    assert_eq!(
        lines(
            "class X { [void] F() { throw [InvalidOperationException]::new('no') } }; & { try { [X]::new().F() } catch [InvalidOperationException] { $_.Exception.Message; $Error.Clear() } }"
        ),
        "no"
    );
    assert_eq!(
        error("class X { [int] F() { return 1 / $null } }; [X]::new().F()"),
        "RuntimeException|Attempted to divide by zero."
    );
    assert_eq!(
        error("class X { X([int]$n) { if ($n -lt 0) { throw \"negative: $n\" } } }; [X]::new(-1)"),
        "negative: -1|negative: -1"
    );
    assert_eq!(
        error("class X { X([int]$n) { throw 'bad' } }; [X]5"),
        "InvalidCastConstructorException|Cannot convert value \"5\" to type \"X\". Error: \"bad\""
    );
    assert_eq!(
        error("class X { X() { throw 'bad' } }; New-Object X"),
        "ConstructorInvokedThrowException,Microsoft.PowerShell.Commands.NewObjectCommand|Exception calling \".ctor\" with \"0\" argument(s): \"bad\""
    );
}

#[test]
fn unknown_members_are_errors() {
    assert_eq!(
        error("class X { }; [X]::new().Nope()"),
        "MethodNotFound|Method invocation failed because [X] does not contain a method named 'Nope'."
    );
    assert_eq!(
        error("class X { }; [X]::Nope()"),
        "MethodNotFound|Method invocation failed because [X] does not contain a method named 'Nope'."
    );
    assert_eq!(
        error("class X { M() { $this.Nope = 1 } }; [X]::new().M()"),
        "PropertyAssignmentException|The property 'Nope' cannot be found on this object. Verify that the property exists and can be set."
    );
    assert_eq!(lines("class X { }; $null -eq [X]::new().Nope"), "True");
}

#[test]
fn what_a_class_names_in_vain_is_found_before_the_script_runs() {
    assert_eq!(refused("class A { [void] M() { [NoSuchType]::X() } }"), "TypeNotFound");
    assert_eq!(refused("class A { [Foo()][int]$x }"), "CustomAttributeTypeNotFound");
    assert_eq!(refused("class A { static [int]$x = $this.y; [int]$y }"), "NonStaticMemberAccessInStaticMember");
    assert_eq!(
        lines("class A { [B]$b; [ValidateNotNull()]$c = 1; [void] M() { [B]::new() } } class B { }; 'ran'"),
        "ran"
    );
}

#[test]
fn types_of_functions_that_nothing_calls_are_checked_too() {
    assert_eq!(refused("'ran'; function f { enum E { A = 1; A = 2 } }"), "MemberAlreadyDefined");
    assert_eq!(refused("$b = { class C { M() { } M() { } } }"), "MemberAlreadyDefined");
}

#[test]
fn attributes_that_do_not_exist_end_the_call() {
    assert_eq!(
        error("function f { param([Foo()]$x) 'ran' }; f 1"),
        "CustomAttributeTypeNotFound|Cannot find the type for custom attribute 'Foo'. Make sure that the assembly that contains this type is loaded."
    );
    assert_eq!(lines("function f { param([ValidateDrive('C')][Obsolete()]$x) 'ran' }; f 1"), "ran");
}
