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

  /// Fills the stack of the calling thread when the environment says `overflow:` and the place.
  static func overflow(_ place: @autoclosure () -> String) {
    #if DEBUG
      if let armed, armed == "overflow:" + place() { _ = descend(1) }
    #endif
  }

  #if DEBUG
    /// What each call answers depends on the next: none can be left out.
    @inline(never) private static func descend(_ depth: Int) -> Int {
      depth > 1 << 40 ? depth : descend(depth + 1) &+ depth
    }

    private static let armed = Paths.variable("FBR_FAILPOINT")
  #endif
}
