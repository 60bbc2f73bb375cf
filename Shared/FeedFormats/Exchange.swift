/// What a place holds, which holds something else from then on: nothing is copied, as when it is assigned twice.
func exchange<Value>(_ place: inout Value, with other: Value) -> Value {
    var value = other
    swap(&value, &place)
    return value
}
