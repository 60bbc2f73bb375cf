extension Double {
    /// Decimal digits with at most so many places, 0...6; zeros at the end are left out.
    func rounded(places: Int) -> String {
        var text = TextBuilder()
        text.add(self, places: places)
        return text.text
    }
}

extension String {
    /// The text cut to 100 characters.
    var shortened: String { self.utf8.count <= 100 || self.count <= 100 ? self : self.prefix(99) + "…" }
}
