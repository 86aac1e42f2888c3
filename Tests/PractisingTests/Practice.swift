import Interviewing
import Listening
import Practising

/// A practice talk of these lines, and what was answered to each.
struct Practice {
  private(set) var talk: PracticeTalk
  private(set) var replies: [PracticeTalk.Reply] = []

  init(_ persona: String, seed: UInt64 = 1, in language: Language = .dutch) {
    let known = Persona(named: persona) ?? Persona.all[0]
    talk = PracticeTalk.starting(with: known, seed: seed, in: language).0
  }

  init(_ persona: String, seed: UInt64 = 1, in language: Language = .dutch, _ lines: [String]) {
    self.init(persona, seed: seed, in: language)
    for line in lines { say(line) }
  }

  @discardableResult
  mutating func say(_ line: String) -> String {
    let (next, reply) = talk.step(line)
    talk = next
    replies.append(reply)
    return reply.speech.joined(separator: "\n")
  }

  /// All that the persona said.
  var speech: [String] { replies.flatMap(\.speech) }

  var needs: [Held] { PracticeReview(talk).heard.map(\.held).filter { $0.kind == .need } }
  var review: PracticeReview { PracticeReview(talk) }
}
