internal import Schema

/// Reads the messages of the Automatic Identification System.
///
/// Source: ITU-R M.1371-5, annex 8, section 3.
struct VesselReader {
    let bits: SixBits
    var report = VesselReport()

    /// Reads a message.
    ///
    /// - Throws: ``FormatError`` with the line when it is of no type that the standard has, or shorter than that.
    static func report(of message: VesselMessages.Message) throws(FormatError) -> VesselReport {
        var reader = Self(bits: message.bits)
        func error(_ reason: String) -> FormatError { FormatError(where: "line \(message.first.line)", reason: reason) }
        guard message.bits.count >= 38 else {
            throw error("the message has \(message.bits.count) bits; the shortest has 40")
        }
        let type = message.bits.number(0, 6)
        guard let least = Self.lengths[type] else { throw error("the message is of type \(type); there are 1 to 27") }
        guard message.bits.count >= least else {
            throw error("a message of type \(type) has at least \(least) bits; this one has \(message.bits.count)")
        }
        reader.header(type, message.first)
        reader.read(type)
        return reader.report
    }

    private init(bits: SixBits) { self.bits = bits }

    /// The fewest bits by type; of type 5 receivers leave out spare bits at the end, of binary messages all data.
    private static let lengths: [Int64: Int] = [
        1: 168, 2: 168, 3: 168, 4: 168, 5: 420, 6: 88, 7: 72, 8: 56, 9: 168, 10: 72, 11: 168, 12: 72, 13: 72, 14: 40,
        15: 88, 16: 92, 17: 80, 18: 168, 19: 312, 20: 72, 21: 272, 22: 168, 23: 160, 24: 160, 25: 40, 26: 60, 27: 96,
    ]

    private mutating func header(_ type: Int64, _ sentence: VesselSentence) {
        self.report.messageType = type
        self.report.message = VesselWords.message(type)
        self.report.mmsi = Self.mmsi(self.bits.number(8, 30))
        self.report.repeatIndicator = self.bits.number(6, 2)
        self.report.isOwnShip = sentence.isOwnShip ? true : nil
        self.report.channel = sentence.channel.isEmpty ? nil : sentence.channel.clipped(characters: 8, bytes: 16)
        self.report.station = sentence.station
        self.report.receivedByStation = sentence.received
    }

    static func mmsi(_ number: Int64) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, 9 - text.utf8.count)) + text
    }

    private mutating func read(_ type: Int64) {
        switch type {
        case 1, 2, 3: self.positionOfClassA()
        case 4, 11: self.baseStation()
        case 5: self.voyage()
        case 6: self.addressedBinary()
        case 7, 13: self.acknowledgement()
        case 8: self.application(at: 40)
        case 9: self.aircraft()
        case 10: self.addressees([40])
        case 12: self.addressedText()
        case 14: self.report.safetyText = self.bits.text(40, self.bits.count - 40)
        case 15: self.interrogation()
        case 16: self.assignment()
        case 17: self.corrections()
        case 18: self.positionOfClassB()
        case 19: self.extendedClassB()
        case 20: self.linkManagement()
        case 21: self.aid()
        case 22: self.channels()
        case 23: self.group()
        case 24: self.staticData()
        case 25: self.slotBinary(end: self.bits.count)
        case 26: self.slotBinary(end: self.bits.count - 20)
        default: self.longRange()
        }
    }

    // MARK: Parts that messages share

    mutating func add(_ name: String, _ value: String?) {
        if let value { self.report.additional.append(NamedText(name: name, value: value)) }
    }

    mutating func addressees(_ starts: [Int]) {
        self.report.addressees = starts.compactMap { start in
            guard start + 30 <= self.bits.count else { return nil }
            let number = self.bits.number(start, 30)
            return number == 0 ? nil : Self.mmsi(number)
        }
    }

    /// Longitude and latitude in parts of a minute; 181 and 91 degrees are not available.
    mutating func position(_ longitude: Int, _ latitude: Int, partsOfMinute: Int64 = 10_000) {
        let isCoarse = partsOfMinute == 10
        let east = self.bits.signed(longitude, isCoarse ? 18 : 28)
        let north = self.bits.signed(latitude, isCoarse ? 17 : 27)
        let degree = 60 * partsOfMinute
        guard abs(east) <= 180 * degree, abs(north) <= 90 * degree else {
            if east != 181 * degree || north != 91 * degree {
                self.add("position as sent", "\(Self.degrees(east, degree)), \(Self.degrees(north, degree)) °")
            }
            return
        }
        self.report.longitudeDegrees = Self.degrees(east, degree)
        self.report.latitudeDegrees = Self.degrees(north, degree)
    }

    static func degrees(_ value: Int64, _ degree: Int64) -> Double {
        (Double(value) / Double(degree) * 10_000_000).rounded() / 10_000_000
    }

    mutating func motion(speed: Int, course: Int, heading: Int?) {
        let knots = self.bits.number(speed, 10)
        if knots != 1_023 { self.report.speedKnots = Double(knots) / 10 }
        let tenths = self.bits.number(course, 12)
        if tenths < 3_600 { self.report.courseDegrees = Double(tenths) / 10 }
        guard let heading else { return }
        let degrees = self.bits.number(heading, 9)
        if degrees < 360 { self.report.headingDegrees = Double(degrees) }
    }

    mutating func second(_ start: Int) {
        let second = self.bits.number(start, 6)
        switch second {
        case 0...59: self.report.second = second
        case 61: self.add("time stamp", "manual input")
        case 62: self.add("time stamp", "dead reckoning")
        case 63: self.add("time stamp", "inoperative")
        default: break
        }
    }

    mutating func dimensions(_ start: Int) {
        let sides = [(0, 9), (9, 9), (18, 6), (24, 6)].map { self.bits.number(start + $0.0, $0.1) }
        guard sides.contains(where: { $0 > 0 }) else { return }
        (self.report.toBowMeters, self.report.toSternMeters) = (Double(sides[0]), Double(sides[1]))
        (self.report.toPortMeters, self.report.toStarboardMeters) = (Double(sides[2]), Double(sides[3]))
        if sides[0] + sides[1] > 0 { self.report.lengthMeters = Double(sides[0] + sides[1]) }
        if sides[2] + sides[3] > 0 { self.report.beamMeters = Double(sides[2] + sides[3]) }
    }

    mutating func ship(type start: Int) {
        let type = self.bits.number(start, 8)
        guard type > 0 else { return }
        self.report.shipType = type
        self.report.shipTypeName = VesselWords.shipType(type)
    }

    mutating func application(at start: Int, end: Int? = nil) {
        self.report.applicationAreaCode = self.bits.number(start, 10)
        self.report.applicationFunction = self.bits.number(start + 10, 6)
        self.data(from: start + 16, to: end)
    }

    mutating func data(from start: Int, to end: Int? = nil) {
        let data = self.bits.hexadecimal(from: start, to: end)
        guard data.bits > 0 else { return }
        self.report.applicationData = data.digits
        self.report.applicationBits = Int64(data.bits)
    }
}
