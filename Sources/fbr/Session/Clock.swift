import Domain
import Glibc

/// The day and the instant of a command.
enum Clock {
  /// Now, with what the clock on the wall is ahead of UTC.
  static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var seconds = time.tv_sec
    var local = tm()
    localtime_r(&seconds, &local)
    return Moment(
      utcMilliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000,
      offsetMinutes: local.tm_gmtoff / 60
    )
  }

  /// Milliseconds of a clock that nobody sets and that goes on while the machine sleeps.
  static var steady: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// The instant that a demonstration writes: 09:00 of its day, an hour ahead of UTC, so that the
  /// same commands always write the same rows (R96).
  static func demonstration(_ today: Day) -> Moment {
    Moment(
      utcMilliseconds: Int64(today.number) * 86_400_000 + 8 * 3_600_000,
      offsetMinutes: 60
    )
  }
}
