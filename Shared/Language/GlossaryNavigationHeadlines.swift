/// Satellite navigation and the sea, in the words of headlines: lines of the standard glossary.
let glossaryNavigationHeadlines = """
    # Satellite navigation and the sea: names, and how agencies word their headlines
    ~gnss/other	7.5	Galileo satellites & launch|Galileo satellites & Ariane	
    ~gnss/other	7.5		ガリレオ衛星 & 打上げ
    ~gnss/other	6	NAGU & GSAT|GSAT0210|GSAT & Galileo|GLONASS-K2|GLONASS-K|GLONASS-M	
    ~gnss/other	6	Galileo emergency warning|BeiDou-3|navigation satellite & Russia|SBAS & aircraft	
    ~gnss/other	6	Galileo & OSNMA|NVS-03|Galileo & emergency warning|BeiDou & satellites	
    ~gnss/other	6	navigation constellation & India|Indian navigation|navigation constellation & atomic clock	
    ~gnss/other	6	Galileo & authentication|OSNMA|Galileo service degraded|Galileo & unavailable	
    ~gnss/other	6	Galileo & degraded	
    ~gnss/other	6		北斗衛星測位システム|航法衛星NVS|インド & 航法衛星|SBAS|欧州ガリレオ|ガリレオ & 信号認証|グロナスK2|ロシアの測位衛星|北斗測位|ガリレオ & 利用者通報
    ~gnss/gps	6	NANU & PRN|NANU type|GPS IIIF|GPS constellation status|GPS testing & NAVCEN	
    ~gnss/gps	6	GPS civil service|GPS ground control|GPS & OCX|GPS OCX|GPS satellite & decommission	
    ~gnss/gps	6	GPS & NAVCEN|NANU & SVN|GPS III & vehicle|GPS ground segment|GPS interference testing	
    ~gnss/gps	6	GPS civil|removed from service & SVN|GPS satellite & removed|GPS outage forecast|GPS & PRN	
    ~gnss/gps	6		GPS衛星 & PRN|GPS衛星 & 故障|GPS衛星 & 保守|GPS & 利用者|民生用 & GPS|米国GPS|次世代GPS|GPS & 地上管制|GPSの地上管制
    ~gnss/gps	9		GPS衛星 & 使用不可|GPS衛星 & 利用不可|GPS衛星 & 使えな
    ~gnss/gps	6		GPS衛星 & 停止|GPS衛星 & 運用停止
    ~gnss/qzss	6.5	NAQU|QZS-3 & outage|QZS-2 & outage|QZS-4 & outage|QZS-1R & outage	
    ~gnss/qzss	6.5	MADOCA-PPP & performance|Quasi-Zenith & seven|QZSS & interruption|CLAS & interruption	
    ~gnss/qzss	6.5	CLAS & service|Michibiki & signal health|Michibiki & healthy|QZS & outage	
    ~gnss/qzss	6.5		みちびき初号機|みちびき初号機後継機|みちびき3号機|みちびき4号機|みちびき6号機|みちびき & 公募|みちびき & 実証事業|みちびきの信号認証|準天頂衛星システムの11機
    ~gnss/qzss	6.5		センチメータ級|みちびき & 号機 & 測位信号|測位信号の送信|災危通報|信号認証 & みちびき|CLAS & 配信|MADOCA & 配信|準天頂衛星システム & 体制
    ~gnss/qzss	6	Michibiki-5|Michibiki-6|Michibiki-7|Michibiki-8|QZSS service outage|QZS-4 & signals	
    ~gnss/qzss	6	Michibiki & positioning service	
    ~gnss/qzss	6		みちびき5号機|みちびき7号機|みちびき8号機|みちびき & 後継機|みちびき & 製造
    ~gnss/qzss	5.5	Michibiki satellites	
    ~maritime/navigation-warning	8	NAVAREA XI & hazardous|HYDROLANT & cable|drilling units	
    ~maritime/navigation-warning	8	mobile offshore drilling units|buoy off station	
    ~maritime/navigation-warning	8	broadcast notice to mariners|derelict|MODU|splashdown hazard	
    ~maritime/navigation-warning	8	space debris & splashdown & hazard|NAVAREA & hazardous|HYDROPAC & gunnery	
    ~maritime/navigation-warning	8	HYDROPAC & Philippine Sea|local notice to mariners|off station|light buoy	
    ~maritime/navigation-warning	8	drilling units & positions|space debris & splashdown	
    ~maritime/navigation-warning	8	NAVAREA & rocket debris	
    ~maritime/navigation-warning	8		水路通報第|航行警報 & ロケット|灯浮標|落下物 & 海域 & 航行|海上警戒区域|警戒区域 & 海上|警戒区域 & 打上げ & 海
    ~maritime/navigation-warning	8		落下区域 & 船舶|航行警報 & 射撃|航行警報 & 落下物
    ~maritime/navigation-warning	7	keep clear & rocket|hazard to navigation|navigation hazard	
    ~maritime/navigation-warning	7	survey operations & vessel|dredging	
    ~maritime/navigation-warning	7		射爆撃訓練|射撃訓練 & 巡視船|射撃訓練 & 実施|航行する船舶|海洋調査 & 調査船|救難訓練|カッター訓練|曳航作業|潜水作業 & 港
    ~maritime/navigation-warning	7		護岸工事
    ~maritime/awareness	8.5	dark & vessels & satellite|switched off AIS|turn off AIS|AIS & switched off	
    ~maritime/awareness	8.5	fishing fleet & orbit|shadow fleet|tankers & loitering	
    ~maritime/awareness	8.5	maritime & patrol & satellites|find vessels & satellites|IPMDA	
    ~maritime/awareness	8.5	vessels running dark|ships running dark|AIS & dark|squid fleet|illegal & squid	
    ~maritime/awareness	8.5	illegal & fleet	
    ~maritime/awareness	8.5		海しる|海洋状況表示システム|海洋状況把握|違法操業船|船舶動静情報|船舶動静|衛星 & 船舶 & 監視|海上法執行能力|AUV & 海洋|北極海 & 船舶
    ~maritime/awareness	8.5		海上保安能力|海上保安 & 能力構築|海上法執行
    ~maritime/awareness	7.5	coast guard & satellite|suspicious ships|track suspicious	
    ~maritime/awareness	7.5		海保 & 衛星
    """
