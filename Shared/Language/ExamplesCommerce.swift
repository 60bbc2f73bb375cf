/// Commerce, resources, technology and cooperation: examples, lines of the standard glossary.
let examplesCommerce = """
    *commercial/industry	1	Start-up raises 80 million dollars to build satellite constellation. The space company plans to hire 200 staff.	宇宙ベンチャーが八十億円を調達。衛星コンステレーションの構築に充てる。
    *commercial/industry	1	Satellite operator merger approved by shareholders. The space industry is consolidating.	宇宙戦略基金の公募結果。民間事業者の技術開発を支援する。
    *commercial/industry	1	Satellite maker goes public in Tokyo. Shares rose 30 percent on the first day.	宇宙スタートアップ、大企業と提携。衛星データ事業を広げる。
    *commercial/industry	1	Operators bet on phones connecting directly to satellites. Telecom groups announced partnerships.	衛星データ企業が東証に上場。初値は公開価格を上回った。
    *commercial/industry	1	Space start-ups in Japan attract record investment. Funds put 90 billion yen into the sector.	S-Booster2026 ビジネスアイデアを募集
    *commercial/industry	1	SES completes purchase of Intelsat. The combined operator has 120 satellites.	宇宙産業の市場規模、2030年代に8兆円へ
    *commercial/industry	1	Commercial space station developer raises $350 million	スカパーJSAT、低軌道衛星事業に参入
    *commercial/industry	1	Satellite imagery start-up wins data contract	宇宙戦略基金（第三期）公募開始
    *commercial/industry	1	Synspective files for listing on the Tokyo growth market	宇宙ベンチャーのアークエッジ、80億円を調達
    *commercial/industry	1	Space economy grew to $626 billion last year, report says	宇宙スタートアップが東証に上場
    *commercial/industry	1	Telecom carrier to offer direct-to-device satellite service through Starlink	衛星データビジネスに商社が参入
    *commercial/industry	1	Japanese space startup raises $50 million	宇宙ベンチャーが東証グロース市場に上場
    *commercial/industry	1	Axiom and Mitsui partner on commercial station	アマゾン、衛星ブロードバンドの一般販売を準備
    *commercial/industry	1	SpaceX valuation reaches $400 billion	衛星コンステレーション事業に300億円を調達
    *commercial/industry	1	NTT and SKY Perfect JSAT to build space computing network	スマートフォンと衛星の直接通信サービスを開始
    *commercial/industry	1	Kuiper renamed Leo as Amazon prepares consumer broadband	小型衛星メーカーが40機を受注
    *commercial/industry	1	SES and Intelsat complete merger	展開失敗が相次ぎ保険会社に損失
    *commercial/industry	1	Maker of small satellites wins order for 40	撮像会社の株価が急伸、防衛契約で
    *commercial/industry	1	Insurers count losses after failed deployments	山からでもメール、携帯と衛星をつなぐ
    *commercial/industry	1	Shares of imaging firm jump on defence deal	一日一機の衛星工場
    *commercial/industry	1	Texting from the mountains: satellite link for phones	民間の宇宙基地、建設会社を決定
    *commercial/industry	1	Factory to build a satellite a day	衛星に給油する新興企業が増資
    *commercial/industry	1	Private outpost picks builder	軌道上サービス市場、2033年に3倍へ
    *commercial/industry	1	Start-up to refuel satellites raises cash	
    *commercial/industry	1	Market for orbit services to triple by 2033, report says	
    *commercial/industry,policy/budget	1		宇宙戦略基金に補正予算で3000億円
    *commercial/launch	1	H3 rocket lifts off from Tanegashima. The launch vehicle placed its payload into orbit.	H3ロケット八号機の打上げ成功。種子島宇宙センターから発射された。
    *commercial/launch	1	Electron launches radar satellite from New Zealand. Liftoff occurred at 09:14 UTC.	イプシロンSの打上げ時期。再開に向けて燃焼試験を行う。
    *commercial/launch	1	Ariane 6 puts weather satellite in orbit. Third flight of the year from Kourou.	H3ロケット、九号機は六月に。機体の最終確認を終えた。
    *commercial/launch	1	Rocket explodes seconds after leaving the pad. The company blamed a valve.	スペースワン、カイロス三号機を三月に打上げ。紀伊半島の射場から発射する。
    *commercial/launch	1	Rocket Lab launches Japanese radar satellite. It was the company's 80th Electron.	H3ロケット試験機の打上げ日時について
    *commercial/launch	1	New Glenn booster lands at sea on second try. The rocket sent probes on their way.	イプシロンSロケット第2段モータ再地上燃焼試験の実施
    *commercial/launch	1	SpaceX launches 28 Starlink satellites from Cape Canaveral	北海道スペースポート、新たな射場が完成
    *commercial/launch	1	Vulcan's next flight slips to July after booster inspection	H3ロケット8号機の打上げ失敗に係る原因究明状況
    *commercial/launch	1	FAA closes investigation of Starship mishap	カイロスロケット3号機、打上げを再延期
    *commercial/launch	1	Rocket Lab scrubs Electron mission due to upper-level winds	H3ロケット9号機、打上げ延期
    *commercial/launch	1	New Glenn returns to flight with a pair of booster landings	カイロスロケット打上げ失敗、原因を調査
    *commercial/launch	1	Ariane 6 to loft Sentinel satellite from Kourou on Tuesday	ロケット打上げ、天候不良で延期
    *commercial/launch	1	H3 rocket launches QZS-7 satellite	カイロスロケット3号機の打上げ延期
    *commercial/launch	1	SpaceX launches Falcon 9 with Starlink satellites	H3ロケット9号機による打上げ結果について
    *commercial/launch	1	Blue Origin's New Glenn launches Mars probes	種子島宇宙センターで機体移動を開始
    *commercial/launch	1	Vega C returns to flight from Kourou	イプシロンS、地上燃焼試験を経て来年度に初号機
    *commercial/launch	1	Electron rocket "Owl on Duty" delivers radar satellite to orbit	ファルコン9、通信衛星を静止移行軌道へ投入
    *commercial/launch	1	Rocket roars away with spy satellite	偵察衛星を積んで離昇
    *commercial/launch	1	Countdown stopped by valve trouble	弁の不調で秒読み停止
    *commercial/launch	1	Booster flies for the 34th time	第1段が34回目の飛行
    *commercial/launch	1	Maiden flight ends in fireball above pad	初号機、発射台上空で爆発
    *commercial/launch	1	Night liftoff for two broadband batches	夜間に2回、通信衛星群を打ち上げ
    *commercial/launch	1	Solid-fuel launcher cleared after engine test	固体ロケット、燃焼試験に合格
    *commercial/launch	1	Weather 70 percent favourable for Thursday's window	木曜の打上げ、天候は良好の見込み
    *commercial/launch	1	Sea-launched rocket orbits five payloads	海上からの発射で5基を軌道へ
    *commercial/launch,earth/climate	1		H-IIA最終号機、いぶきGWを載せて種子島から打上げ
    *commercial/launch,gnss/qzss	1	H3 lifts off with Michibiki No. 7. The navigation satellite separated 29 minutes later and is in good health.	
    *commercial/launch,technology/demonstration	1	Small rocket carries experimental satellites to orbit	
    *commercial/licensing	1	FAA issues launch license modification. The license covers five flights a year.	宇宙活動法に基づく打上げ許可を取得。内閣府が許可証を交付した。
    *commercial/licensing	1	NOAA updates remote sensing licensing regulations. The final rule reduces conditions on private systems.	人工衛星の管理許可のガイドラインを改定。申請手続を見直した。
    *commercial/licensing	1	Regulator clears 25 Starship flights a year. The environmental review found no significant impact.	ロケット打上げの許可申請を受理。内閣府が審査を進める。
    *commercial/licensing	1	Commission proposes lighter rules for earth stations. Comments are due in 30 days.	人工衛星管理の許可、審査を迅速化。内閣府が手引きを改めた。
    *commercial/licensing	1	FCC seeks comment on faster satellite licensing. The proposal would replace Part 25.	宇宙活動法に基づく打上げ許可申請の手引き
    *commercial/licensing	1	FAA grants licence for reentry of private capsule. It will land in Australia.	衛星コンステレーションに係る周波数の割当てに関する意見募集
    *commercial/licensing	1	Space Bureau accepts for filing application for 4,000-satellite system	総務省、スマートフォンと衛星の直接通信に関する制度整備案
    *commercial/licensing	1	FAA streamlines Part 450 launch licensing	人工衛星の管理に係る許可について（内閣府）
    *commercial/licensing	1	NOAA remote sensing license conditions relaxed	電波監理審議会、Starlink Japanの無線局免許を答申
    *commercial/licensing	1	FCC adopts order modernizing satellite licensing under Part 100	内閣府、人工衛星管理許可を交付
    *commercial/licensing	1	FAA issues vehicle operator license for reentry of Varda capsule	ロケットの再突入許可制度を新設へ
    *commercial/licensing	1	Notice of proposed rulemaking: spectrum sharing between NGSO FSS systems	衛星コンステレーション用周波数の免許方針案に対する意見募集
    *commercial/licensing	1	FAA grants launch license to Rocket Lab	米連邦航空局、商業打上げライセンスを発給
    *commercial/licensing	1	FCC approves Starlink Gen2 constellation	総務省、無線局の予備免許を付与
    *commercial/licensing	1	New rules proposed for satellite spectrum	射場の運営に当局がゴーサイン
    *commercial/licensing	1	Regulator fines operator for failing to dispose of its satellite	衛星携帯向け電波の割当案
    *commercial/licensing	1	Notice of proposed rulemaking on spectrum sharing between GSO and NGSO systems	事故調査を終え飛行再開を認可
    *commercial/licensing	1	Spaceport gets go-ahead from regulator	カプセルの豪州着陸を許可
    *commercial/licensing	1	Airwaves for satellite phones put to consultation	衛星通信網の免許申請受付
    *commercial/licensing	1	Agency wraps up inquiry into rocket loss, clears return	撮像の解像度規制を緩和
    *commercial/licensing	1	Permission to bring capsule down in Australia	
    *commercial/licensing	1	Applications due: processing round for broadband constellations	
    *commercial/licensing	1	Imaging firms freed from resolution limits	
    *cooperation/partners	1	Capacity building for Indo-Pacific space agencies. Trainees from eight nations attended a course.	インド太平洋地域での宇宙協力を拡大。第三国との連携を進める。
    *cooperation/partners	1	Quad countries share satellite data with Pacific islands. The space working group supports developing countries.	ASEAN諸国への能力構築支援。衛星技術の人材育成を行う。
    *cooperation/partners	1	Japan trains Southeast Asian engineers in satellite operation. Participants came from six countries.	アジア太平洋の宇宙機関が連携強化。年次会合に四百人が集まった。
    *cooperation/partners	1	Quad partners widen satellite data sharing. Pacific islands will benefit.	アフリカ諸国の宇宙人材を育成。日本が研修を提供する。
    *cooperation/partners	1	Japan offers satellite training to Pacific island states. Twenty officials from the region took part.	インド太平洋地域の宇宙機関との連携強化
    *cooperation/partners	1	APRSAF-32 opens in Bangkok. Agencies from the Asia-Pacific share experience.	JAXA、フィリピン宇宙庁と協力覚書
    *cooperation/partners	1	Japan and UAE agree to cooperate on asteroid mission	東南アジアの衛星利用を支援する研修
    *cooperation/partners	1	NASA, Thailand sign agreement on Earth data	アジア・太平洋地域宇宙機関会議（APRSAF）の参加登録開始
    *cooperation/partners	1	Space Camp for ASEAN engineers opens in Tsukuba	ルワンダの衛星人材育成を東大が支援
    *cooperation/partners	1	APRSAF-31 closes in Manila with call for wider data sharing	日本、ベトナムに地球観測衛星を提供
    *cooperation/partners	1	Japan to train space engineers from Pacific island countries	日米豪印、宇宙分野の作業部会を開催
    *cooperation/partners	1	Quad partners offer satellite climate data to Southeast Asia	アフリカ諸国の小型衛星開発を支援
    *cooperation/partners	1	APRSAF-32 to be held in Bangkok	フィリピン宇宙庁と協力覚書を締結
    *cooperation/partners	1	Japan supports Philippines' satellite program	ベトナムの地球観測衛星、円借款で整備
    *cooperation/partners	1	Japan to share satellite imagery with Pacific islands	ケニアの技術者、日本の支援で衛星づくり
    *cooperation/partners	1	APRSAF-31 opens in Jakarta	島国の職員に衛星画像の研修
    *cooperation/partners	1	India and Japan deepen lunar cooperation	日印が共同の極域探査で合意
    *cooperation/partners	1	Nairobi engineers build first satellite with Japanese help	湾岸の宇宙機関が協力に参加
    *cooperation/partners	1	Training for island officials on using satellite images	アジアの宇宙機関が集う地域会議
    *cooperation/partners	1	Delhi and Tokyo agree on joint polar rover	東南アジアの防災地図づくりを支援
    *cooperation/partners	1	Gulf agency joins exploration partnership	
    *cooperation/partners	1	Regional forum of Asian space agencies	
    *cooperation/partners	1	Aid for Southeast Asia's disaster mapping	
    *cooperation/partners,rules/accords	1		東南アジアの国がアルテミス合意に署名
    *cooperation/sdgs	1	Space for sustainable development goals: new project in Africa. Satellite data help achieve SDG targets on water and food.	SDGs達成に宇宙技術で貢献。持続可能な開発目標の指標を衛星で測る。
    *cooperation/sdgs	1	Space4SDGs initiative connects young engineers. The UN office promotes sustainable development.	SDGsと宇宙利用のシンポジウム。宇宙技術による課題解決を議論した。
    *cooperation/sdgs	1	How satellites help end hunger by 2030. Crop maps support the global goals.	宇宙からSDGsに挑む。水と衛生の指標を衛星データで把握する。
    *cooperation/sdgs	1	UN office and JAXA open call for student CubeSat from developing countries. Deployment from Kibo supports sustainable development.	持続可能な開発目標の達成に衛星データを。国連機関とJAXAが協定を結んだ。
    *cooperation/sdgs	1	Earth observation for SDG monitoring: handbook released. It helps countries report on land and water goals.	衛星データで貧困削減に貢献　JICAとJAXAの連携
    *cooperation/sdgs	1	Space agencies pledge support for sustainable development. Projects target clean water and hunger.	持続可能な開発のための宇宙利用国際会議
    *cooperation/sdgs	1	UN-SPIDER advisory mission supports sustainable development in Nepal	SDGs達成に向けた宇宙技術の活用事例集
    *cooperation/sdgs	1	Space4SDGs: satellites for clean water	途上国の衛星開発を支援するKiboCUBE、第9回の選定結果
    *cooperation/sdgs	1	Space for the Global Goals: UNOOSA and JAXA extend KiboCUBE	宇宙利用でSDGs達成へ
    *cooperation/sdgs	1	Using satellite data to end hunger and improve access to clean water by 2030	衛星データで食料安全保障に貢献
    *cooperation/sdgs	1	Workshop on space technology for socio-economic benefits, Addis Ababa	宇宙を通じたジェンダー平等の推進
    *cooperation/sdgs	1	Satellite data supports Sustainable Development Goals in Africa	貧困や飢餓の解消に衛星技術を役立てる国連の取組
    *cooperation/sdgs	1	UNOOSA and Japan help universities in developing countries launch CubeSats	飢えと渇きに立ち向かう衛星
    *cooperation/sdgs	1	Space for the Sustainable Development Goals: UN report features satellite applications	離れた診療所を衛星で結ぶ
    *cooperation/sdgs	1	Closing the digital divide from space, one clinic at a time	宇宙の仕事に女性を、国連の取組
    *cooperation/sdgs	1	Satellite connectivity brings schools online in rural villages	目標13と地球観測の指標
    *cooperation/sdgs	1	Satellites against hunger and thirst	衛星の雨量で貧しい農家に保険
    *cooperation/sdgs	1	Linking remote clinics by satellite	村の学校が衛星でネットにつながる
    *cooperation/sdgs	1	More women in space careers: UN initiative	
    *cooperation/sdgs	1	Goal 13 and Earth observation: indicators from orbit	
    *cooperation/sdgs	1	Poor farmers insured by satellite rainfall	
    *cooperation/sdgs	1	Village schools go online via satellite	
    *resources/space-resources	1	Japan grants first licence under space resources act. A company plans to collect lunar regolith and sell it.	宇宙資源法に基づく初の許可。月の砂の所有権を移転する。
    *resources/space-resources	1	UN group discusses legal model for space resource activities. Extraction and use of resources on celestial bodies are examined.	宇宙資源の探査及び開発に関する国際的枠組み。国連の作業部会で議論された。
    *resources/space-resources	1	Start-up wants to dig helium-3 on the Moon. Mining could begin in the 2030s.	月の資源の所有を認める法律。民間企業の採掘活動を後押しする。
    *resources/space-resources	1	Who owns the Moon's water? Lawyers debate extraction. Legal certainty matters for investors.	宇宙資源の採掘をめぐる国際ルール。所有権の扱いが焦点となる。
    *resources/space-resources	1	Law on space resources passes in Italy. Companies may own what they extract.	月の水資源の利用に向けた国際研究会
    *resources/space-resources	1	Researchers test extracting oxygen from lunar soil simulant. The technique could make rocket fuel on the Moon.	民間企業の宇宙資源探査に初の許可
    *resources/space-resources	1	Company plans helium-3 extraction on the Moon	月の砂から酸素を取り出す装置を開発
    *resources/space-resources	1	ISRU pilot excavator passes tests	月の水資源探査、民間企業が参画
    *resources/space-resources	1	Bill would set up institute on space resources	月の砂から水を取り出す実験
    *resources/space-resources	1	NASA to buy small amounts of regolith from four companies	月の水資源の推定埋蔵量
    *resources/space-resources	1	Prospecting for water ice: how mining could fuel lunar industry	別の天体で燃料を掘る
    *resources/space-resources	1	UN working group considers principles for use of space resources	氷は誰のものか、天体の富を巡る議論
    *resources/space-resources	1	Japan passes law allowing private ownership of space resources	砂から酸素と金属を取り出す炉
    *resources/space-resources	1	Startup plans asteroid mining mission	金属小惑星を調べる採掘会社の探査機
    *resources/space-resources	1	Luxembourg and Japan cooperate on space resources	月の砂を買う契約、法の試金石に
    *resources/space-resources	1	Luxembourg hosts Space Resources Week	水を掘り出し推進剤にする実験
    *resources/space-resources	1	Prospecting for water ice: company wins permission to collect lunar regolith	
    *resources/space-resources	1	UN working group on legal aspects of space resource activities meets	
    *resources/space-resources	1	Digging for fuel on another world	
    *resources/space-resources	1	Who owns the ice? Claims to celestial riches	
    *resources/space-resources	1	Furnace turns regolith into oxygen and metal	
    *resources/space-resources	1	Prospector craft to survey metal-rich asteroid for profit	
    *resources/space-resources	1	Buying moon dust: contract tests the law	
    *resources/space-resources	1	Helium isotope to be harvested	
    *technology/demonstration	1	Innovative satellite technology demonstration satellite launched. The technology demonstrator carries sixteen components.	革新的衛星技術実証プログラムの四号機。実証テーマを選定した。
    *technology/demonstration	1	Engineering Test Satellite 9 to demonstrate all-electric propulsion. The satellite development programme enters final tests.	技術試験衛星九号機の開発状況。全電化の静止衛星を開発する。
    *technology/demonstration	1	Suitcase-sized spacecraft tries out a new kind of radio	冷蔵庫ほどの大きさの衛星で新しい電波を試験
    *technology/demonstration	1	Shoebox satellite proves folding antenna in orbit. Engineers call the test a success.	次世代小型衛星の電源を軌道で検証。民生部品の耐久性を確認した。
    *technology/demonstration	1	World's first refuelling of a satellite planned. The tanker will dock in geostationary orbit.	木製衛星、宇宙での耐久性を実証。大学と企業が開発した。
    *technology/demonstration	1	JAXA's RAISE-4 tests eight new technologies in orbit. Universities and companies built the payloads.	革新的衛星技術実証4号機の打上げ
    *technology/demonstration	1	Optical data relay satellite sets speed record. Laser light carried images from low orbit.	光衛星間通信システム「LUCAS」の通信実験に成功
    *technology/demonstration	1	JAXA's RAPIS-4 satellite begins technology experiments in orbit	宇宙太陽光発電の軌道上実証
    *technology/demonstration	1	Laser communications relay hits gigabit speeds	技術試験衛星9号機（ETS-9）の開発状況
    *technology/demonstration	1	In-space refueling demo set for 2026	小型実証衛星で軌道上サービス技術を検証
    *technology/demonstration	1	Innovative Satellite Technology Demonstration-4 enters commissioning	小型衛星で電気推進を実証
    *technology/demonstration	1	Optical terminal achieves 1.8 Gbps link with a low orbit relay	宇宙でのロボットアームによる燃料補給を実証
    *technology/demonstration	1	NASA CubeSat tests solar sail booms	技術試験衛星9号機の開発状況
    *technology/demonstration	1	JAXA demonstrates optical data relay	ソーラーセイルを軌道上で展開
    *technology/demonstration	1	Innovative satellite technology demonstration satellite launched	光衛星間通信の実験に成功
    *technology/demonstration	1	Quantum communication satellite completes in-orbit test	木の衛星、一年を耐える
    *technology/demonstration	1	Innovative technology demonstration satellite carries eight university payloads	光で衛星の間を結ぶ
    *technology/demonstration	1	On-orbit quantum key distribution experiment succeeds	2機が編隊を組む試験
    *technology/demonstration	1	Solar sail unfurled in orbit	振動と真空の試験を終え認定
    *technology/demonstration	1	Wooden cube survives a year aloft	軌道上で画像を選ぶ半導体
    *technology/demonstration	1	Light beams carry data between satellites	膜を広げて軌道を下げる実証
    *technology/demonstration	1	Two craft practise flying in formation	新型推進器の試作品が完成
    *technology/demonstration	1	Bus qualified: shaker and vacuum tests done	学生の衛星が初交信
    *technology/demonstration	1	Brain on board: chip sorts images in orbit	
    *technology/demonstration	1	Sail drags satellite down in trial	
    *technology/demonstration	1	Engineering model of new thruster delivered	
    *technology/demonstration	1	Students' satellite answers first call	
    *technology/demonstration,commercial/launch	1		革新的衛星技術実証機、ロケット打上げ失敗により喪失
    """
