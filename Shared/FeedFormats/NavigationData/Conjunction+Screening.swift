internal import Schema

extension Conjunction {
    /// Reads a row of a screening of all objects against all others.
    ///
    /// It is no message: the pair and the time stand for its id, and nothing in it says when the screening was made. The
    /// range is in kilometres, the speed in kilometres a second. `MAX_PROB` is the greatest probability that the range
    /// allows, and `DILUTION` the standard deviation in kilometres at which it is reached. `DSE_1` and `DSE_2` are the days
    /// from the epochs of the element sets to the approach.
    ///
    /// Source: CelesTrak, SOCRATES Plus, https://celestrak.org/SOCRATES/socrates-format.php.
    init(screening fields: inout KeyValueSection) throws(FormatError) {
        let any = 0...1e9
        let error = fields.error(at: "TCA", "it is no time; write it as 2031-03-13 22:37:00.123")
        guard let time = DateText.timestamp(try fields.requiredText("TCA")) else { throw error }
        let range = try fields.requiredNumber("TCA_RANGE", in: .kilometre, within: any)
        let objects = try (1...2).map { number throws(FormatError) in
            try ConjunctionObject(screened: &fields, number)
        }
        self.init(
            messageID: "\(objects[0].designator) \(objects[1].designator) \(time)",
            originator: "CelesTrak SOCRATES",
            closestApproach: time,
            missDistanceMeters: Self.thousandfold(range),
            object1: objects[0],
            object2: objects[1]
        )
        let speed = try fields.number("TCA_RELATIVE_SPEED", in: .kilometrePerSecond, within: any)
        self.relativeSpeedMetersPerSecond = speed.map(Self.thousandfold)
        self.collisionProbability = try fields.number("MAX_PROB", in: .one, within: 0...1)
        if self.collisionProbability != nil { self.collisionProbabilityMethod = Self.maximumProbabilityMethod }
        self.additional = fields.rest()
    }

    /// The update of a row.
    ///
    /// The next screening finds the same approach some seconds earlier or later, so that the pair and the ten minutes are
    /// the item; the same two objects come close again after half a revolution, which takes longer.
    func screened(in context: FeedContext, format: String) -> Update {
        var update = self.update(in: context, format: format)
        let begun = self.closestApproach.seconds / 600 * 600
        let pair = [self.object1.designator, self.object2.designator].sorted()
        update.source.item = "\(pair[0]) \(pair[1]) \(Timestamp(microseconds: begun * 1_000_000))"
        return update
    }

    /// Of kilometres metres, to the micrometre: what is written has three places.
    private static func thousandfold(_ value: Double) -> Double { (value * 1e9).rounded() / 1e6 }
}

extension ConjunctionObject {
    /// The marks of CelesTrak behind a name: operational, not, partly, in reserve, spare, prolonged, decayed, unknown.
    ///
    /// Source: CelesTrak, https://celestrak.org/satcat/status.php.
    private static let marks: Set<Substring> = ["+", "-", "P", "B", "S", "X", "D", "?"]

    fileprivate init(screened fields: inout KeyValueSection, _ number: Int) throws(FormatError) {
        let written = try fields.requiredText("OBJECT_NAME_\(number)")
        let mark = written.hasSuffix("]") ? written.dropLast().split(separator: "[").last ?? "" : ""
        let isMarked = Self.marks.contains(mark) && written.hasSuffix(" [\(mark)]")
        self.init(
            designator: try fields.requiredText("NORAD_CAT_ID_\(number)"),
            name: isMarked ? written.dropLast(4).stripped : written
        )
        if isMarked { self.additional.append(NamedText(name: "OPS_STATUS_CODE", value: String(mark))) }
        if let days = fields.text("DSE_\(number)") { self.additional.append(NamedText(name: "DSE", value: days)) }
    }
}
