internal import Schema

extension AuditLog {
    /// Notes in what one registry differs from the one before.
    func changed(from before: Registry, to after: Registry, at now: Timestamp = .now) {
        for agency in Set(before.agencies.keys).symmetricDifference(after.agencies.keys).sorted() {
            self.note(
                Entry(event: after.agencies[agency] != nil ? "agency added" : "agency removed", agency: agency),
                at: now
            )
        }
        for audience in Set(before.audiences.keys).symmetricDifference(after.audiences.keys).sorted() {
            let event = after.audiences[audience] != nil ? "audience added" : "audience removed"
            self.note(Entry(event: event, audience: audience), at: now)
        }
        if before.guests != after.guests {
            let limits = after.guests.map { "\($0.connections) connections, \($0.perAddress) from one address" }
            self.note(Entry(event: limits == nil ? "guests off" : "guests on", what: limits), at: now)
        }
        for name in Set(before.accounts.keys).union(after.accounts.keys).sorted() {
            self.changed(name, from: before.accounts[name], to: after.accounts[name], at: now)
        }
    }

    private func changed(_ name: AccountName, from before: Account?, to after: Account?, at now: Timestamp) {
        guard before != after else { return }
        func note(_ event: String, _ fill: (inout Entry) -> Void = { _ in }) {
            var entry = Entry(event: event, account: name)
            fill(&entry)
            self.note(entry, at: now)
        }
        func difference<Element: Hashable>(
            _ list: (Account) -> [Element],
            _ gained: String,
            _ lost: String,
            _ fill: (inout Entry, Element) -> Void
        ) {
            let (old, new) = (before.map(list) ?? [], after.map(list) ?? [])
            for element in new where !old.contains(element) { note(gained) { fill(&$0, element) } }
            for element in old where !new.contains(element) { note(lost) { fill(&$0, element) } }
        }
        if before == nil { note("account added") }
        for key in after?.keys ?? [] {
            let old = before?.keys.first { $0.id == key.id }
            guard old != key else { continue }
            let event =
                if key.retired != nil, old?.retired == nil { "key retired" } else if old == nil { "key added" } else {
                    "key changed"
                }
            note(event) { ($0.key, $0.valid) = (key.id, key.valid.text) }
        }
        for key in before?.keys ?? [] where after?.keys.contains(where: { $0.id == key.id }) != true {
            note("key removed") { $0.key = key.id }
        }
        difference(\.read, "reading granted", "reading withdrawn") { $0.audience = $1 }
        difference(\.publish, "publishing granted", "publishing withdrawn") { $0.publish = $1 }
        difference(\.roles, "role granted", "role withdrawn") { $0.role = $1 }
        if let after, (before?.valid ?? ValidityDates()) != after.valid {
            note("dates changed") { $0.valid = after.valid.text ?? "always" }
        }
        if after == nil { note("account removed") }
    }
}

extension ValidityDates {
    /// The dates in words; nil: always.
    fileprivate var text: String? {
        let parts = [self.from.map { "from \($0)" }, self.until.map { "until \($0)" }].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
