/// Earth and emergencies: names and turns of the field, lines of the standard glossary.
let glossaryEarthField = """
    ~earth/weather	5	thunderstorm warning|severe thunderstorm|blizzard|blizzard conditions|freezing rain	
    ~earth/weather	5	ice storm|fog advisory|high wind|gusts|gusts to|wind gusts|extreme heat warning	
    ~earth/weather	5	frost & advisory|freeze warning|heavy snow|snow squall|lake-effect snow	
    ~earth/weather	5	hurricane & winds|tropical storm & forms|tropical depression|typhoon & approaching	
    ~earth/weather	5	typhoon & landfall|typhoon & winds|maximum sustained winds|cyclone & landfall	
    ~earth/weather	5	nor'easter|low pressure & developing|developing low|monsoon onset|hail & storm	
    ~earth/weather	5	weather satellite|MTG-S1|NOAA-21|numerical weather|weather model|weather forecast	
    ~earth/weather	5	rain radar|nowcast|SIGMET|METAR|TAF & airport|air stagnation|rip current	
    ~earth/weather	5	thunder & overnight|rain & overnight|snow & overnight|mph & overnight	
    ~earth/weather	5	heatwave & warning|yellow warning & rain|amber warning & wind|met office & warning	
    ~earth/weather	5	meteorological agency & warning	
    ~earth/weather	5		暴風雪に警戒|大雪に関する|濃霧注意報|乾燥注意報|霜注意報|低温注意報|着雪|なだれ注意報|記録的な大雨|台風 & 号|台風 & 接近|台風 & 上陸
    ~earth/weather	5		台風 & 暴風域|熱帯低気圧|爆弾低気圧|低気圧が発達|局地的大雨|ゲリラ豪雨|猛暑日|高温注意|大寒波|初雪|梅雨入り|梅雨明け|梅雨前線|秋雨前線
    ~earth/weather	5		ひまわり & 雲|気象衛星|ナウキャスト|週間天気|天気予報|解析雨量|降水短時間予報|アメダス|フェーン現象|積雪 & センチ|降雪 & センチ|風雪
    ~earth/weather	5		夜遅くにかけて|明け方にかけて|風速 & メートル & 台風
    ~earth/climate	5	sea ice & minimum|Arctic sea ice|Antarctic sea ice|Greenland & ice|Antarctica & ice	
    ~earth/climate	5	glacier & retreat|glaciers & lost|billion tonnes of ice|warmest|hottest month	
    ~earth/climate	5	hottest & record|warmest month|global mean temperature|1.5 degrees|1.5°C	
    ~earth/climate	5	pre-industrial|carbon dioxide|CO2 & ppm|carbon dioxide & ppm|Mauna Loa	
    ~earth/climate	5	greenhouse gas & satellite|methane & concentrations & record|La Niña|El Niño	
    ~earth/climate	5	La Nina|El Nino|ENSO|ENSO outlook|Indian Ocean Dipole|climate & record	
    ~earth/climate	5	essential climate variables|Earth's radiation budget|Earth's energy imbalance	
    ~earth/climate	5	energy imbalance|albedo & Earth|aerosols & climate|cloud & aerosol & mission	
    ~earth/climate	5	PACE mission|FORUM mission|TRUTHS	
    ~earth/climate	5	COP30|COP31|drought outlook|precipitation mission & climate	
    ~earth/climate	5	GPM & climate|GRACE-FO|water storage|groundwater & satellite	
    ~earth/climate	5	Earth science & mission|Earth System Observatory|Copernicus Climate Change Service	
    ~earth/climate	5	snow cover & hemisphere|record heat & global|rainfall record & climate	
    ~earth/climate	5		エルニーニョ|ラニーニャ|エルニーニョ監視速報|平均気温 & 世界|産業革命前|異常気象 & 分析|温室効果ガス観測|二酸化炭素 & 観測|CO2濃度
    ~earth/climate	5		雲の鉛直|北極海氷|北極域|放射収支|エネルギー収支 & 地球|炭素収支|地球システム|地球科学
    ~earth/climate	5		地球観測ミッション|史上最も暑|観測史上最高 & 気温|最も高い & 平均気温|雪氷|降水量の長期|水循環 & 観測|水循環変動観測|しずく
    ~earth/land	5	Sentinel-2C|Sentinel-1C|Sentinel-1D|PALSAR|SAR & deformation|interferometry	
    ~earth/land	5	interferograms|interferogram|ground subsidence|subsidence & satellite|subsidence & SAR	
    ~earth/land	5	uplift & satellite|crustal deformation|land use & satellite|land cover & dataset	
    ~earth/land	5	vegetation & satellite|vegetation loss|forest cover|forest carbon|forest biomass	
    ~earth/land	5	Biomass mission|GEDI|crop condition|crop map|crop yield & satellite	
    ~earth/land	5	harvest & satellite|rice paddies & satellite|paddy & satellite	
    ~earth/land	5	agriculture & satellite & map|SMAP|SMOS & soil|evapotranspiration|ECOSTRESS	
    ~earth/land	5	urban growth & satellite|urban expansion & satellite|city lights|digital elevation	
    ~earth/land	5	terrain & map & satellite|topographic map & satellite|hyperspectral & land|EnMAP	
    ~earth/land	5	PRISMA & hyperspectral|EMIT & minerals|mineral & satellite & map|snowpack & satellite	
    ~earth/land	5	reservoir & satellite|lake & shrinks & satellite|river delta & satellite|burned area	
    ~earth/land	5	burn scar|wetland & satellite|infrastructure & satellite & displacement|volcano & SAR	
    ~earth/land	5	volcano & deformation	
    ~earth/land	5		だいち & 地殻変動|だいち & 観測|SAR干渉|干渉解析|地表変動|隆起 & 衛星|土地利用土地被覆図|森林監視|森林 & 衛星 & 監視
    ~earth/land	5		JJ-FAST|作付面積|作付け|水稲|水田 & 衛星|農業 & 衛星画像|作物 & 衛星|収量 & 衛星|小麦 & 衛星|センチネル2|センチネル1
    ~earth/land	5		3D地図 & 衛星|地形図 & 衛星|衛星画像 & 地図|衛星画像 & 推定|都市 & 衛星画像|ハイパースペクトル|HISUI|火山 & SAR
    ~earth/land	5		積雪域 & 衛星|湿地 & 衛星|インフラ & 変位 & 衛星
    ~earth/ocean	5	sea surface salinity|sea level & altimetry|sea level rise|sea level & satellite	
    ~earth/ocean	5	wide-swath|Jason-CS|harmful algal|coral bleaching & temperature|Argo|Argo floats	
    ~earth/ocean	5	float array|ocean buoy & data|moored buoys|TAO array|drifters & ocean|gliders & ocean	
    ~earth/ocean	5	ocean currents|Oyashio|Agulhas|eddies|eddy|AMOC|significant wave height	
    ~earth/ocean	5	ocean waves & satellite|swell & satellite|coastal waters & satellite	
    ~earth/ocean	5	HF radar & currents|ocean oxygen|Sargassum|ocean salinity|tides & satellite	
    ~earth/ocean	5	internal waves|storm surge & altimeter|scatterometer|ocean winds|ASCAT|CFOSAT	
    ~earth/ocean	5	Oceansat|PACE & ocean|SeaWiFS|seafloor & gravity & satellite|ocean reanalysis	
    ~earth/ocean	5	ocean observing|GOOS|fishing grounds & temperature|ocean data buoy	
    ~earth/ocean	5	sea ice & ships & thickness	
    ~earth/ocean	5		対馬暖流|海面上昇|海面水位|海面塩分|海況予報|漁場|漁海況|アルゴ計画|フロート & 海洋|海洋内部|海洋レーダ|海洋短波レーダ|沿岸の流れ
    ~earth/ocean	5		潮流 & 観測|潮位観測|波浪観測|波浪 & 衛星|衛星高度計|高度計|渦 & 海|酸性化 & 海|海底地形 & 衛星|海水密度|海氷情報
    ~earth/ocean	5		サンゴ & 白化|白化現象|海上風|しずく & 海面|海洋ブイ|係留ブイ|漂流ブイ & 海洋|海洋気象観測船|観測船 & 海洋|深層 & 海洋
    ~earth/environment	5	smoke & satellite|smoke from wildfires|wildfires & satellite & air|NO2	
    ~earth/environment	5	urban pollution|pollution & satellite|Sentinel-5|Sentinel-4|GEMS & pollution	
    ~earth/environment	5	particulate|aerosol & satellite|aerosol plume|dust & satellite|Saharan dust	
    ~earth/environment	5	volcanic ash|ash cloud|VAAC|methane super-emitters|super-emitters|super-emitter	
    ~earth/environment	5	methane & leak|methane plume|methane & emitters|methane & landfill	
    ~earth/environment	5	methane & satellite|MethaneSAT|GHGSat|Carbon Mapper	
    ~earth/environment	5	emissions & satellite & monitor|plastic & satellite|lakes & water quality	
    ~earth/environment	5	illegal waste|waste sites|illegal dumping|illegal mining & satellite	
    ~earth/environment	5	biodiversity|ecosystems & satellite|coral reefs|mangroves|mangrove|seagrass	
    ~earth/environment	5	wetlands & conservation|wildlife & satellite|animal tracking & satellite	
    ~earth/environment	5	whales & satellite|penguin & satellite|protected areas & satellite	
    ~earth/environment	5	habitat & satellite|nature restoration & satellite	
    ~earth/environment	5	environment agency & satellite|ultraviolet index|UV index	
    ~earth/environment	5	invasive species & satellite|fire emissions|CAMS	
    ~earth/environment	5		黄砂の飛来|エアロゾル & 飛来|オゾン汚染|メタン & 排出源|メタン & 漏|メタン大規模|排出源 & 衛星|排出量 & 衛星|森林火災 & 煙
    ~earth/environment	5		山火事 & 煙|火災の煙|煙の広がり|火山灰|火山ガス|噴煙 & 衛星|アオコ|油膜|流出油|漂着ごみ|不法投棄|廃棄物 & 衛星|不法採掘|生物多様性
    ~earth/environment	5		藻場|マングローブ|サンゴ礁|野生動物 & 衛星|動物 & 追跡 & 衛星|自然保護 & 衛星|保全 & 衛星|紫外線|GOSAT & 都市
    ~earth/environment	5		公害 & 衛星|外来種 & 衛星
    ~earth/environment	2	haze & satellite|conservation & satellite	
    ~earth/environment	2		湖沼
    ~earth/data	5	granule|Level-1|Level-2|Level-1 product|Level-2 product|Level-3 product|L2 product	
    ~earth/data	5	product release|new product & archive|now available & archive|available & archive	
    ~earth/data	5	data outage|data gap|data loss & products|processing delayed|delayed & products	
    ~earth/data	5	delay & products|missing data|missing scenes|collection 3|version 061	
    ~earth/data	5	version 2 & product|users should migrate|migrate from version|deprecated & API	
    ~earth/data	5	decommission & data|API & catalogue|STAC API|STAC collection|CMR|Earthdata Cloud	
    ~earth/data	5	NSIDC & data|PO.DAAC|LP DAAC|ASF & data|Data Space Ecosystem|EUMETCast	
    ~earth/data	5	EUMETSAT data store|open data & satellite|free data & satellite|cloud-optimized|COG	
    ~earth/data	5	Zarr|NetCDF|GRIB|BUFR|notification message & observations|core data & WMO	
    ~earth/data	5	surface synoptic observations|metadata record|WCMP2|downloads|downloads & unavailable	
    ~earth/data	5	download & maintenance|portal & maintenance|archive & maintenance|scenes & catalogue	
    ~earth/data	5	scenes available|data release & mission|first data release|public release & data	
    ~earth/data	5	near real-time data|NRT products|calibration update & product|known issue & product	
    ~earth/data	5	quality flag|data quality notice|user notice & product|Worldview & layer|GIBS	
    ~earth/data	5	Google Earth Engine	
    ~earth/data	5		提供開始|提供を開始 & データ|公開を開始 & データ|初期データ|プロダクト & 公開|プロダクト & バージョン|バージョンアップ & プロダクト
    ~earth/data	5		JASMES|データアーカイブ|アーカイブ & データ|アーカイブ移行|ダウンロード & 停止|ダウンロード & 一時|ダウンロードを一時停止
    ~earth/data	5		メンテナンス & データ|データ欠測|欠測|データ欠損|データ遅延|配信停止 & データ|再処理データ|過去データ|グラニュール
    ~earth/data	5		オープンデータ & 衛星|オープン＆フリー|データセット & 衛星|API & 衛星データ|衛星データの提供|グローバルキャッシュ|全球電文
    ~earth/data	5		電文 & 気象データ|観測通報|センチネルデータ|受信障害|受信不具合|処理不具合|GSMaP|カタログ & 衛星データ|レベル2|レベル1|レベル3
    ~emergency/disaster	5	magnitude & quake|M6|M7|quake-hit|quake|aftershocks|tsunami watch	
    ~emergency/disaster	5	volcano erupts|volcano & evacuation|evacuation order|evacuation & residents	
    ~emergency/disaster	5	eruption & alert level|flooding|floods|flood & displaced|flash flooding	
    ~emergency/disaster	5	landslides|debris flow|dam burst|dam break|levee|inundated|wildfire & evacuate	
    ~emergency/disaster	5	bushfire & emergency|Charter activation|Sentinel Asia & activated	
    ~emergency/disaster	5	Sentinel Asia & activation|Copernicus EMS|rapid mapping|red alert & cyclone	
    ~emergency/disaster	5	orange alert & flood|humanitarian impact|humanitarian & cyclone	
    ~emergency/disaster	5	search and rescue & quake|rescue workers|casualties & quake	
    ~emergency/disaster	5	missing & landslide|state of emergency & flood|OCHA|ReliefWeb	
    ~emergency/disaster	5	building damage & satellite|damage assessment & satellite	
    ~emergency/disaster	5	damage map & satellite|shelter & flood|explosion & plant & evacuate	
    ~emergency/disaster	5	nuclear accident & evacuation|Cospas-Sarsat|J-Alert|EAS & civil emergency	
    ~emergency/disaster	5	shelter in place	
    ~emergency/disaster	5		噴火速報|氾濫|河川が氾濫|浸水|浸水範囲|洪水 & 被害|土石流|がけ崩れ|豪雨 & 被害|豪雨災害|避難所|緊急安全確保|ただちに避難|被災者
    ~emergency/disaster	5		災害チャータ|センチネルアジア & 発動|センチネルアジア & 緊急|緊急観測 & だいち|被害状況 & 衛星|被害把握|災害状況|防災 & 衛星
    ~emergency/disaster	5		山林火災 & 避難|森林火災 & 避難|救助隊|行方不明者|死者 & 地震|首都直下|Jアラート|国民保護情報|コペルニクス緊急
    ~emergency/disaster	2		防災情報|決壊|堤防
    ~emergency/health	6	health emergency|health alert|HAN advisory|outbreak|outbreaks|epidemic	
    ~emergency/health	6	epidemiological|mpox|Ebola|cholera|measles|dengue|malaria & outbreak|Zika	
    ~emergency/health	6	polio & case|Nipah|Lassa|plague & cases|H5N1 & human|avian influenza|bird flu	
    ~emergency/health	6	influenza & pandemic|swine flu|MERS|COVID|coronavirus & disease|variant & virus	
    ~emergency/health	6	respiratory illness|respiratory virus|unknown illness|pneumonia & cluster	
    ~emergency/health	6	quarantine|vaccination campaign|vaccine & outbreak|vaccines & emergency	
    ~emergency/health	6	infectious disease|infections & hospital|virus spreads|cases confirmed & virus	
    ~emergency/health	6	WHO & emergency|International Health Regulations|IHR|Africa CDC|CDC & cases|ECDC	
    ~emergency/health	6	hospitals on alert|heat-related illness & emergency	
    ~emergency/health	6	ministry of health & outbreak|contact tracing|antimicrobial resistance	
    ~emergency/health	6	legionella|hantavirus|chikungunya|yellow fever|West Nile|meningitis & outbreak	
    ~emergency/health	6	Rift Valley fever	
    ~emergency/health	6		公衆衛生|国際的に懸念される|感染症|感染拡大|感染者|新型インフルエンザ等対策|鳥インフルエンザ|インフルエンザ & 流行|コロナウイルス感染
    ~emergency/health	6		エムポックス|エボラ|マールブルグ|コレラ|麻しん|麻疹|はしか|風しん|デング熱|マラリア|ジカ|ポリオ|ペスト|結核 & 集団|百日咳|ニパウイルス
    ~emergency/health	6		ラッサ熱|黄熱|チクングニア|呼吸器疾患|呼吸器感染症|原因不明の肺炎|肺炎 & 集団|集団感染|流行 & ウイルス|患者の発生|患者数 & 感染|検疫
    ~emergency/health	6		ワクチン & 緊急|WHO & 宣言|世界保健機関|保健所 & 発生|厚生労働省 & 感染|国立健康危機管理|健康危機|医療機関に警戒
    ~emergency/health	6		緊急事態宣言 & 感染|食中毒 & 集団|疫学調査
    """
