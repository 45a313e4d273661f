cmdlet Enable-CsTopology
module SkypeForBusiness
confirm Medium

syntax
    Enable-CsTopology [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-SkipPrepareCheck <bool>] [-Report <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-SkipPrepareCheck
-Report
-Force

cmdlet Get-CsTopology
module SkypeForBusiness

syntax
    Get-CsTopology [-AsXml] [-LocalStore] [<CommonParameters>]

-AsXml
-LocalStore

cmdlet Publish-CsTopology
module SkypeForBusiness
default Filename
confirm Medium

syntax Filename
    Publish-CsTopology [-FileName] <string> [-BackupFileName <string>] [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Document
    Publish-CsTopology -Document <XElement> [-BackupFileName <string>] [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Finalize
    Publish-CsTopology [-BackupFileName <string>] [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-Force] [-Report <string>] [-FinalizeUninstall] [-WhatIf] [-Confirm] [<CommonParameters>]

-FileName
-BackupFileName
-Document <System.Xml.Linq.XElement>
-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-Report
-FinalizeUninstall

cmdlet Test-CsTopology
module SkypeForBusiness

syntax
    Test-CsTopology [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-Service <string>] [-Report <string>] [<CommonParameters>]

-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Service
-Report
