public import ArgumentParser
internal import Exchange
internal import Foundation
internal import Glibc
internal import Journal
internal import Ledger
internal import Schema
internal import ServiceKit

/// `taiwa verify`.
public struct Verify: AsyncParsableCommand {
    /// What it is for.
    public static let configuration = CommandConfiguration(
        abstract: "Verify a bus's data offline: every record, signature and checkpoint.",
        discussion: """
            Reads a data directory, such as a copy of it, and nothing else: segments and their checksums, the order and
            numbers of records, the signature of every event by the keys in the registry, and the tree of each audience
            against the signed checkpoints in the directory. A checkpoint kept elsewhere (--checkpoint) shows what was
            cut off at the end. Each finding says file, byte, audience and position.

            Ends with 0 when all is as it was written, with 1 when something is not, with 2 when it cannot be told.
            """
    )

    @Argument(help: "The data directory (default: TAIWA_DATA).")
    var folder: String?

    @Option(help: ArgumentHelp("A checkpoint that was kept elsewhere; may be repeated.", valueName: "file"))
    var checkpoint: [String] = []

    @Option(
        help: ArgumentHelp(
            "Where registry.yaml and connect.json are (default: exchange in the data directory).",
            valueName: "folder"
        )
    )
    var exchange: String?

    @Option(
        help: ArgumentHelp(
            "The log key to verify checkpoints with, logKey of a connect.json that is trusted (default: that of the exchange's folder).",
            valueName: "key"
        )
    )
    var key: String?

    @Flag(help: "Print one JSON object a line: each finding, then what was verified.")
    var json = false

    /// Makes the command.
    public init() {}

    /// Verifies, prints and ends with the exit code.
    public func run() async throws {
        let report: JournalVerifier.Report
        do {
            let verifier = try self.verifier()
            let meter = Meter()
            report = try await verifier.run(
                found: { finding in
                    meter.clear()
                    say(self.json ? String(decoding: JSONText.encode(finding), as: UTF8.self) : "\(finding)")
                },
                progress: { meter.show($0) }
            )
            meter.clear()
        } catch {
            warn("taiwa verify: \(error)")
            throw ExitCode(2)
        }
        self.print(report)
        if report.findings > 0 { throw ExitCode(1) }
    }

    private func verifier() throws -> JournalVerifier {
        let settings = try Settings()
        let data = self.folder ?? settings.data
        let exchange = ExchangeFolder(
            self.exchange ?? (self.folder.map { "\($0)/exchange" } ?? settings.exchange)
        )
        guard ExchangeFolder.exists("\(data)/bus/journal") else {
            throw Complaint("\(data): there is no bus/journal; name the data directory of a bus")
        }
        let text = try self.key ?? ConnectFile.load(from: exchange.connectFile).logKey
        return JournalVerifier(
            journal: "\(data)/bus/journal",
            registry: try RegistryFile.load(exchange.registryFile),
            checkpoints: CheckpointFolder("\(data)/bus/checkpoints").files + self.checkpoint,
            key: try text.map { try LogKey($0) }
        )
    }

    private func print(_ report: JournalVerifier.Report) {
        if self.json { return say(String(decoding: JSONText.encode(report), as: UTF8.self)) }
        for note in report.notes { say("note: \(note)") }
        for (audience, tree) in report.audiences.sorted(by: { $0.key < $1.key }) {
            let checkpoint = tree.checkpoint.map { "as the checkpoint of \($0) says" } ?? "no checkpoint holds"
            say("\(audience)  \(tree.size) records  \(tree.root)  \(checkpoint)")
        }
        let findings = report.findings == 1 ? "1 finding" : "\(report.findings) findings"
        say("\(report.records) records, \(report.bytes) bytes: \(findings)")
    }
}

/// How far it is, on a terminal only.
private final class Meter {
    private let isShown = isatty(2) == 1
    private var isDrawn = false
    private var next = ContinuousClock.now

    func show(_ progress: JournalVerifier.Progress) {
        guard self.isShown, .now >= self.next else { return }
        self.next = .now + .milliseconds(200)
        let percent = progress.totalBytes == 0 ? 100 : progress.readBytes * 100 / progress.totalBytes
        Self.write("\r\(percent) %  \(progress.records) records\u{1B}[K")
        self.isDrawn = true
    }

    func clear() {
        guard self.isDrawn else { return }
        Self.write("\r\u{1B}[K")
        self.isDrawn = false
    }

    private static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
