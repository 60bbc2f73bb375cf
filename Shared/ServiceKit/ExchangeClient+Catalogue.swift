public import Exchange
public import Logging
public import Schema

extension ExchangeClient {
    /// What the account may know by name, once the bus answers.
    /// - Throws: `ExchangeError` when the bus refuses, `CancellationError`.
    public func catalogue(_ logger: Logger) async throws -> Catalogue {
        while true {
            do { return try await self.request(.bus, "catalogue", Nothing()) } catch let error as ExchangeError {
                guard case .noAnswer = error else { throw error }
                logger.warning("waiting for the bus", metadata: ["error": "\(error)"])
            }
        }
    }
}
