/// Space situational awareness and space weather: examples, lines of the standard glossary.
let examplesOrbit = """
    *space-weather/alert	1	G4 geomagnetic storm watch issued. A coronal mass ejection is expected to arrive on Thursday evening.	宇宙天気の警報を発令、大規模フレアが発生。通信や測位に影響が出る恐れがある。
    *space-weather/alert	1	X-class flare triggers radio blackout alert. An R3 event was observed on the sunlit side.	プロトン現象の臨時情報。太陽放射線嵐が発生した。
    *space-weather/alert	1	Severe solar storm to reach Earth tonight. Grid operators were told to prepare for disturbances.	X2.3の太陽フレアが発生。短波帯で通信障害の恐れ。
    *space-weather/alert	1	ALERT: Proton Event 10MeV Integral Flux exceeded 10pfu. Begin time 2026 Mar 03 0415 UTC.	大規模な太陽フレア発生、NICTが注意呼びかけ。GPSの誤差や通信障害の可能性がある。
    *space-weather/alert	1	NOAA issues severe geomagnetic storm warning. G4 conditions are possible as two CMEs merge.	大規模な太陽フレア発生、GPSや通信に影響のおそれ
    *space-weather/alert	1	Strong R3 radio blackout after X1.8 flare. Aviation radio over the Pacific was degraded.	地磁気擾乱に関する臨時情報　コロナ質量放出が地球に到来
    *space-weather/alert	1	SUMMARY: Geomagnetic storm category G3 reached	プロトン現象が継続中
    *space-weather/alert	1	EXTENDED WARNING: Proton 10 MeV integral flux above 10 pfu	宇宙天気臨時情報：X2.8フレアの発生を確認
    *space-weather/alert	1	Strong solar flare disrupts HF radio over the Pacific	太陽フレアに伴う短波通信障害（デリンジャー現象）に注意してください
    *space-weather/alert	1	Type II radio emission detected, CME likely Earth-directed	X1.5クラスの太陽フレアが発生
    *space-weather/alert	1	WARNING: Geomagnetic K-index of 7 or greater expected	磁気嵐警報を発令
    *space-weather/alert	1	ALERT: X-ray flux exceeded M5 at 0412 UTC	太陽フレアで通信障害の恐れ、NICTが注意喚起
    *space-weather/alert	1	Severe (G4) geomagnetic storm watch issued for 12 May	今夜は北海道で低緯度オーロラの可能性、強い太陽嵐が接近
    *space-weather/alert	1	G4 geomagnetic storm watch in effect	磁気の嵐に注意、太陽の噴出物が接近
    *space-weather/alert	1	Solar flare causes radio blackout across Asia	昼側で短波が途絶
    *space-weather/alert	1	Space weather alert: S2 radiation storm in progress	陽子線が増加、飛行士に退避の助言
    *space-weather/alert	1	Aurora seen in Hokkaido as solar storm hits Earth	嵐の規模をG3に引き上げ
    *space-weather/alert	1	G4 geomagnetic storm watch issued for 30 November	北海道でオーロラ、電力網に注意
    *space-weather/alert	1	Watch out: magnetic storm likely after eruption	太陽面爆発に伴う電波を検出、速報
    *space-weather/alert	1	Shortwave fades on the sunlit side of Earth	太平洋一帯で短波通信が不通
    *space-weather/alert	1	Proton levels climb; astronauts advised to take shelter	地磁気じょう乱の注意報を解除
    *space-weather/alert	1	Storm level raised from G2 to G3	
    *space-weather/alert	1	Northern lights seen as far as Texas while grids brace	
    *space-weather/alert	1	Summary: type II radio sweep, speed 900 km/s	
    *space-weather/alert	1	HF radio users across the Pacific lose contact	
    *space-weather/alert	1	Cancelled: geomagnetic warning no longer in effect	
    *space-weather/alert,gnss/gps	1	Strong geomagnetic storm in progress: GPS accuracy degraded at high latitudes, satellite operators alerted.	磁気嵐によりGPS測位に誤差、国土地理院が注意喚起
    *space-weather/alert,gnss/gps	1		大規模な地磁気嵐が発生。GPSの測位精度が低下するおそれ。
    *space-weather/alert,gnss/other	1	Ionospheric storm disturbs satellite positioning in Europe	
    *space-weather/forecast	1	Three-day space weather forecast. Solar activity is expected to be low with a chance of M-class flares.	宇宙天気予報、太陽活動は活発の見込み。今後二十四時間の予報を公開した。
    *space-weather/forecast	1	Solar cycle prediction updated. The forecast panel expects the maximum next summer.	太陽活動周期の予測を更新。極大期は来年と見込まれる。
    *space-weather/forecast	1	Quiet geomagnetic field likely through Sunday. Only a slight chance of minor storming.	あすの宇宙天気。地磁気はやや乱れる見込み。
    *space-weather/forecast	1	Outlook: active regions rotate into view next week. Flare chances rise to 40 percent.	今後一週間の宇宙天気の見通し。フレア活動はやや活発、地磁気は静穏と予想。
    *space-weather/forecast	1	Space weather outlook for 1-7 June. Low solar activity; isolated G1 periods possible on 4 June.	週間宇宙天気ニュース：太陽活動は低調に推移する見込み
    *space-weather/forecast	1	Solar Cycle 25 past its peak, panel says. Activity will decline until 2030.	今後数日間の地磁気活動の見通し
    *space-weather/forecast	1	Forecast discussion: solar wind expected to become enhanced under coronal hole effects	宇宙天気予報：今後1日間、太陽活動はやや活発、地磁気活動は静穏な状態が予測されます
    *space-weather/forecast	1	Weekly highlights and forecasts of solar and geomagnetic activity	NICT、AIを用いた太陽フレア予測の運用を開始
    *space-weather/forecast	1	Aurora may be visible tonight as far south as Oregon, forecasters say	今後3日間の宇宙天気予報
    *space-weather/forecast	1	3-day forecast: solar activity expected to be low with a slight chance of M-class flares	太陽活動は来週も活発な見込み
    *space-weather/forecast	1	New model extends lead time for predicting coronal mass ejection arrivals	第25太陽活動周期の極大予測を修正
    *space-weather/forecast	1	Solar activity forecast: moderate, M-class flares likely	今後3日間の太陽はおおむね穏やか
    *space-weather/forecast	1	Geomagnetic field expected to be quiet to unsettled	金曜に高速の太陽風が届く見通し
    *space-weather/forecast	1	SWPC predicts minor storms this weekend	今週の強いフレアの確率
    *space-weather/forecast	1	Quiet Sun ahead: only a slight chance of minor storming through Sunday	次の極小期はいつか、研究者が予測
    *space-weather/forecast	1	Forecast discussion: solar activity is expected to be low with a chance for M-class flares	45日先までの電波強度の予想値
    *space-weather/forecast	1	3-Day forecast: Kp expected to reach 5 on 1 December	噴出物の到来は3日正午ごろと計算
    *space-weather/forecast	1	Next three days: mostly calm Sun	週末のオーロラの見込み
    *space-weather/forecast	1	Fast wind from coronal hole due on Friday	概況と予報：活動度は低く、地磁気は静穏の見込み
    *space-weather/forecast	1	Odds of strong flares this week	
    *space-weather/forecast	1	What the next solar minimum will bring	
    *space-weather/forecast	1	Predicted flux values for 45 days	
    *space-weather/forecast	1	Model run: ejecta to arrive around noon on the 3rd	
    *space-weather/forecast	1	Aurora chances for the weekend	
    *space-weather/forecast	1	Table of radio flux and Ap, Kp values predicted for the next solar rotation	太陽一回転分のＡ指数とＦ10.7の予測値
    *space-weather/forecast	1	Discussion: low activity, slight chance of moderate flares	
    *space-weather/observation	1	Planetary K-index reached 5 overnight. Magnetometers recorded an active period.	太陽黒点数の観測結果。十月の黒点相対数を公表した。
    *space-weather/observation	1	Solar wind speed measured at 620 km/s by L1 spacecraft. The interplanetary magnetic field Bz turned south.	Kp指数とDst指数の速報値。地磁気の観測データを公開。
    *space-weather/observation	1	Sunspot count climbs to highest monthly mean since 2002. Observers in Brussels released provisional values.	本日の地磁気指数と太陽電波強度。Kpは最大で4だった。
    *space-weather/observation	1	Solar wind jumps to 780 km/s. ACE recorded a shock at 03:20 UTC.	地磁気観測所、K指数の月報を公開。最大は5であった。
    *space-weather/observation	1	Daily sunspot number falls to 42. F10.7 index was 118 solar flux units.	柿岡地磁気観測所のK指数
    *space-weather/observation	1	GOES-19 coronagraph captures first images. The instrument observes the outer atmosphere of the Sun.	静止軌道高エネルギー電子の観測値
    *space-weather/observation	1	Solar region 4079 grew in the past day; X-ray background B6	TECマップを更新しました
    *space-weather/observation	1	Real time solar wind data from SOLAR-1 at L1	太陽黒点相対数と太陽電波F10.7の日々の値
    *space-weather/observation	1	Daily geomagnetic data: Fredericksburg A 12, College A 20	国内4観測点のイオノグラムの手動読取値（3月分）を公開
    *space-weather/observation	1	Planetary K-index reached 5 in the last synoptic period	太陽風速度が毎秒800キロに
    *space-weather/observation	1	Real-time solar wind: speed 612 km/s, density 4.1, Bz -7 nT	太陽黒点数が23年ぶりの高水準
    *space-weather/observation	1	Monthly sunspot number for April preliminary value 118.4	ひまわり搭載の宇宙環境データ取得装置による電子フラックス観測
    *space-weather/observation	1	Kp index reaches 7	イオノゾンデによる電離圏観測データ
    *space-weather/observation	1	GOES X-ray flux data for 12 May	黒点の数と電波強度（日別）
    *space-weather/observation	1	DSCOVR data shows solar wind at 650 km/s	太陽からの風、毎秒480キロ
    *space-weather/observation	1	Planetary K-index and solar wind speed, 29 November	太陽望遠鏡がこれまでで最も鮮明な像
    *space-weather/observation	1	F10.7 at 178 sfu; sunspot number 142	柿岡で90ナノテスラの変動
    *space-weather/observation	1	Daily spot count and radio flux	アジア上空の電子数分布
    *space-weather/observation	1	Wind from the Sun measured at 480 km/s	探査機がコロナを通過し直接測定
    *space-weather/observation	1	Solar telescope returns its sharpest image yet	地磁気指数の月平均
    *space-weather/observation	1	Field at Kakioka disturbed by 90 nT	X線計測器、較正を終え再開
    *space-weather/observation	1	Ionosphere map: electron content over Asia	
    *space-weather/observation	1	Probe touches the corona again	
    *space-weather/observation	1	Monthly mean of the geomagnetic index	
    *space-weather/observation	1	X-ray sensor on GOES back after calibration	
    *ssa/breakup	1	Rocket body breakup creates hundreds of fragments. The debris cloud is spreading along the orbit.	ロケット上段が破砕、破片数百個を確認。デブリ雲が軌道上に広がっている。
    *ssa/breakup	1	Report warns space debris population keeps growing. Mitigation guidelines are not followed by a third of missions.	商業デブリ除去実証衛星が対象に接近。大型デブリの状況を撮影した。
    *ssa/breakup	1	Old rocket stage shatters in orbit. Trackers count more than 700 new pieces.	軌道上で衛星が分解、多数の破片。米宇宙軍が確認した。
    *ssa/breakup	1	Companies urged to clean up low orbit. Junk is growing faster than it decays.	宇宙ごみ対策の国際指針づくりへ。使用済み衛星の五年以内の廃棄を求める。
    *ssa/breakup	1	Intelsat satellite breaks up in geostationary orbit. Twenty pieces are being tracked by the Space Force.	使用済みロケット上段が爆発、数百個の破片
    *ssa/breakup	1	Japan and Britain to cooperate on removing space junk. Astroscale will capture two dead satellites.	デブリ除去技術の実証「CRD2」フェーズII契約
    *ssa/breakup	1	Upper stage fragmentation event creates debris cloud near 750 km	宇宙ごみ問題を考えるシンポジウム
    *ssa/breakup	1	ESA's Space Environment Report: objects in orbit pass 40,000	静止軌道の通信衛星が分解、破片を多数確認
    *ssa/breakup	1	ADRAS-J2 to grapple spent H-IIA stage	スペースデブリ対策の推進について（関係府省等タスクフォース決定）
    *ssa/breakup	1	Space Command confirms breakup of a Long March upper stage into more than 300 trackable pieces	中国ロケットの残骸が軌道上で分裂
    *ssa/breakup	1	Anomaly aboard retired weather satellite adds to debris in polar orbit	スペースデブリ低減に向けた新たな基準
    *ssa/breakup	1	Russian satellite breaks up, creating over 100 pieces of trackable debris	アストロスケール、デブリ捕獲実証へ
    *ssa/breakup	1	Debris removal mission captures defunct rocket body	1センチ以上の破片は100万個を超えると推定
    *ssa/breakup	1	Upper stage explodes in orbit, debris threatens satellites	ロケット上段の爆発によりデブリが発生
    *ssa/breakup	1	International guidelines on debris mitigation updated	古い衛星がばらばらに、原因不明
    *ssa/breakup	1	Fragmentation event: more than 200 pieces now tracked from rocket body	ロボットアームで使用済みロケットをつかむ計画
    *ssa/breakup	1	Retired satellite disintegrates in geostationary orbit	宇宙にごみはいくつある？　最新の推計
    *ssa/breakup	1	Space Force confirms break-up of Intelsat spacecraft, no immediate threats observed	電池の破裂で破片の雲
    *ssa/breakup	1	Old satellite comes to pieces; cause unknown	網ともりでごみを回収
    *ssa/breakup	1	Cleaning up orbit: robot arm to seize a defunct stage	微小デブリで宇宙船の窓にひび
    *ssa/breakup	1	How many bits are up there? Fresh census of debris	兵器実験の破片1500個、今も軌道に
    *ssa/breakup	1	Battery burst blamed for cloud of fragments	役目を終えた衛星は5年以内に軌道から外す
    *ssa/breakup	1	Net and harpoon: ways to remove junk	
    *ssa/breakup	1	Windscreen of capsule cracked by tiny debris	
    *ssa/breakup	1	Weapon test left 1,500 pieces, some still aloft	
    *ssa/breakup	1	Operators urged to deorbit dead satellites within five years	
    *ssa/breakup,commercial/industry	1	Astroscale wins contract for phase two of commercial debris removal	
    *ssa/conjunction	1	Close approach predicted between two defunct satellites. The probability of collision is estimated at one in ten thousand with a miss distance of 40 meters.	衛星同士の接近警報、衝突確率は一万分の一。最接近距離は四十メートルと予測される。
    *ssa/conjunction	1	Conjunction data message issued for STARLINK-3042. Time of closest approach is 04:12 UTC; collision probability 3e-4.	接近解析の結果、衝突リスクを検知。最接近時刻は日本時間午後三時。
    *ssa/conjunction	1	Two dead satellites may hit each other tonight. The objects will pass within 20 metres over the Arctic.	衛星とデブリのニアミスに備え待避。最接近は午前二時の予定。
    *ssa/conjunction	1	ISS raises orbit to avoid fragment. The crew was not in danger, managers said.	衛星とロケット残骸が異常接近の恐れ。衝突確率は千分の一を超えた。
    *ssa/conjunction	1	Starlink satellite swerves to avoid Chinese spacecraft. The automated system acted on a warning six hours ahead.	観測衛星とデブリの接近警報、回避マヌーバを計画
    *ssa/conjunction	1	CDM: NOAA 17 vs COSMOS 1408 DEB, Pc 2.1e-4. Miss distance 112 m, TCA 2026-05-02T11:20:04Z.	ISS、宇宙ごみ回避のため高度を上げる
    *ssa/conjunction	1	CDM: Starlink-3021 vs COSMOS 1408 DEB, miss distance 112 m, Pc 2.3E-4	衛星同士の衝突リスクが急増　大型コンステレーション時代の課題
    *ssa/conjunction	1	Station thrusters fire to dodge fragment from 2007 test	低軌道で衛星同士が異常接近、衝突確率は千分の一
    *ssa/conjunction	1	Close approach between two retired spacecraft raises alarm	だいち4号、デブリとの衝突を避けるため軌道制御を実施
    *ssa/conjunction	1	ISS performs pre-determined debris avoidance maneuver	静止衛星とデブリが接近、回避制御を実施
    *ssa/conjunction	1	High-interest event: payload and Cosmos rocket body expected to pass within 80 m on 14 May	観測衛星がデブリ回避のためマヌーバを実施
    *ssa/conjunction	1	TraCSS begins sending conjunction data messages to pilot users	運用中の衛星に不明物体が接近、軌道を400メートル上げて回避
    *ssa/conjunction	1	Two satellites come within 50 meters over the Pacific	接近解析の結果、衝突確率が閾値を超過
    *ssa/conjunction	1	ISS maneuvers to avoid debris from Russian satellite	衝突警報を受信、最接近時刻は協定世界時4時12分
    *ssa/conjunction	1	CDM issued for QZS-3: TCA 2026-04-12T03:21Z, miss distance 412 m	衛星同士がぶつかる恐れ、運用者が調整
    *ssa/conjunction	1	NASA satellite and Russian spacecraft avoid collision by 20 meters	死んだロケットを避けるため噴射
    *ssa/conjunction	1	Conjunction warning: STARLINK-4521 and ALOS-2	回避操作の回数、半年で過去最多
    *ssa/conjunction	1	Operators trade emails as satellites close in on each other	衝突の危険は800分の1と算定
    *ssa/conjunction	1	Thrusters fired to keep clear of a dead rocket	中国の宇宙ステーションが衛星をよけて移動
    *ssa/conjunction	1	Record number of evasive burns by internet constellation	1キロ以内の接近が今週14件
    *ssa/conjunction	1	Risk of a smash-up above the Pacific put at one in 800	警報を解除、破片は5キロ離れて通過
    *ssa/conjunction	1	Chinese station moves aside for satellite	接近データメッセージ：主物体と副物体の相対速度は毎秒14キロ
    *ssa/conjunction	1	Screening results: 14 encounters below one kilometre this week	
    *ssa/conjunction	1	Alert cancelled: fragment will miss by five kilometres	
    *ssa/conjunction	1	Conjunction data message, emergency criteria met, primary object NORAD 43013	
    *ssa/conjunction,exploration/iss	1	International Space Station steered clear of debris	国際宇宙ステーション、ごみを避け高度を上げる
    *ssa/conjunction,rules/norms	1	Experts urge common rules of the road after two constellations nearly collide	
    *ssa/hosted-payload	1	U.S. sensor integrated on Japanese quasi-zenith satellite. The hosted payload will watch objects in geosynchronous orbit.	相乗りの宇宙監視センサー、軌道上初期点検を終了。準天頂衛星に相乗り搭載された。
    *ssa/hosted-payload	1	Hosted payload agreement marks step in allied space awareness. The sensors will ride on Michibiki satellites.	みちびきに米国の宇宙監視装置を搭載へ。両国が実施取決めに署名した。
    *ssa/hosted-payload	1	American optical payload arrives in Japan for installation on QZS-7. It will keep watch on the geosynchronous belt.	みちびき6号機に相乗りした米宇宙軍センサー、観測を開始
    *ssa/hosted-payload	1	U.S. SSA payload aboard QZS-6 returns first images. The hosted sensor tracks objects over the Indo-Pacific.	米国ホステッド・ペイロードの受入れに関する交換公文
    *ssa/hosted-payload	1	Space Force and Japan mark delivery of second hosted payload. The instrument will be installed on a navigation satellite.	ホステッドペイロードの運用に関する日米の取決め
    *ssa/hosted-payload	1	QZSS hosted payload completes on-orbit checkout	準天頂衛星7号機に米国の宇宙状況監視センサーを搭載
    *ssa/hosted-payload	1	Japan-hosted U.S. sensors enhance space domain awareness in the Indo-Pacific	みちびき搭載の米SSAセンサーが運用開始
    *ssa/hosted-payload	1	MIT Lincoln Laboratory delivers second payload to Tokyo for integration with a host satellite	米国製ペイロードを鎌倉で受領、衛星への取付け作業へ
    *ssa/hosted-payload	1	Space Systems Command and Japan mark handover of hosted payloads	ホステッドペイロード協力に関する了解覚書に署名
    *ssa/hosted-payload	1	U.S. Space Force payload launches aboard Japan's QZS-7	米国の観測機器を日本の測位衛星に載せる計画
    *ssa/hosted-payload	1	QZSS hosted payload program reaches initial operational capability	準天頂衛星に積む米国製機器が到着
    *ssa/hosted-payload	1	Ceremony marks delivery of U.S. space sensors for Japanese satellites	相乗り機器のデータを作戦センターへ送信
    *ssa/hosted-payload	1	Second American sensor ships to Japan for integration on Michibiki	みちびきの米国センサー、初画像を取得
    *ssa/hosted-payload	1	QZSS hosted payload delivers first geosynchronous observations	専用衛星を持たず相乗りで宇宙を監視
    *ssa/hosted-payload	1	Hosted payload handover ceremony held at Lincoln Laboratory	日米のペイロード協力、7号機の試験が完了
    *ssa/hosted-payload	1	American instrument rides on Japanese navigation spacecraft	
    *ssa/hosted-payload	1	Payload pair for the quasi-zenith fleet shipped from Massachusetts	
    *ssa/hosted-payload	1	Data from the hosted sensor flow to the operations centre	
    *ssa/hosted-payload	1	Partners mark first light of US optical sensor on QZS-6	
    *ssa/hosted-payload	1	Hosting deal saves cost of a dedicated surveillance satellite	
    *ssa/hosted-payload	1	Testing of the American payload on Michibiki 7 finished	
    *ssa/hosted-payload,gnss/qzss	1	Michibiki to carry U.S. space surveillance instruments. The two payloads will fly as guests on the navigation satellites.	準天頂衛星に米国のSSAセンサーを搭載。ホステッドペイロードにより静止軌道を監視する。
    *ssa/hosted-payload,gnss/qzss	1	U.S. space domain awareness sensor aboard QZS-6 begins operations	米国の宇宙状況監視センサーを載せたみちびき、打上げへ。ホステッドペイロード協力の第一弾となる。
    *ssa/hosted-payload,gnss/qzss	1		準天頂衛星に搭載する米国のSSAペイロードを引き渡し
    *ssa/orbit	1	Updated two-line elements released for the catalog. Orbital elements for 25,000 objects are now available.	軌道要素を更新。二行軌道要素（TLE）を公開した。
    *ssa/orbit	1	Satellite reaches planned orbit after orbit-raising burns. Perigee 690 km, apogee 705 km, inclination 98 degrees.	軌道決定の精度を評価。近地点高度六百九十キロ、軌道傾斜角九十八度。
    *ssa/orbit	1	New TLE sets published for rideshare payloads. Forty objects now have catalogue numbers.	衛星の軌道高度を百キロ引き下げ。軌道要素は本日更新される。
    *ssa/orbit	1	Satellite begins raising its orbit with ion thrusters. It should reach 500 km by May.	最新の軌道暦をOEM形式で公開。予測期間は七日間。
    *ssa/orbit	1	OMM update for 48 objects in geostationary orbit. Mean motion and eccentricity were refined.	「はくりゅう」の軌道暦ファイルを公開
    *ssa/orbit	1	Operator moves satellite to 138 degrees east. Drift will take three weeks.	衛星の軌道高度を530kmから480kmへ変更する軌道制御
    *ssa/orbit	1	Orbit determination results for the new radar satellite	TLE更新のお知らせ
    *ssa/orbit	1	JAXA confirms satellite inserted into planned orbit; initial elements released	X線分光撮像衛星の軌道要素を更新しました
    *ssa/orbit	1	OMM for newly cataloged objects 2026-041A through F	静止軌道への投入完了、東経127度で運用へ　国際標識番号も付与
    *ssa/orbit	1	Two-line element set for object 62341 updated after orbit raising	人工衛星の軌道要素を公開
    *ssa/orbit	1	Predicted ephemeris for the ISS posted in CCSDS OEM format	技術試験衛星、静止軌道に到達
    *ssa/orbit	1	Spacecraft completes third burn to circularise at 700 km sun-synchronous orbit	XRISMの軌道情報更新
    *ssa/orbit	1	New TLEs available for ALOS-4	元期332.5日、軌道傾斜角97.6度の新しい要素セット
    *ssa/orbit	1	ISS raises orbit with Progress engine burn	最新の軌道要素（TLE）を公開
    *ssa/orbit	1	JAXA publishes orbit data of GCOM-C	予測軌道と実測値の差が拡大、軌道伝播モデルを改良
    *ssa/orbit	1	HTV-X raises its altitude to 480 km after departure	静止軌道上の位置を東経110度へ変更
    *ssa/orbit	1	General perturbations data moving to OMM format as catalogue numbers run out	登録物体が6万個を超え番号を6桁に
    *ssa/orbit	1	Satellite drifts to new slot over the Indian Ocean	先週分の衛星の精密な位置情報
    *ssa/orbit	1	Catalogue passes 60,000 entries; five-digit numbers exhausted	周期は96.2分、離心率を調整
    *ssa/orbit	1	Accurate positions of navigation satellites for the past week	昨日打ち上がった衛星の軌道要素
    *ssa/orbit	1	Thruster burn trims eccentricity, period now 96.2 minutes	大気抵抗で高度が下がり軌道を上げる
    *ssa/orbit	1	TLE sets for yesterday's payloads	月探査機の軌道暦ファイル（60秒間隔）
    *ssa/orbit	1	Atmospheric drag forces constellation to climb	太陽同期軌道への投入を確認、軌道要素を算出
    *ssa/orbit	1	Ephemeris file of the lunar probe, 60-second steps, EME2000	
    *ssa/orbit	1	Where is it now? New public API gives orbits in OMM	
    *ssa/reentry	1	Uncontrolled re-entry of rocket stage expected on Sunday. The window is plus or minus six hours and the footprint crosses the Pacific.	ロケット上段の大気圏再突入を予測。再突入時刻は日曜日の前後六時間とみられる。
    *ssa/reentry	1	Reentry prediction updated for Long March 5B core stage. Surviving fragments could reach the ground.	制御落下により衛星を南太平洋へ再突入。安全に廃棄された。
    *ssa/reentry	1	Dead spacecraft to come down over the weekend. Experts cannot yet say where pieces might land.	役目を終えた衛星、大気圏へ。燃え残った部品が地上に届く可能性は低い。
    *ssa/reentry	1	Rocket stage lit up the sky as it fell through the atmosphere. Witnesses filmed the fireball.	運用を終えた気象衛星が大気圏に再突入。破片が落下する危険は小さいという。
    *ssa/reentry	1	Soviet-era Venus probe will crash back to Earth this month. The landing capsule may survive the descent.	ソ連時代の金星探査機、大気圏に再突入
    *ssa/reentry	1	RDM issued for CZ-5B R/B: predicted decay 2026-06-10. Uncertainty is plus or minus nine hours.	運用を終えた衛星、太平洋上空で燃え尽きる
    *ssa/reentry	1	Reentry prediction for object 48275: 21 June 03:40 UTC +/- 5 h	ロケット残骸の落下予測範囲を公表
    *ssa/reentry	1	Falling rocket body: fragments found on Kenyan farm	大型衛星の大気圏再突入予測（第4報）
    *ssa/reentry	1	Controlled deorbit of the cargo ship planned for Tuesday over the Pacific	人工衛星の落下に関する情報：燃え残った部品が地上に到達する可能性
    *ssa/reentry	1	Satellite expected to reenter over the Pacific late Friday, plus or minus 16 hours	運用終了衛星が大気圏に再突入
    *ssa/reentry	1	FAA: no injuries reported after rocket upper stage debris came down in Poland	超低高度衛星「つばめ」落下
    *ssa/reentry	1	Defunct observatory burns up over the Indian Ocean	国際宇宙ステーションから投棄されたバッテリー、大気圏再突入へ
    *ssa/reentry	1	Chinese rocket stage makes uncontrolled reentry over Indian Ocean	大型ロケット残骸の大気圏再突入予測
    *ssa/reentry	1	Defunct satellite to fall back to Earth this weekend	豪州で見つかった金属球は宇宙から落ちた燃料タンクか
    *ssa/reentry	1	Starlink satellites reenter after geomagnetic storm	どこに落ちる？　制御不能の宇宙機を各国が注視
    *ssa/reentry	1	Cosmos 482 descent craft crashes into ocean	観測衛星、燃えながら最期
    *ssa/reentry	1	Spent upper stage to re-enter over South Pacific on Thursday	ロケットの胴体、インド洋上空で消滅
    *ssa/reentry	1	Old Soviet probe falls back to Earth	夜空の火の玉は帰ってきた衛星の残骸
    *ssa/reentry	1	Uncontrolled re-entry predicted: window plus or minus 6 hours	焦げたタンクは軌道から落ちたもの
    *ssa/reentry	1	Debris from Chinese booster may survive atmospheric entry, agency warns	落下の時間帯は1日午前3時から9時
    *ssa/reentry	1	Satellite burns up in atmosphere after 14 years in service	狙った海域へ落として運用を終える
    *ssa/reentry	1	Where will it land? Agencies watch tumbling spacecraft	人に当たる確率は4000分の1
    *ssa/reentry	1	Shuttle-era satellite meets a fiery end	
    *ssa/reentry	1	Rocket body decays over Indian Ocean, no damage reported	
    *ssa/reentry	1	Blazing streak over Spain was returning spacecraft debris	
    *ssa/reentry	1	Charred tank found in outback came from orbit	
    *ssa/reentry	1	Decay message: predicted window 1 December 0300 to 0900 UTC	
    *ssa/reentry	1	Guided plunge ends climate satellite's mission	
    *ssa/reentry	1	Odds of anyone being hit: one in 4,000	
    *ssa/reentry,commercial/launch	1		打ち上げたロケットの第2段、制御なしで落下へ
    *ssa/reentry,maritime/navigation-warning	1	Mariners warned of re-entering stage. A NAVAREA notice closes waters west of Chile while the spent stage comes down.	
    *ssa/tracking	1	New radar begins tracking objects in low Earth orbit. The Space Fence sensor can observe objects as small as a marble.	宇宙監視レーダーの運用を開始。低軌道の物体を観測する。
    *ssa/tracking	1	Space surveillance telescope achieves first light. The sensor will feed the space surveillance network.	宇宙状況把握システムのセンサーが追跡データを取得。光学望遠鏡とレーダーで観測を行う。
    *ssa/tracking	1	Army telescope in Australia to watch the geostationary belt. It records faint objects every clear night.	宇宙監視の新レーダー、山陽小野田で稼働。静止軌道の物体を二十四時間監視する。
    *ssa/tracking	1	Commercial radars double their catalogue of small objects. The network follows pieces down to two centimetres.	デブリを観測する光学望遠鏡を更新。より小さな物体の追跡が可能になる。
    *ssa/tracking	1	Ground-based lasers range to debris in daylight. The station measured distances within a metre.	上齋原スペースガードセンターのレーダーで小型物体を観測
    *ssa/tracking	1	Japan launches its first satellite for space domain awareness. It will observe objects in geostationary orbit at close range.	宇宙状況把握（SSA）システムの運用状況
    *ssa/tracking	1	Space Fence detects cluster of unknown objects	SSA衛星の打上げに向け準備　防衛省
    *ssa/tracking	1	New telescope in Chile to watch the geostationary belt	防衛省のSSAレーダー、山陽小野田市で運用開始
    *ssa/tracking	1	TDM files of range and Doppler from the Kourou station	美星スペースガードセンターによる静止デブリの光学観測について
    *ssa/tracking	1	Deep-space radar site in Western Australia tracks its first geosynchronous objects	宇宙監視用望遠鏡を増設
    *ssa/tracking	1	Commercial telescopes to provide observations for the space surveillance network	衛星追跡データをCCSDS形式で提供
    *ssa/tracking	1	Laser ranging campaign for defunct satellites: request to ILRS stations	防衛省のSSA衛星、2026年度に打上げへ
    *ssa/tracking	1	Japan's deep space radar begins tracking debris	上齋原スペースガードセンターの新レーダが運用開始
    *ssa/tracking	1	Optical observations of GEO objects shared with partners	宇宙状況監視（SSA）用レーダの観測データ提供
    *ssa/tracking	1	Telescope network expands to detect small debris	空を見張るカメラ網、衛星の動きを記録
    *ssa/tracking	1	JAXA radar upgraded to see 10-cm objects at 650 km	ビー玉大の物体も捉える大型レーダー
    *ssa/tracking	1	Ground radar begins tracking objects in low Earth orbit down to 10 cm	反射鏡を狙うレーザーで距離を測る
    *ssa/tracking	1	Optical telescope observation campaign on geostationary belt	宇宙から衛星を監視する新衛星
    *ssa/tracking	1	Eyes on the sky: camera network logs satellites over Europe	明るさの変化から衛星の回転を調べる
    *ssa/tracking	1	Phased-array radar spots marble-sized objects	南半球の観測の空白を共有データで補う
    *ssa/tracking	1	Ranging to retroreflectors resumes after mirror repair	臼田局によるドップラーと距離の計測値
    *ssa/tracking	1	Watching satellites from space: new patrol craft heads to high orbit	JAXAの岡山の施設で宇宙のごみを観測
    *ssa/tracking	1	Light curve shows dead satellite spinning every eight seconds	
    *ssa/tracking	1	Shared observations fill gap over southern hemisphere	
    *ssa/tracking	1	Doppler and range data from the Canberra dish	
    *ssa/tracking	1	Startup sells sightings of high-altitude satellites	
    """
