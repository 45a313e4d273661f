cmdlet Test-CsExStorageNotification
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Test-CsExStorageNotification -SipUri <string> [-Binding <string>] [-DeleteItem] [-Force] [-HostNameStorageService <string>] [<CommonParameters>]

-SipUri alias(s)
-Binding alias(b)
-DeleteItem
-Force
-HostNameStorageService alias(h)
