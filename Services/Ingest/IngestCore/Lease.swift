/// The right to watch the sources of some hosts.
struct Lease: Hashable, Sendable {
    var name: String
    var token: UInt64
}
