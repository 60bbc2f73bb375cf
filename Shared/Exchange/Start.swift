public import Schema

/// Where reading begins.
public enum Start: Hashable, Sendable, Codable {
    /// At the first record that is kept.
    case earliest
    /// After the newest record.
    case latest
    /// At the first record that the bus took at this time or later.
    case time(Timestamp)
    /// After the positions of a cursor.
    case cursor(Cursor)
    /// After the cursor that the bus keeps under this name for the account.
    case named(String)
}
