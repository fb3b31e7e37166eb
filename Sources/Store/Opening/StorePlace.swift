import CStore
import Domain
import Glibc

/// Where a store lies, and what that allows: looked at before it is opened for changes, so that a
/// fault shows at the start and not at the first save.
struct StorePlace {
  /// The one true path of the file, without symbolic links.
  let path: String
  private let status: stat

  /// - Throws: `StoreError` when there is no file.
  init(_ path: String) throws {
    guard let real = realpath(path, nil) else { throw StoreError(.missing, path: path) }
    defer { free(real) }
    self.path = String(cString: real)
    var status = stat()
    guard stat(self.path, &status) == 0 else { throw StoreError(.unreadable, path: path) }
    self.status = status
  }

  /// The file itself, whatever its name becomes.
  var identity: FileIdentity { FileIdentity(status) }

  /// Why the store may only be read; nil when it may be changed. `isShared` is the person's word
  /// that a network or synchronised folder is to be written all the same.
  func restriction(isShared: Bool) -> StoreRestriction? {
    // By its mode first, since the superuser may always.
    if status.st_mode & 0o222 == 0 || access(path, W_OK) != 0 { return .file }
    let folder = SafeFiles.folder(of: path)
    if access(folder, W_OK | X_OK) != 0 { return .folder }
    if let kept = fullOrDistant(folder, isShared: isShared) { return kept }
    return isShared ? nil : SyncFolder.client(above: path).map { .synchronised($0) }
  }

  private func fullOrDistant(_ folder: String, isShared: Bool) -> StoreRestriction? {
    var (magic, left): (UInt32, UInt64) = (0, 0)
    guard fbr_file_system(folder, &magic, &left) == 0 else { return nil }
    if left < 4096 { return .fullDisk }
    let isDistant = DistantFileSystem.holds(magic: magic, device: UInt64(status.st_dev))
    return isDistant && !isShared ? .network : nil
  }

  /// What is unusual about the file, though it may be used.
  var remarks: [StoreRemark] {
    var remarks: [StoreRemark] = []
    if status.st_nlink > 1 { remarks.append(.otherNames) }
    if status.st_mode & 0o022 != 0 { remarks.append(.writableByOthers) }
    return remarks
  }
}

/// A file of the system, told from another one that took its name.
struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }

  /// The file that a path leads to now; nil when there is none.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}

/// File systems whose locks are another machine's affair.
enum DistantFileSystem {
  /// NFS, SMB, CIFS, SMB2, AFS, Coda, NCP, Ceph, Lustre, and folders lent by a host to its guest.
  private static let magics: Set<UInt32> = [
    0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x5346_414F, 0x7375_7245, 0x564C, 0x00C3_6400,
    0x0BD0_0BD0, 0x786F_4256, 0xBACB_ACBC,
  ]
  private static let fuse: UInt32 = 0x6573_5546

  /// Whether a file system, by its magic number, is on another machine. One of FUSE is, unless it
  /// stands on a disk of this one, as NTFS and exFAT do.
  static func holds(magic: UInt32, device: UInt64) -> Bool {
    if magic == fuse { return major(device) == 0 }
    return magics.contains(magic)
  }

  private static func major(_ device: UInt64) -> UInt64 {
    (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
  }
}

/// Folders that a program copies to other machines, file by file, while they are written.
enum SyncFolder {
  private static let names = [
    "dropbox": "Dropbox", "nextcloud": "Nextcloud", "owncloud": "ownCloud",
    "google drive": "Google Drive", "googledrive": "Google Drive", "iclouddrive": "iCloud",
    "megasync": "MEGA", "pclouddrive": "pCloud", "kdrive": "kDrive", "onedrive": "OneDrive",
  ]
  private static let markers = [
    (".dropbox", "Dropbox"), (".dropbox.cache", "Dropbox"), (".stfolder", "Syncthing"),
    (".nextcloudsync.log", "Nextcloud"), (".owncloudsync.log", "ownCloud"),
    (".csync_journal.db", "ownCloud"), (".tmp.drivedownload", "Google Drive"),
  ]
  /// Names of a folder that are looked through for a marker whose name varies.
  private static let most = 4096

  /// The program that keeps one of the folders above a path in step; nil for none.
  static func client(above path: String) -> String? {
    var folder = SafeFiles.folder(of: path)
    while folder.count > 1 {
      if let client = client(of: folder) { return client }
      folder = SafeFiles.folder(of: folder)
    }
    return nil
  }

  private static func client(of folder: String) -> String? {
    let name = (folder.split(separator: "/").last.map(String.init) ?? "").lowercased()
    if let client = names[name] { return client }
    if name.hasPrefix("onedrive - ") { return "OneDrive" }
    for (marker, client) in markers where isOwn(marker, in: folder) { return client }
    return holdsSyncDatabase(folder) ? "Nextcloud" : nil
  }

  /// Dropbox keeps its settings under the marker's name in the home folder, which is not shared.
  private static func isOwn(_ marker: String, in folder: String) -> Bool {
    guard SafeFiles.exists(folder + "/" + marker) else { return false }
    return marker != ".dropbox" || !SafeFiles.exists(folder + "/.dropbox/info.json")
  }

  /// Looks for a name that varies, `.sync_0a1b2c.db`: the one marker that cannot be asked for. Names
  /// are compared where the system put them, and not in folders of the system's, such as `/home`.
  private static func holdsSyncDatabase(_ folder: String) -> Bool {
    var status = stat()
    guard stat(folder, &status) == 0, status.st_uid != 0 || geteuid() == 0,
      let stream = opendir(folder)
    else { return false }
    defer { closedir(stream) }
    for _ in 0..<most {
      guard let entry = readdir(stream) else { return false }
      let isDatabase = withUnsafeBytes(of: &entry.pointee.d_name) { name in
        guard let start = name.baseAddress?.assumingMemoryBound(to: CChar.self) else {
          return false
        }
        guard strncmp(start, ".sync_", 6) == 0 || strncmp(start, "._sync_", 7) == 0 else {
          return false
        }
        return strcmp(start + (strlen(start) - 3), ".db") == 0
      }
      if isDatabase { return true }
    }
    return false
  }
}
