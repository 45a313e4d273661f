cmdlet Get-CsPersistentChatPolicy
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.PersistentChat.PersistentChatPolicy
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsPersistentChatPolicy [-Filter <string>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]
syntax Identity
    Get-CsPersistentChatPolicy [[-Identity] <XdsIdentity>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore
-Tenant

cmdlet Grant-CsPersistentChatPolicy
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Grant-CsPersistentChatPolicy [-Identity] <UserIdParameter> [[-PolicyName] <string>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PolicyName allowNull allowEmptyString
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru

cmdlet New-CsPersistentChatPolicy
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    New-CsPersistentChatPolicy [-Identity] <XdsIdentity> [-Description <string>] [-EnablePersistentChat <bool>] [-Force] [-InMemory] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Description
-EnablePersistentChat
-Force
-InMemory
-Tenant

cmdlet Remove-CsPersistentChatPolicy
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015

syntax
    Remove-CsPersistentChatPolicy [-Identity] <XdsIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force
-Tenant

cmdlet Set-CsPersistentChatPolicy
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsPersistentChatPolicy [[-Identity] <XdsIdentity>] [-Description <string>] [-EnablePersistentChat <bool>] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsPersistentChatPolicy [-Description <string>] [-EnablePersistentChat <bool>] [-Force] [-Instance <psobject>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Description
-EnablePersistentChat
-Force
-Instance pipeline
-Tenant
