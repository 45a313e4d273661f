cmdlet New-CsSimpleUrl
module SkypeForBusiness

syntax
    New-CsSimpleUrl -Component <string> -Domain <string> [-SimpleUrlEntry <PSListModifier>] [-ActiveUrl <string>] [<CommonParameters>]

-Component
-Domain
-SimpleUrlEntry <System.Management.Automation.PSListModifier>
-ActiveUrl
