import Domain
import Phrases

/// The persons of the programme: list, add, roles, close.
extension Router {
  private var canEditPersons: String? {
    if let reason = context.readOnlyReason { return reason }
    guard let person = session.person else { return session.phrases.shell.needsPerson }
    let refusal = Policy.refusal(
      of: .editPersons,
      to: person,
      on: session.today,
      demonstration: session.summary.isDemonstration
    )
    return refusal.map { session.phrases.sentence($0) }
  }

  /// The persons, the cursor on one when a code is given.
  func personsDialog(on code: String = "") -> Dialog {
    let people = session.phrases.people
    let options = session.summary.programme.persons.map { person in
      let roles = person.orderedRoles.map(session.phrases.labels.role).joined(separator: ", ")
      let closed = person.closedOn.map { "\(people.closed) \(session.phrases.day($0))" }
      return Field.Option(person.code, person.name, note: closed ?? roles)
    }
    let signing = session.phrases.signing
    var body: [Dialog.Line] = []
    var buttons: [Dialog.Button] = []
    if let reason = canEditPersons {
      body = [.muted(reason)]
    } else {
      buttons = [
        .init("add", people.add), .init("roles", people.editRoles),
        .init("closing", people.closePerson),
      ]
    }
    if session.person != nil { buttons.append(.init("key", signing.keyButton)) }
    buttons.append(.close(session.phrases))
    return Dialog(
      "persons",
      owner: nil,
      title: people.title,
      body: body,
      fields: [Field("person", people.name, .choice(options), value: code)],
      buttons: buttons,
      focused: buttons.count - 1
    )
  }

  mutating func submittedPerson(_ result: DialogResult) -> [Effect] {
    switch (result.dialog, result.button) {
    case ("persons", "add"): return present(addDialog())
    case ("persons", let button):
      guard let person = session.summary.programme.person(result["person"]) else { return [] }
      if button == "key" { return present(keyDialog(person)) }
      return present(button == "roles" ? rolesDialog(person) : closeDialog(person))
    default: return savePerson(result)
    }
  }

  private mutating func savePerson(_ result: DialogResult) -> [Effect] {
    let roles = Set(result.choices("roles").compactMap(Role.init(rawValue:)))
    if result.dialog == "person.add" {
      let person = Person(
        code: result["code"],
        name: result["name"],
        actor: result.text("actor"),
        roles: roles
      )
      return perform([.savePerson(person, isNew: true, nextToken())])
    }
    guard var person = session.summary.programme.person(result["code"]) else { return [] }
    if result.dialog == "person.roles" {
      person.roles = roles
    } else {
      person.closedOn = result.day("day") ?? session.today
    }
    return perform([.savePerson(person, isNew: false, nextToken())])
  }

  private var roleOptions: [Field.Option] {
    Role.allCases.map { Field.Option($0.rawValue, session.phrases.labels.role($0)) }
  }

  private func addDialog() -> Dialog {
    let people = session.phrases.people
    return Dialog(
      "person.add",
      owner: nil,
      title: people.addTitle,
      fields: [
        Field("name", people.name, .text(limit: 80), isRequired: true),
        Field("code", people.code, .code, isRequired: true),
        Field("actor", people.actor, .code),
        Field("roles", people.roles, .choices(roleOptions), isRequired: true),
      ],
      buttons: [.init("add", people.addButton), .close(session.phrases)]
    )
  }

  private func rolesDialog(_ person: Person) -> Dialog {
    let people = session.phrases.people
    return Dialog(
      "person.roles",
      owner: nil,
      title: people.rolesTitle(person.name),
      fields: [
        codeField(person),
        Field(
          "roles",
          people.roles,
          .choices(roleOptions),
          value: person.orderedRoles.map(\.rawValue).joined(separator: ","),
          isRequired: true
        ),
      ],
      buttons: [.init("save", people.saveButton), .close(session.phrases)]
    )
  }

  private func closeDialog(_ person: Person) -> Dialog {
    let people = session.phrases.people
    return Dialog(
      "person.close",
      owner: nil,
      title: people.closeTitle(person.name),
      body: [.text(people.closeText(person.name))],
      fields: [
        codeField(person),
        Field(
          "day",
          people.since,
          .day(from: nil),
          value: session.phrases.day(session.today),
          isRequired: true
        ),
      ],
      buttons: [
        .init("close", people.closeButton),
        .init("keep", session.phrases.shell.keep, submits: false),
      ]
    )
  }

  /// The code of the person concerned, as the only thing to choose.
  private func codeField(_ person: Person) -> Field {
    Field(
      "code",
      session.phrases.people.code,
      .choice([Field.Option(person.code, person.code, note: person.name)]),
      value: person.code
    )
  }
}
