internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Storage

/// A report for its readers, ready to become a file.
struct FinishedReport {
  private enum Kind {
    case team(TeamReport)
    case municipality(MunicipalityReport)
    case participants(ParticipantReport)
  }

  let content: ReportContent
  private let kind: Kind
  private let part: ReportPart

  init(_ content: ReportContent, _ request: ExportRequest) {
    self.content = content
    part = request.part
    kind =
      switch request.audience {
      case .team: .team(TeamReport(content))
      case .municipality: .municipality(MunicipalityReport(content))
      case .participants: .participants(ParticipantReport(content, in: request.readers))
      }
  }

  var document: Document {
    switch kind {
    case .team(let report): report.document
    case .municipality(let report): report.document
    case .participants(let report): report.document
    }
  }

  var json: JSON {
    switch kind {
    case .team(let report): JSON(report)
    case .municipality(let report): JSON(report)
    case .participants(let report): JSON(report)
    }
  }

  var csv: CSV {
    switch kind {
    case .team(let report): report.csv(part)
    case .municipality(let report): report.csv(part)
    case .participants(let report): report.csv(part)
    }
  }

  /// What the team has still to add.
  var missing: [PlanKind] {
    switch kind {
    case .team: []
    case .municipality(let report): report.missing
    case .participants(let report): report.missing
    }
  }

  /// How many sentences have no translation yet.
  var untranslated: Int {
    if case .participants(let report) = kind { report.untranslated.count } else { 0 }
  }
}

/// Makes a report's bytes, by itself or with a program that is installed.
struct ReportMaker {
  private let format: String
  private let program: Program
  /// Where the other program is, when one is needed.
  private let tool: String?

  /// - Throws: `Problem` when the format needs a program that is not there; before anything is read.
  init(_ request: ExportRequest, of program: Program) throws {
    format = request.format
    self.program = program
    guard ["docx", "odt", "pdf"].contains(format) else {
      tool = nil
      return
    }
    if request.target == nil, program.screen.isRead {
      throw Problem(
        nl:
          "Een \(format)-bestand is niet om op het scherm te lezen. Zeg waarheen: `--naar verslag.\(format)`.",
        en:
          "A \(format) file is not to be read on the screen. Say where to: `--to report.\(format)`."
      )
    }
    let names = format == "pdf" ? Browser.names : ["pandoc"]
    tool = program.installed(names)
    if tool == nil { throw Self.notInstalled(format) }
  }

  private static func notInstalled(_ format: String) -> Problem {
    format == "pdf"
      ? Problem(
        nl:
          "Voor pdf is een browser nodig: Chromium of Chrome. Zo komt die er: `sudo apt-get install chromium`. Of maak html (`--als html`), open die in je browser en kies Afdrukken.",
        en:
          "A pdf needs a browser: Chromium or Chrome. To get it: `sudo apt-get install chromium`. Or make html (`--as html`), open it in your browser and choose Print."
      )
      : Problem(
        nl:
          "Voor \(format) is het programma pandoc nodig. Zo komt het er: `sudo apt-get install pandoc`. Of maak html (`--als html`) en open die in je tekstverwerker.",
        en:
          "\(format) needs the program pandoc. To get it: `sudo apt-get install pandoc`. Or make html (`--as html`) and open it in your word processor."
      )
  }

  func bytes(of report: FinishedReport) throws -> [UInt8] {
    switch format {
    case "html": return Array(report.document.html().utf8)
    case "json": return Array((report.json.prettyText + "\n").utf8)
    case "csv": return Array(report.csv.text.utf8)
    case "docx", "odt": return try word(report)
    case "pdf":
      let browser = Browser(tool ?? "", environment: program.surroundings.environment)
      return try browser.pdf(of: report.document.html())
    default: return Array(report.document.markdown().utf8)
    }
  }

  /// Pandoc reads our page and writes its own, through pipes: nothing is put in between.
  private func word(_ report: FinishedReport) throws -> [UInt8] {
    let document = report.document
    let child = try ExternalProgram(
      tool ?? "",
      [
        "--from=html", "--to=" + format, "--output=-",
        "--metadata=lang:\((document.readers ?? WrittenLanguage(document.language)).code)",
      ], environment: ["PATH": program.surroundings.environment["PATH"] ?? ""], talksOn: (0, 1))
    return try child.answer(to: Array(document.plainHTML().utf8))
  }
}

extension Program {
  /// The first of these programs that is on the path.
  func installed(_ names: [String]) -> String? {
    let folders = (surroundings.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return names.lazy.flatMap { name in folders.map { $0 + "/" + name } }
      .first { $0.hasPrefix("/") && workspace.files.isProgram($0) }
  }
}
