//! Grant-Cs*Policy, and removing a policy that users have.

use super::{prints, refuses, run_typing};

const NEW: &str = "$null = New-CsClientPolicy Sales";

#[test]
fn a_user_is_named_in_every_form() {
    for user in [
        "sip:kenmyer@contoso.com",
        "kenmyer@contoso.com",
        "'Ken Myer'",
        "'Ken M*'",
        "contoso\\kenmyer",
        "kenmyer",
        "'CN=Ken Myer,OU=Users,DC=contoso,DC=com'",
        "(Get-CsUser 'Ken Myer')",
    ] {
        prints(
            &format!(
                "{NEW}; Grant-CsClientPolicy -Identity {user} -PolicyName sales; (Get-CsUser kenmyer).ClientPolicy.ToString()"
            ),
            "Sales",
        );
    }
}

#[test]
fn grants_come_from_the_pipeline_and_are_taken_away() {
    prints(
        "$null = New-CsClientPolicy Sales; Get-CsUser -Filter {Department -eq 'Sales'} | Grant-CsClientPolicy -PolicyName tag:Sales
         @(Get-CsUser -Filter {ClientPolicy -eq 'Sales'}).Count -eq @(Get-CsUser -Filter {Department -eq 'Sales'}).Count
         'kenmyer@contoso.com' | Grant-CsClientPolicy -PolicyName $null; $null -eq (Get-CsUser kenmyer).ClientPolicy
         (Grant-CsClientPolicy kenmyer Sales -PassThru).DisplayName; Grant-CsClientPolicy kenmyer ''; $null -eq (Get-CsUser kenmyer).ClientPolicy
         Grant-CsClientPolicy kenmyer Sales -WhatIf; $null -eq (Get-CsUser kenmyer).ClientPolicy",
        "True\nTrue\nKen Myer\nTrue\n\
         What if: Performing the operation \"Grant-CsClientPolicy\" on target \"CN=Ken Myer,OU=Users,DC=contoso,DC=com\".\nTrue",
    );
    prints(
        "$null = New-CsExternalAccessPolicy Out; Grant-CsExternalAccessPolicy kenmyer Out; \"$((Get-CsUser kenmyer).ExternalAccessPolicy)\"",
        "Out",
    );
}

#[test]
fn what_it_refuses() {
    refuses("Grant-CsClientPolicy kenmyer None", "ItemNotFound", "Cannot find \"ClientPolicy\" \"Tag:None\"");
    refuses("Grant-CsClientPolicy kenmyer Global", "NotUserPolicy", "Policy \"Global\" is not a user policy.");
    refuses("Grant-CsClientPolicy kenmyer site:Redmond", "NotUserPolicy", "site:Redmond");
    refuses(&format!("{NEW}; Grant-CsClientPolicy nobody Sales"), "ManagementObjectNotFound", "\"nobody\"");
    refuses(&format!("{NEW}; Grant-CsClientPolicy * Sales"), "MultipleManagementObjectsFound", "");
    refuses(&format!("{NEW}; Grant-CsClientPolicy -PolicyName Sales -Global"), "OnlineParameter", "Global");
}

#[test]
fn a_policy_in_use_is_removed_after_a_question() {
    let grant = format!("{NEW}; Grant-CsClientPolicy kenmyer Sales");
    let look = "\"$(@(Get-CsClientPolicy).Count) [$((Get-CsUser kenmyer).ClientPolicy)]\"";
    let (output, _) = run_typing(&["n"], &format!("{grant}; Remove-CsClientPolicy Sales; {look}"));
    assert!(output.contains("assigned to 1 user(s)") && output.ends_with("2 [Sales]"), "{output}");
    let (output, _) = run_typing(&["y"], &format!("{grant}; Remove-CsClientPolicy Sales; {look}"));
    assert!(output.ends_with("1 []"), "{output}");
    prints(&format!("{grant}; Remove-CsClientPolicy Sales -Force; {look}"), "1 []");
    prints(&format!("{NEW}; Remove-CsClientPolicy Sales; @(Get-CsClientPolicy).Count"), "1");
}
