extension Country {
    /// The states and the European Union.
    ///
    /// Columns: code; English names, the short one first; adjectives; Japanese names, the usual one last; the sign that
    /// stands for it in names such as 日米. Kosovo has no code of ISO 3166-1 and bears `xk`, as the European Commission
    /// writes it.
    /// Source: ISO 3166-1; the list of countries of the Ministry of Foreign Affairs of Japan.
    static let table = """
        jp	Japan	Japanese	日本	日
        us	United States|United States of America|U.S.A.|U.S.|US|USA	American	アメリカ合衆国|アメリカ|米国	米
        au	Australia	Australian	オーストラリア|豪州	豪
        in	India	Indian	インド	印
        kr	Republic of Korea|South Korea|ROK	South Korean	韓国|大韓民国	韓
        gb	United Kingdom|United Kingdom of Great Britain and Northern Ireland|Great Britain|U.K.|UK	British	英国|イギリス	英
        fr	France|French Republic	French	フランス|仏国	仏
        de	Germany	German	ドイツ|独国	独
        it	Italy|Italian Republic	Italian	イタリア|伊国	伊
        ca	Canada	Canadian	カナダ	加
        nz	New Zealand|Aotearoa		ニュージーランド
        ph	Philippines	Philippine|Filipino	フィリピン	比
        vn	Vietnam|Viet Nam	Vietnamese	ベトナム|ヴィエトナム	越
        id	Indonesia	Indonesian	インドネシア
        th	Thailand	Thai	タイ|タイ王国	泰
        my	Malaysia	Malaysian	マレーシア
        sg	Singapore	Singaporean	シンガポール
        tw	Taiwan|Republic of China	Taiwanese	中華民国|台湾
        cn	China|People's Republic of China|PRC	Chinese	中華人民共和国|中国	中
        lu	Luxembourg		ルクセンブルク
        nl	Netherlands|Holland	Dutch	オランダ	蘭
        no	Norway	Norwegian	ノルウェー
        se	Sweden	Swedish	スウェーデン
        es	Spain	Spanish	スペイン
        pl	Poland	Polish	ポーランド
        ua	Ukraine	Ukrainian	ウクライナ
        br	Brazil	Brazilian	ブラジル	伯
        mx	Mexico|United Mexican States	Mexican	メキシコ	墨
        ae	United Arab Emirates|UAE|U.A.E.	Emirati	ＵＡＥ|アラブ首長国連邦
        sa	Saudi Arabia|KSA	Saudi|Saudi Arabian	サウジ|サウジアラビア
        il	Israel	Israeli	イスラエル
        eu	European Union|EU|E.U.|European Commission		欧州連合|ＥＵ|EU
        af	Afghanistan	Afghan	アフガニスタン
        al	Albania	Albanian	アルバニア
        dz	Algeria	Algerian	アルジェリア
        ad	Andorra	Andorran	アンドラ
        ao	Angola	Angolan	アンゴラ
        ag	Antigua and Barbuda		アンティグア・バーブーダ
        ar	Argentina|Argentine Republic	Argentine|Argentinian	アルゼンチン
        am	Armenia	Armenian	アルメニア
        at	Austria	Austrian	オーストリア
        az	Azerbaijan	Azerbaijani|Azeri	アゼルバイジャン
        bs	Bahamas	Bahamian	バハマ
        bh	Bahrain	Bahraini	バーレーン
        bd	Bangladesh	Bangladeshi	バングラデシュ
        bb	Barbados	Barbadian	バルバドス
        by	Belarus	Belarusian	ベラルーシ
        be	Belgium	Belgian	ベルギー
        bz	Belize	Belizean	ベリーズ
        bj	Benin	Beninese	ベナン
        bt	Bhutan	Bhutanese	ブータン
        bo	Bolivia|Plurinational State of Bolivia	Bolivian	ボリビア
        ba	Bosnia and Herzegovina|Bosnia-Herzegovina	Bosnian	ボスニア・ヘルツェゴビナ
        bw	Botswana		ボツワナ
        bn	Brunei|Brunei Darussalam	Bruneian	ブルネイ・ダルサラーム国|ブルネイ
        bg	Bulgaria	Bulgarian	ブルガリア
        bf	Burkina Faso		ブルキナファソ
        bi	Burundi	Burundian	ブルンジ
        cv	Cabo Verde|Cape Verde	Cabo Verdean|Cape Verdean	カーボベルデ
        kh	Cambodia	Cambodian	カンボジア
        cm	Cameroon	Cameroonian	カメルーン
        cf	Central African Republic		中央アフリカ|中央アフリカ共和国
        td	Chad*|Republic of Chad	Chadian	チャド
        cl	Chile	Chilean	チリ
        co	Colombia	Colombian	コロンビア
        km	Comoros|Union of the Comoros	Comorian	コモロ
        cg	Republic of the Congo|Republic of Congo|Congo-Brazzaville		コンゴ共和国
        cd	Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo-Kinshasa		コンゴ民主共和国
        cr	Costa Rica	Costa Rican	コスタリカ
        ci	Côte d'Ivoire|Cote d'Ivoire|Ivory Coast	Ivorian	コートジボワール
        hr	Croatia	Croatian	クロアチア
        cu	Cuba	Cuban	キューバ
        cy	Cyprus	Cypriot	キプロス
        cz	Czechia|Czech Republic	Czech	チェコ共和国|チェコ
        dk	Denmark	Danish	デンマーク
        dj	Djibouti	Djiboutian	ジブチ
        dm	Dominica|Commonwealth of Dominica		ドミニカ国
        do	Dominican Republic		ドミニカ共和国
        ec	Ecuador	Ecuadorian	エクアドル
        eg	Egypt	Egyptian	エジプト
        sv	El Salvador	Salvadoran|Salvadorian	エルサルバドル
        gq	Equatorial Guinea		赤道ギニア
        er	Eritrea	Eritrean	エリトリア
        ee	Estonia	Estonian	エストニア
        sz	Eswatini|Swaziland		エスワティニ
        et	Ethiopia	Ethiopian	エチオピア
        fj	Fiji	Fijian	フィジー
        fi	Finland	Finnish	フィンランド
        ga	Gabon|Gabonese Republic	Gabonese	ガボン
        gm	Gambia	Gambian	ガンビア
        ge	Georgia*|Republic of Georgia	Georgian*	グルジア|ジョージア
        gh	Ghana	Ghanaian	ガーナ
        gr	Greece|Hellenic Republic	Greek	ギリシャ
        gd	Grenada	Grenadian	グレナダ
        gt	Guatemala	Guatemalan	グアテマラ
        gn	Guinea|Republic of Guinea	Guinean	ギニア
        gw	Guinea-Bissau		ギニアビサウ
        gy	Guyana|Co-operative Republic of Guyana	Guyanese	ガイアナ
        ht	Haiti	Haitian	ハイチ
        va	Holy See|Vatican|Vatican City		教皇庁|バチカン
        hn	Honduras	Honduran	ホンジュラス
        hu	Hungary	Hungarian	ハンガリー
        is	Iceland	Icelandic	アイスランド
        ir	Iran|Islamic Republic of Iran	Iranian	イラン
        iq	Iraq	Iraqi	イラク
        ie	Ireland	Irish	アイルランド
        jm	Jamaica	Jamaican	ジャマイカ
        jo	Jordan*|Hashemite Kingdom of Jordan|Kingdom of Jordan	Jordanian	ヨルダン
        kz	Kazakhstan	Kazakh|Kazakhstani	カザフスタン
        ke	Kenya	Kenyan	ケニア
        ki	Kiribati		キリバス
        kp	North Korea|Democratic People's Republic of Korea|DPRK	North Korean	朝鮮民主主義人民共和国|北朝鮮
        kw	Kuwait	Kuwaiti	クウェート
        kg	Kyrgyzstan|Kyrgyz Republic	Kyrgyz	キルギス
        la	Laos|Lao People's Democratic Republic|Lao PDR	Lao|Laotian	ラオス
        lv	Latvia	Latvian	ラトビア
        lb	Lebanon|Lebanese Republic	Lebanese	レバノン
        ls	Lesotho		レソト
        lr	Liberia	Liberian	リベリア
        ly	Libya	Libyan	リビア
        li	Liechtenstein		リヒテンシュタイン
        lt	Lithuania	Lithuanian	リトアニア
        mg	Madagascar	Malagasy	マダガスカル
        mw	Malawi	Malawian	マラウイ
        mv	Maldives	Maldivian	モルディブ
        ml	Mali	Malian	マリ
        mt	Malta	Maltese	マルタ
        mh	Marshall Islands	Marshallese	マーシャル諸島|マーシャル
        mr	Mauritania	Mauritanian	モーリタニア
        mu	Mauritius	Mauritian	モーリシャス
        fm	Micronesia|Federated States of Micronesia	Micronesian	ミクロネシア連邦|ミクロネシア
        md	Moldova	Moldovan	モルドバ
        mc	Monaco|Principality of Monaco	Monegasque	モナコ
        mn	Mongolia	Mongolian	モンゴル
        me	Montenegro	Montenegrin	モンテネグロ
        ma	Morocco	Moroccan	モロッコ
        mz	Mozambique	Mozambican	モザンビーク
        mm	Myanmar|Burma	Burmese	ミャンマー
        na	Namibia	Namibian	ナミビア
        nr	Nauru	Nauruan	ナウル
        np	Nepal	Nepali|Nepalese	ネパール
        ni	Nicaragua	Nicaraguan	ニカラグア
        ne	Niger	Nigerien	ニジェール
        ng	Nigeria	Nigerian	ナイジェリア
        mk	North Macedonia|Republic of Macedonia	Macedonian	北マケドニア
        om	Oman|Sultanate of Oman	Omani	オマーン
        pk	Pakistan	Pakistani	パキスタン
        pw	Palau	Palauan	パラオ
        ps	Palestine|State of Palestine|Palestinian Authority	Palestinian	パレスチナ自治政府|パレスチナ
        pa	Panama	Panamanian	パナマ
        pg	Papua New Guinea|PNG	Papua New Guinean	パプアニューギニア
        py	Paraguay	Paraguayan	パラグアイ
        pe	Peru	Peruvian	ペルー
        pt	Portugal|Portuguese Republic	Portuguese	ポルトガル
        qa	Qatar	Qatari	カタール
        ro	Romania	Romanian	ルーマニア
        ru	Russia|Russian Federation	Russian	ロシア連邦|ロシア	露
        rw	Rwanda	Rwandan	ルワンダ
        kn	Saint Kitts and Nevis|St. Kitts and Nevis		セントクリストファー・ネーヴィス
        lc	Saint Lucia|St. Lucia		セントルシア
        vc	Saint Vincent and the Grenadines|St. Vincent and the Grenadines		セントビンセント及びグレナディーン諸島|セントビンセント
        ws	Samoa	Samoan	サモア
        sm	San Marino		サンマリノ
        st	São Tomé and Príncipe|Sao Tome and Principe		サントメ・プリンシペ
        sn	Senegal	Senegalese	セネガル
        rs	Serbia	Serbian	セルビア
        sc	Seychelles	Seychellois	セーシェル
        sl	Sierra Leone	Sierra Leonean	シエラレオネ
        sk	Slovakia|Slovak Republic	Slovak	スロバキア
        si	Slovenia	Slovenian	スロベニア
        sb	Solomon Islands		ソロモン諸島|ソロモン
        so	Somalia|Federal Republic of Somalia	Somali	ソマリア
        za	South Africa|Republic of South Africa	South African	南アフリカ|南アフリカ共和国
        ss	South Sudan	South Sudanese	南スーダン
        lk	Sri Lanka	Sri Lankan	スリランカ
        sd	Sudan	Sudanese	スーダン
        sr	Suriname	Surinamese	スリナム
        ch	Switzerland|Swiss Confederation	Swiss	スイス
        sy	Syria|Syrian Arab Republic	Syrian	シリア
        tj	Tajikistan	Tajik	タジキスタン
        tz	Tanzania|United Republic of Tanzania	Tanzanian	タンザニア
        tl	Timor-Leste|East Timor	Timorese	東ティモール
        tg	Togo|Togolese Republic	Togolese	トーゴ
        to	Tonga	Tongan	トンガ
        tt	Trinidad and Tobago		トリニダード・トバゴ
        tn	Tunisia	Tunisian	チュニジア
        tr	Türkiye|Turkey|Turkiye	Turkish	トルコ
        tm	Turkmenistan	Turkmen	トルクメニスタン
        tv	Tuvalu	Tuvaluan	ツバル
        ug	Uganda	Ugandan	ウガンダ
        uy	Uruguay	Uruguayan	ウルグアイ
        uz	Uzbekistan	Uzbek	ウズベキスタン
        vu	Vanuatu	Vanuatuan	バヌアツ
        ve	Venezuela|Bolivarian Republic of Venezuela	Venezuelan	ベネズエラ
        xk	Kosovo	Kosovar	コソボ
        ye	Yemen	Yemeni	イエメン
        zm	Zambia	Zambian	ザンビア
        zw	Zimbabwe	Zimbabwean	ジンバブエ
        ck	Cook Islands		クック諸島
        nu	Niue	Niuean	ニウエ
        """

    /// Names that hold the name of a country and mean no government.
    static let places = [
        "New Mexico", "Gulf of Mexico", "Gulf of America", "Mexico City", "Guatemala City", "Panama City",
        "Panama Canal", "Kuwait City", "Indian Ocean", "American Indian", "West Indian", "Native American",
        "African American", "Latin American", "Central American", "South American", "North American",
        "Organization of American States", "South China Sea", "East China Sea", "Taiwan Strait", "Sea of Japan",
        "Singapore Strait", "Gulf of Oman", "Sea of Oman", "Gulf of Thailand", "Gulf of Guinea", "Jordan River",
        "Jordan Valley", "Lake Chad", "Niger Delta", "Niger River", "Irish Sea", "Northern Ireland", "New Guinea",
        "American Samoa", "State of Georgia", "University of Georgia", "Georgia Tech", "Atlanta, Georgia",
        "Savannah, Georgia", "Augusta, Georgia", "South Georgia", "Strait of Georgia", "U.S. Virgin Islands",
        "German Marshall", "インド太平洋", "インド洋", "中国地方", "メキシコ湾", "メキシコシティ", "台湾海峡", "日本海", "ギニア湾",
        "ペルシャ湾", "中国電力", "オマーン湾", "アメリカ大陸", "ラテンアメリカ", "中央アメリカ", "南アメリカ",
    ]
}
