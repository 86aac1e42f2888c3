package import Interviewing

/// The page to print and keep apart: with its code a dossier opens when the passphrase is forgotten.
package enum RecoverySheet {
  package static func text(
    dossier: String, code: String, date: String, in language: Language
  ) -> String {
    Bilingual(
      nl: """
        HERSTELBLAD GEHOORD

        Dossier   \(dossier)
        Gemaakt   \(date)

            \(code)

        Ben je de wachtzin kwijt? Typ deze code op de plek van de wachtzin.
        Hoofdletters, spaties en streepjes maken niet uit.
        Kies daarna een nieuwe wachtzin: gehoord privacy versleutel \(dossier)

        Wie deze code heeft, kan alles lezen. Druk dit blad af, leg het achter slot,
        niet bij de laptop, en wis het daarna van scherm en schijf.
        Zonder wachtzin en zonder dit blad opent niemand het dossier meer.

        """,
      en: """
        GEHOORD RECOVERY SHEET

        Dossier   \(dossier)
        Made      \(date)

            \(code)

        Lost the passphrase? Type this code where the passphrase is asked.
        Capitals, spaces and dashes make no difference.
        Then choose a new passphrase: gehoord privacy encrypt \(dossier)

        Whoever has this code can read everything. Print this sheet, lock it away,
        not with the laptop, and then clear it from screen and disk.
        Without the passphrase and without this sheet nobody opens the dossier again.

        """)[language]
  }
}
