import Domain
import Glibc
import Phrases
import Synchronization

/// Where a passphrase comes from: a file, or the terminal with nothing shown. Never an argument,
/// which every process of the machine may read.
struct PassphraseSource {
  let console: Console

  /// The longest passphrase, in bytes.
  private static let limit = 4096

  /// The first line of a file, or of a pipe.
  ///
  /// - Throws: `CommandFailure` with 66 when it cannot be read, 65 when it holds no line of that size.
  func read(_ path: String) throws -> Passphrase {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(.unreadable, path, 66) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw failure(.isFolder, path, 66)
    }
    if status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0 {
      console.warn(console.words.keys.openFile(path))
    }
    var bytes = try all(of: descriptor, path)
    defer { bytes.wipe() }
    let line = bytes.prefix { $0 != 10 && $0 != 13 }
    guard !line.isEmpty, bytes.count <= PassphraseSource.limit else {
      throw CommandFailure(
        code: "passphraseFile",
        message: console.words.keys.emptyFile(path),
        subject: path,
        exitStatus: 65
      )
    }
    return Passphrase(bytes: Array(line))
  }

  private func all(of descriptor: Int32, _ path: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1024)
    while bytes.count <= PassphraseSource.limit {
      let count = Glibc.read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(.unreadable, path, 66) }
      if count == 0 { break }
      bytes += block.prefix(count)
    }
    block.wipe()
    return bytes
  }

  private func failure(_ failure: FileFailure, _ path: String, _ status: Int32) -> CommandFailure {
    CommandFailure.file(
      failure,
      path,
      detail: String(cString: strerror(errno)),
      status: status,
      console.book
    )
  }

  /// Whether a person can be asked.
  static var canAsk: Bool { Surroundings.inputIsTerminal && Surroundings.errorsAreOnTerminal }

  /// Asks on the terminal, with nothing shown; nil when nothing was typed or nobody can be asked.
  func ask(_ question: String) -> Passphrase? {
    guard PassphraseSource.canAsk else { return nil }
    Output.ask(question)
    let line = SilentTerminal.readLine(limit: PassphraseSource.limit)
    Output.complain("")
    return line.flatMap { $0.isEmpty ? nil : Passphrase(bytes: $0) }
  }
}

/// The terminal while it shows nothing of what is typed.
enum SilentTerminal {
  /// How the terminal was, while it is silent.
  private static let before = Mutex<termios?>(nil)

  /// Reads a line with the echo off.
  static func readLine(limit: Int) -> [UInt8]? {
    var mode = termios()
    guard tcgetattr(STDIN_FILENO, &mode) == 0 else { return nil }
    before.withLock { $0 = mode }
    mode.c_lflag &= ~tcflag_t(ECHO)
    guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode) == 0 else { return nil }
    defer { restore() }
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while line.count < limit {
      let count = Glibc.read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1, byte != 10 else { break }
      line.append(byte)
    }
    return line
  }

  /// Puts the terminal back as it was; also when the program is stopped from outside.
  static func restore() {
    before.withLock { mode in
      guard var known = mode else { return }
      tcsetattr(STDIN_FILENO, TCSANOW, &known)
      mode = nil
    }
  }
}

extension [UInt8] {
  /// Overwrites the bytes with zeros, which no optimiser leaves out.
  fileprivate mutating func wipe() {
    withUnsafeMutableBytes { bytes in
      if let start = bytes.baseAddress { explicit_bzero(start, bytes.count) }
    }
  }
}
