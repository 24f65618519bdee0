pub fn fee(due: i64, returned: i64, member: &str) -> i64 {
    let late = returned - due;
    if late <= 0 {
        return 0;
    } else if member == "child" {
        return late * 5;
    }
    let rate = if member.is_empty() { 25 } else { 10 };
    (late * rate).min(2000)
}

pub fn renew(day: i64, renewals: u8) -> Result<i64, String> {
    if renewals >= 3 {
        return Err("not renewable".to_string());
    }
    Ok(day + 14)
}

pub fn forgotten(items: &[&str]) -> usize {
    items
        .iter()
        .filter(|item| !item.is_empty())
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fees() {
        assert_eq!(fee(10, 10, "adult"), 0);
        assert_eq!(fee(10, 12, "child"), 10);
        assert_eq!(fee(10, 12, "adult"), 20);
    }

    #[test]
    fn renewal() {
        assert_eq!(renew(5, 1), Ok(19));
    }
}
