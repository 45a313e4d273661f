cmdlet ConvertFrom-SecureString
module Microsoft.PowerShell.Security
default Secure
output System.String

syntax Secure
    ConvertFrom-SecureString [-SecureString] <securestring> [[-SecureKey] <securestring>] [<CommonParameters>]
syntax AsPlainText
    ConvertFrom-SecureString [-SecureString] <securestring> [-AsPlainText] [<CommonParameters>]
syntax Open
    ConvertFrom-SecureString [-SecureString] <securestring> [-Key <byte[]>] [<CommonParameters>]

-SecureString pipeline
-AsPlainText
-SecureKey
-Key
