internal import Schema

/// Reports of positions: types 1 to 4, 9, 11, 18, 19 and 27.
extension VesselReader {
    mutating func positionOfClassA() {
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

    mutating func baseStation() {
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

    mutating func aircraft() {
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

    mutating func positionOfClassB() {
        self.report.isPositionAccurate = self.bits.flag(56)
        self.position(57, 85)
        self.motion(speed: 46, course: 112, heading: 124)
        self.second(133)
        guard self.report.messageType == 18 else { return }
        self.add("class B unit", self.bits.flag(141) ? "CS" : "SO")
        if self.bits.flag(147) { self.add("RAIM", "in use") }
    }

    mutating func extendedClassB() {
        self.positionOfClassB()
        self.report.name = self.bits.text(143, 120)
        self.ship(type: 263)
        self.dimensions(271)
        self.report.positionDevice = VesselWords.device(self.bits.number(301, 4))
        if self.bits.flag(305) { self.add("RAIM", "in use") }
    }

    mutating func longRange() {
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
}
