//! `CsClientPolicy` and `CsClientPolicyEntry`.

use super::{prints, refuses, run, run_typing};

#[test]
fn a_bare_name_is_a_tag_in_any_case() {
    prints(
        "$null = New-CsClientPolicy SalesPolicy; $null = New-CsClientPolicy -Identity tag:Other; $null = New-CsClientPolicy SITE:redmond
         (Get-CsClientPolicy).Identity
         foreach ($i in 'salespolicy', 'TAG:salespolicy', 'site:REDMOND', 'global', 'GLOBAL') { \"$(Get-CsClientPolicy $i)\" }",
        "Global\nSite:Redmond\nTag:Other\nTag:SalesPolicy\nTag:SalesPolicy\nTag:SalesPolicy\nSite:Redmond\nGlobal\nGlobal",
    );
}

#[test]
fn filters_are_wildcards_on_the_identity() {
    prints(
        "$null = New-CsClientPolicy SalesPolicy; $null = New-CsClientPolicy Other; $null = New-CsClientPolicy site:Dublin
         \"$(Get-CsClientPolicy -Filter 'tag:*')|$(Get-CsClientPolicy -Filter 'SITE:*')|$(Get-CsClientPolicy -Filter *[sx]ales*)|$(Get-CsClientPolicy -Filter nothing)|$(Get-CsClientPolicy -Filter * -LocalStore)\"",
        "Tag:Other Tag:SalesPolicy|Site:Dublin|Tag:SalesPolicy||Global Site:Dublin Tag:Other Tag:SalesPolicy",
    );
    refuses("Get-CsClientPolicy -Identity tag:a -Filter tag:*", "AmbiguousParameterSet", "");
}

#[test]
fn most_settings_are_unset_until_they_are_set_and_can_be_cleared() {
    prints(
        "$p = New-CsClientPolicy Sales
         \"$($null -eq $p.EnableIMAutoArchiving) $($null -eq $p.EnableURL) $($p.TracingLevel) $($p.DGRefreshInterval) $($p.DisplayPhoto) $($p.MaximumDGsAllowedInContactList) $($p.EnableExchangeContactSync)\"
         Set-CsClientPolicy Sales -EnableIMAutoArchiving $false -enableurl $true -IMWarning 'Be kind' -MaximumNumberOfContacts 12
         $p = Get-CsClientPolicy Sales
         \"$($p.EnableIMAutoArchiving) $($p.EnableURL) $($p.IMWarning) $($p.MaximumNumberOfContacts) $($p.MaximumNumberOfContacts.GetType().Name)\"
         Set-CsClientPolicy Sales -EnableIMAutoArchiving $null -IMWarning $null -MaximumNumberOfContacts $null
         $p = Get-CsClientPolicy Sales
         \"$($null -eq $p.EnableIMAutoArchiving) $($p.EnableURL) [$($p.IMWarning)] $($null -eq $p.MaximumNumberOfContacts)\"",
        "True True Light 08:00:00 AllPhotos 10 True\nFalse True Be kind 12 UInt16\nTrue True [] True",
    );
}

#[test]
fn set_without_identity_changes_global_and_remove_resets_it() {
    let (output, errors) = run("Set-CsClientPolicy -EnableURL $true; (Get-CsClientPolicy Global).EnableURL
        Remove-CsClientPolicy Global; $null -eq (Get-CsClientPolicy).EnableURL; (Get-CsClientPolicy).Identity");
    let warning =
        "WARNING: The Global instance of CsClientPolicy cannot be removed: it has been reset to its default values.";
    assert_eq!(output, format!("True\n{warning}\nTrue\nGlobal"), "{errors}");
}

#[test]
fn values_are_checked() {
    let new = "$null = New-CsClientPolicy Sales";
    for (parameter, id, text) in [
        ("-DisplayPhoto Nope", "CannotConvertArgumentNoMessage", "NoPhoto, PhotosFromADOnly, AllPhotos"),
        ("-MaximumNumberOfContacts 1001", "ParameterArgumentValidationError", "less than or equal to 1000"),
        ("-MaximumNumberOfContacts -1", "CannotConvertArgumentNoMessage", ""),
        ("-MaximumDGsAllowedInContactList 65", "ParameterArgumentValidationError", "range of 64"),
        ("-HotdeskingTimeout 00:00:29", "ParameterArgumentValidationError", "range of 00:00:30"),
        ("-DGRefreshInterval 09:00:00", "ParameterArgumentValidationError", "range of 08:00:00"),
        ("-ConferenceIMIdleTimeout 01:00:01", "ParameterArgumentValidationError", "range of 01:00:00"),
        ("-RateMyCallDisplayPercentage 101", "ParameterArgumentValidationError", "range of 100"),
        ("-IMWarning ('x' * 257)", "ParameterArgumentValidationError", "\"256\" characters"),
        ("-HelpEnvironment Office", "ParameterArgumentValidationError", "Office 365"),
        ("-NoSuch 1", "NamedParameterNotFound", "NoSuch"),
    ] {
        refuses(&format!("{new}; Set-CsClientPolicy Sales {parameter}"), id, text);
    }
    prints(&format!("{new}; Set-CsClientPolicy Sales -DisplayPhoto noph -IMWarning ('x' * 256) -HelpEnvironment 'office 365' -TracingLevel 2
        $p = Get-CsClientPolicy Sales; \"$($p.DisplayPhoto) $($p.IMWarning.Length) $($p.HelpEnvironment) $($p.TracingLevel)\""),
        "NoPhoto 256 Office 365 Full");
}

#[test]
fn identities_are_checked() {
    refuses(
        "Get-CsClientPolicy tag:None",
        "ItemNotFound",
        "Cannot find \"ClientPolicy\" \"Tag:None\" because it does not exist.",
    );
    refuses("Set-CsClientPolicy None -EnableURL $true", "ItemNotFound", "\"Tag:None\"");
    refuses("Remove-CsClientPolicy site:Redmond", "ItemNotFound", "\"Site:Redmond\"");
    refuses("New-CsClientPolicy site:Atlantis", "InvalidIdentity", "Cannot find site \"Atlantis\"");
    refuses("New-CsClientPolicy Global", "ItemAlreadyExists", "\"Global\" already exists");
    refuses("$null = New-CsClientPolicy a; New-CsClientPolicy TAG:A", "ItemAlreadyExists", "already exists");
    refuses(
        "$null = New-CsClientPolicy site:Redmond; New-CsClientPolicy site:redmond",
        "ItemAlreadyExists",
        "already exists",
    );
    refuses("New-CsClientPolicy service:Registrar:pool01.contoso.com", "InvalidIdentity", "tag:<policy name>");
    refuses("Get-CsClientPolicy a, b", "CannotConvertArgument", "'System.Object[]'");
    refuses("$p = Get-CsClientPolicy; $p.MaximumNumberOfContacts = 5000", "ExceptionWhenSetting", "range of 1000");
    refuses("Get-CsClientPolicy foo:bar", "InvalidIdentity", "Global, site:<site name>");
    refuses("Get-CsClientPolicy -Tenant 38aad667-af54-4397-aaa7-e94c79ec2308", "OnlineParameter", "Tenant");
}

#[test]
fn an_object_is_changed_and_stored() {
    prints(
        "$null = New-CsClientPolicy Sales
         $p = Get-CsClientPolicy Sales; $p.EnableURL = $true; $p.Description = 'For sales'
         \"[$((Get-CsClientPolicy Sales).EnableURL)]\"
         Set-CsClientPolicy -Instance $p
         (Get-CsClientPolicy Sales).EnableURL
         Get-CsClientPolicy -Filter tag:* | Set-CsClientPolicy -DisableEmoticons $true
         $p = Get-CsClientPolicy Sales; \"$($p.DisableEmoticons) $($p.Description)\"
         Get-CsClientPolicy Sales | Remove-CsClientPolicy
         @(Get-CsClientPolicy).Count",
        "[]\nTrue\nTrue For sales\n1",
    );
    refuses("$p = Get-CsClientPolicy; $p.Identity = 'tag:x'", "PropertyAssignmentException", "ReadOnly");
    refuses("Set-CsClientPolicy -Instance (Get-CsExternalAccessPolicy)", "InvalidInstanceType", "ClientPolicy");
    refuses("Set-CsClientPolicy -Instance 'tag:Sales'", "InvalidInstanceType", "System.String");
}

#[test]
fn in_memory_objects_come_into_being_when_set_stores_them() {
    prints(
        "$p = New-CsClientPolicy -Identity Draft -InMemory
         @(Get-CsClientPolicy).Count
         $p.EnableURL = $true; Set-CsClientPolicy -Instance $p
         \"$(Get-CsClientPolicy) $((Get-CsClientPolicy Draft).EnableURL)\"",
        "1\nGlobal Tag:Draft True",
    );
}

#[test]
fn what_if_confirm_and_verbose() {
    let (output, _) = run("New-CsClientPolicy Sales -WhatIf; Set-CsClientPolicy -EnableURL $true -WhatIf; Remove-CsClientPolicy Global -WhatIf
        @(Get-CsClientPolicy).Count; [string](Get-CsClientPolicy).EnableURL");
    assert_eq!(
        output,
        "What if: Performing the operation \"New-CsClientPolicy\" on target \"Tag:Sales\".\n\
         What if: Performing the operation \"Set-CsClientPolicy\" on target \"Global\".\n\
         What if: Performing the operation \"Remove-CsClientPolicy\" on target \"Global\".\n1"
    );
    let (output, _) =
        run_typing(&["n"], "Set-CsClientPolicy -EnableURL $true -Confirm; \"[$((Get-CsClientPolicy).EnableURL)]\"");
    assert!(output.ends_with("[]"), "{output}");
    let (output, _) =
        run_typing(&["y"], "Set-CsClientPolicy -EnableURL $true -Confirm; \"[$((Get-CsClientPolicy).EnableURL)]\"");
    assert!(output.ends_with("[True]"), "{output}");
}

#[test]
fn policy_entries_are_items_of_a_list() {
    prints(
        "$a = New-CsClientPolicyEntry -Name OnlineFeedbackURL -Value 'https://www.litwareinc.com/feedback'
         $b = New-CsClientPolicyEntry -Name Other -Value 2
         $a.GetType().FullName; \"$b\"
         $null = New-CsClientPolicy Sales -PolicyEntry $a
         $p = Get-CsClientPolicy Sales; $p.PolicyEntry.Add($b); Set-CsClientPolicy -Instance $p
         (Get-CsClientPolicy Sales).PolicyEntry.Name -join ','
         Set-CsClientPolicy Sales -PolicyEntry @{Remove = $a}
         \"$((Get-CsClientPolicy Sales).PolicyEntry)\"
         Set-CsClientPolicy Sales -PolicyEntry @{add = $a, @{Name = 'T'; Value = 'V'}}
         (Get-CsClientPolicy Sales).PolicyEntry.Name -join ','
         Set-CsClientPolicy Sales -PolicyEntry @{Replace = $b}
         (Get-CsClientPolicy Sales).PolicyEntry.Value
         Set-CsClientPolicy Sales -PolicyEntry $null
         (Get-CsClientPolicy Sales).PolicyEntry.Count",
        "Microsoft.Rtc.Management.WritableConfig.Policy.Client.PolicyEntryType\nName=Other;Value=2\nOnlineFeedbackURL,Other\n\
         Name=Other;Value=2\nOther,OnlineFeedbackURL,T\n2\n0",
    );
    prints("New-CsClientPolicyEntry -Name A -Value B", "Name Value\n---- -----\nA    B");
    let new = "$e = New-CsClientPolicyEntry -Name A -Value B; $null = New-CsClientPolicy Sales -PolicyEntry $e";
    refuses(&format!("{new}; Set-CsClientPolicy Sales -PolicyEntry @{{Add = $e}}"), "DuplicateItem", "Name=A;Value=B");
    refuses(
        &format!("{new}; Set-CsClientPolicy Sales -PolicyEntry @{{Foo = $e}}"),
        "PSListModifierDisallowedKey",
        "'Foo'",
    );
    refuses(
        &format!("{new}; Set-CsClientPolicy Sales -PolicyEntry @{{Add = $e;Replace = $e}}"),
        "PSListModifierDisallowedReplace",
        "",
    );
    refuses(
        &format!("{new}; Set-CsClientPolicy Sales -PolicyEntry text"),
        "ConvertToFinalInvalidCastException",
        "New-CsClientPolicyEntry",
    );
    refuses("New-CsClientPolicyEntry -Name A", "MissingMandatoryParameter", "");
}

#[test]
fn an_audio_file_switches_music_on_hold_on() {
    prints(
        "$null = New-CsClientPolicy Sales; Set-CsClientPolicy Sales -MusicOnHoldAudioFile 'C:\\Audio\\hold.wav'; (Get-CsClientPolicy Sales).EnableClientMusicOnHold",
        "True",
    );
}

#[test]
fn objects_print_as_lists_and_have_their_bookkeeping() {
    let (output, _) = run("Get-CsClientPolicy");
    assert!(output.starts_with("Identity                                    : Global\nPolicyEntry                                 : {}\nDescription"), "{output}");
    assert!(!output.contains("Element") && !output.contains("DisableICE"), "{output}");
    prints(
        "(Get-CsClientPolicy | Get-Member EnableURL, Description, DisplayPhoto, PolicyEntry, Identity | Sort-Object Name).Definition",
        "string Description {get;set;}\nMicrosoft.Rtc.Management.WritableConfig.Policy.Client.DisplayPhoto DisplayPhoto {get;set;}\n\
         System.Nullable[bool] EnableURL {get;set;}\nstring Identity {get;}\n\
         System.Collections.Generic.List[Microsoft.Rtc.Management.WritableConfig.Policy.Client.PolicyEntryType] PolicyEntry {get;set;}",
    );
    prints(
        "$p = New-CsClientPolicy Sales -EnableURL $true; $p.ScopeClass; $p.Key; $p.Anchor; $p.Element
         ($p | Select-Object *).Identity; ($p | ConvertTo-Json -Depth 1 | ConvertFrom-Json).EnableURL; ($p | ConvertTo-Csv | ConvertFrom-Csv).EnableURL
         $p -is [Microsoft.Rtc.Management.WritableConfig.Policy.Client.ClientPolicy]; ($p | Get-Member -MemberType Property).Name -contains 'EnableURL'",
        "Tag\n[{urn:schema:Microsoft.Rtc.Management.Policy.Client.2008}ClientPolicy,Tag:Sales]\n\
         Microsoft.Rtc.Management.ScopeFramework.TagScopeAnchor\n\
         <ClientPolicy xmlns=\"urn:schema:Microsoft.Rtc.Management.Policy.Client.2008\" EnableURL=\"true\" />\n\
         Tag:Sales\nTrue\nTrue\nTrue\nTrue",
    );
}
