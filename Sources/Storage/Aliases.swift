internal import Formats
package import Interviewing
package import Planning

extension Workspace {
  /// Gives out aliases that nobody in a dossier has had, and keeps in the dossier that they are taken.
  ///
  /// Two interviewers may start at the same moment, so this waits for the other's turn to end.
  ///
  /// - Parameter known: the highest alias that somebody in the talk already goes by.
  package func introduce(
    _ people: Int, knowing known: Alias? = nil, to dossier: String, vault: Vault? = nil,
    at moment: Moment, salt: @escaping () -> String
  ) throws -> [Alias] {
    let path = dossierFile(of: dossier)
    if people == 0 {
      guard let known, try known > lastAlias(at: path) else { return [] }
    }
    try files.makeFolder(folder(of: dossier))
    return try inTurn(at: path) {
      let bytes = try files.read(path)
      let last = bytes.map { lastAlias(in: $0) } ?? Alias(0)
      let log = try dossierLog(path, bytes, moment, vault, salt)
      let state = Dossier(id: bytes == nil ? nil : dossier, lastAlias: last)
      let events = state.introducing(people, knowing: known, to: dossier)
      _ = try log.append(events, at: moment)
      return events.suffix(people).compactMap { event in
        if case .introduced(let alias) = event { alias } else { nil }
      }
    }
  }

  /// One after another, and everything of one is let go before the next begins.
  private func inTurn<Result>(at path: String, _ body: () throws -> Result) throws -> Result {
    let turn = try FileLock(on: path + ".beurt", waiting: true)
    defer { withExtendedLifetime(turn) {} }
    return try body()
  }

  /// Keeps decisions in the dossier, after whatever else is being written there.
  @discardableResult
  package func keep(
    _ events: [DossierEvent], in dossier: String, vault: Vault?, at moment: Moment,
    salt: @escaping () -> String
  ) throws -> [Recorded<DossierEvent>] {
    guard !events.isEmpty else { return [] }
    let path = dossierFile(of: dossier)
    try files.makeFolder(folder(of: dossier))
    return try inTurn(at: path) {
      let bytes = try files.read(path)
      // What erases must know every line.
      let erases = bytes != nil && events.contains { !$0.erasedNumbers.isEmpty }
      let log =
        try erases
        ? EventLog<DossierEvent>.open(
          path, at: moment, files: files, vault: vault, salt: salt
        ).log
        : dossierLog(path, bytes, moment, vault, salt)
      let founding: [DossierEvent] = bytes == nil ? [.founded(id: dossier)] : []
      let all = (founding + events).numbered(from: log.nextNumber)
      return try log.append(all, at: moment).records
    }
  }

  /// Aliases only go up, so one that was given out already needs no turn to be looked up.
  private func lastAlias(at path: String) throws -> Alias {
    try files.read(path).map { lastAlias(in: $0) } ?? Alias(0)
  }

  private func dossierLog(
    _ path: String, _ bytes: [UInt8]?, _ moment: Moment, _ vault: Vault?,
    _ salt: @escaping () -> String
  ) throws -> EventLog<DossierEvent> {
    guard let bytes else { return try .new(path, files: files, vault: vault, salt: salt) }
    return try .openAtEnd(path, bytes: bytes, files: files, vault: vault, salt: salt)
      ?? .open(path, at: moment, files: files, vault: vault, salt: salt).log
  }

  /// The highest alias given out: aliases only go up, so the last one in the file.
  ///
  /// Looking for it from the end keeps a dossier of a thousand people off the way to the first
  /// prompt.
  private func lastAlias(in bytes: [UInt8]) -> Alias {
    let mark = Array("\"type\":\"introduced\",\"who\":\"".utf8)
    var index = bytes.count - mark.count
    while index >= 0 {
      if bytes[index] == mark[0], bytes[index...].starts(with: mark) {
        let word = bytes[(index + mark.count)...].prefix { $0 != UInt8(ascii: "\"") }
        return Alias(String(decoding: word, as: UTF8.self)) ?? Alias(0)
      }
      index -= 1
    }
    return Alias(0)
  }
}
