extension PortalError {
    /// What went wrong and what to do, for who reads pages; reasons from within the exchange are for the log.
    func sentence(_ reader: PageLanguage) -> String {
        let texts = self.sentences
        return reader == .ja ? texts.ja : texts.en
    }

    private var sentences: (en: String, ja: String) {
        switch self {
        case .notFound:
            (
                "There is no such page here, or it is not public. Check the address, or search for it.",
                "このページはここにないか、公開されていません。アドレスを確かめるか、検索してください。"
            )
        case .invalid(let parameter, let value, let rule):
            Self.invalid(parameter, value.prefix(80).filter { !$0.isNewline }, rule)
        case .method:
            ("These pages can only be read; nothing here can be sent or changed.", "このサイトは閲覧専用です。送信や変更はできません。")
        case .tooLong(let limit):
            (
                "The address has more than \(limit) bytes. Shorten the search.",
                "アドレスが \(limit) バイトを超えています。検索条件を短くしてください。"
            )
        case .unavailable, .resource, .baseURL, .bind:
            (
                """
                The archive or the exchange does not answer at the moment. Nothing is lost; load this page again \
                in a few seconds.
                """,
                "現在、アーカイブまたは交換基盤が応答していません。情報は失われていません。数秒後に再読み込みしてください。"
            )
        case .tooManyReaders:
            (
                "Too many readers follow the live timeline. Try again in a minute.",
                "ライブ更新の接続数が上限に達しています。1 分後に再接続してください。"
            )
        }
    }

    private static func invalid(_ parameter: String, _ value: String, _ rule: String) -> (en: String, ja: String) {
        let (name, hint): (Phrase?, String) =
            switch parameter {
            case "q": (.words, "1,000 バイト以内で指定してください。")
            case "topic": (.topic, "ssa/conjunction や ssa/> のように指定してください。")
            case "agency": (.agency, "jp.jaxa のように指定してください。")
            case "from", "until":
                (
                    parameter == "from" ? .from : .until,
                    "2026-04-01 のような日付、または 2026-04-01T09:30:00Z のような日時を、終了日が開始日より前にならないように指定してください。"
                )
            default: (nil, "アドレスを確かめるか、新着からやり直してください。")
            }
        guard let name else {
            return ("This address cannot be used. Check it, or begin again at the timeline.", "このアドレスは使えません。\(hint)")
        }
        return (
            "\(name.texts.en): “\(value)” cannot be used. Rule: \(rule).", "\(name.texts.ja)「\(value)」は使えません。\(hint)"
        )
    }
}
