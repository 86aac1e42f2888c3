import Conversing
import Formats
import Interviewing
import Support

/// A talk at the keyboard, written down as it went: what was typed, what was kept, what was shown.
///
///     › ! zelf lezen
///     + noted need p1 ijs.week "zelf lezen"
///     › !
///       4 is al een behoefte. …
struct Dialogue {
  private(set) var session: Session
  private(set) var reply: Session.Reply
  private(set) var text = ""
  /// What the program keeps and shows before anything is typed.
  let beginning: String
  /// All events, with the moment of the line that brought them.
  private(set) var kept: [(at: Moment, events: [Event])] = []
  private var second = 0
  /// Seconds from one line to the next.
  var pace = 60

  /// A new conversation; without its opening, unless asked.
  init(
    _ form: ConversationForm = .oneOnOne, names: [String?] = ["Selam"], list: TopicList = .sample(),
    language: Language = .dutch, withOpening: Bool = false, atKeyboard: Bool = false
  ) {
    let people = names.enumerated().map { (alias: Alias($0 + 1), name: $1) }
    (session, reply) = Session.starting(
      .sample(form: form, list: list), people: people, language: language,
      withOpening: withOpening, at: .sample())
    beginning = reply.told
    session.isAtKeyboard = atKeyboard
    kept = [(now, reply.events)]
  }

  /// A conversation that goes on, with the names no longer known unless they are given.
  init(
    resuming interview: Interview, names: [(alias: Alias, name: String)] = [],
    language: Language = .dutch
  ) {
    (session, reply) = Session.resuming(
      interview, names: names, language: language, at: .sample(minute: 60))
    beginning = reply.told
  }

  mutating func type(_ lines: String...) { for line in lines { give(.line(line), as: line) } }

  mutating func paste(_ lines: String...) { paste(lines) }

  mutating func paste(_ lines: [String]) {
    give(.paste(lines), as: "[" + lines.joined(separator: " ⏎ ") + "]")
  }

  /// Nobody types for so many seconds.
  mutating func wait(_ seconds: Int) {
    second += seconds - pace
    give(.tick(silence: seconds), as: "(\(seconds) s)")
  }

  mutating func pressControlC() { give(.interrupt, as: "^C") }
  mutating func pressControlD() { give(.end, as: "^D") }

  var now: Moment { .sample(second: second) }

  /// Time goes by without a line; the clock may also be set back.
  mutating func wait(minutes: Int) { second += minutes * 60 }

  private mutating func give(_ input: Session.Input, as typed: String) {
    second += pace
    (session, reply) = session.step(input, at: now)
    if !reply.events.isEmpty { kept.append((now, reply.events)) }
    add("›" + (typed.isEmpty ? "" : " " + typed))
    if !reply.told.isEmpty { add(reply.told) }
    if let prefill = reply.prefill { add("  [\(prefill)]") }
    if reply.isRefused { add("  (refused)") }
    if reply.forgets { add("  (history forgotten)") }
    if reply.isOver { add("  (over)") }
    for newcomer in reply.introduces {
      give(.introduced(newcomer, Alias(session.interview.aliases.count + 1)), as: "(new alias)")
    }
  }

  private mutating func add(_ line: String) { text += (text.isEmpty ? "" : "\n") + line }
}

extension Dialogue {
  /// What was kept since a line was typed, the questions put aside.
  func told(after line: String) -> [String] {
    let story = text.ranges(of: line).first.map { text[$0.upperBound...] } ?? ""
    return story.split(separator: "\n").map(String.init).filter {
      $0.hasPrefix("+ ") && !$0.hasPrefix("+ asked")
    }
  }
}

extension Session.Reply {
  var told: String { (events.map(\.told) + shown).joined(separator: "\n") }

  var shown: [String] {
    page.text(width: 90).split(separator: "\n").map { "  " + $0.trimmed }
  }
}

extension Event {
  /// The event on one line: its type, its structure, and its words in quotation marks.
  var told: String {
    let fields = fields
    if fields.type == "opened" { return "+ opened" }
    let structure = fields.structure.map { $0.value.string ?? $0.value.text }
    let words = fields.data.filter { $0.key == "text" }.map { "\"\($0.value.string ?? "")\"" }
    return (["+ " + fields.type] + structure + words).joined(separator: " ")
  }
}
