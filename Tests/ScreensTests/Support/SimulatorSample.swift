import Domain
import Screens

/// What the simulator is told: analyses of few draws, and one project.
enum SimulatorSample {
  static func answer(_ question: SimulationQuestion) -> Answer {
    switch question {
    case .analysis(let parameters):
      .simulation(.analysis(SimulationAnalysis(parameters, draws: 200)))
    case .basis(let code):
      .simulation(
        .basis(
          SimulationBasis(
            project: Project(
              code: code,
              title: "Un projet",
              operatorCode: "A01",
              agreement: Agreement(
                code: "C",
                startsOn: Samples.today.adding(days: -300),
                endsOn: Samples.today.adding(days: 300)
              )
            ),
            programme: FictionalProgramme.programme,
            entered: 120,
            target: 150
          )
        )
      )
    }
  }
}
