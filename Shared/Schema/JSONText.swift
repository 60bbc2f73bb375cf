#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// JSON as it is written and read everywhere in the exchange.
public enum JSONText {
    /// Writes a value as JSON with sorted keys and unescaped slashes.
    ///
    /// - Parameters:
    ///   - value: A value whose numbers are finite.
    ///   - pretty: Whether to indent it for people.
    /// - Returns: UTF-8 JSON.
    public static func encode<Value: Encodable>(_ value: Value, pretty: Bool = false) -> [UInt8] {
        do {
            guard pretty else {
                let writer = JSONWriter()
                try writer.write(value)
                return writer.bytes
            }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
            encoder.nonConformingFloatEncodingStrategy = .convertToString(
                positiveInfinity: "Infinity",
                negativeInfinity: "-Infinity",
                nan: "NaN"
            )
            return [UInt8](try encoder.encode(value))
        } catch {
            preconditionFailure("a value of the schema cannot be written as JSON: \(error)")
        }
    }

    /// Reads a value from JSON.
    ///
    /// - Parameters:
    ///   - type: What to read.
    ///   - bytes: UTF-8 JSON.
    ///   - name: What it is called in the error.
    ///   - limit: The most bytes to accept.
    /// - Returns: The value.
    /// - Throws: ``SchemaError`` with the path of the member and the reason.
    public static func decode<Value: Decodable>(
        _ type: Value.Type,
        from bytes: [UInt8],
        called name: String,
        limit: Int = 16 * 1_048_576
    ) throws(SchemaError) -> Value {
        guard bytes.count <= limit else {
            throw .invalid(field: name, value: "\(bytes.count) bytes", rule: "it has at most \(limit) bytes")
        }
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch let error as DecodingError {
            throw .unreadable(document: name, member: error.place, reason: error.reason)
        } catch {
            throw .unreadable(document: name, member: ".", reason: "\(error)")
        }
    }
}

extension DecodingError {
    private var context: Context {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): context
        case .keyNotFound(let key, let context):
            Context(codingPath: context.codingPath + [key], debugDescription: "it is required and absent")
        @unknown default: Context(codingPath: [], debugDescription: "it cannot be read")
        }
    }

    fileprivate var place: String {
        let path = self.context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
        return path.isEmpty ? "." : path
    }

    fileprivate var reason: String {
        guard let cause = self.context.underlyingError, !(cause is DecodingError) else {
            return self.context.debugDescription
        }
        return "\(self.context.debugDescription) (\(cause))"
    }
}
