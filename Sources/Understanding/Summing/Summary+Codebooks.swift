internal import Interviewing

extension Summary {
  /// The needs as the codebook of each dossier groups its own; a need in no code stays as it was heard,
  /// over all of them.
  ///
  /// Where several dossiers have codes, a code is called `noord/c17`.
  package func coded(
    by codebooks: [String: Codebook], dossier: (Evidence) -> String
  ) -> Summary {
    let books = codebooks.filter { !$0.value.codes.isEmpty }.sorted { $0.key < $1.key }
    guard !books.isEmpty else { return self }
    var codes: [Finding] = []
    for (name, codebook) in books {
      var own = Summary()
      own.needs = needs.compactMap { need in need.keeping { dossier($0) == name } }
      codes += own.coded(by: codebook).needs.filter(\.isCode).map { code in
        var code = code
        if books.count > 1 { code.id = "\(name)/\(code.id)" }
        return code
      }
    }
    let placed = Set(codes.flatMap(\.evidence).map(\.address))
    var copy = self
    copy.needs =
      codes + needs.compactMap { need in need.keeping { !placed.contains($0.address) } }
    return copy
  }
}

extension Finding {
  /// True for one that stands for a code, also where the name of its dossier stands before it.
  package var isCode: Bool {
    id.split(separator: "/").last.map { Codebook.number(of: String($0)) != nil } ?? false
  }

  /// The same with only some of its evidence; nil when nothing is left.
  fileprivate func keeping(_ isKept: (Evidence) -> Bool) -> Finding? {
    let kept = evidence.filter(isKept)
    return kept.isEmpty ? nil : resting(on: kept)
  }
}

extension Codebook {
  /// The codes, most people first, each with what is in it among these needs.
  package func filled(with needs: [Finding]) -> [(code: Code, finding: Finding)] {
    let found = Dictionary(needs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return codes.map { code in
      let none = Finding(
        id: code.id, label: code.label, domain: code.domain, status: .marked, evidence: [])
      return (code: code, finding: found[code.id] ?? none)
    }.enumerated().sorted { left, right in
      (right.element.finding.people.count, left.offset)
        < (left.element.finding.people.count, right.offset)
    }.map(\.element)
  }
}
