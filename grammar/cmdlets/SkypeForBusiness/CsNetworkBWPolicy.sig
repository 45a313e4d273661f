cmdlet New-CsNetworkBWPolicy
module SkypeForBusiness

syntax
    New-CsNetworkBWPolicy -BWLimit <uint> -BWPolicyModality <BWPolicyModality> -BWSessionLimit <uint> [<CommonParameters>]

-BWLimit
-BWPolicyModality
-BWSessionLimit
