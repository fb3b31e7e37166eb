/// The sex of a participant; nil elsewhere is unknown.
public enum Sex: String, CaseIterable, Sendable {
  case female = "F"
  case male = "M"
}

/// The highest education of a participant; nil elsewhere is unknown.
public enum Education: String, CaseIterable, Sendable {
  case none, primary, secondary, vocational, higher
}

/// A pseudonymous person who takes part in a project.
public struct Participant: Hashable, Sendable {
  public var code: String
  public var project: String
  public var sex: Sex?
  public var birthYear: Int?
  public var education: Education?
  /// Codes of the target groups, as declared.
  public var groups: [String]
  /// HCP code of the commune of residence; empty when unknown.
  public var commune: String
  public var entryOn: Day
  public var monthsOutOfWork: Int?

  public init(
    code: String,
    project: String,
    sex: Sex? = nil,
    birthYear: Int? = nil,
    education: Education? = nil,
    groups: [String] = [],
    commune: String = "",
    entryOn: Day,
    monthsOutOfWork: Int? = nil
  ) {
    self.code = code
    self.project = project
    self.sex = sex
    self.birthYear = birthYear
    self.education = education
    self.groups = groups
    self.commune = commune
    self.entryOn = entryOn
    self.monthsOutOfWork = monthsOutOfWork
  }

  /// The participant's province: the first two parts of the commune code; nil when unknown (R15).
  public var province: String? { provinceCode(ofCommune: commune) }
}

/// What identifies a participant in the world: never stored in the clear beside the claims.
public struct Identity: Hashable, Sendable {
  /// As typed; only a keyed fingerprint of it is kept.
  public var nationalID: String
  public var name: String
  public var phone: String

  public init(nationalID: String = "", name: String = "", phone: String = "") {
    self.nationalID = nationalID
    self.name = name
    self.phone = phone
  }

  public static let none = Identity()

  /// The national identity number upper-cased and stripped of all but ASCII letters and digits;
  /// two participants with the same non-empty one are one person (R6).
  public var normalizedNationalID: String {
    String(
      decoding: nationalID.uppercased().unicodeScalars.compactMap { scalar -> UInt8? in
        switch scalar.value {
        case 48...57, 65...90: UInt8(scalar.value)
        default: nil
        }
      },
      as: UTF8.self
    )
  }
}

/// Days of work that an employer declared to the CNSS for a participant in a month.
public struct CNSSLine: Hashable, Sendable {
  public var participant: String
  public var employerICE: String
  public var month: Month
  public var days: Int

  public init(participant: String, employerICE: String, month: Month, days: Int) {
    self.participant = participant
    self.employerICE = employerICE
    self.month = month
    self.days = days
  }
}
