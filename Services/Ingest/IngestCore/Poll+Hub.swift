import Exchange
import Logging
import Outbound
import Schema
import ServiceKit

/// Having a source's hub tell of news.
///
/// Source: W3C WebSub (2018), section 5.
extension Poll {
    /// Acts on what the hub said, or keeps it in mind until the source may be looked at.
    func hear(_ call: SourceCall, _ view: inout SourceView) async throws {
        guard call.request != view.marks.called else { return }
        if call.subscription == view.marks.hubSubscription {
            if let seconds = call.leaseSeconds { view.marks.hubHasConfirmed(for: seconds, at: call.time) }
            if let reason = call.denial {
                view.marks.hubHasDenied(self.sentence(ofDenial: reason, view.marks), at: call.time)
            }
            if let hash = call.weakHash { view.marks.hubDistrust = self.sentence(ofWeakHash: hash, view.marks) }
            if call.isNews == true {
                view.marks.hubDistrust = nil
                view.call = call
                return
            }
        }
        view.marks.called = call.request
        try await self.store(&view)
    }

    /// Leaves a hub that is offered no longer, and asks the one that is, where that is due.
    ///
    /// - Parameters:
    ///   - left: What was subscribed to and is offered no longer.
    ///   - view: What is remembered of the source; brought up to date, here and at the bus.
    /// - Throws: `ExchangeError`, or `CancellationError`.
    func tendHub(leaving left: HubOffer?, _ view: inout SourceView) async throws {
        guard let callbacks else { return }
        if let left { await self.unsubscribe(from: left) }
        guard let offer = view.marks.hubOffer else { return }
        let callback = callbacks.callback(of: self.source.name, offer)
        let isKnown = view.marks.hubSubscription == callback.subscription
        if isKnown, let next = view.marks.hubNext, next > self.now { return }
        if isKnown, view.marks.hubAsked != nil {
            view.marks.hubHasFailed(
                """
                the hub \(Self.host(of: offer.hub)) took the request and has not confirmed it; check that it reaches the \
                address of TAIWA_WEBSUB_URL from where it is
                """,
                at: self.now
            )
        }
        view.marks.hubIsAsked(for: callback.subscription, at: self.now)
        // Before it is asked: the hub may ask back at once, at any replica.
        try await self.store(&view)
        do {
            let status = try await self.ask(offer, "subscribe", [("hub.lease_seconds", "\(SourceMarks.hubLease)")])
            guard status != 202 else { return }
            view.marks.hubHasFailed(
                """
                the hub \(Self.host(of: offer.hub)) answered the request for a subscription with status \(status); ask \
                whoever runs it, or the agency
                """,
                at: self.now
            )
        } catch {
            try Task.checkCancellation()
            view.marks.hubHasFailed("the hub cannot be asked: \(error)", at: self.now)
        }
        try await self.store(&view)
    }

    /// Forgets the hub of a source that is watched no longer.
    /// - Returns: What was subscribed to.
    /// - Throws: `ExchangeError`, or `CancellationError`.
    func forgetHub() async throws -> HubOffer? {
        var view = SourceView(try await self.remembered().marks)
        guard view.marks.hubSubscription != nil, let left = view.marks.noteHub(.none) else { return nil }
        try await self.store(&view)
        return left
    }

    /// Asks a hub to tell nothing any more; where it cannot be had, the subscription ends by itself.
    func unsubscribe(from offer: HubOffer) async {
        do { _ = try await self.ask(offer, "unsubscribe", []) } catch {
            self.logger.info(
                "a hub was not left",
                metadata: ["source": "\(self.source.name)", "reason": "\(error)"]
            )
        }
    }

    private func ask(
        _ offer: HubOffer,
        _ mode: String,
        _ more: [(String, String)]
    ) async throws(OutboundError) -> Int {
        guard let callbacks else { return 0 }
        let callback = callbacks.callback(of: self.source.name, offer)
        let fields =
            [
                ("hub.callback", callbacks.url(of: callback)), ("hub.mode", mode), ("hub.topic", offer.topic),
                ("hub.secret", callbacks.secret(of: callback)),
            ] + more
        let form = fields.map { "\($0)=\(Self.formText($1))" }.joined(separator: "&")
        let request = OutboundRequest(
            .post,
            url: offer.hub,
            headers: ["Content-Type": "application/x-www-form-urlencoded"],
            body: Array(form.utf8),
            timeout: .seconds(10),
            maximumBytes: 65_536,
            isConfidential: true
        )
        return try await self.http.send(request).status
    }

    private func sentence(ofDenial reason: String, _ marks: SourceMarks) -> String {
        let host = marks.hub.map { Self.host(of: $0) } ?? ""
        let why = reason.isEmpty ? "without a reason" : "\"\(reason)\""
        return "the hub \(host) denied the subscription, \(why); ask whoever runs it, or the agency"
    }

    private func sentence(ofWeakHash hash: String, _ marks: SourceMarks) -> String {
        let host = marks.hub.map { Self.host(of: $0) } ?? ""
        return """
            the hub \(host) signs its news by \(hash), which proves nothing any more, so that they are not believed; ask \
            whoever runs it for sha256
            """
    }

    private static func host(of url: String) -> String {
        String(url.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first ?? "")
    }

    /// Source: WHATWG URL, section 5.2.
    private static func formText(_ text: String) -> String {
        var form = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: form.unicodeScalars.append(.init(byte))
            default: form += "%" + [byte].hexadecimal.uppercased()
            }
        }
        return form
    }
}
