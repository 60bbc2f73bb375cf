public import CBytes

/// Copies of texts without their markup, where the processor makes them quickly.
public enum TextCopy {
    /// How many bytes behind what is written may be written over.
    public static var slack: Int { 32 }

    /// Copies characters of XML, with what its five references stand for.
    ///
    /// - Parameters:
    ///   - text: Where they begin.
    ///   - target: As long as the text, and ``slack``.
    ///   - isSection: Whether they are those of a CDATA section.
    /// - Returns: How many bytes were read and written: up to any byte that has to be looked at more closely.
    public static func characters(
        _ text: UnsafeBufferPointer<UInt8>.SubSequence,
        to target: UnsafeMutablePointer<UInt8>,
        isSection: Bool
    ) -> (read: Int, written: Int) {
        guard let start = text.base.baseAddress?.advanced(by: text.startIndex) else { return (0, 0) }
        let copied =
            isSection
            ? cbytes_copy_section(start, text.count, target) : cbytes_copy_characters(start, text.count, target)
        return (copied.read, copied.written)
    }

    /// Copies bytes, of which there are mostly few.
    @inlinable
    @inline(__always)
    public static func bytes(_ text: UnsafePointer<UInt8>, count: Int, to target: UnsafeMutablePointer<UInt8>) {
        if count < 16 { cbytes_copy_short(target, text, count) } else { target.initialize(from: text, count: count) }
    }

    /// Copies what is written as it is of HTML: words, and single spaces between them.
    ///
    /// - Parameters:
    ///   - text: It begins with what is no space.
    ///   - target: As long as the text, and ``slack``.
    /// - Returns: How many bytes were copied; 0 where the processor does not tell.
    public static func words(
        _ text: UnsafeBufferPointer<UInt8>.SubSequence,
        to target: UnsafeMutablePointer<UInt8>
    ) -> Int {
        guard let start = text.base.baseAddress?.advanced(by: text.startIndex) else { return 0 }
        return cbytes_copy_words(start, text.count, target)
    }
}
