import Domain
import Seals
import Testing

@Suite struct DrawTests {
  private static let codes = (1...60).map { "C" + String(1000 + $0) }

  private func draw(_ population: [String], size: Int, seed: String = "graine") -> Draw {
    Draw(
      stratum: "P01|R2|2026-T3|1",
      seed: seed,
      population: population,
      size: size,
      hash: SHA256.digest
    )
  }

  @Test func `the order is that of the hexadecimal SHA-256 of the text`() {
    let byHex = Self.codes.sorted {
      SHA256.hex("graine|P01|R2|2026-T3|1|" + $0) < SHA256.hex("graine|P01|R2|2026-T3|1|" + $1)
    }
    #expect(draw(Self.codes, size: 60).codes == byHex)
  }

  @Test func `R26 the fingerprint is that of the sorted codes joined by line feeds`() {
    let population = ["C10", "C9", "a", "B"]
    let drawn = draw(population, size: 1)
    #expect(SHA256.hex(of: drawn.fingerprint) == SHA256.hex("B\nC10\nC9\na"))
    #expect(drawn.population == 4)
    #expect(SHA256.hex(of: draw([], size: 3).fingerprint) == SHA256.hex(""))
  }

  @Test func `the order of the population changes nothing`() {
    var generator = SeededGenerator(3)
    let reference = draw(Self.codes, size: 17)
    for _ in 0..<20 {
      #expect(draw(Self.codes.shuffled(using: &generator), size: 17) == reference)
    }
  }

  @Test func `a smaller sample is the beginning of a larger one`() {
    let whole = draw(Self.codes, size: 60).codes
    for size in 0...60 {
      #expect(draw(Self.codes, size: size).codes == Array(whole.prefix(size)))
    }
    #expect(draw(Self.codes, size: 99).size == 60)
  }

  @Test func `another seed or stratum gives another order`() {
    #expect(draw(Self.codes, size: 60, seed: "autre").codes != draw(Self.codes, size: 60).codes)
  }

  @Test func `equal digests fall back on the codes`() {
    let drawn = Draw(stratum: "s", seed: "s", population: ["b", "a", "c"], size: 3) { _ in [] }
    #expect(drawn.codes == ["a", "b", "c"])
  }

  @Test(
    "R78 a seed is any text that is not empty and has no line feed",
    arguments: [("", false), ("a\nb", false), ("a\r\nb", false), (" ", true), ("é|عدد", true)]
  )
  func seed(text: String, valid: Bool) {
    #expect(isSeed(text) == valid)
  }

  @Test func `a draw asks its mechanism for the size`() throws {
    let stratum = try #require(Stratum("P01/R2/2026-T3/1"))
    let drawn = Draw(
      stratum: stratum,
      seed: "graine",
      population: Self.codes,
      mechanism: Sample.mechanism(.share(500)),
      hash: SHA256.digest
    )
    #expect(drawn == draw(Self.codes, size: 3))
  }
}

@Suite struct StratumTests {
  @Test(arguments: ["P01|R2|2026-T3|1", "P01|R2|2026-09|12"])
  func `R98 a stratum is written with a bar or a slash`(code: String) {
    #expect(Stratum(code)?.code == code)
    #expect(Stratum(code.replacing("|", with: "/"))?.code == code)
  }

  @Test(arguments: [
    "", "P01|R2|2026-T3", "P01|R2|2026-T3|0", "P01|R2|2026-T3|01", "P01|R2|2026-T3|-1",
    "P 1|R2|2026-T3|1", "P01|R2|2026-T9|1", "counter|P01|2026-T3|1", "P01|R2/2026-T3|1",
  ])
  func `another text is no stratum`(text: String) {
    #expect(Stratum(text) == nil)
  }

  @Test func `R82 a counter-verification has its own stratum`() {
    #expect(CounterStratum("counter/P01/2026-T3/2")?.code == "counter|P01|2026-T3|2")
    #expect(CounterStratum("P01|R2|2026-T3|1") == nil)
    #expect(CounterStratum("counter|P01|2026-T3|0") == nil)
  }
}
