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
    /// The most elements of a document that libexpat reads, those that entities stand for included.
    static let elements = 2_000_000
    /// The most different names of elements, attributes and prefixes of a document that libexpat reads.
    static let names = 4_096
    /// The most bytes of the name of a namespace, which is written out again for every name in it.
    static let namespace = 256
    /// The most bytes of all names of elements and attributes of a document that libexpat reads, with those of their
    /// namespaces: 128 MiB.
    static let nameBytes = 128 * 1_048_576
    /// The most bytes that attributes may take which are not written but declared for elements: 1 MiB.
    static let declaredAttributes = 1_048_576
    /// The most bytes of a document whose mistakes are mended: 8 MiB.
    static let mended = 8 * 1_048_576
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
