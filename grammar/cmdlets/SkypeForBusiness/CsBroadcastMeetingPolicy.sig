cmdlet Get-CsBroadcastMeetingPolicy
module SkypeForBusiness
default Identity
products Online

syntax Identity
    Get-CsBroadcastMeetingPolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsBroadcastMeetingPolicy [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore
