/// Commerce, resources, technology and cooperation: names and turns of the field, lines of the standard glossary.
let glossaryCommerceField = """
    ~commercial/launch	5	lifts off|lift-off|liftoff|blasts off|blasted off|rocket & orbit & satellites	
    ~commercial/launch	5	rocket & launches|launches & satellites|launch & postponed|scrubbed|scrub	
    ~commercial/launch	5	T-minus|countdown|launch window|static fire|wet dress rehearsal	
    ~commercial/launch	5	failed to reach orbit|upper stage anomaly & launch|return to flight	
    ~commercial/launch	5	returns to flight|maiden launch|inaugural flight & rocket|first flight & rocket	
    ~commercial/launch	5	flight 9 & H3|H3|Kairos|Zero rocket|Falcon & Starlink|Starship test flight	
    ~commercial/launch	5	Super Heavy|New Shepard|Vulcan|Atlas V|Delta IV|Electron rocket	
    ~commercial/launch	5	Electron launches|Neutron rocket|Firefly Alpha|Alpha rocket|Antares|Minotaur	
    ~commercial/launch	5	Vega C|Soyuz-2|Angara|Proton-M|Long March|Ceres-1|Kinetica|Zhuque-3|Jielong	
    ~commercial/launch	5	GSLV|SSLV|Nuri|Spectrum rocket|Isar Aerospace|RFA One|Miura 5|Orbex|Skyrora	
    ~commercial/launch	5	Kourou|Cape Canaveral & launch|Vandenberg & launch|Tanegashima & launch	
    ~commercial/launch	5	Baikonur & launch|Wenchang|Jiuquan|Sriharikota|Mahia|launch pad|launch complex	
    ~commercial/launch	5	spaceport & launch|droneship|booster landing|booster lands|first stage & landed	
    ~commercial/launch	5	booster recovery|fairing & rocket|rideshare|Transporter-15|Bandwagon	
    ~commercial/launch	5	launch manifest|launch vehicle & payload & orbit|deployed & satellites & rocket	
    ~commercial/launch	5	satellites up & Long March|internet satellites & up	
    ~commercial/launch	5	delivers & satellite to orbit|carrying & satellites & orbit|NSSL	
    ~commercial/launch	5	national security space launch|sounding rocket	
    ~commercial/launch	5		打上げ|打ち上げ & ロケット|打上げ執行|打上げ準備|H3 & 号機|H2A|イプシロンS|イプシロン|イプシロンロケット|カイロス
    ~commercial/launch	5		ZERO & ロケット|インターステラ|スペースワン|ファルコンヘビー|スターシップ & 試験|ニューグレン|バルカン & ロケット
    ~commercial/launch	5		エレクトロン & ロケット|アリアン|ヴェガC|ベガC|ソユーズ2|長征|ヌリ号|ロケット & 初号機|ロケット & 号機|ロケット & 離昇
    ~commercial/launch	5		初飛行 & ロケット|機体移動|射場 & ロケット|射点|大型ロケット組立棟|種子島宇宙センター|内之浦|大樹町|スペースポート紀伊
    ~commercial/launch	5		北海道スペースポート|燃焼試験|第1段 & 着陸|再使用型ロケット|再使用ロケット|相乗り打上げ|ライドシェア|リフトオフ|カウントダウン & ロケット
    ~commercial/launch	5		軌道へ投入 & ロケット|軌道に投入 & ロケット|静止移行軌道|打上げ輸送サービス|観測ロケット
    ~commercial/industry	5	raises & million & space|raises & million & satellite|Series A & space	
    ~commercial/industry	5	Series B & space|Series C & satellite|Series B & satellite	
    ~commercial/industry	5	funding round & space|funding round & satellite|IPO & space|IPO & satellite	
    ~commercial/industry	5	goes public & space|special purpose acquisition company|blank-check & satellite|merger & satellite|merger & SES	
    ~commercial/industry	5	SES & Intelsat|acquires & space|acquisition & satellite|satellite operator	
    ~commercial/industry	5	satellite operators & revenue|start-up & orbit|start-up & satellite	
    ~commercial/industry	5	startup & satellite|startup & space|start-up & space|start-up & contract	
    ~commercial/industry	5	in-orbit servicing|on-orbit servicing|life extension & satellite	
    ~commercial/industry	5	mission extension vehicle|refuelling & satellite|refueling & satellite	
    ~commercial/industry	5	commercial LEO|Starlab|Orbital Reef|Haven-1|Haven-2|Axiom Station	
    ~commercial/industry	5	Vast & station|D2D & satellite|broadband satellites	
    ~commercial/industry	5	satellite internet & customers|Starlink & subscribers|Starlink & customers	
    ~commercial/industry	5	Kuiper|Project Kuiper|Amazon & satellite|Amazon & broadband|Amazon Leo|OneWeb	
    ~commercial/industry	5	Inmarsat|Telesat|Lightspeed & satellites|Iridium|Globalstar|AST SpaceMobile	
    ~commercial/industry	5	BlueBird & satellites|Planet Labs|Maxar|Vantor|ICEYE|Capella|Axelspace	
    ~commercial/industry	5	BlackSky|Umbra & radar|Spire & satellite|HawkEye 360	
    ~commercial/industry	5	Mitsubishi Electric & satellite|NEC & satellite|satellite manufacturing	
    ~commercial/industry	5	satellite factory|satellite order|orders & satellites	
    ~commercial/industry	5	contract & satellites & company|awarded & contract & satellite	
    ~commercial/industry	5	wins contract & space|space market|space investment|venture capital & space	
    ~commercial/industry	5	commercial imagery|geospatial company|ground station as a service	
    ~commercial/industry	5	space insurance|insurers & satellite|layoffs & space|earnings & satellite	
    ~commercial/industry	5	quarterly & satellite|shares & space company|space data centre	
    ~commercial/industry	5	orbital data centre|orbital data center|space manufacturing|Varda	
    ~commercial/industry	5		宇宙新興|商用宇宙ステーション|衛星コンステレーション & 事業|コンステレーション & 調達|資金調達 & 宇宙|資金調達 & 衛星
    ~commercial/industry	5		億円 & 調達 & 衛星|シリーズC|シリーズB|上場 & 宇宙|東証 & 宇宙|出資 & 宇宙|出資 & 衛星|資本業務提携 & 衛星
    ~commercial/industry	5		資本業務提携 & 宇宙|買収 & 衛星|買収 & 宇宙|合併 & 衛星|衛星通信 & 事業|衛星通信サービス|直接通信|スマートフォンと衛星
    ~commercial/industry	5		スターリンク & サービス|スターリンク|カイパー|アマゾン & 衛星|ワンウェブ|スカパー & 衛星|アクセルスペース|アストロスケール & 受注
    ~commercial/industry	5		アクシオム|スターラボ|軌道上サービス|衛星 & 受注|受注 & 衛星|製造契約|衛星 & 量産|衛星工場|宇宙戦略基金 & 採択|採択企業
    ~commercial/industry	5		SBIR & 宇宙|宇宙旅行 & 販売|宇宙保険|商社 & 宇宙|異業種 & 宇宙|宇宙関連 & 市場|軌道上データセンター|決算 & 衛星
    ~commercial/industry	5		業績 & 衛星
    ~commercial/licensing	6	launch operator license|license & launch|licence & launch	
    ~commercial/licensing	6	licence & remote sensing|license & remote sensing|remote sensing licence	
    ~commercial/licensing	6	FAA & launch|FAA & Starship|FAA & license|FAA & space|FAA & mishap	
    ~commercial/licensing	6	mishap investigation|FCC & satellite|FCC & satellites|FCC & space	
    ~commercial/licensing	6	FCC & spectrum|FCC & orbital|FCC & constellation|Ofcom & satellite	
    ~commercial/licensing	6	CAA & launch|spaceport licence|spaceport license|payload review approval	
    ~commercial/licensing	6	Office of Space Commerce & license|NOAA & license & remote	
    ~commercial/licensing	6	Commerce Department & licence|export control & satellite	
    ~commercial/licensing	6	export license & satellite|supervision & space activities	
    ~commercial/licensing	6	rulemaking & launch|rulemaking & spectrum|notice of proposed rulemaking|NPRM	
    ~commercial/licensing	6	spectrum sharing & satellite|EPFD|ITU & satellite|WRC-27|WRC & satellite	
    ~commercial/licensing	6	frequency & satellite & allocation|earth station & licence	
    ~commercial/licensing	6	earth station & license|landing rights & satellite|market access & satellite	
    ~commercial/licensing	6	environmental assessment & launch|environmental assessment & Starship	
    ~commercial/licensing	6	environmental impact & launch|environmental review & launch|FONSI	
    ~commercial/licensing	6	regulator & satellite|regulator fines & satellite	
    ~commercial/licensing	6	fines & operator & satellite|fine & satellite|fined & satellite	
    ~commercial/licensing	6	permit & launch|permits & satellite|authorisation & satellite	
    ~commercial/licensing	6	authorization & satellites|approval & satellite constellation	
    ~commercial/licensing	6	insurance requirement & launch|financial responsibility & launch	
    ~commercial/licensing	6	streamlining & launch & licensing|licensing & space|licensing & satellite	
    ~commercial/licensing	6		許可 & 打上げ|打上げに係る許可|人工衛星等の打上げに係る|衛星管理|許可申請 & 宇宙|許可申請 & 衛星|許可 & 宇宙活動法
    ~commercial/licensing	6		宇宙活動法 & 許可|衛星リモートセンシング法 & 許可|衛星リモートセンシング法に基づく|リモートセンシング & 使用の許可|リモセン法|再突入の許可
    ~commercial/licensing	6		打上げ施設|打上げライセンス|打上げ免許|ライセンス & 打上げ|ライセンス & 衛星|無線局|免許 & 衛星|免許方針|周波数 & 衛星
    ~commercial/licensing	6		周波数割当 & 衛星|周波数調整|電波法|総務省 & 衛星 & 周波数|総務省 & 無線|連邦航空局|FAA & 打上げ|FAA & ロケット
    ~commercial/licensing	6		連邦通信委員会|FCC & 衛星|FCC|世界無線通信会議|ITU & 衛星|環境影響評価 & 打上げ|環境アセスメント & 打上げ
    ~commercial/licensing	6		審査基準 & 宇宙活動法|ガイドライン & 許可 & 衛星|事故調査 & 打上げ & FAA|輸出管理 & 衛星|認可 & 衛星
    ~commercial/licensing	6		承認 & 衛星 & 総務省|第三者損害賠償|罰金 & 衛星
    ~resources/space-resources	7	Moon & mining|in situ resource|oxygen & simulated soil	
    ~resources/space-resources	7	extracts oxygen & soil|regolith & collect|collect & lunar regolith	
    ~resources/space-resources	7	lunar regolith & company|prospecting & Moon|prospecting & ice	
    ~resources/space-resources	7	prospecting & lunar|water ice & extract|water ice & prospect|ice mining	
    ~resources/space-resources	7	lunar water & extract|property rights & lunar	
    ~resources/space-resources	7	property rights & celestial|celestial bodies & resources	
    ~resources/space-resources	7	extraction & celestial|Space Resources Week|resource extraction & Moon	
    ~resources/space-resources	7	AstroForge|Interlune|Karman+|TransAstra|Off-world mining	
    ~resources/space-resources	7	metals & asteroid & mine|lunar propellant & water	
    ~resources/space-resources	7	propellant & lunar ice|PRIME-1|resource prospector	
    ~resources/space-resources	7		宇宙資源の探査及び開発|資源 & 月 & 採掘|月 & 資源|月面 & 資源|水氷 & 採掘|月の氷 & 採掘|推定埋蔵量 & 月|小惑星 & 採掘
    ~resources/space-resources	7		小惑星 & 資源|ヘリウム３|酸素抽出|レゴリス & 酸素|レゴリス & 採取 & 売|レゴリス & 所有権|所有権 & 宇宙|所有権 & 資源
    ~resources/space-resources	7		天体 & 資源|ルクセンブルク & 資源|事業活動計画|採掘権 & 宇宙|採掘権 & 月
    ~technology/demonstration	5	demonstration mission & satellite|innovative satellite technology	
    ~technology/demonstration	5	on-orbit test|in-orbit test & technology	
    ~technology/demonstration	5	flight demonstration & satellite|flight test & thruster|laser link	
    ~technology/demonstration	5	LUCAS & optical|quantum key|QKD & satellite	
    ~technology/demonstration	5	quantum & satellite & experiment|Hall-effect|green propellant	
    ~technology/demonstration	5	sail & unfurled|drag-free|thermal vacuum|vibration test & satellite	
    ~technology/demonstration	5	environmental testing & satellite|acoustic test & satellite	
    ~technology/demonstration	5	integration and test & satellite|critical design review & satellite	
    ~technology/demonstration	5	preliminary design review & satellite|flight model	
    ~technology/demonstration	5	engineering model & satellite|cubesat & demonstrate|cubesat & university	
    ~technology/demonstration	5	university payloads|university satellite|student-built satellite	
    ~technology/demonstration	5	nanosatellite|smallsat & demonstrate|software-defined satellite	
    ~technology/demonstration	5	software-defined payload|digital payload|flexible payload	
    ~technology/demonstration	5	deployable & antenna & satellite|deployable mast|large antenna & orbit	
    ~technology/demonstration	5	AI & on board & satellite|onboard AI|edge computing & satellite	
    ~technology/demonstration	5	autonomous & satellite & demonstrate|rendezvous & docking & demonstrate	
    ~technology/demonstration	5	formation flying|very low Earth orbit|VLEO|super low altitude	
    ~technology/demonstration	5	power beaming|solar cells & orbit & test|radiation-hardened	
    ~technology/demonstration	5	inflatable & heat shield|aerocapture & test|nuclear propulsion	
    ~technology/demonstration	5	nuclear thermal|DRACO & propulsion|rotating detonation	
    ~technology/demonstration	5	atomic clock & orbit|satellite completed & shipped	
    ~technology/demonstration	5		きく & 衛星|革新的衛星|技術実証 & 衛星|技術実証 & 宇宙|実証実験 & 衛星 & 軌道|光データ中継|光通信 & 衛星|量子暗号 & 衛星
    ~technology/demonstration	5		量子鍵|オール電化|グリーンプロペラント|太陽帆|振動試験 & 衛星|熱真空試験|音響試験 & 衛星|環境試験 & 衛星|フライトモデル|プロトフライト
    ~technology/demonstration	5		詳細設計 & 衛星|基本設計 & 衛星|開発状況 & 衛星|デジタル化衛星|デジタルペイロード|展開 & アンテナ & 衛星|大型展開アンテナ|展開構造
    ~technology/demonstration	5		超小型衛星 & 大学|キューブサット|大学衛星|学生 & 衛星|木造人工衛星|超低高度|つばめ & 衛星|太陽電池 & 軌道上|オンボードAI
    ~technology/demonstration	5		軌道上AI|AI & 軌道上 & 衛星|編隊飛行|フォーメーションフライト|ランデブ & 実証|原子時計 & 衛星|展開型エアロシェル
    ~technology/demonstration	5		大気圏突入技術実証|JAXA & 産学連携 & 実証
    ~cooperation/sdgs	6	sustainable development goal|zero hunger|no poverty|food security & satellite	
    ~cooperation/sdgs	6	food security & observation|Earth observation & food security	
    ~cooperation/sdgs	6	developing countries & satellite|developing countries & space|digital divide	
    ~cooperation/sdgs	6	digital divide & space|rural & satellite connectivity|schools & satellite	
    ~cooperation/sdgs	6	villages & satellite & connectivity|connectivity & schools	
    ~cooperation/sdgs	6	remote communities & satellite|telemedicine & satellite|clinic & space	
    ~cooperation/sdgs	6	smallholders & satellite|smallholders|smallholder farmers	
    ~cooperation/sdgs	6	gender equality & space|Space4Women|women in space & UNOOSA|UNOOSA & development	
    ~cooperation/sdgs	6	Space4Water|space for development|humanitarian & satellite & development	
    ~cooperation/sdgs	6	poverty & satellite|poverty maps|sustainable cities & satellite	
    ~cooperation/sdgs	6	affordable and clean energy & satellite|inclusive & space & development	
    ~cooperation/sdgs	6	space & sustainable development|UNDP & satellite|World Bank & satellite	
    ~cooperation/sdgs	6	GEO & sustainable development	
    ~cooperation/sdgs	6		持続可能な開発|貧困 & 衛星|貧困や飢餓|飢餓 & 衛星|飢餓をゼロ|食料安全保障|途上国 & 衛星|途上国の教育|教育格差|情報格差|デジタル格差
    ~cooperation/sdgs	6		デジタルデバイド|へき地 & 衛星 & 通信|遠隔医療 & 衛星|安全な水 & 衛星|ジェンダー平等|ジェンダー & 宇宙|女性 & 宇宙 & 国連
    ~cooperation/sdgs	6		小規模農家 & 衛星|国連 & 宇宙 & 開発|社会課題 & 衛星 & 途上国|KiboCUBE & SDGs|誰一人取り残さない & 宇宙
    ~cooperation/sdgs	6		宇宙で社会課題
    ~cooperation/partners	5	Sentinel Asia & members|KiboCUBE|ASEAN & satellite|ASEAN & space	
    ~cooperation/partners	5	Quad & satellite|Pacific island|training course & satellite	
    ~cooperation/partners	5	memorandum & space agency|MoU & space agency	
    ~cooperation/partners	5	memorandum of understanding & space|Philippine Space Agency|PhilSA|VNSC	
    ~cooperation/partners	5	Vietnam & satellite|GISTDA|LAPAN|BRIN & satellite|Indonesia & satellite	
    ~cooperation/partners	5	Malaysia & satellite|MYSA|Thailand & satellite|Philippines & satellite	
    ~cooperation/partners	5	Kenya & satellite|Africa & satellite|Africa & space|Egypt & space	
    ~cooperation/partners	5	Nigeria & satellite|UAE & Japan & space|UAE Space Agency|Saudi Space Agency	
    ~cooperation/partners	5	Bahrain & satellite|India & Japan|Japan and India|India & US & space	
    ~cooperation/partners	5	ISRO & JAXA|ISRO & NASA|ISRO & partnership|Australia & space agency	
    ~cooperation/partners	5	Australian Space Agency|New Zealand & space|Korea & Japan & space|KASA	
    ~cooperation/partners	5	Canada & Japan & space|Brazil & satellite|Latin America & space	
    ~cooperation/partners	5	Mongolia & satellite|Bangladesh & satellite|Sri Lanka & satellite	
    ~cooperation/partners	5	Nepal & satellite|Bhutan & satellite|BIRDS & satellite|JICA & satellite	
    ~cooperation/partners	5	yen loan|Japanese loan|ODA & satellite|third countries & space	
    ~cooperation/partners	5	developing space|partner countries & satellite data	
    ~cooperation/partners	5	international partners & new space agency	
    ~cooperation/partners	5		アジア太平洋 & 宇宙|アセアン|クアッド & 衛星|人材育成 & アジア & 宇宙|研修 & アジア|研修 & 島嶼国|協力覚書|覚書 & 宇宙庁
    ~cooperation/partners	5		覚書 & 宇宙機関|覚書を締結 & 宇宙|フィリピン宇宙庁|フィリピン & 衛星|ベトナム & 衛星|ベトナム & 宇宙|インドネシア & 衛星
    ~cooperation/partners	5		インドネシア & 宇宙|タイ & 衛星|マレーシア & 衛星|モンゴル & 衛星|ネパール & 衛星|スリランカ & 衛星|バングラデシュ & 衛星
    ~cooperation/partners	5		インド & 宇宙協力|インド & 協力 & 月|日印 & 宇宙|豪州 & 宇宙協力|日豪 & 宇宙|韓国 & 宇宙協力|日韓 & 宇宙|UAE & 宇宙
    ~cooperation/partners	5		サウジ & 宇宙|アフリカ & 衛星|アフリカ & 宇宙|アフリカ諸国|ケニア & 衛星|ルワンダ & 衛星|エジプト & 宇宙|中南米 & 宇宙
    ~cooperation/partners	5		ブラジル & 衛星|中央アジア & 衛星|円借款|ODA & 衛星|JICA & 衛星|JICA & 宇宙|新興国 & 宇宙|新興国 & 衛星
    ~cooperation/partners	5		途上国 & 宇宙 & 支援|第三国 & 宇宙|キボキューブ|BIRDS & 衛星|センチネルアジア & 加盟
    """
