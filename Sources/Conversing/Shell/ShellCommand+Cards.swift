internal import Interviewing

extension ShellCommand {
  /// Those of `topiclijst kaartjes`.
  static let cardOptions = [
    Option(
      names: Bilingual(nl: "in", en: "in"), value: Bilingual(nl: "ar,ti", en: "ar,ti"),
      help: Bilingual(
        nl: "bij kaartjes: alleen in deze talen (anders in alle die er zijn)",
        en: "with cards: only in these languages (else in all there are)")),
    Option(
      names: Bilingual(nl: "praatplaat", en: "pictures"), value: nil,
      help: Bilingual(
        nl: "bij kaartjes: de praatplaat erbij", en: "with cards: the picture card as well")),
    Option(
      names: Bilingual(nl: "alleen", en: "only"), value: Bilingual(nl: "DEEL", en: "PART"),
      help: Bilingual(
        nl: "bij kaartjes: alleen kaartjes, formulier of praatplaat",
        en: "with cards: only cards, form or pictures"),
      choices: [
        Bilingual(nl: "kaartjes", en: "cards"), Bilingual(nl: "formulier", en: "form"),
        Bilingual(nl: "praatplaat", en: "pictures"),
      ]),
    .target,
  ]
}
