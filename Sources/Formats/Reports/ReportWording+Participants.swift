internal import Interviewing

/// The words of the page that is read aloud: short, plain, and the same in every part.
enum AloudWording {
  static func title(_ people: Int) -> Bilingual {
    people == 1
      ? Bilingual(nl: "Dit hoorden we van jou", en: "This is what you told us")
      : Bilingual(nl: "Dit hoorden we van jullie", en: "This is what you all told us")
  }
  static func thanks(_ people: Int) -> Bilingual {
    people == 1
      ? Bilingual(nl: "Dank je wel voor het gesprek.", en: "Thank you for talking with us.")
      : Bilingual(
        nl: "We spraken met \(people) mensen. Dank jullie wel.",
        en: "We talked with \(people) people. Thank you all.")
  }
  static let heard = Bilingual(nl: "Wat we hoorden", en: "What we heard")
  static let more = Bilingual(
    nl: "We hoorden nog meer. Vraag het ons.", en: "We heard more than this. Ask us.")
  static func about(_ domains: [Bilingual]) -> Bilingual {
    Bilingual(
      nl: "We hoorden ook iets over: \(domains.map(\.nl).joined(separator: ", ")).",
      en: "We also heard something about: \(domains.map(\.en).joined(separator: ", ")).")
  }
  static let nothing = Bilingual(
    nl: "We hebben nog niet opgeschreven wat er nodig is.",
    en: "We have not written down yet what is needed.")
  static func strengths(_ people: Int) -> Bilingual {
    Bilingual(
      nl: people == 1 ? "Wat jij goed kunt" : "Wat jullie goed kunnen", en: "What you are good at")
  }
  static let doing = Bilingual(nl: "Wat we gaan doen", en: "What we are going to do")
  static let cannot = Bilingual(nl: "Wat we niet kunnen", en: "What we cannot do")
  static let who = Bilingual(nl: "Wie", en: "Who")
  static let ready = Bilingual(nl: "Klaar", en: "Done by")
  static let isDone = Bilingual(nl: "Dit is al gedaan.", en: "This is done already.")
  static let questions = Bilingual(nl: "Vragen?", en: "Questions?")
  static let call = Bilingual(nl: "Bel of vraag naar", en: "Call or ask for")
  static let readers = Bilingual(nl: "Wie leest dit ook", en: "Who else reads this")
  static func team(_ people: Int) -> Bilingual {
    people == 1
      ? Bilingual(
        nl: "Ons team leest wat je zei. Jouw naam staat er niet bij.",
        en: "Our team reads what you said. Your name is not in it.")
      : Bilingual(
        nl: "Ons team leest wat jullie zeiden. Jullie namen staan er niet bij.",
        en: "Our team reads what you said. Your names are not in it.")
  }
  static let municipality = Bilingual(
    nl: "De gemeente leest een verslag. Alleen wie ja zei tegen delen, telt daarin mee.",
    en: "The municipality reads a report. Only who said yes to sharing counts in it.")
  static let right = Bilingual(nl: "Klopt het?", en: "Is it right?")
  static let tell = Bilingual(
    nl: "Klopt er iets niet? Of moet er iets weg? Zeg het ons. Dat mag altijd.",
    en: "Is something wrong? Or must something go? Tell us. You always can.")
  static let until = Bilingual(
    nl: "De gemeente leest pas mee na", en: "The municipality only reads along after")
}
