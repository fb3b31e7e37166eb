import ArgumentParser
import Domain

/// What may follow an option, for the completion scripts: known at once, or asked of the store when
/// Tab is pressed and not before.
enum KnownValues {
  static let projects = codes("projects")
  static let persons = codes("persons")
  static let periods = codes("periods")

  static let outcomes = CompletionKind.list(Finding.Outcome.allCases.map(\.rawValue))
  static let effects = CompletionKind.list(
    Band.Effect.allCases.filter { $0 != .suspend }.map(\.rawValue)
  )
  static let modes = CompletionKind.list(Mechanism.Kind.allCases.map(\.rawValue))
  static let methods = CompletionKind.list(NeedMethod.allCases.map(\.rawValue))

  /// The terms of a filter whose values are fixed: states, selections and the region's provinces.
  static let filters = CompletionKind.list(
    ClaimState.allCases.map { "state:" + $0.rawValue }
      + ["selection:none", "selection:drawn", "selection:forced", "selection:exempt"]
      + Territory.provinces.map { "province:" + $0.code }
  )

  /// The first column of a list of the usual store.
  private static func codes(_ kind: String) -> CompletionKind {
    .shellCommand("fbr list \(kind) --format csv 2>/dev/null | tail -n +2 | cut -d, -f1")
  }
}
