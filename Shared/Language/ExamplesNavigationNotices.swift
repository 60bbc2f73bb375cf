/// Satellite navigation and the sea: examples in few words, as notices and headlines have them, lines of the standard glossary.
let examplesNavigationNotices = """
    *gnss/gps	1	NANU 2027031: SVN 71 (PRN 26) unusable 12 MAR 0600-1200Z for maintenance	
    *gnss/gps	1	PRN 14 returned to service at 1542Z. Constellation now 31 healthy.	
    *gnss/gps	1	Navigation Center: users may see degraded civil signal L5 during a two-week test of the ground control segment	
    *gnss/gps	1	FORECAST OUTAGE PRN 09 RESCHEDULED TO JDAY 118, DURATION 8 HRS	
    *gnss/gps	1	Satnav dead spots expected over western Nevada next month as the military conducts interference trials, FAA flight advisory says	
    *gnss/gps	1	NOTICE ADVISORY TO NAVSTAR USERS 2026118: SVN63 (PRN01) FORECAST OUTAGE JDAY 336/1400 – 337/0200.	
    *gnss/gps	1	NANU TYPE: UNUSUFN. SVN72 PRN08 UNUSABLE AS OF JDAY 331 UNTIL FURTHER NOTICE.	
    *gnss/gps	1	GPS constellation status: 31 operational, 1 in maintenance. Almanac week 411 uploaded.	
    *gnss/gps	1	GPS testing NOTAM: signal may be unreliable within 210 NM of White Sands, 0600–1200Z, FL400 down to 50 ft AGL.	
    *gnss/gps	1	GPS III SV-10 set healthy and available for use; L1C, L2C and L5 on.	
    *gnss/gps,maritime/awareness	1	NAVCEN: 17 reports of GPS interference this week, most from vessels in the Strait of Hormuz; positions jumped ashore.	
    *gnss/gps	1	Drivers will not notice, but one of America's thirty-odd compass satellites goes off the air for maintenance on Thursday	
    *gnss/gps	1	NANU 2026131: FCSTDV SVN74/PRN04 unusable JDAY 338/1400-339/0200. Delta-V.	
    *gnss/gps	1	UNUSUFN PRN21 until further notice, SVN45, start 335/0712. CGSIC notified.	
    *gnss/gps	1	GPS III SV10 set healthy 1932Z; PRN13 usable. Constellation 31 operational.	
    *gnss/gps	1	Tractors in Iowa drove crooked for two hours: wrong clock data had been uploaded to one Block IIF craft	
    *gnss/gps,security/mission-assurance	1	NOTAM-linked testing: GPS may be unreliable 300 NM radius White Sands, 4-8 Dec 1830-2230Z daily.	
    *gnss/gps	1		NANU：PRN 30 時計異常により予告なく使用不可、復旧時期は未定
    *gnss/gps	1		米沿岸警備隊航法センター、L2C信号の一時停止を通知
    *gnss/gps	1		SVN 75 は点検を終え、きょう4時10分（UTC）から使用可能に戻りました
    *gnss/gps	1		週番号ロールオーバーに伴う古い受信機の不具合に注意、航法センターが再度周知。対象は2009年以前に製造された機種で、日付が約20年さかのぼって表示されることがある。更新プログラムの適用か機器の交換が必要。
    *gnss/gps	1		GPS衛星PRN17、15日に軌道保守のため利用停止
    *gnss/gps	1		NANU 2026121：PRN22は保守作業のため12月4日に利用できません。
    *gnss/gps	1		GPS衛星の1機が新たに使用可能となりました（L5含む）。運用中は31機。
    *gnss/gps	1		GPS障害報告：空港周辺で受信不良、原因は違法な妨害電波発信機。
    *gnss/gps	1		GPS週番号と暦データの更新のお知らせ。受信機の設定を確認してください。
    *gnss/gps	1		米軍の演習によりGPS信号が乱れる可能性、期間は3日から7日の夜間。
    *gnss/gps	1		次世代管制システムOCXの受入を断念、既存の地上管制を改修しGPS運用を継続。
    *gnss/gps	1		23年働いた古株が引退　米国の測位衛星、予備の席も離れて墓場軌道へ
    *gnss/gps	1		【NANU取消】2026128のFCSTMX（PRN17）は実施せず。新日程は追って通知。
    *gnss/gps	1		スマホ時計が1秒ずれる恐れはないか　米軍、うるう秒に関する通知を全利用者へ
    *gnss/gps	1		管制を新しい計算機に切り替え　10年遅れのOCX、途中で断念した後の延命策
    *gnss/gps	1		民生用アルマナックの配布先が変わる。NAVCENの旧URLは月末で廃止。
    *gnss/gps	1		CNAV健全性ビットの試験放送を延長。L5利用者は試験扱いを継続すること。
    *gnss/other	1	Galileo high-accuracy service restored after Saturday's six-hour interruption	
    *gnss/other	1	GLONASS slot 11 back in operation as of 0840 Moscow time	
    *gnss/other	1	BeiDou replaces its oldest spacecraft; message format unchanged, receivers need no action	
    *gnss/other	1	NAGU: GSAT0224 not usable until further notice	
    *gnss/other	1	India's regional positioning fleet loses another atomic clock, leaving four spacecraft fully working	
    *gnss/other,technology/demonstration	1	ESA's trial craft broadcasts ranging signals from low orbit, promising sharper fixes in city streets	
    *gnss/other	1	NAGU 2026031: GSAT0219 (E36) UNAVAILABLE from 2026-11-26 2210 UTC until further notice.	
    *gnss/other	1	Galileo High Accuracy Service: Initial Service message set revised; OSNMA public key renewed.	
    *gnss/other	1	GLONASS status 28 NOV: 24 in service, 1 flight test, 1 spare. Slot 11 out for maintenance.	
    *gnss/other	1	BeiDou: BDS-3 PRN 40 short-message service interrupted 45 min; B1C health flag reset.	
    *gnss/other	1	EGNOS service notice #88: APV-I availability degraded over northern Norway; EWAN RIMS failure.	
    *gnss/other	1	NavIC: NVS-03 clock in use; IRNSS-1F retired from position service.	
    *gnss/other	1	Europe's own satnav lost a twin for a day after a clock on board hiccuped	
    *gnss/other	1	NAGU 2026047: GSAT0223 (E34) UNUSABLE from 04 DEC 0600 UTC. Planned.	
    *gnss/other	1	Moscow puts a fresh K2 craft into its positioning fleet, bringing the working number to 25	
    *gnss/other	1	BDS-3 C38: PPP-B2b correction interruption 0200-0420 BDT. IGSO unaffected.	
    *gnss/other	1	Indian trawlers get a homegrown chart voice as NavIC's second-generation craft goes live	
    *gnss/other	1	Galileo HAS Phase 2 declared. Accuracy 20 cm target. OSNMA remains in full service.	
    *gnss/other	1		欧州の測位衛星、民間向け救難信号サービスの返信機能を拡充。遭難者の端末に「受信した」と知らせるだけでなく、簡単な問いかけを送れるようになる。対応する端末は来年発売。
    *gnss/other	1		韓国、独自の衛星航法システム1号機の開発が大詰め
    *gnss/other	1		北斗の時刻に最大30ナノ秒のずれ、利用機関が報告
    *gnss/other	1		インドのNavIC、2機の時計故障で精度が落ちている
    *gnss/other	1		ガリレオ衛星E14、保守のため一時利用停止（NAGU）
    *gnss/other	1		NAGU：ガリレオ衛星E14は計画保守のため一時停止、復旧は30日の見込み。
    *gnss/other	1		北斗（BeiDou）の1機が健康フラグ「不良」に。併用受信機は除外設定を推奨。
    *gnss/other	1		グロナス運用状況：24機が利用可能、2機が保守中。
    *gnss/other	1		欧州のLEO測位実証セレステ、Sバンド信号の送信を開始。
    *gnss/other	1		韓国KPSの初号機、2028年打上げに向け基本設計審査を通過。
    *gnss/other	1		インドの測位衛星NavIC、原子時計の故障で利用可能機が4機に減少。
    *gnss/other	1		韓国も自前の測位網へ　8基のうち最初の1基を来年末に
    *gnss/other	1		【NAGU】E14・E18、楕円軌道のため補助扱いを継続。航法メッセージに変更なし。
    *gnss/other	1		低い空から強い電波で位置を知らせる　欧州のCeleste、試験機2基が信号を出す
    *gnss/other	1		中国、海の上でも短文を送れる北斗の携帯を漁民に配る
    *gnss/other	1		グロナスの時刻に0.3マイクロ秒の飛び。4分後に補正、原因は主時計の切替。
    *gnss/qzss	1	PRN 195 SET HEALTHY 2210Z FOLLOWING STATION-KEEPING. CLAS USERS MAY RESUME.	
    *gnss/qzss	1	Cabinet Office: Japan's own positioning service to be available from seven spacecraft starting next spring	
    *gnss/qzss,emergency/disaster	1	DC report relayed: tsunami advisory for Pacific coast broadcast by satellite to compatible handsets	
    *gnss/qzss	1	Michibiki's centimeter-level augmentation suffers brief gap; farmers using autonomous tractors told to wait	
    *gnss/qzss	1	NAQU 2027015: QZS-3 L6 message transmission paused 20 APR 0300-0500Z	
    *gnss/qzss	1	NAQU 2026044: QZS-3 (J07) MAINTENANCE, start 2026-12-06 0100 UTC, end 0700 UTC. Signals L1C/A, L5, L6 unavailable.	
    *gnss/qzss	1	CLAS service status: accuracy degraded 15–25 cm in network 7 owing to a missing reference station. Restored 0340 JST.	
    *gnss/qzss	1	MADOCA-PPP: wide-area ionospheric correction for Southeast Asia enters regular service.	
    *gnss/qzss,commercial/launch	1	QZSS No. 5 failed to reach orbit aboard H3; seven-satellite timetable under review. Six-satellite operation continues.	
    *gnss/qzss	1	Michibiki signal authentication (QZNMA) key change on 1 Feb 0000 UTC. Receiver makers should load the new public key.	
    *gnss/qzss,emergency/disaster	1	DC Report format: MT43 and MT44 messages now carry J-Alert and L-Alert; receivers need firmware of 2025 or later.	
    *gnss/qzss	1	Michibiki 5 has joined its sisters overhead, and walkers between Tokyo's towers should see steadier maps	
    *gnss/qzss	1	NAQU 2026088: QZS-2 L6 MADOCA stop 03 DEC 0100-0700 UTC. L1/L5 not affected.	
    *gnss/qzss,emergency/disaster	1	Shelter signs that read the sky: in Fiji a box on a pole shouted a tsunami drill message sent down by Japan's satnav	
    *gnss/qzss	1	CLAS: augmentation quality degraded Kyushu net 7, 0312-0340Z. Restored. Cause: reference station loss.	
    *gnss/qzss,emergency/disaster	1	DC Report Type 43 relayed on L1S 0904 JST, eruption info category 3, 11 repeats.	
    *gnss/qzss	1	Fake signals begone: Japan's satnav now stamps its messages so receivers can tell a forgery	
    *gnss/qzss	1		信号認証サービスの利用申請受付を開始、受信機メーカー向け説明会も
    *gnss/qzss	1		CLASの精度が一時低下、原因は地上の監視局の通信障害。影響は12日9時20分から10時5分までで、この間に測量や農機の自動走行を行った利用者は結果の確認を。現在は正常に配信している。
    *gnss/qzss	1		みちびき4号機、軌道制御のため13日に信号停止
    *gnss/qzss	1		日本の真上を回る測位衛星、7機体制が完成し単独での位置決めが可能に
    *gnss/qzss	1		災危通報の試験放送を実施します（L1S、17日10時から2時間）
    *gnss/qzss	1		NAQU：QZS-2 使用不可区間の予告を取り消し
    *gnss/qzss	1		NAQU：みちびき4号機は12月10日9時から15時まで信号を停止します。
    *gnss/qzss	1		センチメータ級測位補強サービスの精度低下が復旧しました（影響：九州南部、約50分）。
    *gnss/qzss	1		みちびき6号機、L1C/B信号の送信を開始し試験サービスへ移行。
    *gnss/qzss,emergency/disaster	1		災危通報でMT44の配信を拡大、避難情報の対象市町村を追加。
    *gnss/qzss	1		公共専用信号の受信機調達に関する説明会を12月に開催、準天頂衛星システム利用省庁向け。
    *gnss/qzss	1		みちびき2号機後継機の軌道上引渡しを完了、PRN番号をJ04からJ05へ変更。
    *gnss/qzss	1		自動のコンバインがセンチの狂いなく稲を刈る　空からの補正が北海道の平野を覆う
    *gnss/qzss	1		【NAQU 2026091】3号機、軌道保持のため9日全信号にアラート付与。
    *gnss/qzss	1		みちびき1号後継機が故障　初号機からの置き換え計画に穴
    *gnss/qzss,policy/strategy	1		7機そろえば米国頼みでなくても位置がわかる　内閣府、正式な開始日を告示
    *gnss/qzss	1		豪州の羊飼い、首輪で群れを囲う　センチメータ級のMADOCA-PPPを使った実験
    *gnss/qzss	1		L1C/B信号への切替試験、4号機。旧受信機で追尾不可の例2件を確認。
    *maritime/awareness,cooperation/partners	1	Island states get shared picture of who is sailing where, fed by commercial radio-frequency satellites	
    *maritime/awareness	1	Satellites spot 200 dark boats fishing squid on the edge of the exclusive zone	
    *maritime/awareness,technology/demonstration	1	Coast guards test VDES satellite link and image analysis to watch traffic without calling a ship	
    *maritime/awareness	1	AIS gaps in the Corvo Strait jump fourfold; analysts suspect spoofing	
    *maritime/awareness	1	A tanker that went silent for nine days turns up alongside another hull, hoses connected. Analysts at Portwatch matched the shapes in two radar passes to a vessel that had changed its name twice since spring.	
    *maritime/awareness	1	MDA NOTE: 11 dark vessels correlated with RF geolocation in EEZ; two shadow-fleet tankers in STS transfer.	
    *maritime/awareness	1	Satellite AIS coverage gap 0100–0330Z in East China Sea; VDES downlink tests continue.	
    *maritime/awareness	1	IUU fishing alert: 140 squid jiggers lit up on VIIRS Day/Night Band outside the boundary; cutter tasked.	
    *maritime/awareness,cooperation/partners	1	Quad IPMDA: new data hub node opened at Suva; vessel-track feed in near real time.	
    *maritime/awareness	1	SeaVision account holders: SAR vessel detections layer added. Request access through your country office.	
    *maritime/awareness	1	Port call anomaly: bulk carrier broadcast false position for nine days; imagery shows it alongside a sanctioned berth.	
    *maritime/awareness	1	The tanker switched off its beacon near Malacca; its wake gave it away to a radar overhead	
    *maritime/awareness	1	DARK VESSEL RPT: 14 RF hits no AIS, EEZ Palau, 0400-0900Z. Cue to patrol acft.	
    *maritime/awareness	1	Three hundred squid jiggers glow like a city off Argentina, and a night camera counts them	
    *maritime/awareness,cooperation/partners	1	IPMDA feed live for 4 more coast guards; latency 22 min. Training wk 3.	
    *maritime/awareness	1	Ship says it is in Lagos, satellite says Kharg Island: false positions are now a trade	
    *maritime/awareness,technology/demonstration	1	VDES uplink trial: 2-way messaging with 19 hulls, Sagami Bay. Slot loss 4 pct.	
    *maritime/awareness	1		海洋状況表示システム「海しる」に船舶密度の新レイヤー
    *maritime/awareness	1		日米の海洋状況把握（MDA）協力、衛星データ共有の試行へ
    *maritime/awareness,cooperation/partners	1		東南アジアの海上保安当局に船舶動静の画面を提供、研修も開催
    *maritime/awareness	1		瀬取りが疑われる横付けを2件確認　衛星写真の分析で
    *maritime/awareness	1		信号を切って動く不審船、SAR画像で洗い出し
    *maritime/awareness	1		違法操業の漁船団を夜間光で特定、水産庁へ通報。集魚灯の光の数と船舶自動識別装置の信号を照合したところ、6割が位置を発信していなかった。
    *maritime/awareness	1		衛星AISで不審船の航跡を把握、海保の巡視船が確認へ。
    *maritime/awareness	1		海洋状況表示システム「海しる」に船舶通航量レイヤーを追加。
    *maritime/awareness	1		違法操業の疑い、夜間光衛星が漁船群約90隻を捉える。
    *maritime/awareness	1		海洋状況把握（MDA）の能力強化へ、小型SAR衛星の画像購入を開始。
    *maritime/awareness	1		AIS信号を切った船の位置を電波収集衛星で特定、共有を開始。
    *maritime/awareness,cooperation/partners	1		太平洋島しょ国の沿岸警備当局にMDA研修を実施、12か国が参加。
    *maritime/awareness	1		ソロモン沖に見慣れぬ調査船　衛星の目と漁民の電話で行き先を追う
    *maritime/awareness	1		【検知】SAR画像、長さ60m超の未登録船7、北緯35度付近。
    *maritime/awareness	1		AISの嘘を暴く技術、日米の海保と空の会社が共有へ
    *maritime/awareness	1		海底ケーブルを引きずった疑いの貨物船、航跡を4機の衛星が重ね書き
    *maritime/awareness	1		密輸船の待ち合わせを予測、AIの海図が巡視船へ示す3つの点
    *maritime/awareness	1		海しるに漁船の密集度を追加。尖閣周辺は6時間ごとに更新、海保。
    *maritime/navigation-warning	1	HYDROPAC 1184/27: derelict fishing vessel adrift 21-14N 158-02W, hazard to shipping	
    *maritime/navigation-warning	1	Two containers were washed off a carrier near Lizard Banks and are floating just under the surface, the coast guard tells ships.	
    *maritime/navigation-warning	1	Light at Cape Iso extinguished; skippers should use caution at night	
    *maritime/navigation-warning	1	NAVAREA XI 27-0311: gunnery exercise, area bounded by 33-10N 137-20E, 0000-0900Z daily	
    *maritime/navigation-warning	1	CANCEL HYDROLANT 402/27. CABLE OPERATIONS COMPLETED.	
    *maritime/navigation-warning,commercial/launch	1	Mariners keep out: splashdown zone for rocket stages east of Tanegashima closed 22-28 Feb	
    *maritime/navigation-warning,commercial/launch	1	NAVAREA XI 0871/26. HAZARDOUS OPERATIONS, ROCKET LAUNCHING, 0200Z TO 0700Z DAILY 03 THRU 10 DEC IN AREA BOUNDED BY 30-20N 131-00E ...	
    *maritime/navigation-warning,ssa/reentry	1	HYDROPAC 3302/26 (72). SOUTH PACIFIC. SPACE DEBRIS HAZARD AREA. CANCEL THIS MSG 120800Z.	
    *maritime/navigation-warning	1	NAVAREA XII 644/26: BUOY ADRIFT, UNLIT, 41-10N 125-32W. VESSELS KEEP SHARP LOOKOUT.	
    *maritime/navigation-warning,commercial/launch	1	NOTAM A1207/26: TEMPO DANGER AREA ACTIVE DUE STAGE FALL, SFC–UNL. MARITIME WARNING HYDROLANT 2210 REFERS.	
    *maritime/navigation-warning	1	Cancel NAVAREA XI 0855. Cable works completed; traffic separation scheme back to normal.	
    *maritime/navigation-warning	1	HYDROARC 91/26: GUNNERY EXERCISE AND DRIFTING CONTAINERS; DERELICT TRAWLER LAST SEEN 68-12N 011-40E.	
    *maritime/navigation-warning,commercial/launch	1	Fishermen off Uchinoura are asked to keep clear for a week while parts of a rocket may drop into their grounds	
    *maritime/navigation-warning,ssa/reentry	1	HYDROPAC 3307/26 (97): hazardous ops 0130Z-0410Z 8-14 DEC, area bound by 30-10N 131-20E. Space debris.	
    *maritime/navigation-warning	1	NAVAREA XI 26-0612: light buoy No.3 Hibiki unlit. Cancel 0598.	
    *maritime/navigation-warning	1	Drifting containers, some barely awash, lie across the lanes west of Ushant; skippers keep a sharp lookout	
    *maritime/navigation-warning	1	CANCEL HYDROLANT 2219/26. Gunnery complete.	
    *maritime/navigation-warning	1	A cable ship will crawl along the Tsugaru Strait and wants a mile of room on either side	
    *maritime/navigation-warning	1		日本航行警報　四国沖、射撃訓練　毎日0800～1700
    *maritime/navigation-warning	1		犬吠埼東方、漂流コンテナ1個　付近航行船舶は注意
    *maritime/navigation-warning	1		灯浮標が流失、復旧まで海図記載の位置に存在せず
    *maritime/navigation-warning	1		海底ケーブルの敷設作業、作業船から1海里以上離れて通航すること
    *maritime/navigation-warning,commercial/launch	1		ロケットの落下物に備え、内之浦の沖合を14日まで通らないよう船舶に通知
    *maritime/navigation-warning,commercial/launch	1		航行警報：ロケット打上げのため、種子島東方海域は3日2時から7時まで危険。
    *maritime/navigation-warning	1		日本航行警報 26-4120：射撃訓練、遠州灘南方。付近航行船舶は注意。
    *maritime/navigation-warning	1		NAVAREA XI：漂流コンテナ3個、北緯33度・東経139度付近。
    *maritime/navigation-warning	1		灯台消灯のお知らせ（犬吠埼、復旧時期未定）。水路通報第48号。
    *maritime/navigation-warning,commercial/launch	1		ロケット残骸の落下予想海域を告示、漁船は立入りを控えること。
    *maritime/navigation-warning	1		航行警報の取消し：台風の影響で流出した浮標は回収済み。
    *maritime/navigation-warning	1		大西洋で灯りの消えたブイ4基　夜間航行は避けるように
    *maritime/navigation-warning	1		【NAVTEX】津軽海峡、浮遊機雷らしきもの1、41-20N 140-30E。
    *maritime/navigation-warning,commercial/launch	1		打ち上げ空域と海域の閉鎖、種子島南東　12日8時から13時まで
    *maritime/navigation-warning	1		海底に沈む船の位置が変わった　海図を直すよう水路当局が通知
    *maritime/navigation-warning	1		NAVAREA XI警報、衛星インマルサット系で放送遅延。受信確認を各船で。
    *maritime/navigation-warning	1		水路通報第48号、火山活動により西之島周辺1.5海里を警戒区域に設定。
    """
