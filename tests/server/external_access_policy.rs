//! `CsExternalAccessPolicy`.

use super::{prints, refuses};

#[test]
fn global_is_shipped_with_everything_off() {
    prints(
        "Get-CsExternalAccessPolicy",
        "Identity                          : Global\n\
         Description                       :\n\
         EnableFederationAccess            : False\n\
         EnableXmppAccess                  : False\n\
         EnablePublicCloudAccess           : False\n\
         EnablePublicCloudAudioVideoAccess : False\n\
         EnableOutsideAccess               : False",
    );
    prints(
        "Set-CsExternalAccessPolicy -EnableFederationAccess $true -EnableOutsideAccess $true -Description x
         $g = Get-CsExternalAccessPolicy; \"$($g.EnableFederationAccess) $($g.EnableOutsideAccess) $($g.Description)\"
         Remove-CsExternalAccessPolicy Global 3>$null
         $g = Get-CsExternalAccessPolicy; \"$($g.EnableFederationAccess) $($g.EnableOutsideAccess) [$($g.Description)]\"",
        "True True x\nFalse False []",
    );
}

#[test]
fn policies_are_made_for_sites_and_users() {
    prints(
        "$null = New-CsExternalAccessPolicy -Identity site:Redmond -EnableOutsideAccess $true; $null = New-CsExternalAccessPolicy RedmondAccess
         (Get-CsExternalAccessPolicy).Identity -join ','; (Get-CsExternalAccessPolicy site:Redmond).EnableOutsideAccess
         (Get-CsExternalAccessPolicy RedmondAccess).EnableFederationAccess
         Get-CsExternalAccessPolicy | Where-Object { $_.EnableOutsideAccess } | ForEach-Object Identity",
        "Global,Site:Redmond,Tag:RedmondAccess\nTrue\nTrue\nSite:Redmond",
    );
    refuses("New-CsExternalAccessPolicy Global", "ItemAlreadyExists", "Set-CsExternalAccessPolicy");
    refuses("Get-CsExternalAccessPolicy -Include All", "OnlineParameter", "Include");
    refuses("Set-CsExternalAccessPolicy -EnablePublicCloudAccess $true", "NamedParameterNotFound", "");
}

#[test]
fn settings_of_the_online_service_are_kept_and_not_shown() {
    prints(
        "Set-CsExternalAccessPolicy -EnableTeamsConsumerAccess $false; (Get-CsExternalAccessPolicy).EnableTeamsConsumerAccess
         (Get-CsExternalAccessPolicy | Select-Object *).PSObject.Properties.Name -contains 'EnableTeamsConsumerAccess'",
        "False\nFalse",
    );
}
