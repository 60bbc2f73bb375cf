/// What makes a text one of the field: lines of the standard glossary.
///
/// Topics whose signs are everyday words have a line here and count only where one of its terms, or one of those for
/// every branch, is in the text.
let glossaryContext = """
    +	0	outer space|space agency|space agencies|space program|space programme|space station|space force|space command	宇宙
    +	0	space policy|space activities|space sector|space industry|space company|space law|space object|space objects	衛星
    +	0	space security|space cooperation|space systems|space mission|space missions|space exploration|space debris	軌道
    +	0	space weather|space telescope|space technology|space science|space traffic|space launch|space junk|in space	ロケット
    +	0	space domain|space situational awareness|space operations|space resources|commercial space|space economy	探査機
    +	0	space	JAXA|NASA|ESA|ISRO
    +	0	satellite|spacecraft|orbit|orbital|orbiter|cubesat|spaceflight|spaceport|aerospace|suborbital|geostationary	デブリ
    +	0	rocket|launch vehicle|liftoff|lift-off|lifts off|launch pad|launchpad|rideshare|splashdown	打上げ|リフトオフ
    +	0	NASA|JAXA|ESA|ISRO|CNES|DLR|Roscosmos|UNOOSA|COPUOS|European Space Agency|astronaut|cosmonaut|spacewalk	飛行士|船外活動
    +	0	Moon|lunar|cislunar|Mars|Martian|asteroid|comet	月面|月周回|月探査|月着陸|月に着陸|月への|月を回る|月の軌道|火星|小惑星|彗星|木星|土星|金星
    +	0	SpaceX|Starlink|Blue Origin|Rocket Lab|Astroscale|Axiom Space|OneWeb|Kuiper|Falcon 9|Falcon Heavy|New Glenn	スペースX|スターリンク
    +	0	Starship|Ariane 6|H3|H-IIA|PSLV|Soyuz|Crew Dragon|Starliner|Cygnus|HTV-X|Dragon spacecraft|Dragon capsule	H3|イプシロンS|イプシロンロケット|HTV-X
    +	0	Cape Canaveral|Vandenberg|Baikonur|Tanegashima|Kennedy Space Center|Kourou|International Space Station|ISS	種子島|内之浦|ISS|日本実験棟
    +	0	Artemis Accords|Artemis program|Artemis programme|Artemis II|Artemis III|Artemis IV|Artemis mission|QZSS|GNSS	アルテミス合意|アルテミス計画|みちびき|測位
    +	0	Global Positioning System|GPS III|Michibiki|remote sensing|Earth observation|hosted payload|mission assurance	地球観測|リモートセンシング|ミッションアシュアランス|機能保証
    -	0	parking space|parking spaces|office space|floor space|green space|green spaces|living space|storage space	衛星都市|衛星放送
    -	0	public space|public spaces|open space|open spaces|disk space|shelf space|exhibition space|safe space|safe spaces	
    -	0		1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|今月|来月|先月|毎月|翌月|前月|同月
    -	0		か月|カ月|ヶ月|ヵ月|箇月|年月|月曜|月額|月次|月刊|月報|月例|正月|月給|月末|月間|月初|月中旬|歳月|月日
    -	0		地雷|魚雷|機雷|太陽コロナ|コロナガス|コロナグラフ|テンペスト|太陽光|太陽電池|宇宙戦艦|宇宙兄弟|ロケット花火
    -	0	white space|airspace|satellite town|satellite city|satellite office|satellite campus|satellite clinic|full moon	衛星画像の色
    -	0	space for|spaces for|space heater|event space|work space|retail space|cargo space|blank space|personal space	
    -	0	honeymoon|Moon festival|Lunar New Year|lunar calendar|Keith Moon|Bruno Mars|Rocket Mortgage|rocket salad|skyrocket|Emirates Stadium	
    +dialogue/commitment	0	dialogue|joint statement|two governments|both governments|both countries|deliverable|action item|follow-up action|follow-up actions|commitments|talks|both sides|delegations|ministries|joint review|bilateral|agreed actions	対話|共同声明|両政府|両国|日米|合意事項|行動項目|フォローアップ|会合|協議|合意した|約束した
    +policy	0	National Space Council|Basic Plan|Artemis|Space Force	宇宙基本計画
    +security	0	constellation|constellations|Guardians|CSpOC	コンステレーション
    +rules	0	Hague Code of Conduct|HCoC|TCBM|confidence-building|ballistic missile|anti-satellite|ASAT|arms race|Accords|Hague code|launch notification|proximity operations|missile code of conduct	信頼醸成|ハーグ行動規範|TCBM|弾道ミサイル|衛星破壊
    +ssa	0	conjunction|ephemeris|two-line element|TLE|OEM|OMM|CDM|TDM|RDM|SSA|SDA|re-entry|reentry|debris|orbital element	接近解析|再突入|大気圏|暦|軌道要素|スペースガード
    +ssa	0	tumbling|fireball|geosynchronous|laser ranging|probability of collision|close approach|reentered	残骸
    +space-weather	0	solar flare|flare|geomagnetic|space weather|sunspot|solar wind|solar storm|solar activity|solar cycle	太陽|磁気嵐|地磁気|宇宙天気|電離圏|フレア|コロナ
    +space-weather	0	solar radiation|solar flux|solar energetic|coronal|CME|aurora|auroras|northern lights|Kp|K-index|Kp index|Dst	オーロラ|Kp指数|短波|プロトン|デリンジャー
    +space-weather	0	X-ray flux|proton flux|electron flux|proton event|radio blackout|ionosphere|ionospheric|Sun|interplanetary	黒点
    +space-weather	0	F10.7|magnetometer|heliosphere|solar	
    +earth/data	0	observation|observations|imagery|Landsat|Sentinel|Copernicus|STAC|WIS2|Earthdata|meteorological|climate	観測|気象|気候|データ提供|G-Portal|プロダクト|Himawari|ひまわり|画像|海洋|しきさい|だいち
    +earth/data	0	granule|granules|NetCDF|GRIB|Level-1|Level-2|Level-3|Himawari|MODIS|VIIRS|SAR|radar|ocean|atmospheric|DAAC	WIS2|アースデータ|センチネル|合成開口
    +earth/data	0	weather|hydrological|geospatial|land cover|reanalysis|radiance|GOES|NOAA|USGS|scenes|rainfall|precipitation|product version	数値予報|地理空間|レーダ
    +earth/data	0	dataset|datasets|data product|data products|data portal|data archive|data access|data service|data services	データ公開|データの公開|データセット|データの提供|データ配信|データの配信|データ利用
    +earth/land	0	observation|imagery|Landsat|Sentinel|Copernicus|SAR|InSAR|radar|ALOS|land cover|land use|map|maps|aerial	観測|だいち|ランドサット|センチネル|合成開口|干渉|画像|地殻変動|地図|土地被覆
    +earth/land	0	deforestation|subsidence|deformation|NDVI|vegetation|lidar|drought|rainforest|soil moisture|seen from above	森林減少|伐採|植生|レーダ|砂漠化|地盤|アマゾン
    +exploration	0	Artemis II|Orion capsule|crew capsule|spacesuit|spacewalk|microgravity|Kibo|resupply|Perseverance|Curiosity rover|LUPEX|SLIM|Gateway module|Russian module|Moon rocket|I-HAB|HALO module|Russian segment|Soyuz	補給機|補給船|微小重力|宇宙服|宇宙滞在|居住棟|ソユーズ
    +exploration	0	spacewalker|station crew|orbital outpost|crew quarters|space traveller|space travellers	船外
    +exploration	0	Red Planet|spaceplane|lander|lunar-orbit|weightless|weightlessness|mission control|flight controllers|crew return	地球に帰還|地球へ帰還|着水|月の南極|月の石|月の砂|月の氷|月の水|月の裏|月の縦穴|月基地|有人月|月旅行
    +exploration/cargo	0	freighter|supply ship|station crew|orbiting laboratory|orbiting outpost|docking|docked|docks|berthed|Canadarm2	物資|補給|ドッキング|係留
    +exploration/iss	0	orbiting laboratory|orbiting outpost|station crew|station managers|orbital laboratory	ステーション
    +exploration/science	0	astronomy|astronomers|astronomer|telescope|supernova|black hole|gamma-ray|GRB|gravitational wave	天文|望遠鏡|銀河|超新星|ブラックホール|XRISM|ガンマ線|重力波|天体|流星|日食|月食
    +exploration/science	0	gravitational waves|exoplanet|neutron star|nebula|XRISM|James Webb|Hubble|Euclid|universe|Big Bang|astrophysics	系外惑星|中性子星|星雲|恒星|ニュートリノ|宇宙線|GRB
    +exploration/science	0	Milky Way|eclipse|meteor shower|neutrino|light-years|light years|observatory|VOEvent|GCN|optical counterpart	すばる|アルマ|光年|隕石|追観測
    +exploration/science	0	solar system|heliophysics|planet|planets|planetary|Fermi GBM|Swift-BAT|transient	惑星
    +exploration/mars	0	rover|probe|planet|planets|planetary|solar system|deep space|flyby|Hayabusa|Hayabusa2|sample return|Uranus|Neptune|Pluto	はやぶさ|惑星|フライバイ|サンプルリターン|深宇宙|天王星|海王星|フォボス|着陸
    +cooperation/sdgs	0	SDG|SDGs|sustainable development|Sustainable Development Goal|2030 Agenda|global goals|UNOOSA|KiboCUBE	SDGs|持続可能な開発|持続可能な社会|国連|途上国
    +commercial	0	launch start-up|launch startup|launch company|launch provider|launch market|smallsat|Starlab|Eutelsat|Viasat	カイロス|スペースワン|インターステラ|アストロスケール
    +commercial	0	launch license|launch licence|launch site|payload|payloads|re-entry|reentry|earth station|earth stations|NGSO|Space Bureau|spectrum|constellation|capsule	射場|再突入|地球局|コンステレーション
    +commercial/launch	0	scrub|ignition|launch attempt|launch window|static fire	発射台|燃焼試験
    +commercial/licensing	0	launch|launches|operator|operators|spectrum|frequency|frequencies|FCC|earth station	周波数|無線局|電波|打ち上げ
    +resources	0	ISRU|helium-3|regolith|celestial bodies|celestial	レゴリス|ヘリウム3|天体|月の
    +technology	0	antenna|smallsat|nanosatellite|in-orbit|on-orbit|payload|payloads	
    +gnss/qzss	0	Michibiki|QZSS|quasi-zenith|QZS|CLAS|MADOCA|NAQU|satellite|signal|navigation|positioning	
    +gnss/qzss	0	Japan|Japanese	
    +gnss/qzss	0		衛星|測位|号機|信号|準天頂|QZSS|補強|端末|受信|精度|宇宙|ロケット|サービス|配信|停止|運用|公募|実証|通報|打上げ|機体制|利用|整備|後継機|センサー
    +gnss/qzss	0		ペイロード
    +exploration/iss	0		実験|放出|船外|船内|エアロック|実験棟|静電浮遊炉
    +exploration/mars	0	mission|missions|Juno|moons|NASA's	
    -	0	Gateway Arch|Curiosity shop|curiosity shop|alert level|alert level 2|alert level 3	
    -	0	Boeing Company|airworthiness directives|mercury levels|Dragon boat	
    -	0	Galaxy phone|mission statement|financial statement|bank statement|ground crew|rocket science	ロケットスタート|ロケットペンダント|ロケット鉛筆
    -	0		配布資料|配付資料|資料の公開|ひまわり畑|ひまわりの花|ひまわり油|ひまわりまつり|ひまわり祭り|ひまわり迷路|ひまわり学級|ひまわり保育園|ひまわりの種|きぼうの家|きぼうの園|宇宙人|情報公開
    -	0		株式会社|有限会社|沖縄|事業者向け説明会
    +dialogue/commitment	0	agreed by leaders|agreed by ministers|deadline passes|leaders	
    +dialogue/commitment	0		首脳合意|合意を受け|合意に基づき
    +space-weather	0	SWPC|Space Weather Prediction Center|minor storms	
    +commercial	0	SKY Perfect JSAT|space computing	
    +commercial	0		スカパーJSAT|商社
    """
