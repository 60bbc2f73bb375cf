import FeedFormats
import Outbound
import Schema
import ServiceKit

/// A hub that a source offers, and by which address the hub knows the source.
///
/// Source: W3C WebSub (2018), section 4.
struct HubOffer: Hashable, Sendable {
    let hub: String
    /// The source's own address, as the source says it.
    let topic: String

    /// What a look says about a source's hub.
    enum Discovery: Hashable, Sendable {
        /// Nothing: the content was not sent, or not read again.
        case unknown
        /// There is none.
        case none
        /// There is one.
        case offered(HubOffer)
        /// There is one that cannot be asked, for a reason.
        case unusable(reason: String)
    }

    /// Finds the hub in the answer's `Link` fields, and in the document's own links where those name none.
    ///
    /// - Parameters:
    ///   - response: The answer.
    ///   - links: The document's links; nil where it was not read.
    ///   - source: The source.
    /// - Returns: What the answer says.
    static func discovered(in response: OutboundResponse, _ links: [Link]?, of source: WatchedSource) -> Discovery {
        func own(_ relation: String) -> [String] {
            (links ?? []).filter { $0.relation == relation }.map(\.url)
        }
        var hubs = response.links("hub")
        if hubs.isEmpty { hubs = own("hub") }
        hubs = hubs.filter { $0.hasPrefix("https://") || $0.hasPrefix("http://") }.map(Self.secured)
        guard let hub = hubs.first(where: { $0.hasPrefix("https://") }) ?? hubs.first else {
            return links == nil ? .unknown : .none
        }
        guard let topic = response.links("self").first ?? own("self").first else {
            return links == nil
                ? .unknown
                : .unusable(reason: "it offers a hub and does not say its own address (rel=self); tell the agency")
        }
        guard hub.utf8.count <= 2_048, topic.utf8.count <= 2_048 else {
            return .unusable(reason: "the hub's or its own address has more than 2,048 bytes; tell the agency")
        }
        guard !topic.contains("?") || !source.url.contains("?") else {
            return .unusable(
                reason: """
                    the hub would have to be told an address with a query, which may hold a key; list the source by an \
                    address without one if there is one
                    """
            )
        }
        return .offered(Self(hub: hub, topic: topic))
    }

    /// The address over TLS where it names no port.
    ///
    /// Source: W3C WebSub, section 8.2.
    private static func secured(_ url: String) -> String {
        guard url.hasPrefix("http://") else { return url }
        let rest = url.dropFirst(7)
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let hasPort = authority.last != "]" && authority.split(separator: "]").last?.contains(":") == true
        return hasPort ? url : "https://" + rest
    }
}

extension SourceMarks {
    /// The hub that the source offered last.
    var hubOffer: HubOffer? {
        get {
            guard let hub = self.hub, let topic = self.hubTopic else { return nil }
            return HubOffer(hub: hub, topic: topic)
        }
        set {
            self.hub = newValue?.hub
            self.hubTopic = newValue?.topic
        }
    }
}
