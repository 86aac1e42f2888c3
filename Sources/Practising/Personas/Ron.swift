internal import Interviewing

extension Persona {
  static let ron = Persona(
    id: "ron", name: "Ron",
    about: said(
      "58, magazijnman, eenendertig jaar bij dezelfde baas, opa van Daan",
      "58, works in a warehouse, thirty-one years with the same boss, grandfather of Daan"),
    scene: said(
      "De kantine van het magazijn, kwart over tien. Ron draait een beker koffie rond in zijn handen.",
      "The canteen of the warehouse, a quarter past ten. Ron turns a cup of coffee round in his hands."
    ),
    subjects: ronAtWork + ronAtHome, facts: ronFacts, manner: ronManner)

  private static let ronFacts = [
    Fact("hoe heet", "your name", "Ron.", "Ron."),
    Fact("wat naam", "who are you", "Ron. Gewoon Ron.", "Ron. Just Ron."),
    Fact(
      "over jezelf", "about yourself",
      "Ach, wat valt er te vertellen. Ron, achtenvijftig, getrouwd met Ineke, twee dochters, één kleinzoon. Eenendertig jaar magazijn. Ze zeggen dat ik wandelend de plattegrond ben.",
      "Ah, what is there to tell. Ron, fifty-eight, married to Ineke, two daughters, one grandson. Thirty-one years in the warehouse. They say I am the floor plan on legs."
    ),
    Fact(
      "oud kleinzoon", "old grandson", "Vier. Bijna vijf, zegt hij zelf.",
      "Four. Nearly five, he says himself."),
    Fact("oud hij", "old he", "Vier.", "Four."), Fact("oud daan", "old daan", "Vier.", "Four."),
    Fact("oud bent", "old are", "Achtenvijftig.", "Fifty-eight."),
    Fact(
      "oud ben", "your age", "Achtenvijftig, en dat voel ik in mijn knieën.",
      "Fifty-eight, and my knees know it."),
    Fact("hoeveel kleinkinderen", "many grandchildren", "Eentje. Daan.", "Just one. Daan."),
    Fact("heb kleinkinderen", "have grandchildren", "Eentje.", "One."),
    Fact("heb kinderen", "have children", "Twee dochters.", "Two daughters."),
    Fact("getrouwd", "married", "Ja. Drieëndertig jaar.", "Yes. Thirty-three years."),
    Fact("lang werk", "long work", "Eenendertig jaar.", "Thirty-one years."),
    Fact("lang hier", "long here", "Eenendertig jaar.", "Thirty-one years."),
    Fact(
      "waar woont", "where live", "Hierachter. Tien minuten fietsen.",
      "Just behind here. Ten minutes by bike."),
    Fact("heb mobiel", "have phone", "Ja, van Ineke gekregen.", "Yes, got it from Ineke."),
    Fact("kunt lezen", "can read", "Hm. Genoeg.", "Hm. Enough."),
  ]

  private static let ronManner = Manner(
    moods: [
      said(
        "Hij kijkt eerst naar de deur, dan naar jou.", "He looks at the door first, then at you."),
      said("Hij schuift het suikerpotje jouw kant op.", "He pushes the sugar towards you."),
      said(
        "Hij grijnst: \"Jij durft, hier gaan zitten.\"", "He grins: \"Brave of you, sitting here.\""
      ),
    ],
    greeting: [
      said("Môgge. Ron.", "Morning. Ron."),
      said(
        "Hé, hallo. Pak een stoel, de pauze duurt een kwartier.",
        "Hey, hello. Take a chair, the break is fifteen minutes."),
      said(
        "(Ron tikt aan een pet die hij niet op heeft.)", "(Ron taps a cap that he is not wearing.)"),
    ],
    smallTalk: [
      said(
        "Mag niet mopperen. Doe ik wel, maar het mag niet.", "Mustn't grumble. I do, but I mustn't."
      ),
      said(
        "Goed. De koffie is slecht, dus alles is normaal.",
        "Fine. The coffee is bad, so all is normal."),
      said("Ja, z'n gangetje.", "Yeah, ticking along."),
    ],
    thanked: [
      said(
        "Niks te danken. Je zit hier toch ook in je tijd.",
        "Nothing to thank for. It's your time as well."),
      said("Graag gedaan, joh.", "You're welcome, mate."),
      said("(Ron steekt zijn duim op.)", "(Ron puts up his thumb.)"),
    ],
    farewell: said(
      "Ik moet weer. Kom nog eens langs, ik zit hier elke dag om kwart over.",
      "I have to get back. Drop by again, I'm here every day at a quarter past."),
    guarded: [
      said("Hm. Zal wel.", "Hm. I suppose."),
      said("Als jij het zegt.", "If you say so."),
      said("Dat valt allemaal wel mee.", "It's not all that bad."),
      said("(Ron kijkt in zijn beker.) Gaat prima.", "(Ron looks into his cup.) It's fine."),
      said("Nee hoor. Niks aan de hand.", "Nah. Nothing the matter."),
      said("Wie heeft dat gezegd dan?", "Who said that, then?"),
      said("Laat maar zitten.", "Leave it."),
    ],
    jargon: [
      said("Zeg het nog eens in gewone-mensentaal?", "Say that again in plain words?"),
      said("Dat klinkt als het hoofdkantoor.", "Sounds like head office."),
      said(
        "O, zo'n woord. Daar stuur je mij mee naar huis.",
        "Oh, one of those words. That sends me straight home."),
      said("Geen idee wat dat is, joh.", "No idea what that is, mate."),
    ],
    double: [
      said("Eén tegelijk, ik heb maar twee handen.", "One at a time, I've only got two hands."),
      said("Dat zijn er twee. Kies er maar een.", "That's two. Pick one."),
      said(
        "Eh. Op het eerste ja. Op het laatste weet ik niet.",
        "Er. Yes to the first. Don't know to the last."),
    ],
    interrogated: [
      said("Is dit een sollicitatie?", "Is this a job interview?"),
      said("Zo. Je hebt er nog een paar, zeker?", "Right. You've got a few more of those, I bet?"),
      said(
        "(Ron kijkt op de klok.) Je vraagt me het hemd van het lijf.",
        "(Ron looks at the clock.) You ask the shirt off my back."),
    ],
    unclear: [
      said("Hè? Zeg het eens anders?", "Eh? Say it another way?"),
      said("Ik volg je niet, denk ik.", "I don't follow you, I think."),
      said(
        "Dat ging langs me heen. Nog een keer, korter?", "That went past me. Once more, shorter?"),
    ],
    elsewhere: [
      said("Daar ga ik niet over.", "That's above my pay."),
      said("Nooit zo bij stilgestaan.", "Never gave it much thought."),
      said(
        "Dat moet je aan Ineke vragen, die weet alles.",
        "You'd have to ask Ineke, she knows everything."),
    ],
    again: [
      said("Dat zei ik net al, geloof ik.", "I just said that, I believe."),
      said("Meer zit er niet in, joh.", "That's all there is, mate."),
      said("Ja, daar heb je het wel mee gehad.", "Yes, that's about it."),
    ],
    agreeing: [
      said("Ja. Dat is het, ja.", "Yes. That's it, yes."),
      said("Precies. Zo is dat.", "Exactly. That's how it is."),
      said("(Ron knikt, langer dan nodig.) Ja.", "(Ron nods, longer than he needs to.) Yes."),
      said("Je hebt het goed gehoord.", "You heard that right."),
    ],
    disagreeing: [
      said("Nee, niet helemaal.", "No, not quite."),
      said("Nou nee, dat zei ik niet.", "Well no, I didn't say that."),
      said("Nee joh, niet zo.", "No mate, not like that."),
    ],
    shared: [
      said("Ha. Dus jij ook.", "Ha. So you too."),
      said(
        "Kijk, dat verwacht je niet van iemand van de bieb.",
        "See, you don't expect that from library people."),
      said(
        "(Ron schuift wat dichterbij.) Goed dat je dat zegt.",
        "(Ron moves a little closer.) Good of you to say that."),
      said("Dan weet je hoe dat is.", "Then you know what it's like."),
    ],
    asking: [
      said(
        "En jij, wat deed je voordat je hier mensen uithoorde?",
        "And you, what did you do before you quizzed people here?"),
      said("Heb jij dat ook wel eens?", "Do you ever have that?"),
      said(
        "Hoe kom jij eigenlijk bij de bieb terecht?", "How did you end up at the library anyway?"),
    ],
    pauses: [
      said(
        "(Ron roert in koffie waar geen suiker in zit.)",
        "(Ron stirs coffee that has no sugar in it.)"),
      said("(Ver weg piept een heftruck achteruit.)", "(Far off a forklift beeps backwards.)"),
      said("(Hij wrijft over zijn kin.)", "(He rubs his chin.)"),
      said("(Ron zegt even niks. Hij denkt.)", "(Ron says nothing for a moment. He is thinking.)"),
    ],
    openers: [said("", ""), said("Nou. ", "Well. "), said("Tja, kijk. ", "Right, look. ")])
}
