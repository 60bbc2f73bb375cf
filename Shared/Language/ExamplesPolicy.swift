/// Dialogue, policy, security and rules: examples, lines of the standard glossary.
let examplesPolicy = """
    *dialogue/commitment	1	Both sides commit to share a data exchange plan by March. The follow-up action is assigned to the two space agencies and will be reviewed at the next dialogue.	前回対話の合意事項の進捗を確認。合意事項のうち三件が期限を過ぎており、担当省庁がフォローアップを行う。
    *dialogue/commitment	1	Action items from the space talks still open. Officials reviewed implementation of the items agreed in spring and set new deadlines.	次回会合までに実施計画を策定することで合意。両国は年度末までに計画を策定することを約束した。
    *dialogue/commitment	1	Tracking what was promised: status of follow-up actions. Four deliverables have slipped past their deadlines.	対話で合意した行動の期限が到来。担当機関は結果を報告していない。
    *dialogue/commitment	1	Ministry to submit interim report promised at the dialogue by June. The item remains open.	共同声明の合意事項、三分の一が未着手。外務省が関係省庁に報告を求めた。
    *dialogue/commitment	1	Scorecard: which dialogue commitments were met in 2026? Nine are finished, two are delayed, one was dropped.	共同声明に盛り込まれた12項目のうち9項目を達成
    *dialogue/commitment	1	Both governments agreed to exchange liaison staff by autumn; follow-up due. The State Department is responsible for the action.	日米宇宙対話フォローアップ：次回までに行動計画を作成することで一致
    *dialogue/commitment	1	Tracker: 17 commitments from the space dialogue, four past their due date	首脳合意の着実な実施について　関係府省の取組状況
    *dialogue/commitment	1	The two sides intend to complete the lunar rover arrangement by the end of 2026, with MEXT and NASA responsible	前回の包括的日米対話における合意事項の実施状況について（中間とりまとめ）
    *dialogue/commitment	1	Status of actions agreed at the 2025 dialogue: nine complete, four in progress, two late	両国が約束した情報交換の枠組み、期限までに整わず　担当省庁に報告求める
    *dialogue/commitment	1	Both governments undertook to conclude the data sharing arrangement before the next dialogue; NOAA is the lead	対話で合意した人材交流計画、今年度中に開始へ
    *dialogue/commitment	1	Review finds most dialogue deliverables on track; AIS data exchange delayed	日米、次回対話までに衛星データ共有の手順書をまとめることを約束
    *dialogue/commitment	1	Deadline passes for joint SSA data-sharing pilot agreed by leaders	前回対話の合意事項の進捗状況について
    *dialogue/commitment	1	Action items from March space dialogue: Commerce Department submits its report	日米双方が取り組むこととした事項の一覧と担当省庁
    *dialogue/commitment	1	Follow-up on agreed actions: working group to report back to ministers in the autumn	首脳会談の成果文書に関するフォローアップ表（宇宙分野）
    *dialogue/commitment	1	Progress report: 14 of 20 action items from the April summit fact sheet completed	コミットメントの履行状況を点検 作業部会が中間報告
    *dialogue/commitment	1	Tracker of pledges made at the spring summit: what has been delivered	両政府は、年度内に実施取決めを締結することで一致した。
    *dialogue/commitment	1	The sides undertook to finish the data-exchange arrangement before the fiscal year ends	首脳間で約束した協力事項の進み具合を公表
    *dialogue/commitment	1	Ministries asked to submit progress on the agreed work items	合意した行動計画の実施期限が迫る
    *dialogue/commitment	1	Deadline missed for the promised working group on launch cooperation	前回の対話で決めたことの宿題リスト
    *dialogue/commitment	1	List of deliverables and responsible agencies, updated quarterly	両国が確認した取組の担当機関と期日
    *dialogue/commitment	1	Review finds most summit promises on space on track	成果文書に盛り込まれた項目の達成状況（四半期ごと）
    *dialogue/commitment	1	Each party will name a point of contact by January, as agreed in Tokyo	約束の期限を過ぎた項目について日本側が説明
    *dialogue/commitment	1	What came of the promises: a year after the leaders met	共同声明のフォローアップ作業部会、残る課題を整理
    *dialogue/commitment	1		データ共有の取決めを年内に結ぶことを確約
    *dialogue/commitment,exploration/lunar-surface	1	Under the arrangement signed on Tuesday, Tokyo will supply a pressurised rover and Washington will provide two flight opportunities to the surface.	
    *dialogue/commitment,gnss/qzss	1	Follow-up to the joint statement: U.S. payload integration with QZS-7 completed on schedule	
    *dialogue/meeting	1	Ninth meeting of the Japan-U.S. space dialogue to be held in Tokyo. The meeting will be co-chaired by the foreign ministry and the National Space Council.	宇宙に関する日米対話の第十回会合を来月開催。会合は外務省と国家宇宙会議が共同議長を務める。
    *dialogue/meeting	1	Officials hold video conference on space cooperation. Participants from twelve ministries joined the call.	日仏宇宙対話が東京で開かれる。会合には関係機関の代表が出席した。
    *dialogue/meeting	1	Delegations gather in Hawaii for annual space talks. The two-day session opens on Tuesday with remarks by the co-chairs.	第五回日米宇宙協議が開催される。両国の代表団が東京に集まった。
    *dialogue/meeting	1	Preparatory call scheduled before the ministerial. Officials will settle the draft agenda.	日米の宇宙担当者がオンラインで会合。次回の議題について意見交換した。
    *dialogue/meeting	1	Space security working group to convene in Honolulu. Agenda items include data sharing and exercises.	宇宙に関する包括的日米対話第9回会合の開催
    *dialogue/meeting	1	Japan, EU hold third space policy dialogue. Officials exchanged views in Brussels on Thursday.	日・インド宇宙対話（結果概要）
    *dialogue/meeting	1	Readout of the U.S.-Japan Space Security Dialogue	城内大臣とNASA長官代行との面会について
    *dialogue/meeting	1	Deputy Secretary meets Japanese counterpart to discuss space cooperation	第4回日豪宇宙安全保障対話が東京で行われました
    *dialogue/meeting	1	Delegations convene in Canberra for trilateral space talks	第5回日EU宇宙政策対話の開催（結果）
    *dialogue/meeting	1	Acting Assistant Secretary travels to Tokyo for bilateral space talks	防衛大臣と米国防長官の会談について　宇宙分野での協力を協議
    *dialogue/meeting	1	Media Advisory: NASA Administrator to meet JAXA President at headquarters on Thursday	宇宙に関する日仏包括対話の第4回会合が本日、パリで開かれました。
    *dialogue/meeting	1	Officials from Japan and the United States met in Washington to discuss space security	日米外務・防衛「2プラス2」で宇宙協力を協議
    *dialogue/meeting	1	NASA and JAXA heads hold bilateral meeting at IAC in Sydney	日英宇宙対話を初開催
    *dialogue/meeting	1	Foreign Ministry official attends space security dialogue in London	文科相、NASA長官と会談
    *dialogue/meeting	1	U.S. and Japan to convene 10th space dialogue this fall	宇宙政策担当大臣とNASA長官との会談について
    *dialogue/meeting	1	Japan and the United States to hold space dialogue in Tokyo next month	日加宇宙協議をオタワで開催
    *dialogue/meeting	1	NASA Administrator pays courtesy call on prime minister	宇宙機関の長がシドニーに集まり意見交換
    *dialogue/meeting	1	Director-general-level talks on space held by videoconference	次官級の電話協議を実施
    *dialogue/meeting	1	Agenda and list of participants for the expert-level consultations on outer space	来週の首脳会談、宇宙も議題に
    *dialogue/meeting	1	Counterparts from five agencies convene in Bangkok	国際宇宙会議に大臣が出席、各国要人と懇談
    *dialogue/meeting	1	Vice minister receives visiting administrator; exchange of views on lunar plans	第三回日伊宇宙対話の日程と議題
    *dialogue/meeting	1	Save the date: bilateral consultations on space, spring session	駐日大使が宇宙庁を訪れ会談
    *dialogue/meeting	1	The two officials spoke by phone for half an hour	担当課長らがオンラインで打合せ
    *dialogue/meeting	1	Participants and programme of the annual space forum	
    *dialogue/meeting	1	Space agency chiefs gather in Sydney for congress	
    *dialogue/meeting	1	Prime minister and president to meet next week, satellites on the agenda	
    *dialogue/meeting	1	Second session of the joint commission closes in Berlin	
    *dialogue/meeting,ssa/tracking	1		日米、宇宙状況把握に関する専門家会合を開催
    *dialogue/statement	1	Japan and the United States issue joint statement after space talks. The two governments released a joint statement on Tuesday summarising their discussions on civil and security cooperation in outer space.	日米両政府、宇宙協力に関する共同声明を発表。両政府は声明の中で、宇宙の安定的な利用に向けて連携を深めることを確認した。
    *dialogue/statement	1	Leaders adopt joint declaration on cooperation in outer space. The declaration reaffirms the shared determination of both countries to work together beyond the atmosphere.	日米首脳、宇宙を含む共同声明。首脳は宇宙分野の協力深化で一致した。
    *dialogue/statement	1	Tokyo and Washington reaffirm space ties in joint text. Ministers endorsed a document setting out shared positions on security, science and industry.	日米豪三か国、宇宙に関する共同声明を発出。三か国は安全保障面での連携を確認した。
    *dialogue/statement	1	Joint Statement of the Eighth Japan-U.S. Comprehensive Dialogue on Space. Both delegations recorded their shared views on civil, commercial and security cooperation.	日米首脳共同声明「未来のためのグローバル・パートナー」における宇宙関連部分
    *dialogue/statement	1	Australia, Japan and the U.S. publish joint statement on outer space cooperation. The three governments expressed concern about debris-generating tests.	第3回日米韓宇宙対話　共同プレスリリース
    *dialogue/statement	1	Text of the joint announcement after the Tokyo summit. The section on space mentions exploration and satellite navigation.	日英首脳共同声明（宇宙分野の抜粋）
    *dialogue/statement	1	U.S.-Japan Joint Leaders' Statement: expanding cooperation across civil and national security space	日米豪、防衛宇宙協力に関する共同声明を公表
    *dialogue/statement	1	Quad foreign ministers issue joint statement on space domain awareness data	日米豪印外相会合の共同発表文を公表
    *dialogue/statement	1	G7 leaders' communiqué backs safe and sustainable use of outer space	宇宙に関する包括的日米対話 共同ステートメント（仮訳）
    *dialogue/statement	1	Leaders of Japan, Korea and the United States endorse trilateral statement covering space security	日米首脳共同声明「未来のためのグローバル・パートナー」宇宙部分の抜粋
    *dialogue/statement	1	Japan and Canada issue joint statement on peaceful exploration of space	日仏首脳の共同声明、宇宙での連携をうたう
    *dialogue/statement	1	Communiqué of the 2026 Space Ministers' Summit	対話の終了後、双方は共同発表を行った
    *dialogue/statement	1	Trilateral statement issued by Japan, Philippines and U.S. leaders highlights space	G7科学技術大臣会合コミュニケ（宇宙関連部分）
    *dialogue/statement	1	Leaders issue communiqué after trilateral summit, reaffirming partnership in outer space	両大臣は、宇宙の安全で持続的な利用に向けた連携を確認する文書を発出した
    *dialogue/statement	1	Text of the joint press release by the Minister for Foreign Affairs and the Secretary of State following 2+2 talks	首脳会談後の共同文書、月探査での協力を明記
    *dialogue/statement	1	Joint Statement on the Eleventh Meeting of the Comprehensive Dialogue on Space	外相共同声明の全文と仮訳
    *dialogue/statement	1	Chair's summary released: both sides shared concern over destabilising activities in orbit and concurred on the way ahead	日米韓が共同宣言、宇宙空間での脅威に懸念
    *dialogue/statement	1	Allies issue joint declaration on cooperation in space after defence talks	議長による会議の総括が公表された
    *dialogue/statement	1	Remarks to the press following the signing: text as released by both embassies	
    *dialogue/statement	1	We, the heads of space agencies, reaffirm our resolve to explore together	
    *dialogue/statement	1	Final communiqué of the G7 science ministers mentions satellite data	
    *dialogue/statement	1	Summit document devotes a chapter to outer space	
    *dialogue/statement	1	The co-chairs welcomed the progress achieved and looked forward to the next dialogue in Washington	
    *dialogue/statement	1	Ministers jointly voiced grave concern about reckless acts in orbit	
    *dialogue/statement	1	Joint readout: both governments stand together on secure and sustainable space	
    *dialogue/statement,dialogue/meeting	1	Joint Statement on the Tenth Japan-U.S. Comprehensive Dialogue on Space	宇宙に関する包括的日米対話、共同声明を採択して閉幕。第九回の対話で両国は共同声明をとりまとめた。
    *dialogue/statement,dialogue/meeting	1	The Governments of Japan and the United States today issued the following statement at the close of their two-day space consultations.	
    *dialogue/statement,rules/norms	1		日米豪印外相による共同声明：宇宙空間の責任ある利用を支持
    *dialogue/statement,rules/norms	1		G7外相声明、宇宙空間での責任ある行動を支持
    *dialogue/statement,security/organization	1		日豪防衛相が共同声明　宇宙領域の連携を明記
    *policy/budget	1	Congress passes appropriations bill for NASA. Lawmakers agreed on 25 billion dollars for the agency in the coming fiscal year.	来年度の宇宙関係予算案、過去最大に。概算要求の総額は前年度を上回った。
    *policy/budget	1	Senate committee advances NASA authorization act. The bill now moves to the full Senate.	補正予算に宇宙戦略基金の積み増し。補正予算案に三千億円を計上した。
    *policy/budget	1	Space agency faces ten percent cut under spending plan. Legislators from both parties objected.	宇宙予算、初の一兆円台。来年度政府案で大幅な増額となった。
    *policy/budget	1	Diet enacts revised space activities law. The amendment takes effect next April.	宇宙活動法改正案が衆議院を通過。参議院で審議入りする。
    *policy/budget	1	Lawmakers clash over NASA science funding. The House bill restores money the White House wanted to cut.	令和8年度当初予算案及び令和7年度補正予算における宇宙関係予算
    *policy/budget	1	JAXA to receive record allocation next fiscal year. The finance ministry approved 210 billion yen.	文科省、JAXA運営費交付金の増額を要求
    *policy/budget	1	NASA Reauthorization Act of 2026 clears House committee on voice vote	宇宙活動法改正案が衆院を通過
    *policy/budget	1	Senate appropriators reject cuts to NASA science	令和9年度概算要求における宇宙関係予算について
    *policy/budget	1	Continuing resolution keeps NASA at prior-year funding	宇宙活動法の一部を改正する法律案が閣議決定されました
    *policy/budget	1	GAO testimony to Congress on NASA major project costs	来年度の宇宙関連予算、1兆円を超える見通し
    *policy/budget	1	Japan's cabinet approves record space spending	宇宙基本法改正案を国会提出
    *policy/budget	1	House subcommittee marks up FY2027 spending bill covering NASA and NOAA satellites	防衛省、宇宙領域に過去最大の予算要求
    *policy/budget	1	Administration's fiscal 2027 request trims science directorate by a third	宇宙戦略基金、補正予算で上積み
    *policy/budget	1	S. 1842, Space Infrastructure Act of 2026, reported to the Senate with amendments	補正予算成立、宇宙戦略基金に3000億円
    *policy/budget	1	Congress approves $25 billion for NASA	来年度の宇宙予算、過去最高を更新へ
    *policy/budget	1	Trump administration proposes deep cuts to NASA science budget	文科省、基幹ロケット開発に200億円を要求
    *policy/budget	1	House passes NASA authorization bill	宇宙関連の新法、衆院本会議で可決
    *policy/budget	1	Space Force FY2027 budget request grows by 12 percent	米政権の予算教書、宇宙科学を大幅削減
    *policy/budget	1	NASA Authorization Act advances out of Senate committee	財務当局、衛星調達費の縮減を求める
    *policy/budget	1	House appropriators propose $25 billion for NASA, reject cuts to science	会計検査院、ロケット開発費の超過を指摘
    *policy/budget	1	Ministries submit budget requests totalling 900 billion yen for space	欧州宇宙機関の閣僚級会合、拠出額を決定
    *policy/budget	1	Spending panel restores money for planetary missions	改正法が施行、再使用ロケットも対象に
    *policy/budget	1	Ministry seeks 40 billion yen for satellite constellation	
    *policy/budget	1	Law to govern private launches clears upper house	
    *policy/budget	1	Agency told to plan for a flat budget	
    *policy/budget	1	Treasury trims space centre grants	
    *policy/budget	1	Auditors question cost overruns of lunar rocket	
    *policy/budget	1	President signs spending bill that saves the X-ray observatory	
    *policy/budget	1	Space agencies' cash: what member states will pay	
    *policy/budget,exploration/artemis	1	Lawmakers add billions for Moon rocket	
    *policy/budget,exploration/iss	1		ISS後継の民間基地に予算
    *policy/budget,exploration/mars	1	Mars Sample Return loses funding in Senate bill	
    *policy/strategy	1	White House releases new national space policy. The directive sets goals for civil, commercial and security activities in orbit.	宇宙基本計画の改訂を閣議決定。今後十年の宇宙政策の方針を示した。
    *policy/strategy	1	Space Policy Directive orders agencies to streamline coordination. The executive order was signed on Friday.	宇宙技術戦略を策定。政府は重点的に開発すべき技術を定めた戦略をまとめた。
    *policy/strategy	1	Government adopts ten-year vision for space. The document names five priority areas and asks ministries to draft roadmaps.	政府、宇宙政策の新たな方針をまとめる。宇宙開発戦略本部で首相が指示した。
    *policy/strategy	1	President signs order reshaping civil space policy. Agencies have 120 days to report.	宇宙戦略の見直しに着手、安全保障を柱に。政府は年内に新しい計画を決める。
    *policy/strategy	1	New U.S. space policy puts the Moon first. The administration published its priorities on Monday.	宇宙基本計画工程表の改訂を宇宙開発戦略本部が決定
    *policy/strategy	1	Japan reviews Basic Plan for space as security concerns grow. An expert committee will report this winter.	宇宙技術戦略（令和7年度改訂）の公表について
    *policy/strategy	1	OSTP seeks public input on national orbital debris and in-space servicing strategy	宇宙政策委員会 基本政策部会 第41回会合 配布資料を公開しました
    *policy/strategy	1	White House unveils cislunar science and technology strategy	第34回宇宙開発戦略本部の開催　総理が関係閣僚に指示
    *policy/strategy	1	NOAA Office of Space Commerce publishes strategic plan	宇宙開発利用部会（第98回）議事録
    *policy/strategy	1	Space Policy Directive-8 on commercial stations signed	第120回宇宙政策委員会　配付資料：宇宙基本計画工程表（令和8年度改訂）素案
    *policy/strategy	1	National Space Council directs agencies to update the U.S. Space Priorities Framework	政府、宇宙技術戦略を改訂
    *policy/strategy	1	Fact Sheet: President signs executive order on American space leadership	経産省、宇宙産業の将来像を議論する小委員会
    *policy/strategy	1	METI compiles interim report on the direction of space industry policy	首相、宇宙を成長戦略の柱に
    *policy/strategy	1	Japan revises its Basic Plan on Space Policy	内閣府、宇宙輸送の将来像に関する中間取りまとめ
    *policy/strategy	1	New U.S. national space policy emphasizes commercial partnerships	宇宙基本計画を閣議決定
    *policy/strategy	1	Vice President chairs National Space Council meeting on cislunar strategy	宇宙技術戦略（令和８年度改訂）案に対する意見募集
    *policy/strategy	1	Japan plans new national strategy for satellite constellations	宇宙分野の重点技術と時間軸を示す戦略を改訂
    *policy/strategy	1	Government sets out decade-long ambition for launch and satellites	国の宇宙開発の進め方を定める計画、5年ぶりに見直し
    *policy/strategy	1	New doctrine lays down how the nation will use space	首相、宇宙産業の倍増目標を表明
    *policy/strategy	1	Advisory panel urges rethink of exploration priorities	有識者会議が月探査の優先順位を提言
    *policy/strategy	1	Presidential order speeds up commercial rules and names Moon base a goal	米大統領、月面基地を国家目標とする大統領令
    *policy/strategy	1	Canberra's roadmap for sovereign satellites	英国、宇宙防衛戦略を公表
    *policy/strategy	1	White paper charts India's course to a space station by 2035	宇宙輸送システムの将来構想を議論する部会
    *policy/strategy	1	Committee approves revised timetable of the basic plan	衛星測位の利用拡大に向けた国の方針
    *policy/strategy	1	Policy brief: from exploration to economy, the new space agenda	
    *policy/strategy,security/mission-assurance	1		政府、宇宙安全保障構想を見直しへ　衛星の防護を重点に
    *rules/accords	1	Fifty-third nation signs the Artemis Accords. The ceremony took place at NASA Headquarters.	アルテミス合意に新たに二か国が署名。署名国は五十を超えた。
    *rules/accords	1	Parliament ratifies framework agreement on space cooperation. The bilateral framework agreement provides the legal basis for joint exploration.	宇宙条約と宇宙法の課題。有識者が国際宇宙法の将来を論じた。
    *rules/accords	1	Oman becomes latest signatory of the Accords. The principles cover peaceful exploration and the release of scientific data.	アルテミス合意署名国が会合。安全区域や相互運用性を議論した。
    *rules/accords	1	Cabinet submits treaty on lunar cooperation for approval. The agreement sets out responsibilities and liability.	日米の宇宙協力枠組協定、国会で承認。共同活動の法的な責任分担を定める。
    *rules/accords	1	Thailand and Senegal join Artemis Accords. The number of signatories rises to 60.	セネガルがアルテミス合意に署名、56か国目
    *rules/accords	1	Legal experts draft model law on space activities. The work builds on the Outer Space Treaty.	日米宇宙協力枠組協定に基づく実施取極の国会承認
    *rules/accords	1	Malaysia, Philippines sign Artemis Accords	宇宙資源の探査に関する国際的な法的枠組みを議論する有識者会議
    *rules/accords	1	Artemis Accords principals meet on sidelines of the IAC	アルテミス合意署名国会合がアブダビで開催されました
    *rules/accords	1	Nippon and Washington conclude legal framework for crew activities on the Moon	日・インド宇宙協力協定の署名について
    *rules/accords	1	Latvia becomes newest signatory of the Artemis Accords	日米、月面探査の実施取決めに署名
    *rules/accords	1	Exchange of notes brings Japan-U.S. framework agreement on space cooperation into force	アルテミス合意の署名国が60に
    *rules/accords	1	60 countries have now signed the Artemis Accords	アルテミス合意に新たにアイルランドが署名
    *rules/accords	1	Japan ratifies lunar rover agreement with U.S.	フィンランドがアルテミスの原則に署名
    *rules/accords	1	U.S., Japan sign framework agreement for space cooperation	宇宙飛行士の法的地位を定める協定
    *rules/accords	1	Outer Space Treaty: new state party deposits instrument of accession	衛星落下の賠償責任　1972年条約の解説
    *rules/accords	1	Thailand becomes latest nation to sign the Artemis Accords	打上げ技術の保護に関する協定が発効
    *rules/accords	1	Framework agreement on cooperation in the exploration and use of outer space enters into force	月面での干渉を避ける原則、署名国が演習
    *rules/accords	1	Sixty-second country accepts the Artemis principles	宇宙条約の発効から60年
    *rules/accords	1	Envoy inks exploration principles at State Department ceremony	政府、枠組協定の実施取決めを閣議了承
    *rules/accords	1	Treaty on rescue of astronauts: parliament gives consent	アルテミス合意の加盟国、月の遺産保護を討議
    *rules/accords	1	Who pays when a satellite falls? Convention of 1972 explained	
    *rules/accords	1	Agreement on launch technology safeguards takes effect	
    *rules/accords	1	Signatory states practise avoiding interference on the lunar surface	
    *rules/accords	1	Crew legal status under the bilateral framework pact	
    *rules/accords	1	Outer Space Treaty turns sixty	
    *rules/accords,cooperation/partners	1	Pacific state joins the Artemis Accords	
    *rules/accords,dialogue/meeting	1	Ambassador signs Artemis Accords during visit of NASA chief; the two held talks on lunar exploration	
    *rules/accords,exploration/lunar-surface	1	Signed: implementing arrangement on a pressurized rover for lunar exploration	
    *rules/norms	1	UN working group debates norms of responsible behaviour in space. Delegates discussed reducing space threats through voluntary principles.	宇宙空間における責任ある行動の規範を国連で議論。脅威の低減に関する作業部会が開かれた。
    *rules/norms	1	COPUOS adopts guidelines for long-term sustainability. The committee in Vienna agreed on further voluntary guidelines for space activities.	国連宇宙空間平和利用委員会、長期持続可能性ガイドラインを討議。国際的なルール形成に向けた議論が続いている。
    *rules/norms	1	Envoys split over rules for behaviour in orbit. The Geneva session ended without consensus on reducing threats.	宇宙空間の軍備競争をめぐり国連で議論。責任ある振る舞いの原則を検討した。
    *rules/norms	1	Germany joins ban on destructive anti-satellite tests. The pledge follows a UN resolution.	宇宙での責任ある行動、国連総会が決議採択。日本は共同提案国となった。
    *rules/norms	1	Nations back UN resolution against anti-satellite missile tests. One hundred and fifty-five states voted in favour.	宇宙空間の脅威低減に関するオープンエンド作業部会
    *rules/norms	1	Vienna committee agrees on guidelines for sustainable space activities. Delegates also discussed traffic coordination.	国連安保理、宇宙空間への大量破壊兵器配備の禁止を再確認する決議案を否決
    *rules/norms	1	First Committee debates draft on reducing space threats through responsible behaviours	軌道利用のルール作りに関する中長期的な取組方針
    *rules/norms	1	Guidelines for the long-term sustainability of outer space activities: implementation workshop	日本、ASAT実験を行わない旨を表明
    *rules/norms	1	UNIDIR hosts Outer Space Security Conference in Geneva	国連総会第一委員会、宇宙における責任ある行動に関する決議を採択
    *rules/norms	1	Nations agree best practices for rendezvous and proximity operations	COPUOS科学技術小委員会：長期持続可能性ガイドラインの実施を議論
    *rules/norms	1	Chair's summary of the open-ended working group on the prevention of an arms race in outer space	宇宙交通管理の国際ルールを議論
    *rules/norms	1	Legal Subcommittee of COPUOS opens its 65th session in Vienna	責任ある宇宙利用へ、日米が国連に共同提案
    *rules/norms	1	State Department welcomes latest pledge against destructive direct-ascent missile tests	衛星への接近に関する国際的な行動規範を協議
    *rules/norms	1	UN adopts resolution against placing nuclear weapons in orbit	宇宙空間における責任ある行動に関する国連決議案が採択
    *rules/norms	1	Experts call for international rules on satellite close approaches	宇宙での危険な接近を慎むよう各国に要請
    *rules/norms	1	Japan pledges not to test destructive anti-satellite missiles	衛星攻撃ミサイルの実験停止を宣言
    *rules/norms	1	COPUOS discusses lunar activities and sustainability	宇宙兵器を禁じる条約を求める声、国連で相次ぐ
    *rules/norms	1	UN open-ended working group on reducing space threats ends without consensus	軌道の混雑に対応する国際的な約束事を協議
    *rules/norms	1	How close is too close? Diplomats debate etiquette in orbit	国連総会第一委員会、宇宙の軍拡防止を採択
    *rules/norms	1	Nations vow never to test satellite-killing missiles	巨大衛星群の規律を巡り各国が意見
    *rules/norms	1	UN panel hears call for binding pact on space weapons	宇宙での信義ある振る舞いとは　専門家が討論
    *rules/norms	1	Voluntary guidelines for a lasting use of space gain support	平和利用委員会の科学技術小委、ウィーンで開幕
    *rules/norms	1	Debate in Geneva on threats to satellites	
    *rules/norms	1	Traffic rules for orbit: states circulate proposal	
    *rules/norms	1	General Assembly adopts text on preventing weapons in space	
    *rules/norms	1	Committee on peaceful uses ends session with report on megaconstellations	
    *rules/norms,ssa/breakup	1	Diplomats condemn debris-creating missile test. A resolution calls on all states to refrain from destroying satellites.	
    *rules/transparency	1	Pre-launch notification shared under Hague Code of Conduct. The subscribing state gave advance notice of the launch window to build confidence.	透明性・信頼醸成措置に関する会議。宇宙活動における透明性・信頼醸成措置（TCBM）の実施状況を議論した。
    *rules/transparency	1	Government publishes registry of space objects with the United Nations. Registration information for nine satellites was furnished to the Secretary-General.	宇宙物体の登録情報を国連に提出。登録条約に基づき衛星の情報を通報した。
    *rules/transparency	1	Country notifies neighbours ahead of rocket test. The step follows voluntary transparency commitments.	宇宙活動の透明性向上へ情報を交換。相互の信頼を高める狙い。
    *rules/transparency	1	Space objects registration filed for twelve spacecraft. The notice was sent to the UN registry.	打上げ計画を事前に各国へ通報。信頼醸成の取組の一環。
    *rules/transparency	1	Members report launches under missile code of conduct. Annual declarations build confidence among subscribing states.	軌道上サービスの実施に係る透明性確保のために行う情報開示
    *rules/transparency	1	Calls grow for openness about military satellites. Experts say sharing plans in advance would reduce mistrust.	国連宇宙部への宇宙物体登録（令和7年下半期分）
    *rules/transparency	1	Note verbale: launch and deorbit data furnished in conformity with the Registration Convention	HCOC加盟国がロケット打上げの事前通報を強化
    *rules/transparency	1	Confidence-building: space agencies open launch sites to foreign visitors	弾道ミサイルの拡散に立ち向かうためのハーグ行動規範（HCOC）年次会合の開催
    *rules/transparency	1	Japan submits information on space objects launched in 2025 in accordance with the Registration Convention	宇宙活動の透明性及び信頼醸成に関する国連政府専門家会合の報告書
    *rules/transparency	1	Subscribing States meet in Vienna to review annual declarations under the Hague Code of Conduct	打上げ計画を各国に事前通報
    *rules/transparency	1	Japan notifies UN of newly launched satellites	宇宙活動の透明性を高めるガイドライン
    *rules/transparency	1	Russia and U.S. exchange launch notifications	軌道上サービス衛星の運用計画を事前公表、透明性を確保
    *rules/transparency	1	Workshop on space object registration practice	宇宙活動の透明性・信頼醸成措置（TCBM）に関する報告
    *rules/transparency	1	State files pre-launch notification under the Hague Code of Conduct	ロケット発射を周辺国に前もって知らせる
    *rules/transparency	1	Countries told in advance of rocket flight and splash zones	国連へ衛星登録の情報を送付
    *rules/transparency	1	Registry entry for four satellites sent to the United Nations	行動規範の参加国に前年の打上げを申告
    *rules/transparency	1	Opening the books on military space: states swap policy papers	各国の武官を射場に招き打上げを公開
    *rules/transparency	1	Code subscribers report launches of the past year	軍の宇宙予算を自主的に開示、信頼づくり
    *rules/transparency	1	Diplomats tour launch base to dispel fears	衛星の軌道変更を事前に知らせ緊張を和らげる
    *rules/transparency	1	Advance word of satellite manoeuvres eases tension	未登録の衛星、国連の台帳に載らぬもの1割
    *rules/transparency	1	Voluntary data on space budgets shared to foster trust	弾道ミサイルの不拡散に関する行動規範に基づく年次報告
    *rules/transparency	1	Missed registrations: one in ten satellites not on UN list	
    *rules/transparency,commercial/launch	1	Pre-launch notification circulated to HCoC members for an H3 flight	
    *security/mission-assurance	1	Exercise tests mission assurance of military satellites. Operators practised keeping services running while links were jammed.	宇宙システムのミッションアシュアランス強化に向け演習。機能保証のための机上演習を実施した。
    *security/mission-assurance	1	Tabletop exercise on resilience of space systems held with allies. Participants rehearsed responses to interference with satellite communications.	衛星のサイバーセキュリティ対策ガイドラインを公表。民間の衛星事業者に向けた対策を示した。
    *security/mission-assurance	1	Allies rehearse keeping satellites working under attack. The drill focused on fallback options when services are denied.	多国間の演習で宇宙システムの機能維持を検証。通信衛星が使えない事態を想定した。
    *security/mission-assurance	1	Pentagon wants constellations that survive a first strike. Distributed architectures make losses tolerable.	測位や通信の衛星が妨害されたら？防衛省が机上演習。任務を続けるための手順を確かめた。
    *security/mission-assurance	1	Satellite operators urged to prepare for cyber attacks. A new handbook covers command links and ground segments.	多国間机上演習「シュリーバー・ウォーゲーム」に自衛隊が参加
    *security/mission-assurance	1	How to keep missions going when satellites are lost. Planners study redundancy and rapid replacement.	衛星コンステレーションの抗たん性確保に関する検討会
    *security/mission-assurance	1	NIST publishes cybersecurity profile for satellite command and control	宇宙分野サイバーセキュリティ・サブワーキンググループ（第12回）
    *security/mission-assurance	1	Space Force tests reversible response to jamming of SATCOM links	民間宇宙システムにおけるサイバーセキュリティ対策ガイドライン Ver 2.1 を公開しました
    *security/mission-assurance	1	GAO: satellites' ground systems remain vulnerable to attack	宇宙システムの機能保証強化のための机上演習を実施（内閣府）
    *security/mission-assurance	1	Victus Haze shows satellites can be replaced within days	人工衛星の電波妨害対策を検討
    *security/mission-assurance	1	CISA releases recommendations for securing small satellite ground systems against intrusion	日米が宇宙システム防護の共同訓練
    *security/mission-assurance	1	Allies rehearse keeping satellite communications alive under jamming at Resolute Space	経産省、衛星のサイバー対策指針を改定
    *security/mission-assurance	1	Proliferated architecture raises resilience of missile-tracking satellites	宇宙アセットへの電波妨害を想定した訓練
    *security/mission-assurance	1	Space Force practices restoring satellite links after cyberattack	衛星が使えない事態を想定し自治体と通信訓練
    *security/mission-assurance	1	Resilience of GPS and satcom tested in joint drill	衛星通信の抗たん性強化に向けた実証
    *security/mission-assurance	1	Pentagon studies backup options if satellites are disabled	民間宇宙システムにおけるサイバーセキュリティ対策ガイドライン改訂
    *security/mission-assurance	1	Allied exercise simulates attack on commercial satellites	衛星が攻撃されても任務を続けるための訓練
    *security/mission-assurance	1	Jam-resistant military satcom terminals enter service	地上局への不正侵入に備えた対策指針
    *security/mission-assurance	1	How would the army fight without its satellites? Drill finds out	予備衛星を即時に打ち上げる態勢づくり
    *security/mission-assurance	1	Encrypting the uplink: new rules for satellite commands	通信妨害に強い衛星を防衛省が調達
    *security/mission-assurance	1	Spare satellites on standby to replace any that are shot down	商用衛星を代替に使う実証、政府が開始
    *security/mission-assurance	1	Electronic attack knocks out satellite phones; armed forces seek sturdier links	宇宙インフラの防護へ官民で図上訓練
    *security/mission-assurance	1	Ransomware hits ground segment supplier	レーザーや電波による衛星の無力化への備え
    *security/mission-assurance	1	Ministry tests switching to commercial imagery if its own satellites fail	宇宙システムのぜい弱性評価を義務化
    *security/mission-assurance	1	Protecting critical space infrastructure: tabletop game gathers operators	
    *security/mission-assurance	1	Hardening constellations against lasers and jammers	
    *security/organization	1	Space Force activates new squadron in Colorado. The unit will report to Space Operations Command.	航空自衛隊、宇宙作戦団を新編。防衛省は府中基地で新編式典を行った。
    *security/organization	1	Japan to expand its Space Operations Group. The Air Self-Defense Force unit will grow to several hundred personnel.	米宇宙軍司令官が防衛省を訪問。在日米宇宙軍との連携を協議した。
    *security/organization	1	New commander for the service's satellite operators. Lt. Gen. takes over Space Operations Command in a ceremony.	宇宙領域を担う新部隊が発足。防衛相が隊旗を授与した。
    *security/organization	1	Japan's air force renamed to include space. The Air and Space Self-Defense Force launches with 880 space personnel.	宇宙作戦団の団長に空将補が就任。府中基地で着任式が行われた。
    *security/organization	1	Space Force stands up component in Japan. The unit at Yokota will work with the Self-Defense Forces.	航空自衛隊 宇宙作戦集団（仮称）の新設
    *security/organization	1	Canada names first commander of its space division. The brigadier general previously led satellite operations.	自衛隊、宇宙領域把握の部隊を増員へ
    *security/organization	1	U.S. Space Command headquarters moves to Huntsville	防衛省、宇宙領域防衛指針を策定
    *security/organization	1	Chief of Space Operations visits Tokyo	在日米宇宙軍の司令官が交代
    *security/organization	1	Australia and Canada post officers to Combined Space Operations Center	宇宙作戦団の新編について（航空幕僚監部）
    *security/organization	1	France names new head of its space command	防衛大臣、府中基地の宇宙部隊を視察
    *security/organization	1	New commander assumes leadership of Space Forces Indo-Pacific	航空自衛隊を「航空宇宙自衛隊」に改称へ
    *security/organization	1	Space Force stands up Mission Delta 9 detachment at Kirtland	防衛省が宇宙政策を担う新組織を設置
    *security/organization	1	Ministry of Defense to rename air arm Japan Air and Space Self-Defense Force in fiscal 2027	宇宙作戦群、要員を倍増
    *security/organization	1	Japan's SDF launches new space operations unit	防衛省、宇宙領域専門部隊の体制強化
    *security/organization	1	USSPACECOM names new deputy commander	在日米宇宙軍の発足式を横田で実施
    *security/organization	1	NATO opens space centre in Toulouse	航空自衛隊を航空宇宙自衛隊に改編へ
    *security/organization	1	Lieutenant general nominated to lead U.S. Space Command	航空宇宙自衛隊への改称法案
    *security/organization	1	Air Self-Defense Force to be renamed Air and Space Self-Defense Force	宇宙監視を担う新部隊を編成
    *security/organization	1	Combined Space Operations initiative welcomes new member	米宇宙軍トップが来日、部隊を視察
    *security/organization	1	Air force changes its name to include space	連合宇宙作戦センターに自衛官を派遣
    *security/organization	1	New squadron will run surveillance satellites	宇宙コマンドの司令部移転を発表
    *security/organization	1	Senate confirms chief of space operations	宇宙部隊の要員を倍増する方針
    *security/organization	1	Allied officers join combined operations centre in California	防衛大臣が宇宙作戦団を激励
    *security/organization	1	Headquarters of the space command to move	カナダ軍、宇宙師団を創設
    *security/organization	1	Recruiting guardians: service adds 900 posts	
    *security/organization	1	Defence minister inspects space operations unit	
    *security/organization	1	Canada creates a division for military space	
    *security/organization,ssa/tracking	1		宇宙作戦隊、SSA衛星の運用に向けて要員を教育
    """
