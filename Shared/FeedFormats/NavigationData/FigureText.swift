extension Double {
    /// Decimal digits with at most so many places, 0...6; zeros at the end are left out.
    func rounded(places: Int) -> String {
        guard self.magnitude < 1e9 else { return "\(self)" }
        let power = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000][min(max(places, 0), 6)]
        let units = Int64((self * Double(power)).rounded())
        let whole = units.magnitude / UInt64(power)
        var digits = String(units.magnitude % UInt64(power))
        digits = String(repeating: "0", count: max(0, places - digits.count)) + digits
        while digits.last == "0" { digits.removeLast() }
        let sign = units < 0 ? "-" : ""
        return digits.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(digits)"
    }
}

extension String {
    /// The text cut to 100 characters.
    var shortened: String { self.utf8.count <= 100 || self.count <= 100 ? self : self.prefix(99) + "…" }
}
