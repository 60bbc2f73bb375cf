/// Exploration and science: examples, lines of the standard glossary.
let examplesExploration = """
    *exploration/artemis	1	NASA sets date for Artemis II crewed flight. The Space Launch System and Orion will carry four astronauts around the Moon.	アルテミス二号の打上げ日程を発表。四人の飛行士が月を周回する。
    *exploration/artemis	1	SLS core stage arrives at Kennedy. The rocket will fly the Artemis III mission.	オリオン宇宙船の耐熱材を点検。SLSロケットで打ち上げられる。
    *exploration/artemis	1	Moon rocket rolls out to pad. Artemis II astronauts watched as SLS crept along the crawlerway.	アルテミスIII、着陸地点の候補を絞り込み。二〇二八年の有人着陸を目指す。
    *exploration/artemis	1	Heat shield fix clears way for crewed lunar flyby. Orion will follow a steeper path home.	日本人飛行士二人が月へ、アルテミス計画で合意。二〇二〇年代後半の着陸を目指す。
    *exploration/artemis	1	NASA picks nine landing regions for Artemis III. Starship will take two astronauts down.	アルテミスII、有人月周回飛行に成功
    *exploration/artemis	1	Artemis II crew back home after trip around the Moon. The Orion capsule landed off San Diego.	アルテミス計画に関する日米の取決めを発表
    *exploration/artemis	1	NASA rolls Artemis III rocket to the pad	アルテミス計画、日本人飛行士2名の月面着陸で日米が合意
    *exploration/artemis	1	Artemis II astronauts speak to media after Moon flight	米オリオン宇宙船の耐熱シールドに関する調査結果
    *exploration/artemis	1	Starship Human Landing System completes propellant transfer test	アルテミス2号の飛行士が月を周回
    *exploration/artemis	1	Orion's heat shield cleared for Artemis III	アルテミス計画の遅れ、NASAが新日程を発表
    *exploration/artemis	1	Crew of Artemis II splashes down after ten-day lunar flyby	アルテミスⅢの打上げ時期を見直し
    *exploration/artemis	1	Hydrogen leak interrupts tanking of the SLS	SLSロケットに液体水素を充填、漏れは見つからず
    *exploration/artemis	1	SLS core stage rolls out of Michoud	アルテミスII、月周回飛行を終え帰還
    *exploration/artemis	1	NASA delays Artemis III to 2028	月を回った宇宙船を公開展示
    *exploration/artemis	1	Orion spacecraft completes tests for next Moon mission	飛行士を降ろす着陸船の開発が山場
    *exploration/artemis	1	Artemis II Orion completes translunar injection	次の月飛行へ発射塔を試験
    *exploration/artemis	1	NASA shifts Artemis III date	日本人初の月面歩行者を選考
    *exploration/artemis	1	SLS core stage arrives for stacking at Kennedy	計画の3回目は地球周回に変更
    *exploration/artemis	1	Crew of four back from the first trip around the Moon in half a century	月の極で着る宇宙服、水中試験に合格
    *exploration/artemis	1	Capsule that flew around the Moon goes on display	軌道上の燃料補給が月着陸の鍵
    *exploration/artemis	1	Contractors race to ready lander for astronauts	NASA、再び人を月へ　準備大詰め
    *exploration/artemis	1	Mobile tower tested ahead of next Moon launch	
    *exploration/artemis	1	Japan's first moonwalker to be chosen	
    *exploration/artemis	1	Third flight of the campaign to stay in Earth orbit	
    *exploration/artemis	1	Spacesuits for the south pole pass water test	
    *exploration/artemis	1	Refuelling in orbit: the step that makes or breaks the landing	
    *exploration/artemis	1	Congress grills NASA on return to the Moon	
    *exploration/artemis,exploration/crew	1	Four astronauts named to Artemis III crew	
    *exploration/artemis,policy/budget	1	Senate adds $10 billion for SLS and Orion	
    *exploration/cargo	1	HTV-X1 berthed to the station. Japan's new cargo spacecraft delivers four tonnes of supplies.	新型補給機HTV-X二号機を公開。物資を宇宙ステーションへ運ぶ。
    *exploration/cargo	1	Cargo Dragon splashes down with science samples. The resupply ship undocked on Friday.	こうのとり後継機が分離成功。宇宙ステーション補給機の初飛行。
    *exploration/cargo	1	HTV-X departs after six weeks. The freighter now begins a technology mission of its own.	新型補給機がISSに結合。水や食料など四トンを運んだ。
    *exploration/cargo	1	Supply ship with three tonnes of food and spares reaches station. Cygnus was grabbed by the robot arm.	プログレス補給船がドッキング。推進剤や食料二・五トンを届けた。
    *exploration/cargo	1	SpaceX CRS-34 delivers experiments to station. The Dragon will stay for a month.	HTV-X3号機の搭載物資を公開
    *exploration/cargo	1	Japan's HTV-X completes first mission. The craft carried out supplies and a laser test.	こうのとり後継機、ISSに到着
    *exploration/cargo	1	NASA's SpaceX 35th commercial resupply mission docks to station	新型宇宙ステーション補給機2号機の係留終了と離脱
    *exploration/cargo	1	NASA sets coverage for Cygnus departure	新型補給機HTV-X、ISSに到着
    *exploration/cargo	1	JAXA: HTV-X1 unberths and begins free-flight demonstrations	「こうのとり」後継の補給機、初飛行に成功
    *exploration/cargo	1	Cygnus NG-24 captured by Canadarm2	新型宇宙ステーション補給機HTV-X2号機の打上げ
    *exploration/cargo	1	Dragon returns to Earth with 2,500 kg of station cargo	カーゴドラゴンが帰還、実験試料を回収
    *exploration/cargo	1	HTV-X1 arrives at the ISS	日本の輸送機から荷物を搬出
    *exploration/cargo	1	SpaceX cargo Dragon undocks from station	果物と実験装置を積んだ船をアームでつかむ
    *exploration/cargo	1	Dream Chaser's first resupply flight slips	ロシアの無人機が水と燃料を届ける
    *exploration/cargo	1	Truck of the cosmos: Japan's freighter unloaded	翼のある輸送機、来年に荷を運ぶ
    *exploration/cargo	1	Arm grabs capsule bearing fruit and experiments	ごみを積んだ補給機が離れる
    *exploration/cargo	1	Russian tanker-like ship brings propellant and water	ステーションへの荷の配達が一週間遅れ
    *exploration/cargo	1	Winged vehicle to ferry supplies next year	
    *exploration/cargo	1	Undocking of the supply craft, loaded with rubbish	
    *exploration/cargo	1	Delivery run to the station slips a week	
    *exploration/cargo,commercial/launch	1	Soyuz rocket lifts Progress MS-34 toward the station	HTV-X2を搭載したH3ロケット、種子島から打上げ
    *exploration/cargo,commercial/launch	1		H3ロケットでHTV-X3号機を打上げへ
    *exploration/cargo,exploration/iss	1	Cygnus XL berths with International Space Station	
    *exploration/crew	1	Astronauts complete six-hour spacewalk. Two crew members replaced a pump outside the station.	油井飛行士が船外活動を実施。六時間半の作業を終えた。
    *exploration/crew	1	JAXA selects two new astronaut candidates. Training will begin in April.	日本人宇宙飛行士がクルードラゴンで出発。長期滞在を開始する。
    *exploration/crew	1	Four astronauts return to Earth in Pacific splashdown. They spent 146 days in space.	日本人飛行士、二度目の船外へ。作業は七時間に及んだ。
    *exploration/crew	1	Two women step outside station to install solar array. It was the seventh spacewalk this year.	諏訪飛行士、初の宇宙滞在へ訓練。来年ISSに向かう。
    *exploration/crew	1	Crew-11 returns early because of medical issue. Four astronauts splashed down off California.	大西宇宙飛行士、船長としてISSを指揮
    *exploration/crew	1	Wakata joins private company as astronaut. He spent 504 days in orbit.	日本人宇宙飛行士候補者の訓練を完了
    *exploration/crew	1	NASA astronaut Jones returns after 200-day mission	民間宇宙飛行士4人がISSへ出発
    *exploration/crew	1	Space station crew conducts spacewalk to install solar array	油井飛行士、ISS長期滞在を終え帰還
    *exploration/crew	1	Shenzhou-23 crew docks with Tiangong	諏訪・米田両飛行士が搭乗訓練を公開
    *exploration/crew	1	Crew-13 astronauts enter quarantine	油井宇宙飛行士がISSから帰還
    *exploration/crew	1	NASA selects new class of astronaut candidates	ソユーズ宇宙船が帰還、3人の飛行士は健康
    *exploration/crew	1	Astronauts conduct spacewalk outside ISS	クルードラゴン13号機の搭乗員を発表
    *exploration/crew	1	Crew-12 arrives at the space station	米田さん、来年の宇宙滞在に向け訓練
    *exploration/crew	1	Boeing Starliner crew mission delayed	油井飛行士が船外活動を実施
    *exploration/crew	1	Astronaut completes six-hour spacewalk to install solar array	7か月ぶりに4人が帰る
    *exploration/crew	1	Medical evacuation: crew member returned early	自国初の飛行士に選ばれる
    *exploration/crew	1	Soyuz crew lands safely in Kazakhstan	8時間にわたり船の外で作業
    *exploration/crew	1	Four people home after seven months aloft	3人を乗せた船が結合
    *exploration/crew	1	She will be the first from her country to fly	応募4000人から候補者を選ぶ
    *exploration/crew	1	Walk outside lasts eight hours	民間の4人が極を回る飛行
    *exploration/crew	1	Capsule with three aboard docks	無重力で衰える筋肉、飛行士の体験
    *exploration/crew	1	Candidates chosen from 4,000 applicants	交代要員が到着
    *exploration/crew	1	Tourists ride around the poles	
    *exploration/crew	1	Muscle loss: what months in orbit do to the body	
    *exploration/crew	1	Swap of crews complete	
    *exploration/crew,commercial/launch	1	Crew Dragon lifts off from Florida with four astronauts for the space station	有人宇宙船を打上げ、4人が軌道へ
    *exploration/crew,commercial/launch	1	Crew Dragon lifts off with four astronauts	
    *exploration/crew,exploration/iss	1	Expedition 75 pair to step outside for battery replacement	大西さん、ISS船長に就任
    *exploration/crew,exploration/iss	1	Spacewalk postponed after suit leak. Two astronauts will try again on Friday to replace a battery outside the International Space Station.	
    *exploration/gateway	1	Gateway habitation module HALO delivered. The lunar outpost will orbit the Moon in a near-rectilinear halo orbit.	月周回有人拠点ゲートウェイの居住棟を公開。日本は環境制御装置を提供する。
    *exploration/gateway	1	Japan supplies life support for I-HAB. The module is part of the lunar orbiting station.	I-HAB向け機器の納入式。国際居住棟に生命維持装置を搭載する。
    *exploration/gateway	1	HALO module arrives in Arizona for outfitting. It will become the first room of the lunar station.	月周回拠点の日本担当機器が完成。ゲートウェイの居住モジュールに搭載される。
    *exploration/gateway	1	Future of lunar Gateway debated. Partners have already built much hardware.	ゲートウェイ計画の見直しと日本の対応。月周回有人拠点への機器提供を続ける。
    *exploration/gateway	1	Maxar completes solar arrays for Gateway's power module. They are the largest ever built for deep space.	月周回有人拠点「ゲートウェイ」計画の見直しに関する文部科学省の対応
    *exploration/gateway	1	ESA's Lunar View module for Gateway passes review. It supplies fuel and windows.	欧州、ゲートウェイ用通信モジュールを出荷
    *exploration/gateway	1	Power and Propulsion Element powers on for first time	ゲートウェイ居住棟向け環境制御装置をJAXAが納入
    *exploration/gateway	1	Lunar Gateway's first elements to launch on Falcon Heavy	月周回有人拠点の国際居住モジュール、製造が最終段階に
    *exploration/gateway	1	HALO module arrives in Arizona for outfitting	月周回有人拠点ゲートウェイの建設計画
    *exploration/gateway	1	Agencies weigh future of lunar outpost after Gateway pause	ゲートウェイへの物資補給を日本が担当
    *exploration/gateway	1	Gateway's HALO module completes testing	国際居住棟I-HABの審査会
    *exploration/gateway	1	Japan to supply batteries for Gateway	ゲートウェイへの日本の貢献について
    *exploration/gateway	1	Canada's Canadarm3 for lunar station faces delay	月を回る基地のモジュールを公開
    *exploration/gateway	1	HALO module arrives in Arizona for outfitting	居住棟の気密試験
    *exploration/gateway	1	Future of Gateway uncertain after budget proposal	月近傍の拠点で使うロボットアーム
    *exploration/gateway	1	Modules of the station that will circle the Moon	中継基地は不要か、参加国が反発
    *exploration/gateway	1	Habitat for lunar orbit pressure-tested	電気推進の基幹部が始動
    *exploration/gateway	1	Robotic arm for the cislunar outpost	日本の生命維持装置を月の拠点へ
    *exploration/gateway	1	Should the orbiting waypoint be scrapped? Partners object	
    *exploration/gateway	1	Solar-electric tug for the outpost fires up	
    *exploration/gateway	1	Life-support from Japan for the lunar station	
    *exploration/gateway,exploration/cargo	1		HTV-XGによるゲートウェイ補給の検討状況
    *exploration/iss	1	Space station partners agree to extend operations to 2030. The ISS remains a laboratory in low Earth orbit.	国際宇宙ステーションの運用延長を決定。日本は二〇三〇年までの参加を表明した。
    *exploration/iss	1	Docked freighter fires its engines to raise the station's orbit	ISSの高度を補給船のエンジンで上昇
    *exploration/iss	1	Station reboost planned ahead of docking. The orbital laboratory will be raised by two kilometres.	ISSの軌道を上昇。ドッキングに備えてリブーストを実施した。
    *exploration/iss	1	Leak in Russian segment worries station managers. The hatch to the transfer tunnel stays closed.	ISSの運用終了後を見据え議論。軌道から離脱させる計画が進む。
    *exploration/iss	1	Kibo releases three student CubeSats. The deployer on the Japanese module was used for the 40th time.	ISSのロボットアーム更新作業。ステーションの運用に影響はない。
    *exploration/iss	1	Space station celebrates 25 years of continuous habitation. Partners plan operations until 2030.	きぼう船外プラットフォームの新装置
    *exploration/iss	1	Japanese experiment grows liver tissue aboard the ISS. Samples were kept in Kibo's incubator.	「きぼう」からの超小型衛星放出
    *exploration/iss	1	Space station research: growing plants in microgravity	ISS退役後の地球低軌道活動の在り方
    *exploration/iss	1	Russian segment air leak under study, station safe	「きぼう」日本実験棟での静電浮遊炉実験の成果
    *exploration/iss	1	Expedition 76 studies fluids and exercise aboard the orbital laboratory	国際宇宙ステーションの運用延長に政府が参加を決定
    *exploration/iss	1	Station partners agree on deorbit plan for 2030	きぼうで新たな実験を開始
    *exploration/iss	1	Kibo airlock deploys three CubeSats	ISS運用、2030年まで延長で合意
    *exploration/iss	1	ISS celebrates 25 years of continuous habitation	ズヴェズダの空気漏れを調査
    *exploration/iss	1	NASA plans to deorbit the space station in 2030	ISSの退役に向けた軌道離脱機の開発
    *exploration/iss	1	Station experiment tests 3D printing in microgravity	国際宇宙ステーションの運用延長
    *exploration/iss	1	Cubesats released from the Japanese airlock	人が暮らし26年、実験室の今
    *exploration/iss	1	Kibo robotics programming challenge final held aboard orbiting laboratory	冷却ポンプを交換
    *exploration/iss	1	Air leak in Zvezda transfer tunnel under study	日本の棟から小型衛星を押し出す
    *exploration/iss	1	Expedition 75 begins as crews change command on the station	ステーションを落とす宇宙船の製造
    *exploration/iss	1	Outpost turns 26: life aboard the laboratory	生徒のプログラムで船内ロボットが動く
    *exploration/iss	1	Coolant pump swapped on station	無重力でレタスとマウスを育てる
    *exploration/iss	1	Small satellites pushed out from Japan's module	補修で空気漏れが減少
    *exploration/iss	1	Tug that will bring the station down takes shape	船長の引継ぎ式
    *exploration/iss	1	Students' code runs robots in orbit	
    *exploration/iss	1	Lettuce and mice: science in weightlessness	
    *exploration/iss	1	Module leak slows after patch	
    *exploration/iss	1	Handover of command between expeditions	
    *exploration/lunar-surface	1	Pressurized rover design review completed. The vehicle will let astronauts explore the lunar surface for a month.	有人与圧ローバの開発が本格化。月面を走行し飛行士が生活できる。
    *exploration/lunar-surface	1	Water ice at the lunar south pole is the target of LUPEX. The rover will drill into regolith.	月極域探査機LUPEX、水資源を探る。月の南極で掘削を行う。
    *exploration/lunar-surface	1	Private lander tips over near the Moon's south pole. Engineers raced to collect data before sunset.	月面の溶岩洞を探査するロボット。縦穴に降りて調べる。
    *exploration/lunar-surface	1	Toyota shows full-scale mock-up of pressurised Moon vehicle. Two people can live inside for weeks.	月面で使う与圧ローバの電池を開発。昼夜の温度差に耐える。
    *exploration/lunar-surface	1	Blue Ghost drills into lunar regolith. The commercial lander worked for two weeks.	有人与圧ローバの試作車を公開
    *exploration/lunar-surface	1	India and Japan choose landing site for LUPEX. Ice may lie a metre below the surface.	SLIMが撮影した月面の岩石
    *exploration/lunar-surface	1	NASA selects instruments for Artemis lunar terrain vehicle	月面でのLTE通信実証、民間着陸船で
    *exploration/lunar-surface	1	Chang'e-7 heads for south pole crater	月極域探査機LUPEXローバの走行試験
    *exploration/lunar-surface	1	Blue Ghost Mission 2 touches down on the far side of the Moon	ispace、ミッション3の月着陸船に搭載する機器を発表
    *exploration/lunar-surface	1	VIPER gets a new ride to the lunar south pole	有人与圧ローバの開発に着手
    *exploration/lunar-surface	1	ispace lander attempts Moon landing	月面ローバ、南極で氷を探査
    *exploration/lunar-surface	1	LUPEX rover to search for lunar water	横倒しの着陸機、太陽電池が復活し通信再開
    *exploration/lunar-surface	1	Private lander reaches lunar surface safely	SLIMが取得した月の岩石の分光データ
    *exploration/lunar-surface	1	CLPS delivery to the lunar south pole delayed	月面基地の建設に向けた遠隔施工技術
    *exploration/lunar-surface	1	Chandrayaan lander measures temperature of lunar soil	縦穴をのぞき込む跳躍ロボット
    *exploration/lunar-surface	1	Odysseus tipped over but kept talking from near Malapert crater	着陸船が直立、最初の画像を送信
    *exploration/lunar-surface	1	Hopper to peer into pit	着地で舞う砂を撮影
    *exploration/lunar-surface	1	Lander settles upright, sends first picture	2030年までに月に原子炉
    *exploration/lunar-surface	1	Cameras watch dust kicked up at touchdown	裏側の土は表側と異なる組成
    *exploration/lunar-surface	1	Reactor to power outpost by 2030	探検車を模擬地形で走らせる
    *exploration/lunar-surface	1	Soil brought from far side is unlike Apollo's	民間機が月の極を目指す、ドリルを搭載
    *exploration/lunar-surface	1	Car for explorers drives on mock terrain	長い夜を越えて探査機が目覚める
    *exploration/lunar-surface	1	Private craft aims for the pole, carries drill	
    *exploration/lunar-surface	1	Probe wakes after two-week night	
    *exploration/lunar-surface,resources/space-resources	1		月面の水資源探査に向けたロードマップを公表　月極域で掘削へ
    *exploration/lunar-surface,rules/accords	1	Japan to provide a pressurised rover under arrangement with NASA	
    *exploration/mars	1	Perseverance collects another rock core in Jezero crater. The rover explores an ancient delta on Mars.	火星衛星探査計画MMXの打上げ準備。フォボスから試料を持ち帰る。
    *exploration/mars	1	Europa Clipper sends first images. The spacecraft is on its way to Jupiter.	はやぶさ2拡張ミッションの運用状況。小惑星に向け航行中。
    *exploration/mars	1	Rover finds hints of ancient life in Martian rock. The sample came from a dried river channel.	MMX、フォボスへの旅立ち迫る。探査機は種子島に到着した。
    *exploration/mars	1	Probe swings past Venus on way to Jupiter. The flyby shaved months off the trip.	はやぶさ2、小惑星トリフネに接近通過。探査機は写真を撮影した。
    *exploration/mars	1	Curiosity climbs higher on Mount Sharp. The rover found carbon minerals on Mars.	MMX探査機の公開　2026年度打上げへ
    *exploration/mars	1	Hera spacecraft on course for asteroid Didymos. The planetary defence mission arrives in December.	水星磁気圏探査機「みお」、水星周回軌道へ
    *exploration/mars	1	Curiosity drills new sample on Mars	火星ヘリコプターの後継機を開発
    *exploration/mars	1	Psyche spacecraft passes Mars on way to asteroid	火星衛星探査機、ロケットに結合される
    *exploration/mars	1	Juno extends mission at Jupiter	はやぶさ2、小惑星トリフネに接近
    *exploration/mars	1	Perseverance finds intriguing rock at Jezero	はやぶさ2、次の小惑星へ
    *exploration/mars	1	MMX spacecraft shipped to Tanegashima ahead of Phobos mission	火星の衛星フォボスに着陸へ、MMX計画
    *exploration/mars	1	Europa Clipper completes Earth flyby on its way to Jupiter	赤い惑星でヘリコプター6機を飛ばす構想
    *exploration/mars	1	JAXA to launch MMX to Martian moons	探査車が太古の川床を掘削
    *exploration/mars	1	Mars rover finds signs of ancient life	金星の重力で加速
    *exploration/mars	1	NASA's Europa mission gets first images of asteroid	氷の衛星へ向かう探査機、機器を点検
    *exploration/mars	1	Voyager 1 resumes sending science data from interstellar space	小惑星の試料に塩の結晶
    *exploration/mars	1	Hayabusa2 extended mission flies by asteroid	中国、火星の石を持ち帰る計画
    *exploration/mars	1	Europa Clipper passes Earth for gravity assist	体当たりした小惑星のくぼみを撮影
    *exploration/mars	1	Rover drills into ancient riverbed	遠い探査機との交信が回復
    *exploration/mars	1	Probe swings by Venus on way outward	彗星を待ち受ける探査機が完成
    *exploration/mars	1	Mission to ice moon checks its radar	
    *exploration/mars	1	Asteroid sample holds salts of a lost sea	
    *exploration/mars	1	Beijing to bring back rocks from the fourth planet	
    *exploration/mars	1	Spacecraft rammed asteroid: crater imaged	
    *exploration/mars	1	Far from home: contact with veteran probe restored	
    *exploration/mars	1	Comet chaser stowed for launch	
    *exploration/science	1	Gamma-ray burst detected by Fermi and Swift. A GCN circular reports the afterglow.	ガンマ線バーストを検出。残光の追跡観測を呼びかける。
    *exploration/science	1	Gravitational-wave candidate from LIGO-Virgo-KAGRA. Follow-up observations of the possible neutron star merger are encouraged.	重力波の候補を検出。KAGRAを含む国際観測網が速報した。
    *exploration/science	1	Telescope sees light from first stars. Astronomers say the galaxy formed 300 million years after the Big Bang.	最も遠い銀河団を発見。すばる望遠鏡などで観測した。
    *exploration/science	1	EP260312a: bright X-ray transient, possible GRB afterglow. Observers are asked to follow up.	系外惑星の大気に水蒸気を検出。ウェッブ望遠鏡の観測による。
    *exploration/science	1	Einstein Probe detects X-ray flash from distant galaxy. Ground telescopes are following up.	XRISMがブラックホール周辺の風を観測
    *exploration/science	1	GCN Circular: GRB 260401A, Swift-BAT detection. The burst lasted 12 seconds.	新星爆発の速報　かんむり座T星
    *exploration/science	1	Einstein Probe detects fast X-ray transient EP260301b	ALMAが原始惑星系円盤を撮像
    *exploration/science	1	IceCube-260212A: observation of a high-energy neutrino candidate track-like event	XRISM、銀河団中心の高温ガスの速度を測定
    *exploration/science	1	Fermi GBM: GRB 260411A final position	超新星爆発からのニュートリノ速報
    *exploration/science	1	Hubble peers at spiral galaxy	XRISM、超新星残骸を観測
    *exploration/science	1	GCN Circular: EP260412a optical counterpart candidate from the 1.5-m telescope	すばる望遠鏡、最も遠い銀河団を発見
    *exploration/science	1	LIGO/Virgo/KAGRA S260503bq: identification of a compact binary merger candidate	すばる望遠鏡が捉えた遠方銀河
    *exploration/science	1	Webb spots carbon dioxide in atmosphere of distant exoplanet	重力波望遠鏡KAGRAが観測を再開
    *exploration/science	1	Astronomers detect gamma-ray burst from distant galaxy	新彗星を発見
    *exploration/science	1	GCN notice: Swift detects GRB 260510A	X線分光撮像衛星XRISMの観測成果
    *exploration/science	1	Gravitational waves from black hole merger detected	遠い宇宙の閃光をX線で捉える
    *exploration/science	1	XRISM resolves hot winds around black hole	星の死骸同士の衝突、さざ波を検出
    *exploration/science	1	Flash from distant universe caught in X-rays	水の雲を持つ惑星
    *exploration/science	1	Two dead stars collide, ripples detected	一晩に200万件の速報を出す望遠鏡
    *exploration/science	1	Planet with water clouds found	小天体が月より内側を通過へ
    *exploration/science	1	Survey telescope logs two million alerts a night	最も重いブラックホール同士の合体
    *exploration/science	1	Space rock to pass inside the Moon's orbit, astronomers say	肉眼で見える彗星、明け方の空に
    *exploration/science	1	Heaviest merger yet of black holes	対応天体の候補、21.3等、分光観測を要請
    *exploration/science	1	Naked-eye comet graces dawn sky	
    *exploration/science	1	Candidate counterpart, r = 21.3, spectroscopy requested	
    *exploration/science,exploration/mars	1	Comet passes Mars: orbiters image interstellar visitor	
    """
