/// E-mail addresses: a name, an `@` and a domain with a dot in it.
enum Emails {
  static func findings(in scalars: [Unicode.Scalar]) -> [PersonalFinding] {
    scalars.indices.compactMap { index in
      guard scalars[index] == "@", let range = address(around: index, in: scalars) else {
        return nil
      }
      return PersonalFinding(range: range, kind: .email, rule: .mailForm)
    }
  }

  private static func address(around sign: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    var start = sign
    while start > 0, isLocal(scalars[start - 1]) { start -= 1 }
    while start < sign, !Word.isLetter(scalars[start]) { start += 1 }
    var end = sign + 1
    while end < scalars.count, isDomain(scalars[end]) { end += 1 }
    while end > sign, !Word.isLetter(scalars[end - 1]) { end -= 1 }
    guard start < sign, end > sign + 3, let dot = scalars[sign..<end].lastIndex(of: "."),
      dot > sign + 1, end - dot > 2, scalars[(dot + 1)..<end].allSatisfy({ digit($0) == nil })
    else { return nil }
    return start..<end
  }

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    Word.isLetter(scalar) || [".", "_", "-", "+", "%", "'"].contains(scalar)
  }

  private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
    Word.isLetter(scalar) || scalar == "." || scalar == "-"
  }
}
