cmdlet Invoke-CsStorageServiceFlush
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Invoke-CsStorageServiceFlush -FlushType <FlushType> -PoolFqdn <Fqdn> [-Binding <string>] [-Force] [-HostNameStorageService <string>] [-WaitTime <timespan>] [<CommonParameters>]

-FlushType
-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Binding alias(b)
-Force
-HostNameStorageService alias(h)
-WaitTime
