internal import Schema

/// What the WMO Core Metadata Profile requires of a record.
///
/// Rules that need lists which the WMO keeps elsewhere (centres, roles, topics) are checked as far as the record
/// alone tells.
/// Source: WMO Core Metadata Profile 2.0, clause 7 and annex A.
enum DiscoveryRecordRules {
    static func check(_ record: JSONTree) throws(FormatError) {
        guard record["type"]?.text == "Feature" else { throw record.error("the record is no GeoJSON \"Feature\"") }
        for name in ["time", "geometry"] where record[name] == nil {
            throw record.error("the member \"\(name)\" is missing; write null where there is none")
        }
        let name = try self.checkName(record)
        try self.checkConformance(record)
        try self.checkTime(record["time"])
        let properties = try record.required("properties")
        guard properties.isObject else { throw properties.error("\"properties\" is no object") }
        for member in ["type", "title", "description"] { _ = try properties.requiredText(member) }
        _ = try NoticeTime.required("created", of: properties)
        try self.checkThemes(properties)
        try self.checkContacts(properties)
        try self.checkPolicy(properties)
        try self.checkLinks(record, name, policy: properties["wmo:dataPolicy"]?.text)
    }

    private static func checkName(_ record: JSONTree) throws(FormatError) -> RecordName {
        let id = try record.required("id")
        guard let text = id.text, let name = RecordName(text), !name.centre.isEmpty else {
            throw id.error("the id is not of the form urn:wmo:md:{centre-id}:{local identifier}")
        }
        guard !name.local.isEmpty else { throw id.error("the id has no local identifier after its centre-id") }
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw id.error("the id has a space or a character beyond ASCII in it")
        }
        return name
    }

    private static func checkConformance(_ record: JSONTree) throws(FormatError) {
        let conforms = try record.required("conformsTo")
        guard record.conforms(to: "/spec/wcmp/2") else {
            throw conforms.error("\"conformsTo\" does not name http://wis.wmo.int/spec/wcmp/2/conf/core")
        }
    }

    private static func checkTime(_ time: JSONTree?) throws(FormatError) {
        guard let time, !time.isNull else { return }
        guard time.isObject else { throw time.error("\"time\" is neither null nor an object") }
        if let interval = time["interval"], !interval.isNull {
            guard interval.count == 2 else { throw interval.error("\"interval\" has a start and an end; .. is open") }
        }
        guard let resolution = time["resolution"], !resolution.isNull else { return }
        guard let text = resolution.text, self.isDuration(text) else {
            throw resolution.error("\"resolution\" is no duration of ISO 8601, such as PT1H")
        }
    }

    /// `P1Y2M3DT4H5M6S` with one part or more; many centres write `P1H` for `PT1H`, which is no other duration.
    private static func isDuration(_ text: String) -> Bool {
        var rest = Substring(text)
        if rest.hasPrefix("-") { rest = rest.dropFirst() }
        guard rest.hasPrefix("P") else { return false }
        rest = rest.dropFirst()
        var units = "YMWDHS"
        var parts = 0
        while let first = rest.first {
            if first == "T" {
                guard units != "HMS" else { return false }
                (units, rest) = ("HMS", rest.dropFirst())
                guard !rest.isEmpty else { return false }
                continue
            }
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            guard !digits.isEmpty, let unit = rest.dropFirst(digits.count).first, units.contains(unit) else {
                return false
            }
            rest = rest.dropFirst(digits.count + 1)
            parts += 1
        }
        return parts > 0
    }

    private static func checkThemes(_ properties: JSONTree) throws(FormatError) {
        let themes = try properties.required("themes")
        guard themes.count > 0 else { throw themes.error("\"themes\" names no theme") }
        var hasDiscipline = false
        for theme in themes.elements {
            let scheme = try theme.requiredText("scheme")
            hasDiscipline = hasDiscipline || scheme.contains("earth-system-discipline")
            let concepts = try theme.required("concepts")
            guard concepts.count > 0 else { throw concepts.error("the theme has no concept") }
            for concept in concepts.elements { _ = try concept.requiredText("id") }
        }
        if !hasDiscipline { throw themes.error("no theme is of the WIS2 Earth system disciplines") }
    }

    private static func checkContacts(_ properties: JSONTree) throws(FormatError) {
        let contacts = try properties.required("contacts")
        guard contacts.count > 0 else { throw contacts.error("\"contacts\" names no contact") }
        for contact in contacts.elements {
            _ = try contact.requiredText("organization")
            let roles = try contact.required("roles")
            guard roles.count > 0 else { throw roles.error("the contact has no role") }
        }
    }

    private static func checkPolicy(_ properties: JSONTree) throws(FormatError) {
        guard properties["type"]?.text == "dataset" else { return }
        let policy = try properties.required("wmo:dataPolicy")
        guard ["core", "recommended"].contains(policy.text) else {
            throw policy.error("\"wmo:dataPolicy\" is neither core nor recommended")
        }
    }

    private static func checkLinks(_ record: JSONTree, _ name: RecordName, policy: String?) throws(FormatError) {
        let links = try record.required("links")
        guard links.count > 0 else { throw links.error("\"links\" names no link; a record has one or more") }
        for link in links.elements {
            // Catalogues hold records with an empty address.
            let target = try link.required("href")
            guard let address = target.string?.lowercased() else { throw target.error("\"href\" is no text") }
            let relation = try link.requiredText("rel")
            guard ["mqtt://", "mqtts://", "ws://", "wss://"].contains(where: { address.hasPrefix($0) }) else {
                continue
            }
            guard let channel = link["channel"], !channel.isNull else {
                if relation == "hub" { continue }
                throw link.error("the link to a broker names no \"channel\"")
            }
            try self.check(channel, name, policy: policy)
        }
    }

    /// A topic such as `origin/a/wis2/xx-example/data/core/weather`: of the record's centre and policy.
    private static func check(_ channel: JSONTree, _ name: RecordName, policy: String?) throws(FormatError) {
        let levels = (channel.text ?? "").split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard levels.count > 3, ["origin", "cache"].contains(levels[0]), levels[2] == "wis2" else { return }
        let allowed = levels.allSatisfy { level in
            level == "+" || level == "#"
                || (!level.isEmpty
                    && level.utf8.allSatisfy { $0 == .hyphen || $0.isDigit || (0x61...0x7A).contains($0) })
        }
        guard allowed else {
            throw channel.error("the channel is no WIS2 topic: its levels consist of small letters, digits and hyphens")
        }
        func bare(_ centre: String) -> Substring { centre.hasSuffix("-test") ? centre.dropLast(5) : centre[...] }
        guard levels[3] == "+" || bare(levels[3]) == bare(name.centre) else {
            throw channel.error(
                "the channel is of the centre \(levels[3]), the record of \(name.centre); name one centre"
            )
        }
        if levels.count > 5, levels[4] == "data", let policy, !["+", "#"].contains(levels[5]), levels[5] != policy {
            throw channel.error("the channel says \(levels[5]) where wmo:dataPolicy says \(policy)")
        }
    }
}
