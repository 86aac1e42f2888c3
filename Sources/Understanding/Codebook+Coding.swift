package import Interviewing

extension Summary {
  /// The needs as the codebook groups them: what people put together by hand, and what is plainly the
  /// same need joins it.
  ///
  /// A need that fits no code stays as it is.
  package func coded(by codebook: Codebook) -> Summary {
    guard !codebook.codes.isEmpty else { return self }
    var coding = Coding(codebook)
    var copy = self
    copy.needs = coding.coded(needs)
    return copy
  }
}

extension Codebook {
  /// Needs that are in no code yet, put together as the rules would: what a person may take over or
  /// change.
  package func proposals(for needs: [Finding], in language: Language) -> [[Finding]] {
    let loose = needs.filter { !$0.isCode }
    let statements = loose.map { finding in
      (finding.label, DomainClassifier.subject(of: finding.label, in: language))
    }
    return Grouping.groups(of: statements).map { $0.map { loose[$0] } }
  }
}

extension Finding {
  /// The same on only some of its evidence: what is in no code goes by the first place that is left.
  func resting(on evidence: [Evidence]) -> Finding {
    var copy = self
    copy.evidence = evidence
    if !isCode, let first = evidence.first { copy.id = "\(first.address)" }
    return copy
  }
}

extension Codebook {
  /// The number in `c17`; nil for the id of a need that is in no code.
  static func number(of id: String) -> Int? {
    id.first == "c" ? Int(id.dropFirst()) : nil
  }
}

/// Puts needs in their codes.
private struct Coding {
  private let codebook: Codebook
  private var fitting: [String: Int] = [:]
  private let byConcept: [String: Int]
  private let likenesses: [(number: Int, likeness: Likeness)]

  init(_ codebook: Codebook) {
    self.codebook = codebook
    byConcept = Dictionary(
      codebook.codes.compactMap { code in code.concept.map { ($0, code.number) } },
      uniquingKeysWith: { first, _ in first })
    likenesses = codebook.codes.map { ($0.number, Likeness($0.label, $0.domain)) }
  }

  mutating func coded(_ needs: [Finding]) -> [Finding] {
    var groups: [Int: [Evidence]] = [:]
    var loose: [Finding] = []
    for need in needs {
      let placed = Dictionary(grouping: need.evidence) { codebook.code(of: $0.address)?.number }
      let rest = placed[nil] ?? []
      for case (let number?, let evidence) in placed { groups[number, default: []] += evidence }
      guard !rest.isEmpty else { continue }
      // What was split off by hand does not take the rest along.
      if let number = code(like: need) {
        groups[number, default: []] += rest
      } else {
        loose.append(need.resting(on: rest))
      }
    }
    let order = Self.order(of: needs)
    return codebook.codes.compactMap { code in
      groups[code.number].map { evidence in
        let inOrder = evidence.sorted {
          order[$0.address, default: 0] < order[$1.address, default: 0]
        }
        return Finding(code, evidence: inOrder)
      }
    } + loose
  }

  /// As how many it was heard, by what was heard.
  private static func order(of needs: [Finding]) -> [EvidenceAddress: Int] {
    let heard = needs.lazy.flatMap { $0.evidence.lazy.map(\.address) }.enumerated()
    return Dictionary(heard.lazy.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The code that a need in no code plainly belongs to: the same need of the field, else nearly the
  /// same words.
  private mutating func code(like need: Finding) -> Int? {
    let key = need.label
    if let known = fitting[key] { return known == 0 ? nil : known }
    let found = found(like: need)
    fitting[key] = found ?? 0
    return found
  }

  private func found(like need: Finding) -> Int? {
    for language in Language.allCases {
      let concept = DomainClassifier.subject(of: need.label, in: language).concept
      if let concept, let number = byConcept[concept.key] { return number }
    }
    let words = Likeness(need.label, need.domain)
    let nearest = likenesses.map { ($0.number, $0.likeness.likeness(to: words)) }
      .max { $0.1 < $1.1 }
    guard let nearest, nearest.1 >= Likeness.alike else { return nil }
    return nearest.0
  }
}

extension Finding {
  fileprivate init(_ code: Code, evidence: [Evidence]) {
    self.init(
      id: code.id, label: code.label, domain: code.domain, status: .marked, evidence: evidence)
  }
}
