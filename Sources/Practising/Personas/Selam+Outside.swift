internal import Interviewing

extension Persona {
  /// The neighbours, the language, sewing, the bicycle.
  static let selamOutside: [Subject] = [
    Subject(
      "mensen", said("de mensen in haar straat", "the people in her street"),
      cues: said(
        "buren buurt buurvrouw straat wijk mensen vrienden vriendin vriendinnen contact alleen eenzaam bezoek kerk zondag ontmoeten kennen koffie vrije feest plezier ontspannen samen wonen woont huis",
        "neighbour neighbours neighbor neighbors neighbourhood neighborhood street people friend friends contact alone lonely visit visitors church sunday meet know coffee free party fun relax together live living house"
      ),
      closed: [said("Rustige straat.", "Quiet street."), said("Aardige mensen.", "Kind people.")],
      rich: said(
        "Op zondag in de kerk ben ik thuis. Wij zingen, wij eten, iedereen praat. Maandag tot zaterdag is het stil. De buurvrouw zegt hoi, ik zeg hoi, dan gaat de deur dicht. Ik wil graag een paar moeders kennen hier in de straat.",
        "On Sunday in church I am at home. We sing, we eat, everybody talks. Monday to Saturday it is quiet. The woman next door says hi, I say hi, then the door closes. I would like to know a few mothers here in the street."
      ),
      deeper: said(
        "Bij ons is koffie twee uur. Je brandt de bonen, de hele straat ruikt het, en dan komen ze. Hier durf ik niet te vragen. Straks zeggen ze: nee, ik heb een afspraak. Ik wil één keer de straat bij mij. Dat zij ruiken wie ik ben.",
        "With us coffee takes two hours. You roast the beans, the whole street smells it, and then they come. Here I don't dare to ask. Maybe they say: no, I have an appointment. I want the street with me one time. That they smell who I am."
      ),
      gist: said(
        "Door de week is het stil, ik ken de moeders hier niet.",
        "On weekdays it is quiet, I don't know the mothers here."),
      hook: said(
        "Weet je, mijn buurvrouw zegt elke dag hoi. Meer niet.",
        "You know, my neighbour says hi every day. Nothing more."),
      holds: [
        .need(
          "selam-moeders", .rich, .leisureSocial, "een paar moeders uit de straat kennen",
          "knowing a few mothers from the street"),
        .need(
          "selam-koffie", .deeper, .leisureSocial, "de buren bij zich durven uitnodigen",
          "daring to invite the neighbours"),
        .strength(
          "selam-ceremonie", .deeper, .leisureSocial, "kan de koffieceremonie geven",
          "can hold the coffee ceremony"),
      ]),
    Subject(
      "taal", said("de taal", "the language"),
      cues: said(
        "taal Nederlands Nederlandse les lessen cursus inburgering inburgeren examen praten spreken lezen schrijven woorden oefenen taalmaatje leren studeren Engels verstaan boek boeken",
        "language Dutch lesson lessons course integration exam talk speak speaking read reading write writing words practise practice study English learn learning book books"
      ),
      closed: [said("Moeilijk.", "Difficult."), said("Ja, les.", "Yes, lessons.")],
      rich: said(
        "Twee keer in de week les. Ik maak mijn huiswerk om tien uur in de avond. In het boek gaat het goed: de trein, de bakker, het weer. Maar met wie moet ik praten? Na de les ga ik naar huis en dan is het weer Tigrinya. Ik wil oefenen met een mens, niet met een boek.",
        "Twice a week lessons. I do my homework at ten in the evening. In the book it goes well: the train, the baker, the weather. But with whom must I talk? After the lesson I go home and then it is Tigrinya again. I want to practise with a person, not with a book."
      ),
      deeper: said(
        "In de winkel begin ik. Ik maak de zin in mijn hoofd. En dan wordt de mevrouw ongeduldig en zegt ze het in het Engels. Ik ken geen Engels! Dan schaam ik mij, en de volgende keer wijs ik alleen. Ik wil iemand die wacht. Die mijn zin laat afmaken.",
        "In the shop I begin. I make the sentence in my head. And then the lady becomes impatient and says it for me, loud, as if I am deaf. Then I am ashamed, and next time I only point. I want somebody who waits. Who lets me finish my sentence."
      ),
      gist: said(
        "Ik wil Nederlands oefenen met een mens, niet met een boek.",
        "I want to practise Dutch with a person, not with a book."),
      hook: said(
        "Vanavond moet ik nog huiswerk maken voor Nederlands.",
        "Tonight I still have homework for Dutch."),
      holds: [
        .need(
          "selam-praten", .rich, .civicIntegration,
          "Nederlands oefenen met een mens, buiten de les",
          "practising Dutch with a person, outside class"),
        .need(
          "selam-wachten", .deeper, .civicIntegration, "iemand die haar haar zin laat afmaken",
          "somebody who lets her finish her sentence"),
      ]),
    Subject(
      "naaien", said("werk en naaien", "work and sewing"),
      cues: said(
        "werk werken baan beroep naaien naaimachine kleermaker kleren kleding stof talent verdienen geld vak bedrijf toekomst droom trots goed kunnen handen hobby maken",
        "work working job profession sewing sew machine tailor clothes clothing fabric talent earn money craft skill business future dream proud good hands hobby make"
      ),
      closed: [said("Nog geen werk.", "No work yet."), said("Later, ja.", "Later, yes.")],
      rich: said(
        "In Keren was ik kleermaker. Trouwjurken, schooluniformen. Kijk, dit rokje van Ruta: van een oud gordijn. Hier vraagt iedereen: welk diploma heb je? Ik heb geen diploma, ik heb handen. Ik wil werken met naaien, maar ik weet niet waar je begint.",
        "In Keren I was a tailor. Wedding dresses, school uniforms. Look, this skirt of Ruta's: from an old curtain. Here everybody asks: which diploma do you have? I have no diploma, I have hands. I want to work in sewing, but I don't know where you begin."
      ),
      deeper: said(
        "Mijn moeder had haar eigen geld, in een blikje, van eieren. Zij vroeg niemand iets. Ruta ziet nu een mama die wacht op papa's loon. Ik wil dat zij ziet dat mama ook geld verdient met iets moois. Al is het één jurk in de maand.",
        "My mother had her own money, in a tin, from eggs. She asked nobody for anything. Ruta now sees a mama who waits for papa's pay. I want her to see that mama also earns money with something beautiful. Even if it is one dress a month."
      ),
      gist: said(
        "Ik kan naaien, maar ik weet niet waar je hier begint.",
        "I can sew, but I don't know where you begin here."),
      hook: said(
        "Zie je dit rokje van Ruta? Zelf gemaakt.", "Do you see this skirt of Ruta's? I made it."),
      holds: [
        .strength(
          "selam-kleermaker", .rich, .workEducation, "is kleermaker, maakt trouwjurken",
          "is a tailor, makes wedding dresses"),
        .need(
          "selam-beginnen", .rich, .workEducation, "weten hoe je hier begint met naaiwerk",
          "knowing how to start with sewing work here"),
        .need(
          "selam-eigengeld", .deeper, .workEducation,
          "eigen geld verdienen en dat haar dochter laten zien",
          "earning her own money and letting her daughter see it"),
      ]),
    Subject(
      "fiets", said("de fiets", "the bicycle"),
      cues: said(
        "fiets fietsen fietsles bus vervoer reizen lopen rijden rijbewijs auto bewegen sport sporten zwemmen ver stad dorp markt winkel boodschappen vrijheid verplaatsen onderweg",
        "bike bikes bicycle cycle cycling bus transport travel walk walking ride drive driving car move exercise sport sports swim far town around market shop shopping groceries freedom"
      ),
      closed: [said("Ik loop.", "I walk."), said("Soms de bus.", "Sometimes the bus.")],
      rich: said(
        "Alles doe ik lopend. School, winkel, les, met de tassen en met Ruta. Yonas kan al fietsen, hij wacht op elke hoek op mij. De bus is duur, elke keer vier euro. Ik wil leren fietsen. Op mijn eenendertigste, ja, lach maar.",
        "I do everything on foot. School, shop, lessons, with the bags and with Ruta. Yonas can cycle already, he waits for me at every corner. The bus is expensive, four euros each time. I want to learn to cycle. At thirty-one, yes, go ahead and laugh."
      ),
      deeper: said(
        "Als meisje mocht het niet, een fiets was voor mijn broers. Ik keek hoe zij de berg af gingen, met de armen los. Dat wil ik één keer. Niet voor de boodschappen. Voor de wind. Maar met andere vrouwen, waar niemand kijkt als ik val.",
        "As a girl I was not allowed, a bicycle was for my brothers. I watched how they went down the mountain, with their arms free. I want that one time. Not for the groceries. For the wind. But with other women, where nobody looks when I fall."
      ),
      gist: said(
        "Ik loop alles, en ik wil leren fietsen.",
        "I walk everywhere, and I want to learn to cycle."),
      hook: said(
        "Yonas fietst, en ik loop erachter. Elke ochtend.",
        "Yonas cycles, and I walk behind. Every morning."),
      holds: [
        .need("selam-fietsen", .rich, .health, "leren fietsen", "learning to cycle"),
        .need(
          "selam-vrouwen", .deeper, .health, "fietsen leren met vrouwen, zonder kijkers",
          "learning to cycle among women, with nobody watching"),
      ]),
  ]
}
