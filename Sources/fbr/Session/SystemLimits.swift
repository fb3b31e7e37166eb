import Glibc
import Store

/// What the system lets the process have.
enum SystemLimits {
  /// A store with its journal, a backup beside it, an answer's file, and what the system's own threads
  /// open without asking.
  private static let files: rlim_t = 16
  /// The addresses of the program, its threads and SQLite's pages, in bytes.
  private static let memory: rlim_t = 128 << 20
  /// What stands for no limit.
  private static let noLimit = rlim_t.max

  /// Makes sure that there is room for a command's files and its memory; throws `tooManyFiles` or
  /// `outOfMemory` (exit 71) when not.
  ///
  /// Before anything is opened: a thread that the libraries start later would end the process on the
  /// spot, or wait without end, where it does not find what it needs.
  static func require() throws {
    let addresses = current(RLIMIT_AS).rlim_cur
    if addresses < memory { throw StoreError(.outOfMemory, path: "fbr") }
    // Otherwise the more there are, the more a thread would set aside for itself alone.
    if addresses != noLimit { Store.spareAddresses() }
    var limit = current(RLIMIT_NOFILE)
    if limit.rlim_cur < files, limit.rlim_max > limit.rlim_cur {
      limit.rlim_cur = min(limit.rlim_max, 64)
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
    if limit.rlim_cur < files { throw StoreError(.tooManyFiles, path: "fbr") }
  }

  /// The stack of a thread that a library may start, and what goes on beside the work, in bytes.
  private static let room = 12 << 20
  /// SQLite's pages and its sort, which hold no more than what a file brings.
  private static let roomForPages = 24 << 20
  /// What a row leaves in the table of a file's keys, when that grows.
  private static let roomForRow = 16

  /// Makes sure that the import of a file can go on for a while, so many of its rows being held; throws
  /// `outOfMemory` (exit 71) when not.
  ///
  /// Asked again and again, since an import takes more memory the longer it runs: where memory ends
  /// within the language's own library, the process is ended on the spot, and a thread that cannot be
  /// started is waited for without end.
  static func requireRoom(for file: InputFile, afterRows rows: Int) throws {
    let length = room + min(roomForPages, 2 * file.size) + rows * roomForRow
    let found = mmap(nil, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let found, found != MAP_FAILED else {
      throw StoreError(.outOfMemory, path: file.path)
    }
    munmap(found, length)
  }

  /// A limit; none where the system does not tell.
  private static func current(_ resource: __rlimit_resource) -> rlimit {
    var limit = rlimit(rlim_cur: .max, rlim_max: .max)
    _ = getrlimit(__rlimit_resource_t(resource.rawValue), &limit)
    return limit
  }
}
