import Domain
import Testing

@testable import Exchange

@Suite struct CellTests {
  @Test(arguments: [
    ("0", 0), ("12", 1_200), ("12.5", 1_250), ("12.50", 1_250), ("1 234.56", 123_456),
    ("1\u{A0}234\u{202F}567", 123_456_700), ("007", 700), ("999999999999.99", 99_999_999_999_999),
  ])
  func `an amount is read`(text: String, hundredths: Int64) {
    #expect(CellText.hundredths(text.utf8, allowingComma: false) == hundredths)
  }

  @Test(arguments: [
    "", "1e5", "NaN", "inf", "-0", "-5", "+5", "0x10", "12345678901234567890", "1.234", "12.", ".5",
    "1,5", "1234 567", "1 23", " 1", "1 ", "1  234", "١٢", "12 MAD", "1.2.3", "12 34.5",
  ])
  func `what is no amount is refused`(text: String) {
    #expect(CellText.hundredths(text.utf8, allowingComma: false) == nil)
  }

  @Test func `a decimal comma is read where the separator is none`() {
    #expect(CellText.hundredths("1 234,5".utf8, allowingComma: true) == 123_450)
    #expect(CellText.hundredths("1,234.5".utf8, allowingComma: true) == nil)
  }

  @Test(arguments: ["2026-02-28", "28/02/2026"])
  func `a day is read in both forms`(text: String) {
    #expect(CellText.day(Array(text.utf8)) == Day(year: 2026, month: 2, day: 28))
  }

  @Test(arguments: [
    "", "31/02/2026", "2026-02-30", "02/28/2026", "28-02-2026", "45000", "2026/02/28", "2026-2-28",
    "28.02.2026", "2026-02-28T00", "0000-01-01", "२०२६-०२-२८",
  ])
  func `what is no day is refused`(text: String) {
    #expect(CellText.day(Array(text.utf8)) == nil)
  }

  /// Reads one row of a kind from some columns of it.
  private func faults(_ kind: ImportKind, _ header: String, _ row: String) throws -> [String] {
    var reader = try RecordReader(
      kind,
      MemorySource(header + "\n" + row + "\n"),
      context: Fixture.context
    )
    var found: [String] = []
    while let next = try reader.next() {
      if case .bad(let bad) = next {
        found.append("\(bad.code.rawValue) \(bad.column ?? "-") \(bad.value)")
      }
    }
    return found
  }

  static let claims: [(String, String)] = [
    (",P1,R1,B1,2026-03-01,,,", "missingValue claim "),
    ("C 1,P1,R1,B1,2026-03-01,,,", "badCode claim C 1"),
    ("C1,P1,R9,B1,2026-03-01,,,", "unknownResult result R9"),
    ("C1,P1,R1,,2026-03-01,,,", "missingValue participant "),
    ("C1,P1,R1,B1,2026-13-01,,,", "badDay achieved_on 2026-13-01"),
    ("C1,P1,R1,B1,2026-03-01,2026-09-19,,", "dayAfterToday declared_on 2026-09-19"),
    ("C1,P1,R1,B1,2026-03-01,,x y,", "badCode evidence x y"),
    ("C1,P1,R1,B1,2026-03-01,,a;;b,", "badCode evidence a;;b"),
    ("C1,P1,R1,B1,2026-03-01,,,nobody", "unknownPerson declared_by nobody"),
    ("C1,P 1,R1,B1,never,,,nobody", "badCode project P 1"),
  ]

  @Test(arguments: claims)
  func `a claim is judged cell by cell, and its first fault named`(
    row: String,
    fault: String
  ) throws {
    let header = "claim,project,result,participant,achieved_on,declared_on,evidence,declared_by"
    #expect(try faults(.claims, header, row) == [fault])
  }

  @Test(arguments: [
    ("B1,P1,2026-01-01,X,1990,none,F", "unknownValue sex X"),
    ("B1,P1,2026-01-01,f,1990,none,F", "unknownValue sex f"),
    ("B1,P1,2026-01-01,F,1890,none,F", "outOfRange birth_year 1890"),
    ("B1,P1,2026-01-01,F,19 90,none,F", "badNumber birth_year 19 90"),
    ("B1,P1,2026-01-01,F,1990,college,F", "unknownValue education college"),
    ("B1,P1,2026-01-01,F,1990,none,F;ZZ", "unknownGroup groups F;ZZ"),
    ("B1,P1,,F,1990,none,F", "missingValue entry_on "),
  ])
  func `a participant is judged cell by cell`(row: String, fault: String) throws {
    let header = "participant,project,entry_on,sex,birth_year,education,groups"
    #expect(try faults(.participants, header, row) == [fault])
  }

  @Test(arguments: [
    ("all,T,OP,A1,2026-01-01,2026-12-31,,,", "reservedCode project all"),
    ("counter,T,OP,A1,2026-01-01,2026-12-31,,,", "reservedCode project counter"),
    ("P1,,OP,A1,2026-01-01,2026-12-31,,,", "missingValue title "),
    ("P1,T,OP,A1,2026-01-01,2025-12-31,,,", "endsBeforeStart ends_on 2025-12-31"),
    ("P1,T,OP,A1,2026-01-01,2026-12-31,1.234,,", "badAmount ceiling_mad 1.234"),
    ("P1,T,OP,A1,2026-01-01,2026-12-31,,60,40.01", "percentsOver100 recovery_percent 40.01"),
    ("P1,T,OP,A1,2026-01-01,2026-12-31,,101,", "outOfRange holdback_percent 101"),
    ("P1,T,OP,A1,2026-01-01,2026-12-31,,10%,", "badPercent holdback_percent 10%"),
  ])
  func `a project is judged cell by cell`(row: String, fault: String) throws {
    let header =
      "project,title,operator,agreement,starts_on,ends_on,ceiling_mad,holdback_percent,recovery_percent"
    #expect(try faults(.projects, header, row) == [fault])
  }

  @Test(arguments: [
    (
      ImportKind.targets, "project,result,period,quantity", "P1,R1,2026-09,5",
      "wrongPeriodKind period 2026-09"
    ),
    (.targets, "project,result,period,quantity", "P1,R1,2026-T5,5", "badPeriod period 2026-T5"),
    (.targets, "project,result,period,quantity", "P1,R1,2026-T1,-5", "badNumber quantity -5"),
    (.targets, "project,result,period,quantity,group", "P1,R1,2026-T1,5,Z", "unknownGroup group Z"),
    (.cnss, "participant,month,days", "B1,2026-13,5", "badMonth month 2026-13"),
    (.cnss, "participant,month,days", "B1,2026-03,32", "outOfRange days 32"),
    (.cnss, "participant,month,days", "B1,2026-03,", "missingValue days "),
    (
      .needs, "territory,quantity,year,method,source", "07.999,5,2024,survey,E",
      "unknownValue territory 07.999"
    ),
    (
      .needs, "territory,quantity,year,method,source", "07.431,5,2024,guess,E",
      "unknownValue method guess"
    ),
    (.needs, "territory,quantity,year,method,source", "07.431,5,2024,,E", "missingValue method "),
    (.needs, "territory,quantity,year,method,source", "07.431,5,24,survey,E", "outOfRange year 24"),
    (
      .needs, "territory,quantity,year,method,source", "07.431,5,2024,survey,",
      "missingValue source "
    ),
    (
      .needs, "territory,quantity,year,method,source,group", "07.431,5,2024,survey,E,Z",
      "unknownGroup group Z"
    ),
    (.findings, "claim,outcome", "C1,perhaps", "unknownValue outcome perhaps"),
    (.findings, "claim,outcome", "C1,", "missingValue outcome "),
    (.findings, "claim,outcome,reason", "C1,reduced,", "missingValue reason "),
    (.findings, "claim,outcome,reason", "C1,refused,WHY", "unknownReason reason WHY"),
    (.findings, "claim,outcome,mode", "C1,confirmed,smoke", "unknownValue mode smoke"),
    (.actors, "actor,name_fr,kind", "A1,,company", "missingValue name_fr "),
    (.actors, "actor,name_fr,kind", "A1,N,shop", "unknownValue kind shop"),
    (.actors, "actor,name_fr,kind,capacity", "A1,N,company,1e3", "badNumber capacity 1e3"),
    (.relations, "from,to,kind", "A1,A2,likes", "unknownValue kind likes"),
    (.relations, "from,to,kind", "A1,A2,", "missingValue kind "),
    (
      .relations, "from,to,kind,since,until", "A1,A2,funds,2026-02-01,2026-01-01",
      "endsBeforeStart until 2026-01-01"
    ),
  ])
  func `other kinds are judged cell by cell`(
    kind: ImportKind,
    header: String,
    row: String,
    fault: String
  ) throws {
    #expect(try faults(kind, header, row) == [fault])
  }

  @Test func `an unknown value comes with the known ones`() throws {
    let text = "participant,project,entry_on,sex\nB1,P1,2026-01-01,X\n"
    let bad = Fixture.bad(try Fixture.read(ParticipantLine.self, Array(text.utf8)))
    #expect(bad.map(\.known) == [["F", "M"]])
  }

  @Test func `empty cells stand for what the rules say`() throws {
    let text = "actor,name_fr,kind,groups\nA1,Un,,\n"
    let actor = Fixture.rows(try Fixture.read(Actor.self, Array(text.utf8))).first
    #expect(actor == Actor(code: "A1", nameFrench: "Un", kind: .other))
    let project =
      "project,title,operator,agreement,starts_on,ends_on,ceiling_mad,participant_cap_mad\n"
      + "P1,T,OP,A1,2026-01-01,2026-12-31,,0\n"
    let agreement = Fixture.rows(try Fixture.read(Project.self, Array(project.utf8))).first?
      .agreement
    #expect(agreement?.ceiling == nil)
    #expect(agreement?.participantCap == .zero)
    #expect(agreement?.advance == .zero)
  }

  @Test func `rows that name no person are counted`() throws {
    let text =
      "claim,project,result,participant,achieved_on,declared_by\n"
      + "C1,P1,R1,B1,2026-01-01,\nC2,P1,R1,B1,2026-01-01,op1\nC3,P1,R1,B1,2026-01-01,\n"
    var reader = try ImportReader<ClaimLine>(MemorySource(text), context: Fixture.context)
    var claims: [ClaimLine] = []
    while case .row(_, let claim)? = try reader.next() { claims.append(claim) }
    #expect(reader.rowsWithoutPerson == 2)
    #expect(claims.map(\.claim.declaredBy) == ["op1", "op1", "op1"])
    #expect(claims.map(\.assumesPerson) == [true, false, true])
    #expect(claims.map(\.assumesDay) == [true, true, true])
  }

  @Test func `a list inside a cell has the separator that the cells have not`() throws {
    let text =
      "claim;project;result;participant;achieved_on;evidence\nC1;P1;R1;B1;2026-01-01;a|b|a\n"
    let claim = Fixture.rows(try Fixture.read(ClaimLine.self, Array(text.utf8))).first
    #expect(claim?.claim.evidence == ["a", "b"])
  }
}
