//! `Get-CsTopology`.

use super::place;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::deployment::with_store;
use crate::server::directory::topology::{Pool, Topology};
use crate::server::directory::{domains, reference, shown};
use crate::server::record::{Record, named_type};
use crate::value::{Name, Value};

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Get-CsTopology",
    make: || Box::new(GetCsTopology),
    examples: &[
        Example {
            title: "The computers of the Edge.",
            code: "((Get-CsTopology).Machines | Where-Object IsOnEdge).Fqdn",
            output: Some("edge01.contoso.com"),
        },
        Example {
            title: "The topology as a file.",
            code: "(Get-CsTopology -AsXml).ToString() | Out-File topology.xml",
            output: None,
        },
    ],
};

struct GetCsTopology;

fn record(kind: &str, text: &str, values: Vec<(&str, Value)>) -> Value {
    let values = values.into_iter().map(|(name, value)| (Name::new(name), value)).collect();
    Record::value(named_type(&format!("Microsoft.Rtc.Management.Deploy.Internal.{kind}")), text, values)
}

fn on_edge(pool: &Pool) -> bool {
    pool.has_role("EdgeServer")
}

/// Whether the configuration store is copied to the pool's computers: to all that run a service of the product.
fn replicated(pool: &Pool) -> bool {
    let others = ["FileStore", "PstnGateway", "WacServer"];
    pool.roles.iter().any(|role| !role.ends_with("Database") && !others.contains(&role.as_str()))
}

impl Cmdlet for GetCsTopology {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let topology = place::topology(cx)?;
        let (names, default) = with_store(cx, |store| Ok((domains::names(store)?, domains::default_name(store)?)))?;
        if cx.switch("AsXml") {
            let text = xml(&topology, &names, &default);
            return cx.write(Record::value(named_type("System.Xml.Linq.XElement"), &text, Vec::new()));
        }
        let sites = topology.sites.iter().map(|site| {
            let kind = if site.parent.is_some() { "BranchSite" } else { "CentralSite" };
            let description = site.description.as_deref().map_or(Value::Null, Value::str);
            let values = vec![
                ("Name", Value::str(site.name.as_str())),
                ("SiteId", Value::Int(site.number)),
                ("Kind", Value::str(kind)),
                ("Description", description),
            ];
            record(&format!("Site+{kind}"), &site.name, values)
        });
        let cluster = |pool: &Pool| {
            let machines = pool.computers.iter().map(|c| shown::fqdn(c)).collect();
            let values = vec![
                ("Fqdn", shown::fqdn(&pool.fqdn)),
                ("RequiresReplication", Value::Bool(replicated(pool))),
                ("IsOnEdge", Value::Bool(on_edge(pool))),
                ("Machines", Value::array(machines)),
            ];
            record("Cluster", &pool.fqdn, values)
        };
        let machines = shown::computers(&topology).into_iter().map(|computer| {
            let values = vec![
                ("Fqdn", shown::fqdn(computer.fqdn)),
                ("Cluster", cluster(computer.pool)),
                ("IsOnEdge", Value::Bool(on_edge(computer.pool))),
            ];
            record("Machine", computer.fqdn, values)
        });
        let domains = names.iter().map(|name| {
            let values = vec![
                ("Name", Value::str(name.as_str())),
                ("IsDefault", Value::Bool(name.eq_ignore_ascii_case(&default))),
            ];
            record("InternalDomain", name, values)
        });
        let instances = topology.pools.iter().filter(|p| p.roles.iter().any(|r| r.ends_with("Database")));
        let instances = instances.map(|p| Value::str(format!("{}\\rtc", p.fqdn)));
        let services = topology
            .pools
            .iter()
            .flat_map(|p| p.roles.iter().map(|role| reference::service(&format!("{role}:{}", p.fqdn))));
        let values = vec![
            ("Sites", Value::array(sites.collect())),
            ("Clusters", Value::array(topology.pools.iter().map(cluster).collect())),
            ("Machines", Value::array(machines.collect())),
            ("InternalDomains", Value::array(domains.collect())),
            ("SqlInstances", Value::array(instances.collect())),
            ("Services", Value::array(services.collect())),
        ];
        cx.write(record("DefaultTopology", "Microsoft.Rtc.Management.Deploy.Internal.DefaultTopology", values))
    }
}

/// The topology as an XML element.
fn xml(topology: &Topology, domains: &[String], default: &str) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let mut lines = vec!["<Topology>".to_owned(), format!("  <InternalDomains DefaultDomain=\"{}\">", escape(default))];
    lines.extend(domains.iter().map(|d| format!("    <InternalDomain Name=\"{}\" />", escape(d))));
    lines.extend(["  </InternalDomains>".to_owned(), "  <Sites>".to_owned()]);
    for site in &topology.sites {
        lines.push(format!("    <CentralSite SiteId=\"{}\">", site.number));
        lines.push(format!("      <Name>{}</Name>", escape(&site.name)));
        lines.push("    </CentralSite>".to_owned());
    }
    lines.extend(["  </Sites>".to_owned(), "  <Clusters>".to_owned()]);
    for pool in &topology.pools {
        let site = topology.site(&pool.site).map_or(0, |s| s.number);
        lines.push(format!("    <Cluster Fqdn=\"{}\" SiteId=\"{site}\">", escape(&pool.fqdn)));
        lines.extend(pool.computers.iter().map(|c| format!("      <Machine Fqdn=\"{}\" />", escape(c))));
        lines.extend(pool.roles.iter().map(|r| format!("      <Service Role=\"{}\" />", escape(r))));
        lines.push("    </Cluster>".to_owned());
    }
    lines.extend(["  </Clusters>".to_owned(), "</Topology>".to_owned()]);
    lines.join("\n")
}
