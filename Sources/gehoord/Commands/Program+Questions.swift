internal import Conversing
internal import Formats
internal import Glibc
internal import Interviewing
internal import Listening

/// `vraag controleer`
extension Program {
  /// Judges the questions given, or a question per line of stdin.
  func questions(_ arguments: PartArguments) throws -> CInt {
    _ = try part(arguments.part, of: .question)
    var found = false
    if !arguments.rest.isEmpty {
      for question in arguments.questions { found = judge(question, json: arguments.json) || found }
    } else {
      found = judgeLines(json: arguments.json)
    }
    return found && !arguments.json ? 1 : 0
  }

  /// A question per line of stdin, until it ends or nobody reads the results any more.
  private func judgeLines(json: Bool) -> Bool {
    let editor = StreamEditor()
    if isatty(STDIN_FILENO) == 1 { screen.tell(Self.howToAsk) }
    var found = false
    var number = 0
    while !screen.lostOutput {
      number += 1
      switch editor.read(LineRequest()) {
      case .end: return found
      case .line(let line): found = judge(line, json: json) || found
      case .notUTF8(let byte, let text):
        screen.tell(
          Bilingual(
            nl: "Regel \(number), byte \(byte + 1) is geen UTF-8; ik las wat er wel stond.",
            en: "Line \(number), byte \(byte + 1) is not UTF-8; I read what was there."))
        found = judge(text, json: json) || found
      default: continue
      }
    }
    return found
  }

  private static let howToAsk = Bilingual(
    nl: "Typ een vraag en druk op Enter; Ctrl-D is klaar.",
    en: "Type a question and press Enter; Ctrl-D when done.")

  /// True when something was found.
  private func judge(_ question: String, json: Bool) -> Bool {
    let form = QuestionForm.judging(question, otherwise: language)
    if json {
      screen.write(JSON(form, of: question, in: language).text + "\n")
    } else {
      screen.show(Page(form, of: question, in: language))
    }
    return !form.findings.isEmpty
  }
}

extension PartArguments {
  /// Words without quotation marks around them are one question.
  fileprivate var questions: [String] {
    rest.contains { $0.contains(" ") } ? rest : [rest.joined(separator: " ")]
  }
}

extension Page {
  /// The verdict on a question, then for each finding the words that gave rise to it and why.
  fileprivate init(_ form: QuestionForm, of question: String, in language: Language) {
    self.init()
    let fine = Bilingual(nl: "in orde", en: "fine")[language]
    let verdict = form.verdict(in: language) ?? (form.limit == nil ? fine : nil)
    let parts = [
      question.shown(whole: question.utf8.count <= 2_000 && form.limit != .tooLong), verdict,
      form.limit?.notice[language],
    ]
    add(parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · "), indent: 0)
    for remark in form.remarks {
      let name = remark.finding.name[language]
      add("`\(question[remark.range])` · \(name): \(remark.reason[language])", .dim)
    }
  }
}

extension String {
  /// A question as one line; of a page only its end.
  fileprivate func shown(whole: Bool) -> String {
    let part = whole ? self[...] : suffix(80).drop { !$0.isWhitespace }
    let line = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return whole ? line : "… " + line
  }
}

extension JSON {
  fileprivate init(_ form: QuestionForm, of question: String, in language: Language) {
    self = [
      "question": .string(question), "findings": .strings(form.findings.map(\.rawValue)),
      "rewrite": .optional(form.rewrite), "parked": .optional(form.parked),
      "limit": .optional(form.limit?.rawValue),
      "remarks": .array(
        form.remarks.map { remark in
          [
            "finding": .string(remark.finding.rawValue),
            "start": .int(question.codePoint(at: remark.range.lowerBound)),
            "end": .int(question.codePoint(at: remark.range.upperBound)),
            "reason": .string(remark.reason[language]),
          ]
        }),
    ]
  }
}

extension String {
  fileprivate func codePoint(at index: Index) -> Int {
    unicodeScalars.distance(from: startIndex, to: index)
  }
}
