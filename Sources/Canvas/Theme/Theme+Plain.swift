extension Theme {
  /// The theme below all others: the terminal's own colours, attributes, and nothing more.
  ///
  /// A program without any theme file is readable with it, and a role that no theme names has its
  /// look from here.
  public static let plain: Theme = {
    var specs = Array(repeating: RoleSpec(), count: Role.all.count)
    for (attributes, roles) in plainAttributes {
      for role in roles { specs[role.index].attributes = attributes }
    }
    return Theme(name: "base", kind: .dark, specs: specs)
  }()

  private static let plainAttributes: [(Attributes, [Role])] = [
    (
      .bold,
      [
        .title, .key, .mark, .borderActive, .statusBad, .chartActual, .titleActive, .mapCoast,
        .mapSelected, .fbarNumber, .link, .toastOK, .toastWarn, .demo, .dialogBorder,
      ]
    ),
    (
      .reverse,
      [
        .cursorRow, .selection, .titleBar, .statusLine, .buttonFocus, .menuSelected, .fbarLabel,
        .inputFocus, .tabActive, .demoKeycast,
      ]
    ),
    ([.bold, .reverse], [.toastError, .inputError]),
    (.underline, [.cursorRowDim, .input, .inputPlaceholder, .tableHeader]),
    ([.bold, .underline], [.match]),
  ]
}
