package import Interviewing

/// The example that a new topic list starts as: small, whole, and correct as it stands.
package enum TopicListTemplate {
  package static func text(id: String, title: String, in language: Language) -> String {
    let title = JSON.string(title).text
    return Bilingual(nl: dutch(id, title), en: english(id, title))[language]
  }

  private static func dutch(_ id: String, _ title: String) -> String {
    """
    # Een topiclijst. Pas de teksten aan, en kijk hem na met:
    #   gehoord topiclijst controleer \(id)
    id: \(id)
    title: \(title)
    language: nl
    forms: [1-op-1]
    purpose: Wat wil je na dit gesprek weten?
    minutes: 30
    opening:
      - id: welkom
        text: Fijn dat je er bent. Ik ben …, van de bibliotheek.
      - id: doel
        text: Ik ben benieuwd hoe het met je gaat en wat je bezighoudt.
    topics:
      - id: week
        title: Een gewone week
        minutes: 10
        questions:
          - id: gewoon
            text: Hoe ziet een gewone week er bij jou uit?
            probes:
              - Vertel eens over een moment dat je bijbleef.
    closing:
      - id: dank
        text: Dank je wel voor je verhaal.

    """
  }

  private static func english(_ id: String, _ title: String) -> String {
    """
    # A topic list. Change the texts, and check it with:
    #   gehoord topiclist check \(id)
    id: \(id)
    title: \(title)
    language: en
    forms: [one-on-one]
    purpose: What do you want to know after this talk?
    minutes: 30
    opening:
      - id: welcome
        text: Good to have you here. I am …, from the library.
      - id: goal
        text: I would like to hear how you are and what is on your mind.
    topics:
      - id: week
        title: An ordinary week
        minutes: 10
        questions:
          - id: ordinary
            text: What does an ordinary week look like for you?
            probes:
              - Tell me about a moment that stayed with you.
    closing:
      - id: thanks
        text: Thank you for your story.

    """
  }
}
