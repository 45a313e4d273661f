cmdlet New-CsRgsQuestion
module SkypeForBusiness

syntax
    New-CsRgsQuestion -Prompt <Prompt> [-AnswerList <pslistmodifier>] [-InvalidAnswerPrompt <Prompt>] [-Name <string>] [-NoAnswerPrompt <Prompt>] [<CommonParameters>]

-Prompt
-AnswerList
-InvalidAnswerPrompt
-Name
-NoAnswerPrompt
