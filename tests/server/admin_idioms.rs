//! What admins write every day over several of these cmdlets, and the mistakes that they make on the way.

use super::{prints, refuses, run};

#[test]
fn a_pool_that_was_shown_does_not_change_what_a_pool_parameter_takes() {
    prints(
        "$Null = Get-CsPool\n\
         Enable-CsUser 'Wen Li' -RegistrarPool pool01.contoso.com -SipAddressType FirstLastName -SipDomain contoso.com -PassThru | % SipAddress\n\
         Move-CsUser 'Wen Li' -Target (Get-CsPool pool02.contoso.com).Fqdn -Confirm:$False; \"$((Get-CsUser 'Wen Li').RegistrarPool)\"\n\
         (Get-CsPool pool02.contoso.com).Fqdn.GetType().FullName",
        "sip:Wen.Li@contoso.com\npool02.contoso.com\nMicrosoft.Rtc.Management.Deploy.Fqdn",
    );
}

#[test]
fn a_switch_of_a_policy_takes_no_word_but_null() {
    refuses(
        "Set-CsClientPolicy Global -DisableEmoticons maybe",
        "CannotConvertArgument",
        "System.Nullable`1[System.Boolean]",
    );
    prints(
        "Set-CsClientPolicy Global -DisableEmoticons 1; (Get-CsClientPolicy).DisableEmoticons\n\
         Set-CsClientPolicy Global -DisableEmoticons $Null; $Null -eq (Get-CsClientPolicy).DisableEmoticons",
        "True\nTrue",
    );
    refuses("Set-SfbLab -EwsAvailable maybe", "CannotConvertArgument", "EwsAvailable");
    prints("Set-SfbLab -EwsAvailable $False; Set-SfbLab -EwsAvailable $Null; (Get-SfbLab).EwsAvailable", "True");
    refuses(
        "function f([Nullable[bool]] $x) { $x }\nf maybe",
        "ParameterArgumentTransformationError",
        "Boolean parameters accept only",
    );
    prints("function f([Nullable[bool]] $x) { \"<$x>\" }\nf 1; f $Null; f $False", "<True>\n<>\n<False>");
}

#[test]
fn an_identity_is_one_and_no_list() {
    refuses("Get-CsUser 'Ken Myer', 'Pilar Ackerman'", "CannotConvertArgument", "'System.Object[]'");
    refuses("Get-CsClientPolicy @('Global', 'Tag:X')", "CannotConvertArgument", "XdsIdentity");
    refuses("Move-CsUser kenmyer -Target ('a.contoso.com', 'b.contoso.com')", "CannotConvertArgument", "Deploy.Fqdn");
    prints(
        "'Ken Myer', 'Pilar Ackerman' | Get-CsUser | ForEach-Object SipAddress",
        "sip:kenmyer@contoso.com\nsip:pilar@contoso.com",
    );
}

#[test]
fn every_form_of_identity_finds_the_user() {
    prints(
        "$Ken = Get-CsUser 'Ken Myer'\n\
         $Forms = 'sip:KenMyer@contoso.com', 'kenmyer@CONTOSO.com', 'contoso\\kenmyer', 'CONTOSO.com\\KenMyer', 'kenmyer', 'ken myer', 'cn=ken myer,ou=users,dc=contoso,dc=com', $Ken.Guid, $Ken, $Ken.Identity, 'Ken*'\n\
         @($Forms | ForEach-Object { (Get-CsUser -Identity $_).SipAddress } | Group-Object | ForEach-Object { \"$($_.Count) $($_.Name)\" })",
        "11 sip:kenmyer@contoso.com",
    );
    refuses("Get-CsUser 'CN=Ken Myer,OU=Guests,DC=contoso,DC=com'", "ManagementObjectNotFound", "");
}

#[test]
fn generated_users_are_found_in_every_form_also_after_a_change() {
    prints(
        "$Null = New-SfbLab -Users 60 -Domains 2 -Seed 5\n\
         $All = Get-CsUser\n\
         $Wrong = foreach ($u in $All) { foreach ($id in $u.SipAddress, $u.UserPrincipalName.ToUpper(), $u.SamAccountName, $u.DisplayName, \"$($u.Identity)\") {\n\
           if (@(Get-CsUser $id).SipAddress -notcontains $u.SipAddress) { $id } } }\n\
         @($Wrong).Count\n\
         Set-CsUser $All[3].SipAddress -SipAddress sip:new@contoso.com\n\
         \"$((Get-CsUser new@contoso.com).Identity)\" -eq \"$($All[3].Identity)\"\n\
         @(Get-CsUser $All[3].SipAddress -ErrorAction Ignore).Count; @(Get-CsUser).Count",
        "0\nTrue\n0\n60",
    );
}

#[test]
fn messages_and_logs_are_asked_for_by_any_identity() {
    prints(
        "$Null = Send-SfbOfflineMessage kenmyer pilar Hello\n\
         @(Get-SfbClientLog kenmyer).Count; @(Get-SfbClientLog 'Ken Myer').Count; @(Get-SfbClientLog pilar).Count\n\
         @(Get-SfbOfflineMessage kenmyer).Count; @(Get-SfbOfflineMessage -Recipient 'Pilar Ackerman').Count; @(Get-SfbOfflineMessage ken*).Count",
        "3\n3\n0\n1\n1\n1",
    );
    refuses("Get-SfbClientLog nobody", "ManagementObjectNotFound", "\"nobody\"");
    refuses("Get-SfbOfflineMessage -Id 99", "OfflineMessageNotFound", "Id 99");
    refuses("Wait-SfbOfflineMessage -Id 99", "OfflineMessageNotFound", "Id 99");
    let (output, errors) = run("'nobody', 'kenmyer' | Get-SfbClientLog; 'on'");
    assert!(output.ends_with("on") && errors.contains("nobody"), "{output}{errors}");
}

#[test]
fn an_identity_of_another_form_is_refused_with_the_forms_that_there_are() {
    refuses("New-CsAllowedDomain 'bad domain'", "InvalidIdentity", "Use this form: a fully qualified domain name.");
    refuses("Set-CsAccessEdgeConfiguration site:Redmond", "InvalidIdentity", "Use this form: Global.");
    refuses(
        "New-CsClientPolicy Bad:Name",
        "InvalidIdentity",
        "Use one of these forms: Global, site:<site name>, tag:<",
    );
}

#[test]
fn the_products_module_is_imported_from_where_setup_puts_it() {
    prints(
        "Import-Module 'C:\\Program Files\\Common Files\\Skype for Business Server 2015\\Modules\\SkypeForBusiness\\SkypeForBusiness.psd1'\n\
         Import-Module 'C:\\Program Files\\Common Files\\Microsoft Lync Server 2013\\Modules\\Lync\\Lync.psd1' -Force\n\
         Lync\\Get-CsUser kenmyer | ForEach-Object DisplayName\n\
         (Get-Command -Module Lync).Count -eq (Get-Command -Module SkypeForBusiness).Count; (Get-Command -Module Lync -Name Get-CsUser).Name",
        "Ken Myer\nTrue\nGet-CsUser",
    );
    refuses("Import-Module C:\\Skripte\\SkypeForBusiness.psd1", "Modules_ModuleNotFound", "");
}
