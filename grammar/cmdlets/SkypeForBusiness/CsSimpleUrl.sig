cmdlet New-CsSimpleUrl
module SkypeForBusiness

syntax
    New-CsSimpleUrl -Component <string> -Domain <string> [-SimpleUrlEntry <pslistmodifier>] [-ActiveUrl <string>] [<CommonParameters>]

-Component
-Domain
-SimpleUrlEntry
-ActiveUrl
