internal import Interviewing

/// `transcript`: reading, verifying and linking records.
extension ShellCommand {
  static let transcriptEntry = Entry(
    names: Bilingual(nl: "transcript", en: "transcript"),
    arguments: Bilingual(nl: "WAT", en: "WHAT"),
    help: Bilingual(nl: "verslagen zien en nakijken", en: "see and verify records"),
    options: [.json, .code, reviewOption] + mergeOptions,
    parts: [
      Part(
        "lijst", "list", "[DOSSIER]", "[DOSSIER]", help: "welke gesprekken er zijn",
        "which conversations there are"),
      Part(
        "toon", "show", "GESPREK", "CONVERSATION", help: "een gesprek lezen", "read a conversation"),
      Part(
        "controleer", "verify", "[GESPREK|BESTAND…]", "[CONVERSATION|FILE…]",
        help: "is alles heel en onveranderd?", "is all of it whole and unchanged?"),
      Part(
        "samenvoegen", "merge", "GESPREK GESPREK", "CONVERSATION CONVERSATION",
        help: "twee verslagen van één groepsgesprek naast elkaar; ze tellen daarna als één gesprek",
        "two records of one focus group side by side; from then on they count as one conversation"),
      Part(
        "schema", "schema", help: "het JSON Schema van een verslag", "the JSON Schema of a record"),
    ], words: 1...Int.max)

  private static let reviewOption = Option(
    names: Bilingual(nl: "terugblik", en: "review"), value: nil,
    help: Bilingual(
      nl: "bij toon: hoe de interviewer luisterde", en: "with show: how the interviewer listened"))

  /// Those of `transcript samenvoegen`.
  private static let mergeOptions = [
    Option(
      names: Bilingual(nl: "zelfde", en: "same"), value: Bilingual(nl: "p7=p1", en: "p7=p1"),
      help: Bilingual(
        nl: "bij samenvoegen: p7 in het tweede verslag is p1 in het eerste. Mag vaker",
        en: "when merging: p7 in the second record is p1 in the first. May be repeated")),
    Option(
      names: Bilingual(nl: "bekijk", en: "look"), value: nil,
      help: Bilingual(
        nl: "bij samenvoegen: alleen lezen, niets vastleggen",
        en: "when merging: only read, keep nothing")),
    Option(
      names: Bilingual(nl: "toch", en: "anyway"), value: nil,
      help: Bilingual(
        nl: "bij samenvoegen: ook als de tijden elkaar nergens raken",
        en: "when merging: even when the times meet nowhere")),
    Option(
      names: Bilingual(nl: "los", en: "apart"), value: nil,
      help: Bilingual(
        nl: "bij samenvoegen: de twee tellen weer elk als een eigen gesprek",
        en: "when merging: the two count as a conversation each again")),
  ]
}
