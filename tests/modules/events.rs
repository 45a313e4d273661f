//! Events of the session.

use super::prints;

#[test]
fn an_event_without_an_action_waits_in_the_queue() {
    prints(
        "$null = New-Event A -MessageData 1; $null = New-Event B; (Get-Event).SourceIdentifier -join ','; (Wait-Event A).MessageData; Remove-Event A; @(Get-Event).Count",
        "A,B\n1\n1",
    );
}

#[test]
fn an_action_takes_the_event_and_keeps_its_output() {
    prints(
        "$j = Register-EngineEvent A -Action { \"$($Event.MessageData):$args\" } ; $null = New-Event A -EventArguments x, y -MessageData m; @(Get-Event).Count; Receive-Job $j",
        "0\nm:x y",
    );
}

#[test]
fn subscriptions_end() {
    prints(
        "$null = Register-EngineEvent A -MaxTriggerCount 1 -Action { Write-Host hit }; $null = New-Event A; $null = New-Event A; @(Get-EventSubscriber).Count; @(Get-Event).Count",
        "hit\n0\n1",
    );
    prints(
        "$null = Register-EngineEvent A -Action { Write-Host hit }; Unregister-Event A; $null = New-Event A; try { Unregister-Event A -ErrorAction Stop } catch { $_.FullyQualifiedErrorId -replace ',.*' }",
        "INVALID_SOURCE_IDENTIFIER",
    );
}

#[test]
fn waiting_for_what_cannot_come_is_an_error_or_times_out() {
    prints(
        "Wait-Event Never -Timeout 0; try { Wait-Event Never } catch { $_.FullyQualifiedErrorId -replace ',.*' }",
        "EventNeverComes",
    );
}
