internal import Interviewing
internal import Planning
internal import Safeguarding

/// Go or no-go, with its reason and with whom it was decided (S0).
extension VisionTurn {
  private static let goes = ["go", "ja", "yes", "doorgaan", "door", "we gaan door", "samen verder"]
  private static let noGoes = ["no-go", "no go", "nogo", "nee", "no", "niet doorgaan", "stoppen"]
  private static let laters = [
    "later", "nog niet", "not yet", "weet niet", "misschien", "maybe", "we weten het nog niet",
  ]

  /// The decision with which a line begins, and what follows it.
  private static func verdict(in text: String) -> (Verdict, rest: String)? {
    let choices: [(Verdict, [String])] = [(.noGo, noGoes), (.later, laters), (.go, goes)]
    for (verdict, phrases) in choices {
      for phrase in phrases where text.lowercased().hasPrefix(phrase) {
        let rest = text.dropFirst(phrase.count)
        if let next = rest.first, next.isLetter || next.isNumber { continue }
        return (verdict, withoutLead(rest))
      }
    }
    return nil
  }

  /// `, want iedereen wil` is the reason `iedereen wil`.
  private static func withoutLead(_ text: Substring) -> String {
    let plain = String(text.drop { $0.isWhitespace || ",.;:·-–—".contains($0) }).trimmed
    for lead in ["want ", "omdat ", "because ", "since ", "as "]
    where plain.lowercased().hasPrefix(lead) {
      return String(plain.dropFirst(lead.count)).trimmed
    }
    return plain
  }

  mutating func decide(_ text: String) {
    guard let (verdict, rest) = Self.verdict(in: text) else {
      return refuse(
        Bilingual(
          nl:
            "Typ `go`, `no-go` of `later`, met de reden erachter. Enter slaat het over; een zin voor de visie schrijf je bij een veld.",
          en:
            "Type `go`, `no-go` or `later`, with the reason after it. Enter passes; a sentence for the vision goes with a field."
        ))
    }
    let (reason, masked) = envisioning.gate.passing(rest)
    let last = plan.verdicts.last
    if let last, last.verdict == verdict {
      if !reason.isEmpty { change(last, .text, reason, []) }
    } else {
      var lines = [Written(.decision, nil, .verdict, verdict.rawValue)]
      if !reason.isEmpty { lines.append(Written(.decision, Written.justBegun, .text, reason)) }
      reply.events = envisioning.changes.begin([lines])
    }
    say(Bilingual(nl: "Besluit: \(verdict.name.nl)", en: "Decision: \(verdict.name.en)"), .dim)
    tell(masked: masked)
    go(reason.isEmpty ? .reason : .company)
  }

  mutating func giveReason(_ text: String) {
    guard let last = plan.verdicts.last else { return decide(text) }
    let (reason, masked) = envisioning.gate.passing(text)
    change(last, .text, reason, [])
    tell(masked: masked)
    go(.company)
  }

  mutating func giveCompany(_ text: String) {
    guard let last = plan.verdicts.last else { return decide(text) }
    let (words, _) = envisioning.gate.passing(text)
    do throws(NotADay) {
      guard let meeting = try MeetingInWords(words, today: today) else { throw .nothing }
      guard meeting.day <= today else { return refuse(Self.ahead(meeting.day)) }
      change(last, .agreed, words, [meeting.source])
      reply.page.add(meeting.words(in: language), .dim)
      tellUnknown(meeting.people)
      go(.field(.name))
    } catch {
      // Who thinks again decides again.
      Self.verdict(in: text) == nil ? refuse(Self.meetingWording) : decide(text)
    }
  }

  private mutating func change(
    _ verdict: VerdictGiven, _ field: PlanField, _ text: String, _ sources: [PlanSource]
  ) {
    reply.events += envisioning.changes.write([(field, text, sources)], in: verdict.entry)
  }

  static func ahead(_ day: Day) -> Bilingual {
    Bilingual(
      nl: "\(day.words(in: .dutch)) moet nog komen. Noem een dag die is geweest, zoals `gisteren`.",
      en:
        "\(day.words(in: .english)) is still to come. Name a day that has been, such as `yesterday`."
    )
  }

  static let meetingWording = Bilingual(
    nl: "Schrijf de dag en wie erbij was, zo: `12 maart, p1 p4`. Enter slaat het over.",
    en: "Write the day and who was there, like this: `12 March, p1 p4`. Enter passes.")

  /// A slip of the finger makes somebody who is not there.
  mutating func tellUnknown(_ people: [Alias]) {
    let unknown = people.filter { $0 > envisioning.known.lastAlias }
    guard !unknown.isEmpty else { return }
    let names = unknown.map(\.description).joined(separator: ", ")
    say(
      Bilingual(
        nl: "\(names) komt in dit dossier nog niet voor. Klopt het?",
        en: "\(names) is not in this dossier yet. Is it right?"), .notice)
  }

  mutating func tell(masked: Int) {
    guard masked > 0 else { return }
    say(Bilingual(nl: "Een BSN is onleesbaar gemaakt.", en: "A BSN was masked."), .dim)
  }
}
