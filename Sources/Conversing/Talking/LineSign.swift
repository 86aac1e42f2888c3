package import Interviewing

/// A sign at the start of a line, for the help and the manual.
package struct LineSign: Sendable {
  /// What somebody may type behind `/help` to read about it.
  private let names: [String]
  /// As it is typed.
  package let sign: Bilingual
  /// In a few words, for the help that fits a screen.
  package let short: Bilingual
  /// In a sentence or two.
  package let help: Bilingual

  package static let all: [LineSign] = [
    LineSign(
      ["tekst", "text"], "tekst", "text", short: "wat iemand zei", "what someone said",
      "Wat de spreker zei, in jouw woorden.", "What the speaker said, in your words."),
    LineSign(
      ["\""], "\"tekst\"", "\"text\"", short: "letterlijk", "word for word",
      "Letterlijk gezegd. \"woorden | vertaling\" mag ook.",
      "Said word for word. \"words | translation\" works too."),
    LineSign(
      [":", "k:"], "k: tekst", "k: text", short: "iemand anders", "someone else",
      "Iemand anders zegt dit: een naam, p2 of een letter. k,n: zijn er twee; k: alleen wisselt.",
      "Someone else says this: a name, p2 or a letter. k,n: is two people; k: alone switches."),
    LineSign(
      voices, "ik: tolk:", "me: all:", short: "allen: x:", "interpreter: x:",
      "ik: jij, tolk: de tolk, allen: iedereen, x: iemand. tolk: \"…\" is van de spreker, via de tolk.",
      "me: you, interpreter: the interpreter, all: everybody, x: someone. interpreter: \"…\" is the speaker's, interpreted."
    ),
    LineSign(
      ["!"], "! tekst", "! text", short: "behoefte", "a need", "Een behoefte die je hoort.",
      "A need you hear."),
    LineSign(
      ["*"], "* tekst", "* text", short: "talent", "a strength",
      "Een talent: wat iemand kan of wil geven.",
      "A strength: what someone can or wants to give."),
    LineSign(
      ["?"], "? tekst", "? text", short: "eigen vraag", "own question",
      "Een eigen vraag. ? allen: is een vraag aan de hele groep.",
      "A question of your own. ? all: is a question to the whole group."),
    LineSign(
      ["=", "=j", "=n", "=y"], "= tekst", "= text", short: "samenvatting", "a summary",
      "Een samenvatting om te checken. Daarna ja of nee; later =j, of =n en hoe het wel is.",
      "A summary to check. Then yes or no; later =y, or =n and what it is."),
    LineSign(
      ["~"], "~ tekst", "~ text", short: "wat je merkt", "you notice",
      "Wat je ziet of merkt: een lach, een stilte.", "What you see or notice: a smile, a silence."),
    LineSign(
      [">"], "> tekst", "> text", short: "afspraak", "a promise",
      "Een afspraak: wie doet wat, wanneer.", "A promise: who does what, by when."),
    LineSign(
      ["+"], "+ tekst", "+ text", short: "voor later", "for later",
      "Iets om later op terug te komen.", "Something to come back to later."),
    LineSign(
      ["#"], "#woord", "#word", short: "label", "a tag",
      "Een label. #werk, #digitaal, #zaken… zet ook het levensdomein.",
      "A tag. #work, #digital, #affairs… also sets the life domain."),
    LineSign(
      ["alleen", "alone"], "! alleen", "! alone", short: "merkt de vorige", "marks the last",
      "Een teken alleen (! \" * ~ > +) merkt de vorige notitie. ! 12 merkt notitie 12.",
      "A sign alone (! \" * ~ > +) marks the note before. ! 12 marks note 12."),
    LineSign(
      ["enter"], "Enter", "Enter", short: "doorvraag", "a probe",
      "Een lege regel geeft een doorvraag, en daarna een luistertip.",
      "An empty line gives a probe, and after that a listening prompt."),
  ]

  private static let voices = [
    "ik:", "me:", "tolk:", "interpreter:", "allen:", "all:", "x:",
  ]

  /// The sign that somebody asks about: `!`, `k:`, `#werk`, `tolk:`.
  package init?(named word: String) {
    let word = word.lowercased()
    let name =
      word.hasPrefix("#") ? "#" : word.hasSuffix(":") && !Self.voices.contains(word) ? ":" : word
    guard let sign = Self.all.first(where: { $0.names.contains(name) }) else { return nil }
    self = sign
  }

  private init(
    _ names: [String], _ signNL: String, _ signEN: String, short shortNL: String,
    _ shortEN: String, _ nl: String, _ en: String
  ) {
    self.names = names
    sign = Bilingual(nl: signNL, en: signEN)
    short = Bilingual(nl: shortNL, en: shortEN)
    help = Bilingual(nl: nl, en: en)
  }
}
