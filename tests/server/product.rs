//! Product levels: below its level a cmdlet does not exist.

use super::{run, run_at};
use sfbsh::server::ProductLevel;

const IM: &str = "Get-Command *-CsImConfiguration | ForEach-Object Name";

#[test]
fn offline_im_comes_with_the_third_update_of_2015() {
    for level in ["Lync2010", "Lync2013", "SfB2015", "SfB2015CU2"] {
        assert_eq!(run_at(level, IM).0, "", "{level}");
        let (output, errors) = run_at(level, "Set-CsImConfiguration -EnableOfflineIM $true");
        assert_eq!(output, "");
        assert!(errors.contains("The term 'Set-CsImConfiguration' is not recognized"), "{level}: {errors}");
        assert!(errors.contains("CommandNotFoundException"), "{errors}");
    }
    let four = "Get-CsImConfiguration\nNew-CsImConfiguration\nRemove-CsImConfiguration\nSet-CsImConfiguration";
    for level in ["SfB2015CU3", "sfb2015cu9", "SfB2019", "All"] {
        assert_eq!(run_at(level, IM).0, four, "{level}");
        assert_eq!(run_at(level, "(Get-CsImConfiguration).EnableOfflineIm"), ("True".to_owned(), String::new()));
    }
    assert_eq!(run(IM).0, four);
}

#[test]
fn a_hidden_cmdlet_is_nowhere() {
    let at = |code: &str| run_at("SfB2015", code);
    assert_eq!(at("[bool](Get-Command Get-CsImConfiguration -ErrorAction Ignore)").0, "False");
    assert_eq!(at("(TabExpansion2 'Get-CsImC' 9).CompletionMatches.Count").0, "0");
    assert_eq!(
        at("(Import-Module SkypeForBusiness -PassThru).ExportedCmdlets.Keys -contains 'Get-CsImConfiguration'").0,
        "False"
    );
    assert!(at("SkypeForBusiness\\Get-CsImConfiguration").1.contains("not recognized"));
    assert!(at("Get-Help Get-CsImConfiguration").1.contains("Get-CsImConfiguration"));
    assert_eq!(at("function Get-CsImConfiguration { 'mine' }; Get-CsImConfiguration").0, "mine");
}

#[test]
fn products_have_the_cmdlets_that_are_documented_for_them() {
    let known =
        |level: &str, name: &str| run_at(level, &format!("[bool](Get-Command {name} -ErrorAction Ignore)")).0 == "True";
    assert!(known("Lync2010", "Get-CsClientPolicy"));
    assert!(!known("Lync2010", "Get-CsPersistentChatPolicy"));
    assert!(known("Lync2013", "Get-CsPersistentChatPolicy"));
    assert!(!known("SfB2019", "Get-CsBackupServiceStatus") || known("SfB2015", "Get-CsBackupServiceStatus"));
    assert!(!known("SfB2015", "Get-CsUserDelegates"));
    assert!(!known("SfB2019", "Get-CsUserDelegates"));
    assert!(known("SfB2019CU1", "Get-CsUserDelegates"));
    assert!(!known("SfB2015", "Get-CsServerPatchVersion"));
    assert!(known("SfB2015CU1", "Get-CsServerPatchVersion"));
    let count = |level: &str| {
        run_at(level, "@(Get-Command *-Cs* -CommandType Cmdlet).Count").0.parse::<u32>().expect("a number")
    };
    assert!(count("Lync2010") < count("Lync2013") && count("Lync2013") < count("SfB2015CU9"));
    assert!(count("SfB2019CU1") < count("All"));
}

#[test]
fn levels_have_names_and_builds() {
    let level = ProductLevel::named("sfb2015cu3").expect("a level");
    assert_eq!((level.name, level.product), ("SfB2015CU3", "Skype for Business Server 2015"));
    assert_eq!((level.base_version, level.patch_version), ("6.0.9319.0", "6.0.9319.259"));
    let error = ProductLevel::named("SfB2016").expect_err("no level").to_string();
    assert!(error.contains("'SfB2016'") && error.contains("SfB2015, SfB2015CU1"), "{error}");
}
