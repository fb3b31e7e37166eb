import Glibc
import Store

/// What stops a command from outside.
enum Interruption {
  /// Waits for signals on a thread of its own, so that files half built can be removed before the
  /// program ends with 128 + the signal (R90). SQLite takes back an unfinished transaction when the
  /// store is next opened.
  static func watch() {
    block()
    var thread = pthread_t()
    pthread_create(&thread, nil, waitForSignal, nil)
  }

  private static func block() {
    var signals = awaitedSignals()
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Interrupt, end and hang-up, but for those that whoever started the program had it ignore.
  fileprivate static func awaitedSignals() -> sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      sigaddset(&signals, number)
    }
    return signals
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    let handler = action.__sigaction_handler.sa_handler
    return handler.map { unsafeBitCast($0, to: Int.self) } == 1
  }
}

/// Ends the program when a signal comes: the work of the thread that waits for them.
private func waitForSignal(_: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  var signals = Interruption.awaitedSignals()
  var number: Int32 = 0
  guard sigwait(&signals, &number) == 0 else { return nil }
  Store.discardUnfinished()
  SilentTerminal.restore()
  _exit(128 + number)
}
