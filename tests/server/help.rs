//! Help and completion of the Cs cmdlets.

use super::prints;

/// What completion offers at the end of a line, after a policy was made.
#[track_caller]
fn offers(line: &str, expected: &str) {
    let line = line.replace('\'', "''");
    prints(
        &format!("$null = New-CsClientPolicy Sales; $null = New-CsClientPolicy site:Dublin; $null = New-CsAllowedDomain fabrikam.com
            $l = '{line}'; (TabExpansion2 $l $l.Length).CompletionMatches.CompletionText -join ' '"),
        expected,
    );
}

#[test]
fn identities_and_values_are_offered() {
    offers("Get-CsClientPolicy -Identity ", "Global Site:Dublin Tag:Sales");
    offers("Remove-CsClientPolicy s", "Site:Dublin Tag:Sales");
    offers("Grant-CsClientPolicy kenmyer -PolicyName ", "Sales");
    offers("Set-CsUser ken", "sip:kenmyer@contoso.com");
    offers("Get-CsPool -Identity pool", "pool01.contoso.com pool02.contoso.com");
    offers("Get-CsService Mon", "MonitoringDatabase:sql01.contoso.com");
    offers("Move-CsUser kenmyer -Target pool02", "pool02.contoso.com");
    offers("Get-CsAllowedDomain f", "fabrikam.com");
    offers("Set-CsClientPolicy -DisplayPhoto ", "AllPhotos NoPhoto PhotosFromADOnly");
    offers("Set-CsAllowedDomain fabrikam.com -VerificationLevel U", "UseSourceVerification");
    offers("Set-CsClientPolicy -EnableIMA", "-EnableIMAutoArchiving");
    offers("Set-CsClientPolicy -EnableIMAutoArchiving ", "$True $False");
    offers("New-CsClientPolicy s", "site:Redmond");
    offers("New-CsAllowedDomain ", "");
    offers("Grant-CsClientPolicy ken", "sip:kenmyer@contoso.com");
    offers("Enable-CsUser Wen", "'Wen Li'");
    offers("Enable-CsUser 'Wen Li' -SipDomain ", "contoso.com");
    offers("Get-CsPool -Site ", "Redmond Dublin");
    offers("Get-CsComputer -Pool pool", "pool01.contoso.com pool02.contoso.com");
    offers("Get-CsUser -OU ", "'OU=Users,DC=contoso,DC=com'");
    offers("Test-SfbOfflineIm pil", "sip:pilar@contoso.com");
    offers("Send-SfbOfflineMessage pilar -Recipient ken", "sip:kenmyer@contoso.com");
    offers("Get-SfbClientLog ken", "sip:kenmyer@contoso.com");
    offers("Set-SfbLabUser ken", "sip:kenmyer@contoso.com");
    offers("Set-SfbLab -EwsAvailable t", "$True");
}

#[test]
fn help_and_syntax_know_them() {
    prints(
        "(Get-Help Get-CsSipDomain).Name; (Get-Command Get-CsSipDomain -Syntax).Trim()",
        "Get-CsSipDomain\nGet-CsSipDomain [[-Identity] <XdsGlobalRelativeIdentity>] [<CommonParameters>]\n\nGet-CsSipDomain [-Filter <string>] [<CommonParameters>]",
    );
    prints("(Get-Command Set-CsClientPolicy -Syntax) -match '-EnableURL <bool>'", "True");
}
