internal import Schema

/// What ships and aids to navigation are: types 5, 21 and 24.
extension VesselReader {
    mutating func voyage() {
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

    mutating func aid() {
        self.report.aidType = VesselWords.aid(self.bits.number(38, 5))
        // Only a name that fills its field goes on in the extension.
        let isFull = self.bits.number(157, 6) != 0
        self.report.name = self.bits.text(43, 120, more: isFull ? (272, 84) : nil)
        self.report.isPositionAccurate = self.bits.flag(163)
        self.position(164, 192)
        self.dimensions(219)
        self.report.positionDevice = VesselWords.device(self.bits.number(249, 4))
        self.second(253)
        if self.report.second != nil { self.report.isOffPosition = self.bits.flag(259) }
        if self.bits.flag(268) { self.add("RAIM", "in use") }
        self.report.isVirtual = self.bits.flag(269)
    }

    mutating func staticData() {
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
}
