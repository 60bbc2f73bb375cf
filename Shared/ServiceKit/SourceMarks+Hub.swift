public import Schema

/// What the bus keeps of a source's hub.
extension SourceMarks {
    /// The hub that the source offers.
    public var hub: String? {
        get { self.marks["hub"] }
        set { self.marks["hub"] = newValue }
    }
    /// By which address the hub knows the source.
    public var hubTopic: String? {
        get { self.marks["hub-topic"] }
        set { self.marks["hub-topic"] = newValue }
    }
    /// The subscription that was asked for last, as in its callback.
    public var hubSubscription: String? {
        get { self.marks["hub-subscription"] }
        set { self.marks["hub-subscription"] = newValue }
    }
    /// When the hub was asked, where it has not confirmed since.
    public var hubAsked: Timestamp? {
        get { self.time("hub-asked") }
        set { self.set("hub-asked", newValue) }
    }
    /// Until when the hub has confirmed that it tells news; nil: it has not.
    public var hubUntil: Timestamp? {
        get { self.time("hub-until") }
        set { self.set("hub-until", newValue) }
    }
    /// When the hub is to be asked next; nil: at the next look.
    public var hubNext: Timestamp? {
        get { self.time("hub-next") }
        set { self.set("hub-next", newValue) }
    }
    /// When the source was looked at last since the hub told of news.
    public var hubNews: Timestamp? {
        get { self.time("hub-news") }
        set { self.set("hub-news", newValue) }
    }
    /// How often in a row the hub could not be had.
    public var hubFailures: Int {
        get { self.number("hub-failures") }
        set { self.set("hub-failures", newValue) }
    }
    /// Why the hub tells nothing.
    public var hubError: String? {
        get { self.marks["hub-error"] }
        set { self.marks["hub-error"] = newValue.map { String($0.prefix(1_000)) } }
    }
    /// Why the hub's news are not believed; nil: they are, or there were none.
    public var hubDistrust: String? {
        get { self.marks["hub-distrust"] }
        set { self.marks["hub-distrust"] = newValue.map { String($0.prefix(1_000)) } }
    }
    /// The last call of a hub that was acted on.
    public var called: String? {
        get { self.marks["called"] }
        set { self.marks["called"] = newValue }
    }
}
