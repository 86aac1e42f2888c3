/// What came from the keyboard or the script.
package enum Typed: Sendable, Equatable {
  case line(String)
  /// A block of lines pasted at once.
  case paste([String])
  case interrupt
  case end
  /// Bytes that are no UTF-8, the first at this place from the start of the line, counted from 0.
  case notUTF8(byte: Int, repaired: String)
}

/// What a line is asked with.
package struct LineRequest: Sendable {
  package var prompt: String
  /// Stands on the line already.
  package var prefill: String?
  /// The prefill is a line that was refused: a line typed ahead must not be glued to it.
  package var isReturned: Bool
  /// Keys that are a whole line by themselves.
  package var keys: Set<Character> = []
  /// Seconds without a key, with an empty line, after which to ask for a whisper.
  package var pauses: [Int] = []
  package var completing: @Sendable (String) -> [Candidate]

  package init(
    prompt: String = "", prefill: String? = nil, isReturned: Bool = false,
    keys: Set<Character> = [], pauses: [Int] = [],
    completing: @escaping @Sendable (String) -> [Candidate] = { _ in [] }
  ) {
    self.prompt = prompt
    self.prefill = prefill
    self.isReturned = isReturned
    self.keys = keys
    self.pauses = pauses
    self.completing = completing
  }
}

/// Something said while nobody types, shown above the line.
package struct Whisper: Sendable {
  /// Ready for the terminal, with its newline.
  package let text: String
  package let completing: @Sendable (String) -> [Candidate]

  package init(text: String, completing: @escaping @Sendable (String) -> [Candidate]) {
    self.text = text
    self.completing = completing
  }
}

extension LineEditor {
  /// The next line, where nobody whispers.
  package func read(_ request: LineRequest, draft: (String) -> Void = { _ in }) -> Typed {
    read(request, draft: draft, whisper: { _ in nil })
  }
}

/// Where lines come from: a terminal with readline, a script, a test.
package protocol LineEditor: AnyObject {
  /// True when a person sits at it: prompts are shown, and colour where wanted.
  var isInteractive: Bool { get }

  /// What a prompt ends in: `›`, or `>` where there is no UTF-8.
  var sign: String { get }

  /// The next line.
  ///
  /// - Parameters:
  ///   - draft: Hears each change of what is typed.
  ///   - whisper: Gives what is to be shown above an empty line after a pause of so many seconds.
  func read(
    _ request: LineRequest, draft: (String) -> Void, whisper: (Int) -> Whisper?
  ) -> Typed

  /// Makes these lines the history, and forgets all others.
  func remember(_ lines: [String])

  /// Forgets what was cut from a line, so that no key brings it back.
  func forgetCuts()

  /// Clears the screen and what scrolled off it, and from then on shows nothing that is typed; or
  /// lifts that again.
  func cover(_ isCovered: Bool)
}
