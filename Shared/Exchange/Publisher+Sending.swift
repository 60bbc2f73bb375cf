internal import ZeroMQ

extension Publisher {
    /// What runs beside the calls.
    struct Sending {
        var isPumping = false
        var receiving: Task<Void, Never>?
        var watching: Task<Void, Never>?
        var waitingForRoom: Task<Void, Never>?
        var timer: (deadline: Duration, task: Task<Void, Never>)?

        func cancel() {
            self.receiving?.cancel()
            self.watching?.cancel()
            self.waitingForRoom?.cancel()
            self.timer?.task.cancel()
        }
    }

    private var now: Duration { self.began.duration(to: .now) }

    /// Sends after the jobs that wait for this actor, so that one message takes what they add.
    func pumpSoon() {
        guard self.end == nil else { return }
        if self.sending.receiving == nil {
            self.sending.receiving = Task { await self.receive() }
            self.sending.watching = Task { await self.watch() }
        }
        guard !self.sending.isPumping else { return }
        self.sending.isPumping = true
        Task {
            self.sending.isPumping = false
            self.pump()
        }
    }

    /// Sends what there is to send, while the socket has room.
    func pump() {
        guard self.end == nil, self.sending.waitingForRoom == nil else { return }
        let now = self.now
        do {
            while let draft = self.machine.draft(now: now) {
                let message = Message([Frame(draft.bytes)])
                guard try self.socket.assumeIsolated({ socket in try socket.trySend(message) }) else {
                    self.waitForRoom()
                    return
                }
                self.machine.sent(draft, now: now)
            }
        } catch { self.finish(.closed) }
        self.setTimer()
    }

    private func waitForRoom() {
        self.sending.waitingForRoom = Task {
            do {
                try await self.socket.waitForRoom()
                self.sending.waitingForRoom = nil
                self.pump()
            } catch { self.finish(.closed) }
        }
    }

    private func setTimer() {
        guard self.end == nil, self.sending.waitingForRoom == nil, let deadline = self.machine.deadline,
            deadline < self.sending.timer?.deadline ?? .seconds(Int64.max)
        else { return }
        self.sending.timer?.task.cancel()
        let task = Task {
            guard (try? await Task.sleep(until: self.began + deadline)) != nil else { return }
            self.sending.timer = nil
            self.pump()
            self.setTimer()
        }
        self.sending.timer = (deadline, task)
    }

    private func receive() async {
        while self.end == nil {
            do { self.take(try await self.socket.receive(upTo: PollLoop.messagesPerTurn)) } catch {
                self.finish(.closed)
            }
        }
    }

    private func take(_ messages: [Message]) {
        let now = self.now
        var settlements: [PublisherMachine.Settlement] = []
        for message in messages where message.frames.count == 1 {
            message.frames[0].withUnsafeBytes { self.machine.received($0, now: now, &settlements) }
        }
        self.settle(settlements)
        if let end = self.machine.end { self.finish(end) }
        self.pump()
    }

    /// Sends again what a lost connection may have lost, as soon as there is another one.
    private func watch() async {
        // Where libzmq cannot tell, what is not answered is sent again in time.
        guard let events = try? await self.socket.monitor() else { return }
        var isLost = false
        for await event in events where self.end == nil {
            if event.kind == .disconnected { isLost = true }
            guard event.kind == .handshakeSucceeded, isLost else { continue }
            isLost = false
            self.machine.reconnected()
            self.pump()
        }
    }
}
