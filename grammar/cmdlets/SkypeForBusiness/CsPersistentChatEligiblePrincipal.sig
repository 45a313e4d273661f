cmdlet Get-CsPersistentChatEligiblePrincipal
module SkypeForBusiness
default Category
products Lync2013 SfB2015 SfB2019

syntax Category
    Get-CsPersistentChatEligiblePrincipal -Category <string> [-Filter <string>] [-PersistentChatPoolFqdn <string>] [-ResultSize <int>] [<CommonParameters>]
syntax Room
    Get-CsPersistentChatEligiblePrincipal -Room <string> [-Filter <string>] [-PersistentChatPoolFqdn <string>] [-Presenters] [-ResultSize <int>] [<CommonParameters>]

-Room
-Category
-Filter
-PersistentChatPoolFqdn
-Presenters
-ResultSize
