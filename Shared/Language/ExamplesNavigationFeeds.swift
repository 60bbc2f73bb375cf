/// Satellite navigation and the sea: examples as feeds bring them, lines of the standard glossary.
let examplesNavigationFeeds = """
    *gnss/gps	1	NANU 2026114: SVN63 (PRN01) unusable 02 Dec 1400 to 02 Dec 2030 UTC, FCSTDV	
    *gnss/gps	1	GPS III SV10 set healthy and takes its place in plane B. The older vehicle in that slot moves to residual status.	
    *gnss/gps	1	The Coast Guard Navigation Center has received 14 reports of lost signal off San Diego; testing is under way and users should carry other means.	
    *gnss/gps	1	L5 signal stays flagged unhealthy until the ground system is upgraded, users reminded	
    *gnss/gps,maritime/awareness	1	Ship's tracks jump to an airport inland as spoofing of GPS spreads in the Baltic	
    *gnss/gps	1	Leap second will not be added in December; GPS minus UTC remains 18 s	
    *gnss/gps	1	FAA flight advisory: GPS interference testing at White Sands, radius 310 nautical miles at FL400	
    *gnss/gps,security/organization	1	M-code receivers reach the first ground brigade, two years behind plan	
    *gnss/gps	1	FORECAST OUTAGE for PRN19: delta-V maintenance 4 Dec 1400-2200 UTC.	
    *gnss/gps	1	NANU 2026118: SVN74 (PRN04) UNUSABLE from JDAY 335/0200 until further notice. Cause is under study; users should exclude the satellite.	
    *gnss/gps	1	Nationwide differential service NDGPS is gone, but CORS corrections remain free, says NGS.	
    *gnss/gps	1	GPS III SV10 set healthy and available to all users, Navigation Center says. Thirty-one satellites are now in the broadcast almanac.	
    *gnss/gps	1	Users report loss of GPS near White Sands during scheduled interference testing, FAA flight advisory 26-114.	
    *gnss/gps,policy/budget	1	OCX ground segment cancelled after years of trouble; the Architecture Evolution Plan will carry the constellation.	
    *gnss/gps	1		GPS衛星SVN44が退役、後継機が軌道面Cの同じ位置に入る
    *gnss/gps	1		GPS衛星PRN22、保守のため12月4日に約6時間利用停止(NANU)。この間は測位計算から除外してください。
    *gnss/gps	1		米国が次世代型GPS IIIFの初号機を公開、再生型ペイロードを搭載
    *gnss/gps	1		NAVCEN、週番号の桁あふれに伴う古い受信機の誤作動に注意喚起
    *gnss/gps	1		GPSの民生用信号L1Cの試験送信に関するお知らせ
    *gnss/gps	1		カーナビの現在地がずれる苦情、原因はGPS妨害電波か
    *gnss/gps	1		GPS週番号のロールオーバーに備え、古い受信機の更新を呼びかけ
    *gnss/gps	1		演習に伴うGPS妨害試験を米海岸警備隊が通知、対象は西海岸沖
    *gnss/gps	1		GPSのPRN22が保守のため一時使用不可となります（NANU）
    *gnss/gps	1		L5信号を「健康」と表示する運用へ、米宇宙軍が計画を説明
    *gnss/gps,technology/demonstration	1		新世代のGPS IIIF初号機、試験工程の遅れで打上げは再来年に
    *gnss/other	1	NAGU 2026033: GSAT0220 unavailable from 30 November until further notice	
    *gnss/other	1	Galileo's high accuracy service adds a faster-converging level for Europe	
    *gnss/other	1	BeiDou launches two backup satellites into medium orbit. They carry upgraded clocks and will be in service next summer.	
    *gnss/other	1	NavIC loses another atomic clock, leaving four in working order	
    *gnss/other	1	GLONASS-K2 No. 15 enters the almanac	
    *gnss/other	1	Low-orbit navigation: a start-up's pulses come through the roof where the others fail	
    *gnss/other,technology/demonstration	1	ESA's Celeste demonstrators send their first ranging signals from low orbit	
    *gnss/other	1	Baltic airlines log 900 cases a week of spoofed Galileo and GLONASS fixes; eLoran backup is under study.	
    *gnss/other	1	GLONASS-K2 No. 14 commissioned after three months of checks in slot R09.	
    *gnss/other	1	NavIC's NVS-03 lifts the number of working Indian ranging satellites to six.	
    *gnss/other	1	NAGU 2026041: GSAT0223 withdrawn from service; users should discard E24.	
    *gnss/other	1	EGNOS V3 certified for landing guidance at Bremen airport.	
    *gnss/other	1	BeiDou-3 spare satellites 58 and 59 enter the network. They carry new hydrogen clocks and a better search-and-rescue payload.	
    *gnss/other	1		ガリレオ衛星1機が使用停止、欧州当局が利用者通知を発行
    *gnss/other	1		中国の北斗、東南アジア向け補強サービスを拡大
    *gnss/other	1		韓国の測位衛星KPS、初号機の打上げは2028年に延期。航法ペイロードの開発遅れが理由とされる。
    *gnss/other	1		グロナスの信号に異常、ロシア側は1時間後に復旧と説明
    *gnss/other	1		インドの測位衛星NVS-03、軌道上昇に失敗し運用開始のめど立たず
    *gnss/other	1		SBAS(静止衛星型補強)MSASの信号品質に関する月報
    *gnss/other,technology/demonstration	1		欧州、低軌道測位衛星Celesteの実証機2機から初の信号を受信
    *gnss/other	1		北斗の短文通信機能、国際救助機関との接続試験を実施
    *gnss/other	1		ロシアの測位衛星1機が故障、地上軌道の利用可能数は23機に
    *gnss/other	1		韓国測位システム（KPS）1号機、2029年の打上げへ設計審査を通過
    *gnss/other	1		ガリレオの高精度サービス（HAS）、第2段階の提供を開始
    *gnss/other	1		航空用補強システムMSASの定期保守に伴う一時停止のお知らせ
    *gnss/qzss	1	NAQU 2026071: QZS-3 unusable 1 December 0200 to 0815 UTC because of orbit maintenance	
    *gnss/qzss	1	Michibiki 5 to begin trial transmission on L1C/B, block IIA users unaffected	
    *gnss/qzss,emergency/disaster	1	J-Alert warnings will be relayed by Michibiki's early-warning messages across Fiji and Thailand	
    *gnss/qzss	1	CLAS accuracy degraded over Kyushu for two hours on Sunday, cause traced to a reference station. Normal service was restored at 1420 JST.	
    *gnss/qzss	1	Seven satellites at last: what Japan's own constellation means for your phone	
    *gnss/qzss	1	Public signal authentication of QZSS now open to drone makers	
    *gnss/qzss	1	MADOCA-PPP service notice: scheduled halt of the internet stream for server work	
    *gnss/qzss	1	NAQU: QZS-3 unavailable 1 December 0300-0700 UTC for orbit maintenance.	
    *gnss/qzss	1	Michibiki's signal authentication service (QZNMA) begins regular provision to receivers in Thailand.	
    *gnss/qzss	1	CLAS centimetre-level augmentation interrupted for 40 minutes after a ground system switch-over. Service returned to normal at 0910 JST.	
    *gnss/qzss,commercial/launch	1	QZS-5 lost with the eighth H3; the Cabinet Office says seven-satellite service will slip.	
    *gnss/qzss,emergency/disaster	1	EWSS trial: early warning messages broadcast from Michibiki to Fiji sirens worked in under a minute.	
    *gnss/qzss	1	MADOCA-PPP now tracks Galileo and BeiDou along with QZSS in its correction stream.	
    *gnss/qzss	1		準天頂衛星みちびき2号機、軌道制御のため5日午後から利用不可。終了は6日午前4時の予定。
    *gnss/qzss	1		みちびきのセンチメータ級測位補強サービス、九州で一時精度低下
    *gnss/qzss,emergency/disaster	1		災害・危機管理通報サービス(災危通報)に津波情報の新形式を追加
    *gnss/qzss	1		みちびき7機体制が整い、日本の衛星だけで測位が可能に
    *gnss/qzss	1		衛星安否確認サービスQ-ANPIの訓練を県内12市町で実施
    *gnss/qzss,emergency/disaster	1		災危通報（DCレポート）で津波警報を配信、受信機の表示を確認
    *gnss/qzss	1		みちびき4号機、保守のためL6信号の送信を停止します
    *gnss/qzss	1		NAQU通知：QZS-1Rの軌道制御に伴い信号は使用不可
    *gnss/qzss	1		準天頂衛星システムの7機体制、運用開始時期を来年度に見直し
    *gnss/qzss	1		サブメータ級測位補強サービス（SLAS）の一時中断のお知らせ
    *gnss/qzss	1		センチメータ級補強で田植機を自動運転、みちびき実証で省力化
    *maritime/awareness	1	Dark vessels: radar satellites find 62 ships with transponders off near the Natuna Sea	
    *maritime/awareness	1	Squid fleet at the edge of the zone lit up the night sky, as VIIRS counts 300 boats. Argentina's navy has sent a patrol ship.	
    *maritime/awareness,cooperation/partners	1	Quad partners widen IPMDA with a fusion centre in the Indian Ocean	
    *maritime/awareness	1	Tanker swapped identities three times in a month, AIS data show	
    *maritime/awareness	1	Coast guard drone and satellite cue lead cutter to smugglers off Ecuador	
    *maritime/awareness	1	Piracy off Somalia: reporting centre logs fourth hijack this quarter	
    *maritime/awareness,technology/demonstration	1	VDES satellite NorSat-TD relays two-way messages to Arctic ships.	
    *maritime/awareness	1	Coast guard drones and SAR satellites find illegal squid fleet on the edge of Ecuador's EEZ.	
    *maritime/awareness,earth/environment	1	RADARSAT Constellation spots oil trail behind unidentified ship near Haida Gwaii.	
    *maritime/awareness,cooperation/partners	1	Indo-Pacific Partnership for Maritime Domain Awareness adds HawkEye 360 radio data for Pacific islands.	
    *maritime/awareness	1	Information Fusion Centre in Gurugram logs a fall in piracy incidents in the Gulf of Aden.	
    *maritime/awareness	1	Fused AIS and radar picture shows 40 dark tankers loitering off Johor. Half had switched off their transponders within the month.	
    *maritime/awareness	1		北朝鮮船の瀬取りを海上自衛隊機と衛星画像で確認。外務省が国連の制裁監視チームに通報した。
    *maritime/awareness	1		違法漁船を夜間光で検知、水産庁の取締船を誘導
    *maritime/awareness	1		尖閣周辺の接続水域に海警船4隻、連続航行日数が最長に
    *maritime/awareness,earth/data	1		船舶自動識別装置の衛星受信データを研究機関に無償提供
    *maritime/awareness	1		港に停泊中の船を数える人工知能、沖待ちの渋滞を可視化
    *maritime/awareness	1		海洋状況表示システム「海しる」に衛星の船舶分布を追加
    *maritime/awareness	1		衛星AISの信号を切った漁船をAIで検出、水産庁が試行
    *maritime/awareness	1		海上保安庁、無操縦者航空機シーガーディアンと衛星の連携で監視を強化
    *maritime/awareness	1		瀬取りが疑われる船舶を衛星画像で確認、国連制裁委に情報提供
    *maritime/awareness	1		第8期海洋状況把握（MDA）構想の改定、同盟国との情報共有を柱に
    *maritime/awareness	1		北極海航路の通航船舶を小型SAR群で把握する実証。実証は来年3月まで。
    *maritime/navigation-warning,commercial/launch	1	NAVAREA XI 412/26. North Pacific. Rocket launching, 0100Z to 0430Z daily 3 to 8 Dec, in area bounded by 30-24N 131-05E.	
    *maritime/navigation-warning	1	HYDROPAC 3871/26: South China Sea, gunnery exercise, wide berth requested. Area within 12 miles of 18-20N 111-45E, 30 Nov to 4 Dec.	
    *maritime/navigation-warning,ssa/reentry	1	Space debris may fall within a lane south-east of Hawaii, mariners warned until 6 December	
    *maritime/navigation-warning	1	Lighthouse at Cape Sable extinguished; buoy 7 adrift	
    *maritime/navigation-warning	1	Derelict fishing vessel, unlit, half sunk, reported in 41-10N 151-30E	
    *maritime/navigation-warning	1	Cable laying between Guam and Chuuk by C/S Pacific Weaver, two miles clearance	
    *maritime/navigation-warning	1	NAVTEX: derelict fishing vessel adrift 44-12N 149-30E, danger to navigation.	
    *maritime/navigation-warning	1	Notice to Mariners: Nantucket Shoals lighted buoy off station and unlit.	
    *maritime/navigation-warning	1	Submarine cable work off Jeju by cable ship; wide berth requested.	
    *maritime/navigation-warning	1	HYDROPAC 3391/26: Arabian Sea, missile firing, vessels requested to keep 30 miles clear.	
    *maritime/navigation-warning	1	HYDROLANT 2207: space debris falling area south-east of Cape Canaveral, cancel this message 090600Z.	
    *maritime/navigation-warning,commercial/launch	1	NAVAREA XI 0812/26: Hazardous operations, rocket launching, 0100Z to 0430Z daily 5 to 11 Dec in area bounded by 29-50N 131-10E. Cancel this message 120530Z Dec 26.	
    *maritime/navigation-warning,commercial/launch	1		日本航行警報:種子島南方でロケット打上げ、落下物に注意
    *maritime/navigation-warning	1		NAVTEX那覇、射撃訓練のため沖縄南東の海域に危険区域を設定
    *maritime/navigation-warning	1		海底火山の活動により硫黄島付近の航行に警戒を
    *maritime/navigation-warning	1		漂流する流木多数、豊後水道を通る船は見張りを厳重に。大雨で川から流れ出たもの。
    *maritime/navigation-warning,commercial/launch	1		内之浦からの観測ロケット、海上警戒区域は午前10時から正午まで
    *maritime/navigation-warning	1		灯台の光達距離変更と浮標撤去のお知らせ(水路通報第46号)
    *maritime/navigation-warning	1		航路標識の消灯：伊良湖水道第2号灯浮標、復旧未定
    *maritime/navigation-warning,commercial/launch	1		日本航行警報：宇宙空間打上げに伴う落下物、種子島東方、12月6日から
    *maritime/navigation-warning	1		水路通報第48号を発行、海図W1263の改補あり
    *maritime/navigation-warning	1		NAVAREA XI警報：漂流コンテナ多数、犬吠埼の東200海里
    *maritime/navigation-warning	1		東シナ海で射撃訓練、付近を航行する船舶は注意されたい
    *maritime/navigation-warning,emergency/disaster	1		海底火山の活動により福徳岡ノ場付近で変色水、航行船舶は警戒
    """
