internal import Language

/// Memory in which texts of HTML are written, which is kept for the next one.
final class HTMLMemory {
    /// What most texts need; that of longer ones is not kept.
    private static let size = 65_536
    private static let memories = MemoryPool()

    private let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: HTMLMemory.size)

    deinit { self.bytes.deallocate() }

    /// Gives `body` at least so many bytes.
    static func withBytes<Value>(_ count: Int, _ body: (UnsafeMutableBufferPointer<UInt8>) -> Value) -> Value {
        guard count <= Self.size else {
            return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count, body)
        }
        let memory = Self.memories.take().map { unsafeDowncast($0, to: HTMLMemory.self) } ?? HTMLMemory()
        defer { Self.memories.give(memory) }
        return body(memory.bytes)
    }
}
