/// How deep JSON is nested, told before it is parsed.
enum JSONDepth {
    /// The most lists and objects inside one another.
    static let limit = 64

    /// The place where the limit is passed, as line and column in bytes; nil when it is kept.
    static func place(in utf8: [UInt8]) -> String? {
        var depth = 0
        var isText = false
        var isEscaped = false
        for (index, byte) in utf8.enumerated() {
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == .quote {
                    isText = false
                }
                continue
            }
            switch byte {
            case .quote: isText = true
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                guard depth > Self.limit else { continue }
                let before = utf8[..<index]
                let line = before.count(where: { $0 == .lineFeed }) + 1
                return "\(line):\(index - (before.lastIndex(of: .lineFeed) ?? -1))"
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: break
            }
        }
        return nil
    }
}
