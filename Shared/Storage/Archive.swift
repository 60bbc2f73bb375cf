public import Schema

/// Every update of one journal, kept as it was published, and found by text, topic, agency and time.
///
/// It is a projection: what it holds follows from the journal alone, in whatever order audiences were read.
///
/// A reader is the set of audiences it may read. What lies outside it has no influence on any answer: not on hits,
/// counts, links or order.
public protocol Archive: Sendable {
    /// Keeps entries and the cursor after them, all or nothing, durably in this order.
    ///
    /// Entries that it has already change nothing, and the cursor never goes back.
    ///
    /// - Parameters:
    ///   - entries: All of one journal.
    ///   - cursor: How far the journal has been read, with these entries.
    /// - Throws: ``StorageError``; ``StorageError/anotherLog(kept:given:)`` when the archive is of another journal.
    func append(_ entries: [ArchivedUpdate], cursor: Cursor) async throws

    /// How far the journal has been read; without a journal when the archive is new or was reset.
    /// - Throws: ``StorageError``
    func cursor() async throws -> Cursor

    /// Finds updates.
    ///
    /// - Parameters:
    ///   - question: Valid by ``SearchQuestion/validate()``.
    ///   - readable: The audiences that the reader may read.
    /// - Returns: A page of hits.
    /// - Throws: ``StorageError``; ``StorageError/badQuestion(reason:)`` for what can be asked differently.
    func search(_ question: SearchQuestion, readable: Set<Audience>) async throws -> SearchAnswer

    /// Gives one update.
    ///
    /// Where an id was used repeatedly it is the newest by the agency that used it first.
    ///
    /// - Parameters:
    ///   - id: The update's id.
    ///   - readable: The audiences that the reader may read.
    /// - Returns: Nil when there is none that the reader may read.
    /// - Throws: ``StorageError``
    func update(_ id: UpdateID, readable: Set<Audience>) async throws -> UpdateAnswer?

    /// Counts updates by topic.
    ///
    /// - Parameter readable: The audiences that the reader may read.
    /// - Returns: The topics with at least one such update, by name.
    /// - Throws: ``StorageError``
    func topics(readable: Set<Audience>) async throws -> [TopicCount]

    /// Counts what is kept.
    /// - Throws: ``StorageError``
    func figures() async throws -> ArchiveFigures

    /// Forgets everything that comes after a cursor, and has been read up to it.
    ///
    /// - Parameter cursor: What the journal, perhaps another one, no longer has, and cannot be read again; none for
    ///   everything to be forgotten.
    /// - Throws: ``StorageError``
    func reset(to cursor: Cursor) async throws
}
