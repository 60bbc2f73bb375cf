/// Commerce, resources, technology and cooperation: examples in few words, as notices and headlines have them, lines of the standard glossary.
let examplesCommerceNotices = """
    *commercial/industry	1	Axiora, builder of a private station, signs Japanese trading house as anchor customer	
    *commercial/industry	1	Tsubame Space to cut a fifth of its workforce as orders for small satellites dry up	
    *commercial/industry	1	Merger creates third-largest operator of imaging satellites	
    *commercial/industry	1	Ministry picks five ventures for its SBIR third-phase grants; pitch day video online	
    *commercial/industry	1	Orbiwell raises $85 million to build refueling depots	
    *commercial/industry	1	Who is making money above the clouds? Survey of 300 start-ups shows revenue up 22 percent	
    *commercial/industry	1	Q3 RESULTS: Borealis Orbital revenue $212M, backlog $1.4B. Direct-to-cell users pass 6 million.	
    *commercial/industry	1	M&A: Hollis Aerostructures buys smallsat bus maker Tern & Vole for $340M; closing subject to review.	
    *commercial/industry	1	SBIR Phase 3 – 8 companies selected for commercial lunar data relay. Total grant 12 billion yen.	
    *commercial/industry	1	Starlab: first module weld complete. CLD Phase 2 awards expected in spring.	
    *commercial/industry	1	Fleet note: Meridian Sat retires three GEO satellites, shifts to medium orbit and leased capacity.	
    *commercial/industry	1	PROCUREMENT: optical imagery subscription, 5-year, 30 cm or better. Industry day 16 JAN.	
    *commercial/industry	1	The broadband giant goes public, and its rocket-building parent will be worth more than all the airlines together	
    *commercial/industry	1	FUNDING: Hoshikaze Systems closes Series C, JPY 9.4 B. Use of proceeds: SAR sats 7-18.	
    *commercial/industry	1	Phones in the mountains now talk straight to the sky; carriers in Japan charge nothing for it until spring	
    *commercial/industry	1	M&A: Orbitalia acquires ground-antenna chain Polestation (31 sites). Closing Q1, subj. to antitrust.	
    *commercial/industry	1	A week in a hotel above the clouds? The private station's builder sells its first three berths	
    *commercial/industry	1	Insurers hike premiums after the loss of two broadcast craft, and small operators go without	
    *commercial/industry	1		商社3社が民間ステーションの日本棟を事業化へ、共同出資会社を設立。総事業費は約1,200億円を見込み、創薬や半導体材料の研究区画を企業に貸し出す。2032年の利用開始が目標。
    *commercial/industry	1		宇宙旅行の予約販売を開始、1人3,500万円
    *commercial/industry	1		自動車大手がロケット会社に70億円出資、量産技術で支援
    *commercial/industry	1		衛星ベンチャーのソラリンク、東証グロースに上場
    *commercial/industry,technology/demonstration	1		宇宙戦略基金の採択企業決まる、光通信端末の軌道上実証など6社
    *commercial/industry	1		宇宙戦略基金第4期の公募結果、採択は民間14社。
    *commercial/industry	1		小型SAR衛星の新興企業「ハヤテ軌道」、シリーズDで85億円を調達。
    *commercial/industry	1		衛星とスマホの直接通信サービス、山間部で提供開始。
    *commercial/industry	1		民間宇宙ステーションの利用予約を商社が販売、2030年運用開始予定。
    *commercial/industry	1		宇宙保険の料率が上昇、相次ぐ静止衛星の不具合が響く。
    *commercial/industry	1		衛星1基が1台の車の値段に　量産工場が愛知で動き出す
    *commercial/industry	1		【業績】第3四半期、受注残1,240億円。ロケット部品が牽引、衛星通信は赤字縮小。
    *commercial/industry	1		宇宙で作る新薬、帰還カプセルの会社と製薬大手が手を結ぶ
    *commercial/industry	1		社長交代、創業者は技術へ　月面輸送の会社が株価下落に歯止めを狙う
    *commercial/industry	1		写真1枚から売る　地球画像の値段が3年で6分の1、農協が常連に
    *commercial/industry	1		町工場のねじが軌道へ　燕三条の28社、衛星の部品を共同受注
    *commercial/launch	1	Electra 2 lifts off from Pad 7 with 24 broadband satellites	
    *commercial/launch	1	T-0 moved to 13 Sept after engineers find a valve leak on the second stage	
    *commercial/launch	1	Booster lands at sea for the 30th time after carrying a mapping satellite to sun-synchronous orbit	
    *commercial/launch	1	Third time unlucky: small rocket from Kii coast destroys itself a minute into flight. The company, which aborted the flight itself after the nozzle drifted off course, said it would publish what went wrong and try again next summer.	
    *commercial/launch	1	SCRUB: upper-level winds, next attempt 24 h later at 1107Z	
    *commercial/launch,gnss/gps	1	Third of the new IIIF block lifts off to join the positioning fleet run by Space Force	
    *commercial/launch	1	LIFTOFF: Falcon 9, SLC-40, 29 sats. B1094 landed on droneship. 2nd burn nominal.	
    *commercial/launch	1	SCRUB – Electron "Moonlit Ledger" hold at T-12 s, upper winds. Recycle 24 h.	
    *commercial/launch	1	H3 F12 launch date set: 21 DEC 1020–1130 JST. TF window to 28 JAN. Payload QZSS replacement.	
    *commercial/launch	1	Vega-C VV31: payload fairing sealed. Launch from Kourou 0210Z Tuesday.	
    *commercial/launch	1	LAUNCH FAILURE: Orchid Space's Petal-1 lost at T+71 s, flight terminated. No injuries; board formed.	
    *commercial/launch,commercial/industry	1	Vulcan cadence update: 5 flown, 14 planned in the year; second pad at Vandenberg activated.	
    *commercial/launch	1	Sand, salt wind and a pillar of fire: the ninth H3 left Tanegashima at 10:22 and let go its passenger 29 minutes later	
    *commercial/launch	1	SCRUB T-0:42, LOX valve temp. Recycle 24 h. Range hold released.	
    *commercial/launch	1	The booster came back to its barge for the 35th time, soot-black and two metres off the bullseye	
    *commercial/launch	1	VEHICLE: Vulcan VC4S. L-2 rollout complete. Weather 60 pct GO, concern: cumulus.	
    *commercial/launch	1	Wakayama's little rocket ended its third try as it had the first two, in pieces above the bay	
    *commercial/launch	1	NEW GLENN NG-4: payload sep confirmed 1341Z, C3 target -1.9, stage 1 recovered	
    *commercial/launch	1		北海道大樹町から観測用の小型機、高度100kmに到達
    *commercial/launch	1		再使用型の1段目が海上の船に帰還、商業便としては国内初
    *commercial/launch,exploration/cargo	1		H3の9号機、補給機を載せて21日朝に打上げ
    *commercial/launch	1		カイロス5号機、天候不良で延期　新たな日時は未定
    *commercial/launch	1		イプシロンS初号機の打上げ能力と予備期間について（記者説明会）
    *commercial/launch,gnss/qzss	1		H3ロケット10号機、打上げ成功 みちびき8号機を予定軌道へ投入
    *commercial/launch	1		打上げ執行の可否判断：Go　カウントダウン開始は3時間前
    *commercial/launch	1		H3ロケット9号機、打上げ延期。強風のため新たな日程は未定。
    *commercial/launch	1		カイロスロケット4号機、12月7日11時に打上げ予定（串本）。
    *commercial/launch	1		イプシロンSの第2段燃焼試験を実施、燃焼時間は計画値と一致。
    *commercial/launch	1		打上げ成功：衛星は所定の軌道で分離。次号機は来春。
    *commercial/launch	1		北海道大樹町の射場から小型ロケット「ZERO」初号機、点火直後に緊急停止。
    *commercial/launch	1		アリアン6が測位衛星2機を投入、打上げは今年5回目。
    *commercial/launch	1		朝6時、北海道の海辺から観測ロケット　高さ113キロに届き町長が涙
    *commercial/launch	1		【変更】フライト8、日本時間15日04:12へ。前段階試験の結果待ち。
    *commercial/launch	1		1基で132の小さな荷を放す　バンデンバーグの相乗り便
    *commercial/launch,exploration/crew	1		インドの巨艦、初の有人向け無人試験　カプセルは湾に落下傘で
    *commercial/launch	1		夜空に大きならせん　上段の余り燃料が太陽に光り、通報相次ぐ
    *commercial/launch	1		アリアン6、4本の補助ロケットで初飛行。衛星36基を低軌道へ投入、全基受信。
    *commercial/licensing	1	FCC grants Starvane authority for 288 satellites in Ka-band, with conditions on disposal	
    *commercial/licensing	1	Regulators say no, for now: the capsule may not come home to a desert range without an updated safety case	
    *commercial/licensing	1	Notice of proposed rulemaking on orbital debris bonds for applicants; comments close 11 Aug	
    *commercial/licensing	1	Part 450 approval issued for first flights from Pine Spit spaceport	
    *commercial/licensing	1	DOCKET 27-118: APPLICATION ACCEPTED FOR FILING, EARTH STATION AT BRAKEN, PETITIONS DUE IN 30 DAYS	
    *commercial/licensing	1	NOAA drops three conditions that had limited how sharp private radar images may be sold	
    *commercial/licensing	1	FAA AST: Part 450 license modified, vehicle operator may fly 25 times a year from the site. ROD signed.	
    *commercial/licensing	1	FCC PUBLIC NOTICE: Ku-band NGSO application accepted for filing. Petitions due 30 days.	
    *commercial/licensing	1	NOAA CRSRA: Tier 3 conditions removed from SAR imaging license; night-time limits end.	
    *commercial/licensing	1	FCC fines operator $150,000 for failing to move satellite to graveyard orbit under its license.	
    *commercial/licensing	1	ITU filing JPN-2026-44: coordination request for optical feeder network; bringing-into-use by 2033.	
    *commercial/licensing,commercial/launch	1	Mishap investigation closed; FAA clears return to flight of the Petal-1 vehicle with 11 corrective actions.	
    *commercial/licensing	1	The regulator says yes to 15,000 more broadband craft, but only half as high as asked	
    *commercial/licensing,commercial/launch	1	FAA AST: license VOL 26-133 modified, return-to-flight determination granted. Mishap investigation closed.	
    *commercial/licensing,ssa/breakup	1	Take it down in five years or pay: a small operator is fined for leaving its craft aloft	
    *commercial/licensing	1	NPRM: Part 450 relief, comments due 60 d. Environmental assessment: FONSI for 76 flights/yr.	
    *commercial/licensing	1	May I photograph you? The office in charge of remote-sensing permits drops limits on night-time pictures	
    *commercial/licensing	1	FCC Space Bureau grants STA 60 d, 2 GHz, in-orbit servicing telemetry. Conditions 3.	
    *commercial/licensing	1		総務省、低軌道衛星網の無線局免許を交付
    *commercial/licensing	1		宇宙活動法に基づく打上げ許可、民間2例目
    *commercial/licensing	1		人工衛星の管理許可申請ガイドライン改訂案に意見募集
    *commercial/licensing,commercial/launch	1		米FAA、爆発事故を受け大型機の飛行再開を認めず　原因究明が先
    *commercial/licensing	1		軌道上サービスを行う事業者に求める審査基準を緩和、標準処理期間は3か月に
    *commercial/licensing	1		宇宙活動法に基づき、人工衛星の管理に係る許可を1件付与。
    *commercial/licensing	1		総務省、低軌道衛星通信の無線局に予備免許。来月から試験電波。
    *commercial/licensing,commercial/launch	1		打上げ施設の適合認定を交付（大分空港、水平型）。
    *commercial/licensing	1		衛星リモートセンシング装置の使用許可、申請手続の電子化を開始。
    *commercial/licensing	1		再使用ロケットの着陸許可基準について審査ガイドライン案を公表。
    *commercial/licensing	1		許可取消し処分：届出なく衛星の軌道を変更した事業者。
    *commercial/licensing,commercial/industry	1		隣の衛星の電波とぶつからぬよう　総務省、衛星直接通話の周波数割当を答申
    *commercial/licensing	1		【公示】FAA、再突入機の審査を180日から120日へ短縮。施行3月1日。
    *commercial/licensing	1		宇宙旅行の客を守る規則はまだ早いか　議会が定めた「学習期間」が切れる
    *commercial/licensing	1		米当局、海外企業の衛星画像を扱う代理店に輸出の手続きを緩める
    *commercial/licensing	1		申請不備3件、差戻し：安全距離計算、損害賠償措置、終了時の処置。
    *commercial/licensing	1		帰還カプセルの陸上回収に許可が下りる　秋田の海岸、住民説明会を経て
    *cooperation/partners,ssa/conjunction	1	Australia and New Zealand join the two nations in swapping close-approach notices	
    *cooperation/partners	1	Quad space group agrees to train Pacific island officials in satellite rainfall monitoring	
    *cooperation/partners	1	Manila's young space agency gets ground antenna from Tokyo	
    *cooperation/partners	1	Bringing in neighbours: Indonesia, Fiji and India invited to next year's joint program	
    *cooperation/partners,dialogue/meeting	1	APRSAF-33 opens in Hanoi with 500 delegates	
    *cooperation/partners	1	MOU: space agencies of Japan and Viet Nam sign on LOTUSat data and training.	
    *cooperation/partners	1	APRSAF-32 side event: Philippines and Thailand take part in Kibo robot contest finals.	
    *cooperation/partners	1	India: joint working group on civil space launches AO on NISAR science for Pacific partners.	
    *cooperation/partners	1	Quad space: EO data hub opens to Pacific island users; help desk in Nadi.	
    *cooperation/partners	1	Capacity building: five trainees from Kenya and Rwanda complete SSA course at Tsukuba.	
    *cooperation/partners,commercial/launch	1	U.S.–Australia TSA in force; launch tech may be shipped to sites in the Northern Territory.	
    *cooperation/partners	1	Manila's space office, three years old, gets a ground station and forty teachers from Tokyo	
    *cooperation/partners	1	MOU signed JAXA-VNSC: LOTUSat-1 ops support, 24 mo. Annex B training.	
    *cooperation/partners,exploration/lunar-surface	1	India and Japan shake on the Moon: one brings the lander, the other the wheels	
    *cooperation/partners,emergency/disaster	1	Pacific Islands workshop, Suva, 16-18 DEC: small-state access to imagery after cyclones. Travel support 22 pax.	
    *cooperation/partners,earth/weather	1	Quad members will train their neighbours to read storm pictures, beginning with Sri Lanka	
    *cooperation/partners,technology/demonstration	1	Kenya hosts the first Africa-wide space agency's council; Japan offers to teach its engineers cubesat building	
    *cooperation/partners,dialogue/meeting	1		アジア太平洋地域宇宙機関会議、今年はマレーシアで
    *cooperation/partners	1		ASEANの宇宙機関に実務者を派遣、能力構築を支援
    *cooperation/partners	1		太平洋の島々とも手を結ぶ　日米、第三国を交えた研修を拡大。フィジー、パラオなど7か国から技術者を招き、衛星による水害の把握や海図づくりを3週間で学んでもらう。
    *cooperation/partners,exploration/lunar-surface	1		インドISROと共同の月極域探査、搭載機器を取り決め
    *cooperation/partners	1		ベトナム向け観測衛星、円借款で引き渡しへ
    *cooperation/partners,gnss/qzss	1		タイとフィリピンで測位補強の実証、みちびき受信機を貸与
    *cooperation/partners	1		ベトナム向け地球観測衛星の地上局整備を支援、円借款で実施。
    *cooperation/partners	1		フィリピン宇宙庁と協力覚書に署名、衛星データ利用で人材育成。
    *cooperation/partners	1		インド宇宙研究機関との共同研究を拡大、月極域探査に続き地球観測へ。
    *cooperation/partners,emergency/disaster	1		太平洋島しょ国の防災に衛星画像を提供、フィジーで研修。
    *cooperation/partners,ssa/reentry	1		豪州宇宙庁と帰還カプセルの回収協力で取決め。
    *cooperation/partners	1		ASEAN諸国の宇宙当局との対話枠組みを設置、年1回開催。
    *cooperation/partners	1		サウジの若手が筑波で8週間　衛星の設計と工程を学ぶ
    *cooperation/partners	1		【文書】豪日宇宙協力覚書、オーストラリア宇宙庁と改定。有効5年。
    *cooperation/partners	1		ASEANの小さな国に衛星の目を　日本の政府援助、初の対象はラオス
    *cooperation/partners,earth/environment	1		ブラジルと日本、森の監視と人材で新たな協定　20年来の付き合い
    *cooperation/partners	1		南太平洋の島が自前の受信局を持つ日　日本が技術者を送り、米国が場所を借りる
    *cooperation/partners	1		TICAD関連事業：アフリカ6か国の技術者に超小型衛星の組立を教える。九工大、2月開講。
    *cooperation/sdgs	1	UNOOSA and partners map how satellites serve each of the 17 global goals	
    *cooperation/sdgs	1	Clean water for villages: free imagery guides well drilling in the Sahel	
    *cooperation/sdgs	1	Can orbiting eyes end hunger? Panel at the UN looks at crops, schools and poverty maps	
    *cooperation/sdgs,earth/environment	1	Tracking progress on goal 15 from above, JAXA and a development bank count mangroves in four countries	
    *cooperation/sdgs	1	KiboCUBE round 10: small nations invited to build their first spacecraft	
    *cooperation/sdgs	1	Scholarships for women engineers from developing countries to close the gap in space skills	
    *cooperation/sdgs	1	UNOOSA Space4SDGs call: GNSS and EO fellowships for women engineers. 20 places.	
    *cooperation/sdgs	1	Space4Water: new stakeholders, 14 case studies; drought index for SDG 6 published.	
    *cooperation/sdgs,cooperation/partners	1	KiboCUBE: two teams from developing nations chosen to deploy their first satellite.	
    *cooperation/sdgs,earth/land	1	JICA–space agency: rice-yield maps in support of Zero Hunger reach 40 extension offices.	
    *cooperation/sdgs,earth/land	1	SDG indicator 15.4.2, mountain green cover, updated from satellite time series. Country tables online.	
    *cooperation/sdgs	1	Education kit for rural schools: low-cost satellite broadband to 600 classrooms, SDG 4 pilot.	
    *cooperation/sdgs	1	Where are the unelectrified villages? Night lights seen from space help Malawi choose where solar kits go first	
    *cooperation/sdgs	1	UNOOSA: Space4Water call, 12 fellowships. Deadline 31 JAN. SDG 6 indicators.	
    *cooperation/sdgs,technology/demonstration	1	Girls from nine countries built a satellite the size of a lunchbox, and the UN paid the bus fare home	
    *cooperation/sdgs,exploration/iss	1	KiboCUBE round 11: selected Bolivia, Botswana. Kick-off w/c 14 DEC.	
    *cooperation/sdgs,earth/land	1	Zero hunger, one pixel at a time: harvest maps tell aid planners which districts will run short	
    *cooperation/sdgs,earth/land	1	SDG 15.3.1 land-degradation layer v2, 100 m, 74 countries reporting.	
    *cooperation/sdgs	1		誰一人取り残さない宇宙利用へ、世銀と協力協定
    *cooperation/sdgs	1		SDGs達成に衛星データを、国連と共同で事例集
    *cooperation/sdgs,emergency/health	1		マラリアの流行を雨量データで先読み、目標3の達成に一役
    *cooperation/sdgs	1		安全な水を届けるプロジェクト、宇宙からの地下水推定を活用
    *cooperation/sdgs	1		目標4「質の高い教育」に貢献、途上国の若手に人工衛星づくりの研修　九州の大学が15期生を募集
    *cooperation/sdgs	1		衛星データで貧困や飢餓の削減に貢献、持続可能な開発目標の事例集を公開。
    *cooperation/sdgs	1		KiboCUBE第9回、アフリカの大学チームを選定。
    *cooperation/sdgs,earth/land	1		SDGs達成へ衛星で水資源を管理、ダムの貯水量を可視化。
    *cooperation/sdgs	1		国連宇宙部と連携し、途上国の女性技術者向け研修を実施。
    *cooperation/sdgs	1		宇宙技術の利用でSDG11（住み続けられるまち）の指標を都市別に算出。
    *cooperation/sdgs	1		衛星通信で離島の遠隔教育を支援、質の高い教育をみんなに。
    *cooperation/sdgs,emergency/disaster	1		津波の記憶を教科書に　島の子どもが衛星写真で学ぶ、国連が支援
    *cooperation/sdgs	1		【公募】国連・日本「女性技術者の軌道設計塾」、途上国から20名。旅費支給。
    *cooperation/sdgs	1		安全な水へ、井戸の場所を空から　セネガルの乾いた村で3割早く掘れた
    *cooperation/sdgs,earth/ocean,maritime/awareness	1		海の豊かさを守る目標14、違法操業と藻場を衛星で数える指標案
    *cooperation/sdgs,earth/land	1		住み続けられる街の指標を更新。夜間灯と道路網から不法建築を推定、18都市。
    *cooperation/sdgs	1		誰一人取り残さない通信　離島の学校に衛星回線、持続可能な開発目標の達成度を国連に報告
    *resources/space-resources	1	Luxembourg office opens prospecting database for metal-rich asteroids	
    *resources/space-resources	1	Pilot plant bakes oxygen out of simulated regolith at 1,600 degrees	
    *resources/space-resources,exploration/lunar-surface	1	Drill on the Selene Scout lander to look for ice worth digging in a shadowed crater	
    *resources/space-resources	1	Company claims right to sell helium-3 dug from the Moon	
    *resources/space-resources	1	Who owns the water? Lawmakers debate property rights over what firms extract off Earth. A draft in the upper house would let companies keep what they dig up provided that they publish where they dug; critics call it a gold rush with paperwork.	
    *resources/space-resources,commercial/licensing	1	NOTICE: rules of the Space Resources Act – business activity plan of Tsukuyomi Mining approved; scope is 2 kg of regolith at Mare Frigoris.	
    *resources/space-resources	1	ISRU pilot plant: oxygen from simulant, 310 g in 48 h. Carbothermal reactor restarted.	
    *resources/space-resources	1	Helium-3 purchase agreement signed: DOE isotope program to take 3 litres by 2029.	
    *resources/space-resources,rules/norms	1	COPUOS WG on Legal Aspects of Space Resource Activities: draft principles v2 circulated; comments by 1 FEB.	
    *resources/space-resources	1	Luxembourg centre calls for asteroid prospecting payload ideas; EUR 500k per award.	
    *resources/space-resources,exploration/lunar-surface	1	Water ice map v5: hydrogen sensor finds 2.1 wt% near Cabeus; extraction site ranking changed.	
    *resources/space-resources,commercial/industry	1	Who owns a bucket of moon dust? A Tokyo firm sold one to an agency for five thousand dollars to make the point	
    *resources/space-resources	1	PROSPECT drill: ice yield 2.1 wt pct, 80 cm, cryovac. Volatile loss 6 pct.	
    *resources/space-resources	1	Helium from the lunar soil: a fridge-maker orders ten thousand litres that no one has yet dug	
    *resources/space-resources,rules/norms	1	COPUOS WG-LRSA: draft principles, rev 3. Para 6 (benefit-sharing) bracketed.	
    *resources/space-resources	1	The asteroid miners' first scout missed its rock, yet investors have put up for a second	
    *resources/space-resources	1	Oxygen baked from grey sand: a Texas vacuum oven made enough breath for one person-day	
    *resources/space-resources,commercial/industry	1		小惑星で貴金属を掘る？ 米新興が探鉱機を来年投入
    *resources/space-resources	1		模擬砂から酸素を取り出す装置、ゼネコンが公開
    *resources/space-resources	1		月の水から推進薬をつくる実証プラント、2031年稼働めざす。電気分解で水素と酸素に分けて液化し、着陸機の帰り道に使う。地上試験では1日当たり12kgの製造を確認した。
    *resources/space-resources,commercial/licensing	1		宇宙資源法に基づく事業活動計画を認定、2社目
    *resources/space-resources	1		ISRU国際ワークショップ、要旨の締切は8月末
    *resources/space-resources,commercial/industry	1		月の砂1kgを売買契約　採掘ベンチャーと博物館が合意
    *resources/space-resources,commercial/licensing	1		宇宙資源法に基づく事業計画を認定、月の砂の採取と所有権移転が対象。
    *resources/space-resources,technology/demonstration	1		月の水から推進薬を作る電解装置、連続200時間運転を達成。
    *resources/space-resources	1		小惑星の鉱物採掘をめざす企業が探査機の試験に着手、白金族を狙う。
    *resources/space-resources,exploration/lunar-surface	1		月面レゴリスの売買契約、NASAが1ドルで購入する手続を完了。
    *resources/space-resources	1		ヘリウム3の資源量評価を公表、静かの海で濃度が高い。
    *resources/space-resources,rules/norms	1		宇宙資源の国際的枠組みについて国連作業部会が原則案を議論。
    *resources/space-resources	1		ルクセンブルクの小さな国が月の鉱脈の地図に出資　学校も開く
    *resources/space-resources	1		【実証】砂中の鉄を磁石で選り分け、純度82%。月模擬土1kg。
    *resources/space-resources,commercial/industry	1		彗星の水を水筒に　軌道で売る燃料屋の夢、値段は1キロ500万円
    *resources/space-resources,exploration/lunar-surface	1		月の氷を汲み上げる競技会、北海道の大学が優勝　賞金は次の井戸掘りに
    *resources/space-resources,rules/norms	1		所有を認めるか管理だけか　国連の資源ワーキンググループで発展途上国が線引きを求める
    *resources/space-resources	1		プラチナを多く含むM型小惑星、目標を2つに絞る。往復4年。
    *technology/demonstration	1	Deployable sail of 100 square meters unfurled; attitude holding steady	
    *technology/demonstration	1	The thermal-vacuum trial of the engineering model turned up a sticky hinge, so delivery of the flight unit slips a month.	
    *technology/demonstration	1	ETS-9's all-electric thrusters finish orbit raising, and tests of its flexible antenna begin	
    *technology/demonstration	1	Laser link carries 100 gigabits a second between two shoebox craft	
    *technology/demonstration	1	CALL FOR PAPERS: SMALL SATELLITE ENGINEERING AND IN-ORBIT VERIFICATION, ABSTRACTS 15 MAY	
    *technology/demonstration	1	Innovative demo satellite No. 5 switches on all 12 experiments	
    *technology/demonstration	1	Innovative Satellite Tech Demo-4: RAISE-4 checkout complete; 8 of 8 components powered.	
    *technology/demonstration	1	ETS-9 in GEO: hall thruster 6 kW mode on; full-digital payload test begins.	
    *technology/demonstration	1	LaserCom terminal, 1.8 Gbps GEO–LEO link for 11 min. Pointing jitter within budget.	
    *technology/demonstration	1	CDR passed: CubeSat "Wren-B", water thruster, deployable drag sail. Shaker test 4–6 FEB.	
    *technology/demonstration	1	Call for technology demonstration slots: free ride for 3U–6U, universities and SMEs. Close 31 MAY.	
    *technology/demonstration	1	OSAM demo: robot arm refuelled a client in orbit, 2.3 kg xenon transferred, leak none.	
    *technology/demonstration	1	A wooden cube that will not pollute when it burns: Kyoto's second timber satellite is ready	
    *technology/demonstration	1	RAISE-5: bus checkout done, 7 of 8 experiments ON. Deployable antenna latch unconfirmed.	
    *technology/demonstration	1	Power by beam: engineers lit a lamp in Nagano with microwaves from an aircraft, rehearsing for orbit	
    *technology/demonstration	1	ETS-9 all-electric orbit raising day 112, 2 of 4 Hall thrusters, Isp 1,720 s.	
    *technology/demonstration,commercial/industry	1	The fuel-tanker robot nudged up to its client and passed across ten kilograms of xenon, a first for a private firm	
    *technology/demonstration	1	OPTICAL LINK: 1.8 Gbps LEO-GEO 12 min, pointing jitter 1.4 urad. LUCAS follow-on.	
    *technology/demonstration	1		超低高度での飛行を試す技術試験機、開発着手を了承
    *technology/demonstration	1		次世代静止通信衛星のフライトモデル、振動試験に合格
    *technology/demonstration	1		革新的衛星技術実証5号機、クリティカル運用を終了
    *technology/demonstration	1		軌道上でのレーザー給電に世界初の成功、大学発の超小型機
    *technology/demonstration	1		折り紙のように畳んだ展開アンテナ、宇宙で開いて性能確認へ。直径60cmの円筒から8m四方に広がる仕組みで、成功すれば小型機でも大容量の通信が可能になる。打上げ後3か月で評価する。
    *technology/demonstration	1		革新的衛星技術実証5号機の搭載テーマを選定、部品・超小型衛星など13件。
    *technology/demonstration	1		技術試験衛星9号機、フルデジタル通信機器の軌道上評価を開始。
    *technology/demonstration	1		光データ中継で1.8Gbpsの通信に成功、低軌道衛星との回線を確立。
    *technology/demonstration	1		再使用型実験機の飛行試験を能代で実施、高度100mで着陸。
    *technology/demonstration	1		木製の超小型衛星、軌道上で船体のひずみを計測し地上へ送信。
    *technology/demonstration	1		衛星搭載エッジAIで画像を自動判別、地上送信量を9割削減する実証。
    *technology/demonstration	1		はやぶさの技術を手のひらに　超小型の電気推進、軌道で100時間
    *technology/demonstration	1		【試験】形状記憶合金ヒンジ、真空-120度で開閉500回、異常なし。
    *technology/demonstration	1		衛星が自分で雲を避けて撮る　搭載の頭脳が捨てる写真を決める
    *technology/demonstration,ssa/breakup	1		帆を広げて早く落ちる　学生の衛星、200日で燃え尽きる計算
    *technology/demonstration	1		人工の流れ星、初の打ち上げは成功。色は3色、観覧は来夏
    *technology/demonstration	1		量子の鍵を東京から小笠原へ　宇宙経由で乱れを確かめる小型機、製造開始
    """
