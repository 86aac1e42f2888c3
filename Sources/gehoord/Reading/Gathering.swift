internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Storage
internal import Understanding

/// Reads everything that a report is made of, as its readers may read it.
struct Gathering {
  private let program: Program
  private let audience: Audience
  private(set) var content: ReportContent
  /// The conversations that are in it, by dossier.
  private(set) var talks: [String: [String]] = [:]
  /// Files that are damaged or could not be read.
  private(set) var skipped: [String] = []
  private var sieve = Sieve()
  private var screenings: Screenings
  private var places: [String: Place] = [:]
  private var everybody: Set<Person> = []
  private var leftOut: Set<Person> = []
  private var contradicted: Set<Person> = []

  /// A dossier, and all that must be known of it before one of its talks is read.
  private struct Place {
    let dossier: Dossier
    let toldOn: String?
    var echoes: Echoes
    let history: ConsentHistory
  }

  static let omission = Bilingual(
    nl: "[eigen woorden, niet vrijgegeven]", en: "[own words, not released]")

  init(_ program: Program, for audience: Audience) {
    self.program = program
    self.audience = audience
    screenings = Screenings(program: program)
    content = ReportContent(
      dossier: Program.defaultDossier, language: program.language,
      date: program.surroundings.now().date)
    content.organisation = program.settings.organisation
    content.omission = Self.omission[program.language]
  }

  /// What nobody decided about yet.
  var open: [OpenWords] { sieve.open }

  mutating func read(_ sources: [String]) throws {
    var copy = self
    let skipped = try program.readConversations(sources) { interview, code, path in
      try copy.add(interview, code, path)
    }
    self = copy
    self.skipped = skipped
    try finish(sources)
  }
}

// MARK: Talk by talk

extension Gathering {
  private mutating func add(_ interview: Interview, _ code: String?, _ path: String) throws {
    let dossier = program.dossier(of: interview, at: path)
    var place = try place(dossier)
    let interview = interview.reading(
      under: try history(place, of: interview, at: path, in: dossier).consents(of: interview),
      as: interview.secondRecord)
    for words in ExportRights.withheld(in: interview, for: audience) { place.echoes.hear(words) }
    places[dossier] = place
    let released = ExportRights.release(interview, for: audience, omission: content.omission)
    try add(released, code, of: dossier, path)
    count(interview, released, place.history)
  }

  private mutating func add(
    _ released: Released, _ code: String?, of dossier: String, _ path: String
  ) throws {
    let screening = try screenings[dossier]
    let interview = released.interview
    sieve.add(
      interview.texts(
        of: interview.reported, named: visible(path.fileName.fileStem), program.language),
      of: dossier, screening)
    let screened = screening.screened(interview)
    content.summary.add(screened, controlCode: code)
    if audience == .municipality {
      content.quotes += screened.standing.filter(\.isLiteral).map(screened.evidence)
    }
    content.quotesLeftOut += released.quotesLeftOut
    if !interview.aliases.isEmpty || audience == .team {
      talks[dossier, default: []].append(interview.opening?.id ?? "")
    }
  }

  private mutating func count(
    _ interview: Interview, _ released: Released, _ history: ConsentHistory
  ) {
    let dossier = interview.opening?.dossier ?? ""
    func persons(_ aliases: some Sequence<Alias>) -> [Person] {
      aliases.map { Person(dossier: dossier, alias: $0) }
    }
    everybody.formUnion(persons(interview.aliases))
    leftOut.formUnion(persons(released.peopleLeftOut))
    let scopes: [ConsentScope] = audience == .municipality ? [.quoting, .sharing] : [.quoting]
    contradicted.formUnion(
      persons(history.contradicted(scopes).filter(interview.aliases.contains)))
  }

  private mutating func place(_ name: String) throws -> Place {
    if let known = places[name] { return known }
    let records = try program.dossierReading(name)?.records ?? []
    let dossier = Dossier(folding: records)
    let told = records.last { record in
      if case .exported(let export) = record.event {
        export.audience == Audience.participants.rawValue
      } else {
        false
      }
    }
    let place = Place(
      dossier: dossier, toldOn: told?.at.date, echoes: Echoes(Self.sentences(of: dossier)),
      history: history(of: name, dossier.pairs))
    places[name] = place
    return place
  }
}

// MARK: Consent over all talks

extension Gathering {
  private func history(of dossier: String, _ pairs: [Link]) -> ConsentHistory {
    var history = ConsentHistory()
    for path in program.workspace.conversations(of: dossier) {
      add(path, to: &history, pairs)
    }
    return history
  }

  /// The same with the answers in a file that lies elsewhere.
  private func history(
    _ place: Place, of interview: Interview, at path: String, in dossier: String
  ) throws -> ConsentHistory {
    guard path.parentFolder != program.workspace.folder(of: dossier) else { return place.history }
    var history = place.history
    add(path, to: &history, place.dossier.pairs)
    return history
  }

  /// Answers are structure: they can be read without a passphrase.
  private func add(_ path: String, to history: inout ConsentHistory, _ pairs: [Link]) {
    guard let records = try? program.outline(path).records,
      let id = Interview(folding: records.prefix(1)).opening?.id
    else { return }
    let link = pairs.first { $0.conversations.contains(id) }
    let isSecond = link?.conversations.last == id
    history.add(
      records, of: id, meeting: link?.conversations.first, same: isSecond ? link?.same ?? [:] : [:])
  }
}

// MARK: The dossier's own sentences

extension Gathering {
  /// The names of codes and the lines of the plan, which may repeat what somebody said.
  private static func sentences(of dossier: Dossier) -> [String] {
    dossier.codebook.codes.map(\.label)
      + dossier.plan.entries.flatMap { entry in PlanField.allCases.compactMap { entry.text($0) } }
  }

  /// Names of the team and its partners stay as they are.
  private static func isOurs(_ kind: PlanKind, _ field: PlanField) -> Bool {
    [.contact, .translation, .correctable, .face].contains(kind)
      || [.owner, .deputy, .partner, .handover, .verdict, .fit, .date, .done].contains(field)
  }

  private mutating func finish(_ sources: [String]) throws {
    content.talks = content.summary.talks
    content.people = everybody.count
    content.peopleLeftOut = leftOut.count
    content.contradicted = contradicted.count
    content.skippedFiles = skipped.map(\.fileName)
    content.damaged = skipped.map(damage)
    content.dossier = name(of: sources)
    if let dossier = try only(sources) { try take(place(dossier), of: dossier) }
    content.replaced = sieve.replaced
  }

  private func name(of sources: [String]) -> String {
    // A file's name tells a day and a list; outside the team that is too much.
    let folder = audience == .team || talks.count != 1 ? nil : talks.keys.first
    return folder
      ?? (sources.count == 1 ? sources[0].fileName.fileStem : Program.defaultDossier)
  }

  /// The one dossier that it is about; nil when the talks come from several.
  private func only(_ sources: [String]) throws -> String? {
    if places.count == 1 { return places.keys.first }
    guard places.isEmpty else { return nil }
    if sources.isEmpty { return Program.defaultDossier }
    return sources.count == 1 ? sources[0].asIdentifier : nil
  }

  private mutating func take(_ place: Place, of name: String) throws {
    let screening = try screenings[name]
    let omission = content.omission
    let texts = Self.texts(of: place.dossier)
    sieve.add(texts, of: name, screening)
    func clean(_ text: String) -> String {
      place.echoes.holds(text) ? omission : screening.screened(text).text
    }
    content.codebook = place.dossier.codebook
    content.toldOn = place.toldOn
    content.plan = place.dossier.plan.rewording { kind, field, text in
      Self.isOurs(kind, field) ? text : clean(text)
    }
    content.summary = content.summary.coded(by: place.dossier.codebook).relabelling { need in
      guard need.isCode else { return need.label }
      let label = clean(need.label)
      return label == omission ? Self.otherLabel(of: need) ?? vague(need) : label
    }
  }

  private static func texts(of dossier: Dossier) -> [ScannedText] {
    let codes = dossier.codebook.codes.map { ScannedText(place: $0.id, text: $0.label) }
    return codes
      + dossier.plan.entries.flatMap { entry in
        PlanField.allCases.filter { !isOurs(entry.kind, $0) }.compactMap { field in
          entry.text(field).map { ScannedText(place: entry.id, text: $0) }
        }
      }
  }

  private func vague(_ need: Finding) -> String { need.domain.something[program.language] }

  /// The words of what may be told, when the name that the team gave may not be.
  private static func otherLabel(of need: Finding) -> String? {
    need.evidence.lazy.map { Utterance.label(of: $0.text) }.first { label in
      !label.isEmpty && !label.contains(omission.nl) && !label.contains(omission.en)
    }
  }

  private func damage(in path: String) -> DamagedRecord {
    let records = (try? program.reading(path).records) ?? []
    return DamagedRecord(file: path.fileName, needs: Interview(folding: records).needs.count)
  }
}
