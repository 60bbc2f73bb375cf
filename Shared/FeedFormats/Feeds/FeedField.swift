/// What an element directly inside an item or a feed says, whatever dialect it belongs to.
enum FeedField: Hashable {
    case title
    case otherTitle
    case link
    case identity
    case about
    case comments
    case description
    case summary
    case otherSummary
    case subtitle
    case content
    case author
    case otherAuthor
    case category
    case keywords
    case published
    case otherPublished
    case updated
    case language
    case enclosure
    case media
    case thumbnail
    case point
    case line
    case polygon
    case box
    case latitude
    case longitude

    /// Finds the field of an element.
    init?(_ name: XMLName) {
        guard let names = Self.names[name.space.dialect],
            let field = names[name.local] ?? names[name.local.lowercased()]
        else { return nil }
        self = field
    }

    /// Whether the elements inside such an element are read as if they stood in the item itself.
    static func isTransparent(_ name: XMLName) -> Bool {
        switch name.space {
        case .media: ["group", "content", "location"].contains(name.local)
        case .georss: name.local == "where"
        case .gml: ["Point", "LineString", "Polygon", "exterior", "LinearRing", "Envelope"].contains(name.local)
        case .geo: name.local == "Point"
        default: false
        }
    }

    private static let names: [XMLSpace: [String: FeedField]] = [
        .none: [
            "title": .title, "link": .link, "guid": .identity, "id": .identity, "description": .description,
            "summary": .summary, "tagline": .summary, "subtitle": .subtitle, "content": .content, "body": .content,
            "fullitem": .content,
            "author": .author, "managingeditor": .author, "category": .category, "pubdate": .published,
            "published": .published, "issued": .published, "created": .otherPublished, "date": .otherPublished,
            "updated": .updated, "modified": .updated, "lastbuilddate": .updated, "webmaster": .otherAuthor,
            "comments": .comments, "language": .language, "enclosure": .enclosure,
        ],
        .dublinCore: [
            "title": .otherTitle, "creator": .author, "author": .author, "publisher": .otherAuthor,
            "subject": .category, "description": .otherSummary, "abstract": .otherSummary, "date": .published,
            "issued": .published, "created": .otherPublished, "modified": .updated, "language": .language,
        ],
        .content: ["encoded": .content],
        .xhtml: ["body": .content, "div": .content],
        .itunes: [
            "title": .otherTitle, "author": .otherAuthor, "summary": .otherSummary, "subtitle": .subtitle,
            "keywords": .keywords, "category": .category,
        ],
        .media: [
            "title": .otherTitle, "description": .subtitle, "thumbnail": .thumbnail, "content": .media,
            "credit": .otherAuthor, "category": .category, "keywords": .keywords,
        ],
        .georss: ["point": .point, "line": .line, "polygon": .polygon, "box": .box],
        .gml: ["pos": .point, "poslist": .line, "lowercorner": .point, "uppercorner": .point],
        .geo: ["lat": .latitude, "long": .longitude, "lon": .longitude],
    ]
}

extension XMLSpace {
    /// The namespace by which fields are found: RSS and Atom share most of their names.
    fileprivate var dialect: XMLSpace {
        switch self {
        case .atom, .atom03, .rss10, .rss09: .none
        default: self
        }
    }
}
