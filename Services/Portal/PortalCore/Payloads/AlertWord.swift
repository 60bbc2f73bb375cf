/// The codes of alerts in Japanese.
///
/// Source: OASIS Common Alerting Protocol 1.2, section 3.2.
enum AlertWord {
    private static let japanese = [
        "Alert": "発表", "Update": "更新", "Cancel": "取消", "Ack": "受領確認", "Error": "誤報",
        "Actual": "実際の事象", "Exercise": "訓練", "System": "システム", "Test": "試験", "Draft": "草案",
        "Public": "公開", "Restricted": "限定", "Private": "宛先限り",
        "Immediate": "直ちに対応", "Expected": "1 時間以内に対応", "Future": "近いうちに対応", "Past": "対応は不要",
        "Observed": "発生済み", "Likely": "可能性が高い", "Possible": "可能性がある", "Unlikely": "可能性は低い",
        "Unknown": "不明",
        "Shelter": "屋内退避", "Evacuate": "避難", "Prepare": "準備", "Execute": "計画した行動の実施", "Avoid": "回避",
        "Monitor": "情報に注意", "Assess": "状況の評価", "AllClear": "危険の解消", "None": "なし",
        "Geo": "地象", "Met": "気象", "Safety": "公共安全", "Security": "保安", "Rescue": "救助", "Fire": "火災",
        "Health": "保健", "Env": "環境", "Transport": "交通", "Infra": "社会基盤", "CBRNE": "CBRNE", "Other": "その他",
    ]

    /// A code as a reader reads it: as sent, after its meaning for readers of Japanese.
    static func text(_ code: String, for reader: PageLanguage) -> String {
        guard reader == .ja, let word = self.japanese[code], word != code else { return code }
        return "\(word)（\(code)）"
    }
}

extension PayloadCell {
    static func codes(_ codes: [String]) -> Self? {
        let codes = codes.filter { !$0.isEmpty }
        guard !codes.isEmpty else { return nil }
        return .wording { reader in codes.map { AlertWord.text($0, for: reader) }.joined(separator: ", ") }
    }
}
