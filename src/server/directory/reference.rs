//! What stands for another object in a property: it prints as a name and compares with it.

use crate::server::record::{Record, named_type};
use crate::value::{Name, ObjRef, Value, Wrapped};

/// A per-user policy: prints as its name without `tag:`.
pub(crate) fn policy(name: &str) -> Value {
    Record::reference(named_type("Microsoft.Rtc.Management.ADConnect.Core.UserPolicyReference"), name)
}

/// A home pool: prints as its FQDN.
pub(crate) fn pool(fqdn: &str) -> Value {
    Record::reference(named_type("Microsoft.Rtc.Management.ADConnect.Core.RegistrarPoolReference"), fqdn)
}

/// The identity of an account: prints as the distinguished name.
pub(crate) fn identity(distinguished_name: &str) -> Value {
    let own = distinguished_name.split(',').next().unwrap_or_default();
    let name = own.split_once('=').map_or(own, |(_, name)| name);
    let parent = distinguished_name.split_once(',').map_or("", |(_, parent)| parent);
    Record::value(
        named_type("Microsoft.Rtc.Management.ADConnect.Schema.ADObjectId"),
        distinguished_name,
        vec![
            (Name::new("DistinguishedName"), Value::str(distinguished_name)),
            (Name::new("Name"), Value::str(name)),
            (Name::new("Parent"), Value::str(parent)),
        ],
    )
}

/// A service, `Registrar:pool01.contoso.com`: text that also tells its parts, because scripts both split it and ask it.
pub(crate) fn service(identity: &str) -> Value {
    let (role, pool) = identity.split_once(':').unwrap_or(("", identity));
    let object = ObjRef::new(Wrapped::new(Value::str(identity)));
    object.ets_or_new().borrow_mut().extend_notes([
        (Name::new("ServiceId"), Value::str(identity)),
        (Name::new("Role"), Value::str(role)),
        (Name::new("PoolFqdn"), Value::str(pool)),
    ]);
    Value::Object(object)
}
