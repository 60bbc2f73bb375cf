import Schema

extension PayloadTable {
    /// The meeting, then the commitments with who owes what by when.
    static func tables(of statement: JointStatement) -> [PayloadTable] {
        let meeting = PayloadTable(of: statement) { fact in
            guard fact.name == "governments", case .texts(let codes) = fact.value else { return .described(fact) }
            return .text(codes.map { $0.uppercased() }.joined(separator: ", "))
        }
        var commitments = PayloadTable(
            title: .phrase(.commitments),
            columns: [.phrase(.commitment), .phrase(.parties), .phrase(.topics), .phrase(.due)]
        )
        for (index, commitment) in statement.commitments.enumerated() {
            let due = [commitment.due, commitment.dueText.map { "“\($0)”" }].compactMap { $0 }.joined(separator: "\n")
            commitments.add(
                .text(String(index + 1)),
                .text(commitment.sentence),
                .text(commitment.parties.map(Self.party).joined(separator: ", ")),
                .list(commitment.topics.map(\.name)),
                .text(due)
            )
        }
        return [meeting, commitments].filter { !$0.rows.isEmpty }
    }

    /// A country's code in capitals, an agency's id as it is.
    private static func party(_ name: String) -> String { name.contains(".") ? name : name.uppercased() }
}
