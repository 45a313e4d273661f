//! Script modules, jobs and events.

mod events;
mod jobs;

pub(crate) use crate::shell::run_alone as run;

/// The script prints these lines and no error.
#[track_caller]
pub(crate) fn prints(code: &str, expected: &str) {
    let (output, errors) = run(code);
    let lines: Vec<&str> = output.lines().map(str::trim_end).collect();
    assert_eq!(lines.join("\n").trim_matches('\n'), expected, "{errors}");
    assert_eq!(errors, "");
}

fn with_module(text: &str, code: &str, expected: &str) {
    prints(&format!("@'\n{text}\n'@ | Set-Content m.psm1\nImport-Module ./m.psm1\n{code}"), expected);
}

#[test]
fn a_module_keeps_a_state_of_its_own() {
    with_module("$n = 0; function Step { $script:n++; \"n=$n\" }", "$n = 'mine'; Step; Step; $n", "n=1\nn=2\nmine");
}

#[test]
fn a_block_of_the_caller_sees_the_callers_variables() {
    with_module(
        "$secret = 'module'; function Invoke-It([scriptblock]$b) { $local = 'function'; & $b }",
        "function f { $own = 'caller'; Invoke-It { \"$own|$secret|$local\" } }; f",
        "caller||",
    );
    with_module(
        "function Each { param([Parameter(ValueFromPipeline)]$x, $b) process { $x | ForEach-Object $b } }",
        "$k = 10; 1..2 | Each -b { $_ * $k }",
        "10\n20",
    );
}

#[test]
fn a_modules_function_does_not_see_its_callers_variables() {
    with_module("function Peek { \"[$hidden]\" }", "function f { $hidden = 1; Peek }; f", "[]");
}

#[test]
fn only_what_is_exported_is_seen() {
    with_module(
        "function Get-A { Get-B }; function Get-B { 'b' }; $v = 1; $w = 2; Set-Alias ga Get-A; Export-ModuleMember Get-A -Variable w",
        "Get-A; [bool](Get-Command Get-B -ErrorAction Ignore); \"[$v][$w]\"; [bool](Get-Alias ga -ErrorAction Ignore)",
        "b\nFalse\n[][2]\nFalse",
    );
}

#[test]
fn code_can_be_run_inside_a_module() {
    with_module(
        "$n = 5; function Hidden($x) { \"h$x $n\" }; Export-ModuleMember",
        "$m = Get-Module m; & $m { $n }; & $m Hidden 3; & $m { param($a) $script:n = $a } 9; & $m { $n }",
        "5\nh3 5\n9",
    );
}

#[test]
fn arguments_reach_the_param_block() {
    prints(
        "'param($a, $b) function Get-Sum { $a + $b }' | Set-Content m.psm1\nImport-Module ./m.psm1 -ArgumentList 2, 3\nGet-Sum",
        "5",
    );
}

#[test]
fn prefixes_rename_and_removal_forgets() {
    prints(
        "'function Get-It { 1 }; function plain { 2 }' | Set-Content m.psm1\nImport-Module ./m.psm1 -Prefix My\nGet-MyIt; Myplain; (Get-Command -Module m).Name -join ','\nRemove-Module m; @(Get-Command *MyIt*).Count",
        "1\n2\nGet-MyIt,Myplain\n0",
    );
}

#[test]
fn an_import_anew_needs_force() {
    prints(
        "'function v { 1 }' | Set-Content m.psm1; Import-Module ./m.psm1; v\n'function v { 2 }' | Set-Content m.psm1; Import-Module ./m.psm1; v; Import-Module ./m.psm1 -Force; v",
        "1\n1\n2",
    );
}

#[test]
fn manifests_filter_nest_and_require() {
    let code = r#"
$env:PSModulePath = $PWD.Path
$null = New-Item -ItemType Directory Base, Top
'function Get-Base { "base" }' | Set-Content Base/Base.psm1
'function Get-Inner { "inner" }; function Get-Other { }' | Set-Content Top/inner.psm1
'function Get-Top { "top $(Get-Inner) $(Get-Base)" }; function Get-Left { }' | Set-Content Top/Top.psm1
'@{ ModuleVersion = "2.0"; RootModule = "Top.psm1"; NestedModules = @("inner.psm1"); RequiredModules = @("Base"); FunctionsToExport = "Get-Top", "Get-Inner" }' | Set-Content Top/Top.psd1
$m = Import-Module Top -PassThru
"$($m.Version) $($m.ExportedFunctions.Keys -join ',') $($m.NestedModules.Name) $($m.RequiredModules.Name)"
Get-Top
[bool](Get-Command Get-Left, Get-Other -ErrorAction Ignore)
"#;
    prints(code, "2.0 Get-Inner,Get-Top inner Base\ntop inner base\nFalse");
}

#[test]
fn a_command_loads_its_module() {
    prints(
        "$env:PSModulePath = $PWD.Path; $null = New-Item -ItemType Directory Auto\n'function Get-Auto { \"auto\" }' | Set-Content Auto/Auto.psm1\n@(Get-Module Auto).Count; Get-Auto; (Get-Module Auto).Name\n$PSModuleAutoLoadingPreference = 'None'; Remove-Module Auto; [bool](Get-Command Get-Auto -ErrorAction Ignore)",
        "0\nauto\nAuto\nFalse",
    );
}

#[test]
fn versions_decide() {
    prints(
        "'@{ ModuleVersion = \"1.5\" }' | Set-Content v.psd1\nforeach ($a in @{ MinimumVersion = '1.6' }, @{ RequiredVersion = '1.5' }, @{ MaximumVersion = '1.4' }) { try { Import-Module ./v.psd1 @a -ErrorAction Stop; 'in' } catch { $_.FullyQualifiedErrorId -replace ',.*' } }",
        "Modules_ModuleWithVersionNotFound\nin\nModules_ModuleWithVersionNotFound",
    );
}

#[test]
fn what_waits_for_removal_runs() {
    with_module(
        "$MyInvocation.MyCommand.ScriptBlock.Module.OnRemove = { $global:gone = 'gone' }; function x { }",
        "Remove-Module m; $gone",
        "gone",
    );
}

#[test]
fn blocks_become_modules() {
    prints(
        "$m = New-Module -Name D { param($s) function Get-S { $s }; $v = 4; Export-ModuleMember -Function * -Variable v } -ArgumentList q\nGet-S; $v; $m.Name; New-Module { 'result' } -ReturnResult",
        "q\n4\nD\nresult",
    );
    prints(
        "$o = New-Module -AsCustomObject { $n = 1; function Add($k) { $script:n += $k; $script:n }; Export-ModuleMember -Function Add -Variable n }\n$o.Add(2); $o.n; $o.n = 10; $o.Add(1)",
        "3\n3\n11",
    );
}

#[test]
fn errors_of_a_module_reach_the_callers_variable() {
    with_module(
        "function Fail { [CmdletBinding()] param() Write-Error 'bad' }",
        "function f { Fail -ErrorVariable e -ErrorAction SilentlyContinue; \"$e $($e.Count)\" }; f",
        "bad 1",
    );
}

#[test]
fn names_may_say_their_module() {
    with_module(
        "function Get-Date { 'mine' }",
        "m\\Get-Date; (Microsoft.PowerShell.Utility\\Get-Date).GetType().Name",
        "mine\nDateTime",
    );
    prints(
        "SkypeForBusiness\\Get-CsImConfiguration | ForEach-Object Identity; (Get-Module Lync -ListAvailable).Name",
        "Global\nLync",
    );
}

#[test]
fn scripts_meet_their_requirements() {
    prints(
        "'function Get-R { \"r\" }' | Set-Content m.psm1\n\"using module ./m.psm1`nGet-R\" | Set-Content a.ps1; ./a.ps1\n'#requires -Modules NoSuch' | Set-Content b.ps1; try { ./b.ps1 } catch { $_.FullyQualifiedErrorId }\n'#requires -Version 99.1' | Set-Content c.ps1; try { ./c.ps1 } catch { $_.FullyQualifiedErrorId }",
        "r\nScriptRequiresMissingModules\nScriptRequiresUnmatchedPSVersion",
    );
}

#[test]
fn unapproved_verbs_are_remarked() {
    let (output, _) = run(
        "'function Frob-It { }' | Set-Content m.psm1; Import-Module ./m.psm1; Import-Module ./m.psm1 -Force -DisableNameChecking",
    );
    assert_eq!(output.matches("WARNING").count(), 1, "{output}");
}

#[test]
fn manifests_are_written_and_read_back() {
    prints(
        "New-ModuleManifest t.psd1 -ModuleVersion 3.1 -Author 'O''Hara' -Tags a, b -FunctionsToExport Get-A\n$m = Test-ModuleManifest ./t.psd1\n\"$($m.Version) $($m.Author) $($m.Tags -join '+') $($m.ExportedFunctions.Keys)\"",
        "3.1 O'Hara a+b Get-A",
    );
}
