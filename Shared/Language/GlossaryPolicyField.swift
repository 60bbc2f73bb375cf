/// Dialogue, policy, security and rules: names and turns of the field, lines of the standard glossary.
let glossaryPolicyField = """
    !dialogue/statement	6	joint statement|joint communiqué|joint press statement|joint declaration	
    !dialogue/statement	6	chair's summary|co-chairs' summary|chairs' statement|leaders' communiqué	
    !dialogue/statement	6	leaders' declaration|trilateral statement|joint vision statement	
    !dialogue/statement	6	joint ministerial statement|summit declaration|statement of intent & ministers	
    !dialogue/statement	6		共同声明|共同ステートメント|首脳宣言|首脳共同|議長サマリー|議長総括|共同議長声明|共同ビジョン|コミュニケ|共同発表文|共同宣言|大臣声明
    !dialogue/statement	6		閣僚宣言|首脳コミュニケ
    ~dialogue/statement	4	ministers affirmed|leaders affirmed|sides affirmed|affirmed the importance	
    ~dialogue/statement	4	reaffirmed their commitment|reaffirmed the importance|both sides shared	
    ~dialogue/statement	4	sides concurred|concurred on|two sides welcomed|ministers welcomed	
    ~dialogue/statement	4	leaders welcomed|participants welcomed|expressed their intention	
    ~dialogue/statement	4	expressed concern over|underscored the importance|leaders reaffirmed	
    ~dialogue/statement	4	ministers reaffirmed|the governments of Japan and the United States	
    ~dialogue/statement	4	statement by the leaders|statement following & talks|issue communique	
    ~dialogue/statement	4	issued a statement & summit|declaration adopted & summit	
    ~dialogue/statement	4		両首脳は|両大臣は|両国政府は|改めて確認した|重要性を確認した|認識を共有した|見解を共有|強い懸念を表明|両首脳|四か国は|三か国は
    ~dialogue/statement	4		深めることを確認|宣言を発出|文書を発出|声明全文|声明の骨子|声明仮訳|宣言仮訳
    ~dialogue/statement	2	two leaders|both leaders|the ministers|the leaders|the two sides	
    ~dialogue/statement	2	the participants recognized	
    ~dialogue/statement	2		双方は|再確認した|歓迎した|重要性を強調した
    ~dialogue/commitment	5	action items|action plan & dialogue|agreed to conclude|agreed to launch	
    ~dialogue/commitment	5	agreed to establish|agreed to complete|agreed to sign	
    ~dialogue/commitment	5	implementing arrangement & agreed|deliverables|fact sheet & visit	
    ~dialogue/commitment	5	fact sheet & summit|fact sheet & dialogue|review of implementation	
    ~dialogue/commitment	5	reviewing implementation|progress report & summit|progress report & dialogue	
    ~dialogue/commitment	5	progress report & statement|implementation of the joint statement	
    ~dialogue/commitment	5	report back to ministers|report back to leaders|milestones & dialogue	
    ~dialogue/commitment	5	follow-up on|follow-up to the summit|follow-up matrix|tracking commitments	
    ~dialogue/commitment	5	outstanding items|committed to sharing|committed to providing	
    ~dialogue/commitment	5	committed to exchange|committed to establish|committed to cooperate	
    ~dialogue/commitment	5	participants committed|two governments committed|will complete & by the next	
    ~dialogue/commitment	5	pending items & dialogue|both governments agreed|both sides agreed to	
    ~dialogue/commitment	5	parties agreed to|governments will jointly|within six months & agreed	
    ~dialogue/commitment	5	implementation tracker|scorecard & summit	
    ~dialogue/commitment	5		合意事項の|合意事項に|進捗状況について|実施取決め|実施取決め & 締結|締結することで一致|することで一致した|することで一致
    ~dialogue/commitment	5		することを決定した & 両|取り組むこととした|フォローアップ表|フォローアップ会合|履行状況を|履行状況の|成果文書 & 進捗|合意文書 & 実施
    ~dialogue/commitment	5		行動計画 & 進捗|次回会合まで|担当省庁|コミットメントの|達成状況 & 合意|未了事項|完了事項|実施状況 & 共同声明|実施状況 & 合意
    ~dialogue/commitment	5		合意した協力|工程 & 合意|ロードマップに沿って & 合意|合意を踏まえ|年度内に & 一致|年内に & 一致
    ~dialogue/meeting	5	pays a visit|paid a visit & minister|readout of & call|readout of & meeting	
    ~dialogue/meeting	5	telephone talks|agenda and list of participants|list of participants	
    ~dialogue/meeting	5	director-general-level|director-level talks|expert-level|working-level talks	
    ~dialogue/meeting	5	working-level consultations|senior officials|held by videoconference	
    ~dialogue/meeting	5	kicks off & dialogue|opens dialogue|consultations on outer space	
    ~dialogue/meeting	5	joint commission meeting|ministerial meeting|ministerial conference	
    ~dialogue/meeting	5	talks in Tokyo|talks in Washington|delegation visited	
    ~dialogue/meeting	5	heads of space agencies meet|heads of agencies & meeting|quadrilateral meeting	
    ~dialogue/meeting	5	hosts talks|holds talks|to hold & dialogue|to host & dialogue|plenary meeting	
    ~dialogue/meeting	5	symposium opens|meeting summary	
    ~dialogue/meeting	5		表敬|意見交換|テレビ会談|オンライン会談|実務者会合|課長級|作業部会を開催|作業部会の開催|対話を開催|対話の開催|対話の結果|会合の結果
    ~dialogue/meeting	5		協議の結果|結果概要|議事次第|議事概要|議事要旨|との会談|会談を実施|会合を実施|合同委員会|日米豪印|戦略対話|二国間会談|２プラス２
    ~dialogue/meeting	5		開会式 & 会議|機関長会合|首脳会合|閣僚級会合|宇宙機関長
    ~dialogue/meeting	2	phone call & counterpart|virtual meeting|hybrid meeting|joint committee	
    ~dialogue/meeting	2	joint working group|on the sidelines of|on the margins of	
    ~dialogue/meeting	2	visit of & administrator|meets with|met with|roundtable|forum opens	
    ~dialogue/meeting	2	seventh meeting|eighth meeting|ninth meeting|tenth meeting|inaugural meeting	
    ~dialogue/meeting	2	first meeting of|meeting minutes	
    ~dialogue/meeting	2		懇談|出席者|議事録|来日|来訪|訪日|訪米|シンポジウムを開催|フォーラムを開催|第1回会合|第2回会合|第3回会合|第一回会合
    ~policy/strategy	5	executive order & space|presidential memorandum|memorandum on space	
    ~policy/strategy	5	basic plan on space|implementation plan & space|technology roadmap & space	
    ~policy/strategy	5	space vision|space white paper|white paper & space|space council	
    ~policy/strategy	5	policy framework & space|framework & space & priorities|strategic framework	
    ~policy/strategy	5	space transportation policy|in-space servicing strategy|cislunar strategy	
    ~policy/strategy	5	cislunar science and technology strategy|orbital debris plan	
    ~policy/strategy	5	national orbital debris|planetary defense strategy	
    ~policy/strategy	5	national security strategy & space|commercial integration strategy	
    ~policy/strategy	5	international space strategy|Earth observation strategy|Earth observations plan	
    ~policy/strategy	5	decadal plan|moon to mars objectives|strategic plan|space industrial strategy	
    ~policy/strategy	5	space sector strategy|priorities for space|ensuring American space superiority	
    ~policy/strategy	5	space ambitions & government|policy review & space|reform & space agency	
    ~policy/strategy	5	Cabinet adopts|cabinet approves & space plan|public comment & space strategy	
    ~policy/strategy	5	seeks views & space|draft & space strategy|green paper & space|space playbook	
    ~policy/strategy	5	PNT policy|national PNT	
    ~policy/strategy	5		工程表|国家宇宙|宇宙大統領令|大統領令 & 宇宙|基本方針 & 宇宙|重点事項 & 宇宙|宇宙輸送 & 将来像|宇宙輸送政策|宇宙輸送小委員会
    ~policy/strategy	5		中間取りまとめ & 宇宙|中間とりまとめ & 宇宙|報告書 & 宇宙政策|有識者会議 & 宇宙|骨太の方針 & 宇宙|白書 & 宇宙|政策文書 & 宇宙
    ~policy/strategy	5		ロードマップ & 宇宙|宇宙開発利用 & 方針|宇宙開発 & 計画 & 政府|宇宙政策担当大臣|宇宙担当相|宇宙担当大臣|宇宙開発戦略推進事務局
    ~policy/strategy	5		宇宙戦略 & 閣議決定|重点技術 & 宇宙|長期ビジョン & 宇宙
    ~policy/budget	5	appropriators|appropriations act|reauthorization|budget resolution	
    ~policy/budget	5	budget & space agency|spending package|minibus|omnibus|reconciliation bill|topline	
    ~policy/budget	5	top-line|passback|funding & Senate|funding & House|Senate bill|House bill	
    ~policy/budget	5	Senate committee & NASA|House committee & NASA|Senate & NASA|House & NASA|FY2026	
    ~policy/budget	5	FY2027|FY2028|fiscal 2026|fiscal 2027|fiscal year 2026|fiscal year 2027	
    ~policy/budget	5	budget hearing|hearing & budget|signed into law & space|enacts & space	
    ~policy/budget	5	space act & parliament|bill & space activities|amendment & space activities|markup	
    ~policy/budget	5	government shutdown & NASA|furlough|workforce cuts & NASA|subsidy & space	
    ~policy/budget	5	billion yen & space|ministerial council & subscriptions|subscriptions & ESA	
    ~policy/budget	5	ESA budget|contribution & ESA & billion|spending & space|NDAA|funding cut & mission	
    ~policy/budget	5	cuts & science & NASA|grant & space & parliament	
    ~policy/budget	5		予算要求 & 宇宙|予算 & JAXA|予算 & NASA|予算 & 宇宙|予算 & 計画 & 米議会|歳出 & NASA|歳出委|歳出小委|つなぎ予算
    ~policy/budget	5		授権法案|国防権限法|権限法|米議会 & NASA|米議会 & 予算|上院 & NASA|下院 & NASA|上院 & 宇宙|下院 & 宇宙
    ~policy/budget	5		法案 & 宇宙|衛星リモートセンシング法 & 改正|施行規則 & 改正 & 宇宙|施行規則 & 改正 & 衛星|内閣府令|府令 & 改正
    ~policy/budget	5		政令 & 公布 & 宇宙|国会 & 宇宙|国会に提出 & 宇宙|法改正 & 宇宙|財政審|財務省 & 宇宙|補助金 & 宇宙|交付金 & 宇宙
    ~policy/budget	5		税制 & 宇宙|基金 & 予算|億円 & 計上 & 宇宙|億円 & 予算 & 衛星|予算規模 & 宇宙|運営費交付金|会計検査院 & 宇宙
    ~policy/budget	5		会計検査院 & JAXA|行政事業レビュー & 宇宙
    ~security/mission-assurance	5	resilience & satellite|resilience & space|cyber & satellite	
    ~security/mission-assurance	5	cyberattack & satellite|cyber attack & satellite|hack & satellite	
    ~security/mission-assurance	5	anti-jam|jam-resistant|jamming & spoofing|spoofing & GPS|jamming & GPS	
    ~security/mission-assurance	5	protected satcom|military satcom|loss of a satellite & exercise	
    ~security/mission-assurance	5	loss of & satellites & exercise|continuity of & space	
    ~security/mission-assurance	5	backup & satellite & critical|redundancy & satellite|proliferated	
    ~security/mission-assurance	5	survivability & missile warning|survivability & constellation	
    ~security/mission-assurance	5	survivable & constellation|wargame & satellites|wargame & space	
    ~security/mission-assurance	5	tabletop exercise & space|tabletop exercise & satellite	
    ~security/mission-assurance	5	table-top exercise|exercise & satellites & denied|Resolute Space	
    ~security/mission-assurance	5	space protection|protection of satellites	
    ~security/mission-assurance	5	anti-satellite threats & defend|hardening & satellites	
    ~security/mission-assurance	5	supply chain security & space|critical infrastructure & space	
    ~security/mission-assurance	5	space systems critical infrastructure|alternative PNT|resilient PNT	
    ~security/mission-assurance	5	PNT resilience|eLoran|responsive space|rapid reconstitution	
    ~security/mission-assurance	5	space-based services & crisis|degraded satellite services	
    ~security/mission-assurance	5	dynamic space operations|defend satellites|satellites & attack	
    ~security/mission-assurance	5	laser dazzling|zero trust & satellite	
    ~security/mission-assurance	5	quantum-safe & satellite & command	
    ~security/mission-assurance	5		強靱性 & 宇宙|強靭性 & 宇宙|強靱性 & 衛星|強靭性 & 衛星|強靱化 & 衛星|強靭化 & 衛星|サイバーセキュリティ & 宇宙
    ~security/mission-assurance	5		サイバーセキュリティ & 衛星|サイバー攻撃 & 衛星|サイバー攻撃 & 宇宙|サイバー & 地上局|電波妨害 & 衛星|電波妨害 & 宇宙
    ~security/mission-assurance	5		妨害電波 & 衛星|ジャミング & 衛星|ジャミング & GPS|なりすまし & GPS|スプーフィング|机上演習|演習 & 衛星 & 喪失
    ~security/mission-assurance	5		衛星が使えない|衛星 & 途絶 & 訓練|衛星通信 & 途絶|冗長化 & 衛星|冗長化|代替手段 & 衛星|代替手段 & 測位|バックアップ & 衛星
    ~security/mission-assurance	5		衛星 & 防護|宇宙システム & 防護|宇宙システムの安定|宇宙アセット|シュリーバー演習|多国間演習 & 宇宙|重要インフラ & 衛星
    ~security/mission-assurance	5		重要インフラ & 宇宙|サプライチェーン & 宇宙|脆弱性 & 衛星|脆弱性 & 宇宙|妨害 & 防衛 & 衛星|業務継続 & 衛星|防衛用通信衛星
    ~security/mission-assurance	5		Xバンド防衛通信衛星|きらめき
    ~security/organization	5	Space Forces|Space Command|SPACECOM|new delta|squadron & space	
    ~security/organization	5	space squadron|space unit|space units|wing & space operations	
    ~security/organization	5	change of command|takes command & space|commander & space|activated & space	
    ~security/organization	5	activation ceremony|stand up & space|stands up & space	
    ~security/organization	5	Space Development Agency|NRO|Combined Space Operations	
    ~security/organization	5	Air Self-Defense Force & space|Self-Defense Forces & space	
    ~security/organization	5	defence ministry & space|defense ministry & space	
    ~security/organization	5	Ministry of Defense & space|vice chief of space operations|space component	
    ~security/organization	5	component field command|Bundeswehr & space|NATO space|space branch	
    ~security/organization	5	two-star & space|headquarters & Space Command|Huntsville & Space Command	
    ~security/organization	5	Peterson Space Force Base|Vandenberg Space Force Base & commander	
    ~security/organization	5	Yokota & space|defence space agency|Defence Space Command	
    ~security/organization	5	Italian & space command|Korea & space operations|military space|Golden Dome	
    ~security/organization	5	missile defense agency & satellites|liaison officer & space	
    ~security/organization	5		部隊 & 宇宙|司令官 & 宇宙|司令官が交代|指揮官交代|群司令|隊司令 & 宇宙|自衛隊 & 宇宙|防衛省 & 宇宙|防衛省 & 体制
    ~security/organization	5		防衛相 & 宇宙|空自 & 宇宙|防府北基地|将官 & 宇宙|将官ポスト|新編|部隊を新編|発足式|編成完結式|隊旗授与
    ~security/organization	5		多国間枠組み & 宇宙 & 防衛|宇宙作戦センター|宇宙防衛|統合作戦司令部 & 宇宙|国家偵察局|宇宙開発庁SDA|仏宇宙司令部|英宇宙コマンド
    ~security/organization	5		NATO & 宇宙|宇宙幕僚|宇宙領域企画|宇宙要員|防衛イノベーション & 宇宙|増員 & 宇宙|改編 & 宇宙|改称 & 自衛隊
    ~rules/norms	5	space threats & working group|open-ended working group|OEWG|PAROS	
    ~rules/norms	5	arms race in outer space|arms race & space|weapons & outer space	
    ~rules/norms	5	weaponization of space|weaponisation of space|anti-satellite & pledge	
    ~rules/norms	5	anti-satellite & ban|anti-satellite & moratorium|destructive & anti-satellite	
    ~rules/norms	5	ASAT & moratorium|missile test & debris & condemn|condemn & anti-satellite	
    ~rules/norms	5	First Committee|Conference on Disarmament & space|disarmament & space	
    ~rules/norms	5	Legal Subcommittee|Vienna & outer space|norms & space|rules of the road	
    ~rules/norms	5	rules & space traffic|draft resolution & outer space|General Assembly & outer space	
    ~rules/norms	5	resolution & satellites|Security Council & space|nuclear & outer space & resolution	
    ~rules/norms	5	Pact for the Future & space|UNISPACE IV|Space2030|code of conduct & outer space	
    ~rules/norms	5	dark and quiet skies|zero debris charter|zero debris|sustainability rating	
    ~rules/norms	5	Space Sustainability Rating|group of governmental experts|verification & outer space	
    ~rules/norms	5	peaceful use of space|rule of law & outer space|rules-based & space	
    ~rules/norms	5	refrain from & satellites	
    ~rules/norms	5		責任ある行動規範|宇宙の脅威|軍備管理 & 宇宙|軍縮 & 宇宙|軍拡競争|軍備競争|宇宙の軍事利用|宇宙の兵器化|兵器 & 宇宙空間
    ~rules/norms	5		核兵器 & 宇宙空間|核兵器 & 軌道|衛星破壊実験 & 禁止|衛星破壊実験を実施しない|破壊実験 & 宣言|衛星破壊 & 禁止|直接上昇型
    ~rules/norms	5		国連決議 & 宇宙|決議 & 宇宙空間|決議案 & 宇宙|科学技術小委員会|平和利用 & 宇宙|長期的持続可能性|国際ルール & 宇宙
    ~rules/norms	5		ルール形成 & 宇宙|ルール作り & 宇宙|ルールづくり & 宇宙|規範形成 & 宇宙|軌道利用ルール|国際規範 & 宇宙|法の支配 & 宇宙
    ~rules/norms	5		第一委員会|ジュネーブ軍縮会議|ウィーン & 国連 & 宇宙|政府専門家会合|責任ある宇宙|持続可能な宇宙利用|宇宙利用の持続
    ~rules/transparency	6	notifies & launch|notified & launch|notify & launch & states	
    ~rules/transparency	6	advance notice & launch|annual declaration|ballistic missile & declaration	
    ~rules/transparency	6	ballistic missile & notification|transparency & space|TCBMs	
    ~rules/transparency	6	observers & launch site|observers & cosmodrome|inspectors & cosmodrome	
    ~rules/transparency	6	inspectors & launch site|inspectors & spaceport|visit to launch site & foreign	
    ~rules/transparency	6	register of objects|registered with the United Nations	
    ~rules/transparency	6	furnished & Secretary-General|Secretary-General & space objects	
    ~rules/transparency	6	note verbale & launch|note verbale & space|notification & debris fall	
    ~rules/transparency	6	fall areas & notify|notice & re-entry & states|informs UN & re-entry	
    ~rules/transparency	6	information exchange & space policy|exchange of information & military space	
    ~rules/transparency	6	hotline & space|deconfliction line|open house & spaceport & diplomats	
    ~rules/transparency	6	voluntary & exchange of information & space|declares & satellites & UN	
    ~rules/transparency	6	transparency report & satellite|public notice & launch & neighbouring	
    ~rules/transparency	6		打上げ通報|打上げの事前通知|発射通報|事前通知 & 打上げ|通知 & 落下区域|通報 & 関係国|通報 & 国際機関 & 打上げ|近隣国に通知
    ~rules/transparency	6		近隣国に通報|近隣諸国に通知|周辺国に通知 & 打上げ|国際行動規範|弾道ミサイルの拡散|年次宣言|透明性 & 宇宙|透明性を高める
    ~rules/transparency	6		透明性の向上 & 宇宙|登録情報 & 国連|国連に登録 & 衛星|国連への登録|国連事務総長 & 宇宙物体|口上書 & 打上げ|射場 & 外国
    ~rules/transparency	6		射場 & 視察|射場 & 公開 & 各国|査察団 & 宇宙基地|外国の視察団|情報交換 & 宇宙政策 & 信頼|打上げ計画 & 公表 & 各国
    ~rules/transparency	6		ホットライン & 宇宙
    ~rules/accords	5	Accords & sign|Accords & signatory|Accords & signatories|Accords principals	
    ~rules/accords	5	Accords workshop|signatories & deconfliction|safety zones|Moon Treaty	
    ~rules/accords	5	Registration Convention & accession|state party & space|accession & treaty & space	
    ~rules/accords	5	ratification & space|ratifies & space|instrument of accession	
    ~rules/accords	5	instrument of ratification|framework agreement & exploration	
    ~rules/accords	5	framework agreement & outer space|agreement & enters into force & space	
    ~rules/accords	5	agreement & entry into force & space|technology safeguards agreement	
    ~rules/accords	5	TSA & launch & agreement|government-to-government agreement & space	
    ~rules/accords	5	implementing arrangement & lunar|implementing arrangement & framework	
    ~rules/accords	5	bilateral agreement & space|legal framework & lunar|space law & treaty	
    ~rules/accords	5	treaty & space|treaty & Moon|interoperability & Accords|heritage sites & Moon	
    ~rules/accords	5	lunar heritage|cross-waiver|cross-waiver of liability	
    ~rules/accords	5	intergovernmental agreement & space|intergovernmental agreement & station	
    ~rules/accords	5	liability & space objects|nation to sign & Accords|country to sign & Accords	
    ~rules/accords	5		合意署名国|署名国 & アルテミス|枠組み協定 & 宇宙|日米宇宙協力に関する枠組協定|宇宙救助返還協定|損害責任条約|責任条約 & 宇宙
    ~rules/accords	5		登録条約 & 加入|条約 & 宇宙 & 批准|条約 & 宇宙 & 締結|協定 & 発効 & 宇宙|協定 & 署名 & 宇宙|協定の発効 & 宇宙
    ~rules/accords	5		実施取決め & 月|実施取決め & 署名|政府間協定 & 宇宙|政府間協定 & ステーション|技術保護協定|セーフガード協定 & 打上げ
    ~rules/accords	5		宇宙法 & 国際|法的枠組み & 宇宙|法的枠組み & 月|安全区域 & 月|歴史遺産 & 月|国内担保法|クロス・ウェーバー|損害賠償 & 宇宙物体
    ~rules/accords	5		新たに署名 & アルテミス
    """
