import Domain
import Phrases

/// The form of one thing of the draft: from its settings to fields, and back.
struct ReferentialForm: Sendable {
  let section: ProgrammeFault.Section
  /// Its place in its section; nil for a new one.
  let place: Int?
  let entry: ProgrammeEntry
  let look: ReferentialLook

  /// The form of a thing that exists.
  init?(_ entry: ProgrammeEntry, at place: Int, _ look: ReferentialLook) {
    guard entry.section != .person else { return nil }
    section = entry.section
    self.place = place
    self.entry = entry
    self.look = look
  }

  /// The form of a new thing of a tab; nil where nothing can be added.
  init?(new tab: ReferentialTab, _ look: ReferentialLook) {
    guard let section = tab.section, section != .programme else { return nil }
    self.section = section
    place = nil
    entry = ProgrammeEntry(section, "", [])
    self.look = look
  }

  var words: ReferentialPhrases { look.words }
  private var context: Context { look.context }

  /// The dialog; filled again with what was typed when that had faults.
  func dialog(filled result: DialogResult? = nil, faults: [String] = []) -> Dialog {
    var fields = fields
    if let result {
      for index in fields.indices { fields[index].value = typed(fields[index], result) }
    }
    let name =
      words.section(section) + (entry.name.isEmpty ? "" : " " + look.spoken(entry.name, section))
    return Dialog(
      "referential.form",
      owner: .referentials,
      title: place == nil ? words.dialogs.newTitle(name) : words.dialogs.editTitle(name),
      body: faults.map { .warning("▲ " + $0) },
      fields: fields,
      buttons: [.init("save", words.dialogs.save), .close(context.phrases)]
    )
  }

  /// What stood in a field, as it can be typed again.
  private func typed(_ field: Field, _ result: DialogResult) -> String {
    guard case .amount = field.kind, let money = result.amount(field.id) else {
      return result[field.id]
    }
    return ProgrammeValue.amount(money).text
  }

  private var fields: [Field] {
    switch section {
    case .programme: programmeFields
    case .bonus: bonusFields
    case .group: labelled + [rate(.bonus)]
    case .result: labelled + resultFields
    case .price: priceFields
    case .mechanism: labelled + mechanismFields
    case .reason: labelled + [rate(.keep)]
    case .person: []
    }
  }

  func value(_ key: ProgrammeKey) -> String { entry[key]?.text ?? "" }

  private func text(_ key: ProgrammeKey, isRequired: Bool = false, hint: String = "") -> Field {
    Field(
      key.rawValue,
      words.key(key),
      .text(limit: 500),
      value: value(key),
      isRequired: isRequired,
      hint: hint
    )
  }

  private func number(
    _ key: ProgrammeKey,
    _ range: ClosedRange<Int>,
    default substitute: String = "",
    hint: String = ""
  ) -> Field {
    let known = value(key)
    return Field(
      key.rawValue,
      words.key(key),
      .number(range),
      value: known.isEmpty ? substitute : known,
      hint: hint
    )
  }

  private func rate(_ key: ProgrammeKey, _ most: Int = 10_000, default substitute: String = "")
    -> Field
  {
    number(key, 0...most, default: substitute, hint: words.dialogs.rateHint)
  }

  private func choice(_ key: ProgrammeKey, _ options: [Field.Option]) -> Field {
    let known = value(key)
    return Field(
      key.rawValue,
      words.key(key),
      .choice(options),
      value: known.isEmpty ? options.first?.id ?? "" : known
    )
  }

  private func day(_ key: ProgrammeKey) -> Field {
    Field(key.rawValue, words.key(key), .day(from: nil), value: value(key))
  }

  private var labelled: [Field] {
    let code = Field("code", words.key(.code), .code, isRequired: true)
    return (place == nil ? [code] : []) + [
      text(.labelFrench, isRequired: true), text(.labelEnglish), text(.labelArabic),
    ]
  }

  private var programmeFields: [Field] {
    [
      text(.title, isRequired: true), number(.minAge, 0...150), number(.maxAge, 0...150),
      number(.minMonthsOutOfWork, 0...1_200), number(.okPercent, 0...1_000),
      number(.watchPercent, 0...1_000), rate(.counterShare),
      Field(
        "effective",
        words.dialogs.effective,
        .day(from: context.today),
        value: look.board.draft?.effectiveOn?.iso ?? "",
        hint: words.dialogs.effectiveHint
      ),
    ]
  }

  private var bonusFields: [Field] {
    let modes = Bonus.Mode.allCases.map { Field.Option($0.rawValue, words.bonusMode($0.rawValue)) }
    return [choice(.mode, modes), rate(.cap, 100_000)]
  }

  private var resultFields: [Field] {
    let programme = look.programme
    let levels = ResultDefinition.Level.allCases.map {
      Field.Option($0.rawValue, context.phrases.labels.level($0))
    }
    let others = programme.results.filter { $0.code != entry.name }.map {
      Field.Option($0.code, $0.label.text(in: context.language), note: $0.code)
    }
    let mechanisms = programme.mechanisms.map {
      Field.Option($0.code, $0.label.text(in: context.language), note: $0.code)
    }
    return [
      choice(.level, levels),
      choice(.predecessor, [Field.Option("", context.phrases.labels.none)] + others),
      number(.waitingMonths, 0...120, default: "0"), number(.cnssMonths, 0...120, default: "0"),
      choice(.mechanism, mechanisms), text(.evidence, hint: words.dialogs.codesHint),
      text(.contractTypes, hint: words.dialogs.codesHint),
    ]
  }

  private var priceFields: [Field] {
    let results = look.programme.results.map {
      Field.Option($0.code, $0.label.text(in: context.language), note: $0.code)
    }
    let provinces = Territory.provinces.map { Field.Option($0.code, context.phrases.name($0)) }
    let groups = look.programme.groups.map {
      Field.Option($0.code, $0.label.text(in: context.language), note: $0.code)
    }
    return [
      choice(.result, results),
      choice(.province, [Field.Option("", words.everywhere)] + provinces),
      choice(.group, [Field.Option("", words.everyone)] + groups),
      amount(.amount, isRequired: true), day(.from), day(.until), text(.method), text(.source),
    ]
  }

  private func amount(_ key: ProgrammeKey, isRequired: Bool = false) -> Field {
    Field(
      key.rawValue,
      words.key(key),
      .amount,
      value: value(key),
      isRequired: isRequired,
      hint: "DH"
    )
  }

  private var mechanismFields: [Field] {
    let kinds = Mechanism.Kind.allCases.map {
      Field.Option($0.rawValue, context.phrases.labels.mechanism($0))
    }
    let coverages = ["all", "share", "confidence"].map { Field.Option($0, words.coverage($0)) }
    let confidences = ["90", "95", "99"].map { Field.Option($0, $0 + " %") }
    let flags = [Field.Option("false", words.no), Field.Option("true", words.yes)]
    return [
      choice(.kind, kinds), choice(.coverage, coverages), rate(.share),
      choice(.confidence, confidences), rate(.margin), rate(.expected, default: "5000"),
      number(.minimum, 0...1_000_000, default: "0"),
      number(.deadlineDays, 0...3_650, default: "0"),
      number(.cnssMinimumDays, 0...31, default: "1"), rate(.boundConfidence, default: "9750"),
      number(.verifyDays, 0...3_650, default: "15"), choice(.evidenceSeen, flags),
      text(.checks, hint: words.dialogs.codesHint),
      amount(.forceAbove),
      number(.newOperatorDays, 0...36_500, default: String(Mechanism.usualNewDays)),
      text(.bands, hint: words.dialogs.bandsHint),
    ]
  }

  /// The effective day typed for the draft; nil for another form, or when it is empty.
  func effectiveDay(_ result: DialogResult) -> Day? {
    section == .programme ? result.day("effective") : nil
  }
}
