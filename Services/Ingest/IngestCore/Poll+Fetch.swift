import Exchange
import Outbound
import Schema
import ServiceKit

/// Asking an HTTP server politely.
extension Poll {
    /// After how many sightings in a row a permanent redirect is taken at its word.
    private static let sightings = 3
    /// The longest that a host can have itself left alone, in seconds.
    private static let longestRetryAfter: Int64 = 86_400

    func fetch(_ marks: inout SourceMarks, _ requests: inout Int) async throws -> Finding {
        var request = OutboundRequest(url: self.address(marks))
        request.unlessUnchanged(since: Validators(entityTag: marks.entityTag, lastModified: marks.lastModified))
        let (own, budgets) = (self.source.host, self.budgets)
        request.objection = { url in
            let host = WatchedSource.host(of: url)
            guard host != own, budgets[host] != nil else { return nil }
            return "it leads to \(host), which takes so many requests only"
        }
        let response: OutboundResponse
        do { response = try await self.http.send(request) } catch {
            try Task.checkCancellation()
            self.forgetMove(&marks)
            throw Trouble(state: .silent, reason: "\(error)")
        }
        requests = 1 + response.redirects.count { WatchedSource.host(of: $0.to) == self.source.host }
        self.note(response, &marks)
        if response.isUnchanged || response.status == 204 { return Finding() }
        guard (200..<300).contains(response.status) else {
            self.forgetMove(&marks)
            throw Trouble(state: .silent, reason: self.sentence(response.status, marks))
        }
        marks.bytes += response.body.count
        let hash = Self.hash(response.body)
        var finding = Finding()
        if marks.body != hash || marks.state == .quarantined {
            let name = self.source.address ?? ""
            finding = try await self.take(Arrival(bytes: response.body, name: name, charset: response.charset), &marks)
        }
        finding.hub = HubOffer.discovered(in: response, finding.links, of: self.source)
        guard finding.trouble == nil else { return finding }
        marks.body = hash
        marks.entityTag = response.validators.entityTag
        marks.lastModified = response.validators.lastModified
        return finding
    }

    /// Forgets what is known of another address than the listed one, which then is looked at for the first time.
    func noteAddress(_ marks: inout SourceMarks) {
        let address = Self.hash(self.source.url)
        if let known = marks.address, known != address {
            (marks.entityTag, marks.lastModified, marks.body) = (nil, nil, nil)
            (marks.moved, marks.movedSeen, marks.notBefore) = (nil, 0, nil)
            (marks.profile, marks.answered) = (nil, nil)
        }
        marks.address = address
    }

    /// The address to ask: the listed one, unless it said often enough that it has moved for good.
    private func address(_ marks: SourceMarks) -> String {
        marks.movedSeen >= Self.sightings ? marks.moved ?? self.source.url : self.source.url
    }

    private func forgetMove(_ marks: inout SourceMarks) {
        guard marks.movedSeen >= Self.sightings else { return }
        marks.moved = nil
        marks.movedSeen = 0
    }

    private func note(_ response: OutboundResponse, _ marks: inout SourceMarks) {
        marks.notBefore = nil
        if response.status == 429 || response.status == 503, let pause = response.retryAfter(now: self.now.seconds) {
            marks.notBefore = self.now.adding(seconds: min(pause.components.seconds, Self.longestRetryAfter))
        }
        guard marks.movedSeen < Self.sightings else { return }
        // As far as every step is for good; a query may hold a key, which is to be in the list only.
        let moved = response.redirects.prefix { $0.isPermanent }.last?.to
        guard let moved, response.status < 400, !moved.contains("?"), !self.source.url.contains("?") else {
            if response.status < 400 {
                marks.moved = nil
                marks.movedSeen = 0
            }
            return
        }
        marks.movedSeen = marks.moved == moved ? marks.movedSeen + 1 : 1
        marks.moved = moved
    }

    private func sentence(_ status: Int, _ marks: SourceMarks) -> String {
        let address = self.source.address ?? ""
        if let until = marks.notBefore {
            return "\(address) answered with status \(status) and wants to be left alone until \(until)"
        }
        return switch status {
        case 401, 403: "\(address) answered with status \(status); ask the agency for access, or correct the address"
        case 404, 410: "\(address) answered with status \(status); it is not there, look for its new address"
        case 429:
            "\(address) answered with status 429; ask it less often: give it a longer interval, or its host a budget"
        default: "\(address) answered with status \(status); check it with the agency"
        }
    }
}
