public import Schema

/// Why a store did not do what it was asked, as a sentence that says what to do.
public enum StorageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Another process, or another part of this one, has the store open.
    case inUse(path: String)
    /// The store cannot be read or written.
    case failed(store: String, reason: String)
    /// The store was written by a newer version.
    case tooNew(path: String)
    /// The store holds one journal and was given another.
    case anotherLog(kept: LogID, given: LogID)
    /// The question cannot be answered as it is.
    case badQuestion(reason: String)
    /// The answer takes too long.
    case tooLong

    /// The sentence.
    public var description: String {
        switch self {
        case .inUse(let path):
            "\(path) is in use; end the other program that has it open, or give this one its own data folder"
        case .failed(let store, let reason):
            "\(store) cannot be read or written: \(reason); check that the disk has room and the folder is writable"
        case .tooNew(let path):
            "\(path) was written by a newer version; run that version, or move the file away and let it be rebuilt"
        case .anotherLog(let kept, let given):
            "the store holds journal \(kept) and was given \(given); reset it and read the journal from its beginning"
        case .badQuestion(let reason): reason
        case .tooLong: "the search takes too long; use rarer words, or narrow it by topic, agency or time"
        }
    }
}
