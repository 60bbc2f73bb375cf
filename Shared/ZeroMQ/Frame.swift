internal import CZeroMQ

/// One part of a message: immutable bytes.
///
/// Frames of at least ``sharedSize`` bytes keep them in memory that libzmq shares: received and sent without a copy,
/// to any number of sockets. Smaller ones are copied, which costs less.
public struct Frame: Sendable, Hashable {
    /// From how many bytes on a frame is shared instead of copied.
    public static let sharedSize = 4096

    private enum Storage: Sendable {
        case array([UInt8])
        case shared(FrameStorage)
    }

    private let storage: Storage

    /// Makes a frame of bytes; a large one copies them once.
    public init(_ bytes: [UInt8]) {
        if bytes.count >= Self.sharedSize, let shared = bytes.withUnsafeBytes({ FrameStorage(copying: $0) }) {
            self.storage = .shared(shared)
        } else {
            self.storage = .array(bytes)
        }
    }

    /// Makes a frame of the text's UTF-8.
    public init(_ text: String) {
        self.init(Array(text.utf8))
    }

    /// Takes the content of a received message part, which may be empty afterwards.
    init(receiving message: inout zmq_msg_t) {
        let count = zmq_msg_size(&message)
        if count >= Self.sharedSize {
            self.storage = .shared(FrameStorage(taking: &message))
        } else {
            self.storage = .array(Array(UnsafeRawBufferPointer(start: zmq_msg_data(&message), count: count)))
        }
    }

    /// The bytes; copied on each call when the frame is large, where ``withUnsafeBytes(_:)`` copies nothing.
    public var bytes: [UInt8] {
        switch storage {
        case .array(let bytes): bytes
        case .shared(let shared): Array(shared.bytes)
        }
    }

    /// How many bytes there are.
    public var count: Int {
        switch storage {
        case .array(let bytes): bytes.count
        case .shared(let shared): shared.bytes.count
        }
    }

    /// Whether there are no bytes.
    public var isEmpty: Bool { count == 0 }

    /// The bytes as text, or `nil` when they are not valid UTF-8.
    public var text: String? {
        withUnsafeBytes { String(validating: $0, as: UTF8.self) }
    }

    /// Lends the bytes without a copy.
    /// - Parameter body: Must not let the buffer escape.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws.
    public func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        switch storage {
        case .array(let bytes): try lend(bytes, to: body)
        case .shared(let shared): try lend(shared, to: body)
        }
    }

    /// Whether both frames hold the same bytes.
    public static func == (left: Frame, right: Frame) -> Bool {
        if case .array(let left) = left.storage, case .array(let right) = right.storage { return left == right }
        return left.withUnsafeBytes { left in right.withUnsafeBytes { left.elementsEqual($0) } }
    }

    /// Feeds the bytes to a hasher.
    public func hash(into hasher: inout Hasher) {
        withUnsafeBytes { hasher.combine(bytes: $0) }
        hasher.combine(count)
    }

    /// Queues the frame on a socket.
    /// - Returns: As `zmq_send(3)`.
    func send(to handle: UnsafeMutableRawPointer, flags: Int32) -> Int32 {
        switch storage {
        case .array(let bytes): bytes.withUnsafeBytes { zmq_send(handle, $0.baseAddress, $0.count, flags) }
        case .shared(let shared): shared.send(to: handle, flags: flags)
        }
    }

    private func lend<Result, Failure: Error>(
        _ bytes: [UInt8],
        to body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try bytes.withUnsafeBufferPointer { buffer throws(Failure) in try body(UnsafeRawBufferPointer(buffer)) }
    }

    private func lend<Result, Failure: Error>(
        _ shared: FrameStorage,
        to body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        defer { withExtendedLifetime(shared) {} }
        return try body(shared.bytes)
    }
}
