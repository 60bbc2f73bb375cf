/// A list of plain values that grows, for what is written value by value and read once.
///
/// It knows nothing of copies: whoever holds it deallocates it, and nobody else uses it.
struct RawList<Element: BitwiseCopyable> {
    private(set) var start: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private(set) var capacity: Int

    init(capacity: Int) {
        self.start = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    func deallocate() { self.start.deallocate() }

    var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: self.start, count: self.count) }

    subscript(index: Int) -> Element {
        get { self.start[index] }
        nonmutating set { self.start[index] = newValue }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if self.count == self.capacity { self.grow(by: 1) }
        self.start[self.count] = element
        self.count += 1
    }

    @inline(__always)
    mutating func append(_ elements: UnsafeBufferPointer<Element>) {
        guard let source = elements.baseAddress else { return }
        if self.capacity - self.count < elements.count { self.grow(by: elements.count) }
        (self.start + self.count).initialize(from: source, count: elements.count)
        self.count += elements.count
    }

    /// Adds what `write` writes, which has room for so many elements; it says how many count.
    @inline(__always)
    mutating func append(atMost limit: Int, _ write: (UnsafeMutablePointer<Element>) -> Int) {
        if self.capacity - self.count < limit { self.grow(by: limit) }
        self.count += write(self.start + self.count)
    }

    /// Leaves only the first elements.
    mutating func cut(to count: Int) { self.count = count }

    @inline(never)
    private mutating func grow(by more: Int) {
        self.capacity = Swift.max(self.capacity * 2, self.count + more)
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: self.capacity)
        larger.initialize(from: self.start, count: self.count)
        self.start.deallocate()
        self.start = larger
    }
}
