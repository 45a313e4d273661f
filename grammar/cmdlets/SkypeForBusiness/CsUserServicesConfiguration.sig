cmdlet Get-CsUserServicesConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.UserServices.UserServicesSettings

syntax Identity
    Get-CsUserServicesConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsUserServicesConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsUserServicesConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsUserServicesConfiguration [-Identity] <XdsIdentity> [-AnonymousUserGracePeriod <timespan>] [-DeactivationGracePeriod <timespan>] [-DefaultSubscriptionExpiration <long>] [-MaintenanceTimeOfDay <datetime>] [-MaxContacts <ushort>] [-MaxPersonalNotes <uint>] [-MaxScheduledMeetingsPerOrganizer <uint>] [-MaxSubscriptionExpiration <long>] [-MaxSubscriptions <ushort>] [-SubscribeToCollapsedDG <bool>] [-Force] [-InMemory] [-MinSubscriptionExpiration <long>] [-PresenceProviders <PSListModifier>] [-AllowNonRoomSystemNotification <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AnonymousUserGracePeriod
-DeactivationGracePeriod
-DefaultSubscriptionExpiration
-MaintenanceTimeOfDay
-MaxContacts
-MaxPersonalNotes
-MaxScheduledMeetingsPerOrganizer
-MaxSubscriptionExpiration
-MaxSubscriptions
-SubscribeToCollapsedDG
-Force
-InMemory
-MinSubscriptionExpiration
-PresenceProviders <System.Management.Automation.PSListModifier>
-AllowNonRoomSystemNotification

cmdlet Remove-CsUserServicesConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsUserServicesConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsUserServicesConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsUserServicesConfiguration [[-Identity] <XdsIdentity>] [-AnonymousUserGracePeriod <timespan>] [-DeactivationGracePeriod <timespan>] [-DefaultSubscriptionExpiration <long>] [-MaintenanceTimeOfDay <datetime>] [-MaxContacts <ushort>] [-MaxPersonalNotes <uint>] [-MaxScheduledMeetingsPerOrganizer <uint>] [-MaxSubscriptionExpiration <long>] [-MaxSubscriptions <ushort>] [-SubscribeToCollapsedDG <bool>] [-Force] [-MinSubscriptionExpiration <long>] [-PresenceProviders <PSListModifier>] [-AllowNonRoomSystemNotification <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsUserServicesConfiguration [-Instance <psobject>] [-AnonymousUserGracePeriod <timespan>] [-DeactivationGracePeriod <timespan>] [-DefaultSubscriptionExpiration <long>] [-MaintenanceTimeOfDay <datetime>] [-MaxContacts <ushort>] [-MaxPersonalNotes <uint>] [-MaxScheduledMeetingsPerOrganizer <uint>] [-MaxSubscriptionExpiration <long>] [-MaxSubscriptions <ushort>] [-SubscribeToCollapsedDG <bool>] [-Force] [-MinSubscriptionExpiration <long>] [-PresenceProviders <PSListModifier>] [-AllowNonRoomSystemNotification <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AnonymousUserGracePeriod
-DeactivationGracePeriod
-DefaultSubscriptionExpiration
-MaintenanceTimeOfDay
-MaxContacts
-MaxPersonalNotes
-MaxScheduledMeetingsPerOrganizer
-MaxSubscriptionExpiration
-MaxSubscriptions
-SubscribeToCollapsedDG
-Force
-MinSubscriptionExpiration
-PresenceProviders <System.Management.Automation.PSListModifier>
-AllowNonRoomSystemNotification
