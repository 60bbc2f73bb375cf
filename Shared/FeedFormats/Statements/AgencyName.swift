internal import Language
internal import Schema

/// The agencies as statements call them, in English and Japanese.
struct AgencyName {
    let id: AgencyID
    /// Whether only a country beside it tells whose it is, as of a ministry of defence.
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
        for (from, to) in Self.spellings where folded.holds(from) {
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
        jp.jcab	Japan Civil Aviation Bureau|Civil Aviation Bureau	JCAB	航空局
        jp.maff*	Ministry of Agriculture, Forestry and Fisheries	MAFF	農林水産省
        jp.mof*	Ministry of Finance	MOF	財務省
        jp.moe*	Ministry of Environment	MOE	環境省
        jp.mod*	Ministry of Defense	MOD|JMOD	防衛省
        jp.jasdf	Japan Air Self-Defense Force|Air Self-Defense Force	JASDF	航空自衛隊
        jp.jaxa	Japan Aerospace Exploration Agency	JAXA	宇宙航空研究開発機構|ＪＡＸＡ
        jp.nict	National Institute of Information and Communications Technology	NICT	情報通信研究機構|ＮＩＣＴ
        jp.jma	Japan Meteorological Agency	JMA	気象庁
        jp.jcg	Japan Coast Guard	JCG	海上保安庁
        jp.atla	Acquisition, Technology and Logistics Agency	ATLA	防衛装備庁
        jp.csice	Cabinet Satellite Intelligence Center	CSICE	内閣衛星情報センター
        jp.nies	National Institute for Environmental Studies	NIES	国立環境研究所
        jp.nedo	New Energy and Industrial Technology Development Organization	NEDO	新エネルギー・産業技術総合開発機構
        jp.gsi	Geospatial Information Authority of Japan		国土地理院
        us.nspc	National Space Council		国家宇宙会議
        us.nsc*	National Security Council	NSC	国家安全保障会議
        us.ostp	Office of Science and Technology Policy	OSTP	科学技術政策局
        us.state*	Department of State|State Department		国務省
        us.dod*	Department of Defense|Defense Department|Department of War	DOD|DoD	国防省|国防総省
        us.odni	Office of the Director of National Intelligence	ODNI	国家情報長官室
        us.jcs	Joint Staff|Joint Chiefs of Staff		統合参謀本部
        us.osc	Office of Space Commerce		宇宙商業局|宇宙商務局
        us.ntia	National Telecommunications and Information Administration	NTIA	電気通信情報局
        us.doc*	Department of Commerce|Commerce Department	DOC	商務省
        us.dot*	Department of Transportation|Transportation Department	DOT	運輸省
        us.doi*	Department of the Interior|Department of Interior|Interior Department	DOI	内務省
        us.doe*	Department of Energy|Energy Department	DOE	エネルギー省
        us.usda*	Department of Agriculture	USDA	農務省
        us.dhs*	Department of Homeland Security	DHS	国土安全保障省
        us.usaf*	U.S. Air Force|United States Air Force|Department of the Air Force	USAF	空軍
        us.ussf*	Space Force	USSF	宇宙軍
        us.spacecom*	Space Command	USSPACECOM	宇宙コマンド
        us.indopacom	Indo-Pacific Command	INDOPACOM|USINDOPACOM	インド太平洋軍
        us.noaa	National Oceanic and Atmospheric Administration	NOAA	海洋大気庁|ＮＯＡＡ
        us.nasa	National Aeronautics and Space Administration	NASA	航空宇宙局|ＮＡＳＡ
        us.faa	Federal Aviation Administration	FAA	連邦航空局
        us.fcc	Federal Communications Commission	FCC	連邦通信委員会
        us.usgs	Geological Survey	USGS	地質調査所
        us.navcen	Coast Guard Navigation Center|U.S. Coast Guard Navigation Center|United States Coast Guard Navigation Center	NAVCEN	
        us.uscg	U.S. Coast Guard|United States Coast Guard	USCG	沿岸警備隊
        us.nga	National Geospatial-Intelligence Agency	NGA	国家地理空間情報局
        us.nro	National Reconnaissance Office	NRO	国家偵察局
        us.nsf	National Science Foundation	NSF	国立科学財団
        eu.esa	European Space Agency	ESA	欧州宇宙機関|ＥＳＡ
        eu.ec	European Commission		欧州委員会
        eu.eeas	European External Action Service	EEAS	欧州対外活動庁
        eu.euspa	European Union Agency for the Space Programme	EUSPA	欧州連合宇宙計画庁
        eu.eumetsat		EUMETSAT	
        int.unoosa	United Nations Office for Outer Space Affairs|Office for Outer Space Affairs	UNOOSA	国連宇宙部
        int.un	United Nations		国際連合|国連
        int.wmo	World Meteorological Organization	WMO	世界気象機関
        int.itu	International Telecommunication Union	ITU	国際電気通信連合
        int.icao	International Civil Aviation Organization	ICAO	国際民間航空機関
        in.isro	Indian Space Research Organisation|Indian Space Research Organization	ISRO	インド宇宙研究機関
        in.mea*	Ministry of External Affairs	MEA	外務省
        in.dos*	Department of Space		宇宙省
        fr.cnes	Centre National d'Etudes Spatiales	CNES	フランス国立宇宙研究センター|国立宇宙研究センター
        in.icg	Indian Coast Guard		インド沿岸警備隊
        fr.meae	Ministry for Europe and Foreign Affairs	MEAE	欧州・外務省|ヨーロッパ・外務省
        fr.minarm	Ministry of the Armed Forces|Ministry of Armed Forces		軍事省
        de.aa	Federal Foreign Office		ドイツ外務省
        de.dlr	German Aerospace Center	DLR	ドイツ航空宇宙センター
        it.maeci	Ministry of Foreign Affairs and International Cooperation		外務・国際協力省
        it.mod*	Ministry of Defense		国防省
        it.asi	Italian Space Agency	ASI	イタリア宇宙機関
        gb.fcdo	Foreign, Commonwealth and Development Office	FCDO	外務・英連邦・開発省|外務英連邦開発省
        gb.mod*	Ministry of Defense		国防省
        gb.dsit	Department for Science, Innovation and Technology	DSIT	科学・イノベーション・技術省
        gb.dbt	Department for Business and Trade	DBT	ビジネス・通商省
        gb.ukspace	UK Space Agency|United Kingdom Space Agency	UKSA	英国宇宙庁
        ca.gac	Global Affairs Canada		グローバル連携省|カナダ外務省
        ca.dnd*	Department of National Defense	DND	国防省
        ca.csa	Canadian Space Agency	CSA	カナダ宇宙庁
        au.dfat	Department of Foreign Affairs and Trade	DFAT	外務貿易省
        au.dod*	Department of Defense		国防省
        au.ga	Geoscience Australia		
        au.abf	Australian Border Force	ABF	
        au.bom	Bureau of Meteorology		豪州気象局
        au.asa	Australian Space Agency		オーストラリア宇宙庁
        kr.mofa*	Ministry of Foreign Affairs		外交部
        kr.mnd*	Ministry of National Defense	MND	国防部
        kr.msit	Ministry of Science and ICT	MSIT	科学技術情報通信部
        ph.philsa	Philippine Space Agency	PhilSA	フィリピン宇宙庁
        ph.pcg	Philippine Coast Guard	PCG	フィリピン沿岸警備隊
        ph.dfa*	Department of Foreign Affairs	DFA	外務省
        ph.dnd*	Department of National Defense		国防省
        nz.mbie	Ministry of Business, Innovation and Employment	MBIE	
        nz.nzsa	New Zealand Space Agency		ニュージーランド宇宙庁
        th.gistda	Geo-Informatics and Space Technology Development Agency	GISTDA	
        id.brin	National Research and Innovation Agency	BRIN	
        ae.mbrsc	Mohammed Bin Rashid Space Centre|Mohammed Bin Rashid Space Center	MBRSC	
        ae.uaesa	UAE Space Agency		ＵＡＥ宇宙庁
        lu.lsa	Luxembourg Space Agency	LSA	ルクセンブルク宇宙庁
        kr.kasa	Korea AeroSpace Administration	KASA	韓国宇宙航空庁
        """
}
