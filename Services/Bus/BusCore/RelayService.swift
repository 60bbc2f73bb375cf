internal import Exchange
internal import Foundation
public import Logging
internal import Schema
public import ServiceKit
public import ServiceLifecycle
internal import ZeroMQ

/// A bus that relays another exchange; it begins anew when that one has another journal.
public struct RelayService: Service {
    private let settings: Settings
    private let logger: Logger

    /// Takes what the bus takes, with `upstream` among it.
    public init(settings: Settings, logger: Logger) {
        self.settings = settings
        self.logger = logger
    }

    /// Serves until shutdown.
    /// - Throws: As ``BusService``.
    public func run() async throws {
        while true {
            let context = try Context()
            do {
                let bus = try await cancelWhenGracefulShutdown {
                    try await BusService(settings: self.settings, context: context, logger: self.logger)
                }
                try await bus.run()
                return await context.close()
            } catch is CancellationError { return await context.close() } catch let error as JournalSetAside {
                self.logger.notice("the relay begins anew", metadata: ["because": "\(error)"])
                await context.close()
            }
        }
    }
}

/// Why a relay ended, as a sentence: what it had is of a journal that the exchange has no more.
///
/// It begins anew at its next start.
struct JournalSetAside: Error, CustomStringConvertible {
    let description: String

    /// Moves the journal of a bus that has ended out of the way, under the name of its log id.
    ///
    /// - Throws: `ExchangeError.file` when it cannot be moved; nothing was lost then.
    init(_ folder: Recovery.Folder, of log: LogID, for next: LogID) throws {
        let files = FileManager.default
        var aside = "\(folder.journal)-\(log)"
        var number = 2
        while files.fileExists(atPath: aside) {
            aside = "\(folder.journal)-\(log)-\(number)"
            number += 1
        }
        do {
            // It is of the journal, and would be read in vain.
            try? files.removeItem(atPath: folder.snapshot)
            try files.moveItem(atPath: folder.journal, toPath: aside)
        } catch {
            throw ExchangeError.file(path: folder.journal, reason: "it cannot be moved to \(aside): \(error)")
        }
        self.description = """
            the exchange has the journal \(next) now, as after an older backup was put back; what was relayed of \(log) \
            is in \(aside), and the next start begins with the new one
            """
    }
}
