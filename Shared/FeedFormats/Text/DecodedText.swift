internal import Schema

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Bytes of a document as UTF-8 text.
///
/// The encoding is told by a byte order mark, by the pattern of the first bytes, by the XML declaration, by the `meta`
/// element of a web page, or by who sent it. That comes last, and without Latin-1, since servers say it of all that they
/// have, and a document of itself.
/// A document that is plainly UTF-8 is taken as UTF-8 whatever it declares.
/// Source: XML 1.0, appendix F; otherwise than RFC 7303, section 3, which has the sender's word go before the document's.
enum DecodedText {
    /// Decodes a document.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - charset: The encoding that its sender named.
    /// - Returns: UTF-8 without a byte order mark; what cannot be decoded became U+FFFD.
    /// - Throws: ``FormatError`` when the encoding is not known or the text is damaged throughout.
    static func utf8(_ bytes: [UInt8], sentAs charset: String? = nil) throws(FormatError) -> [UInt8] {
        if let mark = Self.mark(bytes) {
            return try Self.decode(Array(bytes.dropFirst(mark.length)), mark.encoding)
        }
        if let pattern = Self.pattern(bytes) { return try Self.decode(bytes, pattern) }
        guard let name = Self.declaredEncoding(bytes) ?? Self.pageEncoding(bytes) else {
            // Without a declaration ISO-2022-JP shows by its escapes; everything else must be UTF-8.
            if Self.hasJapaneseEscapes(bytes) { return try Self.decode(bytes, .other("ISO-2022-JP")) }
            if let text = Self.undeclaredUTF16(bytes) { return text }
            return try Self.decode(bytes, Self.sent(charset, bytes) ?? .utf8)
        }
        guard let encoding = TextEncoding(named: name) else {
            if Self.isUTF8(bytes) { return bytes }
            throw FormatError(
                where: "1:1",
                reason: "the encoding \(name.prefix(40)) is not known; send the document in UTF-8"
            )
        }
        if case .other(let iconv) = encoding, iconv.hasPrefix("UTF-") {
            // The declaration was readable byte by byte, so the document cannot be in units of two or four.
            return try Self.decode(bytes, .utf8)
        }
        guard encoding != .utf8 else { return try Self.decode(bytes, Self.sent(charset, bytes) ?? .utf8) }
        return try Self.decode(bytes, Self.isPlainlyUTF8(bytes) ? .utf8 : encoding)
    }

    /// The encoding that the sender named, where the bytes are no UTF-8.
    private static func sent(_ charset: String?, _ bytes: [UInt8]) -> TextEncoding? {
        guard let charset, let encoding = TextEncoding(named: charset), encoding != .utf8, encoding != .latin1,
            !Self.isUTF8(bytes), !Self.isPlainlyUTF8(bytes)
        else { return nil }
        return encoding
    }

    /// Whether a text is UTF-8 whatever it declares: in another encoding, hardly a character would fit it.
    private static func isPlainlyUTF8(_ bytes: [UInt8]) -> Bool {
        guard bytes.contains(where: { $0 >= 0xC2 }) else { return false }
        let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
        let bad = Self.countOfReplacements(text)
        let good = text.count(where: { $0 >= 0xC2 }) - bad
        return good >= 8 && bad * 20 <= good
    }

    private static func mark(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) { return (.other("UTF-32BE"), 4) }
        if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) { return (.other("UTF-32LE"), 4) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.other("UTF-16BE"), 2) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.other("UTF-16LE"), 2) }
        return nil
    }

    private static func pattern(_ bytes: [UInt8]) -> TextEncoding? {
        let head = Array(bytes.prefix(4))
        guard head.count == 4, head.contains(0) else { return nil }
        switch head.map({ $0 == 0 }) {
        case [true, true, true, false]: return .other("UTF-32BE")
        case [false, true, true, true]: return .other("UTF-32LE")
        case [true, false, true, false]: return .other("UTF-16BE")
        case [false, true, false, true]: return .other("UTF-16LE")
        default: return nil
        }
    }

    /// The encoding that the XML declaration names.
    static func declaredEncoding(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(1_024)
        guard let start = head.byteRange(of: Array("<?xml".utf8)),
            let end = head[start.upperBound...].firstIndex(of: .greater),
            let word = head[start.upperBound..<end].byteRange(of: Array("encoding".utf8))
        else { return nil }
        let rest = head[word.upperBound..<end]
        guard let open = rest.firstIndex(where: { $0 == .quote || $0 == .apostrophe }),
            let close = rest[(open + 1)...].firstIndex(of: rest[open])
        else { return nil }
        return String(decoding: rest[(open + 1)..<close], as: UTF8.self)
    }

    /// The encoding that a web page names in a `meta` element.
    ///
    /// Source: WHATWG HTML, section 13.2.3.2.
    private static func pageEncoding(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(1_024).map(\.lowercased)
        let isPage = ["<!doctype html", "<html", "<head", "<meta"].contains {
            head.drop(while: \.isWhiteSpace).starts(with: $0.utf8)
        }
        guard isPage, let element = head.byteRange(of: Array("<meta".utf8)),
            let word = head[element.upperBound...].byteRange(of: Array("charset".utf8))
        else { return nil }
        let rest = head[word.upperBound...].drop(while: \.isWhiteSpace)
        guard rest.first == UInt8(ascii: "=") else { return nil }
        let value = rest.dropFirst().drop { $0.isWhiteSpace || $0 == .quote || $0 == .apostrophe }
        let name = value.prefix { $0.isLetter || $0.isDigit || $0 == .hyphen || $0 == 0x5F || $0 == 0x3A || $0 == 0x2E }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }

    private static func hasJapaneseEscapes(_ bytes: [UInt8]) -> Bool {
        let escape = bytes.withUnsafeBufferPointer { bytes in
            ByteBlock.first(in: bytes, from: 0) { $0.equal(to: 0x1B) }
        }
        guard escape + 2 < bytes.count else { return false }
        return bytes[escape + 1] == 0x24 && [0x40, 0x42].contains(bytes[escape + 2]) && bytes.allSatisfy { $0 < 0x80 }
    }

    /// How many bytes are worth another core.
    private static let share = 1_048_576

    static func isUTF8(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > Self.share else { return bytes.withUnsafeBufferPointer(UTF8Text.isValid) }
        // No part ends inside a character, of which at most three bytes follow the first one.
        let ends = stride(from: Self.share, to: bytes.count, by: Self.share).map { place in
            (place - 3...place).last { bytes[$0] & 0xC0 != 0x80 } ?? place
        }
        let parts = zip([0] + ends, ends + [bytes.count]).map { $0..<$1 }
        return parts.concurrentMap(share: 1) { part in
            bytes.withUnsafeBufferPointer { UTF8Text.isValid(UnsafeBufferPointer(rebasing: $0[part])) }
        }
        .allSatisfy(\.self)
    }

    private static func decode(_ bytes: [UInt8], _ encoding: TextEncoding) throws(FormatError) -> [UInt8] {
        switch encoding {
        case .utf8:
            if Self.isUTF8(bytes) { return bytes }
            let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
            let bad = Self.countOfReplacements(repaired)
            let good = repaired.count(where: { $0 >= 0xC2 }) - bad
            if bad > good {
                // Damaged UTF-8 would still hold good characters, so this is another encoding, and undeclared.
                if let japanese = Self.undeclaredJapanese(bytes) ?? Self.plainShiftJIS(bytes) { return japanese }
                if Self.hasSingleByteLetters(bytes) {
                    if let kanji = Self.kanjiOfShiftJIS(bytes) { return kanji }
                    return try Self.converted(bytes, "CP1252", damage: .tolerable)
                }
                guard Self.hasOnlyCutCharacters(bytes) else {
                    throw FormatError(
                        where: "1:1",
                        reason: "the text is not UTF-8 and its encoding is not declared; send it in UTF-8"
                    )
                }
            }
            guard bad <= 16 || bad * 20 <= good else {
                throw FormatError(where: "1:1", reason: "the text is not UTF-8 as it should be; declare its encoding")
            }
            return repaired
        case .other(let name):
            return try Self.converted(bytes, name, damage: .tolerable)
        }
    }

    private static func countOfReplacements(_ utf8: [UInt8]) -> Int {
        var count = 0
        var at = 0
        while at + 2 < utf8.count {
            if utf8[at] == 0xEF, utf8[at + 1] == 0xBF, utf8[at + 2] == 0xBD { count += 1 }
            at += 1
        }
        return count
    }

    /// Whether every damage is a character of UTF-8 that lacks its end, as where a text was cut to a length.
    private static func hasOnlyCutCharacters(_ bytes: [UInt8]) -> Bool {
        var missing = 0
        for byte in bytes {
            switch byte {
            case 0..<0x80: missing = 0
            case 0x80..<0xC0 where missing > 0: missing -= 1
            case 0xC2...0xDF where missing == 0: missing = 1
            case 0xE0...0xEF where missing == 0: missing = 2
            case 0xF0...0xF4 where missing == 0: missing = 3
            default: return false
            }
        }
        return true
    }

    /// Whether bytes beyond ASCII mostly stand alone, as accented letters do; in pairs they are half characters.
    private static func hasSingleByteLetters(_ bytes: [UInt8]) -> Bool {
        var alone = 0
        var paired = 0
        var run = 0
        for byte in bytes + [0] {
            if byte >= 0x80 {
                run += 1
            } else if run > 0 {
                if run == 1 { alone += 1 } else { paired += run }
                run = 0
            }
        }
        return alone >= paired
    }

    /// The text as EUC-JP or Shift_JIS, if it is one of them throughout and has the kana of Japanese sentences.
    private static func undeclaredJapanese(_ bytes: [UInt8]) -> [UInt8]? {
        var best: (text: [UInt8], kana: Int)?
        for name in ["EUC-JP-MS", "CP932"] {
            guard let text = try? Self.converted(bytes, name, damage: .none) else { continue }
            let kana = Self.countOfKana(text)
            // In the wrong one of the two, kana come out as rare signs.
            if kana >= 5, kana * 8 >= text.count(where: { $0 >= 0xC2 }), kana > best?.kana ?? 0 { best = (text, kana) }
        }
        return best?.text
    }

    /// The text as Shift_JIS, if it is that throughout and mostly of characters that begin with what no other encoding of
    /// two bytes begins its common ones with: kanji of level 1 before 蓮, kana and signs.
    private static func plainShiftJIS(_ bytes: [UInt8]) -> [UInt8]? {
        var (plain, all) = (0, 0)
        var at = 0
        while at < bytes.count {
            let lead = bytes[at]
            at += 1
            guard lead >= 0x80 else { continue }
            all += 1
            guard (0x81...0x9F).contains(lead) || lead >= 0xE0 else { continue }
            if [0x81, 0x82, 0x83].contains(lead) || (0x88...0x97).contains(lead) { plain += 1 }
            at += 1
        }
        guard plain >= 2, plain * 4 >= all * 3 else { return nil }
        return try? Self.converted(bytes, "CP932", damage: .none)
    }

    /// The text as UTF-16 without a mark, if it has bytes of zero as that has, and kana and ASCII when it is read so.
    private static func undeclaredUTF16(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count.isMultiple(of: 2), bytes.prefix(4_096).contains(0), !Self.isUTF8(bytes) else { return nil }
        var best: (text: [UInt8], plain: Int)?
        for name in ["UTF-16BE", "UTF-16LE"] {
            guard let text = try? Self.converted(bytes, name, damage: .none) else { continue }
            let ascii = text.count { (0x20..<0x7F).contains($0) || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
            let plain = ascii + Self.countOfKana(text)
            if plain * 8 >= bytes.count, plain > best?.plain ?? 0 { best = (text, plain) }
        }
        return best?.text
    }

    /// The text as Shift_JIS, if it is that throughout and would have signs as windows-1252 that hardly any text has, or
    /// that are none: so do kanji whose second half is ASCII, which looks like letters that stand alone.
    private static func kanjiOfShiftJIS(_ bytes: [UInt8]) -> [UInt8]? {
        let beyond = bytes.count { $0 >= 0x80 }
        let strange = bytes.count { Self.rareSigns.contains($0) }
        guard strange > 0, strange * 2 >= beyond else { return nil }
        return try? Self.converted(bytes, "CP932", damage: .none)
    }

    /// In windows-1252 † ‡ ˆ ‰ ‹ ˜ › ƒ, and what stands for nothing.
    private static let rareSigns: Set<UInt8> = [
        0x81, 0x83, 0x86, 0x87, 0x88, 0x89, 0x8B, 0x8D, 0x8F, 0x90, 0x98, 0x9B, 0x9D,
    ]

    /// How many characters are in U+3040...U+30FF.
    private static func countOfKana(_ utf8: [UInt8]) -> Int {
        zip(utf8, utf8.dropFirst()).count { $0 == 0xE3 && (0x81...0x83).contains($1) }
    }

    /// How much of a text may be no character of its encoding.
    private enum Damage {
        case none
        case tolerable
    }

    private static func converted(
        _ bytes: [UInt8],
        _ name: String,
        damage: Damage
    ) throws(FormatError) -> [UInt8] {
        guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else {
            throw FormatError(where: "1:1", reason: "this machine cannot read the encoding \(name); send UTF-8")
        }
        defer { iconv_close(converter) }
        var input = bytes
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 2)
        var buffer = [CChar](repeating: 0, count: 65_536)
        var read = 0
        var damaged = 0
        while read < input.count {
            var consumed = 0
            var written = 0
            var code: Int32 = 0
            input.withUnsafeMutableBytes { source in
                buffer.withUnsafeMutableBufferPointer { target in
                    var next = source.baseAddress?.advanced(by: read).assumingMemoryBound(to: CChar.self)
                    var left = source.count - read
                    var free = target.baseAddress
                    var room = target.count
                    let result = iconv(converter, &next, &left, &free, &room)
                    code = result == -1 ? errno : 0
                    consumed = source.count - read - left
                    written = target.count - room
                }
            }
            output.append(contentsOf: buffer[..<written].lazy.map { UInt8(bitPattern: $0) })
            read += consumed
            guard read < input.count, code != E2BIG else { continue }
            // Not a character, or half of one at the end.
            damaged += 1
            output.append(contentsOf: "\u{FFFD}".utf8)
            read += name.hasPrefix("UTF-16") ? 2 : name.hasPrefix("UTF-32") ? 4 : 1
            guard damage == .tolerable, damaged <= 16 || damaged * 20 <= read else {
                throw FormatError(
                    where: "offset \(read)",
                    reason: "the text is not in the encoding it declares; send it in UTF-8"
                )
            }
        }
        return output
    }
}
