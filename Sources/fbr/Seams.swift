import Domain
import Phrases
import Store
import Terminal

/// What the program is told when it opens its screens: the global options.
typealias ScreenOptions = GlobalOptions

/// Opens the screens on the store that the options name; on its first run, a store is made.
///
/// - Throws: `CommandFailure`, `StoreError`.
func openTerminalProgram(_ options: ScreenOptions) throws {
  try requireTerminal()
  throw CommandFailure.notYet("fbr", options.book)
}

/// Opens the screens on a throw-away store of fictional data.
///
/// - Throws: `CommandFailure`, `StoreError`.
func openDemonstration(_ options: ScreenOptions, script: String?, verify: Bool, resume: Bool) throws
{
  if !verify { try requireTerminal() }
  throw CommandFailure.notYet("fbr demo", options.book)
}

/// How a store of fictional data is made.
struct DemonstrationRequest {
  /// The path of the store; it must be free.
  let path: String
  /// How many claims it holds, about; nil is the usual size.
  let claims: Int?
  let seed: String
  /// Hears how many steps are done, and of how many.
  let progress: (Int, Int) -> Void
}

/// Makes a store of fictional data by legal moves (R79).
///
/// - Throws: `CommandFailure`, `StoreError`, `Interrupted`.
func makeDemonstration(_ request: DemonstrationRequest, _ options: GlobalOptions) throws -> Store {
  throw CommandFailure.notYet("fbr init --demo", options.book)
}

/// Refuses to open screens where there is no terminal (DESIGN §6).
func requireTerminal() throws {
  guard Surroundings.inputIsTerminal, Surroundings.outputIsTerminal else {
    throw UsageFault.notATerminal
  }
}
