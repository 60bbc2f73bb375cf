/// Earth observation and emergencies, in the words of headlines: lines of the standard glossary.
let glossaryEarthHeadlines = """
    # Earth observation and emergencies: names, and how agencies word their headlines
    ~earth/weather	6	tornado warning|severe thunderstorm watch|flood watch|flood advisory|red flag warning	
    ~earth/weather	6	fire weather|winter weather advisory|winter storm warning|hurricane watch	
    ~earth/weather	6	typhoon & advisory|Hurricane Hunters|GOES West|GOES-19|dense fog advisory	
    ~earth/weather	6	coastal flood advisory|small craft advisory|National Weather Service	
    ~earth/weather	6	Storm Prediction Center|excessive heat warning|excessive rainfall|tornado watch	
    ~earth/weather	6	severe thunderstorm warning|tropical storm & advisory|hurricane warning|GOES East	
    ~earth/weather	6	high surf advisory|coastal flood|excessive heat	
    ~earth/weather	6		大雨特別警報|記録的短時間大雨情報|全般気象情報|地方気象情報|竜巻注意情報|暴風雪|線状降水帯|ひまわり10号|ひまわり9号 & 雲画像|ひまわり9号 & 台風
    ~earth/weather	6		指定河川洪水予報|早期天候情報|高温に関する|急速に発達する|大雨警報 & 洪水警報|洪水警報 & 発表|台風第|中心気圧|土砂災害警戒情報|ひまわり & 線状降水帯
    ~earth/weather	6		ひまわり & 台風
    ~earth/weather	5	GLM|lightning & satellite	
    ~earth/weather	5		早めの備え|雷 & 観測 & 衛星
    ~earth/climate	6	hottest on record|third warmest|third highest since|coldest on record	
    ~earth/climate	6	State of the Climate|carbon dioxide & record|carbon dioxide & space|ice shelf	
    ~earth/climate	6	sea ice extent|sea ice minimum|sea ice maximum|global temperature & record	
    ~earth/climate	6	global temperature & highest|OCO-3|OCO-2|methane concentration|climate bulletin	
    ~earth/climate	6	surface temperature & record & global|warmest on record|second warmest	
    ~earth/climate	6	warmest & on record|greenhouse gas bulletin|carbon dioxide & new high|ice sheet melt	
    ~earth/climate	6	Greenland melt|global temperature	
    ~earth/climate	6		温室効果ガス & 観測|二酸化炭素濃度|メタン濃度|海氷 & 最大|棚氷|氷床|気候変動監視レポート|気候変動監視|世界の年平均気温|年平均気温|温室効果ガス世界資料
    ~earth/climate	6		温室効果ガス & 初画像|海氷面積|海氷 & 最小値|世界の平均気温
    ~earth/climate	5.5	on record & summer|hottest summer	
    ~earth/climate	5.5		平均気温 & 最高|気候変動観測衛星
    !earth/land	6	NISAR|land subsidence|Landsat|Landsat Next|ALOS-2|ALOS-4|PALSAR-3|Sentinel-2 & map	
    !earth/land	6	Sentinel-2 & rice|Sentinel-2 & crop|crop monitoring|farmland & satellite|rice & satellite	
    !earth/land	6	ground deformation & satellite	
    !earth/land	6		だいち4号 & 観測|だいち2号 & 観測|PALSAR-2|森林減少|農地 & 衛星|地殻変動 & 観測|衛星 & 作付|衛星 & 耕作|干渉SAR|耕作放棄地 & 衛星
    ~earth/land	6	Landsat 9 & view|Landsat & reservoir|Sentinel & irrigation|Sentinel & farmers	
    ~earth/land	6	Biomass satellite|forest & map & satellite|tropical forest & map|ALOS-4 & observ	
    ~earth/land	6	shrinking reservoir|shrinking lake|cropland	
    ~earth/land	6		干渉SAR & 地盤沈下|干渉SAR & 地殻変動|アマゾン & 森林|水稲 & 衛星|水稲 & 生育|生育診断|農林水産省 & 衛星
    ~earth/land	5	radar & sinking|drought & satellite	
    ~earth/land	5		生育 & 衛星|衛星 & 収穫|牧草地
    ~earth/ocean	6	SWOT & ocean|Sentinel-6B|sea level & Sentinel|PACE & phytoplankton|PACE & bloom	
    ~earth/ocean	6	marine heatwave|sea surface temperatures|ENSO|ocean eddies|plankton bloom	
    ~earth/ocean	6	phytoplankton blooms|SWOT & sea|SWOT & eddies|Niño 3.4|coral bleaching|coral & bleaching	
    ~earth/ocean	6	bleaching heat stress|Sentinel-6	
    ~earth/ocean	6		海面水温|黒潮大蛇行|黒潮 & 終息|赤潮 & しきさい|海色観測|海色 & 漁場|しきさい & 海|日本近海 & 海面水温|海況予測
    ~earth/ocean	6		海洋熱波
    ~earth/ocean	5.5	ocean color observations|ocean colour|ocean color	
    ~earth/environment	6.5	air quality alert|air quality & smoke|wildfire smoke|nitrogen dioxide & map	
    ~earth/environment	6.5	sulfur dioxide plume|sulphur dioxide plume|ozone pollution|EPA & NASA|EPA & ozone	
    ~earth/environment	6.5	volcanic sulfur dioxide|light pollution|Environmental Protection Agency	
    ~earth/environment	6.5	plastic & ocean & satellite|TEMPO & nitrogen dioxide|nitrogen dioxide & cities	
    ~earth/environment	6.5	ozone hole|oil slick|oil slick & satellite	
    ~earth/environment	6.5		黄砂 & 飛来|海洋プラスチックごみ|プラスチックごみ & 衛星|PM2.5 & 予測|PM2.5 & 観測|サンゴ礁生態系|生態系 & モニタリング
    ~earth/environment	6.5		オゾンホール & 観測|大気汚染物質|光化学オキシダント|黄砂解析予測図|黄砂 & 予測|海洋プラスチック & 衛星|オゾンホール|環境省 & 衛星
    ~earth/environment	6.5		環境省 & モニタリング
    ~earth/environment	5.5	air pollution|pollution hotspots|pollution & hotspots & satellite	
    ~earth/environment	5.5	ozone layer & recover	
    ~earth/environment	5.5		大気汚染 & 衛星|濃度が上昇 & 黄砂
    ~earth/environment	5	fine particles	
    !earth/data	7	Level-2 granules|global broker|STAC catalogue|STAC catalog|Earthdata|G-Portal|WIS2|WIS 2.0	
    !earth/data	7	data distribution & suspended|data distribution & resumed|Level-3 products	
    !earth/data	7	Level-1 products|Level-2 products|Collection 2 & products|granules & ordering	
    !earth/data	7	products & reprocessed	
    !earth/data	7		データ提供の停止|データ提供停止|データ提供を再開|標準プロダクト|プロダクトの提供|オープン&フリー|データ & フリー化|データのオープン|衛星データプラットフォーム
    !earth/data	7		データ配信停止
    ~earth/data	7.5	archive & cloud|archive moves|moves to the cloud|data & cloud & archive	
    ~earth/data	7.5	end access & datasets|access & satellite datasets|satellite datasets	
    ~earth/data	7.5		データ配信を開始|データ配信 & WIS2
    ~earth/data	7	granules & delayed|Collection 2|products & now available|WIS2 global broker	
    ~earth/data	7	global discovery catalogue|product version & released	
    ~earth/data	7		プロダクト & 提供開始|プロダクト & 一般公開|Tellus & データ追加|Tellus & 追加|データプラットフォーム|データ追加|データセット & 公開
    ~earth/data	7		データ提供 & 停止|計画停止 & データ
    ~earth/data	6	data is not available|not available & products|distribution has been stopped	
    ~earth/data	6	half-orbit delays|mission data & delays|stored mission data|downtime & data	
    ~earth/data	6	rainfall product|satellite imagery & free	
    ~earth/data	6		観測データ & 配布|データ配布|データの配布
    ~emergency/disaster	5.5	km SSE of|km SSW of|km NNE of|km NNW of|km ENE of|km ESE of|km WNW of|km WSW of	
    ~emergency/disaster	5.5	M 5|M 6|M 7|M 8|volcanic ash advisory|emergency observation	
    ~emergency/disaster	5.5	Sentinel Asia & flood|Sentinel Asia & request|Charter & floods|GDACS	
    ~emergency/disaster	5.5	earthquake alert|tsunami information statement|tsunami information	
    ~emergency/disaster	5.5	evacuation orders|emergency observation & landslide|Charter activated	
    ~emergency/disaster	5.5	Charter & activated	
    ~emergency/disaster	5.5		被害状況等|被害状況等について|緊急地震速報|津波警報|噴火警戒レベル|噴火警報 & 火口|緊急観測|だいち2号 & 緊急観測|だいち4号 & 緊急観測
    ~emergency/disaster	5.5		センチネルアジア & 観測|災害対策本部|非常災害対策|震源・震度|土砂災害 & 避難|国際災害チャータ & 発動|津波注意報|入山規制|震源・震度情報
    ~emergency/disaster	5	dam breaks|thousands flee|flee homes|washed away|pumice	
    ~emergency/disaster	5		軽石|大規模森林火災
    ~emergency/health	6	Disease Outbreak News|IHR Emergency Committee|emergency committee & outbreak	
    ~emergency/health	6	public health emergency declaration|H5N5|avian flu|Marburg|HHS & health	
    ~emergency/health	6	cases of & infection|WHO declares|cholera in|Health Alert Network|H5N1|measles cases	
    ~emergency/health	6	mpox emergency|end of mpox|human case|WHO prequalifies	
    ~emergency/health	6		感染症危険情報|感染症発生動向|新型コロナウイルス & 発生状況|デング熱の流行|感染症対策|検疫所|公衆衛生危機|ワクチン接種|エボラ出血熱|水際対策
    ~emergency/health	6		新型インフルエンザ
    ~emergency/health	5	vaccination & urged|outbreak & hospital	
    ~emergency/health	5		麻疹
    """
