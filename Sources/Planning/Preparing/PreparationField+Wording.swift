package import Interviewing

extension PreparationField {
  /// The word that leads to it, such as `/ga wanneer`.
  package var word: Bilingual { Self.words[self] ?? Bilingual(nl: rawValue, en: rawValue) }

  /// How it is called on paper.
  package var label: Bilingual { Self.labels[self] ?? word }

  private static let words: [PreparationField: Bilingual] = [
    .list: Bilingual(nl: "lijst", en: "list"),
    .purpose: Bilingual(nl: "doel", en: "goal"),
    .discussable: Bilingual(nl: "praten", en: "open"),
    .acquainted: Bilingual(nl: "kennen", en: "acquainted"),
    .power: Bilingual(nl: "macht", en: "power"),
    .sharedLanguage: Bilingual(nl: "taal", en: "language"),
    .enjoyment: Bilingual(nl: "plezier", en: "enjoy"),
    .form: Bilingual(nl: "vorm", en: "form"),
    .reason: Bilingual(nl: "reden", en: "reason"),
    .number: Bilingual(nl: "aantal", en: "number"),
    .people: Bilingual(nl: "wie", en: "who"),
    .keyPerson: Bilingual(nl: "sleutelpersoon", en: "key-person"),
    .date: Bilingual(nl: "wanneer", en: "when"),
    .start: Bilingual(nl: "begin", en: "start"),
    .end: Bilingual(nl: "einde", en: "end"),
    .place: Bilingual(nl: "waar", en: "where"),
    .interpreter: Bilingual(nl: "tolk", en: "interpreter"),
    .interpreterLanguage: Bilingual(nl: "tolktaal", en: "interpreter-language"),
    .standing: Bilingual(nl: "tolkband", en: "standing"),
    .together: Bilingual(nl: "samen", en: "together"),
    .manner: Bilingual(nl: "vertaling", en: "translation"),
    .fee: Bilingual(nl: "vergoeding", en: "fee"),
    .childcare: Bilingual(nl: "opvang", en: "childcare"),
    .travel: Bilingual(nl: "vervoer", en: "travel"),
    .hours: Bilingual(nl: "uren", en: "hours"),
    .food: Bilingual(nl: "eten", en: "food"),
    .hearing: Bilingual(nl: "horen", en: "hearing"),
    .stairs: Bilingual(nl: "trap", en: "stairs"),
    .languages: Bilingual(nl: "talen", en: "languages"),
    .about: Bilingual(nl: "onderwerp", en: "about"),
    .reach: Bilingual(nl: "bereik", en: "reach"),
    .extra: Bilingual(nl: "briefje", en: "words"),
    .invited: Bilingual(nl: "uitgenodigd", en: "invited"),
    .confirmed: Bilingual(nl: "bevestigd", en: "confirmed"),
    .entrance: Bilingual(nl: "ingang", en: "entrance"),
    .signs: Bilingual(nl: "bordjes", en: "signs"),
    .seats: Bilingual(nl: "stoelen", en: "seats"),
    .access: Bilingual(nl: "toegang", en: "access"),
    .door: Bilingual(nl: "deur", en: "door"),
    .materials: Bilingual(nl: "spullen", en: "materials"),
    .tried: Bilingual(nl: "proef", en: "tried"),
    .notes: Bilingual(nl: "notulist", en: "notes"),
    .safety: Bilingual(nl: "veilig", en: "safe"),
    .call: Bilingual(nl: "bellen", en: "call"),
  ]

  private static let labels: [PreparationField: Bilingual] = [
    .list: Bilingual(nl: "Topiclijst", en: "Topic list"),
    .purpose: Bilingual(nl: "Wat we willen weten", en: "What we want to know"),
    .discussable: Bilingual(nl: "Kan dit in een groep?", en: "Can it be said in a group?"),
    .acquainted: Bilingual(nl: "Kennen ze elkaar?", en: "Do they know each other?"),
    .power: Bilingual(nl: "Familie of macht?", en: "Family or power?"),
    .sharedLanguage: Bilingual(nl: "Spreken ze één taal?", en: "Do they share a language?"),
    .enjoyment: Bilingual(nl: "Plezier aan elkaar?", en: "Would they enjoy each other?"),
    .form: Bilingual(nl: "Vorm", en: "Form"),
    .reason: Bilingual(nl: "Waarom zo", en: "Why so"),
    .number: Bilingual(nl: "Met hoeveel", en: "How many"),
    .people: Bilingual(nl: "Wie er komen", en: "Who is coming"),
    .keyPerson: Bilingual(nl: "Sleutelpersoon", en: "Key person"),
    .date: Bilingual(nl: "Wanneer", en: "When"),
    .start: Bilingual(nl: "Begin", en: "Start"),
    .end: Bilingual(nl: "Einde", en: "End"),
    .place: Bilingual(nl: "Waar", en: "Where"),
    .interpreter: Bilingual(nl: "Tolk", en: "Interpreter"),
    .interpreterLanguage: Bilingual(nl: "Taal van de tolk", en: "Interpreter's language"),
    .standing: Bilingual(nl: "Hoe de tolk bekendstaat", en: "The interpreter's standing"),
    .together: Bilingual(
      nl: "Samen voorbereid met de tolk", en: "Prepared together with the interpreter"),
    .manner: Bilingual(nl: "Letterlijk of cultureel", en: "Literal or cultural"),
    .fee: Bilingual(nl: "Vergoeding van de tolk", en: "The interpreter's fee"),
    .childcare: Bilingual(nl: "Kinderopvang", en: "Childcare"),
    .travel: Bilingual(nl: "Vervoer", en: "Travel"),
    .hours: Bilingual(nl: "Dag en uur passen", en: "Day and hour suit"),
    .food: Bilingual(nl: "Eten en drinken", en: "Food and drink"),
    .hearing: Bilingual(nl: "Horen en zien", en: "Hearing and seeing"),
    .stairs: Bilingual(nl: "Zonder trap", en: "Without stairs"),
    .languages: Bilingual(nl: "Taal van de berichten", en: "Language of the messages"),
    .about: Bilingual(nl: "Waar het over gaat, voor hen", en: "What it is about, for them"),
    .reach: Bilingual(nl: "Hoe ze ons bereiken", en: "How to reach us"),
    .extra: Bilingual(nl: "Eigen woorden erbij", en: "Words of our own"),
    .invited: Bilingual(nl: "Uitgenodigd", en: "Invited"),
    .confirmed: Bilingual(nl: "Bevestigd", en: "Confirmed"),
    .entrance: Bilingual(nl: "Een ingang die welkom heet", en: "An entrance that welcomes"),
    .signs: Bilingual(nl: "Bordjes", en: "Signs"),
    .seats: Bilingual(nl: "Stoelen", en: "Seats"),
    .access: Bilingual(nl: "Toegankelijk", en: "Accessible"),
    .door: Bilingual(nl: "Iemand bij de deur", en: "Somebody at the door"),
    .materials: Bilingual(nl: "Meenemen", en: "To bring"),
    .tried: Bilingual(nl: "Vragen hardop geprobeerd", en: "Questions tried out loud"),
    .notes: Bilingual(nl: "Wie leidt, wie schrijft", en: "Who leads, who writes"),
    .safety: Bilingual(
      nl: "Als iemand zich niet veilig voelt", en: "When somebody doesn't feel safe"),
    .call: Bilingual(nl: "Wie je belt", en: "Who to call"),
  ]
}

extension PreparationField.Part {
  package var title: Bilingual {
    switch self {
    case .list: Bilingual(nl: "Doel en topiclijst", en: "Purpose and topic list")
    case .groupOrAlone: Bilingual(nl: "In een groep of apart", en: "In a group or alone")
    case .people: Bilingual(nl: "Wie", en: "Who")
    case .meeting: Bilingual(nl: "Waar en wanneer", en: "Where and when")
    case .interpreter: Bilingual(nl: "Tolk", en: "Interpreter")
    case .coming: Bilingual(nl: "Om te kunnen komen", en: "To be able to come")
    case .messages: Bilingual(nl: "Uitnodigen", en: "Inviting")
    case .place: Bilingual(nl: "De plek", en: "The place")
    case .day: Bilingual(nl: "De dag zelf", en: "The day itself")
    }
  }
}

extension PreparationField.Instrument {
  package var title: Bilingual {
    switch self {
    case .topicList: Bilingual(nl: "Topiclijst en spullen", en: "Topic list and materials")
    case .interpreter:
      Bilingual(
        nl: "Tolk, of iemand die de cultuur kent",
        en: "Interpreter, or somebody who knows the culture")
    case .recruiting: Bilingual(nl: "Mensen uitnodigen", en: "Inviting people")
    case .place: Bilingual(nl: "De plek", en: "The place")
    case .safety: Bilingual(nl: "Een veilig gesprek", en: "A safe talk")
    }
  }
}
