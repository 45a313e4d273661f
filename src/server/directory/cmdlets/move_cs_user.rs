//! `Move-CsUser`.

use std::rc::Rc;

use super::{place, select};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::server::deployment::with_store;
use crate::server::directory::account::{Account, Text};
use crate::server::directory::accounts::with_accounts;
use crate::server::directory::rules;
use crate::server::directory::topology::Topology;
use crate::store::Store;
use crate::value::Value;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Move-CsUser",
    make: || Box::<MoveCsUser>::default(),
    examples: &[
        Example {
            title: "One user gets another home.",
            code: "Move-CsUser sip:pilar@contoso.com -Target pool02.contoso.com\n\
                   \"$((Get-CsUser sip:pilar@contoso.com).RegistrarPool)\"",
            output: Some("pool02.contoso.com"),
        },
        Example {
            title: "All users of a pool move.",
            code: "Get-CsUser -Filter {RegistrarPool -eq 'pool01.contoso.com'} | Move-CsUser -Target pool02.contoso.com\n\
                   @(Get-CsUser -Filter {RegistrarPool -eq 'pool01.contoso.com'}).Count",
            output: Some("0"),
        },
    ],
};

/// Where users go.
#[derive(Clone)]
enum Target {
    Pool(Text),
    /// The proxy FQDN of a hosting provider.
    Provider(Text),
}

impl Target {
    fn name(&self) -> &str {
        match self {
            Self::Pool(name) | Self::Provider(name) => name,
        }
    }
}

/// The rows of `-Report` are kept until the end.
#[derive(Default)]
struct MoveCsUser {
    target: Option<Target>,
    report: Vec<[String; 5]>,
}

/// The provider of users that are homed online.
const ONLINE: &str = "sipfed.online.lync.com";

/// The hosting provider with that proxy.
fn provider(store: &Store, fqdn: &str) -> crate::store::Result<Option<Text>> {
    let known = store.list("CsHostingProvider")?;
    let proxies = known.iter().filter_map(|d| d.value.get("ProxyFqdn").and_then(serde_json::Value::as_str));
    Ok(proxies.chain([ONLINE]).find(|proxy| proxy.eq_ignore_ascii_case(fqdn)).map(Into::into))
}

impl Cmdlet for MoveCsUser {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        let fqdn = cx.str("Target").unwrap_or_else(|| "".into());
        let (topology, provider) = with_store(cx, |store| Ok((Topology::read(store)?, provider(store, fqdn.trim())?)))?;
        let target = match provider {
            Some(provider) => Ok(Target::Provider(provider)),
            None => rules::home(&topology, &fqdn).map(Target::Pool),
        };
        let proxy = cx.str("ProxyPool").map(|proxy| rules::home(&topology, &proxy)).transpose();
        match target.and_then(|target| proxy.map(|_| target)) {
            Ok(target) => self.target = Some(target),
            Err(refusal) => return Err(cx.fail(refusal.record(&Account::default()))),
        }
        if cx.switch("Force") {
            cx.warning("With Force only the account moves: the user's contacts and meetings are lost.")?;
        }
        Ok(())
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(target) = self.target.clone() else { return Ok(()) };
        if let Some(list) = cx.str("UserList") {
            for address in read_list(cx, &list)? {
                let mut found = with_accounts(cx, |accounts| accounts.find(&address))?;
                found.retain(|a| a.is_user() && a.sip_address.is_some());
                match found.pop() {
                    Some(account) => self.one(cx, &account, &target)?,
                    None => {
                        self.note(&address, "", &target, "Failed", "No user has this address.");
                        cx.write_error(select::not_found(&address))?;
                    }
                }
            }
            return Ok(());
        }
        let Some(account) = select::account_argument(cx, Account::is_user)? else { return Ok(()) };
        self.one(cx, &account, &target)
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(path) = cx.str("Report") else { return Ok(()) };
        let mut rows = vec![["SipAddress", "Source", "Target", "Status", "Detail"].map(str::to_owned)];
        rows.append(&mut self.report);
        let quoted = |field: &String| format!("\"{}\"", field.replace('"', "\"\""));
        let lines = rows.iter().map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(",") + "\n");
        let full = cx.engine.resolve_path(&path);
        let written = cx.host().files.write(&full, lines.collect::<String>().as_bytes());
        written.map_err(|e| {
            unusable(cx, "ReportNotWritten", &format!("The report cannot be written to '{path}': {e}"), &path)
        })
    }
}

impl MoveCsUser {
    fn one(&mut self, cx: &mut Cx<'_>, account: &Rc<Account>, target: &Target) -> Result {
        let (pool, provider) = match target {
            Target::Pool(pool) => (Some(pool.clone()), None),
            Target::Provider(provider) => (None, Some(provider.clone())),
        };
        let moved = Account { registrar_pool: pool, hosting_provider: provider, ..Account::clone(account) };
        let source = account.registrar_pool.as_deref().or(account.hosting_provider.as_deref()).unwrap_or_default();
        let address = account.sip_address.as_deref().unwrap_or_default().to_owned();
        let detail = if moved == **account { "The user is homed there already." } else { "" };
        select::change(cx, account, &moved)?;
        self.note(&address, source, target, "Succeeded", detail);
        Ok(())
    }

    fn note(&mut self, address: &str, source: &str, target: &Target, status: &str, detail: &str) {
        self.report.push([address, source, target.name(), status, detail].map(str::to_owned));
    }
}

/// The addresses in a file, with commas or ends of lines between them.
fn read_list(cx: &mut Cx<'_>, path: &str) -> Result<Vec<String>> {
    let full = cx.engine.resolve_path(path);
    let content = match cx.host().files.read(&full) {
        Ok(content) => content,
        Err(e) => {
            return Err(unusable(
                cx,
                "UserListNotRead",
                &format!("The list of users '{path}' cannot be read: {e}"),
                path,
            ));
        }
    };
    let text = String::from_utf8_lossy(&content);
    let text = text.trim_start_matches('\u{feff}');
    let addresses: Vec<String> = text
        .split([',', '\n', '\r'])
        .map(|a| a.trim().trim_matches('"').to_owned())
        .filter(|a| !a.is_empty())
        .collect();
    let bare = addresses.iter().find(|a| !a.get(..4).is_some_and(|s| s.eq_ignore_ascii_case("sip:")));
    match bare {
        Some(bare) => {
            let message = format!(
                "The list of users '{path}' has \"{bare}\", which is no SIP address. It has addresses such as sip:kenmyer@contoso.com, with commas between them."
            );
            Err(place::invalid(cx, message, "InvalidUserList", bare))
        }
        None => Ok(addresses),
    }
}

fn unusable(cx: &mut Cx<'_>, id: &'static str, message: &str, path: &str) -> crate::engine::Flow {
    let record =
        ErrorRecord::with_message("System.IO.IOException", message, id, ErrorCategory::ReadError, Value::str(path));
    cx.fail(record)
}
