cmdlet Get-CsAdminRoleAssignment
module SkypeForBusiness

syntax
    Get-CsAdminRoleAssignment [-Identity] <string> [-Force] [-LocalStore] [<CommonParameters>]

-Identity pipeline
-Force
-LocalStore
