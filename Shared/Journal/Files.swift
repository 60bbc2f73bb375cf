internal import Glibc

/// Whole reads and writes of files.
package enum Files {
    package static func write(_ bytes: [UInt8], at offset: Int, _ file: Int32, _ path: String) throws(JournalError) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { bytes in
                pwrite(file, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(offset + done))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .last(path, "writing") }
            done += count
        }
    }

    /// So many bytes; nil where the file ends before.
    package static func read(_ count: Int, at offset: Int, _ file: Int32, _ path: String) throws(JournalError)
        -> [UInt8]?
    {
        var failure: JournalError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = pread(file, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
                if got < 0, errno == EINTR { continue }
                // A disk that cannot be read now is no torn tail.
                if got < 0 { failure = .last(path, "reading") }
                guard got > 0 else { return }
                filled += got
            }
        }
        if let failure { throw failure }
        return bytes.count == count ? bytes : nil
    }

    /// Has a file be at least so long, with space for all of it; 0, or what it failed with (posix_fallocate(3)).
    static func claim(_ bytes: Int, _ file: Int32) -> Int32 {
        var result: Int32
        repeat { result = posix_fallocate(file, 0, off_t(bytes)) } while result == EINTR
        return result
    }

    static func synchronizeFolder(_ path: String) throws(JournalError) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw .last(path, "opening the folder") }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw .last(path, "fsync of the folder") }
    }
}
