internal import CZeroMQ

/// The text form of CURVE keys, ZeroMQ RFC 32.
enum Z85 {
    static let keyCharacters = 40

    static func key(_ text: String) throws(ZeroMQError) -> [UInt8] {
        let count = text.utf8.count
        guard count == keyCharacters, !text.utf8.contains(0) else {
            throw .invalidKey(reason: "it has \(count) characters instead of \(keyCharacters) of Z85")
        }
        var bytes = [UInt8](repeating: 0, count: CurvePublicKey.byteCount)
        guard zmq_z85_decode(&bytes, text) != nil else {
            throw .invalidKey(reason: "a character is not one of Z85")
        }
        return bytes
    }

    /// Writes bytes, of which there must be a multiple of four.
    static func text(_ bytes: [UInt8]) -> String {
        var characters = [CChar](repeating: 0, count: bytes.count / 4 * 5 + 1)
        zmq_z85_encode(&characters, bytes, bytes.count)
        return string(characters)
    }

    static func string(_ characters: [CChar]) -> String {
        String(decoding: characters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
