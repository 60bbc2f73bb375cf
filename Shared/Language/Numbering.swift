/// Distinct values, numbered as they come.
struct Numbering<Value: Hashable> {
    private(set) var values: [Value] = []
    private var numbers: [Value: Int] = [:]

    func known(_ value: Value) -> Int? { self.numbers[value] }

    mutating func number(of value: Value) -> Int {
        if let known = self.numbers[value] { return known }
        self.numbers[value] = self.values.count
        self.values.append(value)
        return self.values.count - 1
    }
}
