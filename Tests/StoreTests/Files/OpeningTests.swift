import Domain
import Foundation
import Store
import Testing

/// What is not a store of ours is refused before anything reads it.
@Suite struct OpeningTests {
  private func failure(_ path: String) -> StoreError.Code? {
    do {
      _ = try Store.open(path)
      return nil
    } catch let error as StoreError {
      return error.code
    } catch {
      return .io
    }
  }

  @Test func `an empty, a foreign, a cut file, a folder and nothing at all`() throws {
    let fixture = try Fixture()
    try fixture.store.close()
    let whole = try Data(contentsOf: URL(filePath: fixture.path))
    let path = fixture.folder + "/autre.fbr"
    defer { unlink(path) }
    let cases: [(Data, StoreError.Code)] = [
      (Data(), .empty), (Data("bonjour".utf8), .foreign), (whole.prefix(60), .foreign),
      (Data(repeating: 0, count: 4096), .foreign),
    ]
    for (content, code) in cases {
      try content.write(to: URL(filePath: path))
      #expect(failure(path) == code)
      #expect(try Data(contentsOf: URL(filePath: path)) == content)
    }
    #expect(failure(fixture.folder) == .isFolder)
    #expect(failure(fixture.folder + "/rien") == .missing)
    #expect(failure("/dev/null") == .isNotFile)
  }

  @Test func `a newer schema is refused with its version, another application's file as foreign`()
    throws
  {
    let fixture = try Fixture()
    try fixture.store.close()
    var bytes = try Data(contentsOf: URL(filePath: fixture.path))
    bytes[63] = 99
    try bytes.write(to: URL(filePath: fixture.path))
    #expect(failure(fixture.path) == .newerSchema)
    bytes[63] = 1
    bytes[68] = 0
    try bytes.write(to: URL(filePath: fixture.path))
    #expect(failure(fixture.path) == .foreign)
  }

  @Test func `a cut store is refused or found out`() throws {
    let fixture = try Fixture()
    try fixture.store.close()
    let whole = try Data(contentsOf: URL(filePath: fixture.path))
    try whole.prefix(whole.count - 8192).write(to: URL(filePath: fixture.path))
    do {
      let store = try Store.open(fixture.path)
      #expect(try !store.check().isSound)
    } catch let error as StoreError {
      #expect([.damaged, .io].contains(error.code))
    }
  }

  @Test func `a store is made whole or not at all, and only its owner reads it`() throws {
    let fixture = try Fixture()
    #expect(throws: StoreError(.exists, path: fixture.path)) {
      try Store.create(fixture.path, programme: Fixture.programme, author: Fixture.author("K1"))
    }
    let path = fixture.folder + "/neuf.fbr"
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try Store.create(path, programme: Fixture.programme, author: Fixture.author("K1")) { _ in
        throw Stop()
      }
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: fixture.folder)
    // SQLite keeps the empty journal of the store that is open.
    #expect(left.filter { !$0.hasSuffix("-journal") } == ["region.fbr"])
    let attributes = try FileManager.default.attributesOfItem(atPath: fixture.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a store opened for reading refuses changes and keeps its bytes`() throws {
    let fixture = try Fixture()
    let code = try fixture.newClaim("R1")
    try fixture.store.close()
    let before = try Data(contentsOf: URL(filePath: fixture.path))
    let store = try Store.open(fixture.path, readOnly: true)
    #expect(try store.claim(code)?.row.state == .queued)
    let refused = try refusal {
      _ = try store.perform(.take(for: nil), on: [code], by: Fixture.author("V1"))
    }
    #expect(refused == .readOnlyStore)
    try store.close()
    #expect(try Data(contentsOf: URL(filePath: fixture.path)) == before)
  }

  @Test func `what was written is there when the file is opened again`() throws {
    let fixture = try Fixture()
    let code = try fixture.newClaim("R1")
    let head = try fixture.head()
    try fixture.reopen()
    #expect(try fixture.head() == head)
    #expect(try fixture.state(code) == .queued)
    try fixture.expectSound()
  }
}
