import Glibc

/// A program running on a pseudo-terminal of ours, as a person would run it.
final class PseudoTerminal {
  private let master: Int32
  let process: pid_t
  /// Every byte that the program has written.
  private(set) var output: [UInt8] = []

  /// Starts a program; its controlling terminal is a new one of this size.
  init?(_ command: [String], environment: [String], columns: UInt16, rows: UInt16) {
    // As posix_openpt, unlockpt and ptsname do: Swift does not see those.
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (lock, number): (Int32, UInt32) = (0, 0)
    guard master >= 0, ioctl(master, UInt(0x4004_5431), &lock) == 0,
      ioctl(master, UInt(0x8004_5430), &number) == 0
    else { return nil }
    let name = "/dev/pts/\(number)"
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    // Opened after setsid, so that it becomes the controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, 0x80)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    var process: pid_t = 0
    let status = withCStrings(command) { arguments in
      withCStrings(environment) { variables in
        posix_spawn(&process, command[0], &actions, &attributes, arguments, variables)
      }
    }
    guard status == 0 else { return nil }
    self.master = master
    self.process = process
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit { close(master) }

  /// Types bytes.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Reads for at most so many milliseconds; false when nothing came.
  private func readSome(within milliseconds: Int32) -> Bool {
    var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    output.append(contentsOf: buffer[0..<count])
    return true
  }

  /// Reads until the output holds a text from a place on; the time that it took in milliseconds, or
  /// nil when it did not come in time.
  func wait(for text: String, from start: Int = 0, within limit: Double) -> Double? {
    let begin = now()
    let needle = Array(text.utf8)
    var searched = max(0, start)
    while now() - begin < limit {
      if output.count >= needle.count + searched,
        output[searched...].firstRange(of: needle) != nil
      {
        return now() - begin
      }
      searched = max(start, output.count - needle.count)
      _ = readSome(within: 5)
    }
    return nil
  }

  /// Whether the output holds a text from a place on.
  func shows(_ text: String, from start: Int) -> Bool {
    output[min(start, output.count)...].firstRange(of: Array(text.utf8)) != nil
  }

  /// Types a key, and reads until the screen has been still for a while: the milliseconds from the
  /// key to the last byte, and how many bytes came.
  ///
  /// Nothing may come at first for `patience` milliseconds.
  func press(_ key: String, stillFor pause: Int32 = 60, patience: Int32 = 500) -> (
    milliseconds: Double, bytes: Int
  ) {
    let before = output.count
    let begin = now()
    var last = begin
    if !key.isEmpty { type(key) }
    var wait = patience
    while readSome(within: wait) {
      last = now()
      wait = pause
    }
    return (last - begin, output.count - before)
  }

  /// A figure of `/proc/PID/status` in kB, such as `VmHWM`.
  func memory(_ name: String) -> Int? { statusFigure(process, name) }

  /// How long the program has used a processor, in milliseconds.
  var processorMilliseconds: Double {
    var (clock, time) = (clockid_t(), timespec())
    guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else {
      return 0
    }
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  /// Tells the program to quit, waits for it to go, and ends it if it does not.
  func quit(within limit: Double = 500) {
    type("\u{11}")
    let begin = now()
    while waitpid(process, nil, WNOHANG) == 0 {
      _ = readSome(within: 2)
      if now() - begin > limit {
        _ = end(SIGKILL)
        return
      }
    }
  }

  /// Ends the program and answers what it exited with.
  func end(_ signal: Int32? = nil) -> Int32 {
    if let signal { kill(process, signal) }
    var status: Int32 = 0
    while true {
      let done = waitpid(process, &status, WNOHANG)
      if done != 0 { return status >> 8 & 255 }
      _ = readSome(within: 10)
    }
  }
}

/// A figure of a process's status, in kB; nil when it has gone.
func statusFigure(_ process: pid_t, _ name: String) -> Int? {
  guard let file = fopen("/proc/\(process)/status", "r") else { return nil }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, Int32(line.count), file) != nil {
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    if text.hasPrefix(name + ":") {
      return text.split(whereSeparator: \.isWhitespace)[1...].first.flatMap { Int($0) }
    }
  }
  return nil
}

/// Milliseconds on a clock that never goes back.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

/// Texts as C takes them, ended by a null pointer.
func withCStrings<Value>(
  _ texts: [String],
  _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
) -> Value {
  let pointers = texts.map { strdup($0) } + [nil]
  defer { pointers.forEach { free($0) } }
  return body(pointers)
}
