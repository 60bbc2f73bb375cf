import ArgumentParser
import Exchange
import FeedFormats
import Schema
import ServiceKit

extension SourceCommand {
    /// `taiwa source add`.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Add a source to the list.",
            discussion: """
                Checks name, address, agency and topic, and replaces the file TAIWA_SOURCES as a whole. Try the address
                with taiwa source test first, and read its publisher's terms.
                """
        )

        @Argument(help: "Its name: letters, digits, dot, _ and -.")
        var name: String

        @Argument(
            help: """
                Where: http://, https://, mqtts://broker/topic/filter, folder:/absolute/path; - for an address on \
                standard input.
                """
        )
        var url: String

        @Option(help: "Who speaks there, such as jp.jaxa.")
        var agency: String

        @Option(help: "What its updates are about where nothing in them says, such as exploration/iss.")
        var topic: String

        @Option(help: "Who may read them.")
        var audience = "public"

        @Option(help: "Seconds between two looks, 1...86400.")
        var interval = 300

        @Option(help: "Within how many seconds something new is expected. None: as is learnt.")
        var freshness: Int?

        @Option(help: "A broker's: the file with user and password, a line each, relative to the list.")
        var credentials: String?

        @Option(
            help: "A broker's: the file of certificates that vouch for it, relative to the list. None: the system's."
        )
        var authority: String?

        func run() throws {
            // An address may hold a key, which is not for a command line that everybody sees.
            let url =
                self.url == "-"
                ? String(decoding: try InputFile.read("-").filter { $0 > 0x20 }, as: UTF8.self) : self.url
            let source = WatchedSource(
                name: self.name,
                url: url,
                agency: try AgencyID(self.agency),
                topic: try Topic(self.topic),
                audience: try Audience(self.audience),
                interval: self.interval,
                freshness: self.freshness,
                credentials: self.credentials,
                authority: self.authority
            )
            if let fault = source.fault { throw Complaint(fault) }
            try SourceCommand.add([source])
        }
    }

    /// `taiwa source opml`.
    struct Outlines: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "opml",
            abstract: "Take over a list of feeds as OPML, or write one.",
            discussion: """
                Adds the feeds of FILE that are not in the list yet, and says which. A feed is filed under the topic of its
                category and the agency whose id is the name of its group, as an export has them, otherwise under
                --topic and --agency. With --export prints the list's http sources; their addresses are as in the list,
                with whatever key is in them.
                """
        )

        @Argument(help: "The OPML file; - for standard input.")
        var file: String?

        @Flag(help: "Print the list as OPML.")
        var export = false

        @Option(help: "The agency of feeds whose group is none.")
        var agency: String?

        @Option(help: "The topic of feeds whose category is none.")
        var topic: String?

        @Option(help: "Who may read them.")
        var audience = "public"

        @Option(help: "Seconds between two looks, 1...86400.")
        var interval = 900

        func validate() throws {
            guard self.export != (self.file != nil) else { throw ValidationError("say a file, or --export") }
        }

        func run() throws {
            let list = try SourceCommand.list() ?? SourceList([])
            guard let file else {
                let feeds = list.sources.filter(\.isPolledOverHTTP).map {
                    OutlineDocument.Feed(title: $0.name, url: $0.url, category: $0.topic.name, group: $0.agency.name)
                }
                return OutputFile.writeToStandardOutput(OutlineDocument(feeds).xml(title: "Sources"))
            }
            let document: OutlineDocument
            do { document = try OutlineDocument(try InputFile.read(file)) } catch let error as FormatError {
                throw Complaint("\(InputFile.name(file)): \(error)")
            }
            var names = Set(list.sources.map(\.name))
            var urls = Set(list.sources.map(\.url))
            var added: [WatchedSource] = []
            for feed in document.feeds where urls.insert(feed.url).inserted {
                let source = try self.source(feed, named: Self.name(for: feed, among: &names))
                if let fault = source.fault { throw Complaint("\(feed.title.printable): \(fault)") }
                added.append(source)
            }
            if !added.isEmpty { try SourceCommand.add(added) }
            for source in added { say("\(source.name)  \(source.agency)  \(source.topic)  \(source.address ?? "")") }
            warn("\(added.count) added, \(document.feeds.count - added.count) were in the list")
        }

        private func source(_ feed: OutlineDocument.Feed, named name: String) throws -> WatchedSource {
            guard let agency = try feed.group.flatMap({ try? AgencyID($0) }) ?? self.agency.map({ try AgencyID($0) })
            else { throw Complaint("\(feed.title.printable) is in no agency's group; say --agency") }
            guard let topic = try feed.category.flatMap({ try? Topic($0) }) ?? self.topic.map({ try Topic($0) })
            else { throw Complaint("\(feed.title.printable) has no topic as its category; say --topic") }
            return WatchedSource(
                name: name,
                url: feed.url,
                agency: agency,
                topic: topic,
                audience: try Audience(self.audience),
                interval: self.interval
            )
        }

        /// A name of letters, digits and - made of the title, or else of the address's host, and a number where it is taken.
        private static func name(for feed: OutlineDocument.Feed, among names: inout Set<String>) -> String {
            func plain(_ text: some StringProtocol) -> String {
                let letters = text.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
                return String(String(letters).split(separator: "-").joined(separator: "-").prefix(56))
            }
            let host = feed.url.split(separator: "/").dropFirst().first ?? "feed"
            let title = plain(feed.title)
            let stem = title.isEmpty ? plain(host.split(separator: ":").first ?? "feed") : title
            var name = stem.isEmpty ? "feed" : stem
            var number = 1
            while !names.insert(name).inserted {
                number += 1
                name = "\(stem)-\(number)"
            }
            return name
        }
    }
}
