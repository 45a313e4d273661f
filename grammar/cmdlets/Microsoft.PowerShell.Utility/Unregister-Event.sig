cmdlet Unregister-Event
module Microsoft.PowerShell.Utility
default BySource
confirm Medium

syntax BySource
    Unregister-Event [-SourceIdentifier] <string> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ById
    Unregister-Event [-SubscriptionId] <int> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-SourceIdentifier byName
-SubscriptionId byName
-Force
