/// Exploration: lines of the standard glossary.
let glossaryExploration = """
    # Exploration
    exploration/artemis	5	Artemis|Artemis program|Artemis programme	アルテミス|アルテミス計画
    exploration/artemis	6	Artemis II|Artemis 2	アルテミス2|アルテミスII|アルテミス2号|アルテミス二号
    exploration/artemis	6	Artemis III|Artemis 3	アルテミス3|アルテミスIII|アルテミス3号|アルテミス三号
    exploration/artemis	6	Artemis IV|Artemis 4	アルテミス4|アルテミスIV
    exploration/artemis	5	Orion|Orion spacecraft|Orion capsule	オリオン宇宙船|オリオン
    exploration/artemis	5	Space Launch System|SLS	スペース・ローンチ・システム|SLSロケット
    exploration/artemis	5	Human Landing System|HLS|Starship HLS	有人着陸システム
    ~exploration/artemis	5	return to the Moon|returning humans to the Moon|Moon to Mars|crewed lunar landing	
    ~exploration/artemis	5	lunar flyby with crew|around the Moon with crew|Exploration Ground Systems|mobile launcher	
    ~exploration/artemis	5	Blue Moon lander|Artemis Base Camp|crewed flight around the Moon|crewed lunar mission	
    ~exploration/artemis	5	humans on the Moon|crewed Moon mission|astronauts on the Moon|astronauts to the Moon	
    ~exploration/artemis	5	astronauts around the Moon	
    ~exploration/artemis	3		国際宇宙探査
    ~exploration/artemis	5		有人月面着陸|有人月探査|月への有人飛行|月を周回する飛行|日本人の月面着陸|月に人を|有人月飛行|有人月着陸|月面着陸する日本人
    -	0	Orion Nebula|Orion constellation|Artemis Fowl|goddess Artemis	
    -	0		オリオン座|オリオン大星雲
    exploration/gateway	6	Gateway|lunar Gateway|Gateway lunar outpost	ゲートウェイ|月周回有人拠点|月周回有人拠点ゲートウェイ|ゲートウェー
    exploration/gateway	7	Habitation and Logistics Outpost|HALO	居住・ロジスティクス拠点|居住棟HALO
    exploration/gateway	7	Power and Propulsion Element|PPE	電力・推進要素|電力・推進モジュール
    exploration/gateway	7	I-HAB|International Habitation Module|Lunar I-Hab	国際居住棟|国際居住モジュール
    exploration/gateway	7	lunar space station|lunar orbital station|cislunar station	月軌道ステーション|月宇宙ステーション|月軌道プラットフォーム
    exploration/gateway	6	near-rectilinear halo orbit|NRHO	長楕円極軌道|NRHO軌道
    ~exploration/gateway	6	lunar orbiting station|lunar-orbiting station|station in lunar orbit	
    ~exploration/gateway	6	station around the Moon|Gateway Logistics|Gateway module|Canadarm3|Dragon XL|ESPRIT module	
    ~exploration/gateway	6	HTV-XG|lunar orbiting outpost|station orbiting the Moon	
    ~exploration/gateway	6		月周回拠点|月周回軌道の拠点|ゲートウェイ補給|月周回ステーション|月周回有人|ゲートウェイ居住棟
    -	0	Gateway city|gateway drug|payment gateway|network gateway|ground gateway|gateway station	
    -	0	gateway earth station|gateway antenna|API gateway	
    -	0		ゲートウェイ地球局|ゲートウェイ局|ペイメントゲートウェイ|高輪ゲートウェイ
    exploration/lunar-surface	5	lunar surface|Moon's surface|surface of the Moon	月面
    exploration/lunar-surface	6	pressurized rover|pressurised rover|Lunar Cruiser	与圧ローバ|有人与圧ローバ|与圧ローバー|ルナクルーザー
    exploration/lunar-surface	6	SLIM|Smart Lander for Investigating Moon	小型月着陸実証機|SLIM
    exploration/lunar-surface	6	LUPEX|Lunar Polar Exploration|Chandrayaan-5	月極域探査|月極域探査機
    exploration/lunar-surface	5	lunar lander|Moon lander	月着陸船|月面着陸機|月着陸機|ランダー
    exploration/lunar-surface	5	lunar south pole|south pole of the Moon|lunar polar	月の南極|月南極|月極域
    exploration/lunar-surface	4	regolith	レゴリス|月の砂
    exploration/lunar-surface	6	CLPS|Commercial Lunar Payload Services	商業月面輸送サービス|商業月面輸送
    ~exploration/lunar-surface	5	lunar rover|Moon rover|lunar landing|Moon landing|moon base|lunar base|lunar exploration	
    ~exploration/lunar-surface	5	lunar terrain vehicle|LTV|VIPER|Chang'e|Chandrayaan|lunar night|lunar crater	
    ~exploration/lunar-surface	5	lands on the Moon|landing on the Moon|lander touches down|touches down on the Moon	
    ~exploration/lunar-surface	5	Lunar Reconnaissance Orbiter|ispace|Hakuto-R|Resilience lander|Blue Ghost|Nova-C	
    ~exploration/lunar-surface	5	Intuitive Machines|Firefly Aerospace lander|Griffin lander|LunaNet|lunar communications	
    ~exploration/lunar-surface	5	lunar navigation|Shioli crater|moonquake|permanently shadowed|permanent shadow|lunar geology|lunar habitat|lunar infrastructure	
    ~exploration/lunar-surface	5	lunar power|lunar dust|water ice on the Moon|lunar ice|lunar samples|to the Moon	
    ~exploration/lunar-surface	5	on the Moon|lunar soil|lunar	
    ~exploration/lunar-surface	5		月面探査|月面ローバ|月面基地|月面活動|月着陸|月探査|月面車|月面開発|月面拠点|月に着陸|月面通信|月測位|月面着陸|ハクト|アイスペース|嫦娥|チャンドラヤーン|越夜
    ~exploration/lunar-surface	5		クレーター|永久影|月面輸送|月の水|月の氷|月震|月の地質|月面望遠鏡|月の土|月の石|月面天文|月の岩石|月面で
    exploration/mars	5	Mars|Martian	火星
    exploration/mars	6	Martian Moons eXploration|MMX|Martian Moons Exploration	火星衛星探査計画|火星衛星探査機
    exploration/mars	5	Perseverance rover|NASA's Perseverance	パーサビアランス|パーサヴィアランス
    exploration/mars	5	Mars Sample Return	火星サンプルリターン
    exploration/mars	5	Phobos	フォボス
    exploration/mars	5	deep space|deep-space	深宇宙
    exploration/mars	5	Hayabusa2|Hayabusa 2	はやぶさ2|はやぶさ２
    exploration/mars	5	asteroid	小惑星
    exploration/mars	5	deep space exploration|planetary exploration	深宇宙探査|惑星探査
    ~exploration/mars	5	Curiosity rover|Mars rover|red planet|Europa Clipper|JUICE spacecraft|Jupiter	
    ~exploration/mars	5	Jupiter Icy Moons Explorer|JUICE|Saturn|Titan|Dragonfly mission|Psyche spacecraft	
    ~exploration/mars	5	OSIRIS-REx|OSIRIS-APEX|BepiColombo|Mercury orbiter|Venus|Akatsuki|Voyager 1|Voyager	
    ~exploration/mars	5	Voyager 2|New Horizons|comet|Comet Interceptor|DESTINY+|Hera mission|DART mission	
    ~exploration/mars	5	planetary defense|planetary defence|planetary science|Jezero crater|sample return mission	
    ~exploration/mars	5	sample return|interplanetary|near-Earth asteroid|Tianwen|ExoMars|Rosalind Franklin rover	
    ~exploration/mars	5	Ryugu|Bennu|Apophis|gravity assist|Uranus|Neptune|asteroids|human mission to Mars	
    ~exploration/mars	5	Deimos|planetary mission|Parker Solar Probe|Lucy mission|icy moon|EscaPADE|MAVEN|Pluto	
    ~exploration/mars	5		木星|土星|タイタン|エウロパ|水星|金星|あかつき|彗星|探査機ボイジャー|ボイジャー|ベピコロンボ|プラネタリーディフェンス|惑星防衛|リュウグウ|ベンヌ|アポフィス
    ~exploration/mars	5		サンプルリターン|惑星間|二重小惑星|探査機ヘラ|ヘラ計画|ヘラ & 小惑星|天問|スイングバイ|氷衛星|天王星|海王星|冥王星|惑星科学|火星探査|火星着陸|火星有人|拡張ミッション|デスティニープラス|みお & 水星|探査機みお
    ~exploration/mars	3		探査機
    -	0	Mars bar|Mars Inc|Bruno Mars|Mercury poisoning|Mercury program|mercury pollution|Saturn V	
    -	0	Venus Williams|Mercury Seven|asteroid mining|asteroid prospecting	
    -	0		火星人|水星の魔女|金星探し
    exploration/iss	4.5	International Space Station|ISS	国際宇宙ステーション|ISS
    exploration/iss	3.5	space station|orbital laboratory|orbiting laboratory	宇宙ステーション
    exploration/iss	4	Kibo|Japanese Experiment Module|Kibo module|JEM	きぼう|日本実験棟|きぼう日本実験棟
    exploration/iss	3.5	microgravity	微小重力|無重力
    exploration/iss	4	reboost|re-boost	リブースト
    exploration/iss	4	deorbit vehicle|U.S. Deorbit Vehicle|USDV	軌道離脱機|廃棄機
    ~exploration/iss	3	station crew	
    ~exploration/iss	4	orbital outpost|weightlessness|orbital complex	
    ~exploration/iss	4	space station operations|station operations|ISS operations|ISS extension|ISS retirement	
    ~exploration/iss	4	station partners|Destiny laboratory|Columbus module|Zvezda|Nauka module|Harmony module	
    ~exploration/iss	4	Cupola|station reboost|protein crystal|ISS National Laboratory|station crew health research	
    ~exploration/iss	4	extend the space station|end of the ISS|Roscosmos|space station leak|air leak|Bartolomeo	
    ~exploration/iss	4	Kibo airlock|onboard experiment|aboard the station|aboard the space station|aboard the ISS	
    ~exploration/iss	4		ISSの運用|ISS運用|ISS退役|ISS後|ポストISS|運用延長|ロシアモジュール|コロンバス|デスティニー|タンパク質結晶|船内実験|船外実験|ISSの軌道|エアロック
    ~exploration/iss	4		空気漏れ|船内で|船外プラットフォーム|ISS計画|宇宙実験
    -	0	Tiangong space station|commercial space station|commercial space stations	
    -	0	private space station|Chinese space station|space station in lunar orbit	
    -	0	space station cargo ship	
    -	0		商業宇宙ステーション|民間宇宙ステーション|中国宇宙ステーション|月宇宙ステーション計画
    ~commercial/industry	4	commercial space station|commercial space stations|private space station	
    ~commercial/industry	4		商業宇宙ステーション|民間宇宙ステーション
    exploration/cargo	8	cargo resupply|resupply mission|resupply|commercial resupply services|resupply ship	補給ミッション|物資補給|補給フライト
    exploration/cargo	8	HTV-X|new uncrewed cargo transfer spacecraft	新型宇宙ステーション補給機|新型補給機
    exploration/cargo	8	HTV-X1	HTV-X1号機|新型宇宙ステーション補給機1号機
    exploration/cargo	8	HTV-X2	HTV-X2号機|新型宇宙ステーション補給機2号機
    exploration/cargo	8	HTV-X3	HTV-X3号機|新型宇宙ステーション補給機3号機
    exploration/cargo	8	H-II Transfer Vehicle|HTV|Kounotori	こうのとり|宇宙ステーション補給機
    exploration/cargo	8	cargo spacecraft|cargo ship|cargo vehicle|cargo craft|freighter	補給船|補給機|貨物船|無人補給機|無人補給船|貨物機
    exploration/cargo	8	Cygnus|Cygnus XL	シグナス
    exploration/cargo	8	Cargo Dragon|Dragon cargo	カーゴドラゴン|ドラゴン補給船
    exploration/cargo	7	Progress freighter|Progress cargo|Progress spacecraft|Progress MS	プログレス|プログレス補給船
    ~exploration/cargo	7	Dream Chaser|SpaceX CRS|tonnes of supplies|delivers supplies|delivered supplies	
    ~exploration/cargo	7	cargo delivery|cargo capsule|unberthed|berthed|grappled by Canadarm|CRS-34|CRS-33|NG-24	
    ~exploration/cargo	7	NG-23|Tianzhou|pounds of cargo|logistics mission to the station|cargo	
    ~exploration/cargo	7		ドリームチェイサー|物資を届け|物資を運ぶ|実験試料を積み|天舟|把持|補給物資|物資輸送|係留|キャプチャ|物資を積|食料や実験装置
    -	0	cargo plane|cargo theft|cargo vessel|cargo ship adrift|cargo vessel aground	
    -	0		貨物列車
    exploration/crew	4	astronaut|astronauts	宇宙飛行士|飛行士
    ~exploration/crew	7	spacewalker|spacewalkers	
    exploration/crew	7	spacewalk|extravehicular activity|EVA	船外活動|宇宙遊泳
    exploration/crew	6	Crew Dragon	クルードラゴン
    exploration/crew	5	Starliner	スターライナー
    exploration/crew	5	Soyuz MS|Soyuz crew	ソユーズ宇宙船|ソユーズMS
    exploration/crew	5	astronaut candidate|astronaut selection	宇宙飛行士候補|宇宙飛行士候補者|宇宙飛行士選抜
    ~exploration/crew	5	Expedition 73|Expedition 74|Expedition 75|Expedition 76|Expedition|Crew-10|Crew-11|Crew-12	
    ~exploration/crew	5	Crew-13|crew members|crewmates|crew rotation|crew launch|crew return|astronaut training	
    ~exploration/crew	5	Japanese astronaut|long-duration mission|commander hands over|hatch opening|crew mission	
    ~exploration/crew	5	Ax-4|Ax-5|Axiom Mission|cosmonaut|Noguchi|Furukawa|Wakata|Hoshide|Onishi|Yui|Suwa|Yoneda	
    ~exploration/crew	5	spacesuit|cosmonauts|crewed mission|astronaut corps|human spaceflight|crew quarters	
    ~exploration/crew	5	crew arrives|crew splashdown|taikonaut	
    ~exploration/crew	5		油井|若田|古川聡|星出|大西卓哉|大西飛行士|金井|諏訪|米田|長期滞在|搭乗員|日本人宇宙飛行士|クルー|飛行士が帰還|地球に帰還|船長|宇宙服|コスモノート|搭乗|有人飛行
    ~exploration/crew	5		有人宇宙飛行|船外作業|飛行士訓練|野口
    ~exploration/crew	3	crew|crewed|capsule|commander|splashdown|hatch|medical evacuation from orbit	
    ~exploration/crew	3		有人|着水|カプセル|訓練|候補者
    exploration/science	5	gamma-ray burst|gamma ray burst|GRB	ガンマ線バースト
    exploration/science	5	gravitational wave|gravitational-wave|gravitational waves	重力波
    exploration/science	5	black hole	ブラックホール
    exploration/science	5	supernova|supernovae	超新星
    exploration/science	5	X-ray observatory|X-ray astronomy	X線天文衛星|X線天文
    exploration/science	5	XRISM|X-Ray Imaging and Spectroscopy Mission	X線分光撮像衛星|クリズム
    exploration/science	5	James Webb Space Telescope|James Webb|JWST|Webb telescope|NASA's Webb|Webb Space Telescope	ジェイムズ・ウェッブ宇宙望遠鏡|ジェームズ・ウェッブ
    exploration/science	5	Hubble|Hubble Space Telescope	ハッブル|ハッブル宇宙望遠鏡
    exploration/science	5	neutrino	ニュートリノ
    exploration/science	5	exoplanet|exoplanets	系外惑星|太陽系外惑星
    exploration/science	4	astronomy|astronomers|astronomer	天文学|天文学者|天文
    exploration/science	5	galaxy|galaxies	銀河
    exploration/science	6	GCN circular|GCN notice|Astronomer's Telegram|ATel	天文電報
    ~exploration/science	5	Fermi|Swift satellite|Swift|afterglow|fast radio burst|neutron star|kilonova|LIGO|KAGRA	
    ~exploration/science	5	Virgo|IceCube|transient|redshift|dark matter|dark energy|LiteBIRD|Nancy Grace Roman	
    ~exploration/science	5	Roman Space Telescope|Euclid|SPHEREx|Rubin Observatory|cosmic microwave background	
    ~exploration/science	5	Einstein Probe|MAXI|Chandra|NuSTAR|NICER|telescope discovers|telescope finds|star formation	
    ~exploration/science	5	nebula|VOEvent|X-ray burst|high-energy astrophysics|magnetar|pulsar|quasar|gamma-ray	
    ~exploration/science	5	cosmic ray|stellar|Milky Way|nova|solar physics mission|Hinode|SOLAR-C|JASMINE|heliophysics	
    ~exploration/science	5	interstellar object|interstellar comet|dwarf star|astrophysics|universe|cosmology	
    ~exploration/science	5	tidal disruption|Subaru Telescope|ALMA|active galactic nucleus	
    ~exploration/science	5		残光|中性子星|高速電波バースト|赤方偏移|暗黒物質|ダークマター|暗黒エネルギー|ライトバード|宇宙望遠鏡|すばる望遠鏡|アルマ望遠鏡|星形成|星雲|マグネター|パルサー
    ~exploration/science	5		全天X線監視装置|ひので|ひさき|追跡観測を呼びかけ|宇宙線|天の川|恒星|クエーサー|新星|突発天体|国立天文台|宇宙マイクロ波背景放射|宇宙物理|天文衛星|恒星間天体|原始星
    ~exploration/science	5		連星|ガンマ線|天体
    ~exploration/science	1.5	telescope|spectra|follow-up observations|observatory|discovery	
    ~exploration/science	1.5		望遠鏡|観測網|分光
    # More signs of exploration
    ~exploration/artemis	4	Moon rocket|crewed lunar flyby|lunar flyby & crew|lunar flyby & Orion|Orion & heat shield	
    ~exploration/artemis	4	Orion & Moon|Orion & crew|SLS & rollout|SLS & pad|SLS & Moon|Moon & astronauts & mission	
    ~exploration/artemis	4	Moon & crew & mission|Moon & crewed|astronauts & Moon & fly|astronauts & around & Moon	
    ~exploration/artemis	4	humans & Moon|humans & return & Moon|return & Moon & NASA|landing & Moon & astronauts	
    ~exploration/artemis	4	Moon landing & crewed|Moon program|Moon programme|lunar program & NASA	
    ~exploration/artemis	4	lunar programme & NASA|Starship & Moon|Starship & lunar|Blue Moon & astronauts|crawlerway	
    ~exploration/artemis	4	European Service Module|Orion service module|Space Launch System & test|Artemis & mission	
    ~exploration/artemis	4	Artemis & crew|Artemis & landing|Artemis & launch|Artemis & schedule|Artemis & rocket	
    ~exploration/artemis	4	Artemis & delay|Artemis & astronauts|lunar campaign	
    ~exploration/artemis	4		アルテミス & 着陸|アルテミス & 飛行士|アルテミス & 打上げ|アルテミス & 有人|アルテミス & 延期|アルテミス & 計画|アルテミス & 月|有人 & 月着陸
    ~exploration/artemis	4		有人 & 月面着陸|有人 & 月 & NASA|有人着陸|月 & 飛行士 & 周回|月 & 日本人飛行士|月ロケット|オリオン & 宇宙船|オリオン & 耐熱|SLS & ロケット
    ~exploration/artemis	4		SLS

    ~exploration/gateway	4.5	lunar station|station & Moon & orbit|station & lunar orbit|outpost & lunar orbit	
    ~exploration/gateway	4.5	outpost & Moon & orbit|HALO & module|HALO & Gateway|HALO & lunar|Gateway & module	
    ~exploration/gateway	4.5	Gateway & lunar|Gateway & Moon|Gateway & partners|Gateway & astronauts|Gateway & JAXA	
    ~exploration/gateway	4.5	Gateway & ESA|Gateway & habitation|Gateway & logistics|Gateway & station|Gateway & hardware	
    ~exploration/gateway	4.5	Gateway & cancel|Gateway & future|halo orbit & Moon|habitation & lunar	
    ~exploration/gateway	4.5	module & lunar station|cislunar & station	
    ~exploration/gateway	4.5		月を回る & 基地|月を回る & 居住|月を回る & 拠点|月の軌道 & 基地|月軌道 & 基地|月周回 & 基地|月の周り & 基地
    ~exploration/gateway	4.5		ゲートウェイ & 月|ゲートウェイ & 居住|ゲートウェイ & モジュール|ゲートウェイ & 補給|ゲートウェイ & 日本|ゲートウェイ & 機器|ゲートウェイ & 宇宙飛行士
    ~exploration/gateway	4.5		月周回 & 拠点|月周回 & 居住|月周回 & 補給|月周回 & ステーション|月軌道 & ステーション|月の周回 & 拠点|居住モジュール|月近傍|HALO & 月
    ~exploration/lunar-surface	5	lunar outpost|lunar terrain|polar region of the Moon	
    ~exploration/lunar-surface	4	lander & Moon|lander & Moon's|lander & lunar|lander & crater|private lander|robotic lander	
    ~exploration/lunar-surface	4	rover & Moon|rover & lunar|vehicle & Moon|vehicle & lunar|pressurised & Moon	
    ~exploration/lunar-surface	4	pressurised & vehicle|pressurized & vehicle|pressurized & lunar|pressurised Moon vehicle	
    ~exploration/lunar-surface	4	Toyota & Moon|Toyota & lunar|Moon's south pole|Moon & south pole|Moon & ice|Moon & water	
    ~exploration/lunar-surface	4	Moon & crater|Moon & lava|Moon & soil|Moon & dust|Moon & rock|Moon & rocks|Moon & samples	
    ~exploration/lunar-surface	4	Moon & base|Moon & habitat|Moon & power plant|Moon & nuclear|Moon & landing|Moon & landed	
    ~exploration/lunar-surface	4	Moon & touchdown|Moon & touched down|Moon & land|Moon & surface|Moon & robot|Moon & drill	
    ~exploration/lunar-surface	4	Moon & map|Moon & far side|far side of the Moon|lunar & landing|lunar & landed	
    ~exploration/lunar-surface	4	lunar & rover|lunar & ice|lunar & water|lunar & base|lunar & crater|lunar & robot	
    ~exploration/lunar-surface	4	lunar & night|lunar & power|lunar & mapping|lunar & samples|lunar cave|lava tube|lava tubes	
    ~exploration/lunar-surface	4	lunar reactor|fission surface power|lunar orbiter|Moon mission|Moon probe	
    ~exploration/lunar-surface	4	seismometer & Moon|telescope & Moon & surface|payloads & Moon|tips over|tipped over	
    ~exploration/lunar-surface	4	Odysseus|Athena lander|Peregrine	
    ~exploration/lunar-surface	4		月面 & 探査|月面 & 着陸|月面 & 溶岩|月面 & ロボット|月面 & 車|月面 & 基地|月面 & 居住|月面 & 水|月面 & 実験|月面 & 通信|月面 & 発電
    ~exploration/lunar-surface	4		月面 & 建設|月面 & トヨタ|月 & 着陸|月 & 着陸船|月 & 探査車|月 & 探査機|月 & 氷|月 & 縦穴|月 & 砂|月 & ローバ|月 & クレーター|月 & 裏側
    ~exploration/lunar-surface	4		月の裏|縦穴|溶岩洞|溶岩チューブ|月震計|探査 & 南極 & 月|与圧|与圧 & ローバ|トヨタ & 月|月の南極|ローバー
    ~exploration/mars	5	Perseverance & rover|Perseverance & Mars|Curiosity & rover|Curiosity & Mars|Ingenuity & Mars	
    ~exploration/mars	5	Gale crater|rover & Gale|rover & bedrock|rover & sol|rover & sols|Jezero	
    ~exploration/mars	4	rover & Martian|rover & Mars|rover & life & rock|Mars & sample|Mars & samples	
    ~exploration/mars	4	Mars & orbiter|Mars & lander|Mars & mission|Mars & helicopter|Mars & crew|Mars & astronauts	
    ~exploration/mars	4	Mars & landing|Mars & life|Mars & water|Martian rock|Martian & life|probe & Venus	
    ~exploration/mars	4	probe & Jupiter|probe & asteroid|probe & comet|probe & Saturn|probe & Mars|probe & Mercury	
    ~exploration/mars	4	probe & planet|spacecraft & asteroid|spacecraft & comet|spacecraft & Jupiter	
    ~exploration/mars	4	spacecraft & Saturn|spacecraft & Venus|spacecraft & Mercury|spacecraft & planet	
    ~exploration/mars	4	spacecraft & interplanetary|flyby & Venus|flyby & Jupiter|flyby & Earth & probe	
    ~exploration/mars	4	flyby & asteroid|asteroid & sample|asteroid & samples|asteroid & impact|asteroid & Earth	
    ~exploration/mars	4	asteroid & deflect|asteroid & defense|asteroid & defence|asteroid & mission	
    ~exploration/mars	4	asteroid & visit|comet & mission|outer planets|outer solar system|solar system & mission	
    ~exploration/mars	4	solar system & probe|planets & mission|interstellar probe|heliopause|deep space & antenna	
    ~exploration/mars	4	deep space network|deep space & communications|moons of Jupiter|moons of Saturn|Enceladus	
    ~exploration/mars	4	Ganymede|Callisto|Europa|Io|Mars & rocket|Mars & plan|planetary & mission|ancient life	
    ~exploration/mars	4	dried river|flyby & months|gravity & flyby|Hayabusa	
    ~exploration/mars	4		火星 & 探査|火星 & 着陸|火星 & 生命|火星 & 試料|火星 & 岩石|火星 & 有人|火星 & 衛星 & 探査|火星 & ローバ|火星 & 水|小惑星 & 探査
    ~exploration/mars	4		小惑星 & 試料|小惑星 & 到着|小惑星 & 接近 & 地球|小惑星 & 衝突|小惑星 & 防衛|探査機 & 木星|探査機 & 小惑星|探査機 & 金星|探査機 & 水星
    ~exploration/mars	4		探査機 & 彗星|探査機 & 土星|探査機 & フォボス|探査機 & 惑星|フライバイ|惑星 & 探査|深宇宙 & 探査|深宇宙 & 通信|深宇宙 & アンテナ|はやぶさ
    ~exploration/mars	4		太陽系 & 探査|太陽圏|MMX & フォボス|臼田|美笹
    ~exploration/iss	3.5	station & leak|station & module|station & Russian|station & experiment	
    ~exploration/iss	3.5	station & experiments|station & crew & research|station & operations|station & partners	
    ~exploration/iss	3.5	station & 2030|station & retire|station & deorbit|station & orbit & boost	
    ~exploration/iss	3.5	station & solar array|station & CubeSats|station & laboratory|station & microgravity	
    ~exploration/iss	3.5	station & Kibo|station managers|Russian segment|Russian module|transfer tunnel	
    ~exploration/iss	3.5	orbital complex|orbiting outpost|Japanese module|Japanese laboratory|JEM & satellite	
    ~exploration/iss	3.5	Kibo & CubeSats|Kibo & experiment|Kibo & satellites|Kibo & deploy|Kibo & research	
    ~exploration/iss	3.5	Kibo & mice|deployer|experiment & microgravity|experiment & station	
    ~exploration/iss	3.5	experiments & microgravity|space station & research|space station & experiment	
    ~exploration/iss	3.5	space station & module|space station & leak|space station & extend|space station & deorbit	
    ~exploration/iss	3.5	space station & future|space station & end|ISS & experiment|ISS & module|ISS & leak	
    ~exploration/iss	3.5	ISS & research|ISS & deorbit|ISS & operations|ISS & extension|ISS & 2030|toilet	
    ~exploration/iss	3.5	plant growth|mice|stem cells & space|crystal & microgravity|docking port|station's	
    ~exploration/iss	3.5		ISS & 実験|ISS & モジュール|ISS & 運用|ISS & 終了|ISS & 離脱|ISS & 退役|ISS & 延長|ISS & 空気|ISS & 研究
    ~exploration/iss	3.5		ISS & きぼう|ステーション & 実験|ステーション & 運用|ステーション & 延長|ステーション & モジュール|ステーション & 退役|ステーション & 空気漏れ
    ~exploration/iss	3.5		きぼう & 実験|きぼう & 放出|きぼう & 衛星|きぼう & 利用|きぼう & 船内|超小型衛星放出|衛星放出|小型衛星放出|微小重力 & 実験|無重力 & 実験|マウス
    ~exploration/iss	3.5		軌道から離脱|静電浮遊炉|植物 & 宇宙|ロシア区画
    ~exploration/cargo	6	fuel and food|food and fuel|Progress & outpost|Progress & tons|tons & outpost|delivers & outpost	
    ~exploration/cargo	5.5	supply ship|supply ships|supply & station|supplies & station|supplies & space station	
    ~exploration/cargo	5.5	supplies & astronauts|food & station|tonnes & station & supplies|cargo & station	
    ~exploration/cargo	5.5	cargo & space station|cargo & ISS|cargo & HTV-X|cargo & Dragon|cargo & Cygnus	
    ~exploration/cargo	5.5	cargo & Progress|freighter & station|freighter & departs|freighter & dock	
    ~exploration/cargo	5.5	resupply & station|resupply & ISS|resupply & launch|robot arm & Cygnus|robot arm & cargo	
    ~exploration/cargo	5.5	robot arm & captured|captured & robotic arm|logistics & station|delivers & station & tonnes	
    ~exploration/cargo	5.5	unmanned & cargo|uncrewed & cargo|trash & station|uncrewed & supplies|HTV-X & departs	
    ~exploration/cargo	5.5	HTV-X & station|HTV-X & launch|HTV-X & mission|Dragon & cargo|Dragon & supplies	
    ~exploration/cargo	5.5	Dragon & resupply|commercial resupply	
    ~exploration/cargo	5.5		補給 & ISS|補給 & ステーション|補給 & 到着|補給 & 結合|補給 & 離脱|補給 & ドッキング|物資 & ISS|物資 & ステーション|物資 & 宇宙
    ~exploration/cargo	5.5		食料 & ISS|食料 & 水 & トン|トンを運|HTV-X & 結合|HTV-X & 離脱|HTV-X & 到着|HTV-X & 打上げ|HTV-X & 運用
    ~exploration/cargo	5.5		HTV-X & 号機|ロボットアーム & 捕獲|ロボットアーム & 補給|貨物 & ISS|貨物 & ステーション|荷物 & ステーション|ドラゴン & 物資|シグナス & 到着
    ~exploration/cargo	5.5		無人 & 補給
    ~exploration/crew	5	private astronaut mission|private mission & station|crew assignment|crew assignments	
    ~exploration/crew	5	flight engineer|mission specialist|human space flight|crew rotation mission	
    ~exploration/crew	5		フライトエンジニア|有人宇宙活動|飛行士選抜|船長 & 飛行士
    ~exploration/crew	4	astronauts & return|astronauts & splashdown|astronauts & launch|astronauts & spacewalk	
    ~exploration/crew	4	astronauts & station|astronauts & training|astronauts & selected|astronauts & days in space	
    ~exploration/crew	4	astronaut & returns|astronaut & station|astronaut & launch|astronaut & mission	
    ~exploration/crew	4	astronaut & assigned|astronaut & selected|astronaut & spacewalk|astronaut & record	
    ~exploration/crew	4	crew & Dragon|crew & splashdown|crew & Soyuz|crew & return|crew & station & arrive	
    ~exploration/crew	4	crew & launch|crew & dock|crew & spacewalk|crew & Starliner|crew & capsule|crew & assigned	
    ~exploration/crew	4	crew & months|step outside & station|outside & station & hours|outside station	
    ~exploration/crew	4	outside the station|days in space|months in space|record & days & space|Soyuz & landed	
    ~exploration/crew	4	Soyuz & launch & station|Soyuz & Kazakhstan|Dragon & astronauts|Dragon & crew	
    ~exploration/crew	4	Dragon & splashdown|walk in space|seventh spacewalk|women & spacewalk|private astronauts	
    ~exploration/crew	4	private astronaut|Axiom & crew|Shenzhou|Gaganyaan|crew swap|medical evacuation & station	
    ~exploration/crew	4	four people & orbit|assigned to & mission & astronaut|space traveller|space travelers	
    ~exploration/crew	4	astronaut class	
    ~exploration/crew	4		飛行士 & 帰還|飛行士 & 滞在|飛行士 & 船外|飛行士 & 出発|飛行士 & 打上げ|飛行士 & 訓練|飛行士 & 選|飛行士 & 到着|飛行士 & 活動|飛行士 & 搭乗
    ~exploration/crew	4		飛行士 & 船長|飛行士 & ISS|飛行士 & ステーション|飛行士 & 決定|クルー & 到着|クルー & 帰還|クルー & 出発|搭乗 & 日本人|日本人飛行士|船外へ
    ~exploration/crew	4		船外 & 時間|滞在 & ISS|滞在 & 日 & 宇宙|ソユーズ & 帰還|ソユーズ & 飛行士|ソユーズ & 打上げ & 飛行士|クルードラゴン & 帰還|神舟|有人宇宙船
    ~exploration/crew	4		民間人 & 宇宙船|宇宙滞在
    ~exploration/science	4	samples & organic|sample & organic|telescope & Neptune|telescope & Jupiter|telescope & Saturn	
    ~exploration/science	4		試料 & 有機物|試料 & 分析|サンプル & 分析|サンプル & 有機|研究チーム & 太陽系|望遠鏡 & 太陽系
    ~exploration/science	4	telescope & stars|telescope & galaxy|telescope & galaxies|telescope & black hole	
    ~exploration/science	4	telescope & planet|telescope & light & stars|telescope & image & nebula	
    ~exploration/science	4	telescope & discover|telescope & spots|telescope & universe|telescope & survey	
    ~exploration/science	4	telescope & exoplanet|stars|Big Bang|first stars|X-ray & transient|X-ray & source	
    ~exploration/science	4	X-ray & telescope|X-ray & satellite|X-ray & astronomy|X-ray & black hole|X-ray & galaxy	
    ~exploration/science	4	bright transient|possible GRB|GRB afterglow|observers & follow up|follow-up & transient	
    ~exploration/science	4	follow-up & requested|optical counterpart|host galaxy|right ascension|trigger & burst	
    ~exploration/science	4	burst & detected|Swift-XRT|Swift-BAT|Fermi GBM|Fermi-LAT|SVOM|merger & gravitational	
    ~exploration/science	4	neutron stars|black holes|binary & star|exploding star|dying star|star & explosion	
    ~exploration/science	4	stars & formed|planet & star & distant|solar system & beyond & telescope|astronomical	
    ~exploration/science	4	cosmic|cosmos|interstellar|dark & matter|light-years|light years|lightyears	
    ~exploration/science	4	spectrum & galaxy|infrared & telescope|ultraviolet & telescope|space telescope	
    ~exploration/science	4	galaxy cluster|high-energy neutrino|alert & neutrino|alert & gravitational	
    ~exploration/science	4	asteroid & occultation|eclipse|solar eclipse|meteor shower|meteor|meteors|planetarium	
    ~exploration/science	4		望遠鏡 & 銀河|望遠鏡 & 星|望遠鏡 & 発見|望遠鏡 & 観測 & 天体|銀河団|銀河 & 観測|銀河 & 発見|最も遠い|光年|宇宙誕生|ビッグバン|星 & 爆発
    ~exploration/science	4		星 & 誕生|恒星 & 観測|惑星 & 発見|惑星 & 系外|天体 & 観測|天体 & 発見|X線 & 天体|X線 & 銀河|X線 & 衛星|X線 & 観測|XRISM & 観測
    ~exploration/science	4		ガンマ線 & 観測|ガンマ線 & 検出|重力波 & 観測|重力波 & 検出|中性子星 & 合体|ブラックホール & 観測|宇宙の謎|宇宙初期|天文台|天文学 & 観測|日食|月食
    ~exploration/science	4		流星群|流星|隕石 & 分析|星団|追観測|突発 & 天体|宇宙科学
    ~exploration/cargo	9.5	CRS-34 & station|CRS & station|delivers & station|delivers experiments	
    ~exploration/cargo	9.5	delivers & experiments & station|Dragon & delivers|carried out supplies|HTV-X & mission	
    ~exploration/cargo	9.5	dock & Progress|supplies & dock	
    ~exploration/cargo	9.5		補給船 & ドッキング|推進剤 & 食料|補給 & ドッキング & トン
    ~exploration/mars	3	Mount Sharp|carbon & Mars|minerals & Mars|Didymos|Dimorphos|Torifune	
    ~exploration/mars	3	spacecraft & course for	
    ~exploration/mars	3		トリフネ|接近通過|フライバイ & 小惑星
    """
