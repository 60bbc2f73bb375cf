/// Dialogue, policy, security and rules: lines of the standard glossary.
let glossaryPolicy = """
    # Dialogue
    dialogue/statement	7	joint statement|joint communiqué|joint communique|joint declaration	共同声明|共同コミュニケ|共同宣言
    dialogue/statement	5	joint press release|joint announcement|joint press statement	共同発表|共同プレスリリース|共同文書
    ~dialogue/statement	4	leaders' statement|chair's statement|ministerial statement|fact sheet|joint leaders	
    ~dialogue/statement	4	outcome document|communiqué|communique|statement released|statement issued|joint readout	
    ~dialogue/statement	4	joint fact sheet|joint summary	
    ~dialogue/statement	4		首脳声明|議長声明|閣僚声明|ファクトシート|成果文書|声明を発表|共同記者発表|コミュニケ|共同プレス|議長総括|会議総括
    ~dialogue/statement	1.5	both sides reaffirmed|both sides welcomed|the two governments reaffirmed|declaration	
    ~dialogue/statement	1.5	statement|both sides shared the view|both sides confirmed	
    ~dialogue/statement	1.5		双方は|声明|両国は再確認|宣言を採択
    dialogue/commitment	6.5	commitment|action item|deliverable	合意事項|コミットメント|アクションアイテム|行動項目
    ~dialogue/commitment	6.5	follow-up action|follow up on|followed up on|agreed action|overdue action|agreed follow-up	
    ~dialogue/commitment	6.5	progress on commitments|commitments tracker|status of commitments|commitments made	
    ~dialogue/commitment	6.5	pledge made|agreed items|agreed deliverables|outstanding actions	
    ~dialogue/commitment	6.5		フォローアップ|合意した取組|履行状況|約束事項|進捗状況の確認|取組の進捗|合意の履行|実施状況の点検|宿題事項|合意内容の進捗
    ~dialogue/commitment	4	follow-up|committed to|both sides commit|will report back|agreed to complete	
    ~dialogue/commitment	4	by the next meeting|by the next dialogue|due date|overdue|pledge|items agreed	
    ~dialogue/commitment	4	implementation status|agreed to establish|agreed to develop|agreed to share|agreed to start	
    ~dialogue/commitment	4	before the next meeting|undertook to|fulfil|fulfill|fulfilled|status of implementation	
    ~dialogue/commitment	4	deadline for	
    ~dialogue/commitment	4		次回会合までに|次回対話までに|約束した|期限を過ぎ|することで合意|進捗を確認|期限までに|実施することを約束|進捗状況|履行|担当省庁
    dialogue/meeting	4	plenary session|consultations	協議会合|全体会合
    ~dialogue/meeting	5	comprehensive dialogue on space|space dialogue|dialogue on space|bilateral space talks	
    ~dialogue/meeting	5	space talks|bilateral talks|bilateral consultations|space consultations	
    ~dialogue/meeting	5	space security dialogue|policy dialogue|working-level meeting	
    ~dialogue/meeting	5	director-general level meeting|trilateral meeting|2+2 meeting|bilateral meeting	
    ~dialogue/meeting	5	summit meeting|senior officials meeting	
    ~dialogue/meeting	5		宇宙に関する包括的日米対話|包括的日米対話|宇宙対話|日米対話|日仏宇宙対話|日英宇宙対話|日欧宇宙政策対話|宇宙政策対話|宇宙協議|二国間協議|事務レベル会合|局長級会合
    ~dialogue/meeting	5		二国間会合|日米安全保障協議委員会|高級事務レベル|政策対話|三か国会合|外相会談|首脳会談|閣僚会合
    ~dialogue/meeting	4	meeting of the dialogue|meeting to be held|meeting will be held|hold meeting|meeting held	
    ~dialogue/meeting	4	next meeting|co-chaired by|agenda published|hosts meeting|kick-off meeting|round of talks	
    ~dialogue/meeting	4	held talks|hold talks|officials meet|delegations met|agenda for	
    ~dialogue/meeting	4		会合を開催|会合の開催|対話を開催|会合が開かれ|会談を行っ|協議を行っ|協議を実施|第二回会合|次回会合|会議を開催
    ~dialogue/meeting	2	meeting|co-chair|agenda|delegation|convene|convened|video conference|teleconference	
    ~dialogue/meeting	2	working group|attended by|participants|co-chaired|minutes of|talks|session	
    ~dialogue/meeting	5		防衛相会談|防衛相会合|外相会合|大臣会談|大臣会合|首相会談|国防大臣との会談|長官との会談|事務総長との会談|政策協議|防衛協議|実務者協議|当局間協議|当局間
    ~dialogue/meeting	5	ministers meet|ministers met|foreign ministers' meeting|defence ministers' meeting	
    ~dialogue/meeting	5	defense ministers' meeting|ministerial dialogue|strategic dialogue|security dialogue	
    ~dialogue/meeting	3.5		会談
    ~dialogue/meeting	2.5		会合
    ~dialogue/meeting	2		議題|代表団|共同議長|作業部会|テレビ会議|オンライン会議|意見交換|協議|出席し
    # Policy
    policy/strategy	6	Basic Plan on Space Policy|Basic Space Plan	宇宙基本計画
    policy/strategy	6	Space Policy Directive	宇宙政策指令
    policy/strategy	6	national space policy|national space strategy	国家宇宙政策|国家宇宙戦略
    policy/strategy	5	space policy	宇宙政策
    policy/strategy	5	space strategy	宇宙戦略
    policy/strategy	5	Space Security Initiative	宇宙安全保障構想
    policy/strategy	5	space technology strategy	宇宙技術戦略
    policy/strategy	5	Committee on National Space Policy	宇宙政策委員会
    policy/strategy	5	Strategic Headquarters for National Space Policy	宇宙開発戦略本部
    policy/strategy	4	National Space Council	国家宇宙会議
    policy/strategy	4	National Space Policy Secretariat	宇宙開発戦略推進事務局
    policy/strategy	4	Basic Space Law|Basic Space Act	宇宙基本法
    policy/strategy	5	defense space strategy|defence space strategy	国防宇宙戦略
    ~policy/strategy	6	space security strategy|space defence strategy|space defense strategy|defence space policy	
    ~policy/strategy	5	vision for space|space blueprint|space roadmap|space agenda|national space plan	
    ~policy/strategy	5	space priorities framework|United States Space Priorities|space exploration policy	
    ~policy/strategy	5	implementation plan of the basic plan|space industry vision|national security strategy	
    ~policy/strategy	5	national defense strategy|national defence strategy|long-term space plan	
    ~policy/strategy	5	space domain defense guidelines	
    ~policy/strategy	5		基本計画工程表|工程表の改訂|国家安全保障戦略|国家防衛戦略|宇宙産業ビジョン|宇宙領域防衛指針|基本計画の改訂|計画を閣議決定|政策方針
    ~policy/strategy	3	executive order|strategy document|white paper|policy document|policy review	
    ~policy/strategy	3	roadmap released|strategic plan|new strategy|strategy for space|releases strategy	
    ~policy/strategy	3	policy framework|presidential memorandum|presidential directive|national strategy	
    ~policy/strategy	3	strategy released|strategy sets	
    ~policy/strategy	3		大統領令|白書|閣議決定|方針を決定|戦略を策定|戦略を決定|工程表|政策文書|国家戦略|戦略を公表|戦略の改定
    ~policy/strategy	1.5	directive|strategy|White House|roadmap|policy|lines of effort	
    ~policy/strategy	1.5		戦略|政策|方針|ホワイトハウス|ロードマップ|内閣府
    policy/budget	6	appropriations bill|spending bill	歳出法案
    policy/budget	5	budget request|budget proposal	概算要求|予算要求
    policy/budget	5	supplementary budget|supplemental appropriations	補正予算
    policy/budget	5	budget|appropriations	予算|予算案|予算額
    policy/budget	5	Authorization Act|authorization bill	授権法
    policy/budget	4	National Defense Authorization Act|NDAA	国防権限法
    policy/budget	4	legislation	立法|法制化
    ~policy/budget	4	Act|United States Code|for other purposes|joint resolution|companion bill|introduced a bill	
    ~policy/budget	5	space-related budget|fiscal year budget|continuing resolution|bill passed|passes bill	
    ~policy/budget	5	enacted into law|signed into law|bill advances|omnibus bill|House appropriators	
    ~policy/budget	5	Senate appropriators|NASA reauthorization|budget cuts|funding cut|defense spending	
    ~policy/budget	5		宇宙関係予算|宇宙関連予算|予算編成|予算成立|法案を可決|改正案を国会|法律案を|法案を閣議決定|改正法が成立|法案が成立|改正が成立|法改正案|政府予算案|当初予算|可決成立
    ~policy/budget	3	Congress|Senate|House of Representatives|Senate committee|House committee|lawmakers|bill	
    ~policy/budget	3	appropriators|Capitol Hill|fiscal year 2027|fiscal year 2026|fiscal year 2025|funding level	
    ~policy/budget	3	the Diet|amendment to the Act|Act passed|parliament passes|parliament approves|spending	
    ~policy/budget	3	shutdown|FY2026|FY2027|FY2025	
    ~policy/budget	3		国会|参議院|衆議院|本会議|法案|改正案|可決|施行令|政令|財務省|通常国会|臨時国会|法改正|公布|施行|予算措置
    ~policy/budget	1.5	fiscal year|funding|million dollars in funding|law	
    ~policy/budget	1.5		年度|億円を計上|計上|法律
    # Security
    security/mission-assurance	6.5	mission assurance	ミッションアシュアランス|機能保証|任務保証
    security/mission-assurance	4.5	resilience of space systems|space system resilience|resilient space architecture	宇宙システムの強靱性|宇宙システムの強靭性|宇宙システムの抗たん性
    security/mission-assurance	5	resilience	抗たん性|抗堪性|抗靱性
    ~security/mission-assurance	5.5	resilient architecture|cybersecurity for satellite|satellite cybersecurity	
    ~security/mission-assurance	5.5	space cybersecurity|protect space systems|protection of space systems	
    ~security/mission-assurance	5.5	space systems from attack|satellite hacking|hardening of satellites	
    ~security/mission-assurance	5.5	space system vulnerability|command link|cyber attack on satellite|cyberattack on satellite	
    ~security/mission-assurance	5.5	counterspace threat|counterspace|resilient satellite|continuity of space services	
    ~security/mission-assurance	5.5	reconstitution of constellations|tactically responsive space	
    ~security/mission-assurance	5.5	jamming of satellite communications|defensive space|attack on satellites	
    ~security/mission-assurance	5.5		衛星のサイバーセキュリティ|宇宙システムのサイバーセキュリティ|衛星へのサイバー攻撃|宇宙システムの防護|衛星の防護|衛星通信への妨害|脆弱性の評価|宇宙アセットの防護
    ~security/mission-assurance	5.5		宇宙システムの脆弱性|任務を継続|対衛星攻撃|衛星への妨害|即応型小型衛星|衛星の防御|宇宙資産を守
    ~security/mission-assurance	6	space & cybersecurity|satellite & cybersecurity|satellites & cybersecurity	
    ~security/mission-assurance	6	space & cyberattack|satellite & cyberattack|satellites & hackers	
    ~security/mission-assurance	6		宇宙 & サイバーセキュリティ|衛星 & サイバーセキュリティ|宇宙システム & サイバーセキュリティ|宇宙 & サイバー攻撃|衛星 & サイバー攻撃
    ~security/mission-assurance	3.5	cybersecurity|cyber security|cyberattack|cyber attack|tabletop exercise|resilient	
    ~security/mission-assurance	3.5	proliferated constellation|Schriever Wargame|space wargame|electronic warfare|jamming	
    ~security/mission-assurance	3.5	Global Sentinel exercise|hackers|redundancy|anti-jam|protected communications	
    ~security/mission-assurance	3.5	signal interference|continuity of operations|proliferated	
    ~security/mission-assurance	3.5		サイバーセキュリティ|サイバー攻撃|机上演習|シュリーバー演習|電子戦|電波妨害|強靱化|強靭化|冗長性|強靱性|強靭性|ジャミング|冗長化|代替手段
    security/organization	4.2	Space Force|U.S. Space Force|United States Space Force|USSF	宇宙軍|米宇宙軍
    security/organization	4.2	U.S. Space Command|United States Space Command|USSPACECOM|Space Command	宇宙コマンド|米宇宙コマンド|宇宙統合軍
    security/organization	6	Space Operations Group	宇宙作戦群
    security/organization	6	Space Operation Squadron|Space Operations Squadron	宇宙作戦隊
    security/organization	6	Space Operations Wing	宇宙作戦団
    security/organization	6	Japan Air and Space Self-Defense Force	航空宇宙自衛隊
    security/organization	5	Combined Space Operations Center|CSpOC	連合宇宙作戦センター
    security/organization	5	Combined Space Operations Initiative|CSpO	連合宇宙作戦
    security/organization	4	Japan Air Self-Defense Force|Air Self-Defense Force|JASDF	航空自衛隊
    security/organization	4	Space Development Agency	宇宙開発庁
    security/organization	3	Ministry of Defense	防衛省
    security/organization	3	Department of Defense|Pentagon	国防総省|ペンタゴン
    ~security/organization	5	Space Operations Command|Space Systems Command|Space Delta|National Space Defense Center	
    ~security/organization	5	Joint Commercial Operations|Guardians|Chief of Space Operations	
    ~security/organization	5	space domain operations unit|UK Space Command|French Space Command|Space Forces Japan	
    ~security/organization	5	Space Training and Readiness Command|Space Rapid Capabilities Office	
    ~security/organization	5	missile warning squadron|space wing|space component command|military space command	
    ~security/organization	5	defense space organization|space defense unit|Operation Olympic Defender	
    ~security/organization	5		在日米宇宙軍|宇宙領域専門部隊|宇宙作戦指揮所|宇宙部隊|宇宙防衛部隊|空自府中基地|府中基地|宇宙領域の部隊|統合作戦司令部|宇宙作戦集団
    ~security/organization	3	Self-Defense Forces|squadron|change of command|commander|activates unit|liaison officer	
    ~security/organization	3	military satellite|National Reconnaissance Office|NRO|general takes command|airmen	
    ~security/organization	3	Vandenberg Space Force Base|Buckley Space Force Base|Schriever Space Force Base	
    ~security/organization	3	Peterson Space Force Base|colonel|troops|headquarters relocation|military personnel	
    ~security/organization	3		自衛隊|司令官|新編|連絡官|国家偵察局|隊員|部隊を新設|改編|指揮官交代|着任|部隊|幕僚長
    # Rules
    rules/norms	6	responsible behavior|responsible behaviour|responsible behaviors|responsible behaviours	責任ある行動
    rules/norms	5	norms of behavior|norms of behaviour	行動規範|行動の規範
    rules/norms	5	rule of law in outer space	宇宙空間における法の支配
    rules/norms	5	COPUOS|Committee on the Peaceful Uses of Outer Space	国連宇宙空間平和利用委員会|宇宙空間平和利用委員会
    rules/norms	5	long-term sustainability|LTS Guidelines	長期持続可能性
    rules/norms	5	rule-making|international rule-making	ルール形成|国際ルール形成
    rules/norms	4	space traffic management|STM	宇宙交通管理|軌道利用ルール
    rules/norms	4	prevention of an arms race in outer space|PAROS	宇宙空間における軍備競争の防止|軍備競争の防止
    rules/norms	4	anti-satellite|ASAT	対衛星|衛星破壊|対衛星兵器
    ~rules/norms	5	proximity operations|rendezvous and proximity operations & rules|rules & space objects	
    ~rules/norms	5	destructive anti-satellite|direct-ascent|ASAT test moratorium|ASAT test ban	
    ~rules/norms	5	reducing space threats|open-ended working group on space|space threats	
    ~rules/norms	5	international rules on|international norms|global norms|space rules	
    ~rules/norms	5	rules of the road in orbit|norms in space|weapons in space|weapons in outer space	
    ~rules/norms	5	nuclear weapons in space|peaceful use of outer space|peaceful uses of outer space	
    ~rules/norms	5	sustainable use of space|sustainable use of outer space|rules for space	
    ~rules/norms	5	space sustainability	
    ~rules/norms	5		衛星破壊実験|直接上昇型ミサイル|宇宙の国際ルール|国際ルールづくり|国際ルール作り|国際規範|宇宙空間の脅威|宇宙における脅威の低減|宇宙利用の持続可能性|宇宙空間の平和利用
    ~rules/norms	5		宇宙の平和利用|宇宙の兵器|宇宙への核兵器|規範の形成|宇宙空間の利用に関するルール|規範づくり
    ~rules/norms	3	rule of law|norms|United Nations General Assembly|UN General Assembly|First Committee	
    ~rules/norms	3	code of conduct for outer space|moratorium|UNOOSA	
    ~rules/norms	3	United Nations Office for Outer Space Affairs|Conference on Disarmament	
    ~rules/norms	3	open-ended working group|UN working group|UN resolution|voluntary guidelines	
    ~rules/norms	3	voluntary principles|disarmament|diplomats|delegates	
    ~rules/norms	3		法の支配|国連総会|国連決議|軍縮会議|規範|国際ルール|国連の作業部会|国連宇宙部|ガイドラインを採択|軍縮|自主的な指針|決議案|オープン・エンド作業部会
    rules/transparency	8	transparency and confidence-building|transparency and confidence building|transparency and confidence-building measures|TCBM	透明性・信頼醸成|透明性・信頼醸成措置|透明性及び信頼醸成措置
    rules/transparency	6.5	confidence-building measure|confidence building measure|confidence-building|confidence building	信頼醸成措置|信頼醸成
    rules/transparency	8	Hague Code of Conduct|HCoC|Hague code	ハーグ行動規範
    rules/transparency	6.5	pre-launch notification|prelaunch notification	打上げ事前通報|事前通報|打上げ前通報
    rules/transparency	6.5	Registration Convention	宇宙物体登録条約|登録条約
    ~rules/transparency	6.5	registry of space objects|register of space objects|registration of space objects	
    ~rules/transparency	6.5	space object registration|Register of Objects Launched into Outer Space	
    ~rules/transparency	6.5	transparency measure|transparency in space|advance notice of launch|notification of launch	
    ~rules/transparency	6.5	launch notification|information exchange on space policy	
    ~rules/transparency	6.5	exchange of information on space policies|registration information	
    ~rules/transparency	6.5		宇宙物体の登録|宇宙物体登録|登録情報を国連|透明性措置|透明性の向上|透明性を高め|宇宙政策の情報を交換|打上げの通報|情報交換を通じた信頼
    ~rules/transparency	4	transparency|build confidence|advance notification|misperception|mutual trust	
    ~rules/transparency	4	visits to launch sites|openness|notified in advance|furnished to the Secretary-General	
    ~rules/transparency	4	voluntary reporting|build trust	
    ~rules/transparency	4		透明性|誤解を避け|相互信頼|事前に通報|情報公開|参加国へ通報|偶発的な衝突を避け
    rules/accords	6	Artemis Accords	アルテミス合意|アルテミス協定|アルテミス・アコード
    rules/accords	5	Outer Space Treaty	宇宙条約
    rules/accords	5	framework agreement	枠組協定|枠組み協定|日・米宇宙協力に関する枠組協定
    rules/accords	4	space law|international space law	国際宇宙法|宇宙法
    rules/accords	4	legal framework	法的枠組み|法的枠組|法的基盤
    rules/accords	4	memorandum of understanding|MOU	了解覚書|覚書
    rules/accords	4	intergovernmental agreement|IGA	政府間協定
    ~rules/accords	5	signatories|signs the Accords|signing of the Accords|Accords signatory|Moon Agreement	
    ~rules/accords	5	Liability Convention|Rescue Agreement|Joint Exploration Declaration of Intent	
    ~rules/accords	5	space law treaty|implementing arrangement|exchange of notes|deconfliction of activities	
    ~rules/accords	5	space treaty	
    ~rules/accords	5		月協定|宇宙損害責任条約|救助返還協定|実施取決め|実施取極|交換公文|宇宙諸条約|協定が発効|協定に署名|協定の締結|宇宙協力協定|署名国
    ~rules/accords	3	Accords|treaty|ratifies|ratification|signed agreement|legal basis	
    ~rules/accords	3	agreement enters into force|entered into force|signing ceremony|signs agreement	
    ~rules/accords	3	interoperability|deconfliction|legal regime|liability|safety zones|bilateral agreement	
    ~rules/accords	3	lawyers	
    ~rules/accords	3		条約|批准|発効|署名式|協定|署名|締結|法的|安全区域|国内手続
    # More signs of dialogue, policy, security and rules
    ~dialogue/statement	4	common text|text agreed|agreed text|statement agreed	
    ~dialogue/statement	4	joint text|joint leaders statement|statement of & dialogue|joint & statement	
    ~dialogue/statement	4	joint & communique|issue joint|released joint|statement following & meeting	
    ~dialogue/statement	4	trilateral statement|quad leaders & statement|G7 & statement|joint message|joint remarks	
    ~dialogue/statement	4	text & endorsed	
    ~dialogue/statement	4		共同文|共同記者会見|共同文書を発表|声明 & 首脳|声明 & 両国|声明 & 大臣|声明を公表|共同メッセージ
    ~dialogue/statement	1.5	reaffirm|reaffirmed|shared views|shared positions|endorsed|welcomed|concurred|leaders	
    ~dialogue/statement	1.5		一致した|確認した|歓迎した|首脳
    ~dialogue/commitment	5	promised at & dialogue|promised & deadline|promise & deadline|due by & agreed	
    ~dialogue/commitment	5	agreed & deadline|agreed & on schedule|agreed at & completed|agreed at & report	
    ~dialogue/commitment	5	pledged & progress|pledged & implementation|commitment & deadline|commitments & review	
    ~dialogue/commitment	5	follow-up & dialogue|follow-up & agreed|followed through|to-do list & dialogue	
    ~dialogue/commitment	5	deliverables & deadline|joint statement & progress|joint statement & implementation	
    ~dialogue/commitment	5	joint statement & follow-up|pledged to & by the end of|will submit & agreed	
    ~dialogue/commitment	5	tasked with & dialogue|milestone agreed|outstanding commitments|completed on time	
    ~dialogue/commitment	5	what was promised|agreed roadmap & progress|behind schedule & agreed|promised	
    ~dialogue/commitment	5		合意 & 期限|合意 & 進捗|合意 & 履行|合意 & フォローアップ|合意した & 報告|約束 & 期限|共同声明 & 進捗|共同声明 & フォローアップ|共同声明 & 実施状況
    ~dialogue/commitment	5		対話 & 進捗|対話で合意した|合意した行動|合意に基づく取組|宿題|次回までに|期限が到来|進捗報告|約束の履行|約束の実施|約束事項の
    ~dialogue/commitment	2.5	deadline|deadlines|pledged|pledges|open item|by June|by March|by the end of the year	
    ~dialogue/commitment	2.5	remains open|completed|interim report|status report|tasked|on track|due	
    ~dialogue/commitment	2.5		期限|約束|進捗|担当機関|担当省|完了|達成状況|期日
    ~dialogue/meeting	4	delegations gather|delegations met|annual talks|talks & held|talks & opens	
    ~dialogue/meeting	4	talks & delegation|dialogue & held|dialogue & opens|dialogue & convene|dialogue & agenda	
    ~dialogue/meeting	4	dialogue & meeting|draft agenda|preparatory meeting|preparatory call	
    ~dialogue/meeting	4	preparatory & ministerial|ministerial meeting|ministerial & officials|officials & agenda	
    ~dialogue/meeting	4	working group & convene|steering committee|joint committee meeting|forum & held	
    ~dialogue/meeting	4	symposium & held|meets counterpart|hold a meeting|meeting of experts|expert meeting	
    ~dialogue/meeting	4	meeting between|met with & minister|met with & counterpart|roundtable|bilateral & meeting	
    ~dialogue/meeting	4		対話が開|対話を行|対話が行|協議が開|協議を開|代表団が & 集ま|準備会合|準備協議|会合に & 出席|議題 & 会合|議題案|実務者会合|専門家会合|作業部会 & 開催|次官級
    ~dialogue/meeting	4		局長級|閣僚級|合同委員会|初会合|会合が行われ|表敬|訪問し & 会談|の開催について & 対話|対話の開催|対話 & 開催
    ~dialogue/meeting	2	delegation|delegations|ministerial|preparatory|dialogue|counterpart|remarks|conference	
    ~dialogue/meeting	2	forum|symposium|annual session|plenary	
    ~dialogue/meeting	2		対話|大臣|代表者|出席者|開会|閉会|開催|フォーラム|シンポジウム
    ~policy/strategy	4	vision for space|ten-year vision|space vision|space & strategy|space & roadmap	
    ~policy/strategy	4	space & priorities|space & vision|space & policy|civil space policy|space plan	
    ~policy/strategy	4	president & order & space|executive order & space|government & plan & space	
    ~policy/strategy	4	national & space & plan|new policy & space|policy direction|space doctrine|strategic vision	
    ~policy/strategy	4	space law reform|space program review|national space program|national space council & meets	
    ~policy/strategy	4	long-term plan|ministries & roadmap	
    ~policy/strategy	4		宇宙 & 基本方針|宇宙 & 新たな方針|宇宙 & 戦略本部|宇宙 & 戦略|宇宙 & 政策|宇宙 & ビジョン|宇宙 & 首相|重点分野 & 宇宙|宇宙分野の方針|宇宙 & 将来像
    ~policy/strategy	4		中長期計画 & 宇宙|国家 & 宇宙計画|宇宙計画の改定|基本計画|重点事項|宇宙開発利用の方針|宇宙開発利用大綱
    ~policy/strategy	1.5	vision|priorities|priority areas|government adopts|president|prime minister|doctrine	
    ~policy/strategy	1.5	long-term	
    ~policy/strategy	1.5		首相|大統領|ビジョン|重点|政府|計画の改定|目標
    ~policy/budget	4	spending plan|space & budget|space agency & cut|space agency & funding|NASA & budget	
    ~policy/budget	4	NASA & funding|NASA & cut|JAXA & budget|JAXA & funding|law & enacted|law & amendment	
    ~policy/budget	4	revised law|law revised|law passes|new law|bill & space|bill & Senate|bill & House	
    ~policy/budget	4	Diet enacts|Diet & law|Diet & passes|Diet & bill|vote & bill|legislators	
    ~policy/budget	4	legislation & space|committee & markup|markup|subcommittee & hearing|hearing & NASA	
    ~policy/budget	4	congressional hearing|fiscal & space|billion & agency|billion yen & space|tax credit	
    ~policy/budget	4	budget increase|budget cut	
    ~policy/budget	4		宇宙予算|宇宙 & 予算|億円 & 予算|兆円|国会 & 成立|国会 & 可決|国会 & 法|法律 & 成立|法律 & 施行|法 & 改正|委員会 & 可決|衆院|参院|財政
    ~policy/budget	4		政府案 & 予算|予算 & 増額|減額|増額|施行日|新法|法が成立|法律が成立
    ~policy/budget	2	enacts|enact|enacted|amendment|legislators|legislator|legislature|cut|cuts|billion	
    ~policy/budget	2	vote|passes|Diet|fiscal|increase in funding|subcommittee	
    ~policy/budget	2		成立|改正|予算要求|財源|審議|議員|採決|増税
    ~security/mission-assurance	4.5	satellites & under attack|satellite & attack|satellites & survive|constellation & survive	
    ~security/mission-assurance	4.5	satellites & resilient|space systems & protect|space systems & resilience	
    ~security/mission-assurance	4.5	satellites & resilience|space & cyber|satellite & cyber|satellite & hack	
    ~security/mission-assurance	4.5	satellite & jamming|satellite & jam|spacecraft & cyber|ground station & cyber	
    ~security/mission-assurance	4.5	services & denied|satellite services & backup|fallback & satellite|space assets & protect	
    ~security/mission-assurance	4.5	protect satellites|protecting satellites|defend satellites|threats to satellites	
    ~security/mission-assurance	4.5	threats to space systems|distributed architecture|disaggregated	
    ~security/mission-assurance	4.5	space architecture & resilient|graceful degradation|contested space|contested domain	
    ~security/mission-assurance	4.5	operate through|exercise & satellites|exercise & space systems|wargame & space	
    ~security/mission-assurance	4.5	drill & satellites|space resilience|interference with satellite|survivability|survivable	
    ~security/mission-assurance	4.5	backup & satellites|maneuver & threat	
    ~security/mission-assurance	4.5		衛星 & 攻撃|衛星 & サイバー|衛星 & 妨害|衛星 & 抗たん|衛星 & 強靱|衛星 & 防護|宇宙システム & 演習|宇宙システム & 機能|宇宙システム & 維持
    ~security/mission-assurance	4.5		宇宙システム & 強化|宇宙システム & 攻撃|宇宙システム & 脅威|演習 & 衛星|演習 & 宇宙|衛星が使えない|宇宙 & 抗たん|分散配置|機能維持|多国間演習 & 宇宙
    ~security/mission-assurance	4.5		機能の維持|宇宙アセット|代替手段 & 衛星|攻撃を受けて
    ~security/mission-assurance	2	attack|survive|fallback|distributed|threat|threats|adversary|protect|cyber|vulnerability	
    ~security/mission-assurance	2	vulnerabilities|hack|interference|rehearse|drill|wargame|exercise	
    ~security/mission-assurance	2		攻撃|防護|脅威|脆弱|代替|妨害|演習|サイバー|機能|強化
    ~security/organization	4	space & squadron|space & commander|space & command|space & unit|space & personnel	
    ~security/organization	4	space & brigade|military space unit|air force & space|space & general	
    ~security/organization	4	space operations & commander|space unit|space division|guardian|space & headquarters	
    ~security/organization	4	space & self-defense|defence ministry & space|defense ministry & space	
    ~security/organization	4	ministry of defence & space|armed forces & space|military & space	
    ~security/organization	4	Air and Space Self-Defense Force|Air and Space Force|satellite operators & commander	
    ~security/organization	4	defense minister & space|space defense & agency|Deputy Chief of Space Operations	
    ~security/organization	4		宇宙 & 部隊|宇宙 & 司令|宇宙 & 隊員|宇宙 & 自衛隊|宇宙 & 防衛相|宇宙 & 防衛大臣|宇宙領域 & 部隊|宇宙 & 新編|宇宙 & 発足|空自 & 宇宙
    ~security/organization	4		防衛省 & 宇宙|米軍 & 宇宙|隊旗|宇宙専門部隊|宇宙作戦|宇宙防衛|航空自衛隊 & 宇宙
    ~security/organization	2	command|general|Lt. Gen.|Gen.|airmen|military|brigade|armed forces|defense minister	
    ~security/organization	2	defence minister|air force|sworn in|activation ceremony	
    ~security/organization	2		防衛相|防衛大臣|司令|軍|空自|発足|指揮|将官|幕僚
    ~rules/norms	4	rules & orbit|rules & outer space|behaviour & orbit|behavior & orbit|behaviour & space	
    ~rules/norms	4	behavior & space|norms & space|norms & orbit|anti-satellite & ban|anti-satellite & pledge	
    ~rules/norms	4	ban & weapons & space|arms race & space|arms control & space|United Nations & space & rules	
    ~rules/norms	4	UN & space & threats|UN & norms|UN & outer space & resolution|UN & outer space & debate	
    ~rules/norms	4	Geneva & space|Vienna & space|consensus & space|principles & responsible	
    ~rules/norms	4	responsible use of space|responsible space|responsible conduct|traffic & orbit & rules	
    ~rules/norms	4	satellite destruction test|code of conduct|global rules & space|guidelines & COPUOS	
    ~rules/norms	4	guidelines & sustainability & space|treaty on weapons	
    ~rules/norms	4		軍備競争|宇宙 & 国連 & 議論|宇宙 & 国際ルール|宇宙 & 規範|宇宙 & 軍縮|国連 & 宇宙 & 決議|責任ある振る舞い|責任ある & 宇宙|宇宙 & ルール
    ~rules/norms	4		軌道 & ルール|国連 & 宇宙空間 & 原則|衛星 & 破壊 & 実験|宇宙 & 平和利用|宇宙空間の安全|ジュネーブ & 宇宙|ウィーン & 宇宙|ミサイル & 衛星 & 破壊
    ~rules/norms	4		兵器 & 宇宙
    ~rules/norms	2	envoys|Geneva|rules|behaviour|behavior|consensus|resolution|ban|arms control|arms race	
    ~rules/norms	2	principles|sustainability|negotiators|ambassadors	
    ~rules/norms	2		ルール|国連|原則|禁止|決議|大使|合意形成|交渉
    ~rules/transparency	5	notifies & launch|notifies & rocket|notify & launch|notified & launch	
    ~rules/transparency	5	ahead of & rocket test|notice & launch & states|transparency & space|transparency & launch	
    ~rules/transparency	5	trust & space|openness & space|register & space objects|registered & United Nations	
    ~rules/transparency	5	UN register|UN registry|space objects & registration|registered & satellites	
    ~rules/transparency	5	registration & satellites|registration & UN|information exchange & space	
    ~rules/transparency	5	voluntary & transparency|hotline|crisis communication|annual declaration	
    ~rules/transparency	5	invited observers & launch|observers & launch site|briefing & launch & states|mistrust	
    ~rules/transparency	5	misunderstanding & space|misperceptions	
    ~rules/transparency	5		透明性 & 宇宙|信頼 & 宇宙|登録 & 国連|登録 & 宇宙物体|通報 & 打上げ|通報 & ロケット|通報 & 各国|通知 & 打上げ & 各国|事前通知|相互の信頼
    ~rules/transparency	5		ホットライン|年次申告|視察 & 射場|情報を交換 & 信頼|誤認|誤算|宇宙物体登録簿|情報交換 & 信頼
    ~rules/transparency	2.5	notifies|notify|notification|trust|voluntary|registry|registration|registered|neighbours	
    ~rules/transparency	2.5	neighbors|declaration of launches	
    ~rules/transparency	2.5		通報|登録|信頼|通知|申告
    ~rules/accords	4	Artemis & signatory|Artemis & signs & nation|signs & Accords|joins & Accords	
    ~rules/accords	4	Accords & principles|treaty & space|treaty & lunar|treaty & outer space	
    ~rules/accords	4	agreement & exploration & legal|legal & Moon|legal & space activities|law & outer space	
    ~rules/accords	4	space lawyers|treaty & ratify|agreement & ratify|agreement & liability	
    ~rules/accords	4	agreement & parliament|cross-waiver|signed & agreement & space|liability & space	
    ~rules/accords	4	convention & space|agreement & approval & cabinet|framework & agreement|MOU & lunar	
    ~rules/accords	4	signed & memorandum|legal status|status of astronauts|arrangement signed	
    ~rules/accords	4	international agreement|space treaties	
    ~rules/accords	4		アルテミス & 署名|アルテミス & 合意|アルテミス & 原則|条約 & 宇宙|協定 & 国会|協定 & 承認|法的 & 宇宙|法的 & 月|署名国 & 会合
    ~rules/accords	4		相互運用性|相互放棄|法整備|国会承認|取決め|取極|法 & 国際 & 宇宙活動
    ~rules/accords	2	signatory|sign|signs|signed|ratify|agreement|legal|lawyers|law of|convention	
    ~rules/accords	2	principles cover	
    ~rules/accords	2		合意署名|署名した|取決めに署名|法的|条文
    ~dialogue/commitment	8	joint statement & overdue|joint statement & commitments|dialogue & commitments	
    ~dialogue/commitment	8	commitments were met|both governments agreed to & due|agreed to exchange & due	
    ~dialogue/commitment	8	follow-up due|responsible for the action|scorecard	
    ~dialogue/commitment	8		合意事項 & 共同声明|合意事項 & 未着手|未着手|約束した取組|合意の実施
    ~dialogue/meeting	6	policy dialogue & held|dialogue & Brussels|hold & dialogue|third & dialogue	
    ~dialogue/meeting	6	dialogue & round|space policy dialogue|hold & consultations	
    ~dialogue/meeting	6		対話を実施|対話が実施|日欧 & 対話
    ~policy/strategy	4	Basic Plan|Basic Plan & space|reviews & plan & space|expert committee & space	
    ~policy/strategy	4	administration & priorities|space & puts first & policy|space & security & strategy	
    ~policy/strategy	4	new defence & space & strategy	
    ~policy/strategy	4		戦略の見直し|基本計画 & 見直し|新しい計画 & 政府|計画 & 政府 & 宇宙|有識者会議 & 宇宙
    ~policy/budget	4	JAXA & allocation|JAXA & yen|NASA & dollars|finance ministry|finance ministry & space	
    ~policy/budget	4	record allocation|next fiscal year|billion yen|money & House|restores money|appropriation	
    ~policy/budget	4		財務省 & 宇宙|交付金|宇宙 & 億円|審議入り|通過 & 衆議院
    ~security/mission-assurance	5.5	cyber attacks & satellite|cyber & operators|cyber & ground segment	
    ~security/mission-assurance	5.5	satellite operators & cyber|missions & satellites are lost|satellites are lost	
    ~security/mission-assurance	5.5	rapid replacement|replace lost satellites|redundancy & satellites|command links	
    ~security/mission-assurance	5.5	ground segments|keep missions going|loss of satellites	
    ~security/mission-assurance	5.5		衛星が妨害|衛星 & 代替|衛星を失|衛星 & 机上演習|任務を続け
    ~rules/norms	5	guidelines & sustainable space|sustainable space activities|sustainable space	
    ~rules/norms	5	Vienna committee|committee & space & guidelines|UN committee & space|traffic coordination	
    ~rules/norms	5	UN & resolution & space|debris-generating tests|test ban & space	
    ~rules/norms	5	resolution & anti-satellite	
    ~rules/norms	5		ガイドライン & 持続可能 & 宇宙|国連総会 & 宇宙|宇宙 & 決議
    ~rules/transparency	9	missile code of conduct|code of conduct & missile|subscribing state|subscribing states	
    ~rules/transparency	9	annual declarations|openness & satellites|sharing plans in advance|reduce mistrust	
    ~rules/transparency	9		事前に各国へ通報|各国へ通報|信頼醸成の取組
    ~rules/accords	5	model law|model law & space|legal experts & space|joins Artemis Accords	
    ~rules/accords	5	join Artemis Accords	
    ~rules/accords	5		枠組協定 & 宇宙|責任分担|協定 & 宇宙協力
    """
