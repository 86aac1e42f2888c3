package import Interviewing

/// What the volunteer reads on and about the cards.
enum CardWording {
  static func title(_ list: String) -> Bilingual {
    Bilingual(nl: "Kaartjes bij: \(list)", en: "Cards for: \(list)")
  }

  static let howToPrint = Bilingual(
    nl:
      "Print op A4, op ware grootte (100%). De kaartjes knip je los langs de stippellijn. Hetzelfde nummer is in elke taal dezelfde vraag. Maak de bladen van één formulier aan elkaar vast.",
    en:
      "Print on A4, at actual size (100%). Cut the cards along the dotted line. The same number is the same question in every language. Staple the sheets of one form together."
  )
  static let contents = Bilingual(nl: "Wat er is", en: "What there is")
  static let cards = Bilingual(nl: "Vraagkaartjes", en: "Question cards")
  static let form = Bilingual(nl: "Antwoordformulier", en: "Answer form")
  static let pictures = Bilingual(nl: "Praatplaat", en: "Picture card")
  static let pictureCards = Bilingual(nl: "Praatplaat op kaartjes", en: "Pictures on cards")
  static let practiceCards = Bilingual(nl: "Zo wil ik oefenen", en: "Ways to practise")
  static let unchecked = Bilingual(
    nl: "Nog niet nagekeken: laat dit eerst lezen door iemand met deze moedertaal.",
    en: "To be checked by a native speaker first.")
  static let `where` = Bilingual(
    nl: "Waar gebruik je Nederlands? Waar heb je het nodig?",
    en: "Where do you use Dutch? Where do you need it?")
  static let how = Bilingual(nl: "Hoe wil je oefenen?", en: "How would you like to practise?")
  static let pictureSource = Bilingual(
    nl: "De acht leefgebieden staan in “Van onbekend naar vertrouwd”, ITTA, 2023.",
    en: "The eight domains of life come from “Van onbekend naar vertrouwd”, ITTA, 2023.")

  static func page(_ number: Int, of count: Int) -> Bilingual {
    Bilingual(nl: "blad \(number) van \(count)", en: "sheet \(number) of \(count)")
  }
}

extension CardSheet {
  /// What the printed page lacks, a sentence each: texts that are missing or that nobody checked.
  package var remarks: [Bilingual] {
    let asked = !parts.isDisjoint(with: [.cards, .form])
    return asked ? languages.compactMap(missing) + unchecked + foreignForms : []
  }

  private func missing(in reader: WrittenLanguage) -> Bilingual? {
    let cards = list.cards
    let count = cards.count { list.text(of: $0.question, in: reader) == nil }
    guard count > 0 else { return nil }
    return Bilingual(
      nl:
        "\(reader.name.nl) (\(reader.code)): \(count) van de \(cards.count) vragen nog niet vertaald. Die staan er niet bij; de nummers blijven gelijk.",
      en:
        "\(reader.name.en) (\(reader.code)): \(count) of \(cards.count) questions not translated yet. They are left out; the numbers stay the same."
    )
  }

  private var unchecked: [Bilingual] {
    let questions = languages.filter { list.isUnchecked($0) }
    let forms =
      parts.contains(.form) ? languages.filter { FormSentences.unchecked.contains($0) } : []
    return [
      Self.toCheck(
        questions, Bilingual(nl: "Vragen", en: "Questions")),
      Self.toCheck(
        forms, Bilingual(nl: "Vaste zinnen op het formulier", en: "The form's own sentences")),
    ].compactMap(\.self)
  }

  private static func toCheck(_ languages: [WrittenLanguage], _ what: Bilingual) -> Bilingual? {
    if languages.isEmpty { return nil }
    let names = languages.map(\.name)
    return Bilingual(
      nl:
        "\(what.nl) in het \(names.map(\.nl).joined(separator: ", ")): nog niet nagekeken. Laat ze eerst lezen door iemand met die moedertaal.",
      en:
        "\(what.en) in \(names.map(\.en).joined(separator: ", ")): not checked yet. Have a native speaker read them first."
    )
  }

  private var foreignForms: [Bilingual] {
    let without = languages.filter { parts.contains(.form) && FormSentences($0) == nil }
    if without.isEmpty { return [] }
    let names = without.map(\.name)
    return [
      Bilingual(
        nl:
          "Op het formulier in het \(names.map(\.nl).joined(separator: ", ")) staan de vaste zinnen in het \(own.name.nl).",
        en:
          "On the form in \(names.map(\.en).joined(separator: ", ")) the form's own sentences are in \(own.name.en)."
      )
    ]
  }
}
