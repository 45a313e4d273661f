cmdlet Export-CsConfiguration
module SkypeForBusiness
default FileName

syntax FileName
    Export-CsConfiguration [-FileName] <string> [-Force] [-LocalStore] [<CommonParameters>]
syntax AsBytes
    Export-CsConfiguration [-AsBytes] [-Force] [-LocalStore] [<CommonParameters>]

-AsBytes
-FileName
-Force
-LocalStore

cmdlet Import-CsConfiguration
module SkypeForBusiness
default ByteInput

syntax ByteInput
    Import-CsConfiguration [-ByteInput] <byte[]> [-Force] [-LocalStore] [<CommonParameters>]
syntax FileName
    Import-CsConfiguration [-FileName] <string> [-Force] [-LocalStore] [<CommonParameters>]

-FileName
-ByteInput pipeline
-Force
-LocalStore
