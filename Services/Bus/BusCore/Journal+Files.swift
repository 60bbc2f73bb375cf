internal import Glibc

extension Journal {
    static func write(_ bytes: [UInt8], at offset: Int, _ file: Int32, _ path: String) throws {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, offset + done) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw JournalError.last(path, "writing") }
            done += count
        }
    }

    /// So many bytes; nil where the file ends before.
    static func read(_ count: Int, at offset: Int, _ file: Int32, _ path: String) throws -> [UInt8]? {
        var done = 0
        let bytes = try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while done < count {
                let got = pread(file, buffer.baseAddress.map { $0 + done }, count - done, offset + done)
                if got < 0, errno == EINTR { continue }
                // A disk that cannot be read now is no torn tail.
                guard got >= 0 else { throw JournalError.last(path, "reading") }
                if got == 0 { break }
                done += got
                filled = done
            }
        }
        return done == count ? bytes : nil
    }
}
