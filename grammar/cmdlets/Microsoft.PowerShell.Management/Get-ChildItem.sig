cmdlet Get-ChildItem
module Microsoft.PowerShell.Management
default Items
output System.IO.FileInfo
output System.IO.DirectoryInfo

syntax Items
    Get-ChildItem [[-Path] <string[]>] [[-Filter] <string>] [-Include <string[]>] [-Exclude <string[]>] [-Recurse] [-Depth <uint>] [-Force] [-Name] [-Attributes <FlagsExpression[FileAttributes]>] [-FollowSymlink] [-Directory] [-File] [-Hidden] [-ReadOnly] [-System] [<CommonParameters>]
syntax LiteralItems
    Get-ChildItem [[-Filter] <string>] -LiteralPath <string[]> [-Include <string[]>] [-Exclude <string[]>] [-Recurse] [-Depth <uint>] [-Force] [-Name] [-Attributes <FlagsExpression[FileAttributes]>] [-FollowSymlink] [-Directory] [-File] [-Hidden] [-ReadOnly] [-System] [<CommonParameters>]

-Path pipeline byName
-LiteralPath byName alias(PSPath, LP)
-Filter position(1)
-Include
-Exclude
-Recurse alias(s, r)
-Depth
-Force
-Name
-Attributes <System.Management.Automation.FlagsExpression[System.IO.FileAttributes]> dynamic
-FollowSymlink dynamic
-Directory alias(ad) dynamic
-File alias(af) dynamic
-Hidden alias(ah, h) dynamic
-ReadOnly alias(ar) dynamic
-System alias(as) dynamic
