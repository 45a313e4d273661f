//! `CsSipDomain`: exactly one domain is the default.

use super::{prints, refuses, run};

#[test]
fn domains_print_as_a_table() {
    prints(
        "$null = New-CsSipDomain fabrikam.com; Get-CsSipDomain",
        "Identity     Name         IsDefault\n--------     ----         ---------\ncontoso.com  contoso.com       True\nfabrikam.com fabrikam.com     False",
    );
    prints(
        "(Get-CsSipDomain contoso.COM).Identity; @(Get-CsSipDomain -Filter *.org).Count; (Get-CsSipDomain -Filter con*).Name",
        "contoso.com\n0\ncontoso.com",
    );
}

#[test]
fn a_new_default_demotes_the_former_one() {
    let (output, errors) = run("$null = New-CsSipDomain fabrikam.com -IsDefault $true -WarningVariable w
         $w.Count; Get-CsSipDomain | ForEach-Object { \"$($_.Name) $($_.IsDefault)\" }
         Set-CsSipDomain contoso.com -IsDefault $true 3>$null
         (Get-CsSipDomain | Where-Object IsDefault).Name");
    assert_eq!(
        output,
        "WARNING: The default SIP domain has changed: restart the services RTCCAA and RTCCAS on every computer that runs them.\n1\ncontoso.com False\nfabrikam.com True\ncontoso.com",
        "{errors}"
    );
}

#[test]
fn there_is_always_a_default() {
    refuses("Set-CsSipDomain contoso.com -IsDefault $false", "DefaultSipDomainRequired", "always be a default");
    refuses("Remove-CsSipDomain contoso.com", "DefaultSipDomainCannotBeRemoved", "the only one");
    refuses(
        "$null = New-CsSipDomain a.org; Remove-CsSipDomain contoso.com",
        "DefaultSipDomainCannotBeRemoved",
        "another domain",
    );
    prints("$null = New-CsSipDomain a.org; Remove-CsSipDomain a.org; @(Get-CsSipDomain).Count", "1");
}

#[test]
fn a_domain_of_users_stays() {
    refuses(
        "$null = New-CsSipDomain a.org -IsDefault $true 3>$null; Remove-CsSipDomain contoso.com",
        "SipDomainInUse",
        "user(s)",
    );
}

#[test]
fn names_are_checked() {
    for name in ["'a b.com'", "nodot", "'sip:user@contoso.com'", "'-a.com'", "'a..com'"] {
        refuses(&format!("New-CsSipDomain -Identity {name}"), "InvalidIdentity", "fully qualified domain name");
    }
    refuses("New-CsSipDomain contoso.com", "ItemAlreadyExists", "\"contoso.com\"");
    refuses("Get-CsSipDomain none.com", "ItemNotFound", "\"SipDomain\" \"none.com\"");
    refuses("Set-CsSipDomain none.com -IsDefault $true", "ItemNotFound", "none.com");
    refuses("Set-CsSipDomain -IsDefault $true", "IdentityMissing", "Identity");
    refuses("New-CsSipDomain a.com -InMemory", "NamedParameterNotFound", "");
    refuses("(Get-CsSipDomain).Name = 'x.com'", "PropertyAssignmentException", "ReadOnly");
}
