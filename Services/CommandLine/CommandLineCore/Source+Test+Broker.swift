import ArgumentParser
import Exchange
import FeedFormats
import Outbound
import Schema
import ServiceKit

extension SourceCommand.Test {
    /// The most messages that are shown.
    private static let most = 200

    private struct Heard: Encodable {
        var url: String
        var messages = 0
        var bytes = 0
        var updates: [Update] = []
        var unread: [Fault] = []
        var error: Fault?
    }

    /// Listens to a broker, in a session that it forgets.
    func listen(to source: WatchedSource, _ context: FeedContext) async throws {
        var heard = Heard(url: source.url)
        do {
            let request = MQTTRequest(
                broker: source.host,
                filter: source.topicFilter ?? "",
                clientID: "taiwa\(LogID.random().name.filter { $0.isLetter || $0.isNumber }.prefix(18))",
                login: try source.login(),
                authority: source.authority
            )
            try await MQTTSubscription.with(request, gate: try Self.gate()) { subscription in
                let end = ContinuousClock.now + .seconds(self.seconds)
                while heard.messages < Self.most, .now < end {
                    for message in try await subscription.next(within: end - .now) {
                        self.read(message, in: context, &heard)
                    }
                }
            }
        } catch let error as OutboundError {
            heard.error = Fault(reason: error.description)
        } catch let error as ExchangeError {
            heard.error = Fault(reason: error.description)
        }
        self.print(heard)
        if heard.error != nil || !heard.unread.isEmpty { throw ExitCode.failure }
    }

    private func read(_ message: MQTTMessage, in context: FeedContext, _ heard: inout Heard) {
        heard.messages += 1
        heard.bytes += message.oversize ?? message.payload.count
        if let size = message.oversize {
            let reason = "it has \(size) bytes, and at most \(MQTTRequest.maximumBytes) are taken"
            return heard.unread.append(Fault(where: message.topic, reason: reason))
        }
        do {
            let document = try FeedParser.parse(message.payload, in: context)
            heard.updates += document.updates
            heard.unread += document.unread.map { Fault(where: "\(message.topic), \($0.where)", reason: $0.reason) }
        } catch {
            heard.unread.append(Fault(where: "\(message.topic), \(error.where)", reason: error.reason))
        }
    }

    private func print(_ heard: Heard) {
        if self.json { return say(String(decoding: JSONText.encode(heard), as: UTF8.self)) }
        Self.print(heard.updates, unread: heard.unread)
        if let error = heard.error { warn("\(heard.url.printable): \(error.reason.printable)") }
        warn("\(heard.updates.count) updates in \(heard.messages) messages of \(heard.bytes) bytes")
    }
}
