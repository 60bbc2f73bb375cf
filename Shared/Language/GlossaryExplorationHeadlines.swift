/// Exploration, in the words of headlines: lines of the standard glossary.
let glossaryExplorationHeadlines = """
    # Exploration: names, and how agencies word their headlines
    !exploration/artemis	6.5	SLS core stage|SLS & core stage|Artemis I|Artemis II|Artemis III|Artemis IV	
    !exploration/artemis	6.5	Artemis V|Artemis program|Artemis campaign|Artemis mission|SLS and Orion	
    !exploration/artemis	6.5	SLS rocket|Orion spacecraft|Orion capsule|Orion's heat shield	
    !exploration/artemis	6.5	Human Landing System|Moon to Mars program|crewed lunar landing	
    !exploration/artemis	6.5		アルテミス計画|アルテミスII|アルテミスIII|オリオン宇宙船|有人月面着陸|日本人 & 月面着陸|SLSロケット|有人着陸システム
    ~exploration/artemis	6	Artemis III & rocket|Artemis II & crew|Artemis II & Moon|Artemis II astronauts	
    ~exploration/artemis	6	Orion & splashes|Human Landing System & test|Artemis program & Senate	
    ~exploration/artemis	6		アルテミス計画 & 飛行士|アルテミスII & 飛行|有人月周回飛行|アルテミス計画に関する
    ~exploration/artemis	5.5	next landing & Moon|first Japanese on the Moon	
    !exploration/gateway	7	HALO module|lunar Gateway's|Power and Propulsion Element	
    !exploration/gateway	7	Habitation and Logistics Outpost|Lunar I-Hab|Gateway program	
    !exploration/gateway	7	Gateway station & lunar|Gateway & Artemis|lunar space station|HTV-XG	
    !exploration/gateway	7	Gateway pause	
    !exploration/gateway	7		ゲートウェイ計画|月周回有人拠点|ゲートウェイ居住棟|ゲートウェイ補給|ゲートウェイ用|月周回有人拠点ゲートウェイ|国際居住棟|国際居住モジュール
    !exploration/gateway	6.5	Gateway & modules|Gateway & Japan|Gateway & JAXA|Gateway & NASA|Gateway & ESA	
    !exploration/gateway	6.5	Gateway & Moon|Gateway & lunar|Gateway & astronauts|Gateway & batteries	
    !exploration/gateway	6.5	Gateway's HALO|HALO & NASA|HALO & testing|HALO & lunar|HALO & Gateway	
    !exploration/gateway	6.5		ゲートウェイ & 月|ゲートウェイ & JAXA|ゲートウェイ & NASA|ゲートウェイ & モジュール|ゲートウェイ & 日本|ゲートウェイ & 宇宙
    ~exploration/gateway	6.5	HALO module & outfitting|Gateway & lunar outpost|future of Gateway	
    ~exploration/gateway	6.5	Gateway's first elements|Gateway & Falcon Heavy	
    ~exploration/gateway	6.5		ゲートウェイ & 計画|ゲートウェイ & 通信モジュール|月周回有人拠点 & 居住|月周回拠点
    !exploration/lunar-surface	6.5	lunar terrain vehicle|Chang'e-7|Chang'e-8|Blue Ghost|Chandrayaan	
    !exploration/lunar-surface	6.5	pressurized rover|Moon Base|CLPS|Commercial Lunar Payload Services|LUPEX	
    !exploration/lunar-surface	6.5	Chang'e-6|pressurised rover|Lunar Cruiser|VIPER rover|VIPER & lunar	
    !exploration/lunar-surface	6.5	lunar lander|Moon lander|lunar south pole|far side of the Moon|Hakuto-R	
    !exploration/lunar-surface	6.5	Intuitive Machines|lunar rover	
    !exploration/lunar-surface	6.5		与圧ローバ|有人与圧ローバ|月極域探査|月着陸船|月面着陸船|月面探査|月面基地|月探査|月着陸|嫦娥|小型月着陸実証機|月面の水
    ~exploration/lunar-surface	6.5	lunar terrain vehicle & instruments|south pole crater	
    ~exploration/lunar-surface	6.5	lunar south pole & rover	
    ~exploration/lunar-surface	6.5		与圧ローバ & 試作|SLIM & 月面|SLIMが撮影|民間着陸船|月面科学
    ~exploration/lunar-surface	5.5	private lunar lander|robotic lunar lander	
    ~exploration/lunar-surface	5.5		越夜
    !exploration/mars	6	Perseverance & Jezero|Europa Clipper|Psyche spacecraft|Juno & Jupiter|Tianwen-2|MMX	
    !exploration/mars	6	Martian Moons eXploration|Perseverance rover|Curiosity rover|JUICE|BepiColombo	
    !exploration/mars	6	Hayabusa2|Mars rover|Mars orbiter|Mars sample return|Tianwen-3|OSIRIS-APEX|DESTINY+	
    !exploration/mars	6	New Horizons|Lucy spacecraft|Parker Solar Probe|Mars mission	
    !exploration/mars	6		火星ヘリコプター|水星磁気圏探査機|木星探査|火星衛星探査計画|火星衛星探査機|火星探査|水星探査|水星周回|はやぶさ2|金星探査|小惑星探査|深宇宙探査
    ~exploration/mars	6	Curiosity & sample|Curiosity drills|Perseverance & rock|Psyche & Mars|Juno	
    ~exploration/mars	6	Mars helicopter|Hera & Didymos|Lucy & asteroid|JUICE & flyby	
    ~exploration/mars	6		MMX探査機|MMX & 打上げ|水星周回軌道|みお & 水星|はやぶさ2 & 小惑星|はやぶさ2 & トリフネ|拡張ミッション & 小惑星|深宇宙探査技術
    ~exploration/mars	5	dust storm & Mars|Dragonfly|asteroid's moon|spacecraft & crash into & asteroid	
    ~exploration/mars	5	Venus mission	
    ~exploration/mars	5		火星 & 砂嵐
    !exploration/iss	8.5	deorbit the space station|deorbit the ISS|deorbit & space station|deorbit & ISS	
    !exploration/iss	8.5	retire the space station|end of the International Space Station	
    !exploration/iss	8.5	ISS & continuous habitation|space station deorbit	
    !exploration/iss	8.5		宇宙ステーション & 軌道離脱|ISS & 軌道離脱|ISS & 退役|宇宙ステーション & 退役
    !exploration/iss	6	station research|space station research|International Space Station & operation	
    !exploration/iss	6	ISS National Laboratory|Kibo module|Kibo airlock|Japanese Experiment Module	
    !exploration/iss	6	station partners & deorbit|station & deorbit plan|deorbit vehicle|orbital laboratory	
    !exploration/iss	6	orbiting laboratory	
    !exploration/iss	6		超小型衛星放出|ISS退役|ポストISS|国際宇宙ステーションの運用|きぼう日本実験棟|日本実験棟|静電浮遊炉|船外プラットフォーム|ISS運用
    ~exploration/iss	5.5	Kibo & CubeSats|Russian segment & air leak|plants & microgravity|station partners	
    ~exploration/iss	5.5	ISS National Lab|U.S. Deorbit Vehicle	
    ~exploration/iss	5.5		きぼう & 放出|きぼう船外プラットフォーム|ISS退役後|国際宇宙ステーション & 運用延長|運用延長 & ステーション|地球低軌道活動
    ~exploration/iss	4.5	heading to ISS|to the ISS & test	
    !exploration/cargo	8.5	HTV-X|HTV-X1|HTV-X2|HTV-X3|commercial resupply|resupply mission & station	
    !exploration/cargo	8.5	Cygnus & station|Cygnus & Canadarm2|Cygnus NG|Cygnus XL|NG-24|NG-25|Cargo Dragon	
    !exploration/cargo	8.5	Dragon & cargo|station cargo|space station cargo|Progress MS|Progress cargo	
    !exploration/cargo	8.5	Progress resupply|CRS-33|CRS-34|CRS-35|Dream Chaser & station|Tianzhou	
    !exploration/cargo	8.5		新型宇宙ステーション補給機|宇宙ステーション補給機|補給機 & 離脱|補給機 & 係留|シグナス補給船|ドラゴン補給船|プログレス補給船|天舟
    ~exploration/cargo	8.5	commercial resupply mission|resupply mission & dock|Cygnus departure	
    ~exploration/cargo	8.5	Dragon & kg of cargo|HTV-X1 & unberth|HTV-X & free-flight	
    ~exploration/cargo	8.5		HTV-X & 搭載物資|HTV-X & 係留|係留の終了|補給機3号機|こうのとり後継機|HTV-X3号機
    ~exploration/cargo	8	supply run|cargo run	
    ~exploration/cargo	8		HTV-X & 組立|HTV-X & 説明会
    ~exploration/cargo	7		ゲートウェイ & 物資補給
    !exploration/crew	7	Crew-14|Crew-12|astronaut candidates|Shenzhou-23|Crew-10|Crew-11|Crew-13|Crew-15	
    !exploration/crew	7	Ax-4|Ax-5|Crew Dragon|Starliner|spacewalk|Shenzhou-21|Shenzhou-22|Shenzhou-24	
    !exploration/crew	7	new astronauts|astronaut & spacewalk|step outside & battery|step outside & station	
    !exploration/crew	7	Expedition & step outside|crew of Artemis II|Soyuz MS	
    !exploration/crew	7		飛行士 & 長期滞在|民間宇宙飛行士|船外活動|宇宙飛行士候補者|飛行士 & 搭乗訓練|飛行士 & 帰還|宇宙飛行士 & 帰還|宇宙飛行士 & 打上げ|クルードラゴン
    !exploration/crew	7		神舟|日本人宇宙飛行士
    ~exploration/crew	6.5	step outside|conducts spacewalk|spacewalk & solar array|astronaut candidate class	
    ~exploration/crew	6.5	Shenzhou & Tiangong|Shenzhou crew|NASA astronaut & returns|astronaut & day mission	
    ~exploration/crew	6.5		油井飛行士|大西宇宙飛行士|諏訪 & 飛行士|宇宙飛行士候補者 & 訓練|飛行士 & ISS & 指揮|宇宙飛行士 & ISSへ|日本人宇宙飛行士 & 決定
    ~exploration/crew	6	astronauts' return|return of astronauts|backup crew|prime crew|human spaceflight	
    ~exploration/crew	6	spaceflyer	
    ~exploration/crew	6		飛行士 & 滞在 & 通算|宇宙滞在 & 通算|バックアップクルー|クルー & 飛行士|飛行士の帰還|ISS長期滞在
    !exploration/science	6.5	Einstein Probe|fast X-ray transient|GCN Circular|spiral galaxy|GCN Notice|GRB	
    !exploration/science	6.5	LIGO|KAGRA|IceCube|gravitational wave|gamma-ray burst|optical counterpart	
    !exploration/science	6.5	compact binary|binary merger|James Webb|Hubble|exoplanet|supernova|black hole	
    !exploration/science	6.5	neutron star|galaxy cluster|dwarf galaxy|distant galaxies|XRISM|Fermi GBM	
    !exploration/science	6.5	Swift-BAT|SVOM|Rubin Observatory|Roman Space Telescope|fast radio burst	
    !exploration/science	6.5		新星爆発|原始惑星系円盤|重力波|ガンマ線バースト|超新星|かんむり座|系外惑星|ブラックホール|中性子星|銀河団|すばる望遠鏡|アルマ望遠鏡|宇宙望遠鏡
    ~exploration/science	6.5	IceCube & neutrino candidate|high-energy neutrino candidate|Fermi GBM & GRB	
    ~exploration/science	6.5	LIGO & merger|KAGRA & candidate|Hubble & galaxy|Webb finds|Webb captures	
    ~exploration/science	6.5	Hubble peers|gamma-ray burst & position|supernova & candidate	
    ~exploration/science	6.5		XRISM & 観測|新星 & 速報|かんむり座T星|ブラックホール周辺|ALMA & 円盤|アルマ望遠鏡 & 円盤|重力波 & 候補
    ~exploration/science	5.5	3I/ATLAS|interstellar comet|interstellar object|images of comet	
    ~exploration/science	5.5	billion light-years	
    ~exploration/science	5.5		星の誕生|恒星間
    """
