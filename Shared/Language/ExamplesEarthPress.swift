/// The Earth and emergencies: examples as agencies and the press write them, lines of the standard glossary.
let examplesEarthPress = """
    *earth/climate	1	Global mean temperature in 2025 second highest on record. The year was 1.47 degrees above pre-industrial levels, WMO's consolidated analysis of six data sets shows. Scientists noted record ocean heat and an unusually warm Southern Hemisphere spring.	
    *earth/climate	1	Greenland lost 190 billion tons of ice last year. Satellite gravimetry shows the sheet has shrunk for the 28th summer in a row.	
    *earth/climate	1	El Niño watch: warm water spreads east. Forecasters see a 62 percent chance that the pattern will form by autumn and persist through the winter.	
    *earth/climate,earth/environment	1	Methane rises for a 19th year. Measurements from NOAA's flask network put the greenhouse gas at 1,938 parts per billion, with wetlands the likely source.	
    *earth/climate	1	Clouds still the great unknown in climate models. EarthCARE's radar and lidar show that thin high cloud traps more heat than simulations assumed.	
    *earth/climate,earth/ocean	1	Sea level up 10.4 centimeters since 1993. Three decades of altimeter records show that the rise is quickening, scientists told a symposium in Kona.	
    *earth/climate	1	Last month was the warmest October on record, Europe's Copernicus service says.	
    *earth/climate	1	Greenhouse gas seen from orbit: GOSAT-GW maps show carbon dioxide rising 3 parts per million in a single year.	
    *earth/climate,earth/ocean	1	The ice at the bottom of the world has shrunk to its smallest winter extent, scientists watching from above report.	
    *earth/climate	1	Will El Niño return? Buoys and satellites hint at a warming Pacific by spring.	
    *earth/climate	1	Greenland lost 270 billion tons last year, twin gravity-sensing craft have found by weighing the island from above.	
    *earth/climate	1	Scientists reading tree rings and satellite records say the Sahara's southern edge has crept 90 km in a century.	
    *earth/climate	1		二〇二五年の国内平均気温、過去三番目の高さ。気象庁は長期的な温暖化に偏西風の蛇行が重なったと分析した。北日本では統計開始以来最も高く、冬の積雪の減少も目立った。
    *earth/climate	1		南極の棚氷が二十年で一割薄く、衛星の高度計で判明。研究班は暖かい海水が底をとかしたとみる。
    *earth/climate,earth/environment	1		温室効果ガス観測衛星、全大気の二酸化炭素濃度が四百二十七ppmに。環境省は増加の速さが過去最大だと発表した。
    *earth/climate	1		エルニーニョ監視速報：ラニーニャ現象は終息へ。冬から春に平常の状態に戻る確率が七割。
    *earth/climate	1		雲とエアロゾルが気候に与える影響を解明へ。日欧の衛星「はくりゅう」の三年分の観測を使う国際研究が始まった。
    *earth/climate	1		海底火山の水蒸気が成層圏を冷やした　気象研、衛星と気球の記録から解明
    *earth/climate	1		ヒマラヤの氷河湖が30年で5割拡大　衛星画像2万枚で調査
    *earth/climate	1		森はどれだけ炭素を蓄える？　欧州のバイオマス衛星が世界の樹木の重さを量る
    *earth/climate	1		ラニーニャ現象が終息、冬は暖冬傾向か　気象庁の監視速報
    *earth/climate	1		永久凍土が解けている。シベリアの大地に開いた穴が宇宙から次々と見つかった。
    *earth/climate	1		雲はどれだけ地球を冷やすのか　日欧の衛星アースケアが謎に迫る
    *earth/data	1	Level-2 soundings delayed by processing fault. Products dated 3 to 5 September will be reissued as version 6.2; users should discard earlier files.	
    *earth/data	1	New STAC catalog opens 40 years of scenes. Search by place, date and cloud cover, then stream only the pixels you need, NASA Earthdata said. Example notebooks are provided and older order pages will be withdrawn in June.	
    *earth/data	1	WIS2 node migration: topic names change on 1 October. Subscribers to surface observations must update their filters or messages will stop arriving.	
    *earth/data	1	Retirement of FTP download for Himawari archive. JMA asks researchers to move to the cloud bucket, which is free of charge, by year's end.	
    *earth/data	1	Sentinel-2 Collection 2 reprocessing complete. All tiles since 2015 now have the same geometric grid; old copies will be deleted in 60 days.	
    *earth/data	1	Terms of use simplified for AMSR3 products. Brightness temperatures may be redistributed with attribution, and near-real-time files no longer need registration.	
    *earth/data	1	Landsat Collection 3 released: scientists can now download half a century of reprocessed scenes for free.	
    *earth/data	1	Japan opens its radar archive: all ALOS pictures from before 2011 can be had at no cost starting today.	
    *earth/data	1	Users of ocean wind files will see a two-day gap; the server move begins Saturday, NOAA says.	
    *earth/data	1	A new web portal lets schoolchildren fetch yesterday's view of their town from above.	
    *earth/data	1	Old format to be dropped: NASA's data centers will stop serving HDF4 granules in January.	
    *earth/data	1	Sentinel-1D products are now available to all, the Copernicus data hub announced.	
    *earth/data	1		衛星データ配信サイトの停止について。保守のため十八日九時から十五時まで検索とダウンロードができません。ご利用の皆様にはご不便をおかけします。作業の状況により終了時刻が前後する場合があります。
    *earth/data	1		AMSR3の輝度温度、第二版の提供を始めます。校正係数を改めたので、旧版は来月末に削除します。
    *earth/data	1		Tellusに新たな画像三万枚を追加。利用登録をすれば無償で取得でき、APIからの検索にも対応する。
    *earth/data	1		ひまわりの標準データ、配信形式を変更。圧縮方式が変わるため、受信利用者は復号ソフトの更新が必要。
    *earth/data	1		だいち四号の観測成果、一般提供を開始。申請から十二時間以内に画像を届け、価格表も公開した。
    *earth/data	1		米、GOESの速報画像をクラウドで無償配信　遅れは1分以内に
    *earth/data	1		ひまわりのデータ配信、12日に一時停止　地上設備の切り替えで
    *earth/data	1		GCOM-Cのプロダクト第4版を提供開始　過去分も再処理
    *earth/data	1		衛星データ基盤「Tellus」に新たな画像3種　会員登録で利用可
    *earth/data	1		ダウンロード先が変わります　気象庁の数値予報データ、新サーバーへ移行
    *earth/data	1		誰でも使える標高データ、5メートル版が追加公開に
    *earth/environment	1	Wildfire smoke drives air quality to "very unhealthy" in Boise. TEMPO's hourly scans show fine particles and nitrogen dioxide spreading east. Schools have kept pupils indoors since Wednesday.	
    *earth/environment	1	Ozone hole closes early. Instruments on three satellites recorded the smallest Antarctic gap since 2019, a sign that the ban on CFCs works.	
    *earth/environment	1	GOSAT-GW traces carbon dioxide plumes from single power plants. The ministry will use the satellite to check countries' reported emissions.	
    *earth/environment,earth/ocean	1	Oil sheen found off Kagoshima in radar image. The slick, 14 km long, was reported to the coast guard and to environmental officials.	
    *earth/environment,earth/ocean	1	Plastic litter seen from orbit. Researchers trained a detector on 60,000 scenes and found windrows of floating waste near river mouths.	
    *earth/environment	1	Yellow dust advisory from satellite aerosol product. Optical depth over the Korean Peninsula has tripled and will affect western Japan tomorrow.	
    *earth/environment	1	Smoke from Canadian fires drapes New York in haze; TEMPO sensor tracks the plume hour by hour.	
    *earth/environment	1	Deforestation in the Amazon fell 22 percent, Brazil's satellite alerts show.	
    *earth/environment	1	Who is leaking? A methane-hunting spacecraft pinpoints 14 gas wells in Turkmenistan.	
    *earth/environment	1	Yellow dust is on its way: sensors above see a wall of Gobi sand that will reach Kyushu by Tuesday.	
    *earth/environment	1	The ozone hole closed early this year, and was the smallest since 1988.	
    *earth/environment,earth/ocean	1	Oil slick stretching 30 km off Mauritius was first noticed by a radar pass at night.	
    *earth/environment	1		黄砂の飛来状況を衛星画像で提供。環境省は西日本で粒子状物質の濃度が高まるとみている。洗濯物や車の汚れのほか、呼吸器の病気がある人は外出を控えるよう勧めている。
    *earth/environment	1		いぶきGW、工場ごとの二酸化窒素排出を識別。排出量の検証に使えるかを調べる。
    *earth/environment,earth/ocean	1		サンゴの白化、衛星で広域監視。石垣島周辺では礁の四割で色の変化が見つかった。
    *earth/environment	1		南極オゾンホールの面積、九月の最大は二千二百万平方キロ。気象庁は縮小傾向が続くと説明した。
    *earth/environment,cooperation/partners	1		インドネシアの泥炭火災を共同で監視。日本の衛星が捉えた煙と一酸化炭素の分布を現地政府に届ける。
    *earth/environment	1		黄砂、あす西日本に飛来か　ひまわりの画像で砂の帯を確認
    *earth/environment	1		排ガスの濃い街が一目で　韓国の静止衛星GEMSが描く二酸化窒素の地図
    *earth/environment	1		PM2.5の濃度が上昇、九州各地で基準超え　大陸からの汚染物質を上空から追跡
    *earth/environment	1		海に漂うプラごみの帯を衛星で見分ける　九州の大学が手法開発
    *earth/environment	1		琵琶湖でアオコが広がる　滋賀県、衛星画像で発生域を毎日確認
    *earth/environment	1		夜の街明かりが10年で2割増、光害で渡り鳥に異変　夜間画像を分析
    *earth/land,technology/demonstration	1	Landsat Next passes preliminary design review. The trio of satellites will image every field and forest in 26 bands, revisiting each spot every six days. The first of the three is due to fly in 2031 and data will stay free of charge.	
    *earth/land	1	Rice area in the Mekong delta mapped from radar. The crop inventory shows that 14 percent of paddies switched to shrimp ponds in four years.	
    *earth/land	1	ALOS-4 swath proves its worth. The L-band radar covered 200 km of Hokkaido farmland in one pass and picked out sinking ground near old mines.	
    *earth/land,earth/environment	1	Amazon clearings spotted within days. A new alert combining optical and radar scenes found 410 square km of fresh deforestation in August.	
    *earth/land	1	Soil moisture maps reveal deepening drought in the Great Plains. NISAR data show root-zone water at its lowest since the mission began.	
    *earth/land,earth/data	1	USGS releases 10-meter land cover for 2025. The national map of crops, cities and wetlands can be browsed or downloaded by county.	
    *earth/land	1	Landsat archive shows city of Hanoi has doubled its paved area in 20 years.	
    *earth/land	1	From 700 km up, rice paddies in Niigata glow red: the false colour tells farmers which fields are thirsty.	
    *earth/land	1	How much is Jakarta sinking? Radar images taken 12 days apart reveal 14 cm a year in places.	
    *earth/land	1	NISAR maps creeping ground along the Hayward Fault, slope by slope, every 12 days.	
    *earth/land	1	Lost Maya causeways spotted beneath the canopy by a laser on the space station.	
    *earth/land	1	Wheat in Kansas looks poor this spring, according to crop maps drawn from Sentinel-2 pictures.	
    *earth/land	1		だいち四号、国土の地盤沈下を面的に把握。国土地理院は年間二センチ以上沈む地域を十七か所見つけた。結果は地図として公開し、自治体が地下水のくみ上げを管理する際の参考にしてもらう。
    *earth/land	1		衛星画像で耕作放棄地を判別、農林水産省が実証。現地調査の手間を六割減らせるとしている。
    *earth/land	1		ランドサット九号が写した半世紀の都市の広がり。土地被覆の変化を調べ、緑地の減少を地図にした。
    *earth/land	1		Lバンドレーダーで東南アジアの森林量を推定。JAXAは二十五メートル四方ごとの樹木の高さを示した。
    *earth/land,emergency/disaster	1		山地の崩壊跡を衛星の標高データで計測。国土地理院は豪雨の前後を比べ、流れ出た土砂の量を割り出した。
    *earth/land	1		「だいち4号」の画像で能登の地盤隆起を1センチ単位で把握
    *earth/land	1		北海道の牧場、草の伸びを宇宙から診断　刈る順番を画像で決める
    *earth/land	1		都心の緑、20年で1割減　上空からの観測データを都が分析
    *earth/land	1		土地利用図の最新版を公開、全国の耕作放棄地が色分けで一目に
    *earth/land	1		立山の雪は何トン？　富山の水道局、衛星の積雪図で春の水量を見積もり
    *earth/land	1		地図づくりに空の目　国土地理院が高解像度画像で離島の海岸線を更新
    *earth/ocean	1	Sea surface temperature off Sanriku five degrees above normal. Buoys and satellites agree that the Kuroshio's northern branch has not moved for two years. Fishing cooperatives report yellowtail where salmon used to be and ask for weekly charts.	
    *earth/ocean	1	SWOT sees tiny eddies that stir the deep. The wide-swath altimeter has mapped currents only 10 km across in the Kuroshio Extension.	
    *earth/ocean	1	Argo float fleet to gain 300 deep divers. The robots will measure salinity and heat down to 6,000 meters in all basins.	
    *earth/ocean,earth/climate	1	Arctic sea ice reaches seasonal minimum of 4.2 million square km. The microwave radiometer record places it sixth lowest since 1979.	
    *earth/ocean,earth/environment	1	Red tide drifts toward Tampa Bay. Ocean color images from PACE pick out the bloom and help biologists decide where to sample.	
    *earth/ocean	1	Sea level is rising faster along the Gulf Coast, according to altimeter readings from Sentinel-6B.	
    *earth/ocean	1	Kuroshio's big bend ends after eight years, and fishermen in Shizuoka hope the whitebait come back.	
    *earth/ocean	1	Ocean heat wave: waters off Sanriku were 6 degrees above normal last week, and squid boats returned empty.	
    *earth/ocean	1	SWOT satellite spots swirls only 10 km wide that carry warmth into the deep.	
    *earth/ocean	1	Why has the Sargasso turned green? Pictures from the PACE spacecraft show a plankton bloom as big as Spain.	
    *earth/ocean	1	Arctic shipping season will open early: radar images show the ice edge 200 km north of its usual place.	
    *earth/ocean	1		黒潮大蛇行が終息、七年九か月ぶり。気象庁は流路が本州南岸に沿う形に戻ったと判断した。観測史上最も長い期間で、シラス漁や沿岸の潮位への影響が指摘されていた。
    *earth/ocean	1		海面水温、日本海で平年を四度上回る。衛星「しきさい」の観測では暖水域が津軽海峡まで達している。
    *earth/ocean	1		オホーツク海の流氷初日、平年より八日遅く。マイクロ波放射計の画像では面積が過去二番目に小さい。
    *earth/ocean	1		沿岸の波浪観測ブイ、十二基を更新。波の高さと周期を十分ごとに送り、漁業者にも公開する。
    *earth/ocean,earth/environment	1		植物プランクトンの減少を衛星が検出。海の色の二十年記録から、北太平洋の生態系の変化が見えてきた。
    *earth/ocean	1		海面高度計衛星、外洋の渦を三日ごとに把握。海流予測の誤差が縮み、航路の選択にも役立つ。
    *earth/ocean	1		深海に潜る観測ブイ「アルゴ」の更新に遅れ、南太平洋に空白域
    *earth/ocean	1		石西礁湖のサンゴ8割が白化　衛星の水温図と潜水調査で判明
    *earth/ocean	1		流氷の先端、網走の北80キロに　海氷速報
    *earth/ocean	1		赤潮の広がりを毎朝スマホへ　八代海の養殖業者が頼る宇宙からの色の地図
    *earth/ocean	1		波の高さを宇宙から測る　新型高度計が10センチの精度、漁協も期待
    *earth/ocean,earth/climate	1		海面上昇、過去10年で加速　潮位計と人工衛星の記録を突き合わせ
    *earth/weather	1	Typhoon Sanvu strengthens near Guam. The Joint Typhoon Warning Center puts sustained winds at 95 knots and expects the storm to turn toward Okinawa on Thursday. Small-craft harbors on Rota and Tinian are closed and ferries have been stopped.	
    *earth/weather	1	Blizzard Warning in effect from 6 PM to noon Sunday. Snow of 10 to 16 inches and gusts to 50 mph will make travel in the northern Plains nearly impossible.	
    *earth/weather,technology/demonstration	1	Himawari-10's sounder passes review. The Japanese geostationary weather satellite will profile temperature and moisture every hour and sharpen forecasts of line-shaped rainbands.	
    *earth/weather,earth/ocean	1	Gale and high surf advisory for the Aleutians. Seas of 24 feet are expected along the south-facing coast as a deep low moves through.	
    *earth/weather	1	Heat dome to linger over Kanto. JMA forecasts highs of 38 degrees through the weekend and has put out heatstroke alerts for nine prefectures.	
    *earth/weather	1	Typhoon No. 24 strengthens south of Okinawa; the weather agency warns of gusts of 60 metres a second by Friday.	
    *earth/weather	1	Himawari satellite switches to one-minute snapshots as thunderheads build over Kanto.	
    *earth/weather	1	Blizzard conditions to bury Buffalo: forecasters say up to 90 cm could fall by Monday evening.	
    *earth/weather	1	Which is right, Europe's model or America's? The two disagree on where the hurricane turns, and millions await the answer.	
    *earth/weather	1	Heat advisory for Osaka: With highs near 38, officials urge people to stay indoors and drink water.	
    *earth/weather	1	GOES-19 lightning mapper picks out a 700-km flash over the Plains as severe storms sweep east.	
    *earth/weather	1		台風第十四号、強い勢力で沖縄に接近。気象庁は七日夜にかけて暴風と高波に厳重に警戒するよう呼びかけている。宮古島地方では八日明け方に最大瞬間風速五十五メートルが予想され、航空便は全便が欠航する。
    *earth/weather	1		線状降水帯の半日前予測、対象を府県単位に細分。気象庁は五月から新しい方式で情報を出す。
    *earth/weather	1		大雨警報（浸水害）を発表。西部山沿いでは一時間に七十ミリの非常に激しい雨が降り、夕方まで続く見込み。
    *earth/weather	1		ひまわり九号の観測画像、雲の動きから上空の風を算出。数値予報に取り込み、台風進路の誤差が一割減った。
    *earth/weather	1		記録的短時間大雨情報：霧島町付近で約百二十ミリ。低い土地の浸水に注意し、今後の気象情報に留意されたい。
    *earth/weather	1		日本海側で大雪のおそれ、早めの備えを。強い寒気が流れ込み、二十四時間の降雪量は八十センチに達する見通し。
    *earth/weather,commercial/industry	1		気象衛星を民間が運用する時代へ。新興のソラミ社が十二機で雷雲を観測し、航空会社に予報を売る。
    *earth/weather	1		台風24号、あす沖縄に最接近　気象庁が早めの備えを呼びかけ
    *earth/weather,emergency/disaster	1		線状降水帯が発生、熊本で1時間に110ミリ　顕著な大雨に関する情報
    *earth/weather	1		ひまわり9号の画像で見る雪雲の列　日本海側は大雪の見込み
    *earth/weather	1		あすの朝は関東で初霜か　放射冷却で冷え込み強まる
    *earth/weather	1		竜巻注意情報、千葉県北東部に　積乱雲が発達
    *earth/weather	1		猛暑はいつまで？　1カ月予報、11月も全国で平年より高く
    *emergency/disaster	1	Magnitude 7.3 earthquake off Tokachi. JMA issued a tsunami warning for the Pacific coast of Hokkaido at 04:52; waves of up to three meters are expected. Trains have stopped and a crisis office has been opened in Tokyo.	
    *emergency/disaster,earth/land	1	International Charter activated for Luzon landslide. Radar satellites from five agencies will image the valley tonight to show rescuers which roads are cut.	
    *emergency/disaster,earth/weather	1	GDACS orange alert: tropical cyclone ELOWEN. About 1.4 million people live in the area of hurricane-force wind in Madagascar.	
    *emergency/disaster	1	Ash from Sakurajima closes airport. The volcano's plume rose to 5,200 meters and the alert level was lifted to 4, with nursing homes being emptied.	
    *emergency/disaster,earth/weather	1	Flash flood emergency along the Blanco River. Ten inches of rain have fallen and residents near the low crossing must move to higher ground now.	
    *emergency/disaster	1	Magnitude 7.4 quake rocks Hokkaido coast; tsunami warning tells people to flee to high ground.	
    *emergency/disaster	1	Volcano on Suwanosejima erupts, sending ash 5,000 metres up; residents told to stay indoors.	
    *emergency/disaster,earth/land	1	After the landslide, a radar pass found where the road used to be: Daichi-4 images guide rescuers in Luzon.	
    *emergency/disaster	1	International charter activated for Mozambique floods, giving rescuers free pictures from 17 agencies.	
    *emergency/disaster	1	Wildfire leaps highway near Los Angeles, 30,000 ordered to leave.	
    *emergency/disaster	1	Are the dams safe? After 600 mm of rain, evacuation orders cover half of a Kochi town.	
    *emergency/disaster	1		能登半島沖で地震、津波注意報を発表。最大震度は五強で、沿岸では海から離れるよう呼びかけている。石川県内の一部で停電が起き、北陸新幹線は安全確認のため運転を見合わせている。
    *emergency/disaster,earth/land	1		だいち四号が被災地を緊急観測。河川の氾濫による浸水域を推定し、内閣府防災に三時間で届けた。
    *emergency/disaster	1		浅間山の噴火警戒レベルを三に引上げ。火口から四キロの範囲で大きな噴石に警戒が必要。
    *emergency/disaster	1		センチネルアジア、バングラデシュの洪水で緊急観測要請。七機の衛星が被害把握のための撮影に入る。
    *emergency/disaster	1		山林火災で二千世帯に避難指示。衛星の熱画像では延焼が三方向に広がり、消防の空中消火が続く。
    *emergency/disaster	1		南海トラフ地震臨時情報（調査中）を発表。日向灘の地震を受け、評価検討会が臨時に開かれる。
    *emergency/disaster	1		北海道沖でM7.4、津波警報　沿岸の住民に避難呼びかけ
    *emergency/disaster	1		桜島が爆発的噴火、噴煙4800メートル　入山規制
    *emergency/disaster,earth/land	1		大雨で土砂崩れ、衛星画像から新たに12カ所見つかる　センチネルアジアが緊急観測
    *emergency/disaster	1		岩手の山林火災、焼失2000ヘクタール超　自衛隊ヘリが散水
    *emergency/disaster	1		河川が氾濫、住宅1200棟が浸水　レベル5緊急安全確保を発令
    *emergency/disaster	1		竜巻で住宅60棟が損壊、宮崎・延岡　12人けが
    *emergency/health	1	WHO declares mpox a public health emergency again. Ports and airports are advised to step up checks as the new strain reaches a fourth continent.	
    *emergency/health	1	Cholera outbreak in Sudan tracked with satellite rainfall. Health teams use the risk map to decide where to send vaccine first.	
    *emergency/health	1	Space agency centers return to mandatory telework. The measure follows a wave of the new influenza H5 virus and limits staff on site to those who run spacecraft.	
    *emergency/health,earth/environment	1	Nighttime lights show lockdown's reach. NASA's dashboard links the pandemic's restrictions to darker streets and cleaner air in 30 cities.	
    *emergency/health	1	Dengue emergency in Honiara. The ministry asked partners for test kits and doctors after 900 infections in a fortnight.	
    *emergency/health	1	Unknown fever kills 17 in river port. Laboratories are sequencing samples and neighbors have begun to screen travelers at the border.	
    *emergency/health	1	WHO declares mpox resurgence a global emergency.	
    *emergency/health,earth/environment	1	Cholera spreads along the Zambezi; satellite maps of warm, shallow water help aid groups guess where next.	
    *emergency/health	1	Measles case at Narita: Passengers on Flight 218 are asked to watch for fever.	
    *emergency/health	1	Could bird flu jump to people? Officials confirm a third farm worker ill in Ohio.	
    *emergency/health	1	Dengue reaches Tokyo park again, and the ward closes the pond to spray.	
    *emergency/health	1	Ebola outbreak in Congo kills 31, and neighbouring countries screen travellers at crossings.	
    *emergency/health	1		新型インフルエンザの国内初感染を確認。政府は対策本部を設置し、空港での検疫を強める。感染した男性は先週帰国し、症状は軽い。接触した四十人の健康観察が続く。
    *emergency/health	1		エボラ出血熱、隣国に拡大。WHOは緊急委員会を招集し、国際的な懸念に当たるかを判断する。
    *emergency/health,earth/weather	1		熱中症の救急搬送、一週間で一万二千人。総務省消防庁は危険な暑さが続くとして警戒を求めた。
    *emergency/health	1		感染症の流行予測に衛星の気温と降水を利用。デング熱の発生を二か月前に知らせ、保健当局が備える。
    *emergency/health	1		ロケット射場で集団感染、島の医療がひっ迫。県は公衆衛生上の緊急対応として医師団を送った。
    *emergency/health	1		WHO、新たな変異ウイルスで緊急事態を宣言
    *emergency/health	1		弁当で食中毒、120人搬送　O157を検出し県が注意喚起
    *emergency/health	1		劇症型溶連菌の患者、過去最多に　専門機関「傷口の手当てを」
    *emergency/health	1		マールブルグ病、東アフリカで再び　成田で検疫強化
    *emergency/health,emergency/disaster	1		能登の避難所でノロ流行、3カ所で患者80人
    *emergency/health	1		熱が続く人が急増、正体不明の肺炎か　厚労省が情報収集を急ぐ
    """
