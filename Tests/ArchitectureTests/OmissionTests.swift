import Foundation
import Testing

/// Who may leave out encryption and signatures: the measurement, and nobody else.
@Suite("What is never left out") struct OmissionTests {
    /// Where each text that opens the bus may stand.
    static let allowed: [String: Set<String>] = [
        // The definition, and the two that take it as an argument with the default of nothing left out.
        "Omissions": [
            "Shared/Exchange/Omissions.swift", "Shared/Exchange/ExchangeClient.swift",
            "Services/Bus/BusCore/BusService.swift", "Services/Bus/BusCore/Transport.swift",
            "Services/CommandLine/Main/Bench/Load.swift",
        ],
        "omitting:": [
            "Shared/Exchange/ExchangeClient.swift", "Services/Bus/BusCore/BusService.swift",
            "Services/Bus/BusCore/Transport.swift", "Services/CommandLine/Main/Bench/BusProcess.swift",
            "Services/CommandLine/Main/Bench/Site.swift",
        ],
        ".assumed(": ["Services/Bus/BusCore/Transport.swift", "Shared/ZeroMQ/Socket+Receive.swift"],
        "takesUnsigned:": [
            "Services/Bus/BusCore/Admission.swift", "Services/Bus/BusCore/Bus.swift",
            "Services/Bus/BusCore/BusService.swift",
        ],
    ]

    @Test("no program but taiwa bench reaches the bus without encryption or signatures", arguments: Self.allowed.keys)
    func omissions(text: String) throws {
        for top in ["Shared", "Services"] {
            for name in try FileManager.default.subpathsOfDirectory(atPath: ArrowTests.root.appending(path: top).path)
            where name.hasSuffix(".swift") {
                let path = "\(top)/\(name)"
                let source = try String(contentsOf: ArrowTests.root.appending(path: path), encoding: .utf8)
                #expect(!source.contains(text) || Self.allowed[text]?.contains(path) == true, "\(path) says \(text)")
            }
        }
    }
}
