import Foundation

/// The calls that a fault may meet, by the names that the injector knows.
enum Call: String, CaseIterable, Sendable {
  case open, create, read, write, sync, truncate, unlink, rename, link, lock, mkdir

  /// The calls after which the disk holds something else.
  static let changing: [Call] = [
    .create, .write, .sync, .truncate, .unlink, .rename, .link, .mkdir,
  ]
}

/// One fault on order: which call meets what.
struct Injection: CustomStringConvertible, Sendable {
  /// What happens at the call.
  enum Deed: Hashable, Sendable, CustomStringConvertible {
    /// Killed before it, after it, or with half of a write done.
    case kill, after, tear
    /// A read or a write does a third of what is asked, as the system may.
    case short
    /// The call fails.
    case fail(Int32)

    var description: String {
      switch self {
      case .kill: "kill"
      case .after: "after"
      case .tear: "tear"
      case .short: "short"
      case .fail(let number): "\(number)"
      }
    }
  }

  var calls: [Call]
  var number = 1
  var deed: Deed
  /// Whether every later call meets it as well, as on a disk that stays full.
  var goesOn = false

  var description: String {
    "\(deed) at \(calls.map(\.rawValue)) \(number)\(goesOn ? " and on" : "")"
  }

  /// What the injector is told, for the files below a folder.
  func environment(below root: String) -> [String: String] {
    [
      "LD_PRELOAD": BuiltProgram.injector, "FAULT_ROOT": root,
      "FAULT_KIND": calls.map(\.rawValue).joined(separator: ","), "FAULT_AT": "\(number)",
      "FAULT_ON": goesOn ? "1" : "0", "FAULT_DO": deed.description,
    ]
  }
}

extension BuiltProgram {
  /// The library that orders faults; see its header.
  static let injector = path("libFaultInjector.so")
}
