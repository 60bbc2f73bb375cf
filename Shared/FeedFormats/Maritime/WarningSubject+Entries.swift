internal import Schema

extension WarningSubject {
    /// Every subject; the first whose words stand in a text is taken.
    static let entries: [Entry] = [
        Entry(
            "in-force-list",
            "warnings in force",
            "有効な警報の一覧",
            nil,
            [
                "WARNINGS IN FORCE", "WARNINGS INFORCE", "IN FORCE ON", "EN VIGOR EL", "ДЕЙСТВУЮЩИЕ", "INFORCE AT",
                "IN FORCE AS OF", "NAV WARNINGS IN FORCE", "IN-FORCE WARNINGS",
            ]
        ),
        Entry(
            "distress",
            "distress",
            "遭難",
            .severe,
            [
                "DISTRESS", "MAN OVERBOARD", "MISSING VESSEL", "VESSEL OVERDUE", "SEARCH AND RESCUE",
                "ASSIST IF POSSIBLE",
                "LIFE RAFT", "LIFERAFT",
            ]
        ),
        Entry(
            "piracy",
            "piracy or attack",
            "海賊・攻撃",
            .severe,
            [
                "PIRACY", "PIRATE", "ARMED ROBBERY", "HIJACK", "ROBBERS", "BOARDED BY", "SUSPICIOUS APPROACH", "KIDNAP",
            ]
        ),
        Entry(
            "space-debris",
            "space debris falling",
            "宇宙物体の落下",
            .moderate,
            [
                "SPACE DEBRIS", "DEBRIS OF ROCKET", "ROCKET DEBRIS", "RE-ENTRY", "REENTRY", "ELEMENTS FALL",
                "CARRIER ELEMENT",
                "FALLING OF ROCKET", "ROCKET PARTS", "ROCKET STAGE", "STAGE FALL", "FALLING DEBRIS", "DEORBIT",
                "SPLASHDOWN",
                "SPLASH DOWN", "SPACECRAFT RECOVERY", "CAPSULE", "SATELLITE DEBRIS", "ПАДЕНИЕ ОТДЕЛЯЮЩИХСЯ",
                "ПАДЕНИЯ ЭЛЕМЕНТОВ", "ПАДЕНИЕ ЭЛЕМЕНТОВ", "ПАДЕНИЕ ФРАГМЕНТОВ", "SPACECRAFT LANDING",
            ]
        ),
        Entry(
            "rocket-launch",
            "rocket launch",
            "ロケット打上げ",
            .moderate,
            [
                "ROCKET LAUNCH", "LAUNCHING OF ROCKET", "LAUNCH OF ROCKET", "ROCKETS", "SCIENTIFIC ROCKET",
                "RESEARCH ROCKET", "ANDOYA", "ESRANGE", "LAUNCH ONE ROCKET",
                "SPACE LAUNCH",
                "LAUNCH VEHICLE", "SATELLITE LAUNCH", "SOUNDING ROCKET", "STUDENT ROCKET", "CARRIER ROCKET",
                "SPACE ROCKET",
                "LAUNCH ROCKET", "LAUNCHING ROCKET", "ROCKET CARRIER", "BALLOON ROCKET", "SPACECRAFT LAUNCH",
                "SPACEPORT",
                "ПУСКИ РАКЕТ", "ПУСК РАКЕТ", "ЗАПУСК РАКЕТ", "LANZAMIENTO DE COHETE",
            ]
        ),
        Entry(
            "missile",
            "missile firing",
            "ミサイル射撃",
            .moderate,
            [
                "MISSILE", "ROCKET FIRING", "ROCKET EXERCISE", "СТРЕЛЬБЫ РАКЕТ", "РАКЕТНЫЕ СТРЕЛЬБЫ", "MISILES",
            ]
        ),
        Entry(
            "gunnery",
            "gunnery",
            "射撃",
            .moderate,
            [
                "GUNNERY", "ARTILLERY", "FIRING", "TORPEDO", "BOMBING", "LIVE FIRE", "СТРЕЛЬБЫ", "EJERCICIOS DE TIRO",
                "SHOOTING", "WEAPON DRILL", "WEAPONS DRILL",
            ]
        ),
        // A rocket of which no more is said goes up.
        Entry("rocket-launch", "rocket launch", "ロケット打上げ", .moderate, ["ROCKET", "COHETE"]),
        Entry(
            "mine",
            "mines or explosives",
            "機雷・爆発物",
            .severe,
            [
                "MINE DANGER", "DRIFTING MINE", "FLOATING MINE", "MINEFIELD", "MINES", "MINE-", "SEA MINE", "EXPLOSIVE",
                "UNEXPLODED", "ORDNANCE", "AMMUNITION", "DEPTH CHARGE", "МИНА", "МИННАЯ ОПАСНОСТЬ", "МИН ", "ВЗРЫВ",
                "TORPEDO FOUND",
            ]
        ),
        Entry(
            "military-exercise",
            "military exercise",
            "軍事演習",
            .moderate,
            [
                "MILITARY EXERCISE", "NAVAL EXERCISE", "MILITARY OPERATIONS", "MARITIME EXERCISE", "УЧЕНИЯ", "WARSHIPS",
                "EJERCICIOS MILITARES", "SUBMARINE EXERCISE", "SUBMARINE OPERATIONS",
            ]
        ),
        Entry(
            "gnss-interference",
            "interference with satellite navigation",
            "測位信号への干渉",
            .moderate,
            [
                "GNSS", "GPS INTERFERENCE", "GPS SIGNAL", "GPS SATELLITE", "GPS JAMMING", "JAMMING OF GPS",
                "GPS DISRUPT", "INTERFERENCE TO GPS",
                "SATELLITE NAVIGATION", "SATELLITE JAMMING", "SIGNAL JAMMING", "AIS JAMMING", "SPOOFING", "GLONASS",
                "DGPS",
            ]
        ),
        Entry("tow", "towing", "えい航", .minor, ["TOWING", "IN TOW", "TOWED", "UNDER TOW", "БУКСИРОВКА", "REMOLQUE"]),
        Entry(
            "ice",
            "ice",
            "海氷・氷山",
            .minor,
            ["ICEBERG", "SEA ICE", "ICE LIMIT", "ICE EDGE", "GROWLER", "АЙСБЕРГ", "ЛЕДОВАЯ"]
        ),
        Entry("cable", "submarine cable", "海底ケーブル", .minor, ["CABLE", "КАБЕЛ", "FIBER OPTIC"]),
        Entry("pipeline", "pipeline", "パイプライン", .minor, ["PIPELAY", "PIPELINE", "ТРУБОПРОВОД"]),
        Entry(
            "platform",
            "platform or drilling",
            "海洋構造物・掘削",
            .minor,
            [
                "DRILLING", "RIGLIST", "RIG LIST", "PLATFORM", "MODU", "DRILLSHIP", "FPSO", "RIG MOVE", "PERFORACION",
                "RIG ",
                "WIND FARM", "WIND TURBINE", "БУРОВ", "JACK-UP", "JACKUP",
            ]
        ),
        Entry(
            "survey",
            "survey",
            "調査",
            .minor,
            [
                "SURVEY", "SEISMIC", "HYDROGRAPHIC OPERATIONS", "STREAMER", "ПРОМЕР", "ГИДРОГРАФИЧЕСК", "СЕЙСМ",
                "SCIENTIFIC", "RESEARCH", "OCEANOGRAPHIC", "MOORING", "SEDIMENT TRAP",
            ]
        ),
        Entry(
            "wreck",
            "wreck",
            "沈船",
            .moderate,
            [
                "WRECK", "SUNK", "SUNKEN", "CAPSIZED", "AGROUND", "STRANDED", "ЗАТОНУЛ", "ЗАТОНУВШ",
            ]
        ),
        Entry(
            "drifting-object",
            "drifting object",
            "漂流物",
            .moderate,
            [
                "ADRIFT", "DRIFTING", "DERELICT", "FLOATING OBJECT", "FLOATING", "BUOY ADRIFT", "CONTAINERS", "ДРЕЙФУ",
                "UNMANNED VESSEL", "A LA DERIVA", "SUBMERGED OBJECT",
            ]
        ),
        Entry(
            "aid-to-navigation",
            "aid to navigation",
            "航路標識",
            .minor,
            [
                "LIGHT", "BUOY", "RACON", "BEACON", "UNLIT", "AIS STATION", "OFF STATION", "LEADING", "FOG SIGNAL",
                "МАЯК",
                "ОГНЯ", "ОГОНЬ", "ОГНИ", "БУЙ", "БУИ", "ВЕХ", "СТВОР", "ЗНАК", "DAYMARK", "AID RESTORED",
                "AIDS TO NAVIGATION",
            ]
        ),
        Entry(
            "underwater-operations",
            "underwater operations",
            "水中作業",
            .minor,
            [
                "UNDERWATER OPERATIONS", "DIVING", "DREDGING", "SALVAGE", "SUBSEA", "ROCK DUMPING", "ПОДВОДН",
                "ВОДОЛАЗ",
                "SUBMERSIBLE", "UNDERWATER", "ROV ",
            ]
        ),
        Entry(
            "depth",
            "depth",
            "水深",
            .minor,
            [
                "SHOAL", "LEAST DEPTH", "DEPTHS LESS", "OBSTRUCTION", "UNCHARTED", "DEPTH", "ГЛУБИН", "ПРЕПЯТСТВИЕ",
                "REEF",
            ]
        ),
        Entry(
            "radio",
            "radio services",
            "無線業務",
            .minor,
            [
                "NAVTEX", "INMARSAT", "SAFETYNET", "RADIO SERVICE", "BROADCAST", "HF TRANSMIT", "VHF", "РАДИО",
                "STATION OFF AIR",
                "LORAN", "OFF AIR",
            ]
        ),
        Entry("volcano", "volcano or tsunami", "火山・津波", .severe, ["VOLCAN", "TSUNAMI", "PUMICE", "ERUPTION"]),
        Entry(
            "hazardous-operations",
            "hazardous operations",
            "危険作業",
            .moderate,
            [
                "HAZARDOUS OPERATION", "DANGEROUS TO NAVIGATION", "SPECIAL ACTIVITIES", "DANGER AREA",
                "PROHIBITED AREA",
                "СПЕЦИАЛЬНЫЕ РАБОТЫ", "ЗАПРЕТНОМ", "ОПАСНОМ", "CLOSED FOR SHIPPING",
            ]
        ),
    ]
}
