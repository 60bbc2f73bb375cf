internal import Schema

/// Data, texts and answers, and what is said of the link itself: the types that no other part reads.
extension VesselReader {
    mutating func addressedBinary() {
        self.addressees([40])
        self.add("sequence", String(self.bits.number(38, 2)))
        if self.bits.flag(70) { self.add("retransmitted", "yes") }
        self.application(at: 72)
    }

    mutating func addressedText() {
        self.addressees([40])
        self.add("sequence", String(self.bits.number(38, 2)))
        self.report.safetyText = self.bits.text(72, self.bits.count - 72)
    }

    mutating func acknowledgement() {
        self.addressees([40, 72, 104, 136])
        let numbers = self.report.addressees.indices.map { String(self.bits.number(70 + 32 * $0, 2)) }
        self.add("sequences", numbers.isEmpty ? nil : numbers.joined(separator: ", "))
    }

    /// Single and multiple slot messages: addressed or not, with an application identifier or without.
    mutating func slotBinary(end: Int) {
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
    mutating func corrections() {
        self.position(40, 58, partsOfMinute: 10)
        self.data(from: 80)
    }

    // MARK: The link itself

    mutating func interrogation() {
        self.addressees(self.bits.count >= 140 ? [40, 110] : [40])
        self.add(
            "asks for message types",
            [70, 90, 140].compactMap { start -> String? in
                let type = start + 6 <= self.bits.count ? self.bits.number(start, 6) : 0
                return type == 0 ? nil : String(type)
            }.joined(separator: ", ")
        )
    }

    mutating func assignment() {
        self.addressees(self.bits.count >= 144 ? [40, 92] : [40])
        for (index, start) in [70, 122].enumerated() where index < self.report.addressees.count {
            self.add("offset \(index + 1)", "\(self.bits.number(start, 12))")
            self.add("increment \(index + 1)", "\(self.bits.number(start + 12, 10))")
        }
    }

    mutating func linkManagement() {
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

    mutating func channels() {
        self.add("channel A", String(self.bits.number(40, 12)))
        self.add("channel B", String(self.bits.number(52, 12)))
        self.add("power", self.bits.flag(68) ? "low" : "high")
        if self.bits.flag(139) { self.addressees([69, 104]) } else { self.region(69, 87, 104, 122) }
    }

    mutating func group() {
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
