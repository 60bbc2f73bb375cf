/// Satellite navigation and the sea: examples, lines of the standard glossary.
let examplesNavigation = """
    *gnss/gps	1	NANU 2026031: SVN62 unusable from day 64. GPS satellite PRN25 will be unavailable for maintenance.	GPS衛星の運用停止情報。PRN25は保守のため利用できない。
    *gnss/gps	1	Notice advisory to Navstar users: forecast outage. PRN 08 scheduled for delta-V maneuver.	GPSへの電波妨害試験の予定。航空機は測位信号の劣化に注意。
    *gnss/gps	1	GPS PRN 13 decommissioned. SVN43 was removed from the constellation after 26 years.	GPSの航法信号に不具合。米宇宙軍が調査している。
    *gnss/gps	1	Planned outage of one Navstar space vehicle. Receivers will lose the signal for about eight hours.	GPS衛星一機が健全状態に復帰。利用者への通報が出された。
    *gnss/gps	1	First GPS IIIF satellite passes thermal testing. It brings regional military protection.	GPS衛星に新たな故障、利用者へ注意喚起
    *gnss/gps	1	NANU: SVN74 (PRN04) unusable 1400-2100 UTC. Scheduled maintenance.	米国GPS、民生用L5信号の運用移行を発表
    *gnss/gps	1	NAVCEN: GPS constellation status, 31 satellites operational	GPS衛星PRN11の保守による使用停止について
    *gnss/gps	1	NANU type UNUSUFN for PRN 10	米宇宙軍、次世代GPSの地上管制システムを受領
    *gnss/gps	1	CGSIC meeting reviews GPS civil service	GPS衛星1機が運用停止
    *gnss/gps	1	GPS IIIF first satellite ships to Florida	GPS近代化、次世代衛星を来月打上げ
    *gnss/gps	1	NANU 2026041: SVN 66 (PRN 27) forecast outage 14 April 1200Z to 2359Z	GPSの計画停止のお知らせ（NANU）
    *gnss/gps	1	GPS interference testing scheduled near White Sands, notifies NAVCEN	GPS衛星（PRN25）の運用停止に関する通知
    *gnss/gps	1	GPS satellite SVN 57 removed from service	GPS週番号ロールオーバーに関する注意喚起
    *gnss/gps	1	GPS outage forecast for PRN 22	PRN7の信号、利用者に復旧
    *gnss/gps	1	U.S. Coast Guard issues GPS advisory	時計交換のためGPS衛星1機を休止
    *gnss/gps	1	Forecast outage of PRN 14 for delta-V maintenance	試験によりGPSの受信が不安定となるおそれ
    *gnss/gps	1	Military M-code receivers get go-ahead as next-generation ground control OCX is cancelled	GPSの次期ブロックに反射鏡
    *gnss/gps	1	Navigation Center posts constellation status: 31 operational satellites	カーナビに誤差、GPSの障害か
    *gnss/gps	1	Satellite vehicle 74 out of service for clock swap	GPSの第三の民生信号が利用可能に
    *gnss/gps	1	Airmen warned of unreliable satellite navigation during trials in Nevada	アルマナックの欠落（PRN28）
    *gnss/gps	1	Next GPS block to get laser reflectors	GPSの管制設備更新に遅れ
    *gnss/gps	1	All PRN 7 signals restored to users	
    *gnss/gps	1	Outage of GPS leaves taxis lost in capital	
    *gnss/gps	1	Civil users to benefit from third frequency	
    *gnss/gps	1	Notice: almanac data for PRN 28 temporarily absent	
    *gnss/gps	1	Ground control upgrade delayed again	
    *gnss/gps,commercial/launch	1	Falcon 9 delivers ninth GPS III space vehicle	
    *gnss/gps,security/mission-assurance	1	Pentagon seeks alternatives as GPS jamming spreads in the Baltic	
    *gnss/other	1	Galileo satellite GSAT0210 withdrawn from service. NAGU 2026005 informs users of the change.	ガリレオ衛星の運用状況。欧州の測位衛星が一時停止する。
    *gnss/other	1	GLONASS-K2 begins flight tests. The Russian navigation satellite broadcasts CDMA signals.	インドの測位衛星NavICに新衛星。地域測位システムを更新する。
    *gnss/other	1	Two more Galileo spacecraft enter service. European users get better accuracy.	欧州ガリレオ、新世代機を打上げへ。測位精度が向上する。
    *gnss/other	1	China completes upgrade of Beidou ground segment. The update improves timing.	北斗衛星、新たに二基が運用開始。中国の測位網が更新された。
    *gnss/other	1	Galileo second-generation satellites pass review. The European constellation will use electric propulsion.	中国の北斗衛星測位システム、新世代試験衛星を打ち上げ
    *gnss/other	1	ISRO's NVS-03 strengthens NavIC. The spacecraft carries an indigenous atomic clock.	インドの航法衛星NVS-03、軌道投入に失敗
    *gnss/other	1	Galileo satellites GSAT0232 and GSAT0234 enter service	SBAS性能向上で航空機の精密進入が可能に
    *gnss/other	1	GLONASS-K2 No. 15 withdrawn for maintenance	欧州ガリレオ、信号認証サービスOSNMAの正式提供を開始
    *gnss/other	1	European Commission declares Galileo emergency warning service ready	ロシアの測位衛星グロナスK2を打ち上げ
    *gnss/other	1	NAGU 2026009: GSAT0210 unavailable from 3 June	ガリレオ衛星の利用者通報（NAGU）
    *gnss/other	1	BeiDou adds three medium-orbit satellites	北斗の新衛星が運用開始
    *gnss/other	1	India's navigation constellation loses another atomic clock	グロナスの新世代衛星が運用に入る
    *gnss/other	1	Galileo service degraded: satellite E14 unavailable	インドの地域航法衛星NavICの現状
    *gnss/other	1	GLONASS launches new satellite	欧州の測位衛星2機が新たに軌道へ
    *gnss/other	1	Europe launches two Galileo satellites on Ariane 6	ガリレオ衛星の一部で測位信号の停止
    *gnss/other	1	GLONASS-K2 enters constellation	中国の北斗、測位精度を向上
    *gnss/other	1	BeiDou-3 backup satellites complete in-orbit testing	ガリレオの航法メッセージ認証（OSNMA）が正式運用開始
    *gnss/other	1	Galileo satellite taken out for manoeuvre	ガリレオの1機が軌道修正のため除外
    *gnss/other	1	Beijing's navigation fleet used by 140 countries	北斗、140か国で利用
    *gnss/other	1	Moscow launches navigation satellite from Plesetsk	ロシアが測位衛星を打上げ
    *gnss/other	1	India to replace failed navigation clocks	インド、故障した航法衛星の時計を更新
    *gnss/other	1	Europe's augmentation system adds airports	欧州の補強システム、空港に拡大
    *gnss/other	1	Seoul to build its own positioning system by 2035	韓国、独自の測位網を2035年までに
    *gnss/other	1	High-accuracy service free of charge from European satellites	欧州の高精度測位が無料に
    *gnss/other	1	Low-orbit navigation signals put to test	低軌道からの測位信号を試験
    *gnss/qzss	1	Michibiki QZS-3 signal outage scheduled. The quasi-zenith satellite will be out of service for maintenance.	みちびき四号機の保守による信号停止。サービス停止の期間を通知する。
    *gnss/qzss	1	Japan's QZSS to grow to seven satellites. The regional navigation system will provide independent positioning.	センチメータ級測位補強サービスの障害。QZSSのL6信号に異常が発生した。
    *gnss/qzss	1	Seventh quasi-zenith satellite enters test phase. Trial signals are transmitted; do not use for navigation.	みちびき二号機のアラートフラグ設定。整備のためユーザは利用できない。
    *gnss/qzss	1	CLAS correction messages interrupted for 40 minutes. The control station switched to its backup.	準天頂衛星の信号停止のお知らせ（QZS-4）。軌道制御のため六時間停止する。
    *gnss/qzss	1	QZSS adds authentication to its navigation messages. Receivers can detect fake signals.	みちびきの信号認証サービスを活用した実証事業の公募
    *gnss/qzss	1	Fifth Michibiki lost in H3 failure; replacement planned. Full service slips to 2027.	準天頂衛星システムの11機体制に向けた検討
    *gnss/qzss	1	NAQU: QZS-3 scheduled outage for orbit maintenance	みちびき初号機後継機、サービス提供開始
    *gnss/qzss	1	Quasi-Zenith Satellite System expands to seven satellites	みちびき2号機 測位信号の送信停止（予定）
    *gnss/qzss	1	MADOCA-PPP trial service performance report	みちびき5号機の打上げ失敗を受け、後継機を製造
    *gnss/qzss	1	QZSS: CLAS service interruption due to ground facility maintenance	みちびき、センチメータ級測位サービスを一時停止
    *gnss/qzss	1	Michibiki signal health restored, NAQU 2026017	センチメータ級測位補強サービス（CLAS）のメンテナンス情報
    *gnss/qzss	1	Michibiki-6 begins positioning service	災危通報サービスの試験配信
    *gnss/qzss	1	QZSS service outage notice: L6 signals on QZS-4	2号機の健康状態を異常に設定
    *gnss/qzss	1	Cabinet Office announces QZSS maintenance schedule	センチ精度のサービスで路線バスが自動運転
    *gnss/qzss	1	Centimetre-level augmentation service maintenance on 3 December	津波情報をみちびきから配信
    *gnss/qzss	1	Disaster and crisis report broadcast over L1S from the quasi-zenith satellites	測位衛星5号機、打上げ準備整う
    *gnss/qzss	1	NAQU: QZS-3 signals unusable due to orbit maintenance	MADOCAの補正情報が1時間停止
    *gnss/qzss	1	QZS-2 health flag set to unhealthy	みちびきの警報メッセージを海外で試験
    *gnss/qzss	1	Buses steer by Japan's centimetre service	準天頂衛星の性能報告（10月）
    *gnss/qzss	1	Warnings of missile and tsunami to be sent by Michibiki	偽の信号を見抜く認証、みちびきで開始
    *gnss/qzss	1	Fifth satellite of Japan's positioning fleet ready for launch	
    *gnss/qzss	1	MADOCA corrections offline for an hour	
    *gnss/qzss	1	Trial of Michibiki early-warning messages in Fiji and Thailand	
    *gnss/qzss	1	QZSS performance report, October	
    *gnss/qzss	1	Spoof-proof: authentication comes to Japan's satellites	
    *gnss/qzss,commercial/launch	1		みちびき7号機、H3ロケットで打上げ成功
    *gnss/qzss,cooperation/partners	1		みちびきの災害情報配信をタイ・フィジーで実証
    *gnss/qzss,emergency/disaster	1		「災危通報」にJアラートの配信を追加（内閣府宇宙開発戦略推進事務局）
    *maritime/awareness	1	Satellites track dark vessels with AIS switched off. Maritime domain awareness improves in the South China Sea.	海洋状況把握の能力強化に向けた取組。衛星データを活用して船舶を把握する。
    *maritime/awareness	1	Partners expand maritime surveillance programme. Ship tracking data will be shared across the region.	海しるに衛星情報を追加。海洋状況表示システムの機能を拡充した。
    *maritime/awareness	1	Satellites expose ships spoofing their position. Tankers hide cargo transfers at night.	衛星で船舶の動きを監視、海保が新システム。不審な船を自動で見つける。
    *maritime/awareness	1	Partners get satellite feed to spot poachers at sea. Island nations can police their waters.	衛星AISで北極海航路の船舶を監視。海洋状況把握の高度化をめざす。
    *maritime/awareness	1	Satellites count fishing boats that turn off trackers. Researchers matched radar images with AIS.	海洋状況把握の強化に向けたAUVと衛星の活用
    *maritime/awareness	1	Quad partners expand maritime domain awareness programme. Radio-frequency data will be shared with Southeast Asia.	違法操業船を衛星で監視する国際連携
    *maritime/awareness	1	Radar satellites help navy find vessels that switched off AIS	海洋安全保障に資する船舶動静情報の共有
    *maritime/awareness	1	Shadow fleet tankers seen loitering, analysis shows	海洋状況表示システム「海しる」に新たなデータを追加
    *maritime/awareness	1	Coast guards use satellite AIS to spot vessels running dark	衛星を活用した海洋状況把握（MDA）能力の強化に向けた取組方針
    *maritime/awareness	1	Quad expands IPMDA to the Indian Ocean	海洋状況把握に衛星データを活用
    *maritime/awareness	1	Illegal squid fleet tracked from orbit	衛星で違法漁船を監視、太平洋諸国と協力
    *maritime/awareness	1	Satellite AIS detects dark vessels in South China Sea	不審船の動静を衛星で把握
    *maritime/awareness	1	Japan and U.S. expand maritime domain awareness cooperation	海洋状況表示システム「海しる」に衛星情報を追加
    *maritime/awareness	1	Coast guard tests satellite-based vessel tracking	身元を隠す船を衛星が捉える
    *maritime/awareness	1	Satellites catch ships hiding their identity	海保、宇宙からの目を導入
    *maritime/awareness	1	Coast guard gets eyes in orbit	岩礁周辺の漁船団を数える
    *maritime/awareness	1	Fleet of trawlers near reef counted	海底ケーブル切断、上にいた船は
    *maritime/awareness	1	Cable cut: which ship was above?	四か国で海の状況図を共有
    *maritime/awareness	1	Common picture of the seas shared by four partners	海上での油の積替えをレーダーで確認
    *maritime/awareness	1	Oil transfers at sea revealed by radar	
    *maritime/awareness,cooperation/partners	1		東南アジア諸国の海上保安能力構築に衛星データを提供
    *maritime/navigation-warning	1	NAVAREA XI 0412/26: hazardous operations, rocket launching. Vessels are requested to keep clear of the area bounded by the following positions.	航行警報：ロケット打上げに伴う危険区域。船舶は当該海域に立ち入らないこと。
    *maritime/navigation-warning	1	Navigation warning for gunnery exercise. The danger area is in force daily from 0000 to 0800 UTC.	水路通報第二十号。灯台の消灯を知らせる。
    *maritime/navigation-warning	1	NAVAREA IV 233/26. Rocket launching and space debris splashdown. Hazardous operations 0500Z to 0900Z in area within 28-30N.	航行警報：ミサイル発射訓練の区域設定。船舶は注意されたい。
    *maritime/navigation-warning	1	Buoy missing off Chiba. Ships should pass with caution.	海上保安庁、ロケット打上げで航行警報を発出。付近を通る船舶に注意を促す。
    *maritime/navigation-warning	1	HYDROPAC 1881/26: rocket debris, North Pacific. Hazardous operations 1200Z to 1600Z daily.	航行警報：種子島東方海域　ロケット落下物
    *maritime/navigation-warning	1	Lighthouse out of service near Kobe, mariners told. Check the latest notices.	水路通報第20号
    *maritime/navigation-warning	1	NAVAREA IV: space debris splashdown hazard east of Florida	日本航行警報26-0873　四国沖、射撃訓練
    *maritime/navigation-warning	1	HYDROLANT 812/26. Cable operations by vessel in North Sea	航行警報 ロケット打上げに伴う危険区域
    *maritime/navigation-warning	1	Mobile offshore drilling units positions	海上保安庁、ロケット打上げ海域で航行警報
    *maritime/navigation-warning	1	NAVAREA XI 0412/26: Japan, Kyushu southeast. Rocket debris hazardous area	漂流物に注意 管区海上保安本部が警報を発出
    *maritime/navigation-warning	1	HYDROPAC 1187/26 Philippine Sea. Gunnery.	海底ケーブル敷設作業に伴い船舶は十分離して航行されたい
    *maritime/navigation-warning	1	Local Notice to Mariners: light buoy 4 off station	水路通報 灯浮標の移設
    *maritime/navigation-warning	1	NAVAREA XI warning: rocket launch off Tanegashima	灯台が消灯、復旧まで注意
    *maritime/navigation-warning	1	HYDROPAC: missile exercises in Sea of Japan	ロケットの落下物が予想される海域、5日から9日
    *maritime/navigation-warning	1	Notice to mariners: submarine cable work off Kagoshima	敷設船から2海里離れること
    *maritime/navigation-warning	1	HYDROPAC 3120/26: hazardous operations, missile firing, East China Sea	コンテナが流出、通航に危険
    *maritime/navigation-warning	1	NAVAREA XI warning: rocket launching in area bounded by	実弾射撃を毎日実施
    *maritime/navigation-warning	1	Lighthouse dark until repaired	海図を訂正、新たな浅瀬
    *maritime/navigation-warning	1	Area temporarily dangerous: rocket stages expected to fall, 5 to 9 December	
    *maritime/navigation-warning	1	Pipe laying in progress, keep two miles off	
    *maritime/navigation-warning	1	Containers lost overboard, danger to shipping	
    *maritime/navigation-warning	1	Live firing range active daily	
    *maritime/navigation-warning	1	Chart amended: new shoal	
    *maritime/navigation-warning,commercial/launch	1		ロケット打上げに伴う海上警戒区域の設定について（海上保安庁）
    *maritime/navigation-warning,rules/transparency	1	Danger area for falling space debris published to ships; vessels requested to avoid	
    """
