//! The directory of a lab of 100,000 users, beside the limits that are set for it.

use std::time::Duration;

use sfbsh::cli::{SessionOptions, new_session};
use sfbsh::host::real_host;
use sfbsh::store::StoreLocation;
use sfbsh::text::Source;

use crate::{milliseconds, timed};

const USERS: u32 = 100_000;
const LOOKUPS: u32 = 1_000;

pub fn run() {
    println!("directory of {USERS} users");
    let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let options =
        SessionOptions { location: StoreLocation::Embedded(dir.path().join("store")), ..SessionOptions::memory() };
    let host = real_host();
    let mut session = new_session(&host, &options);
    let mut script = |code: &str| timed(|| drop(session.run(Source::new(None, code))));
    let line = |what: &str, time: Duration, limit: &str| {
        println!("{what:<34} {:>9.3} ms  {limit}", milliseconds(time));
    };
    let made = script(&format!("$Null = New-SfbLab -Users {USERS} -Sites 4 -Pools 8 -Seed 1"));
    line("New-SfbLab", made, "(limit: 10000)");
    line("  first Get-CsUser -Identity", script("$Null = Get-CsUser sip:ana.abbas@contoso.com"), "");
    let filter = "$Null = Get-CsUser -Filter {LineURI -ne $Null -and RegistrarPool -eq 'pool02.contoso.com'}";
    line("Get-CsUser -Filter", (0..5).map(|_| script(filter)).min().unwrap(), "(limit: 150)");
    let wildcard = "$Null = Get-CsUser -Filter {DisplayName -like '*Ana*' -or SipAddress -like '*silva*'}";
    line("  with wildcards", (0..5).map(|_| script(wildcard)).min().unwrap(), "(limit: 150)");
    let lookups = format!("foreach ($n in 1..{LOOKUPS}) {{ $Null = Get-CsUser sip:ana.abbas@contoso.com }}");
    line("Get-CsUser -Identity", script(&lookups) / LOOKUPS, "(limit: 1)");
    line("Get-CsUser | Out-Null", script("Get-CsUser | Out-Null"), "");
    line("Get-CsUser | Get-CsEffectivePolicy", script("Get-CsUser | Get-CsEffectivePolicy | Out-Null"), "");
    let verdicts = "$Null = Get-CsUser | Test-SfbOfflineIm | Where-Object { -not $_.Allowed }";
    line("Get-CsUser | Test-SfbOfflineIm | …", script(verdicts), "(limit: 2000)");
    line("Set-CsUser", script("Set-CsUser sip:ana.abbas@contoso.com -Enabled $False"), "");
    drop(session);
    let cold = timed(|| drop(new_session(&host, &options).run(Source::new(None, filter))));
    line("cold session with a filter", cold, "");
}
