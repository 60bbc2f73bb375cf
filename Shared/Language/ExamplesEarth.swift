/// Earth and emergencies: examples, lines of the standard glossary.
let examplesEarth = """
    *earth/climate	1	Satellites confirm record carbon dioxide concentration. Greenhouse gas levels rose faster than in any year before.	温室効果ガス観測技術衛星の成果。全大気の二酸化炭素濃度が増加した。
    *earth/climate	1	Sea level rise is accelerating, altimetry shows. Climate scientists analysed thirty years of data.	地球温暖化の進行を衛星で監視。三十年の気候データを解析した。
    *earth/climate	1	July was the hottest month ever measured. Heat-trapping gases keep pushing temperatures up.	GOSAT-GWが二酸化炭素の観測を開始。温室効果ガスの分布を詳しく捉える。
    *earth/climate	1	Greenland lost 200 gigatonnes of ice last year. Gravity satellites weighed the ice sheet.	地球の平均気温、一・五度超が続く。温室効果ガスの濃度も過去最高。
    *earth/climate	1	Ocean and land carbon sinks weaken, study finds. Satellite records of CO2 show faster growth.	GOSAT-2による全大気メタン濃度の変化
    *earth/climate	1	Glaciers are shrinking on every continent. The rate doubled in two decades.	南極の棚氷が急速に後退　衛星が捉える
    *earth/climate	1	Global temperature in 2025 third highest since 1850	気候変動監視レポート2025を公表
    *earth/climate	1	Carbon dioxide tracked from space: OCO-3 back in operation	いぶきGW、全球の二酸化炭素濃度分布の初画像を公開
    *earth/climate	1	State of the Climate report shows oceans storing record heat	北極域の海氷面積が年間最小値を記録（JAXA・国立極地研究所）
    *earth/climate	1	March was the second warmest on record, NOAA says	2025年の世界平均気温は観測史上2番目
    *earth/climate	1	NASA study links Greenland melt to shifting ocean currents	いぶき2号、メタン濃度の上昇を確認
    *earth/climate	1	WMO greenhouse gas bulletin: carbon dioxide reaches new high	エルニーニョ監視速報を発表
    *earth/climate	1	GOSAT-GW delivers first CO2 maps	雲エアロゾル放射ミッション「はくりゅう」が捉えた雲の鉛直構造
    *earth/climate	1	Arctic sea ice at record low	海の氷が予想より速く薄く
    *earth/climate	1	Glaciers losing ice faster than ever	今年は史上三番目以内の暑さに
    *earth/climate	1	Climate report warns of 1.5-degree breach	大気中のメタン、また増加
    *earth/climate	1	October was the warmest ever measured, monitoring service says	太平洋の寒冷な状態が終わる見通し
    *earth/climate	1	New mission to measure Earth's radiation budget	積雪域の30年の変化
    *earth/climate	1	Greenland lost 105 billion tonnes of ice last season	温暖化で雲はどう変わるか
    *earth/climate	1	La Niña conditions present; ENSO outlook updated	シベリアの凍土の融解を地図に
    *earth/climate	1	Seas of ice thin faster than thought	エルニーニョ監視速報（No.405）
    *earth/climate	1	This year on course to be among three hottest	
    *earth/climate	1	Methane in the air rises again	
    *earth/climate	1	Pacific cool phase fades	
    *earth/climate	1	Thirty-year record of snow cover	
    *earth/climate	1	How clouds change a warming planet: radar mission's answer	
    *earth/climate	1	Permafrost thaw mapped across Siberia	
    *earth/climate,earth/ocean	1	Sea level rise accelerates, altimeter record shows	
    *earth/data	1	New dataset release: STAC catalog updated. Level-2 products are now available for download.	データ提供開始のお知らせ。新しいプロダクトを公開した。
    *earth/data	1	WIS2 global cache now offers core data. Notification messages announce new data to subscribers.	G-Portalのメンテナンスのお知らせ。データのダウンロードが一時できなくなる。
    *earth/data	1	Version 3 of rainfall product released. Files can be downloaded from the portal; older files will be removed.	衛星プロダクトのバージョンアップについて。新版の提供を開始しました。
    *earth/data	1	Archive unavailable during maintenance. Users cannot order scenes until Monday.	だいち4号の観測データ、一般提供を開始。標準プロダクトをポータルで配布する。
    *earth/data	1	Landsat Collection 2 reprocessing finished. All scenes can now be downloaded free of charge.	GPM/DPRプロダクトバージョン07Bの提供開始
    *earth/data	1	Notice: GOSAT-2 Level 2 products delayed. Distribution will restart next week.	衛星データプラットフォーム Tellus にALOS-4データ追加
    *earth/data	1	VIIRS Level-2 granules delayed	AMSR3 標準プロダクトの一般公開について
    *earth/data	1	New WIS2 global broker online at WMO centre	G-Portal 計画停止のお知らせ
    *earth/data	1	Copernicus Data Space adds STAC catalogue	だいち2号 ScanSAR データのオープン&フリー化について
    *earth/data	1	Landsat Collection 2 Level-3 products for 2025 now available	衛星データの無償公開を開始
    *earth/data	1	GCOM-W AMSR2 data distribution suspended for system maintenance	気象庁、WIS2.0によるデータ配信を開始
    *earth/data	1	NASA Earthdata Search: ASTER granules ordering retired	データ欠測のお知らせ（12月1日受信分）
    *earth/data	1	JAXA releases ALOS-4 data to the public	全球降水マップGSMaPの過去データを再処理し公開
    *earth/data	1	Copernicus Sentinel-1C data now available	雨量データの新版を公開
    *earth/data	1	NOAA to end access to some satellite datasets	更新作業のため注文受付を休止
    *earth/data	1	STAC catalogue for the radar mission now open	11月分のシーンが検索可能に
    *earth/data	1	Collection 2 reprocessing complete; users should migrate from version 061	1月から高層観測の形式を変更
    *earth/data	1	New version of rainfall files out today	バンド7の不具合を修正、再取得のお願い
    *earth/data	1	Server upgrade: order system closed on Monday	観測データをWIS2で配信開始
    *earth/data	1	Scenes from November now searchable	高度計の20年分を無償公開
    *earth/data	1	Format change for soundings from January	アンテナ故障により一部のパスを受信できず
    *earth/data	1	Known problem in band 7 fixed; please download again	
    *earth/data	1	Notification: surface observations published to topic cache/a/wis2/jp-jma	
    *earth/data	1	Free access to 20 years of altimeter records	
    *earth/data	1	Antenna fault: some passes not received	
    *earth/data,earth/land	1	Landsat archive moves to the cloud	
    *earth/data,earth/land	1	Landsat Collection 2 Level-3 burned area product released	
    *earth/environment	1	Satellite tracks wildfire smoke and air quality. PM2.5 levels are unhealthy in several states.	黄砂と大気汚染を衛星で監視。PM2.5の濃度を推定する。
    *earth/environment	1	Oil spill mapped from space. Environmental monitoring supports the clean-up of the pollution.	マイクロプラスチックの環境監視。海洋汚染の実態を調べる。
    *earth/environment	1	Smoke from Canadian fires chokes cities. Particle levels hit records.	大気中の微粒子を衛星で測定。越境汚染の実態を調べる。
    *earth/environment	1	Satellite pinpoints sulphur dioxide from smelter. Neighbours complained of pollution for years.	衛星で海洋プラスチックごみの分布を推定。環境省が監視手法を公開した。
    *earth/environment	1	Satellites link power plants to toxic air. Nitrogen dioxide hot spots were mapped.	黄砂の飛来に関する情報
    *earth/environment	1	Ozone layer on course to heal by 2066. The Antarctic hole closed early.	サンゴ礁生態系の衛星モニタリング
    *earth/environment	1	Wildfire smoke drifts across the Midwest; air quality alerts posted	PM2.5の高濃度予測に衛星エアロゾル観測を活用
    *earth/environment	1	Sentinel-5P tracks sulfur dioxide plume	黄砂解析予測図の提供を開始（環境省・気象庁）
    *earth/environment	1	EPA and NASA map ozone pollution	環境省、海洋プラスチックごみの衛星モニタリングに着手
    *earth/environment	1	TEMPO maps nitrogen dioxide over North American cities every hour	PM2.5濃度が上昇、黄砂の影響
    *earth/environment	1	Satellite spots oil slick spreading from stricken tanker in the Red Sea	環境省、温室効果ガスと大気汚染物質の衛星観測を強化
    *earth/environment	1	Satellite detects methane and air pollution hotspots	湖沼の水質を衛星でモニタリング
    *earth/environment	1	Hole in the ozone layer on the mend	オゾン層、回復の兆し
    *earth/environment	1	Ozone layer recovering, UN says	黄砂の飛来予測と衛星観測
    *earth/environment	1	NASA's TEMPO monitors air quality over Los Angeles	街を覆うもや、煙の元を衛星で追う
    *earth/environment	1	Haze blankets city; satellites trace the smoke	ガス田からの漏れを宇宙から検知
    *earth/environment	1	Leaks at gas fields seen from space	火山の噴煙が欧州上空へ
    *earth/environment	1	Plume from volcano drifts over Europe	サンゴの白化を衛星で見守る
    *earth/environment	1	Coral bleaching watched by satellite	渡り鳥の旅を衛星で記録
    *earth/environment	1	Birds' journeys logged by orbiting receivers	川に流れる違法鉱山の泥を発見
    *earth/environment	1	Illegal mine tailings spotted in river	10年のデータに見る空気の改善
    *earth/environment	1	Clean-air gains visible in decade of data	タンカーから漏れた油、40キロに広がる
    *earth/environment	1	Slick from tanker stretches 40 km	
    *earth/land	1	Landsat 9 maps irrigated farmland across the Midwest. Land cover data help estimate crop yields.	だいち四号が地盤沈下を観測。合成開口レーダーで地殻変動を捉えた。
    *earth/land	1	Sentinel-2 scenes show deforestation in the Amazon. Forest loss rose by a fifth.	森林伐採を衛星で監視。熱帯林の減少を陸域観測技術衛星のデータで検出する。
    *earth/land	1	Radar images show volcano flank sinking slowly. Interferograms revealed 8 mm a year.	衛星で違法な伐採を発見。アマゾンの森林を毎日監視する。
    *earth/land	1	Rice acreage estimated from orbit. Planting began two weeks late.	だいち2号が捉えた森林の変化。違法伐採の監視に役立てる。
    *earth/land	1	NISAR delivers first maps of ground movement. The radar mission repeats every twelve days.	だいち2号が捉えたアマゾンの森林減少
    *earth/land	1	Satellite data reveal drought stress in European vineyards. Vegetation indices dropped sharply.	干渉SARで見る地盤沈下（国土地理院）
    *earth/land	1	Landsat 9 view of shrinking reservoir	衛星データを用いた水稲の生育診断
    *earth/land	1	ESA Biomass satellite maps tropical forest	だいち4号PALSAR-3による能登半島の地殻変動の観測
    *earth/land	1	Farmers use Sentinel data to plan irrigation	衛星で耕作放棄地を判別、農水省が実証
    *earth/land	1	Landsat Next passes critical design review	衛星画像で森林伐採を監視
    *earth/land	1	NISAR images show subsidence in the Central Valley	だいち2号で水田の作付を把握
    *earth/land	1	Sentinel-2 scenes map rice planting across the Mekong delta	干渉SAR解析で地盤沈下を把握
    *earth/land	1	ALOS-4 radar maps rice fields	沈む都市を宇宙から測る
    *earth/land	1	Satellite shows urban expansion in Jakarta	衛星で小麦の収穫を予想
    *earth/land	1	USGS releases new land cover map of the United States	レーダーで森の地図を更新
    *earth/land	1	Crop condition map from Sentinel-2 released for the harvest season	地震後の断層の動きを干渉解析で把握
    *earth/land	1	SAR interferometry reveals ground deformation around volcano	畑の緑化が一週間早い
    *earth/land	1	Landsat 9 scene shows vegetation loss in the delta	広がる砂丘、衛星画像が示す
    *earth/land	1	Sinking city seen from orbit	新しい建物を衛星で数える
    *earth/land	1	Harvest forecast from space: wheat down	湿原の水分をLバンドで追う
    *earth/land	1	Map of forests updated with radar	
    *earth/land	1	Fault slip measured after the quake by interferometry	
    *earth/land	1	Farm fields greener a week early	
    *earth/land	1	Shifting dunes swallow villages, images show	
    *earth/land	1	Satellite tally of new buildings	
    *earth/land	1	Peatland moisture tracked by L-band radar	
    *earth/ocean	1	Sea surface temperature anomaly signals El Niño. Ocean observations show warm water in the Pacific.	海面水温の平年差を公開。黒潮大蛇行の影響がみられる。
    *earth/ocean	1	Ocean colour satellite tracks algal bloom. Chlorophyll concentration peaked off the coast.	しきさいが赤潮を検出。クロロフィル濃度の分布を海色データで示した。
    *earth/ocean	1	Warm blob spreads across North Pacific. Surface waters are three degrees above normal.	日本近海の海水温、過去最高。黒潮の流路が変化している。
    *earth/ocean	1	New altimeter measures waves and currents. Data will help shipping.	衛星が見た黒潮の蛇行終息。海面高度のデータから判断した。
    *earth/ocean	1	Sentinel-6B begins measuring sea level. The altimeter continues a thirty-year series.	日本近海の海面水温が平年より2度高い
    *earth/ocean	1	Ocean heat content reaches new high. Floats sampled the upper two kilometres.	
    *earth/ocean	1	Sentinel-6B begins measuring sea level	しきさいによる海色観測データで漁場を探す
    *earth/ocean	1	PACE reveals phytoplankton blooms in North Atlantic	黒潮大蛇行が終息したと気象庁と海上保安庁が発表
    *earth/ocean	1	Marine heatwave spreads across the North Pacific	しきさいが捉えた有明海の赤潮
    *earth/ocean	1	SWOT reveals small eddies that move heat through the sea	海面水温が過去最高
    *earth/ocean	1	Sea surface temperatures in the Niño 3.4 region fall below average	日本近海で海洋熱波、漁業に影響
    *earth/ocean	1	Coral bleaching heat stress at alert level 2 across the Coral Sea	親潮の南下と漁場形成の見通し
    *earth/ocean	1	SWOT satellite maps ocean currents	北太平洋に暖水の塊
    *earth/ocean	1	Kuroshio large meander ends	海流をかつてない細かさで描く
    *earth/ocean	1	Satellites track giant Sargassum bloom	プランクトンの大発生、海が染まる
    *earth/ocean	1	Sentinel-6B begins sea level measurements	潮位と衛星の値が一致、水面は上昇
    *earth/ocean	1	Gulf Stream eddies resolved by wide-swath altimetry	氷の下の塩分を測るロボット
    *earth/ocean	1	Warm blob spreads in the North Pacific	サンマの来遊、今年は遅れ
    *earth/ocean	1	Currents mapped in unprecedented detail	12メートルの高波を記録
    *earth/ocean	1	Plankton bloom paints Barents Sea	海が蓄えた熱、過去最高
    *earth/ocean	1	Tide gauges and satellites agree on rising water	
    *earth/ocean	1	Robots profile salinity under the ice	
    *earth/ocean	1	Fishing forecast: saury late this year	
    *earth/ocean	1	Wave heights of 12 metres recorded	
    *earth/ocean	1	Ocean absorbs record heat	
    *earth/ocean,earth/climate	1	Warming seas: two decades of altimeter and float data	
    *earth/weather	1	Typhoon warning issued for Okinawa. Heavy rain and violent winds are expected through Saturday.	大雨特別警報を発表。土砂災害や河川の氾濫に最大級の警戒が必要。
    *earth/weather	1	Himawari-9 imagery improves rainfall forecasts. The geostationary meteorological satellite scans every ten minutes.	気象衛星ひまわりの観測運用。ひまわり九号の画像を用いて予報精度を高める。
    *earth/weather	1	Blizzard to bury the Northeast under two feet of snow. Travel is not advised, forecasters said.	関東地方に大雪のおそれ。気象庁は早めの備えを呼びかけた。
    *earth/weather	1	Tropical storm strengthens into hurricane near Cuba. Winds reached 140 km/h.	線状降水帯の予測精度向上へ、ひまわり10号。水蒸気を立体的に捉える。
    *earth/weather	1	Cyclone makes landfall in Bay of Bengal. Gusts topped 180 km/h.	記録的短時間大雨情報　長崎県で約110ミリ
    *earth/weather	1	New weather satellite sends first lightning map. Forecasters expect earlier warnings of storms.	ひまわり9号による台風の雲画像
    *earth/weather	1	Flood Watch in effect through Thursday morning for the Ohio valley	全般気象情報　低気圧が急速に発達する見込み
    *earth/weather	1	NWS: Red flag warning, critical fire weather conditions	暴風雪に警戒　北海道
    *earth/weather	1	Hurricane Hunters fly into Category 4 storm	大雨警報（土砂災害）・洪水警報発表　鹿児島県
    *earth/weather	1	Tornado Watch issued for parts of Oklahoma until 9 PM CDT	台風第7号に関する情報（位置）：中心気圧965hPa
    *earth/weather	1	Tropical Storm Hagupit Advisory Number 12	線状降水帯の発生に備えひまわり10号の開発が進む
    *earth/weather	1	GOES-19 becomes operational GOES East	台風12号が沖縄に接近、暴風警報
    *earth/weather	1	Typhoon No. 12 approaches Kyushu	関東で線状降水帯、大雨特別警報
    *earth/weather	1	Himawari-9 imaging resumes after anomaly	線状降水帯による大雨の半日前からの呼びかけ
    *earth/weather	1	Heavy rain warning for Tokyo	大雨警報（土砂災害）を発表
    *earth/weather	1	NOAA issues hurricane outlook for Atlantic season	夜遅くにかけて暴風雪に警戒
    *earth/weather	1	WMO upgrades observation network for weather forecasting	今夜は路面の凍結に注意
    *earth/weather	1	Himawari-9 imagery captures developing low over the Sea of Japan	サイクロンがインド東岸に上陸へ
    *earth/weather	1	Dense fog advisory in effect through Monday morning	体感温度41度、熱中症に厳重警戒
    *earth/weather	1	Typhoon No. 24 approaching Okinawa; maximum winds 45 m/s	竜巻の可能性、気象台が調査
    *earth/weather	1	Snow squalls and icy roads tonight	雷の発生を宇宙から観測する新センサー
    *earth/weather	1	Cyclone to make landfall near Chennai on Tuesday	晴れのち雨、所により雷を伴う
    *earth/weather	1	Heat index to top 41 degrees	暴風警報を解除
    *earth/weather	1	Tornado damage surveyed after line of storms	冬型の気圧配置、日本海側で大雪
    *earth/weather	1	New imager watches lightning from space	
    *earth/weather	1	Sunny intervals with showers later	
    *earth/weather	1	Storm warning lifted for the Channel	
    *earth/weather	1	Monsoon withdraws late	
    *earth/weather,emergency/disaster	1	Hurricane warning and storm surge evacuation orders for the Gulf coast	
    *emergency/disaster	1	Magnitude 7.1 earthquake strikes off the coast. A tsunami warning has been issued.	地震による津波警報を発表。震度六強を観測した。
    *emergency/disaster	1	Volcano erupts, alert level raised to red. Residents within five kilometres were evacuated.	噴火警戒レベルを引き上げ。火山の噴火により住民が避難した。
    *emergency/disaster	1	Death toll rises after quake in Turkey. Satellite imagery guides rescuers.	能登で震度六弱。津波の心配はない。
    *emergency/disaster	1	River bursts banks, thousands flee. Radar satellites mapped the inundated area.	だいち2号、地震被災地を緊急観測。画像を防災機関に提供した。
    *emergency/disaster	1	Floods in Pakistan: satellites map submerged villages. The International Charter was activated.	令和8年熊本地震に関する被害状況等について（第49報）
    *emergency/disaster	1	Volcano on Kyushu erupts, ash falls on city. The alert level was raised to three.	緊急地震速報（警報）を発表
    *emergency/disaster	1	M 7.1 - 88 km SSE of Kodiak, Alaska	だいち2号による大雨被害の緊急観測
    *emergency/disaster	1	Sentinel Asia emergency observation request: flood in Vietnam	津波注意報発表　伊豆諸島・小笠原諸島
    *emergency/disaster	1	Volcanic Ash Advisory: Sakurajima	桜島　噴火警戒レベル3（入山規制）を継続
    *emergency/disaster	1	GDACS Orange earthquake alert, magnitude 6.9 in Papua New Guinea	地震発生、だいち4号が緊急観測
    *emergency/disaster	1	Tsunami Information Statement Number 2	能登半島で震度6弱の地震
    *emergency/disaster	1	Magnitude 7.2 earthquake strikes off Sanriku; tsunami warning issued	国際災害チャータの発動
    *emergency/disaster	1	Sentinel Asia activated for Philippine typhoon	噴火警戒レベルを3に引き上げ
    *emergency/disaster	1	Volcano erupts in Iceland; residents evacuated	土砂で集落が孤立
    *emergency/disaster	1	Satellite images show flood damage in Pakistan	溶岩が住宅に迫り数千人が避難
    *emergency/disaster	1	M7.1 earthquake off the coast; tsunami warning in effect	首都で強い揺れ
    *emergency/disaster	1	Town cut off by landslide	洪水被災地を衛星で緊急撮影
    *emergency/disaster	1	Lava nears houses; thousands flee	海底地震後の津波注意報を解除
    *emergency/disaster	1	Strong shaking felt in capital	大型台風で死者200人、救助続く
    *emergency/disaster	1	Satellites turned to flood zone at request of civil protection	
    *emergency/disaster	1	Wave warning lifted after offshore quake	
    *emergency/disaster	1	Cyclone leaves 200 dead	
    *emergency/disaster,earth/data	1	International Charter activated for floods in Bangladesh; imagery products released	
    *emergency/disaster,earth/land	1	ALOS-4 makes emergency observation after landslide in Nepal	
    *emergency/disaster,earth/land	1	ALOS-4 observes quake-hit peninsula. Interferograms reveal uplift of up to four metres.	
    *emergency/disaster,earth/weather	1	Hurricane floods coast; thousands without power	台風で河川が氾濫、避難指示続く
    *emergency/health	1	WHO declares public health emergency of international concern. The outbreak has spread to five countries.	新型コロナウイルスの影響を衛星で分析。感染症の拡大による経済活動の変化を示した。
    *emergency/health	1	Cholera outbreak mapped with rainfall data. Health authorities reported 900 cases.	感染症対策本部を設置。パンデミックに備える。
    *emergency/health	1	Measles spreads in three states. Officials urge parents to vaccinate children.	感染症の流行に備え衛星データを活用。蚊の発生地域を推定する。
    *emergency/health	1	WHO ends global emergency over mpox. Cases have declined.	世界保健機関、エムポックスの緊急事態を宣言。感染者は十か国に広がる。
    *emergency/health	1	Space data used to predict dengue outbreaks. Health ministries receive weekly maps.	感染症危険情報：デング熱の流行
    *emergency/health	1	New coronavirus wave: launch site limits staff. The agency follows public health advice.	新型コロナウイルス感染症の発生状況
    *emergency/health	1	Disease Outbreak News: Cholera in Sudan	厚生労働省、エボラ出血熱の水際対策を強化
    *emergency/health	1	HHS renews public health emergency declaration	新型インフルエンザ等対策の訓練を実施
    *emergency/health	1	IHR Emergency Committee convenes on Marburg outbreak	新型コロナ感染者が増加
    *emergency/health	1	WHO declares end of mpox emergency	鳥インフルエンザの感染を確認
    *emergency/health	1	Health Alert Network: measles cases rise in four states	エボラ出血熱の発生状況
    *emergency/health	1	CDC reports H5N1 infection in dairy worker	WHO、国際的に懸念される公衆衛生上の緊急事態を宣言
    *emergency/health	1	WHO declares public health emergency over mpox	原因不明の呼吸器疾患が拡大、医療機関に警戒呼びかけ
    *emergency/health	1	Dengue outbreak spreads in Southeast Asia	患者増加で発熱外来を増設
    *emergency/health	1	CDC issues health alert on measles	ウイルス封じ込めへワクチンを輸送
    *emergency/health	1	Health alert network advisory on measles cases	渡航者にペストの注意情報
    *emergency/health	1	Fever clinic opened as cases mount	新しい株が拡大、緊急委員会を招集
    *emergency/health	1	Vaccine shipped to contain virus	被災地でコレラ患者が倍増
    *emergency/health	1	Travellers told of plague risk	養鶏場の従業員が感染
    *emergency/health	1	New strain spreads; emergency committee meets	
    *emergency/health	1	Cases of cholera double in flooded camps	
    *emergency/health	1	Bird virus jumps to farm worker	
    """
