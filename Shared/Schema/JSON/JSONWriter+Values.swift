internal import CBytes

/// Texts, numbers and moments.
extension JSONWriter {
    /// What is kept as it is in memory.
    private enum Kept: UInt8 {
        case number = 1
        case integer
        case moment
        case text
        case name
        case shortName
    }

    func write(_ numbers: [Double]) { self.write(list: numbers) { self.write($0) } }

    /// Writes a list whose elements are written by `write`.
    @inline(__always)
    func write<Element>(list: [Element], by write: (Element) throws -> Void) rethrows {
        self.text.append(UInt8(ascii: "["))
        // By their places, so that none is copied.
        for index in list.indices {
            if index > 0 { self.text.append(UInt8(ascii: ",")) }
            try write(list[index])
        }
        self.text.append(UInt8(ascii: "]"))
    }

    func write(_ number: Double) {
        // One of the zeros is the other, and has one sum with it.
        if self.isForHash { return self.keep(.number, (number + 0).bitPattern) }
        guard number.isFinite else {
            return self.write(number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity")
        }
        // Whole numbers have no exponent as long as they are small.
        if number.magnitude < 1e15, number != 0, Double(Int64(number)) == number {
            return self.write(integer: Int64(number))
        }
        let start = self.text.count
        self.text.append(atMost: DecimalDigits.longest) { DecimalDigits.write(number, to: $0) }
        if self.text.count == start { self.write(number: number.description) }
    }

    /// Writes a number's digits, without `.0` at the end.
    func write(number: String) {
        self.write(digits: number)
        let end = self.text.count
        if number.utf8.count > 2, self.text[end - 1] == UInt8(ascii: "0"), self.text[end - 2] == UInt8(ascii: ".") {
            self.text.cut(to: end - 2)
        }
    }

    func write(digits: String) {
        var digits = digits
        digits.withUTF8 { self.text.append($0) }
    }

    func write(integer: Int64) {
        if self.isForHash { return self.keep(.integer, UInt64(bitPattern: integer)) }
        self.text.append(atMost: DecimalDigits.longest) { target in
            if integer < 0 { target[0] = UInt8(ascii: "-") }
            let sign = integer < 0 ? 1 : 0
            return sign + DecimalDigits.write(integer.magnitude, to: target + sign)
        }
    }

    func write(_ moment: Timestamp) {
        if self.isForHash { return self.keep(.moment, UInt64(bitPattern: moment.microseconds)) }
        self.text.append(UInt8(ascii: "\""))
        self.text.append(atMost: Timestamp.longestText) { moment.write(to: $0) }
        self.text.append(UInt8(ascii: "\""))
    }

    func write(literal: StaticString) { literal.withUTF8Buffer { self.text.append($0) } }

    func write(_ text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ self.append($0) }) != nil { return }
        var copy = text
        copy.withUTF8 { self.append($0) }
    }

    /// Writes eight bytes that say what they are, the least first.
    @inline(__always)
    private func keep(_ kept: Kept, _ bits: UInt64) {
        self.text.append(atMost: 9) { target in
            Self.put(kept, bits, to: target)
            return 9
        }
    }

    @inline(__always)
    private static func put(_ kept: Kept, _ bits: UInt64, to target: UnsafeMutablePointer<UInt8>) {
        target[0] = kept.rawValue
        UnsafeMutableRawPointer(target + 1).storeBytes(of: bits.littleEndian, as: UInt64.self)
    }

    /// Keeps the name of a member that stands in order by itself.
    @inline(__always)
    func keep(short name: UInt64) { self.keep(.shortName, name) }

    /// Keeps a member that stands in order by itself.
    @inline(__always)
    func keep(short name: UInt64, _ number: Double) { self.keep(name, .number, (number + 0).bitPattern) }

    @inline(__always)
    func keep(short name: UInt64, _ number: Int64) { self.keep(name, .integer, UInt64(bitPattern: number)) }

    @inline(__always)
    func keep(short name: UInt64, _ moment: Timestamp) {
        self.keep(name, .moment, UInt64(bitPattern: moment.microseconds))
    }

    @inline(__always)
    private func keep(_ name: UInt64, _ kept: Kept, _ bits: UInt64) {
        self.text.append(atMost: 18) { target in
            Self.put(.shortName, name, to: target)
            Self.put(kept, bits, to: target + 9)
            return 18
        }
    }

    func keep(name: UnsafeBufferPointer<UInt8>) { self.keep(.name, name) }

    private func append(_ text: UnsafeBufferPointer<UInt8>) {
        if self.isForHash { self.keep(.text, text) } else { self.append(quoted: text) }
    }

    /// Writes bytes behind how many they are.
    @inline(__always)
    private func keep(_ kept: Kept, _ bytes: UnsafeBufferPointer<UInt8>) {
        // An update has far fewer than 4 GiB.
        let (count, size) = (bytes.count, UInt32(bytes.count))
        self.text.append(atMost: count + 21) { target in
            target[0] = kept.rawValue
            UnsafeMutableRawPointer(target + 1).storeBytes(of: size.littleEndian, as: UInt32.self)
            guard let source = bytes.baseAddress else { return 5 }
            TextCopy.bytes(source, count: count, to: target + 5)
            return 5 + count
        }
    }

    /// Source: RFC 8259, section 7.
    func append(quoted text: UnsafeBufferPointer<UInt8>) {
        self.text.append(UInt8(ascii: "\""))
        var start = 0
        while let bytes = text.baseAddress {
            let left = text.count - start
            var plain = 0
            self.text.append(atMost: left + 16) {
                plain = cbytes_copy_plain($0, bytes + start, left)
                return plain
            }
            guard plain < left else { break }
            self.append(escape: bytes[start + plain])
            start += plain + 1
        }
        self.text.append(UInt8(ascii: "\""))
    }

    private func append(escape byte: UInt8) {
        self.text.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: self.text.append(UInt8(ascii: "b"))
        case 0x09: self.text.append(UInt8(ascii: "t"))
        case 0x0A: self.text.append(UInt8(ascii: "n"))
        case 0x0C: self.text.append(UInt8(ascii: "f"))
        case 0x0D: self.text.append(UInt8(ascii: "r"))
        case 0x22, 0x5C: self.text.append(byte)
        default:
            self.write(literal: byte < 0x10 ? "u000" : "u001")
            let digit = byte & 0x0F
            self.text.append(digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
        }
    }
}
