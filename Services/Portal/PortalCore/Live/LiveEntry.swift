import Hummingbird
import Schema
import Synchronization

/// One public update of the live timeline, with what was already written of it.
final class LiveEntry: Sendable {
    /// How a reader wants it.
    enum Form: Hashable, Sendable {
        /// The event's exact bytes.
        case event
        /// An item of the timeline in a language.
        case item(PageLanguage)
    }

    let position: UInt64
    let log: LogID
    let update: Update
    let bytes: [UInt8]
    private let frames = Mutex<[Form: ByteBuffer]>([:])

    init(position: UInt64, log: LogID, update: Update, bytes: [UInt8]) {
        self.position = position
        self.log = log
        self.update = update
        self.bytes = bytes
    }

    /// It as a server-sent event, written once however many readers want it.
    func frame(_ form: Form, _ write: (Form) -> String) -> ByteBuffer {
        if let frame = self.frames.withLock({ $0[form] }) { return frame }
        let frame = ByteBuffer(
            string: ServerSentEvent(
                name: "update",
                id: Cursor(log: self.log, positions: [.public: self.position]).description,
                data: write(form)
            ).text
        )
        self.frames.withLock { $0[form] = frame }
        return frame
    }
}
