cmdlet Get-CsClsAgentStatus
module SkypeForBusiness
products SfB2015 SfB2019

syntax
    Get-CsClsAgentStatus [-CacheFileLocalFolders <string>] [-DefaultXml] [<CommonParameters>]

-CacheFileLocalFolders
-DefaultXml
