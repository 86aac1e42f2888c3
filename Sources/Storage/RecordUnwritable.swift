package import Interviewing

/// Why a record cannot be written to.
package enum RecordUnwritable: Error, Sendable, Equatable {
  case newerVersion
  case damaged
  /// Its words are sealed, and no passphrase was given.
  case locked

  package var wording: Bilingual {
    switch self {
    case .newerVersion:
      Bilingual(
        nl: "Dit is met een nieuwere versie gemaakt. Je kunt het lezen, niet verder typen.",
        en: "This was made by a newer version. You can read it, not go on with it.")
    case .damaged:
      Bilingual(
        nl:
          "Dit verslag is beschadigd en blijft zoals het is. `gehoord transcript controleer` zegt waar.",
        en: "This record is damaged and stays as it is. `gehoord transcript verify` tells where.")
    case .locked:
      Bilingual(
        nl:
          "Dit verslag is versleuteld. Zonder het sleutelbestand keys.json gaat het niet open; zet een kopie ervan terug.",
        en:
          "This record is encrypted. Without the key file keys.json it does not open; put a copy of it back."
      )
    }
  }
}
