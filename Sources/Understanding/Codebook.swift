package import Interviewing

/// Where something was said: a conversation's id and the number of the note.
package struct EvidenceAddress: Sendable, Hashable {
  package let conversation: String
  package let event: Int

  package init(conversation: String, event: Int) {
    self.conversation = conversation
    self.event = event
  }

  /// Reads `2026-11-21-kennismaking-1-x7fq2k#14`.
  package init?(_ text: String) {
    guard let sign = text.lastIndex(of: "#"), sign != text.startIndex,
      let event = Int(text[text.index(after: sign)...]), event > 0
    else { return nil }
    self.init(conversation: String(text[..<sign]), event: event)
  }
}

extension EvidenceAddress: CustomStringConvertible {
  package var description: String { "\(conversation)#\(event)" }
}

extension Evidence {
  package var address: EvidenceAddress {
    EvidenceAddress(conversation: conversation, event: event)
  }
}

/// Something done to the codebook, in the past tense.
///
/// A code's number is that of the event that made it, for ever: goals point to it.
package enum CodebookChange: Sendable, Equatable {
  case made(label: String, domain: LifeDomain, concept: String?, members: [EvidenceAddress])
  case renamed(Int, label: String)
  /// To another life domain.
  case moved(Int, to: LifeDomain)
  /// All that the first holds is in the second from now on.
  case merged(Int, into: Int)
  /// These belong to this code, wherever they were before.
  case filled(Int, with: [EvidenceAddress])
  /// What these changes did is undone.
  case undone([Int])
}

extension CodebookChange {
  /// The words in it; nil where there are none.
  package var label: String? {
    switch self {
    case .made(let label, _, _, _), .renamed(_, let label): label
    default: nil
    }
  }
}

/// A need under which what people said in many conversations comes together.
package struct Code: Sendable, Equatable {
  package let number: Int
  package var label: String
  package var domain: LifeDomain
  /// The key of the need of the field that it is, when it is one.
  package let concept: String?
  /// What people put in it by hand, in order.
  package internal(set) var members: [EvidenceAddress]

  /// `c17`, as the screen and the record call it.
  package var id: String { "c\(number)" }
}

/// The needs of a dossier as its people named and grouped them: the fold over its changes.
package struct Codebook: Sendable, Equatable {
  private var changes: [(number: Int, change: CodebookChange)] = []
  private var undone: Set<Int> = []
  /// In the order in which they were made.
  package private(set) var codes: [Code] = []
  private var heirs: [Int: Int] = [:]
  private var places: [EvidenceAddress: Int] = [:]

  package init() {}

  package static func == (left: Codebook, right: Codebook) -> Bool {
    left.codes == right.codes && left.heirs == right.heirs
  }

  package mutating func take(_ change: CodebookChange, number: Int) {
    changes.append((number, change))
    guard case .undone(let numbers) = change else { return apply(change, number) }
    undone.formUnion(numbers)
    replay()
  }

  /// Lets go of changes whose words were erased.
  package mutating func forget(_ numbers: [Int]) {
    let gone = Set(numbers)
    changes.removeAll { gone.contains($0.number) }
    replay()
  }

  /// What was done that another state of the same codebook does not know of, in order.
  package func changes(since other: Codebook) -> [(number: Int, change: CodebookChange)] {
    let known = Set(other.changes.map(\.number))
    return changes.filter { !known.contains($0.number) }
  }

  private mutating func replay() {
    (codes, heirs, places) = ([], [:], [:])
    for (number, change) in changes where !undone.contains(number) { apply(change, number) }
  }

  private mutating func apply(_ change: CodebookChange, _ number: Int) {
    switch change {
    case .made(let label, let domain, let concept, let members):
      codes.append(
        Code(number: number, label: label, domain: domain, concept: concept, members: []))
      place(members, in: number)
    case .renamed(let code, let label): self.change(code) { $0.label = label }
    case .moved(let code, let domain): self.change(code) { $0.domain = domain }
    case .filled(let code, let members): place(members, in: code)
    case .merged(let code, let other): merge(code, into: other)
    case .undone: break
    }
  }

  /// What was merged stays known under its old number; two that merge into each other stay one.
  private mutating func merge(_ code: Int, into other: Int) {
    guard let from = self[code], let into = self[other], from.number != into.number else { return }
    codes.removeAll { $0.number == from.number }
    heirs[from.number] = into.number
    place(from.members, in: into.number)
  }

  private mutating func place(_ members: [EvidenceAddress], in code: Int) {
    guard let number = self[code]?.number else { return }
    let taken = Set(members)
    for index in codes.indices {
      codes[index].members.removeAll(where: taken.contains)
      if codes[index].number == number { codes[index].members += members }
    }
    for member in members { places[member] = number }
  }

  private mutating func change(_ code: Int, _ body: (inout Code) -> Void) {
    guard let number = self[code]?.number,
      let index = codes.firstIndex(where: { $0.number == number })
    else { return }
    body(&codes[index])
  }
}

extension Codebook {
  /// The code with this number, or the one that it was merged into.
  package subscript(_ number: Int) -> Code? {
    var number = number
    while let heir = heirs[number] { number = heir }
    return codes.first { $0.number == number }
  }

  /// The code with this name, `c17`.
  package subscript(_ id: String) -> Code? {
    guard id.lowercased().hasPrefix("c"), let number = Int(id.dropFirst()) else { return nil }
    return self[number]
  }

  /// The code in which somebody put what was said here.
  package func code(of address: EvidenceAddress) -> Code? { places[address].flatMap { self[$0] } }

  /// The changes that still count, the last first: what `undone` can take back.
  package var standing: [Int] {
    changes.filter { change in
      if case .undone = change.change { false } else { !undone.contains(change.number) }
    }.map(\.number).reversed()
  }
}
