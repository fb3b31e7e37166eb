import Domain
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
  private let notes: NotesServer?
  let recorder: CastRecorder?

  init(_ plan: DemonstrationPlan, day: DayInUse, notes: NotesServer?, recorder: CastRecorder?) {
    scripts = plan.scripts
    presentation = plan.presentation
    language = plan.interrupted?.language ?? plan.script?.script.language
    checkpoints = CheckpointShelf()
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
    if status == 0 { checkpoints.remove() }
  }
}
