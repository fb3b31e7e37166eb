/// The commands of the settings.
extension CommandPhrase {
  /// What they are called in French.
  static func settingsFrench(_ command: Command) -> CommandPhrase {
    switch command {
    case .themeDoctor:
      CommandPhrase(
        "Examiner le thème…",
        "Examen",
        "Contraste de chaque rôle, et distance des états selon la vue."
      )
    case .calibration:
      CommandPhrase(
        "Page de réglage pour projecteur",
        "Réglage",
        "Lettres, états et courbes à lire du fond de la salle."
      )
    default:
      CommandPhrase(
        "Premiers réglages…",
        "Réglag.",
        "Langue, thème, clavier et signes, une question après l’autre."
      )
    }
  }

  /// What they are called in English.
  static func settingsEnglish(_ command: Command) -> CommandPhrase {
    switch command {
    case .themeDoctor:
      CommandPhrase(
        "Examine the theme…",
        "Doctor",
        "Contrast of every role, and distance of the statuses by vision."
      )
    case .calibration:
      CommandPhrase(
        "Page to adjust a projector",
        "Adjust",
        "Letters, statuses and curves to read from the back of the room."
      )
    default:
      CommandPhrase(
        "First settings…",
        "Setting",
        "Language, theme, keyboard and signs, one question after the other."
      )
    }
  }
}
