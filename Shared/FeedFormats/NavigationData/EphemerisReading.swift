internal import Schema

extension Ephemeris {
    private static let oem = Self.header(required: true)
    /// The most bytes that comments and further keywords of the header take in all objects together: 16 MiB.
    private static let commonLimit = 16 * 1_048_576

    /// Reads an orbit ephemeris message.
    ///
    /// - Returns: One ephemeris for each object that it tells of; by the standard it tells of one.
    /// Source: CCSDS 502.0-B-3, section 5.
    static func ephemerides(of message: NavigationMessage) throws(FormatError) -> [Ephemeris] {
        var whole = Ephemeris()
        var header = message.body.fields
        try header.fill(&whole, from: Self.oem)
        whole.keepRest(of: header)
        let sections = message.body.sections
        var segments: [(object: SegmentObject, segment: EphemerisSegment, states: StateSeries)] = []
        var at = 0
        while at < sections.count {
            guard sections[at].name == "META" else {
                throw FormatError(
                    where: "line \(sections[at].line), \(sections[at].name)",
                    reason: "META_START must stand before it; each segment begins with its metadata"
                )
            }
            let data = at + 1 < sections.count && sections[at + 1].name == "DATA" ? sections[at + 1] : nil
            segments.append(try EphemerisSegment.read(sections[at], data))
            at += data == nil ? 1 : 2
        }
        guard !segments.isEmpty else {
            throw FormatError(
                where: "line \(message.body.line), message",
                reason: "META_START is missing; a message has at least one segment"
            )
        }
        let shares = Thinning.shares(of: segments.map(\.states.count), limit: StateSeries.limit)
        var found: [Ephemeris] = []
        var places: [SegmentObject: Int] = [:]
        let common =
            whole.comments.reduce(0) { $0 + $1.utf8.count }
            + whole.additional.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        for (index, entry) in segments.enumerated() {
            var segment = entry.segment
            segment.keep(entry.states, share: shares[index])
            let place = places[entry.object] ?? found.count
            if place == found.count {
                guard (found.count + 1) * common <= Self.commonLimit else {
                    throw FormatError(
                        where: "line \(message.body.line), message",
                        reason: "its objects repeat more than 16 MiB of its header; send each object by itself"
                    )
                }
                var ephemeris = whole
                (ephemeris.objectName, ephemeris.objectID) = (entry.object.name, entry.object.id)
                found.append(ephemeris)
                places[entry.object] = place
            }
            found[place].append(segment)
        }
        return found
    }

    /// Adds a segment, and widens what it covers.
    mutating func append(_ segment: EphemerisSegment) {
        self.segments.append(segment)
        self.stateCount = (self.stateCount ?? 0) + (segment.stateCount ?? 0)
        self.start = [self.start, segment.start].compactMap(\.self).min()
        self.stop = [self.stop, segment.stop].compactMap(\.self).max()
    }
}

/// Which object a segment is about.
struct SegmentObject: Hashable {
    let name: String
    let id: String
}

extension EphemerisSegment {
    /// The most covariance matrices of a segment.
    private static let covarianceLimit = 100
    /// The most accelerations that are kept as words.
    private static let oddLimit = 20

    private static let metadata = KeywordTable<EphemerisSegment>([
        .text("CENTER_NAME", \.center, required: true),
        .text("REF_FRAME", \.frame, required: true),
        .time("REF_FRAME_EPOCH", \.frameEpoch),
        .time("START_TIME", \.start, required: true),
        .time("USEABLE_START_TIME", \.usableStart),
        .time("USEABLE_STOP_TIME", \.usableStop),
        .time("STOP_TIME", \.stop, required: true),
        .text("INTERPOLATION", \.interpolation),
        .integer("INTERPOLATION_DEGREE", \.interpolationDegree),
    ])

    fileprivate static func read(
        _ metadata: MessageSection,
        _ data: MessageSection?
    ) throws(FormatError) -> (SegmentObject, EphemerisSegment, StateSeries) {
        var segment = EphemerisSegment()
        var fields = metadata.fields
        let object = SegmentObject(
            name: try fields.requiredText("OBJECT_NAME"),
            id: try fields.requiredText("OBJECT_ID")
        )
        let scale = try fields.timeScale(into: &segment.timeSystem)
        try fields.fill(&segment, from: Self.metadata, in: scale)
        segment.keepRest(of: fields)
        var states = StateSeries(in: scale)
        guard let data, !data.rows.isEmpty else {
            throw FormatError(
                where: "line \(metadata.line), META",
                reason: "no states follow it; send the whole message, it seems cut"
            )
        }
        segment.comments += data.fields.comments
        segment.additional += data.fields.rest()
        // Some write accelerations in some lines only; then those are kept as words.
        let hasAll = data.rows.allSatisfy { Self.hasAcceleration($0) }
        for row in data.rows {
            let (epoch, values) = try Self.state(row, in: scale)
            if hasAll || values.count == 6 {
                try states.append(epoch, values, of: row)
            } else {
                try states.append(epoch, Array(values.prefix(6)), of: row)
                if segment.additional.count < Self.oddLimit {
                    let words = values.suffix(3).map { "\($0)" }.joined(separator: " ")
                    segment.additional.append(NamedText(name: "acceleration at \(epoch)", value: "\(words) [km/s**2]"))
                }
            }
        }
        try segment.readCovariances(data.sections, in: scale)
        return (object, segment, states)
    }

    private static func hasAcceleration(_ row: MessageRow) -> Bool {
        row.names.isEmpty ? row.text.words.count == 10 : row.names.count == 9
    }

    private static let names = ["X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT", "X_DDOT", "Y_DDOT", "Z_DDOT"]

    private static func state(_ row: MessageRow, in scale: TimeScale) throws(FormatError) -> (Timestamp, [Double]) {
        let words = row.text.words
        guard words.count == 7 || words.count == 10 else {
            throw row.error(
                "a state is a time with 6 or 9 numbers, and here are \(words.count) words; correct the line"
            )
        }
        let epoch = try StateSeries.epoch(words[0], of: row, in: scale)
        var values: [Double] = []
        values.reserveCapacity(9)
        for word in words.dropFirst() { values.append(try row.number(word)) }
        guard !row.names.isEmpty else { return (epoch, values) }
        var ordered: [Double] = []
        for name in Self.names.prefix(values.count) {
            guard let place = row.names.firstIndex(where: { $0 == name || $0.hasPrefix(name + " ") }) else {
                throw row.error("\(name) is missing; a state has all of position and velocity")
            }
            ordered.append(values[place])
        }
        return (epoch, ordered)
    }

    /// Takes over the states that are kept.
    mutating func keep(_ states: StateSeries, share: Int) {
        let (times, values) = states.kept(share)
        self.stateCount = Int64(states.count)
        self.epoch = states.first
        self.times = times
        guard states.width > 6 || states.width == 6 || states.width == 3 else { return }
        self.positionsKilometers = Self.columns(0, of: values, width: states.width)
        if states.width >= 6 { self.velocitiesKilometersPerSecond = Self.columns(3, of: values, width: states.width) }
        if states.width >= 9 {
            self.accelerationsKilometersPerSecondSquared = Self.columns(6, of: values, width: states.width)
        }
    }

    private static func columns(_ from: Int, of values: [Double], width: Int) -> [Double] {
        stride(from: from, to: values.count, by: width).flatMap { values[$0..<min($0 + 3, values.count)] }
    }

    // MARK: Covariances

    private mutating func readCovariances(_ sections: [MessageSection], in scale: TimeScale) throws(FormatError) {
        var all: [EphemerisCovariance] = []
        for section in sections where section.name == "COVARIANCE" {
            all += try EphemerisCovariance.all(of: section, in: scale)
        }
        guard !all.isEmpty else { return }
        self.covarianceCount = Int64(all.count)
        self.covariances = Thinning.indices(of: all.count, limit: Self.covarianceLimit).map { all[$0] }
    }
}

extension EphemerisCovariance {
    /// The matrices of a block: each begins with its epoch, and has six lines of one to six numbers.
    fileprivate static func all(of section: MessageSection, in scale: TimeScale) throws(FormatError) -> [Self] {
        if section.rows.isEmpty {
            var fields = section.fields
            let terms = try CovarianceTerm.cartesian(&fields)
            guard terms.count == 21 else { throw fields.missing("CX_X") }
            return [try Self(&fields, terms.map(\.value), in: scale)]
        }
        var all: [Self] = []
        var rows = section.rows[...]
        for lines in section.heads {
            var head = KeyValueSection(name: section.name, start: lines[0].number)
            for line in lines { head.append(line) }
            var terms: [Double] = []
            for count in 1...6 {
                guard let row = rows.popFirst() else {
                    throw FormatError(
                        where: "line \(section.line), COVARIANCE",
                        reason: "a matrix has six lines of one to six numbers, and this one is cut"
                    )
                }
                let words = row.text.words
                guard words.count == count else {
                    throw row.error("line \(count) of a covariance has \(count) numbers, and here are \(words.count)")
                }
                for word in words { terms.append(try row.number(word)) }
            }
            all.append(try Self(&head, terms, in: scale))
        }
        if let row = rows.first { throw row.error("a covariance has 21 numbers; begin the next one with EPOCH") }
        return all
    }

    private init(_ fields: inout KeyValueSection, _ terms: [Double], in scale: TimeScale) throws(FormatError) {
        self.init()
        guard fields.holds("EPOCH") else { throw fields.missing("EPOCH") }
        self.epoch = try fields.time("EPOCH", in: scale)
        self.frame = fields.text("COV_REF_FRAME")
        self.terms = terms
    }
}
