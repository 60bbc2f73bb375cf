/// How much a document may be, so that none can take the machine's memory or time.
enum XMLLimits {
    /// The most bytes of input: 32 MiB.
    static let input = 32 * 1_048_576
    /// The most elements inside one another.
    static let depth = 256
    /// The most bytes of one text or of one element's attributes: 16 MiB.
    static let text = 16 * 1_048_576
    /// The most attributes of one element.
    static let attributes = 512
    /// The most entities a document may declare.
    static let entities = 1_024
    /// The most bytes one entity may stand for, entities inside it included: 64 KiB.
    static let entity = 65_536
    /// The most entities inside one another.
    static let entityDepth = 8
    /// How many times larger than the input its entities may make it, once it is more than ``amplified``.
    static let amplification: Float = 8
    /// The size from which amplification is watched: 1 MiB.
    static let amplified: UInt64 = 1_048_576
}
