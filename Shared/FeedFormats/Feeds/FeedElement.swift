/// What the name of an element says to a feed, found out once for all elements of that name; nothing of it is counted
/// when it is copied.
struct FeedElement {
    /// What an open element is to the feed.
    enum Role {
        case root
        case feed
        case item
        case transparent
        case field
        case nested
        case skipped
    }

    /// Whose rules say what the characters of a text are.
    enum TextRules {
        case atom
        case media
        case others
    }

    /// What it says of a person.
    enum PersonPart {
        case name
        case address
        case none
    }

    let field: FeedField?
    /// What it is as the outermost element.
    let outermost: Role
    /// What it is directly inside the root.
    let inRoot: Role
    /// What it is directly inside the feed.
    let inFeed: Role
    /// Whether the elements inside it are read as if they stood in the item itself.
    let isTransparent: Bool
    let isXHTML: Bool
    let textRules: TextRules
    let personPart: PersonPart
    /// The number of its name.
    let number: Int

    /// Finds out what a name, to which its reader gave a number, says in an Atom feed, or in any other.
    init(_ name: XMLName, number: Int, inAtom isAtom: Bool) {
        let word = name.local.lowercased()
        let field = FeedField(name)
        self.number = number
        self.field = field
        self.isTransparent = FeedField.isTransparent(name)
        self.isXHTML = name.space == .xhtml
        let isAtomText = name.space == .atom || name.space == .atom03 || (isAtom && name.space == .none)
        self.textRules = isAtomText ? .atom : name.space == .media ? .media : .others
        self.personPart = word == "name" ? .name : word == "email" ? .address : .none
        let isEntry = name.space.isFeed && name.local == "entry"
        self.outermost = isEntry ? .item : name.local == "feed" || word == "channel" ? .feed : .root
        let within: Role? =
            switch word {
            case "item", "entry": .item
            case "channel": .feed
            case "items": .root
            default: nil
            }
        let own = name.space.isFeed ? within : nil
        self.inFeed = own ?? (field == nil ? .skipped : .field)
        let isBody = name.space == .xhtml && name.local == "body"
        self.inRoot = isBody ? .root : own ?? (name.space.isFeed && word == "feed" ? .feed : .skipped)
    }

    /// What such an element is inside another one.
    func role(inside outer: Role?, _ attributes: XMLAttributes) -> Role {
        switch outer {
        case nil: self.outermost
        case .root: self.inRoot
        case .feed: self.inFeed
        case .item, .transparent:
            if self.isTransparent {
                FeedShapes.isReadable(attributes) ? .transparent : .skipped
            } else {
                self.field == nil ? .skipped : .field
            }
        case .field, .nested: .nested
        case .skipped: .skipped
        }
    }
}
