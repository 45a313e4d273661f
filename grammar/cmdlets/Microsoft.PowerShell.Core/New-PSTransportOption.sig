cmdlet New-PSTransportOption
module Microsoft.PowerShell.Core
output Microsoft.PowerShell.Commands.WSManConfigurationOption

syntax
    New-PSTransportOption [-MaxIdleTimeoutSec <int>] [-ProcessIdleTimeoutSec <int>] [-MaxSessions <int>] [-MaxConcurrentCommandsPerSession <int>] [-MaxSessionsPerUser <int>] [-MaxMemoryPerSessionMB <int>] [-MaxProcessesPerSession <int>] [-MaxConcurrentUsers <int>] [-IdleTimeoutSec <int>] [-OutputBufferingMode <OutputBufferingMode>] [<CommonParameters>]

-MaxIdleTimeoutSec <System.Nullable[int]> byName range(60, 2147483)
-ProcessIdleTimeoutSec <System.Nullable[int]> byName range(0, 1209600)
-MaxSessions <System.Nullable[int]> byName range(1, 2147483647)
-MaxConcurrentCommandsPerSession <System.Nullable[int]> byName range(1, 2147483647)
-MaxSessionsPerUser <System.Nullable[int]> byName range(1, 2147483647)
-MaxMemoryPerSessionMB <System.Nullable[int]> byName range(5, 2147483647)
-MaxProcessesPerSession <System.Nullable[int]> byName range(1, 2147483647)
-MaxConcurrentUsers <System.Nullable[int]> byName range(1, 100)
-IdleTimeoutSec <System.Nullable[int]> byName range(60, 2147483)
-OutputBufferingMode <System.Nullable[System.Management.Automation.Runspaces.OutputBufferingMode]> byName
