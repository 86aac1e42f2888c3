internal import Formats
internal import Glibc
package import Interviewing

/// Where topic lists are found: the workspace's own first, then those shipped with the program.
package struct TopicListShelf: Sendable {
  private let folders: [String]
  /// Where checked lists are kept as JSON, so that a start need not read YAML; nil for nowhere.
  private let cache: String?
  private let files: FileSystem

  package init(
    workspace: Workspace, environment: [String: String], program: String, files: FileSystem = .live
  ) {
    self.files = files
    var folders = [workspace.listFolder]
    if let named = environment["GEHOORD_TOPICLISTS"], !named.isEmpty { folders.append(named) }
    self.folders = folders + TopicListShelf.shipped(beside: program)
    let home = environment["XDG_CACHE_HOME"] ?? environment["HOME"].map { $0 + "/.cache" }
    cache = home.map { $0 + "/gehoord" }
  }

  /// `share/gehoord/topiclists` of the installation, or `topiclists` of the source folder.
  private static func shipped(beside program: String) -> [String] {
    var folder = program.parentFolder
    var folders = [folder.parentFolder + "/share/gehoord/topiclists"]
    while folder != "/", folder != "." {
      if folder.fileName == ".build" { folders.append(folder.parentFolder + "/topiclists") }
      folder = folder.parentFolder
    }
    return folders
  }

  /// The ids of all lists there are.
  package var ids: [String] {
    Set(folders.flatMap { files.names(in: $0) }.filter { $0.hasSuffix(".yaml") }.map(\.fileStem))
      .filter(\.isIdentifier).sorted()
  }

  /// The file of a list; nil when there is none of that name.
  package func file(of id: String) -> String? {
    guard id.isIdentifier else { return nil }
    return folders.lazy.map { "\($0)/\(id).yaml" }.first { files.exists($0) }
  }

  /// A list and the hash of its file; nil when there is none of that name.
  package func list(_ id: String) throws -> (list: TopicList, hash: String)? {
    guard let path = file(of: id) else { return nil }
    return try list(at: path)
  }

  /// The list in a file, wherever it is.
  package func list(at path: String) throws -> (list: TopicList, hash: String)? {
    guard let bytes = try files.read(path, limit: TopicListReader.largestFile + 1) else {
      return nil
    }
    let hash = Record.digest(bytes)
    if let list = cached(hash), list.id == path.fileName.fileStem { return (list, hash) }
    let list = try TopicListReader.read(bytes, name: path.fileName)
    keep(list, hash)
    return (list, hash)
  }

  private func cached(_ hash: String) -> TopicList? {
    guard let cache, let bytes = try? files.read("\(cache)/\(hash).json"),
      let value = try? JSON(parsing: bytes), value["cache"]?.int == Self.cacheVersion
    else { return nil }
    return value["list"].flatMap { TopicList($0) }
  }

  /// A cache that cannot be written costs some milliseconds at the next start, and nothing else.
  private func keep(_ list: TopicList, _ hash: String) {
    guard let cache, (try? files.makeFolder(cache)) != nil else { return }
    let value: JSON = ["cache": .int(Self.cacheVersion), "list": JSON(list)]
    try? files.replace("\(cache)/\(hash).json", with: Array(value.text.utf8))
  }

  /// Goes up when a checked list has other fields than before.
  private static let cacheVersion = 2
}
