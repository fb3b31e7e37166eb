import Foundation

/// Every call that changed a file, in the order in which they were made.
struct Trace {
  /// One call; a write to the standard output has the path `<1>`.
  struct Event {
    let call: Call
    let inode: UInt64
    let offset: Int
    let path: String
    let other: String
    let data: [UInt8]

    /// Whether it concerns a folder: one that is there when the trace is read.
    var isOfFolder: Bool {
      (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
        == .typeDirectory
    }

    /// Whether the program now says that the work is done.
    var isAnswer: Bool { path == "<1>" }
  }

  private(set) var events: [Event] = []

  /// The calls by the numbers of the injector.
  private static let calls: [Call] = [
    .open, .create, .read, .write, .sync, .truncate, .unlink, .rename, .link, .lock, .mkdir,
  ]

  /// Reads what the injector wrote: `struct fault_record`, the paths, the data.
  init(_ bytes: Data) throws {
    var rest = bytes[...]
    func take<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
      let size = MemoryLayout<Number>.size
      guard rest.count >= size else { throw HarnessFailure("a trace that is cut") }
      defer { rest = rest.dropFirst(size) }
      return rest.prefix(size).enumerated().reduce(0) {
        $0 | Number(truncatingIfNeeded: $1.element) << ($1.offset * 8)
      }
    }
    while !rest.isEmpty {
      guard try take(UInt32.self) == 0x4641_5554 else { throw HarnessFailure("no record") }
      let kind = try take(UInt32.self)
      let inode = try take(UInt64.self)
      let offset = try take(Int64.self)
      _ = try take(Int64.self)
      _ = try take(UInt32.self)
      let lengths = [try take(UInt32.self), try take(UInt32.self), try take(UInt32.self)].map(
        Int.init
      )
      func text(_ length: Int) -> Data {
        defer { rest = rest.dropFirst(length) }
        return Data(rest.prefix(length))
      }
      let path = String(decoding: text(lengths[0]), as: UTF8.self)
      let other = String(decoding: text(lengths[1]), as: UTF8.self)
      events.append(
        Event(
          call: Trace.calls[Int(kind)],
          inode: inode,
          offset: Int(offset),
          path: path,
          other: other,
          data: Array(text(lengths[2]))
        )
      )
    }
  }
}
