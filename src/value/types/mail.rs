//! `System.Net.Mail`: messages as objects. Nothing is sent: the shell's network is off.

use super::list::PROPERTIES as LIST_PROPERTIES;
use super::record::{field, fixed, get, record, set};
use super::support::{Outcome, Rt, arg, body, invalid_operation, long, m, null_argument, text};
use super::{TypeDef, TypeRef};
use crate::value::convert::convert;
use crate::value::{Exception, Fault, List, Value};

fn address(value: &Value) -> Outcome {
    convert(value, &TypeRef::Def(&super::MAIL_ADDRESS)).map_err(|_| {
        super::support::bad_format("The specified string is not in the form required for an e-mail address.")
    })
}

static ADDRESSES: TypeDef = TypeDef::class("System.Net.Mail.MailAddressCollection")
    .implements(&["System.Collections.IList", "System.Collections.ICollection", "System.Collections.IEnumerable"])
    .properties(LIST_PROPERTIES)
    .methods(&[
        m("void Add(mailaddress item)", |_, this, a| {
            body::<List>(this)?.items_mut().push(arg(a, 0).clone());
            Ok(Value::Null)
        }),
        m("void Add(string addresses)", |_, this, a| {
            for one in text(a, 0).split(',') {
                body::<List>(this)?.items_mut().push(address(&Value::str(one.trim()))?);
            }
            Ok(Value::Null)
        }),
        m("void Clear()", |_, this, _| {
            body::<List>(this)?.items_mut().clear();
            Ok(Value::Null)
        }),
        m("bool Contains(mailaddress item)", |_, this, a| {
            Ok(Value::Bool(body::<List>(this)?.items().iter().any(|v| super::net_equals(v, arg(a, 0)))))
        }),
        m("bool Remove(mailaddress item)", |_, this, a| {
            let mut list = body::<List>(this)?.items_mut();
            let before = list.len();
            list.retain(|v| !super::net_equals(v, arg(a, 0)));
            Ok(Value::Bool(list.len() < before))
        }),
        m("string ToString()", |_, this, _| {
            let texts: Vec<String> =
                body::<List>(this)?.items().iter().map(|v| v.invariant_text().to_string()).collect();
            Ok(Value::from(texts.join(", ")))
        }),
    ])
    .constructors(&[m("()", |_, _, _| Ok(addresses()))]);

fn addresses() -> Value {
    Value::object(List::of_kind(&ADDRESSES, None, Vec::new()))
}

static ATTACHMENTS: TypeDef = TypeDef::class("System.Net.Mail.AttachmentCollection")
    .implements(&["System.Collections.IList", "System.Collections.ICollection", "System.Collections.IEnumerable"])
    .properties(LIST_PROPERTIES)
    .methods(&[
        m("void Add(System.Net.Mail.Attachment item)", |_, this, a| {
            body::<List>(this)?.items_mut().push(arg(a, 0).clone());
            Ok(Value::Null)
        }),
        m("void Clear()", |_, this, _| {
            body::<List>(this)?.items_mut().clear();
            Ok(Value::Null)
        }),
    ]);

static ATTACHMENT: TypeDef = TypeDef::class("System.Net.Mail.Attachment")
    .implements(&["System.IDisposable"])
    .properties(&[
        field!("ContentDisposition", "System.Object"),
        field!("ContentId", "string"),
        field!("ContentStream", "System.Object"),
        field!("ContentType", "System.Object"),
        field!("Name", "string"),
        field!("NameEncoding", "System.Text.Encoding"),
        field!("TransferEncoding", "System.Object"),
    ])
    .methods(&[m("void Dispose()", |_, _, _| Ok(Value::Null))])
    .static_methods(&[m(
        "System.Net.Mail.Attachment CreateAttachmentFromString(string content, string name)",
        |_, _, a| {
            Ok(record(&ATTACHMENT, [("Name", Value::Str(text(a, 1))), ("ContentStream", Value::Str(text(a, 0)))]))
        },
    )])
    .constructors(&[
        m("(string fileName)", |rt, _, a| attachment(rt, a)),
        m("(string fileName, string mediaType)", |rt, _, a| attachment(rt, a)),
        m("(System.IO.Stream contentStream, string name)", |_, _, a| {
            Ok(record(&ATTACHMENT, [("Name", Value::Str(text(a, 1))), ("ContentStream", arg(a, 0).clone())]))
        }),
    ]);

fn attachment(rt: Rt<'_>, args: &[Value]) -> Outcome {
    let path = super::file::path(args, 0)?;
    let content = rt.host().files.read(&path).map_err(|e| super::file::fault_of(&e, &path))?;
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let media = if args.len() > 1 { text(args, 1).to_string() } else { "application/octet-stream".to_owned() };
    Ok(record(
        &ATTACHMENT,
        [
            ("Name", Value::from(name)),
            ("ContentStream", super::support::byte_array(&content)),
            ("ContentType", Value::from(media)),
        ],
    ))
}

static MESSAGE: TypeDef = TypeDef::class("System.Net.Mail.MailMessage")
    .implements(&["System.IDisposable"])
    .properties(&[
        fixed!("AlternateViews", "System.Object"),
        fixed!("Attachments", "System.Net.Mail.AttachmentCollection"),
        fixed!("Bcc", "System.Net.Mail.MailAddressCollection"),
        field!("Body", "string"),
        field!("BodyEncoding", "System.Text.Encoding"),
        field!("BodyTransferEncoding", "System.Object"),
        fixed!("CC", "System.Net.Mail.MailAddressCollection"),
        field!("DeliveryNotificationOptions", "System.Net.Mail.DeliveryNotificationOptions"),
        field!("From", "mailaddress"),
        fixed!("Headers", "System.Collections.Specialized.NameValueCollection"),
        field!("HeadersEncoding", "System.Text.Encoding"),
        field!("IsBodyHtml", "bool"),
        field!("Priority", "System.Net.Mail.MailPriority"),
        field!("ReplyTo", "mailaddress"),
        fixed!("ReplyToList", "System.Net.Mail.MailAddressCollection"),
        field!("Sender", "mailaddress"),
        field!("Subject", "string"),
        field!("SubjectEncoding", "System.Text.Encoding"),
        fixed!("To", "System.Net.Mail.MailAddressCollection"),
    ])
    .methods(&[m("void Dispose()", |_, _, _| Ok(Value::Null))])
    .constructors(&[
        m("()", |_, _, _| Ok(message())),
        m("(mailaddress from, mailaddress to)", between),
        m("(string from, string to)", between),
        m("(string from, string to, string subject, string body)", |rt, this, a| {
            let made = between(rt, this, a)?;
            set(&made, "Subject", arg(a, 2))?;
            set(&made, "Body", arg(a, 3))?;
            Ok(made)
        }),
    ]);

fn message() -> Value {
    let enumeration = |name: &str| super::enums::enum_of(name, 0);
    record(
        &MESSAGE,
        [
            ("AlternateViews", Value::array(Vec::new())),
            ("Attachments", Value::object(List::of_kind(&ATTACHMENTS, None, Vec::new()))),
            ("Bcc", addresses()),
            ("Body", Value::str("")),
            ("CC", addresses()),
            ("DeliveryNotificationOptions", enumeration("System.Net.Mail.DeliveryNotificationOptions")),
            ("Headers", super::name_value::collection(Vec::new())),
            ("IsBodyHtml", Value::Bool(false)),
            ("Priority", enumeration("System.Net.Mail.MailPriority")),
            ("ReplyToList", addresses()),
            ("Subject", Value::str("")),
            ("To", addresses()),
        ],
    )
}

fn between(_: Rt<'_>, _: &Value, args: &[Value]) -> Outcome {
    let made = message();
    set(&made, "From", &address(arg(args, 0))?)?;
    let to = get(&made, "To")?;
    let list = match arg(args, 1) {
        Value::Str(all) => all.split(',').map(|one| address(&Value::str(one.trim()))).collect::<Result<Vec<_>, _>>()?,
        other => vec![other.clone()],
    };
    body::<List>(&to)?.items_mut().extend(list);
    Ok(made)
}

static SMTP_CLIENT: TypeDef = TypeDef::class("System.Net.Mail.SmtpClient")
    .implements(&["System.IDisposable"])
    .properties(&[
        fixed!("ClientCertificates", "System.Object"),
        field!("Credentials", "System.Object"),
        field!("DeliveryFormat", "System.Object"),
        field!("DeliveryMethod", "System.Net.Mail.SmtpDeliveryMethod"),
        field!("EnableSsl", "bool"),
        field!("Host", "string"),
        field!("PickupDirectoryLocation", "string"),
        field!("Port", "int"),
        fixed!("ServicePoint", "System.Object"),
        field!("TargetName", "string"),
        field!("Timeout", "int"),
        field!("UseDefaultCredentials", "bool"),
    ])
    .methods(&[
        m("void Dispose()", |_, _, _| Ok(Value::Null)),
        m("void Send(System.Net.Mail.MailMessage message)", |_, this, a| {
            let message = arg(a, 0);
            if message.is_null() {
                return Err(null_argument("message"));
            }
            if get(message, "From")?.is_null() {
                return Err(invalid_operation("A from address must be specified."));
            }
            refuse(this)
        }),
        m("void Send(string from, string recipients, string subject, string body)", |_, this, a| {
            address(arg(a, 0))?;
            address(arg(a, 1))?;
            refuse(this)
        }),
    ])
    .constructors(&[
        m("()", |_, _, _| Ok(client(Value::Null, 25))),
        m("(string host)", |_, _, a| Ok(client(Value::Str(text(a, 0)), 25))),
        m("(string host, int port)", |_, _, a| Ok(client(Value::Str(text(a, 0)), long(a, 1)))),
    ]);

fn client(host: Value, port: i64) -> Value {
    record(
        &SMTP_CLIENT,
        [
            ("DeliveryMethod", super::enums::enum_of("System.Net.Mail.SmtpDeliveryMethod", 0)),
            ("EnableSsl", Value::Bool(false)),
            ("Host", host),
            ("Port", Value::Int(port as i32)),
            ("Timeout", Value::Int(100_000)),
            ("UseDefaultCredentials", Value::Bool(false)),
        ],
    )
}

/// What sending ends with where there is no network.
fn refuse(this: &Value) -> Outcome {
    if get(this, "Host")?.invariant_text().is_empty() {
        return Err(invalid_operation("The SMTP host was not specified."));
    }
    let inner = Exception::new("System.Net.Sockets.SocketException", "Network is unreachable");
    let exception =
        Exception::new("System.Net.Mail.SmtpException", "Failure sending mail.").with_inner(Value::object(inner));
    Err(Fault::from_exception(Value::object(exception), None, crate::value::Category::NotSpecified))
}

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&ADDRESSES, &ATTACHMENTS, &ATTACHMENT, &MESSAGE, &SMTP_CLIENT];
