internal import Conversing
internal import Formats
internal import Interviewing
internal import Storage

/// Names and contact details of one dossier, in a sealed file outside the workspace, so that no sync
/// service and no export ever takes it along.
struct Contacts {
  let path: String
  private let files: FileSystem
  private let vault: Vault
  private var file: ContactFile

  /// - Throws: `Problem` when the file that is there cannot be read; it stays as it is.
  init(of vault: Vault, for program: Program) throws {
    let (files, environment) = (program.workspace.files, program.surroundings.environment)
    let home = environment["HOME"] ?? "/"
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let folder = (data ?? home + "/.local/share") + "/gehoord-contacts"
    path = "\(folder)/\(vault.id).json"
    self.files = files
    self.vault = vault
    guard let bytes = try files.read(path, limit: 16 << 20) else {
      file = ContactFile(dossier: vault.id)
      return
    }
    guard let file = ContactFile(reading: bytes, dossier: vault.id) else {
      throw Problem(
        nl: "\(visible(path)) is beschadigd en blijft zoals het is. Zet een kopie terug.",
        en: "\(visible(path)) is damaged and stays as it is. Put a copy back.")
    }
    self.file = file
  }

  var aliases: [Alias] { file.aliases }

  subscript(_ alias: Alias) -> Contact? { file.contact(of: alias, vault.ring) }

  /// Everybody whose name is known.
  var names: [(alias: Alias, name: String)] {
    aliases.compactMap { alias in self[alias].map { (alias, $0.name) } }.filter { !$0.name.isEmpty }
  }

  func dropAll() throws {
    files.remove(path)
    if files.isFolder(path.parentFolder) { try files.syncFolder(of: path) }
  }

  /// Keeps somebody's details, or takes them out.
  mutating func set(_ contact: Contact?, of alias: Alias) throws {
    if contact != nil { _ = try vault.keyName(for: [alias]) }
    try files.makeFolder(path.parentFolder)
    let turn = try FileLock(on: path, waiting: true)
    defer { withExtendedLifetime(turn) {} }
    // Another window may have kept somebody meanwhile.
    if let bytes = try files.read(path, limit: 16 << 20),
      let newer = ContactFile(reading: bytes, dossier: vault.id)
    {
      file = newer
    }
    guard file.set(contact, of: alias, vault.ring) else { return }
    try files.replace(path, with: file.bytes)
  }
}

extension Program {
  /// Names that the sealed contacts file knows; none without it, and a talk goes on without them.
  func knownNames(in vault: Vault?) -> [(alias: Alias, name: String)] {
    let contacts = try? vault.map { try Contacts(of: $0, for: self) }
    return contacts?.names ?? []
  }

  /// The contacts of a dossier that was opened with its passphrase; nil for one without.
  func contacts(of dossier: String) throws -> Contacts? {
    try vault(of: dossier).map { try Contacts(of: $0, for: self) }
  }
}
