//! Types that reach out over the network: they can be made and asked, but the shell's network is off.

use std::cell::Cell;

use super::record::{field, fixed, get, record};
use super::support::{Outcome, Rt, arg, invalid_operation, long, m, null_argument, sps, text};
use super::{StaticProperty, TypeDef, TypeRef};
use crate::value::{Category, Exception, Fault, Value};

const UNREACHABLE: &str = "Network is unreachable";

fn thrown(type_name: &str, message: String, inner: &str) -> Fault {
    let cause = Exception::new("System.Net.Sockets.SocketException", inner);
    let exception = Exception::new(type_name, message).with_inner(Value::object(cause));
    Fault::from_exception(Value::object(exception), None, Category::NotSpecified)
}

static TCP_CLIENT: TypeDef = TypeDef::class("System.Net.Sockets.TcpClient")
    .implements(&["System.IDisposable"])
    .properties(&[
        fixed!("Available", "int"),
        fixed!("Client", "System.Object"),
        fixed!("Connected", "bool"),
        field!("ExclusiveAddressUse", "bool"),
        field!("LingerState", "System.Object"),
        field!("NoDelay", "bool"),
        field!("ReceiveBufferSize", "int"),
        field!("ReceiveTimeout", "int"),
        field!("SendBufferSize", "int"),
        field!("SendTimeout", "int"),
    ])
    .methods(&[
        m("void Close()", |_, _, _| Ok(Value::Null)),
        m("void Connect(string hostname, int port)", |_, _, a| Err(refused(a))),
        m("void Connect(ipaddress address, int port)", |_, _, a| Err(refused(a))),
        m("System.Threading.Tasks.Task ConnectAsync(string host, int port)", |_, _, a| {
            Ok(super::task::finished(Err(refused(a)), false))
        }),
        m("System.Threading.Tasks.Task ConnectAsync(ipaddress address, int port)", |_, _, a| {
            Ok(super::task::finished(Err(refused(a)), false))
        }),
        m("void Dispose()", |_, _, _| Ok(Value::Null)),
        m("System.Object GetStream()", |_, _, _| {
            Err(invalid_operation("The operation is not allowed on non-connected sockets."))
        }),
    ])
    .constructors(&[
        m("()", |_, _, _| Ok(tcp_client())),
        m("(System.Net.Sockets.AddressFamily family)", |_, _, _| Ok(tcp_client())),
        m("(string hostname, int port)", |_, _, a| Err(refused(a))),
    ]);

fn tcp_client() -> Value {
    record(
        &TCP_CLIENT,
        [
            ("Available", Value::Int(0)),
            ("Connected", Value::Bool(false)),
            ("NoDelay", Value::Bool(false)),
            ("ReceiveBufferSize", Value::Int(131_072)),
            ("ReceiveTimeout", Value::Int(0)),
            ("SendBufferSize", Value::Int(16_384)),
            ("SendTimeout", Value::Int(0)),
        ],
    )
}

fn refused(args: &[Value]) -> Fault {
    let message = format!("{UNREACHABLE} {}:{}", arg(args, 0).invariant_text(), long(args, 1));
    Fault::thrown("System.Net.Sockets.SocketException", message)
}

static PING: TypeDef = TypeDef::class("System.Net.NetworkInformation.Ping")
    .implements(&["System.IDisposable"])
    .methods(&[
        m("void Dispose()", |_, _, _| Ok(Value::Null)),
        m("System.Object Send(string hostNameOrAddress)", |_, _, a| Err(no_answer(a))),
        m("System.Object Send(ipaddress address)", |_, _, a| Err(no_answer(a))),
        m("System.Object Send(string hostNameOrAddress, int timeout)", |_, _, a| Err(no_answer(a))),
        m("System.Object Send(string hostNameOrAddress, int timeout, byte[] buffer)", |_, _, a| Err(no_answer(a))),
        m("System.Threading.Tasks.Task SendPingAsync(string hostNameOrAddress)", |_, _, a| {
            Ok(super::task::finished(Err(no_answer(a)), true))
        }),
        m("System.Threading.Tasks.Task SendPingAsync(string hostNameOrAddress, int timeout)", |_, _, a| {
            Ok(super::task::finished(Err(no_answer(a)), true))
        }),
    ])
    .constructors(&[m("()", |_, _, _| Ok(record(&PING, [])))]);

fn no_answer(args: &[Value]) -> Fault {
    if arg(args, 0).is_null() || arg(args, 0).invariant_text().is_empty() {
        return null_argument("hostNameOrAddress");
    }
    let message = "An exception occurred during a Ping request.".to_owned();
    thrown("System.Net.NetworkInformation.PingException", message, UNREACHABLE)
}

static WEB_CLIENT: TypeDef = TypeDef::class("System.Net.WebClient")
    .implements(&["System.IDisposable"])
    .properties(&[
        field!("BaseAddress", "string"),
        field!("CachePolicy", "System.Object"),
        field!("Credentials", "System.Object"),
        field!("Encoding", "System.Text.Encoding"),
        field!("Headers", "System.Object"),
        fixed!("IsBusy", "bool"),
        field!("Proxy", "System.Object"),
        field!("QueryString", "System.Object"),
        fixed!("ResponseHeaders", "System.Object"),
        field!("UseDefaultCredentials", "bool"),
    ])
    .methods(&[
        m("void Dispose()", |_, _, _| Ok(Value::Null)),
        m("byte[] DownloadData(uri address)", unreachable),
        m("void DownloadFile(uri address, string fileName)", unreachable),
        m("string DownloadString(uri address)", unreachable),
        m("System.IO.Stream OpenRead(uri address)", unreachable),
        m("byte[] UploadData(uri address, byte[] data)", unreachable),
        m("byte[] UploadFile(uri address, string fileName)", unreachable),
        m("string UploadString(uri address, string data)", unreachable),
        m("string UploadString(uri address, string method, string data)", unreachable),
    ])
    .constructors(&[m("()", |_, _, _| {
        Ok(record(
            &WEB_CLIENT,
            [
                ("BaseAddress", Value::str("")),
                ("Encoding", super::encoding::utf8(false)),
                ("Headers", super::name_value::collection(Vec::new())),
                ("IsBusy", Value::Bool(false)),
                ("QueryString", super::name_value::collection(Vec::new())),
                ("UseDefaultCredentials", Value::Bool(false)),
            ],
        ))
    })]);

fn unreachable(rt: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let mut address = arg(args, 0).clone();
    let base = get(this, "BaseAddress")?;
    if !base.invariant_text().is_empty() {
        let ty = TypeRef::Def(&super::URI);
        let base = super::call::construct(rt, &ty, &[base])?;
        address = super::call::construct(rt, &ty, &[base, Value::Str(address.invariant_text())])?;
    }
    let part = |name: &str| {
        let uri = address.downcast::<crate::value::Uri>();
        uri.and_then(|u| u.parts.as_ref()).map(|p| if name == "Host" { p.host.clone() } else { p.port.to_string() })
    };
    let Some((host, port)) = part("Host").zip(part("Port")) else {
        let message = "An exception occurred during a WebClient request.".to_owned();
        return Err(thrown("System.Net.WebException", message, UNREACHABLE));
    };
    let message = format!("{UNREACHABLE} ({host}:{port})");
    Err(thrown("System.Net.WebException", message, UNREACHABLE))
}

thread_local! {
    static PROTOCOL: Cell<i64> = const { Cell::new(0) };
    static LIMIT: Cell<i32> = const { Cell::new(2) };
    static CONTINUE: Cell<bool> = const { Cell::new(true) };
}

static SERVICE_POINT_MANAGER: TypeDef = TypeDef::class("System.Net.ServicePointManager").static_properties(SETTINGS);

/// Settings of connections that are never made: kept as they are set.
const SETTINGS: &[StaticProperty] = &[
    sps("CheckCertificateRevocationList", "bool", |_| Ok(Value::Bool(false)), |_, _| Ok(())),
    sps(
        "DefaultConnectionLimit",
        "int",
        |_| Ok(Value::Int(LIMIT.get())),
        |_, value| {
            LIMIT.set(super::support::long_of(value) as i32);
            Ok(())
        },
    ),
    sps(
        "Expect100Continue",
        "bool",
        |_| Ok(Value::Bool(CONTINUE.get())),
        |_, value| {
            CONTINUE.set(super::support::long_of(value) != 0);
            Ok(())
        },
    ),
    sps(
        "SecurityProtocol",
        "System.Net.SecurityProtocolType",
        |_| Ok(super::enums::enum_of("System.Net.SecurityProtocolType", PROTOCOL.get())),
        |_, value| {
            PROTOCOL.set(super::support::long_of(value));
            Ok(())
        },
    ),
    sps("ServerCertificateValidationCallback", "System.Object", |_| Ok(Value::Null), |_, _| Ok(())),
    sps("MaxServicePointIdleTime", "int", |_| Ok(Value::Int(100_000)), |_, _| Ok(())),
    sps("MaxServicePoints", "int", |_| Ok(Value::Int(0)), |_, _| Ok(())),
    sps("UseNagleAlgorithm", "bool", |_| Ok(Value::Bool(true)), |_, _| Ok(())),
];

static END_POINT: TypeDef = TypeDef::class("System.Net.IPEndPoint")
    .properties(&[
        field!("Address", "ipaddress"),
        field!("Port", "int"),
        fixed!("AddressFamily", "System.Net.Sockets.AddressFamily"),
    ])
    .methods(&[m("string ToString()", |_, this, _| {
        let (address, port) = (get(this, "Address")?.invariant_text(), get(this, "Port")?.invariant_text());
        let bracketed = if address.contains(':') { format!("[{address}]") } else { address.to_string() };
        Ok(Value::from(format!("{bracketed}:{port}")))
    })])
    .static_properties(&[
        super::support::sp("MaxPort", "int", |_| Ok(Value::Int(65535))),
        super::support::sp("MinPort", "int", |_| Ok(Value::Int(0))),
    ])
    .static_methods(&[m("System.Net.IPEndPoint Parse(string s)", |_, _, a| {
        let own = text(a, 0);
        let wrong = || super::support::bad_format("An invalid IPEndPoint was specified.");
        let (address, port) = match own.parse::<std::net::SocketAddr>() {
            Ok(both) => (both.ip().to_string(), both.port()),
            Err(_) => (own.to_string(), 0),
        };
        let address = crate::value::IpAddress::parse(&address).ok_or_else(wrong)?;
        end_point(&Value::object(address), i64::from(port))
    })])
    .constructors(&[m("(ipaddress address, int port)", |_, _, a| end_point(arg(a, 0), long(a, 1)))]);

fn end_point(address: &Value, port: i64) -> Outcome {
    if address.is_null() {
        return Err(null_argument("address"));
    }
    if !(0..=65535).contains(&port) {
        return Err(super::support::out_of_range("Specified argument was out of the range of valid values.", "port"));
    }
    let six = address.invariant_text().contains(':');
    let family = super::enums::enum_of("System.Net.Sockets.AddressFamily", if six { 23 } else { 2 });
    Ok(record(&END_POINT, [("Address", address.clone()), ("Port", Value::Int(port as i32)), ("AddressFamily", family)]))
}

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&TCP_CLIENT, &PING, &WEB_CLIENT, &SERVICE_POINT_MANAGER, &END_POINT];
