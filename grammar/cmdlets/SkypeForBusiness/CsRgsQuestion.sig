cmdlet New-CsRgsQuestion
module SkypeForBusiness

syntax
    New-CsRgsQuestion -Prompt <Prompt> [-AnswerList <PSListModifier>] [-InvalidAnswerPrompt <Prompt>] [-Name <string>] [-NoAnswerPrompt <Prompt>] [<CommonParameters>]

-Prompt
-AnswerList <System.Management.Automation.PSListModifier>
-InvalidAnswerPrompt
-Name
-NoAnswerPrompt
