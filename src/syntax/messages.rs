//! The parse errors' texts, by PowerShell's ids.

/// The English text of an error with its arguments filled in.
pub(super) fn text(id: &str, args: &[&str]) -> String {
    let template = template(id);
    let mut out = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let hole = after.split_once('}').and_then(|(n, tail)| Some((args.get(n.parse::<usize>().ok()?)?, tail)));
        if let Some((value, tail)) = hole {
            out.push_str(value);
            rest = tail;
        } else {
            out.push('{');
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

fn template(id: &str) -> &'static str {
    match id {
        "BadNumericConstant" => "The numeric constant {0} is not valid.",
        "EmptyCatchNotLast" => "The catch block must be last: a catch block without types follows no other handlers.",
        "CannotConvertValue" => "Cannot convert the value to type \"{0}\".",
        "ControlLeavingFinally" => "Flow of control cannot leave a Finally block.",
        "DuplicateFormalParameter" => "Duplicate parameter ${0} in parameter list.",
        "DuplicateKeyInHashLiteral" => "Duplicate keys '{0}' are not allowed in hash literals.",
        "DuplicateScriptCommandClause" => "Script command clause '{0}' has already been defined.",
        "DuplicateNamedArgument" => "Duplicate named argument '{0}'.",
        "EmptyPipeElement" => "An empty pipe element is not allowed.",
        "EmptyVariableReference" => "An empty ${} variable reference was found. A name is required inside the braces.",
        "EndSquareBracketExpectedAtEndOfAttribute" => "Missing ] at end of attribute or type literal.",
        "EnumeratorValueMustBeConstant" => "Enumerator value must be a constant value.",
        "EnumeratorValueOutOfBounds" => "Enumerator value is out of bounds for the underlying type \"{0}\".",
        "ExceptionTypeAlreadyCaught" => "The exception type {0} is already handled by a previous handler.",
        "ExpectedExpression" => "An expression was expected after '('.",
        "ExpectedValueExpression" => "You must provide a value expression following the '{0}' operator.",
        "ExpressionsMustBeFirstInPipeline" => "Expressions are only allowed as the first element of a pipeline.",
        "IfStatementMissingCondition" => "Missing condition in if statement after '{0} ('.",
        "IncompleteDollarSubexpressionReference" => "An expression was expected after '$('.",
        "IncompleteDollarVariableReference" => "${{variable}} reference starting is missing the closing '}}'.",
        "InvalidBracedVariableReference" | "InvalidVariableReference" => {
            "Variable reference is not valid. The variable name is missing."
        }
        "InvalidFunctionParameter" => "Function parameter is not valid.",
        "InvalidLeftHandSide" => {
            "The assignment expression is not valid. The input to an assignment operator must be an object that is \
             able to accept assignments, such as a variable or a property."
        }
        "InvalidUnicodeEscapeSequence" => {
            "The Unicode escape sequence is not valid. A valid sequence is `u{ followed by one to six hex digits and \
             a closing '}'."
        }
        "MissingUnicodeEscapeSequenceTermination" => "The Unicode escape sequence is missing the closing '}'.",
        "TooManyDigitsInUnicodeEscapeSequence" => {
            "The Unicode escape sequence contains more than the maximum of six hex digits between braces."
        }
        "InvalidUnicodeEscapeSequenceValue" => {
            "The Unicode escape sequence value is out of range. The maximum value is 0x10FFFF."
        }
        "InvalidVariableReferenceWithDrive" => {
            "Variable reference is not valid. ':' was not followed by a valid variable name character. Consider \
             using ${} to delimit the name."
        }
        "MemberAlreadyDefined" => "The member '{0}' is already defined.",
        "MethodHasCodePathNotReturn" => "Not all code path returns value within method.",
        "MissingArgument" => "Missing argument in parameter list.",
        "MissingArrayIndexExpression" => "Array index expression is missing or not valid.",
        "MissingBaseCtorCall" => "Missing a call of the base class's constructor after ':'.",
        "MissingCatchHandlerBlock" => "The Catch block is missing its statement block.",
        "MissingCatchOrFinally" => "The Try statement is missing its Catch or Finally block.",
        "MissingColonInTernaryExpression" => "Missing ':' in the ternary expression.",
        "MissingEndCurlyBrace" => "Missing closing '}' in statement block or type definition.",
        "MissingEndParenthesisAfterForeach" => {
            "Missing closing ')' after expression part of foreach loop.\n\
             The correct form is: foreach ($a in $b) {...}"
        }
        "MissingEndParenthesisAfterStatement" => "Missing closing ')' after expression in '{0}' statement.",
        "MissingEndParenthesisInExpression" => "Missing closing ')' in expression.",
        "MissingEndParenthesisInFunctionParameterList" => "Missing ')' in function parameter list.",
        "MissingEndParenthesisInMethodCall" => "Missing ')' in method call.",
        "MissingEndParenthesisInSubexpression" => "Missing closing ')' in subexpression.",
        "MissingEndParenthesisInSwitch" => "Missing closing ')' in switch statement.",
        "MissingEndSquareBracket" => "Missing ']' after array index expression.",
        "MissingEqualsInHashLiteral" => "Missing '=' operator after key in hash literal.",
        "MissingExpression" => "Missing expression after '{0}' in pipeline element.",
        "MissingExpressionAfterKeyword" => "Missing expression after '{0}' in loop.",
        "MissingExpressionAfterOperator" => "Missing expression after unary operator '{0}'.",
        "MissingExpressionAfterToken" => "Missing expression after '{0}'.",
        "MissingFileSpecification" => "Missing file specification after redirection operator.",
        "MissingFilenameOption" => "Missing file name after '-file' option in switch statement.",
        "MissingFinallyStatementBlock" => "The Finally block is missing its statement block.",
        "MissingForeachExpression" => {
            "Missing expression in foreach loop.\nThe correct form is: foreach ($a in $b) {...}"
        }
        "MissingForeachStatement" => {
            "Missing statement body in foreach loop.\nThe correct form is: foreach ($a in $b) {...}"
        }
        "MissingFunctionBody" => "Missing function body in function declaration.",
        "MissingInInForeach" => {
            "Missing 'in' after variable in foreach loop.\nThe correct form is: foreach ($a in $b) {...}"
        }
        "MissingLoopStatement" => "Missing statement body in {0} loop.",
        "MissingMethodBody" => "Missing method body in method declaration.",
        "MissingMethodParameterList" => "Missing '(' in class method parameter list.",
        "MissingNameAfterKeyword" => "Missing name after {0} keyword.",
        "MissingNamedStatementBlock" => "Missing {0} statement block.",
        "MissingOpenParenthesisAfterKeyword" => "Missing opening '(' after keyword '{0}'.",
        "MissingOpenParenthesisInIfStatement" => "Missing '(' after '{0}' in if statement.",
        "MissingPropertyName" => "Missing property name after reference operator.",
        "MissingPropertyTerminator" => "Missing ';' or end-of-line in property definition.",
        "MissingStatementBlock" => "Missing statement block after {0} ( condition ).",
        "MissingStatementBlockAfterElse" => "Missing statement block after 'else' keyword.",
        "MissingStatementBlockForDataSection" => "Missing statement block for data section.",
        "MissingStatementInHashLiteral" => "Missing statement after '=' in hash literal.",
        "MissingSupportedCommandInDataSection" => "Missing command name after -supportedcommand in data section.",
        "MissingCurlyBraceInSwitchStatement" => "Missing '{' in switch statement.",
        "MissingSwitchConditionExpression" => "Missing condition in switch statement clause.",
        "MissingSwitchStatementClause" => "Missing statement block in switch statement clause.",
        "MissingTrapStatement" => "The 'trap' statement was incomplete. A trap statement requires a body.",
        "MissingTryStatementBlock" => "The Try statement is missing its statement block.",
        "MissingTypename" => "Missing type name after '['.",
        "MissingTypeBody" => "Missing '{' in body of the {0} declaration.",
        "MissingTypeLiteralToken" => "Missing type literal token.",
        "MissingVariableNameAfterForeach" => {
            "Missing variable name after foreach.\nThe correct form is: foreach ($a in $b) {...}"
        }
        "MissingWhileOrUntilInDoWhile" => "Missing while or until keyword in do loop.",
        "MultipleSwitchDefaultClauses" => "A switch statement can have only one default clause.",
        "OpenBraceNeedsToBeBackTickedInVariableName" => {
            "A '{' in a braced variable name must be written with a back tick before it."
        }
        "OperatorRequiresVariableOrProperty" => "The '{0}' operator works only on variables or on properties.",
        "OrderedAttributeOnlyOnHashLiteralNode" => {
            "The ordered attribute can be specified only on a hash literal node."
        }
        "ParameterRequiresArgument" => "Parameter {0} requires an argument.",
        "PipelineValueRequired" => {
            "A switch statement must have one of the following:  '-file file_name' or '( expression )'."
        }
        "RedirectionNotSupported" => "The '{0}' operator is reserved for future use.",
        "RequiresArgumentMissing" => "The parameter '{0}' of the #requires statement needs a value.",
        "RequiresInvalidParameter" => "'{0}' is not a parameter of the #requires statement.",
        "ReservedKeywordNotAllowed" => "The '{0}' keyword is not supported in this version of the language.",
        "VoidMethodHasReturn" => "Invalid return statement within void method.",
        "NonVoidMethodMissingReturnValue" => "Invalid return statement within non-void method.",
        "ScriptTooComplicated" => "The script is too complicated: its parts are nested too deeply.",
        "SplattingNotPermitted" => {
            "The splatting operator '@' cannot be used to reference variables in an expression. '@{0}' can be used \
             only as an argument to a command. To reference variables in an expression use '${0}'."
        }
        "StreamAlreadyRedirected" => "The {0} stream for this command is already redirected.",
        "TerminatorExpectedAtEndOfString" => "The string is missing the terminator: {0}.",
        "UnexpectedAttribute" => "Unexpected attribute '{0}'.",
        "UnexpectedCharactersAfterHereStringHeader" => {
            "No characters are allowed after a here-string header but before the end of the line."
        }
        "UnexpectedToken" => "Unexpected token '{0}' in expression or statement.",
        "UnrecognizedToken" => "Unrecognized token in source text.",
        "UsingMustBeAtStartOfScript" => "A 'using' statement must appear before any other statements in a script.",
        "VariableNotLocal" => "Variable is not assigned in the method.",
        "VoidTypeConstraintNotAllowed" => "[void] cannot be used as a parameter or variable type.",
        "WhitespaceBeforeHereStringFooter" => "White space is not allowed before the string terminator.",
        "EmptyPipelineChainElement" => "A pipeline is missing after the '{0}' operator.",
        "MissingExpressionInNamedArgument" => "Missing expression after '=' in named argument.",
        "MissingNamespaceAlias" => "Missing name after '=' in using statement.",
        "MissingTerminatorMultiLineComment" => "The terminator '#>' is missing from the multiline comment.",
        "MissingUsingItemName" => "Missing name in using statement.",
        "MissingUsingStatementDirective" => {
            "A 'using' statement must be followed by 'assembly', 'command', 'module', 'namespace' or 'type'."
        }
        "NamedBlockNotAllowedInMethod" => "Named blocks are not allowed in a method.",
        "NonStaticMemberAccessInStaticMember" => {
            "Cannot access the non-static member '{0}' in a static method or initializer of a static property."
        }
        "OnlyOneParameterListAllowed" => {
            "Function {0} has two parameter lists: one in parentheses and one in a param block."
        }
        "ParamBlockNotAllowedInMethod" => "A param block is not allowed in a method.",
        "ParameterAttributeArgumentNeedsToBeConstant" => "Attribute argument must be a constant or a script block.",
        "SplattingNotPermittedInParameterList" => {
            "The splatting operator '@' cannot be used in a list of arguments. '@{0}' must be an argument by itself."
        }
        "TypeNameExpected" => "Type name expected.",
        "TypeNotAllowedBeforeParam" => "The type [{0}] is not allowed before 'param'.",
        "TypeNotAllowedBeforeStatement" => "The type [{0}] is not allowed before a statement.",
        "WorkflowNotSupportedInPowerShellCore" => "Workflow is not supported in PowerShell 6+.",
        "KeywordParameterReservedForFutureUse" => {
            "The '-{0}' parameter of the '{1}' statement is reserved for future use."
        }
        "InvalidSwitchFlag" => "The parameter {0} is not valid for the switch statement.",
        "InvalidForeachFlag" => "The parameter {0} is not valid for the foreach statement.",
        "ArrayReferenceNotSupportedInDataSection" => {
            "Array references are not allowed in restricted language mode or a Data section."
        }
        "AssignmentStatementNotSupportedInDataSection" => {
            "Assignment statements are not allowed in restricted language mode or a Data section."
        }
        "CmdletNotInAllowedListForDataSection" => {
            "The command '{0}' is not allowed in restricted language mode or a Data section."
        }
        "DataSectionStatementNotSupportedInDataSection" => {
            "The data statement is not allowed in restricted language mode or a Data section."
        }
        "DoWhileStatementNotSupportedInDataSection" => {
            "Do and while statements are not allowed in restricted language mode or a Data section."
        }
        "DotSourcingNotSupportedInDataSection" => {
            "The dot-sourcing operator is not allowed in restricted language mode or a Data section."
        }
        "FlowControlStatementNotSupportedInDataSection" => {
            "Flow of control statements such as Break, Continue, Return, Exit, and Throw are not allowed in restricted \
             language mode or a Data section."
        }
        "ForeachStatementNotSupportedInDataSection" => {
            "Foreach statements are not allowed in restricted language mode or a Data section."
        }
        "ForWhileStatementNotSupportedInDataSection" => {
            "For and while statements are not allowed in restricted language mode or a Data section."
        }
        "FunctionDeclarationNotSupportedInDataSection" => {
            "Function declarations are not allowed in restricted language mode or a Data section."
        }
        "MethodCallNotSupportedInDataSection" => {
            "Method calls are not allowed in restricted language mode or a Data section."
        }
        "OperatorNotSupportedInDataSection" => {
            "The '{0}' operator is not allowed in restricted language mode or a Data section."
        }
        "PropertyReferenceNotSupportedInDataSection" => {
            "Property references are not allowed in restricted language mode or a Data section."
        }
        "RedirectionNotSupportedInDataSection" => {
            "Redirection is not allowed in restricted language mode or a Data section."
        }
        "ScriptBlockNotSupportedInDataSection" => {
            "Script block literals are not allowed in restricted language mode or a Data section."
        }
        "SwitchStatementNotSupportedInDataSection" => {
            "The switch statement is not allowed in restricted language mode or a Data section."
        }
        "TrapStatementNotSupportedInDataSection" => {
            "The trap statement is not allowed in restricted language mode or a Data section."
        }
        "TryStatementNotSupportedInDataSection" => {
            "The try statement is not allowed in restricted language mode or a Data section."
        }
        "TypeNotAllowedInDataSection" => "The type {0} is not allowed in restricted language mode or a Data section.",
        "VariableReferenceNotSupportedInDataSection" => {
            "A variable that cannot be referenced in restricted language mode or a Data section is being referenced. \
             Variables that can be referenced include the following: $PSCulture, $PSUICulture, $true, $false, $null."
        }
        _ => "The text is not valid here.",
    }
}
