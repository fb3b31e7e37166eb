extension PeoplePhrases {
  /// Persons in English.
  static let english = PeoplePhrases(
    whoTitle: "Who are you?",
    whoHint: "Your decisions will bear this name.",
    who: { "You are \($0) (\($1))" },
    title: "Persons of the programme",
    name: "Name",
    code: "Code",
    actor: "Organisation",
    roles: "Roles",
    since: "Left office",
    add: "Add…",
    editRoles: "Roles…",
    closePerson: "Close…",
    addTitle: "Add a person",
    rolesTitle: { "Roles of \($0)" },
    closeTitle: { "Close \($0)" },
    closeText: { "\($0) will sign nothing any more. What is signed remains." },
    closed: "closed",
    addButton: "Add",
    saveButton: "Save",
    closeButton: "Close",
    keys: "N add · e roles · Del close · Esc close"
  )
}
