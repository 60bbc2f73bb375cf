import Schema

extension PayloadTable {
    /// The meeting, then the commitments with who owes what by when.
    static func tables(of statement: JointStatement) -> [PayloadTable] {
        var meeting = PayloadTable(title: .phrase(.statement))
        meeting.add(.meeting, .text(statement.meeting))
        meeting.add(.ordinal, statement.ordinal.flatMap { .text(String($0)) })
        meeting.add(.date, .text(statement.date))
        meeting.add(.place, .text(statement.place))
        meeting.add(.governments, .text(statement.governments.map { $0.uppercased() }.joined(separator: ", ")))
        meeting.add(.agencies, .text(statement.agencies.map(\.name).joined(separator: ", ")))
        meeting.add(others: statement.others)
        var commitments = PayloadTable(
            title: .phrase(.commitments),
            columns: [.phrase(.commitment), .phrase(.parties), .phrase(.due)]
        )
        for (index, commitment) in statement.commitments.enumerated() {
            let due = [commitment.due, commitment.dueText.map { "“\($0)”" }].compactMap { $0 }.joined(separator: "\n")
            commitments.add(
                .text(String(index + 1)),
                .text(commitment.sentence),
                .text(commitment.parties.map(Self.party).joined(separator: ", ")),
                .text(due)
            )
        }
        return [meeting, commitments].filter { !$0.rows.isEmpty }
    }

    /// A country's code in capitals, an agency's id as it is.
    private static func party(_ name: String) -> String { name.contains(".") ? name : name.uppercased() }
}
