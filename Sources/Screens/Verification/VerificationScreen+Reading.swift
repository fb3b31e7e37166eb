import Domain
import Phrases

/// What is read over the list, and the way to the strata.
extension VerificationScreen {
  /// Writes the text to a file.
  mutating func exportReading(to path: String) -> [Effect] {
    guard let reading else { return [] }
    counter += 1
    return [.export(.text(reading.text), path: path, Token(screen: id, number: counter))]
  }

  /// Asks for the way of the participant of the claim under the cursor.
  mutating func askChain() -> [Effect] {
    guard let row = list.current else { return [] }
    return [chain.ask(.chain(row.participant), for: id, numbered: &counter)]
  }

  /// The stratum of the claim under the cursor, or how the code of one to come begins.
  var stratumCode: String {
    guard let row = list.current else { return "" }
    return row.stratum ?? "\(row.project)|\(row.result)|\(row.period.code)|"
  }

  func openStrata(_ arrival: Arrival) -> [Effect] { [.open(.strata, arrival)] }
}
