import Logging
import Schema
import ServiceLifecycle

/// Keeps the live timeline filled from the exchange, and its heart beating.
struct LiveFollower: Service {
    let timeline: LiveTimeline
    let source: PortalSource
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                group.addTask { await self.follow() }
                group.addTask { await self.beat() }
                group.addTask { await self.listen() }
            }
        }
    }

    private func beat() async {
        while (try? await Task.sleep(for: .seconds(15))) != nil { self.timeline.beat() }
    }

    /// Nothing comes while the bus is quiet, and also while it is down; only asking it tells the one from the other.
    private func listen() async {
        while !Task.isCancelled {
            do {
                _ = try await self.source.bus()
                self.timeline.hear(nil)
            } catch PortalError.unavailable(let reason) {
                self.timeline.hear(reason)
            } catch { self.timeline.hear("the bus does not answer: \(error)") }
            do { try await Task.sleep(for: .seconds(2)) } catch { return }
        }
    }

    private func follow() async {
        var failures = 0
        while !Task.isCancelled {
            let before = self.timeline.cursor
            do {
                try await self.source.follow(before) { event in
                    self.timeline.receive(event)
                    return true
                }
                self.timeline.fail("the subscription to the exchange ended")
            } catch {
                self.timeline.fail("\(error)")
            }
            if Task.isCancelled { return }
            failures = self.timeline.cursor == before ? failures + 1 : 1
            // The position may be one that the bus no longer keeps: then begin anew, which readers are told.
            if failures == 5 { self.timeline.forget() }
            let pause = min(30, 0.5 * Double(1 << min(failures, 6))) * Double.random(in: 0.5...1)
            self.logger.warning(
                "live timeline interrupted",
                metadata: ["reason": "\(self.timeline.obstacle ?? "none")", "again-in": "\(pause) s"]
            )
            do { try await Task.sleep(for: .seconds(pause)) } catch { return }
        }
    }
}
