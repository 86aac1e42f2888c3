internal import Interviewing
internal import Understanding

/// Needs that may be one and the same: put together, kept apart, or left for later.
extension CodingTurn {
  mutating func askProposal() {
    guard let group = coding.proposal else { return }
    let left = coding.proposals.count
    say(
      Bilingual(
        nl: "Horen deze bij elkaar?" + (left > 1 ? " · nog \(left)" : ""),
        en: "Do these belong together?" + (left > 1 ? " · \(left) to go" : "")), .title, indent: 0)
    for need in group { reply.page.add(line(of: need), indent: 5) }
    let name = Proposed(group, language)
    let domain = (coding.domain ?? name.domain).name[language]
    say(Bilingual(nl: "als: \(name.label) · \(domain)", en: "as: \(name.label) · \(domain)"))
    say(
      Bilingual(
        nl: "j: ja · n: nee, elk apart · Enter: later · of een andere naam · /h",
        en: "y: yes · n: no, each by itself · Enter: later · or another name · /h"), .dim)
  }

  mutating func answerProposal(_ line: String) {
    guard let group = coding.proposal else { return }
    if line.isEmpty {
      coding.later.insert(group[0].id)
      return goOn(from: .proposing)
    }
    switch YesOrNo.key(line) {
    case .yes?: bring(group, nil)
    case .no?: keepApart(group)
    case nil where line.count < 3:
      refuse(
        Bilingual(
          nl: "Typ j, n, of een naam voor deze behoeften samen.",
          en: "Type y, n, or a name for these needs together."))
    case nil: bring(group, kept(line))
    }
  }

  private mutating func bring(_ group: [Finding], _ name: String?) {
    let proposed = Proposed(group, language)
    let label = name ?? proposed.label
    keep([
      .made(
        label: label, domain: coding.domain ?? proposed.domain,
        concept: name == nil ? proposed.concept : nil,
        members: group.flatMap(\.evidence).map(\.address))
    ])
    say(Bilingual(nl: "Samen: \(label)", en: "Together: \(label)"), .dim)
    goOn(from: .proposing)
  }

  /// Each a code of its own, so that they are not proposed again.
  private mutating func keepApart(_ group: [Finding]) {
    keep(
      group.map { need in
        .made(
          label: need.label, domain: need.domain, concept: nil,
          members: need.evidence.map(\.address))
      })
    say(
      Bilingual(
        nl: "Ze blijven apart, elk met een eigen nummer.",
        en: "They stay apart, each with a number of its own."), .dim)
    goOn(from: .proposing)
  }
}

/// What needs that are put together would be called.
private struct Proposed {
  let label: String
  let domain: LifeDomain
  let concept: String?

  init(_ group: [Finding], _ language: Language) {
    let subjects = group.map { DomainClassifier.subject(of: $0.label, in: language) }
    let concepts = Set(subjects.map(\.concept))
    let first = Summary.ranked(group).first
    if concepts.count == 1, let concept = subjects.first?.concept {
      label = concept.name[language]
      domain = concept.domain
      self.concept = concept.key
    } else {
      label = first?.label ?? ""
      domain = first?.domain ?? .other
      concept = nil
    }
  }
}
