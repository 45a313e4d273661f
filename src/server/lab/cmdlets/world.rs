//! What several of the lab's cmdlets do: the object that shows the lab, and the parameters of the emulated world.

use crate::engine::{Cx, Result};
use crate::server::deployment::with_store;
use crate::server::directory::{Mailbox, Topology, with_accounts};
use crate::server::given::{self, Given};
use crate::server::lab::state::Lab;
use crate::server::record::{Record, named_type};
use crate::value::{Name, Value};

/// Writes the lab as `Get-SfbLab` shows it.
pub(super) fn write_lab(cx: &mut Cx<'_>) -> Result {
    let (lab, topology, domains) =
        with_store(cx, |store| Ok((Lab::read(store)?, Topology::read(store)?, store.list("CsSipDomain")?.len())))?;
    let users = with_accounts(cx, |accounts| accounts.all().filter(|a| a.is_user()).count())?;
    let count = |n: usize| Value::Int(i32::try_from(n).unwrap_or(i32::MAX));
    let text = |t: Option<&String>| t.map_or(Value::Null, |t| Value::str(t.as_str()));
    let world = &lab.emulation;
    let values = [
        ("Name", Value::str(lab.name.as_str())),
        ("Sites", count(topology.sites.len())),
        ("Pools", count(topology.pools.iter().filter(|p| p.has_role("Registrar")).count())),
        ("Users", count(users)),
        ("Domains", count(domains)),
        ("Seed", lab.generated.as_ref().map_or(Value::Null, |g| Value::ULong(g.seed))),
        ("ClientBuild", text(world.client_build.as_ref())),
        ("ClientChannelDate", text(world.client_channel_date.as_ref())),
        ("Mailbox", Value::str(world.mailbox.unwrap_or_default().name())),
        ("EwsAvailable", Value::Bool(world.ews_available.unwrap_or(true))),
    ];
    let values = values.into_iter().map(|(name, value)| (Name::new(name), value)).collect();
    cx.write(Record::value(named_type("Sfbsh.Lab"), &lab.name, values))
}

/// The parameters of the emulated world, as they were given; `$Null` puts the default back.
pub(super) struct World {
    pub(super) build: Given<String>,
    pub(super) channel_date: Given<String>,
    pub(super) mailbox: Given<Mailbox>,
    pub(super) ews_available: Given<bool>,
}

/// Reads and checks them.
pub(super) fn given(cx: &mut Cx<'_>) -> Result<World> {
    let build = given::build(cx, "ClientBuild")?.map(|build| build.to_string());
    let channel_date = given::day(cx, "ClientChannelDate")?.map(|day| day.to_string());
    let mailbox = given::text(cx, "Mailbox")
        .check(|name| Mailbox::named(&name).ok_or_else(|| given::refuse(cx, "Mailbox", &name, "lab-form-mailbox")))?;
    let ews_available = given::flag(cx, "EwsAvailable");
    Ok(World { build, channel_date, mailbox, ews_available })
}
