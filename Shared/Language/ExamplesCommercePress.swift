/// Commerce, resources, technology and cooperation: examples as agencies and the press write them, lines of the standard glossary.
let examplesCommercePress = """
    *commercial/industry	1	Halden Networks raises $420 million. The series D round, led by a sovereign wealth fund, will pay for a second factory for its broadband satellites. Its chief executive said that revenue would cover costs by 2029.	
    *commercial/industry	1	Merger creates Europe's largest satellite maker. The combined company will employ 25,000 and overlap in telecommunications will cost some jobs, unions fear.	
    *commercial/industry,earth/land	1	Imagery supplier wins five-year contract with mapping agency. Tokyo-based Synfield will deliver daily radar pictures of farms and forests.	
    *commercial/industry	1	Phone-to-satellite texting launches across Japan. Carrier Aoi Mobile said any handset made since 2022 can connect under open sky at no extra charge.	
    *commercial/industry	1	Space economy grew 8 percent to $640 billion. Satellite services and ground equipment made up most of the revenue, a trade group reported.	
    *commercial/industry	1	Space hotel builder files for bankruptcy. Orbital Verandah had sold 40 tickets for stays aboard an inflatable station that never left the factory.	
    *commercial/industry	1	Sky-high offering: Tokyo satellite-imaging firm's shares jump 40 percent on first day of trading.	
    *commercial/industry	1	Starlink signs up 12 million customers as rivals race to beam internet to phones.	
    *commercial/industry	1	Can hotels in orbit pay? Investors have poured $900 million into three companies vying to replace the station.	
    *commercial/industry	1	Regional bank in Oita backs start-up that would refuel satellites, hoping to revive a quiet harbour town.	
    *commercial/industry	1	Layoffs at lunar-lander maker after contract loss; 180 jobs go in Houston.	
    *commercial/industry	1	European giants agree to merge their satellite arms to take on American competition.	
    *commercial/industry	1		宇宙新興企業カゼノミチ、東証に上場。初値は公開価格の一・七倍で、調達資金を衛星の量産に充てる。社長は記者会見で、二年以内に三十機体制を整えて黒字化すると話した。
    *commercial/industry	1		地上局の共同利用サービス、国内三社が提携。アンテナを時間貸しし、衛星事業者の負担を減らす。
    *commercial/industry	1		宇宙ビジネスの商談会、名古屋で開催。部品メーカーなど百二十社が出展し、米国の買い手と面談した。
    *commercial/industry,earth/data	1		衛星画像の定額販売始まる。ミルソラ社は月三万円で国内の画像を何枚でも取得できる商品を出す。
    *commercial/industry	1		軌道上給油の市場に日米企業が参入。静止衛星の寿命を五年延ばす契約を通信大手と結んだ。
    *commercial/industry	1		宇宙ベンチャー「ソラノハシ」が東証上場、初値は公開価格の1.6倍
    *commercial/industry	1		スマホと衛星の直接通信、携帯3社が来春から値下げ競争へ
    *commercial/industry	1		地方の工場が作る人工衛星部品、世界シェア3割　福井の中小企業
    *commercial/industry	1		月着陸に挑む企業、最終赤字が拡大　追加の資金調達へ
    *commercial/industry	1		宇宙旅行はいくら？　国内代理店が2泊3日の予約受け付けを開始
    *commercial/industry	1		商社が米の民間ステーションに出資　30年代の実験需要を取り込む
    *commercial/launch	1	Falcon 9 lifts 24 broadband satellites from Vandenberg. The booster, on its 31st flight, landed on a drone ship eight minutes after liftoff. The operator confirmed that all the spacecraft had separated an hour after departure.	
    *commercial/launch	1	Kairos-type small rocket reaches orbit on its fourth try. The solid-fuel vehicle left the Kii Peninsula at 11:01 a.m. with five cubesats.	
    *commercial/launch	1	Upper-level winds hold Vulcan on the ground. The countdown stopped at T-minus seven minutes and the next window opens Saturday at 0412 UTC.	
    *commercial/launch	1	H3 returns to flight. Japan's flagship rocket put a navigation satellite on course after engineers traced December's second-stage failure to the fairing.	
    *commercial/launch	1	Manifest for the coming quarter lists 61 orbital flights. Cape Canaveral will host half, with debuts planned by three new vehicles.	
    *commercial/launch	1	Reusable rocket Tenma hops 800 meters and lands. The methane-fueled prototype rose from Taiki and came down within a meter of its mark.	
    *commercial/launch	1	H3 lifts off from Tanegashima with spy satellite, back in business ten months after its last flight failed.	
    *commercial/launch	1	Falcon 9 sends 28 Starlink craft up before dawn; booster lands on drone ship for the 34th time.	
    *commercial/launch	1	Third time unlucky: Kairos falls into the sea off Wakayama 90 seconds after leaving the pad.	
    *commercial/launch	1	High winds ground Friday's liftoff from Cape Canaveral; next try is Sunday at 6:12 p.m.	
    *commercial/launch	1	What went wrong? Investigators say a cracked payload support shook loose during the climb, dooming the H3's eighth mission.	
    *commercial/launch	1	Rocket Lab's Electron hurls a Japanese radar satellite aloft from New Zealand's Mahia Peninsula.	
    *commercial/launch	1		H3ロケット十一号機、来月二十日に打上げ。種子島宇宙センターで機体の組立てを終えた。搭載するのは通信衛星と五機の小型衛星。天候が悪い場合は月末まで予備期間を設ける。
    *commercial/launch	1		打上げ延期のお知らせ：イプシロンS実証機。地上設備の点検に時間を要するため、新たな日程は改めて公表する。
    *commercial/launch	1		民間ロケット「オオタカ」二号機、飛行中断。発射八十秒後に姿勢が乱れ、安全のため指令破壊した。
    *commercial/launch	1		エレクトロン、日本の小型レーダー衛星を軌道へ。ニュージーランドの射場から現地時間未明に飛び立った。
    *commercial/launch	1		H3ロケット10号機、打ち上げ成功　鹿児島の空に轟音
    *commercial/launch	1		カイロス4号機、強風で延期　串本の見物客ため息
    *commercial/launch	1		イプシロンS、燃焼試験の爆発受け初飛行は来年度以降に
    *commercial/launch	1		スペースXの大型機、12回目の飛行で初めて軌道に　機体は両方とも回収
    *commercial/launch	1		北海道・大樹町から民間ロケット「ZERO」初号機、点火まであと3日
    *commercial/launch	1		1段目が戻って来ない　中国の再使用型、着地に失敗し炎上
    *commercial/licensing	1	FCC grants SkyLattice authority for 3,200 more satellites. The order sets conditions on orbital altitude, power flux and disposal reliability. Two commissioners dissented in part, and astronomers' petitions were denied.	
    *commercial/licensing,commercial/launch	1	FAA issues launch license for Nimbus Heavy. The approval under Part 450 covers five flights a year from the Gulf coast and requires new sonic boom surveys.	
    *commercial/licensing	1	Notice of proposed rulemaking: private remote sensing systems. NOAA would drop conditions on night imaging and cut license review to 45 days.	
    *commercial/licensing	1	Application accepted for filing: Ka-band earth station at Hitachi. Comments on the request are due within 30 days of publication.	
    *commercial/licensing	1	Operator fined for unapproved orbit. The commission's consent decree has Borealis Relay pay $150,000 for leaving its authorized altitude.	
    *commercial/licensing	1	ITU board rejects plea for more time. Because the first satellite flew late, Tolvana's filing for spectrum at 61.5 East will lapse.	
    *commercial/licensing,commercial/launch	1	FAA clears Starship for 25 flights a year from Texas after environmental review.	
    *commercial/licensing	1	FCC grants Amazon three-year extension to put up half its broadband satellites.	
    *commercial/licensing	1	Green light for splashdown: Start-up wins permission to bring its drug-making capsule down in South Australia.	
    *commercial/licensing	1	Regulators fine satellite TV firm $150,000 for failing to park an old craft where its paperwork promised.	
    *commercial/licensing	1	How long should a permit take? Rocket companies complain of 300-day waits; officials propose a faster rule.	
    *commercial/licensing,technology/demonstration	1	Tokyo issues first approval under revised law for a private company to run a satellite that meddles with others' old hardware.	
    *commercial/licensing	1		内閣府、宇宙活動法に基づき人工衛星の管理を許可。申請から四か月で、運用終了後の措置が審査の焦点だった。法の施行から百二十件目の許可となる。申請者は愛知県の測位関連企業。
    *commercial/licensing	1		総務省、衛星コンステレーション用地球局に免許。周波数は十四ギガヘルツ帯で、既存局との混信防止を条件とした。
    *commercial/licensing	1		衛星リモセン法の認定手続を簡素化。高分解能の画像を扱う事業者の審査を三十日に縮める。
    *commercial/licensing,commercial/launch	1		米連邦航空局、大型ロケットの飛行再開を認可。前回の失敗調査を受け、安全上の是正十七件を確認した。
    *commercial/licensing	1		再突入許可の審査基準案、意見公募を開始。内閣府は地上の被害期待値を一万分の一以下とする考え。
    *commercial/licensing,commercial/launch	1		内閣府、民間ロケットの打上げを許可　宇宙活動法に基づき5件目
    *commercial/licensing	1		総務省、低軌道通信の免許を交付　周波数の共用条件を付す
    *commercial/licensing	1		米FAA、事故調査の終了を待たずに飛行再開を認める
    *commercial/licensing	1		高精細画像の販売に国の認定　衛星リモセン法で3社目
    *commercial/licensing	1		米商務省、軌道上での民間活動を認可する新制度案　意見募集へ
    *cooperation/partners	1	Quad space working group offers training to ASEAN members. Forty officials from six countries will learn to use open satellite data at a course in Bangkok.	
    *cooperation/partners	1	Japan and Thailand sign memorandum on space. The paper covers exchange of experts, a shared ground station in Chonburi and work with third countries in the Mekong region.	
    *cooperation/partners,emergency/disaster	1	Sentinel Asia adds Tonga and Samoa. Members in the Indo-Pacific can ask for emergency satellite images when cyclones or tsunamis strike.	
    *cooperation/partners,dialogue/meeting	1	U.S. and Kazan Republic hold first space consultation. The visitors, from a nation with two satellites, asked for help in writing a national law.	
    *cooperation/partners	1	Micro-satellite co-built with the Philippines handed over. Eight engineers who trained in Hokkaido will operate the craft from Quezon City.	
    *cooperation/partners	1	Manila's space agency will get a Japanese-built ground station under an aid deal signed Monday.	
    *cooperation/partners	1	India and Japan agree to swap satellite pictures as both look warily at their neighbour.	
    *cooperation/partners	1	Trilateral first: Canberra, Tokyo and Washington will let each other's engineers work side by side at the Woomera range.	
    *cooperation/partners	1	Why is Rwanda courting Tokyo? The small nation wants help to train its first satellite engineers.	
    *cooperation/partners,emergency/disaster	1	Pacific island leaders ask allies for shared satellite links after cyclone season cut cables.	
    *cooperation/partners	1	Vietnam's radar satellite, paid for with Japanese loans, is handed over in Hanoi.	
    *cooperation/partners	1		アジア・太平洋の宇宙機関フォーラム、共同事業を拡大。途上国の技術者を日本の大学院に毎年二十人受け入れる。
    *cooperation/partners	1		ベトナムの地球観測衛星、日本が製造し引渡し。円借款による事業で、運用要員の育成も済ませた。台風や洪水のときには夜間や雲の下でも国土を撮影できると期待されている。
    *cooperation/partners	1		日豪、宇宙協力の覚書に署名。地上局の共用や人材交流を通じ、インド太平洋の連携を深める。
    *cooperation/partners,maritime/awareness	1		太平洋島しょ国に衛星監視の研修。外務省は密漁対策に役立つ画像の読み方を九か国の職員に教える。
    *cooperation/partners	1		ルワンダ宇宙庁とJAXAが協定。超小型衛星の開発支援や農業での利用を進める。
    *cooperation/partners	1		日米韓、東南アジアの宇宙人材育成で協力。ジャカルタに共同の研修拠点を置き、来春から講座を開く。
    *cooperation/partners	1		日本とUAE、月探査車の共同開発で覚書
    *cooperation/partners	1		日印が宇宙協力を拡大、月探査に続き測位でも
    *cooperation/partners	1		フィリピンの若手技術者、九州工大で小型衛星づくりを学ぶ
    *cooperation/partners	1		太平洋の島々に通信衛星の受信機　ODAで20基を供与
    *cooperation/partners	1		APRSAF、次回はマレーシアで　地域の宇宙機関が共同利用を推進
    *cooperation/partners	1		豪州と地上局の相互利用で合意　南半球の通信網を補い合う
    *cooperation/sdgs	1	Satellites for the 2030 Agenda: 12 case studies. UNOOSA's booklet shows how space data help to end hunger, supply clean water and plan cities under the Sustainable Development Goals.	
    *cooperation/sdgs,earth/land	1	Crop maps help Kenya fight hunger. The project, listed under SDG 2, sends 80,000 smallholders advice drawn from vegetation images.	
    *cooperation/sdgs	1	KiboCUBE round ten picks Nepal. The scheme lets developing countries fly their first satellite from Japan's module free of charge, in the spirit of leaving no one behind.	
    *cooperation/sdgs	1	Indicator 6.6.1 now measured from orbit. Custodian agencies of the UN goals agreed to use a satellite record to report changes in lakes and wetlands.	
    *cooperation/sdgs	1	Girls' rocketry camps reach 30 countries. The sponsor, a space education fund, reports the program under the goals on quality education and gender equality.	
    *cooperation/sdgs,cooperation/partners	1	Malaria risk from above. JICA and JAXA will train health workers in Malawi to find breeding sites on radar maps as a contribution to the global goals.	
    *cooperation/sdgs	1	Satellites against hunger: U.N. agency uses images from above to steer food aid in the Horn of Africa.	
    *cooperation/sdgs	1	How can a spacecraft help a village well? Engineers in Malawi use free maps to choose where to drill.	
    *cooperation/sdgs	1	KiboCUBE brings orbit within reach of Zambia, whose students won a free ride under a U.N. scheme for developing lands.	
    *cooperation/sdgs	1	Japan ties each of its space aid projects to the 17 global goals, from clean water to schooling.	
    *cooperation/sdgs	1	Girls in Laos learn to code with weather pictures in a programme meant to close the gender gap in science.	
    *cooperation/sdgs	1	UNOOSA report counts 65 of 169 development targets that depend on eyes and ears in orbit.	
    *cooperation/sdgs	1		衛星データでSDGsの達成度を測る国際会議、京都で開催。森林や水の指標に観測値を使う事例が示された。六十か国から五百人が参加し、若手研究者の発表会や市民向けの講座も開かれた。
    *cooperation/sdgs	1		宇宙技術で貧困地域の教育を支援。衛星通信で山村の学校を結び、持続可能な開発目標の四番に貢献する。
    *cooperation/sdgs,earth/environment	1		JICAとJAXA、熱帯林の違法伐採を監視。七十八か国で使われ、SDGs目標十五の模範例として国連が紹介した。
    *cooperation/sdgs	1		開発途上国の初めての衛星を「きぼう」から放出。キキューブ事業は誰一人取り残さない宇宙利用をうたう。
    *cooperation/sdgs	1		衛星で水不足の農村に井戸の適地を示す。国連開発計画との連携で、安全な水という目標の達成を後押しする。
    *cooperation/sdgs	1		衛星データで貧困の実態をつかむ　夜の明かりから電気の届かぬ村を地図に
    *cooperation/sdgs	1		SDGs達成へ宇宙技術を活用　国連宇宙部とJAXAが覚書
    *cooperation/sdgs	1		マラリアの蚊が育つ水たまりを減らし、井戸を増やす。アフリカの村を支える空の地図
    *cooperation/sdgs	1		海の豊かさを守る目標に衛星の力　ごみの多い川を特定し途上国の清掃を支援
    *cooperation/sdgs	1		誰一人取り残さない宇宙利用とは　若者会議が提言、教育の格差解消など17目標に沿って
    *cooperation/sdgs	1		干ばつに強い農業を支援　人工衛星の雨量情報を小規模農家の保険に
    *resources/space-resources	1	Contract to buy lunar regolith completed. NASA paid the token sum of one dollar after a company showed images of the soil it had gathered and handed over title.	
    *resources/space-resources,rules/accords	1	Luxembourg's space mining statute tested in court. A dispute between two asteroid prospectors asks who owns samples taken beyond Earth.	
    *resources/space-resources	1	Oxygen made from simulated Moon dirt. A molten-salt reactor in Cleveland drew 1.2 kg from regolith in a day, a step toward propellant made on site.	
    *resources/space-resources	1	Economics of asteroid platinum doubted. A study finds that returning the metal would depress its price long before miners broke even.	
    *resources/space-resources,exploration/lunar-surface	1	Helium-3 harvester to fly on rover. The prototype will sift lunar soil near Mare Moscoviense and weigh the gas that it frees.	
    *resources/space-resources,commercial/licensing	1	Tokyo company gets permit to sell a scoop of Moon dust to NASA for $5,000.	
    *resources/space-resources	1	Gold rush above: Will anyone really dig platinum from asteroids? Economists are doubtful.	
    *resources/space-resources	1	Turning frozen water in dark craters into rocket fuel could pay for itself in 15 years, a study says.	
    *resources/space-resources	1	Helium-3 from the Moon: Finnish cryogenics firm signs to buy thousands of litres, none of it yet mined.	
    *resources/space-resources,rules/norms	1	U.N. group drafts principles on who may dig what beyond Earth, with poorer nations seeking a share.	
    *resources/space-resources	1	Oven bakes oxygen out of fake lunar soil, enough in a test for one person for a day.	
    *resources/space-resources,commercial/licensing	1		宇宙資源法に基づく二件目の許可。月の表土を採取し売買する民間企業の事業活動計画を政府が認めた。計画では来年秋に着陸し、採取した砂の所有権を米国の機関に譲り渡す。
    *resources/space-resources	1		月の氷から推進薬を作る工場、概念設計を公表。年六十トンの水素と酸素の生産を見込む。
    *resources/space-resources	1		小惑星の鉱物資源、埋蔵量の目録を作成。大学連合が近地球の五百個を分光観測の結果で格付けした。
    *resources/space-resources,rules/norms	1		宇宙資源の所有権、国際的な仕組みを議論。国連の作業部会は採掘の利益配分を論点に加えた。
    *resources/space-resources	1		月の砂から酸素と金属を取り出す炉、試作機が完成。現地で資源を使う技術として二年後の実証を目指す。
    *resources/space-resources,commercial/industry	1		経済産業省、宇宙資源開発の民間投資を調査。水の採掘や販売を計画する企業は国内で十一社あった。
    *resources/space-resources	1		月の砂の所有権を譲渡　国内企業、宇宙資源法で初の取引
    *resources/space-resources	1		月の氷の埋蔵量を格付け　鉱業の基準を使った報告書を英の学会が公表
    *resources/space-resources,commercial/industry	1		小惑星の鉱物は誰が採る？　ルクセンブルクと日本の企業が提携
    *resources/space-resources	1		袋で包んで小惑星を丸ごと捕まえる　採掘ベンチャーが地上試験
    *resources/space-resources,rules/accords	1		「採った石は自分の物」と定める国はいくつ？　各国の宇宙資源法を比べる
    *resources/space-resources	1		資源探査の許可第2号、事業計画を公表　内閣府
    *technology/demonstration	1	Innovative Satellite Technology Demonstration-5 carries 15 payloads. JAXA's small craft will try a deployable membrane, a water thruster and a new star tracker.	
    *technology/demonstration	1	Laser link moves 1.8 gigabits per second from geostationary orbit. The optical relay experiment connected two Japanese satellites across 40,000 km for the first time.	
    *technology/demonstration	1	Wood-framed cubesat tested in orbit. LignoSat-3's magnolia panels kept their shape through 1,200 day-night cycles, Kyoto engineers said.	
    *technology/demonstration	1	DARPA picks team to assemble a truss in space. Robot arms will bolt together a 1.4-meter antenna mount aboard a small free flyer next year.	
    *technology/demonstration	1	Engineering Test Satellite 9 completes vacuum trial. Its all-electric bus and digital payload are meant to make the next generation of communications craft competitive.	
    *technology/demonstration,commercial/industry	1	In-orbit servicer plugs into client. Tetherline's demonstrator pumped a liter of xenon into a mock-up, proving the refueling valve that it hopes to sell.	
    *technology/demonstration	1	Wooden satellite's second try: Kyoto team's magnolia box is back in orbit, this time talking.	
    *technology/demonstration	1	Innovative demo satellite carries eight gadgets from universities, from foldable antenna to 3D-printed thruster.	
    *technology/demonstration	1	Can sunlight push a spacecraft? A sail the size of a tennis court unfurled on Monday.	
    *technology/demonstration	1	ETS-9, Japan's all-electric telecom testbed, passes vacuum trial in Tsukuba.	
    *technology/demonstration	1	Laser link sends cat video 300,000 km; the test aims at faster talk between craft.	
    *technology/demonstration	1	Students at an Ehime technical college watch as the shoebox they soldered answers from overhead.	
    *technology/demonstration	1		革新的衛星技術実証六号機、搭載テーマ十四件を選定。折りたたみ式の反射鏡や耐放射線半導体を宇宙で試す。応募は五十一件あり、半数を中小企業と大学が占めた。打上げは二年後を予定する。
    *technology/demonstration	1		技術試験衛星九号機、全電化推進の地上試験に合格。来年度の完成に向け、組立てが最終段階に入る。
    *technology/demonstration	1		超低高度衛星の後継機、開発を開始。高度二百キロを空気抵抗に逆らって飛び続ける技術を確かめる。
    *technology/demonstration	1		NICT、衛星と地上の間で量子暗号鍵の配送に成功。小型の光端末を載せた実証衛星を用いた。
    *technology/demonstration	1		大学生が作った一辺十センチの衛星、軌道上で膜を展開。減速用の帆として働くかを半年かけて調べる。
    *technology/demonstration	1		革新的技術実証衛星4号機、8つの新技術を軌道で試す
    *technology/demonstration	1		技術試験衛星9号機、熱真空試験を終了　デジタル化で通信量を自在に
    *technology/demonstration	1		水を噴いて進むエンジン、超小型機で軌道変更に成功
    *technology/demonstration	1		折り紙の技で広がるアンテナ、宇宙での展開に成功
    *technology/demonstration	1		高専生が設計した手のひらサイズの機体、きょう初めて電波が届く
    *technology/demonstration	1		軌道上で燃料を注ぎ足す　衛星の寿命を延ばす技術、北九州の企業が実演へ
    """
