internal import Exchange
internal import Foundation
internal import Journal
internal import Ledger
internal import Schema
internal import TransparencyLog

extension Bus {
    /// The public signing keys of some ids: whoever has read a record may know whose signature it bears.
    func keys(_ question: KeysQuestion, _ registry: Registry) throws(RequestRefusal) -> KeysAnswer {
        guard (1...KeysQuestion.most).contains(question.ids.count) else {
            throw RequestRefusal("BAD_REQUEST", "ask for 1 to 64 key ids")
        }
        let wanted = Set(question.ids)
        var keys = self.upstream?.keys(wanted) ?? []
        let rest = wanted.subtracting(keys.map(\.id))
        for (name, account) in registry.accounts {
            for key in account.keys where rest.contains(key.id) { keys.append(SigningKey(key, of: name, account)) }
        }
        return KeysAnswer(keys: keys.sorted { $0.id < $1.id })
    }

    /// The newest checkpoint of an audience.
    func checkpoint(
        _ question: CheckpointQuestion,
        _ request: Request,
        _ registry: Registry
    ) async throws -> CheckpointAnswer {
        try Self.check(question.audience, request, registry)
        return try await self.trees.checkpoint(of: question.audience)
    }

    /// That a position is in the tree of a size.
    func inclusion(
        _ question: InclusionQuestion,
        _ request: Request,
        _ registry: Registry
    ) async throws -> ProofAnswer {
        try Self.check(question.audience, request, registry)
        return try await self.trees.inclusion(of: question.position, in: question.size, question.audience)
    }

    /// That the tree of one size is the beginning of that of another.
    func consistency(
        _ question: ConsistencyQuestion,
        _ request: Request,
        _ registry: Registry
    ) async throws -> ProofAnswer {
        try Self.check(question.audience, request, registry)
        return try await self.trees.consistency(from: question.from, to: question.to, question.audience)
    }

    private static func check(
        _ audience: Audience,
        _ request: Request,
        _ registry: Registry
    ) throws(RequestRefusal) {
        guard registry.mayRead(request.reader, audience, at: .now) else {
            throw RequestRefusal("DENIED", "there is no audience \(audience) that this reader may read")
        }
    }
}

extension AudienceTrees {
    /// A checkpoint of this moment.
    func checkpoint(of audience: Audience) throws -> CheckpointAnswer {
        let origin = TreeOrigin(log: self.log, audience: audience)
        let note = try self.checkpoints.signer.sign(try self.current(audience)?.tree ?? MerkleTree(), of: origin)
        let verifier = try self.checkpoints.signer.publicKey.verifier(of: audience, in: self.log)
        return CheckpointAnswer(
            checkpoint: String(decoding: note.bytes, as: UTF8.self),
            verifier: verifier.description
        )
    }

    func inclusion(of position: UInt64, in size: UInt64, _ audience: Audience) throws -> ProofAnswer {
        let stored = try self.current(audience)?.stored
        guard position > 0, let stored, let proof = try stored.inclusionProof(of: position - 1, in: size),
            let root = try stored.tree(at: size)?.root
        else { throw RequestRefusal("NOT_FOUND", "no tree of that size has that position") }
        let leaf = try stored.leaf(position - 1)
        guard TreeProof.includes(proof, leaf: leaf, at: position - 1, size: size, root: root) else {
            throw Self.broken(audience)
        }
        return ProofAnswer(proof)
    }

    func consistency(from old: UInt64, to new: UInt64, _ audience: Audience) throws -> ProofAnswer {
        let stored = try self.current(audience)?.stored
        guard let stored, let proof = try stored.consistencyProof(from: old, to: new),
            let before = try stored.tree(at: old)?.root, let after = try stored.tree(at: new)?.root
        else { throw RequestRefusal("NOT_FOUND", "there are no trees of these sizes, the smaller one first") }
        guard TreeProof.extends(proof, from: old, root: before, to: new, root: after) else {
            throw Self.broken(audience)
        }
        return ProofAnswer(proof)
    }

    /// The hashes beside the journal are not read whole at a start; what of them is wrong shows here.
    private static func broken(_ audience: Audience) -> CheckpointError {
        CheckpointError(
            "\(audience).tree",
            """
            the hashes are not those of one tree; remove the file and the snapshot, and start the bus again; where \
            positions have left the journal, put the file of a backup in its place
            """
        )
    }
}

extension ProofAnswer {
    fileprivate init(_ proof: [TreeHash]) { self.init(proof: proof.map { Data($0.bytes).base64EncodedString() }) }
}
