cmdlet Get-Job
module Microsoft.PowerShell.Core
default SessionIdParameterSet
output System.Management.Automation.Job

syntax SessionIdParameterSet
    Get-Job [[-Id] <int[]>] [-IncludeChildJob] [-ChildJobState <JobState>] [-HasMoreData <bool>] [-Before <datetime>] [-After <datetime>] [-Newest <int>] [<CommonParameters>]
syntax InstanceIdParameterSet
    Get-Job [-InstanceId] <guid[]> [-IncludeChildJob] [-ChildJobState <JobState>] [-HasMoreData <bool>] [-Before <datetime>] [-After <datetime>] [-Newest <int>] [<CommonParameters>]
syntax NameParameterSet
    Get-Job [-Name] <string[]> [-IncludeChildJob] [-ChildJobState <JobState>] [-HasMoreData <bool>] [-Before <datetime>] [-After <datetime>] [-Newest <int>] [<CommonParameters>]
syntax StateParameterSet
    Get-Job [-State] <JobState> [-IncludeChildJob] [-ChildJobState <JobState>] [-HasMoreData <bool>] [-Before <datetime>] [-After <datetime>] [-Newest <int>] [<CommonParameters>]
syntax CommandParameterSet
    Get-Job [-IncludeChildJob] [-ChildJobState <JobState>] [-HasMoreData <bool>] [-Before <datetime>] [-After <datetime>] [-Newest <int>] [-Command <string[]>] [<CommonParameters>]
syntax FilterParameterSet
    Get-Job [-Filter] <hashtable> [<CommonParameters>]

-IncludeChildJob
-ChildJobState <System.Management.Automation.JobState>
-HasMoreData
-Before
-After
-Newest
-Id byName notNullOrEmpty
-Name byName notNullOrEmpty
-InstanceId byName notNullOrEmpty
-State <System.Management.Automation.JobState> byName
-Command byName notNullOrEmpty
-Filter byName notNullOrEmpty
