import ArgumentParser
import Domain
import Exchange
import Phrases
import Seals
import Store

/// `fbr draw`: draws the claims of a stratum to verify.
struct DrawCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "draw")
  @Argument var stratum: String
  @Option(parsing: .unconditional) var seed: String
  @Option(parsing: .unconditional) var reason: String?

  func perform(_ console: Console) throws {
    try console.require(.text, .json)
    let (desk, author) = try console.deskForChange()
    let (draw, receipt) = try make(desk, author)
    guard console.format == .json else { return write(draw, desk) }
    try desk.json(receipt) { json in
      json.member("stratum", draw.stratum)
      json.member("seed", draw.seed)
      json.member("population", draw.population)
      json.member("population_sha256", SHA256.hex(of: draw.fingerprint))
      json.member("size", draw.size)
      try json.member("claims", texts: draw.codes)
    }
  }

  /// Draws a stratum, or claims to counter-verify (R82).
  private func make(_ desk: Desk, _ author: Author) throws -> (draw: Draw, receipt: Receipt) {
    if let counter = try desk.counterStratum(stratum) {
      return try desk.store.draw(counter, seed: seed, reason: reason, by: author)
    }
    return try desk.store.draw(
      try desk.stratum(stratum),
      seed: seed,
      reason: reason,
      by: author
    )
  }

  private func write(_ draw: Draw, _ desk: Desk) {
    let words = desk.words
    for (index, code) in draw.codes.enumerated() { desk.out.line("\(index + 1). \(code)") }
    desk.out.line(words.drawn(draw.size, draw.population, draw.stratum))
    desk.out.line(words.titled(words.seed, draw.seed))
    desk.out.line(words.titled(words.populationSum, SHA256.hex(of: draw.fingerprint)))
  }
}

/// `fbr release-stratum`: decides what a suspended stratum pays (R44).
struct ReleaseStratumCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "release-stratum")
  @Argument var stratum: String
  @Option(parsing: .unconditional, completion: KnownValues.effects) var effect: String
  @Option(parsing: .unconditional) var reason: String

  func perform(_ console: Console) throws {
    try console.require(.text, .json)
    let effect = try choice(effect, "--effect") as Band.Effect
    let (desk, author) = try console.deskForChange()
    let stratum = try desk.stratum(stratum)
    let receipt = try desk.store.release(stratum, effect: effect, reason: reason, by: author)
    guard console.format == .json else {
      return console.out.line(desk.words.stratumReleased(stratum.code))
    }
    try desk.json(receipt) { json in
      json.member("stratum", stratum.code)
      json.member("effect", effect.rawValue)
    }
  }
}
