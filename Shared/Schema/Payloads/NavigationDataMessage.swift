/// A payload that is a message of the CCSDS navigation data family: who made it, when, and what else it says.
///
/// Source: CCSDS 502.0-B-3, section 3.2.2; CCSDS 508.1-B-1, section 3.2.
public protocol NavigationDataMessage: Described {
    /// `MESSAGE_ID`: the message's name with its originator.
    var messageID: String? { get set }
    /// `ORIGINATOR`: the agency or operator that made the message.
    var originator: String? { get set }
    /// `CREATION_DATE`, in UTC.
    var created: Timestamp? { get set }
    /// `COMMENT` lines, in order.
    var comments: [String] { get set }
    /// User-defined and other keywords, value with unit as written.
    var additional: [NamedText] { get set }
}

extension NavigationDataMessage {
    /// The members that each message has, which people read last.
    static var messageMembers: [DescribedMember<Self>] {
        [
            .init(
                "messageID",
                Property({ $0.messageID }, { $0.messageID = $1 }),
                "Message",
                "メッセージ番号",
                "`MESSAGE_ID`: the message's name with its originator."
            ),
            .init(
                "originator",
                Property({ $0.originator }, { $0.originator = $1 }),
                "Originator",
                "作成機関",
                "`ORIGINATOR`: the agency or operator that made the message."
            ),
            .init(
                "created",
                Property({ $0.created }, { $0.created = $1 }),
                "Created",
                "作成日時",
                "`CREATION_DATE`, in UTC."
            ),
            .init(
                "comments",
                Property({ $0.comments }, { $0.comments = $1 }),
                "Comments",
                "注記",
                "`COMMENT` lines, in order."
            ),
            .init(
                "additional",
                Property({ $0.additional }, { $0.additional = $1 }),
                "Further values",
                "その他の値",
                "User-defined and other keywords, value with unit as written."
            ),
        ]
    }
}
