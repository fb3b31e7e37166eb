import Domain
import Exchange
import Glibc
import Phrases
import Store

/// What a command answers when it cannot be done: the one error object of DESIGN §6.
struct CommandFailure: Error {
  let code: String
  let message: String
  /// The thing concerned; empty when there is none.
  let subject: String
  let exitStatus: Int32
  /// What is wrong in detail, one sentence each.
  var details: [Detail] = []

  /// One fault among several, with its place.
  struct Detail {
    let path: String
    let code: String
    let line: Int?
    let message: String
  }

  /// A command that this version does not have.
  static func notYet(_ what: String, _ book: Phrasebook) -> CommandFailure {
    CommandFailure(
      code: "notAvailable",
      message: book.commandLine.notYet(what),
      subject: what,
      exitStatus: 69
    )
  }

  /// A file that cannot be read or written.
  static func file(
    _ failure: FileFailure,
    _ path: String,
    detail: String = "",
    status: Int32,
    _ book: Phrasebook
  ) -> CommandFailure {
    CommandFailure(
      code: failure.rawValue,
      message: book.commandLine.failure(failure, path, detail),
      subject: path,
      exitStatus: status
    )
  }

  /// Nothing is recorded under that code.
  static func unknown(_ code: RefusalCode, _ kind: String, _ subject: String, _ book: Phrasebook)
    -> CommandFailure
  {
    CommandFailure(
      code: code.rawValue,
      message: book.commandLine.unknownRecord(kind, subject),
      subject: subject,
      exitStatus: 65
    )
  }

  /// What any error means to the person who typed the command.
  init(_ error: any Error, _ book: Phrasebook) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let fault as UsageFault:
      self.init(
        code: "usage",
        message: book.commandLine.usage(fault),
        subject: "",
        exitStatus: 64
      )
    case let refusal as Refusal: self.init(refusal, book)
    case let failure as InputFailure:
      let detail = String(cString: strerror(failure.number))
      self = .file(.io, failure.path, detail: detail, status: 74, book)
    case let error as StoreError:
      let failure = FileFailure(rawValue: error.code.rawValue) ?? .io
      self.init(
        code: error.code.rawValue,
        message: book.commandLine.failure(failure, error.path, error.detail),
        subject: error.path,
        exitStatus: error.exitStatus
      )
    default:
      self.init(
        code: "internal",
        message: book.commandLine.internalFault(String(describing: error)),
        subject: "",
        exitStatus: 70
      )
    }
  }

  /// A refusal of the rules.
  init(_ refusal: Refusal, _ book: Phrasebook) {
    self.init(
      code: refusal.code.rawValue,
      message: book.sentence(refusal),
      subject: refusal.subject,
      exitStatus: refusal.exitStatus
    )
  }

  init(
    code: String,
    message: String,
    subject: String,
    exitStatus: Int32,
    details: [Detail] = []
  ) {
    self.code = code
    self.message = message
    self.subject = subject
    self.exitStatus = exitStatus
    self.details = details
  }
}
