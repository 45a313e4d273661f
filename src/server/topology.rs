//! The sites of the deployment: those of the default deployment, unless the store has others.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::store::{Store, StoreError};

/// The noun under which sites are stored.
const SITE: &str = "CsSite";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DefaultDeployment {
    sites: Vec<DefaultSite>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DefaultSite {
    name: String,
    #[expect(dead_code, reason = "read by the site cmdlets, which come with the directory")]
    site_id: u32,
}

fn default_deployment() -> &'static DefaultDeployment {
    static DECODED: OnceLock<DefaultDeployment> = OnceLock::new();
    DECODED.get_or_init(|| {
        let text = include_str!("../../grammar/deployment/default.json");
        serde_json::from_str(text).unwrap_or(DefaultDeployment { sites: Vec::new() })
    })
}

/// The name of a site as the topology spells it, if there is such a site.
pub(super) fn site(store: &Store, name: &str) -> Result<Option<String>, StoreError> {
    let stored = store.list(SITE)?;
    let names: Vec<String> = if stored.is_empty() {
        default_deployment().sites.iter().map(|s| s.name.clone()).collect()
    } else {
        stored.into_iter().map(|d| d.identity).collect()
    };
    Ok(names.into_iter().find(|n| n.eq_ignore_ascii_case(name)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_default_deployment_decodes() {
        assert!(!super::default_deployment().sites.is_empty());
    }
}
