cmdlet Update-CsTenantMeetingUrl
module SkypeForBusiness
confirm Medium
products Online

syntax
    Update-CsTenantMeetingUrl [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Force
-Tenant
