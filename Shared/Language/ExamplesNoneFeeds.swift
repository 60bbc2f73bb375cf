/// Of no topic: examples as feeds bring them, lines of the standard glossary.
let examplesNoneFeeds = """
    *	1	City library closes early on Friday for stocktaking	
    *	1	Galaxy wins the derby with a rocket of a free kick in stoppage time	
    *	1	Mercury Motors recalls 12,000 vans over faulty hinges	
    *	1	New flavour: Moon Cheese puffs arrive in shops next week	
    *	1	The central bank left its policy rate unchanged at 0.75 percent.	
    *	1	Pop star's Saturn tour adds three nights in Osaka	
    *	1	Elevator inspection on Monday, please use the east stairs. We apologise for the inconvenience.	
    *	1	Apollo Theatre reopens after repair of its roof	
    *	1	Local council launches consultation on parking fees. Views may be sent until the end of January.	
    *	1	Bus route 14 will orbit the hospital until roadworks end	
    *	1	Satellite campus of the college to teach nursing	
    *	1	Stock market drops on weak retail sales; chip shares lead losses	
    *	1	Chess federation names new president after close vote	
    *	1	Your parcel could not be delivered. Choose another date on our website.	
    *	1	Debris from the demolished stadium to be recycled as road base	
    *	1	Teachers' union and school board resume pay talks	
    *	1	Eclipse, the mystery novel of the year, gets a sequel	
    *	1	Museum hires a curator of medieval glass	
    *	1	Rocket salad prices soar as frost hits growers.	
    *	1	Parking Lot C closed Friday for resurfacing; please use the north gate.	
    *	1	City library extends opening hours over the winter holidays. Story time moves to Saturday mornings.	
    *	1	Court upholds a ruling on rental deposits.	
    *	1	Team-building picnic moved indoors, bring a dish to share.	
    *	1	New moon-shaped croissant becomes an internet hit in Lyon.	
    *	1	Bank raises mortgage rate by a quarter point.	
    *	1	Rail strike called off after overnight pay talks.	
    *	1	Local elections: turnout reaches 61 percent.	
    *	1	Mars bar maker recalls 4,000 boxes over labelling.	
    *	1	Password reset required for all payroll accounts by Friday.	
    *	1	Mercury poisoning suit against thermometer plant settled.	
    *	1	Satellite campus of the nursing college opens in Duluth.	
    *	1	Annual flu shots for staff start Monday in Room 2B.	
    *	1	Galaxy phone tops holiday sales charts in Korea.	
    *	1	Star striker launches comeback with two goals at Old Harrow. The home side climb to fourth.	
    *	1	Museum reopens its dinosaur hall after two years.	
    *	1	Fleet of new delivery vans to orbit the suburbs on electric power, retailer says. Charging points will be ready by March.	
    *	1	Apollo Theatre musical wins three stage awards.	
    *	1	The cafeteria will serve a vegan menu on Wednesdays.	
    *	1		プロ野球、新監督が就任会見「優勝を狙う」
    *	1		駅前の商店街で福引き、一等は温泉旅行
    *	1		コメの店頭価格が3週連続で下落。5キロ当たり3980円となった。
    *	1		スターダスト劇団、地方公演の追加日程を発表
    *	1		市役所の窓口、システム更新で8日は利用できません
    *	1		彗星のごとく現れた新人歌手が紅白初出場
    *	1		マンション管理組合の総会は14日、委任状の提出を
    *	1		自動車大手が新型のロケットエンジン風デザインの限定車を発売
    *	1		大相撲九州場所は千秋楽、関脇が初優勝
    *	1		月見うどん、秋の限定メニューは今週末まで
    *	1		日銀短観、大企業製造業の景況感が2期連続改善
    *	1		衛星都市の人口減少、鉄道会社が終電を繰り上げ
    *	1		廃線跡の遊歩道沿いに図書館の新館、来春開館へ
    *	1		インターネット回線の工事で会議室の無線が使えません
    *	1		将棋名人戦、第4局は千日手で指し直し
    *	1		銀河鉄道をテーマにした喫茶店が花巻にオープン
    *	1		住宅ローン金利、大手3行が引き上げ
    *	1		健康診断の予約は今月末までに総務課へ
    *	1		人気アニメの映画、公開3日で興収20億円
    *	1		スター歌手の全国ツアー、打上げは地元の居酒屋で
    *	1		百貨店の福袋商戦、予約は前年並み
    *	1		国宝の仏像を10年ぶりに公開、奈良の寺院
    *	1		高校生の英語弁論大会、最優秀賞は長野の生徒
    *	1		衛星都市の人口減少、住宅団地の再生策を議論
    *	1		健康診断の予約は各自システムから行ってください
    *	1		新作ドラマ「ロケット商店街」初回視聴率は11％
    *	1		年末調整の書類は12月5日までに人事係へ提出してください
    *	1		軽自動車の新型、燃費を1割改善
    *	1		図書館の返却ポストは年末年始も利用できます
    *	1		宇宙一おいしいと評判のラーメン店が閉店
    *	1		米の店頭価格が3週連続で下落、農水省調べ
    *	1		市民マラソンの参加者募集を開始、定員は8千人
    *	1		庁舎のエレベーター点検のため、10日は2号機を停止します。ご不便をおかけします。
    *	1		銀河鉄道をテーマにした喫茶店が花巻に開店
    *	1		将棋の竜王戦第5局、挑戦者が先勝
    *	1		新幹線のダイヤ改正、停車駅を追加
    *	1		プロ野球の契約更改、エース投手が大幅増
    *	1		火星人の仮装で商店街を盛り上げ、秋祭りに2万人
    *	1		職員食堂の値上げについてのお知らせ
    """
