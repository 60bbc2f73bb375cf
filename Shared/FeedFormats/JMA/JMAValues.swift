internal import Schema

/// Walks a body: its prose, its values with their units, and its positions, lines and polygons.
struct JMAValues {
    private(set) var prose: [String] = []
    private(set) var parameters: [NamedText] = []
    private(set) var shapes: [AlertArea] = []
    /// How many values there were beyond the limit.
    private(set) var left = 0

    private let limit: Int
    private var proseBytes = 0
    private var seen: Set<String> = []
    private var areaName = ""
    private var time = ""
    private var times: [String: String] = [:]
    private var propertyType = ""

    /// The most bytes of prose and positions of shapes that are kept.
    private static let proseLimit = 200_000
    private static let shapeLimit = 200
    private static let passedOver: Set<String> = [
        "CodeDefine", "Axes", "Code", "Hypocenter", "Magnitude", "LastKind", "IntensityStation",
    ]

    /// What says no more than the name inside it.
    private static let named: Set<String> = ["InfoSerial", "Office", "TargetArea"]

    init(limit: Int) { self.limit = limit }

    mutating func walk(_ element: XMLElement) {
        let name = element.name.local
        guard !Self.passedOver.contains(name) else { return }
        let (outerArea, outerTime, outerTimes, outerType) = (self.areaName, self.time, self.times, self.propertyType)
        defer {
            (self.areaName, self.time, self.times, self.propertyType) = (outerArea, outerTime, outerTimes, outerType)
        }
        self.enter(element)
        if name == "TyphoonNamePart" {
            let parts = element.elements.map(\.text).filter { !$0.isEmpty }
            if !parts.isEmpty { self.addValue("呼称", parts.joined(separator: " ")) }
            return
        }
        if name == "Significancy", let degree = element.text(of: "Name") {
            self.addDegree(element.attributes["type"] ?? self.propertyType, degree)
            return
        }
        if Self.named.contains(name), let value = element.text(of: "Name") {
            self.addValue(element.attributes["type"] ?? name, JMAReport.line(value))
            return
        }
        let inner = element.elements
        guard inner.isEmpty else {
            for child in inner { self.walk(child) }
            return
        }
        self.leaf(element, name)
    }

    /// What holds for all that is inside an element.
    private mutating func enter(_ element: XMLElement) {
        switch element.name.local {
        case "Item":
            let holders = ["Area", "Station", "Areas"].compactMap { element.first($0) }
            let named = holders.first.flatMap { $0.text(of: "Name") ?? $0.first("Area")?.text(of: "Name") }
            if let named { self.areaName = JMAReport.line(named) }
        case "MeteorologicalInfo":
            if let time = element.first("DateTime") {
                self.time = [time.attributes["type"], element.text(of: "Name"), time.text].compactMap(\.self).joined(
                    separator: " "
                )
            }
        case "TimeSeriesInfo":
            for define in element.first("TimeDefines")?.all("TimeDefine") ?? [] {
                guard let id = define.attributes["timeId"] else { continue }
                self.times[id] = define.text(of: "Name") ?? define.text(of: "DateTime") ?? ""
            }
        case "Station", "Pref", "City":
            if let name = element.text(of: "Name") { self.areaName = JMAReport.line(name) }
        case "Property": self.propertyType = element.text(of: "Type") ?? ""
        case "Local": if let name = element.text(of: "AreaName") { self.areaName = name }
        default: break
        }
        if let reference = element.attributes["refID"], let time = self.times[reference] { self.time = time }
    }

    private mutating func leaf(_ element: XMLElement, _ name: String) {
        let text = element.text
        switch name {
        case "Coordinate", "BasePoint": return
        case "Line", "Polygon": self.addShape(element, name, text)
        case "Synopsis":
            guard !text.isEmpty else { return }
            self.addProse(text)
            self.addValue(element.attributes["type"] ?? self.propertyType, JMAReport.line(text))
        case "Sentence":
            if !text.isEmpty { self.addValue(self.propertyType, JMAReport.line(text)) }
        case "Text", "Comment", "Appendix", "FreeFormComment", "NextAdvisory", "Notice":
            self.addProse(text)
        default:
            if text.contains("。") {
                self.addProse(text)
            } else if let unit = element.attributes["unit"] {
                let described = element.attributes["description"] ?? ""
                guard !(text.isEmpty || text == "NaN") || !described.isEmpty else { return }
                let type = element.attributes["type"] ?? (self.propertyType.isEmpty ? name : self.propertyType)
                let bare = ["８方位漢字", "１６方位漢字"].contains(unit)
                self.addValue(type, text.isEmpty || text == "NaN" ? described : bare ? text : "\(text) \(unit)")
            } else if [
                "Weather", "TyphoonClass", "AreaClass", "IntensityClass", "PossibilityRankOfWarning", "Time",
                "EventDateTime", "PlumeHeightAboveCrater",
                "PlumeDirection", "CraterName", "Condition", "Office", "ArrivalTime", "UvIndex", "URI",
            ].contains(name), !text.isEmpty {
                self.addValue(element.attributes["type"] ?? name, JMAReport.line(text))
            }
        }
    }

    private mutating func addProse(_ text: String) {
        let passage = JMAReport.prose(text)
        guard !passage.isEmpty, self.proseBytes + passage.utf8.count <= Self.proseLimit else { return }
        guard self.seen.insert(passage).inserted else { return }
        self.proseBytes += passage.utf8.count
        self.prose.append(passage)
    }

    private mutating func addValue(_ type: String, _ value: String) {
        guard self.parameters.count < self.limit else {
            self.left += 1
            return
        }
        let name = [type, self.areaName, self.time].filter { !$0.isEmpty }.joined(separator: " / ")
        let parameter = NamedText(name: name, value: value.clipped(characters: 2_000, bytes: 6_000))
        if self.parameters.last != parameter { self.parameters.append(parameter) }
    }

    /// How great a danger is in each of the times of a place, as one value.
    private mutating func addDegree(_ type: String, _ degree: String) {
        let name = [type, self.areaName].filter { !$0.isEmpty }.joined(separator: " / ")
        let value = [self.time, degree].filter { !$0.isEmpty }.joined(separator: " ")
        if let last = self.parameters.last, last.name == name {
            guard last.value.utf8.count + value.utf8.count <= 2_000 else {
                self.left += 1
                return
            }
            self.parameters[self.parameters.count - 1] = NamedText(name: name, value: "\(last.value)、\(value)")
        } else if self.parameters.count < self.limit {
            self.parameters.append(NamedText(name: name, value: value))
        } else {
            self.left += 1
        }
    }

    private mutating func addShape(_ element: XMLElement, _ name: String, _ text: String) {
        guard self.shapes.count < Self.shapeLimit, var positions = ISO6709.positions(text), positions.count >= 2 else {
            return
        }
        let label = element.attributes["type"] ?? name
        let place = [self.areaName, self.propertyType, label].first { !$0.isEmpty } ?? name
        var area = AlertArea(description: place)
        // A jump over half the Earth crosses the line where east meets west; it is kept as its points.
        let jumps = zip(positions, positions.dropFirst()).contains { abs($0[0] - $1[0]) > 180 }
        if jumps {
            area.geometry = .multiPoint(positions)
        } else if name == "Polygon" {
            if positions.first != positions.last { positions.append(positions[0]) }
            guard positions.count >= 4 else { return }
            area.geometry = .polygon([positions])
        } else {
            area.geometry = .lineString(positions)
        }
        self.shapes.append(area)
    }
}
