internal import Interviewing

extension Persona {
  static let riet = Persona(
    id: "riet", name: "Riet",
    about: said(
      "79, weduwe, vierhoog in een flat, vroeger telefoniste",
      "79, a widow, four floors up in a flat, once a telephone operator"),
    scene: said(
      "De gezamenlijke ruimte van de flat, koffie-uur. Riet zet een tweede kopje neer voordat je zit.",
      "The common room of the flats, coffee time. Riet puts down a second cup before you have sat down."
    ),
    subjects: rietAtHome + rietOutside, facts: rietFacts, manner: rietManner)

  private static let rietFacts = [
    Fact("hoe heet", "your name", "Riet. Zeg maar je.", "Riet. First names, please."),
    Fact("wat naam", "who are you", "Riet.", "Riet."),
    Fact(
      "over jezelf", "about yourself",
      "Ik ben Riet, negenenzeventig. Telefoniste geweest: 'Met de centrale, een ogenblikje.' Vijftig jaar getrouwd met Joop, hij is drie jaar dood. Eén zoon, één kleindochter, en uitzicht tot aan de kerktoren.",
      "I am Riet, seventy-nine. I was a telephone operator: 'Exchange, one moment please.' Fifty years married to Joop, he died three years ago. One son, one granddaughter, and a view all the way to the church tower."
    ),
    Fact(
      "over uzelf", "about you",
      "Riet, dus. Telefoniste geweest, getrouwd met Joop, drie jaar alleen nu. En ik maak de beste appeltaart van deze trap, dat mag je navragen.",
      "Riet, then. I was a telephone operator, married to Joop, three years alone now. And I make the best apple pie on this staircase, you may ask around."
    ),
    Fact("oud ze", "old she", "Zes.", "Six."), Fact("oud Lotte", "old Lotte", "Zes.", "Six."),
    Fact("oud bent", "old are", "Negenenzeventig.", "Seventy-nine."),
    Fact(
      "oud ben", "your age", "Negenenzeventig. Maar niet doorvertellen.",
      "Seventy-nine. But don't pass it on."),
    Fact("getrouwd", "married", "Vijftig jaar. Weduwe nu.", "Fifty years. A widow now."),
    Fact("hebt kinderen", "have children", "Een zoon. In Groningen.", "A son. Far up north."),
    Fact("heb kinderen", "any children", "Eén zoon.", "One son."),
    Fact("hoeveel kinderen", "many children", "Eentje.", "One."),
    Fact(
      "hebt kleinkinderen", "have grandchildren", "Een kleindochter. Lotte.",
      "A granddaughter. Lotte."),
    Fact("heb kleinkinderen", "any grandchildren", "Eentje, Lotte.", "One, Lotte."),
    Fact("woont alleen", "live alone", "Ja.", "Yes."),
    Fact("lang woont", "long lived", "Tweeëntwintig jaar.", "Twenty-two years."),
    Fact(
      "lang hier", "long here", "Tweeëntwintig jaar, vierhoog.", "Twenty-two years, fourth floor."),
    Fact("welke verdieping", "which floor", "De vierde.", "The fourth."),
    Fact("hebt computer", "have computer", "Een tablet. In de la.", "A tablet. In the drawer."),
  ]

  private static let rietManner = Manner(
    moods: [
      said(
        "Ze heeft slecht geslapen, dat zie je, maar haar haar zit.",
        "She slept badly, you can see it, but her hair is done."),
      said(
        "Ze veegt een kruimel van tafel die er niet ligt.",
        "She wipes a crumb off the table that is not there."),
      said(
        "Ze neuriet iets en houdt op als ze je ziet.",
        "She hums something and stops when she sees you."),
    ],
    greeting: [
      said("Dag kind. Koffie?", "Hello dear. Coffee?"),
      said(
        "Goedemorgen. Ga zitten, je maakt me onrustig zo.",
        "Good morning. Sit down, you make me restless like that."),
      said("(Riet knikt vriendelijk.)", "(Riet nods kindly.)"),
    ],
    smallTalk: [
      said(
        "Best, kind. Op mijn leeftijd is opstaan al een prestatie.",
        "Fine, dear. At my age getting up is an achievement."),
      said("Och, ik mag er wezen. En met jou?", "Oh, I'll do. And you?"),
      said(
        "Goed, hoor. De zon staat op mijn balkon, dan mag je niet klagen.",
        "All right. The sun is on my balcony, so no complaining."),
    ],
    thanked: [
      said(
        "Jij bedankt. Je hebt nog niet één keer op je telefoon gekeken.",
        "Thank you. You haven't looked at your phone once."),
      said("Graag gedaan, kind.", "You're welcome, dear."),
      said("(Riet klopt even op je hand.)", "(Riet pats your hand for a moment.)"),
    ],
    farewell: said(
      "Dag kind. Neem de trap, de lift doet raar. En kom nog eens.",
      "Bye dear. Take the stairs, the lift is acting up. And do come again."),
    guarded: [
      said("Och. Dat zal wel, hè.", "Oh. I dare say."),
      said("Ik red me best, hoor.", "I manage fine, you know."),
      said(
        "(Riet trekt haar vest recht.) Gaat uitstekend.",
        "(Riet straightens her cardigan.) All is excellent."),
      said("Als jij dat vindt, kind.", "If you think so, dear."),
      said("Er zijn mensen die het slechter hebben.", "There are people worse off."),
      said("Nee, nee. Niet nodig.", "No, no. Not necessary."),
      said("Daar hoeven we het niet over te hebben.", "We needn't talk about that."),
    ],
    jargon: [
      said(
        "Dat staat ook altijd in die brieven. Wat is het in gewoon Nederlands?",
        "That is always in those letters too. What is it in plain words?"),
      said(
        "Kind, dat woord bestond in mijn tijd niet.", "Dear, that word did not exist in my day."),
      said("Je lijkt de gemeente wel.", "You sound like the council."),
      said(
        "Daar moet ik mijn leesbril bij op, geloof ik.",
        "I think I need my reading glasses for that."),
    ],
    double: [
      said("Op de centrale deden we ze één voor één.", "At the exchange we did them one by one."),
      said("Ik ben de eerste alweer kwijt.", "I have lost the first one already."),
      said("Dat zijn er twee, kind. Doe er maar één.", "That's two, dear. Make it one."),
    ],
    interrogated: [
      said("Je bent wel nieuwsgierig, zeg.", "You are a curious one."),
      said("Moet dat allemaal op een lijstje?", "Does all that go on a list?"),
      said(
        "(Riet zet haar kopje neer.) Zo veel vragen krijg ik in een jaar niet.",
        "(Riet puts her cup down.) I don't get that many questions in a year."),
    ],
    unclear: [
      said(
        "Zeg het eens anders? Mijn oren zijn ook van 1947.",
        "Say it another way? My ears are from 1947 too."),
      said("Ik ben je kwijt, kind.", "I've lost you, dear."),
      said("Dat ging me te vlug. Nog eens?", "That was too quick. Once more?"),
    ],
    elsewhere: [
      said("Daar bemoei ik me niet meer mee.", "I keep out of that these days."),
      said("Och, dat weet ik niet, hoor.", "Oh, I wouldn't know."),
      said("Joop had daar een mening over. Ik niet.", "Joop had opinions on that. I don't."),
    ],
    again: [
      said("Dat heb ik je net verteld, kind.", "I've just told you that, dear."),
      said("Daar heb ik alles wel over gezegd.", "I have said all there is to say on that."),
      said(
        "We vallen in herhaling. Dat mag, op mijn leeftijd.",
        "We're repeating ourselves. At my age that is allowed."),
    ],
    agreeing: [
      said("Ja. Precies dat.", "Yes. Exactly that."),
      said("Dat heb je goed gehoord.", "You heard that well."),
      said(
        "(Riet kijkt je even recht aan.) Ja, kind.",
        "(Riet looks straight at you for a moment.) Yes, dear."),
      said("Ja, zo is het. Dat zeg je mooi.", "Yes, so it is. You put that nicely."),
    ],
    disagreeing: [
      said("Nee hoor, niet dat.", "No, not that."),
      said("Nee, zo bedoel ik het niet.", "No, I don't mean it like that."),
      said("Nee kind, daar zit je naast.", "No dear, you've got that wrong."),
    ],
    shared: [
      said("Kijk, nu hoor ik ook eens wat.", "There, now I hear something too."),
      said("Ach, jij ook al.", "Ah, you as well."),
      said(
        "(Riet schuift de koekjes naar je toe.) Vertel.",
        "(Riet pushes the biscuits your way.) Do tell."),
      said(
        "Fijn dat je dat zegt. Meestal zit ik alleen te praten.",
        "Nice of you to say so. Mostly I do all the talking."),
    ],
    asking: [
      said("En jouw oma, leeft die nog?", "And your grandmother, is she still alive?"),
      said(
        "Wat drijft een jong mens naar een flat vol oude dozen?",
        "What brings a young person to a block full of old biddies?"),
      said("Eet jij wel genoeg?", "Are you eating enough?"),
    ],
    pauses: [
      said("(Riet draait haar trouwring rond.)", "(Riet turns her wedding ring.)"),
      said(
        "(Buiten slaat de kerkklok half elf. Ze telt mee.)",
        "(Outside the church clock strikes. She counts along.)"),
      said("(Ze schenkt nog eens in.)", "(She pours some more.)"),
      said("(Riet kijkt naar de stoel naast haar.)", "(Riet looks at the chair beside her.)"),
    ],
    openers: [said("", ""), said("Och. ", "Oh. "), said("Nou, kind. ", "Well, dear. ")])
}
