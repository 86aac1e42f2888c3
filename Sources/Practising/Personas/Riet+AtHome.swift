internal import Interviewing

extension Persona {
  /// Her evenings, the tablet, the bank, the letters.
  static let rietAtHome: [Subject] = [
    Subject(
      "avond", said("haar dagen en avonden", "her days and evenings"),
      cues: said(
        "dag dagen week avond avonden ochtend weekend zondag eten koken maaltijd tafel alleen eenzaam Joop man weduwe flat buren wonen woont woning huis thuis televisie",
        "day days week evening evenings morning weekend sunday eat eating cook cooking meal meals table alone lonely Joop husband widow flat flats neighbours neighbors live living house home television"
      ),
      closed: [said("Rustig.", "Quiet."), said("Ik red me.", "I manage.")],
      rich: said(
        "De dagen gaan wel. Koffie hier, wat soppen, de puzzel. Om vijf uur wordt het stil in de gang. Dan kook ik voor één, en dat lukt nooit, ik eet drie dagen hutspot. Ik zou best eens met iemand aan tafel willen. Niet praten per se. Twee borden.",
        "The days are all right. Coffee here, a bit of scrubbing, the crossword. At five it goes quiet in the corridor. Then I cook for one, and it never works, I eat stew for three days. I would like to sit at table with somebody now and then. Not to talk necessarily. Two plates."
      ),
      deeper: said(
        "Zijn stoel staat er nog. Ik praat ertegen, dat mag je best weten. Het gaat me niet om het eten. Het is dat niemand meer vraagt hoe mijn dag was. Ik wil iemand aan wie ik om zes uur kan zeggen: je raadt nooit wie ik in de lift tegenkwam.",
        "His chair is still there. I talk to it, you may as well know. It isn't about the food. It's that nobody asks how my day was any more. I want somebody to whom I can say at six o'clock: you'll never guess who I met in the lift."
      ),
      gist: said("Het zijn de avonden, alleen aan tafel.", "It's the evenings, alone at table."),
      hook: said(
        "Er staat nog een halve pan hutspot op mijn aanrecht.",
        "There's half a pan of stew left on my kitchen counter."),
      holds: [
        .need(
          "riet-tafel", .rich, .leisureSocial, "niet altijd alleen eten", "not always eating alone"),
        .need(
          "riet-dag", .deeper, .leisureSocial, "iemand die vraagt hoe haar dag was",
          "somebody who asks how her day was"),
      ]),
    Subject(
      "tablet", said("de tablet en Lotte", "the tablet and Lotte"),
      cues: said(
        "tablet computer internet digitaal digid telefoon mobiel beeldbellen videobellen bellen app online scherm kleindochter Lotte kleinkind kleinkinderen kind kinderen zoon familie Groningen",
        "tablet computer internet digital digid phone mobile video call calling app online screen granddaughter Lotte grandchild grandchildren child children son family"
      ),
      closed: [
        said("In de la.", "In the drawer."), said("Mijn zoon doet dat.", "My son does that."),
      ],
      rich: said(
        "Mijn zoon gaf me een tablet. Hij deed het vijf minuten voor, tik tik tik, en toen moest hij naar de trein. Nu ligt hij in de la onder de theedoeken. Terwijl: Lotte kan erop zingen, met haar gezichtje erbij. Ik wil haar kunnen bellen, met beeld.",
        "My son gave me a tablet. He showed me for five minutes, tap tap tap, and then he had a train to catch. Now it lies in the drawer under the tea towels. While Lotte can sing on it, with her little face and all. I want to be able to call her, with a picture."
      ),
      deeper: said(
        "Ze is zes. Ze verandert elke maand, en ik zie haar met Pasen en met Kerst. Ik heb veertig jaar mensen met elkaar verbonden, kind, het hele land ging door mijn vingers. En nu moet ik mijn zoon vragen of hij even tijd heeft. Ik wil het zelf kunnen, dan hoef ik niet op zijn agenda.",
        "She is six. She changes every month, and I see her at Easter and at Christmas. For forty years I connected people, dear, the whole country went through my fingers. And now I must ask my son if he has a minute. I want to do it myself, so I needn't be in his diary."
      ),
      gist: said(
        "Die tablet ligt in de la, en ik wil er Lotte mee bellen.",
        "That tablet is in the drawer, and I want to call Lotte with it."),
      hook: said(
        "Mijn kleindochter Lotte heeft een tand gewisseld. Hoorde ik.",
        "My granddaughter Lotte lost a tooth. So I heard."),
      holds: [
        .need(
          "riet-beeldbellen", .rich, .digital, "met beeld bellen met haar kleindochter",
          "video calling her granddaughter"),
        .need(
          "riet-agenda", .deeper, .digital, "zelf contact hebben zonder het haar zoon te vragen",
          "keeping in touch without asking her son"),
        .strength(
          "riet-centrale", .deeper, .workEducation, "verbond veertig jaar lang mensen met elkaar",
          "connected people for forty years"),
      ]),
    Subject(
      "bank", said("de bank en het geld", "the bank and money"),
      cues: said(
        "bank geld betalen pinnen rekening rekeningen overmaken pinpas contant euro's prijs kosten duur AOW pensioen sparen bankieren winkel kassa",
        "bank money pay paying bill bills transfer card cash euros price cost costs expensive pension savings saving banking shop till"
      ),
      closed: [
        said("Altijd contant.", "Always cash."), said("Netjes op orde.", "Neatly in order."),
      ],
      rich: said(
        "De bank op het plein is een nagelstudio geworden. Nu moet alles met zo'n kastje en een app. Mijn zoon maakt het over, dat gaat goed hoor, maar ik weet niet meer wat er op staat. Joop deed de centen, en daarna wilde ík het doen. Ik wil het zelf kunnen zien.",
        "The bank on the square has become a nail salon. Now everything goes with one of those gadgets and an app. My son does the transfers, that goes fine, but I don't know any more what's in there. Joop did the money, and after that I wanted to do it. I want to be able to see it myself."
      ),
      deeper: said(
        "Hij ziet alles, mijn zoon. 'Mam, wat moest je met vier bossen bloemen?' Dat was voor het graf, en één voor de buurvrouw. Ik hoef geen verantwoording af te leggen over tulpen. Ik wil weer een beurs die van mij is. Daar zit je waardigheid in, kind, in je beurs.",
        "He sees everything, my son. 'Mum, what did you want with four bunches of flowers?' That was for the grave, and one for the neighbour. I don't need to account for tulips. I want a purse again that is mine. That's where your dignity is, dear, in your purse."
      ),
      gist: said(
        "Ik wil zelf kunnen zien wat er op mijn rekening staat.",
        "I want to see myself what is in my account."),
      hook: said(
        "Weet je wat er nu in de oude bank zit? Een nagelstudio.",
        "Do you know what's in the old bank now? A nail salon."),
      holds: [
        .need(
          "riet-rekening", .rich, .numeracyMoney, "zelf haar rekening kunnen zien",
          "seeing her own account herself"),
        .need(
          "riet-beurs", .deeper, .numeracyMoney, "weer baas over haar eigen geld zijn",
          "being in charge of her own money again"),
      ]),
    Subject(
      "brief", said("de brieven van de gemeente", "the letters from the council"),
      cues: said(
        "brief brieven post envelop gemeente formulier formulieren aanvragen aanvraag hulp Wmo papieren administratie regelen zaken instanties traplift loket ambtenaar",
        "letter letters post mail envelope council municipality form forms apply application help papers paperwork administration arrange official officials counter"
      ),
      closed: [said("Ligt klaar.", "It's put ready."), said("Komt wel.", "In due course.")],
      rich: said(
        "Ik kan lezen als de beste, ik las vroeger de krant voor in het tehuis. Maar die brief over hulp in huis heb ik vier keer gelezen. 'Uw ondersteuningsvraag is in behandeling.' Wat vragen ze nu? Moet ik iets doen? Ik wil een brief die zegt wat hij bedoelt.",
        "I can read with the best, I used to read the paper aloud in the home. But that letter about help in the house I have read four times. 'Your support request is being processed.' What are they asking? Must I do something? I want a letter that says what it means."
      ),
      deeper: said(
        "Weet je wat het is, ik ben degene die hielp. De hele trap kwam bij mij met de papieren. En nu zou ik daar zelf moeten zitten, met een nummertje. Ik vraag het liever niet. Als iemand nou eens zei: Riet, zullen we het samen doen, dan was het geen hulp. Dan was het koffie.",
        "You know what it is, I'm the one who helped. The whole staircase came to me with their papers. And now I'd have to sit there myself, with a number. I'd rather not ask. If somebody said: Riet, shall we do it together, then it wouldn't be help. Then it would be coffee."
      ),
      gist: said(
        "Lezen kan ik best, maar die brief zegt niet wat hij bedoelt.",
        "I can read all right, but that letter doesn't say what it means."),
      hook: said(
        "Ik heb een brief van de gemeente in mijn tas. Al twee weken.",
        "I have a letter from the council in my bag. Two weeks now."),
      holds: [
        .need(
          "riet-brief", .rich, .affairs, "brieven die zeggen wat ze bedoelen",
          "letters that say what they mean"),
        .strength(
          "riet-trap", .deeper, .affairs, "hielp de hele trap met papieren",
          "helped the whole staircase with papers"),
        .need(
          "riet-samen", .deeper, .affairs, "samen doen, zonder dat het hulp heet",
          "doing it together, without calling it help"),
      ]),
  ]
}
