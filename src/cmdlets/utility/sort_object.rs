//! `Sort-Object`: objects in order of their properties.

use crate::cmdlets::support::expression::requested;
use crate::cmdlets::support::{input_object, order};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Sort-Object",
    make: || Box::new(SortObject::default()),
    examples: &[
        Example { title: "Sort numbers.", code: "10, 9, 100 | Sort-Object", output: Some("9\n10\n100") },
        Example {
            title: "Sort by one property, then by another the other way round.",
            code: "'bb', 'a', 'ccc', 'dd' | Sort-Object Length, @{ Expression = { $_ }; Descending = $true }",
            output: Some("a\ndd\nbb\nccc"),
        },
        Example {
            title: "Keep one of each.",
            code: "3, 1, 3, 2, 1 | Sort-Object -Unique",
            output: Some("1\n2\n3"),
        },
    ],
};

#[derive(Default)]
struct SortObject {
    objects: Vec<Value>,
}

impl Cmdlet for SortObject {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        self.objects.extend(input_object(cx));
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let descending = cx.switch("Descending");
        let ignore_case = !cx.switch("CaseSensitive");
        let mut by = requested(&cx.list("Property"), &["Ascending", "Descending"]).map_err(|r| cx.fail(r))?;
        if by.is_empty()
            && let Some(first) = self.objects.first().filter(|f| matches!(f, Value::Object(_)))
        {
            by = order::default_keys(cx.engine, first);
        }
        let mut directions: Vec<bool> = by.iter().map(|r| r.descending.unwrap_or(descending)).collect();
        if by.is_empty() {
            directions.push(descending);
        }
        let mut rows = Vec::with_capacity(self.objects.len());
        for object in &self.objects {
            rows.push(order::keys(cx.engine, object, &by)?);
        }
        let unique = cx.switch("Unique");
        let sorted = || {
            let mut positions = order::order_rows(&rows, &directions, ignore_case);
            if !unique {
                return positions;
            }
            let row = |i: u32| rows.get(i as usize).map_or(&[] as &[order::Key], Vec::as_slice);
            positions.dedup_by(|b, a| {
                row(*a).iter().zip(row(*b)).all(|(x, y)| order::compare_keys(x, y, false, ignore_case).is_eq())
            });
            positions
        };
        let positions = cx.engine.lending(sorted);
        let count = |name: &str| cx.int(name).map(|n| usize::try_from(n).unwrap_or(0));
        let top = count("Top").unwrap_or(positions.len());
        let skip = count("Bottom").map_or(0, |n| positions.len().saturating_sub(n));
        for position in positions.into_iter().take(top).skip(skip) {
            if let Some(object) = self.objects.get(position as usize).cloned() {
                cx.write(object)?;
            }
        }
        Ok(())
    }
}
