internal import ArgumentParser
internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Safeguarding

/// `doelen toets`: how SMART a goal is, from its words.
extension Program {
  /// Checks the goals given, or a goal per line of stdin.
  func checkGoals(_ goals: [String], _ arguments: GoalArguments) throws -> CInt {
    let today = try today(arguments.today)
    let hasMore =
      goals.isEmpty
      ? checkLines(today: today, json: arguments.json)
      : goals.enumerated().reduce(false) { found, goal in
        let place = goals.count > 1 ? goal.offset + 1 : nil
        return check(goal.element, place, today: today, json: arguments.json) || found
      }
    return hasMore && !arguments.json ? 1 : 0
  }

  func today(_ asked: String?) throws -> Day {
    guard let asked else { return Day(of: surroundings.now()) }
    guard let day = Day(asked) else {
      let option = Bilingual(nl: "--vandaag", en: "--today")[language]
      throw Misuse.wrongShape(asked, option: option, example: "2026-11-21", of: .goals)
    }
    return day
  }

  private func checkLines(today: Day, json: Bool) -> Bool {
    let editor = StreamEditor()
    var (found, number) = (false, 0)
    while true {
      let typed = editor.read(LineRequest(), draft: { _ in })
      if typed == .end { return found }
      number += 1
      switch typed {
      case .line(let text), .notUTF8(_, let text):
        found = check(text, number, today: today, json: json) || found
      default: continue
      }
    }
  }

  /// True when something is missing.
  ///
  /// - Parameter place: which of several goals it is.
  private func check(_ text: String, _ place: Int?, today: Day, json: Bool) -> Bool {
    let outcome = Result { () throws(UnreadableGoal) in
      try Goal(text, otherwise: language, today: today, names: PersonalData.people(in: text))
    }
    if json { screen.write(outcome.json(of: text).text + "\n") }
    switch outcome {
    case .success(let goal):
      if !json { screen.show(goal.page(in: language)) }
      return !goal.isComplete
    case .failure(let reason):
      let name = Bilingual(nl: "Doel", en: "Goal")[language]
      screen.tell("\(name)\(place.map { " \($0)" } ?? ""): \(reason.wording[language])")
      return true
    }
  }
}

struct GoalArguments: ParsableArguments {
  @Argument var words: [String] = []
  @Option var dossier: String?
  @Flag(name: [.customLong("toon"), .customLong("show")]) var isShown = false
  @Flag var json = false
  @Option(name: [.customLong("vandaag"), .customLong("today")]) var today: String?
}

extension Result where Success == Goal, Failure == UnreadableGoal {
  /// A text that is no goal meets nothing.
  fileprivate func json(of text: String) -> JSON {
    let goal = try? get()
    let asked = SMARTCriterion.allCases.filter { $0 != .realistic }
    let flags = asked.map { JSON.Member($0.rawValue, .bool(goal?.meets($0) ?? false)) }
    return .object(
      [JSON.Member("goal", .string(text))] + flags + [
        JSON.Member("deadline", .optional(goal?.deadline?.day?.description)),
        JSON.Member("count", goal?.count.map { .int($0) } ?? .null),
        JSON.Member("missing", .strings((goal?.missing ?? asked).map(\.rawValue))),
      ])
  }
}
