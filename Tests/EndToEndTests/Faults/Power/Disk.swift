import Foundation

/// A folder on a disk that keeps for certain only what was synchronised: of the rest, power loss
/// leaves any part, and of the last write any of its sectors.
///
/// Names last when the folder was synchronised, bytes when the file was.
struct Disk {
  /// Something asked of the disk and not yet certain.
  private enum Wish {
    case write(UInt64, Int, [UInt8])
    case cut(UInt64, Int)
    case name(String, UInt64?)
  }

  private var files: [UInt64: [UInt8]] = [:]
  private var names: [String: UInt64] = [:]
  private var wishes: [Wish] = []

  /// The files that lie in a folder now; all of them are certain.
  init(_ folder: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let path = folder + "/" + name
      let number = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber]
      guard let inode = (number as? NSNumber)?.uint64Value else { continue }
      names[path] = inode
      files[inode] = Array(FileManager.default.contents(atPath: path) ?? Data())
    }
  }

  /// Takes a call that the program made.
  mutating func take(_ event: Trace.Event) {
    if event.isAnswer { return }
    switch event.call {
    case .create:
      files[event.inode] = []
      wishes.append(.name(event.path, event.inode))
    case .write: wishes.append(.write(event.inode, event.offset, event.data))
    case .truncate: wishes.append(.cut(event.inode, event.offset))
    case .unlink: wishes.append(.name(event.path, nil))
    case .link: wishes.append(.name(event.other, event.inode))
    case .rename:
      wishes.append(.name(event.path, nil))
      wishes.append(.name(event.other, event.inode))
    case .sync: synchronise(event)
    case .open, .read, .lock, .mkdir: break
    }
  }

  private mutating func synchronise(_ event: Trace.Event) {
    let isFile = files[event.inode] != nil
    var kept: [Wish] = []
    for wish in wishes {
      switch wish {
      case .write(let inode, _, _) where isFile && inode == event.inode: grant(wish)
      case .cut(let inode, _) where isFile && inode == event.inode: grant(wish)
      case .name(let path, _) where !isFile && isDirectly(path, in: event.path): grant(wish)
      default: kept.append(wish)
      }
    }
    wishes = kept
  }

  private func isDirectly(_ path: String, in folder: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return path == folder + "/" + name || path == folder + name
  }

  private mutating func grant(_ wish: Wish) {
    switch wish {
    case .write(let inode, let offset, let data):
      var bytes = files[inode, default: []]
      if bytes.count < offset + data.count {
        bytes += [UInt8](repeating: 0, count: offset + data.count - bytes.count)
      }
      bytes.replaceSubrange(offset..<offset + data.count, with: data)
      files[inode] = bytes
    case .cut(let inode, let length):
      let bytes = files[inode, default: []]
      let more = [UInt8](repeating: 0, count: max(0, length - bytes.count))
      files[inode] = Array(bytes.prefix(length)) + more
    case .name(let path, let inode): names[path] = inode
    }
  }

  /// What a folder may hold when the power comes back.
  enum Mercy { case none, all, half, torn }

  /// The files by their names, after the power went at this moment.
  func image(_ mercy: Mercy, _ random: inout SeededNumbers) -> [String: [UInt8]] {
    var disk = self
    for (index, wish) in wishes.enumerated() {
      let isLast = index == wishes.count - 1
      switch mercy {
      case .none: break
      case .all: disk.grant(wish)
      case .half: if random.next() % 2 == 0 { disk.grant(wish) }
      case .torn: disk.grantTorn(wish, isLast: isLast, &random)
      }
    }
    return disk.names.mapValues { disk.files[$0, default: []] }
  }

  /// Grants all, but of the last write only some sectors of 512 bytes.
  private mutating func grantTorn(_ wish: Wish, isLast: Bool, _ random: inout SeededNumbers) {
    guard isLast, case .write(let inode, let offset, let data) = wish else { return grant(wish) }
    for start in stride(from: 0, to: data.count, by: 512) where random.next() % 2 == 0 {
      let end = min(start + 512, data.count)
      grant(.write(inode, offset + start, Array(data[start..<end])))
    }
  }
}
