public import Domain

/// The simulator: a design, what it comes to, and where its figures come from.
public struct SimulatorPhrases: Sendable {
  public let mode: String
  public let nothingSaved: String
  public let assumptions: String
  public let changeHint: String
  public let face: @Sendable (SimulatorFace) -> String
  /// A parameter, with the name of its result where it has one.
  public let parameter: @Sendable (SimulationParameter, String) -> String
  public let measure: @Sendable (SimulationMeasure) -> String
  public let months: @Sendable (String) -> String
  public let days: @Sendable (String) -> String
  /// A coverage by confidence: the confidence and the margin.
  public let confidence: @Sendable (String, String) -> String
  public let all: String
  public let none: String
  public let base: @Sendable (String) -> String
  public let columns: Columns
  /// What the payer's envelope leaves.
  public let left: String
  public let breakEven: String
  public let probabilityOver: @Sendable (String) -> String
  public let probabilityLoss: @Sendable (String) -> String
  public let overEnvelope: @Sendable (String) -> String
  public let withinEnvelope: String
  public let needsCash: @Sendable (String, String) -> String
  public let drawing: String
  public let curveLegend: @Sendable (String, String) -> String
  public let tornadoLegend: @Sendable (String, String) -> String
  public let riskLegend: @Sendable (String, String) -> String
  public let risk: @Sendable (SimulationRisk) -> String
  /// What a risk is, tried, and who bears how much of it.
  public let riskSentence: @Sendable (SimulationRisk, String, String) -> String
  public let noRisk: String
  public let sources: Sources
  public let dialogs: Dialogs
  public let twin: Twin
  public let steps: Steps

  /// The heads of columns.
  public struct Columns: Sendable {
    public let base: String
    public let now: String
    public let difference: String
    public let best: String
    public let month: String
    public let spent: String
    public let received: String
    public let balance: String
    public let range: String
    public let operatorShare: String
    public let payerShare: String
  }

  /// Where the figures of a scenario come from.
  public struct Sources: Sendable {
    public let scenarios: String
    public let programme: String
    public let named: @Sendable (NamedProgramme) -> String
    /// What was taken over of a named programme, and its address.
    public let taken: @Sendable (NamedProgramme) -> String
    public let project: @Sendable (String) -> String
    public let projectTaken: String
    public let programmeTaken: String
    public let sourced: String
    public let assumed: String
  }

  /// Dialogs and messages.
  public struct Dialogs: Sendable {
    public let setTitle: String
    public let value: String
    public let badValue: @Sendable (String) -> String
    public let set: String
    public let renameTitle: String
    public let name: String
    public let rename: String
    public let basisTitle: String
    public let basis: String
    public let begin: String
    public let priceTitle: String
    public let price: @Sendable (String, String, String) -> String
    public let priceCost: @Sendable (String, String) -> String
    public let priceUnbounded: String
    public let priceNone: String
    public let apply: String
    public let packTitle: String
    public let packText: String
    public let packFile: String
    public let packName: String
    public let packSource: String
    public let write: String
    public let lastScenario: String
    public let asBase: String
    public let copy: @Sendable (String) -> String
    public let deleted: @Sendable (String) -> String
    public let stepChange: @Sendable (String) -> String
    public let stepReset: String
    public let stepDuplicate: String
    public let stepRename: String
    public let stepDelete: String
    public let stepBegin: String
    public let exportName: String
    /// The hint of the explanation.
    public let calculation: String
    public let full: String
  }

  /// The accessible text.
  public struct Twin: Sendable {
    public let title: @Sendable (String) -> String
    public let parameter: @Sendable (String, String, String) -> String
    public let changed: @Sendable (String) -> String
    public let measure: @Sendable (String, String, String) -> String
    public let range: @Sendable (String, String, String) -> String
    public let month: @Sendable (String, String, String, String) -> String
    public let tornado: @Sendable (String, String, String) -> String
    public let best: @Sendable (String, String) -> String
  }

  /// The steps of the calculation.
  public struct Steps: Sendable {
    public let title: @Sendable (String) -> String
    public let people: @Sendable (String, String) -> String
    public let central: String
    public let prices: @Sendable (String, String) -> String
    public let fixed: String
    public let bonus: @Sendable (String, String) -> String
    public let cap: String
    public let ceiling: @Sendable (String) -> String
    public let population: @Sendable (String, String) -> String
    public let sample: @Sendable (String, String) -> String
    public let wholeSample: String
    public let gap: @Sendable (String, String) -> String
    public let band: @Sendable (String) -> String
    public let bound: @Sendable (String) -> String
    public let deduction: @Sendable (String, String) -> String
    public let line: @Sendable (String, String) -> String
    public let threshold: @Sendable (String) -> String
    public let statement: @Sendable (String) -> String
    public let holdback: @Sendable (String) -> String
    public let recovery: @Sendable (String) -> String
    public let net: @Sendable (String) -> String
    public let held: String
    public let advanceLeft: String
    public let cost: @Sendable (String) -> String
    public let margin: String
    public let breakEven: String
    public let draws: @Sendable (String, String) -> String
  }
}
