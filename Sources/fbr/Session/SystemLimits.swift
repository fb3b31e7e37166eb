import Glibc
import Store

/// What the system lets the process have.
enum SystemLimits {
  /// A store with its journal, a backup beside it, an answer's file, and what the system's own threads
  /// open without asking.
  private static let files: rlim_t = 16
  /// The addresses of the program, its threads and SQLite's pages, in bytes.
  private static let memory: rlim_t = 128 << 20

  /// Makes sure that there is room for a command's files and its memory; throws `tooManyFiles` or
  /// `outOfMemory` (exit 71) when not.
  ///
  /// Before anything is opened: a thread that the libraries start later would end the process on the
  /// spot, or wait without end, where it does not find what it needs.
  static func require() throws {
    if current(RLIMIT_AS).rlim_cur < memory { throw StoreError(.outOfMemory, path: "fbr") }
    var limit = current(RLIMIT_NOFILE)
    if limit.rlim_cur < files, limit.rlim_max > limit.rlim_cur {
      limit.rlim_cur = min(limit.rlim_max, 64)
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
    if limit.rlim_cur < files { throw StoreError(.tooManyFiles, path: "fbr") }
  }

  /// A limit; none where the system does not tell.
  private static func current(_ resource: __rlimit_resource) -> rlimit {
    var limit = rlimit(rlim_cur: .max, rlim_max: .max)
    _ = getrlimit(__rlimit_resource_t(resource.rawValue), &limit)
    return limit
  }
}
