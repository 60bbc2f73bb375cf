/// The Earth and emergencies: examples in few words, as notices and headlines have them, lines of the standard glossary.
let examplesEarthNotices = """
    *earth/climate	1	Last month was the second-warmest October in the record, monitoring service reports	
    *earth/climate,earth/ocean	1	Ice shelves thinning from below, and the sea will rise faster than thought, radar altimeter team finds	
    *earth/climate	1	Carbon dioxide still climbing: GOSAT-class instruments put the global mean at 428 ppm	
    *earth/climate	1	Why the planet's shine is fading: twenty years of reflected sunlight measured from orbit tell a story. Fewer low clouds and cleaner air both play a part, the team writes, and the result is that more warmth stays with us than models of a decade ago had foreseen.	
    *earth/climate	1	El Niño odds rise to 70 percent by winter, NOAA says	
    *earth/climate	1	NASA selects two missions to study clouds and the energy Earth sends back to space	
    *earth/climate	1	GOSAT-GW monthly bulletin: global mean CO2 column 427.9 ppm, up 2.6 ppm from a year earlier.	
    *earth/climate	1	ENSO STATUS: La Niña advisory. Niño-3.4 -0.7 C, 62% chance to persist through FMA.	
    *earth/climate	1	State of the Climate, October: third-warmest on record; anomaly +1.29 C over the 20th-century average.	
    *earth/climate	1	Arctic sea ice minimum 4.21 million sq km on 12 SEP, seventh lowest in the satellite record.	
    *earth/climate	1	GRACE-C launch readiness: mass-change record of ice sheets and groundwater to be continued; gap analysis posted.	
    *earth/climate,earth/data	1	Climate calibration mission "Plumbline" passes SRR; reference radiances to be free to all users.	
    *earth/climate	1	The hottest October on the books, and the planet has now spent sixteen months above the line drawn in Paris	
    *earth/climate	1	MONTHLY: Global land-ocean anomaly +1.31 C (base 1951-80). Arctic sea ice extent 2nd lowest for month.	
    *earth/climate,earth/land	1	Two gravity twins weighed Greenland and found it 260 billion tonnes lighter than a year ago	
    *earth/climate	1	ENSO STATUS: La Nina advisory, 71 pct DJF. Next update 10 DEC.	
    *earth/climate	1	How much sunlight does Earth throw back? Less and less, says a quarter-century record from CERES	
    *earth/climate	1	Clouds seen in slices: the Japanese-European EarthCARE mission revises what thin cirrus does to the planet's heat	
    *earth/climate	1		北極の海氷面積、今年の最小値は観測史上3番目の小ささ
    *earth/climate	1		温室効果ガス観測技術衛星、メタン濃度の過去最高を捉える
    *earth/climate	1		世界の平均気温、産業革命前比1.5度超が3年連続
    *earth/climate	1		地球の熱の出入りを20年分解析、雲の減少が温暖化を後押しか。研究チームは、反射される太陽光が10年当たり0.7W/m²の割合で減っていることを確かめ、低い雲の変化で大半を説明できるとした。
    *earth/climate	1		ラニーニャ現象は春までに終息へ、気象庁の監視速報
    *earth/climate	1		気象庁エルニーニョ監視速報：ラニーニャ現象に近い状態、冬の終わりまで続く可能性60％。
    *earth/climate	1		いぶきの観測で、大気中メタンの全球平均濃度が過去最高を更新。
    *earth/climate	1		10月の世界平均気温は平年差+0.6℃、統計開始以降3番目の高さ。
    *earth/climate	1		南極のオゾンホール、今年の最大面積は約2,200万平方km。
    *earth/climate	1		雲エアロゾル放射ミッション「EarthCARE（はくりゅう）」、雲の鉛直速度の全球分布を公開。
    *earth/climate	1		氷床質量の長期変化を衛星重力データで解析、グリーンランドは年2,600億トン減。
    *earth/climate	1		永久凍土が解け、村ごと引っ越し　シベリアの地温は20年で2度上がる
    *earth/climate	1		【月例】オゾン・温室効果・雪氷：北半球積雪面積は11月として過去5番目に小さい。
    *earth/climate	1		雨の粒を3次元で測って29年　GPM主衛星が示す豪雨の増え方
    *earth/climate	1		海が吸った熱は日本の電力30年分　年次の気候報告、57か国の科学者が署名
    *earth/climate	1		全球地下水の減り方に勢い　重力の微かな変化から、インド北部とイランで顕著
    *earth/climate	1		成層圏の突然の昇温を確認　極の渦が二つに割れ、年明けの寒波との関係を研究者が注視
    *earth/data	1	Data outage: near-real-time imager granules delayed by 6 h, backlog to be filled overnight	
    *earth/data,earth/ocean	1	New STAC collection of ocean colour, 1.4 million scenes, open to anonymous download	
    *earth/data	1	You can now pull ten years of our rainfall maps for free, no account needed	
    *earth/data,earth/land	1	Reprocessed radar backscatter mosaics for 2015-2026 posted, file format changed to cloud-optimized GeoTIFF	
    *earth/data	1	Level-2 aerosol product version 3.1 released; v2 will be withdrawn in 90 days	
    *earth/data	1	WIS2 NODE JP-KIYOHARA: TOPIC HIERARCHY CHANGES ON 1 JULY, SUBSCRIBERS MUST UPDATE FILTERS	
    *earth/data	1	DATA OUTAGE: VIIRS NRT granules delayed 3 h. Backfill under way. Next update 1500Z.	
    *earth/data	1	Collection 3 reprocessing complete; Collection 2 products retire 31 MAR. Users must change download paths.	
    *earth/data	1	STAC API v1.1 live at the archive. 14.2 million items, cloud-optimized GeoTIFF, anonymous access.	
    *earth/data	1	GCOM-W successor L1B Version 4 released; known issue: land/ocean flag near 60N.	
    *earth/data	1	WIS2 notice: global cache topic for synop messages changed; subscribe to the new channel before 1 JAN.	
    *earth/data	1	Earthdata login maintenance Wednesday 1300–1700Z: search stays up, orders and downloads paused.	
    *earth/data	1	Files from the radar mission are free for anyone to download from Monday, back to day one	
    *earth/data,earth/weather	1	OUTAGE: NOAA product feed PDA delayed 3 h, GOES-19 ABI L2. Backfill in progress. ETA 1800Z.	
    *earth/data,earth/climate	1	Reprocessed: twenty years of rainfall grids now in a single format, version 08, old links retire in March	
    *earth/data	1	WIS2 NOTICE: topic hierarchy v1.1; cache broker moved, subscribers re-point by 15 JAN.	
    *earth/data	1	The old portal goes dark on New Year's Eve, and imagery hunters must use the new Earthdata login	
    *earth/data,earth/land	1	STAC collection `l2-sar-gslc` added 48,210 items. Known issue: tile 53S geolocation 30 m off.	
    *earth/data	1		G-Portal、メンテナンスのためダウンロードを停止（18日9～17時）。作業中は検索とログインもできません。予約済みのご注文は作業後に順次処理します。ご迷惑をおかけします。
    *earth/data	1		ひまわり標準データの配信に遅れ、原因を調査中
    *earth/data	1		取得APIの仕様変更について（座標系の表記を統一、5月施行）
    *earth/data	1		降水プロダクトVer.6の提供を開始、旧版は年度末で終了
    *earth/data	1		Tellusに新たな衛星画像を追加、無償で使えます
    *earth/data	1		【復旧】地球観測衛星データ提供システム G-Portal のダウンロード障害は解消しました。
    *earth/data	1		だいち2号アーカイブの無償公開範囲を拡大、広域観測モード全期間が対象。
    *earth/data	1		ひまわり標準データの配信に遅延が発生、原因調査中。
    *earth/data	1		プロダクト改訂のお知らせ：しきさいL2バージョン4を公開、旧版は6月末終了。
    *earth/data	1		Tellusに新規データセット追加：ハイパースペクトルHISUI、4,000シーン。
    *earth/data	1		定期保守のため、12月5日10時から衛星画像検索APIを停止します。
    *earth/data	1		分析済み画像を国際協力で配る「即使える」規格、日米欧の衛星12基分がそろう
    *earth/data,earth/ocean	1		【公開】AMSR3輝度温度（L1B）v1.0。検証済み範囲と既知の不具合は同梱文書を参照。
    *earth/data,earth/weather	1		降水プロダクトの配信停止。衛星姿勢異常のため、再開時期未定。代替はDMSP系列。
    *earth/data	1		ダウンロードから雲の上の計算へ　NASA、過去の地球データ20万テラを移し終える
    *earth/data	1		GTSから新方式への移管試験、第3週。電文欠落0.02%、遅延中央値14秒。
    *earth/data,earth/ocean	1		海色データに誤り、9〜10月分を差し替え　利用者は再取得を
    *earth/environment	1	Methane leak at gas field spotted from space; operator says valve is closed	
    *earth/environment	1	How clean is the air above your city? Hourly nitrogen dioxide now on the agency's site	
    *earth/environment,earth/ocean	1	Oil slick near Sarral Reef mapped by radar as clean-up boats head out; mangroves at risk	
    *earth/environment	1	Ozone hole closes early this year after peaking at 19 million square km	
    *earth/environment	1	CALL FOR PROPOSALS: SATELLITE MONITORING OF PLASTIC WASTE AND ILLEGAL DUMPING, MINISTRY OF THE ENVIRONMENT	
    *earth/environment	1	Smoke plume from peat fires pushes PM2.5 past 200 in Port Sandang	
    *earth/environment	1	Air quality: TEMPO sees NO2 plume over the I-95 corridor, hourly maps online.	
    *earth/environment,earth/weather	1	DUST ADVISORY: yellow sand from Gobi reaching Kyushu late 12Z; AOD 1.4 on Himawari product.	
    *earth/environment	1	GEMS/TEMPO/Sentinel-4 joint release: hourly ozone over three continents from one portal.	
    *earth/environment	1	Methane super-emitter: 4.3 t/h plume at a gas field, seen by two satellites; operator informed.	
    *earth/environment	1	Wildlife tags: ICARUS receiver relays 1,800 bird tracks; wetland stopovers mapped for conservation.	
    *earth/environment,earth/ocean	1	Oil slick, 14 km long, SAR acquisition 2141Z off the west coast; coastal agency told. Ship source suspected.	
    *earth/environment	1	Who let the gas out? A plume over a Turkmen pipeline held as much methane as a small nation emits in a week	
    *earth/environment	1	GOSAT-GW monthly XCO2 mean 427.6 ppm. Pass over Tokyo Bay: NO2 focus mode.	
    *earth/environment	1	Delhi chokes again; the view from TEMPO's Asian cousin shows the brown pall stretching to Lucknow	
    *earth/environment,earth/land	1	Deforestation alert: JJ-FAST polygons 118 new, Rondonia. Cloud no obstacle (L-band).	
    *earth/environment	1	The hole over the South Pole closed early this year and was the smallest since 1989	
    *earth/environment	1	Yellow dust index HIGH W Japan 05-06 DEC; Himawari AOD assimilated.	
    *earth/environment	1		成層圏オゾン層の回復状況に関する年次報告
    *earth/environment	1		工場からの二酸化窒素、静止衛星の毎時観測で排出源を推定。曜日による違いまで読み取れるといい、規制の効果を確かめる手段として期待される。韓国や東南アジアの工業地帯も対象に含める。
    *earth/environment,earth/ocean	1		サンゴ白化、石垣島周辺で6割に　衛星と潜水で調査
    *earth/environment	1		PM2.5が環境基準を超過、西日本の6県で
    *earth/environment	1		不法投棄を上空から見張る、環境省が衛星画像の実証へ
    *earth/environment	1		黄砂情報：29日夜に西日本へ飛来、視程5km以下の所も。
    *earth/environment	1		PM2.5の広域分布を衛星で推定、基準超過は北部九州の3地点。
    *earth/environment	1		いぶきGWの二酸化窒素画像から、発電所の排出を1km単位で把握。
    *earth/environment	1		違法な森林伐採の監視に衛星レーダを活用、77か国を1.5か月ごとに観測。
    *earth/environment	1		サンゴの白化状況を衛星で調査、石垣島周辺で白化率4割。
    *earth/environment	1		火力発電所周辺の大気汚染物質マップを更新、環境省が公開。
    *earth/environment	1		川に油の筋、上流の工場から12キロ　超多波長の衛星が種類まで見分ける
    *earth/environment	1		【月報】全大気XCH4、1,938ppb。前年同月差+9。いぶき2号。
    *earth/environment	1		光の害で星が減る　夜の明るさを10年分重ね、昆虫の数と照らし合わせ
    *earth/environment	1		琵琶湖のアオコ、色の計測で4日前に兆し　取水口を切り替え
    *earth/environment,earth/ocean	1		海の捨て網を空から探す実験、漂着ごみの帯は北太平洋に3本
    *earth/environment	1		沖縄のサンゴが白く　環境省、衛星の色から白化域を割り出し保護区の入域を制限
    *earth/land,cooperation/sdgs	1	Harvest estimates from satellite imagery help ministries in East Africa plan for hunger	
    *earth/land,earth/environment	1	Landsat scenes reveal how an illegal logging road split the Amberi rainforest in a decade and fouled three rivers	
    *earth/land	1	Land-cover map of Southeast Asia at 10 m now includes paddy and oil palm classes	
    *earth/land	1	L-band radar shows ground sinking 4 cm a year under the new airport	
    *earth/land	1	From orbit, orchards in the Sorrel Valley are greener than last year but the reservoirs are lower	
    *earth/land	1	Landsat 9: OLI-2 nominal. Path/row 107/035 acquired cloud-free 26 NOV, first of the season.	
    *earth/land	1	ALOS-4 InSAR: subsidence of 3.2 cm/yr mapped along the reclaimed coast; velocity map attached.	
    *earth/land	1	NISAR first global L-band mosaic shows farmland soil moisture at 200 m.	
    *earth/land	1	USDA–satellite crop bulletin: corn 91% harvested, winter wheat vigor index above five-year mean.	
    *earth/land	1	Landsat Next: instrument CDR closed. 26 bands, 6-day revisit.	
    *earth/land,earth/environment	1	Forest early-warning: 312 new clearings over 1 ha in the Amazon basin in one week, detected by PALSAR-2 ScanSAR.	
    *earth/land	1	From above, the almond orchards of California are visibly thirstier than last year	
    *earth/land,emergency/disaster	1	LANDSAT NEXT/9 acquisition: path 44 row 34, cloud 3 pct. Surface reflectance shows burn scar 11,200 ha regreening.	
    *earth/land	1	The ground under Jakarta keeps sinking, up to nine centimetres a year, radar passes reveal	
    *earth/land	1	NISAR frame 212-D: interferogram 12-day, coherence good over Central Valley; subsidence bowl -31 mm.	
    *earth/land	1	A map of every paddy in Niigata, drawn from orbit, tells inspectors which fields were actually planted	
    *earth/land	1	Glacier tongue retreats 400 m: stereo pairs compared over Alaska Range	
    *earth/land,earth/data	1		高解像度土地利用土地被覆図 第26版を公開しました（10m分解能、14分類）
    *earth/land	1		水田の作付け状況を衛星で把握、農水省が自治体へ提供開始。これまで職員が現地を歩いて確かめていた作業を、週1回の画像判読に置き換える。初年度は43市町村が参加する。
    *earth/land	1		国土地理院、干渉SARによる全国の地殻変動図を公開
    *earth/land	1		森林伐採の監視に合成開口レーダを活用、南米3か国が参加
    *earth/land	1		都市の広がりを30年分の画像で比べてみた　緑地は2割減
    *earth/land	1		だいち4号の観測で地盤沈下の進む地区を特定
    *earth/land	1		だいち4号、関東平野の地盤沈下分布図を更新。最大年3cmの沈下を検出。
    *earth/land	1		水稲の作付面積を衛星で推定、前年比1.2％減。県別の表を掲載。
    *earth/land	1		高解像度土地利用土地被覆図（バージョン26.03）を公開、12分類。
    *earth/land	1		国土地理院、干渉SARによる全国の地殻変動図を四半期更新。
    *earth/land	1		ランドサットの熱赤外画像で都市の地表面温度を調査、緑地との差は8度。
    *earth/land	1		氷河湖の拡大を光学衛星で確認、前年より12％広がる。
    *earth/land	1		富士の裾野、積雪の線が例年より300メートル高い　光学衛星の写真で比べる
    *earth/land	1		【取得】Sentinel-2C、T53SPV、雲量6%。NDVI前旬比−0.08。
    *earth/land	1		空き家の屋根を人工知能で数える　市が衛星写真の利用を始める
    *earth/land	1		昔の城の堀が浮かび上がる　Lバンドの電波が草の下を見た
    *earth/land	1		活断層に沿って14センチの食い違い　干渉解析、日向灘の地震から1か月
    *earth/land	1		小麦の穂が出る時期を畑ごとに推定　ウクライナの作付けは前年の8割
    *earth/ocean	1	Argo float network: 3,912 profiling units reporting, salinity sensors replaced on 40	
    *earth/ocean	1	Kuroshio large meander enters its ninth year; drifters confirm path off Enshu	
    *earth/ocean	1	A bloom of tiny algae has turned the Gulf of Merrin milky turquoise, visible in color imager data	
    *earth/ocean,earth/data	1	BUOY 46822 ADRIFT. SIG WAVE HEIGHT AND SST FROM THIS STATION NOT TO BE USED.	
    *earth/ocean	1	Sea surface temperature off Sanriku 4°C above normal, says weekly bulletin	
    *earth/ocean	1	SST ANOMALY: Kuroshio Extension +4.1 C. Marine heatwave category II off Sanriku, week 48.	
    *earth/ocean	1	SWOT: sea-level swaths in the 21-day science orbit resumed after 9 h in safe hold.	
    *earth/ocean	1	Sentinel-6C handover: Sentinel-6B becomes reference altimeter; tandem phase data free for validation.	
    *earth/ocean	1	Ocean color: PACE shows a coccolithophore bloom, 300 km across, in the Barents Sea.	
    *earth/ocean	1	ASCAT winds: 45 kt vectors in the Bering Sea; significant wave height 9 m from altimeter pass at 1120Z.	
    *earth/ocean	1	Argo array status: 4,012 floats active, 38 beached, 12 new deep floats south of Honshu.	
    *earth/ocean	1	A tongue of warm water has crept up the Sanriku coast, and salmon nets come up with yellowtail	
    *earth/ocean	1	SST anomaly Kuroshio Extension +3.8 C. Large meander: ended. Chart issued 0500Z.	
    *earth/ocean	1	The sea's skin is 4.2 mm higher than last year, say two altimeters flying nose to tail	
    *earth/ocean	1	ARGO STATUS: 3,912 floats active, 41 lost this month. Salinity drift flagged on 7.	
    *earth/ocean,earth/environment	1	Green swirls off Patagonia: a plankton bloom the size of Portugal, in PACE's new colours	
    *earth/ocean	1	Sentinel-6B takes over as reference altimeter; wave height bias 1.1 cm vs buoys	
    *earth/ocean	1		人工衛星の海色画像で赤潮の広がりを推定、養殖業者へ配信
    *earth/ocean	1		うねりの高さと向きを宇宙から測る新しい高度計の校正航海
    *earth/ocean	1		黒潮大蛇行が終息か、海上保安庁と気象庁が流路を解析。沖合の水温分布と漂流ブイの動きから、流れが再び岸に沿う形に戻りつつあると判断した。漁場への影響も調べる。
    *earth/ocean,earth/climate	1		外洋の酸性化が加速、137度線の長期観測で判明
    *earth/ocean	1		海洋観測船「凪洋丸」が出港、深層の塩分と酸素を測る
    *earth/ocean	1		日本近海の海面水温、平年より2度高い状態が続く
    *earth/ocean	1		黒潮大蛇行の終息を確認、流路は東海沖で接岸傾向。
    *earth/ocean	1		しずく・AMSR3の海面水温、三陸沖で平年より3度高い。
    *earth/ocean	1		海氷情報：オホーツク海の流氷は平年より10日遅く、網走沖に接近。
    *earth/ocean	1		衛星「しきさい」が瀬戸内海の赤潮を検出、クロロフィル濃度が上昇。
    *earth/ocean	1		海面高度計のデータから、日本海中部に直径150kmの暖水渦を確認。
    *earth/ocean	1		日本近海の波浪実況図：風浪5m、うねり周期12秒。気象庁発表。
    *earth/ocean	1		クラゲの大群、対馬から日本海へ　海流の図で先回りする漁協
    *earth/ocean	1		【波浪実況】房総沖、有義波高4.8m・周期12秒、衛星高度計と浮標の差0.2m。
    *earth/ocean	1		川の幅まで測る水面の衛星、瀬戸内の小さな渦を見分ける
    *earth/ocean	1		塩の濃い水が東へ　しずく後継機のマイクロ波計が海面水温を2日で一巡
    *earth/ocean	1		南極の棚氷から東京都ほどの氷山が離れ、潮に乗って北へ
    *earth/ocean	1		流氷、紋別の沖60キロに　衛星の海氷図、平年より5日早い接岸の見込み
    *earth/weather	1	Typhoon No. 11 nears the Nansei Islands; gusts to 60 m/s possible	
    *earth/weather,emergency/disaster	1	Flash flood emergency for the Tolmar River basin, with rescues under way after 14 inches of rain	
    *earth/weather	1	GALE WATCH REMAINS IN EFFECT FROM SAT MORNING. SW WINDS 35 TO 45 KT, SEAS 14 FT.	
    *earth/weather	1	Bring the plants in: first hard freeze of the season tonight from the valley to the coast. Lows of 24 to 28 degrees are likely by sunrise, with the coldest air in sheltered hollows. Pipes in unheated sheds may burst.	
    *earth/weather	1	JMA: heavy snow expected along the Sea of Japan side through Friday, up to 80 cm in the mountains	
    *earth/weather	1	SEVERE THUNDERSTORM WARNING UNTIL 745 PM CDT FOR HARLAN AND POKE COUNTIES. QUARTER SIZE HAIL.	
    *earth/weather	1	TROPICAL CYCLONE ADVISORY 14: TY 2622, 968 hPa, max 75 kt, moving NNE 12 kt. Gale warning area expanded.	
    *earth/weather	1	Himawari-9 rapid-scan over Kanto switched on 0230Z for convective storm watch.	
    *earth/weather	1	NWS: Severe thunderstorm warning until 6:45 PM CST. Wind gusts 70 mph, quarter-size hail.	
    *earth/weather	1	GOES-East now GOES-19. Full-disk every 10 min; lightning mapper data nominal.	
    *earth/weather	1	Winter storm watch issued for the northern Plains, 8–14 in of snow, blizzard conditions likely Sunday.	
    *earth/weather,earth/data	1	06Z model guidance for Alaska less reliable: NOAA-21 ATMS soundings missing owing to a ground outage. Forecasters lean on radiosondes.	
    *earth/weather	1	The season's twentieth typhoon has an eye as clear as a coin and is bending toward Amami	
    *earth/weather	1	SPECIAL WARNING heavy rain: Nagasaki 4 municipalities. Level 5. Issued 0410 JST.	
    *earth/weather	1	Hail the size of plums; the satellite loop showed the cloud tops cooling ten minutes before the first dent	
    *earth/weather	1	SIGMET: severe turbulence FL330-390 lee of Japan Alps, valid 0300-0700Z.	
    *earth/weather	1	Blizzard closes I-80; forecasters in Cheyenne promise wind to ease by noon	
    *earth/weather	1	TC BULLETIN 14: MSLP 935, max 95 kt, ADT T5.5, moving NNW 9 kt. Himawari rapid scan ON.	
    *earth/weather	1		各地で40度に迫る暑さ、外出は控えて　熱中症警戒アラート38地域
    *earth/weather	1		大雨警報（土砂災害）：県南部に発表、夜遅くまで厳重に警戒
    *earth/weather	1		台風14号、暴風域を伴い小笠原へ　中心気圧945hPa。父島では20日朝から猛烈な風が吹き、波の高さは10mに達する見込み。早めに備えを終えてください。
    *earth/weather	1		気象庁、黄砂に関する情報　あすは西日本で見通し5km未満に
    *earth/weather	1		線状降水帯発生のおそれ、九州北部で今夜から明日午前
    *earth/weather	1		台風第23号に関する情報：中心気圧955hPa、暴風域を伴い北北東へ。
    *earth/weather	1		大雨警報（土砂災害）を県南部に発表。昼過ぎまで警戒を。
    *earth/weather	1		ひまわり9号の機動観測を低気圧周辺に設定しました。
    *earth/weather	1		顕著な大雨に関する気象情報：線状降水帯による非常に激しい雨が続いています。
    *earth/weather	1		強い冬型の気圧配置、日本海側は大雪のおそれ。暴風雪に警戒。
    *earth/weather	1		竜巻注意情報を発表。落雷や急な突風に注意してください。
    *earth/weather	1		朝の最低が零下24度　陸別で吐く息が凍る、放射冷却と高気圧
    *earth/weather	1		【竜巻注意情報】第1号、静岡県西部。有効15時20分まで。頑丈な建物へ。
    *earth/weather	1		桜の便りは平年より6日早く　高知でほころぶ、来週は花冷え
    *earth/weather,technology/demonstration	1		静止衛星の新しい「縦の目」で雨雲を輪切りに　ひまわり10号、予報官の期待高まる
    *earth/weather	1		航空気象：羽田、横風25kt、マイクロバーストアラート2回。滑走路22運用。
    *earth/weather	1		濃霧注意報、瀬戸内海沿岸。視程500m以下、午前9時ごろまで。
    *emergency/disaster,earth/weather	1	Evacuation ordered as the lake behind Gorran Dam keeps rising; forecasters see 200 mm more rain by dawn	
    *emergency/disaster	1	GDACS RED: TROPICAL CYCLONE OMA, 2.3 MILLION PEOPLE EXPOSED	
    *emergency/disaster,earth/land	1	Charter activated for mudslides in Vale Mendor, with before-and-after radar maps delivered to rescuers in nine hours	
    *emergency/disaster	1	Ash to 38,000 ft and a river of lava: villagers flee in the dark. Mount Terang had been rumbling for a week when its southern flank gave way. Shelters for 9,000 people have been opened in three towns, and the airport is closed.	
    *emergency/disaster	1	M7.1 quake strikes off Port Lindo; hundreds of homes down	
    *emergency/disaster	1	CHARTER ACTIVATION 1031: flood, Pakistan, Sindh. Requester: NDMA. SAR and optical tasking under way.	
    *emergency/disaster	1	GDACS ORANGE: M6.9 earthquake, depth 22 km, 410,000 people exposed to MMI VII+. No tsunami.	
    *emergency/disaster,earth/land	1	Sentinel Asia EOR: landslide, Leyte. ALOS-2/4 observation planned 1523Z. Value-added maps within 12 h.	
    *emergency/disaster	1	VAAC Tokyo: volcanic ash to FL280, drifting SE. Aviation color code RED.	
    *emergency/disaster	1	TSUNAMI MESSAGE 2: threat for coasts within 300 km of epicenter, waves 1–3 m possible.	
    *emergency/disaster	1	Fire detections: 92 new hotspots in 6 h; evacuation order zone 4. VIIRS perimeter attached.	
    *emergency/disaster	1	The sea came in at dawn: coastal towns in northern Chile were emptied after the ground shook for ninety seconds	
    *emergency/disaster	1	GDACS RED: EQ M7.4 depth 22 km, pop within 100 km 1.9 M. Charter activation requested.	
    *emergency/disaster,earth/land	1	Radar pictures taken at midnight showed which bridges the flood had carried off before any rescuer could get there	
    *emergency/disaster,earth/land	1	SENTINEL ASIA EOR 2026-071: landslide, Leyte. ALOS-4 emergency obs scheduled 0312Z.	
    *emergency/disaster	1	Ash on the washing in Kagoshima; level raised to 4 and a school is turned into a refuge	
    *emergency/disaster	1	J-ALERT TEST 1100 JST 10 DEC, all prefectures. Satellite path primary. No action required.	
    *emergency/disaster	1		震度6強、沿岸に津波警報　直ちに高台へ
    *emergency/disaster	1		噴火警戒レベルを4に引き上げ、高齢者等は避難を
    *emergency/disaster,earth/land	1		土砂崩れで孤立した集落、だいち4号の画像で道路の寸断を確認
    *emergency/disaster	1		大津波から10年、衛星の緊急観測は救助をどう変えたか
    *emergency/disaster	1		山火事が3日目、延焼1,200ha　自衛隊ヘリが消火
    *emergency/disaster	1		センチネルアジアに緊急観測要請、スリランカの洪水で
    *emergency/disaster	1		【緊急】震度6弱を観測、津波警報を発表。沿岸から高台へ避難を。
    *emergency/disaster,earth/land	1		センチネルアジア要請：ネパール洪水、だいち4号の緊急観測を実施。
    *emergency/disaster	1		噴火警報（レベル3）入山規制、降灰予報を更新。
    *emergency/disaster,earth/land	1		土砂崩れ箇所を衛星SARで抽出、被害把握図を内閣府へ提供。
    *emergency/disaster	1		国際災害チャータを発動、チリの山火事で画像提供を要請。
    *emergency/disaster	1		避難指示を解除。河川の水位は氾濫危険水位を下回りました。
    *emergency/disaster	1		ダムの縁から水があふれる恐れ　夜に2万人が高台へ、パキスタンの谷
    *emergency/disaster,earth/weather	1		【サイクロン】カテゴリ5、トンガ上陸。電話不通、衛星携帯で首都と連絡。
    *emergency/disaster	1		緊急地震速報、誤報でした　大きな揺れは来ず、電車は10分後に再開
    *emergency/disaster,earth/land	1		だいちの写真で孤立集落24か所を地図に　能登の経験、県が手順化
    *emergency/disaster	1		国際災害チャータ発動（コール1021）：ギリシャの山火事。画像提供5機関。
    *emergency/disaster	1		林野火災の延焼範囲、熱画像で780ha。大船渡の避難指示は3地区継続。
    *emergency/health,earth/climate	1	Rain and heat anomalies seen from orbit raise the odds of a dengue epidemic, health officials warn	
    *emergency/health	1	Two more ports screen travelers for the new virus, and masks return to trains	
    *emergency/health	1	Telehealth by satellite keeps quarantined villages in touch with doctors as measles spreads	
    *emergency/health,emergency/disaster	1	WHO declares cholera outbreak a regional emergency after cyclone leaves 200,000 in camps	
    *emergency/health	1	H5N9 FIRST HUMAN CASE CONFIRMED. HOSPITALS TO REPORT CONTACTS BY 1800.	
    *emergency/health	1	Unexplained fever kills 40 in river port; samples flown out. Schools and the market have been shut, and a team of epidemiologists is tracing everyone who attended two funerals last week.	
    *emergency/health	1	WHO: PHEIC declared over hemorrhagic fever. Agencies to review travel of mission teams; vaccine kits shipped.	
    *emergency/health	1	HEALTH ADVISORY: dengue cases +60%; satellite rainfall and standing-water maps to be used for vector control.	
    *emergency/health	1	CDC HAN: novel influenza A(H5) cluster, 9 cases. Enhanced screening at airports from midnight.	
    *emergency/health	1	Cholera in flood camps: telemedicine by satellite terminal, 14 sites linked. Oral rehydration stocks low.	
    *emergency/health	1	Launch base work limited after norovirus outbreak; public-health officials declare emergency protocols, 70 staff isolated.	
    *emergency/health	1	Heat-health emergency: hospitals at surge level, 210 heatstroke deaths; land-surface temperature maps support cooling-center planning.	
    *emergency/health,earth/environment	1	Mosquito weather: warm puddles mapped from orbit warn Dhaka's clinics of a dengue surge three weeks ahead	
    *emergency/health	1	WHO DON: cholera, 3 provinces, 1,140 cases / 22 deaths. Flood extent layer shared with responders.	
    *emergency/health	1	A mystery fever closes the port; the ministry sets up checks at gates and asks arrivals for two weeks of temperatures	
    *emergency/health	1	PHEIC STATUS: mpox clade I - remains in force. Next Emergency Committee 18 DEC.	
    *emergency/health	1	The clinic in the bay of a truck: telemedicine by satellite reaches islands where the outbreak cut the ferry	
    *emergency/health	1	H5N1 human case confirmed, Miyagi. Contacts 14, all negative. Agency duty officers notified.	
    *emergency/health	1		エボラ出血熱の拡大で国際的な緊急事態を宣言　WHO
    *emergency/health	1		新型インフルエンザ、国内初の患者を確認
    *emergency/health	1		原因不明の肺炎、空港の検疫を強化
    *emergency/health	1		感染者の隔離施設が足りない、保健所が応援要請。麻しんの患者は3週間で180人を超え、職員の疲弊も深刻だ。県は隣県に保健師の派遣を求めた。
    *emergency/health	1		避難所でノロウイルスの集団発生、医療班を派遣
    *emergency/health	1		感染症危機管理：新型インフルエンザの国内発生を確認、対策本部を設置。
    *emergency/health	1		WHO、国際的な公衆衛生上の緊急事態を宣言。渡航者へ注意喚起。
    *emergency/health	1		衛星の降水データでマラリア流行を予測、保健省に早期警報を提供。
    *emergency/health	1		麻しんの集団発生、接触者の健康観察を実施。検疫所からのお知らせ。
    *emergency/health	1		被災地の避難所で感染性胃腸炎が拡大、衛星回線で遠隔診療を支援。
    *emergency/health	1		熱中症による救急搬送が急増、特別警戒アラートを発表し医療体制を強化。
    *emergency/health,earth/environment	1		花粉と砂の合わさった日にぜんそくが増える　空気の汚れの予報を病院へ
    *emergency/health	1		【出国者向け】エボラ流行国からの帰国者は21日間の健康監視。検疫番号を控えること。
    *emergency/health,emergency/disaster	1		停電した病院のワクチン庫を、衛星回線で温度見張り　嵐の後の島々
    *emergency/health	1		新しいコロナの変異、救急の呼吸器が足りず　保健相が非常事態を宣言
    *emergency/health	1		麻しん、空港職員から広がる。接触者320名に連絡、接種会場2か所を開設。
    *emergency/health	1		熱中症特別警戒、3県。救急搬送が過去最多、衛星の地表温度から危険な街区を割り出す
    """
