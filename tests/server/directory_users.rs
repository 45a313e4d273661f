//! Users: who they are, and what Enable, Set, Move and Disable let happen to them.

use sfbsh::cli::SessionOptions;
use sfbsh::store::{Opener, Store, StoreLocation};

use super::{prints, run, run_with};

/// The last statement of the script fails with this id.
#[track_caller]
fn refuses(code: &str, id: &str) {
    super::refuses(code, id, "");
}

#[test]
fn the_default_deployment_has_users_and_accounts_that_are_none() {
    prints("(Get-CsUser).Count; (Get-CsAdUser).Count", "5\n7");
    prints("(Get-CsAdUser | Where-Object { $_.Enabled -eq $Null }).Name", "Marta Costa\nWen Li");
    prints("(Get-CsAdUser -Filter {Enabled -eq $False}).Name", "Cormac Daly");
    prints("(Get-CsAdUser -Filter {Enabled -ne $True}).Name", "Cormac Daly\nMarta Costa\nWen Li");
}

#[test]
fn an_identity_has_many_forms() {
    for identity in [
        "sip:kenmyer@contoso.com",
        "SIP:KenMyer@Contoso.com",
        "kenmyer@contoso.com",
        "contoso\\kenmyer",
        "Ken Myer",
        "K* Myer",
        "CN=Ken Myer,OU=Users,DC=contoso,DC=com",
    ] {
        prints(&format!("(Get-CsUser '{identity}').SamAccountName"), "kenmyer");
    }
    prints("'Ken Myer', 'sip:pilar@contoso.com' | Get-CsUser | ForEach-Object SamAccountName", "kenmyer\npilar");
    prints("Get-CsAdUser 'Ken Myer' | Get-CsUser | ForEach-Object SamAccountName", "kenmyer");
    prints("[pscustomobject]@{ Identity = 'Ken Myer' } | Get-CsUser | ForEach-Object SamAccountName", "kenmyer");
    refuses("Get-CsUser nobody", "ManagementObjectNotFound");
    refuses("Get-CsUser 'Wen Li'", "ManagementObjectNotFound");
    prints("@(Get-CsUser 'nobo*').Count", "0");
}

#[test]
fn enable_needs_a_home_and_an_address() {
    refuses("Enable-CsUser 'Wen Li' -SipAddress sip:wenli@contoso.com", "HomeMissing");
    refuses(
        "Enable-CsUser 'Wen Li' -SipAddress sip:wenli@contoso.com -RegistrarPool pool01.contoso.com \
         -HostingProviderProxyFqdn sipfed.online.lync.com",
        "HomeAmbiguous",
    );
    let enable = "Enable-CsUser 'Wen Li' -RegistrarPool pool01.contoso.com";
    refuses(enable, "SipAddressMissing");
    refuses(&format!("{enable} -SipAddress sip:w@contoso.com -SipAddressType EmailAddress"), "SipAddressAmbiguous");
    refuses(&format!("{enable} -SipAddressType SamAccountName"), "SipDomainMissing");
    refuses(&format!("{enable} -SipAddressType FirstLastName"), "SipDomainMissing");
    refuses(&format!("{enable} -SipAddressType Surname"), "CannotConvertArgumentNoMessage");
    refuses(&format!("{enable} -SipAddress wenli@contoso.com"), "InvalidSipAddress");
    refuses(&format!("{enable} -SipAddress 'sip:wen li@contoso.com'"), "InvalidSipAddress");
    refuses(&format!("{enable} -SipAddress sip:wenli"), "InvalidSipAddress");
    refuses(&format!("{enable} -SipAddress sip:wenli@fabrikam.com"), "InvalidSipDomain");
    refuses(&format!("{enable} -SipAddress sip:KENMYER@contoso.com"), "SipAddressInUse");
    let address = "-SipAddress sip:wenli@contoso.com";
    refuses(&format!("Enable-CsUser 'Wen Li' -RegistrarPool nowhere.contoso.com {address}"), "PoolNotFound");
    refuses(&format!("Enable-CsUser 'Wen Li' -RegistrarPool sql01.contoso.com {address}"), "PoolWithoutRegistrar");
    refuses(
        "Enable-CsUser nobody -RegistrarPool pool01.contoso.com -SipAddressType EmailAddress",
        "ManagementObjectNotFound",
    );
    refuses(
        "Enable-CsUser 'Ken Myer' -RegistrarPool pool01.contoso.com -SipAddressType EmailAddress",
        "UserAlreadyEnabled",
    );
}

#[test]
fn enable_makes_addresses() {
    for (kind, address) in [
        ("FirstLastName -SipDomain contoso.com", "sip:Wen.Li@contoso.com"),
        ("SamAccountName -SipDomain contoso.com", "sip:wenli@contoso.com"),
        ("EmailAddress", "sip:wenli@contoso.com"),
        ("userprincipalname", "sip:wenli@contoso.com"),
    ] {
        let code = format!(
            "$User = 'Wen Li' | Enable-CsUser -RegistrarPool POOL02.contoso.com -SipAddressType {kind} -PassThru\n\
             $User.SipAddress; \"$($User.RegistrarPool)\"; $User.Enabled"
        );
        prints(&code, &format!("{address}\npool02.contoso.com\nTrue"));
    }
    prints("Enable-CsUser 'Wen Li' -RegistrarPool pool01.contoso.com -SipAddressType EmailAddress", "");
}

#[test]
fn a_user_may_be_homed_online() {
    prints(
        "$User = Enable-CsUser 'Wen Li' -HostingProviderProxyFqdn sipfed.online.lync.com -SipAddressType EmailAddress -PassThru\n\
         $User.HostingProvider; $User.RegistrarPool -eq $Null; (Get-CsUser -OnLyncServer).Count",
        "sipfed.online.lync.com\nTrue\n5",
    );
    prints(
        "Move-CsUser 'Ken Myer' sipfed.online.lync.com; $User = Get-CsUser 'Ken Myer'\n\
         $User.HostingProvider; $User.RegistrarPool -eq $Null\n\
         Move-CsUser 'Ken Myer' pool02.contoso.com; $User = Get-CsUser 'Ken Myer'\n\
         $User.HostingProvider; \"$($User.RegistrarPool)\"",
        "sipfed.online.lync.com\nTrue\nSRV:\npool02.contoso.com",
    );
}

#[test]
fn what_if_changes_nothing() {
    let (output, _) = run("Disable-CsUser 'Ken Myer' -WhatIf; Set-CsUser 'Ken Myer' -Enabled $False -WhatIf\n\
         Move-CsUser 'Ken Myer' pool02.contoso.com -WhatIf\n\
         Enable-CsUser 'Wen Li' -RegistrarPool pool01.contoso.com -SipAddressType EmailAddress -WhatIf\n\
         $User = Get-CsUser 'Ken Myer'; \"$($User.Enabled) $($User.RegistrarPool) $(@(Get-CsUser).Count)\"");
    assert_eq!(output.lines().filter(|l| l.starts_with("What if: ")).count(), 4, "{output}");
    assert!(output.ends_with("True pool01.contoso.com 5"), "{output}");
}

#[test]
fn disable_strips_what_the_server_gave() {
    prints(
        "Disable-CsUser 'Ken Myer'; $User = Get-CsAdUser 'Ken Myer'\n\
         $User.Enabled -eq $Null; $User.SipAddress -eq $Null; $User.LineURI -eq $Null; $User.Department",
        "True\nTrue\nTrue\nSales",
    );
    refuses("Disable-CsUser 'Ken Myer'; Disable-CsUser 'Ken Myer'", "ManagementObjectNotFound");
    // Its number and address are free again, and it comes back without policies.
    prints(
        "$Null = New-CsClientPolicy Strict; Grant-CsClientPolicy 'Ken Myer' Strict\n\
         \"$((Get-CsUser 'Ken Myer').ClientPolicy)\"\n\
         Disable-CsUser 'Ken Myer'\n\
         Enable-CsUser 'Ken Myer' -RegistrarPool pool01.contoso.com -SipAddressType EmailAddress\n\
         (Get-CsUser 'Ken Myer').ClientPolicy -eq $Null\n\
         Set-CsUser 'Pilar Ackerman' -LineURI tel:+12065551219; (Get-CsUser 'Pilar Ackerman').LineURI",
        "Strict\nTrue\ntel:+12065551219",
    );
}

#[test]
fn a_user_that_may_not_log_on_keeps_what_it_has() {
    prints(
        "Set-CsUser 'Ken Myer' -Enabled $False; $User = Get-CsUser 'Ken Myer'\n\
         \"$($User.Enabled) $($User.LineURI) $($User.EnterpriseVoiceEnabled)\"\n\
         Set-CsUser 'Ken Myer' -Enabled $True; (Get-CsUser 'Ken Myer').Enabled",
        "False tel:+12065551219 True\nTrue",
    );
}

#[test]
fn lines_have_a_form_and_are_unique() {
    for line in ["12065551230", "+12065551230", "tel:", "tel:+1206 5551230", "tel:+12065551230;ext=", "tel:+abc"] {
        refuses(&format!("Set-CsUser 'Pilar Ackerman' -LineURI '{line}'"), "InvalidLineUri");
    }
    refuses("Set-CsUser 'Pilar Ackerman' -LineURI TEL:+12065551219", "LineUriInUse");
    refuses("Set-CsUser 'Pilar Ackerman' -PrivateLine tel:+12065551219", "LineUriInUse");
    refuses("Set-CsUser 'Pilar Ackerman' -LineServerURI pilar@contoso.com", "InvalidLineServerUri");
    // With and without an extension are two values.
    prints(
        "Set-CsUser 'Pilar Ackerman' -LineURI 'tel:+12065551219;ext=7'; (Get-CsUser 'Pilar Ackerman').LineURI\n\
         Set-CsUser 'Ken Myer' -LineURI tel:+12065551219; (Get-CsUser 'Ken Myer').LineURI\n\
         Set-CsUser 'Ken Myer' -LineURI $Null; (Get-CsUser 'Ken Myer').LineURI -eq $Null",
        "tel:+12065551219;ext=7\ntel:+12065551219\nTrue",
    );
}

#[test]
fn media_voice_and_call_control_depend_on_each_other() {
    refuses("Set-CsUser 'Ken Myer' -AudioVideoDisabled $True", "AudioVideoDisabledConflict");
    refuses(
        "Set-CsUser 'Pilar Ackerman' -EnterpriseVoiceEnabled $True -AudioVideoDisabled $True",
        "AudioVideoDisabledConflict",
    );
    refuses("Set-CsUser 'Pilar Ackerman' -RemoteCallControlTelephonyEnabled $True", "RemoteCallControlNeedsLine");
    refuses("Set-CsUser 'Ken Myer' -RemoteCallControlTelephonyEnabled $True", "RemoteCallControlNeedsLine");
    prints(
        "Set-CsUser 'Ken Myer' -RemoteCallControlTelephonyEnabled $True -LineServerURI sip:pbx@contoso.com\n\
         (Get-CsUser 'Ken Myer').RemoteCallControlTelephonyEnabled\n\
         Set-CsUser 'Pilar Ackerman' -AudioVideoDisabled $True; (Get-CsUser 'Pilar Ackerman').AudioVideoDisabled",
        "True\nTrue",
    );
    refuses(
        "Set-CsUser 'Pilar Ackerman' -AudioVideoDisabled $True\nSet-CsUser 'Pilar Ackerman' -EnterpriseVoiceEnabled $True",
        "AudioVideoDisabledConflict",
    );
}

#[test]
fn set_takes_addresses_archiving_and_voice_mail() {
    refuses("Set-CsUser 'Ken Myer' -SipAddress sip:pilar@contoso.com", "SipAddressInUse");
    refuses("Set-CsUser 'Ken Myer' -SipAddress ''", "InvalidSipAddress");
    refuses("Set-CsUser 'Ken Myer' -SipAddress sip:ken@fabrikam.com", "InvalidSipDomain");
    refuses("Set-CsUser 'Ken Myer' -ExchangeArchivingPolicy Everything", "CannotConvertArgumentNoMessage");
    prints(
        "Set-CsUser 'Ken Myer' -SipAddress sip:ken@contoso.com -ExchangeArchivingPolicy archivingtoexchange -HostedVoiceMail $True\n\
         $User = Get-CsUser sip:ken@contoso.com\n\
         \"$($User.ExchangeArchivingPolicy) $($User.HostedVoiceMail) $($User.SipAddress)\"\n\
         @(Get-CsUser 'Ken*').Count",
        "ArchivingToExchange True sip:ken@contoso.com\n1",
    );
    refuses(
        "Set-CsUser 'Ken Myer' -SipAddress sip:ken@contoso.com; Get-CsUser sip:kenmyer@contoso.com -ErrorAction Stop",
        "ManagementObjectNotFound",
    );
}

#[test]
fn users_come_through_the_pipeline_and_errors_do_not_stop_it() {
    let (output, errors) = run(
        "'Ken Myer', 'nobody', 'Pilar Ackerman' | Set-CsUser -Enabled $False\n(Get-CsUser -Filter {Enabled -eq $False}).Count",
    );
    assert_eq!(output, "3", "{errors}");
    assert_eq!(errors.matches("Management object not found").count(), 1, "{errors}");
    prints(
        "Get-CsUser | Set-CsUser -HostedVoiceMail $True; (Get-CsUser -Filter {HostedVoiceMail -eq $True}).Count",
        "5",
    );
}

#[test]
fn move_takes_a_list_and_writes_a_report() {
    let dir = tempfile::tempdir().unwrap();
    let working_directory = Some(dir.path().display().to_string());
    let options = SessionOptions { working_directory, ..SessionOptions::memory() };
    let (output, errors) = run_with(
        &options,
        "'sip:kenmyer@contoso.com, sip:pilar@contoso.com' | Set-Content users.txt\n\
         Move-CsUser -UserList users.txt -Target pool02.contoso.com -Report report.csv\n\
         Import-Csv report.csv | ForEach-Object { \"$($_.SipAddress) $($_.Source) $($_.Target) $($_.Status)\" }\n\
         @(Get-CsUser -Filter {RegistrarPool -eq 'pool01.contoso.com'}).Count",
    );
    let expected = "sip:kenmyer@contoso.com pool01.contoso.com pool02.contoso.com Succeeded\n\
                    sip:pilar@contoso.com pool01.contoso.com pool02.contoso.com Succeeded\n1";
    assert_eq!(output, expected, "{errors}");
    let (_, errors) =
        run_with(&options, "'Ken Myer' | Set-Content u.txt; Move-CsUser -UserList u.txt -Target pool02.contoso.com");
    assert!(errors.contains("InvalidUserList"), "{errors}");
    refuses("Move-CsUser -UserList missing.txt -Target pool02.contoso.com", "UserListNotRead");
    prints(
        "$Pool = Get-CsPool pool02.contoso.com; Move-CsUser 'Ken Myer' $Pool.Fqdn; Move-CsUser 'Pilar Ackerman' $Pool.Identity\n\
         (Get-CsUser -Filter {RegistrarPool -eq 'pool02.contoso.com'}).Count; Move-CsUser 'Ken Myer' pool01.contoso.com",
        "4",
    );
    refuses("Move-CsUser 'Ken Myer' -Target nowhere.contoso.com", "PoolNotFound");
    refuses("Move-CsUser 'Ken Myer' -Target gw01.contoso.com", "PoolWithoutRegistrar");
    let (output, _) =
        run("Move-CsUser 'Ken Myer' pool02.contoso.com -Force; \"$((Get-CsUser 'Ken Myer').RegistrarPool)\"");
    assert!(output.contains("WARNING") && output.ends_with("pool02.contoso.com"), "{output}");
}

#[test]
fn each_change_is_one_transaction_with_the_command_that_made_it() {
    let dir = tempfile::tempdir().unwrap();
    let location = StoreLocation::Embedded(dir.path().join("store"));
    let options = SessionOptions { location: location.clone(), ..SessionOptions::memory() };
    let revision = || {
        let opener = Opener::new("admin", "FE01", "2016-06-14T10:00:00Z".parse().unwrap());
        Store::open(&location, &opener).unwrap().revision().unwrap()
    };
    let (output, errors) = run_with(&options, "(Get-CsUser).Count");
    assert_eq!(output, "5", "{errors}");
    let before = revision();
    let (output, errors) = run_with(
        &options,
        "Get-CsUser -Filter {Department -eq 'Sales'} | Set-CsUser -Enabled $False\n\
         (Get-CsUser 'Ken Myer').WhenChanged -is [datetime]; (Get-CsUser 'Jonathan Haas').WhenChanged -eq $Null",
    );
    assert_eq!(output, "True\nTrue", "{errors}");
    assert_eq!(revision(), before + 2);
    let (_, errors) = run_with(&options, "Set-CsUser 'Ken Myer' -Enabled $False; Set-CsUser nobody -Enabled $False");
    assert!(errors.contains("nobody"), "{errors}");
    assert_eq!(revision(), before + 2, "what changes nothing is not stored");
}

#[test]
fn pool_info_tells_front_ends() {
    prints(
        "$Info = Get-CsUserPoolInfo 'Ken Myer'\n\
         $Info.PrimaryPoolFqdn; ($Info.PrimaryPoolMachinesInPreferredOrder.Fqdn | Sort-Object) -join ' '\n\
         $Info.PrimaryPoolPrimaryRegistrar -eq $Info.PrimaryPoolMachinesInPreferredOrder[0].Fqdn; $Info.BackupPoolFqdn -eq $Null",
        "pool01.contoso.com\nfe01.contoso.com fe02.contoso.com\nTrue\nTrue",
    );
    refuses("Move-CsUser 'Ken Myer' sipfed.online.lync.com; Get-CsUserPoolInfo 'Ken Myer'", "UserHasNoPool");
}
