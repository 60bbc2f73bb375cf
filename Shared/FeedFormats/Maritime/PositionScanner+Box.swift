extension PositionScanner {
    /// Reads an area between two parallels and two meridians: `08-19N 08-24N AND 116-57E 117-02E`,
    /// `13-44.00 S TO 14-00.00 S AND 123-05.00 E TO 123-20.00 E`.
    ///
    /// - Returns: Its corners, the first once more at the end; nil where there is none.
    func box(at start: Int) -> [Found]? {
        var angles: [(value: Double, range: Range<Int>)] = []
        var at = start
        for isLatitude in [true, true, false, false] {
            if !angles.isEmpty { at = self.afterLink(at) }
            guard at < self.text.count, self.text[at].isDigit,
                let (value, end) = self.angle(at: at, isLatitude: isLatitude)
            else { return nil }
            angles.append((value, at..<end))
            at = end
        }
        let corners = [(0, 2), (0, 3), (1, 3), (1, 2), (0, 2)]
        return corners.enumerated().map { index, corner in
            Found(
                position: [Self.rounded(angles[corner.1].value), Self.rounded(angles[corner.0].value)],
                range: index < 4 ? angles[index].range : at..<at
            )
        }
    }

    /// Passes over white space, marks, TO and AND between two angles of a box.
    private func afterLink(_ start: Int) -> Int {
        var at = start
        while at < self.text.count, at - start < 24, !self.text[at].isDigit {
            guard self.text[at].isLetter else {
                at += 1
                continue
            }
            let end = self.text[at...].prefix(4).firstIndex { !$0.isLetter } ?? min(at + 4, self.text.count)
            let word = self.text[at..<end].map(\.lowercased)
            guard ["to", "and"].contains(where: { word.elementsEqual($0.utf8) }) else { return at }
            at = end
        }
        return at
    }
}
