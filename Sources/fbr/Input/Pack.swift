import Domain
import Exchange
import Phrases

/// A programme pack given to a command.
enum Pack {
  private static let limit = 4 << 20

  /// The programme of a file, sound in its form and in what its parts say of one another (R73);
  /// `persons` are those whom the store has already.
  ///
  /// - Throws: `CommandFailure` with 65 and every fault.
  static func read(
    _ path: String,
    _ book: Phrasebook,
    joining persons: [Person] = []
  ) throws -> Programme {
    let file = try InputFile.open(path, book)
    return try read(try file.bytes(upTo: limit, book), path, book, persons)
  }

  /// The programme that a store has when none is given.
  static func example(_ book: Phrasebook) throws -> Programme {
    try read(Array(ExamplePack.toml.utf8), "EXEMPLE", book, [])
  }

  private static func read(
    _ bytes: [UInt8],
    _ path: String,
    _ book: Phrasebook,
    _ persons: [Person]
  ) throws -> Programme {
    let programme: Programme
    do {
      programme = try PackReader.read(bytes)
    } catch {
      throw refusal(path, error.faults.map { detail($0, book) }, book)
    }
    let faults = faults(of: programme, joining: persons)
    guard faults.isEmpty else {
      let lines = PackReader.lines(bytes)
      throw refusal(path, faults.map { detail($0, line: line(of: $0, lines), book) }, book)
    }
    return programme
  }

  /// Its own faults, and mechanisms that nobody may perform once its persons have come. A pack without
  /// persons leaves those of the store as they are: it is not refused for them, and who brings it is
  /// warned.
  private static func faults(
    of programme: Programme,
    joining persons: [Person]
  ) -> [ProgrammeFault] {
    let own = programme.persons
    if own.isEmpty { return programme.faults() }
    let kept = persons.filter { programme.person($0.code) == nil }
    return programme.faults() + programme.verifierFaults(persons: kept + own, on: nil)
  }

  /// The line of the key at fault, or of the table that it stands in.
  private static func line(of fault: ProgrammeFault, _ lines: [String: Int]) -> Int? {
    var path = fault.path[...]
    while !path.isEmpty {
      if let line = lines[String(path)] { return line }
      path = path.lastIndex(of: ".").map { path[..<$0] } ?? ""
    }
    return nil
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

  private static func detail(
    _ fault: ProgrammeFault,
    line: Int?,
    _ book: Phrasebook
  ) -> CommandFailure.Detail {
    CommandFailure.Detail(
      path: fault.path,
      code: fault.code.rawValue,
      line: line,
      message: book.commandLine.programmeFault(fault)
    )
  }
}
