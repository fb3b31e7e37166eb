import Domain
import Foundation
import Glibc
import Store

/// The demonstration's store, made once and copied for every demonstration (R96).
struct DemonstrationCache {
  /// How many claims the demonstration holds.
  static let claims = 12_000
  /// What its history is drawn from.
  static let seed = "fbr"

  private let folder = Paths.cache
  private let claims: Int
  private let seed: String

  /// The usual demonstration, or one of another size or seed.
  init(claims: Int? = nil, seed: String? = nil) {
    self.claims = claims ?? DemonstrationCache.claims
    self.seed = seed ?? DemonstrationCache.seed
  }

  /// The store of this very program: another version, or another build, makes its own.
  private var path: String {
    var status = stat()
    stat("/proc/self/exe", &status)
    let build = String(
      UInt64(bitPattern: Int64(status.st_mtim.tv_sec)) ^ UInt64(status.st_size),
      radix: 36
    )
    let size = claims == DemonstrationCache.claims ? "" : "-\(claims)"
    return "\(folder)/demo-\(Program.version)-\(seed)\(size)-\(build).fbr"
  }

  /// The end of the names of those of this very program.
  private var suffix: String { String(path.drop { $0 != "-" }.split(separator: "-").last ?? "") }

  /// Copies the cached store to a path, and makes it first when it is not there yet.
  ///
  /// - Throws: `StoreError`.
  func copy(to target: String, progress: (Double) -> Void) throws {
    if (try? Store.open(path, readOnly: true)) == nil { try make(progress) }
    do {
      try FileManager.default.copyItem(atPath: path, toPath: target)
    } catch {
      throw StoreError(.cannotCreate, path: target, detail: String(describing: error))
    }
    chmod(target, 0o600)
  }

  /// Makes the store, and removes those of other versions.
  private func make(_ progress: (Double) -> Void) throws {
    let manager = FileManager.default
    try? manager.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    for name in (try? manager.contentsOfDirectory(atPath: folder)) ?? []
    where name.hasPrefix("demo-") && !name.hasSuffix("-" + suffix) { unlink(folder + "/" + name) }
    try Demonstration.create(path, claims: claims, seed: seed, progress: progress)
  }
}

/// A folder that goes with the program.
struct ThrowAwayFolder {
  let path: String

  /// Makes the folder, for its owner alone.
  ///
  /// - Throws: `StoreError` with `cannotCreate`.
  init() throws {
    var template = Array(((Paths.variable("TMPDIR") ?? "/tmp") + "/fbr-demo-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else {
      throw StoreError(
        .cannotCreate,
        path: Paths.variable("TMPDIR") ?? "/tmp",
        detail: String(cString: strerror(errno))
      )
    }
    path = String(cString: made)
  }

  /// Removes it with all that it holds.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
