/// The persons of the demonstration: common given names, surnames that nobody bears.
public enum FictionalPersons {
  /// The two coordinators: one draws, the other releases.
  public static let coordinators = ["K01", "K02"]
  /// The verifiers: the first two of one agency, the others of a second.
  public static let verifiers = ["V01", "V02", "V03", "V04"]
  public static let validators = ["W01", "W02", "W03"]

  /// Who pays the statements.
  public static let payer = "Y01"

  /// The person who declares for a project, by its index.
  public static func operatorPerson(_ project: Int) -> String { "O0\(project + 1)" }

  /// The two verifiers of a project's agency, by its index: the agencies share the projects.
  public static func verifiers(ofProject project: Int) -> [String] {
    project.isMultiple(of: 2) ? ["V01", "V02"] : ["V03", "V04"]
  }

  private static func person(
    _ code: String,
    _ name: String,
    _ actor: String,
    _ role: Role
  ) -> Person {
    Person(code: code, name: name, actor: actor, roles: [role])
  }

  /// Every person of the pack.
  public static let all = [
    person("K01", "Salma Bendémo", "A01", .coordinator),
    person("K02", "Tarik Aït-Exemple", "A01", .coordinator),
    person("O01", "Hind Elfictive", "A11", .operator),
    person("O02", "Youssef Oudémo", "A12", .operator),
    person("O03", "Loubna Benessai", "A13", .operator),
    person("O04", "Rachid Elmaquette", "A14", .operator),
    person("O05", "Ghita Tafictive", "A15", .operator),
    person("O06", "Mehdi Ouspécimen", "A16", .operator),
    person("O07", "Asmae Benmodèle", "A17", .operator),
    person("O08", "Hamza Aït-Fiction", "A18", .operator),
    person("V01", "Imane Elgabarit", "A05", .verifier),
    person("V02", "Omar Benscénario", "A05", .verifier),
    person("V03", "Nadia Oumaquette", "A06", .verifier),
    person("V04", "Karim Elprototype", "A06", .verifier),
    person("W01", "Zineb Aït-Modèle", "A02", .validator),
    person("W02", "Anas Benfictif", "A02", .validator),
    person("W03", "Samira Ouessai", "A02", .validator),
    person("Y01", "Driss Elspécimen", "A03", .payer),
    person("T01", "Meryem Bengabarit", "A01", .trainer),
    person("L01", "Hassan Tascénario", "A04", .viewer),
  ]
}
