cmdlet Get-CsExternalUserCommunicationPolicy
module SkypeForBusiness
products Online

syntax
    Get-CsExternalUserCommunicationPolicy [[-Identity] <XdsIdentity>] [-Filter <string>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore
-Tenant

cmdlet New-CsExternalUserCommunicationPolicy
module SkypeForBusiness
confirm Medium
products Online

syntax
    New-CsExternalUserCommunicationPolicy [-Identity] <XdsIdentity> [-Tenant <guid>] [-EnableFileTransfer <bool>] [-EnableP2PFileTransfer <bool>] [-AllowPresenceVisibility <bool>] [-AllowTitleVisibility <bool>] [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-EnableFileTransfer
-EnableP2PFileTransfer
-AllowPresenceVisibility
-AllowTitleVisibility
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-InMemory
-Force

cmdlet Remove-CsExternalUserCommunicationPolicy
module SkypeForBusiness
confirm Medium
products Online

syntax
    Remove-CsExternalUserCommunicationPolicy [-Identity] <XdsIdentity> [-Tenant <guid>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsExternalUserCommunicationPolicy
module SkypeForBusiness
default Identity
confirm Medium
products Online

syntax Identity
    Set-CsExternalUserCommunicationPolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-EnableFileTransfer <bool>] [-EnableP2PFileTransfer <bool>] [-AllowPresenceVisibility <bool>] [-AllowTitleVisibility <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsExternalUserCommunicationPolicy [-Tenant <guid>] [-EnableFileTransfer <bool>] [-EnableP2PFileTransfer <bool>] [-AllowPresenceVisibility <bool>] [-AllowTitleVisibility <bool>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-EnableFileTransfer
-EnableP2PFileTransfer
-AllowPresenceVisibility
-AllowTitleVisibility
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
