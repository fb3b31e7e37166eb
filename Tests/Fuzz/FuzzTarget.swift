import Canvas
import Domain
import Exchange
import Glibc
import Store
import Terminal

/// What reads bytes of the outside world, each with what must hold of any bytes at all.
///
/// `fuzz.sh` gives each of them to libFuzzer; a test gives it the corpus and seeded changes of it.
/// What does not hold stops the program.
public enum FuzzTarget: String, CaseIterable, Sendable {
  case csv, filter, pack, theme, keys, sanitiser, header

  /// Reads some bytes as the target does.
  public func read(_ bytes: [UInt8]) {
    switch self {
    case .csv: readTable(bytes)
    case .filter: readFilter(bytes)
    case .pack: readPack(bytes)
    case .theme: readTheme(bytes)
    case .keys: readKeys(bytes)
    case .sanitiser: readText(bytes)
    case .header: readStore(bytes)
    }
  }

  /// The first byte chooses the kind; the rest is a file, which reads the same whatever the pieces.
  private func readTable(_ bytes: [UInt8]) {
    let kinds = ImportKind.allCases
    let kind = kinds[Int(bytes.first ?? 0) % kinds.count]
    let file = Array(bytes.dropFirst())
    let whole = FuzzTarget.rows(kind, MemorySource(file))
    let pieces = FuzzTarget.rows(kind, MemorySource(file, chunk: 7))
    precondition(whole == pieces, "pieces read otherwise")
    precondition(whole.allSatisfy { $0.line >= 1 }, "a row without a line")
  }

  /// The line of each row, and whether it is bad.
  private struct Line: Equatable {
    let line: Int
    let fault: RowFault?
  }

  private static func rows(_ kind: ImportKind, _ source: MemorySource) -> [Line] {
    let context = RowContext(programme: programme, today: Day(number: 20_714), person: "op1")
    do {
      var reader = try RecordReader(kind, source, context: context)
      var lines: [Line] = []
      while let parsed = try reader.next() {
        switch parsed {
        case .row(let line, _): lines.append(Line(line: line, fault: nil))
        case .bad(let row): lines.append(Line(line: row.line, fault: row.code))
        }
      }
      return lines
    } catch let refusal as FileRefusal {
      return [Line(line: refusal.badRow.line, fault: refusal.badRow.code)]
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// The first byte chooses the list; a filter is read to its end, with few faults.
  private func readFilter(_ bytes: [UInt8]) {
    let catalogs = FilterCatalog.every
    let catalog = catalogs[Int(bytes.first ?? 0) % catalogs.count]
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let vocabulary = FilterVocabulary(FuzzTarget.programme)
    let parsed = Filter.parse(text, in: catalog, vocabulary: vocabulary)
    precondition(parsed.faults.count <= FilterLimits.faults, "too many faults")
    precondition(
      parsed == Filter.parse(text, in: catalog, vocabulary: vocabulary),
      "read twice, two filters"
    )
  }

  /// A pack that can be read is written as one that reads the same.
  private func readPack(_ bytes: [UInt8]) {
    guard let programme = try? PackReader.read(bytes) else { return }
    guard programme.faults().isEmpty else { return }
    let again = try? PackReader.read(Array(PackWriter.text(programme).utf8))
    precondition(again == programme, "written otherwise than read")
  }

  /// A theme is always whole, and holds nothing that commands the terminal.
  private func readTheme(_ bytes: [UInt8]) {
    guard let lines = try? ThemeLines.read(bytes) else { return }
    let entries = lines.map {
      ThemeEntry(path: $0.path, value: FuzzTarget.value($0.value), line: $0.line)
    }
    let (theme, warnings) = Theme.resolve(entries)
    precondition(sanitised(theme.name) == theme.name, "a name that commands")
    precondition(warnings.count <= 200, "too many warnings")
  }

  private static func value(_ value: ThemeLineValue) -> ThemeValue {
    switch value {
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .list(let items): .list(items.map(FuzzTarget.value))
    case .other: .other
    }
  }

  /// The first byte says where the bytes are cut: the keys are the same.
  private func readKeys(_ bytes: [UInt8]) {
    let cut = bytes.isEmpty ? 0 : Int(bytes[0]) % bytes.count
    var (whole, pieces) = (KeyDecoder(), KeyDecoder())
    let once = whole.feed(bytes, at: 0) + whole.settle() + whole.expire()
    let twice =
      pieces.feed(bytes[..<cut], at: 0) + pieces.feed(bytes[cut...], at: 0) + pieces.settle()
      + pieces.expire()
    precondition(once == twice, "keys depend on the pieces")
    precondition(whole.wait == nil, "waits for ever")
  }

  /// What is shown commands nothing, shows itself, and fits where it is put.
  private func readText(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let shown = sanitised(text)
    precondition(shown == sanitised(shown), "shown otherwise the second time")
    for scalar in shown.unicodeScalars {
      let value = scalar.value
      let commands = value < 0x20 || 0x7F..<0xA0 ~= value || 0x202A...0x202E ~= value
      precondition(!commands, "a control is shown")
    }
    let room = bytes.count % 40
    precondition(cellWidth(of: fit(text, room)) == room, "does not fill its room")
  }

  /// Any bytes as a file, or laid over the first bytes of a store: it opens sound or is refused.
  private func readStore(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let file = FuzzTarget.scratch + "-\(getpid()).fbr"
    var image = Array(bytes.dropFirst())
    if first & 1 == 1, let sound = FuzzTarget.sound {
      let start = Int(first >> 1) * 512 % sound.count
      image = sound
      for (index, byte) in bytes.dropFirst().enumerated() where start + index < sound.count {
        image[start + index] ^= byte
      }
    }
    FuzzTarget.write(image, to: file)
    unlink(file + "-journal")
    guard let store = try? Store.open(file, readOnly: true) else { return }
    _ = try? store.summary()
    _ = try? store.check()
    try? store.close()
  }
}

extension FuzzTarget {
  /// Where stores are put for a moment: in memory where there is such a place.
  private static let scratch =
    access("/dev/shm", W_OK) == 0 ? "/dev/shm/fbr-fuzz" : "/tmp/fbr-fuzz"

  /// A small sound store.
  private static let sound: [UInt8]? = {
    let path = scratch + "-sound-\(getpid()).fbr"
    unlink(path)
    defer { unlink(path) }
    let author = Author(
      person: "",
      today: Day(number: 20_000),
      moment: Moment(utcMilliseconds: 0, offsetMinutes: 0)
    )
    guard let store = try? Store.create(path, programme: programme, author: author) else {
      return nil
    }
    try? store.close()
    return read(path)
  }()

  private static func write(_ bytes: [UInt8], to path: String) {
    let descriptor = open(path, O_CREAT | O_TRUNC | O_WRONLY, 0o600)
    _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
  }

  private static func read(_ path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }

  private static let programme = Programme(
    code: "P",
    title: "Essai",
    groups: [TargetGroup(code: "F", label: Label(french: "Femmes"))],
    results: ["R1", "R2"].map {
      ResultDefinition(code: $0, label: Label(french: $0), level: .training, mechanism: "M1")
    },
    prices: [Price(result: "R1", amount: Money(centimes: 100_000))],
    mechanisms: [
      Mechanism(
        code: "M1",
        label: Label(french: "Tout"),
        kind: .documentReview,
        coverage: .all
      )
    ],
    reasons: [Reason(code: "ABS", label: Label(french: "Absent"), keep: 5_000)],
    persons: [Person(code: "op1", name: "Op", roles: [.operator])]
  )
}
