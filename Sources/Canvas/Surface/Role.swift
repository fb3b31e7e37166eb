/// What a cell means; a theme says how that looks. Screens name roles, never colours.
///
/// The raw value is the key of the role in a theme file (ux.md 3.10).
public enum Role: String, CaseIterable, Sendable {
  case base, muted, border, title, key, mark, match, input, button, menu, heat, dim, selection
  case link, tab, tile
  case borderActive = "border.active"
  case titleActive = "title.active"
  case tabActive = "tab.active"
  case cursorRow = "cursor.row"
  case cursorRowDim = "cursor.row.dim"
  case statusOK = "status.ok"
  case statusWarn = "status.warn"
  case statusBad = "status.bad"
  case statusNew = "status.new"
  case statusInfo = "status.info"
  case chartActual = "chart.actual"
  case chartTarget = "chart.target"
  case chartForecast = "chart.forecast"
  case chartAxis = "chart.axis"
  case heat1 = "heat.1"
  case heat2 = "heat.2"
  case heat3 = "heat.3"
  case heat4 = "heat.4"
  case heat5 = "heat.5"
  case inputError = "input.error"
  case inputFocus = "input.focus"
  case inputPlaceholder = "input.placeholder"
  case buttonFocus = "button.focus"
  case toastOK = "toast.ok"
  case toastInfo = "toast.info"
  case toastWarn = "toast.warn"
  case toastError = "toast.error"
  case menuSelected = "menu.sel"
  case menuDisabled = "menu.disabled"
  case fbarNumber = "fbar.num"
  case fbarLabel = "fbar.label"
  case statusLine = "status.line"
  case titleBar = "title.bar"
  case demo
  case mapCoast = "map.coast"
  case mapBorder = "map.border"
  case mapGap = "map.gap"
  case mapSelected = "map.selected"
  case mapLabel = "map.label"
  case tableHeader = "table.header"
  case gaugeRest = "gauge.rest"
  case gaugeOK = "gauge.ok"
  case gaugeWarn = "gauge.warn"
  case gaugeBad = "gauge.bad"
  case dialog
  case dialogBorder = "dialog.border"
  case demoKeycast = "demo.keycast"
}

extension Role {
  /// Every role, in the order of `index`.
  public static let all = allCases

  /// The roles that lie under others: what is drawn on one keeps its background, unless it has one
  /// of its own.
  static let grounds = all.filter { $0.isGround }

  /// Whether the role is one of the grounds; asked for each cell that is drawn.
  var isGround: Bool {
    switch self {
    case .dialog, .menu, .titleBar, .statusLine: true
    default: false
    }
  }

  /// The place of the role in `all`, for tables of styles.
  ///
  /// Without payload, an enumeration is stored as its place in the declaration; a test holds it so.
  public var index: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
