internal import Schema

/// Events of the Sun and notifications about them, as lists of objects.
///
/// Each event or notification is an update.
///
/// Source: NASA CCMC, DONKI web service (https://ccmc.gsfc.nasa.gov/tools/DONKI): FLR, SEP, CME, CMEAnalysis, IPS, MPC,
/// GST, RBE, HSS, WSAEnlilSimulations, notifications.
enum DONKIFormat: FeedFormat {
    static let name = "donki-json"
    /// The most events of one document.
    static let countLimit = 10_000
    /// The most indices, measurements, arrivals and linked events that are kept of one event.
    static let partLimit = 200

    static func recognises(_ document: Sniff) -> Bool {
        guard let tree = document.json else { return false }
        return Self.kind(of: tree.isObject ? tree : tree.firstElement ?? tree) != nil
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let tree = document.json else { throw FormatError(where: "1:1", reason: "this is no JSON") }
        let elements = tree.isObject ? [tree] : tree.elements
        guard elements.count <= Self.countLimit else {
            throw tree.error("there are more than \(Self.countLimit) events; ask for them month by month")
        }
        var updates: [Update] = []
        for element in elements {
            guard let kind = Self.kind(of: element) else {
                throw element.error("this is no event and no notification: it has no identity such as \"flrID\"")
            }
            updates.append(
                kind == "notification"
                    ? try DONKINotification(element).update(in: context)
                    : try DONKIEvent(element, kind).update(in: context)
            )
        }
        return FeedDocument(format: Self.name, updates: updates)
    }

    /// The members that tell the kinds apart.
    private static func kind(of tree: JSONTree) -> String? {
        if tree["messageType"] != nil, tree["messageID"] != nil || tree["messageBody"] != nil { return "notification" }
        for (member, kind) in [
            ("flrID", "FLR"), ("gstID", "GST"), ("sepID", "SEP"), ("rbeID", "RBE"), ("hssID", "HSS"), ("mpcID", "MPC"),
            ("cmeAnalyses", "CME"), ("associatedCMEID", "CMEAnalysis"), ("simulationID", "WSAEnlilSimulation"),
            ("modelCompletionTime", "WSAEnlilSimulation"), ("ipsID", "IPS"),
        ] where tree[member] != nil {
            return kind
        }
        if tree["time21_5"] != nil { return "CMEAnalysis" }
        guard let identity = tree["activityID"]?.text else { return nil }
        return ["-CME-": "CME", "-IPS-": "IPS", "-FLR-": "FLR", "-SEP-": "SEP", "-GST-": "GST", "-RBE-": "RBE"]
            .first { identity.contains($0.key) }?.value
    }
}

/// Reads an event.
struct DONKIEvent {
    private let tree: JSONTree
    private var value = SpaceWeather()
    private var phenomena: [String] = []

    init(_ tree: JSONTree, _ kind: String) throws(FormatError) {
        self.tree = tree
        self.value.message = "event"
        self.value.code = kind
        self.value.centre = "NASA CCMC"
        self.value.number =
            ["flrID", "gstID", "sepID", "rbeID", "hssID", "mpcID", "activityID", "simulationID", "ipsID"]
            .compactMap { tree[$0]?.text }.first
        self.value.issued = try self.time("submissionTime")
        for name in ["beginTime", "startTime", "eventTime"] where self.value.begin == nil {
            self.value.begin = try self.time(name)
        }
        self.value.maximum = try self.time("peakTime")
        self.value.end = try self.time("endTime")
        self.value.location = [tree["sourceLocation"]?.text, tree["location"]?.text].compactMap(\.self).first
        self.value.activeRegion = tree["activeRegionNum"]?.integer
        self.value.instruments = tree["instruments"]?.elements.compactMap { $0["displayName"]?.text } ?? []
        self.value.linkedEvents = tree["linkedEvents"]?.elements.compactMap { $0["activityID"]?.text } ?? []
        self.value.remarks = tree["note"]?.text
        for name in ["catalog", "versionId"] {
            if let text = tree[name]?.text { self.value.additional.append(NamedText(name: name, value: text)) }
        }
        try self.readKind(kind)
        self.value.phenomenon = self.phenomena.joined(separator: ", ")
    }

    private func time(_ name: String, in tree: JSONTree? = nil) throws(FormatError) -> Timestamp? {
        guard let member = (tree ?? self.tree)[name], let text = member.text else { return nil }
        guard let time = SpaceWeatherTime.numeric(Array(text.utf8)) else {
            throw member.error("\"\(name)\" is \(text.prefix(40)); write it as 2026-04-01T00:00Z")
        }
        return time
    }

    private mutating func readKind(_ kind: String) throws(FormatError) {
        switch kind {
        case "FLR":
            self.value.flareClass = self.tree["classType"]?.text
            self.phenomena = ["Solar flare \(self.value.flareClass ?? "")".stripped]
            let level = NOAAScale.radio(self.value.flareClass ?? "")
            if level > 0 { self.value.scales = [SpaceWeatherScale("R", level, NOAAScale.word(level))] }
        case "GST": try self.readStorm()
        case "CME":
            for analysis in self.tree["cmeAnalyses"]?.elements ?? [] { try self.read(analysis: analysis) }
            self.finishEjection("Coronal mass ejection")
        case "CMEAnalysis":
            try self.read(analysis: self.tree)
            let event = self.tree["associatedCMEID"]?.text
            if let event { self.value.linkedEvents = [event] }
            self.value.number = event.map { "\($0)/\(self.tree["time21_5"]?.text ?? "")" }
            self.value.begin = nil
            self.finishEjection("Measurement of a coronal mass ejection")
        case "WSAEnlilSimulation":
            self.value.issued = try self.time("modelCompletionTime")
            // The bound of the model's space in AU, how long it lasts in hours, the magnetopause in radii of the Earth.
            for name in ["au", "estimatedDuration", "rmin_re"] {
                if let text = self.tree[name]?.text { self.value.additional.append(NamedText(name: name, value: text)) }
            }
            try self.read(simulation: self.tree)
            for input in self.tree["cmeInputs"]?.elements ?? [] {
                if let identity = input["cmeid"]?.text { self.value.linkedEvents.append(identity) }
                try self.read(analysis: input)
            }
            self.finishEjection("Model of coronal mass ejections")
        case "IPS": self.phenomena = ["Interplanetary shock" + (self.value.location.map { " at \($0)" } ?? "")]
        case "SEP": self.phenomena = ["Solar energetic particles"]
        case "MPC": self.phenomena = ["Magnetopause crossing"]
        case "RBE": self.phenomena = ["Radiation belt enhancement"]
        case "HSS": self.phenomena = ["High-speed stream of the solar wind"]
        default: self.phenomena = [kind]
        }
    }

    private mutating func readStorm() throws(FormatError) {
        for index in self.tree["allKpIndex"]?.elements(atMost: DONKIFormat.partLimit) ?? [] {
            guard let value = index["kpIndex"]?.number, (0...9).contains(value) else {
                throw index.error("\"kpIndex\" is a number from 0 to 9")
            }
            var period = SpaceWeatherPeriod()
            period.stage = "observed"
            period.state = "expected"
            period.time = try self.time("observedTime", in: index)
            period.text = "Kp \(value.said)" + (index["source"]?.text.map { " (\($0))" } ?? "")
            let level = NOAAScale.geomagnetic(value)
            period.scale = SpaceWeatherScale("G", level, NOAAScale.word(level))
            self.value.periods.append(period)
            if value > self.value.kIndex ?? -1 {
                self.value.kIndex = value
                self.value.maximum = period.time
                self.value.scales = level > 0 ? [SpaceWeatherScale("G", level, NOAAScale.word(level))] : []
            }
        }
        self.phenomena = ["Geomagnetic storm" + (self.value.kIndex.map { ", Kp \($0.said)" } ?? "")]
    }

    private mutating func read(analysis: JSONTree) throws(FormatError) {
        var one = SpaceWeatherEjection()
        one.event = analysis["associatedCMEID"]?.text ?? analysis["cmeid"]?.text
        one.innerBoundary = try self.time("time21_5", in: analysis)
        one.latitudeDegrees = analysis["latitude"]?.number
        one.longitudeDegrees = analysis["longitude"]?.number
        one.halfAngleDegrees = analysis["halfAngle"]?.number
        one.speedKilometersPerSecond = analysis["speed"]?.number
        one.type = analysis["type"]?.text
        one.isMostAccurate = analysis["isMostAccurate"]?.bool
        // The service writes what is not known as a word too.
        func word(_ name: String) -> String? { analysis[name]?.text.flatMap { $0 == "null" ? nil : $0 } }
        one.technique = word("measurementTechnique")
        one.feature = word("featureCode")
        one.imageType = word("imageType")
        one.dataLevel = analysis["levelOfData"]?.integer
        one.tiltDegrees = analysis["tilt"]?.number
        one.minorHalfWidthDegrees = analysis["minorHalfWidth"]?.number
        one.speedHeightSolarRadii = analysis["speedMeasuredAtHeight"]?.number
        one.note = analysis["note"]?.text
        guard one != SpaceWeatherEjection(), self.value.ejections.count < DONKIFormat.partLimit else { return }
        if one.isMostAccurate == true {
            self.value.ejections.insert(one, at: 0)
        } else {
            self.value.ejections.append(one)
        }
        for simulation in analysis["enlilList"]?.elements ?? [] { try self.read(simulation: simulation) }
    }

    private mutating func read(simulation: JSONTree) throws(FormatError) {
        if let time = try self.time("estimatedShockArrivalTime", in: simulation) {
            var earth = SpaceWeatherArrival()
            earth.location = "Earth"
            earth.time = time
            earth.isGlancing = simulation["isEarthGB"]?.bool
            earth.kIndex = ["kp_18", "kp_90", "kp_135", "kp_180"].compactMap { simulation[$0]?.number }.max()
            self.add(earth)
        }
        for impact in simulation["impactList"]?.elements ?? [] {
            guard let location = impact["location"]?.text else { continue }
            var arrival = SpaceWeatherArrival()
            arrival.location = location
            arrival.time = try self.time("arrivalTime", in: impact)
            arrival.isGlancing = impact["isGlancingBlow"]?.bool
            self.add(arrival)
        }
    }

    private mutating func add(_ arrival: SpaceWeatherArrival) {
        if self.value.arrivals.count < DONKIFormat.partLimit, !self.value.arrivals.contains(arrival) {
            self.value.arrivals.append(arrival)
        }
    }

    private mutating func finishEjection(_ name: String) {
        let best = self.value.ejections.first
        self.value.speedKilometersPerSecond = best?.speedKilometersPerSecond
        self.phenomena = [name]
        if let speed = best?.speedKilometersPerSecond { self.phenomena.append("\(speed.said) km/s") }
        if let earth = self.value.arrivals.first(where: { $0.location == "Earth" }), let time = earth.time {
            self.phenomena.append("arrival at Earth \(time.toTheMinute)")
        }
    }

    func update(in context: FeedContext) -> Update {
        var title = self.value.phenomenon ?? ""
        if let location = self.value.location, self.value.code != "IPS" { title += " at \(location)" }
        if let region = self.value.activeRegion { title += ", region \(region)" }
        if let level = self.value.scales.first { title += " (\(level.said))" }
        if let time = self.value.maximum ?? self.value.begin ?? self.value.issued { title += ", \(time.toTheMinute)" }
        var update = self.value.update(in: context, format: DONKIFormat.name, title: title, body: self.value.remarks)
        if self.value.code == "WSAEnlilSimulation" || self.value.code == "CMEAnalysis" {
            update.topics = [.literal("space-weather/forecast")]
        } else {
            update.topics = [.literal("space-weather/alert"), .literal("space-weather/observation")]
        }
        if let number = self.value.number { update.source.item = String(number.prefix(500)) }
        if let link = self.tree["link"]?.text { update.links = [Link(link)] }
        update.published = self.value.issued ?? self.value.begin
        return update
    }
}
