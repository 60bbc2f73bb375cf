import Schema
import ServiceLifecycle
import Synchronization

/// What the agencies are called, as the registry said last.
final class AgencyNames: Service {
    private let source: PortalSource
    private let entries = Mutex<[AgencyID: AgencyEntry]>([:])

    init(source: PortalSource) { self.source = source }

    /// The agencies by id, sorted.
    var all: [(id: AgencyID, name: LocalizedText)] {
        self.entries.withLock { $0 }.map { ($0.key, $0.value.name) }.sorted { $0.id < $1.id }
    }

    /// An agency's name for a reader; its id where the registry names none.
    subscript(agency: AgencyID, reader: PageLanguage) -> Wording {
        let name = self.entries.withLock { $0[agency] }.map { Wording.of($0.name, for: reader).first }
        guard let name, !name.text.isEmpty else { return Wording(text: agency.name, language: "") }
        return name
    }

    /// Asks once.
    func refresh() async throws {
        let entries = try await self.source.agencies()
        self.entries.withLock { $0 = entries }
    }

    /// Asks every half minute; while there is no answer, what was known stays.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                let isKnown = (try? await self.refresh()) != nil
                do { try await Task.sleep(for: .seconds(isKnown ? 30 : 2)) } catch { return }
            }
        }
    }
}
