/// Earth observation and emergencies: lines of the standard glossary.
let glossaryEarth = """
    # Earth observation
    =	0	Earth observation	地球観測
    earth/weather	5	weather warning|severe weather warning	気象警報|特別警報
    earth/weather	4	typhoon	台風
    earth/weather	4	hurricane|tropical cyclone|tropical storm|cyclone	ハリケーン|熱帯低気圧|サイクロン
    earth/weather	5	tornado	竜巻
    earth/weather	4	heavy rain|heavy rainfall|torrential rain	大雨|豪雨|集中豪雨
    earth/weather	4	heavy snow|snowstorm|blizzard	大雪|暴風雪|吹雪
    earth/weather	4	thunderstorm|severe thunderstorm	雷雨|雷
    earth/weather	4	weather forecast|weather forecasting	天気予報|気象予報
    earth/weather	3.5	meteorological satellite|weather satellite	気象衛星
    earth/weather	5	Himawari	ひまわり
    earth/weather	5	Himawari-8	ひまわり8号|ひまわり八号
    earth/weather	5	Himawari-9	ひまわり9号|ひまわり九号
    earth/weather	5	Himawari-10	ひまわり10号|ひまわり十号
    earth/weather	2.5	Japan Meteorological Agency|JMA	気象庁
    earth/weather	3	National Weather Service|NWS	米国立気象局
    earth/weather	3	World Meteorological Organization|WMO	世界気象機関
    ~earth/weather	5	heavy rain warning|storm warning|winter storm|gale warning|flood watch|heat advisory	
    ~earth/weather	5	heat wave|heatwave|frost advisory|high wind warning|wind advisory|dense fog	
    ~earth/weather	5	rainfall forecast|lightning|hail|storm surge warning|meteorological warning	
    ~earth/weather	5	weather advisory|numerical weather prediction|linear precipitation band	
    ~earth/weather	5	line-shaped rainband|GOES-19|GOES-18|GOES-16|GOES-R|GOES-U|JPSS|MetOp|Meteosat|MTG	
    ~earth/weather	5	atmospheric river|monsoon|precipitation|cold front|rainband|flash flood watch|wind chill	
    ~earth/weather	5	squall|geostationary meteorological|polar-orbiting weather satellite|radiosonde	
    ~earth/weather	5	weather radar	
    ~earth/weather	5		大雨警報|暴風警報|大雨特別警報|警報級|竜巻注意情報|記録的短時間大雨情報|土砂災害警戒情報|線状降水帯|高温注意情報|熱中症警戒アラート|雷注意報|強風注意報|波浪警報|高潮警報
    ~earth/weather	5		洪水警報|気象情報|府県気象情報|大雨注意報|注意報|濃霧|降水量|気象レーダー|数値予報|降水ナウキャスト|前線|低気圧|降雪|猛暑|気象観測|大雪警報|氾濫警戒情報|早期注意情報
    ~earth/weather	5		雨雲|寒波|突風|降雨予報|降水
    ~earth/weather	2	weather|storm|rain|rainfall|snow|winds|thunder|forecaster|meteorologist|humidity	
    ~earth/weather	2	temperature forecast|gale	
    ~earth/weather	2		気象|警報|暴風|強風|雨|雪|風速|気温|天候|氾濫|突風に注意
    earth/climate	5	climate change	気候変動
    earth/climate	5	greenhouse gas|greenhouse gases	温室効果ガス
    earth/climate	5	global warming	地球温暖化|温暖化
    earth/climate	4	carbon dioxide|CO2	二酸化炭素|CO2
    earth/climate	4	methane	メタン
    earth/climate	5	sea ice	海氷
    earth/climate	5	sea level rise|sea-level rise	海面上昇|海面水位の上昇
    earth/climate	5	GOSAT|Ibuki	いぶき|温室効果ガス観測技術衛星
    earth/climate	5	GOSAT-2|Ibuki-2	いぶき2号|温室効果ガス観測技術衛星2号
    earth/climate	5	GOSAT-GW|Ibuki GW	温室効果ガス・水循環観測技術衛星|いぶきGW
    earth/climate	5	EarthCARE|Hakuryu	雲エアロゾル放射ミッション|はくりゅう
    earth/climate	4	Earth science	地球科学|地球システム科学
    earth/climate	3	climate	気候
    ~earth/climate	5	climate data record|climate record|climate model|carbon cycle|ice sheet|glacier|permafrost	
    ~earth/climate	5	essential climate variable|global temperature|temperature record|Earth's energy budget	
    ~earth/climate	5	radiation budget|climate scientist|OCO-2|OCO-3|IPCC|climate monitoring|water cycle|GRACE	
    ~earth/climate	5	ice loss|carbon budget|CO2M|emission of methane|methane emissions|polar ice|Antarctic ice	
    ~earth/climate	5	Arctic ice|hottest year|warmest year|record heat year|paleoclimate|Paris Agreement	
    ~earth/climate	5	decarbonization|ice cap|Earth system science|snow cover trend|CLARREO|Libera|geodesy	
    ~earth/climate	5		気候データ|気候モデル|炭素循環|氷床|氷河|永久凍土|世界平均気温|観測史上最も暑い|水循環|全大気|メタン濃度|地球放射収支|パリ協定|海氷面積|気候システム|排出量の推定
    ~earth/climate	5		脱炭素|北極の氷|南極の氷|平均気温|気候予測|濃度が増加|異常気象の要因|雲エアロゾル|温室効果ガスの排出源|地球環境変動|グリーンランド
    earth/land	5	Landsat	ランドサット
    earth/land	5	Landsat 8	ランドサット8号
    earth/land	5	Landsat 9	ランドサット9号
    earth/land	5	Landsat Next	ランドサットネクスト
    earth/land	5	ALOS|Daichi	だいち|陸域観測技術衛星
    earth/land	5	ALOS-2|Daichi-2|PALSAR-2	だいち2号|だいち二号|陸域観測技術衛星2号
    earth/land	5	ALOS-4|Daichi-4|PALSAR-3	だいち4号|だいち四号|先進レーダ衛星
    earth/land	5	land cover|land use	土地被覆|土地利用
    earth/land	5	deforestation|forest loss	森林減少|森林伐採|森林破壊
    earth/land	5	land subsidence|ground deformation	地盤沈下|地殻変動|地盤変動
    earth/land	4	synthetic aperture radar|SAR	合成開口レーダー|合成開口レーダ|SAR衛星
    earth/land	5	crop yield|crop monitoring	作物の収量|作付け状況|作況
    earth/land	5	vegetation index|NDVI	植生指数
    ~earth/land	5	land observation|land surface|InSAR|SAR interferometry|agriculture|farmland|irrigation	
    ~earth/land	5	irrigated|vegetation|forest|forestry|soil moisture|urban growth|urban expansion|NISAR	
    ~earth/land	5	Sentinel-2|Sentinel-1|wetland|topographic map|digital elevation model|land monitoring	
    ~earth/land	5	rice paddies|drought monitoring|desertification|cropland|surface deformation|harvest	
    ~earth/land	5	mangrove|land change|crops|tree cover|canopy height|elevation model|land mapping	
    ~earth/land	5		陸域観測|陸域|干渉SAR|農地|農業|植生|森林|土壌水分|都市化|水田|標高データ|標高モデル|湿地|地表面|耕作|灌漑|砂漠化|農作物|作付|地形図|熱帯林|林業|収量
    ~earth/land	5		耕作放棄地|地表の変化|地滑り地形|数値標高
    earth/ocean	5	sea surface temperature|SST	海面水温
    earth/ocean	5	ocean color|ocean colour	海色
    earth/ocean	5	ocean current|sea current	海流
    earth/ocean	5	El Niño|El Nino	エルニーニョ|エルニーニョ現象
    earth/ocean	5	La Niña|La Nina	ラニーニャ|ラニーニャ現象
    earth/ocean	5	ocean observation	海洋観測
    earth/ocean	5	Kuroshio	黒潮|黒潮大蛇行
    earth/ocean	5	algal bloom|red tide	赤潮|藻類の異常発生
    earth/ocean	5	sea surface height|altimetry|altimeter	海面高度|海面高度計
    ~earth/ocean	5	SWOT|Jason-3|Sentinel-6|Sentinel-3|chlorophyll|phytoplankton|salinity|Argo float	
    ~earth/ocean	5	ocean heat content|marine heatwave|ocean circulation|ocean eddies|ocean satellite	
    ~earth/ocean	5	wave height|ocean monitoring|coral bleaching|coral reef|oceanography|oceanographer	
    ~earth/ocean	5	PACE mission|ocean science|sea state|sea-surface|upwelling|Gulf Stream|ocean acidification	
    ~earth/ocean	5	plankton|ocean data|tide gauge|ocean temperature|deep ocean	
    ~earth/ocean	5		クロロフィル|植物プランクトン|塩分|アルゴフロート|海洋熱波|海洋循環|海洋観測衛星|波高|海況|サンゴ|白化|しきさい|しずく|AMSR|海水温|海洋酸性化|海洋環境|潮位
    ~earth/ocean	5		海洋データ|親潮|海洋学|プランクトン|海面の高さ|海洋の観測|海の色|海洋渦
    ~earth/ocean	1.5	ocean|marine|Pacific Ocean|coastal waters|sea surface	
    ~earth/ocean	1.5		海洋|海面|太平洋の海面
    earth/environment	5	air quality|air pollution	大気質|大気汚染
    earth/environment	5	ozone hole|ozone layer|ozone	オゾンホール|オゾン層|オゾン
    earth/environment	5	PM2.5|fine particulate matter	PM2.5|微小粒子状物質
    earth/environment	5	oil spill	油流出|原油流出
    earth/environment	4	wildfire smoke	森林火災の煙
    earth/environment	4	biodiversity	生物多様性
    earth/environment	5	environmental monitoring|environment monitoring	環境監視|環境モニタリング
    earth/environment	3	Ministry of the Environment	環境省
    earth/environment	5	yellow sand|Asian dust|yellow dust	黄砂
    ~earth/environment	5	nitrogen dioxide|aerosol|atmospheric pollutants|air pollutants|TROPOMI|TEMPO|Sentinel-5P	
    ~earth/environment	5	plastic litter|marine litter|marine debris|microplastics|plastic pollution|pollution	
    ~earth/environment	5	pollutant|environmental damage|environmental protection|ecosystem|water quality|dust storm	
    ~earth/environment	5	wildlife|haze|smog|sulfur dioxide|sulphur dioxide|light pollution|habitat	
    ~earth/environment	5	endangered species|environmental impact|contamination|Environmental Protection Agency	
    ~earth/environment	5	smoke plume|conservation|acid rain	
    ~earth/environment	5		二酸化窒素|エアロゾル|マイクロプラスチック|プラスチックごみ|海洋ごみ|海洋プラスチック|環境汚染|汚染|自然環境|生態系|水質|煙霧|光害|環境保全|生物の生息|二酸化硫黄
    ~earth/environment	5		希少種|野生生物|光化学スモッグ|環境影響|環境の変化|有害物質|酸性雨|大気環境|海洋汚染|環境基準
    ~earth/environment	2	smoke|wildfire|environmental|unhealthy	
    ~earth/environment	2		煙|山火事|環境
    earth/data	6	data release|dataset release|new dataset	データ公開|データセットの公開|新データセット
    earth/data	6	STAC|SpatioTemporal Asset Catalog	時空間アセットカタログ
    earth/data	6	WIS2|WIS 2.0	WIS2.0|WMO情報システム
    earth/data	6	Earthdata	アースデータ
    earth/data	6	G-Portal	地球観測衛星データ提供システム
    earth/data	6	open data	オープンデータ
    earth/data	4.5	data outage|data gap	データ欠損|データ障害|データの欠測
    ~earth/data	7	data availability|data product release|products now available|products are now available	
    ~earth/data	7	product delivery|data delivery|data delay|data processing delay|reprocessed|reprocessing	
    ~earth/data	6	archive & offline|archive & downloads|downloads & resume|archive & maintenance	
    ~earth/data	7	data portal|data catalog|data catalogue|download service|Level-2 products|Level-1 products	
    ~earth/data	7	Level 2|Level-3|data distribution|data access|DAAC|new collection|global cache	
    ~earth/data	7	near-real-time data|granules|API for data|dataset|Copernicus Data Space|data archive	
    ~earth/data	7	data version|product version|decommissioned collection|satellite data available	
    ~earth/data	7	analysis-ready data|Tellus|metadata|data now available|data service|archive data	
    ~earth/data	7	free and open	
    ~earth/data	7		データ提供|データ提供開始|データの提供を開始|データ配信|データの配信|配信遅延|プロダクト|プロダクトの提供|ダウンロード|データセット|再処理|アーカイブ|データカタログ
    ~earth/data	7		データポータル|提供遅延|無償公開|データの公開|データを公開|テルース|公開データ|提供を再開|データ利用|メタデータ|データ提供サービス|データ提供の停止|標準プロダクト
    ~earth/data	7		データ基盤|データの提供|配信停止
    ~earth/data	2.5	available for download|processing will resume|core data|new version|migrate|users are asked	
    ~earth/data	2.5	notification messages	
    ~earth/data	2.5		メンテナンス|お知らせ|処理設備|利用できる|新しいバージョン
    # Emergency
    emergency/disaster	5	earthquake|seismic	地震|震度
    emergency/disaster	5	tsunami	津波
    emergency/disaster	5	tsunami warning	津波警報
    emergency/disaster	5	major tsunami warning	大津波警報
    emergency/disaster	5	tsunami advisory	津波注意報
    emergency/disaster	5	volcano	火山
    emergency/disaster	5	volcanic eruption|eruption	噴火|火山噴火
    emergency/disaster	5	eruption warning|volcanic warning	噴火警報
    emergency/disaster	5	disaster	災害
    emergency/disaster	5	disaster response|disaster relief	災害対応|災害救援
    emergency/disaster	5	landslide|mudslide	土砂災害|土砂崩れ|地すべり
    emergency/disaster	4	flood|flooding	洪水|浸水
    emergency/disaster	6	Sentinel Asia	センチネルアジア
    emergency/disaster	6	International Charter|International Charter Space and Major Disasters|Disasters Charter	国際災害チャータ|国際災害チャーター
    emergency/disaster	5	emergency observation|emergency response	緊急観測|緊急対応
    emergency/disaster	5	evacuation|evacuated	避難|避難指示
    ~emergency/disaster	5	magnitude 7|magnitude 6|aftershock|alert level raised|volcanic ash|disaster area	
    ~emergency/disaster	5	disaster management|disaster risk reduction|damage assessment|Copernicus Emergency	
    ~emergency/disaster	5	wildfires spread|wildfire evacuation|forest fire|dam collapse|search and rescue	
    ~emergency/disaster	5	rescue teams|humanitarian|GDACS|state of emergency after|flash flood	
    ~emergency/disaster	5	earthquake early warning|disaster monitoring|disaster prevention|epicenter|epicentre	
    ~emergency/disaster	5	death toll|inundation|disaster charter|emergency mapping|typhoon damage|hurricane damage	
    ~emergency/disaster	5	Civil Protection|storm surge flooding|lava|FEMA|damaged by|emergency management	
    ~emergency/disaster	5		マグニチュード|震源|余震|噴火警戒レベル|被災|被災地|被災状況|被害状況|緊急地震速報|防災|降灰|火砕流|避難勧告|救助|捜索救助|震度速報|南海トラフ|内閣府防災|激甚災害
    ~emergency/disaster	5		林野火災|山林火災|被害|災害派遣|復旧|緊急撮影|氾濫し|浸水域|人的被害|救援|災害救助法|死者|行方不明
    ~emergency/disaster	2	affected area|residents|casualties|rescue|damage|emergency	
    ~emergency/disaster	2		住民|緊急|家屋|孤立|安否
    emergency/health	5	public health	公衆衛生
    emergency/health	6	public health emergency|public health emergency of international concern|PHEIC	公衆衛生上の緊急事態|国際的に懸念される公衆衛生上の緊急事態
    emergency/health	6	pandemic	パンデミック|世界的大流行
    emergency/health	6	COVID-19|coronavirus|SARS-CoV-2	新型コロナウイルス|新型コロナ|新型コロナウイルス感染症
    emergency/health	5	infectious disease	感染症
    emergency/health	5	World Health Organization|WHO	世界保健機関
    emergency/health	5	epidemic|outbreak	流行|集団感染|アウトブレイク
    emergency/health	5	influenza	インフルエンザ
    emergency/health	5	avian influenza|bird flu	鳥インフルエンザ
    emergency/health	3	Ministry of Health	厚生労働省
    ~emergency/health	5	cholera|dengue|Ebola|malaria|measles|mpox|vaccine|vaccination|quarantine of travellers	
    ~emergency/health	5	health authorities|health emergency|health ministry|virus|infections|variant|Zika	
    ~emergency/health	5	tuberculosis|disease surveillance|epidemiology|polio	
    ~emergency/health	5	Centers for Disease Control|CDC|health ministries|health crisis|pathogen|telemedicine	
    ~emergency/health	5	medical response|health minister|vector-borne	
    ~emergency/health	5		コレラ|デング熱|エボラ|マラリア|麻しん|はしか|エムポックス|ワクチン|検疫|感染者|感染拡大|感染が拡大|変異株|ウイルス|保健所|衛生当局|患者 & 増|患者 & 流行
    ~emergency/health	5		病原体|結核|保健当局|感染
    ~emergency/health	2	disease|hospital|hospitals|patients|doctors|medical|medicine|clinic|nurses	
    ~emergency/health	2		病院|医師|看護|患者|疾病|医療機関|医療体制|接種
    -	0	computer virus|computer viruses	
    -	0		コンピュータウイルス|コンピューターウイルス
    # More signs of Earth observation and emergencies
    ~earth/weather	5	seasonal outlook|hurricane season|typhoon season|three-month outlook & temperature	
    ~earth/weather	5		季節予報|か月予報|1か月予報|3か月予報|暖候期予報|寒候期予報|天候の見通し|気温 & 予報|落雷
    ~earth/weather	3	snow & forecasters|snow & feet|snow & inches|snow & travel|storm & forecasters	
    ~earth/weather	3	hurricane & winds|winds & km/h|winds & mph|rain & expected|rain & mm|heat & forecasters	
    ~earth/weather	3	cold snap|freezing rain|ice storm|wind gusts|gusts|heat index|extreme heat|extreme cold	
    ~earth/weather	3	polar vortex|weather & satellite & images|weather & satellite & forecast|forecast model	
    ~earth/weather	3	weather model|landfall|tropical depression|cyclonic storm|monsoon rain|weather office	
    ~earth/weather	3	meteorological agency|meteorological service|meteorological|drizzle|forecasters	
    ~earth/weather	3	severe weather|flood warning|rain warning|weather alert|thunderstorms|downpour|cloudburst	
    ~earth/weather	3	hailstorm|wet spell|dry spell|sunny|cloudy	
    ~earth/weather	3		大雪 & おそれ|大雨 & おそれ|大雨 & 恐れ|雨 & 警戒|雨 & 見込み|雪 & 警戒|風 & 警戒|気象庁 & 警戒|気象庁 & 予報|台風 & 進路
    ~earth/weather	3		台風 & 接近|台風 & 上陸|上陸|暴風域|暴風 & 警戒|猛烈な|非常に激しい雨|天気|晴れ|曇り|高温|低温|熱中症|最高気温|最低気温|真夏日|猛暑日|気象 & 衛星
    ~earth/weather	3		気象予測|ゲリラ豪雨|梅雨|寒気|花粉|霜|降ひょう|土砂災害 & 大雨|大荒れ|荒れた天気|氾濫危険情報|高波
    ~earth/climate	4	hottest & month|hottest & year|hottest & ever|warmest & month|warmest & year|hottest month	
    ~earth/climate	4	heat-trapping|ice & lost|ice & melting|ice & Greenland|ice & Antarctica|ice & gigatonnes	
    ~earth/climate	4	Greenland|Antarctica|Antarctic|Arctic|glaciers|glacier & retreat|ice & melt|melting ice|emissions	
    ~earth/climate	4	emission & satellite|emissions & satellite|carbon & satellite|carbon & observ|CO2 & observ	
    ~earth/climate	4	CO2 & satellite|methane & satellite|methane & plume|methane & leak|climate & satellite	
    ~earth/climate	4	climate & data|climate & observ|climate & science|climate & report|warming & global|warming & climate|warming & ocean	
    ~earth/climate	4	temperature & record & global|sea level|sea levels|rising seas|carbon|greenhouse	
    ~earth/climate	4	gravity & ice|gravity satellites|cloud & aerosol & climate|clouds & climate	
    ~earth/climate	4	Earth & energy balance|radiation & Earth & balance|global average temperature|net zero	
    ~earth/climate	4	drought trend|climate crisis|Earth science & mission|Earth science & NASA|Earth scientists	
    ~earth/climate	4	decadal survey & Earth|geoscience|geophysics|Earth's rotation	
    ~earth/climate	4	magnetic field & Earth & Swarm|Swarm mission|ice thickness|cryosphere|snow cover	
    ~earth/climate	4		氷 & 減少|氷 & 融解|氷床 & 減少|二酸化炭素 & 観測|二酸化炭素 & 衛星|二酸化炭素 & 排出|メタン & 排出|メタン & 衛星|温室効果ガス & 観測
    ~earth/climate	4		気候 & 衛星|気候 & 観測|気候 & データ|気候 & 影響|温暖化 & 衛星|気温 & 最高 & 世界|世界の平均気温|海面水位|排出量|カーボン|最も暑い
    ~earth/climate	4		暑い夏 & 観測史上|雲 & 気候|雲 & 観測 & 衛星|北極|南極|融解|融け|地球システム|地球観測 & 気候|地球科学 & 衛星|干ばつ & 気候|炭素|地球の重力
    ~earth/land	4	radar images & sinking|radar & sinking|radar & ground & mm|radar & subsidence	
    ~earth/land	4	interferograms|interferogram|sinking & city|sinking & ground|ground & sinking	
    ~earth/land	4	rice & satellite|rice & orbit|rice acreage|crop & satellite|crop & orbit|crops & satellite	
    ~earth/land	4	wheat|maize|corn & satellite|planting & satellite|acreage|fields & satellite|farm & satellite	
    ~earth/land	4	farmers & satellite|forest & satellite|forests & satellite|trees & satellite|logging & forest	
    ~earth/land	4	illegal logging|rainforest|Amazon|Congo basin|soil & satellite|drought & soil	
    ~earth/land	4	land & satellite|land & map|land & imagery|map & forest|map & buildings	
    ~earth/land	4	buildings & satellite & map|cities & satellite & growth|urban & satellite|city & expansion	
    ~earth/land	4	terrain|elevation|topography|mapping & land|imagery & land|resolution & land	
    ~earth/land	4	radar satellite & ground|radar satellite & deformation|L-band|hyperspectral|burned area	
    ~earth/land	4	fault & deformation|lake & shrink|lakes & shrink|reservoir & level	
    ~earth/land	4	river & discharge & satellite|aquifer|groundwater|glacial lake|infrastructure & deformation	
    ~earth/land	4	bridge & subsidence|land data|optical imagery|multispectral	
    ~earth/land	4		森林 & 衛星|伐採 & 衛星|伐採|アマゾン|農 & 衛星|稲 & 衛星|水稲|小麦|作物 & 衛星|収穫|土地 & 衛星|土地|地盤 & 衛星|地盤|地殻 & 衛星|沈下
    ~earth/land	4		隆起 & 衛星|地図 & 衛星|都市 & 衛星|レーダー衛星 & 地|干渉解析|Lバンド|ハイパースペクトル|標高|地形|湖 & 衛星|湖 & 面積|地下水|土壌
    ~earth/land	4		ダム & 水位 & 衛星|インフラ & 変位|陸域 & 衛星|だいち & 観測|だいち & 画像|牧草|果樹|圃場
    ~earth/ocean	4	warm & Pacific|warm & ocean|warm & sea|surface waters|waters & degrees|waters & warm	
    ~earth/ocean	4	sea & temperature|sea & temperatures|ocean & temperature|ocean & temperatures	
    ~earth/ocean	4	ocean & satellite|ocean & observ|oceans & satellite|ocean & current|ocean & currents	
    ~earth/ocean	4	waves & currents|waves & satellite|waves & altimeter|altimeter & sea|buoys & ocean	
    ~earth/ocean	4	buoy & ocean data|ocean & heat|ocean & data|sea & satellite & temperature	
    ~earth/ocean	4	phytoplankton & satellite|plankton & satellite|bloom & satellite|bloom & coast	
    ~earth/ocean	4	marine & ecosystem & satellite|marine & satellite & data|coral & satellite|reef & satellite	
    ~earth/ocean	4	reefs|corals|fish & ocean temperature|fisheries & temperature|El Niño & Pacific|tide|tides	
    ~earth/ocean	4	sea water|seawater|swell|ocean buoy|ocean sensor|saltiness|Sargassum|sargassum|kelp	
    ~earth/ocean	4	marine heat|hydrography|ocean mission|seafloor|bathymetry|ocean winds	
    ~earth/ocean	4		海水温 & 最高|海水温 & 上昇|海 & 水温|海洋 & 観測|海洋 & 衛星|海面 & 水温|海面 & 衛星|海面 & 高度|海流 & 変化|海流 & 予測|黒潮 & 流路
    ~earth/ocean	4		黒潮 & 変化|波 & 衛星|波浪 & 観測|海 & プランクトン|海 & 酸性化|赤潮 & 衛星|サンゴ & 衛星|漁場|漁海況|海氷 & 航路|日本近海|近海|水温|流路|潮流
    ~earth/ocean	4		海底地形|海洋ブイ|海上風|藻場|ブルーカーボン
    ~earth/environment	4	smoke & fires & air|smoke & cities|smoke & satellite|smoke & chokes|particle levels	
    ~earth/environment	5	satellite & dirty air|satellite & air & cities|satellite & polluted	
    ~earth/environment	4	particulate|particulates|air & satellite & quality|air quality & satellite|air & pollution	
    ~earth/environment	4	pollution & satellite|pollution & map|pollution & orbit|sulphur & satellite	
    ~earth/environment	4	sulfur & satellite|nitrogen & satellite|ozone & satellite|smelter|emissions of pollutants	
    ~earth/environment	4	NO2|SO2|toxic|waste & satellite|plastic & satellite|plastic & ocean|litter & satellite	
    ~earth/environment	4	oil & slick|oil slick|spill & satellite|spill & sea|dust & satellite|dust & Sahara	
    ~earth/environment	4	Saharan dust|wildlife & satellite|animals & satellite|species & satellite	
    ~earth/environment	4	nature & satellite|nature reserve|environment & satellite|environmental & satellite	
    ~earth/environment	4	environment & monitor|environment & data|water & quality & satellite|ecosystems & satellite	
    ~earth/environment	4	birds & satellite|migration & animals|ecological|deforestation & biodiversity	
    ~earth/environment	4	invasive species|national park|noise pollution|urban heat island|environment ministry	
    ~earth/environment	4	stratosphere|chemical & air|volatile organic|formaldehyde|ammonia	
    ~earth/environment	4		大気 & 衛星|大気 & 汚染|大気中 & 微粒子|微粒子|越境汚染|汚染 & 衛星|汚染 & 監視|煙 & 衛星|煙 & 都市|環境 & 衛星|環境 & 監視
    ~earth/environment	4		環境 & モニタリング|環境 & 保全|環境 & 調査|生態系 & 衛星|生物 & 衛星|動物 & 衛星|野鳥|自然保護|国立公園|オゾン & 観測|油 & 流出|ごみ & 海
    ~earth/environment	4		プラスチック & 海|プラスチック & 衛星|化学物質|有害|大気組成|アンモニア|水環境|環境省 & 衛星|ヒートアイランド|生物多様性 & 衛星|外来種
    ~earth/data	4.5	files & download|files & portal|download & product|download & data|download & scenes	
    ~earth/data	4.5	portal & data|portal & maintenance|archive & maintenance|archive & data	
    ~earth/data	4.5	archive & unavailable|archive & order|archive & scenes|scenes & order|scenes & download	
    ~earth/data	4.5	product & version|products & version|product & released|products & released	
    ~earth/data	4.5	product & update|product & users|products & users|data & released|data & available	
    ~earth/data	4.5	data & access|data & users|data & unavailable|data & delayed|data & delay|data & resume	
    ~earth/data	4.5	data & restored|data & download|data & archive|data & catalogue|data & catalog	
    ~earth/data	4.5	data & portal|data & API|data & cloud|data & release|data & free|dataset & released	
    ~earth/data	4.5	dataset & available|datasets & available|dataset & version|collection & retired	
    ~earth/data	4.5	collection & migrate|collection & update|calibration & data|calibration & products	
    ~earth/data	4.5	processing & delay|processing & baseline|processing baseline|service & data & interruption	
    ~earth/data	4.5	server & data|ftp|HTTPS download|endpoint|imagery & available|imagery & free	
    ~earth/data	4.5	images & available & users|Level 1|Level 3|near real time|near-real-time	
    ~earth/data	4.5	notification & data|order & scenes|observation data & published|beta release	
    ~earth/data	4.5	provisional product|metadata & record	
    ~earth/data	4.5		データ & 提供|データ & 公開|データ & 配信|データ & 停止|データ & 遅延|データ & 再開|データ & 利用者|データ & ダウンロード|データ & 更新
    ~earth/data	4.5		データ & アーカイブ|データ & 無償|データ & 一般公開|データ & カタログ|データ & API|データ & 欠損|データ & サーバ|プロダクト & 公開
    ~earth/data	4.5		プロダクト & 提供|プロダクト & バージョン|プロダクト & 更新|バージョンアップ|新版|提供を開始|提供を停止|提供終了|提供の終了|サーバ & メンテナンス
    ~earth/data	4.5		サービス停止 & データ|画像の提供|画像データ & 公開|処理 & 遅延|校正 & データ|準リアルタイム|データサーバ
    ~earth/data	2.5	files|portal|archive|version|product|download|dataset|datasets|scenes|catalogue|server	
    ~earth/data	2.5		データ|提供|配信
    ~earth/data	2		公開|新版の|サーバ
    ~emergency/disaster	4	forest fires|bushfire|bushfires|wildfires	
    ~emergency/disaster	5		森林火災|大規模火災|大規模な火災
    ~emergency/disaster	4	quake|quakes|earthquake & magnitude|death toll & quake|rescuers|rescuer|survivors	
    ~emergency/disaster	4	river & banks|river & burst|river & flood|river & overflow|bursts banks|thousands flee|flee	
    ~emergency/disaster	4	fled & flood|fled & homes|homes & destroyed|homes & flooded|homes & damaged|villages & flood|villages & cut off	
    ~emergency/disaster	4	inundated|inundated & map|satellite & disaster|satellites & disaster|satellite & flood	
    ~emergency/disaster	4	satellite & earthquake|satellite & quake|satellite & damage|satellite & rescue	
    ~emergency/disaster	4	imagery & damage|imagery & rescuers|imagery & flood|imagery & disaster|charter & activated	
    ~emergency/disaster	4	charter & flood|emergency & satellite|wildfire & evacuat|wildfire & homes	
    ~emergency/disaster	4	wildfire & residents|fire & evacuate|evacuate|evacuates|eruption & ash|volcano & ash	
    ~emergency/disaster	4	volcano & evacuat|ash plume|magma|crater & eruption|lava flow|collapse & buildings	
    ~emergency/disaster	4	buildings collapsed|relief & flood|relief & quake|relief effort|relief supplies	
    ~emergency/disaster	4	aid & disaster|storm & killed|killed & storm|killed & flood|killed & quake|missing & flood	
    ~emergency/disaster	4	dead & flood|trapped & rubble|disasters|catastrophe|mud|rubble|dam & burst|avalanche|sinkhole|famine	
    ~emergency/disaster	4	refugees|crisis & map|emergency services|first responders|emergency alert|early warning	
    ~emergency/disaster	4	quake & tsunami|aftershocks|tremor|swarm of quakes	
    ~emergency/disaster	4		震度六|震度五|震度七|震度6|震度5|震度7|震度4|地震 & 発生|地震 & 津波|津波 & 心配|津波 & 恐れ|津波 & 観測|川 & 氾濫|川 & あふれ|堤防|決壊
    ~emergency/disaster	4		浸水 & 住宅|住宅 & 被害|倒壊|孤立 & 集落|避難 & 住民|避難所|被害 & 衛星|災害 & 衛星|災害 & 画像|衛星画像 & 被害|だいち & 緊急
    ~emergency/disaster	4		緊急 & 観測 & 衛星|火山 & 噴煙|噴煙|火口|火山灰|マグマ|山火事 & 避難|延焼|焼失|救助隊|自衛隊 & 災害派遣|支援物資|復興|雪崩|土石流|崖崩れ|がけ崩れ
    ~emergency/disaster	4		液状化|地震 & 被災|地震活動|群発地震|震源地|豪雨 & 被害|台風 & 被害|洪水 & 被害|洪水 & 衛星
    ~emergency/health	4	measles|cases & outbreak|cases & virus|cases & declined|cases & rose|cases & confirmed	
    ~emergency/health	4	cases & infection|mosquito|mosquitoes|mosquito-borne|parents & vaccinate|vaccinate|vaccines	
    ~emergency/health	4	vaccinated|health & emergency|health & satellite|health & outbreak|health & crisis	
    ~emergency/health	4	health & officials & cases|health officials|health ministry & cases|disease & satellite	
    ~emergency/health	4	disease & spread|disease & outbreak|diseases & satellite|spread of disease|infectious	
    ~emergency/health	4	infection|infected|contagion|lockdown|quarantined & travellers|pandemic & space	
    ~emergency/health	4	pandemic & response|pandemic & satellites|epidemic & satellite|hospital & patients	
    ~emergency/health	4	flu & cases|flu & spread|medical supplies|ventilator|contact tracing|variant & cases|Marburg|Lassa	
    ~emergency/health	4	yellow fever|plague|hantavirus|chikungunya|global emergency & mpox|heat-related deaths	
    ~emergency/health	4	heat & deaths|legionella|foodborne|antimicrobial|COVID|mask mandate	
    ~emergency/health	4	public health & satellite|public health & data	
    ~emergency/health	4		感染症 & 流行|感染症 & 衛星|感染症 & 予測|感染症 & 対策|感染 & 拡大|感染 & 確認|流行 & 衛星|流行 & 予測|蚊|蚊 & 発生|ワクチン & 接種
    ~emergency/health	4		医療 & 衛星|医療 & 緊急|医療 & 支援|コロナ|コロナ & 宇宙|コロナ & 衛星|保健 & 緊急|健康被害|健康危機|隔離 & 感染|ロックダウン
    ~emergency/health	4		緊急事態 & 感染|厚労省|WHO & 宣言|変異|ペスト|天然痘|結核 & 感染|公衆衛生 & 衛星
    ~earth/ocean	6	measuring sea level|sea level & altimeter|altimeter & series|sea level & Sentinel-6	
    ~earth/ocean	6	ocean heat|floats & ocean|ocean & kilometres	
    ~earth/ocean	6		黒潮 & 衛星|蛇行|大蛇行
    ~earth/climate	5	carbon sink|carbon sinks|global & emissions & satellite	
    ~earth/climate	5		一・五度|1.5度|平均気温 & 地球
    """
