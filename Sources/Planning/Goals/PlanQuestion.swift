package import Interviewing

/// One thing to ask about a goal or an offer; raw values are the words of `goals --json`.
package enum PlanQuestion: String, CaseIterable, Sendable {
  // Of a goal: what its sentence says, what it is for, who, how it is measured, and what it takes.
  case specific, measurable, deadline, serves, owner, deputy, agreed, baseline, measure, evaluation
  case hours, people, money, confidence
  /// Asked once, of who is not so sure.
  case surer
  // Of an offer.
  case fit, partner, handover, date

  /// Those of a goal, in the order in which they are asked.
  package static let ofGoals: [PlanQuestion] = [
    .specific, .measurable, .deadline, .serves, .owner, .deputy, .agreed, .baseline, .measure,
    .evaluation, .hours, .people, .money, .confidence,
  ]

  package static let ofOffers: [PlanQuestion] = [.fit, .partner, .handover, .date, .owner]

  /// Where the answer is kept.
  package var field: PlanField {
    switch self {
    case .specific, .measurable: .text
    case .deadline: .deadline
    case .serves: .serves
    case .owner: .owner
    case .deputy: .deputy
    case .agreed: .agreed
    case .baseline: .baseline
    case .measure: .measure
    case .evaluation: .evaluation
    case .hours: .hours
    case .people: .people
    case .money: .money
    case .confidence: .confidence
    case .surer: .surer
    case .fit: .fit
    case .partner: .partner
    case .handover: .handover
    case .date: .date
    }
  }
}

extension PlanQuestion {
  /// One word for it: in the prompt, and to go to it.
  package var word: Bilingual {
    switch self {
    case .specific: Bilingual(nl: "doel", en: "goal")
    case .measurable: Bilingual(nl: "hoeveel", en: "number")
    case .deadline: Bilingual(nl: "wanneer", en: "when")
    case .serves: Bilingual(nl: "waarvoor", en: "serves")
    case .owner: Bilingual(nl: "eigenaar", en: "owner")
    case .deputy: Bilingual(nl: "vervanger", en: "deputy")
    case .agreed: Bilingual(nl: "afgesproken", en: "agreed")
    case .baseline: Bilingual(nl: "beginpunt", en: "baseline")
    case .measure: Bilingual(nl: "meten", en: "measure")
    case .evaluation: Bilingual(nl: "terugkijken", en: "evaluation")
    case .hours: Bilingual(nl: "uren", en: "hours")
    case .people: Bilingual(nl: "mensen", en: "people")
    case .money: Bilingual(nl: "geld", en: "money")
    case .confidence: Bilingual(nl: "vertrouwen", en: "confidence")
    case .surer: Bilingual(nl: "zekerder", en: "surer")
    case .fit: Bilingual(nl: "past", en: "fit")
    case .partner: Bilingual(nl: "partner", en: "partner")
    case .handover: Bilingual(nl: "meegaan", en: "handover")
    case .date: Bilingual(nl: "dag", en: "date")
    }
  }

  package var question: Bilingual {
    switch self {
    case .specific: SMARTQuestion.whatForWhom
    case .measurable: SMARTQuestion.howMany
    case .deadline: SMARTQuestion.byWhen
    case .serves: Bilingual(nl: "Waar is dit doel voor?", en: "What is this goal for?")
    case .owner: SMARTQuestion.who
    case .deputy:
      Bilingual(nl: "En wie neemt het over als dat nodig is?", en: "And who takes over if needed?")
    case .agreed:
      Bilingual(nl: "Wie hebben ja gezegd, en wanneer?", en: "Who said yes to it, and when?")
    case .baseline: Bilingual(nl: "Hoe staat het er nu voor?", en: "How are things now?")
    case .measure: Bilingual(nl: "Waaraan zie of tel je het?", en: "How will you see or count it?")
    case .evaluation:
      Bilingual(nl: "Wanneer kijken jullie samen terug?", en: "When do you look back together?")
    case .hours: Bilingual(nl: "Hoeveel uren zijn ervoor?", en: "How many hours are there for it?")
    case .people: Bilingual(nl: "Welke mensen zijn ervoor?", en: "Which people are there for it?")
    case .money: Bilingual(nl: "Welk geld is ervoor?", en: "What money is there for it?")
    case .confidence:
      Bilingual(
        nl: "Hoe zeker ben je dat het lukt, van 0 tot 10?",
        en: "How sure are you that it will work, from 0 to 10?")
    case .surer:
      Bilingual(
        nl: "Wat zou het een punt hoger maken?", en: "What would make it a point higher?")
    case .fit: Bilingual(nl: "Hoe past het?", en: "How does it fit?")
    case .partner: Bilingual(nl: "Welke partner doet het?", en: "Which partner does it?")
    case .handover:
      Bilingual(nl: "Wie gaat de eerste keer mee?", en: "Who goes along the first time?")
    case .date: Bilingual(nl: "Wanneer gaan ze samen?", en: "When do they go together?")
    }
  }

  /// What helps to answer it, or an example; nil where the question says it all.
  package var hint: Bilingual? {
    switch self {
    case .deadline:
      Bilingual(
        nl: "eind juni · vóór 1 maart · binnen zes weken",
        en: "end of June · before 1 March · within six weeks")
    case .agreed:
      Bilingual(nl: "p1 en p4, op 12 maart", en: "p1 and p4, on 12 March")
    case .baseline:
      Bilingual(nl: "een getal of wat je nu ziet", en: "a number, or what you see now")
    case .evaluation:
      Bilingual(nl: "eind januari en 1 juni", en: "end of January and 1 June")
    case .hours, .people, .money:
      Bilingual(nl: "`geen` mag ook", en: "`none` will do too")
    case .date: Bilingual(nl: "dinsdag · 12 maart", en: "Tuesday · 12 March")
    default: nil
    }
  }
}
