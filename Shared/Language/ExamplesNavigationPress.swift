/// Satellite navigation and the sea: examples as agencies and the press write them, lines of the standard glossary.
let examplesNavigationPress = """
    *gnss/gps	1	NANU 2026041: SVN68/PRN09 forecast outage. Unusable from day 205 0200 UTC to 1400 UTC for delta-V maintenance. Contact the duty desk in Colorado for questions on the affected constellation geometry.	
    *gnss/gps	1	Navigation Center reports interference tests in New Mexico. GPS signals may be unreliable within 280 nautical miles of the range at 40,000 feet during the notified hours.	
    *gnss/gps	1	GPS III SV10 set healthy to users. The satellite, which broadcasts the L1C civil signal, replaces a 22-year-old vehicle in plane D.	
    *gnss/gps	1	Ground control upgrade enters trial operations. The next-generation system will command all legacy and modernized GPS satellites after a six-month run alongside its predecessor.	
    *gnss/gps	1	Notice Advisory to Navstar Users: PRN22 unusable until further notice. Users are asked to report anomalies to the watch officer.	
    *gnss/gps,maritime/navigation-warning	1	Ships report GPS jamming in the eastern Mediterranean. Masters are warned to use radar and visual fixes, as positions jumped ashore on 19 vessels on Saturday.	
    *gnss/gps	1	GPS satellite PRN 21 taken out of service for 12 hours for maintenance, the Coast Guard's navigation center says.	
    *gnss/gps	1	Car navigation went haywire around San Diego on Tuesday, and a Navy test may be to blame.	
    *gnss/gps	1	Pilots near Dallas told of unreliable signals as the military plans five nights of jamming trials over West Texas.	
    *gnss/gps	1	Space Force retires its oldest navigation satellite after 29 years; users will notice nothing, officials say.	
    *gnss/gps	1	Newest GPS IIIF craft set healthy: After ten weeks of checks, the signal from space vehicle 11 is open to all.	
    *gnss/gps	1	Why was your phone's blue dot off by 40 metres? A clock on one American satellite drifted for 50 minutes before controllers flagged it unusable.	
    *gnss/gps	1		GPS衛星PRN17、軌道保守のため利用停止。日本時間二十日午前二時から九時間、測位に使えない。作業は予定より早く終わることがある。測量などの作業計画では衛星配置を事前に確かめてほしい。
    *gnss/gps	1		米宇宙軍、GPS新民生信号L5の運用開始を宣言へ。対応衛星が二十四機そろい、航空利用に道が開ける。
    *gnss/gps	1		GPSの週番号が桁あふれ、古い受信機に注意喚起。総務省と国土地理院は機器の更新状況を確かめるよう求めた。
    *gnss/gps	1		海上保安庁、米国航法センターのGPS障害通知を転載。衛星一機の時計異常で、最大四十メートルの誤差が生じた。
    *gnss/gps,security/mission-assurance	1		GPSへのなりすまし信号に備え、代替の時刻源を整備。電力や金融の事業者に二系統化を促す。
    *gnss/gps	1		GPS衛星1機、10日に保守のため一時利用停止　米沿岸警備隊が通知
    *gnss/gps	1		週番号の一巡で古いGPS受信機が誤作動の恐れ　米当局が更新呼びかけ
    *gnss/gps	1		米の測位衛星PRN07に時計の異常、利用対象から外れる
    *gnss/gps	1		新世代のGPS III最終号機が運用入り、31機体制を維持
    *gnss/gps	1		NANUで予告の停止は中止に　衛星の軌道修正を延期
    *gnss/gps	1		米宇宙軍、GPSの地上管制を新システムOCXへ切り替え　利用者への影響なし
    *gnss/other	1	NAGU 2026017: Galileo GSAT0221 unavailable. The event began at 0430 UTC and service provision will resume after clock switching. Users of the search-and-rescue return link are not affected by this notice.	
    *gnss/other	1	Galileo's free high-accuracy service adds regional corrections. European users may reach 20 cm in under two minutes, the program agency said.	
    *gnss/other	1	BeiDou adds three satellites to medium orbit. China's navigation network will test inter-satellite links at optical wavelengths.	
    *gnss/other	1	GLONASS slot 11 out of use since Monday. The satellite has passed its design life by six years and a spare is being drifted in.	
    *gnss/other	1	India's NavIC back to four working satellites. Officials said NVS-03 has passed in-orbit tests and will broadcast position and time to South Asia.	
    *gnss/other,technology/demonstration	1	ESA's low-orbit navigation pathfinders return first signals. The Celandine pair will show whether positioning from 550 km can cope with city streets.	
    *gnss/other	1	Galileo outage leaves European users without high-accuracy fixes for three hours.	
    *gnss/other	1	China's answer to GPS adds two spacecraft, bringing the BeiDou fleet to 50.	
    *gnss/other	1	Fishermen in Kerala will get storm messages from India's own NavIC system, which has been limping since two clocks failed.	
    *gnss/other	1	Moscow's GLONASS constellation is down to 21 working satellites, a notice from the Russian control center shows.	
    *gnss/other	1	London weighs building its own positioning network from low orbit, eight years after leaving Europe's.	
    *gnss/other,technology/demonstration	1	ESA's Celeste demonstrator begins beaming navigation signals from just 510 km up.	
    *gnss/other	1		ガリレオ衛星一機が停止、欧州が利用者に通知。原子時計の不具合で、復旧の時期は未定とされる。残る二十六機で測位はできるが、都市部では精度が落ちる時間帯があるという。
    *gnss/other	1		中国の測位衛星「北斗」、次世代機の試験を来年開始。低軌道衛星と組み合わせ、精度の向上を図る。
    *gnss/other	1		韓国の独自測位システム、初号機の打上げは二年遅れ。八機による地域測位網の完成は二〇三七年になる見通し。
    *gnss/other	1		ロシアのGLONASS、健全な衛星は二十二機。監視局の週報によると、うち二機で信号の強度が落ちている。
    *gnss/other	1		インドのNavIC、民生用L1信号の放送を始める。携帯電話への搭載が進むと期待される。
    *gnss/other	1		ガリレオ衛星2機が一時使用不可に　欧州の運用機関が通知
    *gnss/other	1		中国「北斗」、新型の実験機を打ち上げ　次世代網へ布石
    *gnss/other	1		バルト海上空で続く測位妨害　ガリレオの認証信号が旅客機の頼みに
    *gnss/other	1		欧州の航法補強EGNOSに新版　空港420カ所で着陸誘導に
    *gnss/other	1		韓国が独自の測位システム、初号機を来年打ち上げへ　8機体制を目指す
    *gnss/other	1		ガリレオ第2世代の初号機、工場を出発　南米の発射場へ
    *gnss/qzss	1	NAQU: QZS-4 L6 signal interrupted for software update. Centimeter-level augmentation will be unavailable from that satellite between 0100 and 0330 UTC on 8 June.	
    *gnss/qzss	1	Michibiki constellation reaches seven satellites. Japan can now fix positions without help from foreign systems, the Cabinet Office announced. Four more satellites are planned so that one may fail without a gap.	
    *gnss/qzss,emergency/disaster	1	Disaster and crisis reports via QZSS extended to Southeast Asia. Receivers in Thailand and Fiji can pick up tsunami and evacuation messages from Japan's positioning satellites.	
    *gnss/qzss	1	Maintenance of Miyakojima tracking station. QZSS operators foresee no effect on positioning, though messages of the authentication service may be late.	
    *gnss/qzss	1	Tractor steers itself with Michibiki's CLAS. A trial in Hokkaido rice fields kept the machine within four centimeters of its planned line.	
    *gnss/qzss	1	Michibiki No. 3 to pause its signal for six hours on Nov. 18 for a software update, Cabinet Office says.	
    *gnss/qzss	1	Japan's home-grown positioning system goes to seven satellites, meaning drivers can find their way without leaning on America's.	
    *gnss/qzss	1	Tractors in Hokkaido stopped in their rows when the centimetre-level correction service from above dropped out for 22 minutes.	
    *gnss/qzss,emergency/disaster	1	From April, tsunami warnings will reach phones with no cell coverage, relayed through Japan's quasi-zenith satellites.	
    *gnss/qzss,commercial/launch	1	QZS-5 loss leaves gap: after the failed H3 flight, Tokyo will keep an ageing navigation craft at work two years longer.	
    *gnss/qzss	1	Why do Japan's location satellites trace a figure eight in the sky? It keeps one of them almost straight above the skyscrapers.	
    *gnss/qzss	1		みちびき三号機、静止位置の保持制御を実施。四月九日十三時から六時間、測位信号に不健康のフラグが立つ。この間、センチメータ級の補強情報は他の衛星から受信できる。作業は天候に左右されない。
    *gnss/qzss	1		NAQU発行：準天頂衛星二号機のL1S信号を一時停止。地上局の切替え試験に伴うもので、一時間で再開する。
    *gnss/qzss,emergency/disaster	1		災危通報の配信試験を全国で実施。みちびきから避難情報を送り、孤立地域の受信機が鳴ることを確かめる。
    *gnss/qzss	1		センチメータ級測位補強サービス、補強対象衛星を二十五機に拡大。山間部でも位置が決まりやすくなる。
    *gnss/qzss	1		準天頂衛星の信号認証サービス、受信機メーカー向け説明会を開催。偽の測位信号を見破る仕組みを解説する。
    *gnss/qzss	1		みちびき五号機の軌道投入後の試験が終了、利用開始へ。内閣府は四月から測位サービスに加えると告げた。
    *gnss/qzss	1		海外でも使えるみちびきの高精度測位。豪州の鉱山で無人ダンプの誘導に用い、十センチ以内の精度を得た。
    *gnss/qzss	1		みちびき2号機、軌道制御のため17日に信号を停止
    *gnss/qzss	1		センチメータ級補強サービスCLASに不具合、農機の自動運転に影響
    *gnss/qzss,emergency/disaster	1		みちびき経由で安否を送信　高知の5町がQ-ANPIの避難訓練
    *gnss/qzss	1		偽の電波を見破る　みちびきの信号認証、港の無人クレーンで利用始まる
    *gnss/qzss	1		NAQU第2026041号：3号機のL6信号に乱れ、利用者は品質に注意
    *maritime/awareness	1	Dark vessels doubled in the Sea of Okhotsk. By matching radar satellite scenes to AIS tracks, analysts counted 310 ships that had switched off their transponders.	
    *maritime/awareness,cooperation/partners	1	Quad partners widen maritime domain awareness feed. Pacific island fusion centers will see radio-frequency satellite detections of fishing fleets in near real time. The expanded service begins with Palau, Fiji and the Solomon Islands.	
    *maritime/awareness	1	Satellite AIS tender. The coast guard seeks a year of ship position messages, with a latency under 15 minutes, for its sea picture.	
    *maritime/awareness	1	Ship-to-ship oil transfers exposed. Commercial imagery used by the monitoring team shows two tankers side by side off Nampo in breach of sanctions.	
    *maritime/awareness,technology/demonstration	1	VDES cubesat relays its first ship report. The demonstrator swaps data with vessels beyond the horizon and could improve the watch over sea lanes.	
    *maritime/awareness	1	Dark fleet exposed: satellites spot 130 boats near the Yamato Bank with their transponders switched off.	
    *maritime/awareness	1	Tanker swaps oil at night east of Malaysia; pictures from above give away what the crew tried to hide.	
    *maritime/awareness	1	Coast Guard drones and radar satellites help Tokyo keep an eye on ships circling the Senkakus.	
    *maritime/awareness,cooperation/partners	1	Islands get help spotting poachers: Palau and Fiji to receive free ship-detection feeds under the Quad's sea-watching scheme.	
    *maritime/awareness	1	Who cut the cable? Investigators piece together a freighter's zigzag from its position signals.	
    *maritime/awareness	1	AIS receivers on tiny satellites now log a million vessels a day, but a tenth of the positions are faked.	
    *maritime/awareness	1		海洋状況表示システム「海しる」、衛星による船舶検知を追加。海上保安庁は不審船の早期発見につなげる。検知結果は一日四回更新され、関係機関だけが見られる画面に表示する。
    *maritime/awareness	1		違法操業の漁船を衛星で監視、太平洋島しょ国で成果。AISを切った船二十七隻を割り出した。
    *maritime/awareness	1		内閣府、MDA強化に向け小型衛星の活用を検討。電波を捉える衛星とレーダー画像を組み合わせ、船の動きを追う。
    *maritime/awareness	1		尖閣周辺の船舶動静、無人機と衛星で常時把握へ。第十一管区海上保安本部が新たな情報室を置いた。
    *maritime/awareness,security/organization	1		海上自衛隊と米海軍、海洋監視の情報共有所を開設。衛星AISなどから得た船舶の位置を双方の要員が分析する。
    *maritime/awareness	1		海賊対処に衛星データ、アデン湾で試行。不審な小舟の集まりを検知し、付近の商船に知らせた。
    *maritime/awareness	1		アワビ密漁を宇宙から監視　三陸沖の不審船、レーダーの電波を拾い特定
    *maritime/awareness	1		海しるに新機能、船の動きを衛星画像と重ねて表示　海保
    *maritime/awareness	1		北朝鮮の「瀬取り」、夜の海を宇宙から監視
    *maritime/awareness,security/organization	1		海洋状況把握で自衛隊と米軍が情報共有の新拠点
    *maritime/awareness	1		船名を偽るタンカーが急増　AISの偽装を暴く新興企業
    *maritime/awareness	1		陸の上を走る船？　ペルシャ湾で200隻の航跡に異常、位置偽装か
    *maritime/navigation-warning,commercial/launch	1	NAVAREA XI 0612/26. North Pacific. Rocket launching 2230 to 0330 UTC daily 4 to 10 Aug in area bound by 30-12N 131-20E, 29-40N 133-05E, 28-55N 132-40E.	
    *maritime/navigation-warning	1	HYDROPAC 2217/26. South China Sea. Gunnery exercises in area within 12 miles of 17-40N 118-22E, 0000Z to 1200Z, 21 through 23 September.	
    *maritime/navigation-warning	1	Light buoy adrift off Nojima Saki. Mariners are advised to keep a sharp lookout; the unlit hull was last seen at 34-48N 140-02E moving northeast.	
    *maritime/navigation-warning,ssa/reentry	1	NAVAREA X 118/26. Hazardous operations, space debris re-entry 0900Z to 1130Z 14 Oct in corridor 38-00S 156-00E to 45-20S 172-10W. Vessels keep clear.	
    *maritime/navigation-warning	1	Cable laying in progress. M/V Ocean Weaver, restricted in her ability to maneuver, requests a berth of one mile along route between Chikura and Guam.	
    *maritime/navigation-warning	1	Cancel HYDROLANT 1904/26. Derelict barge reported in 41-15N 052-30W has been recovered and no longer endangers shipping.	
    *maritime/navigation-warning,commercial/launch	1	Ships told to keep clear of waters east of Tanegashima from Nov. 20 to 24 as rocket parts may fall.	
    *maritime/navigation-warning	1	NAVAREA XI warning: drifting buoy with no light reported 40 miles off Shionomisaki.	
    *maritime/navigation-warning	1	Live-fire drills off Guam: mariners are cautioned to stay outside a 30-mile circle through Saturday.	
    *maritime/navigation-warning	1	Lighthouse on Cape Soya goes dark after quake; Coast Guard alerts vessels.	
    *maritime/navigation-warning	1	Fishermen grumble over yet another closure: the sea south of Kushimoto is off limits each dawn until the launch goes.	
    *maritime/navigation-warning	1	HYDROPAC notice cancels last week's warning of an unexploded mine in the Sulu Sea.	
    *maritime/navigation-warning,commercial/launch	1		ロケット発射に伴い海上警戒区域を設定。打上げ当日、内之浦の沖合に船舶は入らないよう求める。
    *maritime/navigation-warning	1		日本航行警報：南西諸島東方で射撃訓練。十一日から十五日まで、次の四点で囲まれる海域に船舶は近づかないこと。訓練は毎日午前八時から午後五時まで。実弾を使うため、付近を通る船は見張りを厳重にしてほしい。
    *maritime/navigation-warning	1		NAVAREA XI警報、漂流コンテナ三個を確認。犬吠埼の東八十海里付近、夜間の航行に注意。
    *maritime/navigation-warning,commercial/launch	1		水路通報：ロケット打上げに伴う落下物の海域。種子島東方沖に第一段とフェアリングが落ちるため付近の航行を避けること。
    *maritime/navigation-warning	1		伊良湖水道の灯浮標が消灯。海上保安庁は復旧まで船舶に慎重な航行を呼びかけている。
    *maritime/navigation-warning	1		海底ケーブル敷設作業のお知らせ。作業船は操縦性能が制限されるため、一海里以上離れて航行されたい。
    *maritime/navigation-warning,commercial/launch	1		打上げに伴う航行警報、種子島沖に落下危険区域を設定　海上保安庁
    *maritime/navigation-warning	1		室戸岬沖に漂流コンテナ、付近の船は注意を
    *maritime/navigation-warning	1		射撃訓練のため房総沖の一部海域を通らないよう求める　期間は3日間
    *maritime/navigation-warning	1		航路標識の灯が消える　津軽海峡、復旧は来週
    *maritime/navigation-warning	1		海底ケーブル工事で作業船が航行　日本航行警報第26-1184号
    *maritime/navigation-warning,commercial/launch	1		北朝鮮が「人工衛星」発射を通報　海保、黄海など3カ所で船舶に注意呼びかけ
    """
