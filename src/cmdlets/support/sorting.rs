//! .NET's sort, step by step.
//!
//! Values of mixed types have no consistent order: which of two is converted to the other's type depends on which stands
//! left, so the result depends on the comparisons that the algorithm happens to make. This is the introspective sort of
//! `List.Sort`, making the same ones.

use std::cmp::Ordering;

/// Sorts positions with a comparison that need not be consistent.
pub(crate) fn introsort(items: &mut [u32], compare: &mut impl FnMut(u32, u32) -> Ordering) {
    if items.len() > 1 {
        let depth = 2 * (items.len().ilog2() + 1);
        sort(items, depth, compare);
    }
}

type Compare<'a> = &'a mut dyn FnMut(u32, u32) -> Ordering;

fn at(items: &[u32], index: usize) -> u32 {
    items.get(index).copied().unwrap_or_default()
}

fn sort(mut items: &mut [u32], mut depth: u32, compare: Compare<'_>) {
    loop {
        match items.len() {
            0 | 1 => return,
            2 => return swap_if_greater(items, 0, 1, compare),
            3 => {
                swap_if_greater(items, 0, 1, compare);
                swap_if_greater(items, 0, 2, compare);
                return swap_if_greater(items, 1, 2, compare);
            }
            4..=16 => return insertion(items, compare),
            _ => {}
        }
        if depth == 0 {
            return heap(items, compare);
        }
        depth -= 1;
        let pivot = partition(items, compare);
        let (low, high) = items.split_at_mut(pivot);
        if let Some((_, high)) = high.split_first_mut() {
            sort(high, depth, compare);
        }
        items = low;
    }
}

fn swap_if_greater(items: &mut [u32], i: usize, j: usize, compare: Compare<'_>) {
    if compare(at(items, i), at(items, j)).is_gt() {
        items.swap(i, j);
    }
}

fn partition(items: &mut [u32], compare: Compare<'_>) -> usize {
    let high = items.len() - 1;
    let middle = high >> 1;
    swap_if_greater(items, 0, middle, compare);
    swap_if_greater(items, 0, high, compare);
    swap_if_greater(items, middle, high, compare);
    let pivot = at(items, middle);
    items.swap(middle, high - 1);
    let (mut left, mut right) = (0, high - 1);
    while left < right {
        left += 1;
        while left < high && compare(at(items, left), pivot).is_lt() {
            left += 1;
        }
        right -= 1;
        while right > 0 && compare(pivot, at(items, right)).is_lt() {
            right -= 1;
        }
        if left >= right {
            break;
        }
        items.swap(left, right);
    }
    if left != high - 1 {
        items.swap(left, high - 1);
    }
    left
}

fn insertion(items: &mut [u32], compare: Compare<'_>) {
    for i in 1..items.len() {
        let item = at(items, i);
        let mut j = i;
        while j > 0 && compare(item, at(items, j - 1)).is_lt() {
            items.swap(j, j - 1);
            j -= 1;
        }
    }
}

fn heap(items: &mut [u32], compare: Compare<'_>) {
    let n = items.len();
    for i in (1..=n / 2).rev() {
        sift_down(items, i, n, compare);
    }
    for i in (2..=n).rev() {
        items.swap(0, i - 1);
        sift_down(items, 1, i - 1, compare);
    }
}

fn sift_down(items: &mut [u32], mut i: usize, n: usize, compare: Compare<'_>) {
    let item = at(items, i - 1);
    while i <= n / 2 {
        let mut child = 2 * i;
        if child < n && compare(at(items, child - 1), at(items, child)).is_lt() {
            child += 1;
        }
        if !compare(item, at(items, child - 1)).is_lt() {
            break;
        }
        items.swap(i - 1, child - 1);
        i = child;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_what_has_an_order() {
        for n in [0_u32, 1, 2, 3, 10, 17, 100, 5000] {
            let mut items: Vec<u32> = (0..n).map(|i| i * 7919 % 5003).collect();
            let mut sorted = items.clone();
            sorted.sort_unstable();
            introsort(&mut items, &mut |a, b| a.cmp(&b));
            assert_eq!(items, sorted);
        }
    }
}
