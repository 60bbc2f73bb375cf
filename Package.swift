// swift-tools-version: 6.2
import PackageDescription

/// What every target of our own is compiled with.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
    // The mistakes of Shared/Exchange/Bug.swift, which no release has.
    .define("DELIBERATE_BUGS", .when(configuration: .debug)),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration: Target.Dependency = .product(name: "Configuration", package: "swift-configuration")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let coreMetrics: Target.Dependency = .product(name: "CoreMetrics", package: "swift-metrics")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let signals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

/// A module that several services use.
func shared(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(
        name: name,
        dependencies: dependencies,
        path: "Shared/\(name)",
        resources: resources,
        swiftSettings: strict
    )
}

/// What a service does, as a library.
func core(_ service: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .target(
        name: "\(service)Core",
        dependencies: ["Exchange", "Schema", "ServiceKit", lifecycle, logging, metrics] + dependencies,
        path: "Services/\(service)/\(service)Core",
        resources: resources,
        swiftSettings: strict
    )
}

/// The executable of a service.
func main(_ product: String, _ service: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: product,
        dependencies: dependencies,
        path: "Services/\(service)/Main",
        swiftSettings: strict
    )
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: ["TestSupport"] + dependencies,
        path: "Tests/\(name)Tests",
        swiftSettings: strict
    )
}

/// Only with `TAIWA_FUZZING`, since it links only with `--sanitize fuzzer`; deploy/fuzz.sh says both.
let fuzzing: [Target] =
    Context.environment["TAIWA_FUZZING"] == nil
    ? []
    : [
        .executableTarget(
            name: "taiwa-fuzzing",
            dependencies: ["Exchange", "FeedFormats", "Journal", "Language", "Schema", "TransparencyLog"],
            path: "Tests/Fuzzing",
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]
        )
    ]

let package = Package(
    name: "taiwa",
    platforms: [.macOS(.v15)],
    products: [
        // Put before the C library by the fault tests.
        .library(name: "faultydisk", type: .dynamic, targets: ["FaultyDisk"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CZeroMQ", path: "Shared/CZeroMQ", providers: [.apt(["libzmq3-dev"])]),
        .systemLibrary(name: "CBytes", path: "Shared/CBytes"),
        .systemLibrary(name: "CChecksum", path: "Shared/CChecksum"),
        .systemLibrary(name: "CExpat", path: "Shared/CExpat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CCurl", path: "Shared/CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CMosquitto", path: "Shared/CMosquitto", providers: [.apt(["libmosquitto-dev"])]),

        shared("Schema", ["CBytes"]),
        shared("Language", ["CBytes"]),
        shared("Threads"),
        shared("ZeroMQ", ["CZeroMQ", "Threads"]),
        shared("Exchange", ["Schema", "ZeroMQ", "CChecksum", crypto, logging]),
        shared("Journal", ["Schema", "Exchange", "ZeroMQ"]),
        shared("FeedFormats", ["Schema", "Language", "CExpat", crypto]),
        shared("Outbound", ["CCurl", "CMosquitto", "Threads"]),
        shared("TransparencyLog", [crypto]),
        shared("Ledger", ["Schema", "Exchange", "Journal", "TransparencyLog", crypto]),
        shared("Storage", ["Schema"]),
        shared("SQLiteStorage", ["Schema", "Storage", "Language", grdb, grdbSQLite]),
        shared(
            "ServiceKit",
            ["Schema", "Exchange", "Language", "ZeroMQ", configuration, coreMetrics, lifecycle, logging, signals, yams]
        ),

        core("Bus", ["Journal", "Ledger", "TransparencyLog", "ZeroMQ"]),
        core("Ingest", ["FeedFormats", "Language", "Outbound", crypto, hummingbird, yams]),
        core("Indexing", ["Storage"]),
        core("Notifications", ["Storage", "Outbound", crypto]),
        core("Portal", [hummingbird, mustache], resources: [.copy("Resources")]),
        core(
            "CommandLine",
            ["FeedFormats", "Journal", "Language", "Ledger", "Outbound", "TransparencyLog", argumentParser]
        ),

        main("taiwa-bus", "Bus", ["BusCore", "ServiceKit", "ZeroMQ"]),
        main("taiwa-ingest", "Ingest", ["IngestCore", "Outbound", "Schema", "ServiceKit"]),
        main(
            "taiwa-indexing",
            "Indexing",
            ["Exchange", "IndexingCore", "Schema", "ServiceKit", "SQLiteStorage", "ZeroMQ"]
        ),
        main(
            "taiwa-notifications",
            "Notifications",
            ["Exchange", "NotificationsCore", "Outbound", "Schema", "ServiceKit", "SQLiteStorage", "ZeroMQ"]
        ),
        main("taiwa-portal", "Portal", ["PortalCore", "Schema", "ServiceKit"]),
        .executableTarget(
            name: "taiwa",
            dependencies: [
                "BusCore", "IngestCore", "IndexingCore", "NotificationsCore", "PortalCore", "CommandLineCore",
                "Exchange", "FeedFormats", "Outbound", "Schema", "ServiceKit", "SQLiteStorage", "ZeroMQ",
                argumentParser, crypto, hummingbird, lifecycle, logging,
            ],
            path: "Services/CommandLine/Main",
            resources: [.copy("Demo")],
            swiftSettings: strict
        ),

        .systemLibrary(name: "CSpawn", path: "Tests/CSpawn"),
        .target(
            name: "TestSupport",
            dependencies: [
                "BusCore", "CSpawn", "Exchange", "Schema", "ServiceKit", "Threads", "ZeroMQ", lifecycle, logging,
            ],
            path: "Tests/TestSupport",
            exclude: ["python.sh"],
            swiftSettings: strict
        ),
        .target(name: "FaultyDisk", path: "Tests/FaultyDisk", publicHeadersPath: "."),
        .target(
            name: "Faults",
            dependencies: [
                "TestSupport", "BusCore", "Exchange", "Journal", "Ledger", "Schema", "ServiceKit", "ZeroMQ", lifecycle,
            ],
            path: "Tests/Faults",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "taiwa-torture",
            dependencies: ["Faults", argumentParser],
            path: "Tests/Torture",
            swiftSettings: strict
        ),
        tests("Schema", ["Schema"]),
        tests("Language", ["Language"]),
        tests("ZeroMQ", ["ZeroMQ"]),
        tests("Exchange", ["Exchange", "Schema", "ZeroMQ", logging]),
        tests("FeedFormats", ["FeedFormats", "Schema"]),
        tests("Outbound", ["Outbound"]),
        tests("TransparencyLog", ["TransparencyLog", crypto]),
        tests("SQLiteStorage", ["SQLiteStorage", "Storage", "Schema", "Language", grdb]),
        tests(
            "Bus",
            [
                "BusCore", "Journal", "Ledger", "TransparencyLog", "Exchange", "Schema", "ServiceKit", "ZeroMQ", crypto,
                lifecycle, logging,
            ]
        ),
        tests(
            "Ledger",
            ["Ledger", "Journal", "TransparencyLog", "Exchange", "Schema", "ServiceKit", "ZeroMQ", crypto]
        ),
        tests("Ingest", ["IngestCore", "Exchange", "Language", "Outbound", "Schema", "ServiceKit", crypto, logging]),
        tests("Indexing", ["IndexingCore", "Exchange", "SQLiteStorage", "Storage", "Schema", logging]),
        tests("Notifications", ["NotificationsCore", "SQLiteStorage", "Schema"]),
        tests("Portal", ["PortalCore", "Schema"]),
        tests("Process", ["Exchange", "Schema", "ZeroMQ"]),
        tests("Fault", ["Faults", "Exchange", "Schema"]),
        tests("Architecture", []),
    ] + fuzzing
)
