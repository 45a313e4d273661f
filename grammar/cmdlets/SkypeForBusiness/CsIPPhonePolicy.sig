cmdlet Get-CsIPPhonePolicy
module SkypeForBusiness
products SfB2019

syntax
    Get-CsIPPhonePolicy [[-Identity] <XdsIdentity>] [-Filter <string>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore
-Tenant

cmdlet Grant-CsIPPhonePolicy
module SkypeForBusiness
default Identity
confirm Medium
products SfB2019

syntax Identity
    Grant-CsIPPhonePolicy [[-Identity] <UserIdParameter>] [-PolicyName] <string> [-Tenant <guid>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax GrantToTenant
    Grant-CsIPPhonePolicy [-PolicyName] <string> [-Tenant <guid>] [-DomainController <Fqdn>] [-PassThru] [-Global] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PolicyName allowNull allowEmptyString
-Tenant
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru
-Global

cmdlet Set-CsIPPhonePolicy
module SkypeForBusiness
default Identity
confirm Medium
products SfB2019

syntax Identity
    Set-CsIPPhonePolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-UserDialTimeoutMS <ulong>] [-KeyboardLockMaxPinRetry <ulong>] [-PrioritizedCodecsList <string>] [-EnablePowerSaveMode <bool>] [-PowerSaveDuringOfficeHoursTimeoutMS <ulong>] [-PowerSavePostOfficeHoursTimeoutMS <ulong>] [-EnableOneTouchVoicemail <bool>] [-DateTimeFormat <int>] [-EnableDeviceUpdate <bool>] [-EnableExchangeCalendaring <bool>] [-EnableBetterTogetherOverEthernet <bool>] [-BetterTogetherOverEthernetPairingMode <string>] [-LocalProvisioningServerUser <string>] [-LocalProvisioningServerPassword <string>] [-LocalProvisioningServerAddress <string>] [-LocalProvisioningServerType <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsIPPhonePolicy [-Tenant <guid>] [-UserDialTimeoutMS <ulong>] [-KeyboardLockMaxPinRetry <ulong>] [-PrioritizedCodecsList <string>] [-EnablePowerSaveMode <bool>] [-PowerSaveDuringOfficeHoursTimeoutMS <ulong>] [-PowerSavePostOfficeHoursTimeoutMS <ulong>] [-EnableOneTouchVoicemail <bool>] [-DateTimeFormat <int>] [-EnableDeviceUpdate <bool>] [-EnableExchangeCalendaring <bool>] [-EnableBetterTogetherOverEthernet <bool>] [-BetterTogetherOverEthernetPairingMode <string>] [-LocalProvisioningServerUser <string>] [-LocalProvisioningServerPassword <string>] [-LocalProvisioningServerAddress <string>] [-LocalProvisioningServerType <string>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-UserDialTimeoutMS
-KeyboardLockMaxPinRetry
-PrioritizedCodecsList
-EnablePowerSaveMode
-PowerSaveDuringOfficeHoursTimeoutMS
-PowerSavePostOfficeHoursTimeoutMS
-EnableOneTouchVoicemail
-DateTimeFormat
-EnableDeviceUpdate
-EnableExchangeCalendaring
-EnableBetterTogetherOverEthernet
-BetterTogetherOverEthernetPairingMode
-LocalProvisioningServerUser
-LocalProvisioningServerPassword
-LocalProvisioningServerAddress
-LocalProvisioningServerType
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
