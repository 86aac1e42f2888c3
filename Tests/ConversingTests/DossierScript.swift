import Conversing
import Interviewing
import Planning
import Support

/// A dialogue about a dossier, written down as it went: what was typed, what was kept, what was shown.
struct DossierScript<Dialogue: DossierDialogue> {
  private(set) var dialogue: Dialogue
  private(set) var text = ""
  private(set) var dossier: Dossier
  private var count: Int
  let today = Day("2026-11-21") ?? Day(ordinal: 0)

  /// - Parameter before: what the dossier holds already; its founding is event 1.
  init(_ dialogue: Dialogue, before: [DossierEvent] = []) {
    let events = [.founded(id: dialogue.dossier)] + before
    self.dialogue = dialogue
    count = events.count
    dossier = Dossier(
      folding: events.enumerated().map { Recorded(number: $0 + 1, at: .sample(), event: $1) })
    self.dialogue.renew(dossier)
    show(self.dialogue.opening(on: today))
  }

  mutating func type(_ lines: String...) { for line in lines { give(.line(line), as: line) } }
  mutating func press(_ input: DialogueInput) { give(input, as: "^") }

  /// Another window writes.
  mutating func meanwhile(_ events: DossierEvent...) {
    for event in events { keep(event) }
    dialogue.renew(dossier)
  }

  private mutating func give(_ input: DialogueInput, as typed: String) {
    let (next, reply) = dialogue.step(input, on: today)
    add(dialogue.prompt(sign: "›") + typed)
    for event in reply.events.addressed(from: count + 1) {
      keep(event)
      add("+ \(count) " + event.inWords)
    }
    dialogue = next
    dialogue.renew(dossier)
    show(reply.page)
    if reply.isRefused { add("  (refused)") }
    if reply.forgets { add("  (history forgotten)") }
    if reply.isOver { add("  (over)") }
  }

  private mutating func keep(_ event: DossierEvent) {
    count += 1
    dossier.apply(Recorded(number: count, at: .sample(), event: event))
  }

  private mutating func show(_ page: Page) {
    for line in page.text(width: 400).split(separator: "\n") { add("  " + line.trimmed) }
  }

  private mutating func add(_ line: String) { text += (text.isEmpty ? "" : "\n") + line }

  /// What comes of these lines, without what was there before.
  func after(_ lines: String...) -> [String] {
    var script = self
    let seen = script.text.count
    for line in lines { script.type(line) }
    return script.text.dropFirst(seen).split(separator: "\n").map(String.init)
  }

  /// What these lines make of the plan.
  func plan(after lines: String...) -> Plan {
    var script = self
    for line in lines { script.type(line) }
    return script.dossier.plan
  }
}

extension DossierEvent {
  fileprivate var inWords: String {
    guard case .written(let written) = self else { return "\(self)" }
    let sources = written.sources.map(\.description).joined(separator: " ")
    return [
      written.kind, written.entry.map { "e\($0)" } ?? "", written.field,
      "\"\(written.text ?? "")\"", sources.isEmpty ? "" : "[\(sources)]",
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
