internal import CZeroMQ
internal import Glibc

extension ZeroMQError {
    /// The error of the libzmq call that has just failed on this thread.
    static func last(_ operation: String) -> Self {
        system(operation: operation, number: zmq_errno())
    }

    static func system(operation: String, number: Int32) -> Self {
        if number == ETERM || number == ENOTSOCK { return .closed(operation: operation) }
        return .system(operation: operation, name: symbol(of: number), number: number)
    }

    /// The end of the sentence: what the error means here and what to do about it.
    static func remedy(name: String, number: Int32) -> String {
        switch number {
        case EADDRINUSE: "another process or socket listens there (\(name)). Stop it, or choose another port or path."
        case EADDRNOTAVAIL: "this machine does not have that address (\(name)). Use one of its own, or 0.0.0.0."
        case ENODEV: "there is no such network interface (\(name)). Name an existing one or an address."
        case EACCES, EPERM: "permission denied (\(name)). Check the rights on the path, or use a port above 1023."
        case ENOENT: "there is nothing by that name (\(name)). Check that the folder exists, or what was bound."
        case ENAMETOOLONG: "the path is too long for a local socket (\(name)). Use one under 108 bytes."
        case EMFILE, ENFILE: "too many open sockets or files (\(name)). Raise the limits, or close some."
        case EINVAL: "libzmq does not accept this (\(name)). Check the spelling, e.g. tcp://127.0.0.1:5555."
        case ENOTSUP: "this kind of socket cannot do that (\(name))."
        case ECONNREFUSED: "nobody has bound that endpoint (\(name)). Bind it first."
        case EPROTONOSUPPORT: "this libzmq does not speak that transport (\(name))."
        case EMTHREAD: "no I/O thread is left (\(name)). Make the context with at least one."
        default: "\(String(cString: zmq_strerror(number))) (\(name))."
        }
    }

    static func symbol(of number: Int32) -> String {
        names[number] ?? "error \(number)"
    }

    private static let names: [Int32: String] = [
        EACCES: "EACCES", EADDRINUSE: "EADDRINUSE", EADDRNOTAVAIL: "EADDRNOTAVAIL",
        EAFNOSUPPORT: "EAFNOSUPPORT", EAGAIN: "EAGAIN", EBADF: "EBADF", ECONNABORTED: "ECONNABORTED",
        ECONNREFUSED: "ECONNREFUSED", ECONNRESET: "ECONNRESET", EEXIST: "EEXIST", EFAULT: "EFAULT",
        EFSM: "EFSM", EHOSTUNREACH: "EHOSTUNREACH", EINPROGRESS: "EINPROGRESS", EINTR: "EINTR",
        EINVAL: "EINVAL", EIO: "EIO", EMFILE: "EMFILE", EMSGSIZE: "EMSGSIZE", EMTHREAD: "EMTHREAD",
        ENAMETOOLONG: "ENAMETOOLONG", ENETDOWN: "ENETDOWN", ENETRESET: "ENETRESET",
        ENETUNREACH: "ENETUNREACH", ENFILE: "ENFILE", ENOBUFS: "ENOBUFS",
        ENOCOMPATPROTO: "ENOCOMPATPROTO", ENODEV: "ENODEV", ENOENT: "ENOENT", ENOMEM: "ENOMEM",
        ENOSPC: "ENOSPC", ENOTCONN: "ENOTCONN", ENOTDIR: "ENOTDIR", ENOTSOCK: "ENOTSOCK",
        ENOTSUP: "ENOTSUP", EPERM: "EPERM", EPIPE: "EPIPE", EPROTO: "EPROTO",
        EPROTONOSUPPORT: "EPROTONOSUPPORT", EROFS: "EROFS", ETERM: "ETERM", ETIMEDOUT: "ETIMEDOUT",
    ]
}

/// Repeats a libzmq call for as long as a signal interrupts it.
@inline(__always)
func uninterrupted(_ call: () -> Int32) -> Int32 {
    while true {
        let code = call()
        if code >= 0 || zmq_errno() != EINTR { return code }
    }
}
