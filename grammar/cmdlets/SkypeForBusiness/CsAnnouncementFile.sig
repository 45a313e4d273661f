cmdlet Import-CSAnnouncementFile
module SkypeForBusiness
confirm Medium

syntax
    Import-CSAnnouncementFile [-Parent] <string> -FileName <string> -Content <byte[]> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Parent
-FileName
-Content pipeline
-Force
