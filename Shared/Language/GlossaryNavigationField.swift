/// Satellite navigation and the sea: names and turns of the field, lines of the standard glossary.
let glossaryNavigationField = """
    ~gnss/gps	5	NANUs|SVN & PRN|SVN62|GPS IIF|GPS satellites|GPS & unusable|GPS & outage	
    ~gnss/gps	5	GPS & interference & pilots|GPS jamming & aircraft|GPS week|week rollover	
    ~gnss/gps	5	leap second & GPS|GPS & L5|GPS L1C|GPS L2C|OCX|Navigation Center & constellation	
    ~gnss/gps	5	delta-V maintenance|PRN & maintenance|PRN & outage|PRN & usable|FCSTDV|FCSTMX|FCSTUUFN	
    ~gnss/gps	5	UNUSUFN|UNUNOREF|USABINIT|DECOM & satellite & PRN|set healthy & satellite	
    ~gnss/gps	5	unusable until further notice|constellation status & operational satellites	
    ~gnss/gps	5	almanac & GPS|GPS accuracy|GPS users|GPS service|GPS launch|R-GPS|GPS selective	
    ~gnss/gps	5	Space Force & GPS|2 SOPS|WAAS & GPS|civil GPS	
    ~gnss/gps	5		GPSIII|GPS & 運用停止|GPS & 計画停止|GPS & 停止|GPS & 利用可能|GPS & 健全|GPSの|GPS週番号
    ~gnss/gps	5		週番号ロールオーバー|ロールオーバー & GPS|うるう秒 & GPS|GPS & 信号|GPS & 妨害|GPS & 障害|GPS & 誤差
    ~gnss/gps	5		GPS測位|GPS & 測位精度|米国の測位衛星|L5信号|Mコード|米国航法センター|GPS利用者|GPS運用情報|GPS & 保守
    ~gnss/qzss	5	quasi-zenith|centimetre-level augmentation|sub-meter level augmentation|L1S|DCX	
    ~gnss/qzss	5	early warning service & QZSS|Japanese positioning satellite	
    ~gnss/qzss	5	Japan's navigation satellite|Japanese navigation satellite|Japan's satellite navigation	
    ~gnss/qzss	5	Japanese GPS|signal authentication & QZSS	
    ~gnss/qzss	5		準天頂|QZS|センチメートル級|サブメータ級|測位補強サービス|高精度測位補強|衛星安否確認|L1S信号|公共専用信号|日本版GPS
    ~gnss/other	6	Galileo & satellite|Galileo & satellites|Galileo & signal|Galileo & service	
    ~gnss/other	6	Galileo & navigation|Galileo & launch|Galileo second generation	
    ~gnss/other	6	Galileo High Accuracy Service|GSAT0|GSAT02|EUSPA|EGNOS|GAGAN|KASS|MSAS|SouthPAN|WAAS	
    ~gnss/other	6	ranging unavailable|Compass navigation|NVS-02|Korean Positioning System	
    ~gnss/other	6	KPS & navigation|LEO-PNT|Celeste & navigation|Xona|Pulsar & navigation|European satnav	
    ~gnss/other	6	satnav & Europe|European navigation satellites|Indian navigation satellite	
    ~gnss/other	6	Chinese navigation satellites|Russian navigation satellite|regional navigation & India	
    ~gnss/other	6		ガリレオ & 測位|ガリレオ & 信号|ガリレオ & 航法|ガリレオ & サービス|ガリレオ & 衛星|SBAS & 欧州|北斗 & 測位
    ~gnss/other	6		中国の測位衛星|ロシア & 測位衛星|インド & 測位|インド & 航法|地域航法衛星|欧州の測位衛星|欧州 & 測位衛星|韓国型衛星航法
    ~gnss/other	6		韓国 & 測位|KPS|低軌道測位
    ~maritime/navigation-warning	6	mariners & warned|keep sharp lookout|vessels requested	
    ~maritime/navigation-warning	6	vessels keep clear|ships & keep clear|missile firing|missile firings	
    ~maritime/navigation-warning	6	gunnery|firing practice & area|live firing & sea	
    ~maritime/navigation-warning	6	rocket launching & area|area bounded by|bounded by & DTG	
    ~maritime/navigation-warning	6	danger area & ships|danger area & vessels|danger zone & shipping	
    ~maritime/navigation-warning	6	buoy & off station|buoy & unlit|lighthouse & extinguished	
    ~maritime/navigation-warning	6	buoy & adrift|drifting & vessel & lookout|wreck & reported & position	
    ~maritime/navigation-warning	6	shoal & reported|submarine cable & operations|cable operations	
    ~maritime/navigation-warning	6	cablelay|survey operations & berth|seismic survey & vessels	
    ~maritime/navigation-warning	6	towing & berth|mine drifting|iceberg & position|GMDSS	
    ~maritime/navigation-warning	6	radio navigational warning|cancel this msg	
    ~maritime/navigation-warning	6	nautical chart & correction|AIS aid|unexploded ordnance & sea	
    ~maritime/navigation-warning	6		管区航行警報|管区海上保安本部|管区水路通報|海図 & 改補|灯台 & 消灯|灯台 & 変更|危険区域 & 海|危険海域|射撃訓練|実弾射撃
    ~maritime/navigation-warning	6		射撃 & 海域|ミサイル射撃|ロケット打上げに伴う & 海域|落下物 & 海域|落下予想海域|落下 & 海域|航行船舶|船舶に注意|船舶 & 離れて
    ~maritime/navigation-warning	6		十分離して|海里以上離|敷設作業|海洋調査 & 航行|水中作業|潜水作業|浅所|氷山 & 警報|海上工事|工事作業 & 海域
    ~maritime/navigation-warning	2		船舶は
    ~maritime/awareness	5	dark vessels|dark ships|AIS & vessel|AIS & ships|AIS data|AIS & fishing	
    ~maritime/awareness	5	AIS & spoof|AIS gap|transponder & tanker|transponder & vessel	
    ~maritime/awareness	5	switched off transponder|vessel tracks|ship-to-ship|tanker & spoof	
    ~maritime/awareness	5	tankers & positions|IUU|fishing vessels & satellite	
    ~maritime/awareness	5	exclusive economic zone & vessels|EEZ & vessels|coast guards & space	
    ~maritime/awareness	5	coast guard & vessels & data|maritime security & satellite|maritime patrol	
    ~maritime/awareness	5	sanctions & vessel|smuggling & vessel|piracy & vessel|Global Fishing Watch	
    ~maritime/awareness	5	Skylight & vessels|SeaVision|fusion centre & maritime	
    ~maritime/awareness	5	information fusion & maritime|suspicious vessels|undersea cable & vessel	
    ~maritime/awareness	5	anchor & cable & ship|vessels of interest|maritime picture	
    ~maritime/awareness	5	vessel traffic & satellite|VDES|sea lanes & satellite	
    ~maritime/awareness	5		海洋状況表示|海洋状況|AIS & 船|AIS & 漁船|船舶自動識別|船舶の動静|動静 & 船|船舶 & 衛星 & 監視|船の位置|位置情報を偽装
    ~maritime/awareness	5		制裁 & タンカー|タンカー & 発信|排他的経済水域 & 衛星|排他的経済水域 & 監視|海上保安庁 & 無人機|シーガーディアン|海賊 & 衛星
    ~maritime/awareness	5		密輸 & 衛星|海洋安全保障 & 衛星|中国海警 & 衛星
    """
