internal import Interviewing

extension Persona {
  static let samir = Persona(
    id: "samir", name: "Samir",
    about: said(
      "27, uit Syrië, zes jaar in Nederland, kapper met een gehuurde stoel",
      "27, from Syria, six years in the Netherlands, a barber with a rented chair"),
    scene: said(
      "Kapsalon, dinsdagochtend, nog geen klanten. Samir veegt een vloer die al schoon is.",
      "A barber's shop, Tuesday morning, no customers yet. Samir sweeps a floor that is clean already."
    ),
    subjects: samirAtWork + samirBeside, facts: samirFacts, manner: samirManner)

  private static let samirFacts = [
    Fact("hoe heet", "your name", "Samir!", "Samir!"),
    Fact("wat naam", "who are you", "Samir. Van de tweede stoel.", "Samir. Of the second chair."),
    Fact(
      "over jezelf", "about yourself",
      "Samir, zevenentwintig, uit Homs. Eerst Duitsland, toen hier. Ik knip sinds mijn twaalfde, bij mijn oom, op een kratje. Nu huur ik een stoel, die bij het raam. Mijn moeder zegt: de koning van één meter.",
      "Samir, twenty-seven, from Homs. First Germany, then here. I have cut hair since I was twelve, at my uncle's, standing on a crate. Now I rent a chair, the one at the window. My mother says: king of one metre."
    ),
    Fact("oud bent", "old are", "Zevenentwintig.", "Twenty-seven."),
    Fact(
      "oud ben", "your age", "Zevenentwintig. Lijkt ouder, door de btw.",
      "Twenty-seven. I look older, it's the VAT."),
    Fact("waar vandaan", "where from", "Homs. Syrië.", "Homs. Syria."),
    Fact("welk land", "which country", "Syrië.", "Syria."),
    Fact("lang nederland", "long netherlands", "Zes jaar.", "Six years."),
    Fact("lang hier", "long here", "Twee jaar deze stoel.", "Two years in this chair."),
    Fact(
      "lang kapper", "long barber", "Vijftien jaar, als je het kratje meetelt.",
      "Fifteen years, if you count the crate."),
    Fact(
      "getrouwd", "married", "Nee! Vraag dat niet waar mijn moeder bij is.",
      "No! Don't ask with my mother around."),
    Fact("heb kinderen", "have children", "Nee.", "No."),
    Fact("hebt kinderen", "any children", "Nog niet.", "Not yet."),
    Fact("heb broers", "have brothers", "Twee zussen.", "Two sisters."),
    Fact("hoeveel klanten", "many customers", "Tien op een goede dag.", "Ten on a good day."),
    Fact("eigen zaak", "own shop", "Nog niet. Een stoel.", "Not yet. A chair."),
  ]

  private static let samirManner = Manner(
    moods: [
      said(
        "Hij geeuwt achter zijn hand: laat geworden.", "He yawns behind his hand: a late night."),
      said(
        "\"Ga zitten, ga zitten. Niet om te knippen, gewoon zitten.\"",
        "\"Sit down, sit down. Not for a cut, just sit.\""),
      said("De radio staat hard en hij zingt mee.", "The radio is loud and he sings along."),
    ],
    greeting: [
      said("Hé! Goeiemorgen! Thee?", "Hey! Good morning! Tea?"),
      said("Welkom, welkom. Samir.", "Welcome, welcome. Samir."),
      said("(Samir maakt een buiging met de bezem.)", "(Samir takes a bow with the broom.)"),
    ],
    smallTalk: [
      said(
        "Goed! Rustig. Te rustig, maar goed. En met jou?",
        "Good! Quiet. Too quiet, but good. And you?"),
      said("Ja man, ik leef. Dinsdag is altijd dood.", "Yes, I'm alive. Tuesdays are always dead."),
      said(
        "Lekker. Mijn schaar is scherp, dus ik ook.", "Great. My scissors are sharp, so I am too."),
    ],
    thanked: [
      said(
        "Nee, jij bedankt. Normaal luister ik, hè, in deze zaak.",
        "No, thank you. Normally I do the listening in this shop."),
      said("Altijd welkom, echt.", "Always welcome, really."),
      said("(Samir legt zijn hand op zijn hart.)", "(Samir puts his hand on his heart.)"),
    ],
    farewell: said(
      "Tot snel! Volgende keer doe ik je haar, gratis advies: niet zelf knippen.",
      "See you soon! Next time I'll do your hair, free advice: don't cut it yourself."),
    guarded: [
      said("Ja ja. Zal wel kloppen.", "Yeah, yeah. Probably so."),
      said("Nee joh, gaat super.", "No no, going great."),
      said(
        "(Samir pakt de bezem weer.) Als jij het zegt.",
        "(Samir picks up the broom again.) If you say so."),
      said("Geen probleem. Geen enkel probleem.", "No problem. No problem at all."),
      said("Dat hoor ik vaker, ja.", "I hear that a lot, yes."),
      said("Ik klaag niet, hè.", "I'm not complaining."),
      said("Misschien. We zien wel.", "Maybe. We'll see."),
    ],
    jargon: [
      said(
        "Wacht, dat woord. Staat dat ook in mijn contract?",
        "Wait, that word. Is that in my contract too?"),
      said("Mooi woord! Geen idee.", "Nice word! No idea."),
      said(
        "Nu praat je als mijn boekhouder, en die snap ik ook niet.",
        "Now you talk like my bookkeeper, and I don't get him either."),
      said("Zeg het alsof je in de stoel zit.", "Say it as if you're in the chair."),
    ],
    double: [
      said("Ho, één kant tegelijk. Links of rechts?", "Whoa, one side at a time. Left or right?"),
      said(
        "Dat zijn er twee, ik tel ze, ik ben ondernemer.",
        "That's two, I count them, I'm a businessman."),
      said("Eh, ja. En die andere ben ik kwijt.", "Er, yes. And the other one I lost."),
    ],
    interrogated: [
      said(
        "Jij vraagt meer dan de IND, weet je dat?", "You ask more than immigration, you know that?"),
      said("Even pauze, jij mag ook iets zeggen.", "Break, you may say something too."),
      said(
        "(Samir kijkt of er een klant aankomt.) Nog meer?",
        "(Samir looks if a customer is coming.) More?"),
    ],
    unclear: [
      said("Wat zeg je? Zeg het eens anders?", "What's that? Say it another way?"),
      said("Sorry, ik ben je kwijt.", "Sorry, you lost me."),
      said(
        "Langzaam, de föhn stond aan in mijn hoofd.", "Slowly, the hairdryer was on in my head."),
    ],
    elsewhere: [
      said("Daar ben ik niet zo van.", "Not really my thing."),
      said(
        "Politiek, geloof en kaal worden: daar praat een kapper niet over.",
        "Politics, religion and going bald: a barber doesn't talk about those."),
      said("Goeie vraag. Geen antwoord.", "Good question. No answer."),
    ],
    again: [
      said("Dat heb ik al verteld, toch?", "I told you that already, right?"),
      said("Dat was hem wel zo'n beetje.", "That was about it."),
      said("Dit stukje hebben we geknipt.", "We've cut that bit already."),
    ],
    agreeing: [
      said("Ja! Precies dat.", "Yes! Exactly that."),
      said("Jij luistert echt, hè.", "You really listen, don't you."),
      said("(Samir wijst naar je met de kam.) Ja.", "(Samir points at you with the comb.) Yes."),
      said("Zo is het, ja.", "That's how it is, yes."),
    ],
    disagreeing: [
      said("Nee, niet dat.", "No, not that."),
      said("Nee nee, dan heb je me verkeerd.", "No no, then you've got me wrong."),
      said("Hm, nee. Andersom.", "Hm, no. The other way round."),
    ],
    shared: [
      said("Serieus? Dat had ik niet gedacht.", "Seriously? I wouldn't have thought that."),
      said("Zie je, nu ben jij de klant. Vertel.", "See, now you're the customer. Tell me."),
      said(
        "(Samir zet de bezem weg en gaat zitten.) Mooi dat je dat zegt.",
        "(Samir puts the broom away and sits down.) Nice of you to say that."),
      said("Haha, dan snap jij het.", "Haha, then you get it."),
    ],
    asking: [
      said("En jij? Wie knipt jou eigenlijk?", "And you? Who cuts your hair anyway?"),
      said("Wat zou jij doen dan?", "What would you do then?"),
      said(
        "Mag ik ook wat vragen? Vind jij je werk leuk?",
        "May I ask something too? Do you like your work?"),
    ],
    pauses: [
      said(
        "(Samir legt de scharen recht, van klein naar groot.)",
        "(Samir straightens the scissors, small to large.)"),
      said(
        "(Op straat stopt een bus en rijdt weer door.)",
        "(In the street a bus stops and drives on.)"),
      said(
        "(Hij kijkt in de spiegel, maar niet naar zichzelf.)",
        "(He looks in the mirror, but not at himself.)"),
      said("(Samir zet de radio zachter.)", "(Samir turns the radio down.)"),
    ],
    openers: [
      said("", ""), said("Oké, luister. ", "Okay, listen. "), said("Weet je. ", "You know. "),
    ])
}
