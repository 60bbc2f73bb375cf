public import Exchange
public import Schema
internal import Yams

/// The sources that ingest watches: one YAML file with a list under `sources`.
public struct SourceList: Hashable, Sendable {
    /// The sources, each name once.
    public let sources: [WatchedSource]
    private let path: String

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - base: What relative addresses are relative to, such as `http://127.0.0.1:8090/`.
    /// - Throws: `ExchangeError.file` with the entry and what is wrong with it.
    public init(path: String, base: String? = nil) throws(ExchangeError) {
        struct File: Decodable { var sources: [WatchedSource] }
        let bytes = try PrivateFile.read(path)
        var sources: [WatchedSource]
        do {
            sources = try YAMLDecoder().decode(File.self, from: String(decoding: bytes, as: UTF8.self)).sources
        } catch {
            throw .file(path: path, reason: "it is no list of sources: \(error)")
        }
        if let base {
            for index in sources.indices where !sources[index].url.contains(":") && sources[index].url != "-" {
                sources[index].url = base + sources[index].url
            }
        }
        var names: Set<String> = []
        for source in sources {
            if let fault = source.fault { throw .file(path: path, reason: "source \(source.name): \(fault)") }
            guard names.insert(source.name).inserted else {
                throw .file(path: path, reason: "two sources are named \(source.name); give each its own name")
            }
        }
        self.sources = sources
        self.path = path
    }

    /// Names sources.
    public init(_ sources: [WatchedSource]) {
        self.sources = sources
        self.path = "sources"
    }

    /// Compares the sources with what the exchange has names for.
    /// - Throws: `ExchangeError.file` with the first source that is filed under an unknown topic or agency.
    func check(against catalogue: Catalogue) throws(ExchangeError) {
        let tree = catalogue.tree
        for source in self.sources {
            if tree[source.topic] == nil {
                let meant = tree.nearest(to: source.topic.name).map { "; did you mean \($0)?" } ?? ";"
                throw .file(
                    path: self.path,
                    reason: "source \(source.name): there is no topic \(source.topic)\(meant) taiwa topics lists all"
                )
            }
            if catalogue.agencies[source.agency] == nil {
                throw .file(
                    path: self.path,
                    reason: "source \(source.name): there is no agency \(source.agency) in the exchange's registry"
                )
            }
        }
    }

    /// The sources by the host whose lease covers them; each replica has a standard input of its own.
    func hosts(of replica: String) -> [String: [WatchedSource]] {
        Dictionary(grouping: self.sources) { $0.isStandardInput ? "- of \(replica)" : $0.host }
    }
}

/// One source: where it is, who speaks there, and how its updates are filed.
public struct WatchedSource: Hashable, Sendable, Decodable {
    /// Its name, `[A-Za-z0-9._-]+`, at most 64 bytes.
    public var name: String
    /// `http://`, `https://`, `folder:` and an absolute path, or `-` for standard input.
    public var url: String
    /// Who speaks there.
    public var agency: AgencyID
    /// What its updates are about where nothing in them says.
    public var topic: Topic
    /// Who may read them.
    public var audience: Audience
    /// Seconds between two polls, 1...86,400.
    public var interval: Int

    private enum CodingKeys: String, CodingKey, CaseIterable { case name, url, agency, topic, audience, interval }

    /// Makes a source.
    public init(
        name: String,
        url: String,
        agency: AgencyID,
        topic: Topic,
        audience: Audience = .public,
        interval: Int = 300
    ) {
        self.name = name
        self.url = url
        self.agency = agency
        self.topic = topic
        self.audience = audience
        self.interval = interval
    }

    /// Reads an entry; audience and interval may be left out (`public`, 300).
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        self.name = try members.decode(String.self, forKey: .name)
        self.url = try members.decode(String.self, forKey: .url)
        self.agency = try members.decode(AgencyID.self, forKey: .agency)
        self.topic = try members.decode(Topic.self, forKey: .topic)
        self.audience = try members.decodeIfPresent(Audience.self, forKey: .audience) ?? .public
        self.interval = try members.decodeIfPresent(Int.self, forKey: .interval) ?? 300
    }

    var isStandardInput: Bool { self.url == "-" }

    var folder: String? { self.url.hasPrefix("folder:") ? String(self.url.dropFirst(7)) : nil }

    /// The address as others may know it, without user, query and fragment, which may hold a secret; nil where there is
    /// none to fetch from.
    var address: String? {
        guard let scheme = self.url.range(of: "://") else { return nil }
        let rest = self.url[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }
        let authority = rest.prefix { $0 != "/" }
        let host = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
        return self.url[..<scheme.upperBound] + String(host) + rest[authority.endIndex...]
    }

    /// Scheme, host and port of the address, or the folder.
    var host: String {
        guard let scheme = self.url.range(of: "://") else { return self.url }
        return String(self.url[..<scheme.upperBound] + self.url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" })
    }

    fileprivate var fault: String? {
        let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-")
        if self.name.isEmpty || self.name.utf8.count > 64 || !self.name.allSatisfy(allowed.contains) {
            return "a name is letters, digits, dot, _ and -, at most 64 bytes"
        }
        if let folder = self.folder, !folder.hasPrefix("/") { return "a folder is an absolute path: folder:/srv/inbox" }
        if !self.url.hasPrefix("http://"), !self.url.hasPrefix("https://"), self.folder == nil, !self.isStandardInput {
            return "url is \"\(self.url.prefix(80))\"; write http://, https://, folder:/path or -"
        }
        return (1...86_400).contains(self.interval) ? nil : "interval is \(self.interval); say 1 to 86400 seconds"
    }
}

extension String {
    fileprivate func range(of text: String) -> Range<String.Index>? { self.firstRange(of: text) }
}
