internal import Formats
internal import Glibc
package import Interviewing
package import Planning

/// The folder with topic lists and transcripts.
package struct Workspace: Sendable {
  package let folder: String
  package let files: FileSystem

  package init(folder: String, files: FileSystem = .live) {
    self.folder = folder
    self.files = files
  }

  package var listFolder: String { folder + "/topiclists" }
  package var transcriptFolder: String { folder + "/transcripts" }
  package var settingsFile: String { folder + "/gehoord.yaml" }

  /// Finds the workspace: the one asked for, the environment's, the current folder if it holds one,
  /// else the user's own data folder.
  package static func find(
    asked: String?, environment: [String: String], currentFolder: String,
    files: FileSystem = .live
  ) -> Workspace {
    if let asked { return Workspace(folder: asked, files: files) }
    if let named = environment["GEHOORD_WORKSPACE"], !named.isEmpty {
      return Workspace(folder: named, files: files)
    }
    let here = Workspace(folder: currentFolder, files: files)
    if here.isOne { return here }
    let home = environment["HOME"] ?? "/"
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return Workspace(folder: (data ?? home + "/.local/share") + "/gehoord", files: files)
  }

  private var isOne: Bool {
    files.isFolder(listFolder) || files.isFolder(transcriptFolder) || files.exists(settingsFile)
  }

  package func folder(of dossier: String) -> String { "\(transcriptFolder)/\(dossier)" }
  package func dossierFile(of dossier: String) -> String { folder(of: dossier) + "/dossier.jsonl" }
  package func keyFile(of dossier: String) -> String { folder(of: dossier) + "/" + Vault.fileName }

  /// The dossiers there are, by name.
  package var dossiers: [String] {
    files.names(in: transcriptFolder).filter { $0.isIdentifier && files.isFolder(folder(of: $0)) }
  }

  /// The conversations' files of a dossier, in the order of their names.
  package func conversations(of dossier: String) -> [String] {
    conversations(in: folder(of: dossier))
  }

  /// The conversations' files in a folder, in the order of their names.
  package func conversations(in folder: String) -> [String] {
    files.names(in: folder).filter { $0.hasSuffix(".jsonl") && $0 != "dossier.jsonl" }
      .map { folder + "/" + $0 }
  }

  /// A dossier as its record tells it; new when there is none yet.
  package func dossier(_ name: String) throws -> Dossier {
    guard let bytes = try files.read(dossierFile(of: name)) else { return Dossier() }
    return Dossier(folding: RecordReading<DossierEvent>(bytes).records)
  }

  /// `dossier/name`, as the lists show a conversation's file.
  package func shortName(_ path: String) -> String {
    path.parentFolder.fileName + "/" + path.fileName.fileStem
  }

  /// A new conversation's record, `<date>-<list id>-<n>.jsonl` with the first free number.
  ///
  /// A number is also taken when somebody else is about to use it: their file comes with their
  /// first line.
  package func newConversation(
    dossier: String, date: String, list: String, vault: Vault?, salt: @escaping () -> String
  ) throws -> EventLog<Event> {
    try files.makeFolder(folder(of: dossier))
    func path(_ number: Int) -> String { "\(folder(of: dossier))/\(date)-\(list)-\(number).jsonl" }
    var number = firstFree { files.exists(path($0)) }
    while true {
      do {
        return try EventLog<Event>.new(
          path(number), files: files, vault: vault, salt: salt)
      } catch is FileHeld {
        number += 1
        while files.exists(path(number)) { number += 1 }
      }
    }
  }

  /// The first number that is not taken, found by doubling and halving, so that a folder with a
  /// thousand talks is not walked.
  private func firstFree(_ isTaken: (Int) -> Bool) -> Int {
    var taken = 0
    var free = 1
    while isTaken(free) { (taken, free) = (free, free * 2) }
    while free - taken > 1 {
      let middle = (taken + free) / 2
      if isTaken(middle) { taken = middle } else { free = middle }
    }
    return free
  }
}

extension FileSystem {
  /// Files by when they were last written, the newest first.
  package func byAge(_ paths: [String]) -> [String] {
    paths.map { path in
      var status = stat()
      return (path, stat(path, &status) == 0 ? status.st_mtim : timespec())
    }
    .sorted { ($0.1.tv_sec, $0.1.tv_nsec) > ($1.1.tv_sec, $1.1.tv_nsec) }.map(\.0)
  }
}
