/// The Earth and emergencies: examples as feeds bring them, lines of the standard glossary.
let examplesEarthFeeds = """
    *earth/climate	1	Last month was the warmest October since records began, 1.58 C above the pre-industrial mean, the Copernicus service reports. Sea ice was low at both poles.	
    *earth/climate	1	GRACE-FO shows Greenland lost 268 billion tonnes of ice in a year	
    *earth/climate	1	Ozone hole closes early for the second time in three years	
    *earth/climate,earth/ocean	1	El Niño declared: equatorial Pacific 1.4 degrees above normal and rising	
    *earth/climate	1	Tilt of the Earth's axis shifts as groundwater is pumped out, geodesists calculate	
    *earth/climate	1	Libera instrument to extend the forty-year record of the planet's energy balance	
    *earth/climate,policy/budget	1	End of funding threatens two satellites that measure carbon from orbit	
    *earth/climate	1	NISAR interferometry shows a Greenland glacier speeding up by a third. Warm fjord water is the likely cause.	
    *earth/climate	1	ERBE-to-Libera record extended: Earth's energy imbalance remains near 1.3 watts per square metre.	
    *earth/climate	1	October was the second-warmest on record, Copernicus Climate Change Service says.	
    *earth/climate	1	GRACE-FO finds groundwater loss under the Punjab has doubled since 2015. The team compared gravity change with 4,000 wells.	
    *earth/climate	1	Greenhouse Gas Bulletin: carbon dioxide hits 425 ppm, largest annual rise since records began.	
    *earth/climate	1	EarthCARE's cloud radar helps settle how much low cloud cools the planet.	
    *earth/climate	1		北極の海氷面積、観測史上3番目の小ささ。JAXAと国立極地研究所がAMSR2の観測から算出した。
    *earth/climate,technology/demonstration	1		温室効果ガス観測衛星GOSAT-GW、二酸化炭素の全大気濃度を初公開
    *earth/climate	1		メタンの増加は湿地が主因か、同位体の解析で判明
    *earth/climate	1		雲エアロゾル放射ミッション「はくりゅう」、雲の中の上昇流を世界で初めて測定
    *earth/climate	1		永久凍土の融解が加速、シベリアの地盤沈下を衛星が捉える
    *earth/climate,earth/environment	1		GOSAT-GWによる全球メタン濃度の初年度解析を公表、環境省
    *earth/climate	1		南極のオゾンホール、面積は過去10年で最小級
    *earth/climate	1		衛星重力データで見るヒマラヤ氷河の質量減少、国際研究チームが論文
    *earth/climate	1		エルニーニョ現象が春まで続く確率は60％　監視速報。海面水温の基準値との差は1.2度だった。
    *earth/climate	1		黒潮域の熱放出と雲の関係を航空機と衛星で解明
    *earth/climate	1		世界の平均気温、11月までで産業革命前比1.46度上昇
    *earth/data	1	MODIS Collection 7 reprocessing complete; Collection 6.1 to be removed on 31 March	
    *earth/data	1	Outage: the Earthdata login will be down on Wednesday from 1300 to 1500 UTC	
    *earth/data,earth/weather	1	GOES-18 ABI imagery delayed by up to 25 minutes owing to a ground fault at Wallops	
    *earth/data	1	Sentinel-1C products now in the STAC catalogue, cloud-optimised GeoTIFF only	
    *earth/data	1	Format change: netCDF files gain a new quality flag from version 4.2. Sample files are on the FTP site.	
    *earth/data	1	WIS2 topic for surface synoptic reports renamed, subscribers should update filters	
    *earth/data	1	G-Portal returns after maintenance, AMSR3 level-1 data open to all registered users	
    *earth/data	1	WIS2 Global Broker now announces radiosonde BUFR from the Maldives.	
    *earth/data	1	MODIS Terra data stream will end in February; users should move to VIIRS collections. A guide to matching the two records is posted with the notice.	
    *earth/data	1	STAC endpoint v1.1 published for NISAR GCOV beta products.	
    *earth/data	1	Sentinel-1D Level-1 products are now openly available in the Copernicus Data Space Ecosystem.	
    *earth/data,earth/weather	1	Himawari-9 full-disk imagery late by 25 minutes owing to antenna work at the backup ground station.	
    *earth/data	1	NOTICE: LAADS archive read-only 6 December for migration to Earthdata Cloud.	
    *earth/data	1		ひまわり標準データの配信が一時停止、復旧見込みは18時。HimawariCastは影響を受けない。
    *earth/data	1		だいち2号のScanSARデータを無償公開、対象は10年分
    *earth/data	1		データ利用者の皆様へ:APIのバージョン1は年度末で終了します
    *earth/data	1		しきさいの再処理版(バージョン4)提供開始のお知らせ
    *earth/data	1		AMSR2の標準プロダクト第4版の提供を始めました
    *earth/data	1		衛星風データに欠測が発生、再処理後に差し替えます
    *earth/data	1		Tellusで新たに民間SARの時系列画像を無償公開
    *earth/data	1		G-Portalの計画停止に伴い、12月5日はデータのダウンロードができません。作業は9時から18時までの予定です。
    *earth/data	1		データセットのDOIと利用規約を改定、引用方法が変わります
    *earth/data	1		MTG赤外サウンダの試験データ配信を開始（EUMETCast）
    *earth/environment	1	TEMPO sees nitrogen dioxide rise over Houston with each rush hour	
    *earth/environment	1	Smoke from Canadian fires pushes air quality index past 200 in Minneapolis. GOES aerosol imagery shows the plume reaching Ohio by evening.	
    *earth/environment	1	MethaneSAT's successor names the ten leakiest gas fields	
    *earth/environment,earth/ocean	1	Oil sheen 40 km long traced to an ageing platform by radar	
    *earth/environment	1	Desert dust on its way across the Atlantic, lidar finds layer up to five kilometres	
    *earth/environment	1	Microplastics from above: can a hyperspectral camera see floating rubbish?	
    *earth/environment,earth/land	1	Illegal gold pits poison the river; rangers get satellite alerts within a day	
    *earth/environment	1	Sentinel-4 starts routine air pollution service over Europe.	
    *earth/environment	1	Haze from peat fires blankets Palangkaraya; PM2.5 above 300.	
    *earth/environment	1	MethaneSAT's successor spots a 20-tonne-per-hour leak at a gas field in Turkmenistan. The operator was told within a day, its sponsors said.	
    *earth/environment,earth/land	1	Illegal gold mining scars in the Yanomami territory tracked through clouds by radar.	
    *earth/environment	1	Saharan dust plume reaches the Caribbean; air quality alert for Puerto Rico.	
    *earth/environment	1	TEMPO hourly maps show nitrogen dioxide piling up over Houston rush hour.	
    *earth/environment	1		黄砂が西日本に飛来、視程5km未満の所も。環境省は外出時のマスク着用を勧めている。
    *earth/environment	1		PM2.5の濃度分布を静止衛星から推定、1時間ごとに公開
    *earth/environment	1		アスベスト屋根を航空・衛星画像で判別する手法を環境省が検証
    *earth/environment,earth/climate	1		メタン漏えいを宇宙から監視、国際機関が警報制度を拡充
    *earth/environment	1		湖のアオコ発生を早期検知、霞ケ浦で試行
    *earth/environment	1		渡り鳥の生息地となる湿地の減少、観測衛星で30年分を比較
    *earth/environment	1		黄砂が九州に飛来、静止衛星のエアロゾル画像で確認
    *earth/environment	1		火力発電所ごとの二酸化窒素排出量を宇宙から推計。観測はGOSAT-GWと欧州の衛星を組み合わせた。
    *earth/environment	1		海洋プラスチックの集積域を多波長センサで推定する手法を開発
    *earth/environment,earth/ocean	1		赤潮の広がりを衛星で監視、有明海で養殖業者に注意喚起
    *earth/environment	1		熱帯林早期警戒システムJJ-FAST、違法伐採の通報が1万件を突破
    *earth/environment,earth/ocean	1		サンゴの白化、石西礁湖で被度の7割に拡大と環境省
    *earth/land	1	Landsat Next passes its design review: 26 bands, six-day revisit	
    *earth/land	1	Rice acreage in the delta mapped by radar through the monsoon clouds, giving the ministry its harvest estimate a month early.	
    *earth/land	1	NISAR interferograms show the city sinking by 4 cm a year	
    *earth/land,earth/climate	1	Boreal forest creeps north, says a study of forty years of Landsat scenes	
    *earth/land	1	Soil-moisture map helps growers in Nebraska decide when to irrigate	
    *earth/land	1	Measuring trees by laser: GEDI back on the job after hibernation	
    *earth/land	1	BIOMASS P-band radar returns first canopy height map of the Congo.	
    *earth/land	1	Urban growth around Nairobi mapped yearly with Sentinel-2 at 10 m.	
    *earth/land,earth/data	1	Landsat 9 scene archive passes three million acquisitions, USGS EROS says.	
    *earth/land,earth/data	1	CBERS-4A stereo pairs used to build an open elevation model of Rondônia.	
    *earth/land	1	Soil moisture from SMAP points to drought stress in the Iberian wheat belt. Yields in Castile may fall by a fifth.	
    *earth/land	1	ECOSTRESS shows Phoenix pavements at 68 °C in the afternoon.	
    *earth/land	1		だいち4号の観測画像で能登半島の隆起を詳細に計測
    *earth/land	1		作付け状況を衛星で判別、農水省が現地調査を半減へ
    *earth/land,earth/environment	1		アマゾンの違法伐採をLバンドレーダーで見張るJJ-FASTが更新
    *earth/land	1		地すべり地の微小な動きをInSARで監視、国土地理院が公開
    *earth/land	1		桜島周辺の地殻変動、干渉画像に膨張を示す縞模様。約2週間で3センチの伸び。
    *earth/land	1		3次元地形図の高さ精度を1mに向上、標高データ公開
    *earth/land	1		作付け状況を衛星画像で判定、十勝の小麦畑で精度95％
    *earth/land	1		だいち4号のPALSAR-3で地盤沈下を監視、首都圏の地図を更新。年2cm以上沈む地点が湾岸部に集中している。
    *earth/land	1		森林の伐採箇所を月2回の頻度で検出、林業試験場が利用開始
    *earth/land	1		ASTERの標高データ第4版、山岳域の誤差を低減
    *earth/land	1		富士山麓の火山地形を航空レーザと衛星SARで計測
    *earth/land	1		高分解能光学画像から土地被覆図を作成、水田と耕作放棄地を区分
    *earth/ocean	1	SWOT charts eddies ten kilometres wide along the Kuroshio	
    *earth/ocean	1	Sea-surface temperatures in the Gulf touch 31 C, fuel for storms, two degrees over the mean for the date.	
    *earth/ocean	1	Chlorophyll bloom the size of Ireland spotted from PACE	
    *earth/ocean	1	Argo float count falls below 3,800; gaps in the South Indian Ocean	
    *earth/ocean,emergency/disaster	1	Buoy 52401 records tsunami wave of 11 cm	
    *earth/ocean,commercial/industry	1	Fishing fleets pay for satellite maps of fronts where tuna gather	
    *earth/ocean	1	CFOSAT wave spectra show 14 m swell from cyclone off Madagascar.	
    *earth/ocean	1	PACE's OCI sensor tracks a coccolithophore bloom off Patagonia. The milky patch covered an area the size of Belgium.	
    *earth/ocean,earth/data	1	Oceansat-3A scatterometer winds now on the GTS.	
    *earth/ocean	1	SWOT reveals small eddies carrying heat beneath Antarctic sea ice.	
    *earth/ocean	1	Sentinel-3C altimeter commissioning: sea level anomaly agrees with Jason series within 1 cm.	
    *earth/ocean	1	Marine heatwave spreads across the Tasman Sea, surface temperatures 3 °C above normal.	
    *earth/ocean	1		黒潮大蛇行が7年ぶりに終息、海上保安庁が流路図を更新。漁場や沿岸の水温への影響を見守る。
    *earth/ocean	1		海面高度計の観測から、日本海の水位が年4ミリ上昇
    *earth/ocean	1		しきさい衛星、有明海の赤潮の広がりを捉える
    *earth/ocean	1		オホーツク海の流氷、初日は平年より9日早い見込み
    *earth/ocean,maritime/navigation-warning	1		波浪の衛星観測で最大波高14m、航行船舶は注意
    *earth/ocean	1		サンゴの白化、沖縄周辺の水温上昇で再び広がる
    *earth/ocean	1		クロロフィル濃度の衛星分布図から秋季ブルームを確認
    *earth/ocean	1		アルゴフロート500台分の塩分データを再校正しました
    *earth/ocean	1		しきさい観測の海面水温、三陸沖で平年より4度高い。サンマの漁場形成への影響が懸念される。
    *earth/ocean	1		AMSR3の海氷分布画像を毎日掲載、オホーツク海南部は平年より少ない
    *earth/ocean	1		波浪レーダ衛星で外洋の有義波高を観測、漁業者向けに配信
    *earth/ocean	1		黒潮大蛇行が終息後も流路は不安定、海流予測を更新
    *earth/weather	1	Tornado watch until 9 PM for parts of Alabama and Georgia. Hail to two inches and gusts of 70 mph possible.	
    *earth/weather	1	Typhoon No. 24 (Nari) has formed east of Luzon, central pressure 994 hPa, moving west-northwest at 20 km/h.	
    *earth/weather	1	Himawari-9 rapid scan shows cloud tops bursting above the Kanto plain	
    *earth/weather	1	Red flag conditions: dry wind and single-digit humidity through Tuesday	
    *earth/weather	1	Radio-occultation soundings cut the error of five-day forecasts by 3 percent, centre finds	
    *earth/weather	1	Lake-effect snow could bury Buffalo under four feet	
    *earth/weather,emergency/disaster	1	Flash flood emergency declared as a month's rain falls in five hours	
    *earth/weather	1	GOES-West mesoscale sectors moved to follow the atmospheric river aimed at Oregon. Forecasters want one-minute images of the coast until Wednesday.	
    *earth/weather	1	Tropical Storm Warning for Guam: sustained winds of 55 knots expected by Sunday night, says the NWS office at Tiyan. Residents of Rota and Tinian should finish preparations by dark.	
    *earth/weather	1	Meteosat Third Generation lightning imager catches supercell outbreak over Po Valley.	
    *earth/weather	1	IMD issues orange alert for Tamil Nadu as a depression deepens in the Bay of Bengal. Schools in Nagapattinam are shut and boats have been called in.	
    *earth/weather	1	WMO centre assimilates first radio occultation soundings from COSMIC follow-on into global model.	
    *earth/weather	1	Winter Storm Watch: 8 to 14 inches of snow, northern Minnesota, Monday through Tuesday.	
    *earth/weather	1		黄海から前線が南下、西日本は昼過ぎから雷雨に
    *earth/weather	1		東京地方に大雨警報(土砂災害)、夜遅くにかけて警戒を。24時間雨量は多い所で180ミリの見込み。
    *earth/weather	1		線状降水帯が発生、命に危険が及ぶ恐れ
    *earth/weather	1		気象庁、天気図と衛星画像の解析から台風が温帯低気圧に変わったと発表
    *earth/weather	1		初雪の便り、札幌では平年より11日遅く
    *earth/weather	1		寒波襲来、日本海側は山沿いで1メートルの積雪予想
    *earth/weather	1		東京地方に乾燥注意報、火の取り扱いに注意
    *earth/weather	1		線状降水帯の予測に、ひまわり10号の赤外サウンダを活用へ　気象庁
    *earth/weather	1		台風27号が父島の南を北上、海は大しけとなる見込み。中心気圧は970ヘクトパスカル。
    *earth/weather	1		竜巻注意情報を発表しました（高知県）
    *earth/weather	1		大雪警報：上越地方では明日朝までに60センチの降雪のおそれ。車の立ち往生に警戒し、不要な外出は控えてください。
    *earth/weather	1		GPM主衛星の二周波降水レーダが豪雨の立体構造を観測
    *emergency/disaster	1	GDACS red alert: magnitude 7.6 quake off Mindanao, 4.1 million exposed	
    *emergency/disaster	1	International Charter activated for floods in Valencia province. The request came from civil protection; first radar scenes are due tonight.	
    *emergency/disaster	1	Tsunami advisory for Hawaii lifted at dawn	
    *emergency/disaster,earth/land	1	Wildfire has eaten 22,000 hectares; satellite damage map released	
    *emergency/disaster	1	Kanlaon erupts, villagers within six kilometres told to leave	
    *emergency/disaster	1	Dam burst feared: sirens sound downstream, buses sent	
    *emergency/disaster	1	Kanlaon ash plume to 9 km; Tokyo VAAC issues advisory.	
    *emergency/disaster	1	International Charter activated for floods in Sri Lanka, activation 1004. Radar images from four agencies were tasked on the first day.	
    *emergency/disaster	1	M7.4 earthquake off Kamchatka; PTWC issues tsunami threat message for Pacific coasts. First waves could reach the Kurils within 30 minutes.	
    *emergency/disaster	1	Copernicus EMS maps burn scar of the Attica wildfire, grading 212 destroyed buildings.	
    *emergency/disaster	1	FEMA asks for radar imagery of levee breaches along the Skagit. Crews hope to get pictures before the next rain.	
    *emergency/disaster	1	GDACS red alert: Tropical Cyclone Senyar, 4 million people exposed to winds above 120 km/h.	
    *emergency/disaster	1		震度6弱の地震、津波警報を発表し沿岸に避難指示。津波の高さは最大3メートルの予想。
    *emergency/disaster,earth/land	1		豪雨被災地をだいち4号が緊急観測、浸水範囲を県に提供
    *emergency/disaster	1		南海トラフ地震臨時情報(巨大地震注意)が発表されました
    *emergency/disaster	1		大規模林野火災、消防庁が緊急消防援助隊に出動を要請
    *emergency/disaster	1		噴火警戒レベルを3に引き上げ、入山規制
    *emergency/disaster	1		土砂崩れで孤立した集落に衛星通信端末を搬入、自治体が対応
    *emergency/disaster	1		国際災害チャータを発動、スマトラ島の洪水域を抽出
    *emergency/disaster,earth/land	1		能登半島で震度6弱の地震、だいち4号が緊急観測
    *emergency/disaster	1		津波注意報を発表：北海道太平洋沿岸東部、予想される高さ1m
    *emergency/disaster	1		阿蘇山の噴火警戒レベルを3に引き上げ、火口周辺を規制。火口から2キロの範囲では噴石に警戒が必要です。
    *emergency/disaster	1		大分の大規模火災、衛星の熱赤外画像で延焼範囲を把握
    *emergency/health	1	Ebola: contact tracing in Kasai goes on, 41 cases confirmed	
    *emergency/health	1	H5N1 passes from cow to farmhand in Idaho	
    *emergency/health,earth/weather	1	Heat-wave deaths mount; hospitals in Phoenix open cooling tents	
    *emergency/health	1	Cholera spreads in the camps as latrines flood. Oral vaccine for 400,000 is on its way.	
    *emergency/health	1	Nipah virus alert, airport screening begins	
    *emergency/health	1	Dengue risk map built from rainfall and night lights warns Dhaka of a surge.	
    *emergency/health,earth/ocean	1	Cholera outbreak forecast from sea temperature and plankton data guides vaccine dispatch to Mozambique.	
    *emergency/health	1	CDC health alert: H5N5 case confirmed in Washington State.	
    *emergency/health	1	Heat-health early warning, fed by satellite land temperature, cuts hospital visits in Ahmedabad.	
    *emergency/health	1	WHO declares the mpox clade resurgence a public health emergency of international concern. Temporary recommendations cover vaccines and travel.	
    *emergency/health	1	Satellite clinic links speed Ebola sample reporting in Kasai.	
    *emergency/health	1		新型インフルエンザ等対策本部を設置、水際対策を強化
    *emergency/health	1		デング熱の国内感染を確認、都が公園の蚊を調査。患者に海外渡航歴はない。
    *emergency/health	1		はしかの患者が空港を利用、同じ便の乗客に連絡呼びかけ
    *emergency/health,cooperation/sdgs	1		衛星通信で結ぶ遠隔診療、感染症流行下の離島で医療を支える
    *emergency/health	1		厚労省、麻疹ワクチンの緊急備蓄を放出
    *emergency/health	1		原因不明の肺炎、WHOの専門家チームが現地入り
    *emergency/health	1		無医地区の遠隔診療、パンデミック時の衛星回線優先枠を確保
    *emergency/health	1		マラリア流行の予測に衛星の降水データを利用、長崎大学
    *emergency/health	1		感染症危機管理統括庁、国内初のエムポックス・クレードIを確認と発表
    *emergency/health	1		被災地の避難所でノロウイルスの集団感染、保健所が注意喚起
    *emergency/health	1		新型インフルエンザ等対策本部を設置、空港検疫を強化。感染者は近隣国で急増している。
    """
