import Glibc

/// A command run to its end: how long it took, what it said, and how much memory it needed.
struct Command {
  let milliseconds: Double
  let status: Int32
  let output: String
  /// The largest resident set, in kB.
  let peak: Int

  /// Runs a command without input; what it writes goes to a file, and is read when none is named.
  static func run(
    _ arguments: [String],
    output path: String? = nil,
    adding more: [String] = []
  ) -> Command {
    let outputPath = path ?? Folder.scratch + "/out"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions,
      1,
      outputPath,
      O_WRONLY | O_CREAT | O_TRUNC,
      0o600
    )
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var process: pid_t = 0
    let begin = now()
    let started = withCStrings(arguments) { list in
      withCStrings(Folder.environment + more) {
        posix_spawnp(&process, arguments[0], &actions, nil, list, $0)
      }
    }
    guard started == 0 else { return Command(milliseconds: 0, status: 127, output: "", peak: 0) }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    return Command(
      milliseconds: now() - begin,
      status: status >> 8 & 255,
      output: path == nil ? Folder.read(outputPath) : "",
      peak: usage.ru_maxrss
    )
  }
}

/// The folder where the benchmark keeps its stores, and what its programs see of the world.
enum Folder {
  static let scratch: String = {
    var template = Array("/tmp/fbr-bench-XXXXXX".utf8CString)
    return mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }()

  static let environment = [
    "PATH=\(variable("PATH", "/usr/bin:/bin"))", "HOME=\(scratch)", "TERM=xterm-256color",
    "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "TZ=UTC", "XDG_DATA_HOME=\(scratch)/data",
    "XDG_STATE_HOME=\(scratch)/state", "XDG_CACHE_HOME=\(scratch)/cache",
    "XDG_CONFIG_HOME=\(scratch)/config",
  ]

  /// A variable of the environment, or what stands for it.
  static func variable(_ name: String, _ usual: String) -> String {
    getenv(name).map { String(cString: $0) } ?? usual
  }

  /// Forgets what the program keeps for a person: backups, and which store was how far.
  static func forgetPerson() {
    _ = Command.run(["rm", "-rf", scratch + "/data", scratch + "/state"])
  }

  static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  static func read(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes.append(contentsOf: buffer[0..<count])
      if bytes.count > 1 << 20 { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
