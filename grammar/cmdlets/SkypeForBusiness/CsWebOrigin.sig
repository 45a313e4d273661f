cmdlet New-CsWebOrigin
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    New-CsWebOrigin -Url <string> [<CommonParameters>]

-Url
