//! `Get-Help`: where help stands, what its keywords say, its views and its objects.

use crate::modules::run;

#[track_caller]
fn prints(code: &str, expected: &str) {
    let (output, errors) = run(code);
    let lines: Vec<&str> = output.lines().map(str::trim_end).collect();
    assert_eq!(lines.join("\n").trim_matches('\n'), expected, "{errors}");
    assert_eq!(errors, "");
}

#[test]
fn a_comment_before_a_function_is_its_help_one_blank_line_away() {
    prints("# .SYNOPSIS\n#  near\n\nfunction A { }\n(Get-Help A).Synopsis", "near");
    prints("# .SYNOPSIS\n#  far\n\n\nfunction A { }\n(Get-Help A).Synopsis.Trim()", "A");
}

#[test]
fn a_statement_between_comment_and_function_parts_them() {
    prints("<#\n.SYNOPSIS\nof x\n#>\n$x = 1; function A { }\n(Get-Help A).Synopsis.Trim()", "A");
}

#[test]
fn the_first_comments_in_a_body_are_help_and_later_ones_are_not() {
    prints(
        "function A {\n # note\n\n <#\n .SYNOPSIS\n in the body\n #>\n param($x) }\n(Get-Help A).Synopsis",
        "in the body",
    );
    prints(
        "function A { param($x)\n <#\n .SYNOPSIS\n behind param\n #>\n 1 }\n(Get-Help A).Synopsis.Trim()",
        "A [[-x] <Object>]",
    );
}

#[test]
fn text_in_a_string_is_no_help() {
    prints("$x = '\n# .SYNOPSIS\n# text\n'\nfunction A { }\n(Get-Help A).Synopsis.Trim()", "A");
}

#[test]
fn an_unknown_keyword_makes_the_comment_none() {
    prints("<#\n.SYNOPSIS\nx\n.REMARKS\ny\n#>\nfunction A { }\n(Get-Help A).Synopsis.Trim()", "A");
}

#[test]
fn examples_have_prompt_code_and_remarks() {
    let function = "function A {\n<#\n.EXAMPLE\nPS> A 1\n\nOne.\nStill one.\n.EXAMPLE\nA 2\n#>\n}\n";
    prints(
        &format!(
            "{function}(Get-Help A).examples.example | ForEach-Object {{ \"$($_.introduction.Text)|$($_.code)|$($_.remarks[0].Text)\" }}"
        ),
        "PS>|A 1|One.\nStill one.\nPS > |A 2|",
    );
}

#[test]
fn the_examples_view_shows_name_synopsis_and_examples() {
    prints(
        "function A {\n<#\n.SYNOPSIS\nDoes a.\n.EXAMPLE\nA 1\n#>\n}\nGet-Help A -Examples",
        "NAME\n    A\n\nSYNOPSIS\n    Does a.\n\n\n    -------------------------- EXAMPLE 1 --------------------------\n\n    PS > A 1",
    );
}

#[test]
fn parameters_of_sets_stand_in_their_own_syntax_lines() {
    prints(
        "function A {\n<#\n.SYNOPSIS\na\n#>\nparam([Parameter(ParameterSetName='x', Mandatory)]$X, [Parameter(ParameterSetName='y')][switch]$Y) }\n(Get-Help A | Out-String) -split '\\n' -match '^    A '",
        "    A -X <Object> [<CommonParameters>]\n    A [-Y] [<CommonParameters>]",
    );
}

#[test]
fn defaults_are_constants_or_text() {
    prints(
        "function A { <#\n.SYNOPSIS\na\n#>\nparam($A = 'x', [int]$B = 2 * 3, $C = (Get-Date), [switch]$D, [int]$E, $F = $null) }\n(Get-Help A).parameters.parameter.defaultValue -join '|'",
        "x|6|(Get-Date)|False|0|",
    );
}

#[test]
fn forwarded_help_is_the_targets() {
    prints("<#\n.FORWARDHELPTARGETNAME Get-Date\n#>\nfunction A { }\n(Get-Help A).Name", "Get-Date");
}

#[test]
fn a_question_mark_asks_for_help_and_runs_nothing() {
    prints("function A { 'ran' }\n(A -? | Out-String) -match 'ran'", "False");
    prints("(Get-Date -?).Name", "Get-Date");
}

#[test]
fn several_commands_are_listed_and_one_is_shown() {
    prints(
        "function Get-Qq1 { }; function Get-Qq2 { }\n(Get-Help Get-Qq*).Name -join ','\n(Get-Help Get-Qq1*).Category",
        "Get-Qq1,Get-Qq2\nFunction",
    );
}

#[test]
fn what_is_not_there_is_an_error_unless_it_is_a_pattern() {
    prints(
        "try { Get-Help No-Thing -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }; @(Get-Help No-Thin*).Count",
        "HelpNotFound,Microsoft.PowerShell.Commands.GetHelpCommand\n0",
    );
}

#[test]
fn a_script_shows_its_path_as_its_name() {
    prints(
        "\"<#`n.SYNOPSIS`nScript.`n#>`nparam(`$A)\" | Set-Content s.ps1\n$h = Get-Help ./s.ps1\n(Split-Path $h.Name -Leaf), $h.Category, $h.Synopsis -join ' '",
        "s.ps1 ExternalScript Script.",
    );
}

#[test]
fn the_first_comment_of_a_script_belongs_to_its_first_function_when_close() {
    prints(
        "\"<#`n.SYNOPSIS`nOf f.`n#>`nfunction f { }\" | Set-Content s.ps1\n(Get-Help ./s.ps1).GetType().Name",
        "String",
    );
}

#[test]
fn topics_and_cmdlets_have_help_of_our_own() {
    prints("(Get-Help about_Jobs) -match 'SHORT DESCRIPTION'", "True");
    prints(
        "(Get-Help Get-CsImConfiguration).Category, (Get-Help Get-Help).Synopsis",
        "Cmdlet\nShows help on commands and topics.",
    );
}

#[test]
fn categories_filter() {
    prints(
        "function Get-Qq { }\n@(Get-Help Get-Qq -Category Cmdlet -ErrorAction Ignore).Count, (Get-Help Get-Qq -Category Function).Name",
        "0\nGet-Qq",
    );
}
