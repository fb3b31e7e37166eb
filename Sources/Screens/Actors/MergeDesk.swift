import Canvas
import Domain
import Phrases

/// Two records of one actor, part by part, before they are made one: nothing is written yet.
struct MergeDesk: Hashable, Sendable {
  /// The record that stays.
  var kept: Actor
  /// The record that is closed.
  var gone: Actor
  private(set) var choices: [ActorMerge.Part: ActorMerge.Side] = [:]
  var position = ListPosition()

  init(kept: Actor, gone: Actor) {
    self.kept = kept
    self.gone = gone
  }

  static let parts = ActorMerge.Part.allCases

  /// The part under the cursor.
  var part: ActorMerge.Part { MergeDesk.parts[min(position.cursor, MergeDesk.parts.count - 1)] }

  /// The merge as it stands.
  func merge(reason: String) -> ActorMerge {
    ActorMerge(kept: kept.code, gone: gone.code, choices: choices, reason: reason)
  }

  func side(of part: ActorMerge.Part) -> ActorMerge.Side {
    merge(reason: "").side(of: part, kept: kept, gone: gone)
  }

  /// The record that the two become.
  var result: Actor { merge(reason: "").applied(kept: kept, gone: gone) }

  mutating func choose(_ side: ActorMerge.Side) { choices[part] = side }

  /// The record that stays and the one that goes change places; every part stays the same.
  mutating func swap() {
    let sides = Dictionary(
      uniqueKeysWithValues: MergeDesk.parts.map { ($0, side(of: $0)) }
    )
    Swift.swap(&kept, &gone)
    choices = sides.mapValues { side in
      switch side {
      case .kept: .gone
      case .gone: .kept
      case .both: .both
      }
    }
  }

  func isSamePair(as other: MergeDesk) -> Bool {
    Set([kept.code, gone.code]) == Set([other.kept.code, other.gone.code])
  }

  /// What a record says of a part, as text.
  func text(_ part: ActorMerge.Part, of actor: Actor, in context: Context) -> String {
    let labels = context.phrases.labels
    let texts: [String] =
      switch part {
      case .nameFrench: [actor.nameFrench]
      // Arabic stands alone on its line (ux.md D7): a row says only that it is there.
      case .nameArabic:
        [actor.nameArabic.isEmpty ? "" : context.phrases.cartography.registry.recorded]
      case .kind: [labels.actorKind(actor.kind)]
      case .seat: [ActorCard.seat(actor, context.phrases) ?? ""]
      case .provinces: actor.provinces.map { ActorCard.placeName($0, context.phrases) }
      case .services: actor.services.map(labels.word)
      case .groups: actor.groups.map(context.groupName)
      case .capacity: [actor.capacity.map { context.phrases.number($0) } ?? ""]
      case .ice: [actor.ice]
      case .contact: [actor.contactName, actor.contactRole, actor.phone, actor.email]
      case .source: [actor.source, actor.recordedOn.map(context.phrases.day) ?? ""]
      }
    return texts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

/// What lies over the list of the registry.
enum RegistryDesk: Hashable, Sendable {
  case pairs(PairDesk)
  case merge(MergeDesk)
}

/// The pairs of records that may be of one actor.
struct PairDesk: Hashable, Sendable {
  var position = ListPosition()
}
