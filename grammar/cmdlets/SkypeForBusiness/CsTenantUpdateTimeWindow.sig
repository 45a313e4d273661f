cmdlet Get-CsTenantUpdateTimeWindow
module SkypeForBusiness
default Identity
products Online

syntax Identity
    Get-CsTenantUpdateTimeWindow [[-Identity] <XdsGlobalRelativeIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsTenantUpdateTimeWindow [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsTenantUpdateTimeWindow
module SkypeForBusiness
default Identity
confirm Medium
products Online

syntax Identity
    New-CsTenantUpdateTimeWindow [-Identity] <XdsGlobalRelativeIdentity> [-Tenant <guid>] [-StartTime <timespan>] [-Duration <timespan>] [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Daily
    New-CsTenantUpdateTimeWindow [-Identity] <XdsGlobalRelativeIdentity> [-Tenant <guid>] [-Daily] [-StartTime <timespan>] [-Duration <timespan>] [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Weekly
    New-CsTenantUpdateTimeWindow [-Identity] <XdsGlobalRelativeIdentity> -DaysOfWeek <TenantUpdateTimeWindowDayOfWeek> [-Tenant <guid>] [-Weekly] [-StartTime <timespan>] [-Duration <timespan>] [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax MonthlyByDate
    New-CsTenantUpdateTimeWindow [-Identity] <XdsGlobalRelativeIdentity> -DayOfMonth <int> [-Tenant <guid>] [-Monthly] [-StartTime <timespan>] [-Duration <timespan>] [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax MonthlyByWeekDay
    New-CsTenantUpdateTimeWindow [-Identity] <XdsGlobalRelativeIdentity> -WeeksOfMonth <TenantUpdateTimeWindowWeekOfMonth> -DaysOfWeek <TenantUpdateTimeWindowDayOfWeek> [-Tenant <guid>] [-Monthly] [-StartTime <timespan>] [-Duration <timespan>] [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Tenant
-Monthly
-Weekly
-Daily
-StartTime
-Duration
-WeeksOfMonth
-DayOfMonth
-DaysOfWeek values(Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday)
-InMemory
-Force

cmdlet Remove-CsTenantUpdateTimeWindow
module SkypeForBusiness
confirm Medium
products Online

syntax
    Remove-CsTenantUpdateTimeWindow [-Identity] <XdsGlobalRelativeIdentity> [-Tenant <guid>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsTenantUpdateTimeWindow
module SkypeForBusiness
default Identity
confirm Medium
products Online

syntax Identity
    Set-CsTenantUpdateTimeWindow [-Identity] <XdsGlobalRelativeIdentity> [-Tenant <guid>] [-StartTime <timespan>] [-Duration <timespan>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Daily
    Set-CsTenantUpdateTimeWindow [-Identity] <XdsGlobalRelativeIdentity> [-Tenant <guid>] [-Daily] [-StartTime <timespan>] [-Duration <timespan>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Weekly
    Set-CsTenantUpdateTimeWindow [-Identity] <XdsGlobalRelativeIdentity> -DaysOfWeek <TenantUpdateTimeWindowDayOfWeek> [-Tenant <guid>] [-Weekly] [-StartTime <timespan>] [-Duration <timespan>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax MonthlyByDate
    Set-CsTenantUpdateTimeWindow [-Identity] <XdsGlobalRelativeIdentity> -DayOfMonth <int> [-Tenant <guid>] [-Monthly] [-StartTime <timespan>] [-Duration <timespan>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax MonthlyByWeekDay
    Set-CsTenantUpdateTimeWindow [-Identity] <XdsGlobalRelativeIdentity> -WeeksOfMonth <TenantUpdateTimeWindowWeekOfMonth> -DaysOfWeek <TenantUpdateTimeWindowDayOfWeek> [-Tenant <guid>] [-Monthly] [-StartTime <timespan>] [-Duration <timespan>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsTenantUpdateTimeWindow [-Identity] <XdsGlobalRelativeIdentity> [-Tenant <guid>] [-StartTime <timespan>] [-Duration <timespan>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Tenant
-Monthly
-Weekly
-Daily
-StartTime
-Duration
-Instance pipeline
-WeeksOfMonth
-DayOfMonth
-DaysOfWeek values(Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday)
-Force
