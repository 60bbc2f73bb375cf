internal import Schema

extension VesselReport {
    /// The report as an update, filed under `maritime/awareness`.
    ///
    /// Its item is the MMSI with the type of the message, so that a later report of the same kind replaces it.
    func update(in context: FeedContext) -> Update {
        let point = self.longitudeDegrees.flatMap { east in self.latitudeDegrees.map { Geometry.point([east, $0]) } }
        return Update(
            agency: context.agency,
            source: Source(name: context.source, url: context.url, item: self.item, format: VesselFormat.name),
            origin: .collected,
            topics: [.literal("maritime/awareness")],
            title: LocalizedText([
                "en": "AIS \(self.message): \(self.details(", "))",
                "ja": "AIS \(VesselWords.messageInJapanese(self.messageType)): \(self.details("、"))",
            ]),
            summary: self.safetyText.map { LocalizedText(["en": $0]) },
            published: self.receivedByStation ?? self.time,
            received: context.received,
            severity: self.severity,
            status: self.isTest ? .test : .actual,
            geometry: point,
            audience: context.audience,
            payload: .vesselReport(self)
        )
    }

    private var item: String {
        var parts = [self.mmsi, "\(self.messageType)"]
        if self.messageType == 24, let part = self.additional.first(where: { $0.name == "part" }) {
            parts.append(part.value)
        }
        if let area = self.applicationAreaCode, let function = self.applicationFunction {
            parts.append("\(area)-\(function)")
        }
        return parts.joined(separator: "/")
    }

    /// Transmitters of search and rescue, men overboard and emergency radio beacons.
    ///
    /// Source: ITU-R M.585-9, annex 2, section 2.
    private var isDistress: Bool {
        ["970", "972", "974"].contains(self.mmsi.prefix(3)) || self.navigationStatus == "AIS-SART active"
    }

    private var isTest: Bool {
        let text = self.safetyText?.uppercased() ?? ""
        return self.isDistress && text.contains("TEST")
    }

    private var severity: Severity? {
        if self.isDistress { return .severe }
        return self.safetyText == nil ? nil : .moderate
    }

    private func details(_ comma: String) -> String {
        var parts = [self.name.map { "\($0) (MMSI \(self.mmsi))" } ?? "MMSI \(self.mmsi)"]
        parts += [self.shipTypeName, self.aidType, self.navigationStatus].compactMap(\.self)
        if let latitude = self.latitudeDegrees, let longitude = self.longitudeDegrees {
            parts.append(Self.angle(latitude, "N", "S") + " " + Self.angle(longitude, "E", "W"))
        }
        if let speed = self.speedKnots { parts.append("\(speed) kn") }
        if let course = self.courseDegrees { parts.append("\(course)°") }
        if let destination = self.destination { parts.append("→ \(destination)") }
        if let text = self.safetyText { parts.append("\"\(text)\"") }
        if let area = self.applicationAreaCode, let function = self.applicationFunction {
            parts.append("DAC \(area) FI \(function)")
        }
        return parts.joined(separator: comma)
    }

    /// Degrees with four places and the hemisphere.
    private static func angle(_ degrees: Double, _ positive: String, _ negative: String) -> String {
        let parts = Int64((abs(degrees) * 10_000).rounded())
        let decimals = String(parts % 10_000)
        let zeros = String(repeating: "0", count: 4 - decimals.utf8.count)
        return "\(parts / 10_000).\(zeros)\(decimals)°\(degrees < 0 ? negative : positive)"
    }
}
