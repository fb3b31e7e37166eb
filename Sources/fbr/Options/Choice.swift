import Phrases

/// The value of an option among those that a type knows.
func choice<Value: RawRepresentable<String> & CaseIterable>(
  _ text: String,
  _ place: String,
  among type: Value.Type = Value.self
) throws(UsageFault) -> Value {
  guard let value = Value(rawValue: text) else {
    throw .badValue(text, place: place, known: Value.allCases.map(\.rawValue))
  }
  return value
}
