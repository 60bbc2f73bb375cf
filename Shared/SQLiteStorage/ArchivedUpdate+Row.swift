#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
internal import GRDB
internal import Schema
internal import Storage

extension ArchivedUpdate {
    /// What was kept, of a row of `ArchiveSchema.events`.
    init(_ row: Row, log: LogID) throws {
        let bytes = [UInt8](row["bytes"] as Data)
        let content: Content
        // Also what could not be read once may be readable now.
        do { content = .update(try Event(json: bytes).data) } catch {
            content = .unreadable(reason: row["unreadable"] ?? "\(error)")
        }
        self.init(
            audience: try Audience(row["audience"]),
            position: UInt64(clamping: row["position"] as Int64),
            log: log,
            time: Timestamp(microseconds: row["time"]),
            bytes: bytes,
            signature: row["signature"],
            keyID: row["keyID"],
            content: content
        )
    }
}
