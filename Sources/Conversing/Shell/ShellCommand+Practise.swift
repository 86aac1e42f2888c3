internal import Interviewing

extension ShellCommand {
  static let practiseEntry = Entry(
    names: Bilingual(nl: "oefenen", en: "practise"),
    arguments: Bilingual(nl: "[WIE]", en: "[WHO]"),
    help: Bilingual(
      nl: "oefenen met iemand die antwoordt: selam, ron, riet of samir",
      en: "practise with somebody who answers: selam, ron, riet or samir"),
    options: [
      Option(
        names: Bilingual(nl: "seed", en: "seed"), value: Bilingual(nl: "GETAL", en: "NUMBER"),
        help: Bilingual(
          nl: "hetzelfde getal geeft dezelfde antwoorden", en: "the same number, the same answers")),
      .json,
    ], words: 0...1)
}
