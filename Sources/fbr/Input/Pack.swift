import Domain
import Exchange
import Phrases

/// A programme pack given to a command.
enum Pack {
  private static let limit = 4 << 20

  /// The programme of a file, sound in its form and in what its parts say of one another (R73).
  ///
  /// - Throws: `CommandFailure` with 65 and every fault.
  static func read(_ path: String, _ book: Phrasebook) throws -> Programme {
    let file = try InputFile.open(path, book)
    return try read(try file.bytes(upTo: limit, book), path, book)
  }

  /// The programme that a store has when none is given.
  static func example(_ book: Phrasebook) throws -> Programme {
    try read(Array(ExamplePack.toml.utf8), "EXEMPLE", book)
  }

  private static func read(_ bytes: [UInt8], _ path: String, _ book: Phrasebook) throws -> Programme
  {
    let programme: Programme
    do {
      programme = try PackReader.read(bytes)
    } catch {
      throw refusal(path, error.faults.map { detail($0, book) }, book)
    }
    let faults = programme.faults()
    guard faults.isEmpty else { throw refusal(path, faults.map { detail($0, book) }, book) }
    return programme
  }

  private static func refusal(
    _ path: String,
    _ details: [CommandFailure.Detail],
    _ book: Phrasebook
  ) -> CommandFailure {
    CommandFailure(
      code: "badPack",
      message: book.commandLine.packRefused(path, details.count),
      subject: path,
      exitStatus: 65,
      details: details
    )
  }

  private static func detail(_ fault: PackFault, _ book: Phrasebook) -> CommandFailure.Detail {
    CommandFailure.Detail(
      path: fault.path,
      code: fault.code.rawValue,
      line: fault.line,
      message: book.commandLine.packFault(fault)
    )
  }

  private static func detail(_ fault: ProgrammeFault, _ book: Phrasebook) -> CommandFailure.Detail {
    CommandFailure.Detail(
      path: fault.path,
      code: fault.code.rawValue,
      line: nil,
      message: book.commandLine.programmeFault(fault)
    )
  }
}
