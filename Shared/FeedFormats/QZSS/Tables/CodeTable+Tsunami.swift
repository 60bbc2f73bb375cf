/// Codes of tsunami reports.
///
/// Source: Cabinet Office, IS-QZSS-DCR-013, 準天頂衛星システム災害・危機管理通報サービス ユーザインタフェース仕様書, code tables.
extension CodeTable {
    /// Grades of tsunami warnings.
    static let tsunamiWarning = CodeTable(
        "警報",
        """
        1 津波なし|2 警報解除|3 津波警報|4 大津波警報|5 大津波警報：発表|15 その他の警報
        """
    )

    /// Expected heights.
    static let tsunamiHeight = CodeTable(
        "津波の高さ",
        """
        1 0.2m未満|2 1m|3 3m|4 5m|5 10m|6 10m超|14 不明|15 その他の津波の高さ
        """
    )

    /// Coasts of Japan.
    static let tsunamiRegion = CodeTable(
        "津波予報区",
        """
        100 北海道太平洋沿岸東部|101 北海道太平洋沿岸中部|102 北海道太平洋沿岸西部|110 北海道日本海沿岸北部|111 北海道日本海沿岸南部|120 オホーツク海沿岸|191 北海道太平洋沿岸|
        192 北海道日本海沿岸|200 青森県日本海沿岸|201 青森県太平洋沿岸|202 陸奥湾|210 岩手県|220 宮城県|230 秋田県|240 山形県|250 福島県|281 青森県|
        291 東北地方太平洋沿岸|292 東北地方日本海沿岸|300 茨城県|310 千葉県九十九里・外房|311 千葉県内房|312 東京湾内湾|320 伊豆諸島|321 小笠原諸島|
        330 相模湾・三浦半島|340 新潟県上中下越|341 佐渡|350 富山県|360 石川県能登|361 石川県加賀|370 福井県|380 静岡県|390 愛知県外海|391 伊勢・三河湾|
        400 三重県南部|481 千葉県|482 神奈川県|483 新潟県|484 石川県|485 愛知県|486 三重県|491 関東地方|492 伊豆・小笠原諸島|493 北陸地方|494 東海地方|
        500 京都府|510 大阪府|520 兵庫県北部|521 兵庫県瀬戸内海沿岸|522 淡路島南部|530 和歌山県|540 鳥取県|550 島根県出雲・石見|551 隠岐|560 岡山県|
        570 広島県|580 徳島県|590 香川県|600 愛媛県宇和海沿岸|601 愛媛県瀬戸内海沿岸|610 高知県|681 兵庫県|682 島根県|683 愛媛県|691 近畿四国太平洋沿岸|
        692 近畿中国日本海沿岸|693 瀬戸内海沿岸|700 山口県日本海沿岸|701 山口県瀬戸内海沿岸|710 福岡県瀬戸内海沿岸|711 福岡県日本海沿岸|712 有明・八代海|720 佐賀県北部|
        730 長崎県西方|731 壱岐・対馬|740 熊本県天草灘沿岸|750 大分県瀬戸内海沿岸|751 大分県豊後水道沿岸|760 宮崎県|770 鹿児島県東部|771 種子島・屋久島地方|
        772 奄美群島・トカラ列島|773 鹿児島県西部|781 山口県|782 福岡県|783 佐賀県|784 長崎県|785 熊本県|786 大分県|787 鹿児島県|791 九州地方東部|
        792 九州地方西部|793 薩南諸島|800 沖縄本島地方|801 大東島地方|802 宮古島・八重山地方|891 沖縄県地方|1000 その他の津波予報区
        """
    )

    /// What is possible, for the Northwest Pacific.
    static let tsunamiPotential = CodeTable(
        "Tsunamigenic potential",
        """
        0 There is No Possibility of a Tsunami|1 There is a Possibility of a Destructive Ocean-Wide Tsunami|
        2 There is a Possibility of a Destructive Regional Tsunami|
        3 There is a Possibility of a Destructive Local Tsunami Near the Epicenter|
        4 There is a Very Small Possibility of a Destructive Local Tsunami|
        7 There is a Possibility of a Tsunami
        """
    )

    /// Expected heights for the Northwest Pacific.
    static let pacificHeight = CodeTable(
        "Tsunami height",
        """
        1 0.3m~1m|2 1m~3m|3 3m~5m|4 5m~10m|508 More than 10m|509 Huge|510 High|511 Unknown
        """
    )

    /// Coasts of the Northwest Pacific.
    static let coast = CodeTable(
        "Coastal region",
        """
        1 Ust-Kamchatsk (East Coasts of Kamchatka Peninsula)|
        2 Petropavlovsk-K (East Coasts of Kamchatka Peninsula)|3 Severo Kurilsk (Kuril Islands)|
        4 Urup Islands (Kuril Islands)|5 Busan (South Coasts of Korean Peninsula)|
        6 Nohwa (South Coasts of Korean Peninsula)|7 Seogwipo (South Coasts of Korean Peninsula)|
        8 Hualien (Taiwan)|9 Basco (East Coasts of Philippines)|10 Palanan (East Coasts of Philippines)|
        11 Legaspi (East Coasts of Philippines)|12 Laoang (East Coasts of Philippines)|
        13 Madrid (East Coasts of Philippines)|14 Davao (East Coasts of Philippines)|
        15 Berebere (North Coasts of Irian Jaya)|16 Patani (North Coasts of Irian Jaya)|
        17 Sorong (North Coasts of Irian Jaya)|18 Manokwari (North Coasts of Irian Jaya)|
        19 Warsa (North Coasts of Irian Jaya)|20 Jayapura (North Coasts of Irian Jaya)|
        21 Vanimo (North Coasts of Papua New Guinea)|22 Wewak (North Coasts of Papua New Guinea)|
        23 Madang (North Coasts of Papua New Guinea)|24 Manus Islands (North Coasts of Papua New Guinea)|
        25 Rabaul (North Coasts of Papua New Guinea)|26 Kavieng (North Coasts of Papua New Guinea)|
        27 Kimbe (North Coasts of Papua New Guinea)|28 Kieta (North Coasts of Papua New Guinea)|
        29 Guam (Mariana Islands)|30 Saipan (Mariana Islands)|31 Malakal (Palau)|32 Yap Island (Micronesia)|
        33 Chuuk Island (Micronesia)|34 Pohnpei Island (Micronesia)|35 Kosrae Island (Micronesia)|
        36 Eniwetok Island (Marshall Islands)|37 Panggoe (North Coasts of Solomon Islands)|
        38 Auki (North Coasts of Solomon Islands)|39 Kirakira (North Coasts of Solomon Islands)|
        40 Munda (Solomon Sea)|41 Honiara (Solomon Sea)|
        66 Ostrov-Karaginskiy (East Coasts of Kamchatka Peninsula)|
        67 Nikolskoya (East Coasts of Kamchatka Peninsula)|68 Tongyeong (South Coasts of Korean Peninsula)|
        69 Heuksando (South Coasts of Korean Peninsula)|70 Cheju-Island (South Coasts of Korean Peninsula)|
        71 Chilung (Taiwan)|72 Taitung (Taiwan)|74 Homel (Taiwan)|75 Geme (North Coasts of Irian Jaya)|
        76 Ulamona (North Coasts of Papua New Guinea)|77 Ghatere (North Coasts of Solomon Islands)|
        78 Amun (Solomon Sea)|79 Falamae (Solomon Sea)|80 Misima (Solomon Sea)|81 Alotau (Solomon Sea)|
        82 Lae (Solomon Sea)|83 Port-Moresby (Coral Sea)|84 Shanghai (Coasts of East China Sea)|
        85 Zhoushan (Coasts of East China Sea)|86 Wenzhou (Coasts of East China Sea)|99 Unknown|
        100 Other region
        """
    )
}
