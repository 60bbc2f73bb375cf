import Schema

extension Portal {
    func view(_ cell: PayloadCell, for page: PageRequest) -> View {
        var view: View = [
            "cellText": cell.wording?(page.language) ?? cell.text,
            "cellLang": cell.wording == nil ? cell.language ?? "" : page.language.rawValue,
        ]
        if let unit = cell.unit { view["cellUnit"] = ["unitText": unit] }
        if let moment = cell.moment { view["cellMoment"] = self.view(moment, for: page) }
        if let address = cell.address { view["cellLink"] = ["address": address] }
        if let exact = cell.exact { view["cellExact"] = ["exactText": exact] }
        view["cellPlain"] = cell.moment == nil && cell.address == nil && cell.exact == nil
        return view
    }

    func view(_ table: PayloadTable, for page: PageRequest) -> View {
        let isNamed = !table.columns.isEmpty
        let title = self.text(table.title, for: page)
        let subtitle = table.subtitle?(page.language) ?? ""
        return [
            "tableTitle": self.view(table.title, for: page),
            "tableSubtitle": subtitle.isEmpty ? [] : [subtitle],
            "tableName": subtitle.isEmpty ? title : "\(title) (\(subtitle))",
            "tableHead": isNamed ? [["headings": table.columns.map { self.view($0, for: page) }]] : [],
            "tableIsFolded": table.isFolded,
            "tableIsWide": table.columns.count > 1,
            "tableRows": table.rows.prefix(PayloadTable.maximumRows).map { row in
                [
                    "rowName": self.view(row.label, for: page),
                    "rowCells": zip(row.cells, row.cells.indices).map { cell, index -> View in
                        var view = self.view(cell, for: page)
                        view["cellHeading"] =
                            index < table.columns.count ? self.text(table.columns[index], for: page) : ""
                        return view
                    },
                ] as View
            },
        ]
    }

    private func view(_ label: PayloadTable.Label, for page: PageRequest) -> View {
        switch label {
        case .text(let text): ["labelText": text, "labelOther": [String]()]
        case .phrase(let phrase): self.view(page.phrase(phrase), phrase.text(page.language.other), for: page)
        case .described(let label): self.view(page.text(label), label.text(page.language.other), for: page)
        }
    }

    private func view(_ text: String, _ other: String, for page: PageRequest) -> View {
        ["labelText": text, "labelOther": [["otherText": other, "otherLang": page.language.other.rawValue]]]
    }

    private func text(_ label: PayloadTable.Label, for page: PageRequest) -> String {
        switch label {
        case .text(let text): text
        case .phrase(let phrase): page.phrase(phrase)
        case .described(let label): page.text(label)
        }
    }
}

extension PageRequest {
    fileprivate func text(_ label: Schema.Label) -> String { label.text(self.language) }
}

extension Schema.Label {
    fileprivate func text(_ language: PageLanguage) -> String { language == .ja ? self.ja : self.en }
}
