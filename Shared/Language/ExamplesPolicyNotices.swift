/// Dialogue, policy, security and rules: examples in few words, as notices and headlines have them, lines of the standard glossary.
let examplesPolicyNotices = """
    *dialogue/commitment,technology/demonstration	1	NASA and JAXA report progress on the agreed joint study of small-satellite propulsion; the deliverable due in March is now expected in May.	
    *dialogue/commitment	1	Did they do what they promised? A scorecard of the pledges the two governments made at the last space summit. Of 22 promises we could check, 13 were kept, five are late and four have quietly vanished from the ministries' web pages. Officials say a revised list with new dates is being prepared.	
    *dialogue/commitment,ssa/tracking	1	FOLLOW-UP ITEM 7 (SHARE RADAR OBSERVATIONS): JAPANESE SIDE REPORTS COMPLETE. US SIDE TO CONFIRM BY 30 JUNE.	
    *dialogue/commitment	1	The liaison group promised in the spring declaration has yet to be set up, six months past the agreed date, officials conceded.	
    *dialogue/commitment	1	Status of action items from last year's space dialogue: 14 closed, 6 on schedule, 2 late	
    *dialogue/commitment	1	ACTION ITEM STATUS – Dialogue follow-up 07/19: terms of reference for SSA data sharing DELIVERED; exchange of liaison officers OPEN, due 31 MAR.	
    *dialogue/commitment	1	Follow-up sheet Rev C: of 23 commitments made at the last bilateral, 14 closed, 7 on track, 2 overdue. Owners to report by COB Friday.	
    *dialogue/commitment	1	REMINDER: mid-year review of agreed deliverables. Each agency to update its line in the implementation tracker NLT 15 JUN.	
    *dialogue/commitment	1	Progress report: the pledge in the 2024 joint statement to hold a tabletop exercise on orbital safety has been met; next milestone is an after-action summary.	
    *dialogue/commitment,gnss/qzss	1	Commitment 9 (exchange of monitor-station data between the GPS and QZSS operators): moved from amber to green, agreed text signed off at working level.	
    *dialogue/commitment	1	NOTICE – Roadmap agreed by the two ministers enters its second year; implementation status of each undertaking is posted with responsible office and target date.	
    *dialogue/commitment,exploration/artemis	1	One year on, six of the nine promises made at the space summit have been kept; the seat for a Japanese moonwalker is among those still pending	
    *dialogue/commitment	1	TRACKER 04 UPDATE: item 3 (liaison officer exchange) CLOSED; item 5 (joint antenna site) SLIPPED to Q2; item 8 owner reassigned to working group B.	
    *dialogue/commitment,ssa/orbit	1	Washington and Tokyo said they would swap orbital data by spring. Spring came, and officials now say the pipe opens in July.	
    *dialogue/commitment,rules/accords	1	Action item 2026-11: Japan to deliver draft text of implementing arrangement NLT 15 Jan. Status: AMBER, awaiting legal review.	
    *dialogue/commitment	1	Follow-up letter: the US side confirms that it has met its pledge to fly two foreign instruments, and asks the partner to set the date for its own delivery	
    *dialogue/commitment	1	Scorecard on the leaders' space pledges: green for training exchange, yellow for secure links, red for the shared industrial fund	
    *dialogue/commitment	1		約束した実務者の相互派遣、年度内に実現へ 内閣府が履行状況を報告。昨年の合意文書に盛り込まれた14項目のうち、期限を過ぎて未着手のものはこれでなくなる。次回の点検は来年2月の予定。
    *dialogue/commitment,earth/data	1		地球観測データの相互提供に関する約束事項について、JAXA側の作業が完了したことを確認した。
    *dialogue/commitment	1		「言いっ放しにしない」―両政府、宇宙対話の宿題を四半期ごとに点検する仕組みを導入
    *dialogue/commitment	1		昨年の合意に基づく連絡官の常駐は予定どおり実施済み。残る課題は情報保全の取決めで、来年3月を期限とする。
    *dialogue/commitment	1		前回対話で合意した12項目の進捗状況について（フォローアップ表、9月末現在）
    *dialogue/commitment	1		合意事項No.5：未了（米側で調整中） No.6：完了 No.7：期限を2か月延長
    *dialogue/commitment	1		合意事項の履行状況（第3四半期）：完了12件、進行中8件、遅延1件。担当課は月末までに更新のこと。
    *dialogue/commitment	1		【事務連絡】前回対話で約束した専門家派遣について、フォローアップ表の提出期限は5月20日です。
    *dialogue/commitment,ssa/orbit	1		共同声明第7項の「軌道情報の相互提供」は運用手順書の署名をもって履行済みと整理。
    *dialogue/commitment	1		日米首脳合意の宇宙関連項目について、進捗管理表を改訂。残る宿題は3項目、いずれも年度内に完了見込み。
    *dialogue/commitment	1		アクションアイテム14番：衛星データ相互利用の覚書案、米側回答待ち。期限を2週間延長。
    *dialogue/commitment	1		対話の成果文書に盛り込まれた共同研究の着手を確認。次回会合までに中間報告を行うこととされた。
    *dialogue/commitment	1		大統領が口にした「若い技術者100人の交換」、まだ23人　在京大使館が追い込み
    *dialogue/commitment	1		【照会】共同文書パラ9の履行状況を12月5日正午までに回答されたい。該当なしの場合も要連絡。
    *dialogue/commitment	1		空手形にしないために　合意の一つ一つに締め切りと責任者の名を付けた一覧を両政府が作成
    *dialogue/commitment	1		行動計画の第2項は廃止、第6項に統合。理由：対象計画の中止。双方了承済み。
    *dialogue/commitment,exploration/lunar-surface	1		与圧車を渡す代わりに座席2つ、という取り決めの履行を点検　引き渡し時期だけが宙に浮く
    *dialogue/commitment	1		共同声明で掲げた小型衛星の共同製作、覚書締結で実行段階に　署名から14か月
    *dialogue/meeting,security/mission-assurance	1	WG on resilience of space systems: next session 3 Feb, 0900 EST, by video. Please send names of delegates by 20 Jan.	
    *dialogue/meeting,space-weather/forecast	1	Bilateral workshop of forecasters on solar storms, Boulder, 4-6 November: registration is open to staff of NICT and SWPC	
    *dialogue/meeting	1	The Director General of the space bureau received his counterpart from NOAA on Tuesday; the two exchanged views over a working lunch.	
    *dialogue/meeting	1	Senior officials from both sides will gather in Sendai next week to discuss space cooperation. The two-day session, the first to be held outside the capitals, is due to open with a review of recent developments and close with a dinner hosted by the governor.	
    *dialogue/meeting	1	Photo: our delegation arrives in Colorado Springs ahead of two days of talks with @JAXA_en colleagues #SpaceDialogue	
    *dialogue/meeting	1	Agenda for the preparatory session on 14 October: opening remarks, review of working groups, lunch, press.	
    *dialogue/meeting	1	MEETING NOTICE: Working Group on Space Security, 4–5 Feb, Tokyo, Room 812. Draft agenda circulated; delegations to confirm heads by 20 Jan.	
    *dialogue/meeting	1	Readout: the Administrator met the visiting State Minister at HQ this morning; topics were lunar cooperation and Earth observation.	
    *dialogue/meeting	1	POSTPONED – the 3rd Japan–France Comprehensive Dialogue on Space, planned for 12 November, is moved to a date TBD.	
    *dialogue/meeting,rules/norms	1	UNCOPUOS LSC 66th session opens Monday in Vienna. Daily programme: agenda items 3, 5 and 11 in the morning plenary.	
    *dialogue/meeting	1	Save the date: Heads-of-agency roundtable at the congress in Antalya, 3 OCT 0830L, closed session, two seats per delegation.	
    *dialogue/meeting	1	@JSpaceMinistry: Video conference with our U.S. counterparts done – 90 min, good exchange on the year's programme. Next call in April.	
    *dialogue/meeting	1	Delegations will gather in Kyoto on 9 March for the tenth round of the comprehensive space talks; agenda has four baskets	
    *dialogue/meeting	1	VENUE CHANGE: Civil space working group, 14 Oct, moved to Room 7-B. Dial-in unchanged. Badge list closes noon Thursday.	
    *dialogue/meeting	1	Deputy secretary receives the head of Japan's space office at the department; the two spoke for fifty minutes about satellites and lunar plans	
    *dialogue/meeting	1	POSTPONED - Space security experts' session planned for 22 Nov. New dates under consultation; quadrilateral day not affected.	
    *dialogue/meeting	1	The agency chiefs shook hands in Sydney on the margins of the congress, their first sit-down since both took office	
    *dialogue/meeting,cooperation/partners	1	Thirty agencies from the region are expected in Jakarta next week for the annual APRSAF forum; the plenary opens Tuesday with a ministerial segment	
    *dialogue/meeting	1		宇宙に関する包括的日米対話第11回会合の開催について（お知らせ）
    *dialogue/meeting	1		作業部会（第3回）は出席者の都合により12月5日へ延期。場所は変更なし。
    *dialogue/meeting	1		課長級協議、来月上旬に札幌で。議題は調整中。
    *dialogue/meeting	1		宇宙担当大臣は、訪日中のNASA副長官の表敬を受け、今後の協力について意見を交わしました。会談は約40分間行われ、大臣から日本側の体制について説明した後、双方の関心事項について率直なやり取りがありました。
    *dialogue/meeting,ssa/conjunction	1		衝突回避の手順をすり合わせるため、両国の担当者が横浜市内に集まり2日間議論する
    *dialogue/meeting	1		【開催案内】第4回日EU宇宙政策対話を6月18日に都内で開催します。議題案は別紙。
    *dialogue/meeting	1		宇宙担当大臣は本日、来日中の米航空宇宙局副長官の表敬を受けた。会談は約30分。
    *dialogue/meeting,cooperation/partners	1		アジア・太平洋地域宇宙機関会議（APRSAF）第32回年次会合、参加登録の締切は10月5日。
    *dialogue/meeting	1		日米宇宙協議の課長級事前打合せ、オンラインで実施。次回は局長級で4月開催予定。
    *dialogue/meeting,policy/strategy	1		第121回宇宙政策委員会の開催について（議題：工程表改訂の検討状況ほか、傍聴可）
    *dialogue/meeting	1		【延期】国連宇宙部との年次協議は、先方都合により来月に延期。会場・議題に変更なし。
    *dialogue/meeting,exploration/mars	1		宇宙担当相がパリへ　ESA長官と昼食を挟んで2時間、水星と火星の話
    *dialogue/meeting,gnss/other	1		【議事次第】第6回日EU宇宙政策対話。1.開会 2.測位 3.観測データ 4.次回日程。同時通訳あり。
    *dialogue/meeting	1		霞が関の大会議室に制服と背広が並ぶ　安保面の宇宙協議、3年ぶりに対面で
    *dialogue/meeting	1		事前打合せ：火曜16時、外務省4階。出席者名は前日正午までに登録のこと。
    *dialogue/meeting,exploration/lunar-surface	1		国際宇宙会議の会場で机を囲んだのは5機関の長　昼休み返上で月の通信規格を話し合う
    *dialogue/statement	1	Following their talks in Annapolis, the two governments issued a common text on space, welcoming closer ties and reaffirming their shared resolve. It runs to eleven paragraphs, and officials said every word had been negotiated down to the commas; a shorter version was handed to reporters in both languages.	
    *dialogue/statement,security/mission-assurance	1	Leaders "reaffirm that attacks to, from or within space could trigger mutual defense obligations and will deepen work on resilient constellations," reads the communique released after Thursday's summit.	
    *dialogue/statement	1	Ministers put their names to a two-page declaration on space cooperation; annex lists areas of shared interest	
    *dialogue/statement,security/organization,rules/norms	1	The joint text backs a combined operations cell, opposes destructive anti-satellite tests and calls the alliance stronger than ever, the two foreign ministers said in releasing it.	
    *dialogue/statement,exploration/artemis	1	…in which both sides "express their common hope" that a Japanese astronaut will walk on the Moon, and thank industry for its part. The text was released simultaneously in both capitals.	
    *dialogue/statement	1	What Tokyo and Washington said together last night about outer space, paragraph by paragraph	
    *dialogue/statement	1	JOINT STATEMENT OF THE NINTH COMPREHENSIVE DIALOGUE ON SPACE (FULL TEXT)	
    *dialogue/statement	1	MEDIA NOTE: Joint Statement of the Tenth U.S.–Japan Comprehensive Dialogue on Space released today. Full text in both languages attached.	
    *dialogue/statement	1	JOINT STATEMENT // Ministers of the four Quad partners issued a common text on space cooperation after talks in Canberra; annex published 0900Z.	
    *dialogue/statement	1	FOR IMMEDIATE RELEASE – Leaders' communique: both sides "reaffirmed their resolve to deepen cooperation in outer space" and welcomed progress under the Framework Agreement.	
    *dialogue/statement,rules/norms	1	Statement of the Group of Seven on responsible conduct in orbit: the foreign ministers jointly condemn the deliberate creation of long-lived debris.	
    *dialogue/statement	1	Trilateral fact sheet and joint press statement (JPN-ROK-US) now posted. Para 14 covers space; Para 15 covers cyber.	
    *dialogue/statement	1	@StateSpaceDesk: Just out – the two governments' joint declaration on civil space. 11 paragraphs, 2 pages. Read it here.	
    *dialogue/statement	1	Two capitals issue text after leaders' lunch: both sides "reaffirm the shared resolve" to keep the skies above the atmosphere free and open	
    *dialogue/statement	1	Readout released 1730: Secretary and Foreign Minister endorsed a two-page declaration on space partnership; paragraphs 4-7 cover satellites, lunar flights and data sharing.	
    *dialogue/statement,security/mission-assurance	1	What the ministers put their names to: the document published after the 2+2 devotes a whole section to orbit and calls an attack there a possible treaty trigger	
    *dialogue/statement,rules/norms	1	Communique, para 12: the seven leaders "condemn the deliberate smashing of satellites" and urge all states to promise not to test such weapons.	
    *dialogue/statement	1	FACT SHEET / bilateral summit / space annex posted. English text authentic; courtesy translation to follow by 0900 JST.	
    *dialogue/statement	1	The wording took until 3 a.m.: a single phrase about "freedom of action beyond Earth" nearly sank the closing document of the trilateral space dialogue, negotiators said	
    *dialogue/statement	1		第10回対話の成果として取りまとめられた共同発表では、官民の連携を一層強化することが確認された。
    *dialogue/statement	1		外務省は本日、両政府が合意した宇宙に関する文書の全文（和文・英文）を公表しました。文書は、宇宙の安定的な利用が両国共通の利益であるとの認識を示し、今後1年間に取り組む分野を列挙しています。仮訳は追って差し替えることがあります。
    *dialogue/statement,cooperation/partners	1		【速報】日米豪の3か国、宇宙分野で共同プレスリリース 「不可欠なパートナー」と明記
    *dialogue/statement	1		日米首脳、宇宙協力の深化をうたう共同声明を発表
    *dialogue/statement,rules/norms	1		両閣僚は「破壊的な直接上昇型ミサイル実験を行わない」との立場を共有する旨の文書を連名で発出した
    *dialogue/statement	1		【報道発表】第10回宇宙に関する包括的日米対話の共同声明を公表しました（英語正文・和文仮訳）。
    *dialogue/statement	1		日加首脳は会談後、宇宙分野での連携強化を明記した共同声明を発出した。全文は別添のとおり。
    *dialogue/statement,rules/norms	1		G7外相声明（骨子）：宇宙空間における責任ある行動への支持を改めて表明。
    *dialogue/statement	1		日米「2＋2」共同発表を掲載しました。宇宙に関する記述は第6段落です。
    *dialogue/statement	1		日豪共同宣言発出。両閣僚は宇宙協力の拡大で一致し、文書に署名の上、共同で発表した。
    *dialogue/statement	1		【外務省】日印共同プレスステートメント（仮訳）掲載。宇宙探査協力を歓迎する旨を確認。
    *dialogue/statement	1		北欧3国と日本、北極圏の衛星利用で足並み　大臣4人の連名文書が夜半にまとまる
    *dialogue/statement	1		【官邸掲示】日印首脳の成果文書を掲載。宇宙は第18〜21段落、別添の行動計画は後日。
    *dialogue/statement	1		「力による現状変更を空の彼方でも許さない」　日豪外務・防衛の4大臣がそろって宣言
    *dialogue/statement	1		英文案に括弧3か所残る。調整完了まで共同発表は解禁不可（エンバーゴ22時）。
    *dialogue/statement	1		米韓の宇宙当局が国交樹立の記念日に合わせて共同プレスリリース　有人探査に初めて触れる
    *policy/budget	1	House appropriators trim $310M from NASA's science account	
    *policy/budget,exploration/gateway	1	Markup restores full funding for the habitation module of the lunar-orbit outpost; Senate vote next week	
    *policy/budget,commercial/licensing	1	H.R. 4410, a bill to simplify approvals for in-orbit activities, clears committee 31-8	
    *policy/budget	1	Diet passes supplementary allocation: 98.2 billion yen for rockets, satellites and the Strategic Fund	
    *policy/budget	1	FY2028 request at a glance: 4.1% more for civil space, weather satellites flat, education eliminated again	
    *policy/budget	1	With the continuing resolution running out on Friday, three space agencies are drawing up furlough lists. Weather forecasting and flight safety would go on without pay; most laboratories would close. Both chambers left town on Tuesday without a vote.	
    *policy/budget	1	FY2028 BUDGET REQUEST: agency total $25.1B (+1.8%). Science flat, exploration up, space operations down. Briefing 1400 EST.	
    *policy/budget	1	Continuing resolution signed. Civil space programs funded at prior-year level through 14 March; no new starts allowed.	
    *policy/budget	1	H.R. 7731, NASA Authorization Act, reported out of committee 38–2. Floor action expected the week of the 9th.	
    *policy/budget,security/organization	1	Space Force FY28 appropriation: conferees settle on $31.4B, of which $5.2B for missile-warning satellites.	
    *policy/budget	1	Diet passes supplementary budget; third tranche of 200 billion yen for the Space Strategy Fund approved.	
    *policy/budget	1	STATUS: lapse in appropriations. Agency websites not updated. Excepted personnel only; furlough notices issued 0800.	
    *policy/budget,exploration/artemis	1	House panel trims the moon programme by $300 million and puts the money into weather satellites	
    *policy/budget	1	CR in effect thru 16 Jan: NASA funded at prior-year level, no new starts. Centers hold travel above essential.	
    *policy/budget,commercial/licensing	1	Lawmakers want a referee for orbit: a bill introduced Tuesday would give Commerce power to approve refuelling and repair missions	
    *policy/budget,security/mission-assurance	1	Tokyo's finance ministry pencils in 480 billion yen for things that fly above the air, a record, with a third for defence constellations	
    *policy/budget	1	MARKUP DONE: S. 2291 Orbital Sustainability Act reported favorably 21-5. Floor time not set. CBO score: $150M over 5 yrs.	
    *policy/budget,exploration/science	1	The price tag of the flagship telescope has swollen by a fifth, auditors tell Congress, and the agency must now say what it will give up	
    *policy/budget,exploration/cargo,exploration/iss	1		概算要求の内訳：ISS運用経費 118億円、HTV-X製造 164億円（いずれも前年度並み）
    *policy/budget,exploration/mars	1		米議会、火星試料回収の経費を削減する歳出法案を可決
    *policy/budget	1		補正で420億円を計上、次期基幹ロケットの射場整備に充てる
    *policy/budget	1		宇宙戦略基金の第四期配分案（億円）：輸送 480、衛星等 610、探査等 250
    *policy/budget	1		来年度概算要求、宇宙関係は総額1兆円超 各省まとめ
    *policy/budget	1		衛星リモートセンシング法の一部を改正する法律案が参院本会議で可決、成立
    *policy/budget	1		令和9年度概算要求：宇宙関係予算は政府全体で9,120億円（前年度当初比4.6％増）
    *policy/budget	1		宇宙活動法の一部を改正する法律案を閣議決定、今国会に提出。
    *policy/budget	1		補正予算案が成立。宇宙戦略基金に2,000億円を積み増し、配分は3省で調整。
    *policy/budget	1		米下院歳出委、商務・司法・科学法案を可決。NASA科学予算の削減幅を圧縮。
    *policy/budget,commercial/licensing	1		衛星リモセン法施行令の一部改正政令を公布。施行日は10月1日。
    *policy/budget,security/organization	1		防衛省概算要求、宇宙領域の能力強化に約1,850億円。衛星コンステ整備費を計上。
    *policy/budget	1		科学予算を半分に、という案に学者らが議事堂前で抗議　上院は元の額に戻す構え
    *policy/budget	1		【歳出法案】商務・司法・科学小委、NASA 249億ドルで可決。本会議は年明け。
    *policy/budget,security/mission-assurance	1		与党の部会、衛星を狙った妨害に罰則を設ける議員立法の骨子を了承
    *policy/budget	1		文科省の来年度案、基幹ロケットに1割増　JAXAの運営費は横ばい
    *policy/budget,earth/weather	1		政府閉鎖13日目、気象衛星の更新契約に遅れ。例外職員のみ勤務、再開後に精算。
    *policy/budget	1		会計検査院、使われなかった衛星開発費87億円を指摘　繰越の理由を質す
    *policy/strategy	1	White House releases updated National Space Policy, replacing the previous directive	
    *policy/strategy,commercial/industry	1	National Space Council calls for comment on draft framework to put commercial services first in government missions	
    *policy/strategy	1	Where the country wants to be in orbit by 2040: a new government roadmap sets eight long-range goals. Among them are assured access to orbit, a larger domestic industry and a permanent seat at the table when rules are written. Ministries must report each year on how they contribute.	
    *policy/strategy	1	Japan's Cabinet approves the revised Basic Plan, doubling the target size of the domestic space market	
    *policy/strategy,security/mission-assurance	1	The ten-year plan names resilience as its first pillar and asks every ministry to map its dependence on satellites.	
    *policy/strategy	1	Cabinet Office notice: draft revision of the Implementation Plan of the Basic Plan on Space Policy is out for public comment until 22 Nov.	
    *policy/strategy	1	WHITE HOUSE – National Space Council releases updated U.S. Space Priorities Framework; agencies to submit alignment memos in 60 days.	
    *policy/strategy	1	PRESIDENTIAL MEMORANDUM: new national cislunar strategy directs departments to prepare a five-year plan for communications and timing near the Moon.	
    *policy/strategy,commercial/industry	1	Ministry publishes Space Industry Vision 2040: target is to double the domestic market to 8 trillion yen; measures listed by technology area.	
    *policy/strategy	1	The Space Technology Strategy has been updated. Changes: on-orbit servicing raised to priority A, optical links added, roadmap tables reissued.	
    *policy/strategy	1	Executive order on spectrum for space operations signed today. It sets national policy on allocating bands for launch, landing and Moon links.	
    *policy/strategy,exploration/lunar-surface	1	The White House lays out where America wants to be off-planet by 2040, putting commercial partners first and naming the Moon a "domain of presence"	
    *policy/strategy,ssa/conjunction	1	NOTICE: Space Policy Directive-11 signed 1400 EST. Departments have 180 days to submit implementation plans on orbital traffic coordination.	
    *policy/strategy	1	Tokyo's new ten-year blueprint doubles the number of eyes and compass satellites overhead and asks industry to fly thirty rockets a year	
    *policy/strategy,exploration/mars	1	Council of advisers to the vice president tells government: choose between being first on the lunar south pole and being first to Mars	
    *policy/strategy	1	RFC: National Space Council seeks public views on draft Cislunar Science and Technology Strategy. Docket open 45 days.	
    *policy/strategy,ssa/conjunction	1	Who runs what above the clouds? A presidential order hands civil traffic watch to Commerce and leaves the Pentagon with threats	
    *policy/strategy	1		宇宙基本計画の改定案、有識者委員会が大筋で了承。安全保障、民生、産業の三本柱は維持したうえで、人材の確保と自律的な輸送能力の確保を新たな柱に加える。年末の本部会合で正式に決める見通しだ。
    *policy/strategy	1		我が国は宇宙で何を目指すのか。政府が新たなビジョンの骨子を示す
    *policy/strategy,technology/demonstration	1		宇宙技術戦略のローリングに関する意見募集（内閣府宇宙開発戦略推進事務局）
    *policy/strategy	1		政策部会で中長期の優先分野を議論、自立性の確保を柱に据える案が有力
    *policy/strategy,exploration/lunar-surface	1		米大統領が新たな宇宙政策令に署名 月面での持続的活動を優先目標に
    *policy/strategy	1		2030年代に向けた国としての方針をまとめた工程表、きょう閣議決定
    *policy/strategy	1		宇宙基本計画工程表（令和8年度改訂）を宇宙開発戦略本部で決定しました。
    *policy/strategy	1		【意見募集】宇宙技術戦略の改訂案に対するパブリックコメントを開始（30日間）
    *policy/strategy	1		米国家宇宙会議、新たな国家宇宙政策を公表。民間活用と月周辺の国家戦略を柱に据える。
    *policy/strategy,security/organization	1		宇宙領域防衛指針を公表。防衛省として初めて宇宙の防衛戦略の全体像を示した。
    *policy/strategy	1		宇宙安全保障構想の見直しに着手。有識者会合を設置し、年内に提言を取りまとめる方針。
    *policy/strategy	1		文科省、次期基幹ロケットの在り方に関する国の基本方針を策定。2035年までの道筋を整理。
    *policy/strategy	1		有人で地球を回る手段を自前で持つか　政府の検討会が割れたまま報告書
    *policy/strategy,commercial/launch	1		【意見公募】「宇宙輸送の将来像」素案。提出は電子フォームのみ、1月9日17時締切。
    *policy/strategy,ssa/conjunction	1		米商務省に「空の交通整理」を任せるか民間に委ねるか　政権が方針の見直しに着手
    *policy/strategy,security/mission-assurance	1		防衛省、宇宙領域の指針を初めて公に　守る・見張る・つなぐの三本柱
    *policy/strategy	1		英国も10年の航海図　打ち上げより衛星の利用に重心を移すと科学相
    *policy/strategy	1		宇宙政策委員会第112回部会　議題は「安全保障構想の進捗」「基金の配分方針」
    *rules/accords	1	Signing ceremony at NASA Headquarters: minister of Kalmora adds country's name to principles for safe exploration	
    *rules/accords	1	Santa Verda becomes 63rd nation to sign the Artemis Accords	
    *rules/accords	1	Framework agreement between Japan and the United States on peaceful exploration enters into force; text and side letters online	
    *rules/accords,dialogue/meeting	1	Signatories meet in Lima to talk about deconfliction zones and sharing of scientific data	
    *rules/accords	1	Does the 1967 Treaty still fit? Legal scholars on liability when a private lander damages another country's equipment	
    *rules/accords	1	Signing ceremony: the 61st nation joined the Artemis Accords today at NASA HQ. Photos on our channel.	
    *rules/accords	1	ENTRY INTO FORCE: U.S.–Japan Framework Agreement on space cooperation; notes exchanged, effective this date.	
    *rules/accords	1	NOTICE OF DEPOSIT: instrument of accession to the Convention on International Liability for Damage Caused by Space Objects received.	
    *rules/accords,exploration/lunar-surface	1	Artemis Accords signatories' workshop: first agreed text on safety zones and deconfliction around lunar sites. Signed principals' summary posted.	
    *rules/accords	1	State intends to withdraw from the Moon Agreement; depositary notification C.N.12 circulated, effect in one year.	
    *rules/accords	1	Legal adviser's note: Article VI of the Outer Space Treaty, authorization and continuing supervision of non-governmental activities – views sought by 1 SEP.	
    *rules/accords	1	Senegal picks up the pen: the 58th signature under the lunar code of conduct came at a ceremony in Washington	
    *rules/accords	1	DEPOSIT NOTIFICATION: Instrument of accession to the Registration Convention received from Republic of Palau; in force on deposit.	
    *rules/accords	1	Who pays if your rocket stage crushes my barn? Law professors revisit the 1972 liability pact	
    *rules/accords,exploration/lunar-surface	1	FRAMEWORK AGMT JP-US (space cooperation): Annex on lunar logistics enters into force 1 Feb after exchange of notes.	
    *rules/accords,exploration/lunar-surface	1	Safety zones on the Moon, and how big they may be, topped the agenda as signatories rehearsed a dispute between two imaginary landers	
    *rules/accords	1	India's cabinet clears a law to bring the Outer Space Treaty's duties into domestic courts	
    *rules/accords	1		日米宇宙協力枠組協定の実施取決めに署名 月探査での責任分担を明確化
    *rules/accords	1		宇宙条約・損害責任条約の課題を考える法律シンポジウム、論文募集
    *rules/accords,resources/space-resources	1		採取した鉱物の所有は宇宙条約に反しないとの原則を確認、署名国会合が声明案
    *rules/accords	1		外務省：民生宇宙探査の諸原則に関する政治的約束への参加国一覧を更新
    *rules/accords	1		月での活動の「安全区域」をどう運用するか、署名国が文書案を議論
    *rules/accords	1		アルテミス合意に新たに2か国が署名、計65か国に
    *rules/accords	1		アルテミス合意に新たに2か国が署名、署名国は計63か国に。
    *rules/accords	1		日米宇宙協力に関する枠組協定の実施取決めに署名（文部科学省・NASA）
    *rules/accords	1		宇宙損害責任条約に基づく請求手続の解説資料を掲載しました。
    *rules/accords	1		アルテミス合意署名国会合、議長国を日米豪で分担。非干渉原則の運用を協議。
    *rules/accords,exploration/crew	1		与圧ローバ提供と日本人の月面着陸機会を定めた実施取決めが発効。
    *rules/accords	1		宇宙救助返還協定への加入書を寄託。外務省告示第88号。
    *rules/accords	1		宇宙飛行士の救助と返還の約束は月でも効くのか　署名国が解釈を話し合う
    *rules/accords,cooperation/partners	1		【署名式】フィリピン、アルテミス合意へ。12日15時、ワシントン。報道登録は前日まで。
    *rules/accords,exploration/lunar-surface	1		アポロの足跡を文化財に　「遺産を守る」条項の運用案を8か国が持ち寄る
    *rules/accords	1		宇宙条約60年を前に、学会が「公共の利益」の読み方を問う特集
    *rules/accords,exploration/iss	1		基地での犯罪は誰の法律で　ISS協定の後を継ぐ枠組みを各国の法務担当が検討
    *rules/accords	1		月協定から抜ける国が相次ぐ　中東の1国も通告、1年後に脱退が成立
    *rules/norms	1	Japan tables a working paper on what counts as irresponsible conduct, proposing that states refrain from deliberate dazzling	
    *rules/norms	1	UN working group on reducing space threats ends without consensus	
    *rules/norms	1	Good manners in orbit: diplomats in Geneva argue over how close is too close. Some want a fixed distance in kilometers, others only a duty to tell before approaching. Nobody expects a binding text this year, but a list of voluntary practices is within reach.	
    *rules/norms	1	Thirty-eight states have now said they will not test missiles against satellites; the latest is Meridia	
    *rules/norms,ssa/breakup	1	Draft guidelines would ask operators to bring dead spacecraft down within five years, COPUOS delegates told	
    *rules/norms	1	UNGA First Committee: draft resolution L.61 on no destructive direct-ascent ASAT tests adopted 158-9-8. Explanation of vote to follow.	
    *rules/norms	1	OEWG on PAROS, day 3: delegations discuss rendezvous and proximity operations without consent as a candidate for a norm.	
    *rules/norms	1	ISO TC20/SC14 ballot closed: revised 24113 space debris mitigation standard approved, adopts the five-year disposal rule.	
    *rules/norms	1	Minister announces the country will not conduct destructive anti-satellite missile tests, becoming the 40th to make the pledge.	
    *rules/norms,ssa/breakup	1	IADC guidelines Rev 4 released: passivation at end of mission, 90% disposal success, collision probability below 1E-3 over lifetime.	
    *rules/norms	1	COPUOS Working Group on long-term sustainability: 21 LTS Guidelines – call for national implementation examples, deadline 15 DEC.	
    *rules/norms	1	Diplomats in Geneva spent a week on a simple question: how close is too close to another nation's satellite?	
    *rules/norms,ssa/breakup	1	UNGA FIRST CTE: draft res. on destructive direct-ascent ASAT tests adopted 158-9-10. Explanation of vote by 12 delegations.	
    *rules/norms	1	Forty-one governments have now vowed never to blow up a spacecraft from the ground; Kenya is the newest	
    *rules/norms	1	OEWG on PAROS, 3rd session, day 4: chair's non-paper circulated on rendezvous etiquette. No consensus on verification text.	
    *rules/norms	1	Be a good neighbour up there: the UN's guidelines on tidy orbits get a handbook with worked examples for newcomers	
    *rules/norms	1	Moscow and Beijing again offer their treaty against arms in orbit; Western envoys again call it unverifiable	
    *rules/norms	1	Astronomers plead for the dark: a UN panel takes up how bright a satellite may be, and how loud in the radio quiet bands	
    *rules/norms	1		宇宙での「してよいこと・いけないこと」を話し合う政府専門家会合がジュネーブで始まった。
    *rules/norms	1		破壊実験の自制を宣言する国が40に到達、わが国も賛同を呼びかけ
    *rules/norms	1		国連軍縮会議、宇宙における責任ある行動の規範づくりで平行線。一部の国は法的拘束力のある条約が先だと主張し、行動に着目する案を推す側との溝は埋まらなかった。議論は来年の会期に持ち越された。
    *rules/norms	1		衛星への異常な接近を「控えるべき行為」と位置付ける決議案、第一委員会で採択
    *rules/norms	1		COPUOS法律小委員会が閉幕、長期持続可能性ガイドラインの実施で前進
    *rules/norms,ssa/breakup	1		デブリ低減の国際ルール作りを主導へ、政府が行動指針案を各国に提示
    *rules/norms	1		国連政府専門家会合、宇宙における脅威低減のための規範案を討議。我が国代表がステートメント。
    *rules/norms	1		破壊的な直接上昇型衛星破壊実験を行わない決定を表明した国は41か国に。
    *rules/norms	1		軌道上サービスに共通する国際ルール作りへ、日本が国連で指針案を提示。
    *rules/norms	1		長期持続可能性（LTS）ガイドラインの国内実施状況を取りまとめ、COPUOSへ提出。
    *rules/norms	1		宇宙交通管理の国際基準策定に向け、標準化団体の作業部会が東京で初会合。
    *rules/norms,ssa/breakup	1		デブリ低減に関する国際ガイドラインの改訂に合意、運用終了後5年以内の除去を推奨。
    *rules/norms	1		【議長総括】G20宇宙経済会合、低軌道の持続可能な利用に関する自発的原則を支持。
    *rules/norms	1		月の裏側を電波の静かな場所に　国際電気通信の会議で保護域の線引き
    *rules/norms,ssa/breakup	1		使い終わった衛星は5年で下ろす　欧州の「ごみゼロ憲章」に110の組織が名を連ねる
    *rules/norms	1		脅威削減の作業部会、報告書採択ならず。対立点：定義、検証、意図的妨害の扱い。
    *rules/norms	1		核兵器を軌道に置かない決議案、安保理で拒否権　採決は13対1、棄権1
    *rules/transparency	1	Pre-launch notification submitted under the Hague Code of Conduct for the Kestrel-4 flight	
    *rules/transparency	1	In a voluntary exchange, the two sides showed each other their lists of military satellites to lower the risk of misjudgment.	
    *rules/transparency	1	Registration details for 61 objects sent to the UN Secretary-General, including orbit and function	
    *rules/transparency,commercial/launch	1	Notice to subscribing states: one space launch vehicle, window 8-19 April, direction 115 deg, from Point Alder	
    *rules/transparency	1	TCBMs in practice: survey finds half of governments publish their space doctrine	
    *rules/transparency	1	Japan opens Cape Sata range to observers from eleven countries as a confidence-building step	
    *rules/transparency	1	HCOC pre-launch notification No. 26-041: one space launch vehicle, window 3–9 MAR, generic class LV-M, impact areas as listed.	
    *rules/transparency	1	Registration submission ST/SG/SER.E/1188: particulars of 14 objects launched in the fourth quarter furnished to the Secretary-General.	
    *rules/transparency	1	Observers from nine states toured the launch site today under the Hague Code voluntary visit programme.	
    *rules/transparency,ssa/orbit	1	As a transparency measure the operator will publish planned manoeuvres of its inspection satellite 72 h in advance, with contact point.	
    *rules/transparency	1	Annual declaration under the TCBM framework: national military space budget, doctrine summary and list of contact points released.	
    *rules/transparency	1	Hotline test: space operations centers of the two states carried out a scheduled line check at 0600Z as part of confidence-building steps.	
    *rules/transparency,commercial/launch	1	Ahead of Sunday's firing from Vandenberg, Washington told 140 capitals what would fly, when and where the pieces would fall	
    *rules/transparency,commercial/launch	1	HCOC PLN 26-044: SLV, window 11-14 Dec 2000-0200Z, site TANEGASHIMA, azimuth 092. Post-launch declaration to follow.	
    *rules/transparency,ssa/tracking	1	Come and look: Japan opens its deep-sky radar site to observers from eleven nations to dispel rumours	
    *rules/transparency,rules/norms	1	Register of objects: State furnishes data on 14 satellites (ST/SG/SER.E format), including function and decay of two. Late filings: 3.	
    *rules/transparency	1	A hotline between the two operations floors would let duty officers ask "was that you?" before anyone guesses wrong	
    *rules/transparency	1	Voluntary annual report on national military space spending and doctrine handed to the UN; for the first time it lists inspection flights	
    *rules/transparency	1		ハーグ行動規範に基づく打上げ事前通報を各国に送付
    *rules/transparency	1		誤解を防ぐため、軌道変更の予定を互いに知らせ合う連絡窓口を設置
    *rules/transparency	1		他国の専門家に射場の見学を認める取組み、信頼醸成の一環で今年も実施。12か国から25人が参加し、発射管制室や組立棟を視察した。担当者は「隠すものはないと示すことが疑念を減らす」と話す。
    *rules/transparency	1		宇宙物体登録条約に基づき、昨年打ち上げた14機の情報を国連に提出しました
    *rules/transparency,security/organization	1		宇宙部隊の活動内容をまとめた年次報告を初公表、透明性向上がねらい
    *rules/transparency	1		ハーグ行動規範（HCOC）に基づく打上げ事前通報を加盟国に送付（H3、11月期）。
    *rules/transparency	1		宇宙物体登録条約に基づき、人工衛星5機を国連事務総長に登録通報。
    *rules/transparency	1		信頼醸成の一環として、射場の視察に各国武官団を受け入れ。写真は後日公開。
    *rules/transparency	1		近傍運用の計画を事前公表、透明性確保のため連絡窓口を国連宇宙部に届け出。
    *rules/transparency	1		透明性・信頼醸成措置（TCBM）に関する国別報告書を提出しました。
    *rules/transparency,ssa/reentry	1		登録抹消のお知らせ：再突入を確認した小型衛星3機について、国連登録簿の状態を「消滅」に変更。
    *rules/transparency	1		軍の実験機、どこへ何をしに　米が軌道と帰還日を前もって明かすのは初めて
    *rules/transparency	1		【提出】国連軍縮部への年次報告：国家宇宙政策、主要計画、担当窓口（24時間）を更新。
    *rules/transparency,commercial/launch	1		隠さず見せ合う試み　中国の発射場に周辺国の専門家が招かれ、米側は招待なし
    *rules/transparency	1		弾道ミサイル発射の事前通告を怠る国にHCOC議長国が書簡　加盟145か国へ写し
    *rules/transparency	1		連絡先台帳の更新：41か国中38か国から返信。未回答国へ再照会。
    *rules/transparency	1		接近運用の予定を前もって公表　防衛省が実験衛星の動きを月ごとに知らせる仕組み
    *security/mission-assurance,commercial/industry	1	Space Force wants to rent spare satellites from private firms and have them ready within days of an outage	
    *security/mission-assurance	1	Exercise tests how long GPS, weather and communications services could be kept going if ground stations are lost	
    *security/mission-assurance,gnss/gps	1	Jamming drill off Cape Haldane: crews practice fallback procedures for loss of satellite timing	
    *security/mission-assurance	1	What happens to the missile-warning picture if one node goes dark? Planners look at graceful degradation and redundancy. A three-day tabletop brought together operators, utilities and commanders, who were told to assume that half of their usual links would not come back for a month.	
    *security/mission-assurance	1	CYBER ADVISORY: UPLINK ENCRYPTION KEYS AT THREE TELEPORTS TO BE ROTATED BY 01 DEC. VERIFY BACKUP PATH.	
    *security/mission-assurance	1	EXERCISE NOTICE: satellite operators' resilience drill, 10–12 MAY. Inject set: uplink jamming, loss of a ground site, command-link spoofing.	
    *security/mission-assurance	1	ADVISORY (TLP:GREEN): malware found on modem management servers of a VSAT provider. Space operators should rotate keys and review remote access.	
    *security/mission-assurance	1	RFI – Alternate PNT and SATCOM paths for critical missions. Government seeks ways to keep services running if a constellation is denied. Responses due 30 JUN.	
    *security/mission-assurance	1	Interference report: X-band MILSATCOM transponder 4 jammed 0312–0455Z, source geolocated; service restored by switching to protected waveform.	
    *security/mission-assurance,policy/strategy	1	Guidelines on mission assurance of space systems, 3rd edition, issued by the interagency committee; owners must map critical functions and redundancy.	
    *security/mission-assurance	1	Supply-chain alert: counterfeit FPGAs traced to flight lots of two programs. Screening of spares ordered to preserve mission resilience.	
    *security/mission-assurance,gnss/gps	1	If the enemy blinds our satellites on day one, how do we still navigate? Last week's war game gave planners an uncomfortable answer	
    *security/mission-assurance,gnss/gps	1	EXERCISE NOTICE: SCHRIEVER-type tabletop 3-7 Feb. Focus: reconstitution of PNT and MILSATCOM after loss of two GEO nodes. Distro limited.	
    *security/mission-assurance	1	Hackers got as far as the ground station's lunch menu, says the operator; the stations commanding military relay craft were on a separate network	
    *security/mission-assurance,gnss/gps	1	M-code receivers now in 70 pct of destroyers. Jam-resistance test off Guam: PASS. Remaining hulls by FY28.	
    *security/mission-assurance	1	Many cheap ones rather than a few big ones: the Pentagon's new fleet is built so that losing a dozen changes nothing	
    *security/mission-assurance	1	SATCOM INTERFERENCE RPT 0311Z: uplink carrier unknown source, X-band, 14 min. Switched to alternate beam; service to fleet maintained. Attribution pending.	
    *security/mission-assurance	1		衛星が使えなくなったら――防衛省と内閣府が代替手段への切り替えを訓練
    *security/mission-assurance	1		測位信号への妨害が続いた場合でも基幹インフラを止めないための指針案を公表
    *security/mission-assurance,security/organization	1		宇宙領域の抗たん性を競う演習「スターレジリエンス」に航空自衛隊から40人が参加
    *security/mission-assurance,policy/strategy	1		機能保証のための基本的考え方を改定、民間衛星の活用と抗たん性向上を盛り込む
    *security/mission-assurance	1		地上局への不正アクセスを想定し、通信経路の二重化と復旧手順を見直した。
    *security/mission-assurance	1		政府、宇宙システム全体の機能保証強化へ机上演習を実施
    *security/mission-assurance	1		【注意喚起】衛星管制用地上設備を狙った不正アクセスを確認。事業者は認証情報の更新を。
    *security/mission-assurance	1		宇宙システムの機能保証強化に関する机上演習を実施。関係省庁と民間12社が参加。
    *security/mission-assurance	1		電波妨害を想定した衛星通信の代替手段切替え訓練、予定どおり終了。復旧まで平均11分。
    *security/mission-assurance	1		民間宇宙システムにおけるサイバーセキュリティ対策ガイドライン Ver.3.0 を公開しました。
    *security/mission-assurance	1		情報収集衛星の抗たん性向上に向け、予備機の即応打上げと地上局分散を検討。
    *security/mission-assurance	1		調達公告：衛星管制局の冗長化工事一式（機能保証対策）、入札説明書交付は8月3日まで。
    *security/mission-assurance,commercial/launch	1		予備タイヤのように代わりの衛星を素早く上げる　米軍、指示から50時間で軌道へ
    *security/mission-assurance	1		【通達】指揮統制衛星の暗号鍵更新、全局6日までに完了のこと。未了2局。
    *security/mission-assurance	1		きらめき3号が部隊の声をつなぐ　他国の通信衛星と混ぜて使う訓練も
    *security/mission-assurance,gnss/gps	1		GPSが狂ったら羅針盤と星で　海自の若手士官が六分儀を握る訓練
    *security/mission-assurance	1		同じ部品に頼りすぎていないか　衛星の供給網に潜む弱点を防衛当局が洗い出し
    *security/mission-assurance	1		レーザーで目つぶしされた場合に備え、偵察衛星に「まぶた」　同盟国で技術を持ち寄り
    *security/organization,ssa/tracking	1	New squadron takes over deep-space radar site from the Army; 84 Guardians assigned	
    *security/organization	1	U.S. Space Command names combined operations cell, with liaison desks for six allies, fully operational	
    *security/organization	1	The air arm will be renamed to reflect its growing role above the atmosphere, the Defense Ministry said, with staff rising to 1,200. The change takes a revision of the Self-Defense Forces Act and new insignia. A general officer will head the enlarged headquarters near Tokyo.	
    *security/organization	1	Space Force stands up new component field command in the Indo-Pacific	
    *security/organization,policy/budget	1	Ministry asks for money to raise the operations group at Fuchu to a full wing	
    *security/organization	1	Change of command: Delta 19 welcomes its third commander in a ceremony at Fort Harlan SFB	
    *security/organization	1	ORDERS: Mission Delta 9 detachment activated at Schriever SFB effective 1 OCT. Change of command 0900L.	
    *security/organization	1	USSPACECOM headquarters transition update: 200 billets move this quarter; full operational capability planned for 2029.	
    *security/organization	1	@SpaceForceNews: Component field command U.S. Space Forces – Japan marks its first anniversary at Yokota today.	
    *security/organization,cooperation/partners	1	Combined Space Operations (CSpO) initiative: principals welcome a new member nation; operations centers to link by year end.	
    *security/organization	1	NOTICE: Air Self-Defense Force to be renamed Air and Space Self-Defense Force; new Space Operations Wing stands up in FY2026.	
    *security/organization	1	Recruiting: officers for the Guardian corps, orbital warfare career field. Board convenes 6 AUG; packages due 30 days prior.	
    *security/organization	1	The youngest branch of the US military gets a headquarters in Tokyo's suburbs: fifty guardians and a brigadier	
    *security/organization	1	CHANGE OF COMMAND: Space Delta 14, Buckley SFB, 10 Dec 1000L. Uniform OCP. Incoming cdr arrives from S4S.	
    *security/organization	1	Japan renames its air arm to include the word "space" and promises 880 people to watch satellites by 2027	
    *security/organization	1	STAFFING STATUS: USSPACECOM HQ move to Huntsville, phase 2 of 4. 410 billets relocated, 990 remain Colorado Springs.	
    *security/organization	1	Germany, France and Japan send colonels to the coalition operations cell in California, which now counts ten flags	
    *security/organization,policy/budget	1	General tells senators his service needs twice as many uniforms to guard what is overhead	
    *security/organization	1		米宇宙軍、在日部隊の人員を倍増し横田に司令部機能。来年夏までに約60人を増員し、これまでハワイに置いていた計画・情報の担当を移す。部隊長は大佐から准将に格上げされる。
    *security/organization	1		防衛省、宇宙担当の参事官を新設 来年度の組織改編で
    *security/organization,security/mission-assurance	1		第2宇宙作戦隊が発足。電磁妨害の把握を任務とし、隊員は約70名。
    *security/organization	1		航空自衛隊「宇宙作戦団」新編へ、府中基地で準備室発足
    *security/organization	1		統合作戦司令部に宇宙専門の幕僚を配置、人事発令は4月1日付
    *security/organization	1		航空自衛隊「宇宙作戦集団」（仮称）新編の準備室を府中基地に設置。
    *security/organization	1		航空自衛隊、航空宇宙自衛隊への改称に伴う部隊章を一般公募。
    *security/organization	1		米宇宙軍、在日部隊の人員を増強。横田で編成完結式を実施。
    *security/organization	1		防衛大臣、宇宙作戦群を視察し隊員を激励。訓示の要旨は別添。
    *security/organization,dialogue/meeting	1		米宇宙コマンド司令官が統合作戦司令官を訪問、運用面の連携で意見交換。
    *security/organization	1		英国宇宙コマンドへの連絡官派遣を開始。任期は2年、1等空佐を充てる。
    *security/organization,dialogue/meeting	1		カナダ軍の宇宙師団長が来日　指揮官どうしの会合で連絡の階段を決める
    *security/organization	1		【編成】第2宇宙作戦隊、防府北へ移駐完了。隊員72名、当直4直制へ。
    *security/organization	1		宇宙軍に予備役は要るか　空軍州兵の専門家たちの移籍に知事らが反対
    *security/organization	1		米の宇宙開発庁、軍の調達部門へ吸収　長官代行が職員に説明
    *security/organization	1		韓国空軍に監視専門の戦隊が発足　50人から始め3年で倍に
    *security/organization	1		自衛隊の宇宙要員を育てる課程、幹部学校に新設　1期生は24人
    """
