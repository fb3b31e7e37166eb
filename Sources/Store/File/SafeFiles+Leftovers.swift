import Glibc

extension SafeFiles {
  /// Removes what programs that were killed left half built for a path: also what is left of one that
  /// was killed once the file had its name.
  public static func removeLeftovers(of path: String) { removeLeftovers(beside: path + mark) }

  /// Removes what programs that were killed left half built beside a path, so that it neither piles
  /// up nor keeps the data of persons: files of the same name whose process is no more.
  static func removeLeftovers(beside temporary: String) {
    let name = temporary.split(separator: "/").last ?? ""
    guard let end = endOfMark(in: name) else { return }
    let parent = folder(of: temporary)
    let stem = name[..<end]
    guard let stream = opendir(parent) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(stem), isAbandoned(name.dropFirst(stem.count)) else { continue }
      unlink(parent + "/" + name)
    }
  }

  /// What stands between the name of a file and the process that builds it.
  private static let mark = ".tmp-"

  /// Where the first mark of a name ends; nil when it has none.
  private static func endOfMark(in name: Substring) -> Substring.Index? {
    var rest = name.utf8
    while let dot = rest.firstIndex(of: UInt8(ascii: ".")) {
      rest = rest[dot...]
      if rest.starts(with: mark.utf8) { return rest.index(dot, offsetBy: mark.utf8.count) }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Whether `1234-5678`, with what follows, names a process that has ended.
  private static func isAbandoned(_ rest: Substring) -> Bool {
    let digits = rest.prefix(while: \.isNumber)
    guard rest.dropFirst(digits.count).first == "-", let process = pid_t(digits), process > 0 else {
      return false
    }
    return kill(process, 0) != 0 && errno == ESRCH
  }
}
