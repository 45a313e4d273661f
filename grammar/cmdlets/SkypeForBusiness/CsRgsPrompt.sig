cmdlet New-CsRgsPrompt
module SkypeForBusiness

syntax
    New-CsRgsPrompt [-TextToSpeechPrompt <string>] [-AudioFilePrompt <AudioFile>] [<CommonParameters>]

-TextToSpeechPrompt
-AudioFilePrompt
