import Exchange
import FeedFormats
import Outbound
import Schema
import ServiceKit

/// Reading what a broker sends.
extension Poll {
    /// How many messages that cannot be read are kept of a batch; the bus keeps no more of a source.
    private static let keptOfBatch = 16

    /// Publishes what is new in messages, in the order in which they came, and has those kept that cannot be read.
    ///
    /// - Parameters:
    ///   - messages: A batch of them.
    ///   - marks: What is remembered of the source.
    /// - Returns: What was found, and how many could not be read or published, which the marks say then.
    /// - Throws: `ExchangeError`; the batch then is not done.
    func take(_ messages: [MQTTMessage], _ marks: inout SourceMarks) async throws -> (Finding, failed: Int) {
        var finding = Finding()
        var troubles: [Trouble] = []
        var documents: [FeedDocument] = []
        for message in messages {
            marks.bytes += message.payload.count
            do {
                let document = try self.read(message, &marks)
                documents.append(document)
                if let trouble = self.trouble(in: document, Self.arrival(message)) { troubles.append(trouble) }
            } catch let trouble as Trouble { troubles.append(trouble) }
        }
        finding.hasRead = !documents.isEmpty
        // The newest comes first in what is published, as in feeds.
        let outcome = try await self.publish(documents.reversed().flatMap(\.updates), &marks, on: .fetched)
        finding.published = outcome.count
        if outcome.refusal != nil { troubles += try await self.takeEach(messages, &marks) }
        finding.drift = self.learn(documents, &marks)
        for trouble in troubles.suffix(Self.keptOfBatch) { try await self.note(trouble, &marks) }
        marks.errors += max(troubles.count - Self.keptOfBatch, 0)
        return (finding, troubles.count)
    }

    private func read(_ message: MQTTMessage, _ marks: inout SourceMarks) throws -> FeedDocument {
        if let size = message.oversize {
            let limit = MQTTRequest.maximumBytes
            throw Trouble(
                state: .quarantined,
                reason: """
                    \(message.topic): a message has \(size) bytes, and at most \(limit) are taken; ask the agency for \
                    smaller ones, or leave its topic out of the filter
                    """
            )
        }
        return try self.read(Self.arrival(message), &marks)
    }

    private static func arrival(_ message: MQTTMessage) -> Arrival {
        Arrival(bytes: message.payload, name: message.topic)
    }

    /// Which messages are those of which the exchange refuses something; what it has of the others it has already.
    private func takeEach(_ messages: [MQTTMessage], _ marks: inout SourceMarks) async throws -> [Trouble] {
        var troubles: [Trouble] = []
        for message in messages {
            guard let document = try? self.read(message, &marks) else { continue }
            if let refusal = try await self.publish(document.updates, &marks, on: .fetched).refusal {
                troubles.append(self.trouble(with: Self.arrival(message), ", \(refusal)"))
            }
        }
        return troubles
    }

    /// Learns from a batch as from one document.
    private func learn(_ documents: [FeedDocument], _ marks: inout SourceMarks) -> [String] {
        guard let first = documents.first else { return [] }
        let alike = documents.filter { $0.format == first.format }
        return self.learn(FeedDocument(format: first.format, updates: alike.flatMap(\.updates)), &marks)
    }
}
