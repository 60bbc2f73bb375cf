/// Space situational awareness and space weather: examples as feeds bring them, lines of the standard glossary.
let examplesOrbitFeeds = """
    *space-weather/alert	1	ALERT: Geomagnetic K-index of 7 reached, threshold crossed 0312 UTC. Potential impacts: voltage corrections, aurora as low as Illinois.	
    *space-weather/alert	1	G4 watch issued for 3 December as a full-halo eruption heads our way. Grid operators and satellite controllers have been notified.	
    *space-weather/alert,exploration/crew	1	Proton storm reaches S3; the station crew moves to the better-shielded module	
    *space-weather/alert	1	WARNING extended: energetic electrons above 2 MeV expected to stay over 1,000 pfu, spacecraft charging possible	
    *space-weather/alert	1	Airlines told to avoid polar routes after radiation advisory	
    *space-weather/alert	1	DONKI notification: CME arrival at L1 expected 2 December 08:00, estimated Kp 6 to 8. Speed about 1,340 km/s, half angle 45 degrees.	
    *space-weather/alert	1	G3 watch issued for 1 December as a full-halo coronal mass ejection heads our way. Grid operators have been told.	
    *space-weather/alert,gnss/other	1	ALERT from ESA Space Weather Network: severe ionospheric disturbance may degrade positioning over Scandinavia.	
    *space-weather/alert	1	ALERT: Geomagnetic K-index of 8 reached 2026 Nov 28 1842 UTC. Threshold for G4 met.	
    *space-weather/alert	1	WARNING: Proton 10 MeV integral flux above 10 pfu expected; S1 or greater persistence likely until 29/1200 UTC.	
    *space-weather/alert	1	SUMMARY: X2.3 flare from Region 4288 produced R3 strong radio blackout over the Americas. High-frequency radio users on the sunlit side should expect loss of contact for about an hour.	
    *space-weather/alert	1	ICAO advisory: SWX HF COM SEV, daylight side, issued by the PECASUS centre.	
    *space-weather/alert	1		宇宙天気臨時情報:X4.1の太陽フレアが発生、短波通信に障害の恐れ。日本時間29日午前7時ごろ最大となった。
    *space-weather/alert	1		磁気嵐警報を発令、送電網と衛星運用者に注意呼びかけ
    *space-weather/alert	1		プロトン現象が発生中、10MeV以上の粒子が基準値の100倍に
    *space-weather/alert	1		デリンジャー現象により国内の短波が30分にわたり不通
    *space-weather/alert	1		電離圏嵐の注意報、高精度測位に数メートルの誤差が出る見込み
    *space-weather/alert	1		静止軌道の高エネルギー電子、警戒レベルに到達
    *space-weather/alert	1		コロナ質量放出が30日未明に地球に到来するおそれ、G3級の監視情報を発令
    *space-weather/alert	1		【臨時情報】大規模太陽フレア（X1.7）が発生、デリンジャー現象に注意。数時間は短波通信に障害が出る可能性がある。
    *space-weather/alert	1		強い磁気嵐の警報を発表、Kp指数は7に到達。衛星の姿勢制御や送電網に影響のおそれ。
    *space-weather/alert	1		電離圏嵐警報：日本上空で全電子数が平常の2倍、測位誤差に注意
    *space-weather/alert	1		航空向け宇宙天気アドバイザリ（放射線、中程度）を発出、対象は高緯度の飛行高度370以上
    *space-weather/alert	1		NICT、プロトン現象の発生を通報　衛星運用者は単発事象に警戒を
    *space-weather/forecast	1	Region 4127 is decaying; chance of an M-class flare tonight 15 percent, X-class 1	
    *space-weather/forecast	1	27-day table of expected F10.7 and planetary A, issued Monday	
    *space-weather/forecast	1	Will the northern lights be seen this weekend? Forecasters give even odds, provided the field turns southward. Best hours are 10 p.m. to 2 a.m.	
    *space-weather/forecast,exploration/artemis	1	Radiation outlook for the lunar flight: all clear through splashdown	
    *space-weather/forecast	1	WSA-Enlil run shows the stream's front reaching Earth about noon on Sunday	
    *space-weather/forecast	1	Region 4291 rotates into view; forecasters give a 10 percent chance of X-class activity through Thursday.	
    *space-weather/forecast	1	ENLIL model run puts CME arrival at 0600 UTC on 2 December, plus or minus seven hours.	
    *space-weather/forecast	1	Solar Cycle 25 has passed its peak, panel says, with smoothed sunspot number falling through 2027.	
    *space-weather/forecast	1	Met Office space weather forecast: low chance of moderate storms, aurora possible in northern Scotland. Confidence is moderate until the next coronagraph images arrive.	
    *space-weather/forecast	1	3-Day Forecast: Kp 4-5 on day two from a recurrent coronal hole stream; M-class flares 35 percent.	
    *space-weather/forecast	1	27-day outlook shows quiet field until mid-December, then unsettled to active.	
    *space-weather/forecast	1		向こう3日間の宇宙天気予報:太陽活動はやや活発、地磁気は静穏
    *space-weather/forecast	1		NICTの予報会議、来週はコロナホールの影響で地磁気が乱れると見る
    *space-weather/forecast	1		明日の太陽フレア発生確率はMクラス35%、Xクラス5%。太陽面の東端から新しい黒点群が現れる。
    *space-weather/forecast	1		深層学習を使ったフレア予測モデル、24時間先の的中率が8割に
    *space-weather/forecast	1		今夜から明朝にかけてプラズマバブルの発生が予想され、測位精度の低下に留意
    *space-weather/forecast	1		第25太陽周期は下り坂へ、予測センターが見通しを更新
    *space-weather/forecast	1		AIによるフレア発生確率の予測モデル「Deep Flare Net」改良版の運用を開始
    *space-weather/forecast	1		電離圏の状態は明日にかけて安定、スポラディックE層の発生は少ない予報
    *space-weather/forecast	1		地磁気活動は静穏から小規模な乱れの見込み（NICT宇宙天気予報）
    *space-weather/forecast	1		太陽活動の極大期は過ぎたとみられ、来年の黒点数は緩やかに減少すると予測
    *space-weather/forecast	1		今後24時間の太陽活動は活発、Mクラスのフレアが予想されます
    *space-weather/forecast	1		週間見通し：コロナホールの影響で週後半は高エネルギー電子が増加。静止衛星の帯電に注意が必要な期間は木曜から土曜まで。
    *space-weather/observation	1	Estimated Kp for the past 24 hours: 2 2 3 4 5 4 3 2	
    *space-weather/observation	1	Solar wind at DSCOVR: 612 km/s, density 4.1, Bz minus 9 nT	
    *space-weather/observation	1	Sunspot number climbs to 188, the highest daily count since August. Nine numbered regions are on the disk.	
    *space-weather/observation	1	The new coronagraph on GOES-19 caught the eruption from first frame to last.	
    *space-weather/observation	1	Dst bottomed at minus 214 nT, making this the third strongest storm of the decade	
    *space-weather/observation	1	Ground-level enhancement seen by neutron monitors from Oulu to the South Pole	
    *space-weather/observation,technology/demonstration	1	SWFO-L1 returns first solar wind data from a million miles out	
    *space-weather/observation	1	Solar wind speed rose to 640 km/s with Bz down to -12 nT, according to ACE real-time data.	
    *space-weather/observation	1	SWFO-L1 becomes the operational solar wind monitor, replacing DSCOVR and ACE. Data reach Boulder in under five minutes.	
    *space-weather/observation	1	GOES-19 CCOR-1 images of Saturday's eruption are online.	
    *space-weather/observation	1	Kyoto Dst index bottomed out at -212 nT, the third strongest storm of the cycle.	
    *space-weather/observation	1	Daily indices: F10.7 flux 168, sunspot number 112, Ap 9.	
    *space-weather/observation,exploration/science	1	Aditya-L1's VELC coronagraph catches the birth of an eruption in the inner corona.	
    *space-weather/observation	1		太陽電波バーストを平磯の電波望遠鏡が受信、継続時間は14分
    *space-weather/observation	1		柿岡の地磁気K指数、3時間値で6を記録
    *space-weather/observation	1		10.7cm太陽電波強度は172、黒点数は131。Cクラスのフレアが7回観測された。
    *space-weather/observation	1		ひまわり搭載の環境データ取得装置が電子フラックスの急増を観測
    *space-weather/observation,exploration/science	1		北海道陸別町で低緯度オーロラを撮影、赤い光が地平線に
    *space-weather/observation	1		イオノゾンデの観測、国分寺上空でスポラディックE層が強く出現
    *space-weather/observation	1		サロベツのレーダー、昨日の電離圏擾乱の記録を公開
    *space-weather/observation	1		太陽風速度は毎秒720km、密度は低下傾向
    *space-weather/observation	1		北海道で低緯度オーロラを撮影、気象台構内のカメラにも赤い光
    *space-weather/observation	1		柿岡の地磁気観測所で急始変動（SC）を観測、振幅は48ナノテスラ
    *space-weather/observation	1		イオノゾンデ国分寺局のfoF2観測値を公開しました
    *space-weather/observation	1		放射線帯の高エネルギー電子、ひまわり搭載センサで高い値が続く。静止軌道では2MeV以上の電子が警戒域にある。
    *space-weather/observation	1		11月の平均黒点相対数は98.4、前月より減少
    *ssa/breakup	1	Debris-removal demonstrator closes to fifteen metres of its target	
    *ssa/breakup,ssa/conjunction	1	Fragmentation event confirmed at 1,130 km; analysts see no immediate risk to the crewed stations.	
    *ssa/breakup	1	Battery explosion blamed for the end of a 1990s weather satellite, the ninth of its kind	
    *ssa/breakup	1	Anti-satellite test cloud still up there: 212 of 1,780 fragments remain	
    *ssa/breakup	1	A plan to passivate: operators to vent tanks and drain cells within 48 hours of end of life	
    *ssa/breakup	1	Centaur upper stage fragments in Molniya-like orbit; cause unknown, more than 50 associated objects.	
    *ssa/breakup	1	Intelsat 33e-type failure: another geosynchronous communications satellite has come apart, with 80 pieces tracked. Several operators have moved their satellites to give the cloud room.	
    *ssa/breakup	1	ClearSpace-1 to remove PROBA-1 from orbit under a revised plan.	
    *ssa/breakup,technology/demonstration	1	ADRAS-J2 captures spent H-IIA stage with robotic arm, a first for active debris removal.	
    *ssa/breakup	1	Long March 6A stage sheds hundreds of fragments after deploying Qianfan satellites.	
    *ssa/breakup	1	Debris environment report counts 40,000 tracked objects and warns of Kessler syndrome above 800 km.	
    *ssa/breakup	1		静止軌道付近で通信衛星が分解、破片は少なくとも57個
    *ssa/breakup	1		デブリ除去実証衛星、使用済み上段に取り付け軌道離脱へ
    *ssa/breakup	1		中国の運搬ロケット上段が破裂、破片が高度800キロ付近に拡散。米軍は300個以上を追跡している。
    *ssa/breakup,commercial/industry	1		導電性テザーで宇宙ごみを落とす新興企業、サービス契約第1号
    *ssa/breakup	1		微小デブリの衝突で太陽電池に穴、電力が7%減
    *ssa/breakup	1		米宇宙コマンド、軌道上での破砕を確認と発表
    *ssa/breakup,commercial/industry	1		スペースデブリ増加で低軌道の衛星保険料が上昇、専門家が警鐘
    *ssa/breakup,technology/demonstration	1		導電性テザーによる宇宙ごみの降下実験、九州の大学が成果を報告
    *ssa/breakup,technology/demonstration	1		JAXAの商業デブリ除去実証（CRD2）フェーズII、捕獲機構の審査を完了
    *ssa/breakup	1		老朽化した気象衛星DMSPがバッテリ異常で分解、破片が拡散
    *ssa/breakup	1		中国の使用済みロケット上段が軌道上で破砕、700個以上の破片を確認
    *ssa/conjunction	1	CDM: OBJECT1 48213, OBJECT2 31927 (debris), TCA 2026-12-02T04:17:33Z, miss distance 84 m, Pc 3.1E-04	
    *ssa/conjunction	1	Earth-observation satellite fires thrusters to dodge a dead rocket body. The burn of 0.04 m/s was made half an orbit before closest approach.	
    *ssa/conjunction	1	Close approach screening shows no event above the red threshold for the next seven days.	
    *ssa/conjunction,exploration/iss	1	Station boosts itself out of the way of a fragment from an old weather satellite	
    *ssa/conjunction	1	Updated message lowers the chance of collision to one in 900,000, manoeuvre called off	
    *ssa/conjunction,rules/norms	1	Who moves first? Constellation operators sign right-of-way agreement for near misses	
    *ssa/conjunction	1	Near miss: TIMED and a dead Russian satellite passed within 20 metres of each other over Antarctica. No debris was seen afterwards.	
    *ssa/conjunction	1	Starlink says its satellites made 144,000 avoidance manoeuvres in six months after lowering the risk threshold.	
    *ssa/conjunction	1	Chinese crewed station thrusts to dodge passing microsatellite; predicted separation was under 400 metres.	
    *ssa/conjunction	1	TraCSS beta users receive first automated close-approach screenings for 1,000 satellites. The Office of Space Commerce plans to close the older service next autumn.	
    *ssa/conjunction	1	ESA's Swarm-B performs collision avoidance burn after close approach warning with a fragment of Cosmos 2251. The team at ESOC had eleven hours to plan it.	
    *ssa/conjunction	1	CDM: TCA 2026-12-02T04:17:33Z, miss distance 118 m, probability of collision 2.4E-04, primary 43613 (ICESat-2), secondary 30227.	
    *ssa/conjunction	1		接近警報:だいち系衛星とコスモス破片、最接近距離140m、衝突確率2.4×10のマイナス4乗。運用者は回避の要否を今夜判断する。
    *ssa/conjunction	1		衝突回避マヌーバを実施、軌道高度を600m上げて危険を回避
    *ssa/conjunction	1		衛星同士がニアミス、メガコンステレーション運用会社間で連絡がつかず
    *ssa/conjunction	1		CDMの共分散を見直した結果、リスクは基準値を下回った
    *ssa/conjunction	1		接近解析サービスTraCSS、民間事業者への通知を一日4回に増強
    *ssa/conjunction	1		静止軌道で漂流中の衛星が隣のスロットを横切る見込み、運用者は監視を継続
    *ssa/conjunction	1		静止軌道で漂流する旧放送衛星が東経110度の衛星に接近する見込み、関係機関が監視
    *ssa/conjunction	1		低軌道通信衛星と観測衛星のニアミス、両社の運用者が事前調整で衝突を回避
    *ssa/conjunction	1		「いぶき2号」にデブリが接近、衝突確率が基準値を超えたため回避制御を実施
    *ssa/conjunction	1		第18・第19宇宙防衛隊からの接近情報通知が前月比3割増。増加分の大半は通信衛星群との接近だった。
    *ssa/conjunction	1		接近警報：最接近時刻は3日09時41分（UTC）、相対距離は半径方向で60メートル
    *ssa/conjunction,exploration/iss	1		きぼうを含むISS全体の軌道を1.2km引き上げ、ロケット破片との接近を回避
    *ssa/hosted-payload	1	Two U.S. optical sensors riding on Japan's QZS-6 have begun watching the geosynchronous belt.	
    *ssa/hosted-payload,gnss/qzss	1	With Michibiki 7 in orbit, its guest sensor powers up and returns first images of neighbours	
    *ssa/hosted-payload	1	Hosted payload operations cell at Schriever receives data by way of a Japanese ground station	
    *ssa/hosted-payload	1	Explainer: why put an American camera on somebody else's navigation satellite?	
    *ssa/hosted-payload,dialogue/commitment	1	Memorandum of 2020 on carrying U.S. SSA sensors is fulfilled as the second unit is accepted	
    *ssa/hosted-payload	1	QZSS-HP programme: second U.S. surveillance payload handed over at Kamakura for integration on QZS-7.	
    *ssa/hosted-payload,ssa/tracking	1	MIT Lincoln Laboratory sensor aboard Michibiki satellite delivers first data to the National Space Defense Center.	
    *ssa/hosted-payload	1	QZS-6 carries a U.S. optical payload that watches the geostationary belt over the western Pacific; checkout is now finished. Operators on both sides ran the tests in shifts for ten weeks.	
    *ssa/hosted-payload	1	Cost of flying the two domain awareness instruments as guests on Japan's regional system came to a tenth of a dedicated mission.	
    *ssa/hosted-payload	1	Space Systems Command hails partnership that put American space domain awareness sensors on a Japanese navigation satellite.	
    *ssa/hosted-payload	1	Hosted SSA payload on QZS-7 enters outage for firmware update; tasking returns Friday.	
    *ssa/hosted-payload	1		準天頂衛星6号機に搭載した米国の宇宙状況監視センサー、初期機能確認を完了。今後、米宇宙軍が定常的な監視を始める。
    *ssa/hosted-payload	1		みちびき7号機へのSSAペイロード組込み、鎌倉の工場で終了
    *ssa/hosted-payload,security/organization	1		相乗り搭載の米軍センサー、運用は宇宙軍と内閣府の共同で
    *ssa/hosted-payload	1		ホステッドペイロードの観測モード変更について(静止軌道西側の監視を強化)
    *ssa/hosted-payload	1		QZS-HPの望遠鏡、隣接する不明衛星の接近を撮像
    *ssa/hosted-payload	1		測位衛星に監視カメラを載せる利点とは 費用は専用衛星の6分の1
    *ssa/hosted-payload	1		ホステッドペイロードの運用に関する日米の取決めを改訂、データ配信の手順を明確化
    *ssa/hosted-payload	1		みちびき6号機に搭載した米国のSSAセンサ、初期機能確認を完了。今後、定常観測に移る。
    *ssa/hosted-payload,ssa/tracking	1		7号機に相乗りした監視用光学センサが静止軌道上の物体を初撮像
    *ssa/hosted-payload	1		内閣府と米宇宙軍、次世代の準天頂衛星へのSSA機器相乗りを協議
    *ssa/hosted-payload	1		測位衛星に同居する宇宙監視機器の熱制御に異常、観測を一時中断
    *ssa/hosted-payload	1		準天頂衛星への米国製宇宙状況監視ペイロードの搭載、7号機分の引渡し式を実施
    *ssa/orbit	1	New two-line elements are available for 61 objects from the Transporter rideshare.	
    *ssa/orbit	1	OEM for the relay spacecraft, EME2000, step 60 s, covers the station-keeping burn of 5 December	
    *ssa/orbit	1	Satellite raised to 1,200 km; element set epoch 26333.41. Mean motion 13.16 revolutions a day, eccentricity 0.0003.	
    *ssa/orbit	1	What is that bright object? Amateur trackers match a secret payload to a 63-degree orbit, period 97 minutes. No elements have been published officially.	
    *ssa/orbit,ssa/tracking	1	Catalogue passes 50,000 numbered objects, so five-digit fields in the old format give way to OMM	
    *ssa/orbit	1	Lunar Gateway-type near-rectilinear halo trajectory file re-issued with corrected time system (TDB, not UTC)	
    *ssa/orbit	1	Drifting eastward at 0.8 degrees a day, the broadcaster's satellite will settle at 128 E by mid-month.	
    *ssa/orbit	1	Precise orbit products for Jason-CS reprocessed with the ITRF2020 frame.	
    *ssa/orbit,commercial/launch	1	New TLE set released for the Transporter rideshare; 31 of 88 objects still await identification.	
    *ssa/orbit	1	OEM ephemeris for Sentinel-6B updated following the orbit-raising manoeuvre of 27 November.	
    *ssa/orbit	1	INSAT-3DR relocated from 74°E to 82°E; station-keeping box now ±0.1°.	
    *ssa/orbit	1	Operator confirms CubeSat separated into a 510 km sun-synchronous orbit with a local time of descending node of 10:30.	
    *ssa/orbit	1	NOAA-20 inclination trim complete: semi-major axis raised 42 m, drift rate nominal.	
    *ssa/orbit	1		軌道要素(TLE)の公開を再開、更新は一日2回。停止中の分はまとめて追加されます。
    *ssa/orbit	1		静止衛星の東西制御後の軌道決定値をOPMで配布します
    *ssa/orbit	1		大気抵抗の増大で軌道が一週間に4km低下、予測暦を改訂
    *ssa/orbit	1		国際指標番号2026-187A、遠地点3万5,800km、近地点210kmの軌道に投入を確認
    *ssa/orbit	1		精密軌道暦の提供を10秒間隔から30秒間隔に変更
    *ssa/orbit	1		探査機の予報暦に誤り、OEM版2を使用のこと
    *ssa/orbit,commercial/launch	1		打上げ時の軌道投入誤差は高度で1.1km以内と判明
    *ssa/orbit	1		月周回衛星の精密暦を更新しました。次回の面外制御は12月中旬の予定です。
    *ssa/orbit	1		衛星カタログの番号が6桁へ移行、従来の2行軌道要素は利用できなくなります。利用者は新形式へ切り替えてください。
    *ssa/orbit	1		「だいち4号」の軌道保持制御を実施、回帰精度は500m以内を維持
    *ssa/orbit	1		最新の軌道要素（OMM）を掲載：近地点高度498km、軌道傾斜角97.4度
    *ssa/orbit,gnss/qzss	1		みちびき6号機、静止軌道の所定位置である東経90.5度に到達
    *ssa/reentry	1	RDM: object 27386, predicted decay 2026-12-01 18:40 UTC plus or minus 6 h, uncontrolled, inclination 98.5	
    *ssa/reentry	1	A fireball that lit the sky over Oregon was a spent stage coming down, officials say. No damage has been reported.	
    *ssa/reentry	1	Charred pressure sphere found in a wheat field near Saskatoon. The farmer kept his distance and called the police; serial numbers point to a cargo ship's trunk.	
    *ssa/reentry,maritime/navigation-warning	1	Freighter to plunge into the South Pacific on Thursday; ships told to keep clear	
    *ssa/reentry	1	Observatory with broken reaction wheels will fall to Earth next spring, with odds of injury put at one in 4,200	
    *ssa/reentry	1	Heat shield recovered after capsule lands in the Utah desert, samples sealed	
    *ssa/reentry	1	Aluminium oxide from burning satellites is changing the stratosphere, researchers warn	
    *ssa/reentry	1	TIP message issued for object 58204; predicted decay window now 90 minutes.	
    *ssa/reentry,earth/environment	1	Researchers fly a jet behind falling spacecraft to measure alumina left in the stratosphere.	
    *ssa/reentry	1	Scorched titanium tank found on a farm in Western Cape believed to be from an upper stage that fell on Sunday. Police have fenced off the field and told residents not to touch it.	
    *ssa/reentry	1	Controlled deorbit of Aeolus successor targets the South Pacific near Point Nemo.	
    *ssa/reentry	1	Long March 5B core stage expected to decay on 4 December 11:20 UTC ± 6 h; ground track crosses southern Europe. The 21-tonne body carries no propellant to steer it.	
    *ssa/reentry	1	ROSAT-class X-ray satellite comes down over Indian Ocean; no reports of injuries.	
    *ssa/reentry	1		落下予測(第3報):12月2日午前3時ごろ、誤差は前後5時間
    *ssa/reentry,ssa/breakup	1		沖縄の海岸に漂着した黒い球体、ロケットの燃料タンクと判明
    *ssa/reentry	1		ロケット第2段の制御再突入に成功、南太平洋に落下
    *ssa/reentry	1		「火の玉が砕けて流れた」目撃相次ぐ、衛星の落下とみられる
    *ssa/reentry	1		運用終了した太陽観測衛星が大気圏に突入、燃え残りの可能性は低い
    *ssa/reentry,exploration/iss	1		住宅の屋根を貫通した金属片、ISSから投棄されたバッテリ台座と確認
    *ssa/reentry,commercial/launch	1		H3第2段、制御落下に成功　南インド洋の計画海域に着水
    *ssa/reentry	1		ソ連の金星探査機の着陸船が53年ぶりに地球へ落下か、各国が監視
    *ssa/reentry,space-weather/observation	1		低軌道衛星が磁気嵐で想定より早く降下し、来週にも大気圏で燃え尽きる見通し
    *ssa/reentry	1		再突入予測：対象物体はロケット上段、日本上空を通過する確率は2％
    *ssa/tracking	1	TDM upload: two-way range and Doppler from Usuda, pass of 28 November, 412 records	
    *ssa/tracking	1	Space Fence detects a ten-centimetre class object not in the catalogue. It was provisionally numbered as an uncorrelated track and handed to analysts.	
    *ssa/tracking	1	The Bisei telescope lost three nights to cloud; angles-only observations resume Tuesday.	
    *ssa/tracking,commercial/industry	1	Commercial radar in New Zealand follows objects down to two centimetres, and sells the plots	
    *ssa/tracking	1	Laser ranging from a mountain hut: students bounce pulses off a spent upper stage	
    *ssa/tracking	1	Deep-Space Advanced Radar Capability site 1 in Australia begins trial operations	
    *ssa/tracking	1	Sensor tasking: geosynchronous belt search raster doubled between 120 and 150 degrees east	
    *ssa/tracking	1	LeoLabs brings up a sixth radar, in the Azores, able to see objects of 2 cm.	
    *ssa/tracking	1	DARC site in Western Australia takes its first deep-space radar returns from geosynchronous targets. A second site in Wales is due to follow.	
    *ssa/tracking	1	EU SST adds GRAVES successor to its sensor network and publishes pass statistics.	
    *ssa/tracking,ssa/breakup	1	Laser ranging campaign on a defunct Envisat measures its spin period at 137 seconds.	
    *ssa/tracking	1	Space Fence on Kwajalein resumes full surveillance after array maintenance; uncorrelated tracks are expected to rise. Data will again feed the catalogue every hour.	
    *ssa/tracking	1	TDM batch: 2,340 angle observations from the Zimmerwald SmartNet telescope, 0.4 arcsec RMS.	
    *ssa/tracking	1		上齋原スペースガードセンターのレーダー、探知性能を10倍に向上
    *ssa/tracking	1		観測データTDMを送付、測角RMSは0.9秒角
    *ssa/tracking	1		深宇宙レーダーの国内設置に向け、電波環境調査を開始
    *ssa/tracking	1		光学望遠鏡網で静止軌道帯の未確認物体を追尾、光度変化から自転周期を推定
    *ssa/tracking	1		山口の監視レーダーが本格稼働、静止帯の不審な動きを捉える
    *ssa/tracking	1		美星の光学望遠鏡が静止帯の未知物体を検出、追跡データを共有
    *ssa/tracking	1		自衛隊の宇宙監視レーダー（山口県）で定期整備、観測を5日間停止
    *ssa/tracking	1		衛星レーザ測距で微小衛星の距離を誤差2cmで計測、筑波局
    *ssa/tracking	1		上齋原スペースガードセンターの新レーダ、高度650kmで10cm級を観測可能に。観測データは週内に公開系へも反映される。
    *ssa/tracking	1		豪州の民間望遠鏡網、月近傍の人工物体を連続追尾
    *ssa/tracking	1		測距・ドップラデータ（TDM形式）の受信局を追加、臼田の54m局も対象
    """
