//! Which language a session speaks, and what of it scripts see.

use sfbsh::catalog::Language;
use sfbsh::catalog::messages::{culture, message};
use sfbsh::cli::{SessionOptions, new_session, parse};
use sfbsh::host::test_host;
use sfbsh::text::Source;

/// Output and errors of a script in a session with an environment and `-UICulture`.
fn run(environment: &[(&str, &str)], option: Option<&str>, code: &str) -> (String, String) {
    let (host, console) = test_host(environment.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
    let ui_culture = option.map(|name| culture(name).expect("a culture"));
    let mut session = new_session(&host, &SessionOptions { ui_culture, ..SessionOptions::memory() });
    session.run(Source::new(None, code));
    (console.take_output().trim_end().to_owned(), console.take_error())
}

#[track_caller]
fn speaks(environment: &[(&str, &str)], option: Option<&str>, culture: &str) {
    let code = "\"$PSUICulture $((Get-UICulture).Name) $([CultureInfo]::CurrentUICulture) $($Host.CurrentUICulture)\"";
    let expected = [culture; 4].join(" ");
    assert_eq!(run(environment, option, code), (expected, String::new()));
}

#[test]
fn the_option_comes_before_lc_all_before_lc_messages_before_lang() {
    let all = [("LANG", "es_ES.UTF-8"), ("LC_MESSAGES", "pt_BR.UTF-8"), ("LC_ALL", "ru_RU.UTF-8")];
    speaks(&all, Some("zh-CN"), "zh-CN");
    speaks(&all, None, "ru-RU");
    speaks(&all[..2], None, "pt-BR");
    speaks(&all[..1], None, "es-ES");
    speaks(&[], None, "en-US");
    speaks(&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "C")], None, "en-US");
    speaks(&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "")], None, "fr-FR");
    speaks(&[("LANG", "de_DE.UTF-8")], None, "de-DE");
}

#[test]
fn scripts_change_it_by_the_culture_and_not_by_the_variable() {
    let synopsis = "(Get-Help Get-SfbClock).Synopsis; (Get-Help Get-SfbLab).Synopsis.Substring(0, 7)";
    let change = "[CultureInfo]::CurrentUICulture = 'fr-FR'";
    let (output, errors) = run(&[], None, &format!("{change}; $PSUICulture; {synopsis}"));
    assert!(output.starts_with("fr-FR\n") && output.ends_with("Affiche"), "{output}{errors}");
    let thread = "[Threading.Thread]::CurrentThread.CurrentUICulture = [CultureInfo]'es-ES'; $PSUICulture";
    assert_eq!(run(&[], None, thread).0, "es-ES");
    let (output, errors) = run(&[], None, "$PSUICulture = 'fr-FR'; $PSUICulture");
    assert_eq!(output, "en-US");
    assert!(errors.contains("VariableNotWritable"), "{errors}");
    let bad = "try { [CultureInfo]::CurrentUICulture = 'not a culture' } catch { $PSUICulture }";
    assert_eq!(run(&[], None, bad).0, "en-US");
}

#[test]
fn what_a_job_changes_stays_in_it() {
    let code =
        "Start-ThreadJob { [CultureInfo]::CurrentUICulture = 'ru-RU'; $PSUICulture } | Receive-Job -Wait; $PSUICulture";
    assert_eq!(run(&[], Some("zh-CN"), code).0, "ru-RU\nzh-CN");
}

#[test]
fn formats_names_and_ids_stay_as_they_are() {
    let code = "'{0:N1}' -f 1234.5; $PSCulture; Get-CsImConfiguration | Format-List; \
                try { Get-CsImConfiguration -Identity site:None -ErrorAction Stop } catch { $_.Exception.Message }";
    let english = run(&[], None, code);
    assert!(english.0.starts_with("1,234.5\nen-US\n"), "{}", english.0);
    assert_eq!(run(&[], Some("zh-CN"), code), english);
}

#[test]
fn messages_of_the_emulator_are_translated_and_their_ids_are_not() {
    let code = "Set-SfbLab -ClientBuild 7";
    let (_, errors) = run(&[], Some("fr"), code);
    assert!(errors.contains("La valeur « 7 » du paramètre « ClientBuild » n'est pas valide"), "{errors}");
    assert!(errors.contains("InvalidArgument,"), "{errors}");
    let (_, errors) = run(&[], Some("de-DE"), code);
    assert!(errors.contains("The value \"7\" of the parameter 'ClientBuild' is not four numbers"), "{errors}");
}

#[test]
fn plural_forms_follow_the_language_and_no_marks_stand_in_the_text() {
    let drained = |language, count| message(language, "offline-im-trace-drained", &[("count", count)]);
    assert_eq!(drained(Language::English, "1"), "One message that was left in the spool was processed.");
    assert_eq!(drained(Language::English, "3"), "3 messages that were left in the spool were processed.");
    assert_eq!(drained(Language::French, "0"), "0 message resté dans la file d'attente a été traité.");
    assert_eq!(drained(Language::Russian, "3"), "Обработано 3 сообщения, остававшихся в очереди.");
    assert_eq!(drained(Language::Russian, "5"), "Обработано 5 сообщений, остававшихся в очереди.");
    assert_eq!(drained(Language::Russian, "21"), "Обработано 21 сообщение, остававшееся в очереди.");
    assert_eq!(drained(Language::Chinese, "2"), "已处理后台处理文件夹中遗留的 2 条消息。");
}

#[test]
fn a_command_line_that_is_not_understood_is_answered_in_the_language() {
    let error = parse(&["-Nonsense".to_owned()]).expect_err("unknown");
    assert!(error.text(Language::Spanish).starts_with("sfbsh: No se conoce el argumento \"-Nonsense\"."));
    let error = parse(&["-UICulture".to_owned(), "de-DE".to_owned()]).expect_err("no messages");
    assert!(error.to_string().contains("'de-DE'") && error.to_string().contains("en, es, fr, pt, ru, zh"));
}

#[test]
fn help_has_its_headings_in_the_language() {
    let (output, errors) = run(&[], Some("es-ES"), "Get-Help Set-CsImConfiguration -Full");
    for heading in ["NOMBRE", "SINOPSIS", "SINTAXIS", "DESCRIPCIÓN", "PARÁMETROS", "EJEMPLO 1", "¿Requerido?"] {
        assert!(output.contains(heading), "{heading}: {output}{errors}");
    }
    assert!(output.contains("Set-CsImConfiguration [[-Identity] <XdsIdentity>]"), "{output}");
    let (english, _) = run(&[], None, "Get-Help Set-CsImConfiguration -Full");
    assert!(english.contains("\nDESCRIPTION\n    Offline IM lets clients"), "{english}");
}

#[test]
fn lists_of_the_store_commands_are_aligned_whatever_the_width_of_their_labels() {
    let report = sfbsh::store::Report {
        place: "memory:".to_owned(),
        revision: 7,
        documents: 3,
        entries: 4,
        problems: Vec::new(),
    };
    let chinese = sfbsh::format::plain_list(&report.rows(Language::Chinese));
    let expected = "存储：       memory:\n修订版：     7\n文档数：     3\n日志条目数： 4\n结果：       正常\n";
    assert_eq!(chinese, expected);
    assert_eq!(sfbsh::format::plain_list(&report.rows(Language::English)), report.to_string());
}
