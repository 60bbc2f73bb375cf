extension TopicTree {
    /// The tree that a new exchange begins with.
    public static let standard: Self = {
        do { return try Self(text: Self.standardText) } catch {
            preconditionFailure("the standard topic tree cannot be read: \(error)")
        }
    }()

    /// The standard tree as a table, for an operator to begin an own one from.
    public static let standardText = """
        dialogue\tDialogue\t対話
        dialogue/statement\tJoint statements\t共同声明
        dialogue/commitment\tCommitments and follow-up\t合意事項・フォローアップ
        dialogue/meeting\tMeetings\t会合
        policy\tPolicy\t政策
        policy/strategy\tNational space policy and strategy\t宇宙政策・戦略
        policy/budget\tBudgets and legislation\t予算・法令
        security\tSpace security\t宇宙安全保障
        security/mission-assurance\tMission assurance\tミッションアシュアランス
        security/organization\tDefense space organizations\t防衛宇宙組織
        rules\tRules and norms\tルール・規範
        rules/norms\tInternational rule-making, responsible behavior\t国際ルール形成・責任ある行動
        rules/transparency\tTransparency and confidence building (TCBM)\t透明性・信頼醸成措置
        rules/accords\tArtemis Accords and legal frameworks\tアルテミス合意・法的枠組み
        ssa\tSpace situational awareness\t宇宙状況把握（SSA）
        ssa/conjunction\tConjunctions\t接近・衝突リスク
        ssa/orbit\tOrbits and ephemerides\t軌道・暦
        ssa/tracking\tTracking data\t観測・追跡データ
        ssa/reentry\tRe-entries\t再突入
        ssa/breakup\tBreakups and debris\t破砕・デブリ
        ssa/hosted-payload\tHosted SSA payloads (QZSS)\tホステッドペイロード（準天頂衛星）
        space-weather\tSpace weather\t宇宙天気
        space-weather/alert\tSpace weather alerts, watches, warnings\t宇宙天気警報・注意報
        space-weather/forecast\tForecasts\t宇宙天気予報
        space-weather/observation\tIndices and observations\t宇宙天気観測・指数
        gnss\tSatellite navigation\t衛星測位
        gnss/gps\tGPS advisories\tGPS 運用情報
        gnss/qzss\tQZSS (Michibiki) advisories\t準天頂衛星みちびき運用情報
        gnss/other\tOther systems\tその他の測位衛星
        earth\tEarth observation\t地球観測
        earth/weather\tWeather and warnings\t気象・警報
        earth/climate\tClimate and Earth science\t気候・地球科学
        earth/land\tLand observation\t陸域観測
        earth/ocean\tOcean observation\t海洋観測
        earth/environment\tEnvironment monitoring\t環境監視
        earth/data\tData availability notices\tデータ提供情報
        exploration\tExploration\t宇宙探査
        exploration/artemis\tArtemis\tアルテミス計画
        exploration/gateway\tGateway\t月周回有人拠点ゲートウェイ
        exploration/lunar-surface\tLunar surface\t月面
        exploration/mars\tMars and beyond\t火星・深宇宙
        exploration/iss\tInternational Space Station\t国際宇宙ステーション
        exploration/cargo\tCargo resupply (HTV-X and others)\t補給機（HTV-X 等）
        exploration/crew\tCrew activities\t搭乗員活動
        exploration/science\tAstronomy and science alerts\t天文・科学速報
        commercial\tCommercial space\t商業宇宙
        commercial/launch\tLaunches\t打上げ
        commercial/industry\tCommercial space\t商業宇宙活動
        commercial/licensing\tLicensing\t許認可
        resources\tResources\t資源
        resources/space-resources\tSpace resources\t宇宙資源
        maritime\tMaritime\t海洋
        maritime/navigation-warning\tNavigation warnings\t航行警報
        maritime/awareness\tMaritime domain awareness\t海洋状況把握
        technology\tTechnology\t技術
        technology/demonstration\tSatellite development and demonstration\t衛星開発・実証
        cooperation\tCooperation\t国際協力
        cooperation/sdgs\tSustainable development goals\t持続可能な開発目標
        cooperation/partners\tThird countries, Indo-Pacific\t第三国・インド太平洋
        emergency\tEmergencies\t緊急事態
        emergency/disaster\tDisasters\t災害
        emergency/health\tPublic-health emergencies\t公衆衛生上の緊急事態
        system\tThis exchange\t交換基盤
        system/source\tSource health of this exchange\t情報源の状態
        system/exchange\tOperation of this exchange\t交換基盤の状態
        """
}
