public import Canvas
public import Phrases

/// The doctor of themes, on screen.
extension Router {
  /// Every contrast and every distance of a theme, what is weak first.
  func doctorDialog(_ examination: ThemeExamination) -> Dialog {
    let words = session.phrases.settings.doctor
    let reading = DoctorReading(examination, session.phrases)
    var body: [Dialog.Line] = [
      examination.faults == 0
        ? .text(words.sound(examination.measures)) : .warning(words.faults(examination.faults)),
      .empty, .strong([words.contrasts(reading.leastContrast), "", ""]),
    ]
    body += reading.contrasts.map { .row($0) }
    body += [.empty, .strong([words.distances(reading.leastDistance), "", ""])]
    body += reading.distances.map { .row($0) }
    return Dialog(
      "themeDoctor",
      owner: nil,
      title: words.title(examination.name),
      body: body,
      buttons: [.close(session.phrases)]
    )
  }
}

/// An examination in cells: what, how much, and what of it.
public struct DoctorReading: Sendable {
  public let leastContrast: String
  public let leastDistance: String
  /// Role, ratio, remark.
  public let contrasts: [[String]]
  /// Two statuses and the vision, distance, remark.
  public let distances: [[String]]

  /// Reads an examination out; the weakest come first.
  public init(_ examination: ThemeExamination, _ phrases: Phrasebook) {
    let words = phrases.settings.doctor
    func figure(_ value: Double?) -> String {
      value.map { phrases.numbers.tenths(Int64($0 * 10)) } ?? words.ownColours
    }
    let limit = { (value: Double) in phrases.numbers.hundredths(Int64(value * 10) * 10) }
    leastContrast = limit(examination.leastContrast)
    leastDistance = limit(examination.leastDistance)
    contrasts = examination.contrasts.sorted { $0.ratio ?? 99 < $1.ratio ?? 99 }.map { contrast in
      let ground = contrast.ground.map { " / \($0.rawValue)" } ?? ""
      return [
        contrast.role.rawValue + ground, figure(contrast.ratio),
        contrast.isWeak ? "■ " + words.under : "",
      ]
    }
    distances = examination.distances.sorted { $0.distance ?? 999 < $1.distance ?? 999 }.map {
      let remark = $0.isWeak ? "■ " + words.under : $0.isNear ? words.byShape : ""
      return [
        "\($0.one.rawValue) / \($0.other.rawValue) · \(words.vision($0.vision.rawValue))",
        figure($0.distance), remark,
      ]
    }
  }
}
