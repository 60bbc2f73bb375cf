/// A part of a document that knows where it stands, so that an error can say it.
protocol PlacedPart {
    /// An error at its place.
    func error(_ reason: String) -> FormatError
}

extension JSONTree: PlacedPart {}

extension XMLElement: PlacedPart {
    func error(_ reason: String) -> FormatError { FormatError(where: self.place.description, reason: reason) }
}
