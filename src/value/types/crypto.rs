//! `System.Security.Cryptography`: hashes, keyed hashes, random bytes.

use std::any::Any;

use hmac::{Hmac, Mac as _};
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest as _, Sha256, Sha384, Sha512};

use super::support::{Outcome, arg, bad_argument, body, byte_array, bytes, long, m, not_negative, null_argument, p};
use super::{Method, Property, TypeDef, TypeRef};
use crate::value::{Fault, Object, Runtime, Value};

/// The hash functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// MD5.
    Md5,
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

impl Algorithm {
    /// The function of a name (`SHA256`, `MD5`), in any case.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name.to_ascii_uppercase().replace('-', "").as_str() {
            "MD5" => Self::Md5,
            "SHA1" | "SHA" => Self::Sha1,
            "SHA256" => Self::Sha256,
            "SHA384" => Self::Sha384,
            "SHA512" => Self::Sha512,
            _ => return None,
        })
    }

    /// The hash of bytes.
    pub fn hash(self, data: &[u8]) -> Vec<u8> {
        match self {
            Self::Md5 => Md5::digest(data).to_vec(),
            Self::Sha1 => Sha1::digest(data).to_vec(),
            Self::Sha256 => Sha256::digest(data).to_vec(),
            Self::Sha384 => Sha384::digest(data).to_vec(),
            Self::Sha512 => Sha512::digest(data).to_vec(),
        }
    }

    /// The hash of bytes with a key (HMAC).
    pub fn keyed(self, key: &[u8], data: &[u8]) -> Option<Vec<u8>> {
        macro_rules! mac {
            ($kind:ty) => {{
                let mut mac = Hmac::<$kind>::new_from_slice(key).ok()?;
                mac.update(data);
                Some(mac.finalize().into_bytes().to_vec())
            }};
        }
        match self {
            Self::Md5 => mac!(Md5),
            Self::Sha1 => mac!(Sha1),
            Self::Sha256 => mac!(Sha256),
            Self::Sha384 => mac!(Sha384),
            Self::Sha512 => mac!(Sha512),
        }
    }

    fn bits(self) -> i32 {
        match self {
            Self::Md5 => 128,
            Self::Sha1 => 160,
            Self::Sha256 => 256,
            Self::Sha384 => 384,
            Self::Sha512 => 512,
        }
    }
}

/// A hash object, with a key where it is an HMAC.
struct Hasher {
    def: &'static TypeDef,
    algorithm: Algorithm,
    key: Option<Vec<u8>>,
}

fn own(this: &Value) -> Result<&Hasher, Fault> {
    body::<Hasher>(this)
}

fn compute(this: &Value, data: &[u8]) -> Outcome {
    let own = own(this)?;
    let hash = match &own.key {
        Some(key) => own.algorithm.keyed(key, data).ok_or_else(|| bad_argument("The key is not valid."))?,
        None => own.algorithm.hash(data),
    };
    Ok(byte_array(&hash))
}

const PROPERTIES: &[Property] = &[
    p("HashSize", "int", |_, this| Ok(Value::Int(own(this)?.algorithm.bits()))),
    p("Key", "byte[]", |_, this| Ok(own(this)?.key.as_ref().map_or(Value::Null, |k| byte_array(k)))),
];

const METHODS: &[Method] = &[
    m("void Clear()", |_, _, _| Ok(Value::Null)),
    m("byte[] ComputeHash(byte[] buffer)", |_, this, a| compute(this, &bytes(a, 0, "buffer")?)),
    m("byte[] ComputeHash(byte[] buffer, int offset, int count)", |_, this, a| {
        let all = bytes(a, 0, "buffer")?;
        let (start, count) = (not_negative("offset", long(a, 1))?, not_negative("count", long(a, 2))?);
        compute(this, all.get(start..start + count).unwrap_or_default())
    }),
    m("byte[] ComputeHash(System.IO.Stream inputStream)", |_, this, a| {
        compute(this, &super::stream::content(arg(a, 0))?)
    }),
    m("void Dispose()", |_, _, _| Ok(Value::Null)),
    m("void Initialize()", |_, _, _| Ok(Value::Null)),
];

macro_rules! hashes {
    ($($id:ident $name:literal $algorithm:ident $mac_id:ident $mac:literal;)*) => {
        $(
            static $id: TypeDef = TypeDef::class($name)
                .extends("System.Security.Cryptography.HashAlgorithm")
                .static_methods(const { &[
                    m(concat!($name, " Create()"), |_, _, _| {
                        Ok(Value::object(Hasher { def: &$id, algorithm: Algorithm::$algorithm, key: None }))
                    }),
                    m("byte[] HashData(byte[] source)", |_, _, a| {
                        Ok(byte_array(&Algorithm::$algorithm.hash(&bytes(a, 0, "source")?)))
                    }),
                ] });
            static $mac_id: TypeDef = TypeDef::class($mac)
                .extends("System.Security.Cryptography.HashAlgorithm")
                .static_methods(const { &[m("byte[] HashData(byte[] key, byte[] source)", |_, _, a| {
                    let hash = Algorithm::$algorithm.keyed(&bytes(a, 0, "key")?, &bytes(a, 1, "source")?);
                    hash.map(|h| byte_array(&h)).ok_or_else(|| bad_argument("The key is not valid."))
                })] })
                .constructors(const { &[
                    m("()", |rt, _, _| {
                        let key = Some(random_bytes(rt, 64));
                        Ok(Value::object(Hasher { def: &$mac_id, algorithm: Algorithm::$algorithm, key }))
                    }),
                    m("(byte[] key)", |_, _, a| {
                        let key = Some(bytes(a, 0, "key")?);
                        Ok(Value::object(Hasher { def: &$mac_id, algorithm: Algorithm::$algorithm, key }))
                    }),
                ] });
        )*
        /// The rows of this file.
        pub(super) static ALL: &[&TypeDef] = &[&HASH_ALGORITHM, &RANDOM_NUMBER_GENERATOR, $(&$id, &$mac_id),*];
    };
}

hashes! {
    MD5 "System.Security.Cryptography.MD5" Md5 HMAC_MD5 "System.Security.Cryptography.HMACMD5";
    SHA1 "System.Security.Cryptography.SHA1" Sha1 HMAC_SHA1 "System.Security.Cryptography.HMACSHA1";
    SHA256 "System.Security.Cryptography.SHA256" Sha256 HMAC_SHA256 "System.Security.Cryptography.HMACSHA256";
    SHA384 "System.Security.Cryptography.SHA384" Sha384 HMAC_SHA384 "System.Security.Cryptography.HMACSHA384";
    SHA512 "System.Security.Cryptography.SHA512" Sha512 HMAC_SHA512 "System.Security.Cryptography.HMACSHA512";
}

static HASH_ALGORITHM: TypeDef = TypeDef::class("System.Security.Cryptography.HashAlgorithm")
    .implements(&["System.IDisposable"])
    .properties(PROPERTIES)
    .methods(METHODS)
    .static_methods(&[m("System.Security.Cryptography.HashAlgorithm Create(string hashName)", |_, _, a| {
        let name = super::support::text(a, 0);
        let Some(algorithm) = Algorithm::named(&name) else { return Ok(Value::Null) };
        let def = match algorithm {
            Algorithm::Md5 => &MD5,
            Algorithm::Sha1 => &SHA1,
            Algorithm::Sha256 => &SHA256,
            Algorithm::Sha384 => &SHA384,
            Algorithm::Sha512 => &SHA512,
        };
        Ok(Value::object(Hasher { def, algorithm, key: None }))
    })]);

fn random_bytes(rt: &mut dyn Runtime, count: usize) -> Vec<u8> {
    (0..count).map(|_| rt.host().random.next_u64() as u8).collect()
}

struct Generator;

static RANDOM_NUMBER_GENERATOR: TypeDef = TypeDef::class("System.Security.Cryptography.RandomNumberGenerator")
    .methods(&[
        m("void Dispose()", |_, _, _| Ok(Value::Null)),
        m("void GetBytes(byte[] data)", |rt, _, a| fill(rt, a)),
        m("void GetNonZeroBytes(byte[] data)", |rt, _, a| fill(rt, a)),
    ])
    .static_methods(&[
        m("System.Security.Cryptography.RandomNumberGenerator Create()", |_, _, _| Ok(Value::object(Generator))),
        m("void Fill(byte[] data)", |rt, _, a| fill(rt, a)),
        m("byte[] GetBytes(int count)", |rt, _, a| {
            let count = not_negative("count", long(a, 0))?;
            Ok(byte_array(&random_bytes(rt, count)))
        }),
        m("int GetInt32(int toExclusive)", |rt, _, a| between(rt, 0, long(a, 0))),
        m("int GetInt32(int fromInclusive, int toExclusive)", |rt, _, a| between(rt, long(a, 0), long(a, 1))),
    ]);

fn fill(rt: &mut dyn Runtime, a: &[Value]) -> Outcome {
    let target = arg(a, 0).as_array().ok_or_else(|| null_argument("data"))?;
    for (i, byte) in random_bytes(rt, target.len()).into_iter().enumerate() {
        target.set(i, Value::Byte(byte));
    }
    Ok(Value::Null)
}

fn between(rt: &mut dyn Runtime, low: i64, high: i64) -> Outcome {
    if low >= high {
        return Err(bad_argument("Range of random number does not contain at least one possibility."));
    }
    let span = (high - low) as u64;
    Ok(Value::Int((low + (rt.host().random.next_u64() % span) as i64) as i32))
}

impl Object for Hasher {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.def)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Object for Generator {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&RANDOM_NUMBER_GENERATOR)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
