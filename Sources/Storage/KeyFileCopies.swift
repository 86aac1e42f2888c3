internal import Formats

/// The key files in a dossier's folder: one, and what a sync service or a hand left beside it.
package struct KeyFileCopies {
  private let folder: String
  private let files: FileSystem
  private let main: KeyFile?
  private let others: [(name: String, file: KeyFile)]

  package init(in folder: String, files: FileSystem) throws {
    self.folder = folder
    self.files = files
    func read(_ name: String) -> KeyFile? {
      let bytes = try? files.read(folder + "/" + name, limit: 16 << 20)
      return bytes.flatMap { try? KeyFile(reading: $0) }
    }
    main = read(Vault.fileName)
    others = files.names(in: folder)
      .filter { $0.contains("keys") && $0.contains(".json") && $0 != Vault.fileName }
      .compactMap { name in read(name).map { (name, $0) } }
  }

  /// A second file with keys that the first lacks, or of another dossier; an older copy is none.
  package var conflict: VaultTrouble? {
    guard let main else { return nil }
    let unlike = others.filter { _, file in
      file.id != main.id
        || file.keys.contains { name, wrapped in
          main.keys[name] != wrapped && !main.destroyed.contains(name)
        }
    }
    return unlike.isEmpty ? nil : .severalFiles([Vault.fileName] + unlike.map(\.name))
  }

  /// The copies without somebody's key, which would else still open their words.
  package func destroying(_ names: [String]) -> [(path: String, bytes: [UInt8])] {
    others.filter { copy in names.contains { copy.file.keys[$0] != nil } }.map { copy in
      (folder + "/" + copy.name, copy.file.destroying(names).bytes)
    }
  }
}
