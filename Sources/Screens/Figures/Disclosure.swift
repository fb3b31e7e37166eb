import Domain
import Phrases

/// What identifies persons in a list that leaves the file: offered only to the roles that the policy
/// names, and only where the journal can be written, for a reason that it keeps.
struct Disclosure {
  private static let choice = "identities"
  private static let reason = "reason"
  private let context: Context

  init(_ context: Context) { self.context = context }

  /// What a dialog asked for.
  enum Request: Equatable {
    /// A list; with identities for this reason, without when it is nil.
    case asked(reason: String?)
    /// Identities, without saying why.
    case unreasoned
  }

  /// Why this person cannot ask; nil when they can.
  private var refusal: String? {
    context.reason(against: .exportIdentities)
  }

  /// What the dialog says of it.
  var lines: [Dialog.Line] {
    let masked = Dialog.Line.text(context.phrases.safety.participantsMasked)
    return [masked] + (refusal.map { [.muted($0)] } ?? [])
  }

  /// The fields by which it is asked for.
  var fields: [Field] {
    guard refusal == nil else { return [] }
    let safety = context.phrases.safety
    let option = Field.Option(Self.choice, safety.withIdentities)
    return [
      Field(Self.choice, context.phrases.files.kind, .choices([option])),
      Field(
        Self.reason,
        safety.identitiesReason,
        .text(limit: 200),
        hint: safety.identitiesHint
      ),
    ]
  }

  /// What a dialog answered.
  func request(in result: DialogResult) -> Request {
    guard result.choices(Self.choice).contains(Self.choice) else { return .asked(reason: nil) }
    return result.text(Self.reason).map { .asked(reason: $0) } ?? .unreasoned
  }
}
