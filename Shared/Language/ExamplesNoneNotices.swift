/// Of no topic: examples in few words, as notices and headlines have them, lines of the standard glossary.
let examplesNoneNotices = """
    *	1	Parking lot C will be repaved on Saturday. Please use lot D.	
    *	1	TRAIN LINE 4 DELAYED 20 MIN. SIGNAL FAULT AT EAST BRIDGE.	
    *	1	Central bank holds rates; markets orbit around jobs report	
    *	1	Museum of costume extends its exhibition of wedding kimono to June	
    *	1	Court upholds ban on billboards along the coastal highway	
    *	1	Gym's fitness tracker app adds heart-rate zones and sleep scores	
    *	1	Cafeteria menu for the week: Monday curry, Tuesday grilled mackerel, Wednesday pasta	
    *	1	Mars bars recalled over packaging mix-up at one plant, grocer says	
    *	1	Your satellite office lease is due for renewal; the landlord proposes new terms for the two rooms	
    *	1	Galaxy phone owners complain of battery drain after latest update	
    *	1	Downtown library to close early Friday for carpet cleaning	
    *	1	Lost: black umbrella with wooden handle, third-floor meeting room. Call reception.	
    *	1	Space is limited: sign up now for the spring pottery class	
    *	1	High school robotics club wins regional debate on homework policy	
    *	1	Ten easy recipes for a quick winter soup, from miso to minestrone	
    *	1	Fire drill Wednesday 1000: leave by the nearest stairs, do not use elevators	
    *	1	Stars fall to Comets 4-2 in season opener before sellout crowd	
    *	1	City council votes 7-2 to raise bus fares by a quarter	
    *	1	Launch of new electric scooter brings long queues to Riverside Mall	
    *	1	Actress and singer announce wedding after five-year romance	
    *	1	Cafeteria menu notice: today's special is curry; the second-floor vending machines are out of order until Friday.	
    *	1	Road closed: Highway 12 eastbound between Mill and Orbit Street, water main repair, 2100–0500.	
    *	1	Payroll system maintenance Saturday 0800–1200. Time sheets must be in by Thursday.	
    *	1	Fare notice: Galaxy Line trains will run 10 minutes late owing to signal trouble at Eastgate.	
    *	1	City marathon results: 14,200 finishers; winner took the women's race in 2:24:51.	
    *	1	RECALL: Star Brew kettles, lots 220–231, lid may open. Return to the shop for a refund.	
    *	1	Central bank holds its policy rate at 0.75%; yen slips to 154.	
    *	1	Lost and found: grey umbrella and a set of keys, front desk, Building 4.	
    *	1	Rocket FC beat Harbor United 3–1; striker out six weeks with a knee injury.	
    *	1	New smartphone "Comet 9" on sale Friday with larger battery and brighter screen.	
    *	1	Library closed Monday for stocktaking. Book returns by the drop box.	
    *	1	Trade ministry opens consultation on tariff quotas for dairy. Submissions by 10 JAN.	
    *	1	Fire drill, main office tower, Tuesday 1030. Lifts will be out of use for 20 minutes.	
    *	1	Parliament: committee hears witnesses on pension reform; vote set for Wednesday.	
    *	1	Moon Festival night market returns to the riverside this weekend; 80 food stalls, free shuttle bus.	
    *	1	Quarterly notice on parking permits: renew by 31 MAR or lose your bay.	
    *	1	Chip maker to build a memory plant in Kumamoto, 1,700 jobs.	
    *	1	Airline adds daily Osaka–Honolulu service from April; introductory fares on sale.	
    *	1	Film review: a slow, tender road movie that lands its last scene.	
    *	1	HR: flu shots for employees and dependants are offered in room 2B. Bring your card.	
    *	1	Museum of Glass reopens after renovation with a show of Venetian work.	
    *	1	Stock tip line: MarsCandy shares up 4% after strong holiday sales.	
    *	1	Court rules for tenants in dispute over deposit; landlord to appeal.	
    *	1	The bakery on Star Street will close at three on Friday for oven repairs	
    *	1	Reminder: fire drill in Building 2 at 1030. Use the north stairs, lifts will stop.	
    *	1	Central bank leaves rates alone; the yen strengthens by half a point	
    *	1	Galaxy beat Comets 3-1 in a rain-soaked derby, thanks to a late brace	
    *	1	Parking lot C closed 4-6 DEC for resurfacing. Use lot D. Permits valid.	
    *	1	Moonlight Cinema announces its winter schedule, with two showings on Sundays	
    *	1	Commuter line delayed 40 minutes by a fallen tree; buses honour tickets	
    *	1	Launch of the new tax portal goes smoothly, the revenue office says	
    *	1	Cafeteria: curry is back. Vegetarian option Tuesdays. Prices unchanged.	
    *	1	The mayor opens a library annex with room for 90,000 books	
    *	1	Printer on 5F out of toner. Order placed, ETA Monday.	
    *	1	Orbit chewing gum maker cuts 200 jobs in its Midwest plants	
    *	1	Prosecutors drop the charges against two brokers in the copper case	
    *	1	Payroll: year-end adjustment forms due 5 DEC. No late filings accepted.	
    *	1	Rocket salad recalled from supermarkets over a labelling mistake	
    *	1	A violin lost on the subway in 1988 returns to its owner	
    *	1	Password change required by Friday. Minimum 14 characters. Helpdesk ext. 4410.	
    *	1	Teachers' union accepts 3.2 per cent and ends its strike	
    *	1	The Mars family chocolate museum adds a tasting hall for children	
    *	1	Elevator inspection Tue 0900-1200, east bank. Expect queues.	
    *	1		スーパーの衛星店舗2店、来春に閉鎖
    *	1		県議選が告示、定数41に58人が立候補
    *	1		新型スマホの打ち上げ花火モードが話題
    *	1		忘年会の打上げ会場、駅前の居酒屋に変更します
    *	1		社員食堂のメニュー改定のお知らせ（12月から）
    *	1		宇宙一おいしいと評判のラーメン店が閉店へ。店主が高齢となり後継ぎも見つからなかった。最終日の31日は開店前から長い列ができそうだ。
    *	1		賃貸オフィスの空室率、都心5区で4年ぶりの低さ
    *	1		株価続伸、一時4万5千円台　円安を好感
    *	1		高校の同窓会、幹事を募集しています
    *	1		人気アイドルグループ「銀河少女隊」が全国ツアーを発表
    *	1		星占い：おとめ座は金運上昇、ラッキーカラーは青
    *	1		地下鉄東西線、車両点検で10分ほどの遅れ
    *	1		町の図書館で絵本の読み聞かせ「おつきさまこんばんは」
    *	1		エレベーター2号機の点検のため、8日午前は使えません
    *	1		市民プール、来週から夏季営業を開始
    *	1		将棋の名人戦第3局、挑戦者が快勝
    *	1		プロ野球　スターズが延長戦を制し3連勝
    *	1		衛生管理者の資格試験、願書の受付は来月1日から
    *	1		複合機の紙詰まりが続いています。担当は総務課まで。
    *	1		駐輪場の契約更新は今月末まで、窓口で受付
    *	1		食堂営業時間の変更について：来週は14時で終了します。
    *	1		市道の夜間通行止めのお知らせ（水道管工事、21時から翌5時）。
    *	1		銀河線は信号点検のため、上下線で15分の遅れが出ています。
    *	1		日銀、政策金利を据え置き。円相場は1ドル154円台。
    *	1		プロ野球ロケッツが3連勝、投手が完封。
    *	1		庁舎の消防訓練を火曜10時半に実施、エレベーターは停止します。
    *	1		新作ゲーム「スターライト牧場」の予約を開始、特典は壁紙。
    *	1		給与システム停止のお知らせ：土曜8時から12時まで。
    *	1		図書館は蔵書点検のため月曜休館、返却ポストは利用可。
    *	1		年金改革法案、委員会で参考人質疑。採決は水曜の見通し。
    *	1		満月まつりの屋台出店者を募集、締切は今月末。
    *	1		駐車許可証の更新手続は3月末まで。未更新は失効します。
    *	1		電気ケトルの自主回収、ふたが開くおそれ。返金に応じます。
    *	1		半導体工場を熊本に増設、雇用は1,700人規模。
    *	1		市民マラソンに1万4千人、沿道は声援でにぎわう。
    *	1		落とし物のお知らせ：灰色の傘、4号館の受付で保管中。
    *	1		美術館の改修が終わり、ガラス工芸展で再開。
    *	1		青果市場、白菜が3割高　天候不順で鍋の季節に痛手
    *	1		【館内】本日17時以降、正面玄関は閉鎖。通用口をご利用ください。
    *	1		衛星放送のアンテナ、無料点検と称する訪問に注意　消費者センター
    *	1		旅客機の欠航が相次ぐ　整備士の一斉休暇、国内線120便
    *	1		古い時計台の修理が終わり、正午の鐘が戻る
    *	1		献血車が正門前に来ます。受付10〜15時、身分証を持参。
    *	1		「地球交響曲」再演、指揮者の体調不良で中止　払い戻しは月末まで
    *	1		高校ラグビー、県予選の決勝は同点で両校が優勝
    *	1		軌道修正を迫られる地銀の合併　株主総会は来月に延期
    *	1		社員食堂の箸が竹製になります。ごみの分別にご協力を。
    *	1		宇宙柄の浴衣が若者に人気　夏祭りの屋台も売り切れ続出
    *	1		会議室の予約システム更新、木曜20時から停止2時間。
    *	1		知事選、期日前投票が過去最多　6人に1人が済ませる
    *	1		引っ越しの荷物から江戸の地図　蔵の持ち主が市に寄贈
    *	1		特急「ひかり」に新しい車内販売　温かい汁物が人気
    *	1		「ロケットスタート」の新入幕力士、初日から4連勝
    *	1		保育園の抽選、申込みは区役所2階の窓口で15日まで
    *	1		衛星都市の人口が初めて減る　国勢調査の速報、子育て世帯の転出で
    *	1		月見団子の売れ行き好調、老舗が早朝から行列
    *	1		映画「銀河のほとりで」週末の興行で首位　観客は40万人
    """
