cmdlet New-CsRgsCallAction
module SkypeForBusiness

syntax
    New-CsRgsCallAction -Action <Action> [-Prompt <Prompt>] [-Question <Question>] [-QueueID <RgsIdentity>] [-Uri <string>] [<CommonParameters>]

-Action
-Prompt
-Question
-QueueID <Microsoft.Rtc.Rgs.Management.RgsIdentity>
-Uri
