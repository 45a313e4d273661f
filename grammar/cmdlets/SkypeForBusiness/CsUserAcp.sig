cmdlet Get-CsUserAcp
module SkypeForBusiness
output Microsoft.Rtc.Management.ADConnect.Schema.ADUserAcp

syntax
    Get-CsUserAcp [[-Identity] <UserIdParameter>] [-Credential <pscredential>] [-Filter <string>] [-LdapFilter <string>] [-ResultSize <Unlimited[uint]>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Credential credential
-Filter
-LdapFilter
-ResultSize

cmdlet Remove-CsUserAcp
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsUserAcp [-Identity] <UserIdParameter> [-Name <string>] [-TollNumber <string>] [-PassThru] [-ParticipantPasscode <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Name
-TollNumber
-PassThru
-ParticipantPasscode

cmdlet Set-CsUserAcp
module SkypeForBusiness
confirm Medium

syntax
    Set-CsUserAcp [-Identity] <UserIdParameter> -Domain <string> -Name <string> -ParticipantPasscode <string> -TollNumber <string> [-IsDefault <bool>] [-TollFreeNumbers <string[]>] [-Url <string>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Domain
-Name
-ParticipantPasscode
-TollNumber
-IsDefault
-TollFreeNumbers
-Url
-PassThru
