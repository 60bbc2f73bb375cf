extension Phrase {
    /// English and Japanese.
    var texts: (en: String, ja: String) {
        switch self {
        case .tagline: ("What space agencies say, in one place", "宇宙機関の発表を、ひとつの場所で")
        case .skip: ("Skip to the content", "本文へ移動")
        case .mainNavigation: ("Main", "メイン")
        case .timeline: ("Timeline", "新着")
        case .topics: ("Topics", "分野")
        case .search: ("Search", "検索")
        case .about: ("About", "このサイトについて")
        case .newestUpdates: ("Newest updates", "最新の更新")
        case .live: ("Live", "ライブ更新中")
        case .livePaused: ("Live updates interrupted; trying again", "ライブ更新が中断しました。再接続します")
        case .liveNew: ("{n} new since you opened this page", "新着 {n} 件")
        case .liveReset: ("Too much has changed to add it here: load this page again", "追加しきれない変更があります。再読み込みしてください")
        case .liveSilent:
            ("The exchange does not answer: news is late, none is lost", "交換基盤が応答していません。新着は復旧後に表示します")
        case .liveHeld: ("Paused: what comes now is added when you resume", "一時停止中。新着は再開時に追加します")
        case .pause: ("Pause", "一時停止")
        case .resume: ("Resume", "再開")
        case .olderUpdates: ("Older updates", "過去の更新")
        case .nextPage: ("Next page", "次のページ")
        case .backToNewest: ("Back to the newest", "最新へ戻る")
        case .nothingFound:
            (
                "Nothing was found. Use fewer words, or a wider topic or period.",
                "該当する更新はありません。語を減らすか、分野や期間を広げてください。"
            )
        case .nothingYet: ("There are no updates yet.", "更新はまだありません。")
        case .results: ("Results", "検索結果")
        case .updatesFound: ("Updates found", "該当する更新")
        case .moreThan: ("more than", "件超")
        case .words: ("Words", "キーワード")
        case .wordsHint:
            (
                "Japanese and English are searched together: SSA also finds 宇宙状況把握.",
                "日本語と英語を同時に検索します。「SSA」で「宇宙状況把握」も見つかります。"
            )
        case .topic: ("Topic", "分野")
        case .anyTopic: ("Any topic", "すべての分野")
        case .anyAgency: ("Any agency", "すべての機関")
        case .agency: ("Agency", "機関")
        case .from: ("From", "開始日")
        case .until: ("Until", "終了日")
        case .refine: ("More conditions", "条件を追加")
        case .severity: ("Severity", "深刻度")
        case .severityUnknown: ("Unknown", "不明")
        case .severityMinor: ("Minor", "軽微")
        case .severityModerate: ("Moderate", "中程度")
        case .severitySevere: ("Severe", "重大")
        case .severityExtreme: ("Extreme", "極めて重大")
        case .exercise: ("EXERCISE", "訓練")
        case .exerciseSentence: ("This is an exercise. Nothing in it is real.", "これは訓練です。実際の事象ではありません。")
        case .test: ("TEST", "試験")
        case .testSentence: ("This message only tests the system.", "これはシステム試験のための通知です。")
        case .withdrawal: ("Withdrawal", "取消")
        case .withdrawalSentence: ("This update withdraws earlier ones.", "この更新は以前の更新を取り消すものです。")
        case .withdrawn: ("Withdrawn", "取消済み")
        case .withdrawnSentence: ("The agency has withdrawn this update.", "この更新は発表機関により取り消されました。")
        case .readWithdrawal: ("Read the withdrawal", "取消の通知を読む")
        case .replaced: ("Replaced", "改訂済み")
        case .replacedSentence: ("There is a newer version of this update.", "この更新には新しい版があります。")
        case .readNewer: ("Read the newer version", "新しい版を読む")
        case .facts: ("At a glance", "概要")
        case .published: ("Published", "発表日時")
        case .received: ("Received", "受信日時")
        case .valid: ("Valid", "有効期間")
        case .atOnce: ("at once", "即時")
        case .furtherNotice: ("until further notice", "別途通知まで")
        case .sourceAddress: ("Address of the source", "情報源のアドレス")
        case .source: ("Source", "情報源")
        case .original: ("Read it at the agency", "機関の原文を読む")
        case .origin: ("Origin", "入手方法")
        case .originDirect: ("Published here by the agency", "機関が直接公開")
        case .originCollected: ("Collected from what the agency publishes", "機関の公開情報から収集")
        case .handling: ("Handling", "取扱い")
        case .identifier: ("Identifier", "識別子")
        case .links: ("Links", "リンク")
        case .area: ("Area", "対象区域")
        case .versions: ("Versions", "版の履歴")
        case .thisVersion: ("this version", "この版")
        case .newerVersion: ("newer version", "新しい版")
        case .machine: ("For programs", "機械可読データ")
        case .signedBy: ("signed with key", "署名鍵")
        case .eventBytes: ("Signed event", "署名付きイベント")
        case .feeds: ("Feeds", "フィード")
        case .followSearch: ("Follow these conditions", "この条件を購読")
        case .count: ("Updates", "件数")
        case .newest: ("Newest", "最新")
        case .subtopics: ("Topics within", "下位の分野")
        case .searchWithin: ("Search this topic", "この分野を検索")
        case .yes: ("Yes", "はい")
        case .no: ("No", "いいえ")
        case .value: ("Value", "値")
        case .closestApproach: ("Time of closest approach", "最接近時刻")
        case .missDistance: ("Miss distance", "最接近距離")
        case .collisionProbability: ("Probability of collision", "衝突確率")
        case .object1: ("Object 1", "物体 1")
        case .object2: ("Object 2", "物体 2")
        case .expires: ("Expires", "失効日時")
        case .areas: ("Areas", "対象区域")
        case .geocodes: ("Area codes", "区域コード")
        case .commitments: ("Commitments", "合意事項")
        case .commitment: ("Commitment", "合意内容")
        case .parties: ("Parties", "当事者")
        case .due: ("Due", "期限")
        case .notFoundTitle: ("Not found", "見つかりません")
        case .invalidTitle: ("This cannot be searched", "この条件では検索できません")
        case .unavailableTitle: ("Not available now", "現在利用できません")
        case .methodTitle: ("Not possible", "実行できません")
        case .backHome: ("Back to the timeline", "新着へ戻る")
        case .aboutWhat:
            (
                """
                Taiwa (対話, “dialogue”) collects what space agencies of Japan and the United States publish, \
                files every update under one tree of topics, and keeps it searchable in Japanese and \
                English.
                """,
                "Taiwa（対話）は、日本と米国の宇宙機関が公開する情報を集め、共通の分野の木に分類し、日本語と英語で検索できるようにします。"
            )
        case .aboutPublic:
            (
                "These pages show only what is public. Nothing here can be changed, and no cookies are set.",
                "このサイトで見られるのは公開情報だけです。内容を変更することはできず、クッキーも使いません。"
            )
        case .aboutTimes:
            ("All times are in Coordinated Universal Time (UTC).", "時刻は協定世界時（UTC）です。括弧内は日本標準時（JST、UTC+9）です。")
        case .aboutAgencies:
            (
                """
                The agency that published an update answers for its content; follow the link to the original \
                before you act on it.
                """,
                "内容についての責任は発表機関にあります。対応する前に、リンク先の原文を確認してください。"
            )
        case .aboutFeeds:
            (
                """
                Every topic has an Atom feed and a JSON Feed: open the topic and use the links there. A search \
                by topic and agency has them, too, and patterns such as /feeds/*/alert.atom work.
                """,
                "各分野に Atom フィードと JSON Feed があり、分野のページにリンクがあります。分野と機関による検索結果や、/feeds/*/alert.atom のようなパターンも購読できます。"
            )
        case .aboutAPI:
            (
                "Programs read the same updates as JSON, and follow them live as server-sent events.",
                "プログラムは同じ更新を JSON で取得し、Server-Sent Events でリアルタイムに受信できます。"
            )
        case .eventSchema: ("Schema of an event (JSON Schema)", "イベントのスキーマ（JSON Schema）")
        case .apiDescription: ("Description of the API (OpenAPI)", "API の説明（OpenAPI）")
        }
    }
}
