/// Dialogue, policy, security and rules: examples as agencies and the press write them, lines of the standard glossary.
let examplesPolicyPress = """
    *dialogue/commitment	1	Scorecard of last year's dialogue shows 17 of 22 action items closed. The remaining five, among them the exchange of liaison officers, have been given new dates. A senior official called the record "respectable" and asked for monthly updates until spring.	
    *dialogue/commitment,earth/data	1	Follow-up on agreed deliverables: open access to L-band radar archive. JAXA told the working group that the archive promised in 2024 will be handed over to NOAA in two batches by March.	
    *dialogue/commitment	1	Implementation tracker for the Tokyo summit outcomes updated. Officials marked the space situational awareness deliverable "on schedule" and the industry exchange deliverable "delayed".	
    *dialogue/commitment,exploration/artemis,exploration/crew	1	Pledge of two Japanese seats on lunar missions moves to the implementation stage. The implementing arrangement requires a joint review of milestones every six months.	
    *dialogue/commitment	1	Working group chairs report to co-chairs on undertakings given in the tenth dialogue. Each undertaking now has a lead agency, a due date and a named point of contact.	
    *dialogue/commitment,ssa/hosted-payload	1	Status of bilateral undertakings as of 1 October. The undertaking to fly U.S. sensors on Japan's navigation satellites is recorded as met, while that on sharing ground facilities is carried over.	
    *dialogue/commitment	1	A year on, how many of the 14 promises have been kept? A tally by officials from both countries shows nine done, three late and two not begun.	
    *dialogue/commitment	1	Allies check their homework: Working-level officials have begun ticking off the action items agreed at last spring's bilateral space dialogue.	
    *dialogue/commitment	1	Tokyo says it will deliver on its pledge to share lunar terrain maps by March, one of the deliverables agreed with Washington in the autumn.	
    *dialogue/commitment	1	Still outstanding: an agreed exchange of liaison officers, due in June under last year's bilateral accord on space, has slipped to next year, officials admitted.	
    *dialogue/commitment	1	The two sides set a December deadline for the follow-up report on implementation of their space dialogue commitments, Kyodan News has learned.	
    *dialogue/commitment,ssa/tracking	1	Promise fulfilled: the data-sharing line that the two governments agreed to set up between their orbit watchers went live on Monday, three weeks ahead of schedule.	
    *dialogue/commitment	1		前回対話の合意事項、進捗一覧を更新。二十項目のうち十四項目が完了し、三項目は期限を来年度に延長した。残る三項目は担当省庁の間で調整がつかず、次回会合までに扱いを決めるとしている。
    *dialogue/commitment,space-weather/observation	1		合意事項のフォローアップ：太陽風データの相互提供。NICTとNOAAは昨年の約束に基づき、九月から試験提供を始めたと報告した。
    *dialogue/commitment	1		首脳会談で確認された宇宙協力事項の実施計画まとまる。各府省が担当項目と期限を持ち、半年ごとに履行状況を点検する。
    *dialogue/commitment,commercial/industry	1		産業協力に関する約束事項、履行は半ば。経済産業省は、両国企業の商談会開催という合意が未達だとして改めて日程を示した。
    *dialogue/commitment	1		日欧宇宙政策対話で交わした宿題の回答期限迫る。内閣府は関係機関に、合意文書の各項目の対応状況を月末までに提出するよう求めた。
    *dialogue/commitment	1		昨年の対話で約束した12項目のうち8項目が達成済み　外務省が進捗状況をまとめる
    *dialogue/commitment	1		日米宇宙対話の合意事項、実施状況を半年ごとに点検へ　担当課長級で確認
    *dialogue/commitment	1		「言いっ放しにしない」――両国の担当者は、前回の申し合わせ一つひとつに期限と責任者を割り振った。
    *dialogue/commitment	1		約束の共同訓練、なお実現せず　合意から1年、調整の遅れで持ち越し
    *dialogue/commitment,exploration/lunar-surface	1		月面データ共有の合意、履行期限は来年3月　文科省「予定通り引き渡す」
    *dialogue/commitment	1		前回会合の宿題はどうなったか。フォローアップ表によると、周波数調整の作業部会だけが未着手のままだ。
    *dialogue/meeting	1	Twelfth Comprehensive Dialogue on Space to convene in Tokyo on 4 December. Officials from the National Security Council, State, NASA and the Cabinet Office are expected to attend. Press may film the opening remarks; accreditation closes on 1 December.	
    *dialogue/meeting	1	Civil space working group meets by videoconference. Delegations went through the agenda for the spring plenary and exchanged views on Earth science, exploration and education.	
    *dialogue/meeting,space-weather/forecast	1	Space weather experts of the two countries gather in Boulder. The three-day workshop will compare how each forecast center prepares its daily outlook.	
    *dialogue/meeting,cooperation/partners	1	Deputy Administrator receives director of Kazan Space Bureau. The courtesy call at NASA Headquarters touched on possible topics for a first annual consultation.	
    *dialogue/meeting,gnss/gps,gnss/qzss	1	GPS-QZSS Technical Working Group holds its 30th session. Engineers of both systems reviewed signal compatibility and set the date of the next session in Sendai.	
    *dialogue/meeting,rules/norms	1	Schedule change: open-ended working group on space security. The second session in Geneva has been moved back a week to 17-21 August, the secretariat informed delegations.	
    *dialogue/meeting	1	Space officials from both countries will gather in Sendai next Thursday for the tenth round of the comprehensive dialogue, the Cabinet Office said.	
    *dialogue/meeting	1	Delegates filed into a Honolulu hotel Monday for three days of talks on satellites, debris and the Moon.	
    *dialogue/meeting	1	Who sits at the table? Eleven agencies will send people to next week's bilateral space talks in Washington, with the agenda still being haggled over.	
    *dialogue/meeting	1	Snowstorm postpones space working group: The two-day session planned in Denver will now be held online on Feb. 4.	
    *dialogue/meeting,security/organization	1	Generals from the two allies' space commands met at a base outside Tokyo to compare notes; no announcement followed the half-day session.	
    *dialogue/meeting	1	A preparatory call between deputy directors has been set for Friday to fix the order of business for the autumn round of talks on space policy.	
    *dialogue/meeting,cooperation/partners	1		第4回日印宇宙対話、ニューデリーで開催へ。外務省、内閣府、JAXAの担当者が出席し、両国の宇宙政策について意見を交わす予定。
    *dialogue/meeting,security/organization	1		日米宇宙協力ワーキンググループを開催。防衛省と米宇宙軍の局長級が市ヶ谷で会い、今後の協議の進め方を話し合った。
    *dialogue/meeting	1		宇宙政策委員会の委員長、米国家宇宙会議の事務局長と懇談。次回の包括対話の議題と時期について調整した。会談は予定を三十分超えて続き、双方は来春までに事務レベルの打合せを重ねることで一致した。
    *dialogue/meeting,cooperation/partners	1		アジア太平洋地域宇宙機関会議の参加登録を開始。第32回会合は十一月、熊本市で四日間の日程で行われる。
    *dialogue/meeting,resources/space-resources	1		国連COPUOS法律小委員会、来週ウィーンで開幕。宇宙資源に関する作業部会の会合も会期中に五回予定されている。
    *dialogue/meeting	1		日米宇宙政策協議、来月12日に都内で開催　次官級が出席
    *dialogue/meeting	1		両国の課長級がオンラインで顔を合わせ、次回の宇宙対話の議題を詰めた。
    *dialogue/meeting	1		会場は札幌、日程は3日間　民生宇宙に関する作業部会の開催要領が固まる
    *dialogue/meeting	1		台風接近で宇宙協議が延期に　代表団は那覇で足止め
    *dialogue/meeting	1		文科相がNASA長官と会談、30分の予定が1時間に
    *dialogue/meeting,cooperation/partners	1		アジア太平洋の宇宙機関が集う年次フォーラムがあす開幕、35カ国から500人が参加登録
    *dialogue/statement	1	Joint Statement of the Eleventh Comprehensive Dialogue on Space. The two governments reaffirmed that their partnership in space rests on shared values and welcomed progress in civil, commercial and security cooperation since the previous round. It runs to nineteen paragraphs and was issued at the same hour in both capitals.	
    *dialogue/statement,exploration/lunar-surface	1	Leaders issue communiqué with a section on space. The text released after the summit says the two countries will put a pressurized rover on the Moon together and calls their space relationship "stronger than at any time".	
    *dialogue/statement,rules/norms	1	Foreign ministers of five nations publish common position. The declaration condemns destructive direct-ascent anti-satellite missile tests and urges every space-faring state to make the same pledge.	
    *dialogue/statement	1	Text of the U.S.-Japan Joint Leaders' Vision for Space released. The State Department posted the document, agreed at the close of the visit, in English and Japanese.	
    *dialogue/statement,ssa/tracking	1	Ministers' joint press release, paragraph 14: "We welcomed the growing exchange of observation data from our two countries' deep-space radars." The release followed the 2+2 consultation in Washington.	
    *dialogue/statement,earth/climate,earth/data	1	G7 science ministers adopt declaration. In it they commit their words to open Earth observation data and say that climate records from satellites "must not be interrupted".	
    *dialogue/statement	1	Washington and Tokyo speak with one voice on orbit: In a joint statement released Tuesday, the two governments reaffirmed that space cooperation is "indispensable" to the alliance.	
    *dialogue/statement	1	After four hours behind closed doors, the two capitals put out a single six-paragraph text on outer space that both foreign ministries posted at the same minute.	
    *dialogue/statement,rules/norms	1	In a communique issued in Kyoto, the two allies jointly condemned destructive missile tests in orbit and urged other capitals to do the same.	
    *dialogue/statement	1	What did the leaders actually say about space? The fact sheet handed to reporters after the summit devotes eleven lines to satellites, the Moon and spectrum.	
    *dialogue/statement	1	Ministers from both sides of the Pacific welcomed "the deepening of our partnership beyond the atmosphere," according to wording released together by the State Department and Japan's Foreign Ministry.	
    *dialogue/statement,cooperation/partners	1	Quad leaders issue shared text on satellites, saying the four nations "stand together" on sharing Earth imagery with island neighbours.	
    *dialogue/statement	1		「宇宙に関する包括的日米対話」第12回会合の共同声明を公表。両政府は民生、商業、安全保障の各分野における協力の進展を歓迎した。文書は全二十四項からなり、東京とワシントンで同時に発表された。
    *dialogue/statement,security/mission-assurance	1		日米首脳が共同声明を発出。宇宙システムの抗たん性を高めるため、両国の協力を一層深めることを確認した。
    *dialogue/statement,cooperation/partners	1		外務省、日仏宇宙協議の共同発表文を掲載。双方は宇宙分野の連携を「特別なパートナーシップの柱」と位置付けた。
    *dialogue/statement,cooperation/partners	1		日米豪印外相会合、共同声明を発表。インド太平洋諸国への衛星データ提供を広げる意思を改めて表明した。
    *dialogue/statement,exploration/artemis	1		文部科学大臣とNASA長官、月探査に関する共同宣言に署名。アルテミス計画における両国の役割を互いに高く評価するとの文言が盛り込まれた。
    *dialogue/statement	1		日米両政府は15日、包括的宇宙対話の終了後に共同声明を発表し、宇宙空間の安定的利用に向けた連携を改めて確認した。
    *dialogue/statement	1		首脳会談の成果文書に「宇宙」の項目　両首脳が連名で発表、月探査から安全保障まで幅広く言及
    *dialogue/statement	1		「宇宙協力は新たな段階に入った」。両国外務省が同時に公表した文書は、冒頭でこう強調した。
    *dialogue/statement,rules/norms	1		日米豪の閣僚が共同プレスリリース、衛星破壊実験の自粛を各国に呼びかけ
    *dialogue/statement	1		2プラス2の共同発表、衛星コンステレーションでの協力を明記
    *dialogue/statement	1		両政府が連名で出したファクトシートには、衛星データの共有や人材交流を「歓迎する」との文言が並んだ。
    *policy/budget	1	House appropriators mark up NASA spending bill. The measure gives the agency $25.1 billion, some $400 million below the request, with deep cuts to education. Members voted 33 to 25 along party lines, and the full chamber may take it up before the recess.	
    *policy/budget,exploration/mars	1	Senate bill restores money for Mars Sample Return. The committee report tells the agency to spend not less than $300 million on the mission in the coming fiscal year.	
    *policy/budget	1	Continuing resolution keeps space agencies at last year's level until 21 January. Managers have been told not to start new programs until full-year funding is enacted.	
    *policy/budget,commercial/licensing	1	Commercial Space Act amendment passes committee. If enacted, the legislation would move authority over novel in-space activities to the Department of Commerce.	
    *policy/budget,security/organization	1	Space Force asks for $31 billion. The request to Congress is the largest since the service was founded and includes 600 more Guardians.	
    *policy/budget	1	House panel trims NASA's spending plan by 4 percent, sparing human flight but cutting science.	
    *policy/budget	1	Tokyo to ask for a record 950 billion yen for space in the coming fiscal year, the Cabinet Office said.	
    *policy/budget	1	Where does the taxpayer's money go? Of every dollar voted for the agency, about 40 cents pays for people to leave the planet.	
    *policy/budget	1	Diet passes amended Space Activities Act; the law takes effect in April and sets out who pays when something falls on a house.	
    *policy/budget,earth/weather	1	Senators add $210 million to NOAA appropriations for the next generation of storm-watching spacecraft, reversing a proposed cut.	
    *policy/budget	1	Stopgap bill keeps space programs running through Jan. 30 at last year's level; contractors warn of furloughs if lawmakers fail to agree.	
    *policy/budget	1		来年度の宇宙関係予算概算要求、過去最大の一兆二千億円。内閣府が各府省の要求額を取りまとめた。今年度の当初予算と比べて三割近い増加で、財務省との折衝は年末まで続く。
    *policy/budget,commercial/licensing	1		宇宙活動法の改正案を国会に提出。再使用型ロケットの帰還や有人の弾道飛行も法律の対象とする。
    *policy/budget,commercial/industry	1		宇宙戦略基金に三千億円を追加、補正予算案を閣議決定。民間企業や大学の技術開発を最長十年支える。
    *policy/budget	1		文部科学省、JAXA運営費交付金の査定結果を発表。要求から四十億円減り、基盤研究の経費が圧縮された。
    *policy/budget,security/organization	1		防衛省の概算要求、宇宙関連に千八百億円。航空宇宙自衛隊への改編に伴う庁舎整備の経費も計上した。
    *policy/budget	1		参議院本会議で宇宙基本法の一部改正が可決、成立。公布から一年以内に施行される。
    *policy/budget	1		防衛省、衛星群の整備に2800億円を計上　来年度予算案が閣議決定
    *policy/budget	1		財務省が「待った」　新型ロケットの開発費、要求から2割圧縮で決着
    *policy/budget	1		衛星工場の新設に減税　与党税調、宇宙産業の優遇策を大綱に盛り込む
    *policy/budget	1		種子島射場の改修に180億円　会計検査院、支出の遅れを指摘
    *policy/budget	1		宇宙戦略基金に3000億円を追加　補正案を閣議決定
    *policy/budget	1		国会で衛星リモートセンシング法の見直し審議入り　画像の扱いめぐり与野党が質疑
    *policy/strategy	1	White House releases updated National Space Policy. The document sets out seven goals, from leadership in exploration to the protection of American interests in orbit. It replaces the 2020 text, and departments have 120 days to bring their own guidance into line.	
    *policy/strategy,commercial/industry	1	Japan's government sets target of doubling its space market by 2033. The revised Basic Plan on Space Policy lists public procurement from start-ups as the principal tool.	
    *policy/strategy,security/mission-assurance	1	New defense space strategy puts resilience first. The Pentagon paper describes how the department will spread functions across many orbits over the next decade.	
    *policy/strategy	1	Republic of Valdoria adopts its first national space strategy. The cabinet's twenty-year vision names Earth observation and a sovereign launch site as priorities.	
    *policy/strategy,exploration/artemis	1	Presidential directive reorders priorities in human exploration. Space Policy Directive-9 makes a lasting return to the Moon the organizing goal of the civil program and asks NASA for a plan in 180 days.	
    *policy/strategy	1	National Space Council seeks public comment on draft framework for the next decade. The draft covers workforce, research and the division of work among agencies.	
    *policy/strategy	1	White House unveils new national space policy, putting commercial partners "first in line" for missions once run by government.	
    *policy/strategy	1	Japan's cabinet on Friday approved a revised ten-year roadmap that sets out which satellites it will build, and when.	
    *policy/strategy	1	What does the country want to do beyond the sky by 2040? A government panel has offered its answer in a 60-page blueprint.	
    *policy/strategy	1	Analysis: The Basic Plan on Space Policy is getting its third rewrite in six years, a sign of how quickly Tokyo's thinking is changing.	
    *policy/strategy	1	Presidential order tells agencies to draw up a plan for atomic clocks, timing and navigation around the Moon within 180 days.	
    *policy/strategy,security/mission-assurance	1	Tokyo's first security blueprint for the heavens calls for satellites that can "take a punch", and names resilience as a national goal.	
    *policy/strategy	1		政府、宇宙基本計画の改訂を閣議決定。今後十年の重点として安全保障、防災、探査、産業基盤の強化を掲げた。首相は本部会合で「宇宙は国力の基盤だ」と述べ、関係閣僚に着実な実行を指示した。
    *policy/strategy,security/mission-assurance	1		宇宙安全保障構想の改定案を公表。機能保証の強化を柱の一つに据え、官民の役割分担を示した。
    *policy/strategy,technology/demonstration	1		宇宙技術戦略の見直し始まる。宇宙政策委員会は光通信と軌道上サービスを重点技術に加える方向で議論した。
    *policy/strategy	1		内閣府、宇宙基本計画工程表の改訂に向けた中間取りまとめを提示。年末の宇宙開発戦略本部で決定する。
    *policy/strategy	1		衛星リモートセンシング利用の国家戦略、有識者会議が骨子案。防災や農業に衛星データを使う政府方針を五年で定着させるとした。
    *policy/strategy	1		ノルデン王国が新しい宇宙戦略を発表。極域の地の利を生かし、二〇四〇年までに宇宙分野を基幹政策の一つに育てる。
    *policy/strategy	1		政府、宇宙基本計画を3年ぶりに改定　自立的な打上げ能力の強化を柱に
    *policy/strategy	1		2040年に向けた国の将来像を示す工程表が了承された。衛星を何機、いつまでに持つかを年度ごとに描く。
    *policy/strategy	1		宇宙政策委員会、中間取りまとめを首相に提出　「稼げる産業へ」転換求める
    *policy/strategy	1		米、新たな大統領令で宇宙の優先順位を見直し　月の次に据える目標とは
    *policy/strategy	1		宇宙技術戦略の改訂案、意見公募始まる　締め切りは来月20日
    *policy/strategy	1		社説：空の上の国家像をどう描くか　理念より実行の手順を示せ
    *rules/accords	1	Republic of Tolvana signs Artemis Accords. The country became the 64th to commit to the principles for peaceful exploration at a ceremony at NASA Headquarters.	
    *rules/accords	1	Signatories of the Artemis Accords hold principals' meeting in Sydney. Heads of delegation discussed non-interference and the registration of objects left on the Moon.	
    *rules/accords,resources/space-resources	1	Lawyers ask who may dig on the Moon. A seminar on the Outer Space Treaty and Section 10 of the Accords found little agreement on whether extraction amounts to appropriation.	
    *rules/accords	1	Framework Agreement on cooperation in space enters into force. The treaty between Japan and the United States covers liability waivers, customs duty and ownership of data for joint missions. Diplomatic notes were exchanged on Tuesday after both legislatures had given their consent.	
    *rules/accords	1	Withdrawal from Moon Agreement takes effect. The government said the 1979 pact did not sit well with its other legal commitments and that it remains bound by the Outer Space Treaty.	
    *rules/accords,exploration/lunar-surface	1	Safety zones around lunar landers: working paper circulated. Accords members suggest that each operator announce the size and duration of its zone before touchdown.	
    *rules/accords	1	Bolivia became the 68th nation to sign the Artemis Accords, at a rain-soaked ceremony in Washington on Monday.	
    *rules/accords	1	Who owns the Moon? Nobody, says the 1967 treaty, but the fine print is about to be tested.	
    *rules/accords	1	Signatories of the U.S.-led lunar compact gather in Abu Dhabi to hammer out how wide a "safety zone" around a landing site should be.	
    *rules/accords	1	Framework agreement between Tokyo and Washington on space cooperation enters into force, covering liability waivers and customs.	
    *rules/accords	1	Lawyers debate whether old landing sites such as Tranquility Base can be protected under international law.	
    *rules/accords	1	Kenya puts pen to paper on U.S.-led principles for peaceful behaviour on the Moon, its foreign ministry announced.	
    *rules/accords	1		マルディア共和国がアルテミス合意に署名、六十五か国目。駐米大使が署名式に出席し、平和目的の探査という原則への支持を表明した。
    *rules/accords	1		日米宇宙協力枠組協定の下での実施取決めを締結。責任の相互放棄や知的財産の扱いを定めた。署名は在米大使館で行われ、双方の国内手続を経て来月一日に効力を生じる。
    *rules/accords	1		宇宙条約第六条の解釈をめぐり専門家が議論。民間の月活動に対する国家の監督責任の範囲が焦点となった。
    *rules/accords	1		アルテミス合意の署名国会合、札幌で開催。緊急時の援助と科学データ公開に関する条項の実施状況を確認した。
    *rules/accords,resources/space-resources	1		月の資源採取と宇宙条約の整合性、法的論点を整理。外務省の研究会は領有に当たらないとする見解をまとめた。
    *rules/accords	1		アルテミス合意にフィジーが署名　太平洋島しょ国で初
    *rules/accords	1		宇宙で起きた犯罪、裁くのはどの国か　民間ステーション時代の管轄権を学者が議論
    *rules/accords	1		宇宙から落ちた物の損害は誰が払う？　1972年の責任条約に基づく請求、半世紀ぶり2例目
    *rules/accords	1		鹿児島の浜に漂着した燃料タンク、救助返還協定に沿って所有国へ返還
    *rules/accords,resources/space-resources	1		宇宙条約と資源の所有権　法学者らが「採った石は誰の物か」を議論
    *rules/accords	1		月協定から脱退する国が相次ぐ理由　国際法の専門家が解説
    *rules/norms	1	Forty states now committed not to conduct destructive ASAT tests. Officials hailed the growing norm but noted that the countries with the most capable missiles have not joined. The tally was read out at a side event in New York by the Canadian delegation.	
    *rules/norms,ssa/breakup	1	UN committee debates five-year disposal rule for low Earth orbit. Supporters of the tighter debris mitigation guideline want it to apply from 2030.	
    *rules/norms	1	Open-ended working group wrestles with definition of "threat" in space. Delegates disagree over whether behavior or hardware should be regulated, the chair's summary records.	
    *rules/norms	1	Think tank proposes code of conduct for proximity operations. The draft sets minimum approach distances and asks operators to obtain the consent of the other party.	
    *rules/norms	1	General Assembly's First Committee adopts resolution on responsible behaviours. The text, tabled by Britain and Japan, passed with 158 votes in favour and eight against.	
    *rules/norms,commercial/industry	1	ISO publishes standard on safe satellite servicing. The rules, drawn up with industry over four years, set out what a responsible servicer should do before it closes in on a client.	
    *rules/norms	1	U.N. working group inches toward rules of the road for orbit, but Moscow blocks final report.	
    *rules/norms	1	Should blowing up your own satellite be banned? Dozens of countries now say yes, after Indonesia joined the pledge against destructive direct-ascent tests.	
    *rules/norms	1	Diplomats in Geneva are arguing over what counts as bad manners above the atmosphere: shadowing, dazzling, or creeping up unannounced.	
    *rules/norms	1	Vienna committee adopts debris guidelines asking operators to bring down dead craft within five years of their last day of work.	
    *rules/norms	1	Experts call for "right of way" in the heavens: when two satellites are on a path to meet, which one should move?	
    *rules/norms	1	Japan's draft resolution on responsible behaviour in space wins 158 votes at the General Assembly's First Committee.	
    *rules/norms	1		宇宙空間における責任ある行動、国連作業部会が報告書を採択。破壊的な衛星破壊実験を行わない原則を初めて明記した。採択は全会一致ではなく、五か国が留保を付けたが、議長は大きな前進だと総括した。
    *rules/norms	1		軌道上サービスの国際ルールづくり、日本が提案。接近時の同意取得と情報公開を各国に求める内容を、COPUOSで説明した。
    *rules/norms,ssa/breakup	1		スペースデブリ低減の国際規範を強化へ。運用終了後五年以内の軌道離脱を目標とする案に二十三か国が賛同した。
    *rules/norms	1		宇宙の軍備競争防止に関する決議案、国連第一委員会で採択。日本を含む百六十か国が賛成票を投じた。
    *rules/norms	1		大規模衛星網と天文観測の両立に国際指針を。天文学者らの提案を受け、COPUOS科学技術小委員会が専門家会合の設置を議論した。
    *rules/norms	1		国連の作業部会、宇宙での責任ある行動の原則づくり再開　中ロとの溝なお深く
    *rules/norms	1		明るすぎる衛星群、星空をどう守る　反射光を抑える国際ルールづくり始まる
    *rules/norms	1		宇宙への兵器配備を禁じる条約案、ロシアが国連に再提出　「検証手段がない」と日米は反対
    *rules/norms	1		COPUOS、宇宙活動の長期持続可能性ガイドラインの改訂に合意
    *rules/norms	1		静止衛星は引退後「墓場」へ　日本、各国の順守率を毎年公表する案を提出
    *rules/norms	1		交通ルールなき空の上　日本主導のルール形成、欧州も賛同
    *rules/transparency	1	Notice to the Secretary-General under the Registration Convention. The Permanent Mission transmits particulars of eleven space objects launched in the second quarter, with date, place and basic orbit. The note also corrects the decay date given earlier for two objects.	
    *rules/transparency	1	Two nations trade observers at each other's space tracking sites. The visits, a first, are meant to lower suspicion and were agreed as a confidence-building measure last autumn.	
    *rules/transparency,commercial/launch	1	Advance notification given under the Hague Code of Conduct. The foreign ministry told subscribing states that one space launch vehicle will fly from Tanegashima between 3 and 30 June.	
    *rules/transparency	1	Defense department publishes its space policy "so that others need not guess". The voluntary disclosure follows UN experts' advice on transparency in outer space activities.	
    *rules/transparency	1	Hotline for space incidents goes live. The link between the two operations centers lets each side explain a maneuver before it is misread, diplomats said.	
    *rules/transparency,ssa/reentry	1	State gives prior notice of controlled return of its cargo craft. The note verbale to the UN office in Vienna describes the planned splashdown corridor in the interest of openness.	
    *rules/transparency	1	Beijing agrees to tell neighbours before it launches: Under the new arrangement, notice will be given 48 hours ahead of any rocket heading over the sea to the south.	
    *rules/transparency	1	In a rare gesture of openness, military officers from nine nations were shown around a space operations center in Colorado to reduce mistrust.	
    *rules/transparency	1	Hotline proposed between rival space powers so that a mishap in orbit is not mistaken for an attack.	
    *rules/transparency	1	Pentagon publishes list of planned satellite manoeuvres for the first time, calling it a confidence-building step.	
    *rules/transparency,commercial/launch	1	Under the Hague Code of Conduct, Tokyo notified 140 countries of next week's H3 flight, diplomats said.	
    *rules/transparency	1	How many secret spacecraft are up there? A U.N. register meant to list everything sent up is missing one in ten, researchers find.	
    *rules/transparency	1		宇宙物体登録条約に基づき、衛星九機の情報を国連に提出。外務省は打上げ日、射場、基本軌道要素を通報した。このうち二機は大学が開発した超小型衛星で、既に運用を終えている。
    *rules/transparency,commercial/launch	1		ハーグ行動規範に沿い、ロケット打上げを事前通報。締約国に種子島からの発射予定と飛行方向の概要を知らせた。
    *rules/transparency	1		信頼醸成の一環で管制センターを相互に公開。両国の専門家十人が施設を訪れ、運用の方針について説明を受けた。
    *rules/transparency	1		国連、宇宙活動の透明性措置に関する各国報告を公開。日本は衛星の運用方針と窓口の連絡先を自主的に届け出た。
    *rules/transparency	1		防衛当局間の宇宙ホットラインが開通。予期しない衛星の動きについて意図を問い合わせ、誤解を防ぐのがねらい。
    *rules/transparency	1		透明性・信頼醸成措置めぐり国連で議論　打上げの事前通報を各国に求める
    *rules/transparency	1		「うちの衛星はここにいます」　政府が保有機の軌道要素を初めて公表、誤解防ぐ狙い
    *rules/transparency	1		中国、自国のステーションに近づく米衛星の情報を国連に届け出　「誤解を避けるため」
    *rules/transparency	1		ハーグ行動規範の年次会合が閉幕　弾道ミサイルとロケットの事前通告、提出率は6割
    *rules/transparency	1		軍事費や宇宙活動の情報交換を各国に促す報告書、国連の政府専門家会合が採択
    *rules/transparency	1		日中の宇宙当局、局長級の相互訪問を5年ぶりに再開　信頼づくりへ一歩
    *security/mission-assurance	1	Exercise tests whether space services survive a bad day. Over four days, staff from 14 agencies practised losing a relay satellite, a ground site and a timing source, and restoring each. An after-action review found that nobody owned the list of who to call first.	
    *security/mission-assurance	1	Cyber intrusion at ground station network prompts hardening order. Operators of government satellites must separate command links from office networks within 90 days, the directive says.	
    *security/mission-assurance,gnss/gps	1	Agencies told to plan for loss of satellite timing. The resilience guidance asks owners of critical infrastructure to hold backup clocks good for 14 days in case GPS is denied.	
    *security/mission-assurance	1	Japan and the United States complete table-top on keeping satellite functions going. Participants mapped which missions could fall back on allied or commercial systems when their own are attacked.	
    *security/mission-assurance	1	Proliferated relay layer gives commanders a spare. Analysts say spreading missile-tracking sensors over 120 small satellites makes the architecture hard to knock out.	
    *security/mission-assurance,space-weather/forecast	1	Functional continuity plan now covers solar storms. The Cabinet Office's guideline asks operators of essential satellites to link forecasts to set protective actions.	
    *security/mission-assurance	1	What happens if the satellites go dark? Troops and civil servants from 12 agencies spent a week rehearsing exactly that.	
    *security/mission-assurance	1	Air Force-run exercise tests how fast a jammed communications satellite can be replaced, part of a drive for mission assurance.	
    *security/mission-assurance	1	Hackers broke into a ground antenna, knocked out power and forged commands, all on paper: a Tokyo tabletop drill probed weak links in the nation's eyes in the sky.	
    *security/mission-assurance	1	Many small birds instead of one big one: the Pentagon says spreading its missile-warning craft over hundreds of orbits makes knocking them out pointless.	
    *security/mission-assurance,gnss/gps	1	Navy trains officers to steer by the stars again, part of an effort to keep fighting even if satellite navigation is lost.	
    *security/mission-assurance	1	Backup control room opens in Hokkaido so that government spacecraft can be flown even if a quake cripples the main site.	
    *security/mission-assurance	1		宇宙システムの機能保証に関する机上演習を実施。通信衛星が妨害を受けた想定で、関係十二機関が代替手段への切替えを確認した。終了後の検討会では、連絡の順番が決まっていないなどの課題が挙げられた。
    *security/mission-assurance	1		衛星管制網へのサイバー攻撃を想定した指針を改訂。経済産業省は民間事業者に対し、地上局の防護と復旧手順の点検を求めた。
    *security/mission-assurance,commercial/industry	1		商用衛星を予備に使う枠組み、日米で検討開始。有事に政府の通信が途絶えても任務を続けられるようにする。
    *security/mission-assurance	1		内閣府、重要な宇宙システムの脆弱性評価を今年度末までに実施。電波妨害や物理的攻撃への抗たん性を五段階で点検する。
    *security/mission-assurance	1		光通信回線の二重化で抗たん性を向上。防衛省は単一の地上局に頼らない運用体制を令和九年度までに整える。
    *security/mission-assurance	1		強い光で目をつぶされたら？　装備庁、レーザーから衛星を守る素材を研究
    *security/mission-assurance	1		内閣府、宇宙システムのサイバー攻撃対策指針を改訂　地上局の守りに重点
    *security/mission-assurance	1		「止まらない宇宙」へ予備機を分散　妨害を受けても任務を続けられる仕組みづくりが進む
    *security/mission-assurance,commercial/launch	1		失った衛星を24時間で補う　米軍が即応打ち上げの演習、民間ロケットを急きょ発射
    *security/mission-assurance	1		日米、宇宙システムの抗たん性高める共同訓練　電波妨害への対処手順を確認
    *security/mission-assurance	1		民間の通信網を借りて穴を埋める。防衛省が衛星の脆弱性評価の結果をもとに新たな備えを検討
    *security/organization	1	U.S. Space Force stands up component field command in the Indo-Pacific. The new unit at Camp Sarnath will be led by a brigadier general and have 90 Guardians. A spokesman said a permanent building is planned for 2029.	
    *security/organization	1	Space Delta 47 changes command. Col. Reyhan Dastor took the guidon in a ceremony at Fort Calloway before some 300 airmen and Guardians.	
    *security/organization	1	Japan to rename Air Self-Defense Force. Under the plan the service becomes the Air and Space Self-Defense Force, with its Space Operations Group raised to a wing under a major general.	
    *security/organization,ssa/tracking	1	Combined Space Operations Center opens allied cell. Officers from six nations will sit on the same floor in California and share the watch over tracked objects.	
    *security/organization,dialogue/meeting	1	U.S. Space Command commander visits Fuchu. The general toured the Space Operations Group's headquarters and held talks with the Chief of Staff on liaison officers.	
    *security/organization	1	Space Force stands up new squadron in Guam with 60 Guardians, its first permanent unit on the island.	
    *security/organization	1	Japan's air arm gets a new name: From next spring the service will be called the Air and Space Self-Defense Force.	
    *security/organization	1	U.S. Space Command headquarters begins move to Huntsville, with the first 200 staff arriving before Christmas.	
    *security/organization	1	Brigade promoted to a full group: the unit that watches the heavens from Fuchu will grow to 670 people and be led by a two-star general.	
    *security/organization	1	Why does the military need its own branch for orbit? A visit to the Pentagon's youngest service, seven years old next month.	
    *security/organization	1	A Japanese colonel has taken up a desk at the multinational cell in Vandenberg, the first liaison officer from Tokyo posted there.	
    *security/organization	1		航空自衛隊、宇宙作戦団を新編。府中基地で隊旗授与式が行われ、約六百七十人の体制で発足した。防衛大臣は訓示で、新たな領域を担う誇りを持って任務に励むよう隊員に求めた。
    *security/organization	1		米宇宙軍の在日部隊、横田基地で発足二周年。司令官は要員を三割増やし、自衛隊との連絡班を設けると述べた。
    *security/organization	1		宇宙作戦隊、山口県に第三の部隊を配置。人工衛星の軌道を把握する任務に当たる隊員七十人が着任した。
    *security/organization	1		防衛省、宇宙担当の将補級ポストを新設。統合作戦司令部に宇宙領域を統括する幕僚を置く。
    *security/organization	1		カルデア国、宇宙軍司令部を設立。大統領令により空軍から独立し、独自の予算と人事権を持つ。
    *security/organization	1		米宇宙コマンドの司令部移転、来春に完了へ。国防総省は職員一千四百人の配置計画を議会に示した。
    *security/organization	1		航空自衛隊に「宇宙作戦集団」発足　府中基地で編成完結式
    *security/organization	1		仏軍の宇宙司令部がトゥールーズに完成　自衛隊からも連絡官
    *security/organization	1		米宇宙軍、横田に在日部隊を新編　司令官に大佐が着任
    *security/organization	1		防衛省に宇宙担当の新部署　課員40人、統合運用を支える
    *security/organization	1		宇宙の守り手、どう育てる？　山口県の防府北基地に隊員の専門課程が開設
    *security/organization	1		米宇宙軍トップの作戦部長が交代へ　上院が後任の大将を承認
    """
