/// Of no topic: examples, lines of the standard glossary.
let examplesNone = """
    *	1	Source swpc-alerts silent for 30 minutes. No items were received from the feed since 04:10.	情報源が無応答。フィードから三十分間新着がない。
    *	1	Polling of source jma-extra failed with HTTP 503. The next attempt is in ten minutes.	情報源の取得に失敗。HTTPエラーのため再試行する。
    *	1	Exchange bus restarted after maintenance. Subscribers should resume from their cursors.	交換基盤を再起動。購読者はカーソルから再開できる。
    *	1	Federation link to the partner exchange is down. Mirroring will catch up when the peer returns.	連合リンクが切断。相手側の交換基盤と同期できない。
    *	1	Source nict-forecast has not answered since 06:00. Retrying with back-off.	情報源の応答がありません。次の取得は十分後。
    *	1	Feed returned HTML instead of XML. Quarantined after five attempts.	交換基盤の更新作業。配信が数分間停止します。
    *	1	Planned restart of the exchange tonight. Publishers will be acknowledged again from 22:10.	情報源「気象庁防災情報」の取得が復旧。四十分間の途絶があった。
    *	1	Replay temporarily limited. Journal disk above 90 percent.	署名鍵の更新のお知らせ。交換基盤の利用者は新しい鍵を登録してください。
    *	1	Source faa-federal-register quarantined. Schema drift: field "results" is missing.	北方領土隣接地域振興に関する検討会
    *	1	Silent source: no bulletins from navcen for two hours. Operators were notified.	非常勤職員（期間業務職員）採用のお知らせ
    *	1	Exchange upgraded to version 0.4. Subscribers may see a short reconnect.	大臣会見概要
    *	1	Federation link restored, mirrors in sync. Peers exchanged checkpoints.	令和8年8月19日付人事異動
    *	1	Airworthiness Directives; The Boeing Company Airplanes	教科書採択に関する通知
    *	1	Amendment of Class E Airspace; Franklin, NC	宇宙人が主人公の新作アニメ
    *	1	Curiosity shop to close after 40 years	きぼうの家バザーのお知らせ
    *	1	Gateway Arch reopens after cleaning	ひまわり畑が見ごろ
    *	1	Perseverance pays off for marathon runner	新銀行の基幹システムが障害
    *	1	Dragon boat festival draws crowds	自動車税の納期限について
    *	1	Venus Williams wins in straight sets	人生のみちびきに感謝する講演会
    *	1	Mercury found in drinking fountain	市立図書館、夏の読み聞かせ会の参加者を募集
    *	1	Office space in downtown to be redeveloped	高輪ゲートウェイ駅前に商業施設が開業
    *	1	Federal Acquisition Regulation; Introduction	職員採用試験（事務系）の受験案内
    *	1	Storm wins championship series in overtime	花火の打ち上げは午後8時から
    *	1	The new album from Jupiter Sound launches Friday	ホームページのリニューアルについて
    *	1	Gateway 2000 computers return as retro laptops	月刊広報誌5月号を発行しました
    *	1	Mars Inc. recalls chocolate bars in three states	入札公告：庁舎清掃業務
    *	1	City council approves budget for new swimming pool	駅前駐車場の利用許可申請について
    *	1	Bruno Mars announces Tokyo dome concerts	市民宇宙教室の参加者募集を締め切りました
    *	1	Saturn-based rapper? No: local band Apollo plays Friday	新駅「ゲートウェイ」周辺のマンション販売開始
    *	1	Local high school robotics team wins regional	飲食店の営業許可の更新手続き
    *	1	Company launches new line of running shoes	アイドルグループが新曲を打ち上げ花火とともに披露
    *	1	Orion theatre opens season with a comedy	高校野球 延長戦の末に勝利
    *	1	Notice of office closure on 3 May	介護職員の処遇改善
    *	1	Galaxy phone owners report battery problems	土星をモチーフにした和菓子を発売
    *	1	Union members ratify contract with the bus company	市内循環バスの路線を再編
    *	1	Stock market closes higher on bank earnings	人気歌手が全国ツアーを発表
    *	1	Chess club elects new secretary	銀行が住宅ローン金利を引き上げ
    *	1	Apple unveils satellite-free smartwatch band colors	鉄道運賃を改定、来春から
    *	1	Rocket the dog wins local talent show	小学校の給食費を無償化
    *	1	Orbit chewing gum discontinued	今週のレシピ：かぼちゃの煮物
    *	1	Mayor launches bid for second term	テニスの大会で日本人選手が優勝
    *	1	Stock exchange closes lower for a third session	家電量販店が閉店セール
    *	1	Office space rents climb in downtown	自動車メーカーがリコールを届け出
    *	1	Museum's new exhibition on the history of perfume	詐欺事件の被告に実刑判決
    *	1	City opens new source of drinking water	商店街で秋祭り、家族連れでにぎわう
    *	1	Parking space shortage at station prompts commuters to complain	半導体大手が最高益
    *	1	Company's cloud outage resolved	映画祭が開幕、国内外から100作品
    *	1	Council approves new bus lanes on the ring road	大学入学共通テストの出願開始
    *	1	Pop star announces world tour with 40 dates	マンション価格が下落
    *	1	Bank raises mortgage rates for the second time this year	老舗旅館が改装オープン
    *	1	Airline cancels flights after pilots strike	動物園でキリンの赤ちゃんが誕生
    *	1	School board votes to extend lunch break	劇団が新作を上演
    *	1	Recipe of the week: tomato soup with basil	コーヒー豆が値上がり
    *	1	Tennis champion withdraws with wrist injury	プロ野球、ドラフト会議で指名
    *	1	Startup launches app for dog walkers	年金改革法案の審議が始まる
    *	1	Retailer closes 50 stores and cuts 2,000 jobs	スマートフォンの新機種を発表
    *	1	Museum acquires rare Roman coins	図書館の開館時間を延長
    *	1	Car maker recalls 300,000 vehicles over brakes	取締役の異動に関するお知らせ
    *	1	Court rejects appeal in fraud case	フェリーが点検のため運休
    *	1	Village fête raises money for new roof	就職説明会に学生3000人
    *	1	Chip maker reports record quarterly profit	ごみの分別方法が変わります
    *	1	Film festival opens with a comedy	個人情報保護方針の改定
    *	1	University rankings published	定時株主総会の招集通知
    *	1	Train fares to rise in January	エラーが発生しました。しばらくしてから再度お試しください
    *	1	Apartment prices fall in the capital	地元産の米を使った日本酒を発売
    *	1	Chef opens second restaurant by the river	将棋の名人戦、第一局は先手が勝利
    *	1	New album tops the charts	女優が結婚を発表
    *	1	Police seek witnesses to a burglary	ラグビー代表が欧州遠征へ
    *	1	Marathon runner sets course record	市議会議員選挙の投票率
    *	1	Parliament debates pension reform	道路工事に伴う通行止め
    *	1	The minister opened a kindergarten	職員採用試験の実施について
    *	1	Trade talks on beef and cars continue	展覧会「江戸の花」開催中
    *	1	Leaders agree on migration deal	保育園の入園申込みを受付
    *	1	Office software update adds dark mode	健康診断のご案内
    *	1	Phone maker unveils foldable model	漁獲枠を巡り夜通しの協議で合意
    *	1	Celebrity chef signs book deal	閣僚が経費問題で辞任
    *	1	Library extends opening hours	電気バスの合弁会社を設立
    *	1	Company appoints a new finance director	格安スーパーが出店を拡大
    *	1	Ferry service suspended for repairs	農業法案が成立
    *	1	How to choose a mattress	ホテル宿泊客の情報が流出
    *	1	Weekend quiz: test your general knowledge	陸軍の元司令官が回顧録
    *	1	Crossword solution for Tuesday	食品表示の新基準が施行
    *	1	Job fair attracts thousands of graduates	パン店と酒蔵が提携
    *	1	Zoo welcomes baby giraffe	交差点で車同士が衝突、けが人なし
    *	1	Theatre review: a bold new Hamlet	迷子の犬を首輪で追跡
    *	1	Coffee prices reach ten-year high	夫婦の離婚で豪邸を売却
    *	1	Sponsors sign contract with football club	住宅価格の来年の予測
    *	1	Source of rumour identified, says spokesman	展望台を清掃のため閉鎖
    *	1	Error on page: please try again later	地図アプリに自転車経路
    *	1	Terms of use and privacy policy updated	海をテーマにした食堂が開店
    *	1	Please read our guide for new employees	職場環境の調査結果
    *	1	Notice of annual general meeting of shareholders	データ入力の求人
    *	1	Commission agrees on fishing quotas after all-night talks	月見団子の予約を受付
    *	1	Minister resigns over expenses	火星人が登場する喜劇を上演
    *	1	Joint venture to build electric buses	駅前広場の整備計画
    *	1	Budget supermarket expands into Poland	荷物の再配達を減らす取組
    *	1	Congress passes farm bill	撮影隊が町を訪れる
    *	1	Hackers steal data of hotel guests	理科の教員が待遇改善を求める
    *	1	Army chief retires after forty years	新刊の発売記念会
    *	1	New rules for food labels take effect	運転免許の更新手続き
    *	1	Brewery and bakery sign partnership	面接の心得10か条
    *	1	Two cars collide at junction, no one hurt	ヨットクラブの晩さん会
    *	1	Lost dog tracked by collar	料理の実演会を土曜に開催
    *	1	Return of the wolves divides village	港の再開発
    *	1	Marriage breakup costs star his mansion	台所から出火、住宅の一部を焼く
    *	1	House prices: forecast for next year	腰痛を防ぐ体操
    *	1	Observation deck closed for cleaning	鶏の餌が値上がり
    *	1	Map app adds bicycle routes	社内システムを今夜再起動
    *	1	Office building renovated in eighteen months	新聞購読料の改定
    *	1	Ocean-themed restaurant opens at mall	太陽光パネルを校舎の屋根に
    *	1	Environment at work: survey of staff	花火の代わりにドローンの光
    *	1	Data entry clerk wanted	観光協会が誘客の催し
    *	1	Hunting goddess statue on display	衛星放送の料金改定
    *	1	Gateway college graduates class of 2026	裁判のやり直しを命じる決定
    *	1	Station café voted best in county	歌劇場の指揮者が決まる
    *	1	Cargo bikes become fashionable	政策金利を据え置き
    *	1	Film crew arrives in town	郵便のストライキで遅配
    *	1	Science teachers ask for better pay	バレーボール代表が銅メダル
    *	1	Book launch at the town library	地方選挙の結果一覧
    *	1	Bank industry group names chair	国会、年金法案で紛糾
    *	1	Driving licence rules change	町内会の会合を開催
    *	1	Human resources: ten tips for interviews	ゴルフ場の会員権
    *	1	Yacht club dinner sold out	水道料金の改定案を可決
    *	1	Fishing boat museum reopens	資料の閲覧方法について
    *	1	Cooking demonstration on Saturday	受付時間の変更のお知らせ
    *	1	Development of the old harbour quarter	県議会、補正予算案を可決
    *	1	Neighbourhood partners with school	市の来年度予算、教育費を増額
    *	1	Kitchen fire damages flat	吹奏楽隊が団員を募集
    *	1	Yoga for back health	消防団員を募集しています
    *	1	Feed for laying hens gets dearer	衛星都市に企業を誘致
    *	1	Server restart tonight, intranet unavailable	駐車場の許可証をオンラインで申請
    *	1	Subscription prices go up	飛行機の着陸装置を点検、欠航も
    *	1	Star chef Jupiter Jones dies	服飾ブランドが秋の新作を発表
    *	1	The Moon under Water pub changes hands	高原の玄関口に案内所が開設
    *	1	Rocket and parmesan salad	町長選、新人が当選
    *	1	Orbit chewing gum recalled	
    *	1	Solar panels on the school roof	
    *	1	Battery maker cuts output	
    *	1	Drone light show replaces fireworks	
    *	1	Tourism board launches campaign	
    *	1	Satellite TV provider raises fees	
    *	1	Real estate: space and light in a converted barn	
    *	1	Judge orders new trial	
    *	1	Opera house names conductor	
    *	1	Interest rates unchanged	
    *	1	Strikes hit postal service	
    *	1	Volleyball: national team wins bronze	
    *	1	Town council passes its budget for schools and roads	
    *	1	Gateway to the wine country: a weekend guide	
    *	1	County applies for a permit to widen the road	
    *	1	Fashion label launches autumn collection	
    *	1	State senate approves funding for hospitals	
    *	1	Acting mayor sworn in	
    *	1	Ballot paper colours agreed by both parties	
    *	1	Parking permits go online	
    *	1	Brass band seeks new members	
    *	1	Satellite campus opens in the suburbs	
    """
