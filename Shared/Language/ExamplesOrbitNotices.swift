/// Space situational awareness and space weather: examples in few words, as notices and headlines have them, lines of the standard glossary.
let examplesOrbitNotices = """
    *space-weather/alert	1	X4.8 flare in progress. Wide-area blackout of HF radio, sunlit side, for about an hour.	
    *space-weather/alert	1	Solar storm warning extended to Thursday noon, and airlines are rerouting polar flights	
    *space-weather/alert	1	Energetic proton levels passed 100 pfu at 2150Z; astronauts advised, satellite crews brace for upsets	
    *space-weather/alert	1	WATCH: G3 conditions likely 18-19 Jan from fast CME; power grid operators notified	
    *space-weather/alert,gnss/gps	1	NOAA: severe storm level reached; GPS accuracy may suffer for hours at high latitudes	
    *space-weather/alert	1	ALERT: Geomagnetic K-index of 7 reached, threshold crossed 0412 UTC	
    *space-weather/alert	1	ALERT: X-ray Event exceeded M5. Threshold reached 2026 Nov 28 0342 UTC. NOAA Scale: R2 – Moderate.	
    *space-weather/alert	1	WATCH: Geomagnetic Storm Category G3 predicted for 30 Nov. Highest level by day: 29 Nov G1, 30 Nov G3, 01 Dec G2.	
    *space-weather/alert	1	EXTENDED WARNING: Geomagnetic K-index of 5 expected. Valid to 1500Z. Potential impacts: weak power grid fluctuations.	
    *space-weather/alert	1	ALERT: Proton event 10 MeV integral flux exceeded 100 pfu (S2). Passengers on polar flights may face elevated radiation.	
    *space-weather/alert	1	WARNING CANCELLED: sudden impulse not observed. Serial 1482 withdrawn.	
    *space-weather/alert,emergency/disaster	1	Severe storm G4 in progress. Grid operators and emergency managers called to 1700 briefing; HF comms on polar routes lost.	
    *space-weather/alert	1	Sky-watchers in Hokkaido may see red tonight: a severe geomagnetic storm is under way and grid operators have been told	
    *space-weather/alert	1	ALERT: X2.1 flare, peak 0342Z, R3 radio blackout dayside W Pacific. Serial 1127.	
    *space-weather/alert	1	WARNING: 10 MeV protons expected above 100 pfu (S2) valid 1800Z-0600Z. Polar flights advised.	
    *space-weather/alert	1	Airlines turn away from the pole after the Sun's outburst puts passengers at risk of extra dose	
    *space-weather/alert	1	WATCH: G3 for 08 Dec, halo CME arrival. Issued 2115Z. Supersedes G2.	
    *space-weather/alert	1	Cancel: K-index warning serial 4410 withdrawn, field has settled	
    *space-weather/alert	1		大規模フレアX6.1発生、短波通信に障害のおそれ　NICTが臨時情報
    *space-weather/alert	1		プロトン現象が始まりました。高緯度を飛ぶ航空機は被ばくに注意。
    *space-weather/alert	1		注意報解除：高エネルギー電子束は基準値を下回った（6日9時）
    *space-weather/alert	1		太陽からのプラズマの塊が今夜到達、停電や通信の乱れに備えるよう呼びかけ。到達は20時から翌3時の間とみられ、北日本ではオーロラが見える可能性もある。電力会社や航空各社は監視体制を強化した。
    *space-weather/alert	1		【警報】地磁気嵐（K指数8）発生、衛星運用者は注意を
    *space-weather/alert	1		【臨時情報】Xクラスのフレアが発生（X2.3、09時12分）。通信障害に注意。
    *space-weather/alert	1		宇宙天気警報：地磁気嵐が発生しました。電離圏の乱れに警戒してください。
    *space-weather/alert	1		プロトン現象の警報を解除。10MeV以上の粒子束は基準値を下回りました。
    *space-weather/alert	1		高エネルギー電子の増大に関する注意報を発表、静止衛星の帯電に留意。
    *space-weather/alert	1		デリンジャー現象を観測、日照側で短波通信が途絶えるおそれ。レベル「注意」。
    *space-weather/alert,gnss/gps	1		太陽嵐で測位誤差拡大のおそれ。航空・測量利用者に警報を発令。
    *space-weather/alert	1		送電線に余分な電流　北米の電力会社、磁気嵐の知らせを受け変圧器を休ませる
    *space-weather/alert	1		【臨時】デリンジャー現象発生、09:14〜09:52。稚内・国分寺で反射波消失。
    *space-weather/alert	1		高エネルギー電子が基準超え、静止衛星の帯電に注意。解除まで姿勢変更を控えること。
    *space-weather/alert,exploration/crew	1		宇宙飛行士は厚い壁の部屋へ　太陽からの粒の雨、夜まで続く
    *space-weather/alert	1		G4到達、警報を格上げ（23:10）。衛星測位の誤差増大、伝書鳩の大会は中止に
    *space-weather/alert,gnss/gps	1		電離圏の乱れが九州南部で強まる　測量の精度が落ちる恐れとNICTが注意報
    *space-weather/forecast	1	Expected F10.7 for the coming 45 days published for drag modelling; values near 165	
    *space-weather/forecast	1	SWPC discussion: Region 4522 has simplified, so the probability of strong eruptions is reduced through Saturday.	
    *space-weather/forecast	1	Sky watchers in Hokkaido could get lucky this week: model runs put the arrival of the solar cloud late on Wednesday. Forecasters warn that the timing is uncertain by ten hours either way, and that the direction of the magnetic field cannot be known until an hour before.	
    *space-weather/forecast	1	3-day outlook: quiet to unsettled, chance of M-class flares 25/20/15 percent	
    *space-weather/forecast	1	27-DAY TABLE ISSUED: RECURRENT CORONAL HOLE TO RAISE ACTIVITY 4-6 AUG, OTHERWISE LOW	
    *space-weather/forecast	1	Panel sees the current solar maximum lasting into next year, with a slow decline after that	
    *space-weather/forecast	1	3-DAY FORECAST: R1–R2 40/40/25%, S1 10/10/5%. Solar wind to rise late on day 2 with coronal hole stream.	
    *space-weather/forecast	1	27-day outlook: recurrent G1 periods likely 4–6 and 18–19 Dec; solar flux 120–165.	
    *space-weather/forecast	1	Forecast discussion: Region 4302 decayed, beta configuration. Chance of M-class flares falls to 20%. Aurora unlikely below 60 deg.	
    *space-weather/forecast	1	WSA-ENLIL run 12Z: CME of 27 Nov, glancing blow, arrival 30/0600Z ±7h.	
    *space-weather/forecast	1	Solar Cycle 25 decline: panel projects monthly sunspot number near 75 by mid-2028.	
    *space-weather/forecast,ssa/orbit	1	Outlook for satellite operators: F10.7 likely to fall below 130 next week; drag at 400 km to ease by about 15%.	
    *space-weather/forecast	1	Expect a quiet Sun this weekend, forecasters say; a hole in its corona turns to face us on Tuesday	
    *space-weather/forecast	1	3-DAY: Kp max 4 / 5 / 3. M-class 35 pct, X 5 pct. Proton 1 pct. Next 1230Z.	
    *space-weather/forecast	1	When will the cycle bottom out? A panel of solar physicists now says 2031, a year later than thought	
    *space-weather/forecast	1	WSA-Enlil run: CME arrival 09 DEC 0400Z +/- 7 h, speed 640 km/s, glancing. Confidence low.	
    *space-weather/forecast	1	The old sunspot group will swing back into view around the 12th after two weeks behind the disk, and could bring trouble	
    *space-weather/forecast	1	27-day outlook: F10.7 between 140 and 165, recurrent stream days 14-16, otherwise unsettled	
    *space-weather/forecast	1		今後1週間の宇宙天気予報：地磁気はおおむね静穏
    *space-weather/forecast	1		あすのデリンジャー現象の発生確率は20％、あさっては10％
    *space-weather/forecast	1		NICT予報　フレア：やや活発　地磁気：静穏　プロトン：静穏（29日15時まで）
    *space-weather/forecast	1		太陽活動は来春にかけて緩やかに低下へ、専門家会議が見通し。黒点の相対数は平均で100前後まで下がると見込むが、大きな黒点群が現れれば一時的に荒れることもあるとしている。
    *space-weather/forecast	1		コロナホールが地球側に向くため、5日ごろから太陽風が速まると予想される。
    *space-weather/forecast	1		宇宙天気予報（15時発表）：太陽活動はやや活発、地磁気は静穏の見込み。
    *space-weather/forecast	1		今後24時間、Mクラス以上のフレア発生確率は35％。プロトン現象は静穏。
    *space-weather/forecast	1		明日はコロナホールからの高速風が到来し、地磁気は活発となる予想です。
    *space-weather/forecast	1		週間見通し：裏側から戻る活動領域に注目。後半はフレアが増える可能性。
    *space-weather/forecast	1		電離圏予報：スポラディックEの発生は弱い、電離圏嵐は「静穏」。
    *space-weather/forecast	1		CMEの到達は12月1日昼頃と予測、地磁気はやや乱れる見込み（信頼度：中）。
    *space-weather/forecast	1		正月の空は荒れそう　27日前に吹いた速い風がまた巡ってくる
    *space-weather/forecast	1		【概況予報】太陽活動はやや活発、地磁気はやや乱れ、電離圏は静穏の見込み（NICT、15時）。
    *space-weather/forecast	1		人工知能が黒点の顔つきから1日先の爆発を言い当てる　当たる割合は7割
    *space-weather/forecast,exploration/artemis	1		月へ向かう4人のため放射線の見立てを6時間ごとに　予報官が管制室に詰める
    *space-weather/forecast	1		プラズマ到来は「かすり」から「直撃」に修正　10日夜半、Kp7前後か
    *space-weather/forecast	1		電離圏の見通し：今後24時間、国内上空は概ね静穏。スポラディックE層に注意。
    *space-weather/observation	1	Count of dark spots on the Sun's face reached 148 on Monday, the highest this quarter	
    *space-weather/observation,earth/data	1	Archive of ionosonde soundings from four Japanese stations reprocessed back to 1957, now searchable	
    *space-weather/observation	1	Solar wind at L1: 512 km/s, density 4.1, Bz -3 nT	
    *space-weather/observation	1	GOES-type X-ray flux background B7.2; daily radio flux 171 sfu; Dst minimum -38 nT	
    *space-weather/observation	1	Planetary Kp last 24 h: 2 2 3 1 1 2 2 3. Ap 9.	
    *space-weather/observation	1	Kp 3- 2+ 2 1+ 2 3 3+ 4-; Ap 12; F10.7 148; SSN 96. Data: GFZ, Penticton.	
    *space-weather/observation	1	SOLAR WIND NOW: speed 612 km/s, density 3.4, Bt 9 nT, Bz -4 nT south. Source: DSCOVR / SWFO-L1.	
    *space-weather/observation	1	GOES-19 SUVI image feed back in service. XRS background B6.1.	
    *space-weather/observation	1	Dst index reached -147 nT at 08 UT, lowest of the month; recovery phase started.	
    *space-weather/observation	1	Ionosonde Wakkanai: foF2 8.2 MHz at noon, above monthly median. TEC map updated every 10 min.	
    *space-weather/observation	1	CCOR-1 coronagraph recorded a halo ejection at 1424Z, plane-of-sky speed 980 km/s; analysis of direction under way.	
    *space-weather/observation	1	The Sun showed 148 spots yesterday, most in a decade for the date	
    *space-weather/observation	1	OBS 0600Z: solar wind 512 km/s, Bz -6 nT, density 4.1, Kp 3. DSCOVR backup, ACE primary.	
    *space-weather/observation	1	Magnetometers from Kakioka to Boulder drew a flat line last night; it was the calmest stretch since spring	
    *space-weather/observation	1	F10.7 = 152 sfu. A-index 9. GOES X-ray background B6.8. Electron flux 2 MeV: moderate.	
    *space-weather/observation	1	The new L1 watcher has sent its first picture of the corona, with a bright streamer in the east	
    *space-weather/observation	1	Dst bottomed at -183 nT on 11 November, final analysis of the storm confirms	
    *space-weather/observation	1		国分寺上空の電子数（TEC）は平常の1.8倍、前日の値とともに掲載
    *space-weather/observation	1		本日の太陽黒点相対数は93、F10.7は158でした
    *space-weather/observation	1		柿岡の地磁気観測、Dst指数は最小-61nTを記録
    *space-weather/observation	1		北海道の陸別で低緯度オーロラを撮影、研究チームが明るさの変化を測定
    *space-weather/observation	1		昨年度の黒点の変化をまとめた観測月報を公開
    *space-weather/observation	1		太陽風速度 430km/s、磁場南向き成分 -4nT（DSCOVR、10時現在）
    *space-weather/observation	1		地磁気K指数（柿岡）：3 2 2 4 3 2 1 2、合計19。
    *space-weather/observation	1		太陽電波強度（10.7cm）は152、黒点相対数は88でした。
    *space-weather/observation	1		太陽風速度は580km/sに上昇、磁場の南北成分は-8nT。
    *space-weather/observation	1		ひまわりの宇宙環境センサ、高エネルギー電子の1日積算値は通常レベル。
    *space-weather/observation	1		電離圏全電子数（TEC）が平常の1.8倍に増加。国内観測網で確認。
    *space-weather/observation	1		中性子モニターの計数率が3％低下、フォーブッシュ減少とみられる。
    *space-weather/observation	1		南極の昭和基地に緑の幕が3夜　全天カメラが捉えた光の動きを公開
    *space-weather/observation	1		【確定値】11月平均黒点相対数118.4、13か月移動平均は低下傾向。
    *space-weather/observation	1		ひまわりの環境計が測った電子、1週間で千倍に増えて元通り
    *space-weather/observation	1		太陽の北極を初めて間近に　磁石の向きが入れ替わる様子
    *space-weather/observation	1		中性子計が宇宙線の落ち込みを記録、フォーブッシュ減少8%。
    *space-weather/observation	1		イオノゾンデ：foF2 11.2MHz（山川13時）、平年より2割高め。
    *ssa/breakup	1	The cloud left by last month's battery explosion is spreading along the polar lane, analysts at Skyshard say	
    *ssa/breakup	1	Defunct rocket stage comes apart at 740 km; more than 90 pieces so far	
    *ssa/breakup	1	U.S. Space Command confirms fragmentation of COBALT 7, no immediate threat to crewed spacecraft	
    *ssa/breakup,technology/demonstration,commercial/industry	1	Start-up Hokibo's clean-up craft closes in on a three-ton derelict for a first inspection before removal, and insurers line up as customers	
    *ssa/breakup	1	How much junk is up there now? Annual census counts 43,000 trackable bits and calls mid-altitudes unsustainable	
    *ssa/breakup	1	18 SDS confirms breakup of upper stage (2019-044B) at 0105Z. 87 associated pieces tracked so far; analysis continues.	
    *ssa/breakup	1	FRAGMENTATION EVENT: probable battery explosion of a defunct weather satellite at 830 km. Fragment cloud spread 700–980 km.	
    *ssa/breakup	1	Anomalous debris release seen from GEO satellite; 6 objects drifting west. Cause unknown.	
    *ssa/breakup	1	ORBITAL DEBRIS QUARTERLY: catalogued fragments up 4%; top five breakups account for 38% of debris in LEO.	
    *ssa/breakup,technology/demonstration	1	Active debris removal: phase II contract let for capture and deorbit of a 3-tonne rocket body; inspection orbit reached.	
    *ssa/breakup,ssa/conjunction	1	After last week's disintegration, debris crossing rate at 550 km doubled; constellation owners told to expect more close-approach warnings.	
    *ssa/breakup	1	Something burst 700 km up: trackers count 140 new pieces where a Soviet-era weather craft used to be	
    *ssa/breakup	1	EVENT 26-019: frag of Centaur-class upper stage, est. epoch 1807Z 02 NOV, cause UNK, 58 pieces tagged, 410-890 km.	
    *ssa/breakup,technology/demonstration	1	A sweeping robot with four arms is to grab a dead rocket and drag it down, the first tidy-up paid for by a city bank	
    *ssa/breakup	1	Leftover fuel is the usual culprit. Operators are told again: vent your tanks before you walk away.	
    *ssa/breakup	1	DEBRIS CLOUD STATUS: 1,204 cataloged / 311 decayed. Peak flux crosses sun-sync altitudes thru FEB.	
    *ssa/breakup	1	The junk count passes 40,000, the yearly report says, and the worst shells would go on multiplying even if no one flew again	
    *ssa/breakup	1		ごみだらけの宇宙、10年で2倍に　白書が警鐘
    *ssa/breakup,technology/demonstration	1		デブリ除去実証衛星、廃棄された上段に15mまで近づき撮影
    *ssa/breakup,ssa/conjunction	1		先週のブレークアップで生じた雲状の破片群、他機への接近件数が3割増
    *ssa/breakup	1		高度850km帯で物体が砕けた模様、破片数は調査中
    *ssa/breakup	1		電池の破裂が原因か　衛星1機が40片余りに
    *ssa/breakup	1		静止軌道の通信衛星が爆発、破片20個以上を確認。運用会社は復旧を断念した。周辺の他社の衛星には直ちに影響はないが、漂う残骸の追跡が続く。
    *ssa/breakup,ssa/conjunction,exploration/iss	1		軍事衛星が粉々に、破片の群れがステーションと交差　飛行士は一時退避し衝突リスクを監視
    *ssa/breakup	1		上段ロケットの破砕を確認。破片は約120個、高度600〜900kmに拡散中。
    *ssa/breakup	1		衛星破壊実験由来の破片、残存は約1,100個。5年間の推移を公表しました。
    *ssa/breakup,technology/demonstration	1		デブリ除去実証衛星、対象物の15mまで接近し周回観測に成功。
    *ssa/breakup	1		燃料タンク破裂とみられる爆発で静止衛星が喪失、破片20個を追跡中。
    *ssa/breakup	1		微小デブリの衝突痕を太陽電池パネルで確認、直径約4mm。運用に支障なし。
    *ssa/breakup,policy/budget	1		大型デブリ除去の技術開発に来年度40億円を計上。ごみ対策を本格化。
    *ssa/breakup	1		電池の破裂か、静止軌道の通信衛星が粉々に　欧州の街に見えない影響
    *ssa/breakup,rules/norms	1		2021年の破壊実験から5年、まだ空に残る53個　国際世論の声は大きくなるばかり
    *ssa/breakup	1		【識別】新規追加27件、親物体：CZ-6A上段。衛星群の直上、継続監視。
    *ssa/breakup,technology/demonstration	1		近づいて写真を撮り、ひと回り　民間の掃除衛星が大型の残骸の傷を調べた
    *ssa/breakup	1		1センチ以下の粒が太陽電池に穴　回収した板で衝突痕を数える
    *ssa/breakup	1		塗膜の剥離片とみられる小物体5個。速度差わずか、破砕に当たらず「異常放出」に分類。
    *ssa/conjunction	1	CDM: Miss distance 84 m, Pc 3.1E-04, TCA 2027-02-11T03:44:18Z, Hoshi-3 vs. unknown object	
    *ssa/conjunction,exploration/iss	1	Station fires thrusters to dodge a piece of an old weather satellite	
    *ssa/conjunction,commercial/industry	1	Swamped by close-approach warnings, operators turn to automated avoidance planning sold by startup Orbivane	
    *ssa/conjunction	1	Two spacecraft will pass within 40 meters of each other over the Arctic tonight, and neither can steer. One is a defunct infrared observatory, the other a research craft that ran out of fuel years ago. Analysts put the odds of a hit at about three percent and will know only when the radars see them again.	
    *ssa/conjunction	1	MANEUVER GO/NO-GO AT 1830Z. SECONDARY REFINED, RADIAL SEP NOW 210 M. RISK BELOW RED THRESHOLD.	
    *ssa/conjunction	1	Update 3: probability has fallen by two orders of magnitude since this morning; no burn planned.	
    *ssa/conjunction	1	CDM SUMMARY: 2 objects, TCA 2026-11-30T04:17:22Z, miss 148 m (R 21 / T 130 / N 67), Pc 3.1E-4. O/O notified, action: MANEUVER PLANNED.	
    *ssa/conjunction	1	CLOSE APPROACH NOTICE – LEO payload vs. rocket body, relative velocity 14.6 km/s, risk RED. Next update 12Z.	
    *ssa/conjunction	1	Collision avoidance burn complete, 0.4 m/s retrograde. Post-burn screening clean for 7 days. Thanks to 18 SDS.	
    *ssa/conjunction	1	EU SST: high-interest event closed, Pc dropped below threshold after new radar data; no avoidance action taken by Sentinel-class satellite.	
    *ssa/conjunction,exploration/iss	1	ISS: Pre-determined Debris Avoidance Maneuver executed 2130Z ahead of a predicted pass of a fragment within the pizza box.	
    *ssa/conjunction	1	TraCSS release note 1.6: on-demand screening of operator ephemerides now returns conjunction messages in under 15 minutes.	
    *ssa/conjunction,ssa/breakup	1	Two dead satellites will pass within a bus length of each other over Antarctica on Friday, and nobody can steer either	
    *ssa/conjunction	1	CDM 0047 rev 6: TCA 03 DEC 1122:40Z, miss 83 m, Pc 4.1E-4, sec obj FENGYUN fragment. Maneuver decision due T-12h.	
    *ssa/conjunction	1	The weather satellite lit its thrusters for nine seconds early Tuesday and stepped out of the path of a spent stage	
    *ssa/conjunction	1	COLA window: ops team GO for 0.11 m/s avoidance burn rev 20331. Post-burn screening clean 7 days.	
    *ssa/conjunction	1	Near miss in the crowded lanes at 550 km: rival fleets each waited for the other to move	
    *ssa/conjunction,exploration/iss	1	PDAM executed 0418Z: station raised 0.6 km. Debris now passes 12 km below. Crew not sheltered.	
    *ssa/conjunction	1		最接近時刻 04:17:52Z、離隔 132m。次回評価は3時間後。
    *ssa/conjunction	1		あわや正面衝突？ 運用終了した2機が30mまで近づく見込み
    *ssa/conjunction	1		「みやび2号」にデブリ接近、12日未明に最接近 衝突確率は1万分の2
    *ssa/conjunction	1		地球観測衛星、回避のため軌道制御を実施 観測は半日休止。相手は1998年に打ち上げられた上段の一部とみられ、制御後の再計算では最接近距離が140mから3.8kmに広がった。
    *ssa/conjunction,exploration/iss	1		ISS、破片とのニアミスを避けるため高度を1.2km上げる
    *ssa/conjunction	1		接近通報：TCA 12月2日 03時41分(UTC)、最接近距離 212m、衝突確率 1.8E-4。
    *ssa/conjunction	1		衝突回避制御を実施しました。増速0.2m/s、ミッション影響なし。
    *ssa/conjunction	1		大型コンステ衛星との異常接近、事業者間調整により相手側が回避。監視を解除。
    *ssa/conjunction	1		JAXA追跡ネットワーク：今月のデブリ接近解析は184件、うち回避検討3件、実施1件。
    *ssa/conjunction,ssa/orbit	1		民間衛星の軌道制御計画を受領。スクリーニングの結果、7日間に基準超えの接近なし。
    *ssa/conjunction,exploration/iss	1		補給船が着く直前に警報　軌道を0.3度ずらして破片をやり過ごす
    *ssa/conjunction	1		【要回避】14:05通報、相対速度14.2km/s、Pc 2.2E-3。推進系担当は至急参集のこと。
    *ssa/conjunction,commercial/industry	1		星座衛星が半年で14万回の身かわし　燃料の減りが寿命を縮めると研究者
    *ssa/conjunction	1		相手の事業者と連絡つかず。電子メール2通、電話3回。CSpOC経由で再依頼。
    *ssa/conjunction,commercial/launch	1		打ち上げ直後の1時間が危ない　国際宇宙ステーションと交わらぬ「青信号の時刻」を計算
    *ssa/conjunction	1		スクリーニング結果：今後7日間、しきい値超過なし。対象は自国衛星41機。
    *ssa/hosted-payload	1	A guest instrument on a positioning satellite is keeping an eye on its neighbours 36,000 km up. Built in America and carried at Japan's invitation, it adds a pair of eyes over a part of the ring that ground telescopes see poorly during the rainy season.	
    *ssa/hosted-payload,ssa/tracking	1	First images of nearby GEO objects from the piggyback sensor on Quasi-Zenith 7 released to catalog team	
    *ssa/hosted-payload	1	QZSS-HP: PAYLOAD DOWNLINK NOMINAL, POINTING TEST 5 OF 8 DONE, NEXT CALIBRATION 14 AUG	
    *ssa/hosted-payload	1	U.S. sensor aboard QZS-6 completes first year of watch over geostationary belt	
    *ssa/hosted-payload	1	Guardians and Japanese controllers share a console for the American camera riding on Michibiki	
    *ssa/hosted-payload	1	Lincoln-built optical instrument arrives in Kamakura for mating with Japan's navigation satellite	
    *ssa/hosted-payload	1	QZS-HP STATUS: hosted optical payload on Michibiki No. 7 powered on, aperture door open, first light achieved. Handover to U.S. Space Force after checkout.	
    *ssa/hosted-payload	1	MIT-LL-built sensor delivered to Kamakura for integration on QZSS No. 6; mechanical fit check PASS.	
    *ssa/hosted-payload	1	Second QZSS hosted payload begins reporting: GEO-belt detections over the Indo-Pacific flow to the National Space Defense Center.	
    *ssa/hosted-payload	1	Joint board reviews operations concept for the U.S. space domain awareness payloads flown on Japan's quasi-zenith satellites; no open actions on data path.	
    *ssa/hosted-payload	1	Notice to program staff: hosted payload calibration campaign, 3–14 FEB. Host bus attitude constraints apply; no effect on navigation signal.	
    *ssa/hosted-payload,dialogue/commitment	1	Undertaking on hosted SSA sensors marked complete: both QZSS spacecraft carrying the payloads are in orbit.	
    *ssa/hosted-payload,ssa/tracking	1	An American camera riding on a Japanese navigation craft has started to watch its neighbours 36,000 km up	
    *ssa/hosted-payload,ssa/tracking	1	QZS-6 HP: first light complete, sensor cal 3 of 5. Data flow to 18 SDS via Hitachi-Ota: TEST.	
    *ssa/hosted-payload,gnss/qzss	1	Borrowed seat, shared view: the lab-built watchman on Michibiki 7 was bolted on in six weeks, half the usual time	
    *ssa/hosted-payload	1	Hosted SSA payload on QZS-7: survival heater ON, checkout slips 10 d pending GSE spare. Host bus unaffected.	
    *ssa/hosted-payload	1	The two governments weigh a second generation of guests aboard the compass satellites to keep an eye on the belt	
    *ssa/hosted-payload	1	Lincoln Laboratory team hands the keys of the Michibiki-borne sensor to Space Force operators after commissioning	
    *ssa/hosted-payload	1	Contract notice: $38 M to study bolting an infrared spotter onto the next Quasi-Zenith craft; interface data from Mitsubishi due in May	
    *ssa/hosted-payload	1		準天頂衛星に相乗りした米側機器、静止軌道の監視を開始。機器は米国の研究所が製作し、日本側は電力と通信回線を受け持つ。得られた画像は両国の監視部門が分担して解析する。
    *ssa/hosted-payload	1		米宇宙軍が提供した観測装置を日本の測位衛星に積み込む作業、来週にも終了
    *ssa/hosted-payload	1		ホステッドペイロードの運用分担に関する日米取決めを改定
    *ssa/hosted-payload	1		みちびき7号機に搭載の米国製SSAセンサー、初期機能確認を完了
    *ssa/hosted-payload	1		「相乗り」カメラのデータ、両国のどちらがどう使う？ みちびき6号機の運用から1年
    *ssa/hosted-payload	1		みちびき6号機搭載の米国SSAペイロード、初期機能確認を完了。
    *ssa/hosted-payload	1		準天頂衛星に相乗りする宇宙状況監視センサーの引渡し式を実施。
    *ssa/hosted-payload	1		ホステッドペイロード運用調整会議を開催。観測時間の割当てと熱制約を確認。
    *ssa/hosted-payload	1		みちびき7号機の監視用光学センサーが静止軌道物体の初画像を取得、米側に送信。
    *ssa/hosted-payload,gnss/qzss	1		相乗りペイロードの較正に伴う姿勢変更を実施。測位信号への影響なし。
    *ssa/hosted-payload	1		借り物の目が故障の兆し　みちびきに積んだ米軍の光学機器、焦点が甘く
    *ssa/hosted-payload	1		【協議録】QZSS搭載SSAセンサ運用調整会合。観測時間配分、データ開示の範囲、次回2月。
    *ssa/hosted-payload,ssa/tracking	1		日本側にも画像が届く　静止帯を見る米国製の機器、共有の取り決めが動き出す
    *ssa/hosted-payload,gnss/qzss	1		8号機以降に載せる「見張り役」は国産で　内閣府が相乗り機器の公募
    *ssa/hosted-payload	1		相乗り監視機器の校正用に自国衛星1機の反射特性を提供。QZS-7、静止帯東寄りを重点観測。
    *ssa/orbit	1	New TLE set for 14 objects posted, epoch 27045.50	
    *ssa/orbit	1	Mean elements: incl 97.62, ecc 0.0011, RAAN 214.3, n 14.92 rev/day. Post-burn solution, drag scale adjusted.	
    *ssa/orbit	1	Catalog maintenance: object 61877 recovered after 9 days, state vector covariance still large	
    *ssa/orbit	1	Want to see where the satellite will be next Tuesday? Updated position predictions are now in our public table.	
    *ssa/orbit	1	OEM for Tanager-2 covering the next seven days, 60 s step, ITRF, replaces file of 12 May	
    *ssa/orbit	1	TLE UPDATE: epoch 26332.51, inc 97.8, mean motion 14.81 rev/day, B* 1.2E-4. Catalog entry 67105 added.	
    *ssa/orbit	1	Orbit-raising burn 3 of 5 done. Apogee now 35,480 km, perigee 18,902 km. Next burn Thursday.	
    *ssa/orbit	1	OEM file posted: 72 h predicted ephemeris, 60 s step, ITRF frame, covariance included.	
    *ssa/orbit	1	STATION KEEPING: geostationary box 110.0E ±0.05°. North-south maneuver 0410–0512Z, no service effect expected.	
    *ssa/orbit	1	Space-Track notice: GP data in OMM format replaces fixed-width element sets; six-digit catalog numbers begin soon.	
    *ssa/orbit	1	Three newly launched objects remain unidentified (TBA). Owners asked to supply separation vectors for catalog association.	
    *ssa/orbit	1	Where is it now? The silent probe was found 40 km from where the old numbers put it	
    *ssa/orbit	1	ELSET 58831 updated epoch 332.41: incl 97.62, ecc .0011, MM 15.021. Previous set stale 9 d; do not propagate.	
    *ssa/orbit	1	After Saturday's burn the radar craft sails 12 km higher, and its ground path now repeats every 14 days	
    *ssa/orbit	1	OEM delivery: 7-day predicted ephemeris, J2000, 60 s step, covariance incl. Next file 0600Z.	
    *ssa/orbit	1	The mystery plane has changed altitude again, hobby watchers report after timing its flash over Rotterdam	
    *ssa/orbit	1	Slow drift: broadcast craft leaves 110E slot at 0.35 deg/day, expected to settle at 128E by mid-January	
    *ssa/orbit	1		静止衛星「つむぎ」、ドリフト終了後の平均経度は109.97度E、保持範囲±0.1度。最新の要素は別表。
    *ssa/orbit	1		高度調整後の新しい予測位置データ（OEM形式）を7日分提供します
    *ssa/orbit	1		JAXA、「あけぼし」の精密軌道暦を公開 誤差は5cm以下
    *ssa/orbit	1		カタログ番号62015、同定を訂正。前日配信のTLEは使用しないでください。
    *ssa/orbit	1		軌道要素を更新しました（元期 2月14日0時UTC、対象8機）
    *ssa/orbit	1		長半径 6,892.4km、離心率 0.0009、傾斜角 97.8度。次回の決定は木曜。
    *ssa/orbit	1		軌道要素更新：近地点高度612km、遠地点高度628km、軌道傾斜角97.9度。
    *ssa/orbit	1		軌道変更制御の第2回噴射を完了。予定の回帰軌道に投入されました。
    *ssa/orbit	1		本日付の軌道暦（OEM形式）を公開。有効期間は7日間です。
    *ssa/orbit	1		静止衛星の経度移動を開始。東経128度から132度へ、所要約20日。
    *ssa/orbit	1		打上げで分離した12個の物体にカタログ番号を付与、所有者の照合を継続。
    *ssa/orbit,space-weather/observation	1		大気抵抗の増大により低軌道衛星の高度低下が加速、軌道予測の誤差が拡大。
    *ssa/orbit	1		静止位置を守れなくなった通信衛星、8の字がだんだん大きく　南北の傾きは3度に
    *ssa/orbit	1		【OPM】投入結果：近地点248km、遠地点35,790km、傾斜角19.8度。計画差は許容内。
    *ssa/orbit	1		大気が膨らみ低い衛星が予定より早く沈む　1日で420メートル
    *ssa/orbit	1		墓場へ引っ越し完了　放送を終えた衛星、静止帯の上310キロへ
    *ssa/orbit	1		新目録番号6桁化に伴い旧2行形式の配信を終了。利用者はOMM（XML/JSON）へ移行のこと。
    *ssa/orbit	1		新しく飛んだ12個の物体に番号　どれがどの衛星か、3個はまだ名前が決まらず
    *ssa/reentry	1	TIP MESSAGE 4: IMPACT ESTIMATE 38S 141W, UNCERTAINTY 55 MIN. NO LAND IN GROUND TRACK.	
    *ssa/reentry	1	Residents of three islands reported a bright train of fireballs; experts say it was an old stage burning up. Phones lit up shortly after nine in the evening with videos of slow, glowing fragments crossing from horizon to horizon. No damage has been reported.	
    *ssa/reentry	1	Decay prediction: CZ-type rocket body, window 09 Mar 1400Z ± 6 h	
    *ssa/reentry	1	Where will it fall? Dead two-ton satellite expected back this weekend	
    *ssa/reentry	1	A charred tank that came down on a farm in Queensbury is from the booster launched in May, the agency confirmed.	
    *ssa/reentry,maritime/navigation-warning,exploration/cargo	1	Controlled deorbit of Albatross cargo ship set for Sunday; sailors told to stay clear of a strip of the South Pacific	
    *ssa/reentry	1	RDM: object 48275, decay window 2026-12-01T09:40Z ±3h, ground track crosses 41N–41S. Surviving mass est. 900 kg.	
    *ssa/reentry	1	Re-entry notice: uncontrolled upper stage, predicted over South Pacific 0211Z ±45 min. Final report will follow.	
    *ssa/reentry	1	Decay confirmed. Starlink-class satellite re-entered 17:52Z over Indian Ocean; no reports of debris on ground.	
    *ssa/reentry,maritime/navigation-warning	1	Controlled deorbit of cargo stage set for 14 DEC 0630Z; footprint in SPOUA, mariners advised, warning filed.	
    *ssa/reentry	1	@AeroWatchAgency: Seen a fireball over Texas last night? It was most likely a spent rocket body coming home. Recovered a fragment? Don't touch – call us.	
    *ssa/reentry	1	Capsule return: mini-lab "Kestrel-2" entered the atmosphere over Koonibba and landed 4 km from target. Recovery team on site.	
    *ssa/reentry	1	Farmer in Saskatchewan finds a charred panel the size of a door in his canola; it came from a capsule's trunk	
    *ssa/reentry	1	TIP MSG 4: obj 41120 R/B, decay 06 DEC 0914Z +/- 62 min, lat 31S lon 112E. Mass 2.1 t. Next update T-2h.	
    *ssa/reentry,ssa/breakup	1	Streaks of fire over Kansai delighted commuters; experts say it was an old communications craft coming home	
    *ssa/reentry	1	RDM r3: impact prob land 0.31, casualty expectation 1:4200. No national territory inside corridor after 1130Z.	
    *ssa/reentry	1	The booster's last lap: where a 20-tonne stage will come down is anyone's guess until an hour before	
    *ssa/reentry	1	Steered to a watery grave: engineers aimed the retired research satellite at the empty South Pacific and it obeyed	
    *ssa/reentry	1		上段ロケットが燃え尽きず、南米の牧場に落下 負傷者なし。見つかったのは直径1mほどの球形タンクで、現地当局が回収した。打ち上げた国に連絡し、費用の負担を協議するという。
    *ssa/reentry	1		空から降ってくる大型衛星、当たる確率は？ 専門家に聞く
    *ssa/reentry	1		制御落下を完了、破片は南太平洋の想定海域内に着水したと推定
    *ssa/reentry	1		落下予想時刻は17日03時±4時間。日本上空の通過は2回。
    *ssa/reentry	1		運用を終えた観測衛星、10日夜に大気圏へ再突入の見込み
    *ssa/reentry	1		再突入予測：ロケット上段、12月3日22時±4時間（日本時間）。落下予測域に本邦は含まず。
    *ssa/reentry	1		運用を終えた観測衛星の大気圏再突入を確認。地上被害の報告なし。
    *ssa/reentry	1		制御落下を実施、残骸は南太平洋の無人海域に着水したとみられる。
    *ssa/reentry	1		農地で見つかった球形タンクは再突入物体の破片と判明。触れずに警察へ通報を。
    *ssa/reentry,emergency/disaster	1		大型衛星の落下に備え、官邸連絡室を設置。自治体に情報を提供。
    *ssa/reentry	1		回収カプセルは予定どおり豪州の砂漠に帰還。ビーコン受信から35分で発見。
    *ssa/reentry	1		ソ連の金星探査機、53年ぶりに地球へ　固い球のまま海に届いた可能性
    *ssa/reentry	1		【国内影響】可能性なしと判断（9:40）。都道府県への連絡を解除。
    *ssa/reentry	1		燃え残りで上空にアルミの粉　落ちる衛星が増えた副作用を成層圏の航空機が調べる
    *ssa/reentry	1		空港3か所で離着陸を40分止める　中国の大型段が通る恐れで
    *ssa/reentry,ssa/orbit	1		減衰監視：高度182km、1日あたり9km低下。大気圏突入は4〜5日後の見込み。
    *ssa/reentry	1		畑のチタンの球は誰の物か　豪州の警察が持ち主の国に照会
    *ssa/tracking	1	SITE STATUS: S-BAND FENCE AT 60 PCT POWER UNTIL 22 NOV. EXPECT FEWER UNCORRELATED DETECTIONS.	
    *ssa/tracking	1	TDM with 420 range and range-rate points from the Kamisato radar, pass of 3 June	
    *ssa/tracking,commercial/industry	1	Space Force buys nightly laser-ranging measurements from private network Lumetrace	
    *ssa/tracking	1	Sensor tasking: optical site at Learmont requests extra angles on the lost upper stage before dawn	
    *ssa/tracking	1	Operators compare azimuth, elevation and brightness readings from five amateur stations; residuals look clean	
    *ssa/tracking	1	A new telescope on Mount Ohara will follow objects as small as a basketball out to geostationary height	
    *ssa/tracking	1	SENSOR STATUS: Space Fence GREEN, Cobra Dane AMBER (maint until 1800Z), Eglin GREEN. Expect fewer observations on high-inclination objects.	
    *ssa/tracking	1	TDM delivered: 412 range/Doppler points on object 25544, station Usuda, noise 3 m. Format v2.0.	
    *ssa/tracking	1	Call for observers: optical tracks wanted on a tumbling GEO satellite near 88E, nights of 3–6 JAN. Upload angles-only measurements.	
    *ssa/tracking	1	DARC Site 1 in Western Australia declared initial operational capability; deep-space radar begins contributing tracks.	
    *ssa/tracking,technology/demonstration	1	Satellite laser ranging: new retroreflector on debris-test object gave first returns at Tsukuba, 4,100 photons in a 6-minute pass.	
    *ssa/tracking,commercial/industry	1	RFP: commercial SSA observation data, LEO radar and GEO passive RF. Lots 1–4. Award in Q3.	
    *ssa/tracking	1	A new giant dish in the Australian desert can pick out something the size of a grapefruit above the Pacific	
    *ssa/tracking	1	SENSOR STATUS: Kamisaibara radar DOWN for az bearing repair thru 5 Dec. Bisei optical NOMINAL, cloud 40 pct.	
    *ssa/tracking,ssa/orbit	1	Astronomers with backyard lenses followed the tumbling craft for eleven nights and timed its spin at 73 seconds	
    *ssa/tracking	1	TDM pass 2217: range + doppler, 612 obs, residual rms 8.4 m, bias -1.2 m. Station GRV-3. Data quality A.	
    *ssa/tracking,ssa/orbit	1	Space Fence logged 1,900 objects it could not match last month; most turned out to be known pieces under new names	
    *ssa/tracking	1	Laser pulses bounced off a corner reflector from three continents, and the time of flight agreed to a hair's width	
    *ssa/tracking	1		光学観測データ（方位角・仰角、全312点）を米側に送付した
    *ssa/tracking,security/organization	1		防衛省の深宇宙監視レーダー、山口の部隊で本格運用 見通しは2万kmかなた
    *ssa/tracking	1		望遠鏡の鏡の交換のため、静止帯の監視は今月20日まで休止します。
    *ssa/tracking	1		SLR局の測距値に系統誤差、昨夜のパスは解析から除外を
    *ssa/tracking	1		上斎原レーダの新システム、10cm級の物体を捉える試験に成功
    *ssa/tracking	1		山口県の宇宙監視レーダー、定期点検のため2日間観測を停止します。
    *ssa/tracking	1		美星スペースガードセンター：静止帯の光学観測、今夜は曇天により中止。
    *ssa/tracking	1		上齋原レーダーで10cm級物体の追跡に成功。観測データ（TDM）を関係機関へ提供。
    *ssa/tracking,commercial/industry	1		民間望遠鏡網による測角データの購入契約を締結。週2,000点を受領予定。
    *ssa/tracking	1		衛星レーザ測距局の更新工事が完了、低軌道デブリの距離測定を再開。
    *ssa/tracking,security/organization	1		防衛省のSSAレーダ運用要員の教育を開始。初の観測パス処理訓練を実施。
    *ssa/tracking	1		昼間でも衛星を撮る　赤外の新しい目を豪州の研究所が据えつけ
    *ssa/tracking	1		【観測計画】静止帯東経120〜150度、光度16等まで。今夜は月齢11、露光8秒。
    *ssa/tracking,technology/demonstration	1		新しい監視衛星、来年度に上がる　地上からでは届かない近さで相手を見る
    *ssa/tracking,commercial/industry	1		電波の聞き耳で位置を割り出す民間企業、同盟国の軍と契約
    *ssa/tracking	1		沖縄局の受信機交換で8日まで欠測。代替：マスパロマス、ペルス。
    *ssa/tracking	1		新月の夜に12センチの破片　京都の大学の望遠鏡が動画で追う
    """
