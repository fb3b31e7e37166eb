public import Domain
import GRDB

/// A store of fictional data, whose history is made of legal moves by different persons (R79).
///
/// The same seed and size give the same store, to the last hash of its journal.
public enum Demonstration {
  /// The today that the store records, and that every command uses (R96).
  public static let today = FictionalCalendar.today
  /// The programme that it is founded with.
  public static var programme: Programme { FictionalProgramme.programme }

  /// Who founds the store, and when.
  public static var founder: Author {
    Author(
      person: FictionalPersons.coordinators[0],
      today: FictionalCalendar.founded,
      moment: WallClock.moment(FictionalCalendar.founded, minute: 9 * 60)
    )
  }

  /// Makes a demonstration store at a free path, with so many claims.
  ///
  /// `progress` hears of the share done, from 0 to 1.
  /// - Throws: `StoreError`, or `Refusal` when the history could not be played.
  @discardableResult
  public static func create(
    _ path: String,
    claims: Int = 12_000,
    seed: String = "fbr",
    progress: (Double) -> Void = { _ in }
  ) throws -> Store {
    try Store.create(
      path,
      programme: programme,
      author: founder,
      demonstration: (today, seed)
    ) { store in
      try fill(store, claims: claims, seed: seed, progress: progress)
    }
  }

  /// Plays the history of the demonstration in a store that was just founded.
  ///
  /// - Throws: `StoreError`, or `Refusal` when the history could not be played.
  public static func fill(
    _ store: Store,
    claims: Int,
    seed: String,
    progress: (Double) -> Void = { _ in }
  ) throws {
    let plan = FictionalPlan(claims: claims, seed: seed)
    let chronicle = Chronicle(store, plan, limit: claims)
    try chronicle.found()
    for week in 0..<FictionalCalendar.weeks {
      try chronicle.play(week)
      progress(chronicle.share)
    }
  }
}

/// The clock of the history: each thing done on a day comes a few minutes after the one before.
struct WallClock {
  private var day: Day
  private var minute = WallClock.opening

  private static let opening = 8 * 60 + 30
  /// Minutes that local time is ahead of UTC.
  private static let offset = 60

  init(_ day: Day) { self.day = day }

  mutating func next(on today: Day) -> Moment {
    if today != day { (day, minute) = (today, WallClock.opening) }
    minute = min(minute + 4, 19 * 60)
    return WallClock.moment(today, minute: minute)
  }

  static func moment(_ day: Day, minute: Int) -> Moment {
    let minutes = Int64(day.number) * 1440 + Int64(minute - offset)
    return Moment(utcMilliseconds: minutes * 60_000, offsetMinutes: offset)
  }
}
