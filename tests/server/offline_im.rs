//! The fourteen facts of offline IM, one test for each, named after its number.

use super::{run, run_at};

const KEN: &str = "sip:kenmyer@contoso.com";
const PILAR: &str = "sip:pilar@contoso.com";

/// What a script prints; it must write no error.
fn output(code: &str) -> String {
    let (output, errors) = run(code);
    assert_eq!(errors, "", "{code}");
    output
}

/// The reasons of a verdict, joined.
fn reasons(setup: &str, test: &str) -> String {
    output(&format!("{setup}\n(Test-SfbOfflineIm {test}).Reasons -join ','"))
}

#[test]
fn fact_01_the_setting_turns_it_on_and_off() {
    let allowed = |setup: &str| output(&format!("{setup}\n(Test-SfbOfflineIm {PILAR} {KEN}).Allowed"));
    assert_eq!(allowed("Set-CsImConfiguration -EnableOfflineIM $False"), "False");
    assert_eq!(
        allowed("Set-CsImConfiguration -EnableOfflineIM $False\nSet-CsImConfiguration -enableofflineim $True"),
        "True"
    );
    assert_eq!(allowed("Set-CsImConfiguration -EnableO $False"), "False");
    assert_eq!(
        reasons("Set-CsImConfiguration -EnableOfflineIM $False", &format!("{PILAR} {KEN}")),
        "OfflineImDisabled"
    );
}

#[test]
fn fact_02_get_confirms_the_setting_as_a_list() {
    let shown = output("Set-CsImConfiguration -EnableOfflineIM $False\nGet-CsImConfiguration");
    assert_eq!(shown, "Identity        : Global\nEnableOfflineIm : False");
}

#[test]
fn fact_03_from_cumulative_update_3_it_exists_and_is_on() {
    assert_eq!(output("(Get-CsImConfiguration).EnableOfflineIm"), "True");
    assert_eq!(run_at("SfB2015CU3", "(Get-CsImConfiguration).EnableOfflineIm").0, "True");
    for verb in ["Get", "Set", "New", "Remove"] {
        let (_, errors) = run_at("SfB2015CU2", &format!("{verb}-CsImConfiguration"));
        assert!(errors.contains("is not recognized"), "{verb}: {errors}");
    }
}

#[test]
fn fact_04_the_client_needs_build_16_0_6701_1000() {
    let with = |build: &str| reasons("", &format!("{PILAR} {KEN} -SenderClientBuild {build}"));
    assert_eq!(with("16.0.6701.999"), "ClientBuildTooOld");
    assert_eq!(with("15.0.9999.9999"), "ClientBuildTooOld");
    assert_eq!(with("16.0.6701.1000"), "");
    let (_, errors) = run(&format!("Test-SfbOfflineIm {PILAR} {KEN} -SenderClientBuild sixteen"));
    assert!(errors.contains("'SenderClientBuild' is not four numbers"), "{errors}");
}

#[test]
fn fact_05_the_client_needs_exchange_web_services() {
    assert_eq!(reasons("", &format!("{PILAR} {KEN} -EwsAvailable $False")), "EwsUnavailable");
    assert_eq!(reasons("Set-SfbLab -EwsAvailable $False", &format!("{PILAR} {KEN}")), "EwsUnavailable");
    let one = format!("Set-SfbLabUser {PILAR} -EwsAvailable $False");
    assert_eq!(reasons(&one, &format!("{PILAR} {KEN}")), "EwsUnavailable");
    assert_eq!(reasons(&one, &format!("sip:jhaas@contoso.com {KEN}")), "");
}

#[test]
fn fact_06_a_mailbox_on_premises_needs_a_newer_client() {
    let with = |build: &str| reasons("", &format!("{KEN} {PILAR} -SenderClientBuild {build}"));
    assert_eq!(with("16.0.6919.9999"), "ClientBuildTooOldForOnPremisesMailbox");
    assert_eq!(with("16.0.6920.1000"), "");
    assert_eq!(with("16.0.6700.1"), "ClientBuildTooOld");
    assert_eq!(reasons("", &format!("{KEN} {PILAR} -SenderClientBuild 16.0.6800.1 -SenderMailbox Online")), "");
    assert_eq!(reasons("", &format!("{PILAR} {KEN} -SenderMailbox None")), "SenderHasNoMailbox");
}

#[test]
fn fact_07_the_effective_client_policy_must_let_the_client_archive() {
    let granted = "New-CsClientPolicy -Identity tag:NoArchive -EnableIMAutoArchiving $False | Out-Null\n\
                   Grant-CsClientPolicy sip:pilar@contoso.com -PolicyName NoArchive";
    assert_eq!(reasons(granted, &format!("{PILAR} {KEN}")), "ImAutoArchivingDisabledByPolicy");
    assert_eq!(reasons(granted, &format!("{KEN} {PILAR}")), "");
    let site = "New-CsClientPolicy -Identity site:Dublin -EnableIMAutoArchiving $False | Out-Null";
    assert_eq!(reasons(site, &format!("sip:abyrne@contoso.com {PILAR}")), "ImAutoArchivingDisabledByPolicy");
    assert_eq!(reasons(site, &format!("{PILAR} {KEN}")), "");
    let over = format!(
        "{site}\nNew-CsClientPolicy -Identity Archive -EnableIMAutoArchiving $True | Out-Null\n\
                        Grant-CsClientPolicy sip:abyrne@contoso.com -PolicyName Archive"
    );
    assert_eq!(reasons(&over, &format!("sip:abyrne@contoso.com {PILAR}")), "");
    let named = output(&format!(
        "Set-CsClientPolicy -EnableIMAutoArchiving $False\n\
         $v = Test-SfbOfflineIm {PILAR} {KEN}\n\"$($v.EffectiveClientPolicy)\"; $v.Reasons[0].Message"
    ));
    let (policy, message) = named.split_once('\n').expect("two lines");
    assert_eq!(policy, "Global");
    assert!(message.contains("Global"), "{message}");
}

#[test]
fn fact_08_nothing_tells_whether_the_recipient_can_receive() {
    let capability = output(&format!(
        "$v = Test-SfbOfflineIm {PILAR} {KEN}\n\"$($v.RecipientCapability)\"; $v.RecipientCapability.Message"
    ));
    let (state, text) = capability.split_once('\n').expect("two lines");
    assert_eq!(state, "Unknown");
    assert!(text.starts_with("Unknown: nothing tells"), "{text}");
}

#[test]
fn fact_09_inside_the_organisation_it_is_a_missed_conversation() {
    let arrived = output(&format!(
        "$Null = Send-SfbOfflineMessage -Sender {PILAR} -Recipient {KEN} -Text Hello\n\
         $Null = Step-SfbClock -Minutes 2\n$m = Get-SfbOfflineMessage\n\
         $m.State; $m.MessageClass; $m.Folders -join ', '; $m.ShownInRecentList"
    ));
    assert_eq!(arrived, "Delivered\nIM.Note.MissedConversation\nMissed Conversation, Conversation History\nTrue");
}

#[test]
fn fact_10_from_a_federated_organisation_it_is_plain_mail() {
    let federated = "New-CsAllowedDomain -Identity fabrikam.com | Out-Null\n\
                     Set-CsAccessEdgeConfiguration -AllowFederatedUsers $True\n\
                     Set-CsExternalAccessPolicy -EnableFederationAccess $True";
    let arrived = output(&format!(
        "{federated}\n$v = Test-SfbOfflineIm sip:bob@fabrikam.com {KEN}\n\
         $v.Allowed; $v.MessageClass; $v.Folders -join ', '; $v.ShownInRecentList"
    ));
    assert_eq!(arrived, "True\nIPM.Note\nInbox\nFalse");
    assert_eq!(reasons(federated, &format!("{PILAR} sip:bob@fabrikam.com")), "");
    assert_eq!(
        reasons("", &format!("{PILAR} sip:bob@fabrikam.com")),
        "FederationDisabled,RecipientDomainNotFederated,FederationDisabledByPolicy"
    );
    let blocked = "New-CsBlockedDomain -Identity fabrikam.com | Out-Null\n\
                   Set-CsAccessEdgeConfiguration -AllowFederatedUsers $True -EnablePartnerDiscovery $True -UseDnsSrvRouting\n\
                   Set-CsExternalAccessPolicy -EnableFederationAccess $True";
    assert_eq!(reasons(blocked, &format!("{PILAR} sip:bob@fabrikam.com")), "RecipientDomainBlocked");
    assert_eq!(reasons(blocked, &format!("{PILAR} sip:eve@northwindtraders.com")), "");
    assert_eq!(reasons("", &format!("{PILAR} sip:nobody@contoso.com")), "RecipientNotFound");
}

#[test]
fn fact_10_who_is_federated_can_be_set() {
    let arrival = |setup: &str, with: &str| {
        output(&format!("{setup}\n$v = Test-SfbOfflineIm {PILAR} {KEN} {with}\n$v.MessageClass; $v.Reasons -join ','"))
    };
    let on = "Set-CsAccessEdgeConfiguration -AllowFederatedUsers $True\n\
              Set-CsExternalAccessPolicy -EnableFederationAccess $True";
    assert_eq!(arrival(on, "-Federated $True"), "IPM.Note");
    assert_eq!(arrival(&format!("{on}\nSet-SfbLabUser {KEN} -Federated $True"), ""), "IPM.Note");
    assert_eq!(
        arrival(&format!("{on}\nSet-SfbLabUser {KEN} -Federated $True"), "-Federated $False"),
        "IM.Note.MissedConversation"
    );
    let back = format!("{on}\nSet-SfbLabUser {KEN} -Federated $True\nSet-SfbLabUser {KEN} -Federated $Null");
    assert_eq!(arrival(&back, ""), "IM.Note.MissedConversation");
    assert_eq!(arrival("", "-Federated $True"), "IPM.Note\nFederationDisabled,FederationDisabledByPolicy");
}

#[test]
fn fact_11_a_timer_of_two_minutes_runs_from_sending() {
    let states = output(&format!(
        "$m = Send-SfbOfflineMessage {PILAR} {KEN} Hello\n$m.State\n\
         ($m.DueTime - $m.SentTime).TotalSeconds\n\
         $Null = Step-SfbClock -To $m.DueTime.AddSeconds(-1)\n(Get-SfbOfflineMessage).State\n\
         $Null = Step-SfbClock -To $m.DueTime\n(Get-SfbOfflineMessage).State"
    ));
    assert_eq!(states, "Spooled\n120\nSpooled\nDelivered");
    let waited = output(&format!("(Send-SfbOfflineMessage {PILAR} {KEN} Hello | Wait-SfbOfflineMessage).State"));
    assert_eq!(waited, "Delivered");
}

#[test]
fn fact_12_what_cannot_be_processed_stays_in_the_spooler() {
    let stuck = output(&format!(
        "Set-SfbLab -EwsAvailable $False\n$Null = Send-SfbOfflineMessage {PILAR} {KEN} Hello\n\
         $Null = Step-SfbClock -Minutes 2\n$m = Get-SfbOfflineMessage -State Stuck\n\
         $m.State; $m.SpoolPath; $m.Reasons -join ','\n\
         Set-SfbLab -EwsAvailable $True\n$Null = Step-SfbClock -Minutes 1\n$m = Get-SfbOfflineMessage\n\
         $m.State; $m.SpoolPath; $m.Reasons.Count"
    ));
    assert_eq!(
        stuck,
        "Stuck\n%localappdata%\\microsoft\\office\\16.0\\lync\\pilar@contoso.com\\History Spooler\nEwsUnavailable\n\
         Delivered\n0"
    );
}

#[test]
fn fact_13_the_clients_log_tells_the_steps() {
    let setup = format!(
        "Set-SfbLab -EwsAvailable $False\n$Null = Send-SfbOfflineMessage {PILAR} {KEN} Hello\n\
         $Null = Step-SfbClock -Minutes 2\nSet-SfbLab -EwsAvailable $True\n$Null = Step-SfbClock -Minutes 3"
    );
    let steps = "Composed,Spooled,TimerStarted,TimerElapsed,PickedUp,EwsFailed,LeftInSpool,EwsBack,ItemCreated,\
                 Drained,Delivered";
    assert_eq!(output(&format!("{setup}\n(Get-SfbOfflineMessage -Trace).Step -join ','")), steps);
    assert_eq!(output(&format!("{setup}\n(Get-SfbClientLog {PILAR}).Event -join ','")), steps);
    assert_eq!(
        output(&format!("{setup}\n(Get-SfbClientLog | Where-Object Level -eq Error).Event -join ','")),
        "EwsFailed,LeftInSpool"
    );
    let times = output(&format!(
        "{setup}\n$t = Get-SfbOfflineMessage -Trace\n($t[3].Time - $t[0].Time).TotalMinutes\n\
         ($t[-1].Time - $t[0].Time).TotalMinutes"
    ));
    assert_eq!(times, "2\n5");
}

#[test]
fn fact_14_old_channels_leave_drafts_behind() {
    let with = |date: &str| reasons("", &format!("{KEN} {PILAR} -SenderChannelDate {date}"));
    assert_eq!(with("2016-06-13"), "DraftsFillKnownIssue");
    assert_eq!(with("2016-06-14"), "");
    assert_eq!(reasons("", &format!("{PILAR} {KEN} -SenderChannelDate 2016-06-13")), "");
    let draft = output(&format!(
        "Set-SfbLabUser {KEN} -ClientChannelDate 2016-05-01\n$Null = Send-SfbOfflineMessage {KEN} {PILAR} Hello\n\
         $Null = Step-SfbClock -Minutes 2\n$m = Get-SfbOfflineMessage\n\
         $m.State; $m.Reasons -join ','; $m.Reasons[0].Message"
    ));
    assert!(draft.starts_with("Draft\nDraftsFillKnownIssue\n"), "{draft}");
    assert!(draft.contains("2016"), "{draft}");
}

#[test]
fn all_reasons_are_told_and_nothing_is_changed() {
    let all = reasons(
        "Set-CsImConfiguration -EnableOfflineIM $False\nSet-CsClientPolicy -EnableIMAutoArchiving $False",
        &format!("{KEN} {PILAR} -SenderClientBuild 16.0.6800.1 -SenderChannelDate 2016-01-01 -EwsAvailable $False"),
    );
    assert_eq!(
        all,
        "OfflineImDisabled,ClientBuildTooOldForOnPremisesMailbox,EwsUnavailable,DraftsFillKnownIssue,\
         ImAutoArchivingDisabledByPolicy"
    );
    let refused = run(&format!(
        "Set-CsImConfiguration -EnableOfflineIM $False\nSend-SfbOfflineMessage {PILAR} {KEN} Hello\n(Get-SfbOfflineMessage | Measure-Object).Count"
    ));
    assert_eq!(refused.0, "0");
    assert!(refused.1.contains("OfflineMessageNotAllowed"), "{}", refused.1);
}

#[test]
fn a_sender_must_be_somebody() {
    for code in
        ["Test-SfbOfflineIm nobody@contoso.com", "Send-SfbOfflineMessage nobody@contoso.com kenmyer@contoso.com Hi"]
    {
        let (output, errors) = run(code);
        assert_eq!(output, "");
        assert!(errors.contains("SenderNotFound") && errors.contains("no user nobody@contoso.com"), "{errors}");
    }
    assert_eq!(
        output(&format!("\"$(Test-SfbOfflineIm {PILAR} {KEN})\"")),
        "pilar@contoso.com can send offline messages to kenmyer@contoso.com."
    );
}

#[test]
fn a_site_overrides_global_for_its_users() {
    let site = "New-CsImConfiguration -Identity site:Dublin -EnableOfflineIM $False | Out-Null";
    assert_eq!(reasons(site, &format!("sip:abyrne@contoso.com {PILAR}")), "OfflineImDisabled");
    assert_eq!(reasons(site, &format!("{PILAR} sip:abyrne@contoso.com")), "");
    let named = output(&format!("{site}\n\"$((Test-SfbOfflineIm sip:abyrne@contoso.com).EffectiveImConfiguration)\""));
    assert_eq!(named, "Site:Dublin");
}

#[test]
fn users_come_through_the_pipeline() {
    let blocked = output(
        "New-CsImConfiguration -Identity site:Dublin -EnableOfflineIM $False | Out-Null\n\
         (Get-CsUser | Test-SfbOfflineIm | Where-Object { -not $_.Allowed }).Sender",
    );
    assert_eq!(blocked, "sip:abyrne@contoso.com\nsip:cdaly@contoso.com");
}

#[test]
fn the_clock_goes_only_forward_and_survives() {
    let (_, errors) = run("$Null = Step-SfbClock -Minutes 5\nStep-SfbClock -To (Get-SfbClock).Now.AddMinutes(-1)");
    assert!(errors.contains("ClockGoesForward"), "{errors}");
    let dir = tempfile::tempdir().expect("a directory");
    let store = sfbsh::store::StoreLocation::Embedded(dir.path().join("store"));
    let options = sfbsh::cli::SessionOptions { location: store, ..sfbsh::cli::SessionOptions::memory() };
    let first = super::run_with(
        &options,
        &format!(
            "$Null = Send-SfbOfflineMessage {PILAR} {KEN} Hello\n(Step-SfbClock -Days 3).Now.Ticks\n(Get-SfbOfflineMessage).State"
        ),
    );
    let second = super::run_with(&options, "(Get-SfbClock).Now.Ticks\n(Get-SfbOfflineMessage).State");
    assert_eq!(first, second);
    assert!(second.0.ends_with("Delivered"), "{}", second.0);
}
