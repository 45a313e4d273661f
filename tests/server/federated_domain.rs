//! `CsAllowedDomain` and `CsBlockedDomain`.

use super::{prints, refuses};

#[test]
fn a_domain_is_listed_with_its_settings() {
    prints(
        "New-CsAllowedDomain -Identity fabrikam.com -ProxyFqdn edge.fabrikam.com -Comment 'A partner' -VerificationLevel alwaysverif",
        "Identity          : fabrikam.com\nDomain            : fabrikam.com\nProxyFqdn         : edge.fabrikam.com\n\
         VerificationLevel : AlwaysVerifiable\nComment           : A partner\nMarkForMonitoring : False",
    );
    prints("New-CsBlockedDomain -Domain evil.com", "Identity : evil.com\nDomain   : evil.com\nComment  :");
}

#[test]
fn filters_and_pipelines() {
    prints(
        "'north.com', 'road.com', 'gone.com' | ForEach-Object { $null = New-CsAllowedDomain $_ }
         (Get-CsAllowedDomain).Domain -join ','; (Get-CsAllowedDomain -Filter '[rg]*').Domain -join ','; (Get-CsAllowedDomain ROAD.com).Identity
         Get-CsAllowedDomain -Filter r* | Set-CsAllowedDomain -Comment c; (Get-CsAllowedDomain road.com).Comment
         $a = Get-CsAllowedDomain gone.com; $a.ProxyFqdn = 'p.gone.com'; Set-CsAllowedDomain -Instance $a; (Get-CsAllowedDomain gone.com).ProxyFqdn
         Set-CsAllowedDomain gone.com -ProxyFqdn $null; $null -eq (Get-CsAllowedDomain gone.com).ProxyFqdn
         Get-CsAllowedDomain | Where-Object Comment | Remove-CsAllowedDomain; (Get-CsAllowedDomain -LocalStore).Domain -join ','",
        "north.com,road.com,gone.com\nroad.com,gone.com\nroad.com\nc\np.gone.com\nTrue\nnorth.com,gone.com",
    );
}

#[test]
fn a_domain_is_on_one_list_only() {
    refuses("$null = New-CsAllowedDomain a.com; New-CsAllowedDomain A.com", "ItemAlreadyExists", "AllowedDomain");
    refuses("$null = New-CsBlockedDomain a.com; New-CsAllowedDomain a.com", "DomainOnOtherList", "blocked domains");
    refuses(
        "$null = New-CsAllowedDomain a.com; New-CsBlockedDomain -Domain a.com",
        "DomainOnOtherList",
        "Remove-CsAllowedDomain",
    );
    refuses(
        "$d = New-CsAllowedDomain a.com -InMemory; $null = New-CsBlockedDomain a.com; $d | Set-CsAllowedDomain",
        "DomainOnOtherList",
        "blocked",
    );
    prints(
        "$null = New-CsAllowedDomain a.com; Remove-CsAllowedDomain a.com; (New-CsBlockedDomain a.com).Domain",
        "a.com",
    );
}

#[test]
fn what_they_refuse() {
    refuses("New-CsAllowedDomain -Identity a.com -Domain a.com", "AmbiguousParameterSet", "");
    refuses(
        "$null = New-CsBlockedDomain a.com; Set-CsBlockedDomain a.com -Domain b.com",
        "NamedParameterNotFound",
        "Domain",
    );
    refuses("$a = New-CsAllowedDomain a.com; $a.Domain = 'b.com'", "PropertyAssignmentException", "ReadOnly");
    refuses("New-CsAllowedDomain a.com -ProxyFqdn 'not a name'", "ParameterArgumentValidationError", "fully qualified");
    refuses(
        "New-CsAllowedDomain a.com -VerificationLevel Sometimes",
        "CannotConvertArgumentNoMessage",
        "UseSourceVerification",
    );
    refuses("Remove-CsBlockedDomain none.com", "ItemNotFound", "\"BlockedDomain\" \"none.com\"");
    refuses("Set-CsBlockedDomain -Comment x", "IdentityMissing", "");
}
