internal import Schema

extension Tracking {
    /// The most measurements that one update keeps.
    private static let limit = 3_000
    private static let required = Self.header(required: true)

    /// Reads a tracking data message.
    ///
    /// Source: CCSDS 503.0-B-2, section 3.
    init(_ message: NavigationMessage) throws(FormatError) {
        self.init()
        var header = message.body.fields
        try header.fill(&self, from: Self.required)
        self.keepRest(of: header)
        let sections = message.body.sections
        var read: [(segment: TrackingSegment, series: [MeasuredSeries])] = []
        for (index, section) in sections.enumerated() where section.name == "META" {
            let data = index + 1 < sections.count && sections[index + 1].name == "DATA" ? sections[index + 1] : nil
            read.append(try TrackingSegment.read(section, data))
        }
        guard !read.isEmpty else {
            throw FormatError(
                where: "line \(message.body.line), message",
                reason: "META_START is missing; a message has at least one segment"
            )
        }
        let shares = Thinning.shares(of: read.flatMap { $0.series.map(\.states.count) }, limit: Self.limit)
        var place = 0
        var participants: Set<String> = []
        for (segment, measured) in read {
            var segment = segment
            for one in measured {
                segment.series.append(one.series(keeping: shares[place], of: segment))
                self.measurementCount = (self.measurementCount ?? 0) + Int64(one.states.count)
                self.start = [self.start, one.states.first].compactMap(\.self).min()
                self.stop = [self.stop, one.states.last].compactMap(\.self).max()
                place += 1
            }
            self.participants += segment.participants.filter { participants.insert($0).inserted }
            self.segments.append(segment)
        }
        self.start = self.start ?? self.segments.compactMap(\.start).min()
        self.stop = self.stop ?? self.segments.compactMap(\.stop).max()
        self.measurementCount = self.measurementCount ?? 0
    }
}

/// Measurements of one keyword while they are read.
struct MeasuredSeries {
    let keyword: String
    var states: StateSeries

    fileprivate func series(keeping share: Int, of segment: TrackingSegment) -> TrackingSeries {
        var series = TrackingSeries()
        series.name = self.keyword
        series.unit = Self.unit(of: self.keyword, in: segment)
        series.count = Int64(self.states.count)
        series.epoch = self.states.first
        (series.times, series.values) = self.states.kept(share)
        return series
    }

    /// The unit that the standard gives a keyword.
    ///
    /// Source: CCSDS 503.0-B-2, table 3-5.
    private static func unit(of keyword: String, in segment: TrackingSegment) -> String? {
        let base = keyword.reversed().drop { $0.isNumber }.reversed()
        switch String(base) {
        case "CARRIER_POWER": return "dBW"
        case "DOPPLER_INSTANTANEOUS", "DOPPLER_INTEGRATED": return "km/s"
        case "PC_N", "PR_N": return "dBHz"
        case "RANGE": return segment.rangeUnit ?? "km"
        case "RECEIVE_FREQ_", "RECEIVE_FREQ", "TRANSMIT_FREQ_": return "Hz"
        case "TRANSMIT_FREQ_RATE_": return "Hz/s"
        case "DOR", "VLBI_DELAY", "CLOCK_BIAS": return "s"
        case "CLOCK_DRIFT": return "s/s"
        case "ANGLE_": return "deg"
        case "MAG": return "mag"
        case "RCS": return "m**2"
        case "PRESSURE": return "hPa"
        case "RHUMIDITY": return "%"
        case "TEMPERATURE": return "K"
        case "STEC": return "TECU"
        case "TROPO_DRY", "TROPO_WET": return "m"
        default: return nil
        }
    }
}

extension TrackingSegment {
    private static let keywords = KeywordTable<TrackingSegment>([
        .text("TRACK_ID", \.trackID),
        .time("START_TIME", \.start),
        .time("STOP_TIME", \.stop),
        .text("MODE", \.mode),
        .text("TRANSMIT_BAND", \.transmitBand),
        .text("RECEIVE_BAND", \.receiveBand),
        .number("INTEGRATION_INTERVAL", \.integrationSeconds, .second, within: notNegative),
        .text("INTEGRATION_REF", \.integrationReference),
        .number("FREQ_OFFSET", \.frequencyOffsetHertz, .hertz),
        .text("RANGE_MODE", \.rangeMode),
        .number("RANGE_MODULUS", \.rangeModulus, within: notNegative),
        .text("RANGE_UNITS", \.rangeUnit),
        .text("ANGLE_TYPE", \.angleType),
        .text("REFERENCE_FRAME", \.referenceFrame),
        .text("DATA_QUALITY", \.dataQuality),
    ])

    private static let numbers = [
        "TURNAROUND_NUMERATOR", "TURNAROUND_DENOMINATOR", "DOPPLER_COUNT_BIAS", "DOPPLER_COUNT_SCALE",
        "CORRECTION_ANGLE_1", "CORRECTION_ANGLE_2", "CORRECTION_DOPPLER", "CORRECTION_MAG", "CORRECTION_RANGE",
        "CORRECTION_RCS", "CORRECTION_RECEIVE", "CORRECTION_TRANSMIT", "INTERPOLATION_DEGREE",
    ]

    fileprivate static func read(
        _ metadata: MessageSection,
        _ data: MessageSection?
    ) throws(FormatError) -> (segment: TrackingSegment, series: [MeasuredSeries]) {
        var segment = TrackingSegment()
        var fields = metadata.fields
        let scale = try fields.timeScale(into: &segment.timeSystem)
        segment.participants = [try fields.requiredText("PARTICIPANT_1")]
        for number in 2...5 {
            if let participant = fields.text("PARTICIPANT_\(number)") { segment.participants.append(participant) }
        }
        try fields.fill(&segment, from: Self.keywords, in: scale)
        let paths = [fields.text("PATH"), fields.text("PATH_1"), fields.text("PATH_2")].compactMap(\.self)
        segment.path = paths.isEmpty ? nil : paths.joined(separator: " / ")
        segment.transmitDelaysSeconds = try Self.delays("TRANSMIT_DELAY_", &fields)
        segment.receiveDelaysSeconds = try Self.delays("RECEIVE_DELAY_", &fields)
        for keyword in Self.numbers { try fields.checkNumber(keyword) }
        segment.comments = fields.comments + (data?.fields.comments ?? [])
        segment.additional = fields.rest()
        var series: [MeasuredSeries] = []
        var places: [String: Int] = [:]
        for row in data?.rows ?? [] {
            guard let keyword = row.keyword else {
                throw row.error("a measurement has a keyword; write it before the =")
            }
            let words = row.text.words
            guard words.count == 2 else {
                throw row.error("a measurement is a time and a number, and here are \(words.count) words")
            }
            let epoch = try StateSeries.epoch(words[0], of: row, in: scale)
            let place = places[keyword] ?? series.count
            if place == series.count {
                guard series.count < 200 else { throw row.error("a segment has at most 200 kinds of measurements") }
                series.append(MeasuredSeries(keyword: keyword, states: StateSeries(in: scale)))
                places[keyword] = place
            }
            try series[place].states.append(epoch, [try row.number(words[1])], of: row)
        }
        return (segment, series)
    }

    private static func delays(_ prefix: String, _ fields: inout KeyValueSection) throws(FormatError) -> [Double] {
        var delays: [Double] = []
        for number in 1...5 {
            guard let delay = try fields.number("\(prefix)\(number)", in: .second) else { continue }
            while delays.count < number - 1 { delays.append(0) }
            delays.append(delay)
        }
        return delays
    }
}
