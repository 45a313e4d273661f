cmdlet Move-CsLegacyUser
module SkypeForBusiness
confirm Medium

syntax
    Move-CsLegacyUser [-Identity] <UserIdParameter> [-Target] <Fqdn> [-DomainController <Fqdn>] [-ExcludeArchivingPolicy] [-ExcludeConferencingPolicy] [-ExcludeDialPlan] [-ExcludeExternalAccessPolicy] [-ExcludePresencePolicy] [-ExcludeVoicePolicy] [-ProxyPool <Fqdn>] [-Force] [-PassThru] [-Credential <pscredential>] [-HostedMigrationOverrideUrl <string>] [-IgnoreBackendStoreException] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Target <Microsoft.Rtc.Management.Deploy.Fqdn>
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-ExcludeArchivingPolicy
-ExcludeConferencingPolicy
-ExcludeDialPlan
-ExcludeExternalAccessPolicy
-ExcludePresencePolicy
-ExcludeVoicePolicy
-ProxyPool <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-PassThru
-Credential credential
-HostedMigrationOverrideUrl
-IgnoreBackendStoreException
