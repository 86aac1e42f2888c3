internal import Interviewing

extension ShellCommand {
  static let privacyEntry = Entry(
    names: Bilingual(nl: "privacy", en: "privacy"), arguments: Bilingual(nl: "WAT", en: "WHAT"),
    help: Bilingual(
      nl: "iemands woorden beschermen, inzien en wissen",
      en: "protect, show and erase somebody's words"),
    options: [
      .json, .dossier, .target,
      Option(
        names: Bilingual(nl: "als", en: "as"), value: Bilingual(nl: "SOORT", en: "FORMAT"),
        help: Bilingual(
          nl: "bij inzage en register: md of html (anders md)",
          en: "with access and register: md or html (else md)"),
        choices: ["md", "html"].map { Bilingual(nl: $0, en: $0) }),
      Option(
        names: Bilingual(nl: "opruimen", en: "clean"), value: nil,
        help: Bilingual(
          nl: "bij bewaartermijn: de woorden wissen van wat voorbij zijn datum is",
          en: "with retention: erase the words of what is past its date")),
      Option(
        names: Bilingual(nl: "ja", en: "yes"), value: nil,
        help: Bilingual(
          nl: "bij wis, opruimen en ontsleutel: niet eerst vragen",
          en: "with erase, clean and decrypt: without asking first")),
      Option(
        names: Bilingual(nl: "naam", en: "name"), value: Bilingual(nl: "NAAM", en: "NAME"),
        help: Bilingual(
          nl: "bij scan: een naam die altijd gevonden wordt. Mag vaker",
          en: "with scan: a name that is always found. May be repeated")),
      Option(
        names: Bilingual(nl: "beslis", en: "decide"), value: nil,
        help: Bilingual(
          nl: "bij scan: per woord vragen wat er in een verslag komt te staan",
          en: "with scan: ask word by word what is to stand in a report")),
      Option(
        names: Bilingual(nl: "opnieuw", en: "again"), value: Bilingual(nl: "WOORD", en: "WORD"),
        help: Bilingual(
          nl: "bij --beslis: ook dit woord nog eens vragen. Mag vaker",
          en: "with --decide: ask about this word once more. May be repeated")),
    ],
    parts: [
      Part(
        "scan", "scan", "[GESPREK|DOSSIER…]", "[CONVERSATION|DOSSIER…]",
        help: "namen, nummers en adressen zoeken. Zonder gesprek: regels van stdin",
        "find names, numbers and addresses. Without one: lines from stdin"),
      Part(
        "versleutel", "encrypt", "[DOSSIER]", "[DOSSIER]",
        help: "een dossier achter een wachtzin; is het dat al: een nieuwe wachtzin",
        "put a dossier under a passphrase; if it is already: a new passphrase"),
      Part(
        "ontsleutel", "decrypt", "[DOSSIER]", "[DOSSIER]",
        help: "een dossier weer zonder wachtzin", "a dossier without a passphrase again"),
      Part(
        "inzage", "access", "ALIAS", "ALIAS",
        help: "alles wat van iemand is bewaard, om te laten lezen",
        "all that is kept of somebody, for them to read"),
      Part(
        "wis", "erase", "ALIAS", "ALIAS",
        help: "alles van iemand wissen; eerst zie je wat",
        "erase all of somebody; first you see what"),
      Part(
        "bewaartermijn", "retention", "[DOSSIER…]", "[DOSSIER…]",
        help: "tot wanneer alles mag blijven; met --opruimen gaat weg wat voorbij is",
        "until when all may stay; with --clean what is past goes"),
      Part(
        "register", "register", "[DOSSIER…]", "[DOSSIER…]",
        help: "een bladzijde voor het register van verwerkingen",
        "a page for the register of processing"),
      Part(
        "contact", "contact", "[ALIAS]", "[ALIAS]",
        help: "naam en nummer van wie later mag worden gebeld, versleuteld",
        "name and number of who may be called later, encrypted"),
      Part(
        "uitleg", "explain", help: "wat is beschermd en wat niet",
        "what is protected and what is not"),
    ], words: 1...Int.max)
}
