import Interviewing

/// How a question of a known shape is put better.
extension Rewriting {
  /// The proposal for the first shape that fits; an empty one says that none is honest.
  func recast(_ turn: Turn) -> String? {
    guard let ask = turn.asks.last.map(withoutRequest) else { return nil }
    if isReproach(ask) {
      return fitting(Recasting.reproaches(in: language), plainly(ask), turn)
        ?? fitting(Recasting.of(language), softened(ask), turn)
    }
    guard !isAppointment(ask) else { return nil }
    return fitting(Recasting.of(language), softened(ask), turn).flatMap {
      isHonest($0, ask) ? $0 : nil
    }
  }

  private func fitting(_ recastings: [Recasting], _ words: [Word], _ turn: Turn) -> String? {
    for recasting in recastings {
      guard let match = recasting.pattern.match(at: words[...], turn.grammar, whole: true) else {
        continue
      }
      let wording = Wording(words: words, kept: match.kept, turn: turn)
      guard let text = wording.filling(recasting.template).map(withoutChoice) else { return nil }
      return isClean(text) ? text : nil
    }
    return nil
  }

  /// "…, at the shop or at the market?" leaves a choice in what was to be open.
  private func withoutChoice(_ text: String) -> String {
    guard let comma = text.lastIndex(of: ","), text.hasSuffix("?"),
      text[comma...].split(separator: " ").contains(where: { ["of", "or"].contains($0) })
    else { return text }
    return text[..<comma] + "?"
  }

  /// "Tell me, what is so scary about it" is about what comes after the comma.
  private func withoutRequest(_ ask: Ask) -> Ask {
    guard ask.manner == .invitation,
      let start = ask.words.dropFirst().prefix(3).firstIndex(where: \.opensPart),
      turn.grammar.asks(ask.words[start].text)
    else { return ask }
    return Ask(ask.words[start...], ask.grammar)
  }

  /// What is denied may not be put as if it had happened: only an opinion on it is asked.
  private func isHonest(_ text: String, _ ask: Ask) -> Bool {
    guard ask.manner == .stated,
      ask.words.contains(where: {
        ask.grammar.negations.contains($0.text) || $0.text.hasSuffix("n't")
      })
    else { return true }
    let opinions = [
      "Wat vind", "What do you think", "Hoe is het voor", "Hoe was dat", "Hoe is dat",
    ]
    return opinions.contains { text.hasPrefix($0) }
  }

  private func isReproach(_ ask: Ask) -> Bool {
    ["waarom", "why"].contains(ask.words.first?.text ?? "")
  }

  /// "Can you come on Tuesday?" makes an appointment; there is nothing to tell.
  private func isAppointment(_ ask: Ask) -> Bool {
    ask.words.contains { word in
      appointments.contains(word.text) || weekdays.contains { word.text.hasPrefix($0) }
    }
  }

  /// A question about what the term is about: of the person spoken to only.
  var beneathJargon: String? {
    guard addresses(turn) else { return nil }
    let terms = turn.asks.flatMap { Jargon.of(language).terms(in: $0.words, turn.grammar) }
    let topic = terms.lazy.compactMap { term in
      PlainQuestion.beneath(turn.words[term.place].map(\.text).joined(separator: " "), in: language)
    }.first
    return topic.flatMap { filled($0, turn) }
  }

  /// A question about the first everyday thing that is named, where no fact is asked for.
  func about(_ turn: Turn) -> String? {
    guard let ask = turn.asks.last, addresses(turn), !isAppointment(ask), !asksFigure(ask),
      !isReproach(ask),
      !ask.words.contains(where: { ["weet", "weten", "know"].contains($0.text) }),
      let topic = ask.words.lazy.compactMap({ PlainQuestion.of($0.text, in: language) }).first
    else { return nil }
    return filled(topic, turn)
  }

  private func filled(_ topic: PlainQuestion, _ turn: Turn) -> String? {
    let text = Wording(words: turn.words, kept: [:], turn: turn).filling(topic.template)
    return text.flatMap { isClean($0) ? $0 : nil }
  }

  private func addresses(_ turn: Turn) -> Bool {
    turn.words.contains {
      ["u", "uw", "je", "jij", "jou", "jouw", "jullie", "you", "your"].contains($0.text)
    }
  }

  private func asksFigure(_ ask: Ask) -> Bool {
    let texts = ask.words.map(\.text)
    return texts.contains {
      ["hoeveel", "hoelang", "heet", "heten", "wanneer", "when"].contains($0)
    }
      || zip(texts, texts.dropFirst()).contains {
        ["hoe", "how", "what"].contains($0)
          && ["oud", "laat", "ver", "groot", "old", "many", "much", "far", "big", "time"].contains(
            $1)
      }
  }

  /// A reproach with its "not", but without what it heaps on that ("always", "just").
  private func plainly(_ ask: Ask) -> [Word] {
    ask.words.filter { !heaping.contains($0.text) }.map { word in
      ["nooit", "nergens"].contains(word.text) ? word.replaced(by: "niet") : word
    }
  }

  /// The words without what pushes ("toch", "not") or idles ("ever"), in the main clause only.
  private func softened(_ ask: Ask) -> [Word] {
    let start: Set = ["om", "dat", "als", "die", "toen", "to", "that", "if", "when", "waar"]
    let end =
      ask.words.indices.dropFirst().first { index in
        start.contains(ask.words[index].text) && !isPronoun(at: index, in: ask)
      } ?? ask.words.endIndex
    let kept = ask.words.prefix(scale(of: ask)).indices.filter { index in
      index >= end || !softeners.contains(ask.words[index].text) || isDegree(index, in: ask)
    }
    return inverted(kept.map { ask.words[$0].affirmative }, ask)
  }

  /// How many words come before "…, on a scale of one to ten".
  private func scale(of ask: Ask) -> Int {
    let start = ask.words.indices.dropFirst().first { index in
      ask.words[index].opensPart
        && ask.words[index...].contains { word in
          ["schaal", "scale"].contains(word.text) || word.text.allSatisfy(\.isNumber)
        }
    }
    return start.map { $0 - ask.words.startIndex } ?? ask.words.count
  }

  /// "You live here, don't you?" is judged by its statement and put better as a question.
  private func inverted(_ words: [Word], _ ask: Ask) -> [Word] {
    guard ask.manner == .stated, words.count > 1,
      ["u", "je", "jij", "jullie", "you"].contains(words[0].text)
    else { return words }
    if ask.grammar.isDutch, ["je", "jij"].contains(words[0].text) {
      return [words[1].beforeJe, words[0]] + words.dropFirst(2)
    }
    if ask.grammar.mayBeFinite(words[1].text) || ask.grammar.verbs.contains(words[1].text) {
      return [words[1], words[0]] + words.dropFirst(2)
    }
    return ask.grammar.isDutch ? words : [words[0].replaced(by: "do")] + words
  }

  /// "How often" keeps its "often".
  private func isDegree(_ index: Int, in ask: Ask) -> Bool {
    index > ask.words.startIndex && ["hoe", "how"].contains(ask.words[index - 1].text)
  }

  /// "Dat" and "that" open a clause only where a subject follows.
  private func isPronoun(at index: Int, in ask: Ask) -> Bool {
    guard ["dat", "that", "waar"].contains(ask.words[index].text), index + 1 < ask.words.endIndex
    else {
      return false
    }
    let next = ask.words[index + 1].text
    return !ask.grammar.subjects.contains(next) && !ask.grammar.determiners.contains(next)
  }
}

extension Word {
  /// The same place in the text, other letters; such a word is written as it is recognised.
  fileprivate func replaced(by text: String) -> Word {
    Word(
      text: text, range: range.lowerBound..<range.lowerBound, opensPart: opensPart,
      isCapitals: false)
  }

  /// "Je vindt" turns into "vind je".
  fileprivate var beforeJe: Word {
    guard text.hasSuffix("t") else { return self }
    let stem = ["bent": "ben", "hebt": "heb"][text] ?? String(text.dropLast())
    return stem == "ben" || stem == "heb" || DutchVerbs.infinitive(of: stem) != nil
      ? replaced(by: stem) : self
  }

  /// "Don't" becomes "do".
  fileprivate var affirmative: Word {
    guard text.hasSuffix("n't") else { return self }
    return replaced(by: ["can't": "can", "won't": "will"][text] ?? String(text.dropLast(3)))
  }
}

private let heaping = words(
  """
  altijd toch gewoon zomaar steeds telkens weer nou eigenlijk constant nog zo dan eindelijk ook
  always just still even ever so keep constantly simply really
  """)

private let appointments = words(
  """
  morgen overmorgen vanmiddag vanavond vanochtend vanmorgen straks strakjes volgende gisteren vannacht
  tomorrow tonight next yesterday later appointment afspraak
  """)

private let weekdays = [
  "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "monday",
  "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
]

private let softeners = words(
  """
  niet geen ook wel dus toch zeker vast gewoon eigenlijk weleens eens misschien natuurlijk ooit al nog
  graag vaak erg heel zo altijd soms echt nooit steeds maar regelmatig
  not ever often really always surely just still also very sometimes regularly already probably
  """)
