public import Exchange
public import Language
public import Schema
internal import Glibc
internal import Yams

/// The sources that ingest watches: one YAML file with a list under `sources`, what hosts ask for under `hosts`, and the
/// name of a glossary under `glossary`.
public struct SourceList: Sendable {
    /// The sources, each name once.
    public let sources: [WatchedSource]
    /// How often hosts may be asked, by scheme, host and port as in a source's ``WatchedSource/host``.
    public let budgets: [String: RequestBudget]
    /// The operator's terms, which count beside the standard ones; nil: there are none.
    public private(set) var glossary: Glossary?
    private let path: String
    private let base: String?
    /// What changes when the file does; nil: it is of no file.
    private var stamp: String?

    /// What publishers of sources say in their terms, as of 2026.
    private static let knownBudgets = [
        // https://www.space-track.org/documentation: less than 30 requests a minute and 300 an hour.
        "https://www.space-track.org": RequestBudget(perMinute: 30, perHour: 300),
        // https://ll.thespacedevs.com/docs: 15 requests an hour without a key.
        "https://ll.thespacedevs.com": RequestBudget(perHour: 15),
        // https://api.nasa.gov: 1,000 requests an hour with a key.
        "https://api.nasa.gov": RequestBudget(perHour: 1_000),
    ]

    private struct File: Codable {
        var glossary: String?
        var hosts: [String: RequestBudget]?
        var sources: [WatchedSource]?

        private enum CodingKeys: String, CodingKey, CaseIterable {
            case glossary, hosts, sources
        }

        init() {}

        init(from decoder: any Decoder) throws {
            try decoder.refuseKeys(beside: CodingKeys.allCases.map(\.rawValue), of: "a list of sources")
            let members = try decoder.container(keyedBy: CodingKeys.self)
            self.glossary = try members.decodeIfPresent(String.self, forKey: .glossary)
            self.hosts = try members.decodeIfPresent([String: RequestBudget].self, forKey: .hosts)
            self.sources = try members.decodeIfPresent([WatchedSource].self, forKey: .sources)
        }
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - base: What relative addresses are relative to, such as `http://127.0.0.1:8090/`.
    /// - Throws: `ExchangeError.file` with the entry and what is wrong with it.
    public init(path: String, base: String? = nil) throws(ExchangeError) {
        // Before it is read: what changes meanwhile is read again.
        let stamp = Self.stamp(of: path)
        try self.init(yaml: String(decoding: try PrivateFile.read(path), as: UTF8.self), path: path, base: base)
        self.stamp = stamp
    }

    /// The list as its file is now, if that has changed since it was read.
    /// - Throws: `ExchangeError.file`, as when it was read; also until it changes again.
    public func newer() throws(ExchangeError) -> SourceList? {
        guard let stamp, let now = Self.stamp(of: self.path), now != stamp else { return nil }
        return try Self(path: self.path, base: self.base)
    }

    private static func stamp(of path: String) -> String? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return "\(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }

    /// Reads the text of a list.
    ///
    /// - Parameters:
    ///   - yaml: The text.
    ///   - path: What to call it in errors.
    ///   - base: What relative addresses are relative to.
    /// - Throws: `ExchangeError.file` with the entry and what is wrong with it.
    public init(yaml: String, path: String, base: String? = nil) throws(ExchangeError) {
        var file = File()
        let hasContent = yaml.split(whereSeparator: \.isNewline).contains { line in
            line.first { $0 != " " }.map { $0 != "#" } ?? false
        }
        do { if hasContent { file = try YAMLDecoder().decode(File.self, from: yaml) } } catch {
            throw .file(path: path, reason: "it is no list of sources: \(Self.reason(error))")
        }
        var sources = file.sources ?? []
        if let base {
            for index in sources.indices where !sources[index].url.contains(":") && sources[index].url != "-" {
                sources[index].url = base + sources[index].url
            }
        }
        sources = sources.map { Self.resolved($0, beside: path) }
        for (host, budget) in file.hosts ?? [:] {
            if let fault = budget.fault(of: host) { throw .file(path: path, reason: "host \(host): \(fault)") }
        }
        try self.init(sources, budgets: file.hosts ?? [:], path: path, base: base)
        if let name = file.glossary {
            self.glossary = try Glossary(file: Self.file(name, beside: path))
        }
    }

    /// What hosts ask for, and what is known of others, by their hosts as addresses are compared.
    private static func budgets(_ listed: [String: RequestBudget]) -> [String: RequestBudget] {
        let byHost = listed.map { (WatchedSource.host(of: $0.key), $0.value) }
        return Self.knownBudgets.merging(byHost) { $1 }
    }

    private static func resolved(_ source: WatchedSource, beside path: String) -> WatchedSource {
        var source = source
        source.credentials = source.credentials.map { Self.file($0, beside: path) }
        source.authority = source.authority.map { Self.file($0, beside: path) }
        return source
    }

    /// The path of a file that a list names: absolute, or relative to the list's folder.
    private static func file(_ name: String, beside path: String) -> String {
        name.hasPrefix("/") ? name : (path.lastIndex(of: "/").map { String(path[...$0]) } ?? "") + name
    }

    /// Names sources, what hosts ask for, and the operator's terms.
    public init(
        _ sources: [WatchedSource],
        budgets: [String: RequestBudget] = [:],
        glossary: Glossary? = nil
    ) {
        self.glossary = glossary
        self.sources = sources
        self.budgets = Self.budgets(budgets)
        self.path = "sources"
        self.base = nil
    }

    private init(
        _ sources: [WatchedSource],
        budgets: [String: RequestBudget],
        path: String,
        base: String? = nil
    ) throws(ExchangeError) {
        var names: Set<String> = []
        for source in sources {
            if let fault = source.fault { throw .file(path: path, reason: "source \(source.name): \(fault)") }
            guard names.insert(source.name).inserted else {
                throw .file(path: path, reason: "two sources are named \(source.name); give each its own name")
            }
        }
        self.sources = sources
        self.budgets = Self.budgets(budgets)
        self.path = path
        self.base = base
    }

    /// What tells topics by the standard terms and the operator's.
    public var classifier: Classifier {
        self.glossary.map { Classifier(glossary: .standard.adding($0)) } ?? .standard
    }

    /// The source of a name.
    public subscript(name: String) -> WatchedSource? { self.sources.first { $0.name == name } }

    /// Compares the sources with what the exchange has names for.
    /// - Throws: `ExchangeError.file` with the first source that is filed under an unknown topic or agency, or the first
    ///   topic of the glossary that is unknown.
    public func check(against catalogue: Catalogue) throws(ExchangeError) {
        let tree = catalogue.tree
        for name in self.glossary?.topics ?? [] {
            guard (try? Topic(name)).flatMap({ tree[$0] }) == nil else { continue }
            let meant = tree.nearest(to: name).map { "; did you mean \($0)?" } ?? ";"
            throw .file(
                path: self.path,
                reason: "the glossary names \(name), and there is no such topic\(meant) taiwa topics lists all"
            )
        }
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

    /// The sources by the lease that covers them.
    ///
    /// It is one of 1,024, and always that of all sources of a host, so that leases stay few however many hosts there
    /// are. Each replica has a standard input of its own.
    public func leases(of replica: String) -> [String: [WatchedSource]] {
        Dictionary(grouping: self.sources) { source in
            guard !source.isStandardInput else { return "- of \(replica)" }
            // FNV-1a, the same in every replica.
            let hash = source.host.utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
            return "hosts \((hash ^ hash >> 16) & 1_023)"
        }
    }

    /// Adds sources to the end of a file, which is made if it is not there and replaced whole.
    ///
    /// What stands in the file stays as it is written where the list is its last part; otherwise it is written anew,
    /// without comments.
    ///
    /// - Parameters:
    ///   - added: The sources.
    ///   - path: The file.
    /// - Throws: `ExchangeError.file` with what is wrong; the file then is as it was.
    public static func add(_ added: [WatchedSource], to path: String) throws(ExchangeError) {
        let text = ExchangeFolder.exists(path) ? String(decoding: try PrivateFile.read(path), as: UTF8.self) : ""
        let before = try Self(yaml: text, path: path)
        let all = try Self(before.sources + added.map { Self.resolved($0, beside: path) }, budgets: [:], path: path)
        var longer = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
        if before.sources.isEmpty, !text.contains("sources:") { longer += "sources:\n" }
        for source in added { longer += source.yaml }
        if (try? Self(yaml: longer, path: path))?.sources != all.sources {
            var file = (try? YAMLDecoder().decode(File.self, from: text.isEmpty ? "{}" : text)) ?? File()
            file.sources = all.sources
            let encoder = YAMLEncoder()
            encoder.options.allowUnicode = true
            do { longer = try encoder.encode(file) } catch {
                throw .file(path: path, reason: "\(error)")
            }
        }
        try PrivateFile.write(Array(longer.utf8), to: path, mode: 0o600)
    }

    /// What a decoder or the YAML reader says, in a sentence.
    private static func reason(_ error: any Error) -> String {
        guard let error = error as? DecodingError else { return "\(error)" }
        let context =
            switch error {
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): context
            case .keyNotFound(let key, let context):
                DecodingError.Context(codingPath: context.codingPath, debugDescription: "\(key.stringValue) is missing")
            @unknown default: DecodingError.Context(codingPath: [], debugDescription: "\(error)")
            }
        let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
        return "\(path.isEmpty ? "." : path): \(context.underlyingError.map { "\($0)" } ?? context.debugDescription)"
    }
}
