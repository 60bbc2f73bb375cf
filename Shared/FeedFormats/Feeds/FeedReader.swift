internal import Schema

/// Reads RSS of every version, RDF and Atom in one pass, since real feeds mix their elements.
final class FeedReader: XMLHandler {
    /// The most items of one feed.
    static let itemLimit = 30_000

    /// What an open element is to the feed.
    fileprivate enum Role {
        case root
        case feed
        case item
        case transparent
        case field
        case nested
        case skipped
    }

    struct Open {
        fileprivate var role: Role
        fileprivate var field: FeedField?
        fileprivate var base: String?
        fileprivate var language: String?
    }

    /// What an item has to be known of besides itself.
    struct Surroundings {
        /// What is around it.
        fileprivate let outer: Open
        /// What its addresses are relative to where it does not say so.
        fileprivate let base: String?
        fileprivate let ownSpace: XMLSpace?
    }

    private let context: FeedContext
    private let isAtom: Bool
    private let zoneMinutes: Int
    /// A namespace of the publisher's own making that RSS's elements are in.
    private var ownSpace: XMLSpace?
    // Nothing is called while these are changed that knows them.
    @exclusivity(unchecked) private var open: [Open] = []
    @exclusivity(unchecked) private var field: (name: FeedField, attributes: XMLAttributes)?
    @exclusivity(unchecked) private var text = FeedText(.plain)
    /// The fields of the names that were met; a name takes the place of another one that has the same place.
    @exclusivity(unchecked) private var fields = [(name: XMLName, field: FeedField?)?](repeating: nil, count: 64)
    @exclusivity(unchecked) private var person: (name: String?, address: String?) = (nil, nil)
    @exclusivity(unchecked) private var entry = FeedEntryParts()
    @exclusivity(unchecked) private var feed = FeedEntryParts()
    /// The items of a feed; nil where nothing but items is read.
    private let items: FeedItems?
    /// The items that have ended, where nothing but items is read.
    private(set) var ended: [FeedItems.Ended] = []
    /// What is around the items that come, the next one last, where nothing but items is read.
    private var surroundings: [Surroundings] = []
    private var surroundingBase: String?
    /// Whether an item is open.
    @exclusivity(unchecked) private var isInItem = false
    private var hasFeed = false
    private var firstStranger: XMLPlace?

    init(_ context: FeedContext, isAtom: Bool) {
        self.context = context
        self.isAtom = isAtom
        // Japan has one zone, and its offices often leave it out.
        self.zoneMinutes = context.agency.name.hasPrefix("jp.") ? 540 : 0
        self.items = FeedItems(context, isAtom: isAtom, zoneMinutes: self.zoneMinutes)
    }

    /// Reads items alone, one after the other.
    init(_ context: FeedContext, isAtom: Bool, itemsIn surroundings: [Surroundings]) {
        self.context = context
        self.isAtom = isAtom
        self.zoneMinutes = 0
        self.items = nil
        self.surroundings = surroundings.reversed()
    }

    /// Where something else stands in place of a feed.
    private var stranger: XMLPlace? { self.hasFeed || self.items?.count ?? 0 > 0 ? nil : self.firstStranger }

    /// What was read, once the document has ended.
    ///
    /// - Throws: ``FormatError`` where something else stands in place of a feed.
    func document(format: String) throws(FormatError) -> FeedDocument {
        if let stranger = self.stranger {
            let element = self.isAtom ? "<feed>; an Atom feed" : "<channel>; an RSS feed"
            throw FormatError(where: stranger.description, reason: "there is no \(element) has one")
        }
        let header = FeedHeader(self.feed.entry(base: self.context.url, zoneMinutes: self.zoneMinutes))
        let entries = self.items?.entries ?? []
        let updates = entries.updates(in: header, format: format, context: self.context)
        return FeedDocument(format: format, feed: header, updates: updates)
    }

    func start(
        _ written: XMLName,
        _ attributes: XMLAttributes,
        at place: @autoclosure () -> XMLPlace
    ) throws(FormatError) {
        if self.items == nil, self.open.isEmpty { self.enter() }
        let outer = self.open.last
        if outer == nil, !self.isAtom, !written.space.isFeed, written.space != .rdf { self.ownSpace = written.space }
        let name = self.own(written)
        let field = self.field(of: name)
        var element = Open(
            role: self.role(of: name, field, attributes, inside: outer?.role),
            field: field,
            base: outer?.base,
            language: outer?.language
        )
        if !attributes.all.isEmpty {
            if let base = attributes[.xml, "base"] {
                element.base = WebAddress.absolute(base, base: outer?.base ?? self.context.url) ?? outer?.base
            }
            if let language = attributes[.xml, "lang"] { element.language = language }
        }
        self.open.append(element)
        switch element.role {
        case .feed:
            self.hasFeed = true
            self.feed.take(attributes, base: self.base(of: element))
            if self.feed.language == nil { self.feed.language = element.language }
        case .item:
            try self.checkCount(at: place())
            self.isInItem = true
            self.entry = FeedEntryParts()
            self.entry.language = element.language
            self.entry.take(attributes, base: self.base(of: element))
            self.entry.about = attributes[.rdf, "about"] ?? attributes["about"]
        case .field: if let field { self.startField(field, name, attributes) }
        case .transparent: if let field { self.finish(field, attributes, FeedText(.plain), element) }
        case .nested:
            // Categories of podcasts hold narrower ones.
            if self.field?.name == .category, attributes["text"] != nil {
                self.finish(.category, attributes, FeedText(.plain), element)
            }
            self.startNested(name)
        case .skipped: if outer?.role == .root, self.firstStranger == nil { self.firstStranger = place() }
        case .root: break
        }
    }

    func text(_ utf8: UnsafeBufferPointer<UInt8>) {
        if self.field != nil { self.text.append(utf8) }
    }

    func end(_ written: XMLName, at place: @autoclosure () -> XMLPlace) throws(FormatError) {
        guard let element = self.open.popLast() else { return }
        switch element.role {
        case .item:
            self.isInItem = self.open.contains { $0.role == .item }
            let ended = FeedItems.Ended(parts: self.entry, base: self.base(of: element))
            if let items = self.items {
                items.append(ended)
            } else {
                self.ended.append(ended)
                self.open = []
            }
        case .field:
            guard let field = self.field else { return }
            self.field = nil
            self.finish(field.name, field.attributes, self.text, element)
        case .nested: self.endNested(self.own(written))
        case .root, .feed, .transparent, .skipped: break
        }
    }

    /// Every item can be read without the others.
    func readsLater(_ name: XMLName) -> Bool {
        guard self.items != nil, let outer = self.open.last else { return false }
        return self.role(of: self.own(name), nil, .none, inside: outer.role) == .item
    }

    func take(_ part: XMLPart) throws(FormatError) {
        guard let items = self.items, let outer = self.open.last else { return }
        try self.checkCount(at: XMLPlace(line: 1, column: 1))
        items.append(part, Surroundings(outer: outer, base: self.base(of: outer), ownSpace: self.ownSpace))
    }

    var isWhole: Bool { self.items?.isWhole ?? true }

    /// Enters what is around the next item.
    private func enter() {
        guard let next = self.surroundings.popLast() else { return }
        self.ownSpace = next.ownSpace
        self.open = [next.outer]
        self.surroundingBase = next.base
    }

    private func checkCount(at place: @autoclosure () -> XMLPlace) throws(FormatError) {
        guard self.items?.count ?? 0 < Self.itemLimit else {
            throw FormatError(
                where: place().description,
                reason: "the feed has more than \(Self.itemLimit) items; publish fewer at a time"
            )
        }
    }

    private func own(_ name: XMLName) -> XMLName {
        guard let space = self.ownSpace else { return name }
        return name.space == space ? XMLName(.none, name.local) : name
    }

    private func field(of name: XMLName) -> FeedField? {
        // Names of one document differ in length, beginning or end.
        let utf8 = name.local.utf8
        let place = (utf8.count &* 31 &+ Int(utf8.first ?? 0) &+ Int(utf8.last ?? 0) &* 7) & 63
        if let known = self.fields[place], known.name == name { return known.field }
        let field = FeedField(name)
        self.fields[place] = (name, field)
        return field
    }

    private func role(
        of name: XMLName,
        _ field: FeedField?,
        _ attributes: XMLAttributes,
        inside outer: Role?
    ) -> Role {
        switch outer {
        case nil:
            if name.space.isFeed, name.local == "entry" { return .item }
            return name.local == "feed" || name.local.lowercased() == "channel" ? .feed : .root
        case .root, .feed:
            if outer == .root, name.space == .xhtml, name.local == "body" { return .root }
            if name.space.isFeed {
                switch name.local.lowercased() {
                case "item", "entry": return .item
                case "feed" where outer == .root: return .feed
                case "channel": return .feed
                case "items": return .root
                default: break
                }
            }
            return outer == .feed && field != nil ? .field : .skipped
        case .item, .transparent:
            if FeedField.isTransparent(name) { return FeedShapes.isReadable(attributes) ? .transparent : .skipped }
            return field != nil ? .field : .skipped
        case .field, .nested: return .nested
        case .skipped: return .skipped
        }
    }

    /// What relative addresses are relative to: in RSS, which has no rule, the page that the channel names; where
    /// nobody knows whence a feed came, the address that it gives as its own.
    private func base(of element: Open) -> String? {
        if let base = element.base ?? self.surroundingBase { return base }
        return self.isAtom
            ? self.context.url ?? self.feed.itself ?? self.feed.page
            : self.feed.page ?? self.context.url ?? self.feed.itself
    }

    private func startField(_ field: FeedField, _ name: XMLName, _ attributes: XMLAttributes) {
        self.field = (field, attributes)
        self.text.begin(self.kind(of: field, name, attributes))
        self.person = (nil, nil)
        if name.space == .xhtml { self.text.open(name.local) }
    }

    /// How the characters of a text are to be taken.
    private func kind(of field: FeedField, _ name: XMLName, _ attributes: XMLAttributes) -> FeedText.Kind {
        if name.space == .xhtml { return .markup }
        switch field {
        case .title, .summary, .content, .otherSummary, .subtitle, .description:
            let isAtomText = name.space == .atom || name.space == .atom03 || (self.isAtom && name.space == .none)
            guard isAtomText else {
                if name.space == .media { return attributes["type"] == "html" ? .html : .plain }
                return .html
            }
            let type = attributes["type"]?.lowercased() ?? "text"
            // Atom 0.3 tells by `mode` what the type alone does not.
            if attributes["mode"] == "escaped" { return type.hasSuffix("plain") || type == "text" ? .plain : .html }
            if attributes["mode"] == "base64" || type == "application/octet-stream" { return .base64 }
            switch type {
            case "xhtml": return .markup
            case "html", "text/html": return .html
            default:
                if type.hasSuffix("xml") { return .markup }
                return field == .content && type.contains("/") && !type.hasPrefix("text/") ? .binary : .plain
            }
        case .otherTitle: return .html
        default: return .plain
        }
    }

    private func startNested(_ name: XMLName) {
        guard let field = self.field else { return }
        if field.name == .author || field.name == .otherAuthor {
            self.text.clear()
        } else {
            self.text.open(name.local)
        }
    }

    private func endNested(_ name: XMLName) {
        guard let field = self.field else { return }
        if field.name == .author || field.name == .otherAuthor {
            switch name.local.lowercased() {
            case "name": self.person.name = self.text.raw
            case "email": self.person.address = self.text.raw
            default: break
            }
            self.text.clear()
        } else {
            self.text.close(name.local)
        }
    }

    private func finish(_ field: FeedField, _ attributes: XMLAttributes, _ text: FeedText, _ element: Open) {
        let value = FeedEntryParts.Value(
            field: field,
            attributes: attributes,
            text: text,
            personName: self.person.name.flatMap { $0.isEmpty ? nil : $0 } ?? self.person.address,
            language: element.language
        )
        if self.isInItem {
            self.entry.take(value, base: self.base(of: element))
        } else {
            let base = self.base(of: element)
            self.feed.take(value, base: base)
        }
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
