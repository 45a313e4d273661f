cmdlet Debug-CsStorageServiceFailures
module SkypeForBusiness
products SfB2015 SfB2019

syntax
    Debug-CsStorageServiceFailures [-AdapterId <guid>] [-Binding <string>] [-Component <Component>] [-EndTime <datetime>] [-Force] [-HostNameStorageService <string>] [-OutFileName <string>] [-SipUri <string>] [-StartTime <datetime>] [<CommonParameters>]

-AdapterId alias(g)
-Binding alias(b)
-Component alias(c)
-EndTime
-Force
-HostNameStorageService alias(h)
-OutFileName
-SipUri alias(s)
-StartTime
