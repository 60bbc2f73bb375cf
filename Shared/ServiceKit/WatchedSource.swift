public import Schema

/// One source: where it is, who speaks there, and how its updates are filed.
public struct WatchedSource: Hashable, Sendable, Codable {
    /// Its name, `[A-Za-z0-9._-]+`, at most 64 bytes, beginning with no dot.
    public var name: String
    /// `http://`, `https://`, `mqtts://` or `mqtt://` with a topic filter as path, `folder:` and an absolute path, or `-`
    /// for standard input.
    public var url: String
    /// Who speaks there.
    public var agency: AgencyID
    /// What its updates are about where nothing in them says.
    public var topic: Topic
    /// Who may read them.
    public var audience: Audience
    /// Seconds between two polls, 1...86,400; of a broker, between two judgements, and the longest pause between two
    /// attempts to connect.
    public var interval: Int
    /// Within how many seconds something new is expected, 1...31,622,400; nil: as is learnt from what came.
    public var freshness: Int?
    /// The file with the user and the password for the broker, a line each, readable by its owner only; nil: none.
    public var credentials: String?
    /// The file with the certificates (PEM) that vouch for the broker instead of the system's; nil: the system's.
    public var authority: String?

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case name, url, agency, topic, audience, interval, freshness, credentials, authority
    }

    /// Makes a source.
    public init(
        name: String,
        url: String,
        agency: AgencyID,
        topic: Topic,
        audience: Audience = .public,
        interval: Int = 300,
        freshness: Int? = nil,
        credentials: String? = nil,
        authority: String? = nil
    ) {
        self.name = name
        self.url = url
        self.agency = agency
        self.topic = topic
        self.audience = audience
        self.interval = interval
        self.freshness = freshness
        self.credentials = credentials
        self.authority = authority
    }

    /// Reads an entry; audience, interval, freshness and the broker's files may be left out (`public`, 300, none).
    public init(from decoder: any Decoder) throws {
        try decoder.refuseKeys(beside: CodingKeys.allCases.map(\.rawValue), of: "a source")
        let members = try decoder.container(keyedBy: CodingKeys.self)
        self.name = try members.decode(String.self, forKey: .name)
        self.url = try members.decode(String.self, forKey: .url)
        self.agency = try members.decode(AgencyID.self, forKey: .agency)
        self.topic = try members.decode(Topic.self, forKey: .topic)
        self.audience = try members.decodeIfPresent(Audience.self, forKey: .audience) ?? .public
        self.interval = try members.decodeIfPresent(Int.self, forKey: .interval) ?? 300
        self.freshness = try members.decodeIfPresent(Int.self, forKey: .freshness)
        self.credentials = try members.decodeIfPresent(String.self, forKey: .credentials)
        self.authority = try members.decodeIfPresent(String.self, forKey: .authority)
    }

    /// Whether it is the standard input of whoever reads it.
    public var isStandardInput: Bool { self.url == "-" }

    /// Whether it is asked over HTTP.
    public var isPolledOverHTTP: Bool { self.url.hasPrefix("http://") || self.url.hasPrefix("https://") }

    /// The folder, where it is one.
    public var folder: String? { self.url.hasPrefix("folder:") ? String(self.url.dropFirst(7)) : nil }

    /// The address as others may know it, without user, query and fragment, which may hold a secret; nil where there is
    /// none to fetch from.
    public var address: String? {
        if self.topicFilter != nil { return self.url }
        guard let scheme = self.url.firstRange(of: "://") else { return nil }
        let rest = self.url[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }
        let authority = rest.prefix { $0 != "/" }
        let host = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
        return self.url[..<scheme.upperBound] + String(host) + rest[authority.endIndex...]
    }

    /// Scheme, host and port of the address, or the folder.
    public var host: String {
        Self.host(of: self.url)
    }

    /// Scheme, host and port of an address, in small letters, without a port that the scheme has anyway.
    ///
    /// Source: RFC 3986, sections 6.2.2.1 and 6.2.3.
    public static func host(of url: String) -> String {
        guard let scheme = url.firstRange(of: "://") else { return url }
        let authority = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = (url[..<scheme.upperBound] + authority).lowercased()
        for (scheme, port) in [("http://", ":80"), ("https://", ":443")]
        where host.hasPrefix(scheme) && host.hasSuffix(port) {
            return String(host.dropLast(port.utf8.count))
        }
        return host
    }

    /// What is wrong with it, as a sentence; nil: nothing.
    public var fault: String? {
        let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-")
        if self.name.isEmpty || self.name.utf8.count > 64 || !self.name.allSatisfy(allowed.contains)
            || self.name.hasPrefix(".")
        {
            return "a name is letters, digits, dot, _ and -, at most 64 bytes, and begins with no dot"
        }
        if let folder = self.folder, !folder.hasPrefix("/") { return "a folder is an absolute path: folder:/srv/inbox" }
        if !self.isPolledOverHTTP, self.topicFilter == nil, self.folder == nil, !self.isStandardInput {
            return
                "url is \"\(self.url.prefix(80))\"; write http://, https://, mqtts://broker/filter, folder:/path or -"
        }
        if self.isPolledOverHTTP, self.host.contains("@") {
            return "url holds a user or a password, which others would see; write scheme, host and path only"
        }
        if let fault = self.brokerFault { return fault }
        guard (1...86_400).contains(self.interval) else {
            return "interval is \(self.interval); say 1 to 86400 seconds"
        }
        if let freshness, !(1...31_622_400).contains(freshness) {
            return "freshness is \(freshness); say within how many seconds something new is expected, 1 to 31622400"
        }
        return nil
    }

    /// The entry as the file has it, with a line end.
    var yaml: String {
        // JSON's text is YAML's too, whatever is in it.
        func text(_ value: String) -> String { String(decoding: JSONText.encode(value), as: UTF8.self) }
        var lines = [
            "  - name: \(text(self.name))", "    url: \(text(self.url))", "    agency: \(self.agency)",
            "    topic: \(self.topic)", "    audience: \(self.audience)", "    interval: \(self.interval)",
        ]
        if let freshness { lines.append("    freshness: \(freshness)") }
        if let credentials { lines.append("    credentials: \(text(credentials))") }
        if let authority { lines.append("    authority: \(text(authority))") }
        return lines.map { $0 + "\n" }.joined()
    }
}

/// How many requests a host takes.
public struct RequestBudget: Hashable, Sendable, Codable {
    /// The most within any 60 s, 1...10,000; nil: any number.
    public var perMinute: Int?
    /// The most within any 3,600 s, 1...10,000; nil: any number.
    public var perHour: Int?

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case perMinute = "per-minute"
        case perHour = "per-hour"
    }

    /// Reads an entry.
    public init(from decoder: any Decoder) throws {
        try decoder.refuseKeys(beside: CodingKeys.allCases.map(\.rawValue), of: "a host")
        let members = try decoder.container(keyedBy: CodingKeys.self)
        self.perMinute = try members.decodeIfPresent(Int.self, forKey: .perMinute)
        self.perHour = try members.decodeIfPresent(Int.self, forKey: .perHour)
    }

    /// Makes a budget.
    public init(perMinute: Int? = nil, perHour: Int? = nil) {
        self.perMinute = perMinute
        self.perHour = perHour
    }

    func fault(of host: String) -> String? {
        guard host.hasPrefix("https://") || host.hasPrefix("http://"), host.count(where: { $0 == "/" }) == 2 else {
            return "write scheme, host and port only, such as https://api.example.org"
        }
        for limit in [self.perMinute, self.perHour] {
            if let limit, !(1...10_000).contains(limit) { return "say 1 to 10000 requests per-minute and per-hour" }
        }
        return self.perMinute == nil && self.perHour == nil ? "say per-minute or per-hour" : nil
    }
}

private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension Decoder {
    /// Refuses members that nothing is known of, which are misspelt ones mostly.
    ///
    /// - Parameters:
    ///   - known: Those that there are.
    ///   - name: What has them.
    /// - Throws: `DecodingError` with the first other one.
    func refuseKeys(beside known: [String], of name: String) throws {
        let all = try self.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
        guard let other = all.first(where: { !known.contains($0) }) else { return }
        throw DecodingError.dataCorrupted(
            .init(
                codingPath: self.codingPath,
                debugDescription: "\(name) has no \"\(other.prefix(40))\"; it has \(known.joined(separator: ", "))"
            )
        )
    }
}
