import ArgumentParser
import BusCore
import Foundation
import Schema
import ServiceKit
import ZeroMQ

/// `taiwa redact`.
struct Redact: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redact",
        abstract: "Erase an event from the journal, for what should never have been published (operator).",
        discussion: """
            Stop the bus first. The event's bytes are overwritten on disk; its position, its signature and the hash that
            stands for it stay, so that nothing else is renumbered and verification still holds, and a signed tombstone
            says by whom, when and why. There is no way back.

            Afterwards start the bus and run taiwa rebuild, which leaves the event out of the archive. What readers,
            backups and subscribers already have is theirs to erase.
            """
    )

    @Argument(help: "The event's audience.")
    var audience: String

    @Argument(help: "Its position, as taiwa subscribe --json prints it.")
    var position: UInt64

    @Option(
        help: ArgumentHelp("Why, one line of at most 200 bytes; do not repeat what is to be erased.", valueName: "text")
    )
    var because: String

    @Option(help: ArgumentHelp("Who says so, one line (default: the user's name).", valueName: "name"))
    var by: String = NSUserName()

    func validate() throws {
        _ = try Audience(self.audience)
        for (option, text) in [("--because", self.because), ("--by", self.by)] {
            guard (1...200).contains(text.utf8.count), text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
                throw ValidationError("\(option) is one line of 1 to 200 bytes")
            }
        }
    }

    func run() async throws {
        let context = try Context()
        do {
            let isNew = try await Redaction.redact(
                self.position,
                of: try Audience(self.audience),
                by: self.by,
                because: self.because,
                settings: try Settings(),
                context: context
            )
            await context.close()
            print(isNew ? "redacted: \(self.audience) \(self.position)" : "it was redacted before")
        } catch {
            await context.close()
            throw error
        }
    }
}
