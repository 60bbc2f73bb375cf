/// Dialogue, policy, security and rules: examples as feeds bring them, lines of the standard glossary.
let examplesPolicyFeeds = """
    *dialogue/commitment	1	Japan makes good on its promise to deliver the laser ranging retroreflector six months early. The undertaking was recorded at last year's talks; two more fall due in March.	
    *dialogue/commitment	1	Status of deliverables: item 4 (exchange of liaison officers) complete, item 7 (shared calibration site) slipped to the third quarter, owner NOAA.	
    *dialogue/commitment	1	Follow-up note: each side will name a point of contact for spectrum coordination by 31 January, as agreed in paragraph 12 of the record.	
    *dialogue/commitment,exploration/lunar-surface	1	Under the implementing arrangement Washington owes two landing seats and Tokyo the pressurised rover; officials confirm both undertakings remain on track.	
    *dialogue/commitment,commercial/launch	1	Status of deliverables: the working-level exchange on launch range safety promised in 2025 has still not begun, officials told the steering group.	
    *dialogue/commitment,policy/budget,exploration/science	1	The government has met its pledge to fund the Roman Space Telescope ground station, closing an open item from the 2024 ministerial.	
    *dialogue/commitment	1	Review of commitments made at the Seville council: two member states have yet to deposit the promised letters of intent.	
    *dialogue/commitment	1	ESA and JAXA report that eight of the ten pledges in their Next Big Cooperation declaration have been carried out.	
    *dialogue/commitment	1	Of the 22 action items agreed at last year's Comprehensive Dialogue, 15 are complete, four are on schedule and three have slipped, the co-chairs' tracking sheet shows. The overdue items concern liaison postings, a joint exercise and the glossary.	
    *dialogue/commitment	1	Tokyo and Washington confirm the follow-up list from the spring summit: the data-sharing annex is due by 31 March, with MEXT and NASA as leads.	
    *dialogue/commitment	1		日米の合意に基づく共同研究、三つの約束のうち二つが完了し残る一つは来春に持ち越し
    *dialogue/commitment	1		「年内に専門家を相互派遣する」との約束、期限内に履行される見通し
    *dialogue/commitment	1		宿題となっていたデータ共有の手続き案、米側が来週までに提示へ
    *dialogue/commitment,cooperation/partners	1		東南アジア3か国への技術者研修を5年で200人とする首脳間の公約、達成率は64%
    *dialogue/commitment	1		フォローアップ会合向け資料:各コミットメントの担当省庁と完了予定日
    *dialogue/commitment	1		合意した共同研究の開始が半年遅れる見通しとなり、双方の担当課が対応期限を延長した。
    *dialogue/commitment,earth/data	1		首脳会談で約束した衛星データ相互提供の取決め、期限内の署名に向け作業部会が工程表を確認
    *dialogue/commitment,cooperation/partners	1		日豪宇宙協力覚書に基づく行動計画、12項目のうち9項目が履行済み。残る3件は来年度に持ち越す。
    *dialogue/commitment	1		前回会合の宿題だった連絡窓口の指定が完了し、フォローアップ表から削除されました。
    *dialogue/commitment	1		日米宇宙包括対話の合意事項について、進捗状況の一覧を更新した。未着手は2件。
    *dialogue/commitment,cooperation/partners	1		日ASEAN行動計画のうち宇宙関連のコミットメントの達成度を外務省が点検
    *dialogue/meeting	1	The tenth plenary of the bilateral space dialogue will be held in Washington on 14 and 15 May, co-chaired by the National Space Council and the Cabinet Office.	
    *dialogue/meeting	1	Agenda posted for the civil space working group; remote participation possible. Delegates should confirm attendance with the secretariat by the 12th.	
    *dialogue/meeting	1	NASA's deputy administrator paid a courtesy call on the minister for space policy this afternoon and the two exchanged views for forty minutes.	
    *dialogue/meeting	1	Registration opens for the Asia-Pacific Regional Space Agency Forum in Hue. Four working groups meet on the first day, the plenary from the second.	
    *dialogue/meeting,rules/norms	1	COPUOS legal subcommittee convenes in Vienna; Japan's delegation of nine led by the ambassador to the international organisations	
    *dialogue/meeting	1	Readout: vice-ministers meet by video link, next session set for the autumn in Tokyo	
    *dialogue/meeting	1	Talks between the heads of JAXA and the Fictional Andean Space Institute were postponed at the latter's request; no new date was given.	
    *dialogue/meeting	1	Heads of the five partner agencies gathered at the Multilateral Coordination Board in Montreal.	
    *dialogue/meeting,cooperation/partners	1	ISRO chairman receives delegation from the Netherlands Space Office in Bengaluru for a day of talks.	
    *dialogue/meeting	1	Agenda posted for the sixty-fourth session of the Scientific and Technical Subcommittee of COPUOS, Vienna, 8-19 February. Delegations should send their lists by 15 January.	
    *dialogue/meeting,cooperation/partners	1	Registration opens for the Asia-Pacific Regional Space Agency Forum (APRSAF-32), to be held in Sapporo in November.	
    *dialogue/meeting	1	The Deputy Secretary of State met Japan's vice foreign minister in Honolulu on Tuesday; the agenda included space security and supply chains.	
    *dialogue/meeting,earth/data	1	CEOS plenary to convene in Bangkok; working groups on calibration and on carbon will meet the day before.	
    *dialogue/meeting	1		第12回日仏宇宙包括対話、11月にトゥールーズで開催へ
    *dialogue/meeting	1		NASA長官が来日し文部科学大臣を表敬、約30分間懇談
    *dialogue/meeting	1		作業部会の日程を変更します。14日午前の分科会は15日午後に行います。出席者名簿の提出期限も1日延びます。
    *dialogue/meeting	1		宇宙政策委員会の部会を持ち回りで開催、議事要旨は後日公表
    *dialogue/meeting	1		局長級協議、議題は測位と海洋監視の二本立て
    *dialogue/meeting	1		国際宇宙会議（IAC）がアンタルヤで開幕し、各国の宇宙機関長が一堂に会した。
    *dialogue/meeting,policy/strategy	1		第72回宇宙政策委員会を12月4日に開催します。議題は工程表の改訂について。
    *dialogue/meeting	1		文部科学大臣がNASA長官と会談し、有人探査での協力について意見交換。会談は省内で約30分行われた。
    *dialogue/meeting,security/organization	1		日英宇宙協議がロンドンで開かれ、両国の防衛当局と外務当局の担当者が参加した。
    *dialogue/meeting	1		日米宇宙包括対話の第11回会合を東京で開催、局長級が出席
    *dialogue/meeting	1		内閣府、衛星リモートセンシング法に関する有識者会合の傍聴案内を掲載
    *dialogue/statement	1	The two governments issued a joint statement after the Ninth Comprehensive Dialogue on Space, welcoming progress on positioning, lunar exploration and the exchange of situational data.	
    *dialogue/statement	1	G7 science ministers' communiqué carries one paragraph on orbital debris, with a call for every operator to remove its satellites within five years. The text was agreed on Wednesday.	
    *dialogue/statement,exploration/artemis	1	Leaders' declaration names a Japanese astronaut among the crew of a coming lunar landing; full text released by the White House and the Prime Minister's Office.	
    *dialogue/statement	1	Joint press release: Tokyo and Canberra "reaffirm their shared determination" to keep outer space free, open and peaceful. The two-page text also hails the coming return of samples to Woomera.	
    *dialogue/statement	1	What the Quad leaders said about satellites: the fact sheet, line by line	
    *dialogue/statement,rules/norms	1	Eleven countries put out a common text condemning the destruction of a satellite by a ground-launched missile and calling on all states to refrain from such tests.	
    *dialogue/statement	1	The chairs' summary and the agreed outcome document of the trilateral foreign ministers' talks are attached in English, Japanese and Korean.	
    *dialogue/statement,security/mission-assurance	1	"2+2" ministers' joint statement reiterates that attacks to, from or within space could lead to invocation of Article V of the security treaty.	
    *dialogue/statement	1	Text of the trilateral leaders' declaration from Camp Marrow: paragraph 14 commits the three countries to deepen dialogue on space.	
    *dialogue/statement,cooperation/partners	1	Leaders of the Quad issued a joint statement in Canberra pledging to share satellite data and expand space situational awareness training across the region.	
    *dialogue/statement,exploration/artemis	1	JOINT STATEMENT: The President and the Prime Minister welcomed progress on the pressurized rover and reaffirmed the goal of landing a Japanese astronaut on the Moon.	
    *dialogue/statement	1	The Twelfth U.S.-Japan Comprehensive Dialogue on Space closed with a joint press statement covering civil, commercial and security cooperation. The two sides also welcomed the new crew and cargo arrangements.	
    *dialogue/statement,cooperation/partners	1	India and France release "Horizon 2047" communiqué annex on space, naming TRISHNA and human spaceflight as shared priorities.	
    *dialogue/statement	1		日米両政府、宇宙に関する包括的対話の終了にあたり共同声明を発表
    *dialogue/statement	1		首脳会談後に発出された共同文書では、月面与圧ローバーと衛星測位の連携が一項目を占めた。
    *dialogue/statement	1		日・EU共同プレスリリース「宇宙分野の協力を新たな段階へ」全文(仮訳)。双方は地球観測データの相互利用を歓迎した。
    *dialogue/statement,security/organization	1		2プラス2の共同発表は、宇宙領域への攻撃が安保条約第5条の対象となり得ることを改めて確認した。
    *dialogue/statement	1		G7外相、宇宙空間の安全を損なう行為に重大な懸念を表明する声明を採択
    *dialogue/statement	1		日印首脳の共同ビジョン文書、月極域探査への言及が盛り込まれる
    *dialogue/statement	1		G7科技大臣会合の閣僚声明、軌道上の持続的利用と研究インフラの共有に言及。議長国は全文を英語とフランス語で掲載した。
    *dialogue/statement	1		日印共同ビジョン声明の全文（仮訳）を掲載しました。宇宙分野は第7項です。
    *dialogue/statement	1		日米首脳会談の共同声明を発表、宇宙分野では月面探査と衛星データの活用を明記
    *dialogue/statement	1		日仏両首脳は包括的宇宙対話の成果を歓迎する共同コミュニケに署名した。
    *dialogue/statement	1		日EU定期首脳協議が終了し、宇宙協力に関する一節を含む共同プレスリリースを公表した。次回は来春、ブリュッセルで開かれる。
    *dialogue/statement,security/mission-assurance	1		日米豪印外相会合、共同発表で宇宙空間の脅威に対する懸念を表明
    *policy/budget	1	House appropriators mark up a $25.4 billion bill for NASA, restoring two science missions the request had ended.	
    *policy/budget	1	Continuing resolution keeps NOAA's satellite programme at last year's level through 16 January	
    *policy/budget	1	Senate committee clears the authorization act on a voice vote; floor time not yet scheduled. An amendment keeping both suits contracts alive was withdrawn.	
    *policy/budget,commercial/licensing	1	Diet passes amendment to the Space Activities Act, bringing suborbital flights and reusable stages under its scope	
    *policy/budget	1	GAO report says the cost of the next-generation relay satellites has risen 31 percent and asks Congress to withhold funds until a new baseline is set.	
    *policy/budget	1	Finance ministry trims the space request by a tenth before Christmas, sparing the rocket but not the second radar satellite.	
    *policy/budget	1	ESA member states subscribe a record €22.3 billion at CM25 ministerial council. Science grows above inflation for the first time in thirty years.	
    *policy/budget,exploration/mars	1	Senate report language directs funding for a Mars telecommunications orbiter to be obligated this fiscal year.	
    *policy/budget	1	House appropriators mark up the Commerce-Justice-Science bill, giving NASA $25.1 billion and rejecting deep cuts to science. The full committee votes on Thursday, and the Senate version differs by $600 million.	
    *policy/budget	1	Continuing resolution would freeze agency spending at last year's level until 17 January.	
    *policy/budget	1	Italy's Senate gives final approval to the Space Economy Act, setting insurance minimums for operators.	
    *policy/budget	1	India's Union Budget allots ₹13,900 crore to the Department of Space, up 4 percent. Capital outlay for the third launch pad rises most.	
    *policy/budget	1		来年度概算要求、宇宙関係は各府省合計で9800億円
    *policy/budget	1		補正予算案に準天頂衛星の追加整備費を計上。11機体制に向けた開発費として約220億円を見込む。
    *policy/budget,policy/strategy	1		宇宙戦略基金の第三期、予算枠をめぐり与野党が論戦
    *policy/budget	1		宇宙資源法の施行規則を改正する省令が公布、来月1日から施行
    *policy/budget	1		会計検査院、衛星の調達費が当初見積もりを4割超過と指摘
    *policy/budget	1		つなぎ予算が切れれば米航空宇宙局の職員1万5千人が自宅待機に
    *policy/budget	1		来年度予算の概算要求、宇宙関係は総額1兆円に迫る
    *policy/budget,security/organization	1		米下院歳出委、宇宙軍の要求額を2％減額する法案を可決
    *policy/budget,commercial/industry	1		宇宙戦略基金の第三期公募テーマを公表、総額3千億円規模
    *policy/budget,commercial/licensing	1		宇宙活動法の改正案を閣議決定　サブオービタル飛行も許可の対象に
    *policy/budget,gnss/qzss	1		補正予算案が成立し、準天頂衛星の11機体制に向けた開発費が盛り込まれた。
    *policy/budget	1		参院内閣委員会、宇宙関連法案の趣旨説明と質疑を実施
    *policy/strategy	1	The White House has published a new National Space Policy that puts commercial services first and orders a review of every agency's lunar plans within 180 days.	
    *policy/strategy	1	Executive order: agencies told to buy weather data before building satellites	
    *policy/strategy	1	Cabinet approves revised Basic Plan on Space Policy with a ten-year roadmap. It puts security first, then disaster resilience, science and industry.	
    *policy/strategy,technology/demonstration	1	Which technologies must the nation hold at home? The updated Space Technology Strategy ranks sixty, from electric propulsion to optical links.	
    *policy/strategy	1	Council recommends a single civil authority for space traffic, handing its report to the vice president	
    *policy/strategy	1	Public comments are invited until 9 March on the draft national orbital debris strategy.	
    *policy/strategy	1	Think-tank paper finds Japan's space roadmap strong on rockets, silent on people	
    *policy/strategy	1	Analysis: Europe's "strategic autonomy" in space needs more than a slogan, argues a paper from the Brandel Institute.	
    *policy/strategy	1	The White House released an updated National Space Policy that puts commercial services first for low Earth orbit. It directs agencies to buy services rather than build systems wherever the market can supply them.	
    *policy/strategy	1	Canada's space agency opens public consultation on a ten-year national space strategy.	
    *policy/strategy,security/mission-assurance	1	Germany's first Space Security Strategy sets out lines of effort on resilience, awareness and deterrence.	
    *policy/strategy,exploration/lunar-surface	1	National Cislunar Science and Technology Strategy gets its first implementation plan since 2022.	
    *policy/strategy	1	South Korea's KASA unveils roadmap for reusable launchers and a 2032 lunar lander. Officials in Sacheon put the price at 1.5 trillion won a year.	
    *policy/strategy	1		宇宙基本計画を閣議決定、市場規模8兆円を2030年代早期に倍増へ
    *policy/strategy,security/organization	1		宇宙安全保障構想の改定案、同志国との連携を柱に据える
    *policy/strategy	1		工程表の改訂に向けた重点事項を宇宙開発戦略本部が了承
    *policy/strategy,commercial/industry	1		有識者会議、宇宙産業ビジョンの見直しで中間取りまとめ
    *policy/strategy	1		米政権、シスルナー科学技術戦略の行動計画を更新
    *policy/strategy	1		宇宙活動の司令塔機能をどう強めるか――政策委員会が提言書を首相に手渡す
    *policy/strategy,technology/demonstration	1		宇宙技術戦略の改訂案を公表、意見募集は来月10日まで
    *policy/strategy	1		中国が宇宙白書を発表し、今後5年間の重点として深宇宙探査と商業宇宙の育成を掲げた。
    *policy/strategy,commercial/launch	1		【社説】次期基幹ロケットの官民分担を国家戦略として明確にせよ
    *policy/strategy	1		英国政府、国家宇宙戦略の見直しに着手　省庁横断の司令塔を再編へ
    *policy/strategy	1		宇宙開発戦略本部が開かれ、総理は自立的な宇宙利用大国の実現に向け重点事項を指示した。
    *policy/strategy	1		政府、宇宙基本計画の工程表を改訂　小型衛星コンステレーションの整備を前倒し
    *rules/accords	1	Principals of the Accords signatories debate safety zones and how to avoid harmful interference on the Moon	
    *rules/accords	1	What the Outer Space Treaty says, and does not say, about owning a crater: a law professor explains Article II.	
    *rules/accords,dialogue/commitment	1	Framework Agreement for cooperation in exploration enters into force after exchange of notes	
    *rules/accords	1	Liability Convention claim: who pays when a spent stage falls on a farm	
    *rules/accords,exploration/lunar-surface	1	Signatory workshop agrees a template for sharing the coordinates of lunar landing sites and heritage artefacts.	
    *rules/accords	1	Moon Agreement loses a party as withdrawal takes effect	
    *rules/accords	1	Legal Subcommittee hears proposals on whether the Liability Convention covers uncontrolled debris.	
    *rules/accords	1	Paper asks whether the Moon Agreement still binds Saudi Arabia after its withdrawal.	
    *rules/accords	1	Moldova becomes the latest to sign the Artemis Accords at a ceremony in Washington. The agreement sets out ten principles for peaceful civil exploration.	
    *rules/accords,dialogue/statement	1	U.S.-Japan Framework Agreement on space cooperation, which cuts liability claims between the parties, enters its third year.	
    *rules/accords,exploration/lunar-surface	1	Signatories hold workshop in Abu Dhabi on safety zones and deconfliction of lunar activities.	
    *rules/accords,exploration/lunar-surface	1	Pakistan signs on to the International Lunar Research Station cooperation agreement.	
    *rules/accords	1		アルテミス合意に中米の国が署名、参加は62か国に。署名式は大使館で行われ、米国務省の次官補が立ち会った。
    *rules/accords	1		月面の安全区域をどう運用するか、アルテミス合意の署名国が図上訓練
    *rules/accords	1		日米宇宙協力に関する枠組協定が発効、損害賠償請求の相互放棄を規定
    *rules/accords	1		宇宙救助返還協定に基づき、漂着した部品を打上げ国に返還
    *rules/accords,resources/space-resources	1		宇宙条約第2条と採掘権、国際法学会がシンポジウム
    *rules/accords	1		国際宇宙ステーション政府間協定の後継をめぐる法的論点を整理した報告書
    *rules/accords	1		アルテミス合意の署名国が60か国に到達、中米から新たに1か国
    *rules/accords,ssa/reentry	1		宇宙損害責任条約の適用をめぐり、落下部品の被害国が賠償を請求
    *rules/accords,exploration/lunar-surface	1		署名国会合で月面の歴史的遺産の保護に関する勧告をまとめる
    *rules/accords,dialogue/meeting	1		アルテミス合意原則に関するワークショップを日伯加で共催
    *rules/accords	1		外務省、宇宙条約と国内法の関係を解説する資料を公開
    *rules/accords	1		宇宙救助返還協定の下、漂着したフェアリング片を打上げ国へ返還
    *rules/norms	1	The UN open-ended working group on reducing space threats closed its session with a chair's summary of what counts as responsible conduct.	
    *rules/norms	1	Moratorium on debris-making missile tests wins 155 votes in the First Committee. Nine states voted against and eleven abstained.	
    *rules/norms	1	Should a spacecraft announce itself before it comes within fifty kilometres of another? Negotiators in Geneva try to write the rule.	
    *rules/norms	1	Long-term Sustainability Guidelines: how many has your country put into practice	
    *rules/norms,ssa/breakup	1	Five-year deorbit rule may become an ISO standard, with the working draft now open for ballot among national bodies.	
    *rules/norms	1	Draft code of conduct on rendezvous and proximity operations published by the consortium	
    *rules/norms	1	Dark-sky advocates ask COPUOS for brightness limits on constellations	
    *rules/norms,ssa/breakup	1	Thirty-eighth country pledges not to conduct destructive direct-ascent anti-satellite missile tests.	
    *rules/norms	1	UN open-ended working group on reducing space threats fails to agree a final report after three weeks in Geneva. Delegates will take the text up again in the summer session.	
    *rules/norms	1	Commentary: no one owns right of way in orbit, and it is time for traffic rules that everyone can read.	
    *rules/norms	1	Draft First Committee resolution on weapons of mass destruction in outer space passes with 167 votes.	
    *rules/norms	1	COPUOS adopts guidance on implementing the 21 Long-term Sustainability Guidelines for small operators.	
    *rules/norms,ssa/breakup	1	IADC revises its mitigation guidelines to recommend disposal within five years of end of mission.	
    *rules/norms	1		国連総会第一委員会、宇宙における責任ある行動に関する決議案を賛成多数で採択
    *rules/norms	1		COPUOS科学技術小委員会、宇宙交通の調整をめぐり各国が意見表明
    *rules/norms	1		破壊的な直接上昇型ミサイル実験を行わない宣言、新たに2か国が加わる
    *rules/norms	1		宇宙兵器の配備禁止条約案をめぐり、ジュネーブ軍縮会議で応酬。検証の手段がないとする国と、提案国の溝は埋まらなかった。
    *rules/norms	1		電波干渉を起こさない義務、国際電気通信連合の会議で文言調整が続く
    *rules/norms	1		国連総会第一委員会、宇宙における責任ある行動に関する決議案を賛成多数で採択。反対は9か国、棄権は12か国だった。
    *rules/norms,ssa/conjunction	1		宇宙交通管理の国際的な枠組みづくりへ、各国の専門家が提言を公表
    *rules/norms	1		国際標準化機構がデブリ低減規格ISO 24113の改定作業を開始、日本の委員が議長に
    *rules/norms	1		政府、破壊的な直接上昇型ミサイルによる衛星破壊実験を行わない旨の決定を改めて表明
    *rules/norms	1		軍縮会議で宇宙空間の軍備競争防止（PAROS）をめぐる議論が再開
    *rules/norms,commercial/licensing	1		軌道上サービスの透明性確保に向けた国内ルールを国際規範に育てる方針、内閣府
    *rules/transparency	1	Annual declaration of launch vehicle programmes lodged under the Hague Code of Conduct	
    *rules/transparency	1	Pre-launch notification: one solid-fuel vehicle, window 3 to 9 June, azimuth 92 degrees, sent to all subscribing states through the Vienna contact.	
    *rules/transparency	1	Japan registers eleven more objects with the United Nations Secretary-General. The note verbale lists launch date, nodal period and function of each.	
    *rules/transparency	1	Observers from twelve nations toured the range at Kodiak as a confidence-building gesture.	
    *rules/transparency	1	Hotline between the two space operations centres is tested monthly; the latest call connected in under a minute	
    *rules/transparency,policy/budget	1	Open skies for outlays: report asks governments to publish military space spending as a transparency measure	
    *rules/transparency	1	Operator of the Kestrel-Nine constellation posts its planned manoeuvres and contact desk openly to build confidence.	
    *rules/transparency	1	Space Command will announce close-proximity operations of its inspection satellites two weeks ahead, as a transparency measure.	
    *rules/transparency	1	Inspectors from eight nations tour the Esrange range as a voluntary confidence-building visit.	
    *rules/transparency,commercial/launch	1	Pre-launch notification submitted under the Hague Code of Conduct: one space launch vehicle from Tanegashima, window 3-30 December.	
    *rules/transparency	1	UNOOSA publishes updated Register of Objects Launched into Outer Space; 212 new registrations came from the United States.	
    *rules/transparency,ssa/conjunction	1	Beijing informs the UN Secretary-General under Article V of the crewed station's avoidance of commercial satellites.	
    *rules/transparency	1		ハーグ行動規範に基づく事前通報、6月3日から9日のロケット打上げについて
    *rules/transparency	1		宇宙物体登録条約に基づき、昨年度打ち上げた人工衛星14機の情報を国連に提出
    *rules/transparency	1		各国の射場を相互に訪問する信頼醸成措置、種子島で3回目
    *rules/transparency	1		衛星の目的と軌道を公表しない国に説明を求める書簡
    *rules/transparency	1		TCBMに関する政府専門家会合の報告書、情報交換の様式案を添付
    *rules/transparency,ssa/reentry	1		制御落下の予定日時と海域を、関係国に外交ルートで事前に伝達
    *rules/transparency	1		衛星の接近運用を実施する前に関係国へ通知する仕組みを試行
    *rules/transparency	1		種子島宇宙センターの射場見学に各国の大使館員を招き、信頼醸成の取組を紹介
    *rules/transparency	1		ハーグ行動規範（HCOC）に基づき、今年度の打上げ実績に関する年次申告を提出
    *rules/transparency,maritime/navigation-warning	1		北朝鮮が「衛星」打上げ期間を海上保安庁に通報、落下予想海域は3か所
    *rules/transparency	1		軍備管理の透明性向上へ、宇宙予算と政策の情報を自主的に公表する国が増加
    *rules/transparency	1		宇宙物体登録条約に基づき、超小型衛星6機の登録情報を国連に通報した。登録までの平均日数は前年の半分となった。
    *security/mission-assurance	1	Exercise tests how quickly a lost satellite link can be rerouted through commercial and allied systems.	
    *security/mission-assurance	1	Hardening the ground segment: new cyber rules for satellite operators under contract with the defence department	
    *security/mission-assurance	1	A proliferated layer of small satellites makes an attack on any one of them pointless, argues the general in charge of space architecture.	
    *security/mission-assurance,gnss/gps	1	Army units practise fighting without GPS after jamming during the desert drill	
    *security/mission-assurance	1	Backup command antenna in Hokkaido taken over within nine minutes when the prime station was deliberately switched off	
    *security/mission-assurance	1	Tabletop wargame on resilience finds weak point in single-source star trackers. Participants recommended a second supplier within two years.	
    *security/mission-assurance	1	Exercise Schriever Wargame tests how allies keep satellite communications running under jamming and cyber attack. Teams from nine nations took part over two weeks in Alabama.	
    *security/mission-assurance	1	CISA and NSA publish guidance on protecting VSAT terminals from wiper malware.	
    *security/mission-assurance	1	Report finds weak encryption on telecommand links of older weather satellites and urges operators to adopt CCSDS security protocols.	
    *security/mission-assurance	1	Russian satellite suspected of carrying a nuclear-capable anti-satellite payload raises alarm over resilience of low orbit fleets.	
    *security/mission-assurance,technology/demonstration	1	SDA's Tranche 2 Transport Layer is designed to survive losing a third of its satellites, the director told reporters.	
    *security/mission-assurance	1	GSSAP satellites to be joined by maneuverable inspectors to protect high-value assets in geosynchronous orbit.	
    *security/mission-assurance	1		機能保証(ミッションアシュアランス)強化に関する手引書、改訂版を関係省庁が策定
    *security/mission-assurance	1		衛星管制システムへのサイバー攻撃を想定した官民合同の机上演習を実施
    *security/mission-assurance,gnss/qzss	1		妨害電波を受けても測位を続けられるか、代替手段の実地検証を開始
    *security/mission-assurance	1		予備衛星を即応的に打ち上げる体制の構築へ、防衛省が調査研究を委託
    *security/mission-assurance	1		重要インフラ事業者に対し、衛星通信が途絶えた場合の冗長化計画の提出を求める
    *security/mission-assurance	1		宇宙システムの抗たん性を点検、単一障害点を7か所特定。結果は非公表だが、対策は3年以内に講じるという。
    *security/mission-assurance	1		部品の供給網に潜む脆弱性を洗い出す、衛星メーカー20社を対象に
    *security/mission-assurance	1		内閣府、宇宙システム全体の機能保証に関する机上演習を実施
    *security/mission-assurance	1		地上局の冗長化を進め、一局が被災しても衛星運用を継続できる体制を整備。総事業費は約42億円。
    *security/mission-assurance	1		妨害電波に強いXバンド防衛通信衛星「きらめき」後継機の抗たん性向上策を検討。夏までに結論を出す。
    *security/mission-assurance	1		衛星通信網へのサイバー攻撃を想定し、官民合同の復旧訓練を行った。
    *security/mission-assurance	1		経産省が民間宇宙システムのサイバーセキュリティ対策ガイドラインを改訂
    *security/mission-assurance	1		多数機分散型の配備でキラー衛星の脅威に備える、米国防総省が方針
    *security/organization	1	U.S. Space Force activates a component field command in Japan at Yokota Air Base	
    *security/organization	1	Colonel takes command of the 61st Orbital Surveillance Squadron in a ceremony attended by some 200 guardians.	
    *security/organization	1	The Air Self-Defense Force becomes the Air and Space Self-Defense Force on 1 April, with a new operations wing at Fuchu.	
    *security/organization,cooperation/partners	1	Combined Space Operations initiative grows to eleven as another nation's defence ministry joins	
    *security/organization	1	Space Command headquarters move to Huntsville to begin in spring, 1,400 posts affected	
    *security/organization	1	Senate confirms nominee as next vice chief of space operations. The general, a former wing commander, will be sworn in next week.	
    *security/organization	1	France's Commandement de l'Espace opens its new operations centre in Toulouse alongside the NATO space centre of excellence. Some 470 staff will work there by the summer.	
    *security/organization	1	PLA Aerospace Force shown for the first time with its own flag at the Beijing parade.	
    *security/organization,rules/norms	1	The Combined Space Operations initiative welcomes two more members, bringing the group to twelve nations.	
    *security/organization	1	Space Force stands up Mission Delta 41 at Schriever to consolidate orbital warfare training. About 350 guardians and civilians move over from two squadrons.	
    *security/organization	1	Senate confirms new commander of U.S. Space Command; change-of-command ceremony set for Huntsville.	
    *security/organization	1	India's Defence Space Agency to be upgraded into a tri-service command by 2028.	
    *security/organization	1		防衛省、宇宙領域の専門官を倍増し人材育成課程を新設
    *security/organization,ssa/tracking	1		航空自衛隊の宇宙監視部隊、山口県の分屯基地で隊員の追加募集
    *security/organization	1		NATO宇宙センター・オブ・エクセレンスに自衛官を初めて派遣
    *security/organization	1		多国間演習シュリーバー・ウォーゲームに自衛隊から30人が参加
    *security/organization	1		豪国防軍、宇宙コマンドの要員を倍増し専門職種を新設
    *security/organization,ssa/tracking	1		連合宇宙作戦センター（CSpOC）に自衛官を連絡官として派遣
    *security/organization	1		米宇宙軍が横田基地に在日宇宙軍の司令部要員を増員
    *security/organization	1		航空自衛隊、宇宙作戦団を宇宙作戦集団に改編
    *security/organization	1		防衛省は名称変更に伴い「航空宇宙自衛隊」発足の記念式典を執り行った。
    *security/organization,policy/budget	1		防衛省、宇宙専門部隊の定員を880人に増やす要求を提出
    """
