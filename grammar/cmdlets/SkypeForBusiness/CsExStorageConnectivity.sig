cmdlet Test-CsExStorageConnectivity
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Test-CsExStorageConnectivity [-SipUri] <string> [-Binding <string>] [-DeleteItem] [-Folder <ExchFolder>] [-Force] [-HostNameStorageService <string>] [-UseCache] [<CommonParameters>]

-SipUri alias(s)
-Binding alias(b)
-DeleteItem
-Folder
-Force
-HostNameStorageService alias(h)
-UseCache
