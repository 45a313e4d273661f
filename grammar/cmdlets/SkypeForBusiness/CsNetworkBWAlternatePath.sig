cmdlet New-CsNetworkBWAlternatePath
module SkypeForBusiness

syntax
    New-CsNetworkBWAlternatePath -AlternatePath <bool> -BWPolicyModality <BWPolicyModality> [<CommonParameters>]

-AlternatePath
-BWPolicyModality
