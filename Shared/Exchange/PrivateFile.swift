#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Small files that are read whole and replaced whole.
public enum PrivateFile {
    /// Reads a file of at most so many bytes, by default 16 MiB.
    /// - Throws: ``ExchangeError/file(path:reason:)``.
    public static func read(_ path: String, atMost limit: Int = 16 * 1_048_576) throws(ExchangeError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .file(path: path, reason: Self.reason("cannot be opened")) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(file, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .file(path: path, reason: Self.reason("cannot be read")) }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
            guard bytes.count <= limit else { throw .file(path: path, reason: "it has more than \(limit) bytes") }
        }
    }

    /// Reads some bytes of a file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - offset: How many bytes stand before them.
    ///   - count: How many.
    /// - Returns: As many of them as there are.
    /// - Throws: ``ExchangeError/file(path:reason:)``.
    public static func read(_ path: String, from offset: Int, count: Int) throws(ExchangeError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .file(path: path, reason: Self.reason("cannot be opened")) }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: count)
        var read = 0
        while read < count {
            let more = bytes[read...].withUnsafeMutableBytes {
                pread(file, $0.baseAddress, $0.count, off_t(offset + read))
            }
            if more < 0, errno == EINTR { continue }
            guard more >= 0 else { throw .file(path: path, reason: Self.reason("cannot be read")) }
            if more == 0 { break }
            read += more
        }
        return Array(bytes.prefix(read))
    }

    /// Reads a file that holds a secret.
    /// - Throws: ``ExchangeError/file(path:reason:)``, also when others than its owner may read it.
    public static func readSecret(_ path: String) throws(ExchangeError) -> [UInt8] {
        var status = stat()
        guard stat(path, &status) != 0 || status.st_mode & 0o077 == 0 else {
            throw .file(path: path, reason: "others may read it, and it holds a secret; run chmod 600 on it")
        }
        return try Self.read(path, atMost: 65_536)
    }

    /// Replaces a file durably: written beside it, synchronised, then renamed over it.
    ///
    /// - Parameters:
    ///   - bytes: The whole new content.
    ///   - path: The file.
    ///   - mode: Its permissions; 0600 where it holds a secret.
    /// - Throws: ``ExchangeError/file(path:reason:)``; the old file is then as it was.
    public static func write(_ bytes: [UInt8], to path: String, mode: UInt32 = 0o600) throws(ExchangeError) {
        let beside = "\(path).\(getpid()).new"
        unlink(beside)
        let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode))
        guard file >= 0 else { throw .file(path: path, reason: Self.reason("cannot be written")) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let error = ExchangeError.file(path: path, reason: Self.reason("cannot be written"))
                close(file)
                unlink(beside)
                throw error
            }
            written += count
        }
        guard fchmod(file, mode_t(mode)) == 0, fsync(file) == 0, close(file) == 0, rename(beside, path) == 0 else {
            let error = ExchangeError.file(path: path, reason: Self.reason("cannot be written"))
            unlink(beside)
            throw error
        }
        let folder = open(String(path[...].folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }

    /// Makes a folder and those above it, readable by the owner only.
    /// - Throws: ``ExchangeError/file(path:reason:)``.
    public static func makeFolder(_ path: String) throws(ExchangeError) {
        var partial = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            partial += "/" + part
            guard mkdir(partial, 0o700) == 0 || errno == EEXIST || errno == EISDIR else {
                throw .file(path: partial, reason: Self.reason("the folder cannot be made"))
            }
        }
    }

    private static func reason(_ what: String) -> String { "\(what): \(String(cString: strerror(errno)))" }
}

extension Substring {
    fileprivate var folder: Substring {
        guard let slash = self.lastIndex(of: "/") else { return "." }
        return slash == self.startIndex ? "/" : self[..<slash]
    }
}
