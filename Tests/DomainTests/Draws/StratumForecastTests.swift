import Domain
import Testing

@Suite struct StratumForecastTests {
  private let standing = StratumStanding(
    examined: 10,
    confirmed: 9,
    awaited: 2,
    concludedWorth: dirhams(36_000),
    awaitedGross: dirhams(8000),
    undrawn: 30,
    undrawnGross: dirhams(120_000)
  )

  @Test func `each effect pays what it says`() throws {
    let forecast = StratumForecast(standing, mechanism: Sample.mechanism())
    #expect(forecast.gap == 1000)
    let bound = lowerErrorBound(examined: 10, errors: 1, confidence: 9750)
    #expect(forecast.bound == bound)
    let declared = try #require(forecast[.payDeclared])
    #expect(declared.payable == dirhams(156_000))
    #expect(declared.exempt == 30)
    let extrapolated = try #require(forecast[.extrapolate])
    #expect(extrapolated.deduction == dirhams(120_000).share(bound))
    #expect(extrapolated.payable == dirhams(156_000) - extrapolated.deduction)
    let verified = try #require(forecast[.verifyAll])
    #expect(verified.payable == dirhams(36_000))
    #expect(verified.toVerify == 30)
    #expect(verified.held == dirhams(120_000))
    let suspended = try #require(forecast[.suspend])
    #expect(suspended.payable == .zero)
    #expect(suspended.held == dirhams(156_000))
  }

  @Test func `only one effect holds now, and those that can still come are told`() {
    let forecast = StratumForecast(standing, mechanism: Sample.mechanism())
    #expect(forecast.effects.filter(\.isPresent).map(\.effect) == [.extrapolate])
    // 1 to 3 errors of 12: from 8.33 to 25 %.
    #expect(forecast.effects.filter(\.isReachable).map(\.effect) == [.extrapolate, .verifyAll])
  }

  @Test func `a mechanism without an effect has no band for it`() {
    let bands = [Band(from: 0, to: 10_000, effect: .payDeclared)]
    let forecast = StratumForecast(standing, mechanism: Sample.mechanism(bands: bands))
    #expect(forecast[.suspend]?.bands.isEmpty == true)
    #expect(forecast[.suspend]?.isReachable == false)
  }

  @Test func `a sheet ranks the whole population as the draw does`() {
    // A hash that a reader can redo: the sum of the bytes, 32 times.
    let hash = { (bytes: [UInt8]) -> [UInt8] in
      let sum = bytes.reduce(UInt8(0)) { ($0 &* 31) &+ $1 }
      return [UInt8](repeating: sum, count: 32)
    }
    let codes = (1...20).map { "C\($0)" }
    let sheet = DrawSheet(
      stratum: "P|R|2026-T3|1",
      seed: "s",
      population: codes,
      size: 6,
      hash: hash
    )
    let draw = Draw(
      stratum: "P|R|2026-T3|1",
      seed: "s",
      population: codes.reversed(),
      size: 6,
      hash: hash
    )
    #expect(sheet.ranks.filter(\.isDrawn).map(\.claim) == draw.codes)
    #expect(sheet.ranks.count == 20)
    #expect(sheet.ranks.map(\.hash) == sheet.ranks.map(\.hash).sorted())
    #expect(sheet.ranks.allSatisfy { $0.hash.count == 64 })
  }
}
