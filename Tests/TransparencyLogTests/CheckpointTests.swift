import Crypto
import Testing
import TransparencyLog

@Suite("Checkpoints and notes") struct CheckpointTests {
    static func signer(_ name: String = "taiwa/0123456789abcdef/public") throws -> NoteSigner {
        try NoteSigner(name: name, key: .init(rawRepresentation: Array(0..<32)))
    }

    @Test("the example of C2SP signed-note verifies, and not when a byte of its text changes")
    func example() throws {
        let key = try NoteVerifier(parsing: "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")
        let signature =
            "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM="
        let note = "This is an example message.\n\n\u{2014} example.com/foo \(signature)\n"
        #expect(try SignedNote(parsing: Array(note.utf8)).isSigned(by: key))
        #expect(try SignedNote(parsing: Array(note.utf8)).bytes == Array(note.utf8))
        let other = Array(note.replacing("example message", with: "example massage").utf8)
        #expect(try !SignedNote(parsing: other).isSigned(by: key))
        #expect(key.description == "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")
        #expect(throws: NoteError.self) {
            try NoteVerifier(parsing: "example.com/fop+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")
        }
    }

    @Test("a checkpoint is three lines, and is read back only under the log's own key")
    func checkpoint() throws {
        let signer = try Self.signer()
        let made = try Checkpoint(origin: "taiwa/0123456789abcdef/public", size: 0, root: .empty)
        #expect(
            made.text == "taiwa/0123456789abcdef/public\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
        )
        var note = try made.signed(by: signer)
        note.add(try Self.signer("witness.example").sign(note.text))
        let read = try SignedNote(parsing: note.bytes)
        #expect(read == note)
        #expect(try Checkpoint(read, by: signer.verifier) == made)
        #expect(throws: NoteError.self) { try Checkpoint(read, by: Self.signer("witness.example").verifier) }
        #expect(throws: NoteError.self) { try Checkpoint(read, by: Self.signer("stranger.example").verifier) }
    }

    @Test(
        "texts that are no checkpoint are refused",
        arguments: [
            "", "\n", "o\n", "o\n1\n", "o\n01\nR\n", "o\n+1\nR\n", "o\n-1\nR\n", "o\n18446744073709551616\nR\n",
            "o\n9223372036854775808\nR\n", "\n1\nR\n", "o\n1\nR\n\n", "o\n1\nR", "o o\n1\nR\n", "o\n1\nAAAA\n",
        ]
    )
    func refused(text: String) {
        let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
        #expect(throws: NoteError.self) { try Checkpoint(text: text.replacing("R", with: root)) }
    }

    @Test("a mutated note is refused or not signed, and never crashes", arguments: [UInt64(1), 2, 3])
    func mutated(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let signer = try Self.signer()
        let note = try Checkpoint(origin: signer.verifier.name, size: 7, root: .empty).signed(by: signer).bytes
        for _ in 0..<2_000 {
            var bytes = note
            for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: at)
                default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: at)
                }
            }
            guard let read = try? SignedNote(parsing: bytes) else { continue }
            #expect(read.bytes == bytes, "seed \(seed)")
            let holds = (try? Checkpoint(read, by: signer.verifier)) != nil
            #expect(!holds || bytes == note, "seed \(seed)")
            _ = try? Checkpoint(text: read.text)
            _ = try? NoteVerifier(parsing: String(decoding: bytes, as: UTF8.self))
        }
    }
}
