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
        let written = NameScanner(text.written)
        var found: [(id: AgencyID, offset: Int)] = []
        // Longer names first: "Ministry of Environment" is no part of another, but 国家安全保障会議 contains others.
        var isTaken = Array(repeating: false, count: folded.count)
        let names = AgencyName.all.filter { !$0.isShared || governments.contains($0.country) }
        let wordings = names.flatMap { name in
            (name.english + name.japanese.map(AgencyName.folded)).map { (name.id, Array($0.utf8)) }
        }
        for (id, wording) in wordings.sorted(by: { $0.1.count > $1.1.count }) {
            for offset in Self.offsets(of: wording, in: folded) {
                let range = offset..<offset + wording.count
                guard !isTaken[range].contains(true) else { continue }
                for index in range { isTaken[index] = true }
                found.append((id, offset))
            }
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
                        AgencyName.folded(String(decoding: text.written.utf8.prefix(offset), as: UTF8.self)).utf8.count
                    )
                )
            }
        }
        var agencies: [AgencyID] = []
        for (id, _) in found.sorted(by: { $0.offset < $1.offset }) where !agencies.contains(id) { agencies.append(id) }
        return agencies
    }

    private static func offsets(of name: [UInt8], in text: [UInt8]) -> [Int] {
        guard let lead = name.first, name.count <= text.count else { return [] }
        let isLatin = lead < 0x80
        var offsets: [Int] = []
        for at in 0...(text.count - name.count) where text[at] == lead {
            guard text[at..<at + name.count].elementsEqual(name) else { continue }
            let end = at + name.count
            if isLatin, at > 0 && text[at - 1].isLetter || end < text.count && text[end].isLetter { continue }
            offsets.append(at)
        }
        return offsets
    }

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
        let found = Self.groups.compactMap { group in text.firstRange(of: group).map { (group, $0) } }
        return found.min { $0.1.lowerBound < $1.1.lowerBound }
    }
}
