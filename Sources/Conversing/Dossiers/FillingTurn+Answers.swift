internal import Formats
internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Understanding

/// What an answer means, question by question.
extension FillingTurn {
  mutating func answer(_ typed: String) {
    guard let question = filling.question else {
      return refuse(
        Bilingual(
          nl: "Geen vraag staat open. `/g 1` gaat naar een vraag, `/o` laat ze zien.",
          en: "No question is open. `/g 1` goes to one, `/o` shows them."))
    }
    let (text, masked) = filling.gate.passing(typed)
    switch question {
    case .sentence(let sentence): translate(sentence, text)
    case .line(.correctable): keepDay(text)
    case .line(.face): choose(text)
    case .line(.figure) where PopulationFigure(text) == nil: refuse(FillingWording.noSource)
    case .line(let kind): keep(kind, text)
    }
    if masked > 0, !reply.isRefused {
      say(Bilingual(nl: "Een BSN is onleesbaar gemaakt.", en: "A BSN was masked."), .dim)
    }
    goOn(after: question)
  }

  /// A script goes on with its next line and the next question, or all after it would shift.
  private mutating func goOn(after question: ReportFilling.Question) {
    if reply.isRefused, filling.isInteractive { return }
    if case .line(let kind) = question, ReportFilling.several.contains(kind) {
      if filling.isInteractive {
        say(Bilingual(nl: "Nog een? Enter: verder.", en: "Another? Enter: on."), .dim)
      }
      return
    }
    let said = reply
    next()
    if said.isRefused { reply = said }
  }

  private mutating func keep(_ kind: PlanKind, _ text: String, _ sources: [PlanSource] = []) {
    let isOne = !ReportFilling.several.contains(kind)
    let entry = isOne ? filling.entries(.line(kind)).last?.number : nil
    reply.events = [.written(Written(kind, entry, .text, text, sources: sources))]
  }

  private mutating func translate(_ sentence: String, _ text: String) {
    guard let language = filling.readers else { return }
    let kept = TranslatedSentence(sentence, in: language, text).kept
    let entry = filling.entries(.sentence(sentence)).last?.number
    reply.events = [.written(Written(.translation, entry, .text, kept))]
  }

  private mutating func keepDay(_ text: String) {
    do throws(NotADay) {
      guard let day = try DayInWords(text, today: today).day else { throw .whichDay }
      keep(.correctable, day.description)
      reply.page.add(day.words(in: language), .dim)
    } catch {
      refuse(error.wording)
    }
  }

  private mutating func choose(_ text: String) {
    guard let number = Int(text), filling.faces.indices.contains(number - 1) else {
      return refuse(
        Bilingual(
          nl: "Typ het nummer van een verhaal, of Enter voor later.",
          en: "Type the number of a story, or Enter for later."))
    }
    let address = filling.faces[number - 1].address
    keep(.face, address.description, [.said(address)])
  }

  mutating func remove(_ number: Int?) {
    let entries = filling.question.map(filling.entries) ?? []
    let index = (number ?? entries.count) - 1
    guard entries.indices.contains(index) else {
      return refuse(
        Bilingual(nl: "Hier valt niets weg te halen.", en: "There is nothing to take out here."))
    }
    reply.events = [.struck([entries[index].number])]
    say(Bilingual(nl: "Eruit gehaald.", en: "Taken out."), .dim)
  }
}
