import Domain
import Foundation
import Phrases
import Screens
import Store

/// What the program does for a presentation beside the screens: checkpoints, the day, the notes, the
/// recording.
final class Stage: Sendable {
  let scripts: [NamedScript]
  let presentation: Presentation?
  let checkpoints: CheckpointShelf
  let day: DayInUse
  /// The language of the script, where nobody asked for another.
  let language: Language?
  /// What was resumed, and is not needed any more once this one ends well.
  private let interrupted: String?
  private let notes: NotesServer?
  let recorder: CastRecorder?

  init(_ plan: DemonstrationPlan, day: DayInUse, notes: NotesServer?, recorder: CastRecorder?) {
    scripts = plan.scripts
    presentation = plan.presentation
    language = plan.interrupted?.language ?? plan.script?.script.language
    checkpoints = CheckpointShelf()
    interrupted = plan.interrupted?.folder
    (self.day, self.notes, self.recorder) = (day, notes, recorder)
  }

  /// Hears where the presentation stands.
  func hear(_ note: PresentationNote) {
    notes?.tell(NotesLine(note))
    if presentation?.manner != .rehearsed {
      InterruptedPresentation.keep(note, in: checkpoints)
    }
  }

  /// The screens are closed; after a signal the checkpoints stay.
  func close(status: Int32) {
    notes?.close()
    recorder?.close()
    guard status == 0 else { return }
    checkpoints.remove()
    if let interrupted { try? FileManager.default.removeItem(atPath: interrupted) }
  }
}
