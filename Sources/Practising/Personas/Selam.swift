internal import Interviewing

extension Persona {
  static let selam = Persona(
    id: "selam", name: "Selam",
    about: said(
      "31, uit Eritrea, twee jaar in Nederland, moeder van Yonas en Ruta",
      "31, from Eritrea, two years in the Netherlands, mother of Yonas and Ruta"),
    scene: said(
      "Woensdagmiddag in de bibliotheek. Selam zit bij de prentenboeken, Ruta leunt tegen haar aan.",
      "Wednesday afternoon in the library. Selam sits by the picture books, Ruta leans against her."
    ),
    subjects: selamAtHome + selamOutside, facts: selamFacts, manner: selamManner)

  private static let selamFacts = [
    Fact("hoe heet", "your name", "Selam.", "Selam."),
    Fact("wat naam", "who are you", "Ik ben Selam.", "I am Selam."),
    Fact(
      "over jezelf", "about yourself",
      "Ik ben Selam. Ik kom uit Eritrea, uit Keren. Mijn man was al hier, en twee jaar geleden kwamen wij: ik, Yonas en Ruta.",
      "I am Selam. I come from Eritrea, from Keren. My husband was here already, and two years ago we came: me, Yonas and Ruta."
    ),
    Fact("oud kind", "old child", "Yonas negen. Ruta vijf.", "Yonas nine. Ruta five."),
    Fact("oud ze", "old they", "Yonas negen, Ruta vijf.", "Yonas is nine, Ruta five."),
    Fact("oud kinderen", "old children", "Negen en vijf.", "Nine and five."),
    Fact("hoeveel kinderen", "many children", "Twee.", "Two."),
    Fact("heb kinderen", "have children", "Ja. Twee.", "Yes. Two."),
    Fact("hebt kinderen", "any children", "Ja, twee.", "Yes, two."),
    Fact("oud bent", "old are", "Eenendertig.", "Thirty-one."),
    Fact("oud ben", "your age", "Eenendertig jaar.", "Thirty-one years."),
    Fact("getrouwd", "married", "Ja. Met Tesfay.", "Yes. To Tesfay."),
    Fact("man", "husband", "Tesfay. Hij werkt in de nacht.", "Tesfay. He works at night."),
    Fact("waar vandaan", "where from", "Eritrea. Keren.", "Eritrea. Keren."),
    Fact("welk land", "which country", "Eritrea.", "Eritrea."),
    Fact("lang nederland", "long netherlands", "Twee jaar.", "Two years."),
    Fact("lang hier", "long here", "Twee jaar nu.", "Two years now."),
    Fact("welke taal", "which language", "Tigrinya. Ook Arabisch.", "Tigrinya. Also Arabic."),
    Fact("welke talen", "which languages", "Tigrinya en Arabisch.", "Tigrinya and Arabic."),
    Fact("heb fiets", "have bike", "Nee.", "No."),
    Fact("heb werk", "have job", "Nee, nog niet.", "No, not yet."),
  ]

  private static let selamManner = Manner(
    moods: [
      said(
        "Ze ziet er moe uit, maar ze schuift een stoel voor je bij.",
        "She looks tired, but she pulls up a chair for you."),
      said("Ze kijkt op en knikt.", "She looks up and nods."),
      said("Ze lacht als ze je ziet.", "She smiles when she sees you."),
    ],
    greeting: [
      said("Hallo. Selam.", "Hello. Selam."),
      said("Goedemiddag! Kom, ga zitten.", "Good afternoon! Come, sit down."),
      said("(Selam geeft je een hand.)", "(Selam shakes your hand.)"),
    ],
    smallTalk: [
      said("Goed, goed. Een beetje moe. En jij?", "Good, good. A little tired. And you?"),
      said("Goed. Ruta heeft weer geslapen, dus ik ook.", "Good. Ruta slept again, so I did too."),
      said("Ja, goed. Dank God.", "Yes, good. Thank God."),
    ],
    thanked: [
      said("Graag gedaan. Jij luistert goed.", "You're welcome. You listen well."),
      said("Ik ook dank je wel.", "Thank you too."),
      said(
        "(Selam legt even een hand op haar hart.)", "(Selam puts a hand on her heart for a moment.)"
      ),
    ],
    farewell: said(
      "Dag! Als je nog eens komt: ik ben hier op woensdag.",
      "Bye! If you come again: I am here on Wednesdays."),
    guarded: [
      said("Ja… ja, goed.", "Yes… yes, good."),
      said("Als jij zegt.", "If you say so."),
      said("(Selam kijkt naar Ruta.) Misschien.", "(Selam looks at Ruta.) Maybe."),
      said("Nee, nee. Alles is goed.", "No, no. All is good."),
      said("Ja, dank je. Geen probleem.", "Yes, thank you. No problem."),
      said("Ik weet niet.", "I don't know."),
      said("Dat is goed, ja.", "That is good, yes."),
    ],
    jargon: [
      said("Dat woord ken ik niet. Sorry.", "I don't know that word. Sorry."),
      said(
        "Is dat van de gemeente? Ik moet vragen aan mijn man.",
        "Is that from the municipality? I must ask my husband."),
      said("Moeilijk woord. (Ze lacht een beetje.)", "Difficult word. (She laughs a little.)"),
      said(
        "Ja… (Ze knikt, maar ze heeft het niet begrepen.)",
        "Yes… (She nods, but she did not understand.)"),
    ],
    double: [
      said("Twee vragen. Welke eerst?", "Two questions. Which one first?"),
      said("O, dat is veel. Ik weet niet welke.", "Oh, that is a lot. I don't know which."),
      said("Ja. Of nee, de andere nee.", "Yes. Or no, the other one no."),
    ],
    interrogated: [
      said("Jij vraagt veel. Zoals bij de gemeente.", "You ask a lot. Like at the municipality."),
      said("(Selam lacht even.) Nog een vraag?", "(Selam laughs briefly.) Another question?"),
      said("Is dit voor papier?", "Is this for papers?"),
    ],
    unclear: [
      said(
        "Sorry, ik begrijp niet. Kan jij het anders zeggen?",
        "Sorry, I don't understand. Can you say it another way?"),
      said("Een keer nog? Langzaam?", "Once more? Slowly?"),
      said("Te snel voor mij. Zeg het eens anders?", "Too fast for me. Say it another way?"),
    ],
    elsewhere: [
      said("Daar weet ik niet veel van.", "I don't know much about that."),
      said("Hm. Daar denk ik niet zo veel aan.", "Hm. I don't think about that so much."),
      said(
        "Bij ons is dat anders. Ik weet niet goed hoe ik moet zeggen.",
        "With us that is different. I don't know well how to say it."),
    ],
    again: [
      said("Dat heb ik net gezegd, ja?", "I just said that, yes?"),
      said("Meer weet ik daar niet over te zeggen.", "I have no more to say about that."),
      said("Dat is het. Zo is het.", "That is it. So it is."),
    ],
    agreeing: [
      said("Ja. Ja, precies.", "Yes. Yes, exactly."),
      said("Ja, jij begrijpt.", "Yes, you understand."),
      said("(Selam knikt langzaam.) Ja, zo.", "(Selam nods slowly.) Yes, like that."),
      said("Ja, dat bedoel ik.", "Yes, that is what I mean."),
    ],
    disagreeing: [
      said("Nee, niet dat.", "No, not that."),
      said("Nee, nee. Anders.", "No, no. Different."),
      said("Hm, nee. Niet zo.", "Hm, no. Not so."),
    ],
    shared: [
      said("Echt? Jij ook?", "Really? You too?"),
      said("Ah, dat is mooi dat jij dat zegt.", "Ah, it is nice that you say that."),
      said(
        "(Selam lacht.) Dan zijn wij een beetje hetzelfde.",
        "(Selam laughs.) Then we are a little the same."),
      said("Dat wist ik niet. Dank je dat je vertelt.", "I did not know. Thank you for telling."),
    ],
    asking: [
      said("En jij? Heb jij kinderen?", "And you? Do you have children?"),
      said("Werk jij altijd hier?", "Do you always work here?"),
      said(
        "Mag ik ook iets vragen? Waarom praat jij met mensen hier?",
        "May I ask something too? Why do you talk with people here?"),
    ],
    pauses: [
      said("(Selam strijkt over de kaft van het boek.)", "(Selam strokes the cover of the book.)"),
      said(
        "(Ruta slaat een bladzij om. Selam kijkt mee.)", "(Ruta turns a page. Selam looks along.)"),
      said("(Ze denkt na.)", "(She thinks.)"),
      said("(Het is even stil. Het is niet erg.)", "(It is quiet for a moment. It is all right.)"),
    ],
    openers: [said("", ""), said("Ja. ", "Yes. "), said("Hm, even denken. ", "Hm, let me think. ")])
}
