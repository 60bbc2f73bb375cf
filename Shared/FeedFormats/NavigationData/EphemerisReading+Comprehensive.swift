internal import Schema

extension Ephemeris {
    private static let ocm = Self.header(required: true)
    private static let object = KeywordTable<Ephemeris>([
        .text("OBJECT_NAME", \.objectName),
        .text("INTERNATIONAL_DESIGNATOR", \.objectID),
        .time("START_TIME", \.start),
        .time("STOP_TIME", \.stop),
    ])

    /// Reads an orbit comprehensive message.
    ///
    /// Trajectories become segments; the other blocks stay as their keywords say them.
    /// Source: CCSDS 502.0-B-3, section 6.
    init(comprehensive message: NavigationMessage) throws(FormatError) {
        self.init()
        var header = message.body.fields
        try header.fill(&self, from: Self.ocm)
        self.keepRest(of: header)
        let base = try ComprehensiveMetadata(message)
        var fields = base.fields
        self.referenceTime = base.referenceTime
        try fields.fill(&self, from: Self.object, in: base.scale)
        // Segments name it, but there may be none.
        let timeSystem = fields.line("TIME_SYSTEM")?.value ?? "UTC"
        for keyword in ["TIME_SPAN", "TAIMUTC_AT_TZERO", "UT1MUTC_AT_TZERO"] { try fields.checkNumber(keyword) }
        self.keepRest(of: fields)
        var trajectories: [(segment: EphemerisSegment, states: StateSeries)] = []
        for section in message.body.sections where section.name != "META" {
            switch section.name {
            case "TRAJ":
                var read = try EphemerisSegment.trajectory(section, base)
                read.segment.timeSystem = timeSystem
                trajectories.append(read)
            case "MAN":
                try Self.checkManeuver(section)
                self.blocks.append(NavigationBlock(section))
            default: self.blocks.append(NavigationBlock(section))
            }
        }
        let shares = Thinning.shares(of: trajectories.map(\.states.count), limit: StateSeries.limit)
        for (index, read) in trajectories.enumerated() {
            var segment = read.segment
            if segment.elementNames.isEmpty {
                segment.keep(read.states, share: shares[index])
            } else {
                let (times, values) = read.states.kept(shares[index])
                (segment.times, segment.elements, segment.epoch) = (times, values, read.states.first)
                segment.stateCount = Int64(read.states.count)
            }
            self.append(segment)
        }
    }

    /// A manoeuvre's lines need a time among their columns.
    private static func checkManeuver(_ section: MessageSection) throws(FormatError) {
        guard !section.rows.isEmpty else { return }
        var fields = section.fields
        let columns = try fields.requiredText("MAN_COMPOSITION").split { $0 == "," || $0 == " " }.map(String.init)
        guard columns.contains("TIME_ABSOLUTE") || columns.contains("TIME_RELATIVE") else {
            throw section.fields.error(
                at: "MAN_COMPOSITION",
                "it names neither TIME_ABSOLUTE nor TIME_RELATIVE; name one"
            )
        }
        for row in section.rows where row.text.words.count != columns.count {
            throw row.error("it has \(row.text.words.count) values and MAN_COMPOSITION names \(columns.count)")
        }
    }
}

/// The metadata of a comprehensive message: the time system, and the moment from which relative times count.
struct ComprehensiveMetadata {
    /// What nobody took yet.
    let fields: KeyValueSection
    let scale: TimeScale
    /// `EPOCH_TZERO` in UTC, or as written in a time system that cannot be converted.
    let zero: Timestamp?
    /// `EPOCH_TZERO` in UTC.
    var referenceTime: Timestamp? { self.scale == .unknown ? nil : self.zero }

    init(_ message: NavigationMessage) throws(FormatError) {
        guard let section = message.body.sections.first(where: { $0.name == "META" }) else {
            throw FormatError(
                where: "line \(message.body.line), message",
                reason: "META_START is missing; a message has metadata"
            )
        }
        var fields = section.fields
        var name: String?
        var copy = fields
        // Of an orbit it is UTC where nothing is said.
        self.scale = try copy.timeScale(into: &name, required: message.kind != .ocm)
        guard fields.holds("EPOCH_TZERO") else { throw fields.missing("EPOCH_TZERO") }
        if self.scale == .unknown {
            self.zero = fields.line("EPOCH_TZERO").flatMap { TimeCode.moment(Array($0.value.utf8)[...]) }
        } else {
            self.zero = try fields.time("EPOCH_TZERO", in: self.scale)
        }
        self.fields = fields
    }

    /// The moment that begins a line.
    func epoch(_ word: ArraySlice<UInt8>, of row: MessageRow) throws(FormatError) -> Timestamp {
        try StateSeries.epoch(word, of: row, in: self.scale, since: self.zero)
    }
}

extension EphemerisSegment {
    private static let trajectory = KeywordTable<EphemerisSegment>([
        .text("CENTER_NAME", \.center),
        .text("TRAJ_REF_FRAME", \.frame),
        .time("TRAJ_FRAME_EPOCH", \.frameEpoch),
        .time("USEABLE_START_TIME", \.usableStart),
        .time("USEABLE_STOP_TIME", \.usableStop),
        .text("INTERPOLATION", \.interpolation),
        .integer("INTERPOLATION_DEGREE", \.interpolationDegree),
        .text("TRAJ_TYPE", \.type),
    ])

    /// How many values the states of each kind in Cartesian coordinates have, and their units.
    private static let cartesian: [String: [String]] = [
        "CARTP": ["km", "km", "km"],
        "CARTPV": ["km", "km", "km", "km/s", "km/s", "km/s"],
        "CARTPVA": ["km", "km", "km", "km/s", "km/s", "km/s", "km/s**2", "km/s**2", "km/s**2"],
    ]

    /// Reads a trajectory.
    ///
    /// Source: CCSDS 502.0-B-3, section 6.2.5.
    static func trajectory(
        _ section: MessageSection,
        _ base: ComprehensiveMetadata
    ) throws(FormatError) -> (segment: EphemerisSegment, states: StateSeries) {
        var segment = EphemerisSegment()
        var fields = section.fields
        try fields.fill(&segment, from: Self.trajectory, in: base.scale)
        segment.center = segment.center ?? "EARTH"
        let units = fields.text("TRAJ_UNITS").map(Self.list) ?? []
        segment.keepRest(of: fields)
        var states = StateSeries(in: base.scale)
        for row in section.rows {
            let words = row.text.words
            guard words.count > 1 else { throw row.error("a state is a time with numbers; correct the line") }
            var values: [Double] = []
            for word in words.dropFirst() { values.append(try row.number(word)) }
            try states.append(try base.epoch(words[0], of: row), values, of: row)
        }
        (segment.start, segment.stop) = (states.first, states.last)
        guard let kinds = segment.type.map({ Self.cartesian[$0.uppercased()] }) ?? Self.cartesian["CARTPV"],
            kinds.count == states.width || states.count == 0
        else {
            segment.elementNames = (0..<states.width).map { place in
                let type = segment.type ?? "element"
                return place < units.count ? "\(type) \(place + 1) [\(units[place])]" : "\(type) \(place + 1)"
            }
            return (segment, states)
        }
        if !units.isEmpty { try states.convert(from: units, to: kinds, at: section.fields) }
        return (segment, states)
    }

    /// The words of `[km, km/s]`.
    static func list(_ text: String) -> [String] {
        text.filter { $0 != "[" && $0 != "]" }.split(separator: ",").map(\.stripped)
    }
}

extension StateSeries {
    /// Converts each column.
    fileprivate mutating func convert(
        from units: [String],
        to wanted: [String],
        at fields: KeyValueSection
    ) throws(FormatError) {
        guard units.count == wanted.count else {
            throw fields.error(at: "TRAJ_UNITS", "it names \(units.count) units and a state has \(wanted.count) values")
        }
        var pairs: [(from: PhysicalUnit, to: PhysicalUnit)] = []
        for (unit, target) in zip(units, wanted) {
            guard let unit = PhysicalUnit(unit), let target = PhysicalUnit(target), unit.measuresLike(target) else {
                throw fields.error(at: "TRAJ_UNITS", "[\(unit.prefix(20))] is no unit of [\(target)]; name one that is")
            }
            pairs.append((unit, target))
        }
        guard pairs.contains(where: { ($0.from.scale / $0.to.scale - 1).magnitude > 1e-12 }) else { return }
        self.convert(pairs)
    }
}

extension KeyValueSection {
    /// Refuses a value that is no number where the standard wants one; it stays where it is.
    func checkNumber(_ keyword: String) throws(FormatError) {
        guard let line = self.line(keyword) else { return }
        guard DecimalText.double(Self.split(line.value).value) != nil else {
            throw line.error("\"\(line.value.prefix(40))\" is no number; write it as 715 or 4.835E-05")
        }
    }
}
