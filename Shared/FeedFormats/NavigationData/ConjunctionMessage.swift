internal import Schema

/// One message as its lines arrive.
///
/// What is said of both objects together comes first, then what is said of each.
///
/// Source: CCSDS 508.0-B-1, tables 3-1 to 3-4.
struct ConjunctionMessage {
    private let start: Int
    private var relative: KeyValueSection
    private var objects: [KeyValueSection] = []

    /// - Throws: ``FormatError`` where the two objects do not follow in their order.
    init(_ message: NavigationMessage) throws(FormatError) {
        self.start = message.body.line
        self.relative = message.body.fields
        for section in message.body.sections where section.name == "OBJECT" {
            var fields = section.fields
            let line = fields.line("OBJECT")
            let name = line?.value.uppercased().filter { $0 != " " }
            guard self.objects.count < 2, name == "OBJECT\(self.objects.count + 1)" else {
                throw fields.error(
                    at: "OBJECT",
                    "\"\(line?.value.prefix(40) ?? "")\" does not belong here; OBJECT1 comes first, then OBJECT2"
                )
            }
            _ = fields.text("OBJECT")
            fields.name = name ?? ""
            self.objects.append(fields)
        }
    }

    /// `objects`: The keywords of the first and the second object.
    init(_ relative: KeyValueSection, _ objects: [KeyValueSection]) {
        self.start = relative.start
        self.relative = relative
        self.objects = objects
    }

    /// `isShort`: Whether the objects may be without state vectors.
    consuming func conjunction(isShort: Bool = false) throws(FormatError) -> Conjunction {
        guard self.objects.count == 2 else {
            throw FormatError(
                where: "line \(self.start), message",
                reason: "OBJECT\(self.objects.count + 1) is missing; a message tells of two objects"
            )
        }
        let any = 0...Double.greatestFiniteMagnitude
        var message = Conjunction(
            messageID: try self.relative.requiredText("MESSAGE_ID"),
            created: try self.relative.requiredTime("CREATION_DATE"),
            originator: try self.relative.requiredText("ORIGINATOR"),
            closestApproach: try self.relative.requiredTime("TCA"),
            missDistanceMeters: try self.relative.requiredNumber("MISS_DISTANCE", in: .metre, within: any),
            object1: try Self.object(&self.objects[0], isShort),
            object2: try Self.object(&self.objects[1], isShort)
        )
        message.messageFor = self.relative.text("MESSAGE_FOR")
        message.relativeSpeedMetersPerSecond = try self.relative.number(
            "RELATIVE_SPEED",
            in: .metrePerSecond,
            within: any
        )
        message.relativePositionMeters = try self.relative.numbers(Self.position, in: .metre)
        message.relativeVelocityMetersPerSecond = try self.relative.numbers(
            Self.velocity,
            in: .metrePerSecond
        )
        message.collisionProbability = try self.relative.number("COLLISION_PROBABILITY", in: .one, within: 0...1)
        message.collisionProbabilityMethod = self.relative.text("COLLISION_PROBABILITY_METHOD")
        message.screeningStart = try self.relative.time("START_SCREEN_PERIOD")
        message.screeningStop = try self.relative.time("STOP_SCREEN_PERIOD")
        message.screeningFrame = self.relative.text("SCREEN_VOLUME_FRAME")
        message.screeningShape = self.relative.text("SCREEN_VOLUME_SHAPE")
        message.screeningSizeMeters = try self.relative.numbers(Self.volume, in: .metre)
        message.screeningEntry = try self.relative.time("SCREEN_ENTRY_TIME")
        message.screeningExit = try self.relative.time("SCREEN_EXIT_TIME")
        message.comments = self.relative.comments
        message.additional = self.relative.rest()
        return message
    }

    private static func object(
        _ section: inout KeyValueSection,
        _ isShort: Bool
    ) throws(FormatError) -> ConjunctionObject {
        var object = ConjunctionObject(
            designator: try section.requiredText("OBJECT_DESIGNATOR"),
            name: try section.requiredText("OBJECT_NAME")
        )
        object.catalog = section.text("CATALOG_NAME")
        object.internationalDesignator = section.text("INTERNATIONAL_DESIGNATOR")
        object.type = section.text("OBJECT_TYPE")
        object.operatorName = section.text("OPERATOR_ORGANIZATION")
        object.operatorContact = ["OPERATOR_CONTACT_POSITION", "OPERATOR_PHONE", "OPERATOR_EMAIL"].compactMap {
            section.text($0)
        }
        object.ephemeris = section.text("EPHEMERIS_NAME")
        object.covarianceMethod = section.text("COVARIANCE_METHOD")
        object.maneuverable = section.text("MANEUVERABLE")
        object.orbitCenter = section.text("ORBIT_CENTER")
        object.referenceFrame = section.text("REF_FRAME")
        if !isShort {
            object.positionKilometers = try section.requiredNumbers(["X", "Y", "Z"], in: .kilometre)
            object.velocityKilometersPerSecond = try section.requiredNumbers(
                ["X_DOT", "Y_DOT", "Z_DOT"],
                in: .kilometrePerSecond
            )
        }
        object.covariance = try Self.covariance(&section)
        object.additional = section.rest()
        object.comments = section.comments
        return object
    }

    /// Rows and columns of the covariance matrix in the order of the standard, with what each axis measures.
    private static let axes: [(name: String, unit: PhysicalUnit)] = [
        ("R", .metre), ("T", .metre), ("N", .metre),
        ("RDOT", .metrePerSecond), ("TDOT", .metrePerSecond), ("NDOT", .metrePerSecond),
        ("DRG", PhysicalUnit(metres: 2, kilograms: -1)), ("SRP", PhysicalUnit(metres: 2, kilograms: -1)),
        ("THR", PhysicalUnit(metres: 1, seconds: -2)),
    ]

    /// The terms in the order of the standard, and whether they are of position and velocity.
    private static let terms: [(name: String, unit: PhysicalUnit, text: String, isState: Bool)] =
        Self.axes.enumerated().flatMap { index, row in
            Self.axes[...index].map { column in
                let unit = row.unit * column.unit
                return ("C\(row.name)_\(column.name)", unit, unit.description, index < 6)
            }
        }

    /// The terms that are there: none, those of the position, or all of position and velocity with what follows.
    ///
    /// Anything between means that the message was cut, and its last number may be cut as well.
    private static func covariance(_ section: inout KeyValueSection) throws(FormatError) -> [CovarianceTerm] {
        // Short records have none, and there are 45 names to look for.
        guard section.all.contains(where: { $0.keyword.utf8.first == UInt8(ascii: "C") }) else { return [] }
        var terms: [CovarianceTerm] = []
        var held = 0
        terms.reserveCapacity(21)
        for (name, unit, text, isState) in Self.terms {
            guard section.holds(name) else { continue }
            if isState { held += 1 }
            guard let value = try section.number(name, in: unit) else { continue }
            terms.append(CovarianceTerm(name: name, value: value, unit: text))
        }
        guard [0, 6, 21].contains(held) else {
            throw FormatError(
                where: "line \(section.start), \(section.name)",
                reason: "the covariance has \(held) of 21 terms; send the whole message, it seems cut"
            )
        }
        return terms
    }

    private static let position = ["RELATIVE_POSITION_R", "RELATIVE_POSITION_T", "RELATIVE_POSITION_N"]
    private static let velocity = ["RELATIVE_VELOCITY_R", "RELATIVE_VELOCITY_T", "RELATIVE_VELOCITY_N"]
    private static let volume = ["SCREEN_VOLUME_X", "SCREEN_VOLUME_Y", "SCREEN_VOLUME_Z"]
}
