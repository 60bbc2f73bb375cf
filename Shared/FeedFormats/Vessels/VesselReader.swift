internal import Schema

/// Reads the messages of the Automatic Identification System.
///
/// Source: ITU-R M.1371-5, annex 8, section 3.
struct VesselReader {
    private let bits: SixBits
    private var report = VesselReport()

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

    private mutating func add(_ name: String, _ value: String?) {
        if let value { self.report.additional.append(NamedText(name: name, value: value)) }
    }

    private mutating func addressees(_ starts: [Int]) {
        self.report.addressees = starts.compactMap { start in
            guard start + 30 <= self.bits.count else { return nil }
            let number = self.bits.number(start, 30)
            return number == 0 ? nil : Self.mmsi(number)
        }
    }

    /// Longitude and latitude in parts of a minute; 181 and 91 degrees are not available.
    private mutating func position(_ longitude: Int, _ latitude: Int, partsOfMinute: Int64 = 10_000) {
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

    private static func degrees(_ value: Int64, _ degree: Int64) -> Double {
        (Double(value) / Double(degree) * 10_000_000).rounded() / 10_000_000
    }

    private mutating func motion(speed: Int, course: Int, heading: Int?) {
        let knots = self.bits.number(speed, 10)
        if knots != 1_023 { self.report.speedKnots = Double(knots) / 10 }
        let tenths = self.bits.number(course, 12)
        if tenths < 3_600 { self.report.courseDegrees = Double(tenths) / 10 }
        guard let heading else { return }
        let degrees = self.bits.number(heading, 9)
        if degrees < 360 { self.report.headingDegrees = Double(degrees) }
    }

    private mutating func second(_ start: Int) {
        let second = self.bits.number(start, 6)
        switch second {
        case 0...59: self.report.second = second
        case 61: self.add("time stamp", "manual input")
        case 62: self.add("time stamp", "dead reckoning")
        case 63: self.add("time stamp", "inoperative")
        default: break
        }
    }

    private mutating func dimensions(_ start: Int) {
        let sides = [(0, 9), (9, 9), (18, 6), (24, 6)].map { self.bits.number(start + $0.0, $0.1) }
        guard sides.contains(where: { $0 > 0 }) else { return }
        (self.report.toBowMeters, self.report.toSternMeters) = (Double(sides[0]), Double(sides[1]))
        (self.report.toPortMeters, self.report.toStarboardMeters) = (Double(sides[2]), Double(sides[3]))
        if sides[0] + sides[1] > 0 { self.report.lengthMeters = Double(sides[0] + sides[1]) }
        if sides[2] + sides[3] > 0 { self.report.beamMeters = Double(sides[2] + sides[3]) }
    }

    private mutating func ship(type start: Int) {
        let type = self.bits.number(start, 8)
        guard type > 0 else { return }
        self.report.shipType = type
        self.report.shipTypeName = VesselWords.shipType(type)
    }

    private mutating func application(at start: Int, end: Int? = nil) {
        self.report.applicationAreaCode = self.bits.number(start, 10)
        self.report.applicationFunction = self.bits.number(start + 10, 6)
        self.data(from: start + 16, to: end)
    }

    private mutating func data(from start: Int, to end: Int? = nil) {
        let data = self.bits.hexadecimal(from: start, to: end)
        guard data.bits > 0 else { return }
        self.report.applicationData = data.digits
        self.report.applicationBits = Int64(data.bits)
    }

    // MARK: Positions

    private mutating func positionOfClassA() {
        self.report.navigationStatus = VesselWords.status(self.bits.number(38, 4))
        self.turn(self.bits.signed(42, 8))
        self.report.isPositionAccurate = self.bits.flag(60)
        self.position(61, 89)
        self.motion(speed: 50, course: 116, heading: 128)
        self.second(137)
        switch self.bits.number(143, 2) {
        case 1: self.add("special manoeuvre", "no")
        case 2: self.add("special manoeuvre", "yes")
        default: break
        }
        if self.bits.flag(148) { self.add("RAIM", "in use") }
    }

    /// ROTAIS is 4.733 times the root of the rate; 127 tells only that it is more than 5 degrees in 30 seconds.
    private mutating func turn(_ value: Int64) {
        switch value {
        case -128: break
        case 127: self.add("turning", "right, more than 5° in 30 s")
        case -127: self.add("turning", "left, more than 5° in 30 s")
        default:
            let root = Double(value) / 4.733
            let rate = root * root * (value < 0 ? -1 : 1)
            self.report.turnDegreesPerMinute = (rate * 10).rounded() / 10
        }
    }

    private mutating func baseStation() {
        let fields = [(38, 14), (52, 4), (56, 5), (61, 5), (66, 6), (72, 6)].map { Int(self.bits.number($0.0, $0.1)) }
        if fields[3] < 24, fields[5] < 60 {
            self.report.time = Timestamp(
                year: fields[0],
                month: fields[1],
                day: fields[2],
                hour: fields[3],
                minute: fields[4],
                second: fields[5]
            )
        }
        self.report.isPositionAccurate = self.bits.flag(78)
        self.position(79, 107)
        self.report.positionDevice = VesselWords.device(self.bits.number(134, 4))
        if self.bits.flag(148) { self.add("RAIM", "in use") }
    }

    private mutating func aircraft() {
        let altitude = self.bits.number(38, 12)
        if altitude != 4_095 { self.report.altitudeMeters = Double(altitude) }
        self.report.isPositionAccurate = self.bits.flag(60)
        self.position(61, 89)
        self.motion(speed: 50, course: 116, heading: nil)
        // Of an aircraft the speed is in whole knots.
        let speed = self.bits.number(50, 10)
        self.report.speedKnots = speed == 1_023 ? nil : Double(speed)
        self.second(128)
        if self.bits.flag(147) { self.add("RAIM", "in use") }
    }

    private mutating func positionOfClassB() {
        self.report.isPositionAccurate = self.bits.flag(56)
        self.position(57, 85)
        self.motion(speed: 46, course: 112, heading: 124)
        self.second(133)
        guard self.report.messageType == 18 else { return }
        self.add("class B unit", self.bits.flag(141) ? "CS" : "SO")
        if self.bits.flag(147) { self.add("RAIM", "in use") }
    }

    private mutating func extendedClassB() {
        self.positionOfClassB()
        self.report.name = self.bits.text(143, 120)
        self.ship(type: 263)
        self.dimensions(271)
        self.report.positionDevice = VesselWords.device(self.bits.number(301, 4))
        if self.bits.flag(305) { self.add("RAIM", "in use") }
    }

    private mutating func longRange() {
        self.report.isPositionAccurate = self.bits.flag(38)
        if self.bits.flag(39) { self.add("RAIM", "in use") }
        self.report.navigationStatus = VesselWords.status(self.bits.number(40, 4))
        self.position(44, 62, partsOfMinute: 10)
        let speed = self.bits.number(79, 6)
        if speed != 63 { self.report.speedKnots = Double(speed) }
        let course = self.bits.number(85, 9)
        if course < 360 { self.report.courseDegrees = Double(course) }
        self.add("position latency", self.bits.flag(94) ? "more than 5 s" : "less than 5 s")
    }

    // MARK: Ships and aids

    private mutating func voyage() {
        let imo = self.bits.number(40, 30)
        if imo > 0 { self.report.imoNumber = imo }
        self.report.callSign = self.bits.text(70, 42)
        self.report.name = self.bits.text(112, 120)
        self.ship(type: 232)
        self.dimensions(240)
        self.report.positionDevice = VesselWords.device(self.bits.number(270, 4))
        self.report.estimatedArrival = self.arrival
        let draught = self.bits.number(294, 8)
        if draught > 0 { self.report.draughtMeters = Double(draught) / 10 }
        self.report.destination = self.bits.text(302, 120)
    }

    /// Month 0, day 0, hour 24 and minute 60 are not available.
    private var arrival: String? {
        let (month, day) = (self.bits.number(274, 4), self.bits.number(278, 5))
        let (hour, minute) = (self.bits.number(283, 5), self.bits.number(288, 6))
        func two(_ value: Int64, _ range: ClosedRange<Int64>) -> String {
            range.contains(value) ? (value < 10 ? "0\(value)" : "\(value)") : "--"
        }
        let text = "\(two(month, 1...12))-\(two(day, 1...31)) \(two(hour, 0...23)):\(two(minute, 0...59))"
        return text == "----- --:--" ? nil : text
    }

    private mutating func aid() {
        self.report.aidType = VesselWords.aid(self.bits.number(38, 5))
        // Only a name that fills its field goes on in the extension.
        let isFull = self.bits.number(157, 6) != 0
        let more = isFull && self.bits.count > 272 ? self.bits.text(272, min(84, self.bits.count - 272)) : nil
        self.report.name = self.bits.text(43, 120).map { $0 + (more ?? "") } ?? more
        self.report.isPositionAccurate = self.bits.flag(163)
        self.position(164, 192)
        self.dimensions(219)
        self.report.positionDevice = VesselWords.device(self.bits.number(249, 4))
        self.second(253)
        if self.report.second != nil { self.report.isOffPosition = self.bits.flag(259) }
        if self.bits.flag(268) { self.add("RAIM", "in use") }
        self.report.isVirtual = self.bits.flag(269)
    }

    private mutating func staticData() {
        guard self.bits.number(38, 2) == 1 else {
            self.report.name = self.bits.text(40, 120)
            self.add("part", "A")
            return
        }
        self.add("part", "B")
        self.ship(type: 40)
        self.add("vendor", self.bits.text(48, 18))
        self.report.callSign = self.bits.text(90, 42)
        if self.report.mmsi.hasPrefix("98") {
            self.report.mothershipMMSI = Self.mmsi(self.bits.number(132, 30))
        } else {
            self.dimensions(132)
        }
    }

    // MARK: Binary and safety messages

    private mutating func addressedBinary() {
        self.addressees([40])
        self.add("sequence", String(self.bits.number(38, 2)))
        if self.bits.flag(70) { self.add("retransmitted", "yes") }
        self.application(at: 72)
    }

    private mutating func addressedText() {
        self.addressees([40])
        self.add("sequence", String(self.bits.number(38, 2)))
        self.report.safetyText = self.bits.text(72, self.bits.count - 72)
    }

    private mutating func acknowledgement() {
        self.addressees([40, 72, 104, 136])
        let numbers = self.report.addressees.indices.map { String(self.bits.number(70 + 32 * $0, 2)) }
        self.add("sequences", numbers.isEmpty ? nil : numbers.joined(separator: ", "))
    }

    /// Single and multiple slot messages: addressed or not, with an application identifier or without.
    private mutating func slotBinary(end: Int) {
        let (isAddressed, hasIdentifier) = (self.bits.flag(38), self.bits.flag(39))
        if isAddressed { self.addressees([40]) }
        let start = isAddressed ? 70 : 40
        if hasIdentifier, start + 16 <= end {
            self.application(at: start, end: end)
        } else {
            self.data(from: start, to: end)
        }
    }

    /// Corrections for satellite navigation, with the position of the station.
    private mutating func corrections() {
        self.position(40, 58, partsOfMinute: 10)
        self.data(from: 80)
    }

    // MARK: The link itself

    private mutating func interrogation() {
        self.addressees(self.bits.count >= 140 ? [40, 110] : [40])
        self.add(
            "asks for message types",
            [70, 90, 140].compactMap { start -> String? in
                let type = start + 6 <= self.bits.count ? self.bits.number(start, 6) : 0
                return type == 0 ? nil : String(type)
            }.joined(separator: ", ")
        )
    }

    private mutating func assignment() {
        self.addressees(self.bits.count >= 144 ? [40, 92] : [40])
        for (index, start) in [70, 122].enumerated() where index < self.report.addressees.count {
            self.add("offset \(index + 1)", "\(self.bits.number(start, 12))")
            self.add("increment \(index + 1)", "\(self.bits.number(start + 12, 10))")
        }
    }

    private mutating func linkManagement() {
        for (index, start) in stride(from: 40, to: min(160, self.bits.count - 29), by: 30).enumerated() {
            let slots = self.bits.number(start + 12, 4)
            guard slots > 0 else { continue }
            let timeout = self.bits.number(start + 16, 3)
            self.add(
                "reservation \(index + 1)",
                "offset \(self.bits.number(start, 12)), \(slots) slots, timeout \(timeout) min, "
                    + "increment \(self.bits.number(start + 19, 11))"
            )
        }
    }

    private mutating func channels() {
        self.add("channel A", String(self.bits.number(40, 12)))
        self.add("channel B", String(self.bits.number(52, 12)))
        self.add("power", self.bits.flag(68) ? "low" : "high")
        if self.bits.flag(139) { self.addressees([69, 104]) } else { self.region(69, 87, 104, 122) }
    }

    private mutating func group() {
        self.region(40, 58, 75, 93)
        self.add("station type", String(self.bits.number(110, 4)))
        self.ship(type: 114)
        self.add("reporting interval code", String(self.bits.number(146, 4)))
        self.add("quiet time", "\(self.bits.number(150, 4)) min")
    }

    private mutating func region(_ east: Int, _ north: Int, _ west: Int, _ south: Int) {
        func degrees(_ start: Int, _ length: Int) -> Double { Self.degrees(self.bits.signed(start, length), 600) }
        self.add("north-east corner", "\(degrees(north, 17))°, \(degrees(east, 18))°")
        self.add("south-west corner", "\(degrees(south, 17))°, \(degrees(west, 18))°")
    }
}
