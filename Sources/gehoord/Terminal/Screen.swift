internal import Conversing
internal import Glibc
internal import Interviewing

/// Standard output and standard error.
///
/// A closed pipe or a full device is remembered, never fatal.
final class Screen {
  let language: Language
  private let width: () -> Int
  private let outputIsTerminal = isatty(STDOUT_FILENO) == 1
  private let errorsAreSeen = isatty(STDERR_FILENO) == 1
  private let wantsColour: Bool
  /// True once results could not be written.
  private(set) var lostOutput = false

  init(language: Language, surroundings: Surroundings) {
    self.language = language
    width = surroundings.width
    wantsColour = surroundings.hasColour
  }

  /// A result.
  func show(_ page: Page) { write(rendered(page)) }

  /// A result as it would be shown.
  func rendered(_ page: Page) -> String {
    let columns = outputIsTerminal ? width() : .max
    return page.text(width: columns, colour: outputIsTerminal && wantsColour)
  }

  /// A result, as it is.
  func write(_ text: String) { write(Array(text.utf8)) }

  /// A result that may be no text.
  func write(_ bytes: [UInt8]) {
    if !send(bytes, to: STDOUT_FILENO) { lostOutput = true }
  }

  /// Whether somebody reads the results as they come.
  var isRead: Bool { outputIsTerminal }

  /// Anything that is no result.
  func tell(_ text: String) {
    let columns = errorsAreSeen ? width() : .max
    let shown = Page(visible(text), indent: 0).text(width: columns, colour: false)
    _ = send(Array(shown.utf8), to: STDERR_FILENO)
  }

  func tell(_ text: Bilingual) { tell(text[language]) }

  /// Whether a line on standard error can be written over.
  var canRewrite: Bool { errorsAreSeen }

  /// Writes over the line that was written so before; nil wipes it.
  func rewrite(_ text: Bilingual?) {
    let line = text.map { String($0[language].prefix(max(1, width() - 1))) } ?? ""
    _ = send(Array(("\r\u{1B}[K" + line).utf8), to: STDERR_FILENO)
  }

  private func send(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
