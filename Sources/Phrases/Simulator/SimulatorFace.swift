/// What the lower part of the simulator shows.
public enum SimulatorFace: Int, CaseIterable, Sendable {
  case outcome, curve, cash, tornado, risks, compare
}
