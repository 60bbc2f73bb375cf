/// Satellite navigation and the sea: lines of the standard glossary.
let glossaryNavigation = """
    # Satellite navigation
    =	0	GNSS|global navigation satellite system|satellite navigation|satellite positioning	衛星測位|全球測位衛星システム|測位衛星
    ~gnss/other	1	GNSS|global navigation satellite system|satellite navigation	
    ~gnss/other	1		測位衛星|衛星測位
    gnss/gps	5	GPS|Global Positioning System|Navstar	全地球測位システム|GPS衛星
    gnss/gps	6	NANU|Notice Advisory to Navstar Users	GPS利用者への通報
    gnss/gps	5	GPS III|GPS Block III	GPSブロックIII
    gnss/gps	5	GPS IIIF|GPS Block IIIF	GPSブロックIIIF
    ~gnss/gps	5	GPS outage|GPS interference|GPS jamming|GPS satellite|GPS constellation|GPS testing	
    ~gnss/gps	5	GPS advisory|GPS user|GPS signal|GPS modernization|set healthy|M-code|Navigation Center GPS	
    ~gnss/gps	5	GPS interference testing	
    ~gnss/gps	5		GPSへの電波妨害|GPSの運用|GPS障害|GPS妨害|GPS信号|GPSの近代化
    ~gnss/gps	2.5	SVN|PRN|delta-V|unusable|forecast outage|Navigation Center|unusable until further notice	
    ~gnss/gps	2.5	L5 signal|L2C|spoofing|unscheduled outage|constellation status	
    ~gnss/gps	2.5		測位信号の劣化|L5信号|スプーフィング|なりすまし信号
    gnss/qzss	5	QZSS|Quasi-Zenith Satellite System|quasi-zenith satellite|Michibiki	準天頂衛星|準天頂衛星システム|みちびき|QZSS
    gnss/qzss	6	NAQU|Notice Advisory to QZSS Users	準天頂衛星利用者への通報
    gnss/qzss	6	CLAS|centimeter-level augmentation|Centimeter Level Augmentation Service	センチメータ級測位補強|センチメータ級測位補強サービス|センチメーター級測位
    gnss/qzss	6	MADOCA|MADOCA-PPP	高精度測位補強サービス
    gnss/qzss	6	Satellite Report for Disaster and Crisis Management|DC Report	災害・危機管理通報|災危通報|災害・危機管理通報サービス
    ~gnss/qzss	5	QZS-1|QZS-1R|QZS-2|QZS-3|QZS-4|QZS-5|QZS-6|QZS-7|QZO|L6 signal	
    ~gnss/qzss	5	seven-satellite constellation|QZSS signal|SLAS|Q-ANPI|Michibiki No. 6|Michibiki No. 5	
    ~gnss/qzss	5	Michibiki No. 7|EWSS|L6D|L6E	
    ~gnss/qzss	9	QZSS & PRN|QZSS & outage|QZSS & unusable|NAQU & PRN	みちびき & PRN|QZSS & PRN
    ~gnss/qzss	5		みちびき五号機|みちびき6号機|みちびき5号機|みちびき7号機|七機体制|7機体制|L6信号|サブメータ級測位補強|安否確認サービス|信号認証サービス|測位補強|11機体制
    ~gnss/qzss	5		十一機体制|準天頂軌道
    gnss/other	6	Galileo satellite|Galileo navigation|Galileo constellation|European GNSS|Galileo system|Galileo signal|Galileo service	ガリレオ衛星|ガリレオ測位
    gnss/other	4	Galileo	ガリレオ
    gnss/other	6	BeiDou|BDS	北斗|ベイドゥ
    gnss/other	6	GLONASS	グロナス
    gnss/other	6	NavIC|IRNSS	ナビック|インド地域航法衛星システム
    gnss/other	6	NAGU|Notice Advisory to Galileo Users	ガリレオ利用者への通報
    gnss/other	5	SBAS|satellite-based augmentation system	衛星航法補強システム|静止衛星型衛星航法補強システム
    gnss/other	5	MSAS|MTSAT satellite-based augmentation system	運輸多目的衛星用衛星航法補強システム
    ~gnss/other	5	EGNOS|WAAS	
    ~gnss/other	5	OSNMA|Korean Positioning System|KPS|regional navigation satellite system	
    ~gnss/other	5	European navigation satellite|Chinese navigation system|Russian navigation satellite	
    ~gnss/other	5	Indian navigation satellite|navigation satellite system|LEO PNT|multi-GNSS	
    ~gnss/other	5	Galileo High Accuracy Service	
    ~gnss/other	5		欧州の測位衛星|中国の測位衛星|ロシアの衛星測位|インドの測位衛星|地域測位システム|衛星測位システム|欧州の衛星測位|韓国型衛星航法|全球衛星測位システム|中国版GPS
    ~gnss/other	5		マルチGNSS|複数の測位衛星|他国の測位衛星
    -	0	Galileo mission to Jupiter|Galileo Galilei|Galileo probe|BDS movement	
    -	0		ガリレオ・ガリレイ|ガリレオ衛星の海|木星のガリレオ衛星
    # Maritime
    maritime/navigation-warning	8	NAVAREA|NAVAREA warning	NAVAREA航行警報
    maritime/navigation-warning	8	NAVAREA XI	NAVAREA XI航行警報
    maritime/navigation-warning	8	HYDROPAC	ハイドロパック
    ~maritime/navigation-warning	8	HYDROLANT|HYDROARC	
    maritime/navigation-warning	8	navigation warning|navigational warning|coastal warning	航行警報|日本航行警報|地域航行警報
    maritime/navigation-warning	8	notice to mariners|notices to mariners	水路通報
    maritime/navigation-warning	6.5	NAVTEX	ナブテックス
    ~maritime/navigation-warning	6.5	vessels are requested|mariners are advised|hazardous operations|derelict vessel	
    ~maritime/navigation-warning	6.5	gunnery exercise|unlit buoy|buoy adrift|light unlit|in force daily|danger area for vessels	
    ~maritime/navigation-warning	6.5	keep clear of the area|wide berth|keep a sharp lookout|submarine cable operations	
    ~maritime/navigation-warning	6.5	missile firing exercise|cable laying|firing exercise|hydrographic office|mariners	
    ~maritime/navigation-warning	6.5	rocket debris drop zone at sea|buoy|lighthouse|adrift|shipping lane hazard	
    ~maritime/navigation-warning	6.5	light extinguished	
    ~maritime/navigation-warning	6.5		危険区域|付近航行船舶|漂流物|灯台|灯浮標|消灯|立ち入らない|海底ケーブル|海底電線敷設|航泊禁止|船舶交通安全|射爆撃訓練 & 船舶|浮標|危険物漂流|海上警報|船舶は注意
    ~maritime/navigation-warning	6.5		沈船|ミサイル発射訓練|水路測量
    ~maritime/navigation-warning	2.5	vessels|hazardous area|area bounded by|danger area|rocket launching|gunnery|obstruction	
    ~maritime/navigation-warning	2.5		当該海域|航行船舶|海上保安庁|海域
    maritime/awareness	8	maritime domain awareness|MDA	海洋状況把握|海洋状況監視
    maritime/awareness	7	Automatic Identification System|AIS|space-based AIS|satellite AIS	船舶自動識別装置|衛星AIS|AIS
    maritime/awareness	8	illegal fishing|IUU fishing|illegal, unreported and unregulated fishing	違法漁業|違法操業|IUU漁業|密漁
    maritime/awareness	8	maritime surveillance	海洋監視|海上監視
    ~maritime/awareness	8	dark vessel|dark ship|dark fleet|vessel tracking|ship tracking|ship detection	
    ~maritime/awareness	8	vessel detection|vessel monitoring|ship monitoring|monitor ships	
    ~maritime/awareness	8	Indo-Pacific Partnership for Maritime Domain Awareness|IPMDA|maritime security	
    ~maritime/awareness	8	suspicious vessel|fishing fleet|shadow fleet|ship movements|track ships|tracks ships	
    ~maritime/awareness	8	spot ships|maritime traffic monitoring|sanctions evasion at sea|ship-to-ship transfer	
    ~maritime/awareness	8	sea surveillance	
    ~maritime/awareness	8		不審船|違法漁船|船舶動静|船舶検知|船舶の検知|船舶の監視|船舶監視|海しる|海洋状況表示システム|海洋安全保障|海上安全保障|船舶を把握|漁船|瀬取り|影の船団|船舶の動き
    ~maritime/awareness	8		船舶の位置|船舶追跡|海洋の安全保障|海洋基本計画
    ~maritime/awareness	3.5	coast guard|vessel|ships|safety at sea|South China Sea|East China Sea|smuggling	
    ~maritime/awareness	3.5	exclusive economic zone|radio-frequency sensing|fishing|maritime	
    ~maritime/awareness	3.5		船舶|海上保安庁|排他的経済水域|南シナ海|東シナ海|領海|海上保安|密輸
    # More signs of satellite navigation and the sea
    ~gnss/gps	4	navigation satellite & American|navigation satellites & American|navigation satellite & U.S.	
    ~gnss/gps	4		測位衛星 & 米国|測位衛星 & 米宇宙軍|測位 & 米国 & 衛星
    ~gnss/gps	4	GPS & satellite|GPS & outage|GPS & decommission|GPS & unusable|GPS & constellation	
    ~gnss/gps	4	GPS & launch|Navstar & outage|Navstar & space vehicle|GPS & receivers|GPS & signal	
    ~gnss/gps	4	GPS & interference|GPS & jamming|GPS & spoofing|GPS & accuracy|decommissioned & PRN	
    ~gnss/gps	4	PRN & outage|PRN & constellation|SVN & PRN|PRN & unusable|PRN & maintenance|PRN & healthy	
    ~gnss/gps	4	SVN & healthy|GPS time|civil GPS service|CGSIC	
    ~gnss/gps	4		GPS & 衛星|GPS & 停止|GPS & 障害|GPS & 信号|GPS & 妨害|GPS & 運用|GPS & 利用できない|PRN & 停止|PRN & 利用|GPS週番号
    ~gnss/gps	4		GPS & 精度
    ~gnss/qzss	4	quasi-zenith & signal|quasi-zenith & test|quasi-zenith & navigation|quasi-zenith & service	
    ~gnss/qzss	4	QZSS & signal|QZSS & service|QZSS & outage|Michibiki & signal|Michibiki & service	
    ~gnss/qzss	4	Michibiki & outage|Michibiki & launch|correction messages|quasi-zenith|Quasi-Zenith	
    ~gnss/qzss	4	Japan & navigation service|Japan & positioning service|Japanese & navigation service	
    ~gnss/qzss	4	Japan & positioning satellite|Japan & navigation satellite|Japanese navigation satellite	
    ~gnss/qzss	4	Japanese positioning|seven-satellite|augmentation & centimeter|augmentation & centimetre	
    ~gnss/qzss	4	centimetre-level	
    ~gnss/qzss	4		みちびき & 停止|みちびき & 信号|みちびき & サービス|みちびき & 整備|みちびき & 運用|みちびき & 号機|みちびき & 打上げ|準天頂 & 信号
    ~gnss/qzss	4		準天頂 & サービス|準天頂 & 打上げ|準天頂 & 停止|日本版GPS|準天頂|アラートフラグ|測位 & 補強|補強信号|補強サービス|測位サービス & 日本
    ~gnss/other	4	Galileo & satellites|Galileo & satellite|Galileo & spacecraft|Galileo & navigation	
    ~gnss/other	4	Galileo & European|Galileo & service|Galileo & launch|Galileo & accuracy|Galileo & users	
    ~gnss/other	4	Beidou & upgrade|GLONASS & satellite|GLONASS & launch|NavIC & satellite|NavIC & signal	
    ~gnss/other	4	navigation & satellite & Russia|navigation & satellite & China	
    ~gnss/other	4	navigation & satellite & India|navigation & satellite & Europe	
    ~gnss/other	4	navigation & satellite & Korea|positioning & satellite & Korea|European navigation	
    ~gnss/other	4	EGNOS & service|GNSS & Europe|GNSS & interoperability|GNSS & receivers	
    ~gnss/other	4	Korea Positioning System	
    ~gnss/other	4		ガリレオ & 測位|ガリレオ & 欧州|ガリレオ & 衛星|ガリレオ & 打上げ|ガリレオ & 信号|北斗 & 中国|北斗 & 測位|グロナス & ロシア|測位 & 欧州
    ~gnss/other	4		測位 & 中国|測位 & ロシア|測位 & インド|測位 & 韓国|航法衛星 & インド|航法衛星|GNSS & 受信
    ~maritime/navigation-warning	6.5	buoy & ships|buoy & missing|buoy & mariners|light & unlit|lighthouse & unlit	
    ~maritime/navigation-warning	6.5	ships & caution|vessels & caution|vessels & keep clear|ships & stay clear|vessels & stay clear|vessels & area & rocket	
    ~maritime/navigation-warning	6.5	ships & area & rocket|vessels & hazardous|firing & area & vessels|exercise & area & vessels	
    ~maritime/navigation-warning	6.5	splashdown & area|hazardous & area & within|NAVAREA & rocket|NAVAREA & hazardous	
    ~maritime/navigation-warning	6.5	wreck & marked|wreck & navigation|drifting & mariners|drifting & container|shoal|uncharted	
    ~maritime/navigation-warning	6.5	survey vessel towing|cable ship|in area bounded|area within|chart correction|nautical chart	
    ~maritime/navigation-warning	6.5	offshore drilling rig & moved|mobile drilling unit|platform established	
    ~maritime/navigation-warning	6.5	traffic separation scheme|lights extinguished	
    ~maritime/navigation-warning	6.5		警報 & 船舶|警報 & 訓練 & 海|射撃訓練 & 船舶|射撃訓練 & 海域|射撃訓練 & 沖|射撃訓練 & 海上|区域 & 船舶|区域 & 航行|訓練 & 船舶|ロケット & 船舶|落下区域|海上 & 危険|海図|浮標 & 消失|ブイ & 船舶|ブイ & 海|ブイ & 漂流|ブイ & 消|航路標識|水路
    ~maritime/navigation-warning	6.5		船舶は & 注意|航行に注意|航行制限|通航 & 注意|漂流 & 注意|掘削リグ|海上作業|海洋調査 & 曳航|流出 & コンテナ
    ~maritime/navigation-warning	2.5	ships|vessel|caution|adrift|buoys|mariner|0500Z|splashdown of debris	
    ~maritime/navigation-warning	2.5		船舶|注意されたい|海上|区域
    ~maritime/awareness	7	ships & satellites|ship & satellite|vessels & satellite|vessels & satellites	
    ~maritime/awareness	7	tankers & satellite|tankers & hide|ships & spoofing|ships & spoof|ships & position	
    ~maritime/awareness	7	ships & AIS|poachers & sea|poaching & sea|poachers & satellite|fishing & satellite	
    ~maritime/awareness	7	fishing & illegal|fishing & detect|fishing boats & satellite|smugglers & sea	
    ~maritime/awareness	7	smuggling & sea|police & waters|patrol & waters|monitor & sea lanes|sea lanes	
    ~maritime/awareness	7	maritime & satellite|maritime & awareness|maritime & monitor|maritime & surveillance	
    ~maritime/awareness	7	maritime & intelligence|maritime & data & ships|oil tankers|piracy|pirates	
    ~maritime/awareness	7	exclusive economic zone & monitor|EEZ & monitor|coast guard & satellite	
    ~maritime/awareness	7	navy & satellite & ships|boats & satellite|radar satellite & ships|SAR & ships	
    ~maritime/awareness	7	ship & transponder|transponder|illicit & sea|trafficking & sea	
    ~maritime/awareness	7		船舶 & 衛星|船 & 衛星 & 監視|船 & AIS|漁船 & 衛星|漁 & 違法|密漁 & 衛星|海洋 & 監視|海洋 & 把握|海洋 & 状況|海保 & 衛星|海保 & 監視
    ~maritime/awareness	7		海上保安庁 & 衛星|海上 & 監視|海域 & 監視 & 衛星|タンカー & 衛星|不審な船|海賊|シーレーン|海上交通|EEZ & 監視|船の動き|船舶の動き|船舶情報
    ~maritime/awareness	2	tankers|tanker|poachers|waters|navy|boats|seas|spoofing their position|at sea	
    ~maritime/awareness	2		海保|漁業|漁|船|海上
    ~gnss/other	5	Galileo second generation|Galileo second-generation|NVS-02|NVS-03|NVS-01	
    ~gnss/other	5	atomic clock & navigation|Galileo & constellation|Galileo & generation	
    ~gnss/other	5		北斗 & 衛星|測位網|ガリレオ & 世代
    ~maritime/awareness	10	fishing boats & satellites|fishing boats & trackers|fishing & trackers|turn off trackers	
    ~maritime/awareness	10	ships & trackers|Quad & maritime|maritime domain awareness & Quad	
    ~maritime/awareness	10		衛星AIS & 船舶|北極海航路
    """
