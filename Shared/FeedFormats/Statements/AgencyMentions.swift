internal import Schema

/// Finds which agencies a text names.
enum AgencyMentions {
    /// The agencies in the order of their first mention.
    ///
    /// - Parameters:
    ///   - text: In English or Japanese.
    ///   - governments: The countries whose ministries the text means by names that many countries use.
    /// - Returns: Each once; bodies that the table does not know are left out.
    static func all(in text: String, of governments: [String]) -> [AgencyID] {
        let text = Self.expandingGroups(in: AgencyName.folded(text), original: text)
        let folded = Array(text.folded.utf8)
        let narrow = String(String.UnicodeScalarView(text.written.unicodeScalars.map(\.narrowed)))
        let written = NameScanner(narrow)
        let names = AgencyName.all.filter { !$0.isShared || governments.contains($0.country) }
        var found: [(id: AgencyID, offset: Int)] = []
        var at = 0
        while at < folded.count {
            guard let wording = Self.longest(in: folded, at: at, of: governments) else {
                at += 1
                continue
            }
            let range = at..<at + wording.bytes.count
            if let name = Self.bearer(of: range, in: folded, among: wording.names) { found.append((name.id, at)) }
            at = range.upperBound
        }
        for name in names {
            for short in name.short {
                // Only where the full name is not there: an abbreviation follows its name in brackets.
                guard !found.contains(where: { $0.id == name.id }), let offset = written.firstWord(short) else {
                    continue
                }
                found.append(
                    (
                        name.id,
                        AgencyName.folded(String(decoding: narrow.utf8.prefix(offset), as: UTF8.self)).utf8.count
                    )
                )
            }
        }
        var agencies: [AgencyID] = []
        for (id, _) in found.sorted(by: { $0.offset < $1.offset }) where !agencies.contains(id) { agencies.append(id) }
        return agencies
    }

    /// Whose body a name means that several countries use: the country's behind it, or else the last named before it.
    private static func bearer(of range: Range<Int>, in text: [UInt8], among names: [AgencyName]) -> AgencyName? {
        guard let first = names.first, first.isShared else { return names.first }
        let behind = String(decoding: text[range.upperBound...].prefix(40), as: UTF8.self)
        if let owner = Country.owner(behind) { return names.first { $0.country == owner } }
        guard names.count > 1 else { return first }
        let before = String(decoding: text[..<range.lowerBound].suffix(600), as: UTF8.self)
        let owner = Country.last(in: before, among: names.map(\.country))
        return names.first { $0.country == owner } ?? first
    }

    /// A name as folded text has it, and the bodies that bear it.
    private struct Wording {
        let bytes: [UInt8]
        var names: [AgencyName]
    }

    /// The longest name that begins at an offset, with those of its bearers that the governments may mean.
    private static func longest(in text: [UInt8], at offset: Int, of governments: [String]) -> Wording? {
        guard let lead = Self.lead(of: text[offset...]) else { return nil }
        for wording in Self.wordings[lead] ?? [] where text[offset...].starts(with: wording.bytes) {
            let end = offset + wording.bytes.count
            let isLatin = wording.bytes[0] < 0x80
            if isLatin, offset > 0 && text[offset - 1].isLetter || end < text.count && text[end].isLetter { continue }
            let names = wording.names.filter { !$0.isShared || governments.contains($0.country) }
            if !names.isEmpty { return Wording(bytes: wording.bytes, names: names) }
        }
        return nil
    }

    /// The first four bytes, which every name has.
    private static func lead(of bytes: ArraySlice<UInt8>) -> UInt32? {
        guard bytes.count >= 4 else { return nil }
        return bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// All names by their first bytes, longer ones first.
    private static let wordings: [UInt32: [Wording]] = {
        var wordings: [String: Wording] = [:]
        for name in AgencyName.all {
            for text in name.english + name.japanese.map(AgencyName.folded) {
                wordings[text, default: Wording(bytes: Array(text.utf8), names: [])].names.append(name)
            }
        }
        var byLead: [UInt32: [Wording]] = [:]
        for wording in wordings.values.sorted(by: { $0.bytes.count > $1.bytes.count }) {
            guard let lead = Self.lead(of: wording.bytes[...]) else { continue }
            byLead[lead, default: []].append(wording)
        }
        return byLead
    }()

    private static let groups = ["departments of ", "ministries of "]

    /// Writes `the Departments of State, Defense and Commerce` out as three departments.
    private static func expandingGroups(in folded: String, original: String) -> (folded: String, written: String) {
        var rest = Substring(folded)
        var text = ""
        // A text has a handful of groups; each costs a search through what is left.
        for _ in 0..<20 {
            guard let (group, range) = Self.nextGroup(in: rest) else { break }
            let kind = group.hasPrefix("d") ? "department of " : "ministry of "
            let members = AgencyName.all.flatMap(\.english).filter { $0.hasPrefix(kind) }.map {
                $0.dropFirst(kind.count)
            }
            .sorted { $0.utf8.count > $1.utf8.count }
            text += rest[..<range.lowerBound]
            rest = rest[range.upperBound...]
            var isFirst = true
            while true {
                var next = rest.drop { ", ;".contains($0) }
                for word in ["and ", "the "] where next.hasPrefix(word) { next = next.dropFirst(word.count) }
                guard let member = members.first(where: { Self.begins(next, with: $0) }) else { break }
                text += (isFirst ? "" : ", ") + kind + member
                isFirst = false
                rest = next.dropFirst(member.count)
            }
            if isFirst { text += group }
        }
        return (text + rest, original)
    }

    private static func begins(_ text: Substring, with name: Substring) -> Bool {
        guard text.hasPrefix(name) else { return false }
        return text.dropFirst(name.count).first.map { !$0.isLetter } ?? true
    }

    private static func nextGroup(in text: Substring) -> (String, Range<Substring.Index>)? {
        let found = Self.groups.filter(text.holds).compactMap { group in text.firstRange(of: group).map { (group, $0) }
        }
        return found.min { $0.1.lowerBound < $1.1.lowerBound }
    }
}
