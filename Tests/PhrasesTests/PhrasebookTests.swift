import Domain
import Phrases
import Testing

@Suite struct PhrasebookTests {
  private static let books = Language.allCases.map(Phrasebook.of)

  @Test(arguments: Language.allCases)
  func `every language has its book`(language: Language) {
    #expect(Phrasebook.of(language).language == language)
  }

  @Test(arguments: Command.allCases, [0, 1, 2])
  func `every command fits its places`(command: Command, book: Int) {
    let phrase = Self.books[book].command(command)
    #expect((1...40).contains(phrase.long.count))
    #expect((1...7).contains(phrase.short.count))
    #expect((1...76).contains(phrase.help.count))
  }

  @Test(arguments: Command.allCases)
  func `every help is translated`(command: Command) {
    #expect(Phrasebook.french.command(command).help != Phrasebook.english.command(command).help)
  }

  @Test(arguments: ScreenID.allCases, [0, 1, 2])
  func `every screen has a short name for its tab`(screen: ScreenID, book: Int) {
    let phrase = Self.books[book].screens(screen)
    #expect((1...7).contains(phrase.short.count))
    #expect(phrase.tab.count <= 15)
    #expect(!phrase.title.isEmpty)
  }

  @Test(arguments: [0, 1, 2])
  func `state codes are three letters, all different`(book: Int) {
    let codes = ClaimState.allCases.map(Self.books[book].labels.stateCode)
    #expect(codes.allSatisfy { $0.count == 3 })
    #expect(Set(codes).count == codes.count)
  }

  @Test func `the French state codes are those of the guide`() {
    let codes = ClaimState.allCases.map(Phrasebook.french.labels.stateCode)
    #expect(
      codes.joined(separator: " ") == "DÉC IRR REC DIS FIL ENV RTN VÉR VAL REF CON MEP PAY ABN"
    )
  }

  @Test(arguments: RefusalCode.allCases)
  func `every refusal says what, where and what to do`(code: RefusalCode) {
    let refusal = Refusal(code, subject: "C0007", details: ["coordinator", "take"])
    let french = Phrasebook.french.sentence(refusal)
    let english = Phrasebook.english.sentence(refusal)
    let arabic = Phrasebook.arabic.sentence(refusal)
    #expect(french.hasSuffix(".") && english.hasSuffix(".") && arabic.hasSuffix("."))
    #expect(french.count > 20)
    #expect(arabic.unicodeScalars.contains { $0.properties.isAlphabetic && $0.value > 0x600 })
    #expect(french != english)
  }

  @Test func `a refusal names states, moves and roles in words`() {
    let move = Refusal(.illegalMove, subject: "C0007", details: ["inVerification", "validate"])
    #expect(
      Phrasebook.french.sentence(move) == "C0007 est en vérification : impossible de valider."
    )
    let role = Refusal(.roleNotAllowed, details: ["coordinator", "payer"])
    #expect(Phrasebook.french.sentence(role).hasSuffix("coordination, paiement."))
  }

  @Test(arguments: RowFault.allCases)
  func `every bad row says what would be right`(fault: RowFault) {
    let row = BadRow(
      line: 3,
      column: "kind",
      code: fault,
      value: "x",
      known: ["a", "b"],
      otherLine: 2
    )
    let french = Phrasebook.french.sentence(row)
    #expect(french.hasSuffix(".") && Phrasebook.arabic.sentence(row).hasSuffix("."))
    #expect(french != Phrasebook.english.sentence(row))
  }

  @Test(arguments: FilterFault.Code.allCases)
  func `every fault of a filter is told`(code: FilterFault.Code) {
    let fault = FilterFault(code, at: 0..<1, text: "x", suggestion: "état")
    #expect(Phrasebook.french.sentence(fault).contains("vouliez-vous « état »"))
    #expect(Phrasebook.english.sentence(fault).contains("did you mean “état”"))
    #expect(Phrasebook.arabic.sentence(fault).contains("هل تقصدون «état»"))
  }

  @Test(arguments: Flag.allCases)
  func `every flag is translated`(flag: Flag) {
    #expect(Phrasebook.french.labels.flag(flag) != Phrasebook.english.labels.flag(flag))
  }

  @Test func `an unknown code is shown as it is`() {
    #expect(Phrasebook.french.labels.word("training") == "formation")
    #expect(Phrasebook.french.labels.word("zzz") == "zzz")
    #expect(Phrasebook.french.journal.action("zzz.q") == "zzz.q")
  }

  @Test func `a bucket that nobody gave is unknown`() {
    let row = BreakdownRow(axis: .sex, bucket: "unknown", declared: 1, verified: 0, validated: 0)
    #expect(Phrasebook.french.labels.bucket(row) == "inconnu")
    let safi = BreakdownRow(
      axis: .province,
      bucket: "07.431",
      declared: 1,
      verified: 0,
      validated: 0
    )
    #expect(Phrasebook.french.labels.bucket(safi) == "Safi")
  }

  @Test func `counts agree in both languages`() {
    #expect(Phrasebook.french.shell.drafts(0) == "0 brouillon")
    #expect(Phrasebook.english.shell.drafts(0) == "0 drafts")
    #expect(Phrasebook.french.shell.drafts(3) == "3 brouillons")
  }

  @Test func `codes of several parts are said in words, and others stay`() {
    let french = Phrasebook.french
    #expect(french.name(ofCode: "P01|2026-T3|2") == "P01 T3 2026 n°\u{202F}2")
    #expect(french.name(ofCode: "P01|holdback|1") == "P01 retenue n°\u{202F}1")
    #expect(french.name(ofCode: "P04|INS|2026-T3|1") == "P04 INS T3 2026 n°\u{202F}1")
    #expect(Phrasebook.english.name(ofCode: "P04|INS|2026-T3|1") == "P04 INS Q3 2026 no.\u{202F}1")
    for code in ["C000123", "P04", "P04|INS", ""] { #expect(french.name(ofCode: code) == code) }
  }

  @Test func `the services of the demonstration have a French word, and free codes have spaces`() {
    #expect(Phrasebook.french.labels.word("mobility") == "mobilité")
    #expect(Phrasebook.french.labels.word("attestation_cnss") == "attestation cnss")
  }
}
