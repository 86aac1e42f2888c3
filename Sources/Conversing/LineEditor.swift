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
  package var completing: @Sendable (String) -> [Candidate]

  package init(
    prompt: String = "", prefill: String? = nil, isReturned: Bool = false,
    keys: Set<Character> = [],
    completing: @escaping @Sendable (String) -> [Candidate] = { _ in [] }
  ) {
    self.prompt = prompt
    self.prefill = prefill
    self.isReturned = isReturned
    self.keys = keys
    self.completing = completing
  }
}

/// Where lines come from: a terminal with readline, a script, a test.
package protocol LineEditor: AnyObject {
  /// True when a person sits at it: prompts are shown, and colour where wanted.
  var isInteractive: Bool { get }

  /// What a prompt ends in: `›`, or `>` where there is no UTF-8.
  var sign: String { get }

  /// The next line; `draft` hears each change of what is typed.
  func read(_ request: LineRequest, draft: (String) -> Void) -> Typed

  /// Makes these lines the history, and forgets all others.
  func remember(_ lines: [String])

  /// Forgets what was cut from a line, so that no key brings it back.
  func forgetCuts()

  /// Clears the screen and what scrolled off it, and from then on shows nothing that is typed; or
  /// lifts that again.
  func cover(_ isCovered: Bool)
}
