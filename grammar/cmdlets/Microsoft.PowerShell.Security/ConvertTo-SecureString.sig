cmdlet ConvertTo-SecureString
module Microsoft.PowerShell.Security
default Secure
output System.Security.SecureString

syntax Secure
    ConvertTo-SecureString [-String] <string> [[-SecureKey] <securestring>] [<CommonParameters>]
syntax PlainText
    ConvertTo-SecureString [-String] <string> [-AsPlainText] [-Force] [<CommonParameters>]
syntax Open
    ConvertTo-SecureString [-String] <string> [-Key <byte[]>] [<CommonParameters>]

-String pipeline
-AsPlainText position(1)
-Force position(2)
-SecureKey
-Key
