import Exchange

extension Simulation {
    /// Has something fail.
    func fail() {
        let program = Int.random(in: 0..<self.programs.count, using: &self.random)
        switch Int.random(in: 0..<10, using: &self.random) {
        case 0, 1:
            self.count("cut connection")
            self.disconnect(program)
        case 2, 3: self.stopBus()
        case 4, 5: self.restart(program)
        case 6: self.takeOver(program)
        case 7:
            guard !self.bus.isFull else { return }
            self.count("full disk")
            self.bus.isFull = true
            self.plan(.space, in: 1...800)
        default:
            self.count("cut live connection")
            self.disconnect(reader: Int.random(in: 0..<self.readers.count, using: &self.random))
        }
    }

    private func stopBus() {
        guard self.bus.isUp else { return }
        self.count(self.bus.commit == nil ? "killed bus" : "killed bus in a commit")
        let writing = self.bus.commit?.records.count ?? 0
        self.bus.crash(keeping: Int.random(in: 0...writing, using: &self.random))
        self.commitStart = nil
        for program in self.programs.indices { self.disconnect(program, losingAll: true) }
        for reader in self.readers.indices { self.disconnect(reader: reader) }
        self.plan(.startUp, in: 1...600)
    }

    /// Kills a program, and starts it again from its outbox or from nothing.
    private func restart(_ program: Int) {
        // Who was taken over from is a program that nobody knows of any more.
        guard self.programs[program].runs, self.programs[program].successor == nil,
            self.programs[program].machine.end == nil
        else { return }
        self.count("killed publisher")
        self.disconnect(program)
        self.programs[program].runs = false
        self.start(after: program)
        for index in self.programs.indices where self.programs[index].successor == program {
            self.programs[index].successor = self.programs.count - 1
        }
    }

    /// Starts a program on a copy of another one's outbox, which goes on.
    private func takeOver(_ program: Int) {
        guard self.programs[program].runs, self.programs[program].log != nil,
            !self.programs.contains(where: { $0.successor != nil })
        else { return }
        self.count("outbox used twice")
        self.start(after: program)
        self.programs[program].successor = self.programs.count - 1
    }

    private func start(after program: Int) {
        let size = Int.random(in: 1...4, using: &self.random)
        let next = self.programs.count
        if let disk = self.programs[program].disk {
            self.programs.append(SimulatedPublisher(opening: disk, eventsPerMessage: size))
        } else {
            self.programs.append(SimulatedPublisher(instance: "p\(next)", eventsPerMessage: size))
        }
        self.plan(.connect(next), in: 0...300)
        self.plan(.publish(next), in: 0...500)
    }
}
