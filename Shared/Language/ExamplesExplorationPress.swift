/// Exploration: examples as agencies and the press write them, lines of the standard glossary.
let examplesExplorationPress = """
    *exploration/artemis	1	Artemis III stack rolls to the pad. NASA moved the Space Launch System and Orion to Complex 39B on Sunday for a wet dress rehearsal. Teams will load both propellants and run the clock down to 29 seconds.	
    *exploration/artemis,exploration/crew	1	Four named to fly around the far side. The Artemis crew, two from NASA and one each from Canada and Japan, will train in Houston for 18 months.	
    *exploration/artemis	1	Heat shield char loss explained. Engineers found that gas trapped in Orion's ablator during skip entry cracked the surface, and the next flight will come in more steeply.	
    *exploration/artemis	1	Inspector general doubts landing date. The audit says the human landing system for the Artemis campaign is unlikely to be ready before mid-2029.	
    *exploration/artemis,exploration/lunar-surface	1	Japan's pressurized rover gets Artemis slot. The ten-ton vehicle will ride to the south pole region ahead of the eighth crewed flight, NASA planners said.	
    *exploration/artemis	1	Mobile launcher 2 tower complete. The structure at Kennedy Space Center will serve the larger SLS planned for later Artemis flights.	
    *exploration/artemis	1	Artemis III slips to 2028 as lander refuelling test falls behind, NASA confirms.	
    *exploration/artemis	1	The giant orange rocket rolled back to its hangar after a helium leak, pushing the next crewed Moon shot to spring.	
    *exploration/artemis,exploration/crew	1	Who will be the first non-American on the Moon? Two Japanese are training in Houston for the honor.	
    *exploration/artemis	1	Orion's heat shield passes furnace test, clearing a worry that dogged the lunar program for years.	
    *exploration/artemis,policy/budget	1	Senate plan would keep SLS flying through a fifth mission and reject calls to scrap the big booster.	
    *exploration/artemis	1	Spacesuit for the coming lunar walkers gets dunked: Testers in a Houston pool practise picking up rocks in one-sixth weight.	
    *exploration/artemis	1		アルテミス四号、打上げを半年延期。オリオン宇宙船の生命維持装置に部品交換が必要になった。NASAは安全を最優先にすると説明し、新しい日程は春の審査会で確定させる。
    *exploration/artemis	1		月へ向かう大型ロケットSLS、第二段の燃焼試験に成功。アルテミス計画の次の飛行に使われる。
    *exploration/artemis	1		日本、アルテミス計画への貢献を説明。与圧ローバや環境制御装置の開発状況を文部科学省の小委員会が確認した。
    *exploration/artemis	1		月周回飛行を終えたオリオン、太平洋に着水。アルテミス計画で二度目の有人飛行は十日間で幕を閉じた。
    *exploration/artemis,policy/budget	1		アルテミス計画の費用、監査院が増大を指摘。一回の飛行に四十一億ドルかかり、予算の見直しを議会に求めた。
    *exploration/artemis,exploration/crew	1		アルテミス2号の飛行士4人、月を回り帰還　半世紀ぶりの有人月飛行
    *exploration/artemis	1		日本人初の月面着陸、2028年以降に　米が計画を見直し
    *exploration/artemis,policy/budget	1		月ロケットの新発射塔、費用が当初の7倍に　NASA監察官が指摘
    *exploration/artemis,exploration/lunar-surface	1		アルテミス4号で月へ運ぶ地震計、日本製の搭載が内定
    *exploration/artemis	1		人類は再び月へ行けるのか　遅れる米国の有人計画、着陸船がネックに
    *exploration/artemis	1		スターシップの月着陸船型、乗り降り用エレベーターを公開　飛行士が試乗
    *exploration/cargo,exploration/iss	1	HTV-X3 berthed to the orbiting laboratory. The arm grappled the Japanese freighter at 0938 UTC with 5.2 tons of food, water and experiments aboard. The hatch will be opened tomorrow after leak checks.	
    *exploration/cargo	1	Cygnus NG-26 departs full of trash. Flight controllers will use the freighter for a fire experiment before it burns up over the ocean.	
    *exploration/cargo,commercial/launch	1	Cargo Dragon CRS-37 scrubs for weather. Liftoff of the resupply ship on Falcon 9 is now set for 2211 EDT on Wednesday from Florida.	
    *exploration/cargo	1	Dream Chaser's first haul slips to autumn. The winged cargo craft needs new thermal tiles before it can deliver supplies to astronauts.	
    *exploration/cargo,exploration/iss	1	Progress docks on autopilot with 2.6 tons of propellant and groceries. The uncrewed supply ship will stay at the Poisk port for six months.	
    *exploration/cargo	1	HTV-X2 berths with station, bringing fresh apples and a new toilet pump.	
    *exploration/cargo	1	A Cygnus freighter stuck short of the station after its engine quit early; flight controllers are trying again Thursday.	
    *exploration/cargo	1	Russia's Progress hauls 2.6 tons of food, fuel and oxygen to the orbiting crew.	
    *exploration/cargo	1	What is packed in a trip to orbit? Noodles, mice, and 400 litres of water, says the Tanegashima loading crew.	
    *exploration/cargo	1	Dream Chaser, the winged hauler, will skip the station on its maiden flight.	
    *exploration/cargo	1	Dragon splashes down off California with two tons of frozen samples and worn-out gear.	
    *exploration/cargo,exploration/iss	1		HTV-X四号機、国際宇宙ステーションに到着。ロボットアームが把持し、補給物資四トンを届けた。積み荷には冷蔵庫付きの実験試料や新鮮な果物のほか、船外で使う観測装置が含まれる。
    *exploration/cargo	1		新型補給機HTV-X、積み荷の募集説明会を開催。電源付きの荷室や打上げ直前の搭載にも対応する。
    *exploration/cargo	1		シグナス補給船の加圧室に損傷、輸送中の事故で。次の物資輸送は別の機体に振り替える。
    *exploration/cargo,commercial/launch	1		HTV-X五号機を載せたH3ロケット、打上げ成功。補給機は十四分後に分離し、太陽電池を展開した。
    *exploration/cargo,technology/demonstration	1		補給を終えたHTV-X、離脱後に技術実証。超小型衛星の放出と展開アンテナの試験を三か月続ける。
    *exploration/cargo	1		ステーション向け物資、生鮮食品が好評。補給機で運ぶりんごや柑橘の産地を今回は公募で決めた。
    *exploration/cargo	1		HTV-X2号機、ISSに到着　ロボットアームでつかむ
    *exploration/cargo	1		新型の「こうのとり」後継機、生鮮食品に青森リンゴ　種子島で積み込み
    *exploration/cargo	1		シグナス補給船、エンジン停止で到着遅れ　原因は警告の誤作動
    *exploration/cargo	1		プログレスが打ち上げ後にアンテナ展開せず、手動でドッキング
    *exploration/cargo	1		使い終えた荷物船はどうなる？　ごみを詰め、技術実証を終えて燃え尽きるまで
    *exploration/cargo	1		中国の新型貨物船「軽舟」が天宮へ初飛行、2トンを運ぶ
    *exploration/crew,exploration/iss	1	Spacewalkers swap battery and free stuck antenna. The pair spent six hours and 48 minutes outside, the 281st excursion in support of station upkeep.	
    *exploration/crew	1	JAXA opens astronaut selection for the first time in five years. Applicants need three years of work experience and no degree in science. The form is on the agency's website until the end of March, and up to three people will be chosen.	
    *exploration/crew,exploration/iss	1	Crew-14 splashes down off San Diego. Four travelers came home after 167 days aboard the International Space Station and were flown to Houston for checks.	
    *exploration/crew	1	Ill astronaut brings flight home early. Doctors ordered the unnamed crew member's return for tests that cannot be done in orbit; condition is stable.	
    *exploration/crew,exploration/iss	1	Japanese astronaut to command expedition. She will be the third from her country to lead the residents of the orbiting laboratory.	
    *exploration/crew	1	Bone loss study follows twelve fliers. Half of the long-stay crew members took a weekly drug and kept nearly all their hip density.	
    *exploration/crew	1	Crew-13 astronauts dock after 15-hour chase, beginning eight-month stay.	
    *exploration/crew	1	Ill crewmate forces early return: four will splash down Thursday in first medical evacuation from orbit.	
    *exploration/crew	1	Two women step outside for six hours to replace a balky antenna, the 280th walk from the station.	
    *exploration/crew	1	Japan to pick new astronauts; nurses, teachers and 4,000 others apply for as few as two seats.	
    *exploration/crew	1	What does a spacefarer eat on New Year's? Soba in a pouch, says the Japanese commander from above.	
    *exploration/crew	1	Soyuz lands in Kazakhstan with Russian-American trio after 245 days aloft.	
    *exploration/crew	1		JAXA宇宙飛行士候補者二名、基礎訓練を修了。来月、正式に宇宙飛行士として認定される。二人は語学やサバイバル訓練など約千六百時間の課程を終えた。
    *exploration/crew,commercial/launch	1		クルードラゴン十五号機、四人を乗せて打上げへ。日本人飛行士は二度目の長期滞在となる。
    *exploration/crew	1		船外活動を七時間実施。飛行士二人が太陽電池の支持具を取り付け、作業は予定通り終わった。
    *exploration/crew	1		帰還した飛行士、車いすなしで歩行。筑波で四十五日間の体力回復訓練に入る。
    *exploration/crew,exploration/lunar-surface	1		月面を歩く日本人飛行士、地質訓練を開始。富士山麓で岩石の見分け方と採取の手順を学ぶ。
    *exploration/crew	1		日本人飛行士が船外活動、6時間半で太陽電池の架台を設置
    *exploration/crew	1		飛行士4人、半年ぶりに帰還　カプセルがフロリダ沖に着水
    *exploration/crew,commercial/industry	1		民間人4人を乗せた飛行、2週間の滞在へ出発　インドとポーランドの飛行士も
    *exploration/crew	1		「ただいま」　地元の小学生と交信、無重力でけん玉を披露
    *exploration/crew	1		宇宙で弱る骨と目　半年滞在した飛行士の45日間のリハビリに密着
    *exploration/gateway	1	HALO module reaches Arizona for outfitting. The first living space of the lunar-orbit outpost will be fitted with wiring and tanks before mating with its power element. Its pressure shell was welded in Turin and crossed the Atlantic by air.	
    *exploration/gateway	1	Gateway's future under review. NASA has asked its partners what hardware already built for the station around the Moon could be put to other use.	
    *exploration/gateway	1	JAXA delivers batteries for the lunar outpost. The lithium-ion units must survive 15 years in the near-rectilinear halo orbit where Gateway will circle.	
    *exploration/gateway,exploration/cargo	1	Study looks at flying HTV-XG to Gateway. The uprated freighter would haul 3.5 tons of supplies to the outpost near the Moon once every two years.	
    *exploration/gateway	1	Power and Propulsion Element fires up its thrusters. The 12-kilowatt Hall engines will push the Moon-orbiting outpost out from Earth over about a year.	
    *exploration/gateway	1	Airlock contract for Moon-orbit station signed. The Emirati-built section would let two astronauts go outside the Gateway at a time.	
    *exploration/gateway	1	First module of the lunar Gateway leaves Turin for Arizona after years of delay.	
    *exploration/gateway	1	A home near the Moon in doubt: Washington weighs whether to finish the small outpost that was to circle it.	
    *exploration/gateway	1	Japan keeps working on life-support gear for the planned station around the Moon even as its future is debated.	
    *exploration/gateway	1	HALO and the power element are bolted together, forming the core of the Moon-orbiting complex.	
    *exploration/gateway	1	What is a near-rectilinear halo orbit, and why park an outpost there? A science reporter explains the seven-day loop.	
    *exploration/gateway,exploration/cargo	1	Europe's supply craft for the lunar-orbit station clears design review; it would haul four tons.	
    *exploration/gateway	1		ゲートウェイ居住棟I-HAB、環境制御装置の試験を開始。JAXAが生命維持機器を受け持つ。試験は筑波とトリノで並行して行い、結果を基に飛行品の製作に入るかどうかを判断する。
    *exploration/gateway	1		月周回有人拠点の打上げ時期、二〇二九年以降に。推進要素の重量超過が響いた。
    *exploration/gateway	1		欧州、ゲートウェイ向け通信装置を出荷。月面との中継を担うもので、居住棟の外壁に取り付ける。
    *exploration/gateway	1		月周回拠点の必要性を問う声、米議会で強まる。NASAはゲートウェイを維持した場合と中止した場合の比較を提出した。
    *exploration/gateway,space-weather/observation	1		ゲートウェイに載せる放射線計測器が完成。月の周りで太陽からの粒子を測り、宇宙天気の研究に生かす。
    *exploration/gateway	1		ゲートウェイ居住棟I-HAB、日本が担う生命維持装置の試験が完了
    *exploration/gateway	1		ゲートウェイに載せる放射線計、日欧共同で完成　深宇宙の被ばくを測る
    *exploration/gateway	1		UAE製の気密室、月周回拠点への引き渡しを延期
    *exploration/gateway	1		月の周りに「中継基地」　4人が30日暮らす小さな拠点の中身とは
    *exploration/gateway	1		カナダが開発するロボットアーム「カナダアーム3」、月周回拠点の行方見えず宙に浮く
    *exploration/gateway,exploration/cargo	1		HTV-XG構想、月周回ステーションへ荷物を届ける新型機の検討進む
    *exploration/iss	1	Leak in Zvezda transfer tunnel slows. Station managers said the loss of air has fallen to half a pound a day after a new layer of sealant. The hatch will stay shut except when crews unload freight.	
    *exploration/iss	1	NASA and partners agree to run the station through 2030. The multilateral control board confirmed each agency's share of the costs until deorbit.	
    *exploration/iss	1	Kibo turns 18. Japan's laboratory on the International Space Station has hosted 2,400 experiments, from protein crystals to flames in free fall.	
    *exploration/iss,ssa/reentry	1	Deorbit vehicle for the space station takes shape. The tug will push the 420-ton complex into the atmosphere over a remote ocean in early 2031.	
    *exploration/iss	1	Cooling loop trouble aboard the orbiting laboratory. Flight controllers shifted heat loads after a pump module tripped at 0214 GMT.	
    *exploration/iss,commercial/industry	1	Who comes after the ISS? Three companies showed designs for private stations that would take over research when the international complex retires.	
    *exploration/iss	1	Leak in Russian segment of International Space Station worsens slightly, officials say no danger to crew.	
    *exploration/iss	1	At 408 km up, the 28-year-old orbiting lab will get a new set of roll-out solar wings this spring.	
    *exploration/iss,ssa/reentry	1	When will the station come down? The 2030 splash plan, explained, and the tug that will push it.	
    *exploration/iss	1	Kibo's airlock jams, delaying release of six student cubesats.	
    *exploration/iss	1	Protein crystals grown in weightlessness aboard Japan's lab help Kyoto team design a drug.	
    *exploration/iss	1	Toilet trouble 400 km up: the urine recycler is down and water is being rationed until a spare arrives.	
    *exploration/iss	1		国際宇宙ステーションの軌道上実験、公募を開始。「きぼう」で行うたんぱく質結晶の生成テーマを募る。大学や企業のほか高等専門学校も応募でき、採択された課題は二年後に実施される。
    *exploration/iss	1		ISSロシア区画の空気漏れ、原因は溶接部の亀裂か。NASAは隔壁の閉鎖時間を延ばして様子を見る。
    *exploration/iss	1		「きぼう」船外実験装置を十年ぶりに刷新。中型の利用者装置を四台取り付けられるようになる。
    *exploration/iss	1		国際宇宙ステーション、日本時間今夜七時に上空を通過。仙台から那覇まで肉眼で見える見込み。
    *exploration/iss,commercial/industry	1		ポストISSの民間拠点、日本実験棟の構想を発表。三社連合が二〇三〇年の運用開始を目指す。
    *exploration/iss	1		ロシア、ISSへの参加を2028年以降も続けると表明
    *exploration/iss	1		日本実験棟の運営、民間委託を検討　文科省の小委員会
    *exploration/iss	1		宇宙基地のロボットアームに微小な穴　ごみが当たったか、作業に支障なし
    *exploration/iss	1		船外の冷却ポンプが故障、予備系に切り替え　実験の一部を停止
    *exploration/iss	1		無重力で育てたマウスの骨、老化の研究に　日本実験棟で
    *exploration/iss	1		今夜7時すぎ、頭上を横切る光の点　きぼうが見える時刻と方角
    *exploration/lunar-surface	1	Lander SHIRASAGI-1 touches down near Shackleton rim. Telemetry showed all four legs in contact and the mast camera sent a first panorama. A day of checks will follow before the small hopper is let down the ramp.	
    *exploration/lunar-surface	1	LUPEX rover to drill for ice. The Indo-Japanese mission will take cores to 1.5 meters in permanently dark ground near the lunar south pole.	
    *exploration/lunar-surface,commercial/industry	1	Private Moon lander falls silent in the last minute. Kestrel Lunar said its altimeter read zero while the craft was still 3 km up.	
    *exploration/lunar-surface	1	Seismometers record moonquakes at Schrodinger basin. Eighty shallow tremors in five months suggest that future habitats will need strong foundations.	
    *exploration/lunar-surface	1	NASA selects designs for lunar fission power plant. The 40-kilowatt reactor would keep a base alive through the fourteen-day night.	
    *exploration/lunar-surface,technology/demonstration	1	Dust shield works on the Moon. An electrode film tested on a commercial lander shook off regolith in seconds, clearing a radiator of grime.	
    *exploration/lunar-surface	1	Japanese lander touches down near Mare Frigoris, but tips on its side.	
    *exploration/lunar-surface	1	Night falls and the rover sleeps: at minus 170 degrees, engineers hope its batteries survive two weeks of darkness.	
    *exploration/lunar-surface	1	Is there ice in the shadowed craters? India and Japan's LUPEX rover will dig to find out.	
    *exploration/lunar-surface	1	Toyota unveils full-size mock-up of pressurised "Lunar Cruiser" in which two could live for a month.	
    *exploration/lunar-surface	1	The plucky little robot sent back 300 pictures of grey boulders near the south pole before its radio went silent.	
    *exploration/lunar-surface	1	Nuclear power on the Moon by 2030? NASA picks two teams to design a 100-kilowatt reactor.	
    *exploration/lunar-surface	1		月面探査車「やどかり」、越夜に成功。十四日間の極寒に耐え、観測機器がすべて起動した。電池の残量は二割を切っていたが、日の出から六時間で通信が回復した。次は北西の丘を目指す。
    *exploration/lunar-surface	1		月南極の永久影に水の氷か、着陸機の中性子計が検出。深さ五十センチに多いとみられる。
    *exploration/lunar-surface	1		月面の地形図、十センチ単位で作成。着陸地点の選定や走行経路の計画に役立てる。
    *exploration/lunar-surface,commercial/industry	1		月面着陸三度目の挑戦へ、民間のツキシロ社。氷の海の北に降り、五キロの探査車を走らせる。
    *exploration/lunar-surface,resources/space-resources	1		月面基地の建材、模擬砂の焼結で試作。大学の班はマイクロ波で固めたれんがの強さを確かめた。
    *exploration/lunar-surface,commercial/industry	1		民間の月着陸船、着陸直前に通信途絶　高度計の誤りか
    *exploration/lunar-surface	1		SLIMの着陸地点で採れた岩の観測結果、月の起源に手がかり
    *exploration/lunar-surface	1		月の縦穴の底に住めるか　ひもでつるす探査機、富士山麓の溶岩洞で試験
    *exploration/lunar-surface	1		月の砂はやっかいだ。機械の隙間に入り込む細かな粒を払う技術を、静岡の町工場が開発した。
    *exploration/lunar-surface	1		月面の小さな温室で種は芽吹くか　来春の着陸機に搭載
    *exploration/lunar-surface	1		嫦娥7号が月の南極に到着、跳ねる探査機を放つ
    *exploration/mars	1	Perseverance finds clay-rich boulders beyond the crater rim. The rover cached its 34th core and set off toward an ancient shoreline.	
    *exploration/mars	1	MMX arrives at Phobos. JAXA's probe will circle the Martian moon for two years, land twice and bring home ten grams of its soil. The capsule is to land in the Australian desert in 2031.	
    *exploration/mars	1	Europa Clipper swings past Earth. The flyby gave the probe the speed it needs to reach Jupiter in April 2030.	
    *exploration/mars,exploration/science	1	Asteroid sample holds building blocks of RNA. Grains brought back by the deep-space craft contain all five nucleobases, a chemistry team reports.	
    *exploration/mars	1	Voyager 2 switches off another instrument. Dwindling power at 21 billion km led managers to shut down the plasma detector.	
    *exploration/mars	1	Dust storm season forces Martian helicopter to hibernate. Solar charging fell by a third and the scout will not fly until the sky over Utopia Planitia clears.	
    *exploration/mars,commercial/launch	1	Martian Moons probe departs: Japan's MMX lifts off to fetch a pinch of dirt from Phobos.	
    *exploration/mars,policy/budget	1	Perseverance's rock tubes may never come home as Washington cancels the pickup mission.	
    *exploration/mars	1	Voyager 1 will be one light-day away next month, the farthest anything human-made has gone.	
    *exploration/mars	1	Hayabusa2, on its second errand, races past asteroid Torifune at five kilometres a second.	
    *exploration/mars	1	Is anyone ready for an eight-month trip? Four volunteers walk out after 378 days in a sealed red-dust habitat.	
    *exploration/mars	1	Europa Clipper swings by Earth for a shove toward Jupiter's icy moon.	
    *exploration/mars	1		火星衛星探査機MMX、地球を出発。三年かけてフォボスの砂を持ち帰る。種子島から打ち上げられた後、予定の軌道に入り、太陽電池の展開も確認された。
    *exploration/mars	1		はやぶさ2拡張ミッション、小惑星トリフネを通過。すれ違いざまに撮った画像を公開した。
    *exploration/mars	1		金星大気の新たな探査構想、宇宙研が公募で選定。周回機と気球を組み合わせ、雲の中の化学を調べる。
    *exploration/mars	1		火星着陸技術の研究会、膨張式の減速装置を提案。薄い大気でも二百キロの荷を降ろせるという。
    *exploration/mars	1		土星の衛星タイタンへ向かう回転翼機、最終組立て。NASAは二〇二八年七月の出発を目指す。
    *exploration/mars	1		金星の雲に潜る小さな探査機が出発　生命の痕跡を探す
    *exploration/mars	1		土星の月タイタンを飛ぶ回転翼機、組み立て終わる
    *exploration/mars	1		赤い惑星の川底跡で有機物　探査車が見つけた斑点模様の岩
    *exploration/mars	1		水星探査機みお、周回軌道に入り本格観測を開始
    *exploration/mars	1		二重小惑星に体当たりした跡は？　欧州の探査機ヘラが到着、クレーターを探す
    *exploration/mars	1		冥王星の先を行く探査機、10カ月の眠りから目覚める
    *exploration/science	1	GCN Circular: GRB 261014A optical counterpart found. The MASAMUNE telescope reports an uncatalogued source of magnitude 17.8 inside the Swift error circle, 11 minutes after trigger.	
    *exploration/science	1	Gravitational-wave candidate S261102k retracted. Further checks showed that the trigger came from scattered light at one detector.	
    *exploration/science	1	XRISM weighs the wind from a black hole. X-ray spectra reveal gas bullets leaving the quasar at a quarter of the speed of light.	
    *exploration/science	1	Newly found asteroid 2026 TX4 will not hit Earth. Additional observations dropped the 2041 impact odds from 1 in 900 to zero, planetary defense officials said.	
    *exploration/science	1	Roman telescope opens its eyes. NASA's wide-field observatory released an image with four million galaxies, taken in 70 minutes.	
    *exploration/science	1	Bright nova in Corona Borealis at last. The Astronomer's Telegram notes that the recurrent star has leapt from tenth to second magnitude overnight.	
    *exploration/science	1	Brightest gamma-ray burst of the year lights up Swift and Fermi; observers swing telescopes to follow.	
    *exploration/science	1	A third visitor from another star: the comet is racing through our neighbourhood at 60 km a second.	
    *exploration/science	1	Webb sees a galaxy from 270 million years after the Big Bang.	
    *exploration/science	1	Ripples from two colliding dead stars shook detectors in Louisiana and Gifu within milliseconds of each other.	
    *exploration/science	1	Could asteroid 2026 TK hit us? New sightings drop the odds for 2041 to nil.	
    *exploration/science	1	XRISM reads the breath of a black hole: winds come not as a stream but as bullets.	
    *exploration/science	1		ガンマ線バーストGRB261109B、国内望遠鏡が残光を検出。赤方偏移は六・二で、遠方の爆発とみられる。観測班は発生から四十分後に追跡を始め、世界の天文台に続報を呼びかけている。
    *exploration/science	1		XRISM、銀河団の高温ガスの流れを測定。衝突で生じた乱れの速さを初めて求めた。
    *exploration/science	1		超新星を発見、山形のアマチュア天文家が通報。渦巻銀河の腕に十四等級の新天体が現れた。
    *exploration/science	1		重力波観測KAGRA、感度を二倍に高めて再開。国際共同観測に加わり、速報の配信も始めた。
    *exploration/science	1		太陽系外惑星の大気に水蒸気、宇宙望遠鏡が確認。地球の一・八倍の大きさで、温暖な軌道を回る。
    *exploration/science	1		ガンマ線バーストを検知、世界の望遠鏡に速報
    *exploration/science	1		すばる望遠鏡、遠方で原始銀河団を発見
    *exploration/science	1		重力波望遠鏡KAGRA、中性子星合体の信号を捉える
    *exploration/science	1		かんむり座の星が80年ぶりに爆発か　肉眼でも見える新星に観測者ら興奮
    *exploration/science	1		南極の氷の下で高エネルギーニュートリノを捉える　発生源は遠い銀河か
    *exploration/science	1		ローマン宇宙望遠鏡が最初の画像　ハッブルの100倍の視野
    """
