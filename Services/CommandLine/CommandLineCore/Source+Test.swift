import ArgumentParser
import Exchange
import FeedFormats
import Language
import Outbound
import Schema
import ServiceKit

extension SourceCommand {
    /// `taiwa source test`.
    struct Test: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "test",
            abstract: "Fetch an address as ingest would, and show what would be published. Publishes nothing.",
            discussion: """
                Takes the name of a source of the list as well. Talks to the address only, through the same limits and to
                the same networks as ingest (TAIWA_ALLOW_NETWORKS). At a broker it listens for a while, and takes nothing
                away from the source's own session. Ends with 1 when it cannot be fetched or read.
                """
        )

        @Argument(help: "An address, http://, https://, mqtts:// or mqtt://, or a source's name.")
        var url: String

        @Option(help: "A broker: the file with user and password, a line each.")
        var credentials: String?

        @Option(help: "A broker: the file of certificates that vouch for it. None: the system's.")
        var authority: String?

        @Option(help: "A broker: for how many seconds to listen, 1...3600.")
        var seconds = 10

        func validate() throws {
            guard (1...3_600).contains(self.seconds) else { throw ValidationError("say 1 to 3600 seconds") }
        }

        @Option(help: "The agency to file it under.")
        var agency: String?

        @Option(help: "The topic where nothing in it says; of an address, policy/strategy unless given.")
        var topic: String?

        @Flag(help: "Print JSON, the updates whole.")
        var json = false

        private struct Tested: Encodable {
            var url: String
            var status: Int
            var bytes: Int
            var redirects: [String]
            var etag: String?
            var lastModified: String?
            var format: String?
            var updates: [Update]?
            var unread: [Fault]?
            var error: Fault?
        }

        struct Fault: Encodable {
            var `where`: String?
            var reason: String
        }

        func run() async throws {
            let list = try SourceCommand.list()
            let source = try self.source(of: list)
            var context = self.context(of: source, list)
            if source.topicFilter != nil { return try await self.listen(to: source, context) }
            let response: OutboundResponse
            do { response = try await Self.fetch(source.url) } catch {
                let fault = Fault(reason: error.description)
                try self.refuse(Tested(url: source.address ?? "", status: 0, bytes: 0, redirects: [], error: fault))
            }
            var tested = Tested(
                url: source.address ?? "",
                status: response.status,
                bytes: response.body.count,
                redirects: response.redirects.map { Self.line($0) },
                etag: response.validators.entityTag,
                lastModified: response.validators.lastModified
            )
            guard (200..<300).contains(response.status) else {
                tested.error = Fault(reason: "it answered with status \(response.status); check the address")
                try self.refuse(tested)
            }
            context.charset = response.charset
            let document: FeedDocument
            do { document = try FeedParser.parse(response.body, in: context) } catch {
                tested.error = Fault(where: error.where, reason: error.reason)
                try self.refuse(tested)
            }
            tested.format = document.format
            tested.updates = document.updates
            tested.unread = document.unread.map { Fault(where: $0.where, reason: $0.reason) }
            self.print(tested)
        }

        private func context(of source: WatchedSource, _ list: SourceList?) -> FeedContext {
            FeedContext(
                source: source.name,
                agency: source.agency,
                url: source.address,
                // Where nobody has said one, only what the content says counts.
                topic: self.topic == nil && self.url.contains("://") ? nil : source.topic,
                audience: source.audience,
                classifier: list?.classifier ?? .standard
            )
        }

        private func source(of list: SourceList?) throws -> WatchedSource {
            let isAddress = self.url.contains("://") || self.url.hasPrefix("folder:")
            let listed = isAddress ? nil : list?[self.url]
            guard listed != nil || isAddress else {
                throw Complaint(
                    "\(self.url.printable) is no address and no source of the list; write https://host/path"
                )
            }
            let url = listed?.url ?? self.url
            let source = WatchedSource(
                name: listed?.name ?? "test",
                url: url,
                agency: try self.agency.map { try AgencyID($0) } ?? listed?.agency ?? AgencyID("int.unknown"),
                topic: try self.topic.map { try Topic($0) } ?? listed?.topic ?? Topic("system/source"),
                audience: listed?.audience ?? .public,
                credentials: self.credentials ?? listed?.credentials,
                authority: self.authority ?? listed?.authority
            )
            guard source.isPolledOverHTTP || source.topicFilter != nil else {
                throw Complaint("\(self.url.printable) is not fetched over a network; taiwa parse FILE reads files")
            }
            if let fault = source.fault { throw Complaint(fault) }
            return source
        }

        /// The networks that ingest would connect to.
        static func gate() throws(OutboundError) -> AddressGate {
            let networks: [String]
            do { networks = try Settings().allowedNetworks } catch { throw .unavailable(reason: "\(error)") }
            return try AddressGate(allowing: networks)
        }

        private static func fetch(_ url: String) async throws(OutboundError) -> OutboundResponse {
            let client = try HTTPClient(
                gate: try Self.gate(),
                userAgent: "taiwa-ingest/0 (topic-update exchange)"
            )
            do {
                let response = try await client.send(OutboundRequest(url: url))
                await client.close()
                return response
            } catch {
                await client.close()
                throw error
            }
        }

        private static func line(_ redirect: OutboundResponse.Redirect) -> String {
            func plain(_ url: String) -> String { String(url.prefix { $0 != "?" && $0 != "#" }) }
            return "\(plain(redirect.to))\(redirect.isPermanent ? " (for good)" : "")"
        }

        private func refuse(_ tested: Tested) throws -> Never {
            self.print(tested)
            throw ExitCode.failure
        }

        private func print(_ tested: Tested) {
            if self.json { return say(String(decoding: JSONText.encode(tested), as: UTF8.self)) }
            for redirect in tested.redirects { say("redirects to \(redirect.printable)") }
            if let fault = tested.error {
                return warn("\(tested.url.printable): \(fault.where.map { "\($0): " } ?? "")\(fault.reason.printable)")
            }
            Self.print(tested.updates ?? [], unread: tested.unread ?? [])
            let validators = [tested.etag.map { "ETag \($0)" }, tested.lastModified.map { "Last-Modified \($0)" }]
            let said = validators.compactMap { $0 }.joined(separator: ", ")
            warn(
                """
                \(tested.updates?.count ?? 0) updates in \(tested.bytes) bytes of \(tested.format ?? ""); \
                \(said.isEmpty ? "no validators, so it is fetched whole each time" : said.printable)
                """
            )
        }

        static func print(_ updates: [Update], unread: [Fault]) {
            for update in updates {
                say(UpdateLine.text(update, at: update.published ?? update.received, language: "en"))
                if !update.topics.dropFirst().isEmpty {
                    say("    also \(update.topics.dropFirst().map(\.name).joined(separator: " "))")
                }
            }
            for fault in unread {
                warn("left out: \(fault.where.map { "\($0.printable): " } ?? "")\(fault.reason.printable)")
            }
        }
    }
}
