internal import Glibc
internal import ServiceKit

/// A file in a watched folder.
struct FolderFile: Sendable {
    let name: String
    /// What changes when the file does: its number, size and time.
    let stamp: String
    private let modified: timespec

    /// The regular files of a folder whose names begin with no dot, by name.
    /// - Throws: `Poll.Trouble` when the folder cannot be read.
    static func all(in folder: String) throws -> [Self] {
        guard let directory = opendir(folder) else {
            throw Poll.Trouble(
                state: .silent,
                reason: "\(folder): \(String(cString: strerror(errno))); make the folder readable"
            )
        }
        defer { closedir(directory) }
        var files: [Self] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            var status = stat()
            guard !name.hasPrefix("."), stat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG
            else { continue }
            let time = status.st_mtim
            files.append(
                Self(
                    name: name,
                    stamp: "\(status.st_ino) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)",
                    modified: time
                )
            )
        }
        return files.sorted { $0.name < $1.name }
    }

    /// Whether nobody wrote to it lately.
    func isAtRest(for time: Duration) -> Bool {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let age: Duration =
            .seconds(now.tv_sec - self.modified.tv_sec) + .nanoseconds(now.tv_nsec - self.modified.tv_nsec)
        // A time in the future is of another clock and says nothing.
        return age >= time || age < .zero
    }
}
