package import Interviewing

/// A short invitation to go on, for when the probes of a question are used up.
///
/// Each fits whatever was said: open, neutral and speakable. The first fit any moment; further on
/// they go deeper, and the last ones look ahead and round off.
package struct Prompt: Sendable, Equatable {
  package let text: Bilingual
  /// What it practises: C3 the other's perspective, C4 empathic listening, C5 an equal talk.
  package let instrument: String

  private init(_ instrument: String, nl: String, en: String) {
    text = Bilingual(nl: nl, en: en)
    self.instrument = instrument
  }

  /// The prompt to show when `used` were shown before; after the last one the first comes again.
  package static func next(after used: Int) -> Prompt {
    all[max(used, 0) % all.count]
  }

  package static let all: [Prompt] = [
    Prompt("C4", nl: "Vertel daar eens wat meer over.", en: "Tell me a bit more about that."),
    Prompt("C4", nl: "Hoe ging dat precies?", en: "How did that go exactly?"),
    Prompt("C4", nl: "Wat gebeurde er daarna?", en: "What happened after that?"),
    Prompt("C3", nl: "Wat betekent dat voor jou?", en: "What does that mean to you?"),
    Prompt(
      "C4", nl: "Kun je een voorbeeld geven van een dag waarop dat zo was?",
      en: "Could you give me an example of a day when it was like that?"),
    Prompt("C4", nl: "Hoe was dat voor jou?", en: "What was that like for you?"),
    Prompt(
      "C4", nl: "Neem me eens mee naar de laatste keer.", en: "Take me back to the last time."),
    Prompt("C4", nl: "Wat ging er toen door je heen?", en: "What went through your mind then?"),
    Prompt("C3", nl: "Wat is daarin belangrijk voor jou?", en: "What matters to you in that?"),
    Prompt("C3", nl: "Hoe kijk je daar nu naar?", en: "How do you see that now?"),
    Prompt("C3", nl: "Wat maakt dat je dat zo doet?", en: "What makes you do it that way?"),
    Prompt("C4", nl: "Hoe gaat dat bij jullie thuis?", en: "How does that go at your home?"),
    Prompt(
      "C3", nl: "Hoe kijken de mensen om je heen ernaar?",
      en: "How do the people around you look at it?"),
    Prompt("C5", nl: "Wat lukt er al?", en: "What is going well already?"),
    Prompt("C5", nl: "Wat heb je zelf al geprobeerd?", en: "What have you tried yourself so far?"),
    Prompt("C5", nl: "Wat helpt je daarbij?", en: "What helps you with that?"),
    Prompt("C5", nl: "Hoe zou je het liever zien?", en: "How would you rather see it?"),
    Prompt(
      "C5", nl: "Wat zou er voor jou veranderen als dat lukt?",
      en: "What would change for you if that works out?"),
    Prompt(
      "C5", nl: "Wat zou een eerste kleine stap zijn?", en: "What would a first small step be?"),
    Prompt("C3", nl: "Waar heb ik nog niet naar gevraagd?", en: "What have I not asked about yet?"),
  ]
}
