import BusCore
import ServiceKit
import ZeroMQ

/// The bus on its own.
@main struct TaiwaBus {
    static func main() async {
        await Program.run("taiwa-bus") { settings, logger in
            if settings.upstream != nil { return [RelayService(settings: settings, logger: logger)] }
            return [try await BusService(settings: settings, context: try Context(), logger: logger)]
        }
    }
}
