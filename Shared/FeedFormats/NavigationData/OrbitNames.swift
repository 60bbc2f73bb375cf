internal import Language
internal import Schema

/// What the texts of an orbit say beside figures: its topics follow from these.
///
/// What an orbit is about does not depend on figures, so that the texts of one with usual figures are looked at instead,
/// and a file of thousands of objects is looked at only once for each name.
struct OrbitNames: Hashable, Sendable {
    fileprivate let name: String?
    fileprivate let id: String?
    fileprivate let center: String?
    fileprivate let frame: String?
    fileprivate let theory: String?
    fileprivate let originator: String?
    fileprivate let figures: Figures

    /// Which figures there are.
    fileprivate struct Figures: OptionSet, Hashable {
        let rawValue: UInt16

        static let number = Self(rawValue: 1)
        static let epoch = Self(rawValue: 2)
        static let period = Self(rawValue: 4)
        static let longPeriod = Self(rawValue: 8)
        static let inclination = Self(rawValue: 16)
        static let state = Self(rawValue: 32)
        static let altitudes = Self(rawValue: 64)
        static let maneuver = Self(rawValue: 128)
        static let maneuvers = Self(rawValue: 256)
    }

    /// Whether an id is of the form `YYYY-NNNP{PP}`.
    fileprivate static func isDesignator(_ id: String) -> Bool {
        var id = id
        return id.withUTF8 {
            (9...11).contains($0.count) && $0[4] == .hyphen && $0[..<4].allSatisfy(\.isDigit)
                && $0[5..<8].allSatisfy(\.isDigit) && $0[8...].allSatisfy(\.isLetter)
        }
    }

    /// An orbit that has these names, with usual figures.
    var example: Orbit {
        var orbit = Orbit()
        (orbit.objectName, orbit.objectID) = (self.name, self.id)
        (orbit.center, orbit.frame) = (self.center, self.frame)
        (orbit.theory, orbit.originator) = (self.theory, self.originator)
        if self.figures.contains(.number) { orbit.catalogNumber = 270_419 }
        if self.figures.contains(.epoch) { orbit.epoch = Timestamp(microseconds: 1_936_878_449_000_000) }
        if self.figures.contains(.period) { orbit.periodMinutes = 97.6 }
        if self.figures.contains(.longPeriod) { orbit.periodMinutes = 14_976 }
        if self.figures.contains(.inclination) { orbit.inclinationDegrees = 53.2 }
        if self.figures.contains(.state) {
            orbit.positionKilometers = [6_978, 0, 0]
            orbit.velocityKilometersPerSecond = [7.53, 0, 0]
        }
        if self.figures.contains(.altitudes) {
            (orbit.semiMajorAxisKilometers, orbit.eccentricity) = (6_978.137, 0.002)
        }
        if self.figures.contains(.maneuver) { orbit.maneuvers = [OrbitManeuver()] }
        if self.figures.contains(.maneuvers) { orbit.maneuvers = [OrbitManeuver(), OrbitManeuver()] }
        return orbit
    }
}

extension Orbit {
    /// What its texts say beside figures.
    ///
    /// - Parameters:
    ///   - saysID: Whether its designator stands in them by itself.
    ///   - hasAltitudes: Whether they say how high it is.
    ///   - classifier: Tells which numbers are parts of names.
    /// - Returns: The same of all orbits that have the same topics by it.
    func names(saysID: Bool, hasAltitudes: Bool, in classifier: Classifier) -> OrbitNames {
        var figures: OrbitNames.Figures = []
        if self.catalogNumber != nil { figures.insert(.number) }
        if self.epoch != nil { figures.insert(.epoch) }
        if let period = self.periodMinutes { figures.insert(Self.isShort(period) ? .period : .longPeriod) }
        if self.inclinationDegrees != nil { figures.insert(.inclination) }
        if self.hasState { figures.insert(.state) }
        if hasAltitudes { figures.insert(.altitudes) }
        if !self.maneuvers.isEmpty { figures.insert(self.maneuvers.count == 1 ? .maneuver : .maneuvers) }
        return OrbitNames(
            name: self.objectName.map { classifier.withoutUnknownNumbers($0) },
            id: self.objectID.map { saysID && OrbitNames.isDesignator($0) ? "2031-004A" : $0 },
            center: self.center,
            frame: self.frame,
            theory: self.theory,
            originator: self.originator,
            figures: figures
        )
    }
}

/// The topics of orbits by their names.
final class OrbitTopics: Sendable {
    /// What one core has found out, so that none waits for another one.
    private final class Known {
        var topics: [OrbitNames: [Topic]] = [:]
    }

    /// How many names are remembered.
    private static let limit = 4_096

    private let memories = MemoryPool()

    /// Adds the topics of an orbit to its own.
    ///
    /// - Parameters:
    ///   - topics: Those that it has.
    ///   - names: What it is called.
    ///   - find: Finds the topics of names that did not come before.
    func add(to topics: inout [Topic], of names: OrbitNames, _ find: (OrbitNames) -> [Topic]) {
        let known = self.memories.take().map { unsafeDowncast($0, to: Known.self) } ?? Known()
        defer { self.memories.give(known) }
        if let found = known.topics[names] { return topics.add(found) }
        let found = find(names)
        topics.add(found)
        if known.topics.count == Self.limit { known.topics.removeAll() }
        known.topics[names] = found
    }
}
