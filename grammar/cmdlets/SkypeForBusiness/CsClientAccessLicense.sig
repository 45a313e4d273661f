cmdlet Get-CsClientAccessLicense
module SkypeForBusiness
default LicenseSet
products Lync2013 SfB2015 SfB2019

syntax LicenseSet
    Get-CsClientAccessLicense [-License] [<CommonParameters>]
syntax DefaultSet
    Get-CsClientAccessLicense -LicenseBasedType <string> -LicenseName <string> -MonitoringDatabase <string> -StartDate <datetime> [-DailyUsage] [-EndDate <datetime>] [<CommonParameters>]

-LicenseBasedType
-LicenseName
-MonitoringDatabase
-StartDate
-DailyUsage
-EndDate
-License
