public import Schema

/// What a source's hub said, for the replica that has the source's lease.
public struct SourceCall: Hashable, Sendable, Codable {
    /// Its id, 1...64 bytes, which the source's mark `called` has once it was acted on.
    public var request: String
    /// The subscription that it is about, as in the callback, 1...64 bytes.
    public var subscription: String
    /// When it was said.
    public var time: Timestamp
    /// Whether there is something new.
    public var isNews: Bool?
    /// For how many seconds the hub confirmed the subscription.
    public var leaseSeconds: Int64?
    /// Why the hub denied it, at most 500 bytes.
    public var denial: String?
    /// By which hash it signs news, where that proves nothing and the news was not believed, at most 16 bytes.
    public var weakHash: String?

    /// Makes a call that says nothing yet.
    public init(request: String = LogID.random().name, subscription: String, time: Timestamp = .now) {
        self.request = request
        self.subscription = subscription
        self.time = time
    }

    /// This call and one that was not acted on yet, as one.
    public func after(_ earlier: SourceCall?) -> SourceCall {
        guard let earlier, earlier.subscription == self.subscription else { return self }
        var both = self
        both.isNews = self.isNews ?? earlier.isNews
        both.weakHash = self.weakHash ?? earlier.weakHash
        if self.leaseSeconds == nil, self.denial == nil {
            both.leaseSeconds = earlier.leaseSeconds
            both.denial = earlier.denial
        }
        return both
    }
}

/// Tells whoever has the lease of a source what the source's hub said.
public struct CallQuestion: Hashable, Sendable, Codable {
    /// The source's name.
    public var source: String
    /// What the hub said.
    public var call: SourceCall

    /// Makes a question.
    public init(source: String, call: SourceCall) {
        self.source = source
        self.call = call
    }
}
