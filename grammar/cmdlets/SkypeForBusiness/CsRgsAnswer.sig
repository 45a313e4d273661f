cmdlet New-CsRgsAnswer
module SkypeForBusiness

syntax
    New-CsRgsAnswer -Action <CallAction> [-DtmfResponse <string>] [-Name <string>] [-VoiceResponseList <PSListModifier>] [<CommonParameters>]

-Action
-DtmfResponse
-Name
-VoiceResponseList <System.Management.Automation.PSListModifier>
