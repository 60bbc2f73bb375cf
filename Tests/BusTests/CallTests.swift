import Exchange
import Schema
import TestSupport
import Testing

@testable import BusCore

@Suite("What hubs say, on its way to who has the lease", .timeLimit(.minutes(5))) struct CallTests {
    private static func call(_ request: String, of subscription: String = "s") -> SourceCall {
        SourceCall(request: request, subscription: subscription, time: Timestamp(milliseconds: 1))
    }

    @Test("is joined with what was said before, the later word on the subscription counts")
    func joined() {
        var (confirmed, news, denied) = (Self.call("1"), Self.call("2"), Self.call("3"))
        confirmed.leaseSeconds = 60
        news.isNews = true
        denied.denial = "no"
        let both = news.after(confirmed)
        #expect(both.request == "2" && both.isNews == true && both.leaseSeconds == 60)
        let all = denied.after(both)
        #expect(all.request == "3" && all.isNews == true && all.leaseSeconds == nil && all.denial == "no")
        #expect(Self.call("4", of: "other").after(all) == Self.call("4", of: "other"))
    }

    @Test("keeps that the hub signs by a weak hash until it is acted on")
    func weak() {
        var weak = Self.call("1")
        weak.weakHash = "sha1"
        #expect(Self.call("2").after(weak).weakHash == "sha1")
    }

    @Test("is given with the leases until the source's marks say that it was acted on")
    func given() async throws {
        try await withBus { bus in
            let client = try bus.client("ingest")
            func said() async throws -> LeaseAnswer {
                try await client.request(.bus, "lease", LeaseQuestion(replica: "one", hosts: ["host"]))
            }
            func tell(_ call: SourceCall) async throws {
                let _: Nothing = try await client.request(.bus, "call", CallQuestion(source: "news", call: call))
            }
            func mark(_ request: String) async throws {
                let token = try #require(try await said().tokens["host"])
                let context = PublishContext(source: "news", host: "host", token: token)
                let marks = MarkQuestion(context: context, marks: ["called": request], isFleeting: true)
                let _: Nothing = try await client.request(.bus, "mark", marks)
            }
            try await tell(Self.call("1"))
            #expect(try await said().calls == ["news": Self.call("1")])
            // What came meanwhile was not acted on.
            try await tell(Self.call("2"))
            try await mark("1")
            #expect(try await said().calls?["news"]?.request == "2")
            try await mark("2")
            #expect(try await said().calls == nil)
            await client.close()
        }
    }

    @Test("is of at most 1,024 sources, the oldest gives way, and is for services only")
    func bounds() async throws {
        try await withBus { bus in
            let client = try bus.client("ingest")
            func tell(_ source: String, _ call: SourceCall, _ client: ExchangeClient) async throws {
                let _: Nothing = try await client.request(.bus, "call", CallQuestion(source: source, call: call))
            }
            for number in 0...1_024 {
                var call = Self.call("\(number)")
                call.time = Timestamp(milliseconds: Int64(number))
                try await tell("s\(number)", call, client)
            }
            let question = LeaseQuestion(replica: "one", hosts: [])
            let answer: LeaseAnswer = try await client.request(.bus, "lease", question)
            #expect(answer.calls?.count == 1_024 && answer.calls?["s0"] == nil && answer.calls?["s1024"] != nil)
            var long = Self.call("1")
            long.denial = String(repeating: "x", count: 501)
            for (source, call) in [
                ("../x", Self.call("1")), ("s", Self.call("")), ("s", Self.call("1", of: "")), ("s", long),
            ] {
                await #expect(throws: ExchangeError.self) { try await tell(source, call, client) }
            }
            await client.close()
        }
    }
}
