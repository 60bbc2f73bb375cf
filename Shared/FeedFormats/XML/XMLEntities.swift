/// The internal entities that a document declares, measured before the first of them is used.
struct XMLEntities {
    private enum Measure {
        case underWay
        case done(bytes: Int, height: Int)
    }

    private struct Refusal: Error { let sentence: String }

    private var values: [String: [UInt8]] = [:]

    /// Takes in one declaration; of two for one name the first counts.
    ///
    /// Source: XML 1.0, section 4.2.
    ///
    /// - Returns: Why it is refused, or nil.
    mutating func declare(_ name: String, _ value: [UInt8]) -> String? {
        if self.values[name] == nil { self.values[name] = value }
        if self.values.count > XMLLimits.entities {
            return "the document declares more than \(XMLLimits.entities) entities; send characters instead"
        }
        if value.count > XMLLimits.entity {
            return "the entity \(name.prefix(40)) is longer than \(XMLLimits.entity) bytes; send its text instead"
        }
        return nil
    }

    /// Measures what every entity would stand for, without expanding any.
    ///
    /// - Returns: Why the document is refused, or nil.
    func refusal() -> String? {
        var measures: [String: Measure] = [:]
        do throws(Refusal) {
            for name in self.values.keys.sorted() { _ = try self.measure(name, depth: 1, &measures) }
            return nil
        } catch {
            return error.sentence
        }
    }

    private func measure(
        _ name: String,
        depth: Int,
        _ measures: inout [String: Measure]
    ) throws(Refusal) -> (bytes: Int, height: Int) {
        switch measures[name] {
        case .done(let bytes, let height): return (bytes, height)
        case .underWay: throw Refusal(sentence: "the entity \(name.prefix(40)) contains itself; send its text instead")
        case nil: break
        }
        guard let value = self.values[name] else { return (0, 0) }
        measures[name] = .underWay
        var total = value.count
        var height = 1
        for used in Self.references(in: value) {
            let inner = try self.measure(used, depth: depth + 1, &measures)
            total += inner.bytes
            height = max(height, inner.height + 1)
            guard total <= XMLLimits.entity else {
                throw Refusal(
                    sentence: "the entity \(name.prefix(40)) stands for more than \(XMLLimits.entity) bytes; "
                        + "send its text instead"
                )
            }
            guard height <= XMLLimits.entityDepth, depth <= XMLLimits.entityDepth else {
                throw Refusal(
                    sentence: "the entity \(name.prefix(40)) holds entities nested deeper than "
                        + "\(XMLLimits.entityDepth); send its text instead"
                )
            }
        }
        measures[name] = .done(bytes: total, height: height)
        return (total, height)
    }

    private static func references(in value: [UInt8]) -> [String] {
        var names: [String] = []
        var at = 0
        while let ampersand = value[at...].firstIndex(of: UInt8(ascii: "&")) {
            guard let semicolon = value[ampersand...].firstIndex(of: UInt8(ascii: ";")) else { break }
            let name = value[(ampersand + 1)..<semicolon]
            if name.first != UInt8(ascii: "#") { names.append(String(decoding: name, as: UTF8.self)) }
            at = semicolon + 1
        }
        return names
    }
}
