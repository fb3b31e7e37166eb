import Domain
import Testing

@Suite struct ActorMergeTests {
  private static let today = day("2026-03-10")

  /// An actor whose every part says something, or nothing, by chance.
  private static func actor(_ code: String, _ chance: inout SeededGenerator) -> Actor {
    func text(_ name: String) -> String {
      Bool.random(using: &chance) ? "" : "\(name) \(Int.random(in: 0...3, using: &chance))"
    }
    func list(_ items: [String]) -> [String] {
      items.shuffled(using: &chance).filter { _ in Bool.random(using: &chance) }
    }
    return Actor(
      code: code,
      nameFrench: "Nom \(code)",
      nameArabic: text("ar"),
      kind: Actor.Kind.allCases.randomElement(using: &chance) ?? .other,
      seatCommune: text("seat"),
      provinces: list(["07.351", "07.431", "07.431.01.03"]),
      services: list(["training", "placement", "guidance"]),
      groups: list(["women", "youth"]),
      capacity: Bool.random(using: &chance) ? nil : Int.random(in: 1...3, using: &chance),
      ice: text("ice"),
      contactName: text("contact"),
      phone: text("phone"),
      source: text("source"),
      recordedOn: Bool.random(using: &chance)
        ? nil : day("2026-01-0\(Int.random(in: 1...9, using: &chance))")
    )
  }

  @Test func `whatever only one record tells is told by the one they become`() {
    var chance = SeededGenerator(3)
    for _ in 0..<500 {
      let kept = Self.actor("K", &chance)
      let gone = Self.actor("G", &chance)
      let merge = ActorMerge(kept: "K", gone: "G", reason: "r")
      let merged = merge.applied(kept: kept, gone: gone)
      #expect(merged.code == "K")
      for part in ActorMerge.Part.allCases where part != .source {
        if kept.tells(part), !part.isList { #expect(merged.says(part, as: kept)) }
        if !kept.tells(part), gone.tells(part) { #expect(merged.says(part, as: gone)) }
      }
      for list in [\Actor.provinces, \Actor.services, \Actor.groups] {
        #expect(Set(merged[keyPath: list]) == Set(kept[keyPath: list] + gone[keyPath: list]))
        #expect(merged[keyPath: list].count == Set(merged[keyPath: list]).count)
        #expect(merged[keyPath: list].starts(with: kept[keyPath: list]))
      }
      #expect(merged.source.contains(kept.source) || kept.source.isEmpty)
      #expect(merged.source.contains(gone.source) || gone.source.isEmpty)
      let closed = merge.closed(kept: kept, gone: gone, on: Self.today)
      #expect(closed.closedOn == Self.today)
      for record in [kept, gone] where record.hasContact {
        #expect(merged.says(.contact, as: record) || closed.says(.contact, as: record))
      }
    }
  }

  @Test func `choices rule, and a contact that was not chosen stays on the closed record`() {
    var kept = Actor(code: "K", nameFrench: "Amal", kind: .association, contactName: "Un")
    kept.services = ["training"]
    var gone = Actor(code: "G", nameFrench: "Association Amal", kind: .company, contactName: "Deux")
    (gone.services, gone.capacity) = (["placement"], 12)
    let merge = ActorMerge(
      kept: "K",
      gone: "G",
      choices: [.nameFrench: .gone, .contact: .gone, .services: .gone, .kind: .both],
      reason: "r"
    )
    let merged = merge.applied(kept: kept, gone: gone)
    #expect(merged.nameFrench == "Association Amal")
    #expect(merged.contactName == "Deux")
    #expect(merged.services == ["placement"])
    #expect(merged.kind == .association)
    #expect(merged.capacity == 12)
    #expect(merge.closed(kept: kept, gone: gone, on: Self.today).contactName == "Un")
  }

  @Test func `a merge taken back gives each record as it was`() {
    var chance = SeededGenerator(5)
    for _ in 0..<500 {
      let kept = Self.actor("K", &chance)
      let gone = Self.actor("G", &chance)
      let sides = ActorMerge.Side.allCases
      let choices = Dictionary(
        uniqueKeysWithValues: ActorMerge.Part.allCases.map {
          ($0, sides.randomElement(using: &chance) ?? .kept)
        }
      )
      let merge = ActorMerge(kept: "K", gone: "G", choices: choices, reason: "r")
      let merged = merge.applied(kept: kept, gone: gone)
      #expect(ActorMerge.undone(merged, merged: merged, before: kept) == kept)
    }
  }

  @Test func `what was changed after a merge outlives its being taken back`() {
    let kept = Actor(code: "K", nameFrench: "Amal", kind: .association, services: ["training"])
    let gone = Actor(code: "G", nameFrench: "Amal bis", kind: .association, services: ["placement"])
    let merged = ActorMerge(kept: "K", gone: "G", reason: "r").applied(kept: kept, gone: gone)
    var later = merged
    later.capacity = 30
    later.services.append("guidance")
    let back = ActorMerge.undone(later, merged: merged, before: kept)
    #expect(back.capacity == 30)
    #expect(back.services == ["training", "guidance"])
  }
}
