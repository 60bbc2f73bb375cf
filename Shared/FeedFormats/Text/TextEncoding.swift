/// The encodings that documents come in, by the names they use for them.
enum TextEncoding: Hashable, Sendable {
    case utf8
    /// Any other, by the name that iconv knows it under.
    case other(String)

    /// What servers say of all that they have; read as windows-1252.
    static let latin1 = Self.other("CP1252")

    /// Finds an encoding by the name in an XML declaration; nil for one that is not known.
    init?(named name: String) {
        let folded = name.stripped.lowercased()
        guard let iconv = Self.names[folded] else { return nil }
        self = iconv == "UTF-8" ? .utf8 : .other(iconv)
    }

    /// Only these names ever reach iconv, whatever a document asks for.
    private static let names: [String: String] = {
        var names: [String: String] = [
            "utf-8": "UTF-8", "utf8": "UTF-8", "us-ascii": "CP1252", "ascii": "CP1252",
            "utf-16": "UTF-16", "utf16": "UTF-16", "utf-16le": "UTF-16LE", "utf-16be": "UTF-16BE",
            "ucs-2": "UTF-16", "iso-10646-ucs-2": "UTF-16",
            "utf-32": "UTF-32", "utf32": "UTF-32", "utf_32": "UTF-32", "utf-32le": "UTF-32LE", "utf-32be": "UTF-32BE",
            "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932", "ms_kanji": "CP932",
            "windows-31j": "CP932", "cp932": "CP932", "ms932": "CP932",
            "euc-jp": "EUC-JP-MS", "eucjp": "EUC-JP-MS", "x-euc-jp": "EUC-JP-MS",
            "iso-2022-jp": "ISO-2022-JP", "csiso2022jp": "ISO-2022-JP", "jis": "ISO-2022-JP",
            "iso-2022-jp-1": "ISO-2022-JP-2", "iso-2022-jp-2": "ISO-2022-JP-2",
            "gb2312": "GB18030", "gbk": "GB18030", "gb18030": "GB18030", "euc-cn": "GB18030",
            "big5": "BIG5-HKSCS", "big5-hkscs": "BIG5-HKSCS",
            "euc-kr": "CP949", "ks_c_5601-1987": "CP949", "cp949": "CP949",
            "koi8-r": "KOI8-R", "koi8-u": "KOI8-U", "tis-620": "CP874", "macintosh": "MACINTOSH",
            "mac-cyrillic": "MAC-CYRILLIC", "x-mac-cyrillic": "MAC-CYRILLIC", "ibm866": "CP866", "cp866": "CP866",
            "x-gbk": "GB18030", "iso-2022-kr": "ISO-2022-KR", "ksc5601": "CP949", "iso-8859-8-i": "ISO-8859-8",
            // Latin-1 documents hold windows-1252's punctuation; the other bytes are the same.
            "iso-8859-1": "CP1252", "iso8859-1": "CP1252", "iso_8859-1": "CP1252", "latin1": "CP1252",
            "latin-1": "CP1252", "iso-8859-9": "CP1254", "iso-8859-11": "CP874",
        ]
        for part in [2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16] {
            names["iso-8859-\(part)"] = "ISO-8859-\(part)"
            names["iso8859-\(part)"] = "ISO-8859-\(part)"
        }
        for page in 1_250...1_258 {
            names["windows-\(page)"] = "CP\(page)"
            names["cp\(page)"] = "CP\(page)"
        }
        return names
    }()
}
