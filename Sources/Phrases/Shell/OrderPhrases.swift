/// Who puts Arabic letters in order: the choice between two pictures.
public struct OrderPhrases: Sendable {
  public let title: String
  /// What is asked of the two pictures.
  public let question: String
  /// An Arabic line with a number and a name in Latin letters, the same in every language.
  public let sample: String
  /// Before the pictures, and what choosing each of them means.
  public let program: String
  public let terminal: String
  public let programMeans: String
  public let terminalMeans: String
  public let programSet: String
  public let terminalSet: String
}

extension OrderPhrases {
  private static let line = "جهة مراكش-آسفي، 12 مشروعا للتشغيل"

  /// In French.
  static let french = OrderPhrases(
    title: "Sens de l’arabe",
    question: "Laquelle de ces deux lignes se lit bien, de droite à gauche ?",
    sample: line,
    program: "Ligne 1",
    terminal: "Ligne 2",
    programMeans: "fbr met l’arabe dans l’ordre",
    terminalMeans: "le terminal le fait",
    programSet: "Arabe mis dans l’ordre par fbr",
    terminalSet: "Arabe mis dans l’ordre par le terminal"
  )

  /// In English.
  static let english = OrderPhrases(
    title: "Direction of Arabic",
    question: "Which of these two lines reads well, from right to left?",
    sample: line,
    program: "Line 1",
    terminal: "Line 2",
    programMeans: "fbr puts Arabic in order",
    terminalMeans: "the terminal does it",
    programSet: "Arabic put in order by fbr",
    terminalSet: "Arabic put in order by the terminal"
  )

  /// In Arabic.
  static let arabic = OrderPhrases(
    title: "اتجاه العربية",
    question: "أي السطرين يقرأ جيدا من اليمين إلى اليسار؟",
    sample: line,
    program: "السطر 1",
    terminal: "السطر 2",
    programMeans: "fbr يرتب العربية",
    terminalMeans: "الطرفية ترتبها",
    programSet: "fbr يرتب العربية",
    terminalSet: "الطرفية ترتب العربية"
  )
}
