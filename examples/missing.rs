use sfbsh::value::{Name, types};
fn main() {
    let text = std::fs::read_to_string("/tmp/truth/types.txt").unwrap();
    let mut cur: Option<&'static types::TypeDef> = None; let mut name = String::new(); let mut miss: Vec<String> = vec![];
    let flush = |name: &str, miss: &mut Vec<String>| { if !miss.is_empty() { println!("{name}: {}", miss.join(" ")); miss.clear(); } };
    for line in text.lines() {
        let (k, n) = line.split_once(' ').unwrap();
        if k == "T" { flush(&name, &mut miss); name = n.to_string(); cur = types::find(n); if cur.is_none() { miss.push("NO TYPE".into()); } continue; }
        let Some(t) = cur else { continue };
        let ok = match k { "m" => t.method(Name::new(n)).is_some(), "s" => t.static_method(Name::new(n)).is_some(), "p" => t.property(n).is_some(), "q" => t.static_property(n).is_some(), _ => true };
        if !ok { miss.push(format!("{k}.{n}")); }
    }
    flush(&name, &mut miss);
}
