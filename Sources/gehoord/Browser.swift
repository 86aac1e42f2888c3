internal import Formats
internal import Glibc
internal import Interviewing
internal import Storage

/// A browser without a window that prints a page as PDF.
///
/// The page goes to it and the PDF comes back through pipes (the DevTools protocol): what people said
/// is in no file, no argument and no history. Its profile lasts as long as the printing.
struct Browser {
  /// All of one family: others cannot print without a window and a file.
  static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
    "microsoft-edge", "microsoft-edge-stable", "brave-browser",
  ]

  private let path: String
  private let environment: [String: String]

  init(_ path: String, environment: [String: String]) {
    self.path = path
    self.environment = environment
  }

  func pdf(of page: String) throws -> [UInt8] {
    let profile = try newProfile()
    defer { Self.remove(profile) }
    let child = try ExternalProgram(
      path, Self.options + ["--user-data-dir=" + profile, "about:blank"],
      environment: [
        "PATH": environment["PATH"] ?? "", "HOME": profile, "TMPDIR": profile, "LANG": "C.UTF-8",
      ], talksOn: (3, 4))
    defer { child.end() }
    var talk = BrowserTalk(child)
    return try talk.print(page)
  }

  /// No network, no updates, no reports of crashes; the sandbox stays on unless root asks.
  private static var options: [String] {
    let options = [
      "--headless", "--remote-debugging-pipe", "--disable-gpu", "--no-first-run",
      "--no-default-browser-check", "--disable-background-networking", "--disable-sync",
      "--disable-extensions", "--disable-component-update", "--disable-default-apps",
      "--disable-breakpad", "--disable-crash-reporter", "--disable-dev-shm-usage",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9",
      "--disk-cache-size=1", "--password-store=basic",
    ]
    return geteuid() == 0 ? options + ["--no-sandbox"] : options
  }

  private func newProfile() throws -> String {
    let folder = environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array("\(folder)/gehoord-browser-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileTrouble(path: folder, code: errno) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A folder with all that is in it; links are taken out, never followed.
  private static func remove(_ path: String) {
    let files = FileSystem.live
    if files.isFolder(path), !files.isLink(path) {
      for name in files.allNames(in: path) { remove(path + "/" + name) }
      rmdir(path)
    } else {
      files.remove(path)
    }
  }
}

/// One page from blank to PDF, in calls that each get their answer.
private struct BrowserTalk {
  private let child: ExternalProgram
  private var number = 0
  private var heard: [UInt8] = []
  private var session: String?

  init(_ child: ExternalProgram) { self.child = child }

  mutating func print(_ page: String) throws -> [UInt8] {
    // A context of its own keeps nothing, not even in the profile.
    let context = try call("Target.createBrowserContext", [:])["browserContextId"]
    let target = try call(
      "Target.createTarget", ["url": "about:blank", "browserContextId": context ?? .null])
    session = try call(
      "Target.attachToTarget", ["targetId": target["targetId"] ?? .null, "flatten": .bool(true)])[
        "sessionId"]?.string
    let frame = try call("Page.getFrameTree", [:])["frameTree"]?["frame"]?["id"]
    _ = try call("Page.setDocumentContent", ["frameId": frame ?? .null, "html": .string(page)])
    let printed = try call(
      "Page.printToPDF",
      [
        "preferCSSPageSize": .bool(true), "printBackground": .bool(true),
        "generateTaggedPDF": .bool(true), "generateDocumentOutline": .bool(true),
      ])
    guard let bytes = printed["data"]?.string.flatMap({ Base64.bytes(of: $0) }), !bytes.isEmpty
    else { throw child.trouble }
    return bytes
  }

  /// Asks something and waits for the answer to it; what else is told is passed over.
  private mutating func call(_ method: String, _ parameters: JSON) throws -> JSON {
    number += 1
    let message = JSON(present: [
      ("id", .int(number)), ("method", .string(method)), ("params", parameters),
      ("sessionId", session.map { .string($0) }),
    ])
    var bytes = Array(message.text.utf8) + [0]
    while true {
      if let answer = try nextMessage(), answer["id"]?.int == number {
        guard let result = answer["result"] else { throw child.trouble }
        return result
      }
      if heard.contains(0) { continue }
      var more: [UInt8] = []
      let goesOn = try child.exchange(bytes) { part in
        more += part
        return false
      }
      bytes = []
      if !goesOn { throw child.trouble }
      heard += more
    }
  }

  /// Nil when no whole message was heard yet.
  private mutating func nextMessage() throws -> JSON? {
    guard let end = heard.firstIndex(of: 0) else { return nil }
    let message = heard[..<end]
    heard.removeSubrange(...end)
    return try? JSON(parsing: message)
  }
}
