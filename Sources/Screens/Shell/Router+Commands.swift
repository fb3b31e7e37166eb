import Canvas
import Domain
public import Phrases

/// Commands: whether they can be given, and giving them.
extension Router {
  /// Whether a command can be given now, or why not.
  public func availability(of command: Command) -> Availability {
    availability(of: command, in: context)
  }

  /// Whether a command can be given in what a screen may look at now, or why not.
  func availability(of command: Command, in context: Context) -> Availability {
    let shell = session.phrases.shell
    if let destination = command.destination {
      if screen(destination) == nil { return .disabled(shell.notYet) }
      return destination == active ? .disabled(shell.alreadyThere) : .enabled
    }
    guard CommandEntry.of(command).isValid(on: active) else { return .disabled(shell.notHere) }
    switch command {
    case .help, .palette, .menu, .quit, .back, .messages, .switchPerson, .theme, .language, .mouse,
      .arabicOrder, .about, .settings, .themeDoctor, .calibration, .goPrefix, .cancelTask, .refresh,
      .openStore, .newStore, .backup, .checkStore,
      .persons, .restore:
      return .enabled
    case .exportParticipants: return mayExportParticipants
    case .undo: return history.canUndo ? .enabled : .disabled(shell.nothingToUndo)
    case .redo: return history.canRedo ? .enabled : .disabled(shell.nothingToRedo)
    case .importFile: return context.readOnlyReason.map { .disabled($0) } ?? .enabled
    case .goPresenter:
      return session.scripts.isEmpty
        ? .disabled(session.phrases.presenter.onlyInDemonstration) : .enabled
    case .big: return .enabled
    case .sign:
      if session.drafts.isEmpty { return .disabled(shell.noDrafts) }
      return context.readOnlyReason.map { .disabled($0) } ?? .enabled
    default:
      return screen(active)?.availability(of: command, in: context) ?? .disabled(shell.notHere)
    }
  }

  /// Gives a command: the router's own are done, the others go to the screen in front.
  public mutating func run(_ command: Command) -> [Effect] {
    if command != .cancelTask { cancelledIdle = false }
    lastCommand = command
    if let reason = availability(of: command).reason {
      lastRefusal = "greyed"
      if command.destination != active || command.destination == nil { notify(.info, reason) }
      return []
    }
    if let destination = command.destination { return open(destination, arrival: nil) }
    switch command {
    case .help: openList(.help(active))
    case .palette: openList(.palette)
    case .menu: overlays.append(.menu(MenuState(menuItems(), open: 0)))
    case .messages: overlays.append(.messages(0))
    case .goPrefix:
      isGoing = true
      overlays.append(.go)
    case .big: return turnBig()
    case .undo: return turnHistory(back: true)
    case .redo: return turnHistory(back: false)
    case .cancelTask: return cancelTask()
    case .refresh: return [.repaint] + askFigures() + tell(active, .changed)
    default: return runDialog(command) ?? tell(active, .command(command))
    }
    return []
  }

  /// The layout of 80 × 24 whatever the window, or that of the window again.
  private mutating func turnBig() -> [Effect] {
    isBig.toggle()
    settleWindow()
    let words = session.phrases.presenter
    notify(.info, isBig ? words.bigOn : words.bigOff)
    return tell(active, .resized)
  }

  private mutating func cancelTask() -> [Effect] {
    if !isWaiting {
      if cancelledIdle { return present(quitDialog()) }
      cancelledIdle = true
      notify(.info, session.phrases.shell.nothingToCancel)
      return []
    }
    let tokens = waiting.keys.filter { !$0.isAhead }
    notify(.info, session.phrases.shell.cancelled)
    return perform(tokens.map { .cancel($0) })
  }

  private mutating func openList(_ kind: CommandList.Kind) {
    let isPalette = kind == .palette
    let lines = isPalette ? paletteLines() : helpLines()
    let themes = isPalette ? session.appearance.themes : []
    overlays.append(.list(CommandList(kind, lines, themes: themes)))
  }
}

/// Menus, palette and help, made from the command table.
extension Router {
  /// The screens that have a tab, in order.
  var tabScreens: [ScreenID] { topBars.screens }

  static let menus: [CommandEntry.Menu] = CommandEntry.Menu.allCases

  var menuNames: [String] { topBars.menus }

  static func menuNames(_ phrases: Phrasebook) -> [String] {
    let shell = phrases.shell
    return menus.map { menu in
      switch menu {
      case .file: shell.menuFile
      case .go: shell.menuGo
      case .action: shell.menuAction
      case .view: shell.menuView
      case .tools: shell.menuTools
      case .help: shell.menuHelp
      }
    }
  }

  /// The items of every menu: what is valid here, greyed with its reason when it cannot be given.
  func menuItems() -> [[MenuState.Item]] {
    Router.menus.map { menu in
      let entries = CommandEntry.all.filter { $0.menu == menu && isListed($0) }
      // Leaving stands last, as everywhere, and never under the cursor of a menu just opened.
      let ordered =
        entries.filter { $0.command != .quit } + entries.filter { $0.command == .quit }
      return ordered.map { entry in
        MenuState.Item(
          command: entry.command,
          label: session.phrases.command(entry.command).long,
          key: entry.keys.first.map(session.phrases.keys.name) ?? goKey(entry.command),
          reason: availability(of: entry.command).reason
        )
      }
    }
  }

  /// A screen that does not exist has no item, nor a command of another screen.
  private func isListed(_ entry: CommandEntry) -> Bool {
    if let destination = entry.command.destination { return screen(destination) != nil }
    if availability(of: entry.command) == .disabled(session.phrases.shell.notHere) { return false }
    return entry.isValid(on: active)
  }

  private func goKey(_ command: Command) -> String {
    Keymap.goLetters.first { $0.command == command }.map { "g \($0.letter)" } ?? ""
  }

  /// Which menu Alt and a letter open.
  func menuIndex(_ press: KeyPress) -> Int? {
    guard case .character(let letter) = press.key else { return nil }
    let wanted = folded(String(letter))
    return menuNames.firstIndex { folded($0).hasPrefix(wanted) }
  }

  private func line(_ entry: CommandEntry) -> CommandList.Line {
    let phrase = session.phrases.command(entry.command)
    let keys = entry.keys.prefix(2).map(session.phrases.keys.name).joined(separator: " ")
    return CommandList.Line(
      act: .command(entry.command),
      text: phrase.long,
      detail: phrase.help,
      key: keys.isEmpty ? goKey(entry.command) : keys,
      reason: availability(of: entry.command).reason
    )
  }

  /// Every command that is worth looking for: those of this screen first.
  func paletteLines() -> [CommandList.Line] {
    let shown = CommandEntry.all.filter { isListed($0) && $0.menu != nil }
    let here = shown.filter { $0.screens != nil }
    return (here + shown.filter { $0.screens == nil }).map(line)
  }

  /// The keys of this screen, those of everywhere, and the signs.
  func helpLines() -> [CommandList.Line] {
    let shell = session.phrases.shell
    let heading = { (text: String) in
      CommandList.Line(text: text)
    }
    let valid = CommandEntry.all.filter { isListed($0) && !$0.keys.isEmpty }
    let here = valid.filter { $0.screens != nil }
    let everywhere = valid.filter { $0.screens == nil }
    var lines = here.isEmpty ? [] : [heading(shell.onThisScreen)] + here.map(line)
    lines += [heading(shell.everywhere)] + everywhere.map(line)
    let signs = [
      "■ \(shell.signLate)", "▲ \(shell.signSoon)", "● \(shell.signOther)", "◆ \(shell.signInfo)",
      "○ \(shell.signNew)",
    ]
    return lines + [heading(shell.glyphs)] + signs.map { heading("  " + $0) }
  }
}
