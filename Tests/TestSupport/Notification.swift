/// A WIS2 notification message that some data can be had, on one line.
///
/// Source: WIS2 Notification Message 1.0, clause 7.
public func notification(_ number: Int, from centre: String = "jp-test-centre") -> [UInt8] {
    let id = "3f2c9a10-0000-4000-8000-\(String(repeating: "0", count: 12 - "\(number)".count))\(number)"
    return Array(
        """
        {"id": "\(id)", "type": "Feature", "version": "v04", "geometry": null, "properties": {"data_id": \
        "\(centre)/data/core/weather/surface-based-observations/synop/notice-\(number)", "pubtime": \
        "2026-06-01T00:00:00Z", "datetime": "2026-06-01T00:00:00Z"}, "links": [{"rel": "canonical", "type": \
        "application/bufr", "href": "https://data.example/notice-\(number).bufr"}]}
        """.utf8
    )
}
