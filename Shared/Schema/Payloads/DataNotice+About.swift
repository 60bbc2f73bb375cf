extension DataNotice {
    /// Its members.
    public static let about = Description<Self>(
        kind: "data-notice",
        "Data notice",
        "データ通知",
        "Data that can be had. Source: WIS2 Notification Message 1.0, clause 7; WMO Core Metadata Profile 2.0, "
            + "clause 7; SpatioTemporal Asset Catalog 1.1.0; NASA UMM-G 1.6.6 and UMM-C 1.18.",
        Self.identityMembers + Self.dataMembers + Self.sceneMembers + Self.orbitMembers + Self.placeMembers
    )

    private static let identityMembers: [DescribedMember<Self>] = [
        DescribedMember(
            "subject",
            \.subject,
            "Subject",
            "対象",
            "notification, dataset, service, item, collection, catalog, granule, variable, or the record's own type."
        ),
        DescribedMember("identifier", \.identifier, "Identifier", "識別子", "id; concept-id of the CMR."),
        DescribedMember("operation", \.operation, "Operation", "操作", "update or deletion; WNM link relation."),
        DescribedMember("specification", \.specification, "Specification", "仕様", "Name and version as written."),
        DescribedMember("title", \.title, "Title", "題名", "As written."),
        DescribedMember("dataID", \.dataID, "Data identifier", "データ識別子", "WNM data_id."),
        DescribedMember("metadataID", \.metadataID, "Metadata identifier", "メタデータ識別子", "WNM metadata_id."),
        DescribedMember(
            "collection",
            \.collection,
            "Collection",
            "コレクション",
            "STAC collection; CMR collection_concept_id or short name."
        ),
        DescribedMember(
            "collectionTitle",
            \.collectionTitle,
            "Collection title",
            "コレクション名",
            "CMR dataset_id, UMM EntryTitle."
        ),
        DescribedMember("version", \.version, "Version", "版", "The version of the data, as written."),
        DescribedMember("provider", \.provider, "Provider", "提供者", "Centre-id, provider or data centre."),
        DescribedMember(
            "parties",
            \.parties,
            "Providers and contacts",
            "関係機関",
            "Role and organization, as written; at most 32."
        ),
        DescribedMember("platforms", \.platforms, "Platforms", "プラットフォーム", "STAC platform; UMM Platforms."),
        DescribedMember("instruments", \.instruments, "Instruments", "観測機器", "STAC instruments; UMM Instruments."),
        DescribedMember("station", \.station, "Station", "観測所", "WNM wigos_station_identifier."),
    ]

    private static let dataMembers: [DescribedMember<Self>] = [
        DescribedMember(
            "observationStart",
            \.observationStart,
            "Observation start",
            "観測開始",
            "datetime or start_datetime; BeginningDateTime."
        ),
        DescribedMember(
            "observationEnd",
            \.observationEnd,
            "Observation end",
            "観測終了",
            "datetime or end_datetime; EndingDateTime."
        ),
        DescribedMember(
            "timeResolution",
            \.timeResolution,
            "Time resolution",
            "時間分解能",
            "WCMP2 time.resolution: an ISO 8601 duration."
        ),
        DescribedMember(
            "publication",
            \.publication,
            "Publication",
            "公開日時",
            "WNM pubtime; updated of STAC, WCMP2 and the CMR."
        ),
        DescribedMember("created", \.created, "Created", "作成日時", "created of STAC and WCMP2."),
        DescribedMember(
            "sizeBytes",
            \.sizeBytes,
            "Size",
            "大きさ",
            unit: "bytes",
            "WNM content.size or the link's length; STAC file:size, summed; UMM SizeInBytes."
        ),
        DescribedMember(
            "sizeMegabytes",
            \.sizeMegabytes,
            "Size as the archive counts it",
            "大きさ（提供元表記）",
            unit: "MB",
            "CMR granule_size; UMM Size."
        ),
        DescribedMember(
            "integrityMethod",
            \.integrityMethod,
            "Checksum method",
            "チェックサム方式",
            "WNM integrity.method; UMM Checksum.Algorithm."
        ),
        DescribedMember("integrityValue", \.integrityValue, "Checksum", "チェックサム", "As written."),
        DescribedMember(
            "inlineEncoding",
            \.inlineEncoding,
            "Inline data",
            "埋め込みデータ",
            "WNM content.encoding: utf-8, base64 or gzip. The bytes are not kept."
        ),
        DescribedMember("mediaTypes", \.mediaTypes, "Media types", "メディアタイプ", "Each once; at most 16."),
        DescribedMember(
            "dataPolicy",
            \.dataPolicy,
            "WMO data policy",
            "WMO データポリシー",
            "wmo:dataPolicy: core or recommended."
        ),
        DescribedMember("license", \.license, "Licence", "利用条件", "STAC license; as written."),
        DescribedMember("isCached", \.isCached, "Kept by global caches", "グローバルキャッシュ", "WNM cache."),
        DescribedMember(
            "topicHierarchy",
            \.topicHierarchy,
            "WIS2 topics",
            "WIS2 トピック",
            "Channels of WCMP2 links; the topic in a WNM data_id."
        ),
        DescribedMember("keywords", \.keywords, "Keywords", "キーワード", "As written; at most 64."),
        DescribedMember("themes", \.themes, "Themes", "主題", "Concepts of themes, UMM ScienceKeywords; at most 64."),
        DescribedMember("doi", \.doi, "DOI", "DOI", "sci:doi; UMM DOI."),
    ]

    private static let sceneMembers: [DescribedMember<Self>] = [
        DescribedMember(
            "cloudCoverPercent",
            \.cloudCoverPercent,
            "Cloud cover",
            "雲量",
            unit: "%",
            "eo:cloud_cover; UMM CloudCover: 0 to 100."
        ),
        DescribedMember(
            "groundSampleDistanceMeters",
            \.groundSampleDistanceMeters,
            "Ground sample distance",
            "地上分解能",
            unit: "m",
            "STAC gsd."
        ),
        DescribedMember(
            "processingLevel",
            \.processingLevel,
            "Processing level",
            "処理レベル",
            "processing:level; UMM ProcessingLevel.Id."
        ),
        DescribedMember(
            "referenceSystem",
            \.referenceSystem,
            "Reference system",
            "座標参照系",
            "proj:code, or proj:epsg as EPSG:n."
        ),
        DescribedMember(
            "sunElevationDegrees",
            \.sunElevationDegrees,
            "Sun elevation",
            "太陽高度",
            unit: "°",
            "view:sun_elevation: -90 to 90."
        ),
        DescribedMember(
            "sunAzimuthDegrees",
            \.sunAzimuthDegrees,
            "Sun azimuth",
            "太陽方位",
            unit: "°",
            "view:sun_azimuth: 0 to 360 from north by east."
        ),
        DescribedMember(
            "offNadirDegrees",
            \.offNadirDegrees,
            "Off nadir",
            "直下からの角度",
            unit: "°",
            "view:off_nadir: 0 to 90."
        ),
        DescribedMember("dayNight", \.dayNight, "Day or night", "昼夜", "DayNightFlag, as written."),
    ]

    private static let orbitMembers: [DescribedMember<Self>] = [
        DescribedMember(
            "orbitDirection",
            \.orbitDirection,
            "Orbit direction",
            "軌道の向き",
            "sat:orbit_state; ascending or descending."
        ),
        DescribedMember("orbitNumber", \.orbitNumber, "Orbit number", "軌道番号", "sat:absolute_orbit; OrbitNumber."),
        DescribedMember(
            "equatorCrossingLongitudeDegrees",
            \.equatorCrossingLongitudeDegrees,
            "Equator crossing longitude",
            "赤道通過経度",
            unit: "°",
            "EquatorCrossingLongitude: -180 to 180."
        ),
        DescribedMember(
            "equatorCrossing",
            \.equatorCrossing,
            "Equator crossing",
            "赤道通過",
            "EquatorCrossingDateTime."
        ),
        DescribedMember(
            "orbitPeriodMinutes",
            \.orbitPeriodMinutes,
            "Orbit period",
            "周期",
            unit: "min",
            "orbit_parameters.period."
        ),
        DescribedMember(
            "orbitInclinationDegrees",
            \.orbitInclinationDegrees,
            "Inclination",
            "軌道傾斜角",
            unit: "°",
            "orbit_parameters.inclination_angle."
        ),
        DescribedMember(
            "swathWidthKilometers",
            \.swathWidthKilometers,
            "Swath width",
            "観測幅",
            unit: "km",
            "orbit_parameters.swath_width."
        ),
    ]

    private static let placeMembers: [DescribedMember<Self>] = [
        DescribedMember(
            "boundingBoxDegrees",
            \.boundingBoxDegrees,
            "Bounding box",
            "範囲",
            unit: "°",
            "West, south, east, north; west is greater than east across the antimeridian."
        ),
        DescribedMember(
            "heightRangeMeters",
            \.heightRangeMeters,
            "Height range",
            "高さの範囲",
            unit: "m",
            "Lowest and highest, of a box with six numbers."
        ),
        DescribedMember("assetCount", \.assetCount, "Files", "ファイル数", "STAC assets; all of them, linked or not."),
        DescribedMember(
            "entryCount",
            \.entryCount,
            "Entries",
            "掲載数",
            "Links with the relation item or child in a catalogue."
        ),
        DescribedMember(
            "otherAddresses",
            \.otherAddresses,
            "Other addresses",
            "その他のアドレス",
            "Brokers, object stores and relative addresses, without user names; at most 32."
        ),
        DescribedMember("additional", \.additional, "Additional", "その他", "By name, as written; at most 100."),
    ]
}
