/// What a number is said to be by the words before it.
enum Announcement {
  case person, thing, telephone
}

extension Reading {
  /// The nearest word in the same sentence that says whose or what number comes.
  func announcement(before offset: Int) -> Announcement? {
    var index = word(from: offset)
    for _ in 0..<7 where index > 0 {
      if index < words.count, words[index].startsSentence, words[index].range.lowerBound < offset {
        return nil
      }
      index -= 1
      if let announcement = announcement(at: index) { return announcement }
    }
    return nil
  }

  /// The same after the number, in the same part of the sentence.
  func announcement(after offset: Int) -> Announcement? {
    for index in word(from: offset)..<min(words.count, word(from: offset) + 6) {
      if words[index].startsSentence { return nil }
      if let announcement = announcement(at: index) { return announcement }
    }
    return nil
  }

  private func announcement(at index: Int) -> Announcement? {
    let key = words[index].key
    if ["bsn", "burger", "sofi", "citizen"].contains(where: key.hasPrefix) { return .person }
    if ["tel", "bel", "bellen", "call", "phone", "mobiel", "06"].contains(key)
      || key.hasPrefix("telefoon") || key.hasPrefix("mobie")
    {
      return .telephone
    }
    let isNumbered = words[index].has(.numbered) || key.hasSuffix("nummer") && key.count > 6
    return isNumbered ? .thing : nil
  }
}
