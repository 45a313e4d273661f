cmdlet New-CsClsProvider
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    New-CsClsProvider -Flags <string> -Level <ProviderLevel> -Name <string> -Type <ProviderType> [-Guid <string>] [-Role <string>] [<CommonParameters>]

-Flags
-Level
-Name
-Type
-Guid
-Role
