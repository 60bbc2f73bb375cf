import Hummingbird
import NIOCore

/// What a request comes with besides itself: its connection, to break off a reader that does not read.
struct PortalContext: InitializableFromSource {
    let channel: any Channel

    init(source: ApplicationRequestContextSource) { self.channel = source.channel }
}
