import Foundation
import Glibc

/// What a command answered.
struct CommandRun {
  /// The exit code, or 128 and the signal that ended it.
  var status: Int
  var stdout: String
  var stderr: String
}

/// Runs a command to its end, with no terminal.
///
/// Output goes through files, so that no amount of it can block the command. The child gets no
/// other descriptor and no blocked or ignored signal of ours: what it starts in turn, a server of
/// tmux for instance, is not waited for.
func run(
  _ command: [String],
  input: String = "",
  environment: [String: String]? = nil,
  within seconds: Double = 60
) throws -> CommandRun {
  let scratch = try Scratch()
  try input.write(toFile: scratch.path + "/.in", atomically: false, encoding: .utf8)
  let variables = (environment ?? scratch.environment()).map { "\($0)=\($1)" }
  let child = try spawn(command, variables: variables, in: scratch.path)
  let end = Date(timeIntervalSinceNow: seconds)
  var status: Int32 = 0
  while waitpid(child, &status, WNOHANG) == 0 {
    if Date() > end {
      kill(child, SIGKILL)
      waitpid(child, &status, 0)
      throw HarnessFailure("\(command) did not end within \(seconds) s")
    }
    usleep(500)
  }
  // As the shell says it: the low bits of a wait status hold the signal, the next ones the code.
  let signal = Int(status & 0x7F)
  return CommandRun(
    status: signal > 0 ? 128 + signal : Int(status >> 8 & 0xFF),
    stdout: scratch.text(of: ".out") ?? "",
    stderr: scratch.text(of: ".err") ?? ""
  )
}

/// Starts a command in a folder, with files of that folder as its three descriptors.
private func spawn(_ command: [String], variables: [String], in folder: String) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  let writing = O_WRONLY | O_CREAT | O_TRUNC
  posix_spawn_file_actions_addopen(&actions, 0, folder + "/.in", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, folder + "/.out", writing, 0o600)
  posix_spawn_file_actions_addopen(&actions, 2, folder + "/.err", writing, 0o600)
  // One that is not open is no error.
  for descriptor: Int32 in 3..<128 {
    posix_spawn_file_actions_addclose(&actions, descriptor)
  }
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  var all = sigset_t()
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  let inFolder = ["sh", "-c", "cd \"$0\" && exec \"$@\"", folder]
  var words = (inFolder + command).map { strdup($0) } + [nil]
  var names = variables.map { strdup($0) } + [nil]
  defer { for pointer in words + names { free(pointer) } }
  var child: pid_t = 0
  let failure = posix_spawnp(&child, "sh", &actions, &attributes, &words, &names)
  guard failure == 0 else {
    throw HarnessFailure("sh: \(String(cString: strerror(failure)))")
  }
  return child
}
