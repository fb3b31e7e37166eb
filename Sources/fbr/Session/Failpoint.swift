import Glibc

/// A place where a test has the program crash, to see what it leaves: `FBR_FAILPOINT` names it. It is
/// not there in a release build.
enum Failpoint {
  /// Crashes here when the environment says so.
  static func pass(_ place: @autoclosure () -> String) {
    #if DEBUG
      if let armed, armed == place() { preconditionFailure("failpoint") }
    #endif
  }

  #if DEBUG
    private static let armed = Paths.variable("FBR_FAILPOINT")
  #endif
}
