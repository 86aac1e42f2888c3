internal import Interviewing

extension Persona {
  /// His mother, friends, the language, the young ones in the street.
  static let samirBeside: [Subject] = [
    Subject(
      "moeder", said("zijn moeder en de papieren", "his mother and the papers"),
      cues: said(
        "moeder mama ouders familie gezin zus zussen thuis brief brieven post gemeente papieren formulieren regelen zaken instanties tolk vertalen inburgering inburgeren vergunning avond avonden",
        "mother mum mom parents family sister sisters home letter letters post mail municipality council papers forms arrange official interpreter translate translating integration permit evening evenings"
      ),
      closed: [
        said("Goed, dank God.", "Fine, thank God."), said("Mijn moeder, ja.", "My mother, yes."),
      ],
      rich: said(
        "Sinds vorig jaar zijn ze hier, mijn moeder en mijn zussen. Hoogste geluk. En elke avond post op tafel: school, huisarts, inburgering. 'Samir, lees.' Ik ben kapper tot zes uur en daarna ben ik loket. Ik wil dat mijn moeder een plek heeft waar zij zelf terechtkan.",
        "They've been here since last year, my mother and my sisters. Greatest happiness. And every evening there's post on the table: school, doctor, integration. 'Samir, read.' I'm a barber till six and after that I'm the counter. I want my mother to have a place where she can go herself."
      ),
      deeper: said(
        "Bij de dokter moest ik iets over haar vertalen dat een zoon niet hoort te weten. Zij keek naar de grond en ik naar het plafond. Ze was directrice, hè, van een school. Ik wil haar weer als moeder, niet als dossier. En ik wil weer zoon zijn.",
        "At the doctor's I had to translate something about her that a son isn't supposed to know. She looked at the floor and I at the ceiling. She was a head teacher, you know. I want her back as a mother, not as a file. And I want to be a son again."
      ),
      gist: said(
        "Ik ben de tolk van het hele gezin, dat is het.",
        "I'm the interpreter of the whole family, that's what it is."),
      hook: said(
        "Straks belt mijn moeder. Let op, over een brief.",
        "My mother will call in a minute. Watch, about a letter."),
      holds: [
        .need(
          "samir-plek", .rich, .affairs, "een plek waar zijn moeder zelf terechtkan met post",
          "a place where his mother can go with letters herself"),
        .need(
          "samir-zoon", .deeper, .civicIntegration, "zoon zijn in plaats van tolk",
          "being a son instead of an interpreter"),
      ]),
    Subject(
      "vrienden", said("vrienden en vrije tijd", "friends and free time"),
      cues: said(
        "vriend vrienden vrije tijd weekend zondag voetbal voetballen sport sporten hobby ontspannen plezier uitgaan gezellig contact alleen eenzaam buurt buren mensen ontmoeten kennen muziek",
        "friend friends free time weekend sunday football soccer sport sports hobby relax fun going out contact alone lonely neighbourhood neighborhood neighbours neighbors people meet know music"
      ),
      closed: [
        said("Iedereen kent me.", "Everybody knows me."), said("Zondag, ja.", "Sundays, yes."),
      ],
      rich: said(
        "Tweehonderd mensen zeggen mij gedag op straat. Klanten. Maar zondag is mijn vrije dag en dan zit ik met mijn telefoon op de bank. Ik voetbalde in Homs, links buiten, snel! Ik wil weer een team, gewoon jongens uit de buurt, niet alleen uit mijn stoel.",
        "Two hundred people greet me in the street. Customers. But Sunday is my day off and then I'm on the sofa with my phone. I played football in Homs, left wing, fast! I want a team again, just lads from the neighbourhood, not only from my chair."
      ),
      deeper: said(
        "Iedereen praat tegen mij. Scheiding, baas, haaruitval. Ik weet alles van deze wijk. En dan betalen ze, en niemand vraagt: hé Samir, en jij? Jij bent de eerste in maanden. Ik wil één vriend die blijft zitten als hij al geknipt is.",
        "Everybody talks to me. Divorce, boss, hair loss. I know all about this neighbourhood. And then they pay, and nobody asks: hey Samir, and you? You're the first in months. I want one friend who stays in the chair when he's already been cut."
      ),
      gist: said(
        "Ik ken iedereen, maar buiten de zaak ben ik alleen.",
        "I know everybody, but outside the shop I'm alone."),
      hook: said(
        "Zondag ben ik vrij. Raad eens wat ik dan doe. Niks.",
        "I'm off on Sundays. Guess what I do. Nothing."),
      holds: [
        .need(
          "samir-team", .rich, .leisureSocial, "voetballen met jongens uit de buurt",
          "playing football with lads from the neighbourhood"),
        .need(
          "samir-vriend", .deeper, .leisureSocial, "een vriend die ook aan hem vraagt hoe het gaat",
          "a friend who asks how he is too"),
        .strength(
          "samir-luisteren", .deeper, .leisureSocial, "hoort de verhalen van de hele wijk",
          "hears the stories of the whole neighbourhood"),
      ]),
    Subject(
      "taal", said("de taal en grapjes", "the language and jokes"),
      cues: said(
        "taal Nederlands leren les lessen cursus school examen lezen boek boeken woorden praten spreken grapje grapjes humor taalmaatje oefenen diploma opleiding studeren",
        "language Dutch learn learning lesson lessons course school exam read reading book books words talk speak speaking joke jokes humour humor practise practice diploma education study"
      ),
      closed: [said("B1 gehaald.", "Passed B1."), said("Ja, toch?", "Yes, see?")],
      rich: said(
        "Geleerd in de stoel, van oma's en vrachtwagenchauffeurs. Mijn examen gehaald, maar een boek heb ik nog nooit uit. De les was op het moment dat ik moest knippen. Ik wil verder, lezen vooral, maar op maandag, als ik dicht ben.",
        "Learned it in the chair, from grannies and truck drivers. Passed my exam, but I've never finished a book. Lessons were at the time I had to cut. I want to go on, reading most of all, but on a Monday, when I'm closed."
      ),
      deeper: said(
        "In het Arabisch ben ik de grappigste van mijn familie, vraag maar na. In het Nederlands kom ik altijd één seconde te laat, dan is het gesprek al verder. Dat is eenzaam, een grap die niemand hoort. Ik wil in deze taal zo goed zijn dat mensen lachen omdat ík het bedoel.",
        "In Arabic I'm the funniest of my family, ask anyone. In Dutch I always come one second late, then the talk has moved on. That's lonely, a joke nobody hears. I want to be so good in this language that people laugh because I mean them to."
      ),
      gist: said(
        "Ik wil verder met de taal, vooral lezen, op maandag.",
        "I want to go on with the language, reading most of all, on Mondays."),
      hook: said(
        "Mijn Nederlands komt uit deze stoel, wist je dat?",
        "My Dutch comes out of this chair, did you know?"),
      holds: [
        .need(
          "samir-maandag", .rich, .workEducation, "verder met lezen, op maandag",
          "going on with reading, on Mondays"),
        .strength(
          "samir-stoel", .rich, .civicIntegration, "leerde Nederlands van zijn klanten",
          "learned Dutch from his customers"),
        .need(
          "samir-grap", .deeper, .civicIntegration, "grappig kunnen zijn in het Nederlands",
          "being able to be funny in Dutch"),
      ]),
    Subject(
      "jongens", said("de jongens in de straat", "the boys in the street"),
      cues: said(
        "jongens jongeren jeugd straat wijk kinderen jong helpen geven leerling stage vrijwilliger betekenen bijdragen doorgeven hangjongeren opvoeden opgroeien",
        "boys youth young lads street children kids help helping give giving apprentice internship volunteer contribute teach growing neighbourhood"
      ),
      closed: [said("Goeie gasten.", "Good guys."), said("Ik ken ze.", "I know them.")],
      rich: said(
        "Die jongens die buiten hangen, die knip ik op donderdag voor de helft. Iedereen is bang voor ze, en bij mij zeggen ze u. Twee willen het vak leren. Ik wil ze best opleiden, maar ik weet niet hoe dat officieel moet, met een stage.",
        "Those boys hanging about outside, I cut their hair at half price on Thursdays. Everybody is afraid of them, and with me they are polite. Two want to learn the trade. I'd be happy to train them, but I don't know how that works officially, with an internship."
      ),
      deeper: said(
        "Toen ik twaalf was, gaf mijn oom me een schaar en een kratje, en daarom liep ik niet op straat toen het begon. Zo simpel. Iemand gaf mij een kratje. Ik wil dat voor één jongen zijn. Dan is het rond.",
        "When I was twelve my uncle gave me scissors and a crate, and that's why I wasn't in the street when it started. That simple. Somebody gave me a crate. I want to be that for one boy. Then the circle is round."
      ),
      gist: said(
        "Ik wil die jongens het vak leren, maar hoe regel je dat?",
        "I want to teach those boys the trade, but how do you arrange it?"),
      hook: said(
        "Straks komen die jongens van buiten nog. Half geld, donderdag.",
        "Those boys from outside will come later. Half price, Thursdays."),
      holds: [
        .strength(
          "samir-donderdag", .rich, .parenting, "heeft het vertrouwen van de jongens op straat",
          "has the trust of the boys in the street"),
        .need(
          "samir-stage", .rich, .workEducation, "weten hoe je een leerling opleidt",
          "knowing how to train an apprentice"),
        .need(
          "samir-kratje", .deeper, .parenting, "voor één jongen zijn wat zijn oom voor hem was",
          "being for one boy what his uncle was for him"),
      ]),
  ]
}
