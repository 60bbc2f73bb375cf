/// Exploration: examples as feeds bring them, lines of the standard glossary.
let examplesExplorationFeeds = """
    *exploration/artemis	1	Artemis III stacking begins in High Bay 3, with the core stage lifted onto the mobile launcher	
    *exploration/artemis	1	Orion heat shield redesign clears final arc-jet test	
    *exploration/artemis	1	Why the upper stage was dropped: NASA explains its new plan for SLS Block 1	
    *exploration/artemis	1	Back from the far side: four astronauts splash down off San Diego after ten days	
    *exploration/artemis	1	Hydrogen leak scrubs wet dress rehearsal at Pad 39B. Engineers will replace a seal at the tail service mast before the next try.	
    *exploration/artemis,exploration/crew	1	Suit check: Axiom's lunar garment goes under water at Johnson	
    *exploration/artemis	1	Artemis II crew's splashdown data guide changes to the life-support valves.	
    *exploration/artemis,commercial/industry	1	Blue Moon Mark 2 lander clears critical review as the second human landing provider. Its builder still has to show refuelling in lunar orbit.	
    *exploration/artemis	1	SLS core stage for Artemis IV sails from Michoud aboard the Pegasus barge.	
    *exploration/artemis	1	Mobile Launcher 2 passes half-way mark; first use is not before 2029.	
    *exploration/artemis	1	Starship HLS propellant transfer test moves 10 tons of liquid oxygen between tanks. NASA wants a ship-to-ship transfer before it sets a landing date.	
    *exploration/artemis	1	Orion's Artemis III heat shield leaves the Kennedy oven with its new permeable Avcoat blocks. Technicians will test each block with ultrasound before bonding.	
    *exploration/artemis	1		有人月周回飛行アルテミス2、乗員4人が管制官と最終シミュレーション
    *exploration/artemis	1		SLSロケットが組立棟から射点へ、移動に11時間。打上げは早ければ来月初め。
    *exploration/artemis,exploration/lunar-surface	1		日本人初の月面着陸、候補飛行士2人が地質訓練
    *exploration/artemis	1		オリオン宇宙船の生命維持装置、バルブ交換で出荷が遅れる
    *exploration/artemis	1		NASA監察総監室、アルテミス計画の1回当たり費用を41億ドルと試算
    *exploration/artemis	1		AxEMU宇宙服の水中試験を実施、月面歩行の訓練に使用。潜水は延べ12時間に及んだ。
    *exploration/artemis	1		有人与圧ローバーの開発で月面の輸送計画を日米が確認
    *exploration/artemis	1		オリオン宇宙船の欧州サービスモジュール4号機がブレーメンから出荷
    *exploration/artemis	1		アルテミスⅡの帰還後解析を公表、耐熱材の剥離は想定内
    *exploration/artemis,policy/budget	1		米監査院、SLSの費用増を指摘し打上げ間隔の見直しを勧告
    *exploration/artemis	1		アルテミスⅢ、低軌道でのドッキング試験に計画変更とNASA発表
    *exploration/cargo	1	Cygnus XL stuck short of the station after engines cut off early, second try tomorrow. Its 4.9 tonnes of supplies are not urgent, the agency says.	
    *exploration/cargo	1	Progress MS-35 docks with 2.6 tonnes of fuel, water and New Year treats	
    *exploration/cargo,exploration/iss	1	Dragon CRS-35 undocks with frozen samples and heads for splashdown	
    *exploration/cargo	1	Dream Chaser spaceplane's first freight run shifts to free flight only	
    *exploration/cargo	1	What goes up: coffee, a spare urine processor and 48 experiments on the manifest	
    *exploration/cargo	1	Progress MS-34 undocks; docking port free for the next supply ship.	
    *exploration/cargo,exploration/iss	1	HTV-X2 berthed at Harmony by Canadarm2 with four tons of supplies.	
    *exploration/cargo	1	Cygnus XL departs with trash and will run a fire-safety test on the way down. The freighter had been at the Unity module for five months.	
    *exploration/cargo	1	Dream Chaser Tenacity's first flight will not go to the station after contract change.	
    *exploration/cargo	1	Tianzhou-10 docks with Tiangong carrying spare solar cells and lettuce seeds.	
    *exploration/cargo	1	CRS-34 Dragon splashes down off California with frozen biology samples.	
    *exploration/cargo	1		新型宇宙ステーション補給機3号機、種子島でカプセルへの物資搭載始まる。打上げ80時間前まで積み込みが可能。
    *exploration/cargo,technology/demonstration	1		HTV-X、ISS離脱後に軌道上で3か月の技術実証
    *exploration/cargo	1		シグナス補給船が離脱、不要品とともに大気圏で燃え尽きる
    *exploration/cargo	1		補給機の打上げ延期で、水と酸素の備蓄は何日もつか
    *exploration/cargo	1		天舟貨物船が中国の天宮に到着、実験用の宇宙服2着を運ぶ
    *exploration/cargo,commercial/industry	1		欧州の民間補給カプセル、飛行試験を来年に設定
    *exploration/cargo	1		シグナス補給船の主エンジンが早期停止、到着は2日遅れ
    *exploration/cargo	1		欧州の民間補給船ニックス、再突入試験機の失敗原因を報告
    *exploration/cargo,commercial/launch	1		ドラゴン貨物船に積む生鮮食品と実験試料の搭載を完了
    *exploration/cargo,technology/demonstration	1		HTV-X1号機が係留を離れ、単独飛行で技術実証へ移行
    *exploration/cargo	1		インドが有人拠点向け補給機の構想設計を開始
    *exploration/cargo	1		新型宇宙ステーション補給機HTV-X3号機、種子島で推進薬の充填を開始
    *exploration/crew	1	Crew-13 arrives at the Cape in quarantine. The four fly next Thursday, weather permitting.	
    *exploration/crew,exploration/iss	1	Spacewalk to fit a roll-out solar array ends after six hours and 41 minutes	
    *exploration/crew	1	Medical evacuation from orbit: what is known about the early return	
    *exploration/crew	1	Ten new astronaut candidates report for two years of training in Houston	
    *exploration/crew	1	Soyuz brings three home to the Kazakh steppe	
    *exploration/crew	1	Bone loss, blurred sight: doctors on what half a year does to the body	
    *exploration/crew	1	A Japanese commander logs her 300th day in space, a national record	
    *exploration/crew	1	Astronaut returns early on medical grounds; agency declines to give details, citing privacy.	
    *exploration/crew	1	Shenzhou-24 taikonauts walk in space for seven hours to fit debris shields. It was the third outing of their six-month stay.	
    *exploration/crew,commercial/industry	1	Ax-5 private astronauts complete centrifuge and winter survival training.	
    *exploration/crew,exploration/iss	1	Crew-13 arrives: four astronauts float through the hatch to hugs.	
    *exploration/crew	1	ESA's reserve class finishes parabolic flights in Bordeaux.	
    *exploration/crew	1	Gaganyaan-1 uncrewed flight puts Vyommitra robot through abort drills.	
    *exploration/crew	1		日本人飛行士が船外活動、電池の交換作業に6時間半。同僚の米国人飛行士と組み、予定の作業をすべて終えた。
    *exploration/crew	1		JAXA、宇宙飛行士候補者2人を正式認定
    *exploration/crew	1		宇宙から小学校と交信、児童16人が質問
    *exploration/crew,commercial/industry	1		民間人4人の搭乗ミッション、訓練は17週間
    *exploration/crew	1		スターライナー次回飛行は貨物のみ、搭乗員の交代はドラゴンで
    *exploration/crew	1		民間人4人が極軌道を周回する飛行から帰還
    *exploration/crew	1		ソユーズ宇宙船がカザフスタンに帰還、飛行士3人は健康状態良好。滞在日数は245日だった。
    *exploration/crew,exploration/iss	1		日本人宇宙飛行士が船外活動でIROSA架台を取り付け
    *exploration/crew	1		長期滞在を終えた飛行士のリハビリ、骨量の回復を追跡調査
    *exploration/crew	1		新たな宇宙飛行士候補者の基礎訓練が終了、正式に認定
    *exploration/gateway	1	HALO module leaves Turin for Arizona, where fuel lines, radios and batteries will be fitted over eighteen months.	
    *exploration/gateway	1	Power and Propulsion Element fires up its three 12-kW thrusters on the ground	
    *exploration/gateway,policy/budget	1	Lawmakers fund lunar outpost in orbit that the budget request would have cancelled	
    *exploration/gateway	1	Life-support system for I-Hab built in Japan passes leak test	
    *exploration/gateway	1	Should the Gateway go? Partners weigh what to do with modules half built	
    *exploration/gateway	1	Canadarm3 loses its destination, engineers look to other uses	
    *exploration/gateway	1	A stay of thirty days in near-rectilinear halo orbit: how the small station would keep warm	
    *exploration/gateway	1	CAPSTONE wraps up four years of scouting the near-rectilinear halo orbit for the outpost.	
    *exploration/gateway	1	Canadarm3 contract restructured as the lunar-orbit station is paused.	
    *exploration/gateway	1	Mohammed Bin Rashid centre still building the airlock for the cislunar outpost, its director says.	
    *exploration/gateway	1	HALO module, outfitted in Arizona, awaits a decision on the future of the lunar outpost in orbit.	
    *exploration/gateway	1	Lunar I-Hab, built in Turin for the station around the Moon, passes pressure proof test.	
    *exploration/gateway	1	Power and Propulsion Element fires its 12-kilowatt thrusters in the chamber at Glenn. It would be the most powerful electric drive flown.	
    *exploration/gateway	1		ゲートウェイ計画の見直し、欧州各国の閣僚から懸念の声。製造済みの居住棟を月面で使う案も浮上した。
    *exploration/gateway,exploration/cargo	1		HTV-Xの発展型で月周回拠点に物資を運ぶ構想、JAXAが検討継続
    *exploration/gateway	1		ゲートウェイ搭載の放射線計測装置、日欧共同で環境試験
    *exploration/gateway	1		ゲートウェイの電力推進モジュール、太陽電池の展開試験に成功
    *exploration/gateway	1		ドバイ製エアロックの詳細設計が完了、ゲートウェイ参加国が審査
    *exploration/gateway	1		放射線計測器ERSAと日本の線量計、ゲートウェイ搭載へ最終確認
    *exploration/gateway	1		ルナビュー（ESPRIT）の設計審査、燃料補給の要件を変更
    *exploration/gateway	1		月周回有人拠点への補給に向け、NRHOでの通信方式を検討
    *exploration/gateway	1		月周回拠点の計画見直し、国際パートナーに代替案を提示。日欧加の各機関は年内に回答する。
    *exploration/gateway	1		ゲートウェイ居住棟へ日本が提供する環境制御装置、試験機を公開
    *exploration/gateway	1		ゲートウェイの電気推進モジュールの組立てが完了
    *exploration/iss	1	Zvezda leak rate halves after sealant applied, hatch stays shut. Both sides agree the cracks are small but not on why they grow.	
    *exploration/iss	1	Expedition 76 begins with change of command	
    *exploration/iss,commercial/industry	1	Deorbit vehicle contract: how the station will be brought down in 2031	
    *exploration/iss	1	Station raised 1.9 km by Progress engines	
    *exploration/iss	1	Kibo's airlock sends out six cubesats from universities	
    *exploration/iss	1	Toilet breakdown, spare pump, and a long Sunday aboard the orbital laboratory	
    *exploration/iss,exploration/science	1	Protein crystals and fruit flies: results from the half-year in weightlessness	
    *exploration/iss	1	Cold Atom Lab upgrades yield longer-lived quantum gas aboard the orbiting laboratory.	
    *exploration/iss,exploration/crew	1	Expedition 75 begins as command of the station passes in a brief ceremony.	
    *exploration/iss	1	Robotic arm Dextre swaps a failed power switching unit outside the station.	
    *exploration/iss,exploration/cargo	1	ISS reboost by Progress 95 adds 1.9 m/s.	
    *exploration/iss	1	Zvezda transfer-tunnel leak rate falls again after sealing; hatch rules stay. Crews keep the aft compartment shut except when unloading.	
    *exploration/iss	1	Deorbit Vehicle design passes review; station retirement set for 2030.	
    *exploration/iss	1		きぼう日本実験棟の船外プラットフォームに新装置を取り付け
    *exploration/iss	1		国際宇宙ステーション、冷却ループの圧力低下で一部実験を中断。乗員に危険はなく、原因を調べている。
    *exploration/iss	1		ISSが日本上空を通過、今夜18時7分から5分間見える
    *exploration/iss	1		運用終了後をにらみ、きぼうの後継となる民間モジュールの検討本格化
    *exploration/iss,exploration/cargo	1		ロボットアームで無人船を捕捉、結合部の気密を確認
    *exploration/iss	1		「きぼう」の静電浮遊炉で超高温酸化物の粘性測定に成功
    *exploration/iss	1		きぼう利用の高品質タンパク質結晶化実験、第12回公募を開始
    *exploration/iss,technology/demonstration	1		小型衛星放出機構（J-SSOD）からキューブサット3機を放出
    *exploration/iss,commercial/industry	1		ISS退役後の商業拠点への移行、文科省小委員会が論点整理
    *exploration/iss	1		国際宇宙ステーションの冷却系に圧力低下、船内の安全に問題なし
    *exploration/iss	1		米国棟でトイレ装置が故障、予備機に切替え
    *exploration/lunar-surface	1	Blue Moon Mark 1 touches down near Shackleton rim. Its camera will film the plume stirring the dust.	
    *exploration/lunar-surface	1	VIPER rover rides again: drill trials on a slope of simulated regolith	
    *exploration/lunar-surface	1	Lander tips over on arrival, but its cameras still speak	
    *exploration/lunar-surface,exploration/science	1	Seismometer on the far side hears a moonquake of magnitude 4	
    *exploration/lunar-surface	1	Fission reactor for the Moon: 100 kW by 2030 is the goal	
    *exploration/lunar-surface	1	Chang'e-7 hopper peers into a permanently dark crater	
    *exploration/lunar-surface	1	Lunar Terrain Vehicle contest down to one; astronauts drive the mock-up in Arizona	
    *exploration/lunar-surface	1	LUPEX rover drill reaches 1.5 m in frozen simulant.	
    *exploration/lunar-surface	1	Lunar Terrain Vehicle provider picked after a bake-off in the desert near Flagstaff.	
    *exploration/lunar-surface	1	Moonquake record from the Farside Seismic Suite tops 300 events.	
    *exploration/lunar-surface	1	Chang'e-7 touches down near Shackleton crater with hopping probe for ice. Russia's seismic instrument and six others are working, the CNSA said.	
    *exploration/lunar-surface	1	VIPER's new ride: rover to reach the south pole aboard a Blue Moon Mark 1. Delivery is planned for late 2027.	
    *exploration/lunar-surface,exploration/science	1	Blue Ghost Mission 2 targets the far side with the LuSEE-Night radio telescope.	
    *exploration/lunar-surface	1		月面与圧ローバーの試作車、鳥取砂丘で走行試験
    *exploration/lunar-surface	1		民間月着陸船が着陸目前で通信途絶、高度計の異常か。高度5キロ付近で減速が遅れたとみられる。
    *exploration/lunar-surface	1		LUPEX、南極域の着陸地点を3か所に絞り込む
    *exploration/lunar-surface,technology/demonstration	1		月面で使う折り畳み式アンテナ塔、砂を模した試験場で展開
    *exploration/lunar-surface	1		月の縦孔に探査ロボットを降ろす構想、国際チームが発足
    *exploration/lunar-surface	1		越夜に成功、小型着陸機が極低温の月の夜を越えて再起動
    *exploration/lunar-surface	1		月極域探査機チャンドラヤーン5、着陸脚の落下試験を完了
    *exploration/lunar-surface	1		月面測位・通信網ルナネットの実証局を2028年に設置へ
    *exploration/lunar-surface	1		月の縦孔を調べる小型ロボット群、溶岩洞で走行試験
    *exploration/lunar-surface,commercial/industry	1		ispaceの月着陸船ミッション4、目標地点を裏側の盆地に設定
    *exploration/lunar-surface	1		SLIM着陸地点の岩石分光データ、マントル由来のかんらん石を示唆。論文は惑星科学の専門誌に掲載された。
    *exploration/lunar-surface	1		月の夜を越す電源として小型の原子炉を米エネルギー省が開発
    *exploration/mars	1	Perseverance bags a speckled rock that may hold signs of old life. The core, the 34th, stays in the rover's belly for now.	
    *exploration/mars	1	MMX on course to slip into orbit round Mars with Phobos ahead	
    *exploration/mars,policy/budget	1	Sample return on hold as agency seeks a cheaper way home from Jezero	
    *exploration/mars	1	MAVEN silent since it passed behind the planet, controllers keep calling	
    *exploration/mars	1	Europa Clipper swings by Earth for a push outward	
    *exploration/mars	1	Dust storm dims solar panels, twin ESCAPADE probes study what the wind strips away	
    *exploration/mars	1	Dragonfly's rotors pass the cold test for Titan	
    *exploration/mars	1	Perseverance finds "leopard spots" in another mudstone; sample return remains unfunded. Scientists call the minerals a possible biosignature.	
    *exploration/mars	1	Europa Clipper completes Earth flyby, on course for Jupiter in 2030. The spacecraft picked up 4 km/s in the pass.	
    *exploration/mars	1	Tianwen-2 samples quasi-moon Kamoʻoalewa with touch-and-go and anchor methods.	
    *exploration/mars	1	MAVEN still silent after passing behind the planet; recovery efforts continue.	
    *exploration/mars	1	ESCAPADE twins slip out of their loiter orbit and head for Mars.	
    *exploration/mars	1	Rosalind Franklin's parachutes qualified over Kiruna.	
    *exploration/mars	1		火星衛星探査計画MMX、打上げ後の初期機器確認を終え巡航へ
    *exploration/mars	1		キュリオシティ、蜘蛛の巣状の岩脈を調査。地下水が長く残っていた証拠とみられる。
    *exploration/mars	1		はやぶさ2、小惑星トリフネを秒速5キロで通過撮像
    *exploration/mars	1		ボイジャー1号が1光日の距離に到達、通信の往復に2日
    *exploration/mars,exploration/science	1		水星探査機みお、周回軌道で最初の磁場データを取得
    *exploration/mars	1		火星で見つかった有機分子、炭素鎖はこれまでで最長
    *exploration/mars	1		JUICE、金星でのスイングバイを経て木星への航路を順調に飛行
    *exploration/mars	1		ボイジャー1号、地球から1光日の距離に到達
    *exploration/mars	1		火星衛星探査機MMXが出航、フォボスの試料を持ち帰る。帰還は2031年の予定で、H3ロケットによる打上げ後の通信は良好。
    *exploration/mars	1		はやぶさ2拡張ミッション、小惑星トリフネを高速で通過観測
    *exploration/mars	1		ベピコロンボが水星周回軌道に入り、みおを分離
    *exploration/mars	1		ドラゴンフライの機体、タイタンの低温環境を模した風洞で試験
    *exploration/science	1	GCN Circular: Swift detects GRB 261128A, XRT afterglow at RA 13h 02m, Dec +27	
    *exploration/science	1	LIGO-Virgo-KAGRA alert S261127ab, binary neutron star with probability 0.87, 310 Mpc	
    *exploration/science	1	Webb sees a galaxy that shone 270 million years after the Big Bang. Its spectrum shows oxygen, which nobody expected so early.	
    *exploration/science	1	Rubin Observatory's first million alerts in one night	
    *exploration/science	1	Interstellar visitor brightens as it rounds the Sun	
    *exploration/science	1	Roman telescope opens its cover	
    *exploration/science	1	Neutrino of 210 TeV, track-like, IceCube asks for optical follow-up	
    *exploration/science	1	SVOM triggers on long gamma-ray burst; VLT spectroscopy under way.	
    *exploration/science	1	XRISM resolves iron line winds around the black hole in Circinus.	
    *exploration/science	1	LIGO-Virgo-KAGRA alert S261126ab: likely binary neutron star merger, 70 Mpc, 90% area 210 square degrees. Follow-up teams are asked to report candidates through the GCN.	
    *exploration/science	1	Euclid's first cosmology release tightens limits on dark energy.	
    *exploration/science	1	Webb spots water ice grains around young star in the Lupus cloud.	
    *exploration/science	1	Rubin Observatory issues seven million alerts in one night. Brokers sorted them into supernovae, variables and asteroids by dawn.	
    *exploration/science	1	GCN Circular: EP261127a, Einstein Probe detection of a fast X-ray transient, optical counterpart at z = 1.9.	
    *exploration/science	1		ガンマ線バーストの残光をMAXIと地上望遠鏡が捉え、赤方偏移は3.2と判明
    *exploration/science	1		XRISM、超新星残骸の鉄の動きを精密分光
    *exploration/science	1		重力波検出の速報、KAGRAの参加で方向を絞り込む。候補天体の方向は約40平方度に絞られた。
    *exploration/science	1		すばる望遠鏡が土星の新しい衛星を12個発見
    *exploration/science,exploration/mars	1		リュウグウの試料から塩の結晶、母天体に水の流れ
    *exploration/science	1		かみのけ座に新星、15歳の高校生が撮影し国際機関に報告
    *exploration/science	1		ふたご座流星群が今夜極大、1時間に60個の見込み
    *exploration/science	1		恒星間天体3I/ATLASの尾に水酸基を検出、国内の大学が電波観測
    *exploration/science	1		IceCube、高エネルギーニュートリノ事象をアラートで通知　追観測を呼びかけ。誤差円は半径0.6度。
    *exploration/science	1		ガンマ線バーストGRB 261120Aの残光を木曽シュミット望遠鏡が捉える
    *exploration/science	1		すばる望遠鏡PFS、遠方銀河の分光サーベイ初年度の成果を公表
    *exploration/science	1		位置天文衛星JASMINEの赤外検出器、冷却試験に合格
    """
