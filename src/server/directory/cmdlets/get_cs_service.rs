//! `Get-CsService`.

use super::place;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::deployment::with_store;
use crate::server::directory::domains;
use crate::server::directory::services::Roles;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Get-CsService",
    make: || Box::new(GetCsService),
    examples: &[
        Example {
            title: "The deployment's Registrars.",
            code: "(Get-CsService -Registrar).Identity",
            output: Some("Registrar:pool01.contoso.com\nRegistrar:pool02.contoso.com"),
        },
        Example {
            title: "The services of one pool that know where files go.",
            code: "Get-CsService -PoolFqdn pool02.contoso.com | Where-Object FileStore | Select-Object Role, FileStore",
            output: Some(
                "Role               FileStore\n----               ---------\n\
                 ApplicationServer  FileStore:fs02.contoso.com\n\
                 ConferencingServer FileStore:fs02.contoso.com\n\
                 WebServer          FileStore:fs02.contoso.com",
            ),
        },
    ],
};

/// The switches, and the role whose services each asks for.
const SWITCHES: &[(&str, &str)] = &[
    ("ApplicationDatabase", "ApplicationDatabase"),
    ("ApplicationServer", "ApplicationServer"),
    ("ArchivingDatabase", "ArchivingDatabase"),
    ("ArchivingServer", "ArchivingServer"),
    ("BackupServer", "BackupServer"),
    ("CentralManagement", "CentralManagement"),
    ("CentralManagementDatabase", "CentralManagementDatabase"),
    ("ConferencingServer", "ConferencingServer"),
    ("Director", "Director"),
    ("EdgeServer", "EdgeServer"),
    ("FileStore", "FileStore"),
    ("LegalInterceptServer", "LegalInterceptServer"),
    ("ManagementServer", "CentralManagement"),
    ("MediationServer", "MediationServer"),
    ("MonitoringDatabase", "MonitoringDatabase"),
    ("MonitoringServer", "MonitoringServer"),
    ("PersistentChatComplianceDatabase", "PersistentChatComplianceDatabase"),
    ("PersistentChatDatabase", "PersistentChatDatabase"),
    ("PersistentChatServer", "PersistentChatServer"),
    ("ProvisionDatabase", "ProvisionDatabase"),
    ("ProvisionServer", "ProvisionServer"),
    ("PstnGateway", "PstnGateway"),
    ("Registrar", "Registrar"),
    ("TrustedApplicationPool", "TrustedApplicationPool"),
    ("UserDatabase", "UserDatabase"),
    ("UserServer", "UserServer"),
    ("VideoGateway", "VideoGateway"),
    ("VideoInteropServer", "VideoInteropServer"),
    ("WacServer", "WacServer"),
    ("WebServer", "WebServer"),
];

struct GetCsService;

impl Cmdlet for GetCsService {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let topology = place::topology(cx)?;
        let domain = with_store(cx, domains::default_name)?;
        let pool = cx.str("PoolFqdn");
        if let Some(pool) = &pool
            && topology.pool(pool.trim()).is_none()
        {
            return cx.write_error(place::missing("Cluster", pool));
        }
        let role = SWITCHES.iter().find(|(switch, _)| cx.switch(switch)).map(|(_, role)| *role);
        let identity = cx.str("Identity");
        if let Some(identity) = &identity
            && !identity.contains(':')
        {
            let message = format!(
                "\"{identity}\" is not the identity of a service. It is a role and a pool, such as Registrar:pool01.contoso.com."
            );
            return Err(place::invalid(cx, message, "InvalidIdentity", identity));
        }
        let own = identity.as_ref().map(|i| i.trim().to_ascii_lowercase());
        let own = own.as_deref().map(|i| i.strip_prefix("service:").unwrap_or(i));
        let pattern = place::pattern(cx)?;
        let roles = Roles::all();
        let mut found = false;
        for one in &topology.pools {
            if pool.as_ref().is_some_and(|pool| !pool.trim().eq_ignore_ascii_case(&one.fqdn)) {
                continue;
            }
            for name in &one.roles {
                let service = format!("{name}:{}", one.fqdn);
                let wanted = own.is_none_or(|i| i.eq_ignore_ascii_case(&service))
                    && pattern.as_ref().is_none_or(|p| p.is_match(&service))
                    && role.is_none_or(|r| r.eq_ignore_ascii_case(name));
                if wanted {
                    found = true;
                    cx.write(roles.service(&topology, one, name, &domain))?;
                }
            }
        }
        match identity {
            Some(identity) if !found => cx.write_error(place::missing("Service", &identity)),
            _ => Ok(()),
        }
    }
}
