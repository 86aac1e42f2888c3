internal import Interviewing
internal import Planning

/// The questions by which a team fills in a report.
enum FillingWording {
  static func question(_ kind: PlanKind) -> Bilingual {
    switch kind {
    case .asked:
      Bilingual(
        nl: "Welke beslissing vragen jullie van de gemeente?",
        en: "Which decision do you ask of the municipality?")
    case .policyField:
      Bilingual(nl: "Bij welk beleidsveld hoort dit?", en: "To which policy field does it belong?")
    case .neighbourhood:
      Bilingual(nl: "Om welke wijk of plaats gaat het?", en: "Which neighbourhood or town is it?")
    case .cost: Bilingual(nl: "Wat kost het?", en: "What does it cost?")
    case .figure:
      Bilingual(
        nl: "Welk cijfer over de hele bevolking hoort hierbij, en uit welke bron?",
        en: "Which figure about the whole population belongs here, and from which source?")
    case .obstacle:
      Bilingual(
        nl: "Wat maakt het voor mensen moeilijk? Een brief, een site, een regel.",
        en: "What makes it hard for people? A letter, a site, a rule.")
    case .face:
      Bilingual(
        nl: "Welk verhaal staat bij de cijfers?", en: "Which story stands beside the figures?")
    case .cannot:
      Bilingual(
        nl: "Wat kunnen jullie niet doen, en waarom niet?",
        en: "What can you not do, and why not?")
    case .contact:
      Bilingual(
        nl: "Wie kunnen mensen bellen? Naam en nummer.",
        en: "Whom can people call? Name and number.")
    case .correctable:
      Bilingual(
        nl: "Tot en met welke dag kunnen mensen nog iets laten verbeteren?",
        en: "Until which day can people still have something put right?")
    case .reader:
      Bilingual(
        nl: "Wie leest het nog meer, behalve het team en de gemeente?",
        en: "Who else reads it, besides the team and the municipality?")
    default: Bilingual(nl: "En verder?", en: "And then?")
    }
  }

  static func hint(_ kind: PlanKind) -> Bilingual? {
    switch kind {
    case .figure:
      Bilingual(
        nl: "Zo: 1 op de 5 inwoners leest moeilijk (bron: buurtmonitor, 2025)",
        en: "Like this: 1 in 5 residents finds reading hard (source: local monitor, 2025)")
    case .cannot:
      Bilingual(
        nl: "In woorden die je zo kunt voorlezen.",
        en: "In words that can be read aloud as they are.")
    case .correctable:
      Bilingual(
        nl: "Daarna pas krijgt de gemeente het verslag. Zo: vrijdag 5 december",
        en: "Only after it does the municipality get the report. Like this: Friday 5 December")
    default: nil
    }
  }

  static func word(_ kind: PlanKind) -> Bilingual {
    switch kind {
    case .asked: Bilingual(nl: "vraag", en: "decision")
    case .policyField: Bilingual(nl: "beleid", en: "policy")
    case .neighbourhood: Bilingual(nl: "wijk", en: "area")
    case .cost: Bilingual(nl: "kosten", en: "cost")
    case .figure: Bilingual(nl: "cijfer", en: "figure")
    case .obstacle: Bilingual(nl: "lastig", en: "obstacle")
    case .face: Bilingual(nl: "verhaal", en: "story")
    case .cannot: Bilingual(nl: "kan niet", en: "cannot")
    case .contact: Bilingual(nl: "contact", en: "contact")
    case .correctable: Bilingual(nl: "dag", en: "day")
    case .reader: Bilingual(nl: "lezer", en: "reader")
    default: Bilingual(nl: "aanvullen", en: "fill in")
    }
  }

  static let noSource = Bilingual(
    nl: "Zet de bron erbij, zo: 1 op de 5 inwoners leest moeilijk (bron: buurtmonitor, 2025)",
    en:
      "Add the source, like this: 1 in 5 residents finds reading hard (source: local monitor, 2025)"
  )
}
