cmdlet Merge-CsLegacyTopology
module SkypeForBusiness
default Topology
confirm Medium

syntax Topology
    Merge-CsLegacyTopology [-TopologyXmlFileName] <string> [[-UserInputFileName] <string>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax PartialTopology
    Merge-CsLegacyTopology [[-UserInputFileName] <string>] -Reserved <psobject> [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-TopologyXmlFileName
-UserInputFileName
-Force
-Report
-Reserved
