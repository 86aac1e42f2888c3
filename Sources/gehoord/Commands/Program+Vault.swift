internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Storage

/// The dossiers that were opened with a passphrase in this run, by their folder: each is asked once.
final class OpenVaults {
  fileprivate var vaults: [String: Vault] = [:]
  /// Those that nobody could open: they are not asked for again.
  fileprivate var closed: Set<String> = []

  /// With the next command somebody may want to try again.
  func askAgain() { closed = [] }
}

extension Program {
  /// The keys of the dossier that lies in a folder; nil when it has no passphrase.
  func vault(in folder: String) throws -> Vault? {
    if let vault = openVaults.vaults[folder] {
      if (try? vault.keepUp()) != nil { return vault }
      // Another window put it under other keys: who opens it now is asked again.
      openVaults.vaults[folder] = nil
    }
    let path = folder + "/" + Vault.fileName
    guard workspace.files.isTaken(path) else {
      if workspace.isSealed(folder) { throw VaultTrouble.noKeyFile(folder: folder) }
      return nil
    }
    if let other = try KeyFileCopies(in: folder, files: workspace.files).conflict {
      throw other
    }
    if openVaults.closed.contains(folder) { throw VaultTrouble.noSecret(dossier: folder.fileName) }
    openVaults.closed.insert(folder)
    let vault = try unlocked(path, folder.fileName)
    openVaults.closed.remove(folder)
    openVaults.vaults[folder] = vault
    dropLeftovers(in: folder)
    return vault
  }

  func vault(of dossier: String) throws -> Vault? {
    try vault(in: workspace.folder(of: dossier))
  }

  /// Keeps decisions in a dossier, sealed where it has a passphrase.
  ///
  /// What comes back has the numbers that it has on disk.
  @discardableResult
  func keep(
    _ events: [DossierEvent], in dossier: String
  ) throws -> [Recorded<DossierEvent>] {
    try workspace.keep(
      events, in: dossier, vault: vault(of: dossier), at: surroundings.now(),
      salt: surroundings.salt)
  }

  /// Lets go of what was opened, as the key file has changed.
  func forgetVault(of dossier: String) {
    openVaults.vaults[workspace.folder(of: dossier)] = nil
  }

  /// A change that was broken off may have left readable files beside the sealed ones.
  private func dropLeftovers(in folder: String) {
    guard workspace.files.allNames(in: folder).contains(where: { $0.hasSuffix(".nieuw") }),
      let held = try? workspace.holdAll(in: folder)
    else { return }
    defer { withExtendedLifetime(held) {} }
    workspace.removeLeftovers(in: folder)
  }

  private func unlocked(_ path: String, _ dossier: String) throws -> Vault {
    if let file = surroundings.environment["GEHOORD_PASSPHRASE_FILE"], !file.isEmpty {
      return try Vault.unlock(
        path, with: Secret(typed: PassphraseFile.read(file)), files: workspace.files)
    }
    guard let prompt = PassphrasePrompt() else { throw VaultTrouble.noSecret(dossier: dossier) }
    defer { prompt.close() }
    let question = Bilingual(
      nl: "Wachtzin van \(dossier), of de code van het herstelblad (je ziet niet wat je typt): ",
      en: "Passphrase of \(dossier), or the recovery sheet's code (what you type is not shown): ")
    for attempt in 1...3 {
      guard let typed = try prompt.ask(question[language]), !typed.isEmpty else { break }
      do {
        return try Vault.unlock(path, with: Secret(typed: typed), files: workspace.files)
      } catch VaultTrouble.wrongSecret where attempt < 3 {
        screen.tell(
          Bilingual(
            nl: "Die wachtzin klopt niet. Probeer het nog eens.",
            en: "That passphrase is not right. Try again."))
      }
    }
    throw VaultTrouble.noSecret(dossier: dossier)
  }

  /// A new passphrase, typed twice so that no slip of the finger closes a dossier for good.
  func newPassphrase(for dossier: String) throws -> String {
    if let file = surroundings.environment["GEHOORD_NEW_PASSPHRASE_FILE"], !file.isEmpty {
      return try checked(PassphraseFile.read(file))
    }
    guard let prompt = PassphrasePrompt() else {
      throw Problem(
        nl:
          "Een nieuwe wachtzin typ je in een terminal, of zet hem in GEHOORD_NEW_PASSPHRASE_FILE.",
        en: "A new passphrase is typed in a terminal, or named by GEHOORD_NEW_PASSPHRASE_FILE.")
    }
    defer { prompt.close() }
    screen.tell(
      Bilingual(
        nl: "Kies een zin die je onthoudt: vier woorden of meer die niet bij elkaar horen.",
        en: "Choose a phrase you remember: four words or more that don't belong together."))
    for _ in 1...3 {
      let first = try prompt.ask(
        Bilingual(nl: "Nieuwe wachtzin: ", en: "New passphrase: ")[language])
      guard let first, !first.isEmpty else { break }
      guard (try? checked(first)) != nil else {
        screen.tell(Self.tooShort)
        continue
      }
      let again = try prompt.ask(Bilingual(nl: "Nog een keer: ", en: "Once more: ")[language])
      if again == first { return first }
      screen.tell(
        Bilingual(
          nl: "Dat was niet twee keer hetzelfde. Opnieuw.",
          en: "That was not the same twice. Again."))
    }
    throw Problem(nl: "Er is niets veranderd.", en: "Nothing was changed.")
  }

  private func checked(_ passphrase: String) throws -> String {
    guard passphrase.count >= 12, RecoveryCode(passphrase) == nil else {
      throw Problem(nl: Self.tooShort.nl, en: Self.tooShort.en)
    }
    return passphrase
  }

  private static let tooShort = Bilingual(
    nl: "Dat is te kort: neem ten minste 12 tekens.",
    en: "That is too short: take at least 12 characters.")
}
