internal import CBytes
internal import Synchronization

/// Memories, all of one class, that nobody works with at the moment.
///
/// Each thread has a place of its own, as long as there are few threads, where it finds what it left: nothing that two
/// of them write is in one line of a cache, which short texts on two threads would wait for longer than they are read.
///
/// Nothing but atomic exchanges touches the places, so that a memory is with one thread at a time.
package final class MemoryPool: @unchecked Sendable {
    private typealias Place = Atomic<Unmanaged<AnyObject>?>

    /// A memory, which is with one thread at a time.
    private struct Held: @unchecked Sendable {
        let memory: AnyObject
    }

    private static let count = 16
    /// Two lines of a cache, which processors may fetch together.
    private static let stride = 128

    private let places = UnsafeMutableRawPointer.allocate(byteCount: count * stride, alignment: stride)
    /// Those whose place was taken when they came back.
    private let others = Mutex<[Held]>([])

    /// A pool of none.
    package init() {
        for index in 0..<Self.count {
            (self.places + index * Self.stride).bindMemory(to: Place.self, capacity: 1).initialize(to: Place(nil))
        }
    }

    deinit {
        for index in 0..<Self.count {
            let place = (self.places + index * Self.stride).assumingMemoryBound(to: Place.self)
            place.pointee.exchange(nil, ordering: .acquiring)?.release()
            place.deinitialize(count: 1)
        }
        self.places.deallocate()
    }

    /// The place of this thread.
    @inline(__always)
    private var place: UnsafeMutablePointer<Place> {
        let hash = cbytes_thread() &* 0x9E37_79B9_7F4A_7C15
        let index = Int(truncatingIfNeeded: hash >> 60) & (Self.count - 1)
        return (self.places + index &* Self.stride).assumingMemoryBound(to: Place.self)
    }

    /// One that nobody has, if there is one.
    package func take() -> AnyObject? {
        if let memory = self.place.pointee.exchange(nil, ordering: .acquiring) { return memory.takeRetainedValue() }
        return self.others.withLock { $0.popLast() }?.memory
    }

    /// Takes back what was taken, or a new one.
    package func give(_ memory: AnyObject) {
        let held = Unmanaged.passRetained(memory)
        if self.place.pointee.compareExchange(expected: nil, desired: held, ordering: .releasing).exchanged { return }
        let other = Held(memory: memory)
        self.others.withLock { $0.append(other) }
        held.release()
    }
}
