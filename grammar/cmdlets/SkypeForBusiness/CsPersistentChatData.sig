cmdlet Export-CsPersistentChatData
module SkypeForBusiness
default AsBytes
products Lync2013 SfB2015 SfB2019

syntax AsBytes
    Export-CsPersistentChatData -DBInstance <string> [-AsBytes] [-DBName <string>] [-DisableExportedNodes] [-Level <ExportLevel>] [-Report <string>] [-Scope <List[string]>] [-StartDate <datetime>] [<CommonParameters>]
syntax FileName
    Export-CsPersistentChatData -DBInstance <string> [-DBName <string>] [-DisableExportedNodes] [-FileName <string>] [-Level <ExportLevel>] [-Report <string>] [-Scope <List[string]>] [-StartDate <datetime>] [<CommonParameters>]

-DBInstance
-AsBytes
-DBName
-DisableExportedNodes
-FileName
-Level
-Report
-Scope <System.Collections.Generic.List[string]>
-StartDate

cmdlet Import-CsPersistentChatData
module SkypeForBusiness
default ByteInput
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax ByteInput
    Import-CsPersistentChatData -ByteInput <byte[]> -DBInstance <string> [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax FileName
    Import-CsPersistentChatData -DBInstance <string> -FileName <string> [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-ByteInput pipeline
-DBInstance
-FileName
-Report
