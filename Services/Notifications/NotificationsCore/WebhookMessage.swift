internal import Crypto
internal import FoundationEssentials
internal import Outbound
internal import Schema
internal import Storage

/// One event as a webhook is told of it: the same bytes under the same id in each attempt.
///
/// Source: Standard Webhooks 1.0.
enum WebhookMessage {
    /// How long an endpoint may take.
    static let timeout = Duration.seconds(15)
    /// The most bytes of an answer that are read.
    static let maximumAnswerBytes = 1_048_576

    /// The id of the delivery of an event to a subscription.
    ///
    /// It follows from both, so that the same event, read again from a restored journal, is not told twice.
    static func id(of delivery: Notice, to subscription: SubscriptionID) -> String {
        var hash = SHA256()
        hash.update(data: Array("taiwa-delivery\n\(subscription)\n\(delivery.audience)\n".utf8))
        hash.update(data: delivery.bytes)
        let hex = hash.finalize().prefix(16).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return "msg_" + hex.joined()
    }

    /// `{"type":"taiwa.update","timestamp":…,"data":{…,"event":…}}`, in which the event is what was published, byte for
    /// byte.
    static func body(of notice: Notice) -> [UInt8] {
        let head = Head(
            audience: notice.audience,
            exercise: notice.isExercise,
            log: notice.log,
            position: notice.position
        )
        var body = Array("{\"type\":\"\(Event.updateType)\",\"timestamp\":\"\(notice.time)\",\"data\":".utf8)
        body += JSONText.encode(head).dropLast()
        body += Array(",\"event\":".utf8) + notice.bytes + Array("}}".utf8)
        return body
    }

    /// What is said of the event beside it.
    private struct Head: Encodable {
        let audience: Audience
        let exercise: Bool
        let log: LogID
        let position: UInt64
    }

    /// `v1,` and the HMAC-SHA256 of id, time and body in base64.
    static func signature(id: String, seconds: Int64, body: [UInt8], secret: WebhookSecret) -> String {
        var code = HMAC<SHA256>(key: SymmetricKey(data: secret.bytes))
        code.update(data: Array("\(id).\(seconds).".utf8))
        code.update(data: body)
        return "v1," + Data(code.finalize()).base64EncodedString()
    }

    /// The request of one attempt; a redirect is not followed.
    static func request(_ delivery: DueDelivery, to subscription: StoredSubscription, at now: Timestamp)
        -> OutboundRequest
    {
        let body = Self.body(of: delivery.notice)
        return OutboundRequest(
            .post,
            url: subscription.url,
            headers: [
                "Content-Type": "application/json",
                "webhook-id": delivery.id,
                "webhook-timestamp": "\(now.seconds)",
                "webhook-signature": Self.signature(
                    id: delivery.id,
                    seconds: now.seconds,
                    body: body,
                    secret: subscription.secret
                ),
            ],
            body: body,
            timeout: Self.timeout,
            maximumBytes: Self.maximumAnswerBytes,
            maximumRedirects: 0,
            isConfidential: true
        )
    }
}
