cmdlet Get-CsPinPolicy
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.UserPin.UserPinPolicy

syntax Identity
    Get-CsPinPolicy [[-Identity] <XdsIdentity>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]
syntax Filter
    Get-CsPinPolicy [-Filter <string>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore
-Tenant

cmdlet Grant-CsPinPolicy
module SkypeForBusiness
confirm Medium

syntax
    Grant-CsPinPolicy [-Identity] <UserIdParameter> [[-PolicyName] <string>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PolicyName allowNull allowEmptyString
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru

cmdlet New-CsPinPolicy
module SkypeForBusiness
confirm Medium

syntax
    New-CsPinPolicy [-Identity] <XdsIdentity> [-Description <string>] [-MaximumLogonAttempts <uint>] [-MinPasswordLength <uint>] [-PINHistoryCount <ulong>] [-PINLifetime <ulong>] [-Force] [-InMemory] [-AllowCommonPatterns <bool>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Description
-MaximumLogonAttempts
-MinPasswordLength
-PINHistoryCount
-PINLifetime
-Force
-InMemory
-AllowCommonPatterns
-Tenant

cmdlet Remove-CsPinPolicy
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsPinPolicy [-Identity] <XdsIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force
-Tenant

cmdlet Set-CsPinPolicy
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsPinPolicy [[-Identity] <XdsIdentity>] [-AllowCommonPatterns <bool>] [-Description <string>] [-MaximumLogonAttempts <uint>] [-MinPasswordLength <uint>] [-PINHistoryCount <ulong>] [-PINLifetime <ulong>] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsPinPolicy [-Instance <psobject>] [-AllowCommonPatterns <bool>] [-Description <string>] [-MaximumLogonAttempts <uint>] [-MinPasswordLength <uint>] [-PINHistoryCount <ulong>] [-PINLifetime <ulong>] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AllowCommonPatterns
-Description
-MaximumLogonAttempts
-MinPasswordLength
-PINHistoryCount
-PINLifetime
-Force
-Tenant
