cmdlet ConvertTo-JsonForPSWS
module SkypeForBusiness
products Online

syntax
    ConvertTo-JsonForPSWS [-InputObject] <Object> [-Depth <int>] [-Compress] [<CommonParameters>]

-InputObject <System.Object>
-Depth
-Compress
