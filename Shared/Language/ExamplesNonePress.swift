/// Of no topic: examples as agencies and the press write them, lines of the standard glossary.
let examplesNonePress = """
    *	1	Tech firm opens satellite office in Boise. The branch will house 40 accountants and save staff the long drive to headquarters.	
    *	1	Orbit of influence: how one chef shaped a city's kitchens. Six former apprentices now run restaurants of their own within a mile of hers.	
    *	1	Star striker out for six weeks. The captain tore a hamstring in Saturday's 2-2 draw and will miss the cup semi-final.	
    *	1	Bakery chain launches gluten-free line. Rocket, the brand's arugula sandwich, will reach 300 shops by Easter.	
    *	1	Central bank holds rates at 0.75 percent. The board voted seven to two and said wage growth would decide its next step.	
    *	1	Council splits over bus lanes. After five hours of debate the mayor used her casting vote to delay the Harbor Street scheme until spring.	
    *	1	Air museum shows restored flying boat. Volunteers spent 11 years on the 1938 hull, which visitors may board on weekends.	
    *	1	Astronaut costume wins carnival parade. The foil suit, stitched by a class of nine-year-olds, beat 64 rivals in Lower Marston.	
    *	1	New phone folds three ways. The handset has a ten-inch screen, a thinner hinge and a price that will make buyers think twice.	
    *	1	Mars bar maker trims workforce. The confectioner blamed cocoa prices as it announced 600 job cuts at two plants.	
    *	1	Planetarium reopens with pop concert series. Tickets for the dome's first laser show sold out in nine minutes, the town's culture office said.	
    *	1	Galaxy edge Comets in overtime. A free throw with 0.4 seconds left settled a thriller in front of 18,000 fans.	
    *	1	Mission accomplished for charity cyclists. Eleven postal workers rode 900 miles to raise money for a children's hospice.	
    *	1	Court rules on apartment pets. Landlords may not forbid a tenant's cat unless the lease said so from the start, the judges held.	
    *	1	Chatbot vendor promises fewer made-up answers. The updated language model checks its replies against company files before it speaks.	
    *	1	Launch party for debut novel draws crowd. "The Moon over Pell Street" is a family saga set among tailors in 1920s Leeds.	
    *	1	Ransomware shuts library catalog. Readers can still borrow with paper slips while the county restores its servers.	
    *	1	Tea exports brew up a record. Overseas sales of powdered matcha rose by half, helped by a weak yen and a craze for lattes.	
    *	1	Stellar quarter for carmaker. Operating profit jumped 31 percent as hybrid sales took off in Southeast Asia.	
    *	1	Dinosaur tracks found in quarry. Paleontologists counted 200 footprints left by long-necked plant eaters 166 million years ago.	
    *	1	Local team Sendai Comets wins third straight with late goal in the rain.	
    *	1	City library will close Thursday for shelf inventory; return box stays open.	
    *	1	Star of hit drama to wed: Actor and singer announce engagement on social media.	
    *	1	Orbit gum maker raises prices for the first time in nine years.	
    *	1	Central bank holds rates steady, sees slow growth through spring.	
    *	1	Moon Palace restaurant, a fixture on Fourth Street, closes after 41 years.	
    *	1	Mars recalls candy bars in two states over undeclared nuts.	
    *	1	Launch party for new fragrance draws 300 guests to Ginza department store.	
    *	1	Why are eggs so dear? A poultry farmer in Iowa explains the price of feed.	
    *	1	School board votes 5-2 to keep late bus for rural pupils.	
    *	1	Subway Line 3 delayed by a signal fault; passengers should use the Green Line.	
    *	1	Galaxy phone owners report screens flickering after update.	
    *	1	Gateway Mall to add ice rink and 40 shops by next Christmas.	
    *	1	Parking lot behind town hall will be repaved Monday; use the north entrance.	
    *	1	Chess champion stunned by 15-year-old in second round at Leeds.	
    *	1	Apollo Theater reopens after two-year face-lift with a gospel night.	
    *	1	Electric car maker delays low-cost model, blaming a battery shortage.	
    *	1	Jury finds contractor guilty of taking bribes over school gym.	
    *	1	Jupiter Dental moves to new offices on Elm Street; hours stay the same.	
    *	1	Crash on I-80 near Reno closes two lanes; no serious injuries.	
    *	1	Rail workers call off strike after 11th-hour pay deal.	
    *	1	Recipe: How to keep tempura crisp, according to a Nagoya grandmother.	
    *	1	Satellite campus of state college to offer evening nursing classes from January.	
    *	1		衛星都市の人口、十年ぶりに増加。都心への通勤に便利な五市で若い世帯の転入が続いている。
    *	1		打ち上げ花火一万発、三年ぶりの大会に二十万人。河川敷には屋台も並び、夏の夜を楽しんだ。
    *	1		老舗旅館の再建、軌道に乗る。若おかみの発案で始めた朝食が評判を呼び、客室の稼働率は八割に戻った。
    *	1		期待の新星、初土俵から七連勝。十九歳の力士は来場所の新十両昇進を確実にした。
    *	1		日銀、政策金利を据え置き。円相場は一ドル百四十八円台で小幅な値動きとなった。
    *	1		市長選が告示、新人三氏の争いに。給食費の無償化や中心街の再開発が論点となる。
    *	1		サテライトオフィス誘致、山あいの町に二社。古民家を改装し、十二人が移住して働き始めた。
    *	1		県立美術館で浮世絵展。北斎と広重の名作百二十点を集め、来月五日まで開かれる。
    *	1		スター選手の移籍で株価が急騰。球団の親会社に買い注文が集まり、一時値幅制限まで上げた。
    *	1		コメの店頭価格、五キロ四千円台が続く。新米の出回りで値下がりを待つ消費者も多い。
    *	1		映画の打ち上げで監督があいさつ。半年に及ぶ撮影を終え、出演者と健闘をたたえ合った。
    *	1		銀河線の愛称で親しまれた駅舎を保存へ。廃線から二十年、町は喫茶店として活用する。
    *	1		生成AIで議事録を作る自治体が増加。職員の残業が月十時間減った例もあり、県が手引を配る。
    *	1		ラーメン店「月面軒」に行列。太めの縮れ麺と煮干しのだしが人気で、昼には売り切れる。
    *	1		高校駅伝、東雲学園が初優勝。最終区で逆転し、大会記録を十二秒更新した。
    *	1		路面電車の軌道を延伸、二年後の開業めざす。市は駅前から港まで一・六キロの工事に着手した。
    *	1		新商品のロケット鉛筆が復刻、大人に人気。文具会社は昭和の懐かしさを前面に出して売り込む。
    *	1		出生数、過去最少を更新。厚生労働省の統計では前の年より四・一パーセント減った。
    *	1		半導体工場の起工式、雇用は千七百人。県は道路の拡幅と水の確保を急ぐ。
    *	1		衛生管理の国際基準、食品工場で導入進む。保健所は小規模な店にも手順書の整備を求めている。
    *	1		商店街の歳末セール、福引は12月1日から
    *	1		地元のサッカー「サテライト」チームが昇格決める
    *	1		市民プール、設備点検のため来週休館
    *	1		人気アイドル「ミチビキ」がドーム公演、チケットは即日完売
    *	1		日銀、追加利上げを見送り　円は一時156円台
    *	1		月見バーガーの季節、各社が新商品を投入
    *	1		プラネット書房、創業60年の歴史に幕
    *	1		将棋の竜王戦第4局、挑戦者が勝ち星を並べる
    *	1		水道工事のため18日深夜に断水、対象は本町2丁目
    *	1		紅葉が見ごろ、日光で渋滞10キロ
    *	1		新幹線「ひかり」の車内販売、来春で終了
    *	1		ロケット鉛筆が再ブーム　昭和の文具に若者が注目
    *	1		小学校の給食にジビエ　鹿肉カレーに児童笑顔
    *	1		詐欺の疑いで男2人を逮捕　警察官を装い現金だまし取る
    *	1		大相撲九州場所、横綱が全勝で折り返し
    *	1		市役所の駐車場、平日は1時間まで無料に
    *	1		宇宙一おいしい？　町のパン屋の塩パンに行列
    """
