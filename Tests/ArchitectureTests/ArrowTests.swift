import Foundation
import Testing

/// Which module may know which: the arrows of the architecture, read from the sources themselves.
@Suite("The arrows") struct ArrowTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL

    /// The modules that each folder of sources imports.
    static func imports() throws -> [String: Set<String>] {
        var imports: [String: Set<String>] = [:]
        for top in ["Shared", "Services"] {
            let base = Self.root.appending(path: top)
            let names = try FileManager.default.subpathsOfDirectory(atPath: base.path)
            for name in names where name.hasSuffix(".swift") {
                let parts = name.split(separator: "/").map(String.init)
                let module = top == "Shared" ? parts[0] : (parts[1] == "Main" ? "\(parts[0])/Main" : parts[1])
                let text = try String(contentsOf: base.appending(path: name), encoding: .utf8)
                for line in text.split(separator: "\n") {
                    let words = line.split(separator: " ").map(String.init)
                    guard let at = words.firstIndex(of: "import"), at <= 2, words.count > at + 1,
                        words[..<at].allSatisfy({ ["public", "internal", "private", "@testable"].contains($0) })
                    else { continue }
                    imports[module, default: []].insert(words[at + 1])
                }
            }
        }
        return imports
    }

    static let services = ["Bus", "Ingest", "Indexing", "Notifications", "Portal", "CommandLine"]
    static let ours: Set<String> = [
        "Schema", "Language", "ZeroMQ", "Exchange", "FeedFormats", "Outbound", "Storage", "SQLiteStorage", "ServiceKit",
        "Journal", "TransparencyLog", "Ledger", "CZeroMQ", "CExpat", "CCurl", "CMosquitto", "CBytes", "CChecksum",
        "Threads",
    ]

    static let allowed: [String: Set<String>] = [
        "Schema": ["CBytes"],
        "Language": ["CBytes"],
        "Threads": [],
        "ZeroMQ": ["CZeroMQ", "Threads"],
        "Exchange": ["Schema", "ZeroMQ", "CChecksum"],
        "Journal": ["Schema", "Exchange", "ZeroMQ"],
        "FeedFormats": ["Schema", "Language", "CExpat"],
        "Outbound": ["CCurl", "CMosquitto", "Threads"],
        "Storage": ["Schema"],
        "TransparencyLog": [],
        "Ledger": ["Schema", "Exchange", "Journal", "TransparencyLog"],
        "SQLiteStorage": ["Schema", "Storage", "Language"],
        "ServiceKit": ["Schema", "Exchange", "Language", "ZeroMQ"],
    ]

    @Test("a shared module knows only what is below it")
    func shared() throws {
        let imports = try Self.imports()
        for (module, allowed) in Self.allowed {
            let known = (imports[module] ?? []).intersection(Self.ours)
            #expect(known.isSubset(of: allowed), "\(module) imports \(known.subtracting(allowed).sorted())")
        }
    }

    @Test("the schema needs nothing but FoundationEssentials and blocks of bytes")
    func schema() throws {
        let known = try Self.imports()["Schema"] ?? []
        let allowed: Set = ["FoundationEssentials", "Foundation", "Glibc", "Darwin", "CBytes"]
        #expect(known.isSubset(of: allowed), "\(known.sorted())")
    }

    @Test("no service knows another, and only the composition root knows them all")
    func services() throws {
        let cores = Set(Self.services.map { "\($0)Core" })
        for (module, known) in try Self.imports() where module != "CommandLine/Main" {
            let own: Set<String> = module.hasSuffix("/Main") ? ["\(module.dropLast(5))Core"] : []
            #expect(
                known.intersection(cores).isSubset(of: own),
                "\(module) imports \(known.intersection(cores).sorted())"
            )
        }
    }

    @Test("only the executables choose a store")
    func stores() throws {
        for (module, known) in try Self.imports() where !module.hasSuffix("/Main") {
            #expect(!known.contains("SQLiteStorage"), "\(module) imports SQLiteStorage")
            #expect(!known.contains("GRDB") || module == "SQLiteStorage", "\(module) imports GRDB")
        }
    }

    @Test("each C library has one module that knows it")
    func libraries() throws {
        let owners = [
            "CZeroMQ": "ZeroMQ", "CExpat": "FeedFormats", "CCurl": "Outbound", "CMosquitto": "Outbound",
        ]
        for (module, known) in try Self.imports() {
            for (library, owner) in owners {
                #expect(!known.contains(library) || module == owner, "\(module) imports \(library)")
            }
        }
    }
}
