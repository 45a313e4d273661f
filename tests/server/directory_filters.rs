//! Which accounts Get-CsUser and Get-CsAdUser select.

use super::prints;

/// The last statement of the script fails with this id.
#[track_caller]
fn refuses(code: &str, id: &str) {
    super::refuses(code, id, "");
}

#[track_caller]
fn selects(filter: &str, expected: &str) {
    prints(&format!("(Get-CsUser -Filter @'\n{filter}\n'@).SamAccountName -join ' '"), expected);
}

#[test]
fn comparisons() {
    selects("DisplayName -eq 'ken myer'", "kenmyer");
    selects("DisplayName -ne 'Ken Myer' -and RegistrarPool -eq 'pool01.contoso.com'", "jhaas pilar");
    selects("RegistrarPool -like '*02*'", "abyrne cdaly");
    selects("RegistrarPool -notlike '*02*'", "jhaas kenmyer pilar");
    selects("LineURI -ne $Null", "jhaas kenmyer");
    selects("LineURI -eq $Null -and Enabled -eq $True", "abyrne pilar");
    selects("EnterpriseVoiceEnabled -eq $True", "jhaas kenmyer");
    selects("EnterpriseVoiceEnabled -eq 'True'", "jhaas kenmyer");
    selects("LastName -ge 'H' -and LastName -lt 'N'", "jhaas kenmyer");
    selects("-not (LineURI -like 'tel:*')", "abyrne cdaly pilar");
    selects("(Department -eq 'IT' -or Department -eq 'Finance') -and Enabled -eq $True", "abyrne jhaas");
    selects("ClientPolicy -eq $Null", "abyrne cdaly jhaas kenmyer pilar");
    selects("DisplayName -like '[AP]*'", "abyrne pilar");
}

#[test]
fn variables_and_text_forms() {
    prints("$Pool = 'pool02.contoso.com'; (Get-CsUser -Filter {RegistrarPool -eq $Pool}).Count", "2");
    prints("$Pool = 'pool02.contoso.com'; (Get-CsUser -Filter \"RegistrarPool -eq '$Pool'\").Count", "2");
    prints("$Pool = Get-CsPool pool02.contoso.com; (Get-CsUser -Filter {RegistrarPool -eq $Pool.Fqdn}).Count", "2");
}

#[test]
fn what_no_filter_can_be() {
    refuses("Get-CsUser -Filter {Colour -eq 'red'}", "InvalidFilter");
    refuses("Get-CsUser -Filter {DisplayName -is 'red'}", "InvalidFilter");
    refuses("Get-CsUser -Filter {DisplayName -eq}", "InvalidFilter");
    refuses("Get-CsUser -Filter '(DisplayName -eq \"x\"'", "InvalidFilter");
    refuses("Get-CsUser -Filter {Enabled -eq $True} -LdapFilter 'title=*'", "InvalidFilter");
    refuses("Get-CsUser -ResultSize many", "InvalidResultSize");
}

#[test]
fn ldap_filters() {
    prints("(Get-CsUser -LdapFilter 'Department=Sales').SamAccountName -join ' '", "kenmyer pilar");
    prints("(Get-CsUser -LdapFilter '(&(department=IT)(sn=D*))').SamAccountName", "cdaly");
    prints("(Get-CsUser -LdapFilter '(|(sn=Haas)(sn=Byrne))').SamAccountName -join ' '", "abyrne jhaas");
    prints("(Get-CsAdUser -LdapFilter '(!(msRTCSIP-PrimaryUserAddress=*))').Count", "2");
    refuses("Get-CsUser -LdapFilter '(department=Sales'", "InvalidLdapFilter");
    prints("(Get-CsUser -LdapFilter '!(department=Sales)').Count", "3");
    refuses("Get-CsUser -LdapFilter '(colour=red)'", "InvalidLdapFilter");
}

#[test]
fn containers_and_sizes() {
    prints(
        "(Get-CsUser -OU 'OU=Users,DC=contoso,DC=com').Count; @(Get-CsUser -OU 'OU=Others,DC=contoso,DC=com').Count",
        "5\n0",
    );
    prints("(Get-CsUser -OU 'dc=contoso,dc=com').Count", "5");
    prints(
        "(Get-CsUser -ResultSize 2).Count; @(Get-CsUser -ResultSize 0).Count; (Get-CsUser -ResultSize Unlimited).Count",
        "2\n0\n5",
    );
    prints("(Get-CsUser -ResultSize 100).Count", "5");
    prints("@(Get-CsUser -UnAssignedUser).Count; @(Get-CsUser -OnOfficeCommunicationServer).Count", "0\n0");
}
