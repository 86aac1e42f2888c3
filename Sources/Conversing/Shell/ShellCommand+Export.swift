internal import Interviewing
internal import Safeguarding

extension ShellCommand {
  static let exportEntry = Entry(
    names: Bilingual(nl: "exporteer", en: "export"),
    arguments: Bilingual(nl: "[DOSSIER|BESTAND…]", en: "[DOSSIER|FILE…]"),
    help: Bilingual(nl: "een rapport maken", en: "make a report"),
    options: [
      Option(
        names: Bilingual(nl: "voor", en: "for"), value: Bilingual(nl: "WIE", en: "WHO"),
        help: Bilingual(
          nl: "team, gemeente of deelnemers (anders team)",
          en: "team, municipality or participants (else team)"),
        choices: Audience.allCases.map(\.name)),
      Option(
        names: Bilingual(nl: "als", en: "as"), value: Bilingual(nl: "SOORT", en: "FORMAT"),
        help: Bilingual(
          nl: "md, html, json, csv, docx, odt of pdf (anders md)",
          en: "md, html, json, csv, docx, odt or pdf (else md)"),
        choices: exportFormats.map { Bilingual(nl: $0, en: $0) }),
      Option(
        names: Bilingual(nl: "deel", en: "part"), value: Bilingual(nl: "WAT", en: "WHAT"),
        help: Bilingual(
          nl: "bij csv: behoeften of doelen (anders behoeften)",
          en: "with csv: needs or goals (else needs)"),
        choices: [
          Bilingual(nl: "behoeften", en: "needs"), Bilingual(nl: "doelen", en: "goals"),
        ]),
      Option(
        names: Bilingual(nl: "in", en: "in"), value: Bilingual(nl: "TAAL", en: "LANGUAGE"),
        help: Bilingual(
          nl: "bij deelnemers: de taal waarin jullie de zinnen vertaalden, zoals ar of pl",
          en: "with participants: the language you translated the sentences into, such as ar or pl")
      ),
      Option(
        names: Bilingual(nl: "vul", en: "fill"), value: nil,
        help: Bilingual(
          nl: "niets maken, wel vragen wat er nog in moet; met --in: de vertaling",
          en: "make nothing, ask what is still needed in it; with --in: the translation")),
      .target,
    ])

  package static let exportFormats = ["md", "html", "json", "csv", "docx", "odt", "pdf"]
}
