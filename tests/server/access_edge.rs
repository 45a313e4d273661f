//! `CsAccessEdgeConfiguration`: two ways of routing, two shapes of object.

use super::{prints, refuses};

#[test]
fn dns_srv_routing_is_the_first() {
    prints(
        "$e = Get-CsAccessEdgeConfiguration; \"$e $($e.RoutingMethod) $($e.AllowFederatedUsers) $($e.KeepCrlsUpToDateForPeers) $($e.OutgoingTlsCountForFederatedPartners)\"
         $e.GetType().Name; ($e | Get-Member DefaultRouteFqdn) -eq $null; ($e | Get-Member EnablePartnerDiscovery).Name; @(Get-CsAccessEdgeConfiguration -Filter g*).Count",
        "Global UseDnsSrvRouting False True 4\nDisplayAccessEdgeSettingsDnsSrvRouting\nTrue\nEnablePartnerDiscovery\n1",
    );
}

#[test]
fn a_default_route_brings_its_own_settings() {
    prints(
        "Set-CsAccessEdgeConfiguration -EnablePartnerDiscovery $true -UseDnsSrvRouting -AllowFederatedUsers $true
         Set-CsAccessEdgeConfiguration -UseDefaultRouting -DefaultRouteFqdn route.contoso.com -VerificationLevel AlwaysVerifiable
         $e = Get-CsAccessEdgeConfiguration; $e.GetType().Name; \"$($e.RoutingMethod) $($e.DefaultRouteFqdn) $($e.VerificationLevel) $($e.AllowFederatedUsers) $($null -eq $e.EnablePartnerDiscovery)\"
         Set-CsAccessEdgeConfiguration -DefaultRouteFqdn other.contoso.com; (Get-CsAccessEdgeConfiguration).DefaultRouteFqdn
         Set-CsAccessEdgeConfiguration -UseDnsSrvRouting -EnablePartnerDiscovery $false
         $e = Get-CsAccessEdgeConfiguration; \"$($e.RoutingMethod) $($e.EnablePartnerDiscovery) $($e.DiscoveredPartnerVerificationLevel) $($null -eq $e.DefaultRouteFqdn)\"",
        "DisplayAccessEdgeSettingsDefaultRoute\nUseDefaultRouting route.contoso.com AlwaysVerifiable True True\nother.contoso.com\n\
         UseDnsSrvRouting False UseSourceVerification True",
    );
}

#[test]
fn the_two_do_not_mix() {
    refuses("Set-CsAccessEdgeConfiguration -UseDefaultRouting", "DefaultRouteFqdnMissing", "needs DefaultRouteFqdn");
    refuses(
        "Set-CsAccessEdgeConfiguration -UseDnsSrvRouting",
        "EnablePartnerDiscoveryMissing",
        "needs EnablePartnerDiscovery",
    );
    refuses("Set-CsAccessEdgeConfiguration -DefaultRouteFqdn a.b", "WrongRoutingMethod", "-UseDefaultRouting");
    refuses(
        "Set-CsAccessEdgeConfiguration -UseDefaultRouting -DefaultRouteFqdn 'no name'",
        "ParameterArgumentValidationError",
        "",
    );
    refuses(
        "Set-CsAccessEdgeConfiguration -UseDefaultRouting -DefaultRouteFqdn a.b; Set-CsAccessEdgeConfiguration -EnablePartnerDiscovery $true",
        "WrongRoutingMethod",
        "-UseDnsSrvRouting",
    );
    for both in [
        "-UseDefaultRouting -UseDnsSrvRouting",
        "-UseDefaultRouting -EnablePartnerDiscovery $true",
        "-Identity Global -UseDefaultRouting",
    ] {
        refuses(&format!("Set-CsAccessEdgeConfiguration {both}"), "AmbiguousParameterSet", "");
    }
    refuses(
        "Set-CsAccessEdgeConfiguration -Instance (Get-CsAccessEdgeConfiguration) -AllowOutsideUsers $true",
        "AmbiguousParameterSet",
        "",
    );
}

#[test]
fn there_is_only_global() {
    refuses("Get-CsAccessEdgeConfiguration site:Redmond", "InvalidIdentity", "Global");
    refuses("Remove-CsAccessEdgeConfiguration Global", "CommandNotFoundException", "");
    prints(
        "$e = Get-CsAccessEdgeConfiguration; $e.AllowOutsideUsers = $true; $e | Set-CsAccessEdgeConfiguration; (Get-CsAccessEdgeConfiguration -Identity global).AllowOutsideUsers",
        "True",
    );
    refuses(
        "Set-CsAccessEdgeConfiguration -OutgoingTlsCountForFederatedPartners 0",
        "ParameterArgumentValidationError",
        "range of 1",
    );
}
