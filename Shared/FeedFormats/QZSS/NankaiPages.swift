/// The pages of the texts on the Nankai Trough, which come one a message in any order.
struct NankaiPages {
    private var places: [String: Int] = [:]
    private(set) var reports: [(report: DisasterReport, place: Int)] = []

    /// Adds a page to the text that it belongs to, or a text after so many updates.
    mutating func add(_ report: DisasterReport, at place: Int) {
        if let index = self.places[report.identity] {
            self.reports[index].report.add(pagesOf: report)
        } else {
            self.places[report.identity] = self.reports.count
            self.reports.append((report, place))
        }
    }
}
