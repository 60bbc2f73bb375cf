/// Exploration and science: names and turns of the field, lines of the standard glossary.
let glossaryExplorationField = """
    ~exploration/artemis	5	Artemis crew|Artemis crews|Orion & splashdown|Orion & heat shield	
    ~exploration/artemis	5	Orion crew module|translunar injection|trans-lunar injection	
    ~exploration/artemis	5	core stage & Kennedy|crawler-transporter|Exploration Upper Stage	
    ~exploration/artemis	5	European Service Module|Blue Moon Mark 2|Blue Moon & crew	
    ~exploration/artemis	5	propellant transfer & Starship|lunar Starship|crewed Moon landing	
    ~exploration/artemis	5	crewed & Moon|astronauts & walk on the Moon|walk on the Moon	
    ~exploration/artemis	5	humans to the Moon|return humans & Moon|back to the Moon & NASA	
    ~exploration/artemis	5	around the Moon & crew|trip around the Moon|lunar flyby & crew	
    ~exploration/artemis	5	crew of four & Moon|Reid Wiseman|Victor Glover|Christina Koch|Jeremy Hansen	
    ~exploration/artemis	5	AxEMU|lunar spacesuit|Moon suit|Japanese astronauts & Moon	
    ~exploration/artemis	5	Japanese astronaut & lunar	
    ~exploration/artemis	5		アルテミス & 計画|アルテミスⅡ|アルテミスⅢ|アルテミスⅣ|耐熱シールド|超大型ロケット|有人着陸船|月着陸船スターシップ|スターシップ & 月
    ~exploration/artemis	5		月周回飛行|有人月周回|飛行士 & 月面へ|日本人飛行士 & 月面|日本人宇宙飛行士 & 月面|月面に立|月を周回 & 飛行士|月を一周
    ~exploration/artemis	5		半世紀ぶり & 月|ブルームーン & 有人|月面宇宙服
    ~exploration/gateway	6	Gateway & HALO|HALO & outfitting|International Habitat|PPE & Gateway	
    ~exploration/gateway	6	Lunar View|ESPRIT & Gateway|lunar orbit station|lunar outpost & orbit	
    ~exploration/gateway	6	outpost & halo orbit|near-rectilinear halo|halo orbit & partners	
    ~exploration/gateway	6	Gateway & budget|Gateway & airlock|Gateway & cancel|Gateway & ECLSS	
    ~exploration/gateway	6	Gateway & Northrop|Gateway & Thales|Gateway & Emirati|Emirates & airlock	
    ~exploration/gateway	6	orbiting lunar & station	
    ~exploration/gateway	6		ゲートウェイ & HALO|ゲートウェイ & 居住|ゲートウェイへの|ゲートウェイ & 生命維持|HALO & 居住|居住棟|カナダアーム3
    ~exploration/gateway	6		月軌道 & 拠点|月を周回 & 拠点|月を回る & ステーション|ハロー軌道|電力・推進|電気推進 & ゲートウェイ|環境制御 & 生命維持
    ~exploration/gateway	6		ゲートウェイ & 予算|ゲートウェイ & 見直し
    ~exploration/lunar-surface	5	LTV & Moon|lander & Moon|lander & Mare|Mare Crisium|Mare Imbrium	
    ~exploration/lunar-surface	5	Malapert|Shackleton|Blue Ghost lander|Odysseus|Athena & lander|IM-2	
    ~exploration/lunar-surface	5	IM-3|IM-4|Firefly & Moon|Astrobotic|Peregrine lander|Blue Moon Mark 1	
    ~exploration/lunar-surface	5	Chandrayaan-3|Chandrayaan-4|Vikram lander|Luna-25|Luna-26|Moon Sniper	
    ~exploration/lunar-surface	5	lunar regolith & temperature|International Lunar Research Station	
    ~exploration/lunar-surface	5	ILRS & Moon|lunar reactor|fission surface power	
    ~exploration/lunar-surface	5	lunar communications & surface|Moonlight & lunar|lunar reconnaissance	
    ~exploration/lunar-surface	5	lunar far side|far side & samples|lunar construction	
    ~exploration/lunar-surface	5	landing site & Moon|touches down & Moon|touched down & lunar|lunar time	
    ~exploration/lunar-surface	5	Coordinated Lunar Time|lunar topography|lunar cave|KPLO|Danuri	
    ~exploration/lunar-surface	5		月探査機|月の砂 & 探査|月の表面|月の裏側 & 探査|月の縦穴|月の地下|月の夜|ルペックス|ルナ25号|ブルーゴースト|オデュッセウス
    ~exploration/lunar-surface	5		着陸機 & 横倒し|着陸機 & 月|民間月着陸船|HAKUTO|ミッション2 & 月|レゴリス|遠隔施工|月面 & 建設|月面電力|月面産業|月面推薬
    ~exploration/lunar-surface	5		国際月面研究ステーション|かぐや & 月|タヌリ|バイパー & 月
    ~exploration/mars	5	Perseverance|Curiosity & Mount Sharp|Ingenuity|Mars & orbiter|Mars & rover	
    ~exploration/mars	5	sample tube|Tianwen-1|Rosalind Franklin|Mars Express|Trace Gas Orbiter	
    ~exploration/mars	5	Mars Reconnaissance|Mars Odyssey|Martian Moons|Hayabusa2 & asteroid	
    ~exploration/mars	5	Psyche & asteroid|Psyche mission|DART & asteroid|Hera & asteroid|Dimorphos	
    ~exploration/mars	5	Ramses mission|Phaethon|JUICE mission|Ganymede|Jupiter & gravity assist	
    ~exploration/mars	5	Saturn & mission|Titan & Dragonfly|Enceladus & mission|Uranus & orbiter	
    ~exploration/mars	5	Uranus & mission|Neptune & mission|Kuiper Belt|interstellar space|heliopause	
    ~exploration/mars	5	Mercury & orbiter|Mercury & flyby|Venus & mission|Venus orbiter|DAVINCI	
    ~exploration/mars	5	VERITAS & Venus|EnVision|Venus & clouds & probe|Earth flyby|flies by asteroid	
    ~exploration/mars	5	asteroid flyby|asteroid sample|sample capsule & asteroid|deep space network	
    ~exploration/mars	5	deep-space probe|solar system exploration|Interstellar Probe|IMAP	
    ~exploration/mars	5		火星探査車|火星探査機|火星衛星探査|火星の岩石|赤い惑星|パーシビアランス|キュリオシティ|インジェニュイティ|エクソマーズ|トリフネ|小惑星探査機
    ~exploration/mars	5		小惑星 & フライバイ|小惑星 & 探査機|プラネタリーディフェンス & 小惑星|ラムセス|デスティニー|フェートン|彗星探査
    ~exploration/mars	5		コメット・インターセプター|みお|水星磁気圏|水星 & 探査|金星 & 探査|木星 & 探査|木星氷衛星|ガニメデ|土星 & 探査|タイタン & 探査
    ~exploration/mars	5		ドラゴンフライ & タイタン|エンケラドス & 探査|海王星 & 探査|ニューホライズンズ|太陽系探査|フライバイ|生命の痕跡 & 岩石
    ~exploration/iss	5	International Space Station|space station & deorbit|Kibo|Kibo & experiment	
    ~exploration/iss	5	Kibo & deploy|Kibo robot|Kibo-RPC|Japanese airlock|J-SSOD	
    ~exploration/iss	5	cubesats & released & station|cubesats & airlock|cubesats & Kibo|nanoracks	
    ~exploration/iss	5	Bishop airlock|Zvezda|Zarya|Nauka|Prichal|Destiny module|Harmony module	
    ~exploration/iss	5	Columbus module|Columbus laboratory|Unity module|Tranquility module	
    ~exploration/iss	5	Cupola & station|Russian segment|air leak & station|air leak & module	
    ~exploration/iss	5	leak & transfer tunnel|Expedition 73|Expedition 74|Expedition 75|Expedition 76	
    ~exploration/iss	5	Expedition & crew|Expedition & station|change command & station|station command	
    ~exploration/iss	5	station commander|station & microgravity|microgravity experiment	
    ~exploration/iss	5	microgravity research|protein crystals|station & coolant|station & solar arrays	
    ~exploration/iss	5	iROSA|station & reboost|station reboost|ISS & extension|ISS & 2030	
    ~exploration/iss	5	ISS & retirement|ISS partners|station operations|station's end	
    ~exploration/iss	5	Multilateral Coordination Board|space station & toilet|station & experiment	
    ~exploration/iss	5	station & plants|station & mice|orbiting outpost|Tiangong|Chinese space station	
    ~exploration/iss	5	crew aboard the station|Canadarm2|Dextre|Astrobee|Int-Ball|CALET|MAXI & Kibo	
    ~exploration/iss	5	station & 25 years	
    ~exploration/iss	5		国際宇宙ステーション|きぼう|きぼう & 実験|きぼう & 利用|きぼう & ロボット|きぼう船内|船内実験|超小型衛星 & 放出|超小型衛星を放出
    ~exploration/iss	5		衛星放出|エアロック & 衛星|ISS & 運用|ISS & 運用延長|ISS & 離脱|ISSの退役|軌道離脱機|ISS & 実験
    ~exploration/iss	5		ISS & 空気漏れ|空気漏れ|ズヴェズダ|ズベズダ|ザーリャ|ナウカ|ハーモニー & 結合|コロンバス & 実験|微小重力|微小重力実験
    ~exploration/iss	5		タンパク質結晶|細胞培養 & 宇宙|小動物飼育|植物栽培 & 宇宙|ISS & 冷却|ISS & 太陽電池|ISS & リブースト|ISS船長
    ~exploration/iss	5		船長 & ISS|第75次|第74次|第76次|長期滞在 & 交代|ステーション & 延長|中国の宇宙ステーション|天宮|インボール|アストロビー
    ~exploration/cargo	6	resupply flight|resupply & station|cargo & station|cargo & dock|cargo & outpost	
    ~exploration/cargo	6	cargo ship & station|Dragon & CRS|CRS-36|NG-26|freighter & station	
    ~exploration/cargo	6	freighter & unberthed|berthed & station|HTV-X4|Progress & docks	
    ~exploration/cargo	6	Progress & cargo|supply ship|supply spacecraft|supplies & station	
    ~exploration/cargo	6	supplies & crew & orbit|groceries & station|frozen samples|trash & burn up	
    ~exploration/cargo	6	robotic arm & capture & cargo|captured & Canadarm2 & cargo	
    ~exploration/cargo	6	external payloads & cargo|uncrewed cargo|cargo return	
    ~exploration/cargo	6	cargo to the space station|Nyx capsule|logistics module & station	
    ~exploration/cargo	6		貨物型ドラゴン|貨物船 & 宇宙|貨物船 & ステーション|無人補給|無人貨物|物資 & ISS|物資 & ステーション|食料 & 水 & 運
    ~exploration/cargo	6		生鮮食品 & ISS|実験試料を回収|試料 & 回収 & ISS|ロボットアーム & 把持|把持 & 補給|係留 & ステーション|離脱 & 補給
    ~exploration/crew	5	astronaut|astronauts|astronaut class|spacewalks|EVA & station|extravehicular	
    ~exploration/crew	5	Starliner & crew|Soyuz & lands|Soyuz & Kazakhstan|crew lands|crew returns	
    ~exploration/crew	5	crew member & returned|crew members & returned|medical evacuation & crew	
    ~exploration/crew	5	medical evacuation & astronaut|crew health|bone loss & crew|Shubhanshu Shukla	
    ~exploration/crew	5	Gaganyaan|Gaganyatri|private astronauts|private astronaut|Vast & crew|suit leak	
    ~exploration/crew	5	training & astronauts|astronaut & training|Johnson Space Center & crew	
    ~exploration/crew	5	life in orbit & return|life in space|long-duration & crew|Shenzhou & crew	
    ~exploration/crew	5	Polaris Dawn|four aboard|with four aboard|crew of four & station	
    ~exploration/crew	5	Onishi & station|Yui & station|Furukawa & station|Noguchi & astronaut|NEEMO	
    ~exploration/crew	5	analog mission|isolation mission	
    ~exploration/crew	5		宇宙飛行士|飛行士|飛行士候補|飛行士 & 訓練|クルー13|ソユーズ & 帰還|宇宙滞在|宇宙滞在 & 訓練|基礎訓練|米田さん|諏訪さん|油井さん
    ~exploration/crew	5		大西|大西さん|古川さん|野口 & 飛行士|金井 & 飛行士|地球に帰還 & 飛行士|帰還 & 飛行士|健康状態 & 飛行士|民間人 & 宇宙旅行
    ~exploration/crew	5		宇宙旅行|アクシオム & 搭乗|ガガニャーン|神舟 & 乗組員|乗組員 & 宇宙|閉鎖環境
    ~exploration/science	5	GCN|optical afterglow|Swift & trigger|Fermi & trigger|X-ray transient|FRB	
    ~exploration/science	5	LIGO-Virgo-KAGRA|S261|neutron stars|black holes|nova & erupt	
    ~exploration/science	5	T Coronae Borealis|blazar|AGN|cosmic dawn|early universe|habitable & planet	
    ~exploration/science	5	brown dwarf|star-forming|Roman & telescope|Vera Rubin|XMM-Newton|IXPE	
    ~exploration/science	5	Gaia & stars|Gaia mission|LISA & gravitational|Athena & X-ray	
    ~exploration/science	5	ALMA & telescope|ALMA observations|Very Large Telescope|VLT|ELT & telescope	
    ~exploration/science	5	telescope & galaxy|telescope & star|astronomers|astronomy|astrophysicists	
    ~exploration/science	5	comet & discovered|comet & naked eye|interstellar visitor|meteor shower	
    ~exploration/science	5	eclipse|total solar eclipse|near-Earth object & discovered|MPEC	
    ~exploration/science	5	transient alert|TNS & transient|X-ray binary|hot winds|meteorite & analysis	
    ~exploration/science	5	asteroid sample & amino acids	
    ~exploration/science	5		速報 & 天体|重力波望遠鏡|かぐら|キロノバ|遠方銀河|宇宙初期|初期宇宙|褐色矮星|新彗星|彗星 & 発見|彗星を発見|流星群|日食|月食|皆既日食
    ~exploration/science	5		小惑星 & 発見|ウェッブ望遠鏡|ユークリッド & 望遠鏡|ローマン宇宙望遠鏡|ルービン天文台|X線分光|ジャスミン & 衛星|天文学者|天体 & 発見
    ~exploration/science	5		天体 & 観測|GCN & 回報|電波望遠鏡|隕石 & 分析|アミノ酸 & 試料
    """
