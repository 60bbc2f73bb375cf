/// Commerce, resources, technology and cooperation, in the words of headlines: lines of the standard glossary.
let glossaryCommerceHeadlines = """
    # Commerce, resources, technology and cooperation: names, and how agencies word their headlines
    !commercial/industry	6	space economy|space start-up|space startup|space tourism|space business	
    !commercial/industry	6	space industry & market|Starlink & service|direct-to-device|direct-to-cell	
    !commercial/industry	6	Space Strategy Fund|satellite operator & acquire|Synspective|iQPS	
    !commercial/industry	6	Astroscale & contract|Axiom Space|satellite start-up|imagery start-up	
    !commercial/industry	6	commercial space station|satellite company|S-Booster 2024|S-Booster2024	
    !commercial/industry	6	S-Booster2025|S-Booster2026|S-Booster2027|Axiom & station|commercial station	
    !commercial/industry	6	private space station|partner on & station|space firm|space startup & raise	
    !commercial/industry	6	space start-up & raise|satellite startup|startup & satellites & million	
    !commercial/industry	6		S-Booster|宇宙戦略基金|宇宙ベンチャー|宇宙スタートアップ|宇宙ビジネス|宇宙産業|宇宙旅行|宇宙企業|シンスペクティブ|アークエッジ|QPS研究所
    !commercial/industry	6		スカパーJSAT|民間宇宙ステーション|商業宇宙ステーション|宇宙スタートアップ & 上場|衛星 & 上場|宇宙 & 東証
    ~commercial/industry	6	wins contract & satellite|wins data contract|satellite imagery start-up	
    ~commercial/industry	6	commercial space station & raises|raises & million	
    ~commercial/industry	6		S-Booster & ビジネスアイデア|ビジネスアイデア|宇宙産業 & 市場規模|宇宙戦略基金 & 公募|億円を調達|低軌道衛星事業|宇宙ビジネス & 募集
    ~commercial/industry	5.5	revenue & satellite|acquires & satellite|SpaceX & valuation|valuation & billion	
    ~commercial/industry	5.5	SKY Perfect JSAT|space computing|satellite data business	
    ~commercial/industry	5.5	trading house & satellite	
    ~commercial/industry	5.5		スタートアップ支援|企業 & 衛星 & 買収|衛星データビジネス|商社 & 衛星|商社が参入
    ~commercial/industry	4.5	files for listing|goes public|growth market|wins contract|awarded a contract	
    ~commercial/industry	4.5	data buy|telecom carrier|carrier & satellite	
    ~commercial/industry	4.5		上場へ|公募開始|資金を調達
    !commercial/launch	6	Vulcan & flight|Vulcan & booster|Starship flight|H3 rocket|H3 launch vehicle|H-IIA	
    !commercial/launch	6	Falcon 9|Falcon Heavy|New Glenn|Vulcan Centaur|Vulcan & launch	
    !commercial/launch	6	Electron & Rocket Lab|Electron & scrub|Electron mission|Electron launch	
    !commercial/launch	6	Starship & mishap|Starship & launch|Ariane 6|Vega-C|Epsilon S|Kairos & launch	
    !commercial/launch	6	Long March & launch|PSLV|LVM3|Neutron & Rocket Lab|rideshare mission|orbital launch	
    !commercial/launch	6	rocket launch	
    !commercial/launch	6		打上げ日時|イプシロンSロケット|地上燃焼試験|H3ロケット|H-IIAロケット|カイロスロケット|ファルコン9|アリアン6|ロケット打上げ|ロケットの打上げ
    !commercial/launch	6		打上げ結果|打上げ失敗|打上げ成功|試験機の打上げ
    ~commercial/launch	6	launches & Starlink satellites|Starlink satellites & Cape Canaveral	
    ~commercial/launch	6	New Glenn & booster|Vulcan's next flight|Starship mishap|Starship & test flight	
    ~commercial/launch	6	Ariane 6 & Kourou|mishap investigation & launch|launch mishap	
    ~commercial/launch	6		H3ロケット & 号機|燃焼試験 & モータ|第2段モータ|新たな射場|スペースポート & 射場
    ~commercial/launch	4	rocket & seconds after|leaving & pad|new target launch date|target launch date	
    ~commercial/launch	4	launch coverage|prelaunch	
    ~commercial/launch	4		ロケット & 紀伊|打上げコスト
    !commercial/licensing	6.5	satellite licensing|remote sensing license|launch licensing & FAA|Space Bureau	
    !commercial/licensing	6.5	NGSO|launch license|launch licence|vehicle operator license|reentry license	
    !commercial/licensing	6.5	Part 450|CRSRA|earth stations in motion|satellite spectrum	
    !commercial/licensing	6.5	spectrum & satellite|spectrum & NGSO|application & satellite system	
    !commercial/licensing	6.5	FAA grants & license|FCC approves & constellation|FCC approves & Starlink	
    !commercial/licensing	6.5	FCC & Starlink|FCC grants & satellite|license & Rocket Lab|license & SpaceX	
    !commercial/licensing	6.5	launch permit & space	
    !commercial/licensing	6.5		直接通信 & 制度整備|宇宙活動法|打上げ許可|人工衛星の管理に係る|衛星リモートセンシング法|無線局免許 & 衛星|無線局免許 & Starlink
    !commercial/licensing	6.5		衛星通信 & 制度整備|人工衛星管理許可|衛星管理許可|管理許可 & 衛星|打上げ許可 & 交付|打上げ施設 & 認定|ロケット & 型式認定
    ~commercial/licensing	8.5	commercial space launch and reentry|launch and reentry & license	
    ~commercial/licensing	8.5	launch and reentry & regulation|launch and reentry & waiver	
    ~commercial/licensing	8.5	launch and reentry requirements|reentry & license|reentry & licence	
    ~commercial/licensing	8.5	reentry & permit|reentry permit|new rules & satellite spectrum	
    ~commercial/licensing	8.5	rules proposed & spectrum	
    ~commercial/licensing	8.5		再突入 & 許可制度|再突入許可|再突入 & 許可
    ~commercial/licensing	6.5	satellite licensing & FCC|FCC & licensing|Part 450 & launch|accepts for filing	
    ~commercial/licensing	6.5	application for & satellite system|remote sensing license & NOAA	
    ~commercial/licensing	6.5	streamlines & launch licensing|spectrum & satellite broadband	
    ~commercial/licensing	6.5		宇宙活動法に基づく|宇宙活動法に基づく & 許可|打上げ許可申請|衛星 & 周波数の割当て|周波数の割当て & 意見募集|制度整備案|制度整備 & 衛星
    ~commercial/licensing	6.5		衛星 & 技術的条件
    ~commercial/licensing	5.5	Ku-band & FCC|license & spaceport|rules & spaceport	
    ~commercial/licensing	5.5		ロケット & 関連法の改正|宇宙活動法 & 説明会
    !resources/space-resources	8.5	space resources|ISRU|asteroid mining|lunar mining|helium-3 & Moon	
    !resources/space-resources	8.5	regolith & buy|regolith & purchase|water ice & mining|lunar resources	
    !resources/space-resources	8.5	resources of the Moon|lunar water ice & mining|mining the Moon	
    !resources/space-resources	8.5		月の水資源|宇宙資源|宇宙資源法|月の資源|月資源|小惑星採掘|月面の水資源|水資源 & 月極域|月の砂 & 酸素|その場資源利用
    ~resources/space-resources	8.5	helium-3 extraction|ISRU pilot|pilot excavator	
    ~resources/space-resources	8.5	institute on space resources|water & lunar regolith	
    ~resources/space-resources	8.5	extract water & regolith|water from regolith|cooperate & space resources	
    ~resources/space-resources	8.5		宇宙資源法に基づく|宇宙資源探査|宇宙資源 & 許可|水資源 & 月極域 & 掘削|月の砂 & 水|月 & 水を取り出す|レゴリス & 水
    ~resources/space-resources	8.5		砂から水
    ~resources/space-resources	8	asteroid miner|minerals & asteroid	
    !technology/demonstration	6.5	Innovative Satellite Technology Demonstration|RAPIS-4|RAISE-4	
    !technology/demonstration	6.5	laser communications relay|in-space refueling|ETS-9	
    !technology/demonstration	6.5	Engineering Test Satellite|optical communications terminal	
    !technology/demonstration	6.5	optical terminal & link|optical inter-satellite|solar sail	
    !technology/demonstration	6.5	on-orbit refueling|in-space servicing & demonstration|CubeSat & tests	
    !technology/demonstration	6.5	CubeSat & demonstrates|technology experiments & orbit|space solar power	
    !technology/demonstration	6.5		光衛星間通信|軌道上実証|革新的衛星技術実証|技術試験衛星|小型実証衛星|軌道上サービス技術|軌道上サービス & 検証|宇宙太陽光発電
    !technology/demonstration	6.5		光データ中継衛星
    ~technology/demonstration	6.5	technology experiments in orbit|technology experiments & satellite	
    ~technology/demonstration	6.5	laser communications & gigabit|refueling demo|in-space refueling & demo	
    ~technology/demonstration	6.5		革新的衛星技術実証4号機|LUCAS|光衛星間通信システム|宇宙太陽光発電 & 実証
    ~technology/demonstration	5.5	shoebox-sized|water-fueled engine|folding antenna|origami antenna	
    ~technology/demonstration	5.5	refuel & satellites|probe & refuel|test trip & station	
    ~technology/demonstration	5.5	precision landing tech|landing technology & test|testing & tech & missions	
    ~technology/demonstration	5.5	Testing & Space Missions	
    !cooperation/sdgs	6.5	clean water & satellite|Space4SDGs|KiboCUBE|Space for the Global Goals	
    !cooperation/sdgs	6.5	UN-SPIDER & sustainable|end hunger & satellite|space & socio-economic	
    !cooperation/sdgs	6.5	space technology & socio-economic|SDGs & space|Access to Space for All	
    !cooperation/sdgs	6.5	Sustainable Development Goals & space	
    !cooperation/sdgs	6.5		貧困削減 & 衛星|持続可能な開発 & 宇宙|SDGs & 宇宙|SDGs & 衛星|途上国の衛星|宇宙とSDGs
    ~cooperation/sdgs	6.5	end hunger|UN-SPIDER & sustainable development|UN-SPIDER	
    ~cooperation/sdgs	6.5	satellites for clean water|UNOOSA & developing countries	
    ~cooperation/sdgs	6.5	universities & developing countries|developing countries & CubeSats	
    ~cooperation/sdgs	6.5	developing countries & launch|UNOOSA & universities	
    ~cooperation/sdgs	6.5		SDGs達成|SDGs & 宇宙技術|衛星データ & 貧困削減|持続可能な開発のための宇宙|2030アジェンダ|食料安全保障 & 衛星|途上国 & 大学 & 衛星
    ~cooperation/sdgs	5.5	equal access to space|access to space technology|developing nations & satellites	
    ~cooperation/sdgs	5.5	built by developing nations|UN Office for Outer Space Affairs & developing	
    ~cooperation/sdgs	5.5	United Nations & satellite development	
    ~cooperation/sdgs	5.5		貧困 & 宇宙技術
    ~cooperation/partners	6.5	APRSAF|Quad partners|Quad & Southeast Asia|agree to cooperate & mission	
    ~cooperation/partners	6.5	agree to cooperate & space|sign agreement & Earth data	
    ~cooperation/partners	6.5	NASA & Thailand & agreement|Japan and UAE|ASEAN engineers|engineers & ASEAN	
    ~cooperation/partners	6.5	space agency & memorandum|NASA & sign agreement	
    ~cooperation/partners	6.5	space agency & sign & agreement|JAXA & sign|train & engineers & space	
    ~cooperation/partners	6.5	train & engineers & Pacific|train & space engineers|Quad partners & satellite	
    ~cooperation/partners	6.5	island countries & space|satellite data & Southeast Asia	
    ~cooperation/partners	6.5	climate data & Southeast Asia|space camp & ASEAN|Quad & space & working group	
    ~cooperation/partners	6.5	share & imagery & Pacific|satellite imagery & Pacific islands	
    ~cooperation/partners	6.5	satellite imagery & share	
    ~cooperation/partners	6.5		宇宙庁 & 協力覚書|宇宙庁 & 覚書|JAXA & 協力覚書|インド太平洋地域の宇宙機関|衛星 & 人材育成 & 支援|東南アジアの衛星
    ~cooperation/partners	6.5		衛星利用 & 研修|能力構築 & 衛星|宇宙機関との連携|アジア・太平洋地域宇宙機関会議|宇宙庁 & 協力|宇宙機関 & 覚書|衛星 & 人材育成
    ~cooperation/partners	6.5		東南アジア & 能力構築|東南アジア諸国 & 衛星|インド太平洋 & 宇宙機関|日米豪印 & 宇宙|日米豪印 & 衛星|クアッド & 宇宙
    ~cooperation/partners	6	supports & satellite program|supports & space program	
    ~cooperation/partners	6	support & space agencies & Asia|helps & build & satellite	
    ~cooperation/partners	6	provides & satellite & Vietnam|provide & satellite & countries	
    ~cooperation/partners	6	space program & Philippines|satellite program & Philippines	
    ~cooperation/partners	6	emerging space & support|capacity building & space|training & space & Asia	
    ~cooperation/partners	6		ベトナム & 衛星 & 提供|フィリピン & 衛星 & 支援|途上国 & 衛星 & 提供|各国 & 衛星 & 支援|宇宙 & 能力構築支援
    ~cooperation/partners	5.5	joint satellite|students from & countries & satellite	
    ~cooperation/partners	4.3	Vietnam & satellite|Philippines & satellite|Indonesia & satellite	
    ~cooperation/partners	4.3	Thailand & satellite|Malaysia & satellite|Kenya & satellite|Rwanda & satellite	
    ~cooperation/partners	4.3	Mongolia & satellite|Bangladesh & satellite|Sri Lanka & satellite	
    ~cooperation/partners	4.3	Ethiopia & satellite|Egypt & satellite|Brazil & satellite|Peru & satellite	
    ~cooperation/partners	4.3		ベトナム & 衛星|フィリピン & 衛星|インドネシア & 衛星|マレーシア & 衛星|モンゴル & 衛星|ケニア & 衛星|ルワンダ & 衛星
    ~cooperation/partners	4.3		バングラデシュ & 衛星|スリランカ & 衛星|カンボジア & 衛星|エジプト & 衛星|ブラジル & 衛星
    """
