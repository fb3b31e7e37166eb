/// What two versions of a programme do not have in common, thing by thing and setting by setting.
public struct ProgrammeDifference: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable { case added, removed, changed }

  /// A setting that is not the same; nil where it is absent.
  public struct Field: Hashable, Sendable {
    public var key: ProgrammeKey
    public var old: ProgrammeValue?
    public var new: ProgrammeValue?
  }

  /// A thing that only one of the versions has, or that both have differently.
  public struct Change: Hashable, Sendable {
    public var kind: Kind
    public var section: ProgrammeFault.Section
    /// The code of the thing, or for whom and from when a price is; empty for what stands once.
    public var name: String
    public var fields: [Field]
  }

  /// In the order of a pack: what was removed comes after what the newer version has.
  public let changes: [Change]

  public var isEmpty: Bool { changes.isEmpty }

  /// How many changes are of a kind.
  public func count(_ kind: Kind) -> Int { changes.count { $0.kind == kind } }

  /// The difference from an older version to a newer one.
  public init(from old: Programme, to new: Programme) {
    let (before, after) = (old.entries, new.entries)
    changes = ProgrammeFault.Section.allCases.flatMap { section in
      ProgrammeDifference.changes(
        from: before.filter { $0.section == section },
        to: after.filter { $0.section == section }
      )
    }
  }

  private static func changes(
    from old: [ProgrammeEntry],
    to new: [ProgrammeEntry]
  ) -> [Change] {
    let before = Dictionary(old.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Set(new.map(\.name))
    let kept = new.compactMap { entry -> Change? in
      guard let earlier = before[entry.name] else { return change(.added, nil, entry) }
      return earlier == entry ? nil : change(.changed, earlier, entry)
    }
    return kept + old.filter { !names.contains($0.name) }.map { change(.removed, $0, nil) }
  }

  private static func change(
    _ kind: Kind,
    _ old: ProgrammeEntry?,
    _ new: ProgrammeEntry?
  ) -> Change {
    let keys = ProgrammeKey.allCases.filter { old?[$0] != new?[$0] }
    return Change(
      kind: kind,
      section: (new ?? old)?.section ?? .programme,
      name: (new ?? old)?.name ?? "",
      fields: keys.map { Field(key: $0, old: old?[$0], new: new?[$0]) }
    )
  }
}
