import Interviewing

extension TopicList {
  /// Sensitive topics that come before there is trust, or are not marked as such.
  ///
  /// What touches people's health, money, faith, origin or grief is asked late in a talk (Bradburn,
  /// Sudman and Wansink, *Asking Questions*, 2004, on threatening questions); never first, and not
  /// in the first third of the minutes.
  var beforeTrust: [ListCheck.Finding] {
    let trust = (topics.reduce(0) { $0 + $1.minutes } + 2) / 3
    var passed = 0
    return topics.enumerated().compactMap { index, topic in
      defer { passed += topic.minutes }
      let isEarly = !isPictureCard && (index == 0 || passed < trust)
      if topic.sensitive {
        return isEarly ? .sensitiveEarly(topic: topic.id, after: passed, trust: trust) : nil
      }
      return sensitiveWord(in: topic).map {
        .sensitiveUnmarked(topic: topic.id, word: $0, isEarly: isEarly)
      }
    }
  }

  private func sensitiveWord(in topic: Topic) -> String? {
    guard let rules = language.rules else { return nil }
    let passages = [topic.title] + topic.questions.flatMap { [$0.passage] + $0.probes }
    return SensitiveWords.of(rules).first(in: passages.map(\.text))
  }
}

/// Words by which a topic shows that it touches something people do not tell just anybody.
///
/// The grounds are those of the special categories of the AVG (article 9: health, religion, origin,
/// sexual life; article 10: crimes) and what people feel as intrusive or shameful (Tourangeau and
/// Yan, 2007): debts, residence, violence, addiction, grief, loneliness. Words with a common
/// other meaning are left out (*ziek*: everybody's child is, now and then; *ik kan het niet geloven*).
struct SensitiveWords: Sendable {
  private let whole: Set<String>
  private let beginnings: [String]

  static func of(_ language: Language) -> SensitiveWords {
    language == .dutch ? dutch : english
  }

  /// Reads words; one that ends in a star stands for all that begin so.
  init(_ list: String) {
    let words = words(list)
    whole = words.filter { !$0.hasSuffix("*") }
    beginnings = words.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
  }

  func first(in texts: [String]) -> String? {
    texts.lazy.flatMap { Sentence.all(in: $0) }.flatMap(\.words).map(\.text).first { word in
      whole.contains(word) || beginnings.contains { word.hasPrefix($0) }
    }
  }

  private static let dutch = SensitiveWords(
    """
    schulden schuldhulp* schuldsanering* geldzorgen deurwaarder* incasso* armoede voedselbank*
    ziekte* ziekenhuisopname* kanker dementie dement depressi* psychiat* psycholo*
    handicap* beperking invalide verslaafd* verslaving* alcohol drugs
    rouw rouwen rouwverwerking overleden overlijden overleed verlies sterven gestorven stierf dood
    begrafenis* miskraam
    religie* religieus godsdienst* gelovig* bidden bidt bid god allah
    verblijfsvergunning* verblijfsstatus verblijfsrecht asiel* gevlucht vluchteling* oorlog*
    uitgezet illegaal ongedocumenteerd*
    geweld huiselijk mishandel* misbruik* gevangenis* strafblad
    eenzaam eenzame eenzaamheid scheiding gescheiden zelfmoord* suïcid* seks* homoseks*
    """)

  private static let english = SensitiveWords(
    """
    debt debts bailiff* poverty foodbank*
    illness* disease* cancer dementia depress* psychiat* psycholog* disabilit*
    disabled addict* alcohol drugs
    grief griev* mourn* bereave* died dying death funeral* miscarriage
    religion* religious faith pray prayer* praying god allah
    asylum refugee* undocumented deport* war
    violence violent abuse* abusive prison
    lonely loneliness divorce* suicid* sexual* gay lesbian
    """)
}
