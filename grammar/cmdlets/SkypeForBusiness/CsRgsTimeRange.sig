cmdlet New-CsRgsTimeRange
module SkypeForBusiness

syntax
    New-CsRgsTimeRange -CloseTime <timespan> -OpenTime <timespan> [-Name <string>] [<CommonParameters>]

-CloseTime
-OpenTime
-Name
