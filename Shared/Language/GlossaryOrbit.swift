/// Space situational awareness and space weather: lines of the standard glossary.
let glossaryOrbit = """
    # SSA
    =	0	Space Situational Awareness|SSA|Space Domain Awareness|SDA	宇宙状況把握|宇宙領域把握|宇宙状況監視
    ~ssa/tracking	2.5	Space Situational Awareness|SSA|Space Domain Awareness	
    ~ssa/tracking	2.5		宇宙状況把握|宇宙領域把握|宇宙状況監視
    ssa/conjunction	7	conjunction|conjunction assessment|close approach	接近解析|コンジャンクション|異常接近
    ssa/conjunction	7	collision avoidance|collision avoidance maneuver|collision avoidance manoeuvre|debris avoidance maneuver|debris avoidance manoeuvre	衝突回避|衝突回避マヌーバ|衝突回避制御|デブリ回避マヌーバ|デブリ回避
    ssa/conjunction	7	conjunction data message|CDM|conjunction message|conjunction warning	接近警報|接近通知|コンジャンクション通知
    ssa/conjunction	6	probability of collision|collision probability	衝突確率
    ~ssa/conjunction	6	space traffic coordination|TraCSS|Traffic Coordination System for Space	
    ssa/conjunction	6	miss distance|close approach distance	最接近距離|ミスディスタンス
    ssa/conjunction	6	time of closest approach|TCA|closest approach	最接近時刻|最接近
    ssa/conjunction	6	collision risk|risk of collision|on-orbit collision|orbital collision	衝突リスク|衝突の危険|衝突の恐れ|衝突のおそれ|軌道上衝突
    ~ssa/conjunction	6	avoidance manoeuvre|avoidance maneuver|dodges debris|dodge debris|near miss in orbit	
    ~ssa/conjunction	6	near-miss|conjunction screening|satellites nearly collide|satellite collision	
    ~ssa/conjunction	6	high-risk encounter|avoid a collision|avoid debris|close encounter between satellites	
    ~ssa/conjunction	6	high-interest event|evasive manoeuvre|evasive maneuver|possible collision|pass within	
    ~ssa/conjunction	6		衝突を回避|回避機動|ニアミス|衛星同士の接近|衛星が衝突|衝突可能性|との接近が予測|回避運用|衝突の可能性|接近リスク|スクリーニング結果
    ~ssa/conjunction	2.5	collide|collision|screening|predicted to pass|secondary object|primary object|covariance	
    ~ssa/conjunction	2.5		衝突|衝突警報|異常な接近|誤差共分散
    ssa/orbit	6	ephemeris|ephemerides	軌道暦|暦データ|エフェメリス
    ssa/orbit	6	orbital element|orbital elements|Keplerian elements|mean elements	軌道要素|平均軌道要素
    ssa/orbit	6	two-line element|two-line elements|TLE|two line elements	二行軌道要素|2行軌道要素
    ssa/orbit	6	Orbit Mean-Elements Message|OMM	軌道平均要素メッセージ
    ssa/orbit	6	Orbit Ephemeris Message|OEM	軌道暦メッセージ
    ssa/orbit	5	orbit determination	軌道決定
    ssa/orbit	5	state vector	状態ベクトル|ステートベクトル
    ssa/orbit	3	orbit insertion	軌道投入
    ~ssa/orbit	5	orbit data message|Orbit Parameter Message|orbital parameters|orbit raising|orbit-raising	
    ~ssa/orbit	5	orbit prediction|orbit propagation|general perturbations|SGP4|orbital data	
    ~ssa/orbit	5	satellite catalog|satellite catalogue|catalog of space objects|Space-Track|CelesTrak	
    ~ssa/orbit	5	NORAD catalog|orbit maintenance|orbit change|orbit adjustment|station keeping	
    ~ssa/orbit	5	orbit information|space object catalog|reaches planned orbit|orbit update|OEM format	
    ~ssa/orbit	5	graveyard orbit	
    ~ssa/orbit	5		軌道情報|軌道データ|軌道予測|軌道カタログ|衛星カタログ|軌道制御|軌道変更|軌道上昇|軌道伝播|予定軌道|所定の軌道|軌道情報カタログ|軌道修正|軌道保持|物体カタログ|墓場軌道
    ~ssa/orbit	2.5	perigee|apogee|inclination|semi-major axis|eccentricity|right ascension of ascending node	
    ~ssa/orbit	2.5	sun-synchronous orbit|epoch|orbital period|altitude of|catalog number	
    ~ssa/orbit	2.5	geostationary transfer orbit|propagator	
    ~ssa/orbit	2.5		近地点|遠地点|軌道傾斜角|軌道長半径|離心率|昇交点赤経|太陽同期軌道|元期|周回周期|軌道高度
    ssa/tracking	6	tracking data message|TDM	追跡データメッセージ
    ssa/tracking	6	tracking data	追跡データ
    ssa/tracking	5	space surveillance	宇宙監視
    ssa/tracking	6	Space Fence	スペースフェンス
    ssa/tracking	6	Space Surveillance Network	宇宙監視網|宇宙監視ネットワーク
    ssa/tracking	6	Deep-space Advanced Radar Capability|DARC	深宇宙先進レーダー能力
    ssa/tracking	5	Ground-Based Electro-Optical Deep Space Surveillance|GEODSS	地上電気光学深宇宙監視
    ~ssa/tracking	6	space surveillance radar|space surveillance telescope|surveillance satellite	
    ~ssa/tracking	6	space surveillance satellite|surveillance radar|SSA sensor|SSA radar|SSA satellite	
    ~ssa/tracking	6	SSA system|space object tracking|tracking of space objects|debris tracking radar	
    ~ssa/tracking	6	tracking objects|track objects in|tracks objects|satellite laser ranging|laser ranging	
    ~ssa/tracking	6	space-based surveillance|Silent Barker|GSSAP|LeoLabs|Slingshot|Kamisaibara Radar	
    ~ssa/tracking	6	observe space objects	
    ~ssa/tracking	6		宇宙監視レーダー|SSA衛星|SSAシステム|SSAレーダー|宇宙状況監視衛星|宇宙状況把握衛星|宇宙状況把握システム|宇宙状況把握レーダー|宇宙領域把握衛星|宇宙物体の観測
    ~ssa/tracking	6		物体を追跡|物体を観測|デブリ観測|デブリの観測|上齋原|上斎原|美星スペースガードセンター|スペースガード|レーザ測距|レーザー測距|SLR局|軌道上の監視|宇宙物体を観測
    ~ssa/tracking	6		デブリを観測
    ~ssa/tracking	2.5	radar tracking|optical tracking|optical telescope|tracking station|tracks satellites|angles	
    ~ssa/tracking	2.5	range rate|azimuth and elevation|first light|sensor tasking|geosynchronous objects	
    ~ssa/tracking	2.5	objects in low Earth orbit|objects in geosynchronous orbit|light curve|observation campaign	
    ~ssa/tracking	2.5	sensor network|ground-based telescope|deep-space radar|tracking network	
    ~ssa/tracking	2.5	uncatalogued objects	
    ~ssa/tracking	2.5		光学望遠鏡|レーダー観測|追跡管制|角度データ|測距|静止軌道の監視|静止軌道を監視|監視を強化|望遠鏡|追跡局|ライトカーブ|観測網
    ssa/reentry	7.5	re-entry|reentry|atmospheric re-entry|atmospheric reentry	再突入|大気圏再突入|大気圏突入
    ssa/reentry	7	uncontrolled re-entry|uncontrolled reentry	制御されない再突入|無制御再突入
    ssa/reentry	7	Reentry Data Message|RDM	再突入データメッセージ
    ssa/reentry	6	controlled re-entry|controlled reentry	制御再突入|制御落下
    ssa/reentry	6	orbital decay|orbit decay	軌道減衰
    ssa/reentry	4.5	burn up|burns up|burned up	燃え尽きる|燃え尽き
    ~ssa/reentry	6	reentered|re-entered|reenter|re-enter|fall back to Earth|falling to Earth|falls to Earth	
    ~ssa/reentry	6	fall to Earth|decaying satellite|impact footprint|reentry prediction|reentry window	
    ~ssa/reentry	6	falling space debris|crash back to Earth|plunge into the atmosphere	
    ~ssa/reentry	6	plunge through the atmosphere|debris fell|space junk fell|reentering|re-entering	
    ~ssa/reentry	6	casualty risk|decay prediction	
    ~ssa/reentry	6		落下予測|落下時刻|大気圏に突入|衛星が落下|落下の恐れ|落下する見込み|落下地点|突入予測|落下範囲|地上への落下|落下物|落下へ|落下した破片
    ~ssa/reentry	2.5	surviving fragments|reach the ground|footprint|ground casualty|come down	
    ~ssa/reentry	2.5	South Pacific Ocean Uninhabited Area|decay date|predicted impact	
    ~ssa/reentry	2.5		落下|地上に到達|南太平洋|破片の落下|落下リスク
    ssa/breakup	5	space debris|orbital debris|space junk	スペースデブリ|宇宙デブリ|宇宙ゴミ|宇宙ごみ
    ssa/breakup	6	breakup|break-up|fragmentation|fragmentation event	破砕|軌道上破砕|ブレークアップ|破砕事象
    ssa/breakup	6	active debris removal|debris removal|ADR	デブリ除去|積極的デブリ除去|能動的デブリ除去
    ssa/breakup	5	debris mitigation	デブリ低減|デブリ対策
    ssa/breakup	5	debris cloud|debris field	デブリ雲|破片群
    ssa/breakup	5	Commercial Removal of Debris Demonstration|CRD2	商業デブリ除去実証
    ~ssa/breakup	5	rocket body breakup|fragments in orbit|pieces of debris|satellite explosion	
    ~ssa/breakup	5	explosion in orbit|on-orbit explosion|broke apart|breaks apart|broke up|breaks up in orbit	
    ~ssa/breakup	5	defunct satellite fragments|debris population|debris environment|derelict object	
    ~ssa/breakup	5	post-mission disposal|passivation|Astroscale|ADRAS-J|ELSA-d	
    ~ssa/breakup	5	Inter-Agency Space Debris Coordination Committee|IADC|Kessler syndrome	
    ~ssa/breakup	5	debris mitigation guidelines|fragmented|trackable fragments|disintegrated	
    ~ssa/breakup	5		爆発し破片|衛星爆発|軌道上での爆発|破片数百個|デブリの増加|デブリ問題|破片が発生|破片を確認|アストロスケール|ケスラーシンドローム|運用終了後の廃棄|デブリ低減ガイドライン
    ~ssa/breakup	5		分解し|デブリの発生|破片が拡散|デブリ防止|破片が飛散
    ~ssa/breakup	2.5	debris|fragments|derelict|spent upper stage|defunct|catalogued|shrapnel|exploded|fragment	
    ~ssa/breakup	2.5		デブリ|破片|使用済み上段|ゴミ|爆発
    ssa/hosted-payload	8.5	hosted payload|hosted SSA payload|hosted-payload	ホステッドペイロード|ホステッド・ペイロード|ホストペイロード
    ssa/hosted-payload	8.5	QZSS-HP|Quasi-Zenith Satellite System Hosted Payload	準天頂衛星ホステッドペイロード
    ~ssa/hosted-payload	8.5	hosted sensor|hosted space surveillance sensor|U.S. payload on QZSS	
    ~ssa/hosted-payload	8.5	U.S.-provided SSA payload|SSA payload|U.S. sensor on Japanese satellite|host U.S. sensors	
    ~ssa/hosted-payload	8.5	hosted on QZSS|sensors hosted|U.S. space surveillance payload	
    ~ssa/hosted-payload	8.5		米国のSSAセンサー|米国製センサー|米国ペイロード|米国のペイロード|米国のセンサーを搭載|相乗り搭載|相乗りの宇宙監視センサー|SSAセンサーを搭載|SSAペイロード
    ~ssa/hosted-payload	8.5		SSAセンサー|米側センサー|米国製の宇宙状況把握センサー|米国製の宇宙監視センサー
    ~ssa/hosted-payload	6	U.S. sensor|American sensor|Lincoln Laboratory|payload hosting|hosting agreement	
    ~ssa/hosted-payload	6	payload hosted	
    ~ssa/hosted-payload	6		米国製ペイロード|センサーを準天頂衛星に|リンカーン研究所|相乗り|宇宙監視センサー|宇宙状況把握センサー
    # Space weather
    =	0	space weather	宇宙天気
    ~space-weather/alert	2.5	space weather	
    ~space-weather/alert	2.5		宇宙天気
    ~space-weather/forecast	2.2	space weather	
    ~space-weather/forecast	2.2		宇宙天気
    ~space-weather/observation	2.2	space weather	
    ~space-weather/observation	2.2		宇宙天気
    space-weather/alert	6	geomagnetic storm watch|geomagnetic storm warning|geomagnetic storm alert	磁気嵐警報|地磁気嵐警報|地磁気嵐注意報
    space-weather/alert	5	geomagnetic storm|magnetic storm|solar storm	磁気嵐|地磁気嵐|太陽嵐
    space-weather/alert	5	radio blackout|shortwave fadeout|Dellinger effect	デリンジャー現象|電波障害|短波途絶
    space-weather/alert	5	solar radiation storm|proton event|solar proton event	太陽放射線嵐|プロトン現象
    space-weather/alert	4	coronal mass ejection|CME	コロナ質量放出|CME
    space-weather/alert	4	solar flare|X-class flare|flare	太陽フレア|フレア|大規模フレア
    ~space-weather/alert	6	space weather alert|space weather warning|space weather watch|space weather advisory	
    ~space-weather/alert	6	space weather scale|X-flare|G3 watch|G4 watch|G5|R3 blackout|S2 storm|space weather event	
    ~space-weather/alert	6	solar superstorm	
    ~space-weather/alert	6		宇宙天気の警報|宇宙天気警報|宇宙天気注意報|宇宙天気臨時情報|宇宙天気アドバイザリ|宇宙天気現象|X級フレア|Xクラスフレア|Xクラスの太陽フレア|Xクラス
    ~space-weather/alert	3	storm watch|K-index warning|K-index of 6|K-index of 7|G1|G2|G3|G4|R1|R2|R3|S1|S2|S3	
    ~space-weather/alert	3	proton flux|10 MeV|induced currents|aurora|sudden impulse|sunlit side	
    ~space-weather/alert	3	exceeded the threshold|type II radio emission|sudden commencement|storm conditions	
    ~space-weather/alert	3	aviation advisory|satellite charging|HF communication|polar cap absorption	
    ~space-weather/alert	3	high-energy electron	
    ~space-weather/alert	3		プロトン|臨時情報|短波通信に障害|誘導電流|磁気圏擾乱|警戒が必要|オーロラ|急始|高エネルギー電子|衛星帯電|航空機被ばく
    space-weather/forecast	6	space weather forecast	宇宙天気予報
    space-weather/forecast	5	solar cycle prediction|solar cycle forecast	太陽活動周期の予測|太陽活動予測
    ~space-weather/forecast	6	three-day forecast|3-day forecast|27-day outlook|27-day forecast|forecast discussion	
    ~space-weather/forecast	6	geomagnetic forecast|solar activity forecast|solar activity is expected	
    ~space-weather/forecast	6	geomagnetic field is expected|geomagnetic field predicted|geomagnetic activity forecast	
    ~space-weather/forecast	6	forecast of solar activity|chance of M-class|solar wind forecast|flare probability	
    ~space-weather/forecast	6	solar flux forecast|aurora forecast|forecast of solar wind|solar maximum|solar cycle 25	
    ~space-weather/forecast	6	predicted sunspot|flare forecast|space weather outlook|solar wind to	
    ~space-weather/forecast	6		太陽活動の予報|地磁気活動の予報|地磁気の予報|フレア発生確率|太陽活動は静穏|太陽活動は活発|太陽活動はやや活発|週間宇宙天気予報|宇宙天気の予報|宇宙天気の見通し|地磁気は静穏
    ~space-weather/forecast	6		フレア活動は|地磁気活動は|フレア予測|フレア予報|極大期|太陽活動周期|オーロラ予報|電離圏予報
    ~space-weather/forecast	3	solar activity|quiet to unsettled|solar cycle|coronal hole|expected to be low	
    ~space-weather/forecast	3	forecast panel|outlook|next 24 hours|forecast|recurrent|expected to remain	
    ~space-weather/forecast	3	geomagnetic activity	
    ~space-weather/forecast	3		太陽活動|コロナホール|静穏の見込み|活発の見込み|今後二十四時間の予報|今後24時間|地磁気活動|見込み|予報|予測
    space-weather/observation	6	sunspot number|sunspot numbers	黒点数|黒点相対数|太陽黒点数
    space-weather/observation	5	sunspot	黒点|太陽黒点
    space-weather/observation	5	solar wind speed|solar wind	太陽風速度|太陽風
    space-weather/observation	6	Kp index|planetary K-index|K-index|Kp	Kp指数|K指数|惑星間K指数
    space-weather/observation	6	Dst index|Dst	Dst指数
    space-weather/observation	6	F10.7|10.7 cm flux|solar radio flux	太陽電波フラックス|太陽電波強度
    space-weather/observation	5	interplanetary magnetic field|IMF Bz	惑星間空間磁場|惑星間磁場
    space-weather/observation	5	total electron content|TEC	全電子数
    space-weather/observation	5	ionosphere|ionospheric	電離圏|電離層
    space-weather/observation	5	magnetometer	磁力計
    ~space-weather/observation	8		静止軌道 & 電子|高エネルギー電子 & レベル|電子フラックス
    ~space-weather/observation	6	X-ray flux|GOES X-ray|observed solar wind|geomagnetic indices|AE index|ionosonde	
    ~space-weather/observation	6	solar X-ray imager|SDO image|coronagraph image|active region numbers|hourly solar wind	
    ~space-weather/observation	6	proton flux data|solar flux observed|DSCOVR|Bz turned|solar wind data|real-time solar wind	
    ~space-weather/observation	6	daily sunspot|solar region summary	
    ~space-weather/observation	6		X線強度|太陽X線|イオノゾンデ|イオノグラム|太陽風の速度|太陽風データ|地磁気指数|地磁気の観測|太陽画像|活動領域|太陽観測|地磁気データ|黒点群|太陽風の観測|太陽X線データ
    ~space-weather/observation	6		電離圏観測
    ~space-weather/observation	2	active region|coronagraph|L1 spacecraft|nT|smoothed|measured at|solar observation	
    ~space-weather/observation	2	geomagnetic field	
    ~space-weather/observation	2		観測結果|速報値|観測データ|観測値|観測した
    # More signs of space situational awareness and space weather
    ~ssa/conjunction	6	satellites & collide|satellite & collision|satellites & hit each other	
    ~ssa/conjunction	6	satellite & hit & debris|satellites & near miss|satellites & close pass	
    ~ssa/conjunction	6	satellites & within metres|pass within & metres|pass within & meters	
    ~ssa/conjunction	6	pass within & satellite|pass each other|avoid & fragment|avoid & debris|avoid & collision	
    ~ssa/conjunction	6	dodge & satellite|dodge & junk|dodges|dodge|manoeuvre & debris|maneuver & debris	
    ~ssa/conjunction	6	raises orbit to avoid|moved out of the way|out of the path of|collision & orbit	
    ~ssa/conjunction	6	collision & alert|collision & warning|close call|close pass|object & approach & station	
    ~ssa/conjunction	6	debris & approach & station|shelter in & debris|odds of a collision|chance of collision	
    ~ssa/conjunction	6	chance & collide|crash into each other|predicted & pass & km	
    ~ssa/conjunction	6		衛星 & 衝突|衛星 & ニアミス|デブリ & ニアミス|デブリ & 回避|衛星 & 回避|デブリ & 最接近|デブリ & 衝突|接近 & 回避|待避 & デブリ|退避 & デブリ
    ~ssa/conjunction	6		衛星 & 異常接近|軌道 & 衝突|破片 & 回避|物体が接近|デブリが接近|デブリの接近|衛星の接近|接近を予測|すれ違|マヌーバ|回避操作|ぶつかる & 衛星
    ~ssa/conjunction	3	avoid|evade|within metres|within 20 metres|within 100 meters|hit each other|head-on	
    ~ssa/conjunction	3	approach|encounter|near miss	
    ~ssa/conjunction	3		回避|接近|最接近距離は|避ける|待避|退避
    ~ssa/orbit	4	catalogue numbers|catalog numbers|object numbers|TLE & published|TLE & update	
    ~ssa/orbit	4	elements & update|elements & published|orbit & raising|orbit & raise & km	
    ~ssa/orbit	4	orbit & lower & km|raises its orbit|raising its orbit|lowers its orbit|lowering its orbit	
    ~ssa/orbit	4	lowered its orbit|orbit & manoeuvre & plan|reached & orbit & km|altitude & orbit & km	
    ~ssa/orbit	4	final orbit|operational orbit|transfer orbit|drift orbit|orbital slot|orbital position	
    ~ssa/orbit	4	orbit & ion|inclination & km|apogee & perigee|ephemeris & update|ephemeris & file	
    ~ssa/orbit	4	element sets|orbit solution|orbital state|covariance & orbit|moved to & orbit	
    ~ssa/orbit	4	relocate & longitude|new orbit|orbit & adjusted|predicted orbit|orbit file|orbit files	
    ~ssa/orbit	4	international designator|object catalogue & update	
    ~ssa/orbit	4		軌道 & 引き下げ|軌道 & 引き上げ|軌道 & キロ|軌道 & 変更|軌道 & 修正|軌道 & 投入完了|軌道 & 更新|軌道 & 到達|軌道 & 高度|軌道 & 決定|軌道位置
    ~ssa/orbit	4		軌道面|軌道 & 推定|静止軌道 & 移動|物体番号|カタログ番号|暦を公開|暦 & 更新|暦ファイル|国際標識|目標軌道|ドリフト軌道|軌道へ移行|軌道に到達|軌道遷移|静止化
    ~ssa/orbit	2	altitude|raising|ephemeris|elements|km by|kilometres high|catalogue|orbits	
    ~ssa/orbit	2		軌道|高度|元期|要素
    ~ssa/tracking	4	laser & tumbling|laser & objects & distance|laser & space objects|radar & tumbling	
    ~ssa/tracking	4	watch & geostationary|telescope & satellites|telescope & debris|telescope & space objects	
    ~ssa/tracking	4	telescope & objects & orbit|telescope & orbit|radar & satellites & track|radar & debris	
    ~ssa/tracking	4	radar & objects|radar & orbit & objects|radar & space objects|radar & space	
    ~ssa/tracking	4	sensor & orbit & track|sensor & space objects|space & surveillance	
    ~ssa/tracking	4	space & surveillance & sensor|geosynchronous belt|geostationary belt|keep watch on & orbit	
    ~ssa/tracking	4	catalogue & small objects|catalogue & radar|catalog & radar|track & debris|tracks & debris	
    ~ssa/tracking	4	tracking & debris|tracking & satellites|tracking & space objects	
    ~ssa/tracking	4	tracking & spacecraft & station|observe & satellites & ground	
    ~ssa/tracking	4	observations of satellites|laser & tracking|laser & debris & range|range & doppler	
    ~ssa/tracking	4	passive RF|RF sensing & satellites|two-way range|measurements & station & spacecraft	
    ~ssa/tracking	4	pieces down to|detect small debris|SSA & sensor|SSA & radar|SSA & telescope|SSA & network	
    ~ssa/tracking	4	SSA & data sharing|SDA & satellite|neighbourhood watch & orbit|inspector satellite	
    ~ssa/tracking	4		監視 & 静止軌道|監視 & 望遠鏡|監視 & レーダー|監視 & 宇宙物体|監視 & 衛星 & 防衛省|望遠鏡 & 衛星|望遠鏡 & デブリ|望遠鏡 & 宇宙物体
    ~ssa/tracking	4		レーダー & 宇宙|レーダー & デブリ|レーダー & 低軌道|レーダー & 物体|観測 & 宇宙物体|観測 & デブリ|追跡 & デブリ|追跡 & 物体|追跡 & 宇宙物体
    ~ssa/tracking	4		追跡 & 衛星|SSA & 観測|宇宙状況把握 & 観測|宇宙状況把握 & レーダー|宇宙状況把握 & 望遠鏡|宇宙状況把握 & 情報共有|宇宙状況把握 & 運用|宇宙の監視
    ~ssa/tracking	4		山陽小野田|二十四時間監視|24時間監視|測角|ドップラー & 追跡|測距データ
    ~ssa/tracking	2	faint objects|radar|radars|surveillance|track|telescope|sensors|watch over	
    ~ssa/tracking	2		監視|追跡|レーダー|センサー|観測装置
    ~ssa/reentry	6	come down & satellite|come down & spacecraft|come down & rocket|fall & satellite & Earth	
    ~ssa/reentry	6	fall & spacecraft & Earth|fell & atmosphere|fall & atmosphere|falls & atmosphere	
    ~ssa/reentry	6	falling & atmosphere|fell & rocket stage|fall & rocket stage|fall to the ground & rocket	
    ~ssa/reentry	6	pieces & land & spacecraft|pieces & land & satellite|fireball & rocket|fireball & satellite	
    ~ssa/reentry	6	burn & atmosphere|burned & atmosphere|burns & atmosphere|burnt up|debris & fell & farm	
    ~ssa/reentry	6	debris & fell & ground|wreckage & satellite|plunge & satellite|plunge & Earth|plunges	
    ~ssa/reentry	6	plunging & Earth|satellite & crash & ocean|deorbited|deorbits|deorbit & satellite	
    ~ssa/reentry	6	crashing back|tumbling back|atmosphere & satellite & descend|satellite's demise|fiery	
    ~ssa/reentry	6	where & pieces & land|satellite & Point Nemo|Point Nemo|space hardware & found	
    ~ssa/reentry	6	descend & atmosphere	
    ~ssa/reentry	6		大気圏 & 衛星|大気圏 & ロケット|大気圏へ|大気圏 & 落下|大気圏 & 燃え|落下 & 衛星|落下 & ロケット|落下 & 残骸|地上に & 部品|地上に & 破片|燃え残
    ~ssa/reentry	6		火球 & ロケット|火球 & 衛星|再び大気圏|地球に落下|地球へ落下|残骸が & 落|落下時期|ポイント・ネモ|突入した & 衛星|突入する & 衛星|突入 & 大気圏
    ~ssa/reentry	2.5	fireball|atmosphere|uncontrolled|fell|falls|splash down of debris|lit up the sky|wreckage	
    ~ssa/reentry	2.5		大気圏|突入|燃え|火球|残骸
    ~ssa/breakup	5	satellite & comes apart|satellite & came apart|satellite & falls apart|stage & comes apart	
    ~ssa/breakup	5	satellite & broke up|satellite & break up|satellite & shatter|satellite & exploded	
    ~ssa/breakup	5	satellite & explode|satellite & fragments|satellite & disintegrate	
    ~ssa/breakup	5	satellite & pieces & trackers|rocket stage & shatter|rocket stage & shatters	
    ~ssa/breakup	5	stage & fragments|rocket stage & explode & orbit|rocket & broke apart|shatters in orbit	
    ~ssa/breakup	5	shattered in orbit|breaking up in orbit|shatter|shatters|clean up & orbit	
    ~ssa/breakup	5	clean & orbit & junk|junk & orbit|junk & low orbit|remove & debris|removal & debris	
    ~ssa/breakup	5	debris & cleanup|debris & clean-up|debris & remediation|debris & mitigation	
    ~ssa/breakup	5	debris & guidelines|debris & orbit & growing|debris & problem|dead satellites & remove	
    ~ssa/breakup	5	capture & debris|sweep & debris|debris & low Earth orbit|new pieces & orbit	
    ~ssa/breakup	5	new pieces & trackers|pieces & debris|fragments & orbit|anomaly & debris	
    ~ssa/breakup	5	collision & debris cloud|debris & count|tonnes of debris|trash in orbit|litter & orbit	
    ~ssa/breakup	5	end-of-life & satellite|zero debris|debris-free|debris charter	
    ~ssa/breakup	5		衛星 & 分解|衛星 & 破片|衛星 & 爆発|衛星 & 粉々|ロケット & 破片|ロケット & 分解|上段 & 破片|上段 & 爆発|上段 & 分解|デブリ & 除去
    ~ssa/breakup	5		デブリ & 増加|デブリ & 低減|デブリ & 対策|デブリ & 捕獲|デブリ & 観測されず|デブリ & 軌道 & 清掃|ごみ & 軌道|ゴミ & 軌道|ごみ & 宇宙|多数の破片
    ~ssa/breakup	5		新たな破片|分解した|軌道上 & 破壊|軌道 & 清掃|軌道環境|デブリ化|宇宙環境の保全
    ~ssa/breakup	2	pieces|junk|exploded|explosion|broke|trackers|clean up|wreck|remnants|upper stage	
    ~ssa/breakup	2		分解|破壊|破片数|除去|捕獲
    ~ssa/hosted-payload	7	payload & QZSS|payloads & QZSS|payload & QZS-6|payload & QZS-7|payloads & QZS-6	
    ~ssa/hosted-payload	7	payloads & QZS-7|payload & Michibiki|payloads & Michibiki|sensor & QZSS|sensor & QZS-6	
    ~ssa/hosted-payload	7	sensor & QZS-7|sensors & QZSS|sensor & Michibiki|sensors & Michibiki|payload & quasi-zenith	
    ~ssa/hosted-payload	7	payloads & quasi-zenith|sensor & quasi-zenith|sensors & quasi-zenith	
    ~ssa/hosted-payload	7	instruments & Michibiki & U.S.|instruments & quasi-zenith|American & Michibiki	
    ~ssa/hosted-payload	7	American & quasi-zenith|American & QZS|American & QZS-7|American & QZS-6|American payload	
    ~ssa/hosted-payload	7	U.S. & Michibiki & surveillance|U.S. & quasi-zenith & surveillance|U.S. payload	
    ~ssa/hosted-payload	7	U.S. payloads|guest payload|guests on the navigation satellites|piggyback & payload	
    ~ssa/hosted-payload	7	host & payload & SSA|hosted & SSA|hosting & SSA|hosted & sensor|ride-along sensor|hosted instrument	
    ~ssa/hosted-payload	7		みちびき & 米国|みちびき & 米側|みちびき & ペイロード|みちびき & SSA|みちびき & 宇宙監視|みちびき & 宇宙状況把握|みちびき & 相乗り|準天頂衛星 & 米国
    ~ssa/hosted-payload	7		準天頂衛星 & ペイロード|準天頂衛星 & SSA|準天頂衛星 & 宇宙監視|準天頂衛星 & 宇宙状況把握|準天頂衛星 & 相乗り|準天頂 & 米国|準天頂 & センサー
    ~ssa/hosted-payload	7		準天頂衛星 & 監視|準天頂衛星 & 米側|みちびき & 監視|測位衛星 & 宇宙監視|測位衛星 & 監視機器
    ~ssa/hosted-payload	7	navigation satellite & U.S. & sensor|positioning & American & camera|positioning & U.S. & camera	
    ~ssa/hosted-payload	7		QZS & ペイロード|QZSS & ペイロード|米国の宇宙監視装置|米国の監視|米国の観測機器|搭載 & 米国 & 宇宙監視|ミッションペイロード & 準天頂
    ~space-weather/alert	4	solar storm & Earth|solar storm & warn|solar eruption|solar outburst|eruption & Sun	
    ~space-weather/alert	4	flare & blackout|flare & radio|flare & communication|storm & grid & solar	
    ~space-weather/alert	4	storm & geomagnetic|storm & satellites & Sun|CME & arrive|CME & Earth|CME & impact	
    ~space-weather/alert	4	integral flux exceeded|integral flux|electron flux|exceeded 10pfu|alert & flux	
    ~space-weather/alert	4	alert & geomagnetic|warning & geomagnetic|watch & geomagnetic|alert & proton	
    ~space-weather/alert	4	alert & electron|alert & X-ray|extended warning & K-index|continued alert|radio blackouts	
    ~space-weather/alert	4	blackout & shortwave|HF radio|northern lights & warning|auroras & storm|severe storm & Sun	
    ~space-weather/alert	4	M5|X1|X2|X3|X5|X2.3|X1.0|power grids & storm|space weather & warning|space weather & alert	
    ~space-weather/alert	4	space weather & watch|space weather & advisory	
    ~space-weather/alert	4		太陽フレア & 発生|太陽フレア & 影響|太陽フレア & 通信|フレア & 障害|フレア & 警|磁気嵐 & 発生|磁気嵐 & 警|磁気嵐 & 恐れ|宇宙天気 & 警
    ~space-weather/alert	4		宇宙天気 & 注意|宇宙天気 & 臨時|CME & 到来|CME & 到達|太陽嵐 & 影響|太陽 & 爆発|短波 & 障害|短波帯 & 障害|GPS & 誤差 & 太陽
    ~space-weather/alert	4		停電 & 太陽|オーロラ & 磁気嵐|低緯度オーロラ|プロトンフラックス|電子フラックス|放射線 & 太陽 & 警
    ~space-weather/alert	2	storming|geomagnetic|eruption|ALERT|grid operators|sunlit|blackout|exceeded|disturbances	
    ~space-weather/alert	2		通信障害|短波|電力網|恐れ
    ~space-weather/forecast	4	geomagnetic & likely|geomagnetic & expected|geomagnetic & outlook|geomagnetic & forecast	
    ~space-weather/forecast	4	geomagnetic & through|geomagnetic & chance|geomagnetic & predicted|solar & outlook	
    ~space-weather/forecast	4	solar & forecast|solar activity & expected|solar activity & likely|flare & chance	
    ~space-weather/forecast	4	flare & chances|flares & chance|flares & probability|flare & forecast|flares & expected	
    ~space-weather/forecast	4	active regions & outlook|active regions & expected|active region & forecast	
    ~space-weather/forecast	4	forecast & space weather|space weather & forecast|space weather & outlook	
    ~space-weather/forecast	4	space weather & next week|space weather & tomorrow|space weather & expected	
    ~space-weather/forecast	4	solar wind & expected|solar wind & forecast|solar wind & likely|forecasters & flare	
    ~space-weather/forecast	4	forecasters & Sun|aurora & tonight & chance|solar cycle & predict|solar cycle & peak	
    ~space-weather/forecast	4	solar maximum & expected|coronal hole & expected|chance of minor storming|minor storming	
    ~space-weather/forecast	4	quiet & geomagnetic|unsettled|low levels & solar|radio blackout probability	
    ~space-weather/forecast	4	slight chance & storm	
    ~space-weather/forecast	4		宇宙天気 & 予報|宇宙天気 & 見込み|宇宙天気 & 予測|宇宙天気 & あす|宇宙天気 & 明日|宇宙天気 & 今後|宇宙天気 & 見通し|あすの宇宙天気|明日の宇宙天気
    ~space-weather/forecast	4		地磁気 & 見込み|地磁気 & 予想|地磁気 & 予報|地磁気 & 予測|フレア & 予想|フレア & 予測|フレア & 確率|フレア & 見込み|フレア & 可能性
    ~space-weather/forecast	4		太陽活動 & 予想|太陽活動 & 予測|太陽活動 & 見込み|太陽活動 & 予報|太陽風 & 予想|太陽風 & 予測|太陽風 & 見込み|太陽風 & 今後|太陽周期 & 予測
    ~space-weather/forecast	4		やや乱れる|やや活発|概ね静穏|静穏 & 見込
    ~space-weather/forecast	2	likely through|chance of|chances|next week|tomorrow|probability|expected|predicted	
    ~space-weather/forecast	2		予想|今後|明日|あす|見通し|静穏|確率
    ~space-weather/observation	4	sunspot & count|sunspot & monthly|sunspot & mean|sunspots & observed|sunspots & counted	
    ~space-weather/observation	4	solar wind & recorded|solar wind & measured|solar wind & jumps|solar wind & km/s	
    ~space-weather/observation	4	solar wind & speed|solar wind & observed|ACE & solar wind|ACE & recorded|shock & solar wind	
    ~space-weather/observation	4	magnetometer & recorded|magnetometers & recorded|Kp & reached|Kp & observed	
    ~space-weather/observation	4	K-index & reached|K-index & observed|flux & observed|flux & measured|flux & daily	
    ~space-weather/observation	4	indices & published|index & geomagnetic|indices & geomagnetic|geomagnetic & observed	
    ~space-weather/observation	4	geomagnetic & recorded|geomagnetic & summary|ionosphere & measured|ionosphere & data	
    ~space-weather/observation	4	ionosphere & observ|GNSS & ionosphere|observed & Sun & image|coronagraph & image	
    ~space-weather/observation	4	solar & observatory|solar & measurements|solar & indices|solar & data	
    ~space-weather/observation	4	particle detector & L1|solar telescope & image|Sun & images & new	
    ~space-weather/observation	4		黒点 & 観測|黒点 & 数|太陽風 & 観測|太陽風 & 速度|太陽風 & 記録|太陽風 & 測定|地磁気指数|地磁気 & 観測|地磁気 & 記録|地磁気 & 最大|Kp & 最大
    ~space-weather/observation	4		Kp & 記録|Kp & 観測|Kp|電離圏 & 観測|電離圏 & 測定|太陽電波 & 強度|太陽電波|太陽 & 観測値|太陽 & 観測データ|太陽 & 速報値|磁場 & 観測
    ~space-weather/observation	4		観測 & 太陽面|フレア & 観測値|宇宙天気 & 観測|宇宙天気 & データ|宇宙天気 & 指数
    ~space-weather/observation	2	km/s|sunspots|indices|index|recorded|observed|measured|monthly mean|provisional values	
    ~space-weather/observation	2		記録した|指数|速報|最大で|測定
    ~ssa/conjunction	7	satellite & avoid|spacecraft & avoid|satellite & swerve|swerves|swerved|swerve	
    ~ssa/conjunction	7	satellite & evade|satellite & dodge|satellites & close approach|near collision	
    ~ssa/conjunction	7	satellite & warning & avoid|TCA & km|Pc & TCA	
    ~ssa/conjunction	7		残骸 & 接近|残骸 & 衝突|衛星 & 接近 & 恐れ|接近の恐れ
    ~ssa/orbit	5	satellite & degrees east|satellite & degrees west|moves satellite|moved satellite|relocated	
    ~ssa/orbit	5	relocates|satellite & drift|drift & weeks|longitude & satellite|mean motion	
    ~ssa/orbit	5	orbit & degrees east|elements & satellite	
    ~ssa/orbit	5		東経 & 衛星|東経 & 静止|経度 & 衛星|衛星 & 移動 & 軌道
    ~ssa/tracking	6	satellite & space domain awareness|satellite & space situational awareness	
    ~ssa/tracking	6	observe & geostationary|observe & geosynchronous|objects in geostationary orbit	
    ~ssa/tracking	6	objects & geostationary|objects & close range|lasers & debris|laser & debris	
    ~ssa/tracking	6	first satellite for space domain awareness|space domain awareness & sensor	
    ~ssa/tracking	6	space domain awareness & observe	
    ~ssa/tracking	6		SDA衛星|衛星 & 宇宙領域把握|宇宙領域把握 & 観測|静止軌道 & 物体
    ~ssa/reentry	8	crash back to Earth|crash back|probe & crash & Earth|spacecraft & crash & Earth	
    ~ssa/reentry	8	predicted decay|decay & R/B|survive the descent|crash to Earth|probe & fall & Earth	
    ~ssa/reentry	8		地球に落ち|落ちてくる|落下する危険
    ~ssa/breakup	6	satellite & breaks up|satellite & pieces|breaks up|space junk & remove|removing space junk	
    ~ssa/breakup	6	dead satellites|dead satellite|capture & dead satellite|disposal & satellite & years	
    ~ssa/breakup	6	satellite breaks up	
    ~ssa/breakup	6		宇宙ごみ & 除去|宇宙ごみ & 対策|宇宙ごみ & 指針|宇宙ゴミ & 対策|衛星 & 廃棄
    """
