/// Exploration: examples in few words, as notices and headlines have them, lines of the standard glossary.
let examplesExplorationNotices = """
    *exploration/artemis,commercial/industry	1	NASA picks newcomer Vesta Suits as second supplier of spacesuits for its return-to-the-Moon campaign, a $410 million win for the firm	
    *exploration/artemis	1	SLS green run of new upper stage cut short at 71 seconds by sensor limit	
    *exploration/artemis,policy/budget	1	Watchdog: each launch of the Moon rocket costs more than planned and the schedule for the third landing is not credible	
    *exploration/artemis	1	The date for Americans to return to the Moon has slipped again, this time to late in the decade	
    *exploration/artemis	1	Artemis IV stacking begins as solid boosters reach the Vehicle Assembly Building	
    *exploration/artemis	1	Orion's heat shield passes arc-jet tests; next crewed trip around the Moon stays on the calendar	
    *exploration/artemis	1	ARTEMIS III STATUS: SLS core stage joined to boosters in the VAB. Rollout NET 8 FEB.	
    *exploration/artemis	1	Orion heat shield review closed; agency accepts new Avcoat block layout for the next Moon flight.	
    *exploration/artemis	1	ARTEMIS BLOG: wet dress rehearsal scrubbed at T-29 min, LH2 leak at tail service mast. Next try Thursday.	
    *exploration/artemis	1	HLS propellant transfer test between two Starships moved to June; agency says landing date under review.	
    *exploration/artemis	1	Mobile Launcher 2 jack-and-set complete. EGS now stacks umbilical arms.	
    *exploration/artemis,exploration/crew	1	Four named to Artemis IV: mission to include first landing crew with an international member.	
    *exploration/artemis	1	The four who will loop behind the Moon's far side and back have moved into quarantine in Houston	
    *exploration/artemis,commercial/launch	1	SLS STACK STATUS: core stage mated to boosters, VAB HB3. LVSA next. Artemis III countdown demo NET 20 FEB.	
    *exploration/artemis,commercial/industry,exploration/lunar-surface	1	Who lands America's next moonwalkers? The agency reopens the contest between the tall steel ship and the squat blue one	
    *exploration/artemis,policy/budget	1	OIG rpt: cost per flight of SLS/Orion $4.2B. Mgmt concurs 5 of 7 recs.	
    *exploration/artemis	1	Scorched but safe: engineers now know why bits of the capsule's heat shield came away, and change the dive home	
    *exploration/artemis	1	Orion ESM-4 arrived KSC by ship. Receiving inspection complete, no findings.	
    *exploration/artemis	1		アルテミスIII、打上げ目標を半年延期 NASAが発表
    *exploration/artemis	1		SLSのコアステージがケネディ宇宙センターに到着しました
    *exploration/artemis	1		有人月着陸計画の全体像を見直し、着陸船の無人試験を1回追加。長官は会見で「急ぐより確実に」と述べ、宇宙船と着陸船を地球周回軌道で結合する試験を先に行うと説明した。
    *exploration/artemis	1		オリオン宇宙船の耐熱材、再試験で問題なし
    *exploration/artemis	1		アルテミス2の乗組員、オリオンで帰還し太平洋に着水。全員の健康を確認。
    *exploration/artemis	1		SLSの燃料充填試験、水素漏れのため中断。再試験は木曜日。
    *exploration/artemis	1		アルテミス計画の日程を見直し、有人月面着陸は2028年以降に。
    *exploration/artemis	1		有人着陸船の選定、2社体制を維持。軌道上の燃料補給が課題。
    *exploration/artemis	1		オリオン宇宙船の欧州サービスモジュール4号機がケネディ宇宙センターに到着。
    *exploration/artemis	1		アルテミス3のロケット組立を開始、移動式発射台の改修を完了。
    *exploration/artemis,commercial/industry	1		白い服が青に変わる　民間が縫った月面用の宇宙服、水中で初めての予行
    *exploration/artemis	1		【ML2】移動発射台2号機、塔部の据付完了。水密試験は1月。
    *exploration/artemis	1		「大統領の任期中に人を月へ」　長官が計画の順序を入れ替え
    *exploration/artemis,commercial/launch	1		大型ロケットの次は民間に　3回で引退案に、議員から反対の声
    *exploration/artemis,commercial/industry	1		燃料の補給を宇宙で10回　月着陸船の難関、無人の試験を来夏に
    *exploration/artemis,exploration/lunar-surface	1		帰りに持ち帰る石の選び方　候補13か所から1つへ、科学班が地図を囲む
    *exploration/cargo	1	CRS-35 MANIFEST LOCK 14 JAN. LATE-LOAD REQUESTS CLOSE L-10 DAYS.	
    *exploration/cargo	1	Fresh fruit, a spare toilet part and 40 experiments are on their way up	
    *exploration/cargo,technology/demonstration	1	Freed from the Station, Japan's new transfer vehicle will spend three months testing a flat antenna and docking gear	
    *exploration/cargo	1	HTV-X3 berths with 5.8 tons of supplies	
    *exploration/cargo	1	Progress docking aborted at 60 m; second attempt planned after two orbits	
    *exploration/cargo	1	Dragon freighter splashes down carrying frozen blood samples and broken pump	
    *exploration/cargo	1	HTV-X2: captured by Canadarm2 at 1511Z, berthed Node 2 nadir 1840Z. Cargo 4,070 kg.	
    *exploration/cargo	1	CRS-35 Dragon undock slipped 24 h, splashdown weather. Science return 2.6 t.	
    *exploration/cargo	1	Cygnus XL main engine cut off early; rendezvous replanned. Arrival +1 day.	
    *exploration/cargo	1	Progress MS-35 docked, Poisk. Propellant 870 kg, water 420 kg, food and clothes.	
    *exploration/cargo	1	Cargo manifest cut-off for the June freighter is 14 APR. Late-load items limited to 60 kg cold stowage.	
    *exploration/cargo,technology/demonstration	1	HTV-X1 left the station and begins free-flight demo phase: deployable antenna, small-sat release, lightweight solar cells.	
    *exploration/cargo,exploration/iss	1	Fresh apples, a new toilet pump and four tonnes more: the second HTV-X was caught by the arm on Sunday	
    *exploration/cargo,exploration/iss	1	NG-25: berthing slip 24 h, engine early shutdown root cause: conservative software limit. Fuel margin OK.	
    *exploration/cargo,ssa/reentry	1	Trash day overhead: the freighter leaves with two tonnes of rubbish and will burn over the Pacific	
    *exploration/cargo	1	DRAGON CRS-35: late load 0400L, mice 40, cold stowage 6 bags. Hatch close L-18 h.	
    *exploration/cargo,commercial/industry	1	A winged truck at last: Dream Chaser's folded wings go into the fairing for its first supply run	
    *exploration/cargo	1	PROGRESS docks Zvezda aft 1918Z, KURS auto. 2.6 t incl 950 kg propellant.	
    *exploration/cargo	1		プログレス、自動ドッキングに失敗し手動に切り替え
    *exploration/cargo	1		シグナス24号機がロボットアームから放出され、離脱しました
    *exploration/cargo	1		新型補給機HTV-X4号機、ISSへの結合を完了
    *exploration/cargo	1		水、食料、実験装置など4.2トンを届ける無人機、種子島で積み込み始まる
    *exploration/cargo,commercial/launch	1		新型宇宙ステーション補給機HTV-X3、H3で打上げ。分離を確認。
    *exploration/cargo	1		HTV-X2がISSに結合、生鮮食品と実験装置など約4トンを搬入。
    *exploration/cargo	1		ドリーム・チェイサー貨物型の初飛行、滑走路着陸方式で再調整。
    *exploration/cargo	1		シグナス補給船がロボットアームで把持され、ユニティに取り付け完了。
    *exploration/cargo	1		プログレス補給船のドッキング延期、自動装置の点検のため。
    *exploration/cargo	1		補給品の後期積込みを種子島で実施、果物や冷蔵試料を搭載。
    *exploration/cargo	1		遅れていた燃料と手紙　無人の補給船プログレス、3回目の試みで港に入る
    *exploration/cargo	1		【HTV-X】離脱前点検完了。把持解放は8日20:40、減速まで180日飛行。
    *exploration/cargo	1		米企業の荷運び船、到着前に軸がふらつき手動で引き込む
    *exploration/cargo	1		中国の天舟10号、ネズミ4匹と宇宙食を届ける
    *exploration/cargo	1		大きな荷物の積み方に工夫　冷凍庫が電源を保ったまま届く仕組みをJAXAが公開
    *exploration/cargo	1		HTV-X3号機、与圧部が種子島に到着　飛行後の1年半は実験台としても使う
    *exploration/crew,exploration/artemis	1	Four named to fly the third Moon mission, among them a geologist and a Navy diver	
    *exploration/crew	1	JAXA to recruit pilots, physicians and teachers for its next class; apply by March	
    *exploration/crew	1	Two astronauts step outside for six and a half hours to swap a battery	
    *exploration/crew	1	Crew-15 hatch open, four newcomers greeted with hugs	
    *exploration/crew	1	Medical issue sends one member of the expedition home early, NASA says	
    *exploration/crew	1	Doctors will watch eyesight and bone loss in the pair coming home after eleven months. The two have spent more time aloft than any of their class, and the long mission doubles as a rehearsal for trips that will last years.	
    *exploration/crew	1	EVA-96 complete: 6 h 32 m. IROSA mod kit installed, RF group not finished. Suits nominal.	
    *exploration/crew	1	Crew-13 splashdown off San Diego 0341 PT. Four crew out and well.	
    *exploration/crew	1	ASTRONAUT CANDIDATE CALL: applications open 2 MAR–16 APR. STEM master's and 1,000 h PIC or three years' work.	
    *exploration/crew	1	SpaceX Crew-14 launch slip to 17 FEB for weather along ascent corridor. Quarantine continues.	
    *exploration/crew,exploration/iss	1	JAXA announces long-duration station assignment for a first-flight astronaut; training starts in Houston in May.	
    *exploration/crew	1	Early return: agency ends an increment a week ahead over a medical matter of one crew member; stable condition.	
    *exploration/crew	1	She floated out of the hatch at 8:12 and spent six and a half hours changing a battery the size of a fridge	
    *exploration/crew	1	CREW-13 splashdown 0921Z off San Diego, sea state 2. All 4 out, medical normal.	
    *exploration/crew,exploration/iss	1	Sick in orbit: one flyer's ailment brings four people home a month early	
    *exploration/crew	1	EVA-98 prep: suit 3013 water in helmet check PASS. EV1/EV2 sleep shift +2 h.	
    *exploration/crew	1	Ten new faces chosen from 8,000 hopefuls will train for the Moon and beyond	
    *exploration/crew,exploration/iss	1	A Japanese doctor takes the conn: the change-of-command bell rang on Wednesday	
    *exploration/crew,exploration/iss	1		日本人飛行士、ISSに3度目の長期滞在へ　出発は来月9日
    *exploration/crew	1		宇宙食の新メニュー、飛行士の試食会で高評価 さば缶に続くか
    *exploration/crew,exploration/iss	1		ISSの電力増強に向けた船外活動2回目、太陽電池の架台を設置し無事終了
    *exploration/crew	1		新人宇宙飛行士候補、1年半の基礎訓練を修了
    *exploration/crew,exploration/artemis	1		日本人初の月着陸は誰に？ 候補者2人がジョンソン宇宙センターで訓練入り
    *exploration/crew	1		地上に帰還した4人は健康状態良好、ヒューストンでリハビリに入った
    *exploration/crew	1		船外活動は6時間48分で終了、太陽電池架台の設置を完了。
    *exploration/crew	1		クルードラゴン13号機が着水、日本人宇宙飛行士が帰還。
    *exploration/crew	1		JAXA宇宙飛行士候補者2名を正式認定、訓練は約2年。
    *exploration/crew,exploration/iss	1		日本人宇宙飛行士のISS長期滞在が決定、船長に就任予定。
    *exploration/crew	1		ソユーズ宇宙船が3名を乗せ帰還、カザフスタンに着陸。
    *exploration/crew	1		宇宙飛行士との交信イベント、参加校を募集（小中学校10校）。
    *exploration/crew	1		体重計のない場所で体重を測る　長期滞在中の飛行士が語る暮らし
    *exploration/crew	1		【日程】第75次長期滞在班：船外活動訓練、無重量環境プール、5h。医監立会い。
    *exploration/crew,commercial/industry	1		民間人の旅、4人目は元教師　極軌道を回る3日間
    *exploration/crew,exploration/artemis	1		月に行く訓練はアイスランドの溶岩で　日米の候補者6人が石を叩く
    *exploration/crew,exploration/iss	1		宇宙船の座席が足りない　帰れなくなった2人、代わりの船は年明けに
    *exploration/crew	1		骨と目の変化を半年追う　帰還した5人が医師と向き合うリハビリの日々
    *exploration/gateway	1	Call for instruments: radiation payloads for near-rectilinear halo orbit, to be mounted on Gateway's exterior	
    *exploration/gateway	1	Will the way station around the Moon survive? Partners await Washington's decision. The first two modules are nearly complete, the third is half built in Europe, and nobody has yet said who would pay to keep them in storage.	
    *exploration/gateway	1	HALO module's thermal vacuum test wraps up in Turin	
    *exploration/gateway	1	Japan to supply batteries and life support for the small outpost circling the Moon	
    *exploration/gateway	1	Power and propulsion element for the Moon-orbiting station passes integration review	
    *exploration/gateway	1	HALO module: environmental test at Gilbert, AZ complete. PPE solar array deployment test PASS.	
    *exploration/gateway	1	Gateway program reshaped: agency pauses station work in lunar orbit and asks partners for views on reuse of I-HAB.	
    *exploration/gateway	1	I-HAB ECLSS hardware shipped from Tsukuba to Turin. Six crates, humidity indicators green.	
    *exploration/gateway	1	GATEWAY BULLETIN: near-rectilinear halo orbit insertion analysis updated, 11-month spiral by electric propulsion.	
    *exploration/gateway	1	Canadarm3 funding confirmed for another year despite doubt over the lunar-orbit outpost it was built for.	
    *exploration/gateway	1	Emirates airlock: PDR kit delivered. Mass growth 4%, berthing on axial port.	
    *exploration/gateway	1	The little outpost that was to circle the Moon may be mothballed, and partners ask what becomes of their modules	
    *exploration/gateway	1	HALO: outfitting 62 pct, Gilbert AZ. PPE mate slip 4 mo. I-HAB CDR closed.	
    *exploration/gateway	1	Japan's life-support racks for the lunar halfway house pass a 90-day run with four volunteers' breath	
    *exploration/gateway	1	PPE THRUSTER TEST: 12 kW Hall string, 3,000 h, erosion within limits.	
    *exploration/gateway	1	Canada's third-generation arm, meant to tend the moon-circling station, learns to crawl in a Brampton hall	
    *exploration/gateway	1	NRHO ops concept rev D out for comment: 6.5-day orbit, 9:2 resonance, uncrewed 11 months a year	
    *exploration/gateway	1		ゲートウェイ居住棟I-HABの環境制御装置、JAXAが納入
    *exploration/gateway	1		月周回拠点の外部ロボットアーム、カナダで最終審査に合格
    *exploration/gateway	1		月を回る有人拠点、計画縮小なら日本の担当分は？居住棟の生命維持装置は8割方完成しており、転用先として地球周回の民間拠点や月面の居住施設が取り沙汰されている。
    *exploration/gateway,policy/budget	1		ゲートウェイ関連経費、文科省が前年度比15億円増を要求
    *exploration/gateway	1		HALOと電気推進モジュールの結合試験、来年2月に実施
    *exploration/gateway,exploration/cargo	1		NRHO上の拠点に届ける物資補給機の検討を開始、HTV-Xを改良
    *exploration/gateway	1		ゲートウェイ居住棟（HALO）の真空試験を終え、推進要素との結合準備に入る。
    *exploration/gateway	1		国際居住棟I-HABに載せる日本の環境制御装置が完成し、欧州へ出荷。
    *exploration/gateway	1		月周回拠点の計画見直しを受け、文科省が日本の分担の扱いを米側と協議。
    *exploration/gateway	1		ゲートウェイ向けバッテリの認定試験を終了、容量劣化は規格内。
    *exploration/gateway,exploration/cargo	1		月軌道プラットフォームへの補給機検討、HTV-X発展型の構想を提示。
    *exploration/gateway	1		NRHO軌道での自動ドッキング模擬試験に成功、月周回ステーション向け。
    *exploration/gateway	1		アラブ首長国の気密室、設計審査を通る　月の中継所に付く小さな玄関
    *exploration/gateway	1		【要員】月周回拠点の管制訓練、第1期12名。筑波で座学4週間。
    *exploration/gateway	1		電池は日本製　月を回る家の夜90分を支えるリチウムの箱、出荷前の試験へ
    *exploration/gateway	1		居住棟だけ地上で使い回す案も　中止になれば欧州に違約の話
    *exploration/gateway,space-weather/observation	1		放射線計3台、HALO外壁に取付完了。深宇宙での被ばくを最初の日から測る。
    *exploration/iss	1	Air leak in Zvezda's transfer tunnel is slowing, program managers say	
    *exploration/iss	1	Station marks 27 years with people aboard	
    *exploration/iss,commercial/industry	1	What comes after? NASA firms up plan to bring down the orbiting laboratory and rent room on private ones	
    *exploration/iss	1	COOLING LOOP B PUMP TRIPPED 0215Z. LOADS SHIFTED. NO IMPACT TO USOS OPERATIONS.	
    *exploration/iss,technology/demonstration	1	Kibo's airlock opens: nine student CubeSats deployed over two days to try out tiny plasma thrusters	
    *exploration/iss	1	ISS DAILY: OGA rack back on line. Urine processor down, spare pump in work. Crew off-duty half day.	
    *exploration/iss	1	Zvezda transfer tunnel leak rate steady at 0.6 lb/day; hatch kept closed between ops.	
    *exploration/iss	1	Reboost by Dragon, 12 min 30 s, +1.1 mi. Altitude 262 statute miles.	
    *exploration/iss	1	Kibo utilization: call for proposals, small satellite deployment via J-SSOD-R, two slots in FY2028.	
    *exploration/iss	1	USDV deorbit vehicle CDR complete. Station end of life remains early 2031.	
    *exploration/iss,exploration/science	1	Station's CALET and MAXI exposed payloads: MAXI off for power channel 2B work, 0900–1530Z.	
    *exploration/iss	1	A slow leak in the Russian tunnel is back, and hatches there will be shut at night	
    *exploration/iss	1	ISS STATUS: CDRA fault, lab. US segment ppCO2 3.1 mmHg. Swap fan 2 at 1500Z. No crew impact.	
    *exploration/iss,ssa/reentry	1	The great ship that will shove the old lab into the sea has its engines: 46 of them	
    *exploration/iss,technology/demonstration	1	Kibo airlock cycle 212: 8 cubesats deployed, J-SSOD. Arm back to park.	
    *exploration/iss	1	Twenty-six years of unbroken living above us, and the lease runs out in 2030	
    *exploration/iss	1	ISS REBOOST: Cygnus 14 min burn, +1.9 km. Altitude 417.8 km.	
    *exploration/iss	1		今夜18時42分ごろ、西の空を明るいステーションが横切ります
    *exploration/iss	1		老朽化するISS、姿勢制御装置1基を交換
    *exploration/iss	1		「きぼう」船内で火災模擬実験、難燃性の新データを取得。微小重力では炎が丸くなり広がり方も地上と異なる。得られた結果は国際的な材料試験の基準に反映される。
    *exploration/iss	1		きぼう利用テーマ募集：たんぱく質結晶化と静電浮遊炉
    *exploration/iss	1		国際宇宙ステーションの運用延長で参加国が文書に調印へ
    *exploration/iss	1		きぼう船内の静電浮遊炉、試料交換を終え実験を再開。
    *exploration/iss	1		ISS軌道上昇制御を実施、高度は約418kmに。
    *exploration/iss	1		ロシアモジュールの空気漏れ、監視を継続。搭乗員の安全に問題なし。
    *exploration/iss	1		きぼう利用テーマの募集を開始（タンパク質結晶・加齢研究枠）
    *exploration/iss,commercial/industry	1		ISS退役後の移行方針について、有識者委が中間とりまとめ。2030年以降の低軌道拠点を検討。
    *exploration/iss	1		壁のひびから漏れる空気より、古い冷却ポンプが心配　運用者が明かす
    *exploration/iss	1		【船内】実験棟7、火災警報誤作動。3分後に解除、乗員全員集合確認。
    *exploration/iss	1		無重力で育てたレタスの味は　実験棟の菜園、5回目の収穫
    *exploration/iss	1		姿勢制御をロシア側のエンジンに一時移管、ドッキング口の交換のため
    *exploration/iss,commercial/industry	1		「あの家」の隣に民間の部屋をつなぐ　2028年に最初の一室
    *exploration/iss	1		「きぼう」の有償枠を倍に　2030年の運用終了を前に民間へ橋渡し
    *exploration/lunar-surface,commercial/industry	1	Company's lander Tsukimi-1 goes silent 90 seconds before touchdown near Mare Frigoris; shares plunge 20 percent	
    *exploration/lunar-surface,technology/demonstration	1	A fission reactor the size of a van to power a base through the fourteen-day night: three teams get design contracts	
    *exploration/lunar-surface	1	South pole candidate sites narrowed to five; slopes and sunlight decide	
    *exploration/lunar-surface	1	It landed on its side, but the little probe is sending pictures of grey dust and its own shadow. Engineers think one leg hit a boulder. The solar panels face the wrong way, which leaves perhaps four days before the batteries give out.	
    *exploration/lunar-surface	1	Pressurized rover mock-up drives 40 km across volcanic field in Iceland	
    *exploration/lunar-surface	1	RFI: COMMUNICATIONS AND NAVIGATION NODES FOR USERS ON THE MOON, RESPONSES DUE 9 SEP	
    *exploration/lunar-surface	1	LANDING CONFIRMED: commercial lander "Pale Heron" upright at Mons Mouton. Telemetry good, batteries 96%.	
    *exploration/lunar-surface,commercial/industry	1	CLPS task order CT-5 awarded: five payloads to Reiner Gamma, delivery 2029.	
    *exploration/lunar-surface	1	LUPEX: rover drive unit vacuum test PASS. Drill depth 1.5 m. Launch H3, lander by ISRO.	
    *exploration/lunar-surface	1	Chang'e-7 hopper photographed near Shackleton rim; data release planned.	
    *exploration/lunar-surface	1	Fission Surface Power: 100 kW reactor for the Moon base, draft solicitation out, comments due 21 days.	
    *exploration/lunar-surface	1	LunaNet: relay handover test with lunar navigation beacon, position error 8 m at south pole. Lunar time standard draft v3.	
    *exploration/lunar-surface,commercial/industry	1	Sideways again: the commercial lander tipped on a slope near the south pole, but its cameras still work	
    *exploration/lunar-surface	1	LUPEX rover: drive test 41 of 50 complete, regolith simulant, sink 18 mm. NEXT: drill integration.	
    *exploration/lunar-surface,exploration/artemis	1	Toyota's living room on wheels for two moon drivers gets a name and bigger windows	
    *exploration/lunar-surface,commercial/industry	1	CLPS TO-CS6 landing ellipse moved 3.1 km N. Sun angle ok. Payload count 9.	
    *exploration/lunar-surface	1	Night at minus 180: the probe that should have died woke up for a fourth dawn	
    *exploration/lunar-surface,exploration/artemis	1	Nuclear kettle for the Moon: a 100 kW power plant is wanted on the ground by 2030	
    *exploration/lunar-surface	1		レゴリスに強い車輪を開発、町工場が挑む
    *exploration/lunar-surface	1		有人与圧ローバの走行試験、鳥取砂丘で公開
    *exploration/lunar-surface	1		月面での測位・通信インフラ、国際互換仕様の改訂案を公開
    *exploration/lunar-surface	1		月の南極にカメラを降ろす小型機、着陸地点を決定
    *exploration/lunar-surface	1		越夜に成功 着陸から2か月、探査機が再び応答。マイナス170度の夜を2回しのいだ計算になる。電池の劣化は想定内で、運用チームは周辺の岩石の分光観測を再開した。
    *exploration/lunar-surface	1		月面着陸を確認。着陸機は傾斜12度で静止、通信良好。
    *exploration/lunar-surface	1		有人与圧ローバの走行試験を鳥取砂丘の実験場で実施、1日で20km。
    *exploration/lunar-surface	1		月極域探査機LUPEXの掘削装置、真空・低温環境での試験を完了。
    *exploration/lunar-surface,commercial/industry	1		民間月着陸船が着陸直前に通信途絶、高度計の異常が原因か。
    *exploration/lunar-surface	1		月の縦孔を調べる小型ロボット、地中レーダの画像を送信。
    *exploration/lunar-surface	1		月面基地の電力網を検討、太陽電池タワーの標準案をまとめた。
    *exploration/lunar-surface	1		月の縦穴に小さなクモ型ロボット　溶岩の洞窟は住まいに向くか
    *exploration/lunar-surface	1		【嫦娥7号】着陸後3日目、跳躍機を分離。水氷探査に移行。
    *exploration/lunar-surface,commercial/industry	1		月面の電波塔、ノキアの装置が38分だけ話した記録を上回る
    *exploration/lunar-surface	1		白い砂の電気が服にまとわりつく　ほこりよけの布を無重力機で試す
    *exploration/lunar-surface	1		クレーター縁の永久影を撮った一枚に、凍った水の光る点が並ぶ
    *exploration/lunar-surface	1		レゴリスを焼いて煉瓦に　建設会社、月の着陸台を現地でつくる実験
    *exploration/mars	1	After a seven-year cruise the probe wakes for its swing past Jupiter	
    *exploration/mars	1	Radio contact lost with orbiter at the red planet after it passed behind the Sun	
    *exploration/mars	1	MMX leaves for Phobos: trajectory correction complete	
    *exploration/mars	1	Rover's drill brings up clay from ancient Jovan lakebed, raising hopes for organics	
    *exploration/mars,policy/budget	1	After a budget cut of a third, the sample return plan is slimmed down to one lander and one rocket	
    *exploration/mars	1	Ice grains from Enceladus would be collected by proposed mission Halcyon, now in phase A	
    *exploration/mars	1	MMX: Mars orbit insertion burn nominal, 7 min 40 s. Phobos mapping starts in March.	
    *exploration/mars	1	Perseverance sol 2041: drove 212 m. Sample tube 37 sealed. Dust tau 0.6.	
    *exploration/mars	1	Solar conjunction: no commands to Mars missions 3–17 JAN. Data relay limited.	
    *exploration/mars	1	EUROPA CLIPPER: Earth gravity assist 3 DEC, closest approach 3,200 km. All instruments off.	
    *exploration/mars	1	Hayabusa2 extended mission: flyby of asteroid Torifune done at 5 km/s; image download began.	
    *exploration/mars	1	DSN: Voyager 1 one light-day from Earth. DSS-43 command uplink 70 m only.	
    *exploration/mars,policy/budget	1	The rock with leopard spots may be the best hint yet of old life, but bringing it home has no budget	
    *exploration/mars	1	MMX: launch campaign L-310 d. Sampler vib test PASS. Phobos QSO rehearsal 3 next wk.	
    *exploration/mars	1	Psyche felt the tug of the red planet on Thursday and is now pointed at a world of metal	
    *exploration/mars	1	VOYAGER 1: one light-day reached. CCS memory dump OK. Heaters off 2 of 4.	
    *exploration/mars	1	Dust has covered the wheels' cousin in the sky: the relay craft over Jezero will be 20 years old this spring	
    *exploration/mars	1	Europa Clipper, Earth flyby TCM-9: 0.4 m/s, nominal. DSN 70 m track booked.	
    *exploration/mars	1		火星着陸技術の研究会、参加者を募集 膨らむ耐熱殻の成果も紹介
    *exploration/mars	1		はやぶさ2、次の小惑星まであと2年 イオンエンジンを再始動。残りの推進剤は十分だが、4台のうち1台は劣化が進んでおり、負荷を分散させながら加速を続ける。
    *exploration/mars	1		赤い惑星で砂嵐、太陽電池の発電量が3割減
    *exploration/mars	1		木星の氷衛星へ向かうJUICE、搭載機器の点検を完了
    *exploration/mars	1		火星衛星探査機MMX、地球スイングバイを終え巡航へ
    *exploration/mars	1		火星衛星探査計画MMX、フォボス擬周回軌道に投入成功。
    *exploration/mars	1		火星探査車、砂丘で車輪が空転し停止。脱出手順を検討中。
    *exploration/mars	1		はやぶさ2、次の目的地1998 KY26へ向けイオンエンジンを再稼働。
    *exploration/mars	1		二重小惑星探査機Heraがディディモスに到着、搭載の熱赤外カメラが初画像。
    *exploration/mars	1		木星氷衛星探査機JUICE、金星・地球スイングバイを終え順調に航行。
    *exploration/mars	1		火星サンプルリターンの新方式を公募、費用上限は70億ドル。
    *exploration/mars	1		土星の月へ飛ぶヘリコプター、8枚の羽がそろう
    *exploration/mars	1		【ロケット】火星離脱用小型固体モータの燃焼90秒、マーシャル。推力規定内。
    *exploration/mars	1		木星の氷の海を目指す2隻、先に着くのは後から出た船
    *exploration/mars	1		金星の大気を一人で見守ったあかつき、静かに終幕
    *exploration/mars	1		4年越しの砂嵐が赤い星を包む。キュリオシティは原子力電池で平常運用、太陽電池機は休眠。
    *exploration/mars	1		みおが水星の周りで腰を据える　到着から2週間、磁気の観測を開始
    *exploration/science	1	Once-in-a-lifetime nova may be about to light up; observers asked to look every clear night	
    *exploration/science	1	Webb-class spectrum shows water vapor around a temperate world 41 light-years off	
    *exploration/science	1	GCN: Gravitational-wave candidate S270302k, likely neutron stars, sky area 210 sq deg	
    *exploration/science	1	High-energy neutrino alert sent at 07:11Z, telescopes slew to a blazar in Orion	
    *exploration/science	1	GRB 270114B: optical counterpart, R = 18.3, follow-up encouraged	
    *exploration/science	1	Asteroid 2027 KB4 no longer carries any chance of hitting Earth in 2041, astronomers conclude	
    *exploration/science	1	GCN CIRCULAR: GRB 261128A, Swift-BAT trigger, RA 11h04m, Dec +42d. XRT afterglow found.	
    *exploration/science	1	LVK ALERT S261127ab: BNS candidate, FAR 1 per 3.2 yr, 90% area 240 sq deg, distance 140 Mpc.	
    *exploration/science	1	XRISM: GV-open attempt planned Q2; Resolve performance stable at 4.5 eV. AO-4 proposals due.	
    *exploration/science	1	Rubin Observatory: nightly alerts 6.8 million. Interstellar object candidate flagged, MPC confirmation pending.	
    *exploration/science	1	Webb Cycle 6 results: 274 programs selected. Oversubscription 10:1.	
    *exploration/science,ssa/orbit	1	NEOCP: 2026 WK7, 60 m, impact odds 1 in 4,100 for 2046 (Torino 1). More astrometry wanted.	
    *exploration/science	1	A star in the Whirlpool blew itself up on Monday, and an amateur with a garden dome spotted it first	
    *exploration/science	1	GCN CIRC-style: EP260311a, X-ray transient, T0 1409Z, RA 12h31m, err 3'. Follow-up requested.	
    *exploration/science	1	Two black holes met; the mirrors in Livingston, Cascina and Kamioka trembled for a fifth of a second	
    *exploration/science	1	ATEL: XRISM DDT on V4641, Fe line shift. Resolve gate valve still closed.	
    *exploration/science	1	Roman's wide eye opened, and its first frame holds a million galaxies	
    *exploration/science	1	2026 XK4: size 60 m, impact prob 2032 fell to 1:12,000. Torino 0.	
    *exploration/science	1	A quiet comet brightened forty-fold overnight, and by dawn every spare dome in Hawaii was turned toward it	
    *exploration/science,exploration/iss	1		ISSの船外で働くX線監視装置MAXI、運用期間を2年延ばし突発天体を追う
    *exploration/science	1		小惑星2027 FD、月より近くを通過へ　衝突の心配なし
    *exploration/science	1		超新星候補をM101で発見、明るさ13等　追観測を
    *exploration/science	1		次期赤外線位置天文衛星の科学目標を決めるワークショップ、講演募集
    *exploration/science	1		X線天文衛星XRISM、銀河団の風を測る
    *exploration/science	1		重力波望遠鏡KAGRA、観測運転O5に合流
    *exploration/science	1		ガンマ線バーストGRB 261125Bを検出、追観測を呼びかけ。
    *exploration/science	1		重力波検出器KAGRA、感度向上作業を終えO5観測を開始。
    *exploration/science	1		地球に接近する小惑星2026 VQ3、月の内側を通過。衝突のおそれなし。
    *exploration/science	1		X線分光撮像衛星XRISMが銀河団の風を精密測定、論文公開。
    *exploration/science	1		ナンシー・グレース・ローマン宇宙望遠鏡、初期画像を公開。
    *exploration/science	1		超新星候補をアマチュアが発見、すばる望遠鏡で分光し確定。
    *exploration/science	1		宇宙の夜明けを写す望遠鏡、いちばん遠い銀河の記録をまた更新
    *exploration/science	1		【GCN】SVOM GRB 260318A、T90 34秒、赤方偏移4.1。可視残光17等。
    *exploration/science,exploration/mars	1		太陽系の外から来た3つ目の客　彗星が木星の脇をかすめ、探査機が尾を撮る
    *exploration/science	1		系外惑星に水の蒸気　120光年先、「住める距離」の惑星か
    *exploration/science	1		宇宙線の主は誰か　南極の氷の下の目が、遠い活動銀河から来た素粒子を捕らえる
    """
