//! Labs: what a seed makes, and what of it stays.

use sfbsh::cli::SessionOptions;
use sfbsh::store::StoreLocation;

use super::{prints, run, run_with};

const SHOWN: &str =
    "(Get-CsUser | ForEach-Object { \"$($_.SipAddress) $($_.RegistrarPool) $($_.LineURI)\" }) -join \"`n\"";

fn lab(seed: u32) -> String {
    let (output, errors) =
        run(&format!("$Null = New-SfbLab -Users 40 -Sites 3 -Pools 4 -Domains 2 -Seed {seed}\n{SHOWN}"));
    assert_eq!(errors, "");
    assert_eq!(output.lines().count(), 40);
    output
}

#[test]
fn the_same_seed_makes_the_same_lab() {
    assert_eq!(lab(7), lab(7));
    assert_ne!(lab(7), lab(8));
}

#[test]
fn a_lab_has_the_measures_that_were_asked_for() {
    prints(
        "$Null = New-SfbLab -Users 40 -Sites 3 -Pools 4 -Domains 2 -Seed 7\n\
         (Get-CsSite).Count; @(Get-CsPool | Where-Object { $_.Services -match 'Registrar' }).Count; (Get-CsSipDomain).Count\n\
         @(Get-CsUser | Where-Object { $Null -eq (Get-CsPool \"$($_.RegistrarPool)\") }).Count\n\
         @(Get-CsUser | Group-Object SipAddress | Where-Object Count -gt 1).Count",
        "3\n4\n2\n0\n0",
    );
}

#[test]
fn a_changed_user_of_a_lab_stays_changed_and_reset_returns_to_the_default() {
    let dir = tempfile::tempdir().unwrap();
    let options =
        SessionOptions { location: StoreLocation::Embedded(dir.path().join("store")), ..SessionOptions::memory() };
    let (first, errors) = run_with(
        &options,
        "$Null = New-SfbLab -Users 30 -Seed 3\n$User = (Get-CsUser)[10]\n\
         Set-CsUser $User.SipAddress -LineURI tel:+4915550001\nDisable-CsUser (Get-CsUser)[11].SipAddress\n$User.SipAddress",
    );
    assert_eq!(errors, "");
    let (second, errors) = run_with(
        &options,
        "$User = Get-CsUser -Filter {LineURI -eq 'tel:+4915550001'}\n$User.SipAddress\n(Get-CsUser)[10].SipAddress; (Get-CsUser).Count; (Get-CsAdUser).Count",
    );
    assert_eq!(second, format!("{first}\n{first}\n29\n30"), "{errors}");
    let (third, errors) =
        run_with(&options, "Reset-SfbLab\n(Get-CsUser).Count; (Get-CsAdUser).Count; (Get-SfbLab).Name");
    assert_eq!(third, "5\n7\nDefault", "{errors}");
}

#[test]
fn users_survive_a_restart() {
    let dir = tempfile::tempdir().unwrap();
    let options =
        SessionOptions { location: StoreLocation::Embedded(dir.path().join("store")), ..SessionOptions::memory() };
    let (_, errors) = run_with(
        &options,
        "Enable-CsUser 'Wen Li' -RegistrarPool pool02.contoso.com -SipAddressType EmailAddress\n\
         Move-CsUser 'Ken Myer' pool02.contoso.com\nDisable-CsUser 'Pilar Ackerman'\n\
         Set-CsUser 'Jonathan Haas' -Enabled $False\nSet-CsSite Dublin -Description 'Kept'",
    );
    assert_eq!(errors, "");
    let (output, errors) = run_with(
        &options,
        "(Get-CsUser | ForEach-Object { \"$($_.SamAccountName) $($_.RegistrarPool) $($_.Enabled)\" })\n(Get-CsSite Dublin).Description",
    );
    let expected = "abyrne pool02.contoso.com True\ncdaly pool02.contoso.com False\njhaas pool01.contoso.com False\n\
                    kenmyer pool02.contoso.com True\nwenli pool02.contoso.com True\nKept";
    assert_eq!(output, expected, "{errors}");
}

#[test]
fn two_changes_in_one_session_are_both_seen() {
    prints(
        "$Null = New-SfbLab -Users 20 -Seed 3\n$Null = Get-CsUser\n\
         Get-CsUser | Set-CsUser -Enabled $False; @(Get-CsUser -Filter {Enabled -eq $True}).Count\n\
         $Null = New-SfbLab -Users 10 -Seed 4\n(Get-CsUser).Count; @(Get-CsUser -Filter {Enabled -eq $True}).Count",
        "0\n10\n10",
    );
}

#[test]
fn an_imported_configuration_keeps_its_own_deployment() {
    let dir = tempfile::tempdir().expect("a directory");
    let path = dir.path().join("store");
    let opener = sfbsh::store::Opener::new("tester", "here", jiff::Timestamp::UNIX_EPOCH);
    let location = StoreLocation::Embedded(path);
    let store = sfbsh::store::Store::open(&location, &opener).expect("a store");
    let change = sfbsh::store::Change {
        who: "tester".to_owned(),
        when: jiff::Timestamp::UNIX_EPOCH,
        command: "import".to_owned(),
    };
    let export = serde_json::json!({"sfbshStore": 1, "documents": {
        "CsSite": {"Oslo": {"SiteId": 1, "DisplayName": "Oslo"}},
        "CsSipDomain": {"fabrikam.com": {"Name": "fabrikam.com", "IsDefault": true}},
    }});
    store.import(&export, &change).expect("imported");
    drop(store);
    let options = SessionOptions { location, ..SessionOptions::memory() };
    let shown =
        run_with(&options, "(Get-CsSite).Identity; (Get-CsSipDomain).Name; @(Get-CsUser).Count; (Get-SfbLab).Name");
    assert_eq!(shown, ("Site:Oslo\nfabrikam.com\n0\nImported".to_owned(), String::new()));
}
