//! `Get-CsUserPoolInfo`.

use super::{place, select};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::server::directory::account::Account;
use crate::server::directory::topology::{Pool, Topology};
use crate::server::record::{Record, named_type};
use crate::value::{Name, Value};

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Get-CsUserPoolInfo",
    make: || Box::new(GetCsUserPoolInfo),
    examples: &[Example {
        title: "The Front Ends of a user, the preferred one first.",
        code: "$Info = Get-CsUserPoolInfo sip:abyrne@contoso.com\n$Info.PrimaryPoolFqdn\n\
               $Info.PrimaryPoolMachinesInPreferredOrder.Fqdn",
        output: Some("pool02.contoso.com\nfe11.contoso.com"),
    }],
};

struct GetCsUserPoolInfo;

/// What is told of one pool, under the names of the primary or of the backup pool.
struct Half {
    machines: Vec<Value>,
    names: Vec<String>,
    user_services: bool,
    routing_group: Value,
}

impl Half {
    /// The pool for a user: the user's routing group says which computer comes first.
    fn of(topology: &Topology, pool: Option<&Pool>, account: &Account) -> Self {
        let Some(pool) = pool else {
            return Self { machines: Vec::new(), names: Vec::new(), user_services: false, routing_group: Value::Null };
        };
        let bits = account.guid().as_u128();
        let count = pool.computers.len().max(1);
        let group = usize::try_from(bits % (count as u128)).unwrap_or(0);
        let mut names = pool.computers.clone();
        names.rotate_left(group.min(pool.computers.len()));
        let site = topology.site(&pool.site).map_or(0, |s| s.number);
        let number =
            topology.pools.iter().filter(|p| p.site == pool.site).position(|p| p.fqdn == pool.fqdn).unwrap_or(0);
        let machine = |name: &String| {
            let place = pool.computers.iter().position(|c| c == name).unwrap_or(0) + 1;
            let values = vec![
                (Name::new("MachineId"), Value::str(format!("{site}:{}-{place}", number + 1))),
                (Name::new("Fqdn"), Value::str(name.as_str())),
            ];
            let text = format!("{site}:{}-{place}", number + 1);
            Record::value(named_type("Microsoft.Rtc.Management.Xds.UserPoolMachine"), &text, values)
        };
        let seed = pool
            .fqdn
            .bytes()
            .fold(group as u128 + 1, |h, b| h.wrapping_mul(0x0100_0000_01b3).wrapping_add(u128::from(b)));
        Self {
            machines: names.iter().map(machine).collect(),
            user_services: pool.has_role("UserServer"),
            names,
            routing_group: Value::str(
                uuid::Uuid::from_u128(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)).to_string(),
            ),
        }
    }

    fn first(&self) -> Value {
        self.names.first().map_or(Value::Null, |n| Value::str(n.as_str()))
    }

    fn others(&self) -> Value {
        Value::array(self.names.iter().skip(1).map(|n| Value::str(n.as_str())).collect())
    }

    /// The primary computer, its stand-ins, both for the Registrar and for User Services, and the routing group.
    fn values(&self, prefix: &str) -> Vec<(Name, Value)> {
        let services = |value: Value, none: Value| if self.user_services { value } else { none };
        [
            ("PrimaryRegistrar", self.first()),
            ("PrimaryUserService", services(self.first(), Value::Null)),
            ("BackupRegistrars", self.others()),
            ("BackupUserServices", services(self.others(), Value::array(Vec::new()))),
            ("RoutingGroup", self.routing_group.clone()),
        ]
        .into_iter()
        .map(|(name, value)| (Name::new(&format!("{prefix}{name}")), value))
        .collect()
    }
}

impl Cmdlet for GetCsUserPoolInfo {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(found) = select::identified(cx, Account::is_user)? else { return Ok(()) };
        let topology = place::topology(cx)?;
        for account in found {
            let Some(pool) = account.registrar_pool.as_deref().and_then(|pool| topology.pool(pool)) else {
                let dn = &*account.distinguished_name;
                let record = ErrorRecord::with_message(
                    "Microsoft.Rtc.Management.AD.ManagementException",
                    format!("The user \"{dn}\" is not homed in a Registrar pool of this deployment."),
                    "UserHasNoPool",
                    ErrorCategory::ObjectNotFound,
                    Value::str(dn),
                );
                cx.write_error(record)?;
                continue;
            };
            let backup = pool.backup_pool_fqdn.as_deref().and_then(|fqdn| topology.pool(fqdn));
            let (primary, second) = (Half::of(&topology, Some(pool), &account), Half::of(&topology, backup, &account));
            let services = pool.service("UserServer");
            let services =
                services.as_deref().and_then(|s| s.split_once(':')).map_or(Value::Null, |(_, p)| Value::str(p));
            let mut values = vec![
                (Name::new("Identity"), Value::str(&*account.distinguished_name)),
                (Name::new("PrimaryPoolFqdn"), Value::str(pool.fqdn.as_str())),
                (Name::new("BackupPoolFqdn"), backup.map_or(Value::Null, |b| Value::str(b.fqdn.as_str()))),
                (Name::new("UserServicesPoolFqdn"), services),
                (Name::new("PrimaryPoolMachinesInPreferredOrder"), Value::array(primary.machines.clone())),
                (Name::new("BackupPoolMachinesInPreferredOrder"), Value::array(second.machines.clone())),
            ];
            values.extend(primary.values("PrimaryPool"));
            values.extend(second.values("BackupPool"));
            let own = named_type("Microsoft.Rtc.Management.Xds.GetOCsUserPoolInfoCmdlet+UserInformation");
            cx.write(Record::value(own, &account.distinguished_name, values))?;
        }
        Ok(())
    }
}
