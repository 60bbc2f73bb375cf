/// Space situational awareness and space weather: names and turns of the field, lines of the standard glossary.
let glossaryOrbitField = """
    ~ssa/conjunction	6	collision warning & satellite|collision warning & spacecraft	
    ~ssa/conjunction	6	collision risk & satellite|collision risk & orbit|predicted to pass	
    ~ssa/conjunction	6	pass within & spacecraft|pass within & payloads|pass within & satellites	
    ~ssa/conjunction	6	near miss & satellite|near miss & orbit|near miss & rocket body|near-collision	
    ~ssa/conjunction	6	nearly collided & orbit|dodges & debris|sidestep & debris|station raises orbit	
    ~ssa/conjunction	6	reboost & debris|screening & satellite|screening service|conjunction analysis	
    ~ssa/conjunction	6	owners coordinated|operators coordinated & manoeuvre	
    ~ssa/conjunction	6	traffic coordination & satellites|Space Data Association|EUSST & collision	
    ~ssa/conjunction	6	autonomous collision avoidance|right of way & satellites|satellites & came within	
    ~ssa/conjunction	6	came within & satellite|moved out of the way & debris	
    ~ssa/conjunction	6	safe distance & satellites & pass	
    ~ssa/conjunction	6		衝突リスク & 軌道|衝突警報|衝突を回避 & 衛星|衝突を避ける|回避マヌーバ|回避マニューバ|回避制御|回避のため & 軌道
    ~ssa/conjunction	6		接近 & 物体 & 衛星|不明物体が接近|衛星同士が|ニアミス & 衛星|ニアミス & 軌道|すれ違い & 衛星|スクリーニング & 接近|宇宙交通調整
    ~ssa/conjunction	6		接近情報 & 衛星|軌道を上げて回避|高度を上げ & デブリ
    ~ssa/orbit	5	TLEs|elset|element sets|OEM file|OPM|GP data|state vectors|predicted ephemeris	
    ~ssa/orbit	5	precise orbit|precise orbits|precise ephemeris|propagator|orbit model & drag	
    ~ssa/orbit	5	catalog of objects|satcat|catalog number|catalogue numbers|NORAD ID|epoch & inclination	
    ~ssa/orbit	5	inclination & eccentricity|semi-major axis|perigee & apogee|RAAN	
    ~ssa/orbit	5	orbital plane & satellite|orbit lowering|station-keeping manoeuvre	
    ~ssa/orbit	5	orbit maintenance manoeuvre|maneuver plan & ephemeris|new orbit & km	
    ~ssa/orbit	5	orbit & altitude & lowered|frozen orbit|sun-synchronous orbit & adjusted	
    ~ssa/orbit	5	owner ephemerides|operator ephemeris|covariance & ephemeris|orbit files|POD products	
    ~ssa/orbit	5		ニ行要素|予測軌道|精密軌道|精密暦|暦 & 衛星 & 更新|軌道履歴|元期|軌道傾斜角|離心率|昇交点|近地点 & 遠地点|要素セット|カタログ番号
    ~ssa/orbit	5		軌道6要素|軌道計算|軌道モデル|軌道高度を下げ|軌道高度を上げ|軌道修正 & 衛星|軌道面 & 衛星|OMM形式|OEM形式
    ~ssa/tracking	5	tracking radar|objects in low Earth orbit|surveillance telescope	
    ~ssa/tracking	5	surveillance radar & space|track & debris & radar|radar & debris	
    ~ssa/tracking	5	radar & space objects|radar & satellites & track|telescope & debris	
    ~ssa/tracking	5	telescope & satellites & track|optical observation & geostationary|GEO belt	
    ~ssa/tracking	5	geostationary belt|geosynchronous belt|Deep-Space Advanced Radar|Slingshot Aerospace	
    ~ssa/tracking	5	ExoAnalytic|SLR station|sensor network & objects|sensor network & space	
    ~ssa/tracking	5	range and angle|angles-only|range-rate|passive RF|RF sensors & satellite	
    ~ssa/tracking	5	light curves & satellite|photometry & satellite|cislunar objects	
    ~ssa/tracking	5	cislunar & surveillance|xGEO|EISCAT & debris|TIRA radar|GRAVES radar|S3TSR|EU SST	
    ~ssa/tracking	5	EUSST & sensors|SSA data sharing|SSA telescope|doppler measurements & satellite	
    ~ssa/tracking	5	manoeuvring satellite|maneuvering satellite|uncorrelated tracks	
    ~ssa/tracking	5	catalogue maintenance & sensors|SDA satellite|inspector satellite	
    ~ssa/tracking	5	observation campaign & objects	
    ~ssa/tracking	5		宇宙状況監視|美星|上齋原レーダ|SSAレーダ|SSA望遠鏡|DPSレーダー|防府北 & レーダー|追尾に成功 & 物体|物体の追尾|物体の追跡
    ~ssa/tracking	5		追跡 & デブリ|追跡 & レーダー & 軌道|レーダー & 物体 & 軌道|レーダ & 物体 & 軌道|レーダ & デブリ|レーダー & デブリ
    ~ssa/tracking	5		望遠鏡 & デブリ|望遠鏡 & 静止軌道|静止軌道帯|光学観測 & 物体|光学望遠鏡 & 静止|光度曲線|測距 & 衛星|ドップラー & 追跡
    ~ssa/tracking	5		パッシブセンサー|パッシブRF|観測データ & SSA|追跡管制 & 観測値|センサー & 宇宙物体|センサ & 宇宙物体|シスルナ & 監視
    ~ssa/tracking	5		月近傍 & 監視
    ~ssa/reentry	6	re-enters|falls back to Earth|fell back to Earth|falling back to Earth	
    ~ssa/reentry	6	plunge to Earth|plunges to Earth|plunge back|falls to Earth & satellite	
    ~ssa/reentry	6	fall to Earth & satellite|burns up & atmosphere|burn up & atmosphere	
    ~ssa/reentry	6	burned up & atmosphere|burn up & satellite|burns up & satellite	
    ~ssa/reentry	6	survive atmospheric entry|atmospheric entry & debris|atmospheric entry & stage	
    ~ssa/reentry	6	atmospheric entry & rocket|decay & satellite & orbit & predicted|decay epoch	
    ~ssa/reentry	6	re-entry window|impact window|ground track & debris fall|stage comes down	
    ~ssa/reentry	6	stage & come down|spent stage & ocean|spent upper stage & Pacific	
    ~ssa/reentry	6	booster & fall & uncontrolled|debris & survive|metal sphere|space junk & landed	
    ~ssa/reentry	6	space junk & farm|space debris & found|found & fell from space	
    ~ssa/reentry	6	fuel tank & space & found|from space & found & farm|streaks across & rocket	
    ~ssa/reentry	6	lit up the sky & rocket|deorbit burn|deorbited satellite	
    ~ssa/reentry	6	South Pacific uninhabited area|demise & satellite|ended its life & atmosphere	
    ~ssa/reentry	6	tumbles to Earth|derelict & atmosphere|RDM & object|Kosmos 482|Long March 5B & core	
    ~ssa/reentry	6	Salsa & reentry	
    ~ssa/reentry	6		落下予測時刻|落下時刻 & 衛星|落下する可能性 & 衛星|落下する可能性 & ロケット|ロケット & 落下 & 残骸|残骸の大気圏|燃え尽きる
    ~ssa/reentry	6		燃え残り|地表に到達|宇宙から落ち|宇宙から落下|宇宙ごみが落下|金属球|落下物 & 宇宙|落下物 & ロケット|燃料タンク & 落|上段 & 落下
    ~ssa/reentry	6		第2段 & 落下|第1段 & 落下 & 制御|落下予想|軌道寿命|南太平洋 & 落下|地上被害 & 衛星|落下リスク|傷害予測数|コスモス482
    ~ssa/breakup	5	break-up & satellite|break-up & rocket|broke up & orbit|breaks up & orbit	
    ~ssa/breakup	5	broken apart & satellite|came apart & satellite|disintegrates & orbit	
    ~ssa/breakup	5	disintegrated & orbit|exploded & orbit|explosion & orbit|explosion & upper stage	
    ~ssa/breakup	5	battery explosion & satellite|pieces & tracked|pieces & rocket body	
    ~ssa/breakup	5	debris pieces & tracked|cloud of debris|debris field & orbit|shards|paint flecks	
    ~ssa/breakup	5	centimetre & debris|ADR mission|ELSA-M|ClearSpace|ClearSpace-1|RemoveDEBRIS	
    ~ssa/breakup	5	COSMIC mission & debris|mitigation guidelines & debris|five-year rule & deorbit	
    ~ssa/breakup	5	25-year rule|Kessler|collision cascade|dead satellite & remove	
    ~ssa/breakup	5	defunct satellite & remove|deorbit & defunct|drag sail|deorbit device|deorbit tether	
    ~ssa/breakup	5	spent stage & inspect|anti-satellite test & debris|missile test & debris	
    ~ssa/breakup	5	debris-creating|destroying satellites|Intelsat 33e|Long March 6A & debris|Kosmos 1408	
    ~ssa/breakup	5	Fengyun-1C|impact & micrometeoroid & satellite|micrometeoroid & window|debris strike	
    ~ssa/breakup	5	debris hit & spacecraft|debris & Shenzhou|crack & window & debris	
    ~ssa/breakup	5		分解 & 衛星 & 軌道|爆発 & 軌道 & 破片|爆発 & 上段|破片 & 軌道|数百個の破片|破片 & センチ|宇宙のごみ|軌道上デブリ
    ~ssa/breakup	5		デブリが発生|デブリ化防止|デブリ環境|デブリ捕獲|除去衛星|軌道離脱装置|ケスラー|商業デブリ除去|衛星破壊実験 & 破片|衛星破壊実験 & デブリ
    ~ssa/breakup	5		ミサイル & 破片 & 軌道|微小デブリ|微小隕石|25年ルール|廃棄 & 衛星 & 軌道 & ガイドライン|導電性テザー|運用終了衛星 & 除去
    ~ssa/breakup	5		大型デブリ|使用済みロケット & 除去|機体の残骸 & 軌道 & 接近観測
    ~ssa/hosted-payload	7	hosted payloads|SSA instrument & satellite|surveillance sensor & QZS	
    ~ssa/hosted-payload	7	surveillance sensor & QZSS|surveillance sensor & Michibiki	
    ~ssa/hosted-payload	7	surveillance payload & Michibiki|surveillance payload & Japanese	
    ~ssa/hosted-payload	7	surveillance & aboard & QZS|sensor & Michibiki & US	
    ~ssa/hosted-payload	7	sensor & Michibiki & American|American sensor|U.S. sensor & Michibiki	
    ~ssa/hosted-payload	7	U.S. sensor & Japanese satellite|QZS-6 & sensor|QZS-7 & sensor|QZSS HP	
    ~ssa/hosted-payload	7	Lincoln Laboratory & payload|Lincoln Laboratory & sensor	
    ~ssa/hosted-payload	7	Lincoln Laboratory & Japan|host & SSA|host & space surveillance	
    ~ssa/hosted-payload	7	payload & integration & Michibiki|US payload & Japanese satellite	
    ~ssa/hosted-payload	7	U.S. payload & Japanese satellite|Space Force payload & Japanese	
    ~ssa/hosted-payload	7	Space Force & payload & QZSS|Space Systems Command & QZSS	
    ~ssa/hosted-payload	7	sensor & hosted & satellite|hosting & surveillance sensor	
    ~ssa/hosted-payload	7		相乗りペイロード|相乗り & SSA|SSAセンサ|宇宙状況監視センサー|宇宙状況監視センサ|宇宙状況把握センサ|監視センサー & 準天頂
    ~ssa/hosted-payload	7		監視センサ & 準天頂|米国 & センサ & 準天頂|米国 & センサー & みちびき|米国 & センサ & みちびき|米国製ペイロード
    ~ssa/hosted-payload	7		米軍 & センサー & みちびき|米宇宙軍 & みちびき|米宇宙軍 & 準天頂|みちびき & 搭載 & 宇宙状況|準天頂 & 搭載 & 宇宙状況
    ~ssa/hosted-payload	7		準天頂 & 米国 & 搭載|みちびき & 米国 & 搭載|ペイロード & 鎌倉|リンカーン研究所
    ~space-weather/alert	5	G1|G2|G3|G4|G4 & geomagnetic|storm watch & geomagnetic|S1 & radiation storm	
    ~space-weather/alert	5	S2 & threshold|R3 & blackout|X-class flare|X1|X2|M-class flare & alert	
    ~space-weather/alert	5	flare & blackout|CME & arrival|CME arrival|coronal mass ejection	
    ~space-weather/alert	5	coronal mass ejection & warning|halo CME|shock passage|10 MeV & threshold	
    ~space-weather/alert	5	proton & exceeded|electron & exceeded|K-index of|Kp 7|Kp 8|Kp 9	
    ~space-weather/alert	5	ALERT & K-index|WARNING & K-index|type II & radio emission	
    ~space-weather/alert	5	type IV & radio emission|10cm radio burst|HF COM|GNSS MOD	
    ~space-weather/alert	5	SATCOM & space weather|ICAO & space weather|SWX ADVISORY	
    ~space-weather/alert	5	radiation & flight levels & solar|polar flights & solar|aurora & tonight	
    ~space-weather/alert	5	aurora & visible|auroras & visible|northern lights & storm	
    ~space-weather/alert	5	northern lights & tonight|northern lights & visible|solar eruption|sun erupts	
    ~space-weather/alert	5	severe storm & solar|satellite operators alerted|power grid & solar	
    ~space-weather/alert	5	grid operators & geomagnetic|DONKI & notification|notification & CME	
    ~space-weather/alert	5	high-energy electron & satellites|spacecraft charging	
    ~space-weather/alert	5	ionospheric storm & warning	
    ~space-weather/alert	5		フレアX|フレア & 発生|大規模フレア|フレア & 通信障害|磁気嵐に警戒|地磁気急始|地磁気 & 警報|地磁気 & 注意報|デリンジャー|短波通信
    ~space-weather/alert	5		短波帯 & 障害|プロトン & 警報|高エネルギー電子 & 警戒|電波バースト|CME & 到来|CME & 到達|太陽で爆発|低緯度オーロラ
    ~space-weather/alert	5		オーロラ & 可能性|オーロラ & 観測 & 北海道|宇宙天気 & 注意報|宇宙天気 & 警報|警報レベル & 太陽|衛星障害 & 太陽|航空機被ばく
    ~space-weather/alert	5		SWXアドバイザリー|宇宙天気アドバイザリー|電離圏嵐|イベント通報
    ~space-weather/forecast	5	27-day & forecast|45-day & forecast|45-day & Ap	
    ~space-weather/forecast	5	forecast discussion & solar|solar activity & low|solar activity & moderate	
    ~space-weather/forecast	5	expected to be low & chance|chance for M-class|probability of flares	
    ~space-weather/forecast	5	flare probabilities|Kp & expected|Kp & forecast|forecast & geomagnetic	
    ~space-weather/forecast	5	forecast & solar wind|forecast & solar cycle|solar cycle & prediction	
    ~space-weather/forecast	5	solar cycle & predict|solar cycle 25 & maximum|solar cycle 26	
    ~space-weather/forecast	5	unsettled & geomagnetic|quiet to unsettled|unsettled to active	
    ~space-weather/forecast	5	unsettled conditions|recurrent coronal hole|coronal hole & expected	
    ~space-weather/forecast	5	coronal hole & forecast|coronal hole high speed stream|high speed stream	
    ~space-weather/forecast	5	high-speed stream|Quiet Sun|minor storming|outlook & aurora	
    ~space-weather/forecast	5	radio propagation forecast|HF propagation & forecast|Enlil|WSA-Enlil	
    ~space-weather/forecast	5	forecast & thermosphere|forecast model & solar|outlook & F10.7	
    ~space-weather/forecast	5	Ap index & forecast|rationale & geomagnetic|weekly outlook & solar	
    ~space-weather/forecast	5	sunspot & prediction	
    ~space-weather/forecast	5		今後24時間 & 太陽|太陽活動は|太陽活動 & 見込み|太陽活動 & 予想|太陽活動 & 予測|フレア & 確率|フレアの可能性|地磁気は
    ~space-weather/forecast	5		地磁気 & 予想|地磁気 & 見込み|地磁気 & 静穏|地磁気の乱れ & 予想|やや乱れる|コロナホール|回帰性|高速太陽風 & 予想|太陽風 & 予想
    ~space-weather/forecast	5		太陽風 & 予測|電離圏 & 見込み|電離圏の状態|太陽周期 & 予測|黒点数 & 予測|極大予測|極大期 & 予測|週間宇宙天気|27日予報
    ~space-weather/forecast	5		3日予報 & 太陽|電波伝搬 & 予報|短波伝搬 & 予報
    ~space-weather/observation	5	sunspot region|sunspot group|active region|AR4|F10.7 cm|10.7 cm|sfu	
    ~space-weather/observation	5	solar flux|radio flux|K-index & planetary|planetary Kp|estimated Kp	
    ~space-weather/observation	5	Kp index & observed|Ap index|SYM-H|Bz|IMF|IMF & nT|L1 & solar wind	
    ~space-weather/observation	5	background X-ray|proton flux|electron flux|electron fluence	
    ~space-weather/observation	5	GOES & X-ray|GOES & magnetometer|GOES & proton|ACE spacecraft|SOHO	
    ~space-weather/observation	5	SDO & image|Solar Dynamics Observatory|coronagraph|CCOR-1|CCOR	
    ~space-weather/observation	5	Solar Orbiter & Sun|Parker Solar Probe|Proba-3|PUNCH mission	
    ~space-weather/observation	5	PUNCH & solar|Aditya-L1|Hinode|Sun's corona|solar corona	
    ~space-weather/observation	5	Sun's outer atmosphere|solar images|solar observatory|ionospheric data	
    ~space-weather/observation	5	magnetogram|magnetometer data|geomagnetic observatory	
    ~space-weather/observation	5	cosmic ray & monitor|riometer|daily report & solar|solar event list	
    ~space-weather/observation	5	solar and geophysical activity	
    ~space-weather/observation	5		黒点 & 観測|10.7センチ|10.7cm|電波フラックス|太陽電波|太陽電波観測|太陽風速|太陽風 & 毎秒|太陽風 & 観測|南向き磁場|AE指数
    ~space-weather/observation	5		地磁気 & 観測所|柿岡|X線フラックス|背景X線|X線強度 & 太陽|電子フラックス|プロトンフラックス|電離圏 & 観測データ|太陽コロナ & 観測
    ~space-weather/observation	5		太陽コロナ & 解明|太陽観測衛星|ひので|ひので & 太陽|コロナグラフ|宇宙環境データ取得装置|宇宙環境データ|宇宙環境計測|あらせ
    ~space-weather/observation	5		活動領域 & 太陽
    """
