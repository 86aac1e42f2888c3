internal import Interviewing

extension ShellCommand {
  static let goalsEntry = Entry(
    names: Bilingual(nl: "doelen", en: "goals"), arguments: Bilingual(nl: "WAT", en: "WHAT"),
    help: Bilingual(nl: "doelen SMART maken", en: "make goals SMART"),
    options: [
      .json,
      Option(
        names: Bilingual(nl: "vandaag", en: "today"),
        value: Bilingual(nl: "DATUM", en: "DATE"),
        help: Bilingual(
          nl: "reken vanaf deze dag, zoals 2026-11-21 (anders: vandaag)",
          en: "count from this day, such as 2026-11-21 (else: today)")),
    ],
    parts: [
      Part(
        "toets", "check", "[DOEL…]", "[GOAL…]",
        help: "wat een doel al zegt en wat nog niet. Zonder doel: regels van stdin",
        "what a goal says already and what not yet. Without one: lines from stdin")
    ], words: 1...Int.max)
}
