//! Jobs: apart from the session, run when they are waited for.

use super::prints;

#[test]
fn a_job_sees_arguments_input_and_using_values_only() {
    prints(
        "$a = 1; function f { }\n$j = 5, 6 | Start-Job { param($x) \"$x $using:a [$a] $(@($input).Count) $([bool](Get-Command f -ErrorAction Ignore))\" } -ArgumentList 7\n$a = 2\nReceive-Job $j -Wait",
        "7 1 [] 2 False",
    );
}

#[test]
fn using_names_automatic_variables_too() {
    prints(
        "Start-Job { $using:PWD.Path -eq (Get-Location).Path } | Receive-Job -Wait; 1 | ForEach-Object -Parallel { $using:PWD.Path -eq $PWD.Path }",
        "True\nTrue",
    );
}

#[test]
fn what_a_job_changes_is_lost() {
    prints(
        "$global:x = 1; Start-Job { $global:x = 2; Set-Location / } | Wait-Job | Receive-Job; $x; $Error.Count",
        "1\n0",
    );
}

#[test]
fn a_job_is_running_until_somebody_waits() {
    prints(
        "$j = Start-Job { 1 }; $j.State; $null = Wait-Job $j; $j.State; $k = Start-Job { 2 }; while ($k.State -eq 'Running') { Start-Sleep -Milliseconds 1 }; Receive-Job $k",
        "Running\nCompleted\n2",
    );
}

#[test]
fn a_stopped_job_never_runs() {
    prints("$j = Start-Job { Set-Content ran x }; Stop-Job $j; $j.State; Test-Path ran", "Stopped\nFalse");
}

#[test]
fn results_are_received_once_unless_kept() {
    prints(
        "$j = Start-Job { 'a' } | Wait-Job; Receive-Job $j -Keep; $j.HasMoreData; Receive-Job $j; $j.HasMoreData; @(Receive-Job $j).Count",
        "a\nTrue\na\nFalse\n0",
    );
}

#[test]
fn background_jobs_hand_over_copies_and_thread_jobs_objects() {
    prints(
        "$r = Start-Job { [pscustomobject]@{ A = 1 } } | Receive-Job -Wait; $r.A; $r.PSObject.TypeNames[0]; $r.PSComputerName\n(Start-ThreadJob { [pscustomobject]@{ A = 1 } } | Receive-Job -Wait).PSObject.TypeNames[0]",
        "1\nDeserialized.System.Management.Automation.PSCustomObject\nlocalhost\nSystem.Management.Automation.PSCustomObject",
    );
}

#[test]
fn failures_are_states_and_reasons() {
    prints(
        "$j = Start-Job { throw 'bad' } | Wait-Job; $j.State; $j.ChildJobs[0].JobStateInfo.Reason.Message; try { Receive-Job $j -ErrorAction Stop } catch { \"caught $_\" }",
        "Failed\nbad\ncaught bad",
    );
}

#[test]
fn a_pipeline_in_the_background_sees_its_session() {
    prints(
        "$n = 3; $j = 1..$n | ForEach-Object { $_ * 2 } &; Receive-Job $j -Wait; $j.PSJobTypeName",
        "2\n4\n6\nBackgroundJob",
    );
}

#[test]
fn parallel_blocks_as_a_job_have_a_child_each() {
    prints(
        "$k = 10; $j = 1..3 | ForEach-Object -Parallel { $_ * $using:k } -AsJob; $j.ChildJobs.Count; $j | Receive-Job -Wait -AutoRemoveJob; @(Get-Job).Count",
        "3\n10\n20\n30\n0",
    );
}

#[test]
fn jobs_that_are_not_there_or_not_done_are_errors() {
    prints(
        "foreach ($b in { Receive-Job -Id 99 }, { Get-Job nope }, { $j = Start-Job { 1 }; Remove-Job $j }, { Receive-Job $j -AutoRemoveJob }) { $ErrorActionPreference = 'Stop'; try { . $b } catch { $_.FullyQualifiedErrorId -replace ',.*' } }",
        "JobWithSpecifiedSessionNotFound\nJobWithSpecifiedNameNotFound\nJobObjectNotFinishedCannotBeRemoved\nAutoRemoveJobCannotBeUsedWithoutWaitError",
    );
}
