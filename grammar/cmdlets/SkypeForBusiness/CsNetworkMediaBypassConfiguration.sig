cmdlet New-CsNetworkMediaBypassConfiguration
module SkypeForBusiness

syntax
    New-CsNetworkMediaBypassConfiguration [-AlwaysBypass <bool>] [-BypassID <string>] [-Enabled <bool>] [-EnableDefaultBypassID <bool>] [-ExternalBypassMode <BypassModeEnumType>] [-InternalBypassMode <BypassModeEnumType>] [-EnabledForAudioVideoConferences <bool>] [-Tenant <guid>] [<CommonParameters>]

-AlwaysBypass
-BypassID
-Enabled
-EnableDefaultBypassID
-ExternalBypassMode
-InternalBypassMode
-EnabledForAudioVideoConferences
-Tenant
