import Formats
import FoundationEssentials
import Support
import Testing

/// `exporteer --als docx|odt|pdf`: with pandoc or a browser when there is one, else a clear word.
@Suite struct ConvertingTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  private static func isInstalled(_ names: String...) -> Bool {
    let folders = Command.searchPath.split(separator: ":")
    return names.contains { name in
      folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }
  }

  private static let hasPandoc = isInstalled("pandoc")
  private static let hasBrowser = isInstalled("chromium", "chromium-browser", "google-chrome")

  private func export(_ format: String, path: String? = nil) throws -> Outcome {
    try workspace.command(
      ["exporteer", SampleDossier.name, "--voor", "team", "--naar", "verslag.\(format)"],
      environment: path.map { ["PATH": $0] } ?? [:]
    ).run()
  }

  @Test(arguments: [
    (
      "docx",
      "Voor docx is het programma pandoc nodig. Zo komt het er: `sudo apt-get install pandoc`. Of maak html (`--als html`) en open die in je tekstverwerker.\n"
    ),
    (
      "odt",
      "Voor odt is het programma pandoc nodig. Zo komt het er: `sudo apt-get install pandoc`. Of maak html (`--als html`) en open die in je tekstverwerker.\n"
    ),
    (
      "pdf",
      "Voor pdf is een browser nodig: Chromium of Chrome. Zo komt die er: `sudo apt-get install chromium`. Of maak html (`--als html`), open die in je browser en kies Afdrukken.\n"
    ),
  ])
  func `without the other program nothing is written, and how to get it is told`(
    format: String, words: String
  ) throws {
    try workspace.addSampleDossier()
    let before = workspace.everything
    #expect(try export(format, path: "/nergens") == Outcome(1, errors: words))
    #expect(workspace.everything == before)
  }

  @Test(arguments: ["docx", "odt", "pdf"])
  func `a program that does not work leaves nothing behind`(format: String) throws {
    try workspace.addSampleDossier()
    let folder = workspace.root + "/kapot"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    for name in ["pandoc", "chromium"] {
      try workspace.write("#!/bin/sh\nexit 3\n", to: folder + "/" + name)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder + "/" + name)
    }
    let before = workspace.everything
    let outcome = try export(format, path: folder)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("deed het niet. Er is niets gemaakt."))
    #expect(workspace.everything == before)
  }

  @Test(.enabled(if: hasPandoc), arguments: ["docx", "odt"])
  func `a word processor's file is made, of words and tables`(format: String) throws {
    try workspace.addSampleDossier()
    #expect(try export(format) == Outcome(0, errors: "Staat in verslag.\(format)\n"))
    #expect(workspace.permissions("verslag.\(format)") == 0o600)
    let back = Command(
      "/usr/bin/env", arguments: ["pandoc", "-f", format, "-t", "plain", "--wrap=none"],
      environment: workspace.environment, folder: workspace.root)
    let text = try back.run(input: workspace.bytes(workspace.root + "/verslag.\(format)")).output
    for words in ["Zelf brieven kunnen lezen", "Tien ouders lezen in juni hun post zelf.", "Joris"]
    {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.lowercased().contains(SampleDossier.unquotedWords[0]))
  }

  @Test(.enabled(if: hasBrowser), arguments: ["gemeente", "deelnemers"])
  func `a pdf is made, and no word of it is left anywhere else`(audience: String) throws {
    try workspace.addSampleDossier()
    let folder = workspace.root + "/tmp"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let before = workspace.everything
    let outcome = try workspace.command(
      ["exporteer", SampleDossier.name, "--voor", audience, "--naar", "verslag.pdf"],
      environment: ["TMPDIR": folder]
    ).run()
    #expect(outcome.code == 0)
    #expect(outcome.errors.hasPrefix("Staat in verslag.pdf\n"))
    let bytes = try workspace.bytes(workspace.root + "/verslag.pdf")
    #expect(bytes.starts(with: Array("%PDF-".utf8)))
    #expect(workspace.permissions("verslag.pdf") == 0o600)
    #expect(workspace.everything.filter { !before.contains($0) } == ["verslag.pdf"])
    guard audience == "deelnemers" else { return }
    let pages = String(decoding: bytes, as: UTF8.self).matches(of: /\/Type\s*\/Page\b/)
    #expect(pages.count == 1)
  }

  @Test(.enabled(if: hasPandoc)) func `through a pipe it goes to standard output`() throws {
    try workspace.addSampleDossier()
    let outcome = try workspace.gehoord("exporteer", SampleDossier.name, "--als", "docx")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("PK"))
  }
}
