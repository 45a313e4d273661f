cmdlet Search-CsClsLogging
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Search-CsClsLogging [-AsXml] [-CallId <string>] [-Components <string[]>] [-Computers <string[]>] [-ConferenceId <string>] [-CorrelationIds <string[]>] [-EndTime <datetime>] [-IP <ipaddress>] [-LogLevel <string>] [-MatchAll] [-MatchAny] [-OutputFilePath <string>] [-Phone <string>] [-Pools <string[]>] [-SipContents <string>] [-SkipNetworkLogs] [-StartTime <datetime>] [-Uri <string>] [<CommonParameters>]

-AsXml
-CallId
-Components
-Computers
-ConferenceId
-CorrelationIds
-EndTime
-IP
-LogLevel
-MatchAll
-MatchAny
-OutputFilePath
-Phone
-Pools
-SipContents
-SkipNetworkLogs
-StartTime
-Uri

cmdlet Show-CsClsLogging
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Show-CsClsLogging [-AsXml] [-Computers <string[]>] [-Pools <string[]>] [<CommonParameters>]

-AsXml
-Computers
-Pools

cmdlet Start-CsClsLogging
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Start-CsClsLogging -Scenario <string> [-AsXml] [-Computers <string[]>] [-Duration <string>] [-Pools <string[]>] [<CommonParameters>]

-Scenario
-AsXml
-Computers
-Duration
-Pools

cmdlet Stop-CsClsLogging
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Stop-CsClsLogging -Scenario <string> [-AsXml] [-Computers <string[]>] [-Pools <string[]>] [<CommonParameters>]

-Scenario
-AsXml
-Computers
-Pools

cmdlet Sync-CsClsLogging
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Sync-CsClsLogging [-AsXml] [-Computers <string[]>] [-Pools <string[]>] [<CommonParameters>]

-AsXml
-Computers
-Pools

cmdlet Update-CsClsLogging
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Update-CsClsLogging -Duration <string> [-AsXml] [-Computers <string[]>] [-Pools <string[]>] [<CommonParameters>]

-Duration
-AsXml
-Computers
-Pools
