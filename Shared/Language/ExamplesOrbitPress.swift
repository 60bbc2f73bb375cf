/// Space situational awareness and space weather: examples as agencies and the press write them, lines of the standard glossary.
let examplesOrbitPress = """
    *space-weather/alert	1	WARNING: Geomagnetic K-index of 7 expected. Valid from 2026 Oct 03 1530 UTC until 2026 Oct 04 0300 UTC. Power grid irregularities and spacecraft charging possible. Aurora may be seen as low as Oregon and Iowa. Previous warning is extended.	
    *space-weather/alert	1	G4 watch issued for the weekend. NOAA's forecasters say two coronal mass ejections, the second faster than the first, may merge before reaching Earth.	
    *space-weather/alert	1	ALERT: Proton event 10 MeV integral flux exceeds 100 pfu. Begin time 0955 UTC. Polar flights may lose HF contact and passengers receive more radiation.	
    *space-weather/alert	1	Radio blackout R3 in progress over the Pacific. An X2.1 flare at 0148 UTC has cut off short-wave links on the sunlit side for about an hour.	
    *space-weather/alert,exploration/iss	1	Radiation storm advisory passed to flight controllers. The S2 level notice led teams to have the station's residents sleep in better shielded corners tonight.	
    *space-weather/alert	1	SWX advisory 2026/88 for aviation: GNSS moderate. Affected area is the equatorial belt between E090 and E150; next advisory no later than six hours from now.	
    *space-weather/alert	1	Severe geomagnetic storm warning issued: forecasters raised the level to G4 on Saturday and told power companies to brace.	
    *space-weather/alert	1	Radio blackout hits sunlit Pacific after X2 flare; alert sent to airlines on polar routes.	
    *space-weather/alert,exploration/crew	1	Astronauts told to shelter: NOAA put out an S3 notice as high-speed protons began pelting near-Earth space.	
    *space-weather/alert	1	Grid operators from Quebec to Hokkaido were put on notice late Monday as a blast from the Sun neared Earth.	
    *space-weather/alert	1	Watch for Friday upgraded from G2 to G3, the Space Weather Prediction Center said, as a second eruption caught up with the first.	
    *space-weather/alert	1	Pilots over the Arctic lost shortwave contact for an hour; officials in Boulder have declared an R3 event.	
    *space-weather/alert	1		NICT、宇宙天気臨時情報を発出。X3.4のフレアが発生し、日本時間十二日夜から磁気嵐となるおそれがある。コロナ質量放出は地球の方向を向いており、到来は十三日未明と見込まれる。
    *space-weather/alert	1		磁気嵐警報：地磁気活動が「非常に活発」の段階に到達。衛星の帯電や短波通信の障害に注意が必要。
    *space-weather/alert	1		高エネルギー電子の注意報を発令。静止軌道の電子フルエンスが警戒値を超え、衛星運用者に監視強化を促している。
    *space-weather/alert,gnss/gps	1		電離圏擾乱の警報、GPS測位の誤差拡大に警戒。九州以南でプラズマバブルが現れ、誤差が十数メートルに達するおそれ。
    *space-weather/alert	1		デリンジャー現象の発生を速報。午前十時二十分から短波が使えない状態で、航空機や船舶の通信に影響が出ている。
    *space-weather/alert	1		太陽フレアで通信障害の恐れ　NICTが臨時情報「警戒」を発表
    *space-weather/alert	1		磁気嵐G4の警報、電力・航空各社に注意呼びかけ
    *space-weather/alert	1		高エネルギー粒子が急増　宇宙飛行士や極域便の乗客の被ばくに注意報
    *space-weather/alert	1		「今夜から明朝にかけ無線や衛星に影響も」　総務省が関係機関へ緊急通知
    *space-weather/alert	1		米当局、警戒レベルを最高の5段階目に引き上げ　20年ぶり
    *space-weather/alert	1		デリンジャー現象の発生を速報　日中の短波が広い範囲で途絶
    *space-weather/forecast	1	Three-day outlook: quiet to unsettled. Kp is likely to peak at 4 on day two as a coronal hole stream arrives; chance of M-class flares 25 percent. Solar radiation storms are not expected and radio blackouts should not go beyond R1.	
    *space-weather/forecast	1	27-day forecast of 10.7 cm flux and planetary A index. Flux is predicted to range from 135 to 170, with active intervals around 9 and 22 November.	
    *space-weather/forecast	1	Panel predicts next solar cycle will be weaker. Cycle 26 should reach a smoothed sunspot number of 105 in 2036, according to a consensus of 14 models.	
    *space-weather/forecast	1	Forecast discussion: Region 4391 is decaying and no Earth-directed eruptions were seen. Solar activity is expected to be low through Friday.	
    *space-weather/forecast	1	Machine learning doubles lead time for flare prediction. The trial model, run beside forecasters for six months, foresaw most major flares a day ahead.	
    *space-weather/forecast	1	Northern lights may be seen as far south as Ohio on Thursday, forecasters say.	
    *space-weather/forecast	1	Quiet Sun ahead: the three-day outlook calls for only minor disturbances, with a 5 percent chance of a strong flare.	
    *space-weather/forecast	1	When will the blast arrive? Models run in Boulder and Tokyo put the cloud's arrival at about noon Wednesday, plus or minus seven hours.	
    *space-weather/forecast	1	Scientists now expect the current solar cycle to fade until about 2030, with fewer outbursts each year.	
    *space-weather/forecast	1	A hole in the Sun's outer layer is turning toward us, and a fast wind should stir things up by the weekend.	
    *space-weather/forecast	1	The 27-day forecast of radio flux sees a bump around the 14th, when an old sunspot group swings back into view.	
    *space-weather/forecast	1		宇宙天気予報：今後一日の太陽活動はやや活発、地磁気は静穏な見通し。Mクラスのフレアが起こる確率は四割。二つの黒点群が西の縁に近づいており、放射線帯電子は並の水準で推移する見込み。
    *space-weather/forecast	1		NICT、電離圏の二十四時間予測を改良。全球モデルの計算で、翌日の臨界周波数を一時間ごとに示す。
    *space-weather/forecast	1		週間の宇宙天気見通し。コロナホールからの高速風が木曜に届き、地磁気がやや乱れると予想する。
    *space-weather/forecast	1		太陽活動の長期予測を見直し、極大期は来年初めまで続く見通し。黒点相対数の予測値を百二十に下げた。
    *space-weather/forecast	1		航空向け被ばく線量の予測配信を始める。太陽放射線の数時間先までの見込みを高度別に計算する。
    *space-weather/forecast	1		太陽フレア確率予報の検証結果を公表。昨年の予報は、大規模なものの七割を前日に言い当てていた。
    *space-weather/forecast	1		週末は磁気圏がやや乱れる見込み　NICTの宇宙天気予報
    *space-weather/forecast	1		今夜、北海道で低緯度オーロラが見えるかも　専門家「北の空低くに注目」
    *space-weather/forecast	1		太陽から噴き出したガス、地球到達は12日昼ごろと予測
    *space-weather/forecast	1		活発な黒点群がまもなく裏側へ　今後3日間は大きなフレアの確率が1割に下がる
    *space-weather/forecast	1		次の極大はいつ？　第26太陽周期の見通しを国際パネルが示す
    *space-weather/forecast	1		AIで太陽面爆発を24時間前に予測、的中率8割　名古屋の研究チーム
    *space-weather/observation	1	Solar wind speed climbs to 690 km/s. Instruments at L1 recorded a southward magnetic field of 14 nT between 0300 and 0500 UTC. Density rose to 22 particles per cubic centimeter before the stream settled.	
    *space-weather/observation	1	Estimated planetary K-index values for the past day: 2 3 3 5 6 5 4 3. The daily A index was 31 at Fredericksburg.	
    *space-weather/observation	1	New coronagraph sends first images of solar eruptions. The camera, on NOAA's Sun-watching craft a million miles away, blots out the disk to show the faint outer atmosphere.	
    *space-weather/observation	1	Sunspot count for July: monthly mean 128.4. Fourteen stations contributed and the 13-month smoothed figure has slipped for the fifth time.	
    *space-weather/observation,earth/data	1	Ionosonde archive reaches back to 1957. Digitized records of the ionosphere over Kokubunji are now free to download as NetCDF.	
    *space-weather/observation	1	Record low Dst of minus 412 nT measured on 11 May. Magnetometers from Kakioka to Honolulu captured the sudden commencement at 1705 UTC.	
    *space-weather/observation	1	Largest sunspot in a decade now stretches 15 times the width of Earth, observatory images show.	
    *space-weather/observation	1	Kp index touched 8 overnight as a magnetometer in Alaska swung by 1,900 nanotesla.	
    *space-weather/observation	1	Sky turned crimson over Tohoku: last night's glow was caused by particles from the Sun, researchers confirmed.	
    *space-weather/observation	1	The wind blowing from the Sun hit 812 km a second at noon, a craft parked 1.5 million km away reported.	
    *space-weather/observation	1	How strong was it? Ground instruments in Kakioka registered the deepest dip since 2003, at minus 402.	
    *space-weather/observation	1	New coronagraph satellite SWFO-L1 sends first pictures of the Sun's faint halo, replacing a 30-year-old workhorse.	
    *space-weather/observation	1		太陽電波強度（F10.7）は百五十二、黒点相対数は九十八。国分寺の定時観測値をお知らせします。地磁気のK指数は最大で三。電離圏に目立った乱れは観測されなかった。
    *space-weather/observation	1		柿岡の地磁気観測所、急始型の変動を記録。水平分力の変化量は百八十五ナノテスラで、今年三番目の大きさ。
    *space-weather/observation	1		静止衛星の高エネルギー電子センサー、観測値の公開を再開。停止していた三日分のデータは後日補う。
    *space-weather/observation	1		太陽観測衛星「あけぼし」、フレアの磁場変化をとらえる。爆発の二時間前からねじれが強まる様子が写っていた。
    *space-weather/observation	1		電離圏全電子数の観測地図、五分ごとの更新に。全国千三百点の受信機から求めた値を表示する。
    *space-weather/observation	1		柿岡の観測所、地磁気の乱れ幅が300ナノテスラ超を記録
    *space-weather/observation	1		Xクラスのフレアを観測、ピークは午前3時42分　情報通信研究機構
    *space-weather/observation	1		北の空が赤く染まる　名寄で撮影、20年ぶりの明るさ
    *space-weather/observation	1		太陽風の速さが秒速750キロに　L1点の探査機が計測
    *space-weather/observation	1		電離圏の電子数が平常の2倍に　九州上空で確認
    *space-weather/observation	1		黒点、今月の平均は148　前月から2割減り活動はなだらかに低下
    *ssa/breakup	1	Rocket stage shatters in 720-km orbit. Trackers have counted more than 300 pieces since Tuesday's event and expect the cloud to spread along the whole orbit. The stage, spent for eight years, had been vented after flight and the cause is not known.	
    *ssa/breakup	1	Battery blast blamed for loss of geostationary satellite. ORION-STAR 9 broke into at least 57 trackable fragments, the operator confirmed.	
    *ssa/breakup,technology/demonstration	1	Debris removal mission closes to 15 meters of spent stage. The demonstrator circled the derelict and returned sharp images of its mounting ring.	
    *ssa/breakup	1	ESA annual report: 40,000 objects and growing. Even with no further launches, fragments would go on colliding and the debris population would rise, the study finds.	
    *ssa/breakup,ssa/conjunction	1	Fragmentation of ATLAN-6: advice to operators. Spacecraft between 480 and 610 km should expect extra collision warnings while the pieces are being catalogued.	
    *ssa/breakup	1	Missile test leaves debris field. The intercept of a defunct satellite at 465 km created hundreds of shards that will stay up for years, according to U.S. Space Command.	
    *ssa/breakup	1	Russian satellite shatters in orbit, scattering at least 180 trackable pieces, U.S. Space Command says.	
    *ssa/breakup	1	A 20-year-old upper stage burst over the Pacific, probably because leftover fuel had never been vented.	
    *ssa/breakup	1	Space junk: how many fragments are too many? A study warns that a chain reaction may already have started at 850 km.	
    *ssa/breakup	1	Cloud of shards spreads round the globe within days of the mishap, and will linger for decades.	
    *ssa/breakup,technology/demonstration	1	Clean-up craft with four robotic arms to grab an old rocket adapter next year, the first removal of its kind.	
    *ssa/breakup	1	Anomaly at 700 km: the radar operators who lost one object on Sunday are now counting 53.	
    *ssa/breakup	1		軌道上で破砕事象、破片二百個以上を確認。使用済みの上段が高度六百五十キロで分裂したとみられる。高度が高いため、破片の大半は数十年にわたって残る可能性があるという。
    *ssa/breakup,technology/demonstration	1		デブリ除去に向けた技術開発、第二段階へ。JAXAは大型の使用済みロケットを捕獲し軌道から外す契約を結んだ。
    *ssa/breakup	1		通信衛星「ハルモニア4」が軌道上で分解。推進薬タンクの破裂が原因との見方が強まっている。
    *ssa/breakup,ssa/tracking	1		一センチ級デブリの分布、地上レーダーで初めて推定。研究班は三年分の観測から高度八百キロ帯の密度を求めた。
    *ssa/breakup	1		軌道上サービス企業、微小デブリの衝突痕を撮影。太陽電池パネルに直径六ミリの穴が見つかった。
    *ssa/breakup	1		中国の衛星が軌道上で分解　破片100個以上を確認、米宇宙軍
    *ssa/breakup	1		宇宙ごみ、10センチ以上だけで4万個　増える一方の現状と除去技術の今
    *ssa/breakup	1		剥がれた太陽電池か　古い気象衛星のそばに現れた断片を追跡班が特定
    *ssa/breakup,technology/demonstration	1		網で捕まえ、引きずり下ろす。役目を終えた機体の掃除に町工場の技術が挑む。
    *ssa/breakup,technology/demonstration	1		15メートルまで近づき撮影　国内企業のデブリ調査衛星が古いロケットの傷を写す
    *ssa/conjunction	1	Close approach notice: METEORA-3 and COSMOS debris 31872. Time of closest approach 14 June 0412 UTC, miss distance 118 m, probability of collision 3.1E-04. Owner is preparing a maneuver. The decision point is 13 June 1800 UTC; the secondary cannot maneuver.	
    *ssa/conjunction,exploration/iss	1	Station raises its altitude to dodge rocket fragment. The five-minute burn was ordered after screening predicted the object would pass inside the "pizza box" late Tuesday.	
    *ssa/conjunction	1	Two dead satellites miss each other by 20 meters over Antarctica. Neither can steer, and radar firm OrbisLedger had put the odds of a smash-up at one in thirty.	
    *ssa/conjunction	1	Conjunction Data Message update 4 for KIRARI-2. Covariance has shrunk and the risk is now below the reporting threshold; no avoidance action recommended.	
    *ssa/conjunction,commercial/industry	1	Constellation operators agree who moves first. Halden Networks and SkyLattice signed rules of the road after their satellites came within 60 meters in April.	
    *ssa/conjunction	1	18th Space Defense Squadron reports rise in emergency-level screenings. Warnings sent to operators about objects on a collision course climbed 40 percent in a year.	
    *ssa/conjunction	1	Near miss over Australia: A defunct Russian rocket stage passed within 18 metres of a weather satellite early Sunday, trackers say.	
    *ssa/conjunction	1	Operators lit the thrusters for 40 seconds to get out of the way; the odds of a crash had climbed to one in 300.	
    *ssa/conjunction	1	Two satellites on course to come uncomfortably close Wednesday night, and neither can steer.	
    *ssa/conjunction	1	Why did the broadband craft dodge 300 times a day last month? Its maker says the computers are set to swerve at one chance in a million.	
    *ssa/conjunction,exploration/iss	1	Space station fires engines to sidestep debris, raising its altitude by 1.3 km before a predicted close approach.	
    *ssa/conjunction	1	The warning emailed at 03:10 gave a closest distance of 92 metres, a relative speed of 14 km a second, and 31 hours to decide.	
    *ssa/conjunction	1		接近解析結果：地球観測衛星「あおば」と運用終了衛星が七月三日に最接近。距離は九十メートル、衝突確率は千分の一を超えた。相手の物体は制御できないため、六月三十日の最新の解析を見て回避の要否を決める。
    *ssa/conjunction	1		JAXA、デブリ回避のため「しらせ2」の軌道制御を実施。米国から届いた接近通知を受け、前日夕方に軌道を三百メートル上げた。
    *ssa/conjunction,ssa/breakup	1		破片群との接近が急増。昨秋に破砕したロケット上段の破片により、低軌道衛星への衝突警告が月八百件に達した。
    *ssa/conjunction	1		CDM第三報：静止衛星二機の最接近距離を二・四キロに修正。衝突のおそれは小さく、回避運用は見送られた。
    *ssa/conjunction	1		衛星同士のニアミス、運用者間で連絡取れず。通信会社の衛星が気象衛星に百八十メートルまで近づき、回避の調整が課題となった。
    *ssa/conjunction	1		運用終えた衛星同士が異常接近へ　衝突確率は1000分の1、米軍が警告
    *ssa/conjunction	1		JAXA、地球観測衛星「しおかぜ4号」の軌道を変更　ごみとの衝突を避けるため
    *ssa/conjunction	1		すれ違う距離はわずか40メートル。あす未明、インド洋上空で2基がニアミスする見通しとなった。
    *ssa/conjunction	1		回避か、待つか　衛星運用者を悩ませる「ぶつかるかもしれない」通知、1日に数百件
    *ssa/conjunction	1		接近警報を受けて噴射準備に入ったが、最新の計算で危険度が下がり取りやめた。
    *ssa/conjunction	1		静止軌道で漂流機が迫る　放送衛星の運用会社、東へ0.1度避けて待避
    *ssa/hosted-payload	1	U.S. optical sensor rides to orbit on QZS-6. The MIT-built payload will watch the geostationary belt over the Indo-Pacific from aboard the Japanese satellite.	
    *ssa/hosted-payload	1	First light for American space-watching instrument carried by Michibiki. Space Systems Command said the hosted sensor met all pointing goals in checkout.	
    *ssa/hosted-payload	1	Host and guest: integration of second SSA payload finished in Kamakura. The U.S. team handed over the instrument after vibration and thermal tests on the quasi-zenith satellite bus.	
    *ssa/hosted-payload,ssa/tracking	1	QZSS hosted payload begins routine data flow. Observations of objects near 130 degrees East now reach the Space Surveillance Network within 15 minutes. Operators on both sides rehearsed the handover of taskings for six weeks.	
    *ssa/hosted-payload	1	Study weighs more rides for surveillance sensors on partner satellites. After the two on QZSS, planners see room for a third payload on the eleven-satellite follow-on.	
    *ssa/hosted-payload	1	Japanese navigation satellite carries American watchman: sensor built at MIT Lincoln Laboratory rides on Michibiki to keep an eye on geostationary traffic.	
    *ssa/hosted-payload	1	The U.S. Space Force said its second optical instrument aboard a QZSS spacecraft has been switched on and returned first images.	
    *ssa/hosted-payload	1	Why put a foreign telescope on your own satellite? Saving the price of a whole mission, for one, say those behind the QZS-7 deal.	
    *ssa/hosted-payload,gnss/qzss,commercial/launch	1	Guest on board: H3 lifts Michibiki No. 7 with an American-made camera that will look not at Earth but at its neighbours in high orbit.	
    *ssa/hosted-payload	1	Engineers in Kamakura bolt the U.S.-supplied space-watching payload to Japan's positioning craft, a first for the alliance.	
    *ssa/hosted-payload	1	Piggyback sensor over Asia hands its first sightings to analysts in Colorado, six months after reaching its Japanese host.	
    *ssa/hosted-payload	1		みちびき七号機に米国のSSAセンサーを搭載。静止軌道付近の物体を監視するペイロードで、打上げ前の最終試験を終えた。
    *ssa/hosted-payload	1		準天頂衛星のホステッドペイロード、初期運用が完了。米側が宇宙状況監視センサーの画質を確認した。今後は定常運用に移り、米本土の管制所から観測の指令を送る。
    *ssa/hosted-payload,dialogue/meeting	1		ホステッドペイロード協力の日米調整会議を開く。内閣府と米宇宙軍が、搭載センサーの運用分担と次回日程を話し合った。
    *ssa/hosted-payload	1		相乗り監視センサーの電力制限を一時解除。みちびき六号機の運用者は、米国側機器の観測時間を一日二時間延ばす。
    *ssa/hosted-payload	1		次期準天頂衛星への監視装置搭載、日米が協議。五機体制後の追加衛星に米国の宇宙監視機器を載せる案が浮上した。
    *ssa/hosted-payload	1		米国のSSA搭載機器、鎌倉の工場に到着。準天頂衛星に取り付け、来月から電磁適合性の試験に入る。
    *ssa/hosted-payload	1		みちびき6号機に搭載の米国製監視センサー、運用を開始
    *ssa/hosted-payload	1		相乗りする「米国の目」　準天頂衛星に載せたSSA機器、静止帯の物体を見張る
    *ssa/hosted-payload	1		日本の測位衛星になぜ米軍の望遠鏡が？　ホステッドペイロードの狙いを読む
    *ssa/hosted-payload	1		リンカーン研究所製の光学機器が鎌倉の工場に到着　7号機への取り付けへ
    *ssa/hosted-payload	1		間借り方式で費用を節約　米宇宙軍の観測装置、日本の衛星の上で初画像を取得
    *ssa/hosted-payload	1		日米初の安全保障宇宙ミッション、搭載機器の引き渡し式を開催　QZS-HP
    *ssa/orbit	1	New element sets for catalog objects 48901 to 48944. Epoch 2026 day 213; mean motion and eccentricity for the recently deployed batch have been refined. Users of general perturbations data should reload the whole batch, as seven objects were cross-tagged.	
    *ssa/orbit	1	Definitive ephemeris for HALCYON-1 posted. The file gives position and velocity every 60 seconds in the J2000 frame and replaces the predicted product of 5 May.	
    *ssa/orbit	1	Catalog swaps two-line elements for OMM. Users have until December, when nine-digit object numbers no longer fit the old format, to change their readers.	
    *ssa/orbit	1	Inspector satellite drifts along geostationary belt. Published orbit determinations show object 2024-118A moving 0.9 degrees east per day since 11 March.	
    *ssa/orbit,commercial/launch	1	Objects from Thursday's launch catalogued. Eighteen pieces have been given numbers and initial orbits of about 525 by 540 km at 97.5 degrees inclination.	
    *ssa/orbit	1	Precise orbit products for altimetry satellite now accurate to 9 millimeters. The reprocessed state vectors span 2008 to 2025 and use a new gravity field.	
    *ssa/orbit	1	Mystery solved: the object amateur skywatchers spotted is circling at 620 km, tilted 98 degrees, and goes round every 97 minutes.	
    *ssa/orbit	1	Catalog of orbital elements tops 60,000 entries, according to the U.S. Space Force's public tracking site.	
    *ssa/orbit	1	After a year of drifting, the telecom satellite has settled at its new parking spot, 143 degrees east above the equator.	
    *ssa/orbit	1	Where is it now? A free web page lets anyone look up the path of a satellite, using two lines of numbers refreshed twice a day.	
    *ssa/orbit,space-weather/observation	1	A solar storm puffed up the upper air and dragged 40 small spacecraft about 3 km lower in a week, the published tracks show.	
    *ssa/orbit	1	The operator released a new predicted ephemeris for the "Kestrel-9" imaging satellite after last week's orbit-raising burn.	
    *ssa/orbit	1		衛星「ひびき」の軌道暦を更新。元期は八月一日零時（UTC）、長半径六千九百二十八キロ、離心率〇・〇〇一二。
    *ssa/orbit	1		公開カタログの軌道要素、OMM形式に全面移行。二行軌道要素の配布は来年三月末で終わる。物体番号が六桁以上になると従来の形式では表せないためで、利用者には読込みプログラムの改修を求めている。
    *ssa/orbit	1		不明物体の軌道が判明、静止軌道の西側に滞留。防衛省は三か月間の位置を基に軌道要素を確定したと説明した。
    *ssa/orbit	1		小型衛星十二機の精密軌道決定値を配布。放出後四十八時間分の位置と速度を一分間隔で収めた。
    *ssa/orbit,ssa/tracking	1		光学観測から求めた遷移軌道の予測値を公表。岡山の望遠鏡で得た角度データを用い、誤差を半分に縮めた。
    *ssa/orbit	1		昨日打ち上がった衛星、高度510キロの円軌道に乗ったことを米軍のカタログで確認
    *ssa/orbit	1		準備していた場所へ到着　通信衛星「あまつ2」、東経110度の静止位置に
    *ssa/orbit	1		ハッブル宇宙望遠鏡の高度、500キロを割る　5年で15キロ低下
    *ssa/orbit	1		北朝鮮の衛星、高度が徐々に低下　近地点は今週460キロに
    *ssa/orbit,exploration/iss	1		ISSの新しい予報暦を公開　来週の高度上げ1.8キロを織り込む
    *ssa/orbit	1		軌道暦の更新が2日間停止、カタログ番号6桁化への移行作業で
    *ssa/reentry	1	Upper stage expected to decay on 2 February. The predicted window is 1140 UTC plus or minus 7 hours and the ground track crosses the Pacific, Mexico and West Africa. Analysts will issue the next prediction when the object is 24 hours from the end.	
    *ssa/reentry	1	Charred tank found on farm traced to rocket body. Officials believe the 40-kilogram sphere survived its fall through the atmosphere on Sunday morning.	
    *ssa/reentry,maritime/navigation-warning	1	Controlled disposal of weather satellite over the South Pacific. Mariners have been told to keep clear of an area 1,800 km long during the planned re-entry on Friday.	
    *ssa/reentry	1	Space agency refines impact forecast for failed lander. The 500-kg capsule was built to endure heat and may reach the ground in one piece between 52 N and 52 S.	
    *ssa/reentry	1	Final TIP message: object 27651 decayed at 0617Z. Space Command places the point of entry near 12S 098E; no reports of debris on land.	
    *ssa/reentry,space-weather/observation	1	Swollen atmosphere brings satellites down early. Geomagnetic activity in May raised drag so much that 23 spacecraft fell weeks ahead of prediction.	
    *ssa/reentry	1	Falling space station module expected to come down this weekend, somewhere between 52 north and 52 south.	
    *ssa/reentry	1	Fireball seen from Osaka to Nagoya was a spent rocket body burning up, astronomers say.	
    *ssa/reentry	1	Farmer in Saskatchewan finds charred panel the size of a door; experts trace it to a cargo craft's discarded trunk.	
    *ssa/reentry	1	Will it hit anyone? The one-ton satellite is due to plunge back on Thursday, give or take nine hours, and the risk to any person is put at one in 4,200.	
    *ssa/reentry	1	Controllers steer an old weather craft to a watery grave near Point Nemo, far from any ship lane.	
    *ssa/reentry,rules/norms	1	Long March core stage tumbles uncontrolled into the Indian Ocean, drawing criticism from Manila over leaving it to luck.	
    *ssa/reentry	1		大型ロケットの上段、十日未明に大気圏再突入の見込み。予測の幅は前後五時間で、日本上空を通過する可能性がある。内閣府は、地上で被害が出る確率は極めて低いとしつつ、見慣れない破片には触らないよう呼びかけた。
    *ssa/reentry	1		運用を終えた観測衛星「みずほ」、制御落下を完了。南太平洋の無人海域に破片が落ちたとみられる。
    *ssa/reentry	1		落下した金属片は衛星の部品か、豪州当局が調査。先週燃え尽きたと考えられていた物体と時刻が一致する。
    *ssa/reentry	1		再突入予測（RDM）最終報。落下時刻は協定世界時〇九二二、誤差二十分、北緯三十一度東経百七十度付近。
    *ssa/reentry,emergency/disaster	1		衛星落下に備え自治体と情報伝達訓練。内閣府は再突入する破片で被害が出た場合の連絡手順を確かめた。
    *ssa/reentry	1		中国ロケットの残骸、11日にも大気圏に再突入　落下地点は絞り込めず
    *ssa/reentry	1		夜空を横切った光の帯、正体は燃え尽きる人工衛星　四国各地で目撃
    *ssa/reentry,technology/demonstration	1		薄い膜を広げて空気のブレーキ　小型衛星が予定より3年早く燃え尽きる
    *ssa/reentry	1		屋根に落ちた筒状の金属片、宇宙から？　米フロリダの住宅、当局が調査
    *ssa/reentry	1		落ちるのはいつ、どこ？　30年前の軍事衛星、予測時刻の幅は前後7時間
    *ssa/reentry	1		再突入カプセル、豪州の砂漠でなく沖合に着水　誘導に誤差
    *ssa/tracking	1	Deep-space radar site in Western Australia passes acceptance. The array will follow objects the size of a football out to geostationary altitude by day or night. Two sister arrays, in Britain and the United States, will complete the ring by 2029.	
    *ssa/tracking	1	TDM files from Kamisaibara radar for pass of 9 July. Range, azimuth and elevation at one-second steps are offered for 14 targets in low Earth orbit.	
    *ssa/tracking	1	Tender: optical sensors for surveillance of space. The authority wishes to lease 2,000 hours a year of telescope time able to see magnitude 19 objects in the geostationary belt.	
    *ssa/tracking,ssa/breakup	1	Laser ranging picks up spinning rocket body. The station in Tsukuba measured the tumble rate of the derelict stage, a candidate for removal, at one turn in 63 seconds.	
    *ssa/tracking	1	Radar outage at Cape Solander for antenna refit. Observations of high-inclination satellites will be passed to the sister site until 30 November.	
    *ssa/tracking,commercial/industry	1	Start-up strings passive radio receivers across Chile. Its eleven dishes listen to satellites' own signals and sell the time-difference measurements to governments.	
    *ssa/tracking	1	New radar in western Australia can spot something the size of a softball from 36,000 km away, builders say.	
    *ssa/tracking	1	Night after night, two telescopes on a Tenerife ridge follow dots of light too faint for the eye: dead satellites and rocket bodies.	
    *ssa/tracking	1	Laser station near Canberra measures the distance to a passing spacecraft to within a centimetre.	
    *ssa/tracking	1	Space Fence on Kwajalein logged 1.2 million observations last month, a record, the contractor said.	
    *ssa/tracking	1	Who is keeping watch on the sky from Yamaguchi? A new dish beside the paddies bounces radio waves off things circling overhead.	
    *ssa/tracking,commercial/industry	1	Start-up to sell sightings: its 14 small cameras around the southern hemisphere record angle and time for each object that passes.	
    *ssa/tracking	1		山口県の深宇宙レーダー、本格運用に入る。静止軌道帯の物体を昼夜を問わず追尾し、測定値を府中に送る。整備には六年を要した。周辺住民には電波の影響について説明会を五回開いている。
    *ssa/tracking	1		光学望遠鏡による追跡データ（TDM）第六回配布のお知らせ。対象は高度三万六千キロ付近の四十一物体。
    *ssa/tracking,cooperation/partners	1		フィリピンに宇宙物体観測用の望遠鏡を供与。日本の支援で設置し、低緯度からの観測値を共有する。
    *ssa/tracking	1		宇宙状況監視用の衛星、追尾センサーの初期確認を終える。静止軌道を周回しながら近傍の物体を撮像する。
    *ssa/tracking	1		レーダー観測網の空白を埋める民間サービス、入札公告。十センチ級の物体を一日三回以上観測できることを条件とする。
    *ssa/tracking	1		日本初のSSA衛星、来年度打ち上げ　静止帯の物体を軌道上から見張る
    *ssa/tracking	1		岡山・美星の望遠鏡、更新で30センチの物体も捉える
    *ssa/tracking	1		電波を当て、跳ね返りを待つ。上斎原の施設では1日に1万回の測距・測角データを記録している。
    *ssa/tracking	1		豪州に日米共同の監視望遠鏡　南半球の空白埋める
    *ssa/tracking	1		アマチュア無線家が電波で追う衛星の動き、受信記録を国が買い取りへ
    *ssa/tracking	1		何を見ているの？　夜空に向けた白いドーム、正体は衛星を追うカメラ
    """
