//! What happens beside a script: jobs and their clocks, runs of `-Parallel`, breakpoints, the trace, processes.

use crate::shell::run_alone as run;

#[track_caller]
fn prints(script: &str, expected: &str) {
    let (out, err) = run(script);
    assert_eq!((out.trim_end(), err.as_str()), (expected, ""), "{script}");
}

#[test]
fn a_job_that_takes_longer_than_the_wait_runs_on_and_can_be_stopped() {
    prints(
        "$j = Start-Job { 'first'; Start-Sleep 30; 'last' }
        $null -eq (Wait-Job $j -Timeout 2); $j.State; Receive-Job $j; Stop-Job $j; $j.State; @(Receive-Job $j).Count",
        "True\nRunning\nfirst\nStopped\n0",
    );
}

#[test]
fn a_job_goes_on_while_the_session_sleeps() {
    prints(
        "$j = Start-Job { Start-Sleep 3; 'done' }
        while ($j.State -eq 'Running') { Start-Sleep 1; $turns++ }
        $turns; Receive-Job $j",
        "3\ndone",
    );
}

#[test]
fn jobs_sleep_side_by_side() {
    prints(
        "$begin = Get-Date
        $jobs = 3, 1, 2 | ForEach-Object { Start-ThreadJob { param($n) Start-Sleep $n; $n } -ArgumentList $_ }
        Wait-Job -Any $jobs | Receive-Job
        $null = Wait-Job $jobs
        ((Get-Date) - $begin).TotalSeconds",
        "1\n3",
    );
}

#[test]
fn an_endless_job_does_not_hold_the_session() {
    prints(
        "$j = Start-Job { while ($true) { 'tick'; Start-Sleep 1 } }
        Start-Sleep 2; @(Receive-Job $j).Count; Stop-Job $j; $j.State
        try { Start-Job { Start-Sleep 4000 } | Wait-Job } catch { $_.FullyQualifiedErrorId }",
        "3\nStopped\nJobTooLong,Microsoft.PowerShell.Commands.WaitJobCommand",
    );
}

#[test]
fn parallel_runs_give_their_output_when_its_time_has_come() {
    prints(
        "3, 1, 2 | ForEach-Object -Parallel { Start-Sleep $_; $_ }
        $begin = Get-Date
        1..4 | ForEach-Object -ThrottleLimit 2 -Parallel { Start-Sleep 1 }
        ((Get-Date) - $begin).TotalSeconds
        1, 9 | ForEach-Object -TimeoutSeconds 5 -Parallel { Start-Sleep $_; $_ } -ErrorVariable e 2>$null
        $e.FullyQualifiedErrorId",
        "1\n2\n3\n2\n1\nPSTaskException,Microsoft.PowerShell.Commands.ForEachObjectCommand",
    );
}

#[test]
fn actions_of_breakpoints_run_before_what_they_watch() {
    prints(
        "function Add-One { param($n) $n + 1 }
        $b = Set-PSBreakpoint -Variable total -Action { $script:seen += \"<$total>\" }
        $c = Set-PSBreakpoint -Command Add-One -Action { $script:calls++ }
        foreach ($i in 1..3) { $total = Add-One $total }
        $seen; $calls; $b.HitCount
        $c | Disable-PSBreakpoint; $null = Add-One 1; $c.HitCount
        Get-PSBreakpoint | Remove-PSBreakpoint; $total = 0; $b.HitCount",
        "<><1><2>\n3\n3\n3\n3",
    );
}

#[test]
fn a_line_breakpoint_stops_once_in_each_turn() {
    prints(
        "Set-Content beside.ps1 \"foreach (`$i in 1..2) {`n`$i`n}\"
        $b = Set-PSBreakpoint -Script beside.ps1 -Line 2 -Action { Write-Host \"at $i\" }
        ./beside.ps1; $b.HitCount; Remove-PSBreakpoint $b; Remove-Item beside.ps1",
        "at 1\n1\nat 2\n2\n2",
    );
}

#[test]
fn the_trace_shows_statements_and_conditions() {
    prints(
        "Set-PSDebug -Trace 1\nif (1) { 'yes' }\nSet-PSDebug -Off\n'quiet'",
        "DEBUG:    2+ if ( >>>> 1) { 'yes' }\nDEBUG:    2+ if (1) {  >>>> 'yes' }\nyes\nDEBUG:    3+  >>>> Set-PSDebug -Off\nquiet",
    );
}

#[test]
fn processes_that_are_not_there_are_errors_of_their_own() {
    prints(
        "(Get-Process).ProcessName; (Get-Process -Id $PID).Id -eq $PID
        foreach ($wrong in { Get-Process none }, { Get-Process -Id 1 }, { Stop-Process -Name none }, { Start-Process none }) {
            try { $ErrorActionPreference = 'Stop'; & $wrong } catch { $_.FullyQualifiedErrorId }
        }",
        "sfbsh\nTrue\nNoProcessFoundForGivenName,Microsoft.PowerShell.Commands.GetProcessCommand\nNoProcessFoundForGivenId,Microsoft.PowerShell.Commands.GetProcessCommand\nNoProcessFoundForGivenName,Microsoft.PowerShell.Commands.StopProcessCommand\nInvalidOperationException,Microsoft.PowerShell.Commands.StartProcessCommand",
    );
}

#[test]
fn providers_without_properties_say_so_and_go_on() {
    prints(
        "$r = foreach ($change in { New-ItemProperty . a }, { Remove-ItemProperty alias:dir a }, { Get-ItemProperty variable:PID }) {
            & $change 2>&1 | ForEach-Object { $_.FullyQualifiedErrorId }
        }
        $r",
        "NotSupported,Microsoft.PowerShell.Commands.NewItemPropertyCommand\nNotSupported,Microsoft.PowerShell.Commands.RemoveItemPropertyCommand\nNotSupported,Microsoft.PowerShell.Commands.GetItemPropertyCommand",
    );
}
