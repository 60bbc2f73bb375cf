/// Everyday life in towns and villages, of no topic: examples, lines of the standard glossary.
let examplesEverydayLocal = """
    *	1	Town issues permits for market stalls	町が市場の出店を許可
    *	1	New licence fees for taxi drivers take effect	タクシー運転者の免許手数料を改定
    *	1	Council refuses licence for late-night bar	市が深夜酒場の営業を認めず
    *	1	Residents may apply for parking permits online	駐車許可の申請がオンラインで可能に
    *	1	Dog licences must be renewed by March	犬の登録は三月末までに更新を
    *	1	Fishing permits for the lake go on sale	湖の遊漁券を発売
    *	1	City approves building permit for apartment block	市が集合住宅の建築を許可
    *	1	Food truck owners ask for simpler licensing	移動販売の許可手続きの簡素化を求める声
    *	1	City council passes budget for schools and roads	市議会が学校と道路の予算を可決
    *	1	Village assembly adopts supplementary budget	村議会が補正予算案を可決
    *	1	Prefecture cuts subsidies for theatres	県が劇場への補助金を削減
    *	1	County debates property tax for next year	来年度の固定資産税を郡議会で審議
    *	1	Hospital budget short by two million	病院の予算が二百万不足
    *	1	Mayor presents spending plan for parks	市長が公園整備の予算案を提出
    *	1	Assembly votes on library funding	議会が図書館の費用を採決
    *	1	Town hall budget meeting open to the public	町の予算説明会を一般公開
    *	1	Gateway to the highlands: the old station town	高原への玄関口、古い駅の町
    *	1	A gate to the valley opens for hikers	渓谷への入り口が登山者に開放
    *	1	The harbour town that calls itself the gateway to the islands	島々の玄関口と名乗る港町
    *	1	Mountain village welcomes first skiers	山の村に初滑りの客
    *	1	Guide to the passes of the Alps	アルプスの峠めぐり案内
    *	1	Cable car to the summit closed for maintenance	山頂へのロープウェーが点検で運休
    *	1	Elevator inspection in July	七月にエレベーターを点検
    *	1	Boilers to be serviced in October	十月にボイラーを点検
    *	1	Machine shop replaces lathe in May	五月に旋盤を入れ替え
    *	1	Playground equipment checked in spring	春に遊具を点検
    *	1	Fire extinguishers inspected at the school in June	六月に学校の消火器を点検
    *	1	Road closed in August for bridge repairs	八月に橋の修理で通行止め
    *	1	Roller coaster passes yearly safety check	コースターの年次点検が終わる
    *	1	Water pipes to be replaced in November	十一月に水道管を交換
    *	1	Brass band looks for new members	吹奏楽団が団員を募集
    *	1	Choir recruits tenors	合唱団がテノールを募集
    *	1	Volunteer fire brigade seeks recruits	消防団が団員を募集
    *	1	Police band gives spring concert	警察音楽隊が春の演奏会
    *	1	Company picnic moved to Sunday	社内運動会は日曜に延期
    *	1	Suburb gets a second bus line	郊外に二本目のバス路線
    *	1	New town development plans reviewed	ニュータウンの開発計画を見直し
    *	1	Satellite campus of the college to close	大学の分校が閉校へ
    *	1	Branch office moves to the station building	出張所が駅ビルに移転
    *	1	Fashion label shows its winter line	服飾ブランドが冬物を発表
    *	1	Brewery launches a dark ale	醸造所が黒ビールを発売
    *	1	Carmaker launches a small van	自動車会社が小型車を発売
    *	1	Publisher launches a cookbook series	出版社が料理本の叢書を刊行
    *	1	Bank launches savings account for children	銀行が子ども向け口座を開始
    *	1	Phone maker launches a cheaper model	携帯会社が安い機種を発売
    *	1	Orchestra opens its season	管弦楽団の新シーズン開幕
    *	1	Museum extends its opening hours	博物館が開館時間を延長
    *	1	Star chef opens noodle shop	人気料理人が麺の店を開く
    *	1	Film star visits home town	映画スターが里帰り
    *	1	Junior team wins under the floodlights	少年チームが夜間試合に勝つ
    *	1	Sun shines on the flower festival	花まつり、晴天に恵まれる
    *	1	Storm in the chamber over school lunches	給食をめぐり議会が紛糾
    *	1	A cloud hangs over the merger of two dairies	乳業二社の合併に暗雲
    *	1	Radar trap on the ring road	環状道路で速度取り締まり
    *	1	Navigation app sends lorries down a lane	地図アプリがトラックを細道へ
    *	1	Weather vane stolen from church	教会の風見鶏が盗まれる
    *	1	Warning about wasps in the park	公園の蜂に注意
    *	1	Notice to swimmers: pool closed on Mondays	月曜はプール休業
    *	1	Ferry timetable changes in autumn	秋から渡船の時刻を変更
    *	1	Fishing boat festival draws crowds	大漁旗の祭りににぎわい
    *	1	Ship in a bottle fetches record price	瓶詰めの船に最高値
    *	1	Lost cat returns after three years	迷い猫が三年ぶりに帰宅
    *	1	School trip to the planetarium cancelled	遠足の行き先を変更
    *	1	Crew of the kitchen wins a prize	厨房の一同に賞
    *	1	Cargo bikes for hire in the old town	旧市街で荷物自転車を貸し出し
    *	1	Mars bars off the shelves after recall	菓子を自主回収
    *	1	Moon cake sales begin	月餅の販売が始まる
    *	1	Moonlight market on Friday	月夜の市を金曜に開催
    *	1	Comet is the name of the new tram	新型路面電車の愛称が決まる
    *	1	Orbit of the ring line shortened on holidays	休日は環状線を短縮運転
    """
