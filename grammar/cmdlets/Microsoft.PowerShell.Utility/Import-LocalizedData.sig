cmdlet Import-LocalizedData
module Microsoft.PowerShell.Utility

syntax
    Import-LocalizedData [[-BindingVariable] <string>] [[-UICulture] <string>] [-BaseDirectory <string>] [-FileName <string>] [-SupportedCommand <string[]>] [<CommonParameters>]

-BindingVariable alias(Variable) notNullOrEmpty
-UICulture
-BaseDirectory
-FileName
-SupportedCommand
