//! Examples of cmdlets that are made from declarations; their titles stand in the message files.

use crate::engine::Example;

/// Those of a cmdlet; none for most.
pub(super) fn of(cmdlet: &str) -> &'static [Example] {
    ALL.iter().find(|(name, _)| *name == cmdlet).map_or(&[], |(_, examples)| examples)
}

/// By cmdlet.
pub(in crate::server) static ALL: &[(&str, &[Example])] = &[
    (
        "Get-CsImConfiguration",
        &[
            Example {
                title: "Is offline IM on?",
                code: "Get-CsImConfiguration | Select-Object -ExpandProperty EnableOfflineIm",
                output: Some("True"),
            },
            Example {
                title: "The configurations of sites only.",
                code: "$Null = New-CsImConfiguration -Identity site:Redmond\n(Get-CsImConfiguration -Filter site:*).Identity",
                output: Some("Site:Redmond"),
            },
        ],
    ),
    (
        "New-CsImConfiguration",
        &[Example {
            title: "Offline IM is off for one site.",
            code: "New-CsImConfiguration -Identity site:Redmond -EnableOfflineIm $False",
            output: Some("Identity        : Site:Redmond\nEnableOfflineIm : False"),
        }],
    ),
    (
        "Remove-CsImConfiguration",
        &[Example {
            title: "The global configuration gets its defaults back.",
            code: "Set-CsImConfiguration -EnableOfflineIm $False\nRemove-CsImConfiguration -Identity Global\n(Get-CsImConfiguration).EnableOfflineIm",
            output: None,
        }],
    ),
    (
        "Set-CsImConfiguration",
        &[Example {
            title: "Offline IM is turned off, and on again.",
            code: "Set-CsImConfiguration -EnableOfflineIm $False\n(Get-CsImConfiguration).EnableOfflineIm\nSet-CsImConfiguration -EnableOfflineIm $True",
            output: Some("False"),
        }],
    ),
];
