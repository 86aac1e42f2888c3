package import Interviewing

extension PreparationField {
  package var question: Bilingual { Self.questions[self] ?? label }

  /// What an answer may look like; nil where the question says it all.
  package var hint: Bilingual? { Self.hints[self] }

  private static let questions: [PreparationField: Bilingual] = [
    .list: Bilingual(nl: "Welke topiclijst neem je?", en: "Which topic list do you take?"),
    .purpose: Bilingual(
      nl: "Wat wil je na dit gesprek weten?", en: "What do you want to know after this talk?"),
    .discussable: Bilingual(
      nl: "Kan hier in een groep over worden gepraat?", en: "Can this be talked about in a group?"),
    .acquainted: Bilingual(nl: "Kennen de mensen elkaar?", en: "Do the people know each other?"),
    .power: Bilingual(
      nl: "Is er familie bij, of hangt iemand van een ander af?",
      en: "Is there family, or does somebody depend on another?"),
    .sharedLanguage: Bilingual(nl: "Spreken ze samen één taal?", en: "Do they share one language?"),
    .enjoyment: Bilingual(
      nl: "Zouden ze plezier hebben aan elkaar?", en: "Would they enjoy each other?"),
    .form: Bilingual(
      nl: "In een groep of ieder apart? Jij beslist.", en: "In a group or each alone? You decide."),
    .reason: Bilingual(nl: "Waarom kies je dat?", en: "Why do you choose that?"),
    .number: Bilingual(nl: "Hoeveel mensen nodig je uit?", en: "How many people do you invite?"),
    .people: Bilingual(nl: "Wie komen er?", en: "Who is coming?"),
    .keyPerson: Bilingual(nl: "Wie is de sleutelpersoon?", en: "Who is the key person?"),
    .date: Bilingual(nl: "Wanneer is het gesprek?", en: "When is the talk?"),
    .start: Bilingual(nl: "Hoe laat begint het?", en: "At what time does it start?"),
    .end: Bilingual(nl: "Hoe laat is het afgelopen?", en: "At what time does it end?"),
    .place: Bilingual(nl: "Waar is het?", en: "Where is it?"),
    .interpreter: Bilingual(
      nl: "Komt er een tolk mee, of iemand die ook de cultuur kent? Wie?",
      en: "Does an interpreter come along, or somebody who knows the culture too? Who?"),
    .interpreterLanguage: Bilingual(
      nl: "Welke taal spreekt de tolk?", en: "Which language does the interpreter speak?"),
    .standing: Bilingual(
      nl: "Hoe staat de tolk bekend in de groep?", en: "How does the group see the interpreter?"),
    .together: Bilingual(
      nl: "Heb je het gesprek samen met de tolk voorbereid?",
      en: "Have you prepared the talk together with the interpreter?"),
    .manner: Bilingual(
      nl: "Vertaalt de tolk letterlijk, of ook de cultuur? Hoeveel ruimte krijgt de tolk?",
      en: "Does the interpreter translate literally, or culture too? How much room is there?"),
    .fee: Bilingual(
      nl: "Is de vergoeding van de tolk afgesproken?", en: "Is the interpreter's fee agreed?"),
    .childcare: Bilingual(
      nl: "Is er kinderopvang, voor wie dat nodig heeft?",
      en: "Is there childcare, for whoever needs it?"),
    .travel: Bilingual(
      nl: "Is geregeld hoe ze er komen, en de reiskosten?",
      en: "Is it arranged how they get there, and the fares?"),
    .hours: Bilingual(
      nl: "Passen dag en uur bij werk, school en gebed?",
      en: "Do day and hour suit work, school and prayer?"),
    .food: Bilingual(
      nl: "Is er iets te eten en te drinken? Halal, vegetarisch?",
      en: "Is there something to eat and drink? Halal, vegetarian?"),
    .hearing: Bilingual(nl: "Kan iedereen het horen en zien?", en: "Can everybody hear and see?"),
    .stairs: Bilingual(
      nl: "Kan iedereen er komen zonder trap?", en: "Can everybody get there without stairs?"),
    .languages: Bilingual(
      nl: "In welke talen stuur je de uitnodiging?",
      en: "In which languages do you send the invitation?"),
    .about: Bilingual(
      nl: "Waar gaat het over? Zeg het in hun woorden.",
      en: "What is it about? Say it in their words."),
    .reach: Bilingual(nl: "Hoe kunnen ze jullie bereiken?", en: "How can they reach you?"),
    .extra: Bilingual(
      nl: "Wil je er zelf iets bij schrijven?", en: "Would you like to add words of your own?"),
    .invited: Bilingual(nl: "Is iedereen uitgenodigd?", en: "Is everybody invited?"),
    .confirmed: Bilingual(
      nl: "Heeft iedereen een bevestiging?", en: "Has everybody got a confirmation?"),
    .entrance: Bilingual(
      nl: "Is de ingang open, licht en makkelijk te vinden?",
      en: "Is the entrance open, light and easy to find?"),
    .signs: Bilingual(
      nl: "Hangen er bordjes, ook in hun taal?", en: "Are there signs, in their language too?"),
    .seats: Bilingual(
      nl: "Staan er genoeg stoelen, zo dat iedereen elkaar ziet?",
      en: "Are there enough seats, so that all see each other?"),
    .access: Bilingual(
      nl: "Is de plek toegankelijk, met een wc, ook met een rolstoel of kinderwagen?",
      en: "Is the place accessible, with a toilet, also with a wheelchair or a pram?"),
    .door: Bilingual(nl: "Wie staat er bij de deur?", en: "Who stands at the door?"),
    .materials: Bilingual(nl: "Wat neem je mee?", en: "What do you bring?"),
    .tried: Bilingual(
      nl: "Heb je de vragen hardop geprobeerd, liefst met iemand uit de groep?",
      en: "Have you tried the questions out loud, with somebody of the group if you can?"),
    .notes: Bilingual(
      nl: "Wie leidt het gesprek en wie schrijft mee?",
      en: "Who leads the talk and who takes notes?"),
    .safety: Bilingual(
      nl: "Wat doe je als iemand zich niet veilig voelt?",
      en: "What do you do when somebody doesn't feel safe?"),
    .call: Bilingual(
      nl: "Wie bel je als er iets misgaat?", en: "Whom do you call when something goes wrong?"),
  ]

  private static let hints: [PreparationField: Bilingual] = [
    .purpose: Bilingual(
      nl: "Eén zin. Leeg: het doel van de lijst.",
      en: "One sentence. Empty: the purpose of the list."),
    .discussable: Bilingual(
      nl: "ja, nee of deels, en waarom. Nee bij schaamte of taboe.",
      en: "yes, no or partly, and why. No when there is shame or taboo."),
    .acquainted: Bilingual(nl: "ja, nee of deels", en: "yes, no or partly"),
    .power: Bilingual(
      nl: "ja of nee: een schoonmoeder, een baas, een bestuurslid",
      en: "yes or no: a mother-in-law, a boss, a board member"),
    .sharedLanguage: Bilingual(nl: "ja, nee of deels", en: "yes, no or partly"),
    .enjoyment: Bilingual(
      nl: "ja of nee. Weet je het niet, vraag het je sleutelpersoon.",
      en: "yes or no. If you don't know, ask your key person."),
    .form: Bilingual(
      nl: "groep of 1-op-1; met een reden mag: groep, want ze steunen elkaar",
      en: "group or one-on-one; a reason may follow: group, because they support each other"),
    .reason: Bilingual(
      nl: "Eén zin, voor wie het later leest.", en: "One sentence, for whoever reads it later."),
    .number: Bilingual(nl: "zoals: 6, of 5 tot 8", en: "such as: 6, or 5 to 8"),
    .people: Bilingual(
      nl: "Geen namen: p1, p2, of een omschrijving zoals moeders van de taalles.",
      en: "No names: p1, p2, or words such as mothers from the language class."),
    .keyPerson: Bilingual(
      nl: "Een rol, geen naam: iemand van de moskee. Of: nog niet, niet nodig.",
      en: "A role, no name: somebody from the mosque. Or: not yet, not needed."),
    .date: Bilingual(
      nl: "zoals: do 10 december 14.00-16.00, of: volgende week dinsdag",
      en: "such as: Thu 10 December 14:00-16:00, or: next week Tuesday"),
    .start: Bilingual(nl: "zoals: 14.00, half drie", en: "such as: 14:00, half past two"),
    .end: Bilingual(nl: "zoals: 16.00", en: "such as: 16:00"),
    .place: Bilingual(
      nl:
        "Zoals het in de uitnodiging komt: Buurthuis De Brug, Kade 3, zaal 2. Kies de plek samen.",
      en:
        "As the invitation will say it: Community centre De Brug, Kade 3, room 2. Choose the place together."
    ),
    .interpreter: Bilingual(
      nl: "Een rol of bureau, of: niet nodig, nog niet",
      en: "A role or agency, or: not needed, not yet"),
    .interpreterLanguage: Bilingual(
      nl: "Ook het dialect, als dat uitmaakt.", en: "The dialect too, if that matters."),
    .standing: Bilingual(
      nl: "Referenties, familie of niet, vertrouwd? nog niet: nog vragen",
      en: "References, family or not, trusted? not yet: still to ask"),
    .together: Bilingual(nl: "ja, nog niet, of wanneer", en: "yes, not yet, or when"),
    .manner: Bilingual(
      nl: "zoals: letterlijk; uitleg alleen na afloop",
      en: "such as: literally; explanations only afterwards"),
    .fee: Bilingual(
      nl: "ja met het bedrag, nog niet, niet nodig", en: "yes with the amount, not yet, not needed"),
    .childcare: Bilingual(
      nl: "ja = het is geregeld · nog niet · niet nodig · of een notitie",
      en: "yes = it is arranged · not yet · not needed · or a note"),
    .travel: Bilingual(
      nl: "ja = geregeld · nog niet · niet nodig · of een notitie",
      en: "yes = arranged · not yet · not needed · or a note"),
    .hours: Bilingual(
      nl: "ja · nog niet (nog vragen) · of een notitie",
      en: "yes · not yet (still to ask) · or a note"),
    .food: Bilingual(
      nl: "ja, halal · nog niet · niet nodig", en: "yes, halal · not yet · not needed"),
    .hearing: Bilingual(
      nl: "ja = geregeld · nog niet · niet nodig", en: "yes = arranged · not yet · not needed"),
    .stairs: Bilingual(nl: "ja · nog niet · niet nodig", en: "yes · not yet · not needed"),
    .languages: Bilingual(
      nl: "nl en ar bg pl ti tr uk; meer mag: ar tr",
      en: "nl en ar bg pl ti tr uk; several may do: ar tr"),
    .about: Bilingual(
      nl: "Komt letterlijk in de uitnodiging. Schrijf het in hun taal als dat kan.",
      en: "Stands in the invitation as it is. Write it in their language if you can."),
    .reach: Bilingual(
      nl: "Komt in de uitnodiging: naam en nummer van het team.",
      en: "Stands in the invitation: the team's name and number."),
    .extra: Bilingual(
      nl: "Komt letterlijk in de uitnodiging en de bevestiging.",
      en: "Stands in the invitation and the confirmation as it is."),
    .invited: Bilingual(
      nl: "`/uitnodiging` maakt de tekst. ja · nog niet",
      en: "`/invitation` makes the text. yes · not yet"),
    .confirmed: Bilingual(
      nl: "`/bevestiging` maakt de tekst. ja · nog niet",
      en: "`/confirmation` makes the text. yes · not yet"),
    .entrance: Bilingual(nl: "ja · nog niet · niet nodig", en: "yes · not yet · not needed"),
    .signs: Bilingual(nl: "ja · nog niet · niet nodig", en: "yes · not yet · not needed"),
    .seats: Bilingual(nl: "ja · nog niet", en: "yes · not yet"),
    .access: Bilingual(
      nl: "ja · nog niet · of wat er nog moet", en: "yes · not yet · or what is missing"),
    .door: Bilingual(nl: "Een bekend gezicht. Of: nog niet", en: "A familiar face. Or: not yet"),
    .materials: Bilingual(
      nl: "praatplaat, kaartjes, pennen, recorder, thee",
      en: "picture card, cards, pens, recorder, tea"),
    .tried: Bilingual(nl: "ja · nog niet · niet nodig", en: "yes · not yet · not needed"),
    .notes: Bilingual(
      nl: "Met zijn tweeën gaat het beter. Elk een eigen verslag mag.",
      en: "It goes better with two. Each may keep a record of their own."),
    .safety: Bilingual(
      nl: "zoals: hand op, even naar buiten, de gastvrouw loopt mee",
      en: "such as: hand up, step outside, the host goes along"),
    .call: Bilingual(
      nl: "Iemand van het team, met nummer.", en: "Somebody of the team, with a number."),
  ]
}
