cmdlet Register-ArgumentCompleter
module Microsoft.PowerShell.Core

syntax NativeCommandSet
    Register-ArgumentCompleter -CommandName <string[]> -ScriptBlock <scriptblock> [-Native] [<CommonParameters>]
syntax PowerShellSet
    Register-ArgumentCompleter -ParameterName <string> -ScriptBlock <scriptblock> [-CommandName <string[]>] [<CommonParameters>]
syntax NativeFallbackSet
    Register-ArgumentCompleter -ScriptBlock <scriptblock> [-NativeFallback] [<CommonParameters>]

-CommandName
-ParameterName
-ScriptBlock allowNull
-Native
-NativeFallback
