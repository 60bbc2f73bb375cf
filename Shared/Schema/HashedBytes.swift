/// Makes of updates what their hashes are taken of, one after the other: it keeps its memory for the next one.
package final class HashedBytes {
    private let writer = JSONWriter(forHash: true)

    /// One that has made nothing.
    package init() {}

    /// Whether it keeps more memory than most updates need.
    package var isLarge: Bool { self.writer.text.capacity > 65_536 }

    /// Gives `body` what an update says, as bytes that are the same for the same and different for anything else.
    ///
    /// As ``JSONText`` an update takes at most six times as many.
    package func withBytes<Result>(of update: Update, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        self.writer.clear()
        do { try self.writer.write(object: update) } catch {
            preconditionFailure("an update cannot be written: \(error)")
        }
        return self.writer.withBytes(body)
    }
}
