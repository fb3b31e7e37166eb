import Glibc
import Store

/// How many files the process may hold open at once.
enum Descriptors {
  /// A store with its journal, a backup beside it, an answer's file, and what the system's own threads
  /// open without asking.
  private static let needed: rlim_t = 16

  /// Makes sure that there is room for a command's files; throws `tooManyFiles` (exit 71) when not.
  ///
  /// Before anything is opened: a thread that the libraries start later would end the process on the
  /// spot where it finds no descriptor.
  static func require() throws {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    if limit.rlim_cur < needed, limit.rlim_max > limit.rlim_cur {
      limit.rlim_cur = min(limit.rlim_max, 64)
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
    if limit.rlim_cur < needed { throw StoreError(.tooManyFiles, path: "fbr") }
  }
}
