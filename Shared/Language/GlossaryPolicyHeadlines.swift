/// Dialogue, policy, security and rules, in the words of headlines: lines of the standard glossary.
let glossaryPolicyHeadlines = """
    # Dialogue, policy, security and rules: names, and how agencies word their headlines
    ~dialogue/statement	6.5	leaders' communiqué|joint leaders' statement|joint vision statement	
    ~dialogue/statement	6.5	joint ministerial statement|joint statement of intent|G7 & statement & space	
    ~dialogue/statement	6.5	leaders' statement & space|ministers & statement & space	
    ~dialogue/statement	6.5		首脳共同声明|外相共同声明|共同プレスリリース|共同ステートメント|共同文書|共同声明を発出|外相声明|首脳声明|閣僚声明|G7 & 声明|共同文書 & 宇宙
    ~dialogue/statement	5	declaration & adopted|joint declaration & adopted	
    ~dialogue/statement	5		共同声明を発表
    ~dialogue/statement	4.5	adopt & statement	
    ~dialogue/statement	4.5		声明を発出|声明の発出
    ~dialogue/commitment	8	status of action items|agreed actions|joint statement & deliverables	
    ~dialogue/commitment	8		合意の着実な実施|首脳合意 & 実施|首脳合意 & 取組|共同声明 & 項目|共同声明 & 達成|共同声明 & 履行|合意事項 & 進捗
    ~dialogue/commitment	5.5	agreed by leaders|agreed by ministers|leaders & deadline|deadline passes	
    ~dialogue/commitment	5.5	deadline missed|missed deadline & dialogue|dialogue & deliverables	
    ~dialogue/commitment	5.5	action plan & on track|agreed at & delayed|deliverables & delayed	
    ~dialogue/commitment	5.5		対話で合意した計画|合意した & 計画 & 開始|合意した & 今年度|合意を受け|合意済み & 取組|合意に基づき
    ~dialogue/commitment	5	undertake to|intend to complete|intend to conclude|by the end of & responsible	
    ~dialogue/commitment	5	no later than the next|past due|due dates|agreed steps|agreed tasks|agreed work	
    ~dialogue/commitment	5	pledges & dialogue & complete|promised & dialogue	
    ~dialogue/commitment	5		取組状況 & 合意|行動計画 & 対話|期限超過|着実な実施|着実な履行|約束の期限|次回までに & 作成|合意した & 期限
    ~dialogue/meeting	5	comprehensive dialogue|meets Japanese counterpart|meets counterpart	
    ~dialogue/meeting	5	meeting with Japanese|talks with Japanese|annual consultations|courtesy call	
    ~dialogue/meeting	5	trilateral space|staff talks|high-level talks|rounds of discussions	
    ~dialogue/meeting	5	visiting delegation|bilateral discussions|talks & space cooperation|met & discuss	
    ~dialogue/meeting	5	meet & discuss|officials & met|officials & discuss|ministers & discuss	
    ~dialogue/meeting	5	ministers & met|leaders & discuss|discuss space|discuss cooperation & space	
    ~dialogue/meeting	5	hold talks|held talks|heads & meeting|two-plus-two|2+2|2 plus 2|delegation visits	
    ~dialogue/meeting	5	visits Tokyo & talks|hosts & counterparts|summit & space & held	
    ~dialogue/meeting	5		宇宙安全保障対話|安全保障対話|との会談について|との面会|面会|表敬訪問|次官級協議|局長級協議|審議官級|年次会合|対話（結果）|対話が東京で|電話会談|ビデオ会議
    ~dialogue/meeting	5		宇宙協議 & 開催|会談し|と会談|2プラス2|日米安保協議|を協議|協力を協議|について協議|意見を交換|意見交換を行|で会談|会談で|初開催 & 対話|対話を初開催
    ~dialogue/meeting	5		協議を開始|実務者が協議|首脳が会談
    ~dialogue/meeting	3.5	readout|Readout of|to meet & minister|meets & minister|visits & talks|co-chairs	
    ~dialogue/meeting	3.5	sidelines	
    ~dialogue/meeting	3.5		大臣 & 面会|長官 & 面会|訪問 & 協議|結果概要|協議 & 開催|会合 & 開催
    !policy/strategy	7	Space Policy Directive|National Space Council|Basic Plan on Space Policy	
    !policy/strategy	7	national space policy|national space strategy	
    !policy/strategy	7	Strategic Headquarters for National Space Policy|Space Priorities Framework	
    !policy/strategy	7	national space plan|Committee on National Space Policy|American space leadership	
    !policy/strategy	7	defense space strategy|space security strategy	
    !policy/strategy	7		宇宙政策委員会|宇宙開発戦略本部|宇宙基本計画|宇宙基本計画工程表|宇宙技術戦略|基本政策部会|宇宙安全保障部会|宇宙開発利用部会|宇宙民生利用部会
    !policy/strategy	7		宇宙産業・科学技術基盤部会|衛星開発・実証小委員会|国家宇宙会議|宇宙安全保障構想|宇宙政策の基本方針|国家宇宙戦略
    !policy/strategy	6.5		宇宙産業政策
    !policy/strategy	5.5	space policy|space strategy|space industry policy|space leadership|space priorities	
    !policy/strategy	5.5	U.S. space policy|civil space priorities|commercial space policy	
    !policy/strategy	5.5		宇宙開発戦略|宇宙政策|宇宙戦略|宇宙開発利用
    ~policy/strategy	6.5	science and technology strategy & cislunar|strategy & cislunar	
    ~policy/strategy	6.5	strategy & orbital debris|strategy & in-space|strategy & low Earth orbit	
    ~policy/strategy	6.5	strategy & space weather|strategy & planetary defense|space superiority & order	
    ~policy/strategy	6.5		宇宙政策 & 方針|宇宙政策の基本
    ~policy/strategy	6	space policy & release|policy & space & emphasizes|revises & space policy	
    ~policy/strategy	6	space strategy & release|adopts & space strategy|space roadmap|national space & plan	
    ~policy/strategy	6	national strategy & satellite|national strategy & space|strategy for satellite	
    ~policy/strategy	6	growth strategy & space|prime minister & space & strategy	
    ~policy/strategy	6		宇宙産業 & 小委員会|宇宙産業 & 将来像|宇宙 & 将来像|宇宙 & 審議会|宇宙 & 研究会|宇宙 & 工程表|宇宙 & 基本計画|宇宙 & 方針を決定
    ~policy/strategy	6		宇宙 & 戦略を改訂|宇宙 & 計画を改訂|宇宙 & 閣議決定|成長戦略 & 宇宙|国家戦略 & 宇宙|国家戦略 & 衛星
    ~policy/strategy	5	ten-year plan & space|space course|national plan & space|space transport & strategy	
    ~policy/strategy	5		宇宙戦略室|議事次第 & 宇宙
    ~policy/strategy	4	science and technology strategy|national strategy|strategic plan & space	
    ~policy/strategy	4	strategic framework|implementation plan|action plan & space|White House & space	
    ~policy/strategy	4	public input & strategy|policy & review & space	
    ~policy/strategy	4	Office of Science and Technology Policy|OSTP|Vice President & space	
    ~policy/strategy	4		中間取りまとめ|中間整理|とりまとめ案|取組方針|推進方針|今後の在り方 & 宇宙|在り方 & 宇宙|検討会 & 宇宙|小委員会 & 宇宙|議事録 & 宇宙
    ~policy/strategy	4		部会 & 宇宙|関係閣僚 & 宇宙|総理 & 宇宙|談話 & 宇宙|将来宇宙輸送|戦略本部
    !policy/budget	7	space spending|NASA reauthorization act|NASA authorization act|NASA appropriations	
    !policy/budget	7	NASA budget|NASA funding|JAXA budget|NASA spending|space budget|space-related budget	
    !policy/budget	7		宇宙関係予算|宇宙関連予算|宇宙予算|宇宙活動法改正|宇宙活動法の改正|宇宙活動法の一部|宇宙関係概算要求
    ~policy/budget	7	reauthorization act|authorization act & space|appropriations & NASA|NASA & budget	
    ~policy/budget	7	budget & space|marks up & space|Congress & testimony & NASA	
    ~policy/budget	7	continuing resolution & NASA|Act of 2024|Act of 2025|Act of 2026|Act of 2027	
    ~policy/budget	7	Act of 2028|for other purposes|To amend title|to amend section|joint resolution & space	
    ~policy/budget	7	space & Act & amendment|bill to & space|supplementary budget & space	
    ~policy/budget	7	extra budget & space|authorization bill & NASA|record budget & space	
    ~policy/budget	7		宇宙活動法 & 改正|宇宙 & 改正法案|宇宙 & 改正案|予算 & 宇宙 & 億円|概算要求 & 宇宙|予算案 & 宇宙|補正予算 & 宇宙|宇宙 & 予算
    ~policy/budget	7		宇宙戦略基金 & 補正予算|補正予算で|予算要求 & 宇宙領域|宇宙領域 & 予算|過去最大の予算
    ~policy/budget	6.5	space & Act|NASA & Act|satellite & Act|orbit & Act|lunar & Act|launch & Act	
    ~policy/budget	6.5	astronaut & Act|aerospace & Act|To direct the Secretary|H.R. & space	
    ~policy/budget	6.5	Senate bill & space	
    ~policy/budget	6	approves & billion & NASA|billion for NASA|billion & NASA & Congress|deep cuts & NASA	
    ~policy/budget	6	cuts to NASA|NASA & cuts|proposes & cuts & space|NASA science budget	
    ~policy/budget	6	space budget & record|space bill|Diet passes & space|Diet enacts & space|budget & JAXA	
    ~policy/budget	6		宇宙基本法改正|宇宙 & 改正案 & 国会|宇宙 & 法案|宇宙 & 兆円|宇宙 & 国会 & 成立
    ~policy/budget	5.5	unfunded priorities|seeks $|seeks funding|fiscal year & NASA|budget & space force	
    ~policy/budget	5.5		億円 & 支援 & ロケット|要求額
    ~policy/budget	5	fiscal 2025 & request|fiscal 2026 & request|fiscal 2027 & request|fiscal 2028 & request	
    ~policy/budget	5	FY2026 & request|FY2027 & request|FY2028 & request|President's budget	
    ~policy/budget	5	appropriations subcommittee|marks up|reported to the Senate|with amendments & Act	
    ~policy/budget	5	science directorate & cut|science directorate & request|Senate & billion	
    ~policy/budget	5	House & billion|Senate adds|House adds|Congress & NASA|Congress & space	
    ~policy/budget	5	committee & NASA|lawmakers & NASA|lawmakers & space	
    ~policy/budget	5		一部を改正する法律|改正する法律案|法律案 & 閣議決定|法律案 & 宇宙|予算案 & 決定|歳出|衆議院 & 可決|参議院 & 可決
    ~policy/budget	4.5	appropriators|markup|reauthorization|spending & space|record space spending	
    ~policy/budget	4.5	prior-year funding|budget & request|funding & Senate|GAO & NASA|GAO & testimony	
    ~policy/budget	4.5	federal spending|cuts & science|government shutdown & NASA	
    ~policy/budget	4.5		運営費交付金|衆院を通過|参院を通過|附帯決議|国会審議|要望額|所要額|予算概要|予算のポイント|増額を要求
    !security/mission-assurance	6.5	jamming & SATCOM|Victus Haze|Victus Nox|Schriever Wargame	
    !security/mission-assurance	6.5	Proliferated Warfighter Space Architecture|Space ISAC	
    !security/mission-assurance	6.5	mission assurance & space|satellite cybersecurity|counterspace	
    !security/mission-assurance	6.5	satellite communications & jam|tactically responsive space	
    !security/mission-assurance	6.5	resilient space|resilience of space|attacks on satellites	
    !security/mission-assurance	6.5	hostile acts & satellites	
    !security/mission-assurance	6.5		シュリーバー|シュリーバー・ウォーゲーム|即応型小型衛星|ミッションアシュアランス|宇宙システムの機能保証|宇宙システムのサイバーセキュリティ
    !security/mission-assurance	6.5		宇宙システムにおけるサイバーセキュリティ|宇宙システムの抗たん性|衛星の抗たん性|コンステレーションの抗たん性|衛星の防護
    ~security/mission-assurance	6.5	jamming & satellite|cybersecurity & satellite	
    ~security/mission-assurance	6.5	cybersecurity & space systems|satellite command and control	
    ~security/mission-assurance	6.5	ground systems & vulnerable|ground systems & attack	
    ~security/mission-assurance	6.5	satellites & vulnerable|tactically responsive|responsive launch|Victus	
    ~security/mission-assurance	6.5	Space Flag|Global Sentinel|PWSA|resilience & satellites	
    ~security/mission-assurance	6.5	resilience & constellation|satellites can be replaced	
    ~security/mission-assurance	6.5		ウォーゲーム & 宇宙|宇宙システム & 机上演習|衛星 & 抗たん性|コンステレーション & 抗たん性|宇宙分野サイバーセキュリティ
    ~security/mission-assurance	6.5		衛星 & 妨害電波|即応打上げ|宇宙 & 機能保証
    ~security/mission-assurance	6	satcom & resilience|GPS & resilience|resilience & joint drill	
    ~security/mission-assurance	6	resilience of satellites|satellite links & cyberattack	
    ~security/mission-assurance	6	restore & satellite & cyberattack|space systems & defend	
    ~security/mission-assurance	6	defend & satellites|protect & space assets|joint drill & satellite	
    ~security/mission-assurance	6	exercise & satellite communications|anti-jamming & satellite	
    ~security/mission-assurance	6	if satellites are disabled|satellites & disabled	
    ~security/mission-assurance	6	backup options & satellites|cyber & satellite & guidelines	
    ~security/mission-assurance	6	attack on commercial satellites|attack & commercial satellites	
    ~security/mission-assurance	6	simulates attack & satellites	
    ~security/mission-assurance	6		宇宙システム防護|システム防護|宇宙システム & 共同訓練|衛星 & 電波妨害|衛星防護|宇宙 & 抗たん性|宇宙 & 共同訓練|人工衛星 & 妨害
    ~security/mission-assurance	6		衛星通信 & 妨害|衛星 & 妨害対策|衛星のサイバー対策|衛星 & サイバー対策|サイバー対策指針
    ~security/mission-assurance	5.5	orbital warfare exercise|exercise & orbital|hack & uplink	
    ~security/mission-assurance	5.5	jamming-resistant|secure communications satellites	
    ~security/mission-assurance	5	GPS alternatives|backup for GPS|SATCOM|anti-jamming|Protected Tactical	
    ~security/mission-assurance	5	hardening|harden & satellites|missile warning satellites|on-orbit spares	
    ~security/mission-assurance	5	reversible	
    ~security/mission-assurance	5		サイバーセキュリティ・サブワーキンググループ|妨害電波|代替PNT|耐妨害|耐傍受|宇宙 & サイバー
    !security/organization	6	Space Delta|Space Command headquarters|Space Force activates	
    !security/organization	6	Space Force stands up|Space Force unit|Space Force squadron	
    !security/organization	6	Chief of Space Operations|Air and Space Self-Defense Force	
    !security/organization	6	Combined Space Operations Center|Mission Delta|Space Forces Indo-Pacific	
    !security/organization	6	Space Forces Japan|Space Operations Command|Space Systems Command & commander	
    !security/organization	6	Space Base Delta|Space Operations Group|Space Force general	
    !security/organization	6	Space Command commander|commander of U.S. Space Command|French Space Command	
    !security/organization	6	UK Space Command|National Reconnaissance Office|USSPACECOM & commander	
    !security/organization	6	USSPACECOM & deputy|Space Force & commander|Space Command & commander	
    !security/organization	6	Space Command & deputy|space operations unit|SDF & space unit	
    !security/organization	6	Self-Defense Force & space unit|SDF & space operations|NATO & space centre	
    !security/organization	6	NATO & space center|NATO Space Centre|military space & unit	
    !security/organization	6	space forces & establish|Space Force & anniversary|Space Force & headquarters	
    !security/organization	6	space command & headquarters|space domain & unit	
    !security/organization	6		宇宙作戦集団|宇宙領域専門部隊|宇宙領域防衛指針|宇宙軍 & 司令官|宇宙軍 & 発足|在日米宇宙軍|宇宙コマンド & 司令官|宇宙作戦団|宇宙作戦群
    !security/organization	6		宇宙作戦隊|航空宇宙自衛隊|宇宙部隊|宇宙軍司令官|宇宙コマンド司令官|宇宙軍の司令官|自衛隊 & 宇宙作戦|自衛隊 & 宇宙部隊
    !security/organization	6		宇宙領域 & 部隊 & 増員|宇宙領域把握 & 部隊|宇宙軍 & 創設|宇宙 & 部隊 & 新設|宇宙 & 部隊 & 増員
    !security/organization	5	space commands	
    !security/organization	4.2	Space Force|U.S. Space Force|USSF|U.S. Space Command|USSPACECOM	
    !security/organization	4.2		宇宙軍|米宇宙軍|宇宙コマンド
    ~security/organization	6.5	nominated & Space Command|lead U.S. Space Command|lead Space Command	
    ~security/organization	6.5	general & Space Command	
    ~security/organization	6.5		防衛省 & 新組織|宇宙政策 & 防衛省|防衛省 & 宇宙 & 組織|宇宙作戦群 & 要員|要員を倍増
    ~security/organization	6	Space Force officer|Space Force guardians|space command & head	
    ~security/organization	6	head of space command|Space Force Base	
    ~security/organization	6		宇宙軍 & 新設|宇宙領域 & 部隊
    ~security/organization	5	orbital warfare|X-37B|Space Force & personnel|Space Force & leader	
    ~security/organization	5	Space Force & officers|Space Force & boot camp|Space Forces Southern	
    ~security/organization	5	Space Forces Space|joint task force & space|defense & space unit	
    ~security/organization	5		連絡官 & 宇宙
    ~security/organization	4	stands up|assumes command|takes command|change of command|post officers	
    ~security/organization	4	defense & space & units	
    ~security/organization	4		航空幕僚長|統合幕僚監部 & 宇宙|増員 & 宇宙|新編行事|部隊視察
    !rules/norms	6.5	anti-satellite missile|anti-satellite test|COPUOS	
    !rules/norms	6.5	Committee on the Peaceful Uses of Outer Space|prevention of an arms race in outer space	
    !rules/norms	6.5	direct-ascent|responsible behaviours in space|responsible behaviors in space	
    !rules/norms	6.5	outer space security|long-term sustainability of outer space|weapons in outer space	
    !rules/norms	6.5	space traffic management|rendezvous and proximity operations|rules of the road & orbit	
    !rules/norms	6.5	rules of the road & satellites|rules of the road & constellations|norms & outer space	
    !rules/norms	6.5	peaceful uses of outer space|nuclear weapons & orbit|nuclear weapons & space	
    !rules/norms	6.5	weapons in orbit|weapons in space|arms race in space|international rules & satellite	
    !rules/norms	6.5	international rules & space|rules for space|norms for space|norms in space	
    !rules/norms	6.5	responsible use of space|UN resolution & space|anti-satellite weapons|ASAT tests	
    !rules/norms	6.5		ASAT実験|軌道利用のルール|LTSガイドライン|国連宇宙空間平和利用委員会|宇宙空間平和利用委員会|衛星破壊実験|宇宙空間における軍備競争|宇宙における責任ある
    !rules/norms	6.5		宇宙空間における責任ある|宇宙交通管理|宇宙空間の脅威|宇宙空間の平和利用|宇宙 & 国際ルール|責任ある宇宙利用|宇宙 & 核兵器|宇宙 & 国連決議
    !rules/norms	6.5		宇宙の安全保障 & 国連|対衛星兵器
    ~rules/norms	6.5	code of conduct & satellites|code of conduct & approach|lunar activities & COPUOS	
    ~rules/norms	6.5	COPUOS & sustainability	
    ~rules/norms	6.5		国際的な行動規範|行動規範 & 衛星|行動規範 & 宇宙|接近 & 国際的な規範
    ~rules/norms	6	UNIDIR|Outer Space Security Conference|Scientific and Technical Subcommittee	
    ~rules/norms	6	responsible behaviours & space|responsible behaviors & space|best practices & proximity	
    ~rules/norms	6	weapons of mass destruction & space|LTS guidelines|safe and sustainable & outer space	
    ~rules/norms	6	sustainability of outer space	
    ~rules/norms	6		オープンエンド作業部会|オープン・エンド作業部会|脅威低減|脅威の低減|大量破壊兵器 & 宇宙|安保理 & 宇宙|ASAT & 実験|法律小委員会|軌道利用 & ルール
    ~rules/norms	6		宇宙空間 & 責任ある|宇宙交通管理 & 国際
    ~rules/norms	5.5	space sustainability|sustainable use of space|stable use of outer space	
    ~rules/norms	5.5		宇宙空間の安定的利用|宇宙空間の持続的|宇宙の持続可能性|宇宙空間の安定的な利用|宇宙利用の持続可能性
    ~rules/norms	5	treaty & weapons & space|UN & space & rules	
    ~rules/norms	5		交通ルール & 宇宙
    ~rules/norms	4	First Committee & space|First Committee|guidelines & outer space|Vienna & outer space	
    ~rules/norms	4	Geneva & outer space|common rules & orbit|common rules & satellites	
    ~rules/norms	4		作業部会 & 国連 & 宇宙|ルール作り|ルールづくり|国際的な議論 & 宇宙
    !rules/transparency	8		宇宙物体登録|宇宙物体の登録
    !rules/transparency	7.5	Registration Convention|Register of Objects Launched into Outer Space	
    !rules/transparency	7.5	registration of space objects|Hague Code of Conduct|HCoC|TCBM & space	
    !rules/transparency	7.5	pre-launch notification|transparency & outer space	
    !rules/transparency	7.5	transparency & space activities	
    !rules/transparency	7.5		宇宙物体登録条約|ハーグ行動規範|打上げ事前通報|打上げの事前通報|透明性・信頼醸成措置|宇宙活動の透明性|透明性及び信頼醸成
    !rules/transparency	7	notifies UN & satellites|launch notifications|launch notification & exchange	
    !rules/transparency	7	UN & newly launched|register satellites & UN|registers satellites	
    !rules/transparency	7	UN register & satellites	
    !rules/transparency	7		打上げ計画 & 事前通報|打上げ & 事前通報|国連 & 衛星 & 登録|宇宙物体 & 登録|宇宙 & 透明性
    ~rules/transparency	8	conformity with the Registration Convention|note verbale|launch sites & visitors	
    ~rules/transparency	8	open launch sites	
    ~rules/transparency	8		登録 & 国連宇宙部|透明性確保のため|透明性確保|透明性 & 情報開示|HCOC & 加盟国|ロケット打上げの事前通報|年次申告
    ~rules/transparency	7.5	space object registration|registration practice|registration & space object	
    ~rules/transparency	7.5	operations & disclosed & satellite	
    ~rules/transparency	7.5		事前公表|透明性を確保|透明性 & 衛星|運用計画 & 公表
    ~rules/transparency	7	Secretary-General & satellites|missile code|satellites & notify	
    ~rules/transparency	7		事前に各国
    !rules/accords	8	ratifies & agreement & space|ratifies & lunar|ratify & space agreement	
    !rules/accords	8	ratifies & rover agreement|signed the Artemis Accords|joins the Artemis Accords	
    !rules/accords	8	implementing arrangement & Moon|agreement & lunar rover & signed	
    !rules/accords	8		月面探査 & 取決めに署名|月面探査 & 取決め|月面 & 実施取決め|探査 & 実施取決め|宇宙 & 協定を締結|宇宙 & 協定に署名|宇宙 & 覚書に署名
    !rules/accords	8		アルテミス合意 & 署名国|宇宙 & 協定 & 国会承認
    !rules/accords	7	legal framework & space|Artemis Accords|Outer Space Treaty|Liability Convention	
    !rules/accords	7	Rescue Agreement & astronauts|Moon Agreement|framework agreement on space	
    !rules/accords	7	framework agreement & space cooperation|space cooperation agreement & sign	
    !rules/accords	7	agreement on space cooperation & force	
    !rules/accords	7		アルテミス合意|宇宙条約|月協定|宇宙損害責任条約|宇宙協力に関する枠組協定|宇宙協力協定|宇宙諸条約|国際宇宙法|日米宇宙協力枠組協定
    ~rules/accords	6.5	Artemis Accords & signatory|sign Artemis Accords|legal framework & Moon	
    ~rules/accords	6.5	framework agreement & space|implementing arrangement & space	
    ~rules/accords	6.5	arrangement & rover & NASA	
    ~rules/accords	6.5		アルテミス合意 & 署名|アルテミス合意署名国|か国目 & 署名|枠組協定 & 宇宙|実施取極 & 宇宙|実施取極|宇宙 & 国際的な法的枠組み
    ~rules/accords	6.5		取決め & 署名 & 探査
    ~rules/accords	5.5	joins Accords|nations & Accords|Artemis Accords & join|枠組み agreement	
    ~rules/accords	5.5		アルテミス合意に|宇宙協力に関する枠組み協定|枠組み協定|交換公文の署名|交換公文 & 探査
    ~rules/accords	4.5	principals & Accords|treaty & outer space|cross-waiver	
    ~rules/accords	4.5	intergovernmental agreement & space station|accession	
    ~rules/accords	4.5		国際約束|国際的な法的枠組み|協定の発効|国内法制|締結について
    """
