internal import Language
internal import Schema

/// The agencies as statements call them, in English and Japanese.
struct AgencyName {
    let id: AgencyID
    /// Whether only the country in front of it tells whose it is, as of a ministry of defence.
    let isShared: Bool
    let country: String
    /// Names, folded by ``folded(_:)``.
    let english: [String]
    /// Short names, whole words as written.
    let short: [String]
    let japanese: [String]

    /// A text with one spelling, no serial commas and single spaces.
    static func folded(_ text: String) -> String {
        var folded = Folding.fold(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for (from, to) in Self.spellings {
            folded = folded.split(separator: from, omittingEmptySubsequences: false).joined(separator: to)
        }
        return folded
    }

    private static let spellings = [
        ("defence", "defense"), (", and ", " and "), (" & ", " and "), ("of the environment", "of environment"),
    ]

    private init?(_ line: Substring) {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map {
            $0.split(separator: "|").map(String.init)
        }
        guard columns.count == 4, var name = columns[0].first else { return nil }
        self.isShared = name.hasSuffix("*")
        if self.isShared { name.removeLast() }
        guard let id = try? AgencyID(name) else { return nil }
        self.id = id
        self.country = String(name.prefix { $0 != "." })
        self.english = columns[1].map(Self.folded)
        self.short = columns[2]
        self.japanese = columns[3]
    }

    static let all: [AgencyName] = Self.table.split(separator: "\n").compactMap(AgencyName.init)

    /// Columns: id (`*`: a name that other countries use as well), names, short names, Japanese names.
    private static let table = """
        jp.mofa*	Ministry of Foreign Affairs	MOFA	外務省
        jp.nsp	National Space Policy Secretariat|Office of National Space Policy		宇宙開発戦略推進事務局|宇宙戦略室
        jp.cao*	Cabinet Office	CAO	内閣府
        jp.nss	National Security Secretariat	NSS	国家安全保障局
        jp.cas	Cabinet Secretariat		内閣官房
        jp.mic	Ministry of Internal Affairs and Communications	MIC	総務省
        jp.mext	Ministry of Education, Culture, Sports, Science and Technology	MEXT	文部科学省|文科省
        jp.meti	Ministry of Economy, Trade and Industry	METI	経済産業省|経産省
        jp.mlit	Ministry of Land, Infrastructure, Transport and Tourism	MLIT	国土交通省
        jp.maff*	Ministry of Agriculture, Forestry and Fisheries	MAFF	農林水産省
        jp.mof*	Ministry of Finance	MOF	財務省
        jp.moe*	Ministry of Environment	MOE	環境省
        jp.mod*	Ministry of Defense	MOD|JMOD	防衛省
        jp.jasdf	Japan Air Self-Defense Force|Air Self-Defense Force	JASDF	航空自衛隊
        jp.jaxa	Japan Aerospace Exploration Agency	JAXA	宇宙航空研究開発機構|ＪＡＸＡ
        jp.nict	National Institute of Information and Communications Technology	NICT	情報通信研究機構|ＮＩＣＴ
        jp.jma	Japan Meteorological Agency	JMA	気象庁
        jp.jcg	Japan Coast Guard	JCG	海上保安庁
        jp.gsi	Geospatial Information Authority of Japan		国土地理院
        us.nspc	National Space Council		国家宇宙会議
        us.nsc*	National Security Council	NSC	国家安全保障会議
        us.ostp	Office of Science and Technology Policy	OSTP	科学技術政策局
        us.state*	Department of State|State Department		国務省
        us.dod*	Department of Defense|Defense Department|Department of War	DOD|DoD	国防省|国防総省
        us.doc*	Department of Commerce|Commerce Department	DOC	商務省
        us.dot*	Department of Transportation|Transportation Department	DOT	運輸省
        us.doi*	Department of the Interior|Department of Interior|Interior Department	DOI	内務省
        us.doe*	Department of Energy|Energy Department	DOE	エネルギー省
        us.usda*	Department of Agriculture	USDA	農務省
        us.dhs*	Department of Homeland Security	DHS	国土安全保障省
        us.ussf*	Space Force	USSF	宇宙軍
        us.spacecom*	Space Command	USSPACECOM	宇宙コマンド
        us.noaa	National Oceanic and Atmospheric Administration	NOAA	海洋大気庁|ＮＯＡＡ
        us.nasa	National Aeronautics and Space Administration	NASA	航空宇宙局|ＮＡＳＡ
        us.faa	Federal Aviation Administration	FAA	連邦航空局
        us.fcc	Federal Communications Commission	FCC	連邦通信委員会
        us.usgs	Geological Survey	USGS	地質調査所
        us.navcen	Coast Guard Navigation Center	NAVCEN	
        us.uscg	U.S. Coast Guard|United States Coast Guard	USCG	沿岸警備隊
        us.nga	National Geospatial-Intelligence Agency	NGA	国家地理空間情報局
        us.nro	National Reconnaissance Office	NRO	国家偵察局
        us.nsf	National Science Foundation	NSF	国立科学財団
        eu.esa	European Space Agency	ESA	欧州宇宙機関|ＥＳＡ
        eu.ec	European Commission		欧州委員会
        eu.eumetsat		EUMETSAT	
        int.un	United Nations		国際連合|国連
        int.wmo	World Meteorological Organization	WMO	世界気象機関
        int.itu	International Telecommunication Union	ITU	国際電気通信連合
        int.icao	International Civil Aviation Organization	ICAO	国際民間航空機関
        in.isro	Indian Space Research Organisation|Indian Space Research Organization	ISRO	インド宇宙研究機関
        fr.cnes	Centre National d'Etudes Spatiales	CNES	フランス国立宇宙研究センター
        de.dlr	German Aerospace Center	DLR	ドイツ航空宇宙センター
        it.asi	Italian Space Agency		イタリア宇宙機関
        gb.ukspace	UK Space Agency		英国宇宙庁
        ca.csa	Canadian Space Agency		カナダ宇宙庁
        au.asa	Australian Space Agency		オーストラリア宇宙庁
        kr.kasa	Korea AeroSpace Administration	KASA	韓国宇宙航空庁
        """
}
