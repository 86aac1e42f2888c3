package import Interviewing
package import Listening

extension ListCheck.Finding {
  /// Where, what, and what to do next.
  package var wording: Bilingual {
    switch self {
    case .form(let place, let text, let form): form.wording(of: text, at: place)
    case .mostlyClosed(let closed, let all): Self.mostlyClosed(closed, of: all)
    case .withoutProbe(let place): Self.withoutProbe(place)
    case .sensitiveEarly(let topic, let after, let trust): Self.early(topic, after, trust)
    case .sensitiveUnmarked(let topic, let word, let isEarly): Self.unmarked(topic, word, isEarly)
    case .tooLong(let topics, let around, let minutes): Self.tooLong(topics, around, minutes)
    case .tooMany(let questions, let fitting, let minutes):
      Self.tooMany(questions, fitting, minutes)
    case .longSentence(let sentence): sentence.wording
    case .untranslated(let code, let places, let missing, let all, let questionsOnly):
      Self.untranslated(code, places, missing, of: all, questionsOnly)
    case .uncheckedNowhere(let code): Self.uncheckedNowhere(code)
    case .withoutQuestions:
      Bilingual(
        nl: "er staat geen enkele vraag in · zet er onder `topics` een bij",
        en: "there is no question in it · add one under `topics`")
    }
  }

  /// What it is, for a script: the same in every language of the screen.
  package var key: String {
    switch self {
    case .form(_, _, let form): form.findings.map(\.rawValue).joined(separator: "+")
    case .mostlyClosed: "mostly-closed"
    case .withoutProbe: "without-probe"
    case .sensitiveEarly: "sensitive-early"
    case .sensitiveUnmarked: "sensitive-unmarked"
    case .tooLong: "too-long"
    case .tooMany: "too-many-questions"
    case .longSentence: "long-sentence"
    case .untranslated: "untranslated"
    case .uncheckedNowhere: "unchecked-nowhere"
    case .withoutQuestions: "without-questions"
    }
  }

  /// The topic, question, step or language it is about; nil for the list as a whole.
  package var place: String? {
    switch self {
    case .form(let address, _, _), .withoutProbe(let address): address.description
    case .sensitiveEarly(let topic, _, _), .sensitiveUnmarked(let topic, _, _): topic
    case .longSentence(let sentence): sentence.place.description
    case .untranslated(let code, _, _, _, _), .uncheckedNowhere(let code): code
    case .mostlyClosed, .tooLong, .tooMany, .withoutQuestions: nil
    }
  }

  private static func mostlyClosed(_ closed: Int, of all: Int) -> Bilingual {
    Bilingual(
      nl:
        "\(closed) van de \(all) vragen en doorvragen \(closed == 1 ? "is" : "zijn") gesloten, meer dan één op de vijf"
        + " · met “hoe” of “vertel eens” krijg je meer te horen",
      en:
        "\(closed) of \(all) questions and probes \(closed == 1 ? "is" : "are") closed, more than one in five"
        + " · with “how” or “tell me” you will hear more")
  }

  private static func withoutProbe(_ place: QuestionAddress) -> Bilingual {
    Bilingual(
      nl: "\(place) heeft geen doorvraag · zet er bij `probes` één of twee bij",
      en: "\(place) has no probe · add one or two under `probes`")
  }

  private static func early(_ topic: String, _ after: Int, _ trust: Int) -> Bilingual {
    Bilingual(
      nl: "\(topic) is gevoelig en komt \(after == 0 ? "als eerste" : "al na \(after) minuten")"
        + " · zet het verderop, na zo'n \(trust) minuten, als er vertrouwen is",
      en: "\(topic) is sensitive and comes \(after == 0 ? "first" : "after only \(after) minutes")"
        + " · move it on, after some \(trust) minutes, when there is trust")
  }

  private static func unmarked(_ topic: String, _ word: String, _ isEarly: Bool) -> Bilingual {
    Bilingual(
      nl: "\(topic) lijkt gevoelig (“\(word)”) · zet er `sensitive: true` bij"
        + (isEarly ? ", en zet het verderop in het gesprek" : ""),
      en: "\(topic) seems sensitive (“\(word)”) · mark it `sensitive: true`"
        + (isEarly ? ", and move it further on in the talk" : ""))
  }

  private static func tooLong(_ topics: Int, _ around: Int, _ minutes: Int) -> Bilingual {
    let needed = topics + around
    return Bilingual(
      nl: "\(topics) minuten aan onderwerpen en \(around) om te openen en af te sluiten passen niet"
        + " in \(minutes) · haal er \(needed - minutes) af, of maak er `minutes: \(needed)` van",
      en: "\(topics) minutes of topics and \(around) to open and close do not fit in \(minutes)"
        + " · take \(needed - minutes) off, or make it `minutes: \(needed)`")
  }

  private static func tooMany(_ questions: Int, _ fitting: Int, _ minutes: Int) -> Bilingual {
    Bilingual(
      nl: "\(questions) vragen zijn veel voor \(minutes) minuten: er passen er ongeveer \(fitting)"
        + " · laat er wat weg, of neem meer tijd",
      en: "\(questions) questions are a lot for \(minutes) minutes: about \(fitting) fit"
        + " · leave some out, or take more time")
  }

  private static func untranslated(
    _ code: String, _ places: [String], _ missing: Int, of all: Int, _ questionsOnly: Bool
  ) -> Bilingual {
    let shown = places.prefix(3).joined(separator: ", ") + (places.count > 3 ? ", …" : "")
    return Bilingual(
      nl: "\(code) is niet compleet: \(missing) van \(all) \(questionsOnly ? "vragen" : "teksten")"
        + " \(missing == 1 ? "ontbreekt" : "ontbreken") · vertaal nog: \(shown)",
      en: "\(code) is not complete: \(missing) of \(all) \(questionsOnly ? "questions" : "texts")"
        + " \(missing == 1 ? "is" : "are") missing · still to translate: \(shown)")
  }

  private static func uncheckedNowhere(_ code: String) -> Bilingual {
    Bilingual(
      nl: "`unchecked` noemt \(code), maar er is geen vertaling in \(code)"
        + " · zet die erbij, of haal \(code) weg",
      en: "`unchecked` names \(code), but there is no translation in \(code)"
        + " · add one, or take \(code) out")
  }
}

extension QuestionForm {
  fileprivate func wording(of text: String, at place: QuestionAddress) -> Bilingual {
    Bilingual(
      nl: "\(place): \(text) · \(verdict(in: .dutch) ?? "")",
      en: "\(place): \(text) · \(verdict(in: .english) ?? "")")
  }
}

extension SpokenSentence {
  fileprivate var wording: Bilingual {
    let start = text.split(whereSeparator: \.isWhitespace).prefix(6).joined(separator: " ")
    return Bilingual(
      nl: "\(place): een zin van \(words) woorden · maak er twee van: “\(start) …”",
      en: "\(place): a sentence of \(words) words · make two of it: “\(start) …”")
  }
}
