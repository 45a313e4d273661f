cmdlet Get-CsArchivingPolicy
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.Im.IMArchivingPolicy

syntax Identity
    Get-CsArchivingPolicy [[-Identity] <XdsIdentity>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]
syntax Filter
    Get-CsArchivingPolicy [-Filter <string>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore
-Tenant

cmdlet Grant-CsArchivingPolicy
module SkypeForBusiness
confirm Medium

syntax
    Grant-CsArchivingPolicy [-Identity] <UserIdParameter> [[-PolicyName] <string>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PolicyName allowNull allowEmptyString
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru

cmdlet New-CsArchivingPolicy
module SkypeForBusiness
confirm Medium

syntax
    New-CsArchivingPolicy [-Identity] <XdsIdentity> [-ArchiveExternal <bool>] [-ArchiveInternal <bool>] [-Description <string>] [-Force] [-InMemory] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-ArchiveExternal
-ArchiveInternal
-Description
-Force
-InMemory
-Tenant

cmdlet Remove-CsArchivingPolicy
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsArchivingPolicy [-Identity] <XdsIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force
-Tenant

cmdlet Set-CsArchivingPolicy
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsArchivingPolicy [[-Identity] <XdsIdentity>] [-ArchiveExternal <bool>] [-ArchiveInternal <bool>] [-Description <string>] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsArchivingPolicy [-Instance <psobject>] [-ArchiveExternal <bool>] [-ArchiveInternal <bool>] [-Description <string>] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-ArchiveExternal
-ArchiveInternal
-Description
-Force
-Tenant
