package import Interviewing

/// `privacy uitleg`: what is protected and what is not, on one page.
extension Page {
  package static func protection(in language: Language) -> Page {
    var page = Page()
    for (index, part) in parts.enumerated() {
      if index > 0 { page.space() }
      page.add(part.title[language], .title, indent: 0)
      for line in part.lines { page.add("- " + line[language], indent: 0) }
    }
    return page
  }

  private typealias Part = (title: Bilingual, lines: [Bilingual])

  private static let parts: [Part] = [
    (
      Bilingual(nl: "Altijd", en: "Always"),
      [
        Bilingual(
          nl: "Elke regel staat op de schijf voordat je verder typt.",
          en: "Every line is on the disk before you type on."),
        Bilingual(
          nl:
            "In het verslag staat p1, geen naam. Een BSN wordt onleesbaar voordat het wordt bewaard.",
          en: "The record says p1, no name. A BSN is masked before it is saved."),
        Bilingual(
          nl: "De bestanden zijn alleen voor jou te lezen. Gehoord gebruikt geen netwerk.",
          en: "Only you can read the files. Gehoord uses no network."),
        Bilingual(
          nl: "Wie geen ja zegt, wordt in geen rapport geciteerd.",
          en: "Who does not say yes is quoted in no report."),
        Bilingual(
          nl:
            "Verandert er iets in een verslag, dan ziet `gehoord transcript controleer` dat. Wie het hele verslag namaakt, valt op door de controlecode.",
          en:
            "When something changes in a record, `gehoord transcript verify` sees it. Whoever makes a whole record anew is caught by the control code."
        ),
      ]
    ),
    (
      Bilingual(
        nl: "Met een wachtzin (`privacy versleutel`)", en: "With a passphrase (`privacy encrypt`)"),
      [
        Bilingual(
          nl:
            "Alle woorden zijn dicht: notities, titels, bestandsnamen, half getypte regels, namen en nummers.",
          en:
            "All words are closed: notes, titles, file names, half-typed lines, names and numbers."),
        Bilingual(
          nl:
            "Iedereen heeft een eigen sleutel. Wis je iemand, dan gaat de sleutel weg, en blijven ook oude kopieën dicht.",
          en:
            "Everybody has a key of their own. Erase somebody and the key goes, so old copies stay closed too."
        ),
        Bilingual(
          nl:
            "Leesbaar blijven: de naam van het dossier, de datum, de topiclijst, wie (p1) wanneer en hoeveel, wat voor regel het is, bij welke vraag, en de toestemming.",
          en:
            "Still readable: the dossier's name, the date, the topic list, who (p1) when and how much, what kind of line it is, at which question, and the consent."
        ),
        Bilingual(
          nl: "Wachtzin kwijt en herstelblad kwijt: dan opent niemand het meer.",
          en: "Passphrase lost and recovery sheet lost: then nobody opens it any more."),
      ]
    ),
    (
      Bilingual(nl: "Niet", en: "Not"),
      [
        Bilingual(
          nl: "Rapporten, het herstelblad en bestanden die je importeert zijn gewone bestanden.",
          en: "Reports, the recovery sheet and files you import are ordinary files."),
        Bilingual(
          nl:
            "Kopieën in een back-up of bij een synchronisatiedienst kan Gehoord niet wissen. Een oude keys.json met de wachtzin opent oude kopieën nog.",
          en:
            "Copies in a backup or at a sync service are out of reach. An old keys.json with the passphrase still opens old copies."
        ),
        Bilingual(
          nl: "Wat gewist is, kan nog op de schijf sporen hebben. Zet schijfversleuteling aan.",
          en: "What was erased may leave traces on the disk. SessionTurn on disk encryption."),
        Bilingual(
          nl: "Wie bij je open laptop zit, ziet wat jij ziet. /dek dekt het scherm af.",
          en: "Whoever sits at your open laptop sees what you see. /cover covers the screen."),
        Bilingual(
          nl:
            "`privacy scan` mist wel eens een naam, en een verhaal is soms te herkennen zonder naam. Noem een rapport dus nooit anoniem.",
          en:
            "`privacy scan` misses a name at times, and a story can be known without one. So never call a report anonymous."
        ),
        Bilingual(
          nl:
            "Of je mag bewaren wat je bewaart, weet Gehoord niet. Vraag dat aan wie in je organisatie over privacy gaat.",
          en:
            "Gehoord does not know whether you may keep what you keep. Ask whoever looks after privacy in your organisation."
        ),
      ]
    ),
  ]
}
