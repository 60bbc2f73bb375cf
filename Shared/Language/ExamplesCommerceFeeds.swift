/// Commerce, resources, technology and cooperation: examples as feeds bring them, lines of the standard glossary.
let examplesCommerceFeeds = """
    *commercial/industry	1	Satellite maker Kestrel Orbital files to list in New York	
    *commercial/industry	1	Launch insurance premiums jump after two total losses in one quarter	
    *commercial/industry	1	Merger talks between two fleet operators end without a deal. Shares in both fell by a tenth.	
    *commercial/industry	1	Vast's Haven-1 reaches orbit, first tenants due in spring	
    *commercial/industry	1	Direct-to-phone texting goes live in eleven countries	
    *commercial/industry,resources/space-resources	1	Seed money of $40 million for a company that wants to forge steel on the Moon	
    *commercial/industry	1	Annual survey: the space economy was worth $640 billion, with ground gear the largest slice	
    *commercial/industry	1	Voyager Technologies and partners finish Starlab design review, eye 2029 launch on Starship.	
    *commercial/industry	1	Iridium buys spectrum monitoring start-up for $120 million.	
    *commercial/industry	1	SES closes the Intelsat takeover, job cuts follow at McLean. Regulators in Brussels and Washington cleared it without conditions.	
    *commercial/industry	1	Direct-to-device market heats up as AST SpaceMobile signs its 50th carrier.	
    *commercial/industry	1	Airbus, Thales and Leonardo sign deal for Project Bromo joint satellite maker.	
    *commercial/industry,earth/land	1	Synspective wins three-year contract from a Gulf insurer for subsidence data.	
    *commercial/industry	1		アストロスケール、受注残が400億円を超え黒字化へ
    *commercial/industry	1		スカパーJSAT、低軌道衛星10機を発注。地球観測サービスに2030年までに約400億円を投じる。
    *commercial/industry,commercial/launch	1		北海道スペースポート、新射場の完成で海外企業を誘致
    *commercial/industry	1		宇宙旅行の予約金1000万円、気球で成層圏へ
    *commercial/industry	1		ロケット部品の町工場連合、量産体制を構築
    *commercial/industry	1		衛星部品の商社と精密加工メーカーが合弁会社を設立
    *commercial/industry	1		宇宙旅行の新興企業が民事再生手続きを申請
    *commercial/industry	1		アストロスケール、上期決算で受注残高が過去最高に。通期では営業損失が縮小する見通し。
    *commercial/industry	1		トヨタ系がロケット量産で提携、年間20機の製造を目指す
    *commercial/industry	1		スカパーJSAT、低軌道観測衛星群への出資を拡大
    *commercial/industry	1		QPS研究所が36機体制に向け100億円を調達。増資と銀行融資を組み合わせる。
    *commercial/launch	1	H3 F10 lifts off from Tanegashima; separation of the payload confirmed 29 minutes later	
    *commercial/launch	1	Scrub: upper-level winds, next try 24 hours later	
    *commercial/launch	1	Neutron's maiden flight reaches space, booster lost at sea. The company says the fairing, which stays attached, closed as planned.	
    *commercial/launch	1	Falcon 9 flies for the 36th time, lands on Just Read the Instructions	
    *commercial/launch,commercial/industry	1	New Glenn books twelve flights for a rival's internet satellites	
    *commercial/launch	1	Webcast begins at T minus 30; window opens 0214 UTC, liftoff from Mahia	
    *commercial/launch,maritime/navigation-warning	1	Wallops night shot is go; boats told to stay out of the hazard area off Chincoteague	
    *commercial/launch	1	Falcon 9 lifts 28 Starlink satellites from Vandenberg; booster lands for the 33rd time. Deployment was confirmed an hour after liftoff.	
    *commercial/launch	1	Zhuque-3 recovers first stage in the Gobi on its second try.	
    *commercial/launch	1	Ariane 64 flies its third Kuiper mission from Kourou with 32 spacecraft.	
    *commercial/launch	1	Vulcan Centaur anomaly: solid motor nozzle lost in flight, payload still reached orbit. A board will study why before the next national security mission.	
    *commercial/launch	1	Electron launches "Owl Watch Begins" for Synspective from Mahia.	
    *commercial/launch	1	Scrub: New Glenn held at T-4 minutes by a faulty ground valve, next attempt Tuesday.	
    *commercial/launch	1	PSLV-C63 returns to flight with EOS-N2 after third-stage failure inquiry. ISRO traced the earlier loss to a chamber pressure drop.	
    *commercial/launch	1		イプシロンS、再開後の初飛行に向け燃焼試験を実施
    *commercial/launch	1		スペースワンのカイロス4号機、串本の射場から打上げ
    *commercial/launch	1		H3ロケット8号機の失敗、フェアリング分離時の異常を調査。衛星の取付部が損傷した可能性が高い。
    *commercial/launch,exploration/crew	1		長征2号F、有人船神舟を載せて酒泉から発射
    *commercial/launch	1		アリアン6の強化型が成功、補助ブースター4本で20トン級を投入
    *commercial/launch	1		H3ロケット9号機、打上げ再開へ　フェアリング分離時の衝撃対策を完了。新たな打上げ日は年明けに公表する。
    *commercial/launch	1		ヴェガCが韓国の観測衛星の投入に成功。分離は離昇から57分後に確認された。
    *commercial/launch	1		イプシロンSの第2段モータ、再々試験の日程を決定
    *commercial/launch	1		大樹町の発射場で新射点が完成、台湾企業の小型ロケットが初打上げへ
    *commercial/launch	1		カイロスロケット4号機が和歌山から離昇、飛行を中断。同社は自律飛行安全装置の作動状況を調べている。
    *commercial/licensing	1	FCC seeks comment on an application to operate 4,400 satellites in the V band	
    *commercial/licensing	1	Part 450 relief: FAA to waive duplicate reviews for repeat flights	
    *commercial/licensing,commercial/launch	1	Mishap investigation closed, FAA clears rocket to fly again	
    *commercial/licensing	1	NOAA lifts resolution limits on three kinds of commercial radar imagery	
    *commercial/licensing	1	Notice of proposed rulemaking, 47 CFR Part 100: modular licensing for space stations	
    *commercial/licensing	1	Fined $150,000 for leaving a dish parked in the wrong orbit; the consent decree also requires a compliance plan.	
    *commercial/licensing	1	Export rules eased: ITAR category XV changes for allies take effect	
    *commercial/licensing	1	IN-SPACe authorises first private Indian ground station as a service.	
    *commercial/licensing	1	FCC grants market access to Rwandan-filed constellation with milestones.	
    *commercial/licensing	1	NOAA CRSRA moves hyperspectral imagers to Tier 1, ending most operating conditions. Two firms may now sell full-resolution data abroad.	
    *commercial/licensing	1	UK CAA gives SaxaVord range licence variation allowing 30 flights a year.	
    *commercial/licensing	1	Space Bureau proposes "Part 100" rules to speed satellite filings; comments due in 60 days.	
    *commercial/licensing,commercial/launch	1	FAA issues vehicle operator license under Part 450 for Neutron flights from Wallops.	
    *commercial/licensing	1		人工衛星の管理許可を2社に交付、宇宙活動法に基づき内閣府が発表。今年度の許可は通算17件となった。
    *commercial/licensing	1		ロケット打上げ許可の標準審査期間を4か月から3か月に短縮
    *commercial/licensing,security/mission-assurance	1		衛星リモートセンシング法、記録の取扱い認定に安全管理の追加要件
    *commercial/licensing	1		型式認定を受けた機体の変更届、書面からオンラインに移行
    *commercial/licensing	1		スペースポートの環境影響評価書、縦覧は12月20日まで
    *commercial/licensing,exploration/lunar-surface	1		内閣府、人工衛星の管理に係る許可を月着陸船の運用者に付与
    *commercial/licensing	1		総務省、低軌道衛星ブロードバンドに包括免許を交付
    *commercial/licensing	1		ロケット打上げ施設の適合認定を沖縄の事業者が申請
    *commercial/licensing,commercial/launch	1		米連邦航空局、スターシップの打上げ回数を年25回に拡大する環境審査を終了
    *commercial/licensing	1		輸出管理規則を緩和、同盟国向け宇宙機器の許可を不要に（米商務省）。対象は日本を含む18か国。
    *commercial/licensing	1		衛星リモセン法に基づく装置使用許可の審査基準を見直し
    *cooperation/partners	1	Philippine Space Agency and JAXA sign pact on a lunar orbit data relay study	
    *cooperation/partners,emergency/disaster	1	Sentinel Asia turns twenty: 29 countries, one call for help	
    *cooperation/partners	1	India and the United States fly a radar, and now plan a station docking	
    *cooperation/partners	1	Pacific island leaders ask for a ground station of their own in Palau	
    *cooperation/partners	1	KiboCUBE picks a Guatemalan team for free deployment	
    *cooperation/partners	1	Gulf state's investment brings a launch pad to Oman's coast with Japanese engines	
    *cooperation/partners	1	Brazil and India agree to swap imagery; a first calibration campaign is planned in Cuiabá.	
    *cooperation/partners	1	Pacific Islands Forum asks partners for shared satellite capacity after cable cuts.	
    *cooperation/partners	1	Vietnam's LOTUSat-1, built in Japan, is handed over to the Vietnam National Space Center.	
    *cooperation/partners	1	PhilSA and JAXA renew agreement on Diwata successors and Kibo use.	
    *cooperation/partners	1	Australia, Papua New Guinea and Japan open a joint ground antenna near Port Moresby.	
    *cooperation/partners	1	Kenya Space Agency signs MoU with Italy over Malindi base.	
    *cooperation/partners,gnss/qzss	1		タイにMADOCAの実証拠点、電子基準点の運用を現地技術者に移転
    *cooperation/partners	1		豪州とのあいだで試料回収カプセルの着地許可に関する取決め
    *cooperation/partners	1		アフリカ宇宙庁の発足を受け、日本の宇宙外交に新局面
    *cooperation/partners	1		モンゴルとの宇宙協力覚書、人材育成に50人の留学枠
    *cooperation/partners,emergency/disaster	1		日・インドネシア、火山監視に衛星データを共同利用へ
    *cooperation/partners,emergency/disaster	1		センチネルアジア、太平洋島しょ国の会員が新たに加入
    *cooperation/partners	1		日ペルー宇宙協力の協定締結へ交渉入り
    *cooperation/partners,gnss/qzss	1		タイのGISTDAと衛星測位の協力覚書を更新
    *cooperation/partners	1		ルワンダ宇宙庁の研修生6人が九州工業大学で衛星開発を学ぶ
    *cooperation/sdgs	1	Satellites for the Global Goals: UNOOSA lists 65 ways that space serves the 2030 agenda	
    *cooperation/sdgs	1	Girls who build antennas: a programme for women in space opens in Nairobi. It supports Goal 5 and Goal 9, its sponsors say.	
    *cooperation/sdgs,earth/land	1	Counting the unconnected: night lights show which villages lack power, SDG 7	
    *cooperation/sdgs	1	Clean water by satellite, a Space4Water prize for a well-finding tool in Chad	
    *cooperation/sdgs	1	Internet by satellite reaches 2,000 rural schools under the Giga scheme	
    *cooperation/sdgs	1	Zero hunger: early crop-failure signals feed the food agency's plans	
    *cooperation/sdgs	1	Space-enabled water point mapping supports clean water goal in Malawi. Health officers reached 1,900 villages with the maps.	
    *cooperation/sdgs	1	UNOOSA's Space4Women network marks 500 mentors worldwide.	
    *cooperation/sdgs,exploration/iss	1	KiboCUBE gives El Salvador a free satellite deployment.	
    *cooperation/sdgs	1	SERVIR-style hub helps Niger Basin farmers plan planting from rainfall maps, SDG 2 review says.	
    *cooperation/sdgs,cooperation/partners	1	Satellite school internet reaches 3,000 villages in Sulawesi, narrowing the digital divide.	
    *cooperation/sdgs	1	Access to Space for All programme opens drop tower slot for African universities.	
    *cooperation/sdgs	1		国連持続可能な開発目標の指標15.4を衛星で算定、山地の緑被率
    *cooperation/sdgs,earth/environment	1		途上国の大気汚染対策に観測データを、SDGs達成へ大学と協定
    *cooperation/sdgs	1		マラリア対策から教育まで、宇宙技術のSDGs貢献事例集を刊行
    *cooperation/sdgs	1		JICAとJAXA、森林保全で貧困削減を両立させる事業を表彰
    *cooperation/sdgs	1		宇宙×SDGsアイデアコンテスト、高校生の「干ばつ見守り衛星」が最優秀賞
    *cooperation/sdgs	1		誰一人取り残さない衛星通信、離島と山村の遠隔授業で活用
    *cooperation/sdgs	1		ジェンダー平等を掲げ、宇宙分野の女性技術者に奨学金
    *cooperation/sdgs	1		衛星データで貧困地域を推定、世銀とJICAが開発目標の指標に活用
    *cooperation/sdgs	1		水田のメタン削減と農家の所得向上を衛星で検証（アジア開銀）
    *cooperation/sdgs,cooperation/partners	1		宇宙教育プログラムをケニアの小学校で実施、質の高い教育に貢献
    *cooperation/sdgs	1		誰一人取り残さない通信へ、離島の診療所に衛星回線を寄贈
    *cooperation/sdgs	1		SDGs達成に向けた宇宙技術の活用事例集、第3版を刊行
    *cooperation/sdgs	1		国連宇宙部とJAXA、途上国の女性技術者向け研修を開催
    *resources/space-resources	1	Helium-3 sold before it is dug: a quantum firm orders ten thousand litres from the Moon	
    *resources/space-resources	1	Law on asteroid mining passes in Luxembourg's neighbour	
    *resources/space-resources	1	AstroForge hunts for its silent probe. The firm hoped to photograph a metal-rich asteroid worth mining.	
    *resources/space-resources	1	Oxygen from moondust: reactor made 1.4 kg in a vacuum chamber	
    *resources/space-resources,rules/norms	1	COPUOS working group on resource activities circulates draft principles	
    *resources/space-resources	1	Prospecting by neutrons, the map of hydrogen at the poles sharpened to five kilometres	
    *resources/space-resources	1	Who may sell a rock? NASA pays one dollar for a scoop of regolith collected by a private lander.	
    *resources/space-resources	1	Carbothermal reactor pulls oxygen from simulated regolith in vacuum test at Johnson. The team got 200 grams in a day.	
    *resources/space-resources	1	Sintered bricks of lunar soil survive 500 thermal cycles, German team reports.	
    *resources/space-resources,commercial/industry	1	Interlune signs helium-3 supply contract with quantum refrigerator maker.	
    *resources/space-resources,rules/norms	1	UN working group circulates draft principles on using the Moon's ice and minerals.	
    *resources/space-resources	1	AstroForge's Vestri to dock with a metallic near-Earth asteroid.	
    *resources/space-resources,commercial/industry	1	Luxembourg's ESRIC picks five start-ups for asteroid mining incubator.	
    *resources/space-resources	1		宇宙資源法に基づく採掘許可、民間企業に2件目。活動期間と区域が官報とウェブで公示された。
    *resources/space-resources	1		月の水氷から燃料を作るプラント、国内2社が概念設計
    *resources/space-resources,technology/demonstration	1		月の砂を溶かしてレンガに、建設会社が真空中で焼結に成功
    *resources/space-resources	1		小惑星の白金族を狙うベンチャー、探査機の打上げを再来年に設定
    *resources/space-resources	1		鉱業会社が月面掘削機の開発に参入、低重力での掘り進み方を研究
    *resources/space-resources	1		小惑星の希少金属をめぐる採掘権の論点、法学者が解説
    *resources/space-resources	1		月面の水資源量マップ、中性子観測から推定値を更新
    *resources/space-resources	1		レゴリスから金属を取り出す電解技術を実証、名古屋の研究チーム
    *resources/space-resources	1		米国資源法10年、民間採取の所有権をめぐる評価
    *resources/space-resources,commercial/licensing	1		宇宙資源法に基づく事業活動計画の認定、国内2例目
    *resources/space-resources	1		月の水氷から推進薬を製造するプラント、千代田系が概念設計
    *technology/demonstration	1	ETS-9's Hall thruster breaks the domestic record with 6 kW	
    *technology/demonstration	1	Laser terminal moves 100 Gbit/s from orbit to a ground dish in Hawaii	
    *technology/demonstration	1	Wooden cubesat, second try: this one answered. Strain in the magnolia panels is being measured through hot and cold.	
    *technology/demonstration	1	OSAM-type robot refuels a satellite that was never built for it	
    *technology/demonstration,exploration/mars	1	Solar sail of 400 square metres unfurls like a fan	
    *technology/demonstration	1	Critical design review for the follow-on rain radar passed, assembly starts in January	
    *technology/demonstration,security/mission-assurance	1	Quantum key from space survives clouds and dawn in a test over Canada	
    *technology/demonstration	1	Optical crosslink at 100 Gbit/s shown between two CubeSats by TeraByte follow-on.	
    *technology/demonstration	1	LignoSat-2, built with magnolia wood panels, sends its first beacon. Engineers in Kyoto want to see how the wood stands up to heat swings.	
    *technology/demonstration	1	OSAM-class refuelling port RAFTI flown on a Space Force Tetra-5 satellite.	
    *technology/demonstration	1	Solar sail ACS3 booms bent, but attitude is regained.	
    *technology/demonstration	1	Proba-3 pair holds formation to a millimetre for six hours.	
    *technology/demonstration	1	DRACO cancelled, but a nuclear thermal fuel element is tested anyway at Marshall.	
    *technology/demonstration	1		革新的衛星技術実証4号機、8つの実証テーマが軌道上で始動
    *technology/demonstration	1		光データ中継衛星、毎秒1.8ギガビットの通信に成功。だいち4号の大容量画像を静止衛星経由で降ろした。
    *technology/demonstration	1		回転デトネーションエンジンを宇宙で作動、名古屋の大学チーム
    *technology/demonstration	1		超低高度衛星の後継機、高度180キロで半年の軌道維持を目指す
    *technology/demonstration,commercial/launch	1		再使用ロケット実験機CALLISTOの着陸脚、能代で試験
    *technology/demonstration	1		宇宙太陽光発電の送電試験、上空からマイクロ波を受電
    *technology/demonstration	1		技術試験衛星9号機、全電化推進の軌道上試験へ最終組立て。軌道上で静止化まで約4か月かける。
    *technology/demonstration	1		宇宙太陽光発電の実証機OHISAMA、飛行機からの送電試験に成功
    *technology/demonstration,commercial/launch	1		再使用型ロケット実験機RV-X、能代で飛行試験
    *technology/demonstration	1		展開型アンテナを載せた6U衛星、軌道上で膜面の展開を確認
    *technology/demonstration	1		革新的衛星技術実証4号機、搭載機器の公募結果を発表
    *technology/demonstration,exploration/iss	1		量子暗号通信の小型端末をISSから地上局へ送信実験
    """
