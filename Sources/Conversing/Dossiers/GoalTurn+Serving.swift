internal import Formats
internal import Interviewing
internal import Planning

/// What a goal is for: needs, strengths, goals of the organisation, the vision.
extension GoalTurn {
  /// `1, 3`, `c17`, words of one of them, or a goal of the organisation in own words.
  mutating func readServes(_ text: String) {
    let pieces = text.split { ",;".contains($0) }.map { String($0).trimmed }
      .filter { !$0.isEmpty }
    let numbers = text.split { " ,;en".contains($0) }
    let all = numbers.allSatisfy { Int($0) != nil } ? numbers.map(String.init) : pieces
    var chosen: [Servable] = []
    for piece in all {
      guard let servable = servable(named: piece) else { return refuseServing(piece) }
      if !chosen.contains(servable) { chosen.append(servable) }
    }
    let words = chosen.filter { $0.source == nil }.map(\.label)
    keep(.serves, words.joined(separator: "; "), sources: chosen.compactMap(\.source))
    for servable in chosen {
      reply.page.add("\(servable.kind.name[language]): \(servable.label)", .dim)
    }
    guard !chosen.contains(where: { $0.kind == .need }) else { return }
    say(
      Bilingual(
        nl: "Geen behoefte genoemd. Dat mag; zo blijft het ook in het overzicht staan.",
        en: "No need was named. That is fine; the overview will say so too."), .dim)
  }

  /// One of the list, by its number, its code, or words that only it begins with or has; else a goal
  /// of the organisation in own words.
  private func servable(named word: String) -> Servable? {
    let all = dialogue.servables
    if let number = Int(word) { return all.indices.contains(number - 1) ? all[number - 1] : nil }
    let wanted = word.lowercased()
    if let source = PlanSource(wanted) { return all.first { $0.source == source } }
    if let exact = all.first(where: { $0.label.lowercased() == wanted }) { return exact }
    let alike = all.filter { $0.label.lowercased().contains(wanted) }
    if alike.count == 1 { return alike[0] }
    guard alike.isEmpty, wanted.count > 3 else { return nil }
    return Servable(kind: .organisationGoal, source: nil, label: word)
  }

  private mutating func refuseServing(_ piece: String) {
    let count = dialogue.servables.count
    refuse(
      Bilingual(
        nl: count == 0
          ? "Er is nog niets om uit te kiezen. Schrijf een doel van jullie organisatie, of Enter."
          : "`\(piece)` herken ik niet. Kies nummers van 1 tot \(count), zoals `1, 3`.",
        en: count == 0
          ? "There is nothing to choose from yet. Write a goal of your organisation, or press Enter."
          : "I don't recognise `\(piece)`. Choose numbers from 1 to \(count), such as `1, 3`."))
  }

  /// What a goal serves, as the numbers of the list: `1, 3`; nil while it serves nothing.
  func servedPlaces(of entry: PlanEntry) -> String? {
    guard let goal = dialogue.read(entry, on: today) else { return nil }
    let all = dialogue.servables
    let places = dialogue.overview(on: today).served(by: goal).map { served in
      all.firstIndex(of: served).map { String($0 + 1) } ?? served.label
    }
    return places.isEmpty ? nil : places.joined(separator: ", ")
  }

  /// The list to choose from, by kind.
  mutating func listServables() {
    var kind: Servable.Kind?
    for (index, servable) in dialogue.servables.enumerated() {
      if servable.kind != kind {
        kind = servable.kind
        reply.page.add(servable.kind.name[language].capitalisedFirst, .dim)
      }
      reply.page.add("\(index + 1)  \(servable.label)", indent: index < 9 ? 5 : 4)
    }
    guard dialogue.servables.isEmpty else { return }
    say(
      Bilingual(
        nl:
          "Nog geen behoeften gemerkt in dit dossier. Schrijf een doel van jullie organisatie, of Enter.",
        en:
          "No needs are marked in this dossier yet. Write a goal of your organisation, or press Enter."
      ), .dim)
  }
}
