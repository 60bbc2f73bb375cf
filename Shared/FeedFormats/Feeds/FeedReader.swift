internal import Schema

/// Reads RSS of every version, RDF and Atom in one pass, since real feeds mix their elements.
final class FeedReader: XMLHandler {
    /// The most items of one feed.
    static let itemLimit = 30_000

    fileprivate typealias Role = FeedElement.Role

    private struct Open {
        let role: Role
        let field: FeedField?
        /// Whether it says for itself what holds in it.
        var hasOwnScope = false
    }

    /// What elements say for what is in them.
    fileprivate struct Scope {
        var base: String?
        var language: String?
    }

    /// What the elements inside a person's say.
    private struct Person {
        var name: String?
        var address: String?

        var text: String? { self.name.flatMap { $0.isEmpty ? nil : $0 } ?? self.address }
    }

    /// What an item has to be known of besides itself.
    final class Surroundings: Sendable {
        /// The element around it.
        fileprivate let outer: Role
        fileprivate let scope: Scope
        /// What its addresses are relative to where it does not say so.
        fileprivate let base: String?
        fileprivate let ownSpace: XMLSpace?
        fileprivate let growth: FeedGrowth

        fileprivate init(outer: Role, scope: Scope, base: String?, ownSpace: XMLSpace?, growth: FeedGrowth) {
            self.outer = outer
            self.scope = scope
            self.base = base
            self.ownSpace = ownSpace
            self.growth = growth
        }
    }

    /// The most names that are remembered.
    private static let nameLimit = 256

    private let context: FeedContext
    private let isAtom: Bool
    private let zoneMinutes: Int
    /// A namespace of the publisher's own making that RSS's elements are in.
    private var ownSpace: XMLSpace?
    /// Whether it is known whether there is one.
    private var knowsOwnSpace = false
    /// What the names say that were met.
    private var elements: [XMLName: FeedElement] = [:]
    /// The names without prefixes, as written, by their numbers.
    private var locals: [String] = []
    /// How many bytes the feed has become.
    private let growth: FeedGrowth
    /// Those of them that were not yet counted, besides the item's and the feed's own.
    @exclusivity(unchecked) private var ownGrowth = 0
    // Nothing is called while these are changed that knows them.
    @exclusivity(unchecked) private var open: [Open] = []
    /// What holds where the reading stands, the innermost last.
    @exclusivity(unchecked) private var scopes = [Scope()]
    @exclusivity(unchecked) private var field: (name: FeedField, attributes: XMLAttributes)?
    @exclusivity(unchecked) private var text = FeedText(.plain)
    @exclusivity(unchecked) private var person = Person()
    @exclusivity(unchecked) private var entry: FeedEntryParts
    @exclusivity(unchecked) private var feed: FeedEntryParts
    /// The items of a feed; nil where nothing but items is read.
    private let items: FeedItems?
    /// The items that have ended, where nothing but items is read.
    private var ended: [FeedEntry] = []
    /// What is around the items that come, the next one last, where nothing but items is read.
    private var surroundings: [Surroundings] = []
    private var surroundingBase: String?
    /// What was around the last item, while nothing has come after it.
    private var lastSurroundings: Surroundings?
    /// Whether an item is open.
    @exclusivity(unchecked) private var isInItem = false
    private var hasFeed = false
    private var firstStranger: XMLPlace?

    /// Reads a feed, whose items go where they are taken.
    init(_ context: FeedContext, isAtom: Bool, items: FeedItems) {
        self.context = context
        self.isAtom = isAtom
        // Japan has one zone, and its offices often leave it out.
        self.zoneMinutes = context.agency.name.hasPrefix("jp.") ? 540 : 0
        self.entry = FeedEntryParts(zoneMinutes: self.zoneMinutes)
        self.feed = FeedEntryParts(zoneMinutes: self.zoneMinutes)
        self.items = items
        self.growth = FeedGrowth()
    }

    /// Reads items alone, one after the other.
    init(_ context: FeedContext, isAtom: Bool, itemsIn surroundings: [Surroundings]) {
        self.context = context
        self.isAtom = isAtom
        self.zoneMinutes = context.agency.name.hasPrefix("jp.") ? 540 : 0
        self.entry = FeedEntryParts(zoneMinutes: self.zoneMinutes)
        self.feed = FeedEntryParts(zoneMinutes: self.zoneMinutes)
        self.items = nil
        self.growth = surroundings.first?.growth ?? FeedGrowth()
        self.surroundings = surroundings.reversed()
        self.ownSpace = surroundings.first?.ownSpace
        self.knowsOwnSpace = true
    }

    /// Where something else stands in place of a feed.
    private var stranger: XMLPlace? { self.hasFeed || self.items?.count ?? 0 > 0 ? nil : self.firstStranger }

    /// What the feed says of itself, once the document has ended.
    ///
    /// - Throws: ``FormatError`` where something else stands in place of a feed.
    func header() throws(FormatError) -> FeedHeader {
        if let stranger = self.stranger {
            let element = self.isAtom ? "<feed>; an Atom feed" : "<channel>; an RSS feed"
            throw FormatError(where: stranger.description, reason: "there is no \(element) has one")
        }
        return FeedHeader(self.feed.takeEntry(base: self.context.url, isItem: false))
    }

    /// The items that have ended, where nothing but items is read; they are no longer here then.
    func takeEnded() -> [FeedEntry] {
        defer { self.ended = [] }
        return self.ended
    }

    func meaning(of name: XMLName) -> FeedElement {
        if !self.knowsOwnSpace {
            if !self.isAtom, !name.space.isFeed, name.space != .rdf { self.ownSpace = name.space }
            self.knowsOwnSpace = true
        }
        if let known = self.elements[name] { return known }
        self.ownGrowth += FeedGrowth.name
        let isOwn = self.ownSpace != nil && name.space == self.ownSpace
        let element = FeedElement(
            isOwn ? XMLName(.none, name.local) : name,
            number: self.locals.count,
            inAtom: self.isAtom
        )
        self.locals.append(name.local)
        if self.elements.count == Self.nameLimit { self.elements.removeAll(keepingCapacity: true) }
        self.elements[name] = element
        return element
    }

    func start(
        _ name: FeedElement,
        _ attributes: XMLAttributes,
        at place: @autoclosure () -> XMLPlace
    ) throws(FormatError) {
        if self.items == nil { if self.open.isEmpty { self.enter() } } else { self.lastSurroundings = nil }
        let outer = self.open.last?.role
        var element = Open(role: name.role(inside: outer, attributes), field: name.field)
        // Inside a field, and in what is passed over, nothing is asked of it.
        if attributes.haveXMLsOwn, element.role != .nested, element.role != .skipped {
            element.hasOwnScope = self.enterScope(attributes)
        }
        self.open.append(element)
        if self.ownGrowth > FeedGrowth.share { try self.countGrowth(at: place()) }
        switch element.role {
        case .feed:
            self.hasFeed = true
            let base = self.base
            self.feed.take(attributes, base: base)
            if self.feed.language == nil { self.feed.language = self.scopes.last?.language }
        case .item:
            try self.checkCount(at: place())
            self.isInItem = true
            self.entry = FeedEntryParts(zoneMinutes: self.zoneMinutes)
            self.entry.language = self.scopes.last?.language
            self.entry.take(attributes, base: self.base)
            self.entry.about = attributes[.rdf, "about"] ?? attributes["about"]
        case .field: if let field = name.field { self.startField(field, name, attributes) }
        case .transparent:
            if let field = name.field { try self.finish(field, attributes, FeedText(.plain), at: place()) }
        case .nested:
            // Categories of podcasts hold narrower ones.
            if self.field?.name == .category, attributes["text"] != nil {
                try self.finish(.category, attributes, FeedText(.plain), at: place())
            }
            self.startNested(name)
        case .skipped: if outer == .root, self.firstStranger == nil { self.firstStranger = place() }
        case .root: break
        }
    }

    /// Enters what an element says for what is in it.
    ///
    /// - Returns: Whether it says something.
    private func enterScope(_ attributes: XMLAttributes) -> Bool {
        let (base, language) = (attributes[.xml, "base"], attributes[.xml, "lang"])
        guard base != nil || language != nil else { return false }
        var scope = self.scopes.last ?? Scope()
        if let base {
            let outer = scope.base ?? self.context.url
            self.ownGrowth += outer?.utf8.count ?? 0
            scope.base = WebAddress.absolute(base, base: outer) ?? scope.base
        }
        if let language { scope.language = language }
        self.scopes.append(scope)
        return true
    }

    func text(_ utf8: UnsafeBufferPointer<UInt8>) {
        if self.field != nil { self.text.append(utf8) }
    }

    func lastingText(_ utf8: UnsafeBufferPointer<UInt8>) {
        if self.field != nil { self.text.append(lasting: utf8) }
    }

    func end(_ name: FeedElement, at place: @autoclosure () -> XMLPlace) throws(FormatError) {
        if self.items != nil { self.lastSurroundings = nil }
        guard let element = self.open.popLast() else { return }
        switch element.role {
        case .item:
            try self.countGrowth(at: place())
            self.isInItem = self.open.contains { $0.role == .item }
            if let items = self.items {
                items.append(self.entry.takeEntry(base: self.base, isItem: true), in: self.feed.channel)
            } else {
                self.ended.append(self.entry.takeEntry(base: self.base, isItem: true))
                self.open.removeAll(keepingCapacity: true)
            }
        case .field:
            guard let field = self.field else { break }
            self.field = nil
            defer { self.text.clear() }
            try self.finish(field.name, field.attributes, self.text, at: place())
        case .nested: self.endNested(name)
        case .root, .feed, .transparent, .skipped: break
        }
        if element.hasOwnScope { self.scopes.removeLast() }
    }

    /// Every item can be read without the others.
    func readsLater(_ name: FeedElement) -> Bool {
        guard self.items != nil, let outer = self.open.last else { return false }
        return name.role(inside: outer.role, .none) == .item
    }

    func take(_ part: XMLPart) throws(FormatError) {
        guard let items = self.items, let outer = self.open.last else { return }
        try self.checkCount(at: XMLPlace(line: 1, column: 1))
        let surroundings =
            self.lastSurroundings
            ?? Surroundings(
                outer: outer.role,
                scope: self.scopes.last ?? Scope(),
                base: self.base,
                ownSpace: self.ownSpace,
                growth: self.growth
            )
        self.lastSurroundings = surroundings
        items.append(part, surroundings, in: self.feed.channel)
    }

    var isWhole: Bool { self.items?.isWhole ?? true }

    /// Enters what is around the next item.
    private func enter() {
        guard let next = self.surroundings.popLast() else { return }
        self.open.append(Open(role: next.outer, field: nil))
        if next !== self.lastSurroundings {
            self.lastSurroundings = next
            self.scopes = [next.scope]
            self.surroundingBase = next.base
        }
    }

    private func checkCount(at place: @autoclosure () -> XMLPlace) throws(FormatError) {
        guard self.items?.count ?? 0 < Self.itemLimit else {
            throw FormatError(
                where: place().description,
                reason: "the feed has more than \(Self.itemLimit) items; publish fewer at a time"
            )
        }
    }

    /// What relative addresses are relative to: in RSS, which has no rule, the page that the channel names; where
    /// nobody knows whence a feed came, the address that it gives as its own.
    private var base: String? {
        if let base = self.scopes.last?.base ?? self.surroundingBase { return base }
        return self.isAtom
            ? self.context.url ?? self.feed.itself ?? self.feed.page
            : self.feed.page ?? self.context.url ?? self.feed.itself
    }

    private func startField(_ field: FeedField, _ name: FeedElement, _ attributes: XMLAttributes) {
        self.field = (field, attributes)
        self.text.begin(FeedText.Kind(of: field, name, attributes))
        self.person = Person()
        if name.isXHTML { self.text.open(self.locals[name.number]) }
    }

    private func startNested(_ name: FeedElement) {
        guard let field = self.field else { return }
        if field.name == .author || field.name == .otherAuthor {
            self.text.clear()
        } else {
            self.text.open(self.locals[name.number])
        }
    }

    private func endNested(_ name: FeedElement) {
        guard let field = self.field else { return }
        if field.name == .author || field.name == .otherAuthor {
            switch name.personPart {
            case .name: self.person.name = self.text.raw
            case .address: self.person.address = self.text.raw
            case .none: break
            }
            self.text.clear()
        } else {
            self.text.close(self.locals[name.number])
        }
    }

    private func finish(
        _ field: FeedField,
        _ attributes: XMLAttributes,
        _ text: borrowing FeedText,
        at place: @autoclosure () -> XMLPlace
    ) throws(FormatError) {
        if self.isInItem {
            self.entry.take(
                field,
                attributes,
                text,
                person: self.person.text,
                language: self.scopes.last?.language,
                base: self.base
            )
        } else {
            let base = self.base
            self.feed.take(
                field,
                attributes,
                text,
                person: self.person.text,
                language: self.scopes.last?.language,
                base: base
            )
        }
        if self.entry.growth + self.feed.growth > FeedGrowth.share { try self.countGrowth(at: place()) }
    }

    /// Counts what the feed has become since this was done last.
    private func countGrowth(at place: @autoclosure () -> XMLPlace) throws(FormatError) {
        let count = self.ownGrowth + self.entry.takeGrowth() + self.feed.takeGrowth()
        self.ownGrowth = 0
        // Nobody asks for the place of an item that is read by itself.
        try self.growth.add(count, at: self.items == nil ? "" : place().description)
    }
}

extension XMLSpace {
    /// Whether RSS's or Atom's own elements may be in it.
    var isFeed: Bool {
        switch self {
        case .none, .atom, .atom03, .rss10, .rss09: true
        default: false
        }
    }
}
