package import Interviewing

/// What a key does while a line is typed, for the help and the manual.
///
/// The README sets the same keys beside those of bash; a test holds each of them.
package struct TalkKey: Sendable {
  package let key: String
  package let help: Bilingual

  package static let all: [TalkKey] = [
    TalkKey(
      "Tab", "vult aan: commando, onderwerp, naam, notitie, #label",
      "completes: command, topic, name, note, #tag"),
    TalkKey(
      "Ctrl-C", "maakt de regel leeg; de pijl omhoog haalt hem terug",
      "clears the line; arrow up brings it back"),
    TalkKey(
      "Ctrl-D", "twee keer op een lege regel: stoppen, het gesprek blijft open",
      "twice on an empty line: stop, the conversation stays open"),
    TalkKey(
      "↑ ↓", "eerdere regels van dit gesprek, om over te nemen",
      "earlier lines of this talk, to take over"),
    TalkKey("Ctrl-R", "zoekt in de regels van dit gesprek", "searches the lines of this talk"),
    TalkKey("Ctrl-_", "maakt het typen ongedaan", "undoes what was typed"),
    TalkKey(
      "Ctrl-Z", "zet het programma even opzij; fg gaat verder",
      "suspends the program; fg goes on"),
    TalkKey("Ctrl-S", "doet niets: alles is al bewaard", "does nothing: all is saved already"),
    TalkKey(
      "1 … 8", "in een ronde: één toets is genoeg, zonder Enter",
      "in a round: one key is enough, without Enter"),
  ]

  private init(_ key: String, _ nl: String, _ en: String) {
    self.key = key
    help = Bilingual(nl: nl, en: en)
  }
}
