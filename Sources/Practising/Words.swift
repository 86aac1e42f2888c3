import Interviewing

/// A line as it is compared with other lines: its words in small letters, and their stems.
struct Words: Sendable, Equatable {
  let all: [String]
  let stems: [String]

  init(_ text: String) {
    // Of a page that was pasted, its beginning is enough to see what it is.
    let text = text.prefix(2_000).lowercased()
    all = text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
      .map { String($0.map { $0 == "’" ? "'" : $0.unaccented }).withoutPossession }
      .filter { !$0.isEmpty }
    stems = all.map(\.stem)
  }

  /// What it is about: the stems that not any sentence has.
  var content: Set<String> {
    Set(zip(all, stems).filter { !Self.ordinary.contains($0.0) && $0.1.count > 2 }.map(\.1))
  }

  func contains(_ word: String) -> Bool { all.contains(word) }
  func contains(anyOf words: Set<String>) -> Bool { !words.isDisjoint(with: all) }

  /// Whether these words begin it.
  func begins(with phrase: String) -> Bool {
    all.starts(with: phrase.split(separator: " ").map(String.init))
  }

  /// Whether these words follow each other in it.
  func contains(phrase: String) -> Bool {
    let phrase = phrase.split(separator: " ").map(String.init)
    return all.indices.contains { all[$0...].starts(with: phrase) }
  }

  private static let ordinary = Set(
    """
    de het een en of maar want dus als dan dat die dit deze er is was zijn ben bent waren wordt word \
    ik je jij jou jouw jullie hij zij ze zich wij we hun hen haar hem mijn me mij u uw van in op aan \
    bij met voor door over om te tot uit naar ook nog wel al zo heel erg heeft heb hebt hebben had \
    gaat ga gaan kan kun kunt kunnen wil wilt willen moet moeten zegt zei soms eens even toch niet \
    geen nooit hoe wat waar waarom wie wanneer welke daar hier iets alles veel meer goed begrijp hoor \
    klopt voelt voel denk lijkt vind vindt doet doen zou graag eigenlijk gewoon nu altijd omdat jezelf zelf echt \
    the a an and or but so if then that this these there is was are am were be been it its i you your \
    he she they them his her we our us my me of in on at by with for from over to up out as also too \
    very has have had does do did can could will would want wants must says said not no never don't \
    how what where why who when which here something all much more understand hear right feel like \
    really just now always because yourself i'm it's you're that's think find get seems guess
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

extension Character {
  /// A letter without its accent, so that *één* and *een* are the same word.
  fileprivate var unaccented: Character {
    switch self {
    case "á", "à", "ä", "â": "a"
    case "é", "è", "ë", "ê": "e"
    case "í", "ì", "ï", "î": "i"
    case "ó", "ò", "ö", "ô": "o"
    case "ú", "ù", "ü", "û": "u"
    default: self
    }
  }
}

extension String {
  /// Without the apostrophes around it and an English *'s* behind it.
  fileprivate var withoutPossession: String {
    let word = drop { $0 == "'" }
    let end = ["'s", "'"].first { word.count > 3 && word.hasSuffix($0) }
    return String(word.dropLast(end?.count ?? 0))
  }

  private static let endings = [
    "ingen", "ing", "jes", "tje", "je", "ies", "en", "ed", "es", "e", "t", "s", "d", "y",
  ]

  /// The word without its ending and with single letters for double ones: *brieven* and *brief* are
  /// `brief`, *lezen* and *lees* are `les`.
  var stem: String {
    var letters = ""
    for letter in self where letter != letters.last { letters.append(letter) }
    let ending = Self.endings.first { letters.hasSuffix($0) && letters.count - $0.count >= 3 }
    let root = letters.dropLast(ending?.count ?? 0)
    switch root.last {
    case "z": return root.dropLast() + "s"
    case "v": return root.dropLast() + "f"
    default: return String(root)
    }
  }
}

/// Words by which a question is about something, in each language.
struct Cues: Sendable {
  private let stems: [Language: Set<String>]
  /// Those that a compound is recognised by, as they are written.
  private let parts: [Language: Set<String>]

  init(_ text: Bilingual) {
    let words: [Language: Words] = [.dutch: Words(text.nl), .english: Words(text.en)]
    stems = words.mapValues { Set($0.stems).subtracting(Self.idle) }
    parts = words.mapValues { words in
      Set(
        zip(words.all, words.stems).filter { $0.0.count > 3 && !Self.shared.contains($0.1) }
          .flatMap { [$0.0, $0.1] }.filter { $0.count > 3 })
    }
  }

  /// How surely words are about this, each counted once; 0 when they are not.
  func weight(of words: Words, in language: Language) -> Int {
    Set(words.all).reduce(0) { $0 + weight(of: $1, stem: $1.stem, in: language) }
  }

  func weight(ofStem stem: String, in language: Language) -> Int {
    weight(of: stem, stem: stem, in: language)
  }

  /// A whole word counts more than a part of a compound (*schoolplein*, *huisarts*), and a word that
  /// many subjects share counts least.
  private func weight(of word: String, stem: String, in language: Language) -> Int {
    if stems[language]?.contains(stem) == true {
      return Self.shared.contains(stem) ? Self.leastWeight : 4
    }
    let isPart =
      !Self.idle.contains(stem)
      && parts[language]?.contains { part in
        [word, stem].contains { $0.hasPrefix(part) || $0.hasSuffix(part) }
      } == true
    return isPart ? 3 : 0
  }

  /// Words that are in questions about anything.
  private static let idle = Set(Words("geven maken betekenen give make mean bring").stems)

  /// That of a word which many subjects share.
  static let leastWeight = 2

  private static let shared = Set(
    Words(
      """
      dag dagen week huis thuis wonen woont tijd goed leren les helpen hulp geven maken kunnen mensen \
      kennen vrije alleen weekend avond ochtend familie kind kinderen regelen vandaag doen betekenen \
      day days week house home live living time good learn lesson help give make people know free \
      alone weekend evening morning family child children arrange today see out come get mean
      """
    ).stems)
}
