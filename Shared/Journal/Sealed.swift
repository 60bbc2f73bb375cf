internal import Exchange

/// Files that end with a line of their own checksum.
package enum Sealed {
    /// The most bytes of such a file.
    package static let mostBytes = 1 << 30

    /// What ends the file: a line end and the CRC-32C of what is before, in eight hexadecimal digits, and a line end.
    package static func seal(_ content: ArraySlice<UInt8>) -> [UInt8] {
        let digits = String(CRC32C.checksum(of: content), radix: 16)
        return Array("\n\(String(repeating: "0", count: 8 - digits.count))\(digits)\n".utf8)
    }

    /// What a file says before its seal.
    /// - Throws: `ExchangeError.file` when it cannot be read, or does not match its checksum.
    package static func read(_ path: String) throws -> ArraySlice<UInt8> {
        let bytes = try PrivateFile.read(path, atMost: Self.mostBytes)
        let content = bytes.dropLast(Self.seal([]).count)
        guard bytes[content.endIndex...].elementsEqual(Self.seal(content)) else {
            throw ExchangeError.file(path: path, reason: "it does not match its checksum")
        }
        return content
    }
}
