//! Members of .NET types as scripts use them.

use crate::modules::prints;

#[test]
fn numbers_have_the_functions_of_generic_math() {
    prints(
        "[double]::RootN(-27, 3); [int]::CreateSaturating(5e10); [byte]::CreateTruncating(300)",
        "-3\n2147483647\n44",
    );
    prints("[decimal]::FromOACurrency(15000); (1.50d).Scale; [math]::ILogB(0)", "1.5\n2\n-2147483648");
}

#[test]
fn half_and_wide_integers_convert_calculate_and_compare() {
    prints(
        "[Half]::MaxValue; ([Half]1.5 + 1).GetType().Name; [int][Half]2.7; '{0:N2}' -f [Half]1.5",
        "65500\nHalf\n2\n1.50",
    );
    prints(
        "[Int128]::MaxValue + 1; [Int128]7 / 2; [Int128]7 -eq 7",
        "-170141183460469231731687303715884105728\n3\nTrue",
    );
    prints(
        "try { [void][UInt128]-1 } catch { $_.FullyQualifiedErrorId }",
        "InvalidCastTargetInvocationExceptionop_Explicit",
    );
}

#[test]
fn a_seed_gives_the_numbers_that_net_gives() {
    prints("$r = [random]::new(42); $r.Next(); $r.Next(100); [random]::new(42).Next(100)", "1434747710\n14\n66");
}

#[test]
fn days_and_times_are_read_by_formats_and_taken_apart() {
    prints("[DateOnly]::ParseExact('05.03.2024', 'dd.MM.yyyy').ToString('o')", "2024-03-05");
    prints("$d = 0; \"$([TimeOnly]::Parse('10:30').AddHours(20, [ref]$d))\"; $d", "06:30\n1");
    prints(
        "$y = $m = $d = 0; ([datetime]'2024-03-05').Deconstruct([ref]$y, [ref]$m, [ref]$d); \"$y $m $d\"",
        "2024 3 5",
    );
    prints(
        "try { [DateOnly]::Parse('x') } catch { $_.Exception.InnerException.Message }",
        "String 'x' was not recognized as a valid DateOnly.",
    );
}

#[test]
fn types_show_their_members() {
    prints("[string].GetMethod('Substring', [type[]]@([int])).ToString()", "System.String Substring(Int32)");
    prints("[datetime].GetConstructor(@([int], [int], [int])).Invoke(@(2020, 1, 2)).Year", "2020");
    prints("[int].GetField('MaxValue').GetValue($null); [DayOfWeek].GetFields().Count", "2147483647\n8");
    prints(
        "try { [string].GetMethod('Insert2').Name; [string].GetMethod('Substring') } catch { $_.FullyQualifiedErrorId }",
        "AmbiguousMatchException",
    );
}

#[test]
fn the_syntax_tree_can_be_searched() {
    prints(
        "$ast = { Get-Item a; if ($x) { Set-Item b } }.Ast
        $ast.FindAll({ param($n) $n -is [System.Management.Automation.Language.CommandAst] }, $true).GetCommandName()
        $ast.Find({ $args[0] -is [System.Management.Automation.Language.IfStatementAst] }, $true).Parent.GetType().Name",
        "Get-Item\nSet-Item\nNamedBlockAst",
    );
    prints(
        "{ @{ a = 1; b = 2, 3 } }.Ast.EndBlock.Statements[0].PipelineElements[0].Expression.SafeGetValue().b[1]",
        "3",
    );
}

#[test]
fn a_block_runs_with_functions_and_variables_of_its_own() {
    prints("{ $x; f }.InvokeWithContext(@{ f = { 'F' } }, [psvariable]::new('x', 5))", "5\nF");
}

#[test]
fn members_made_by_constructors_are_added() {
    prints(
        "$o = [pscustomobject]@{ a = 1 }
        $o.psobject.Properties.Add([psscriptproperty]::new('b', { $this.a + 1 }))
        $o.psobject.Methods.Add([psscriptmethod]::new('d', { param($n) $this.a + $n }))
        $o.b; $o.d(4)",
        "2\n5",
    );
}

#[test]
fn arguments_are_guarded() {
    prints(
        "try { [ArgumentOutOfRangeException]::ThrowIfGreaterThan(5, 3, 'p') } catch { $_.Exception.InnerException.Message }",
        "p ('5') must be less than or equal to '3'. (Parameter 'p')\nActual value was 5.",
    );
}

#[test]
fn tasks_are_done_when_they_are_asked_for() {
    prints(
        "Set-Content x.txt 'hello'; $p = (Resolve-Path x.txt).Path
        [IO.File]::ReadAllTextAsync($p).Result.Trim(); [IO.File]::ReadAllTextAsync($p + 'y').Status
        [Threading.Tasks.Task]::Run([func[int]]{ 6 * 7 }).GetAwaiter().GetResult()",
        "hello\nFaulted\n42",
    );
}

#[test]
fn what_needs_a_network_can_be_made_and_refuses_to_connect() {
    prints(
        "$m = [Net.Mail.MailMessage]::new('a@b.c', 'd@e.f', 's', 'b'); $m.To.Add('x@y.z'); \"$($m.To.Count) $($m.Subject)\"
        try { [Net.Mail.SmtpClient]::new('h').Send($m) } catch { $_.FullyQualifiedErrorId }
        try { [Net.WebClient]::new().DownloadString('http://h/x') } catch { $_.Exception.InnerException.GetType().Name }",
        "2 s\nSmtpException\nWebException",
    );
    prints(
        "[Net.ServicePointManager]::SecurityProtocol = 'Tls12'; [Net.ServicePointManager]::SecurityProtocol",
        "Tls12",
    );
}

#[test]
fn members_that_a_session_adds_to_types_are_those_of_scalars_too() {
    prints(
        "Update-TypeData -TypeName System.String -MemberType ScriptMethod -MemberName Shout -Value { $this.ToUpper() + '!' }
        Update-TypeData -TypeName System.Int32 -MemberType ScriptProperty -MemberName Twice -Value { $this * 2 }
        'x'.Shout(); (5).Twice; 'abc'.Length; 4 | ForEach-Object Twice",
        "X!\n10\n3\n8",
    );
}
