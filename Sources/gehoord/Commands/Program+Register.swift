internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Storage

/// `privacy register|contact`.
extension Program {
  func register(_ arguments: PrivacyArguments) throws -> CInt {
    let dossiers = try dossiers(in: arguments).filter {
      $0 != Home.practiceDossier || !arguments.rest.isEmpty
    }
    let register = ProcessingRegister(
      organisation: settings.organisation, retention: settings.retention?.name,
      entries: try dossiers.map { try entry(for: $0) }, date: surroundings.now().date,
      language: language)
    if arguments.json {
      try deliver(register.json.prettyText + "\n", to: arguments.target)
      return 0
    }
    let isPage = try format(arguments) == "html"
    try deliver(
      isPage ? register.document.html() : register.document.markdown(), to: arguments.target)
    return 0
  }

  private func entry(for dossier: String) throws -> ProcessingRegister.Entry {
    let folder = workspace.folder(of: dossier)
    var entry = ProcessingRegister.Entry(
      dossier: dossier, isEncrypted: workspace.files.exists(workspace.keyFile(of: dossier)),
      folder: realPath(folder))
    for path in Copies(of: workspace.conversations(of: dossier), in: self).counting {
      entry.add(Interview(folding: try reading(path).records), in: language)
    }
    for record in try dossierReading(dossier)?.records ?? [] {
      if case .exported(let export) = record.event {
        let audience = Audience(rawValue: export.audience)?.name[language] ?? export.audience
        entry.exports[audience] = record.at.date
      }
    }
    return entry
  }
}

// MARK: Names and contact details

extension Program {
  /// Shows who can be reached, or asks for somebody's name and how to reach them.
  func contact(_ arguments: PrivacyArguments) throws -> CInt {
    let dossier = try dossierName(arguments.dossier)
    guard let contacts = try contacts(of: dossier) else {
      throw Problem(
        nl:
          "Namen en nummers bewaart Gehoord alleen versleuteld. Zet het dossier eerst achter een wachtzin: `gehoord privacy versleutel \(dossier)`.",
        en:
          "Gehoord keeps names and numbers only encrypted. First put the dossier under a passphrase: `gehoord privacy encrypt \(dossier)`."
      )
    }
    guard !arguments.rest.isEmpty else {
      show(contacts, json: arguments.json)
      return 0
    }
    let (alias, _) = try person(in: arguments)
    try checkContactConsent(of: alias, in: dossier)
    return try ask(about: alias, contacts)
  }

  private func show(_ contacts: Contacts, json: Bool) {
    if json {
      let people = contacts.aliases.compactMap { alias in
        contacts[alias].map { (alias, $0) }
      }
      screen.write(
        JSON.array(
          people.map {
            ["alias": .string("\($0)"), "name": .string($1.name), "reach": .string($1.reach)]
          }
        ).prettyText + "\n")
      return
    }
    for alias in contacts.aliases {
      guard let contact = contacts[alias] else { continue }
      screen.show(Page("\(alias) · \(contact.name) · \(contact.reach)", indent: 0))
    }
    if contacts.aliases.isEmpty {
      screen.tell(
        Bilingual(
          nl: "Er zijn nog geen namen. `gehoord privacy contact p1` bewaart er een.",
          en: "There are no names yet. `gehoord privacy contact p1` keeps one."))
    }
  }

  /// Details are kept only of who said that they may be reached.
  private func checkContactConsent(of alias: Alias, in dossier: String) throws {
    let answers = try workspace.conversations(of: dossier).flatMap { path in
      Holdings(of: [alias], in: try reading(path).records)?.consents ?? []
    }
    let last = answers.filter { $0.event.scope == .contact }.max { $0.at < $1.at }
    if last?.event.answer == .yes { return }
    throw Problem(
      nl:
        "\(alias) heeft geen ja gezegd op contact. Vraag het eerst; in het gesprek: `/toestemming contact ja \(alias)`.",
      en:
        "\(alias) has not said yes to contact. Ask first; in the talk: `/consent contact yes \(alias)`."
    )
  }

  private func ask(about alias: Alias, _ contacts: Contacts) throws -> CInt {
    let editor = self.editor()
    let known = contacts[alias] ?? Contact(name: "", reach: "")
    let questions = [
      Bilingual(nl: "Naam", en: "Name"),
      Bilingual(
        nl: "Te bereiken via (telefoon, mail, een ander)", en: "Reached by (phone, mail, somebody)"),
    ]
    var answers: [String] = []
    for (question, before) in zip(questions, [known.name, known.reach]) {
      if editor.isInteractive { screen.show(Page(question[language], .dim, indent: 0)) }
      let typed = editor.read(
        LineRequest(
          prompt: editor.isInteractive ? "\(alias) \(editor.sign) " : "",
          prefill: editor.isInteractive ? before : nil), draft: { _ in })
      guard case .line(let line) = typed else {
        screen.tell(Bilingual(nl: "Er is niets veranderd.", en: "Nothing was changed."))
        return 1
      }
      answers.append(line.trimmed)
    }
    var contacts = contacts
    let isEmpty = answers.allSatisfy(\.isEmpty)
    try contacts.set(isEmpty ? nil : Contact(name: answers[0], reach: answers[1]), of: alias)
    screen.tell(
      isEmpty
        ? Bilingual(nl: "Van \(alias) is niets bewaard.", en: "Nothing is kept of \(alias).")
        : Bilingual(
          nl: "Bewaard, versleuteld, in \(visible(contacts.path)).",
          en: "Kept, encrypted, in \(visible(contacts.path))."))
    return 0
  }
}
