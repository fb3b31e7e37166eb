import Foundation
import Testing

extension FaultTests {
  /// Power that goes at any moment, on a disk that had not yet written everything.
  @Suite(.serialized) struct PowerLossTests {
    @Test(arguments: Workflow.all.filter(\.changesStore))
    func `what the disk may hold after a power loss is the old store or the new one`(
      _ workflow: Workflow
    ) throws {
      let bench = try FaultBench(workflow)
      try bench.restore()
      var disk = try Disk(bench.folder)
      let trace = try bench.trace(workflow.arguments)
      var random = SeededNumbers(state: UInt64(workflow.name.utf8.count) &+ 20_261_122)
      let watched = Set(FaultTests.some(Array(trace.events.indices), of: 3))
      var (images, recoveries) = (0, 0)
      var isAnswered = false
      for (index, event) in trace.events.enumerated() {
        disk.take(event)
        if event.isAnswer { isAnswered = true }
        guard watched.contains(index) || event.isAnswer else { continue }
        for mercy in [Disk.Mercy.none, .all, .half, .half, .half, .torn] {
          let image = disk.image(mercy, &random)
          images += 1
          let what = "\(workflow.name), call \(index + 1) of \(trace.events.count), \(mercy)"
          try expect(bench, image, isAnswered, what)
          let isHot = !(image[bench.store + "-journal"] ?? []).isEmpty
          if isHot, images.isMultiple(of: 5) {
            recoveries += try recover(bench, image, &random, what)
          }
        }
      }
      #expect(isAnswered)
      Figures.add("images after power loss", images, workflow.name)
      if recoveries > 0 { Figures.add("images after power loss in recovery", recoveries) }
    }

    /// Expects the old store or the new one, and the new one once it was acknowledged.
    private func expect(
      _ bench: FaultBench,
      _ image: [String: [UInt8]],
      _ isAnswered: Bool,
      _ what: String
    ) throws {
      do {
        try bench.place(image)
        let outcome = try bench.examine()
        #expect(!isAnswered || outcome == .new, "acknowledged and lost: \(what)")
      } catch {
        Issue.record("\(what): \(error)")
      }
    }

    /// Lets the power go again while an image is put right, and answers how many images that made.
    private func recover(
      _ bench: FaultBench,
      _ image: [String: [UInt8]],
      _ random: inout SeededNumbers,
      _ what: String
    ) throws -> Int {
      try bench.place(image)
      let expected = try bench.examine()
      try bench.place(image)
      var disk = try Disk(bench.folder)
      let trace = try bench.trace(["check"])
      var images = 0
      let watched = FaultTests.some(Array(trace.events.indices), of: 4)
      for (index, event) in trace.events.enumerated() {
        disk.take(event)
        guard watched.contains(index) else { continue }
        for mercy in [Disk.Mercy.none, .all, .half, .torn] {
          images += 1
          try bench.place(disk.image(mercy, &random))
          do {
            #expect(try bench.examine() == expected, "\(what), in recovery")
          } catch {
            Issue.record("\(what), in recovery: \(error)")
          }
        }
      }
      return images
    }

    @Test(arguments: Workflow.all)
    func `a trace holds everything that the work wrote`(_ workflow: Workflow) throws {
      let bench = try FaultBench(workflow)
      try bench.restore()
      var disk = try Disk(bench.folder)
      for event in try bench.trace(workflow.arguments).events { disk.take(event) }
      var random = SeededNumbers(state: 1)
      let image = disk.image(.all, &random)
      for name in try bench.names() {
        let path = bench.folder + "/" + name
        let bytes = FileManager.default.contents(atPath: path).map(Array.init)
        #expect(image[path] == bytes, "\(name)")
      }
      #expect(image.count == (try bench.names().count))
    }
  }
}

extension FaultBench {
  /// Runs a command on what lies in the folder, and answers what it asked of the disk: in the folder
  /// alone, or `everywhere`, with what the program keeps for a person and the shelf of backups.
  func trace(_ words: [String], everywhere: Bool = false) throws -> Trace {
    let scratch = try Scratch()
    let file = scratch.path + "/trace"
    let asked = [
      "LD_PRELOAD": BuiltProgram.injector, "FAULT_ROOT": everywhere ? root : folder,
      "FAULT_TRACE": file,
    ]
    let answer = try BaseStores.fbr(
      words,
      in: folder,
      everywhere ? environment(adding: asked) : scratch.environment(adding: asked),
      within: 60,
      keepsBackups: everywhere && workflow.keepsBackups
    )
    guard answer.status == 0 else { throw HarnessFailure("\(words): \(answer.stderr)") }
    return try Trace(FileManager.default.contents(atPath: file) ?? Data())
  }

  /// Puts exactly these files into the folder.
  func place(_ image: [String: [UInt8]]) throws {
    for name in try names() { try FileManager.default.removeItem(atPath: folder + "/" + name) }
    for (path, bytes) in image {
      _ = FileManager.default.createFile(
        atPath: path,
        contents: Data(bytes),
        attributes: [.posixPermissions: 0o600]
      )
    }
  }
}
