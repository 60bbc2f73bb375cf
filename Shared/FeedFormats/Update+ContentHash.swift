internal import Crypto
public import Schema

extension Update {
    /// What the update says, as the hexadecimal SHA-256 of its encoded form without `id`, `received`, `supersedes` and
    /// `topics`.
    ///
    /// Two updates with equal content have equal hashes, whenever they were received and however they are filed: a
    /// better glossary makes no new versions.
    public var contentHash: String { Self.hexadecimal(of: self.encodedContent) }

    /// What the hash is taken of.
    var encodedContent: [UInt8] {
        var content = self
        content.id = Self.noID
        content.received = Timestamp(microseconds: 0)
        content.supersedes = []
        content.topics = []
        return JSONText.encode(content)
    }

    /// The id that stands for none while a hash is taken.
    static let noID: UpdateID = {
        do { return try UpdateID("-") } catch { preconditionFailure("a hyphen is an id: \(error)") }
    }()

    /// The hexadecimal SHA-256 of bytes.
    static func hexadecimal(of bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in SHA256.hash(data: bytes) {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
