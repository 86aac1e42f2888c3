internal import Glibc
package import Interviewing

/// A call to the file system that failed: what was tried, where, and the error number.
package struct FileTrouble: Error, Sendable, Equatable {
  package let path: String
  package let code: CInt

  package init(path: String, code: CInt) {
    self.path = path
    self.code = code
  }

  package var wording: Bilingual {
    switch code {
    case ENOSPC, EDQUOT:
      Bilingual(
        nl: "\(visible(path)): de schijf is vol. Maak ruimte en probeer het nog eens.",
        en: "\(visible(path)): the disk is full. Make room and try again.")
    case EACCES, EPERM, EROFS:
      Bilingual(
        nl: "\(visible(path)): hier mag niet geschreven of gelezen worden. Kies een andere map.",
        en: "\(visible(path)): no permission to read or write here. Choose another folder.")
    case ENOENT:
      Bilingual(
        nl: "\(visible(path)): bestaat niet. Kijk of de naam klopt.",
        en: "\(visible(path)): does not exist. Check the name.")
    case ELOOP, EMLINK:
      Bilingual(
        nl: "\(visible(path)): is een koppeling, geen gewoon bestand. Haal de koppeling weg.",
        en: "\(visible(path)): is a link, no ordinary file. Take the link away.")
    case EKEYREJECTED:
      Bilingual(
        nl: "De sleutels van dit dossier zijn intussen veranderd of weg. Stop, en begin opnieuw.",
        en: "The keys of this dossier were changed meanwhile, or are gone. Stop, and start again.")
    case EKEYEXPIRED:
      Bilingual(
        nl: "\(visible(path)) is ouder dan de verslagen. Zet de nieuwste keys.json terug.",
        en: "\(visible(path)) is older than the records. Put the newest keys.json back.")
    case EBADMSG:
      Bilingual(
        nl: "\(visible(path)) is niet heel. Wacht tot je map gelijk loopt, of zet een kopie terug.",
        en: "\(visible(path)) is not whole. Wait until your folder is in sync, or put a copy back.")
    case EISDIR, ENOTDIR, EINVAL, ENXIO:
      Bilingual(
        nl: "\(visible(path)): is geen gewoon bestand. Kijk of de naam klopt.",
        en: "\(visible(path)): is no ordinary file. Check the name.")
    default:
      Bilingual(
        nl: "\(visible(path)): de schijf gaf een fout (\(String(cString: strerror(code)))).",
        en: "\(visible(path)): the disk gave an error (\(String(cString: strerror(code)))).")
    }
  }
}

extension FileTrouble {
  package static func missing(_ path: String) -> FileTrouble {
    FileTrouble(path: path, code: ENOENT)
  }
}
