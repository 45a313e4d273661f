cmdlet Test-Connection
module Microsoft.PowerShell.Management
default DefaultPing
output Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus
output Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus
output System.Boolean
output Microsoft.PowerShell.Commands.TestConnectionCommand+PingMtuStatus
output System.Int32
output Microsoft.PowerShell.Commands.TestConnectionCommand+TraceStatus
output Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus

syntax DefaultPing
    Test-Connection [-TargetName] <string[]> [-Ping] [-IPv4] [-IPv6] [-ResolveDestination] [-Source <string>] [-MaxHops <int>] [-Count <int>] [-Delay <int>] [-BufferSize <int>] [-DontFragment] [-Quiet] [-TimeoutSeconds <int>] [<CommonParameters>]
syntax RepeatPing
    Test-Connection [-TargetName] <string[]> -Repeat [-Ping] [-IPv4] [-IPv6] [-ResolveDestination] [-Source <string>] [-MaxHops <int>] [-Delay <int>] [-BufferSize <int>] [-DontFragment] [-Quiet] [-TimeoutSeconds <int>] [<CommonParameters>]
syntax TraceRoute
    Test-Connection [-TargetName] <string[]> -Traceroute [-IPv4] [-IPv6] [-ResolveDestination] [-Source <string>] [-MaxHops <int>] [-Quiet] [-TimeoutSeconds <int>] [<CommonParameters>]
syntax MtuSizeDetect
    Test-Connection [-TargetName] <string[]> -MtuSize [-IPv4] [-IPv6] [-ResolveDestination] [-Quiet] [-TimeoutSeconds <int>] [<CommonParameters>]
syntax TcpPort
    Test-Connection [-TargetName] <string[]> -TcpPort <int> [-IPv4] [-IPv6] [-ResolveDestination] [-Source <string>] [-Count <int>] [-Delay <int>] [-Repeat] [-Quiet] [-TimeoutSeconds <int>] [-Detailed] [<CommonParameters>]

-Ping
-IPv4 each
-IPv6 each
-ResolveDestination each
-Source
-MaxHops alias(Ttl, TimeToLive, Hops) range(1, 128)
-Count range(positive)
-Delay range(positive)
-BufferSize alias(Size, Bytes, BS) range(0, 65500)
-DontFragment
-Repeat alias(Continuous)
-Quiet
-TimeoutSeconds range(positive)
-TargetName pipeline byName alias(ComputerName) notNullOrEmpty
-MtuSize alias(MtuSizeDetect)
-Traceroute
-TcpPort range(0, 65535)
-Detailed
