internal import Interviewing

extension ShellCommand {
  static let dossierEntry = Entry(
    names: Bilingual(nl: "dossier", en: "dossier"), arguments: Bilingual(nl: "WAT", en: "WHAT"),
    help: Bilingual(
      nl: "de dossiers: hoe ver ze zijn, en of alles klopt",
      en: "the dossiers: how far they are, and whether all of it holds"), options: [.json],
    parts: [
      Part(
        "lijst", "list", help: "welke dossiers er zijn", "which dossiers there are"),
      Part(
        "toon", "show", "[DOSSIER]", "[DOSSIER]",
        help: "hoe ver het is, en wat nu helpt", "how far it is, and what helps now"),
      Part(
        "controleer", "verify", "[DOSSIER]", "[DOSSIER]",
        help: "leidt elk doel terug naar wat mensen zeiden?",
        "does each goal lead back to what people said?"),
    ], words: 1...2)
}
