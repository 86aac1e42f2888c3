internal import Interviewing

/// The turns of phrase of one language that tell of a need or hush it, and the words of its subjects.
final class NeedSigns: Sendable {
  enum Meaning: Sendable {
    /// A weak sign needs its subject beside it.
    case sign(NeedSign, isWeak: Bool)
    /// A word of a need of the field, and how much it tells.
    case subject(Int, weight: Double)
  }

  let book: Phrasebook
  let meanings: [Meaning]

  // Each is made when a line in that language comes.
  private static let ofDutch = NeedSigns(dutch + markersInDutch)
  private static let ofEnglish = NeedSigns(english + markersInEnglish)

  static func of(_ language: Language) -> NeedSigns { language == .dutch ? ofDutch : ofEnglish }

  /// - Parameter table: headings that end in a colon, each with its phrases, parted by commas,
  ///   below it. `@name:` is a set of words, `wish:` a sign and `wish?:` the same, but weak.
  private init(_ table: String) {
    var book = Phrasebook.Draft()
    var meanings: [Meaning] = []
    var sign: (NeedSign, isWeak: Bool)?
    var name: Substring?
    for line in table.split(separator: "\n") {
      if line.hasSuffix(":") {
        let heading = line.dropLast()
        name = heading.hasPrefix("@") ? heading.dropFirst() : nil
        let isWeak = heading.hasSuffix("?")
        sign = NeedSign(name: isWeak ? heading.dropLast() : heading).map {
          ($0, isWeak)
        }
      } else if let name {
        book.name(name, line)
      } else if let sign {
        for phrase in line.split(separator: ",") {
          book.add(phrase, meaning: meanings.count)
          meanings.append(.sign(sign.0, isWeak: sign.isWeak))
        }
      }
    }
    for (index, concept) in NeedConcept.all.enumerated() {
      for phrase in concept.phrases {
        book.add(phrase.words, meaning: meanings.count)
        meanings.append(.subject(index, weight: phrase.weight))
      }
    }
    self.book = Phrasebook(book)
    self.meanings = meanings
  }

  private static let markersInDutch = """

    negation:
    niet, nie, niks, niets, nix, geen, nooit, niemand, nergens, amper, nauwelijks, zonder
    oneself:
    ik, ikke, 'k, wij, we, mij, me, ons
    another:
    hij, zij
    preposition:
    met, van, bij, voor, aan, naar, door, via, m, v, vr, nr, tegen, op, zonder, samen
    agreeing:
    ja, graag, zeker, jazeker, absoluut, precies, klopt, natuurlijk
    refusing:
    nee, neen, nou nee, nah
    """

  private static let markersInEnglish = """

    negation:
    not, never, no, nothing, none, nobody, don't, doesn't, didn't, can't, cannot, couldn't, won't, wouldn't, haven't, hasn't, isn't, wasn't, aren't, hardly, barely, without
    oneself:
    i, i'm, i've, i'd, i'll, we, we're, we've, we'd, me, us
    another:
    he, she, they, he's, she's, they're
    preposition:
    with, of, by, for, to, from, at, through, via, on, without, like
    agreeing:
    yes, yeah, sure, please, exactly, definitely, absolutely
    refusing:
    no, nope, nah
    """
}
