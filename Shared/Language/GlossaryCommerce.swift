/// Commerce, resources, technology, cooperation and this exchange: lines of the standard glossary.
let glossaryCommerce = """
    # Launch and industry
    commercial/launch	3.5	launch vehicle|carrier rocket	打上げロケット|打上げ機
    commercial/launch	4	liftoff|lift-off|lifts off|lifted off	リフトオフ|発射
    commercial/launch	2.5	rocket|rockets	ロケット
    commercial/launch	2.5	launch|launches|launched|launching	打上げ|打ち上げ|打上|打ち上げる|打ち上げた
    commercial/launch	4	H3 rocket|H3 launch vehicle|H3	H3ロケット
    commercial/launch	4	Falcon 9	ファルコン9
    commercial/launch	4	Falcon Heavy	ファルコンヘビー
    commercial/launch	4	Epsilon rocket	イプシロンロケット|イプシロン
    commercial/launch	4	Epsilon S|Epsilon S rocket	イプシロンS|イプシロンSロケット
    commercial/launch	4	KAIROS rocket|Kairos	カイロスロケット|カイロス
    commercial/launch	3.5	Tanegashima|Tanegashima Space Center	種子島|種子島宇宙センター
    commercial/launch	4	launch window	打上げウィンドウ|打上げ予備期間
    commercial/launch	5	launch failure|failed launch	打上げ失敗|打ち上げ失敗
    ~commercial/launch	5	launch scrubbed|scrubbed launch|launch success|successful launch|launch delayed	
    ~commercial/launch	5	launch postponed|launch attempt|launch schedule|launch countdown|maiden flight|launch abort	
    ~commercial/launch	5	return-to-flight|rocket launch|rocket launches|satellite launch|rideshare launch	
    ~commercial/launch	5	launch date	
    !commercial/launch	5	launch of & satellite|launch of & spacecraft|launch of & communications satellite	
    !commercial/launch	5	launch of & observation satellite|launch of & navigation satellite|launch of & weather satellite	
    ~commercial/launch	5		打上げ成功|打ち上げ成功|打上げ延期|打ち上げ延期|打上げに成功|打ち上げに成功|打上げを延期|打ち上げを延期|打上げ結果|打上げ時刻|打上げ日|打上げ時期|打上げ中止|打上げ計画
    ~commercial/launch	5		ロケット打上げ|ロケットの打上げ|飛行再開
    ~commercial/launch	4	Electron|Rocket Lab|New Glenn|Vulcan Centaur|Vulcan|Starship|Ariane 6|Vega-C|Long March	
    ~commercial/launch	4	Soyuz-2|PSLV|LVM3|GSLV|H-IIA|Neutron rocket|Minotaur|Antares rocket|Atlas V|Cape Canaveral	
    ~commercial/launch	4	Vandenberg|Baikonur|Wallops|Kourou|Jiuquan|Wenchang|Uchinoura|Space One	
    ~commercial/launch	4	Interstellar Technologies|launch pad|launchpad|upper stage engine|static fire	
    ~commercial/launch	4	first stage landing|first stage|second stage|fairing|booster|scrub|countdown|spaceport	
    ~commercial/launch	4	Hokkaido Spaceport|engine test|static-fire|payload into orbit|deployed into orbit|rideshare	
    ~commercial/launch	4		エレクトロン|ロケットラボ|ニューグレン|バルカン|スターシップ|アリアン6|ベガC|長征|ソユーズロケット|内之浦|スペースワン|インターステラテクノロジズ|射場|発射台|燃焼試験
    ~commercial/launch	4		フェアリング|一段目|第2段|第二段|ブースター|カウントダウン|宇宙港|スペースポート|大樹町|紀伊|H2A|H-ⅡA|機体公開|軌道に投入|発射時刻|点火
    -	0	product launch|launches website|launches new website|launch of a new website	
    -	0	launches campaign|launched a website|launches study|launched an investigation	
    -	0	launches investigation|launches program|launches programme|launches initiative	
    -	0	launched an initiative|launches consultation|launches competition|launched a programme	
    -	0	launched a program|book launch|album launch|launches challenge|launches call	
    -	0	launches portal|launched a portal|launches dashboard|launch of the project|launches project	
    -	0	launches new service|launches app|launches partnership|launches dialogue|missile launch	
    -	0	missile launches|launch site visits|visits to launch sites	
    -	0		サービスを打ち出し|ミサイル発射|花火の打ち上げ|打ち上げ花火|打ち上げ会|弾道ミサイル発射
    -	0	launch license|launch licence|launch permit|launch licensing|launch notification	
    -	0	launch and reentry license	
    -	0		打上げ許可|打上げ事前通報|打上げ用ロケットの型式認定
    commercial/industry	5	commercial space	商業宇宙|民間宇宙
    commercial/industry	5	space industry	宇宙産業
    commercial/industry	5	space business	宇宙ビジネス
    commercial/industry	5	startup|start-up|space startup	スタートアップ|宇宙ベンチャー|ベンチャー企業
    commercial/industry	5	space economy	宇宙経済
    commercial/industry	5	space tourism	宇宙旅行|宇宙観光
    commercial/industry	5	satellite constellation|mega-constellation	衛星コンステレーション|メガコンステレーション
    commercial/industry	5	Space Strategy Fund	宇宙戦略基金
    commercial/industry	5	investment|investor|investors	投資|投資家|出資
    commercial/industry	4	satellite operator	衛星運用会社|衛星事業者
    ~commercial/industry	2	Starlink|OneWeb|Kuiper|SpaceX|Blue Origin|Synspective|iQPS|SKY Perfect JSAT|Axiom Space	
    ~commercial/industry	2	Vast|Starlab|Orbital Reef|revenue|manufacturer|Space BD|Planet Labs|Maxar|ICEYE	
    ~commercial/industry	2	Spire Global	
    ~commercial/industry	2		スターリンク|ワンウェブ|スペースX|シンスペクティブ|QPS研究所|スカパーJSAT|民生|スペースXの
    ~commercial/industry	5	space company|space companies|space firm|space firms|private sector|private companies	
    ~commercial/industry	5	venture capital|raises million|funding round|Series A|Series B|Series C|merger|acquisition	
    ~commercial/industry	5	acquires|shareholders|commercial crew contract|commercial partnership|satellite broadband	
    ~commercial/industry	5	public offering|IPO|market size|suborbital flight|suborbital|contract awarded	
    ~commercial/industry	5	awards contract|awarded contract|commercial partners|commercialization|stock market	
    ~commercial/industry	5	commercial space activities|commercial services contract|direct-to-device	
    ~commercial/industry	5	satellite internet|businesses|customers	
    ~commercial/industry	5		宇宙企業|民間企業|民間事業者|資金調達|億円を調達|調達し|上場|買収|合併|市場規模|株式|契約を獲得|契約を締結|受注|衛星通信会社|参入|事業化|商業化|売上|宇宙関連企業
    ~commercial/industry	5		商用サービス|量産|新規事業|衛星ブロードバンド|衛星インターネット|業務提携|事業者の支援|商業宇宙活動|民間主導|宇宙ビジネスコンテスト|S-NET
    ~commercial/industry	2	company|companies|commercial|contract|industry|market|firm|million dollars|private|business	
    ~commercial/industry	2		企業|民間|産業|市場|公募|会社|商業|ビジネス
    commercial/licensing	5.5	launch license|launch licence|launch permit	打上げ許可|打ち上げ許可
    commercial/licensing	5.5	licensing|licence|license|licences|licenses	許認可|ライセンス|免許
    commercial/licensing	5.5	remote sensing license|remote sensing licensing	衛星リモートセンシング法
    commercial/licensing	6.5	Space Activities Act	宇宙活動法
    commercial/licensing	3.5	Federal Aviation Administration|FAA	連邦航空局|米連邦航空局
    commercial/licensing	3.5	Federal Communications Commission|FCC	連邦通信委員会|米連邦通信委員会
    commercial/licensing	5.5	notice of proposed rulemaking|proposed rule|NPRM	規則案|規則制定案
    commercial/licensing	5.5	final rule	最終規則
    commercial/licensing	5.5	spectrum allocation|frequency allocation	周波数割当|周波数の割当て|周波数分配
    ~commercial/licensing	6	Space Bureau|NGSO|regulatory fee|regulatory fees|spectrum sharing|spectrum abundance	
    ~commercial/licensing	6	earth station applications|satellite applications|space station applications	
    ~commercial/licensing	6	world radiocommunication conference|frequency coordination|non-geostationary & spectrum	
    ~commercial/licensing	6.5	launch licensing|licensing regulations|reentry licence|reentry license|re-entry licence	
    ~commercial/licensing	6.5	re-entry license|vehicle operator license|Part 450	
    ~commercial/licensing	6.5	Commercial Remote Sensing Regulatory Affairs|CRSRA	
    ~commercial/licensing	6.5	Office of Commercial Space Transportation|license modification|licence application	
    ~commercial/licensing	6.5	license application|export control|ITAR|EAR regulations|licensees|regulatory approval	
    ~commercial/licensing	6.5	spectrum license|orbital slot filing|ITU filing|five-year deorbit rule	
    ~commercial/licensing	6.5	mission authorization|type certification|payload review	
    ~commercial/licensing	6.5	authorization and supervision|public comment on licensing|experimental license|license for	
    ~commercial/licensing	6.5		人工衛星の管理許可|管理許可|許可申請|許可証|無線局免許|許可を取得|型式認定|許可に係る|審査基準|適合認定|輸出管理|リモートセンシング法|許可制度|免許申請|申請手続
    ~commercial/licensing	6.5		免許を交付|許可を交付|許認可の|安全審査|予備免許|認可申請
    ~commercial/licensing	3.5	regulation|regulations|regulator|rulemaking|applicant|comment period|permit|authorization	
    ~commercial/licensing	3.5	certification|Federal Register|seeks comments|approval|rule|request for comments|spectrum	
    ~commercial/licensing	3.5		許可|認可|規制|審査|意見募集|パブリックコメント|総務省|申請|省令|告示|周波数
    resources/space-resources	8	space resources|space resource	宇宙資源
    resources/space-resources	8	Space Resources Act	宇宙資源法
    resources/space-resources	8	asteroid mining|space mining|lunar mining|Moon mining	小惑星採掘|宇宙採掘|月面採掘|小惑星の採掘
    resources/space-resources	8	in-situ resource utilization|in situ resource utilization|in-situ resource utilisation|ISRU	現地資源利用|その場資源利用
    ~resources/space-resources	8	extraction of resources|resource extraction|lunar resources|resources on celestial bodies	
    ~resources/space-resources	8	ownership of lunar|space resource activities|resource utilization|resource utilisation	
    ~resources/space-resources	8	oxygen from regolith|helium-3|prospecting|lunar water extraction|platinum from asteroids	
    ~resources/space-resources	8	mining on the Moon|mining the Moon|mine the Moon|extract water|mine asteroids	
    ~resources/space-resources	8	Hague Building Blocks|asteroid prospecting|extract resources|resources of the Moon	
    ~resources/space-resources	8	propellant from lunar	
    ~resources/space-resources	8		月資源|月の資源|資源の所有権|月の砂の所有権|水資源利用|資源利用|資源採掘|資源開発|ヘリウム3|酸素を生成|月の水資源|採掘|資源探査|所有権|資源の採取|天体の資源|月面資源
    ~resources/space-resources	8		レゴリスから酸素|推薬生成
    ~resources/space-resources	3.5	mining|celestial bodies|extract|resources|lunar regolith	
    ~resources/space-resources	3.5		天体|資源
    # Technology and cooperation
    technology/demonstration	6	technology demonstration|technology demonstrator	技術実証
    technology/demonstration	6	on-orbit demonstration|in-orbit demonstration	軌道上実証|宇宙実証
    technology/demonstration	6	innovative satellite technology demonstration	革新的衛星技術実証|革新的衛星技術実証プログラム|革新的衛星技術実証衛星
    technology/demonstration	6	RAISE-3	革新的衛星技術実証3号機|小型実証衛星3号機
    technology/demonstration	6	RAISE-4	革新的衛星技術実証4号機|小型実証衛星4号機
    technology/demonstration	6	Engineering Test Satellite	技術試験衛星
    technology/demonstration	6	ETS-9|Engineering Test Satellite 9|ETS-IX	技術試験衛星9号機|技術試験衛星九号機
    technology/demonstration	5	optical communication|laser communication|optical communications|laser communications	光通信|光衛星間通信|レーザー通信
    technology/demonstration	5	in-orbit servicing|on-orbit servicing|in-space servicing|satellite servicing mission|robotic servicing	軌道上サービス|軌道上サービシング
    technology/demonstration	5	electric propulsion|ion engine|Hall thruster	電気推進|イオンエンジン|ホールスラスタ
    technology/demonstration	5	satellite development	衛星開発
    ~technology/demonstration	5	demonstration satellite|demonstrated in orbit|demonstrate in orbit|demonstration mission	
    ~technology/demonstration	5	demonstration succeeds|demonstration flight|test satellite|prototype satellite|all-electric	
    ~technology/demonstration	5	laser terminal|optical link|optical links|refuel|refueling|refuelling|new bus|satellite bus	
    ~technology/demonstration	5	technology maturation|demonstration programme|demonstration program	
    ~technology/demonstration	5	quantum key distribution|solar sail|space solar power|on-board computer|onboard computer	
    ~technology/demonstration	5	cubesat technology|CubeSat demonstrator|flight demonstration|K Program	
    ~technology/demonstration	5	in-space manufacturing|technology test|demonstrating|demonstrates|wooden satellite|LignoSat	
    ~technology/demonstration	5	inflatable|nuclear thermal propulsion|robotic arm|data relay satellite|demonstrate	
    ~technology/demonstration	5	demonstrator|edge computing in orbit	
    ~technology/demonstration	3.5	demonstration	
    ~technology/demonstration	5		実証衛星|実証に成功|実証実験|実証機会|全電化|静止衛星を開発|衛星の開発|衛星を開発|試験機|要素技術|小型実証|新規技術|量子暗号通信|太陽光発電衛星|宇宙太陽光発電|衛星バス
    ~technology/demonstration	5		木造衛星|オンボードコンピュータ|フルデジタル|実証テーマ|実証試験|経済安全保障重要技術育成プログラム|技術開発の成果|燃料補給|衛星開発・実証プラットフォーム|超小型衛星
    ~technology/demonstration	5		実証ミッション|軌道上で実証|試作|実証を開始|ソーラーセイル|膜展開|ロボットアーム|データ中継衛星
    ~technology/demonstration	3.5		実証
    ~technology/demonstration	2	prototype|experimental|components|technology|gigabits per second|servicer|engineering model	
    ~technology/demonstration	2	thruster|novel|sensor test	
    ~technology/demonstration	2		技術開発|新技術|部品|機器の開発|技術
    cooperation/sdgs	6	Sustainable Development Goals|SDGs|SDG	持続可能な開発目標|SDGs
    cooperation/sdgs	6	2030 Agenda	持続可能な開発のための2030アジェンダ|2030アジェンダ
    cooperation/sdgs	6	Space4SDGs|Space for Sustainable Development|space for the SDGs	宇宙とSDGs
    cooperation/sdgs	5	sustainable development	持続可能な開発
    cooperation/sdgs	5	KiboCUBE	キボウキューブ|KiboCUBE
    ~cooperation/sdgs	4	Space2030|Access to Space for All|food security|clean water|poverty reduction	
    ~cooperation/sdgs	4	gender equality|education in developing countries|Space4Women|Space4Water|hunger	
    ~cooperation/sdgs	4	water security|poverty|clean energy for all	
    ~cooperation/sdgs	4		Space2030|食料安全保障|貧困削減|途上国の水問題|ジェンダー平等|持続可能な社会|課題解決|貧困|飢餓|地球規模課題|安全な水
    ~cooperation/sdgs	2	sustainable|developing countries|young engineers|developing nations|global issues	
    ~cooperation/sdgs	2	indicators	
    ~cooperation/sdgs	2		途上国|開発途上国|社会課題|持続可能
    cooperation/partners	5	Indo-Pacific|Free and Open Indo-Pacific|FOIP	インド太平洋|自由で開かれたインド太平洋
    cooperation/partners	6	APRSAF|Asia-Pacific Regional Space Agency Forum	アジア・太平洋地域宇宙機関会議|アジア太平洋地域宇宙機関会議
    cooperation/partners	5	capacity building|capacity-building	能力構築|能力構築支援|キャパシティビルディング|人材育成支援
    cooperation/partners	5	Quad|Quad space working group	日米豪印|クアッド|日豪印米
    cooperation/partners	5	ASEAN|Association of Southeast Asian Nations	東南アジア諸国連合|ASEAN
    cooperation/partners	5	third countries|third country	第三国
    cooperation/partners	4	Global South	グローバルサウス
    ~cooperation/partners	2.4	Southeast Asia|Africa|Philippines|Vietnam|Indonesia|Thailand|Malaysia|Mongolia|Kenya|Rwanda	
    ~cooperation/partners	2.4	Sri Lanka|Cambodia|Laos|Brunei	
    ~cooperation/partners	2.4		東南アジア|アフリカ|フィリピン|ベトナム|インドネシア|タイ王国|マレーシア|モンゴル|ケニア|ルワンダ|スリランカ
    ~cooperation/partners	5	Pacific islands|Pacific Island countries|emerging space nations|emerging spacefaring	
    ~cooperation/partners	5	space cooperation agreement|memorandum on space cooperation|agreement on space cooperation	
    ~cooperation/partners	5	regional cooperation|Asia-Pacific|African Space Agency|technical assistance	
    ~cooperation/partners	5	partner countries|partner nations|Bangladesh space|TICAD|Space agency of the Philippines	
    ~cooperation/partners	5	emerging countries|Latin America|trainees|Pacific nations|training course for|like-minded	
    ~cooperation/partners	5	new spacefaring nations	
    ~cooperation/partners	5		太平洋島嶼国|島しょ国|島嶼国|宇宙新興国|新興国|地域協力|アジア太平洋|国際協力機構|研修を実施|研修員|人材育成|有志国|同志国|パートナー国|ティカッド|中南米|キャパビル
    ~cooperation/partners	5		ODA|宇宙協力に関する覚書|技術協力
    ~cooperation/partners	3	JICA	
    ~cooperation/partners	2	space cooperation|partnership|international cooperation|cooperation|India|Australia	
    ~cooperation/partners	2	cooperate|trained|workshop for	
    ~cooperation/partners	2		宇宙協力|国際協力|連携|協力覚書|インド|豪州|オーストラリア|協力を強化
    # This exchange
    -	0	data exchange|information exchange|exchange of notes|exchange of information	
    -	0	exchange of views|exchanged views|exchange information|stock exchange|exchange rate	
    -	0	satellite bus|student exchange|peer review|peer-reviewed|open source|light source	
    -	0	power source|energy source|emission source|peer reviewed|exchange plan|source of	
    -	0	scientific journal|academic journal|Astrophysical Journal|journal Nature|journal Science	
    -	0	X-ray source|radio source	
    -	0		光源|電源|電波源|排出源|震源|資金源|光源の|意見交換|情報交換
    # More signs of commerce, resources, technology, cooperation and this exchange
    ~commercial/launch	3	rocket & pad|rocket & launch|rocket & flight|rocket & orbit & satellite|rocket & explodes	
    ~commercial/launch	3	rocket & exploded|rocket & failed|rocket & engine|rocket & test flight|rocket & satellites	
    ~commercial/launch	3	rocket & reusable|rocket & delay|rocket & mission|rocket & company & flight	
    ~commercial/launch	3	flight of the year|satellites & launched|satellite & launched|satellite & launch	
    ~commercial/launch	3	satellites & launch|launches & satellites|launched & satellites|into orbit & rocket	
    ~commercial/launch	3	puts & satellite & orbit|puts & orbit|placed & satellite & orbit|placed into orbit	
    ~commercial/launch	3	delivered to orbit|reusable booster|booster & landed|booster & landing|landing & booster	
    ~commercial/launch	3	launch & tonight|launch & scheduled|launch & delayed|launch & weather|launch & postponed	
    ~commercial/launch	3	launch & window|launch & pad|launch & site|launch & provider|launch & Tanegashima	
    ~commercial/launch	3	launch & Florida|launch & California|launch & failure|launch & success|launch & live	
    ~commercial/launch	3	lifted & satellites|blast off|blasts off|blasted off|soared|orbital launch|inaugural flight	
    ~commercial/launch	3	debut flight|debut & rocket|anomaly & rocket|flight termination|self-destruct	
    ~commercial/launch	3	leaving the pad|T-0|ready for launch|maiden	
    ~commercial/launch	3		ロケット & 打上げ|ロケット & 打ち上げ|ロケット & 成功|ロケット & 失敗|ロケット & 延期|ロケット & 機体|ロケット & 号機|ロケット & 射場
    ~commercial/launch	3		ロケット & 爆発|ロケット & エンジン|ロケット & 再使用|ロケット & 飛行|ロケット & 種子島|打上げ & 成功|打上げ & 失敗|打上げ & 延期|打上げ & 日時
    ~commercial/launch	3		打上げ & 予定|打上げ & 種子島|打上げ & 衛星|打ち上げ & 成功|打ち上げ & 失敗|打ち上げ & 衛星|打ち上げ & 延期|衛星 & 打上げ成功|軌道投入 & 成功
    ~commercial/launch	3		分離 & 衛星 & 成功|機体移動|打上げ準備|発射|離昇|飛翔|再使用型|打上|初号機|号機 & 打上げ
    ~commercial/launch	1.5	pad|third flight|flight|lift|boosters|orbit insertion	
    ~commercial/launch	1.5		号機|機体|射点|飛行
    ~commercial/industry	4	satellite maker|goes public|went public|shares & satellite|shares & space|stock & space	
    ~commercial/industry	4	shares rose|share price|stock exchange & space|stake in|phones & satellites	
    ~commercial/industry	4	phones & satellite|phone & satellite|telecom|telecoms|mobile operators	
    ~commercial/industry	4	smartphone & satellite|broadband & satellite|internet & satellites	
    ~commercial/industry	4	partnership & company & satellite|deal & satellite|deal & space|order for & satellites	
    ~commercial/industry	4	orders & satellites|contract & satellites|contract & satellite|contract & company	
    ~commercial/industry	4	company & satellites & build|company & raises|company & funding|company & customers	
    ~commercial/industry	4	firm & satellites|firm & raises|raised & million|raises & million|million & investors	
    ~commercial/industry	4	investors & space|investment & space|invest & space|startups|accelerator & space|incubator	
    ~commercial/industry	4	entrepreneurs|space & market|space & economy|space & industry|space & business	
    ~commercial/industry	4	space & companies|space & startup|space & startups|space & private|space & insurance	
    ~commercial/industry	4	satellite insurance|insurers|supply chain & space|factory & satellites|factory & rocket	
    ~commercial/industry	4	mass production|manufacturing & satellites|sell & data & satellite|commercial & imagery	
    ~commercial/industry	4	commercial & data buy|commercial & satellites|commercial & station|commercial & partnership	
    ~commercial/industry	4	commercial & procurement|commercial services|tourists|tourist & space|space tourists	
    ~commercial/industry	4	hotel & orbit|satellite company|satellite firm|imagery company|earnings|quarterly|profit	
    ~commercial/industry	4	sales|merge|bankruptcy|layoffs|CEO|acquire|takeover|joint venture|market	
    ~commercial/industry	4		宇宙 & 企業|宇宙 & スタートアップ|宇宙 & ベンチャー|宇宙 & 市場|宇宙 & 産業|宇宙 & ビジネス|宇宙 & 投資|宇宙 & 資金|宇宙 & 提携|宇宙 & 保険
    ~commercial/industry	4		宇宙 & 民間|宇宙 & 事業|宇宙 & 上場|衛星 & 企業|衛星 & 事業|衛星 & 市場|衛星 & 契約|衛星 & 受注|衛星 & 提携|衛星 & スマホ
    ~commercial/industry	4		衛星 & 通信サービス|衛星 & 量産|衛星 & 工場|衛星データ & 事業|衛星データ & ビジネス|億円 & 調達|資本提携|出資 & 宇宙|大企業|提携|株価|売上高|黒字
    ~commercial/industry	4		赤字|決算|起業|創業|投資ファンド|スマホ & 直接|携帯 & 衛星|共同事業|参入 & 宇宙|民間 & 宇宙ステーション|商業 & ステーション|実用化 & 企業
    ~commercial/industry	4		サプライチェーン
    ~commercial/licensing	5	regulator & launch|regulator & flights|regulator & clears|regulator & approves	
    ~commercial/licensing	5	regulators & approve|regulator & satellites|regulator & satellite|commission & rules	
    ~commercial/licensing	5	commission & satellites|commission & spectrum|commission & proposes|commission & approves	
    ~commercial/licensing	5	commission & earth stations|commission & grants|FAA & launch|FAA & approves|FAA & license	
    ~commercial/licensing	5	FAA & rule|FAA & flights|FCC & satellites|FCC & satellite|FCC & spectrum|FCC & rule	
    ~commercial/licensing	5	FCC & rules|FCC & approves|FCC & grants|NOAA & license|NOAA & licensing	
    ~commercial/licensing	5	NOAA & remote sensing|application & satellite|application & launch	
    ~commercial/licensing	5	applications & satellites|approval & launch|approval & satellites|approves & launch	
    ~commercial/licensing	5	approves & satellites|authorization & launch|authorization & satellites|permit & launch	
    ~commercial/licensing	5	permission & launch|permission & satellite|license & launch|licence & launch	
    ~commercial/licensing	5	license & satellites|license & satellite|licence & satellite|licence & reentry	
    ~commercial/licensing	5	license & reentry|license & spectrum|spectrum & satellite|spectrum & satellites	
    ~commercial/licensing	5	spectrum & auction|frequencies & satellite|ITU & satellites|ITU	
    ~commercial/licensing	5	World Radiocommunication Conference|rules & earth stations|rules & licensing	
    ~commercial/licensing	5	rules & satellites & commission|rules & operators|comments & rule|comments & due	
    ~commercial/licensing	5	comments are due|environmental review|environmental assessment|rulemaking & space	
    ~commercial/licensing	5	regulations & commercial space|regulations & launch|rules & remote sensing|rules & launch	
    ~commercial/licensing	5	rule & launch|rule & satellites|grants & license|grants licence|grants license	
    ~commercial/licensing	5	grants permission|lighter rules|streamline & licensing|streamline & rules|clears & launch	
    ~commercial/licensing	5	clears & flights|supervision & space activities|foreign ownership|waiver & license	
    ~commercial/licensing	5	inspection & license|fine & FCC|export & satellites & controls|export controls	
    ~commercial/licensing	5		許可 & 打上げ|許可 & ロケット|許可 & 衛星|許可 & 申請|許可 & 内閣府|許可 & 審査|許可 & 宇宙|認可 & 衛星|認可 & 打上げ|認可 & ロケット
    ~commercial/licensing	5		免許 & 衛星|免許 & 無線|免許 & 周波数|周波数 & 衛星|周波数 & 割当|総務省 & 衛星|総務省 & 免許|総務省 & 周波数|総務省 & 電波|審査 & 打上げ
    ~commercial/licensing	5		審査 & 衛星|申請 & 衛星|申請 & 打上げ|規制 & 宇宙|規制 & 衛星|規制 & ロケット|規制緩和|規制 & 見直し|ガイドライン & 許可|意見公募|電波法
    ~commercial/licensing	5		電波監理審議会|許可を出|許可した|承認 & 飛行|認定 & ロケット|環境影響評価 & 射場|ライセンス & 衛星|FAA & 許可|FCC & 承認|FCC & 許可
    ~commercial/licensing	5		ITU & 衛星|世界無線通信会議|輸出 & 規制
    ~resources/space-resources	7	helium-3 & Moon|mining & Moon|mine & Moon|mining & asteroid|mining & asteroids	
    ~resources/space-resources	7	mining & lunar|dig & Moon|extract & Moon|extract & lunar|extraction & Moon	
    ~resources/space-resources	7	extraction & lunar|extraction & water & lunar|owns & Moon|own & Moon|ownership & Moon	
    ~resources/space-resources	7	property rights & space|resources & Moon|resources & lunar|resources & asteroid	
    ~resources/space-resources	7	resources & asteroids|resources & celestial|resource & Moon|resource & lunar	
    ~resources/space-resources	7	resources & space & law|resources & space & act|resources & space & licence	
    ~resources/space-resources	7	oxygen & regolith|oxygen & lunar soil|oxygen & Moon|fuel & lunar ice|propellant & lunar	
    ~resources/space-resources	7	propellant & Moon|water & propellant & Moon|metals & asteroid|metals & Moon	
    ~resources/space-resources	7	platinum & asteroid|minerals & Moon|minerals & asteroid|minerals & lunar|prospect	
    ~resources/space-resources	7	prospectors|excavate & lunar|excavator & lunar|excavation & lunar|regolith & sell	
    ~resources/space-resources	7	regolith & purchase|buy & lunar soil|sell & lunar|in-situ|in situ|Luxembourg & space & law	
    ~resources/space-resources	7	rare earths & Moon|processing & lunar soil|harvest & lunar	
    ~resources/space-resources	7		資源 & 月|資源 & 月面|資源 & 小惑星|資源 & 宇宙|資源 & 採掘|資源 & 所有|採掘 & 月|採掘 & 小惑星|水 & 採掘 & 月|ヘリウム|酸素 & レゴリス
    ~resources/space-resources	7		酸素 & 月|推進剤 & 月|燃料 & 月 & 水|鉱物 & 月|鉱物 & 小惑星|金属 & 小惑星|所有 & 月|月の資源の所有|資源の所有|水資源 & 月|掘削 & 資源
    ~resources/space-resources	7		資源活動|宇宙資源の|レアメタル & 小惑星|ルクセンブルク & 宇宙
    ~technology/demonstration	4	satellite & proves|satellite & test & orbit|satellite & tests & orbit	
    ~technology/demonstration	4	satellite & testing & technology|satellite & technology & orbit	
    ~technology/demonstration	4	satellite & technology & test|satellite & antenna & folding|antenna & orbit & test	
    ~technology/demonstration	4	antenna & deployed|satellite & demonstrate|satellite & demonstrates	
    ~technology/demonstration	4	satellite & demonstrated|satellite & demonstration|satellite & prototype	
    ~technology/demonstration	4	satellite & experimental|satellite & propulsion|satellite & thruster	
    ~technology/demonstration	4	satellite & development & new|satellite & developed & university|satellite & engineering	
    ~technology/demonstration	4	CubeSat & test|CubeSat & tests|CubeSat & demonstrate|CubeSat & technology	
    ~technology/demonstration	4	CubeSat & university|CubeSat & propulsion|nanosatellite|small satellite	
    ~technology/demonstration	3	CubeSat	
    ~technology/demonstration	4	small satellites & technology|in orbit & test & success|tested in orbit|proves & orbit	
    ~technology/demonstration	4	proven in orbit|refuelling & satellite|refueling & satellite|refuel & orbit	
    ~technology/demonstration	4	tanker & dock|tanker & orbit|servicer & dock	
    ~technology/demonstration	4	robotic & servicing|docking & demonstration|rendezvous & demonstration|robot & orbit & test	
    ~technology/demonstration	4	laser & link|laser & communications|laser & terminal|laser & satellite & data	
    ~technology/demonstration	4	optical & communications & satellite|optical & terminal|quantum & satellite|quantum	
    ~technology/demonstration	4	AI & onboard|AI & satellite & orbit|onboard AI|processor & orbit|solar power & orbit	
    ~technology/demonstration	4	power beaming|solar array & new & test|sail & deploy|sail & orbit|ion & engine	
    ~technology/demonstration	4	plasma & thruster|water & thruster|propulsion & demonstration|nuclear & propulsion	
    ~technology/demonstration	4	3D printing & orbit|manufacturing & orbit|very low Earth orbit|VLEO	
    ~technology/demonstration	4	software-defined satellite|satellite & reprogrammable|test flight & technology|tech demo	
    ~technology/demonstration	4	technology & orbit|technologies & orbit|technology & satellite & novel|component & orbit	
    ~technology/demonstration	4	components & orbit|engineering test|digital payload|formation flying	
    ~technology/demonstration	4	super-low altitude	
    ~technology/demonstration	4		衛星 & 技術 & 軌道|衛星 & 技術 & 試験|衛星 & 開発 & 試験|衛星 & 新型 & 開発|衛星 & 検証|衛星 & 軌道 & 検証|軌道 & 検証
    ~technology/demonstration	4		軌道上 & 実験|軌道上 & 検証|軌道上 & 試験|技術 & 軌道上|技術 & 実証|民生部品|部品 & 宇宙 & 耐|小型衛星 & 技術|小型衛星 & 開発|小型衛星 & 試験
    ~technology/demonstration	4		小型衛星 & 次世代|次世代 & 衛星 & 開発|キューブサット|超小型 & 衛星|大学 & 衛星 & 開発|アンテナ & 展開|アンテナ & 衛星 & 折|推進 & 衛星 & 実証
    ~technology/demonstration	4		スラスタ|推進系|推進 & 試験|燃料補給 & 衛星|ロボット & 軌道上|ドッキング & 実証|ランデブー|光 & 通信 & 衛星|レーザー & 通信|レーザ & 通信|量子
    ~technology/demonstration	4		AI & 衛星 & 軌道|人工知能 & 衛星|宇宙 & 太陽光|太陽電池 & 宇宙|太陽電池 & 衛星|再構成可能|ソフトウェア定義|超低高度|編隊飛行|開発試験|プロトフライト
    ~technology/demonstration	4		熱真空|振動試験|新型衛星
    ~cooperation/sdgs	4	hunger & satellite|hunger & satellites|poverty & satellite|poverty & satellites	
    ~cooperation/sdgs	4	global goals|goals & satellites|goals & 2030|goals & space	
    ~cooperation/sdgs	4	sustainable & development & space|sustainable & development & satellite	
    ~cooperation/sdgs	4	sustainable & satellite|developing countries & CubeSat|developing countries & satellite	
    ~cooperation/sdgs	4	developing countries & satellites|developing countries & space|developing countries & data	
    ~cooperation/sdgs	4	developing nations & space|UN & sustainable|UNOOSA & sustainable|UNOOSA & JAXA	
    ~cooperation/sdgs	4	UNOOSA & developing|water & sanitation & satellite|sanitation & satellite|clean water & satellite	
    ~cooperation/sdgs	4	food security & satellite|education & satellite & rural|rural & satellite|equality & space	
    ~cooperation/sdgs	4	women & space & UN|inequality & satellite|gender & space|schools & satellite|goal 13|goal 2	
    ~cooperation/sdgs	4	indicator & goals|2030 goals|sustainability goals|Sustainable Development & Goal	
    ~cooperation/sdgs	4	humanity & benefits of space|benefits of space|Space2030 Agenda|access to space & all	
    ~cooperation/sdgs	4		目標 & 持続可能|持続可能 & 宇宙|持続可能 & 衛星|持続可能 & 途上国|SDGs & 宇宙|SDGs & 衛星|途上国 & 衛星|途上国 & 宇宙|開発途上国 & 衛星
    ~cooperation/sdgs	4		貧困 & 衛星|飢餓 & 衛星|食料 & 衛星 & 途上国|水と衛生|教育 & 衛星 & 途上国|国連 & 持続可能|社会課題 & 宇宙|社会課題 & 衛星|地球規模課題 & 宇宙
    ~cooperation/sdgs	4		ジェンダー|誰一人取り残さない|キボウキューブ & 衛星|農村 & 衛星
    ~cooperation/partners	2.4	Southeast Asian|African|Brazil|Chile|Mexico|Argentina	
    ~cooperation/partners	2.4		ブラジル|チリ|メキシコ
    ~cooperation/partners	4	engineers & nations & course|engineers & countries & course|nations & first spacecraft	
    ~cooperation/partners	4	country's first spacecraft|trainees & countries|graduates & countries & satellite	
    ~cooperation/partners	4	trains & engineers|trains & Asian|train & engineers & countries	
    ~cooperation/partners	4	training & engineers & countries|training & countries & space|training & officials & space	
    ~cooperation/partners	4	South-East Asian|Asian & space agencies|Asian & space agency|Asia & space agencies	
    ~cooperation/partners	4	Asia & space & cooperation|Asia & satellite & cooperation|Pacific & islands & satellite	
    ~cooperation/partners	5	Taiwan & space|Philippines & space|Vietnam & space|Indonesia & space|Thailand & space	
    ~cooperation/partners	5	Malaysia & space|Kenya & space|Rwanda & space|Brazil & space agency|Chile & space agency	
    ~cooperation/partners	5	Quad & space|Indo-Pacific & space	
    ~cooperation/partners	4	Pacific & cooperation & space|Pacific & space agencies|island nations|Island nations	
    ~cooperation/partners	4	Africa & space|Africa & satellite|Latin American|India & space & cooperation	
    ~cooperation/partners	4	India & Japan & space|Australia & Japan & space|Australia & space & cooperation|UAE & space	
    ~cooperation/partners	4	Saudi & space|Korea & Japan & space|Europe & Japan & space|space & cooperation & countries	
    ~cooperation/partners	4	space & cooperation & agreement|space & partnership & countries	
    ~cooperation/partners	4	cooperation & space agencies|cooperation agreement|agencies & sign & cooperation	
    ~cooperation/partners	4	countries & satellite & share|share & satellite data|sharing & satellite data	
    ~cooperation/partners	4	satellite data sharing|data sharing & countries|regional & forum|regional & space	
    ~cooperation/partners	4	scholarships|fellows & space|workshop & countries|workshop & region|workshop & Pacific	
    ~cooperation/partners	4	course & countries|participants & countries|officials from & countries	
    ~cooperation/partners	4	development aid & satellite|donated & satellite|joint satellite & country	
    ~cooperation/partners	4	first satellite & country|country's first satellite|nation's first satellite	
    ~cooperation/partners	4	multilateral & space|partners & satellite data|friends & region|outreach & countries	
    ~cooperation/partners	4	emerging & space	
    ~cooperation/partners	4		アジア & 宇宙|アジア & 衛星|太平洋 & 島|太平洋 & 宇宙機関|アジア太平洋 & 宇宙|アフリカ & 宇宙|アフリカ & 衛星|東南アジア & 衛星|東南アジア & 宇宙
    ~cooperation/partners	4		インド太平洋 & 宇宙|インド太平洋 & 衛星|インド & 宇宙協力|豪州 & 宇宙|欧州 & 宇宙協力|韓国 & 宇宙協力|UAE & 宇宙|協力 & 宇宙機関|協力 & 途上国
    ~cooperation/partners	4		協力 & 各国|協力 & 覚書 & 宇宙|連携 & 宇宙機関|連携 & 各国|途上国 & 支援 & 研修|研修 & 技術者|研修 & 各国|研修 & 衛星|支援 & 能力
    ~cooperation/partners	4		人材 & 育成 & 各国|人材 & 育成 & アジア|宇宙機関が|衛星データ & 共有 & 各国|共有 & 衛星データ|初の衛星 & 国|多国間協力|国際協力 & 宇宙
    ~cooperation/partners	4		年次会合 & 宇宙機関|第三国 & 宇宙|第三国 & 支援|技術支援|奨学
    ~commercial/industry	5	completes purchase|purchase & operator|purchase of & satellite|buys & satellite|buyout	
    ~commercial/industry	5	combined operator|combined company|combined & satellites & operator|sector & investment	
    ~commercial/industry	5	sector & space|record investment|funds & space|operator & satellites & deal|Intelsat & SES	
    ~commercial/industry	5	Eutelsat|Viasat|SES|public listing|debuts on the stock market	
    ~commercial/industry	5		東証|初値|公開価格|上場 & 衛星|売却|経営統合|子会社
    ~resources/space-resources	9.5	oxygen & lunar soil|oxygen & simulant|extracting oxygen|extract oxygen	
    ~resources/space-resources	9.5	lunar soil & rocket fuel|rocket fuel & Moon|simulant|companies & own & extract	
    ~resources/space-resources	9.5	law on space resources|own what they extract	
    ~resources/space-resources	9.5		酸素 & 月の砂|酸素 & 抽出|採掘をめぐる
    ~commercial/licensing	6.5	licence for reentry|license for reentry|faster satellite licensing|seeks comment|Part 25	
    ~commercial/licensing	6.5	licence & capsule|license & capsule|permits & launches	
    ~commercial/licensing	6.5		審査を迅速化|許可 & 手引き|許可 & 迅速
    """
