public import ArgumentParser
internal import Exchange
internal import Schema
internal import ServiceKit

/// `taiwa agency`.
public struct Agency: ParsableCommand {
    /// What it is for.
    public static let configuration = CommandConfiguration(
        abstract: "List, add and remove agencies that may be spoken for (operator).",
        subcommands: [List.self, Add.self, Remove.self],
        defaultSubcommand: List.self
    )

    /// Makes the command.
    public init() {}
}

extension Agency {
    /// `taiwa agency list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "Show the agencies.")

        @Flag(help: "Print one JSON object a line.")
        var json = false

        private struct Line: Encodable {
            let agency: AgencyID
            let name: LocalizedText
        }

        func run() throws {
            let agencies = try RegistryFile.load(try Operator.registry()).agencies.sorted { $0.key < $1.key }
            for (agency, entry) in agencies {
                if self.json {
                    say(String(decoding: JSONText.encode(Line(agency: agency, name: entry.name)), as: UTF8.self))
                } else {
                    say("\(agency)  \(entry.name.text(in: "en"))  \(entry.name.text(in: "ja"))")
                }
            }
        }
    }

    /// `taiwa agency add`.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Add an agency, or name one anew.",
            discussion: "Updates may be published for it within a second; portal and ingest know it once started again."
        )

        @Argument(help: "Its id: country code, dot, name, such as jp.jaxa.")
        var agency: String

        @Option(help: "Its name in English.")
        var en: String

        @Option(help: "Its name in Japanese.")
        var ja: String

        func run() throws {
            let agency = try AgencyID(self.agency)
            try RegistryFile.update(try Operator.registry()) { registry in
                registry.agencies[agency] = AgencyEntry(name: LocalizedText(["en": self.en, "ja": self.ja]))
            }
        }
    }

    /// `taiwa agency remove`.
    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove",
            abstract: "Remove an agency.",
            discussion: "Nothing more is published for it; what was published stays."
        )

        @Argument(help: "Its id.")
        var agency: String

        func run() throws {
            let agency = try AgencyID(self.agency)
            try RegistryFile.update(try Operator.registry()) { registry in
                guard registry.agencies[agency] != nil else {
                    throw Complaint("there is no agency \(agency); taiwa agency list shows all")
                }
                let speakers = registry.accounts.filter {
                    $0.value.publish.contains { $0.agencies.contains(agency.name) }
                }
                guard speakers.isEmpty else {
                    let names = speakers.keys.sorted().map(\.name).joined(separator: ", ")
                    throw Complaint("\(names) may publish for \(agency); withdraw that first with taiwa key grant")
                }
                registry.agencies[agency] = nil
            }
        }
    }
}
