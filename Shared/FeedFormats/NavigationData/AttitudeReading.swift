internal import Schema

extension Attitude {
    private static let required = Self.header(required: true)

    // MARK: Ephemeris message

    /// Reads an attitude ephemeris message.
    ///
    /// Source: CCSDS 504.0-B-2, section 4.
    init(ephemeris message: NavigationMessage) throws(FormatError) {
        self.init()
        var header = message.body.fields
        try header.fill(&self, from: Self.required)
        self.keepRest(of: header)
        let sections = message.body.sections
        var read: [(series: AttitudeSeries, states: StateSeries)] = []
        for (index, section) in sections.enumerated() where section.name == "META" {
            var fields = section.fields
            self.objectName = try fields.requiredText("OBJECT_NAME")
            self.objectID = try fields.requiredText("OBJECT_ID")
            self.center = fields.text("CENTER_NAME") ?? self.center
            let scale = try fields.timeScale(into: &self.timeSystem)
            guard index + 1 < sections.count, sections[index + 1].name == "DATA", !sections[index + 1].rows.isEmpty
            else {
                throw FormatError(
                    where: "line \(section.line), META",
                    reason: "no attitudes follow it; send the whole message, it seems cut"
                )
            }
            read.append(try AttitudeSeries.segment(&fields, sections[index + 1], in: scale))
        }
        guard !read.isEmpty else {
            throw FormatError(
                where: "line \(message.body.line), message",
                reason: "META_START is missing; a message has at least one segment"
            )
        }
        self.keep(read)
    }

    /// Takes over the states that are kept.
    private mutating func keep(_ read: [(series: AttitudeSeries, states: StateSeries)]) {
        let shares = Thinning.shares(of: read.map(\.states.count), limit: StateSeries.limit)
        for (index, (series, states)) in read.enumerated() {
            var series = series
            let (times, values) = states.kept(shares[index])
            (series.times, series.values, series.epoch) = (times, values, states.first)
            series.stateCount = Int64(states.count)
            series.start = series.start ?? states.first
            series.stop = series.stop ?? states.last
            self.stateCount = (self.stateCount ?? 0) + Int64(states.count)
            self.start = [self.start, series.start].compactMap(\.self).min()
            self.stop = [self.stop, series.stop].compactMap(\.self).max()
            self.series.append(series)
        }
    }

    // MARK: Parameter message

    /// Reads an attitude parameter message.
    ///
    /// Source: CCSDS 504.0-B-2, section 3; 504.0-B-1, section 3, for version 1, which has no marks around its blocks.
    init(parametersOf message: NavigationMessage) throws(FormatError) {
        self.init()
        var fields = message.body.fields.withNumberedAngles
        try fields.fill(&self, from: Self.required)
        self.objectName = try fields.requiredText("OBJECT_NAME")
        self.objectID = try fields.requiredText("OBJECT_ID")
        self.center = fields.text("CENTER_NAME")
        let scale = try fields.timeScale(into: &self.timeSystem)
        self.epoch = try fields.time("EPOCH", in: scale)
        var blocks = message.body.sections
        if message.version == 1 { blocks = try Self.unmarkedBlocks(&fields) + blocks }
        self.keepRest(of: fields)
        for block in blocks {
            guard var section = AttitudeBlock(block) else {
                self.blocks.append(NavigationBlock(block))
                continue
            }
            // In XML of version 1 the epoch stands in the block.
            if let own = try section.fields.time("EPOCH", in: scale) { self.epoch = self.epoch ?? own }
            var series = try section.series()
            series.epoch = self.epoch
            (series.start, series.stop) = (self.epoch, self.epoch)
            self.series.append(series)
        }
        if self.epoch == nil, scale != .unknown { throw message.body.fields.missing("EPOCH") }
        guard !self.series.isEmpty else {
            throw FormatError(
                where: "line \(message.body.line), message",
                reason: "there is no quaternion, Euler angles, spin or angular velocity; a message has one at least"
            )
        }
        (self.start, self.stop, self.stateCount) = (self.epoch, self.epoch, Int64(self.series.count))
    }

    /// The blocks of version 1, told by their first letters.
    private static func unmarkedBlocks(_ fields: inout KeyValueSection) throws(FormatError) -> [MessageSection] {
        var blocks: [MessageSection] = []
        for (name, keywords) in AttitudeBlock.unmarked {
            var block = MessageSection(name: name, line: fields.start)
            for keyword in keywords {
                try fields.checkSingle(keyword)
                guard let line = fields.line(keyword) else { continue }
                _ = fields.text(keyword)
                block.fields.append(line)
            }
            if !block.fields.isEmpty { blocks.append(block) }
        }
        return blocks
    }

    // MARK: Comprehensive message

    /// Reads an attitude comprehensive message.
    ///
    /// Source: CCSDS 504.0-B-2, section 5.
    init(comprehensive message: NavigationMessage) throws(FormatError) {
        self.init()
        var header = message.body.fields
        try header.fill(&self, from: Self.required)
        self.keepRest(of: header)
        let base = try ComprehensiveMetadata(message)
        var fields = base.fields
        _ = try fields.timeScale(into: &self.timeSystem)
        self.objectName = try fields.requiredText("OBJECT_NAME")
        self.objectID = fields.text("INTERNATIONAL_DESIGNATOR")
        self.center = fields.text("CENTER_NAME")
        self.epoch = base.referenceTime
        self.keepRest(of: fields)
        var read: [(series: AttitudeSeries, states: StateSeries)] = []
        for section in message.body.sections where section.name != "META" {
            switch section.name {
            case "ATT": read.append(try AttitudeSeries.history(section, base))
            case "MAN":
                if section.fields.holds("MAN_END_TIME"), section.fields.holds("MAN_DURATION") {
                    throw section.fields.error(at: "MAN_DURATION", "it stands beside MAN_END_TIME; give one of them")
                }
                self.blocks.append(NavigationBlock(section))
            case "AD":
                self.blocks.append(NavigationBlock(section))
                self.blocks += try Self.sensors(section)
            default: self.blocks.append(NavigationBlock(section))
            }
        }
        self.keep(read)
    }

    /// The sensors of an attitude determination: numbered from 1, each number once.
    private static func sensors(_ section: MessageSection) throws(FormatError) -> [NavigationBlock] {
        var blocks: [NavigationBlock] = []
        var numbers: Set<Int64> = []
        for sensor in section.sections {
            var fields = sensor.fields
            if let number = try fields.integer("SENSOR_NUMBER"), !numbers.insert(number).inserted {
                throw sensor.fields.error(
                    at: "SENSOR_NUMBER",
                    "sensor \(number) stands before; give each its own number"
                )
            }
            if let count = try fields.integer("NUMBER_SENSOR_NOISE_COVARIANCE"),
                let noise = fields.text("SENSOR_NOISE_STDDEV")
            {
                let values = KeyValueSection.split(noise).value.split(separator: " ").count
                guard values == count else {
                    throw sensor.fields.error(
                        at: "SENSOR_NOISE_STDDEV",
                        "it has \(values) values and NUMBER_SENSOR_NOISE_COVARIANCE says \(count)"
                    )
                }
            }
            blocks.append(NavigationBlock(sensor))
        }
        return blocks
    }
}
