cmdlet New-CsRgsAnswer
module SkypeForBusiness

syntax
    New-CsRgsAnswer -Action <CallAction> [-DtmfResponse <string>] [-Name <string>] [-VoiceResponseList <pslistmodifier>] [<CommonParameters>]

-Action
-DtmfResponse
-Name
-VoiceResponseList
