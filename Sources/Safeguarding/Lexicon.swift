/// What the lists say of a word; one word can be in many.
struct Traits: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let given = Traits(1)
  static let surname = Traits(2)
  static let ordinary = Traits(3)
  static let place = Traits(4)
  static let people = Traits(5)
  static let time = Traits(6)
  static let organisation = Traits(7)
  static let thing = Traits(8)
  static let head = Traits(9)
  static let tail = Traits(10)
  static let title = Traits(11)
  static let abbreviation = Traits(12)
  static let role = Traits(13)
  static let particle = Traits(14)
  static let naming = Traits(15)
  static let pronoun = Traits(16)
  static let personVerb = Traits(17)
  static let article = Traits(18)
  static let locative = Traits(19)
  static let joiner = Traits(20)
  static let birth = Traits(21)
  static let numbered = Traits(22)
  /// Ends as many towns do, and some surnames.
  static let placeLike = Traits(23)

  /// A word with one of these is somebody's name only if the words around it say so.
  static let noName: Traits = [
    .ordinary, .place, .people, .time, .organisation, .thing, .title, .role, .naming, .pronoun,
    .article, .joiner, .locative, .personVerb, .birth, .numbered,
  ]
  /// These are no part of a name, whatever stands before.
  static let neverName: Traits = [.people, .organisation, .thing, .pronoun, .article, .joiner]

  init(rawValue: UInt32) { self.rawValue = rawValue }
  private init(_ bit: UInt32) { rawValue = 1 << bit }
}

/// All lists together, looked up once per word.
struct Lexicon: Sendable {
  static let shared = Lexicon()

  private var words: [String: Traits] = [:]
  private var endings: [String: Traits] = [:]
  /// Phrases by their first word.
  private(set) var phrases: [String: [[String]]] = [:]

  private init() {
    for (trait, list) in Self.lists { add(trait, to: list) }
    for phrase in NoNames.phrases.split(separator: "|") {
      // As in a text: without the `'s` of possession.
      let parts = phrase.split(whereSeparator: \.isWhitespace).map { word in
        folded(String(word.hasSuffix("'s") ? word.dropLast(2) : word))
      }
      if let first = parts.first { phrases[first, default: []].append(parts) }
    }
    for (trait, list) in Self.endingLists {
      for ending in list.split(whereSeparator: \.isWhitespace) {
        endings[String(ending), default: []].insert(trait)
      }
    }
  }

  private mutating func add(_ trait: Traits, to list: String) {
    for word in list.split(whereSeparator: \.isWhitespace) {
      words[folded(String(word)), default: []].insert(trait)
    }
  }

  private static let lists: [(Traits, String)] =
    GivenNames.lists.map { (.given, $0) } + OrdinaryWords.lists.map { (.ordinary, $0) } + [
      (.surname, Surnames.list), (.place, NoNames.places), (.people, NoNames.peoples),
      (.time, NoNames.times), (.organisation, NoNames.organisations), (.thing, NoNames.things),
      (.head, NoNames.heads), (.tail, NoNames.tails), (.title, ContextWords.titles),
      (.abbreviation, ContextWords.abbreviations), (.role, ContextWords.roles),
      (.particle, ContextWords.particles), (.naming, ContextWords.naming),
      (.pronoun, ContextWords.pronouns), (.personVerb, ContextWords.personVerbs),
      (.article, ContextWords.articles), (.locative, ContextWords.locatives),
      (.joiner, ContextWords.joiners), (.birth, ContextWords.births),
      (.numbered, ContextWords.numbered),
    ]

  private static let endingLists: [(Traits, String)] = [
    (.surname, Surnames.endings), (.placeLike, NoNames.placeEndings),
    (.tail, NoNames.compoundTails), (.role, ContextWords.roleTails),
    (
      .ordinary,
      "heid heden tje tjes schap schappen atie aties iteit teiten lijk lijke ingen loos loze"
    ),
    (.numbered, "nummer nummers code kenmerk"), (.people, "iers aanse eese"),
  ]
}

extension Lexicon {
  /// What is known of a word, folded; of a strange one, what its ending tells.
  func traits(of word: String) -> Traits {
    if let known = words[word] { return known }
    if word.utf8.contains(UInt8(ascii: "-")) { return hyphenated(word) }
    return ending(of: word)
  }

  /// `Anne-Marie` is as much a name as `Anne`; of `oud-collega` and `Sint-Jozefschool` the end tells.
  private func hyphenated(_ word: String) -> Traits {
    let parts = word.split(separator: "-").map(String.init)
    guard let first = parts.first, let last = parts.last, parts.count > 1 else { return [] }
    let start = words[first] ?? ending(of: first)
    let end = words[last] ?? ending(of: last)
    if end.contains(.tail) || end.contains(.people) { return end.subtracting([.given, .surname]) }
    if start.contains(.given) || end.contains(.given) { return [.given] }
    if start.contains(.particle) || end.contains(.surname) || start.contains(.surname) {
      return [.surname]
    }
    return end.intersection([.role, .ordinary, .place, .numbered, .thing, .organisation, .time])
      .union(start.intersection([.ordinary, .place, .people, .thing, .organisation, .time]))
  }

  private func ending(of word: String) -> Traits {
    var traits: Traits = []
    let letters = word.utf8
    for length in 3...9 where letters.count >= length + 3 || (length == 3 && letters.count >= 5) {
      let ending = String(decoding: letters.suffix(length), as: UTF8.self)
      if let known = endings[ending] { traits.formUnion(known) }
    }
    return traits.contains(.tail) ? traits.subtracting(.surname) : traits
  }
}

/// Lower case, without accents: `Gülşen` and `gulsen` are looked up alike.
func folded(_ word: String) -> String {
  if word.utf8.allSatisfy({ $0 < 128 }) { return word.lowercased() }
  var result = String.UnicodeScalarView()
  for scalar in word.unicodeScalars {
    if let base = accented[scalar] {
      result.append(base)
    } else if scalar.properties.generalCategory != .nonspacingMark {
      result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
  return String(result)
}

private let accented: [Unicode.Scalar: Unicode.Scalar] = {
  let rows: [(Unicode.Scalar, String)] = [
    ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("c", "çćčÇĆČ"), ("d", "ďđĎĐ"), ("e", "èéêëēėęěÈÉÊËĒĖĘĚ"),
    ("g", "ğĞ"), ("i", "ìíîïīįıİÌÍÎÏ"), ("l", "łŁ"), ("n", "ñńňÑŃŇ"), ("o", "òóôõöøōőÒÓÔÕÖØŌŐ"),
    ("r", "řŘ"), ("s", "śşšșŚŞŠȘ"), ("t", "ťţțŤŢȚ"), ("u", "ùúûüūůűųưÙÚÛÜŪŮŰŲƯ"), ("y", "ýÿÝŸ"),
    ("z", "źżžŹŻŽ"), ("'", "’‘ʼ"),
  ]
  var table: [Unicode.Scalar: Unicode.Scalar] = [:]
  for (base, letters) in rows { for letter in letters.unicodeScalars { table[letter] = base } }
  return table
}()
