import Domain
import Phrases

/// The form of an actor: from a record to fields, and back.
struct ActorForm: Sendable {
  /// The record before the form; nil for a new one.
  let base: Actor?

  /// The dialog, filled with a record.
  func dialog(_ actor: Actor, in context: Context) -> Dialog {
    let words = context.phrases.actors
    let fields =
      base == nil ? [Field("code", words.code, .code, value: actor.code, isRequired: true)] : []
    return Dialog(
      "actor.form",
      owner: .actors,
      title: base.map { words.editTitle(context.phrases.name($0)) } ?? words.newTitle,
      fields: fields + identity(actor, context) + activity(actor, context) + origin(actor, context),
      buttons: [.init("save", words.save), .close(context.phrases)]
    )
  }

  private func identity(_ actor: Actor, _ context: Context) -> [Field] {
    let words = context.phrases.actors
    let kinds = Actor.Kind.allCases.map {
      Field.Option($0.rawValue, context.phrases.labels.actorKind($0))
    }
    let communes = Territory.communes.map {
      Field.Option($0.code, context.phrases.name($0), note: context.phrases.province($0.province))
    }
    return [
      Field("name", words.name, .text(limit: 200), value: actor.nameFrench, isRequired: true),
      Field("arabic", words.nameArabic, .text(limit: 200), value: actor.nameArabic),
      Field("kind", words.kind, .choice(kinds), value: actor.kind.rawValue, isRequired: true),
      Field(
        "seat",
        words.seat,
        .choice([Field.Option("", words.nothing)] + communes),
        value: actor.seatCommune,
        hint: words.seatHint
      ),
    ]
  }

  private func activity(_ actor: Actor, _ context: Context) -> [Field] {
    let words = context.phrases.actors
    let services = ActorForm.services(with: actor.services).map {
      Field.Option($0, context.phrases.labels.word($0))
    }
    let known = context.programme.groups.map(\.code)
    let groups = (known + actor.groups.filter { !known.contains($0) }).map {
      Field.Option($0, context.groupName($0))
    }
    return [
      Field(
        "provinces",
        words.provinces,
        .choices(ActorForm.territories(context)),
        value: actor.provinces.joined(separator: ","),
        hint: context.phrases.cartography.registry.territoriesHint
      ),
      several("services", words.servicesName, services, actor.services, words),
      several("groups", words.groups, groups, actor.groups, words),
      Field(
        "capacity",
        words.capacity,
        .number(0...1_000_000),
        value: actor.capacity.map(String.init) ?? "",
        hint: words.perYear("…")
      ),
    ]
  }

  /// Every province, then every commune with its province: one types some letters to find it.
  static func territories(_ context: Context) -> [Field.Option] {
    let whole = context.phrases.cartography.registry.wholeProvince
    return Territory.provinces.map { Field.Option($0.code, context.phrases.name($0), note: whole) }
      + Territory.communes.map {
        Field.Option($0.code, context.phrases.name($0), note: context.phrases.province($0.province))
      }
  }

  private func several(
    _ id: String,
    _ label: String,
    _ options: [Field.Option],
    _ chosen: [String],
    _ words: ActorPhrases
  ) -> Field {
    Field(
      id,
      label,
      .choices(options),
      value: chosen.joined(separator: ","),
      hint: words.severalHint
    )
  }

  private func origin(_ actor: Actor, _ context: Context) -> [Field] {
    let words = context.phrases.actors
    return [
      Field("ice", words.ice, .text(limit: 30), value: actor.ice, hint: words.iceHint),
      Field("contact", words.contact, .text(limit: 200), value: actor.contactName),
      Field("role", words.contactRole, .text(limit: 200), value: actor.contactRole),
      Field("phone", words.phone, .text(limit: 40), value: actor.phone, hint: words.phoneHint),
      Field("email", words.email, .text(limit: 200), value: actor.email),
      Field(
        "source",
        words.source,
        .text(limit: 500),
        value: actor.source,
        isRequired: true,
        hint: words.sourceHint
      ),
      Field("recorded", words.recorded, .day(from: nil), value: actor.recordedOn?.iso ?? ""),
      Field(
        "closed",
        words.closed,
        .day(from: nil),
        value: actor.closedOn?.iso ?? "",
        hint: words.closedHint
      ),
    ]
  }

  /// The record that was typed.
  func actor(_ result: DialogResult) -> Actor {
    let foreign = (base?.provinces ?? []).filter { !Territory.knows($0) }
    var actor = Actor(
      code: base?.code ?? result["code"],
      nameFrench: result["name"],
      nameArabic: result["arabic"],
      kind: Actor.Kind(rawValue: result["kind"]) ?? base?.kind ?? .other,
      seatCommune: result["seat"],
      provinces: ordered(result.choices("provinces") + foreign, like: base?.provinces),
      services: ordered(result.choices("services"), like: base?.services),
      groups: ordered(result.choices("groups"), like: base?.groups),
      capacity: Int(result["capacity"]),
      ice: result["ice"],
      contactName: result["contact"],
      contactRole: result["role"],
      phone: result["phone"],
      email: result["email"],
      source: result["source"],
      recordedOn: result.day("recorded"),
      closedOn: result.day("closed")
    )
    actor.mergedInto = base?.mergedInto ?? ""
    return actor
  }

  /// The chosen codes, those of the earlier record first and in its order, so that a form that
  /// changes nothing gives the same record.
  private func ordered(_ chosen: [String], like earlier: [String]?) -> [String] {
    let kept = (earlier ?? []).filter(chosen.contains)
    return kept + chosen.filter { !kept.contains($0) }
  }

  /// The services to choose from: the known ones, then any other of the record.
  static func services(with own: [String]) -> [String] {
    let more = [
      "intermediation", "mentoring", "certification", "entrepreneurship", "childcare",
      "transport", "verification",
    ]
    return ServiceCode.all(with: more + own.filter { !more.contains($0) })
  }

  /// What is unusual in a record, as sentences; never a reason to refuse it.
  ///
  /// The digits that control an ICE are looked at when it was typed now.
  func oddities(_ actor: Actor, _ context: Context) -> [String] {
    let words = context.phrases.actors
    var found: [String] = []
    switch ICE.standing(actor.ice) {
    case .empty, .sound: break
    case .wrongLength: found.append(words.iceOdd(actor.ice))
    case .wrongControl where actor.ice == base?.ice: break
    case .wrongControl: found.append(context.phrases.cartography.registry.iceControl(actor.ice))
    }
    if !actor.phone.isEmpty, !ActorForm.isPhone(actor.phone) {
      found.append(words.phoneOdd(actor.phone))
    }
    if !actor.email.isEmpty, !ActorForm.isEmail(actor.email) {
      found.append(words.emailOdd(actor.email))
    }
    return found
  }

  private static func isDigits(_ text: String, _ count: Int) -> Bool {
    text.utf8.count == count && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// Ten digits from 0, or +212 and nine; spaces, dots and dashes do not count.
  static func isPhone(_ text: String) -> Bool {
    let kept = text.filter { !" .-\u{A0}\u{202F}".contains($0) }
    if kept.hasPrefix("0") { return isDigits(kept, 10) }
    for prefix in ["+212", "00212"] where kept.hasPrefix(prefix) {
      return isDigits(String(kept.dropFirst(prefix.count)), 9)
    }
    return false
  }

  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains(" ") else { return false }
    return parts[1].contains(".") && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
  }
}
