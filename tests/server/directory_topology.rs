//! Sites, pools, computers, services, versions, and the policies that govern users.

use super::{prints, run_at};

/// The last statement of the script fails with this id.
#[track_caller]
fn refuses(code: &str, id: &str) {
    super::refuses(code, id, "");
}

#[test]
fn sites() {
    prints("(Get-CsSite).Identity", "Site:Redmond\nSite:Dublin");
    prints(
        "$Site = Get-CsSite redmond; $Site.SiteId; $Site.Pools.Count; $Site.Services -contains 'Registrar:pool01.contoso.com'",
        "1\n5\nTrue",
    );
    prints("(Get-CsSite -Filter 'D*').DisplayName", "Dublin");
    refuses("Get-CsSite site:Redmond", "ItemNotFound");
    refuses("Set-CsSite site:Redmond -Description x", "ItemNotFound");
    refuses("Get-CsSite Atlantis", "ItemNotFound");
    refuses("Get-CsSite -Identity Redmond -Filter *", "AmbiguousParameterSet");
}

#[test]
fn a_site_is_changed_by_name_or_by_its_own_identity() {
    prints(
        "Get-CsSite | ForEach-Object { Set-CsSite $_.Identity -Description \"Site $($_.SiteId)\" }\n(Get-CsSite).Description",
        "Site 1\nSite 2",
    );
    prints(
        "Set-CsSite Dublin -FederationRoute EdgeServer:EDGE01.contoso.com -DisplayName 'Dublin, Ireland'\n\
         $Site = Get-CsSite 'Dublin, Ireland'; $Site.FederationRoute; $Site.Identity\n\
         Set-CsSite Dublin -FederationRoute $Null; (Get-CsSite Dublin).FederationRoute -eq $Null",
        "EdgeServer:edge01.contoso.com\nSite:Dublin\nTrue",
    );
    refuses("Set-CsSite Dublin -FederationRoute edge01.contoso.com", "InvalidFederationRoute");
    refuses("Set-CsSite Dublin -FederationRoute EdgeServer:pool01.contoso.com", "ItemNotFound");
    refuses("Set-CsSite Dublin -DefaultPersistentChatPool pool01.contoso.com", "ItemNotFound");
}

#[test]
fn pools() {
    prints("(Get-CsPool -Site Dublin).Identity", "fe11.contoso.com\nfs02.contoso.com\npool02.contoso.com");
    prints("(Get-CsPool -Filter 'pool*').Identity", "pool01.contoso.com\npool02.contoso.com");
    prints("(Get-CsPool -Filter 'pool*' -Site Dublin).Site", "Site:Dublin");
    prints(
        "(Get-CsPool | Where-Object { $_.Services -like 'Registrar:*' }).Fqdn -join ' '",
        "pool01.contoso.com pool02.contoso.com",
    );
    prints(
        "(Get-CsPool | Where-Object { $_.Services -match 'EdgeServer' -and $_.Site -eq 'Site:Redmond' }).Identity",
        "edge01.contoso.com",
    );
    prints(
        "(Get-CsPool pool02.contoso.com).Services | ForEach-Object { ($_ -split ':')[0] } | Select-Object -First 2",
        "Registrar\nUserServer",
    );
    prints(
        "(Get-CsPool pool02.contoso.com).Services[0].Split(':')[1]; (Get-CsPool pool02.contoso.com).Services[0].Role",
        "pool02.contoso.com\nRegistrar",
    );
    prints(
        "$Pool = Get-CsPool pool01.contoso.com; $Pool.Computers.Count; \"$($Pool.Computers)\"; $Pool.Computers[0].Pool",
        "2\nfe01.contoso.com fe02.contoso.com\npool01.contoso.com",
    );
    refuses("Get-CsPool none.contoso.com", "ItemNotFound");
    refuses("Get-CsPool -Site Atlantis", "ItemNotFound");
    refuses("Get-CsPool -Site Dublin -Identity pool01.contoso.com", "ItemNotFound");
}

#[test]
fn computers() {
    prints("(Get-CsComputer).Count; (Get-CsComputer | Group-Object Identity | Where-Object Count -gt 1).Count", "8\n0");
    prints("(Get-CsComputer -Local).Identity", "fe01.contoso.com");
    prints(
        "(Get-CsComputer -Filter 'fe*').Fqdn | ForEach-Object { \"$_\" }",
        "fe01.contoso.com\nfe02.contoso.com\nfe11.contoso.com",
    );
    prints(
        "Get-CsComputer fe02.contoso.com",
        "Identity : fe02.contoso.com\nPool     : pool01.contoso.com\nFqdn     : fe02.contoso.com",
    );
    refuses("Get-CsComputer fe99.contoso.com", "ItemNotFound");
    refuses("Get-CsComputer -Pool none.contoso.com", "ItemNotFound");
}

#[test]
fn services() {
    prints("(Get-CsService -WebServer).Identity", "WebServer:pool01.contoso.com\nWebServer:pool02.contoso.com");
    prints(
        "(Get-CsService -PoolFqdn edge01.contoso.com).Role; (Get-CsService EdgeServer:EDGE01.contoso.com).SiteId",
        "EdgeServer\nSite:Redmond",
    );
    prints(
        "(Get-CsService -Filter '*:pool02*').Count; (Get-CsService -UserDatabase -PoolFqdn fe11.contoso.com).SqlInstanceName",
        "6\nrtc",
    );
    prints("@(Get-CsService -Director).Count; (Get-CsService -CentralManagement).Active", "0\nTrue");
    prints(
        "$Web = Get-CsService -WebServer -PoolFqdn pool02.contoso.com\n\
         $Web.ServiceId; $Web.FileStore; $Web.GetType().FullName; $Web.ReachInternalUri.Host; $Web.ExternalHttpsPort -is [uint16]",
        "2-WebServices-1\nFileStore:fs02.contoso.com\nMicrosoft.Rtc.Management.Xds.DisplayWebServer\npool02.contoso.com\nTrue",
    );
    prints("(Get-CsService -Registrar -PoolFqdn pool01.contoso.com).FailureDetectionInterval.TotalMinutes", "2");
    prints("(Get-CsService -FileStore -PoolFqdn fs01.contoso.com).UncPath", "\\\\fs01.contoso.com\\share");
    prints(
        "(Get-CsService MonitoringDatabase:sql01.contoso.com).DependentServiceList -join ' '",
        "Registrar:pool01.contoso.com",
    );
    refuses("Get-CsService -Registrar -WebServer", "AmbiguousParameterSet");
    refuses("Get-CsService pool01.contoso.com", "InvalidIdentity");
    refuses("Get-CsService Director:pool01.contoso.com", "ItemNotFound");
}

#[test]
fn the_topology_and_versions() {
    prints(
        "((Get-CsTopology).Clusters | Where-Object { $_.RequiresReplication -and -not $_.IsOnEdge }).Fqdn | ForEach-Object { [string]$_ }",
        "pool01.contoso.com\npool02.contoso.com",
    );
    prints("([xml](Get-CsTopology -AsXml).ToString()).Topology.Clusters.Cluster.Count", "8");
    prints("(Get-CsTopology).InternalDomains[0].Name", "contoso.com");
    prints("Get-CsServerVersion", "Skype for Business Server 2019 (7.0.2046.0): Volume license key installed.");
    let (version, errors) = run_at("SfB2015CU3", "Get-CsServerVersion; (Get-CsServerPatchVersion)[0].Version");
    assert_eq!(
        version, "Skype for Business Server 2015 (6.0.9319.0): Volume license key installed.\n6.0.9319.259",
        "{errors}"
    );
}

#[test]
fn effective_policies_are_granted_or_of_the_site_or_global() {
    prints(
        "$Null = New-CsClientPolicy Strict; $Null = New-CsClientPolicy site:Dublin\n\
         Grant-CsClientPolicy 'Ken Myer' Strict\n\
         (Get-CsUser | Get-CsEffectivePolicy).ClientPolicy -join ' '",
        "Site:Dublin Site:Dublin Global Strict Global",
    );
    prints(
        "(Get-CsEffectivePolicy 'Ken*').Identity; @(Get-CsEffectivePolicy '*' -ResultSize 2).Count",
        "sip:kenmyer@contoso.com\n2",
    );
    refuses("Get-CsEffectivePolicy 'Wen Li'", "ManagementObjectNotFound");
}
