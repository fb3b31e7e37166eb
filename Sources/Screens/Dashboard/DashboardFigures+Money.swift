import Canvas
import Domain
import Phrases

/// Appeals, statements and regularisations that wait.
extension DashboardFigures {
  /// Work in money, and whether the person at the keyboard has the role for it.
  struct MoneyWork: Hashable, Sendable {
    var work: Work
    var isMine: Bool
  }

  /// Only what waits at all is told: a quiet region keeps its list short.
  var moneyWork: [MoneyWork] {
    let payments = dashboard.payments
    let appeals = dashboard.queue.byState[.contested] ?? QueueFigures.Tally()
    let contested = FilterTerm.codes(.state, [ClaimState.contested.rawValue], context.language)
    let lines: [(QueueFigures.Tally, Noun, String, Action, DashboardTarget)] = [
      (payments.dueSoon, phrases.paymentDue, "▲", .payStatement, .payments("underWay")),
      (payments.toPay, phrases.toPay, "●", .payStatement, .payments("ordered")),
      (payments.toOrder, phrases.toOrder, "●", .orderStatement, .payments("certified")),
      (payments.toCertify, phrases.toCertify, "●", .certifyStatement, .payments("draft")),
      (appeals, phrases.appeals, "◆", .settle, .claims(filter: contested)),
      (
        QueueFigures.Tally(count: payments.toSign), phrases.toSign, "◆", .regularise,
        .payments("paid")
      ),
    ]
    return lines.filter { $0.0.count > 0 }.map { tally, noun, glyph, action, target in
      MoneyWork(
        work: Work(
          count: tally.count,
          noun: noun,
          gross: tally.gross,
          glyph: glyph,
          role: glyph == "▲" ? .statusWarn : glyph == "●" ? .statusOK : .statusInfo,
          target: target
        ),
        isMine: isMine(action)
      )
    }
  }

  private func isMine(_ action: Action) -> Bool {
    context.person.map { person in
      Policy.permits(action, to: person, on: context.today, demonstration: false)
    } ?? false
  }
}
