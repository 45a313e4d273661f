//! The exception types that scripts see and catch: name and base type, one row each.

use super::{Method, TypeDef, exception, exception_guards};

/// `System.Exception`.
pub static EXCEPTION: TypeDef = TypeDef::class("System.Exception")
    .properties(exception::PROPERTIES)
    .methods(exception::METHODS)
    .constructors(exception::CONSTRUCTORS);

/// Most are made from a message and an inner exception; the others have rows of their own.
const fn constructors(name: &[u8]) -> &'static [Method] {
    match name {
        b"System.ArgumentException" | b"System.Management.Automation.PSArgumentException" => {
            exception::ARGUMENT_CONSTRUCTORS
        }
        b"System.ArgumentNullException" | b"System.Management.Automation.PSArgumentNullException" => {
            exception::NULL_CONSTRUCTORS
        }
        b"System.ArgumentOutOfRangeException" | b"System.Management.Automation.PSArgumentOutOfRangeException" => {
            exception::RANGE_CONSTRUCTORS
        }
        b"System.IO.FileNotFoundException" => exception::FILE_CONSTRUCTORS,
        b"System.AggregateException" => exception::AGGREGATE_CONSTRUCTORS,
        _ => exception::CONSTRUCTORS,
    }
}

/// The static methods that throw where an argument is not as it should be.
const fn guards(name: &[u8]) -> &'static [Method] {
    match name {
        b"System.ArgumentException" => exception_guards::OF_ARGUMENT,
        b"System.ArgumentNullException" => exception_guards::OF_NULL,
        b"System.ArgumentOutOfRangeException" => exception_guards::OF_RANGE,
        b"System.ObjectDisposedException" => exception_guards::OF_DISPOSED,
        _ => &[],
    }
}

const fn methods(name: &[u8]) -> &'static [Method] {
    match name {
        b"System.AggregateException" => exception_guards::OF_AGGREGATE,
        _ => &[],
    }
}

macro_rules! exceptions {
    ($($name:literal : $base:literal,)*) => {
        /// Every exception type but `System.Exception` itself.
        pub static DERIVED: &[TypeDef] = &[$(TypeDef::class($name).extends($base).methods(methods($name.as_bytes())).static_methods(guards($name.as_bytes())).constructors(constructors($name.as_bytes()))),*];
    };
}

exceptions! {
    "Microsoft.PowerShell.Commands.HelpCategoryInvalidException": "System.ArgumentException",
    "Microsoft.PowerShell.Commands.HelpNotFoundException": "System.SystemException",
    "Microsoft.PowerShell.Commands.ProcessCommandException": "System.SystemException",
    "Microsoft.PowerShell.Commands.ServiceCommandException": "System.SystemException",
    "Microsoft.PowerShell.Commands.WriteErrorException": "System.SystemException",
    "Microsoft.Rtc.Management.AD.ManagementException": "System.Exception",
    "System.AggregateException": "System.Exception",
    "System.ApplicationException": "System.Exception",
    "System.ArgumentException": "System.SystemException",
    "System.ArgumentNullException": "System.ArgumentException",
    "System.ArgumentOutOfRangeException": "System.ArgumentException",
    "System.ArithmeticException": "System.SystemException",
    "System.ArrayTypeMismatchException": "System.SystemException",
    "System.Collections.Generic.KeyNotFoundException": "System.SystemException",
    "System.ComponentModel.InvalidEnumArgumentException": "System.ArgumentException",
    "System.ComponentModel.Win32Exception": "System.Runtime.InteropServices.ExternalException",
    "System.Data.ConstraintException": "System.Data.DataException",
    "System.Data.DataException": "System.SystemException",
    "System.Data.DuplicateNameException": "System.Data.DataException",
    "System.Data.EvaluateException": "System.Data.InvalidExpressionException",
    "System.Data.InvalidExpressionException": "System.Data.DataException",
    "System.Data.MissingPrimaryKeyException": "System.Data.DataException",
    "System.Data.NoNullAllowedException": "System.Data.DataException",
    "System.Data.ReadOnlyException": "System.Data.DataException",
    "System.Data.SyntaxErrorException": "System.Data.InvalidExpressionException",
    "System.Data.SqlClient.SqlException": "System.Runtime.InteropServices.ExternalException",
    "System.DivideByZeroException": "System.ArithmeticException",
    "System.InvalidTimeZoneException": "System.Exception",
    "System.TimeZoneNotFoundException": "System.Exception",
    "System.FormatException": "System.SystemException",
    "System.Globalization.CultureNotFoundException": "System.ArgumentException",
    "System.IO.DirectoryNotFoundException": "System.IO.IOException",
    "System.IO.DriveNotFoundException": "System.IO.IOException",
    "System.IO.EndOfStreamException": "System.IO.IOException",
    "System.IO.FileLoadException": "System.IO.IOException",
    "System.IO.FileNotFoundException": "System.IO.IOException",
    "System.IO.IOException": "System.SystemException",
    "System.IO.InvalidDataException": "System.SystemException",
    "System.IO.PathTooLongException": "System.IO.IOException",
    "System.IndexOutOfRangeException": "System.SystemException",
    "System.InvalidCastException": "System.SystemException",
    "System.InvalidOperationException": "System.SystemException",
    "System.Management.Automation.ActionPreferenceStopException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.ApplicationFailedException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.ArgumentTransformationMetadataException": "System.Management.Automation.MetadataException",
    "System.Management.Automation.BreakException": "System.Management.Automation.LoopFlowException",
    "System.Management.Automation.CmdletInvocationException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.CmdletProviderInvocationException": "System.Management.Automation.CmdletInvocationException",
    "System.Management.Automation.CommandNotFoundException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.ContinueException": "System.Management.Automation.LoopFlowException",
    "System.Management.Automation.DriveNotFoundException": "System.Management.Automation.SessionStateException",
    "System.Management.Automation.ExitException": "System.Management.Automation.FlowControlException",
    "System.Management.Automation.ExtendedTypeSystemException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.FlowControlException": "System.SystemException",
    "System.Management.Automation.GetValueException": "System.Management.Automation.ExtendedTypeSystemException",
    "System.Management.Automation.GetValueInvocationException": "System.Management.Automation.GetValueException",
    "System.Management.Automation.Host.HostException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.Host.PromptingException": "System.Management.Automation.Host.HostException",
    "System.Management.Automation.IncompleteParseException": "System.Management.Automation.ParseException",
    "System.Management.Automation.ItemNotFoundException": "System.Management.Automation.SessionStateException",
    "System.Management.Automation.JobFailedException": "System.SystemException",
    "System.Management.Automation.LoopFlowException": "System.Management.Automation.FlowControlException",
    "System.Management.Automation.MetadataException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.MethodException": "System.Management.Automation.ExtendedTypeSystemException",
    "System.Management.Automation.MethodInvocationException": "System.Management.Automation.MethodException",
    "System.Management.Automation.NativeCommandExitException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.PSArgumentException": "System.ArgumentException",
    "System.Management.Automation.PSArgumentNullException": "System.ArgumentNullException",
    "System.Management.Automation.PSArgumentOutOfRangeException": "System.ArgumentOutOfRangeException",
    "System.Management.Automation.PSInvalidCastException": "System.InvalidCastException",
    "System.Management.Automation.PSInvalidOperationException": "System.InvalidOperationException",
    "System.Management.Automation.PSNotImplementedException": "System.NotImplementedException",
    "System.Management.Automation.PSNotSupportedException": "System.NotSupportedException",
    "System.Management.Automation.PSObjectDisposedException": "System.ObjectDisposedException",
    "System.Management.Automation.PSSecurityException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.ParameterBindingArgumentTransformationException": "System.Management.Automation.ParameterBindingException",
    "System.Management.Automation.ParameterBindingException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.ParameterBindingValidationException": "System.Management.Automation.ParameterBindingException",
    "System.Management.Automation.ParentContainsErrorRecordException": "System.SystemException",
    "System.Management.Automation.ParseException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.ParsingMetadataException": "System.Management.Automation.MetadataException",
    "System.Management.Automation.PipelineClosedException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.PipelineDepthException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.PipelineStoppedException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.PropertyNotFoundException": "System.Management.Automation.ExtendedTypeSystemException",
    "System.Management.Automation.ProviderInvocationException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.ProviderNotFoundException": "System.Management.Automation.SessionStateException",
    "System.Management.Automation.RemoteException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.Remoting.PSRemotingTransportException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.RuntimeException": "System.SystemException",
    "System.Management.Automation.ScriptBlockToPowerShellNotSupportedException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.ScriptCallDepthException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.ScriptRequiresException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.SessionStateException": "System.Management.Automation.RuntimeException",
    "System.Management.Automation.SessionStateOverflowException": "System.Management.Automation.SessionStateException",
    "System.Management.Automation.SessionStateUnauthorizedAccessException": "System.Management.Automation.SessionStateException",
    "System.Management.Automation.SetValueException": "System.Management.Automation.ExtendedTypeSystemException",
    "System.Management.Automation.SetValueInvocationException": "System.Management.Automation.SetValueException",
    "System.Management.Automation.TerminateException": "System.Management.Automation.FlowControlException",
    "System.Management.Automation.ValidationMetadataException": "System.Management.Automation.MetadataException",
    "System.Management.Automation.WildcardPatternException": "System.Management.Automation.RuntimeException",
    "System.MemberAccessException": "System.SystemException",
    "System.MissingFieldException": "System.MissingMemberException",
    "System.MissingMemberException": "System.MemberAccessException",
    "System.MissingMethodException": "System.MissingMemberException",
    "System.Net.Http.HttpRequestException": "System.Exception",
    "System.Net.Mail.SmtpException": "System.Exception",
    "System.Net.NetworkInformation.PingException": "System.InvalidOperationException",
    "System.Net.Sockets.SocketException": "System.ComponentModel.Win32Exception",
    "System.Net.WebException": "System.InvalidOperationException",
    "System.NotFiniteNumberException": "System.ArithmeticException",
    "System.NotImplementedException": "System.SystemException",
    "System.NotSupportedException": "System.SystemException",
    "System.NullReferenceException": "System.SystemException",
    "System.ObjectDisposedException": "System.InvalidOperationException",
    "System.OperationCanceledException": "System.SystemException",
    "System.OutOfMemoryException": "System.SystemException",
    "System.OverflowException": "System.ArithmeticException",
    "System.PlatformNotSupportedException": "System.NotSupportedException",
    "System.RankException": "System.SystemException",
    "System.Reflection.AmbiguousMatchException": "System.SystemException",
    "System.Reflection.TargetInvocationException": "System.ApplicationException",
    "System.Runtime.InteropServices.COMException": "System.Runtime.InteropServices.ExternalException",
    "System.Runtime.InteropServices.ExternalException": "System.SystemException",
    "System.Security.Authentication.AuthenticationException": "System.SystemException",
    "System.Security.Cryptography.CryptographicException": "System.SystemException",
    "System.Security.SecurityException": "System.SystemException",
    "System.StackOverflowException": "System.SystemException",
    "System.SystemException": "System.Exception",
    "System.Text.DecoderFallbackException": "System.ArgumentException",
    "System.Text.Json.JsonException": "System.Exception",
    "System.Text.RegularExpressions.RegexParseException": "System.ArgumentException",
    "System.Threading.Tasks.TaskCanceledException": "System.OperationCanceledException",
    "System.TimeoutException": "System.SystemException",
    "System.TypeInitializationException": "System.SystemException",
    "System.TypeLoadException": "System.SystemException",
    "System.UnauthorizedAccessException": "System.SystemException",
    "System.UriFormatException": "System.FormatException",
    "System.Xml.XPath.XPathException": "System.SystemException",
    "System.Xml.XmlException": "System.SystemException",
}
