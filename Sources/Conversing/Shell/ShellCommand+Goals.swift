internal import Interviewing

extension ShellCommand {
  static let goalsEntry = Entry(
    names: Bilingual(nl: "doelen", en: "goals"),
    arguments: Bilingual(nl: "[DOSSIER]", en: "[DOSSIER]"),
    help: Bilingual(
      nl: "doelen SMART maken, met aanbod bij de behoeften",
      en: "make goals SMART, with offers for the needs"),
    options: [
      .dossier,
      Option(
        names: Bilingual(nl: "toon", en: "show"), value: nil,
        help: Bilingual(nl: "niets vragen, wel laten zien", en: "ask nothing, show what is there")),
      .json,
      Option(
        names: Bilingual(nl: "vandaag", en: "today"),
        value: Bilingual(nl: "DATUM", en: "DATE"),
        help: Bilingual(
          nl: "bij toets, toon en json: reken vanaf deze dag, zoals 2026-11-21",
          en: "with check, show and json: count from this day, such as 2026-11-21")),
    ],
    parts: [
      Part(
        "toets", "check", "[DOEL…]", "[GOAL…]",
        help: "wat een doel al zegt en wat nog niet. Zonder doel: regels van stdin",
        "what a goal says already and what not yet. Without one: lines from stdin")
    ], words: 0...Int.max)
}
