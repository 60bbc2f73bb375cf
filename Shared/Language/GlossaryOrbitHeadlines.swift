/// Space situational awareness and space weather, in the words of headlines: lines of the standard glossary.
let glossaryOrbitHeadlines = """
    # Space situational awareness and space weather: names, and how agencies word their headlines
    !ssa/tracking	6.5	space surveillance network|space domain awareness & telescope	
    !ssa/tracking	6.5	space domain awareness & radar|Space Fence|space surveillance|space object tracking	
    !ssa/tracking	6.5	Deep-space Advanced Radar Capability|geosynchronous objects|satellite laser ranging	
    !ssa/tracking	6.5	International Laser Ranging Service|ILRS|tracking of satellites|tracking data message	
    !ssa/tracking	6.5	observations of GEO|GEO objects|observations & GEO|tracking debris	
    !ssa/tracking	6.5	radar & tracking debris|deep space radar|debris tracking|space tracking radar	
    !ssa/tracking	6.5	optical observations & debris|optical observations & satellites	
    !ssa/tracking	6.5		SSAシステム|宇宙状況把握システム|スペースガードセンター|宇宙監視レーダー|SSAレーダー|SSA衛星|静止デブリ & 観測|衛星レーザ測距|追跡データメッセージ
    !ssa/tracking	6.5		軌道上物体の観測|宇宙監視用望遠鏡|宇宙監視|衛星追跡データ|デブリ & 追跡|デブリを追跡|宇宙状況監視 & 望遠鏡|宇宙状況監視 & レーダー|軌道上物体 & 追跡
    ~ssa/tracking	6.5	Space Fence & objects|telescope & geostationary|telescope & geosynchronous	
    ~ssa/tracking	6.5	range and Doppler|range & Doppler & station|telescopes & space surveillance	
    ~ssa/tracking	6.5	unknown objects & detect|sensor & space surveillance|sky survey & debris	
    ~ssa/tracking	6.5		SSA衛星 & 打上げ|SSA & システム|上齋原|レーダー & 小型物体|SSA & 専門家
    ~ssa/tracking	6	space domain awareness & expert|space domain awareness & exercise|radar site & objects	
    ~ssa/tracking	6	telescopes & objects|space situational awareness & data|SSA & data	
    ~ssa/tracking	6		宇宙状況把握 & 会合|宇宙状況把握 & 協力|宇宙状況把握 & 情報|宇宙領域把握 & 能力|SSA & 運用開始|SSA & 会合
    ~ssa/tracking	5	telescope & space objects|watch & orbit & telescope|radar & objects in orbit	
    ~ssa/tracking	5	track satellites|space domain awareness|space situational awareness	
    ~ssa/tracking	5		監視 & 静止軌道|宇宙状況把握|宇宙領域把握|SSA
    !ssa/conjunction	8	conjunction data messages|satellites & come within|come within & meters & satellite	
    !ssa/conjunction	8	come within & metres & satellite|satellites & within & meters	
    !ssa/conjunction	8	satellites & within & metres|passes within & satellite|TCA & miss distance|CDM & TCA	
    !ssa/conjunction	8	CDM issued|maneuvers to avoid debris|maneuver & avoid debris|station & avoid debris	
    !ssa/conjunction	8		宇宙ごみ回避|デブリ回避|異常接近 & 衛星|衛星 & デブリ & 接近|衛星とデブリが接近|衛星 & 回避制御|接近 & 回避制御|デブリ & 異常接近
    !ssa/conjunction	7	debris avoidance maneuver|debris avoidance manoeuvre|debris avoidance	
    !ssa/conjunction	7	conjunction assessment|collision avoidance maneuver & satellite|TraCSS	
    !ssa/conjunction	7	satellites nearly collide|miss distance|probability of collision	
    !ssa/conjunction	7	station thrusters & debris|thrusters & fragment|close approach & spacecraft	
    !ssa/conjunction	7	close approach & satellites|close approach & rocket body	
    !ssa/conjunction	7		衝突回避マヌーバ|宇宙ゴミ回避|宇宙ゴミの回避|デブリとの衝突|デブリとの接近|衛星との衝突|衛星同士が異常接近|衛星同士の衝突|コンジャンクション
    ~ssa/conjunction	8	miss distance & Pc|CDM & miss distance|dodge fragment|dodge & fragment|dodge & debris	
    ~ssa/conjunction	8	thrusters & dodge|avoidance manoeuvre|collision & constellation|almost collided	
    ~ssa/conjunction	8	nearly collided|almost hit|narrowly miss|narrowly avoid|thrusters to avoid	
    ~ssa/conjunction	8	fires thrusters to avoid|boosts orbit to avoid|moves to avoid|maneuver to avoid	
    ~ssa/conjunction	8	manoeuvre to avoid|collide & orbit|meters apart|red conjunction|collision alert	
    ~ssa/conjunction	8		接近警報|衝突回避|デブリ & 回避 & 軌道|衝突確率|衝突リスク & 衛星|接近 & 回避マヌーバ|ISS & 回避 & デブリ|ISS & 回避 & 宇宙ごみ
    ~ssa/conjunction	8		宇宙ゴミ & 回避|衝突寸前|衝突を避け|あわや衝突|接近 & メートル & 衛星|回避のため軌道|高度を上げて回避
    !ssa/orbit	7	two-line element|raises orbit|orbit raising|orbital elements & public	
    !ssa/orbit	7	reaches geostationary orbit|reaches orbit & geostationary|ephemeris files|orbit boost	
    !ssa/orbit	7		軌道要素|二行軌道要素|TLE|静止軌道に到達|静止軌道へ到達|軌道要素 & 公開|軌道に到達|目標軌道|予定の軌道
    !ssa/orbit	6	orbital elements|ephemeris|orbit determination|orbit insertion|OEM & ephemeris	
    !ssa/orbit	6	sun-synchronous orbit & burn|mean elements|element set	
    !ssa/orbit	6		軌道投入完了|軌道暦|軌道決定値|軌道への投入完了|国際標識番号|軌道データ|軌道情報
    ~ssa/orbit	6.5	orbit data|orbital data & publish|raises its altitude|altitude & km & raise	
    ~ssa/orbit	6.5	raises altitude|altitude to 480 km	
    ~ssa/orbit	6.5		軌道情報更新|軌道情報 & 更新|軌道データ & 公開
    ~ssa/orbit	6	cataloged objects|catalogued objects|newly cataloged|orbital elements & update|circularize	
    ~ssa/orbit	6	inserted into planned orbit|inserted into & orbit & elements|initial elements	
    ~ssa/orbit	6	apogee raising|perigee raising|reaches operational orbit|osculating elements	
    ~ssa/orbit	6	station-keeping maneuver	
    ~ssa/orbit	6		軌道要素 & 更新|軌道暦ファイル|軌道暦 & 公開|軌道高度 & 変更|軌道高度 & 制御|TLE更新|TLE & 更新|軌道保持制御|軌道予報|軌道上昇運用
    ~ssa/orbit	5	lower orbit & satellites|safer orbit|reconfigure & orbit|lower its orbit	
    ~ssa/orbit	5	engine burn & orbit|aerobraking|parking orbit|disposal orbit|orbit & determined	
    ~ssa/orbit	5		軌道を & km台|軌道高度を|軌道離脱|軌道へ投入|軌道に乗
    !ssa/reentry	8.5	satellite & reenter|satellites reenter|descent craft & crash|descent craft & ocean	
    !ssa/reentry	8.5	craft & crashes into & ocean|Cosmos 482|capsule & crashes & ocean	
    !ssa/reentry	8.5	batteries & station & reenter|battery pallet	
    !ssa/reentry	8.5		ステーション & 大気圏再突入|バッテリー & 再突入|投棄 & 再突入
    !ssa/reentry	8	controlled deorbit|reentry prediction|atmospheric reentry|atmospheric re-entry	
    !ssa/reentry	8	uncontrolled reentry|uncontrolled re-entry|re-entry prediction|controlled re-entry	
    !ssa/reentry	8	rocket & reenter|rocket body & reenter|observatory burns up|satellite burns up	
    !ssa/reentry	8	spacecraft burns up|satellite & burns up|rocket debris & came down	
    !ssa/reentry	8	rocket stage & came down|upper stage & came down|debris & came down & rocket	
    !ssa/reentry	8	falling rocket|falling satellite	
    !ssa/reentry	8		大気圏再突入|大気圏に再突入|大気圏へ再突入|大気圏突入|再突入予測|人工衛星の落下|衛星の落下|衛星が落下|ロケットの落下|ロケット残骸|残骸 & 落下|燃え残った部品
    !ssa/reentry	8		大気圏で燃え
    ~ssa/reentry	8	deorbit & Pacific|fragments found|fragments & found & farm|debris found & rocket	
    ~ssa/reentry	8	rocket body & falling|falling rocket body|uncontrolled & rocket body|falling to Earth	
    ~ssa/reentry	8	fell to Earth|fall back to Earth|free-falling & rocket|falling spacecraft	
    ~ssa/reentry	8	spacecraft & burn up|watch it burn|space junk & crash|space junk & fall|junk & fell	
    ~ssa/reentry	8	debris & fell|debris & lands|rocket part & found|satellite & fall|satellite & plunge	
    ~ssa/reentry	8	spacecraft & plunge|rocket stage & Atlantic & fall	
    ~ssa/reentry	8		再突入 & 探査機|再突入 & 予測|再突入 & 衛星|落下予測範囲|残骸の落下予測|上空で燃え尽きる|燃え尽きる & 衛星|燃え残った|破片 & 農場|地球に落下|地上に落下
    ~ssa/reentry	8		衛星 & 落下|ロケット & 落下 & 破片|破片 & 落下|部品 & 落下 & ロケット|燃え尽き
    !ssa/breakup	6.5	ADRAS-J2|Space Environment Report|space debris|orbital debris|space junk|debris removal	
    !ssa/breakup	6.5	ADRAS-J|breakup & upper stage|breakup & rocket|breakup & satellite	
    !ssa/breakup	6.5	fragmentation & upper stage|satellite fragmentation|debris in orbit	
    !ssa/breakup	6.5	debris & polar orbit|Kessler syndrome|trackable pieces|pieces of debris & orbit	
    !ssa/breakup	6.5	breaks up & debris|breaks up & pieces|broke up in orbit|debris & trackable	
    !ssa/breakup	6.5	debris removal mission|defunct rocket body|rocket body & capture	
    !ssa/breakup	6.5	space debris mitigation|debris & mitigation	
    !ssa/breakup	6.5		CRD2|スペースデブリ|宇宙デブリ|デブリ除去|宇宙ごみ|宇宙ゴミ|軌道上破砕|デブリ低減|残骸 & 軌道上 & 分裂|分裂 & 軌道|軌道上で分裂|ロケット & 分裂
    !ssa/breakup	6.5		衛星 & 分裂
    ~ssa/breakup	6.5	ADRAS|objects in orbit & pass|objects in orbit & number|tracked objects & orbit	
    ~ssa/breakup	6.5	fragmentation event|grapple & stage|spent stage & capture|debris & retired satellite	
    ~ssa/breakup	6.5	debris cloud	
    ~ssa/breakup	6.5		デブリ除去技術|デブリ & フェーズII|上段 & 爆発 & 破片|分解 & 破片|衛星 & 分解 & 破片|宇宙ごみ問題|破砕 & 破片|デブリ発生
    ~ssa/breakup	6	hunk of space junk|space junk cleanup|clean up space junk|cloud of space junk	
    ~ssa/breakup	6	debris & scatter|rocket breaks apart|breaks apart & orbit	
    ~ssa/breakup	6		ロケット上段 & 軌道上|デブリを除去|デブリを回収|宇宙ごみの回収|デブリの増
    !ssa/hosted-payload	9	hosted payload|hosted SSA|QZSS-HP|sensor aboard QZS|payloads aboard QZS	
    !ssa/hosted-payload	9	Lincoln Laboratory & satellite	
    !ssa/hosted-payload	9		ホステッドペイロード|ホステッド・ペイロード|SSAペイロード|米国のSSAセンサー
    ~ssa/hosted-payload	9	U.S. sensors & Japan|Japan-hosted|U.S. & sensor & QZS|U.S. & sensor & Michibiki	
    ~ssa/hosted-payload	9	space domain awareness & host satellite|Space Force payload & QZS	
    ~ssa/hosted-payload	9	U.S. payload & QZS|payload aboard & QZS|payload aboard Japan's	
    ~ssa/hosted-payload	9	QZS & U.S. Space Force|U.S. space sensors|sensors & Japanese satellites	
    ~ssa/hosted-payload	9	sensors for Japanese satellites|U.S. sensors & Japanese	
    ~ssa/hosted-payload	9	sensor & Japanese navigation satellite	
    ~ssa/hosted-payload	9		米国ホステッド・ペイロード|ホステッド・ペイロード & 米国|みちびき & 米宇宙軍 & センサー|みちびき & 米宇宙軍 & 観測|米宇宙軍 & 相乗り
    ~ssa/hosted-payload	9		相乗り & センサー|準天頂衛星 & 米国 & 搭載|準天頂衛星 & 米国の宇宙状況監視|準天頂衛星 & 宇宙状況監視センサー|米国の宇宙状況監視センサー
    ~ssa/hosted-payload	9		みちびき & 宇宙状況監視|米SSAセンサー|みちびき搭載の米|みちびき & SSAセンサー|米センサー & みちびき
    !space-weather/alert	6	Type II radio emission|Type IV radio emission|geomagnetic storm watch	
    !space-weather/alert	6	geomagnetic storm warning|geomagnetic storm|solar radiation storm|radio blackout	
    !space-weather/alert	6	X-ray flux exceeded|integral flux|proton event|K-index & warning|K-index & alert	
    !space-weather/alert	6	K-index of 5|K-index of 6|K-index of 7|K-index of 8|K-index of 9	
    !space-weather/alert	6	coronal mass ejection & Earth	
    !space-weather/alert	6		プロトン現象|宇宙天気臨時情報|太陽フレア|デリンジャー現象|磁気嵐|地磁気嵐|コロナ質量放出
    ~space-weather/alert	6	geomagnetic storm category|storm category|proton & integral flux|10 MeV & pfu	
    ~space-weather/alert	6	Earth-directed|CME & Earth-directed|flare & HF radio|solar flare & disrupts	
    ~space-weather/alert	6	solar flare & erupts|electron 2 MeV integral flux|flux above|sudden impulse	
    ~space-weather/alert	6	G3 & storm|G4 & storm|G5 & storm	
    ~space-weather/alert	6		臨時情報 & 地磁気|臨時情報 & 太陽|フレア & 発生 & 影響|フレア & 短波|地磁気擾乱|コロナ質量放出 & 到来|太陽フレア & 通信障害
    ~space-weather/alert	6		フレア & おそれ
    ~space-weather/alert	5	severe geomagnetic|solar flare & radio|northern lights	
    ~space-weather/alert	5	space weather event notification	
    ~space-weather/alert	5		太陽面爆発|宇宙天気イベント通報|宇宙天気 & 通報|SAFIR|大規模太陽フレア
    !space-weather/forecast	6.5	space weather forecast|27-day outlook|three-day forecast & geomagnetic	
    !space-weather/forecast	6.5	3-day forecast & solar|solar activity & expected|geomagnetic & outlook	
    !space-weather/forecast	6.5	coronal mass ejection arrivals|predicting coronal mass ejection	
    !space-weather/forecast	6.5	predicting solar flares|flare prediction|solar cycle prediction	
    !space-weather/forecast	6.5	aurora forecast	
    !space-weather/forecast	6.5		宇宙天気予報|宇宙天気ニュース|宇宙天気予測|フレア予測|太陽フレア予測|太陽活動の予測|太陽活動の見通し
    ~space-weather/forecast	6.5	three-day forecast|forecast discussion|weekly highlights and forecasts	
    ~space-weather/forecast	6.5	highlights and forecasts|aurora may be visible|aurora & tonight	
    ~space-weather/forecast	6.5	aurora & visible|auroras & visible tonight|solar wind & enhanced & expected	
    ~space-weather/forecast	6.5	coronal hole effects|coronal hole & enhanced|chance of flares	
    ~space-weather/forecast	6.5		太陽活動は低調|太陽活動は活発|低調に推移|地磁気活動の見通し|今後 & 地磁気活動
    ~space-weather/forecast	6	SWPC predicts|predicts & storms & weekend|predicts & geomagnetic	
    ~space-weather/forecast	6	minor storms & weekend|minor storms|predicts & flares	
    ~space-weather/forecast	6		太陽活動 & 来週|来週 & 太陽|活発な見込み
    ~space-weather/forecast	5	coming days & solar	
    !space-weather/observation	6.5	solar region|TEC map|ionogram|sunspot number|real-time solar wind	
    !space-weather/observation	6.5	planetary K-index & period|K-index reached|F10.7|total electron content	
    !space-weather/observation	6.5	ionosonde|geomagnetic data	
    !space-weather/observation	6.5		TECマップ|K指数|イオノグラム|黒点相対数|太陽電波 & 値|全電子数|電離圏観測|太陽風の観測|地磁気観測
    ~space-weather/observation	6.5	solar region & X-ray|X-ray background|geomagnetic data & Fredericksburg	
    ~space-weather/observation	6.5	Fredericksburg A|daily geomagnetic data|solar wind & Bz	
    ~space-weather/observation	6.5	solar wind data & L1|SOLAR-1|SWFO-L1|10.7 cm radio flux & observed	
    ~space-weather/observation	6.5	penticton|muon|neutron monitor	
    ~space-weather/observation	6.5		地磁気観測所|高エネルギー電子の観測値|高エネルギー電子 & 観測値|太陽風 & km/s|中性子モニタ
    ~space-weather/observation	5	sunspot count|solar wind reached|solar wind & km/s	
    ~space-weather/observation	2	preliminary value|density|reached	
    ~space-weather/observation	2		日々の値|読取値|月分
    """
