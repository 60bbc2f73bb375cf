internal import Exchange
internal import Foundation
internal import Ledger
internal import Schema
internal import TransparencyLog
internal import ZeroMQ

extension ExchangeClient {
    /// Has the exchange prove that a tree here is the beginning of its own, as a checkpoint says of that.
    ///
    /// - Throws: ``Divergence`` when it cannot, `ExchangeError` when it does not answer.
    func prove(_ trees: AudienceTrees, _ origin: TreeOrigin, by key: LogKey) async throws {
        let here = try await trees.size(of: origin.audience)
        let root = try await trees.root(of: origin.audience, at: here)
        let question = CheckpointQuestion(audience: origin.audience)
        let answer: CheckpointAnswer = try await self.request(.bus, "checkpoint", question)
        let checkpoint: Checkpoint
        do {
            let verifier = try key.verifier(of: origin.audience, in: origin.log)
            checkpoint = try Checkpoint(SignedNote(parsing: Array(answer.checkpoint.utf8)), by: verifier)
        } catch { throw Divergence("a checkpoint of \(origin) is not by logKey of connect.json: \(error)") }
        guard checkpoint.size >= here else {
            throw Divergence("\(origin) had \(here) events, and the exchange says now that it has \(checkpoint.size)")
        }
        guard here > 0, let root else { return }
        let consistency = ConsistencyQuestion(audience: origin.audience, from: here, to: checkpoint.size)
        let proof: ProofAnswer = try await self.request(.bus, "proof.consistency", consistency)
        let hashes = proof.proof.compactMap { Data(base64Encoded: $0).flatMap { TreeHash($0) } }
        guard hashes.count == proof.proof.count,
            TreeProof.extends(hashes, from: here, root: root, to: checkpoint.size, root: checkpoint.root)
        else {
            throw Divergence(
                "the first \(here) events of \(origin) are not those that came here: the exchange changed what it published"
            )
        }
    }

    /// The topics of an event that was erased, of which a record names but the one under which it came.
    ///
    /// The bus sends a record under the first of its topics that is asked for: so each of those that the agency ever had
    /// comes to light when those before it are left out.
    func topics(ofErased delivery: Delivery) async throws -> [Topic] {
        guard let named = StreamName(topicView: delivery.stream) else { return [] }
        let newest = try await self.page(ReplayQuestion(patterns: [.all], start: .latest, messages: 1, bytes: 1)).answer
        let possible = (newest.heads[delivery.audience] ?? [:]).keys.compactMap { StreamName(topicView: $0) }
            .filter { $0.agency == named.agency && $0.isExercise == named.isExercise }.map(\.topic).sorted()
        var before = newest.cursor
        // Nothing of other audiences, also of what they get meanwhile: a page has but one record.
        for audience in before.positions.keys { before[audience] = UInt64(Int64.max) }
        before[delivery.audience] = delivery.position - 1
        var topics: [Topic] = []
        for start in stride(from: 0, to: possible.count, by: 256) {
            var asked = Set(possible[start..<min(possible.count, start + 256)])
            while !asked.isEmpty {
                let question = ReplayQuestion(
                    patterns: asked.sorted().map { TopicPattern($0) },
                    start: .cursor(before),
                    messages: 1,
                    bytes: 1
                )
                let records = try await self.page(question).records
                let stream = try records.first?.withUnsafeBytes { bytes -> StreamName? in
                    var records = RecordSequence(bytes)
                    guard let record = records.next() else { return nil }
                    guard record.header.audience == delivery.audience else {
                        // It has only just come to be.
                        throw ExchangeError.malformed(what: "a page is of another audience than was asked for")
                    }
                    guard record.header.position == delivery.position else { return nil }
                    return StreamName(topicView: record.stream)
                }
                guard let topic = stream?.topic, asked.remove(topic) != nil else { break }
                topics.append(topic)
            }
        }
        return topics
    }
}
