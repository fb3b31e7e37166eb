import Canvas
import Domain
import Exchange
import Foundation
import Phrases
import Screens

/// The scripts that can be presented: files, and those that ship with the program.
struct ScriptShelf {
  private let book: Phrasebook

  /// Each by its name, in the order in which they are offered.
  static let builtIn: [(name: String, bytes: [UInt8])] = [
    ("verification", PackageResources.verification_toml),
    ("paiement", PackageResources.paiement_toml),
    ("atelier", PackageResources.atelier_toml),
    ("tutoriel", PackageResources.tutoriel_toml),
  ]

  /// The names that the screens know.
  private static var vocabulary: ScriptVocabulary {
    ScriptVocabulary(
      screens: ScreenCatalog.make().map(\.id.rawValue),
      commands: Command.allCases.map(\.rawValue),
      isKey: { KeyPress(named: $0) != nil }
    )
  }

  init(_ book: Phrasebook) { self.book = book }

  /// Those that ship with the program.
  ///
  /// - Throws: `CommandFailure`.
  func all() throws -> [NamedScript] {
    try ScriptShelf.builtIn.map { NamedScript(name: $0.name, script: try read($0.bytes, $0.name)) }
  }

  /// The script of a file, or of a name that ships with the program.
  ///
  /// - Throws: `CommandFailure`: 66 when there is none, 65 with every fault.
  func load(_ name: String) throws -> NamedScript {
    let exists = FileManager.default.fileExists(atPath: name)
    if !exists, let bytes = ScriptShelf.builtIn.first(where: { $0.name == name })?.bytes {
      return NamedScript(name: name, script: try read(bytes, name))
    }
    guard exists || name == "-" else {
      throw CommandFailure(
        code: "inputMissing",
        message: book.presenter.unknownScript(name, ScriptShelf.builtIn.map(\.name)),
        subject: name,
        exitStatus: 66
      )
    }
    let file = try InputFile.open(name, book)
    let bytes = try file.bytes(upTo: 1 << 20, book)
    let path = URL(filePath: name).path
    return NamedScript(name: path, script: try read(bytes, name))
  }

  private func read(_ bytes: [UInt8], _ name: String) throws -> Script {
    do {
      return try ScriptReader.read(bytes, ScriptShelf.vocabulary)
    } catch {
      throw CommandFailure(
        code: "badScript",
        message: book.presenter.scriptRefused(name, error.faults.count),
        subject: name,
        exitStatus: 65,
        details: error.faults.map { fault in
          CommandFailure.Detail(
            path: fault.path,
            code: fault.code.rawValue,
            line: fault.line,
            message: book.commandLine.packFault(fault)
          )
        }
      )
    }
  }
}
