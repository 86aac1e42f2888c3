/// Looks for names of people, by what they are and by what stands around them.
///
/// A list alone finds too few and too many. So each capital that no list explains is weighed with its
/// neighbours, and each finding knows the rule that made it.
struct NameSearch: Sendable {
  let words: [Word]
  /// Words that belong to something else: a street, an organisation, a saying, a number.
  let isBlocked: [Bool]
  /// Whether speakers are named with a colon.
  let isTranscript: Bool
  /// The words after the last name found.
  private(set) var lastName = Range(uncheckedBounds: (lower: -1, upper: -1))
  private var found: [PersonalFinding] = []

  static func findings(in reading: Reading, taken: Reserved) -> [PersonalFinding] {
    var search = NameSearch(reading, taken: taken)
    search.run()
    return search.found
  }

  private init(_ reading: Reading, taken: Reserved) {
    words = reading.words
    isBlocked = Blocking.blocked(words, taken: taken, in: reading)
    isTranscript = zip(words, words.dropFirst()).contains { word, next in
      word.startsSentence && next.gap.contains(.colon) && speakers.contains(word.key)
    }
  }

  private mutating func run() {
    var index = 0
    while index < words.count {
      guard !isBlocked[index], !words[index].isNumber, let rule = rule(at: index) else {
        index += 1
        continue
      }
      let end = endOfName(from: index)
      let range = words[index].range.lowerBound..<words[end - 1].range.upperBound
      found.append(PersonalFinding(range: range, kind: .person, rule: rule))
      lastName = index..<end
      index = end
    }
  }

  /// The first rule by which a name begins here.
  private func rule(at index: Int) -> DetectionRule? {
    if followsTitle(index) { return .title }
    if isIntroduced(index) { return .introduction }
    if startsInitials(index) { return .initials }
    if isSpeaker(index) { return .speaker }
    if followsRole(index) { return .role }
    if isGiven(index) { return .givenName }
    if isBesideName(index) { return .besideName }
    if hasAge(index) { return .age }
    if doesSomething(index) { return .verb }
    if startsWithParticle(index) || isSurname(index) { return .surname }
    return standsOut(index) ? .capital : nil
  }
}

private let speakers: Set<String> = [
  "interviewer", "gespreksleider", "deelnemer", "respondent", "interviewster", "begeleider",
  "moderator",
]

// MARK: What a word is

extension NameSearch {
  func word(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  /// Only a space before it, or the dot of an abbreviation and a space.
  func isJoined(_ index: Int) -> Bool {
    guard let word = word(index), index > 0 else { return false }
    return word.gap == .space || word.gap == [.stop, .space] && !word.startsSentence
  }

  /// A capital that no list explains.
  func isFree(_ index: Int) -> Bool {
    guard let word = word(index), word.isCapital, !word.isShouted, !word.isCamel, !isBlocked[index],
      !word.isNumber, word.range.count > 1
    else { return false }
    return word.traits.isDisjoint(with: .noName.union([.tail, .head]))
  }

  /// A capital that may be a name where the words around it ask for one.
  func mayBeName(_ index: Int) -> Bool {
    guard let word = word(index), word.isCapital, !word.isNumber, !isBlocked[index], !word.isCamel
    else {
      return false
    }
    if word.isShouted { return word.has([.given, .surname]) }
    if word.has([.given, .surname]) { return word.range.count > 1 }
    return word.traits.isDisjoint(with: .noName.union([.head, .tail]))
  }

  /// Listed as a given name and as nothing else.
  func isOnlyGiven(_ word: Word) -> Bool {
    word.has(.given) && word.traits.isDisjoint(with: .noName)
  }
}
