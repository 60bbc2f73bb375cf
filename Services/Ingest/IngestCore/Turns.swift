/// So many at a time; who comes later waits in order.
actor Turns {
    private var free: Int
    private var next = 0
    private var waiting: [(id: Int, continuation: CheckedContinuation<Bool, Never>)] = []

    init(_ count: Int) { self.free = count }

    /// Runs `body` when it has its turn.
    /// - Throws: `CancellationError` when cancelled before, or what `body` throws.
    nonisolated func run<Result>(_ body: () async throws -> Result) async throws -> Result {
        guard await self.take() else { throw CancellationError() }
        do {
            let result = try await body()
            await self.give()
            return result
        } catch {
            await self.give()
            throw error
        }
    }

    private func take() async -> Bool {
        if self.free > 0 {
            self.free -= 1
            return true
        }
        self.next += 1
        let id = self.next
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if Task.isCancelled { return continuation.resume(returning: false) }
                self.waiting.append((id, continuation))
            }
        } onCancel: {
            Task { await self.leave(id) }
        }
    }

    private func leave(_ id: Int) {
        guard let index = self.waiting.firstIndex(where: { $0.id == id }) else { return }
        self.waiting.remove(at: index).continuation.resume(returning: false)
    }

    private func give() {
        if self.waiting.isEmpty {
            self.free += 1
        } else {
            self.waiting.removeFirst().continuation.resume(returning: true)
        }
    }
}
