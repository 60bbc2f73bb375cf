/// Of no topic, since they are about everyday life: examples, lines of the standard glossary.
let examplesEveryday = """
    *	1	The web site will be unavailable during maintenance tonight	サイトの保守作業により閲覧できません
    *	1	Our online shop is being updated, please come back later	ウェブページの表示に不具合が生じています
    *	1	Read the terms before you register for the mailing list	ニュースレターの購読登録と解除
    *	1	Account registration is now open to students	会員登録の手順について
    *	1	Members can change their password under settings	パスワードの変更をお願いします
    *	1	Trains run late after a fault on the line	列車の遅延と運休の情報
    *	1	Station closed, passengers should take the bus	運転見合わせ、振替輸送を実施中
    *	1	Services on the underground resume after a broken rail	地下鉄が全線で運転を再開
    *	1	Signal box fire delays commuters	バスの時刻表を改正しました
    *	1	Traffic lights out at the main crossing	信号機の故障で渋滞
    *	1	Doctors recommend a daily walk after dinner	食品の衛生管理と手洗い
    *	1	People over sixty walk more than they used to	熱中症を防ぐ水分のとり方
    *	1	Wash your hands: keeping food safe in summer	インフルエンザ予防接種のご案内
    *	1	Food poisoning at a restaurant sends guests to hospital	定期健診の結果について
    *	1	Flu vaccinations offered at the clinic	歯科検診の予約受付
    *	1	Winter bonus rises at large companies	平均賃金が前年より上昇
    *	1	Average wage up three percent, survey says	家計調査、食費の支出が増える
    *	1	Household spending falls for the second month	初任給の引き上げが相次ぐ
    *	1	Rents increase in most districts	家賃の相場が下がる
    *	1	Retail sales grew in December	小売店の売上高が伸びる
    *	1	Waiting times at the service desk	窓口の待ち時間の目安
    *	1	The counter is crowded in the morning	混み合う時間帯を避けてお越しください
    *	1	Queue tickets are handed out at reception	整理券を配布しています
    *	1	Password week: slogan contest for pupils	標語とポスターの入選作品
    *	1	Beware of phishing mail, the bank warns	なりすましメールに気をつけてください
    *	1	Phone scam targets pensioners	特殊詐欺の被害が多発
    *	1	Two arrested over stolen cars	自転車の盗難が増えています
    *	1	Court fines company for late payment	交通違反の罰金
    *	1	Lost property office moves	落とし物の問い合わせ先
    *	1	Missing cat found safe	行方不明の猫が見つかる
    *	1	Vet clinic opens at weekends	犬の登録と狂犬病の注射
    *	1	Elephants bathe at the zoo	水族館でペンギンの行進
    *	1	Farmers harvest a record crop of apples	りんごの収穫が最盛期
    *	1	Milk prices climb again	牛乳と卵の値上げ
    *	1	Rice harvest festival at the shrine	神社の例大祭
    *	1	Temple bell rings in the new year	初詣の人出
    *	1	Wedding season begins	結婚式場の見学会
    *	1	Obituary: founder of a toy company	訃報、老舗玩具店の創業者
    *	1	Funeral of the former headmaster	元校長の叙勲祝賀会
    *	1	Graduation ceremony for nurses	入学式と新学期の準備
    *	1	Entrance examination results posted	大学入試の合格発表
    *	1	Homework help at the library	図書の返却と予約
    *	1	Reading hour for toddlers	絵本の読み聞かせ
    *	1	New books this month	今月の貸出ランキング
    *	1	Exhibition of watercolours by residents	水彩画と書道の作品展
    *	1	Museum admission is free on Sundays	美術館の入館料を改定
    *	1	Piano recital cancelled	音楽会の入場券を発売
    *	1	Actor wins award for stage role	俳優が主演男優賞を受賞
    *	1	The band will play two nights in the arena	人気バンドの追加公演
    *	1	Cinema reopens after renovation	映画館が改装を終えて再開
    *	1	TV drama returns for a fourth season	連続ドラマの最終回
    *	1	Video game sells a million copies	新作ゲームの予約を開始
    *	1	Quarterback traded before deadline	大相撲、横綱が全勝
    *	1	Baseball: extra innings decide the game	高校サッカーの組み合わせが決定
    *	1	Golf tournament shortened by a day	マラソンの交通規制
    *	1	Swimming club trains for nationals	水泳教室の参加費
    *	1	Skiing lessons for beginners	スキー場がオープン
    *	1	Football coach sacked	監督が辞任を表明
    *	1	Olympic committee picks host	五輪の聖火リレー
    *	1	Bicycle lanes painted green	駐輪場の利用料金
    *	1	Car park charges doubled	駐車料金を値上げ
    *	1	Airport adds security lanes	空港の保安検査場が混雑
    *	1	Tourists return to the old town	観光客が過去最多
    *	1	Ten best beaches for families	おすすめの海水浴場
    *	1	Book early for the holidays	旅館の宿泊予約
    *	1	Passport photos while you wait	旅券の申請窓口
    *	1	Visa office changes address	領事館の移転
    *	1	Ambassador gives reception on national day	大使が祝賀会を開く
    *	1	Foreign minister meets counterpart over trade in beef	外相が貿易を巡り会談
    *	1	Negotiators agree on tariffs for steel	関税の引き下げで合意
    *	1	Parliament votes on pension age	年金の受給年齢を引き上げ
    *	1	Governor vetoes gambling bill	知事が条例案に反対
    *	1	Candidates debate housing	候補者の公開討論会
    *	1	Polling stations close at eight	投票所の場所が変わります
    *	1	Turnout was low in the local election	市長選の開票結果
    *	1	Tax refunds are paid in spring	所得税の還付
    *	1	Property tax bills are in the mail	固定資産税の納付書を発送
    *	1	Customs seize fake handbags	税関が偽ブランド品を押収
    *	1	Tender for cleaning of school buildings	清掃業務の委託先を公募
    *	1	Contract awarded for new desks and chairs	机と椅子の購入契約
    *	1	Call for applications: clerk in the accounts department	経理事務の求人
    *	1	Internship for law students	学生向けの就業体験
    *	1	Retired teachers sought as volunteers	ボランティアを募ります
    *	1	Training for new shop assistants	新入社員の研修
    *	1	Works council elects its chair	労働組合が春闘で要求
    *	1	Staff outing to the mountains	社員旅行の写真
    *	1	Head of personnel steps down	人事部長の異動
    *	1	Board approves dividend	株主への配当を増やす
    *	1	Shares fall as investors sell	日経平均株価が下落
    *	1	Yen weakens against the dollar	円安で輸入品が値上がり
    *	1	Central bank leaves its rate alone	日銀が金融政策を維持
    *	1	Insurance premiums to go up	医療保険の手続き
    *	1	Mortgage advice evening	住宅相談会を開催
    *	1	Energy bills: help for households	電気料金の補助
    *	1	Gas pipe replaced in Mill Street	ガス管の交換工事
    *	1	Water main bursts, cellar flooded	漏水の修理に伴う断水
    *	1	Electricity cut for an hour	計画停電の対象地域
    *	1	Elevator out of order	エレベーターの点検
    *	1	Fire alarm tested at noon	避難訓練を行います
    *	1	Firefighters free boy from railings	消防署の見学
    *	1	Ambulance volunteers honoured	救急講習会の受講者
    *	1	Waste collection moves to Friday	資源ごみの収集日
    *	1	Recycling bins for glass	古紙の回収
    *	1	Flea market in the park	フリーマーケットの出店
    *	1	Spring flowers in bloom	桜が満開
    *	1	Rose garden needs gardeners	花壇の手入れ
    *	1	How to prune a hedge	家庭菜園の始め方
    *	1	Soup, salad and bread for lunch	昼の定食
    *	1	Chocolate cake in an hour	簡単な菓子の作り方
    *	1	Cheese fair draws thousands	物産展が盛況
    *	1	Wine list revised	日本酒の試飲会
    *	1	Coffee shop hires baristas	喫茶店の新しい店主
    *	1	Hairdresser moves round the corner	美容室の割引券
    *	1	Shoes and bags at half price	衣料品の特売
    *	1	Toy recall: small parts	玩具の自主回収
    *	1	Washing machines recalled over fire risk	洗濯機の無償修理
    *	1	New phone has a better camera	携帯電話の料金プラン
    *	1	Laptop battery tips	パソコンの買い替え
    *	1	App reminds you to drink water	アプリで買い物リスト
    *	1	Printer driver download	印刷機の説明書
    *	1	Frequently asked questions	よくある質問
    *	1	Contact us by phone or form	お問い合わせはこちら
    *	1	Site map and accessibility statement	サイトマップと利用規約
    *	1	Press photos of our head office	本社へのアクセス
    *	1	Opening hours and directions	営業日と休業日
    *	1	Thank you for your feedback	ご意見をお寄せください
    *	1	Survey of readers: win a prize	抽選で景品が当たる
    *	1	Horoscope for the week	今週の運勢
    *	1	Weekend crossword	川柳の入賞作
    *	1	Letters to the editor	読者の投稿
    *	1	Correction: the name was misspelt	記事の訂正とおわび
    *	1	Apology for the late delivery	配送の遅れについてお詫びします
    *	1	Parcel lockers at the supermarket	宅配便の受け取り
    *	1	Post office shortens hours	郵便局の窓口時間
    *	1	Historic bridge painted	古い橋の塗り替え
    *	1	Archaeologists find Roman bath	遺跡から土器が出土
    *	1	Chemists make a stronger glue	接着剤の新製品
    *	1	History lecture: the silk trade	郷土史の講演会
    *	1	Language course for beginners	外国語講座の開講
    *	1	Handicraft evening for all ages	手芸の集い
    *	1	Photo contest: my street	写真コンテストの応募作品
    *	1	Choir rehearsal moved	合唱団の練習日
    *	1	Dance class for seniors	高齢者の体操教室
    *	1	Scout camp by the lake	子ども会のキャンプ
    *	1	Playground gets new swings	公園の遊具を更新
    *	1	Nursery places still free	学童保育の利用案内
    *	1	School bus routes	通学路の見守り
    *	1	Parents' evening in the gym	保護者会の日程
    *	1	Uniforms: second-hand sale	制服の採寸
    *	1	Neighbours protest against noise	騒音の苦情
    *	1	Planning permission for a garage	車庫の建築確認
    *	1	Old brewery becomes flats	空き家の活用
    *	1	Builders find wartime shell	不発弾の処理で交通規制
    *	1	Regiment marches through town	自衛隊音楽隊の演奏会
    *	1	Navy museum ship gets a new coat of paint	軍艦の模型展
    *	1	Fishermen's choir sings shanties	釣り大会の結果
    *	1	Sailing school for children	ヨット教室
    *	1	Harbour ferry gets a café	渡し船の運賃
    *	1	Clock change this weekend	夏時間の終了
    *	1	Tower clock repaired	時計塔の修理
    *	1	Marathon of board games	囲碁の王座戦
    *	1	Magician at the children's ward	病院で人形劇
    *	1	Charity run raises money for clinic	募金の報告
    *	1	Lottery winner comes forward	宝くじの当せん番号
    *	1	Quiz night at the pub	クイズ大会の優勝者
    *	1	Celebrities at the gala	授賞式の衣装
    *	1	Memoir of a butcher	作家の回想録
    *	1	Mission to the homeless opens a new kitchen	宇宙をテーマにした喫茶店が開店
    *	1	Our mission and values	経営理念と企業使命
    *	1	The candidate's mission: fix the roads	月面という曲がヒットチャート1位
    *	1	Statement by the football club on ticket prices	銀河という名の特急が引退
    *	1	Bank statement by post will cost extra	金星会館で老人会の集い
    *	1	Annual financial statements of the theatre	木星さんご夫妻の金婚式
    *	1	Contracts for bus drivers renewed	水星商店街の福引き
    *	1	Compare phone tariffs and contracts	土星型のペンダントが人気
    *	1	Star baker shares her secrets	流れ星という名のラーメン店
    *	1	Star player injured before the final	星空の下で野外映画会
    *	1	Five-star hotel reopens on the seafront	天の川まつりの屋台
    *	1	Rising stars of the violin	ロケットスタートの首位チーム
    *	1	Moonlight market every Friday	衛星中継で見る音楽祭
    *	1	Sunshine and music at the summer fair	アポロという名の猫
    *	1	Solar lamps for the garden path	月見そばの季節
    *	1	Rocket science? No, just good bread	ロケットペンダントの作り方
    *	1	Skyrocketing rents worry tenants	打ち上げの二次会は居酒屋で
    *	1	Launch of the spring menu	忘年会の打ち上げで集合写真
    *	1	Magazine launches prize for poets	飛行機の機内食が新しく
    *	1	Author launches novel at the bookshop	空港の着陸料を値下げ
    *	1	Landing page redesign for the shop	機内放送の声優が話題
    *	1	Soft landing for the economy, say bankers	地球にやさしい洗剤
    *	1	Orbit of influence: memoir of an editor	世界地図のパズル
    *	1	Galaxy of talent at the school concert	地球一周の船旅を募集
    *	1	Planet of shoes: new store opens	惑星という名の劇団が公演
    *	1	Comet cleaning powder returns to shelves	彗星印の石けん
    *	1	Eclipse gum sold out	日食という題の小説が受賞
    *	1	Satellite branch of the bank closes	大気という名の新人歌手
    *	1	Tracking your parcel is now easier	荷物の追跡サービス
    *	1	Track and field day at the school	陸上競技の記録会
    *	1	Radar love: radio station plays the classics	レーダーチャートで見る成績
    *	1	Signal failure on the tram line	信号無視の取り締まり
    *	1	Ground floor flat to let	グラウンドの芝の張り替え
    *	1	Crew neck sweaters at half price	撮影クルーの弁当
    *	1	Film crew blocks the market square	クルーズ船の船内見学会
    *	1	Kitchen crew wins cooking contest	搭乗券の印刷方法
    *	1	Boarding passes on your phone	乗務員の制服が新しく
    *	1	Cargo trousers are back	貨物列車の写真展
    *	1	Docking station for laptops on offer	ドッグランの開設
    *	1	Module 3 of the evening course	単元3の宿題
    *	1	Gateway to the Alps: the town of Chur	山の玄関口に道の駅
    *	1	Artemis boutique: autumn sale	アルテミス保育園の運動会
    *	1	Orion street closed for repairs	オリオン通りの街路灯
    *	1	Apollo theatre: tickets from ten pounds	アポロ座の上映時間
    *	1	Hubble's bakery: opening hours	ハッブルという犬の里親
    *	1	Curiosity about fungi draws walkers	好奇心を育てる絵本
    *	1	Weathering the crisis: advice for shops	晴れ着の前撮り
    *	1	Storm over parking fees	嵐のような拍手
    *	1	Climate in the office could be better	職場の雰囲気を良くする
    *	1	Sea view flats for sale	海の見える部屋
    *	1	Ocean of flowers in the market hall	海鮮丼の食べ放題
    *	1	Forecast: more visitors to the museum	来場者数の見通し
    *	1	Warning: wet paint	注意：ペンキ塗りたて
    *	1	Alert shopkeeper foils thief	機敏な店員がお手柄
    *	1	Watch repairs while you wait	腕時計の電池交換
    *	1	Navigation on our site has changed	サイト内の案内が変わりました
    *	1	Vessels of clay from a village pottery	陶器の器展
    *	1	Debris cleared after the carnival	祭りの後のごみ拾い
    *	1	Collision of styles at the fashion show	意見の衝突を和らげる話し方
    *	1	Breakup of the band after 20 years	人気バンドが解散
    *	1	Re-entry visa for students	再入場券の販売
    *	1	Resource room for teachers	教材の貸出し
    *	1	Mining town turns pit into park	鉱山の町の観光列車
    *	1	Licence fee for television unchanged	受信料の口座振替
    *	1	Partners in crime: a new detective series	相棒と巡る路線バスの旅
    *	1	Virus on office computers removed	パソコンのウイルス対策
    *	1	Health and fitness: stretch for five minutes	健康づくりの集い
    *	1	Strategy games for rainy days	戦略ゲームの大会
    *	1	Budget hotel opens by the station	予算別のお弁当
    *	1	Meeting of the allotment society	同窓会の会合
    *	1	Follow-up appointment at the dentist	歯の治療後の通院
    *	1	Norms for the height of hedges	生け垣の高さの決まり
    *	1	Transparency film for windows	透明ガラスの食器
    *	1	Accord reached over bakery recipe	合意書に印鑑を押す
    """
