package import Formats
package import Interviewing

/// Why a dossier under a passphrase stays closed; nothing was touched.
package enum VaultTrouble: Error, Sendable, Equatable {
  case wrongSecret
  /// The file is cut off, changed, or no key file at all.
  case unreadable(file: String, KeyFile.Flaw)
  /// A sync service left more than one.
  case severalFiles([String])
  /// Words are sealed, and the file with their keys is not there.
  case noKeyFile(folder: String)
  /// There is nobody to ask, or they did not answer.
  case noSecret(dossier: String)

  package var wording: Bilingual {
    switch self {
    case .wrongSecret:
      Bilingual(
        nl: "Die wachtzin klopt niet. Er is niets geopend of veranderd. Begin opnieuw.",
        en: "That passphrase is not right. Nothing was opened or changed. Start again.")
    case .unreadable(let file, .newerVersion(let version)):
      Bilingual(
        nl: "\(visible(file)) heeft versie \(version). Haal een nieuwer programma.",
        en: "\(visible(file)) has version \(version). Get a newer program.")
    case .unreadable(let file, .notAKeyFile):
      Bilingual(
        nl: "\(visible(file)) is geen sleutelbestand. Zet een kopie van het goede bestand terug.",
        en: "\(visible(file)) is no key file. Put a copy of the right file back.")
    case .unreadable(let file, .damaged("}")):
      Bilingual(
        nl: "\(visible(file)) is afgekapt. Er is niets veranderd. Zet een kopie terug.",
        en: "\(visible(file)) is cut off. Nothing was changed. Put a copy back.")
    case .unreadable(let file, .damaged(let field)):
      Bilingual(
        nl:
          "\(visible(file)) is beschadigd bij `\(visible(field))`. Er is niets veranderd. Zet een kopie terug.",
        en:
          "\(visible(file)) is damaged at `\(visible(field))`. Nothing was changed. Put a copy back."
      )
    case .severalFiles(let names):
      Bilingual(
        nl:
          "Er zijn meer sleutelbestanden: \(visible(names.joined(separator: ", "))). Haal alle weg behalve keys.json, maar bewaar ze tot alles weer opent.",
        en:
          "There is more than one key file: \(visible(names.joined(separator: ", "))). Move all but keys.json away, but keep them until everything opens again."
      )
    case .noKeyFile(let folder):
      Bilingual(
        nl:
          "\(visible(folder)) is versleuteld, maar keys.json is er niet. Wacht tot je map gelijk loopt, of zet een kopie terug.",
        en:
          "\(visible(folder)) is encrypted, but keys.json is not there. Wait until your folder is in sync, or put a copy back."
      )
    case .noSecret(let dossier):
      Bilingual(
        nl:
          "Het dossier \(dossier) is versleuteld. Typ de wachtzin in een terminal, of zet in GEHOORD_PASSPHRASE_FILE waar hij staat.",
        en:
          "The dossier \(dossier) is encrypted. Type the passphrase in a terminal, or set GEHOORD_PASSPHRASE_FILE to where it is."
      )
    }
  }
}
