internal import Schema

extension AttitudeSeries {
    private static let metadata = KeywordTable<AttitudeSeries>([
        .text("REF_FRAME_A", \.frameA, required: true),
        .text("REF_FRAME_B", \.frameB, required: true),
        .text("ATTITUDE_DIR", \.direction),
        .time("START_TIME", \.start, required: true),
        .time("USEABLE_START_TIME", \.usableStart),
        .time("USEABLE_STOP_TIME", \.usableStop),
        .time("STOP_TIME", \.stop, required: true),
        .text("ATTITUDE_TYPE", \.type, required: true),
        .text("EULER_ROT_SEQ", \.eulerSequence),
        .text("INTERPOLATION_METHOD", \.interpolation),
        .integer("INTERPOLATION_DEGREE", \.interpolationDegree),
    ])

    /// Reads a segment of an attitude ephemeris message.
    ///
    /// Source: CCSDS 504.0-B-2, tables 4-3 and 4-4; 504.0-B-1, table 4-4.
    static func segment(
        _ fields: inout KeyValueSection,
        _ data: MessageSection,
        in scale: TimeScale
    ) throws(FormatError) -> (series: AttitudeSeries, states: StateSeries) {
        var series = AttitudeSeries()
        let written = fields
        try fields.fill(&series, from: Self.metadata, in: scale)
        try series.checkSequence(written)
        let isFirst = fields.line("QUATERNION_TYPE")?.value.uppercased() == "FIRST"
        series.comments = fields.comments + data.fields.comments
        series.additional = fields.rest() + data.fields.rest()
        var states = StateSeries(in: scale)
        for row in data.rows { try states.append(row, in: scale, since: nil) }
        series.components = data.rows.first?.names ?? []
        if series.components.isEmpty {
            series.components = Self.components(series.type ?? "", isScalarFirst: isFirst, width: states.width)
        }
        return (series, states)
    }

    private static let attitude = KeywordTable<AttitudeSeries>([
        .text("REF_FRAME_A", \.frameA, required: true),
        .text("REF_FRAME_B", \.frameB, required: true),
        .text("ATT_TYPE", \.type, required: true),
        .text("EULER_ROT_SEQ", \.eulerSequence),
    ])

    /// Reads the attitudes of a comprehensive message.
    ///
    /// Source: CCSDS 504.0-B-2, table 5-4.
    static func history(
        _ section: MessageSection,
        _ base: ComprehensiveMetadata
    ) throws(FormatError) -> (series: AttitudeSeries, states: StateSeries) {
        var series = AttitudeSeries()
        var fields = section.fields
        try fields.fill(&series, from: Self.attitude, in: base.scale)
        try series.checkSequence(section.fields)
        series.comments = fields.comments
        var states = StateSeries(in: base.scale)
        for row in section.rows { try states.append(row, in: base.scale, since: base.zero) }
        var type = series.type ?? ""
        if let rate = fields.line("RATE_TYPE")?.value, rate.uppercased() != "NONE" { type += "/\(rate)" }
        series.components = Self.components(type, isScalarFirst: false, width: states.width)
        series.additional = fields.rest()
        return (series, states)
    }

    /// A sequence turns about three axes, no axis twice in a row.
    func checkSequence(_ fields: KeyValueSection) throws(FormatError) {
        guard let sequence = self.eulerSequence else { return }
        let axes = sequence.utf8.map { byte -> UInt8 in byte.isDigit ? byte + (UInt8(ascii: "X") - 0x31) : byte }
        guard axes.count == 3, axes.allSatisfy({ (UInt8(ascii: "X")...UInt8(ascii: "Z")).contains($0) }),
            axes[0] != axes[1], axes[1] != axes[2]
        else {
            throw fields.error(
                at: "EULER_ROT_SEQ",
                "\"\(sequence.prefix(20))\" is no rotation sequence; name three axes such as 321 or ZXZ, none twice in a row"
            )
        }
    }

    /// What the values of a line are, by the kind of attitude; numbers where the kind is not known.
    private static func components(_ type: String, isScalarFirst: Bool, width: Int) -> [String] {
        let quaternion = isScalarFirst ? ["QC", "Q1", "Q2", "Q3"] : ["Q1", "Q2", "Q3", "QC"]
        let angles = ["ANGLE_1 [deg]", "ANGLE_2 [deg]", "ANGLE_3 [deg]"]
        let velocities = ["ANGVEL_X [deg/s]", "ANGVEL_Y [deg/s]", "ANGVEL_Z [deg/s]"]
        let spin = ["SPIN_ALPHA [deg]", "SPIN_DELTA [deg]", "SPIN_ANGLE [deg]", "SPIN_ANGLE_VEL [deg/s]"]
        let names: [String]
        switch type.uppercased() {
        case "QUATERNION": names = quaternion
        case "QUATERNION/DERIVATIVE", "QUATERNION/Q_DOT": names = quaternion + quaternion.map { "\($0)_DOT [1/s]" }
        case "QUATERNION/RATE":
            names = quaternion + ["ANGLE_1_DOT [deg/s]", "ANGLE_2_DOT [deg/s]", "ANGLE_3_DOT [deg/s]"]
        case "QUATERNION/ANGVEL": names = quaternion + velocities
        case "QUATERNION/GYRO_BIAS":
            names = quaternion + ["GYRO_BIAS_X", "GYRO_BIAS_Y", "GYRO_BIAS_Z"].map { $0 + " [deg/s]" }
        case "EULER_ANGLE", "EULER_ANGLES": names = angles
        case "EULER_ANGLE/RATE", "EULER_ANGLE/DERIVATIVE":
            names = angles + ["ANGLE_1_DOT [deg/s]", "ANGLE_2_DOT [deg/s]", "ANGLE_3_DOT [deg/s]"]
        case "EULER_ANGLE/ANGVEL", "EULER_ANGLES/ANGVEL": names = angles + velocities
        case "SPIN": names = spin
        case "SPIN/NUTATION":
            names = spin + ["NUTATION [deg]", "NUTATION_PER [s]", "NUTATION_PHASE [deg]"]
        case "SPIN/NUTATION_MOM":
            names = spin + ["MOMENTUM_ALPHA [deg]", "MOMENTUM_DELTA [deg]", "NUTATION_VEL [deg/s]"]
        case "DCM": names = (1...3).flatMap { row in (1...3).map { "DCM_\(row)\($0)" } }
        default: names = []
        }
        return names.count == width ? names : (0..<width).map { "VALUE_\($0 + 1)" }
    }
}

extension StateSeries {
    /// Adds a line of a time and numbers.
    fileprivate mutating func append(_ row: MessageRow, in scale: TimeScale, since zero: Timestamp?) throws(FormatError)
    {
        let words = row.text.words
        guard words.count > 1 else { throw row.error("an attitude is a time with numbers; correct the line") }
        var values: [Double] = []
        for word in words.dropFirst() { values.append(try row.number(word)) }
        try self.append(try Self.epoch(words[0], of: row, in: scale, since: zero), values, of: row)
    }
}

/// A block of an attitude parameter message that is an attitude.
struct AttitudeBlock {
    private let name: String
    var fields: KeyValueSection

    /// Nil of a block that is something else, such as the inertia.
    init?(_ section: MessageSection) {
        guard Self.numbers[section.name] != nil else { return nil }
        self.name = section.name
        self.fields = section.fields.withNumberedAngles
    }

    private static let types = [
        "QUAT": "QUATERNION", "EULER": "EULER_ANGLE", "SPIN": "SPIN", "ANGVEL": "ANGVEL",
    ]

    /// The keywords that are numbers, in order; the first ones of each are required.
    private static let numbers: [String: (required: Int, all: [(String, PhysicalUnit)])] = [
        "QUAT": (
            4,
            ["Q1", "Q2", "Q3", "QC"].map { ($0, .one) }
                + ["Q1_DOT", "Q2_DOT", "Q3_DOT", "QC_DOT"].map { ($0, .hertz) }
        ),
        "EULER": (
            0,
            ["X_ANGLE", "Y_ANGLE", "Z_ANGLE", "ANGLE_1", "ANGLE_2", "ANGLE_3"].map { ($0, .degree) }
                + ["X_RATE", "Y_RATE", "Z_RATE", "ANGLE_1_DOT", "ANGLE_2_DOT", "ANGLE_3_DOT"].map {
                    ($0, .degreePerSecond)
                }
        ),
        "SPIN": (
            4,
            [
                ("SPIN_ALPHA", .degree), ("SPIN_DELTA", .degree), ("SPIN_ANGLE", .degree),
                ("SPIN_ANGLE_VEL", .degreePerSecond), ("NUTATION", .degree), ("NUTATION_PER", .second),
                ("NUTATION_PHASE", .degree), ("MOMENTUM_ALPHA", .degree), ("MOMENTUM_DELTA", .degree),
                ("NUTATION_VEL", .degreePerSecond),
            ]
        ),
        "ANGVEL": (3, ["ANGVEL_X", "ANGVEL_Y", "ANGVEL_Z"].map { ($0, .degreePerSecond) }),
    ]

    /// The keywords of version 1, which has no marks around its blocks.
    ///
    /// Source: CCSDS 504.0-B-1, table 3-3.
    static let unmarked: [(name: String, keywords: [String])] = [
        (
            "QUAT",
            ["Q_FRAME_A", "Q_FRAME_B", "Q_DIR", "Q1", "Q2", "Q3", "QC", "Q1_DOT", "Q2_DOT", "Q3_DOT", "QC_DOT"]
        ),
        (
            "EULER",
            [
                "EULER_FRAME_A", "EULER_FRAME_B", "EULER_DIR", "EULER_ROT_SEQ", "RATE_FRAME", "X_ANGLE", "Y_ANGLE",
                "Z_ANGLE", "ANGLE_1", "ANGLE_2", "ANGLE_3", "X_RATE", "Y_RATE", "Z_RATE", "ANGLE_1_DOT", "ANGLE_2_DOT",
                "ANGLE_3_DOT",
            ]
        ),
        (
            "SPIN",
            [
                "SPIN_FRAME_A", "SPIN_FRAME_B", "SPIN_DIR", "SPIN_ALPHA", "SPIN_DELTA", "SPIN_ANGLE",
                "SPIN_ANGLE_VEL", "NUTATION", "NUTATION_PER", "NUTATION_PHASE",
            ]
        ),
    ]

    consuming func series() throws(FormatError) -> AttitudeSeries {
        var series = AttitudeSeries()
        series.type = Self.types[self.name]
        let prefix = ["QUAT": "Q", "EULER": "EULER", "SPIN": "SPIN"][self.name] ?? ""
        for (end, path) in [("A", \AttitudeSeries.frameA), ("B", \AttitudeSeries.frameB)] {
            let old = "\(prefix)_FRAME_\(end)"
            series[keyPath: path] =
                self.fields.holds(old) ? self.fields.text(old) : try self.fields.requiredText("REF_FRAME_\(end)")
        }
        series.direction = self.fields.text("\(prefix)_DIR")
        if self.name == "EULER" {
            let written = self.fields
            series.eulerSequence = try self.fields.requiredText("EULER_ROT_SEQ")
            try series.checkSequence(written)
        }
        guard let (required, numbers) = Self.numbers[self.name] else { return series }
        for (index, (keyword, unit)) in numbers.enumerated() {
            try self.fields.checkSingle(keyword)
            let number =
                index < required
                ? try self.fields.requiredNumber(keyword, in: unit) : try self.fields.number(keyword, in: unit)
            guard let number else { continue }
            series.values.append(number)
            series.components.append(unit == .one ? keyword : "\(keyword) [\(unit)]")
        }
        if self.name == "EULER" { try self.checkAngles(series.components) }
        series.times = [0]
        series.stateCount = 1
        series.comments = self.fields.comments
        series.additional = self.fields.rest()
        return series
    }

    /// Three angles, or their three rates.
    private func checkAngles(_ components: [String]) throws(FormatError) {
        let words = components.map { $0.prefix { $0 != " " } }
        for group in [
            ["X_ANGLE", "Y_ANGLE", "Z_ANGLE"], ["ANGLE_1", "ANGLE_2", "ANGLE_3"], ["X_RATE", "Y_RATE", "Z_RATE"],
            ["ANGLE_1_DOT", "ANGLE_2_DOT", "ANGLE_3_DOT"],
        ] {
            let held = group.filter { words.contains($0[...]) }
            if !held.isEmpty, held.count < 3, let absent = group.first(where: { !held.contains($0) }) {
                throw self.fields.missing(absent)
            }
        }
        if words.isEmpty { throw self.fields.missing("ANGLE_1") }
    }
}
