internal import Conversing
internal import Formats
internal import Interviewing
internal import Storage

/// `privacy versleutel|ontsleutel`: a dossier under a passphrase, and from under it.
extension Program {
  /// Seals a dossier, a new one too; of one that is sealed already the passphrase is changed.
  func encrypt(_ arguments: PrivacyArguments) throws -> CInt {
    let dossier = try dossierName(arguments.rest.first ?? arguments.dossier)
    try checkFree(arguments.target)
    try makeWorkspace()
    if let vault = try vault(of: dossier) {
      try finish(dossier, vault)
      try changePassphrase(of: dossier, vault, sheetTo: arguments.target)
    } else {
      try encryptAnew(dossier, sheetTo: arguments.target)
    }
    return 0
  }

  private func encryptAnew(_ dossier: String, sheetTo target: String?) throws {
    try checkNobodyTalks(in: dossier, Self.notEncrypted)
    let passphrase = try newPassphrase(for: dossier)
    try workspace.files.makeFolder(workspace.folder(of: dossier))
    let turn = try FileLock(on: workspace.keyFile(of: dossier), waiting: true)
    defer { withExtendedLifetime(turn) {} }
    guard !workspace.files.isTaken(workspace.keyFile(of: dossier)) else {
      throw Problem(
        nl: "Het dossier \(dossier) is intussen versleuteld. Er is niets veranderd.",
        en: "The dossier \(dossier) was encrypted meanwhile. Nothing was changed.")
    }
    let (vault, code) = try Vault.new(
      at: workspace.keyFile(of: dossier), passphrase: passphrase, files: workspace.files)
    try withSheet(code.text, of: dossier, in: target) {
      try workspace.encrypt(dossier, with: vault)
    }
    screen.tell(
      Bilingual(
        nl: "Het dossier \(dossier) is versleuteld. Voortaan vraagt Gehoord eerst de wachtzin.",
        en: "The dossier \(dossier) is encrypted. From now on Gehoord asks the passphrase first."))
    screen.tell(Self.whatStays)
    show(code.text, of: dossier, in: target)
  }

  /// Before anybody thinks of a passphrase for nothing.
  func checkNobodyTalks(in dossier: String, _ nothing: Bilingual) throws {
    do {
      _ = try workspace.holdAll(in: workspace.folder(of: dossier))
    } catch let held as FileHeld {
      throw Problem(
        nl: "\(nothing.nl): stop eerst dit gesprek. \(held.wording.nl)",
        en: "\(nothing.en): stop this talk first. \(held.wording.en)")
    }
  }

  private static let notEncrypted = Bilingual(
    nl: "Er is niets versleuteld", en: "Nothing was encrypted")

  /// An encryption that was broken off leaves readable lines; they are sealed first.
  private func finish(_ dossier: String, _ vault: Vault) throws {
    guard try workspace.isUnfinished(dossier, with: vault) else { return }
    try checkNobodyTalks(in: dossier, Self.notEncrypted)
    try workspace.encrypt(dossier, with: vault)
    screen.tell(
      Bilingual(
        nl: "Het versleutelen van \(dossier) was niet af; nu wel.",
        en: "Encrypting \(dossier) was not finished; now it is."))
  }

  private func changePassphrase(
    of dossier: String, _ vault: Vault, sheetTo target: String?
  ) throws {
    let passphrase = try newPassphrase(for: dossier)
    // Another window may be making a key for somebody new: its turn ends first.
    let turn = try FileLock(on: vault.path, waiting: true)
    defer { withExtendedLifetime(turn) {} }
    let (bytes, code) = try vault.bytes(passphrase: passphrase)
    try withSheet(code.text, of: dossier, in: target) {
      try workspace.files.replace(vault.path, with: bytes)
    }
    forgetVault(of: dossier)
    screen.tell(
      Bilingual(
        nl:
          "De wachtzin van \(dossier) is veranderd. De oude wachtzin en het oude herstelblad openen niets meer, behalve oude kopieën van keys.json.",
        en:
          "The passphrase of \(dossier) was changed. The old passphrase and the old recovery sheet open nothing any more, but for old copies of keys.json."
      ))
    show(code.text, of: dossier, in: target)
  }

  func decrypt(_ arguments: PrivacyArguments) throws -> CInt {
    let dossier = try dossierName(arguments.rest.first ?? arguments.dossier)
    guard let vault = try vault(of: dossier) else {
      throw Problem(
        nl: "Het dossier \(dossier) is niet versleuteld. Er is niets veranderd.",
        en: "The dossier \(dossier) is not encrypted. Nothing was changed.")
    }
    try checkNobodyTalks(
      in: dossier, Bilingual(nl: "Er is niets ontsleuteld", en: "Nothing was decrypted"))
    let contacts = try contacts(of: dossier)
    if let contacts, !contacts.aliases.isEmpty, !arguments.isSure {
      let people = contacts.aliases.map(\.description).joined(separator: ", ")
      throw Problem(
        nl:
          "Namen en nummers blijven niet zonder wachtzin: die van \(people) worden dan gewist. Schrijf ze over, en doe het met --ja.",
        en:
          "Names and numbers do not stay without a passphrase: those of \(people) will be erased. Write them down, and use --yes."
      )
    }
    try workspace.decrypt(dossier, with: vault)
    try contacts?.dropAll()
    forgetVault(of: dossier)
    screen.tell(
      Bilingual(
        nl: "Het dossier \(dossier) is weer te lezen zonder wachtzin.",
        en: "The dossier \(dossier) can be read without a passphrase again."))
    return 0
  }

  /// The sheet is in its place before anything changes: without it a code that counts is lost.
  private func withSheet(
    _ code: String, of dossier: String, in target: String?, _ change: () throws -> Void
  ) throws {
    guard let target else { return try change() }
    try workspace.files.writeNew(Array(sheet(code, of: dossier).utf8), to: target)
    do {
      try change()
    } catch {
      workspace.files.remove(target)
      throw error
    }
  }

  private func show(_ code: String, of dossier: String, in target: String?) {
    if let target {
      return screen.tell(
        Bilingual(
          nl: "Het herstelblad staat in \(visible(target)). Druk het af en gooi het bestand weg.",
          en: "The recovery sheet is in \(visible(target)). Print it and delete the file."))
    }
    screen.write(sheet(code, of: dossier))
    guard screen.lostOutput else { return }
    screen.tell(
      Bilingual(
        nl:
          "Het herstelblad kon niet op het scherm. `gehoord privacy versleutel \(dossier) --naar blad.txt` maakt een nieuw.",
        en:
          "The recovery sheet could not be shown. `gehoord privacy encrypt \(dossier) --to sheet.txt` makes a new one."
      ))
  }

  private func sheet(_ code: String, of dossier: String) -> String {
    RecoverySheet.text(
      dossier: dossier, code: code, date: surroundings.now().date, in: language)
  }

  /// A sheet that has no place to go is better known before a passphrase is typed.
  func checkFree(_ target: String?) throws {
    guard let target, workspace.files.isTaken(target) else { return }
    throw Problem(
      nl: "\(visible(target)) bestaat al. Kies een andere naam, of haal het eerst weg.",
      en: "\(visible(target)) exists already. Choose another name, or take it away first.")
  }

  private static let whatStays = Bilingual(
    nl:
      "Leesbaar blijft: wie (p1), wanneer, hoeveel en welk soort regels. Rapporten, en oude kopieën elders, blijven gewone bestanden.",
    en:
      "Still readable: who (p1), when, how many and what kind of lines. Reports, and old copies elsewhere, stay ordinary files."
  )
}
