/// What `taiwa bench` leaves out to tell what it costs.
///
/// It is an argument within this package and nothing else: no setting, file or option of a program that serves an
/// exchange leads to it, and `Tests/ArchitectureTests` holds the sources to that.
package struct Omissions: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Connections are in the clear, over `ipc://` within one machine only, and prove nobody's identity.
    package static let encryption = Self(rawValue: 1)
    /// Events have `-` for key id and signature.
    package static let signatures = Self(rawValue: 2)
}
