internal import Interviewing

extension Persona {
  /// His work, the phone, learning, the club.
  static let ronAtWork: [Subject] = [
    Subject(
      "werk", said("zijn werk", "his work"),
      cues: said(
        "werk werken werkdag magazijn baan baas collega collega's dozen heftruck scanner tablet ploeg dienst order voorman leidinggevende pauze bedrijf beroep dag week ochtend vak instructie veiligheid",
        "work working workday warehouse job boss colleague colleagues boxes forklift scanner tablet shift order foreman manager break company day week morning trade instruction safety"
      ),
      closed: [said("Prima werk.", "Decent work."), said("Al jaren.", "For years.")],
      rich: said(
        "Ik loop hier blind. Gang 14, derde schap, links: de kattenbakkorrels. De jongens komen het aan mij vragen. Maar sinds mei hebben we een tablet, met elke ochtend een lap tekst over wat er anders moet. Dan zeg ik dat mijn bril in de auto ligt. Ik wil gewoon weten wat erin staat.",
        "I could walk this place blind. Aisle 14, third shelf, left: the cat litter. The lads come and ask me. But since May we have a tablet, with a slab of text every morning about what must be done differently. Then I say my glasses are in the car. I just want to know what it says."
      ),
      deeper: said(
        "Het is geen bril. Zo. Eenendertig jaar, en niemand die het weet, behalve Sjaak, en die gaat met pensioen. Als ze erachter komen… Ik ben niet bang dat ze me ontslaan. Ik ben bang dat die jongens niks meer aan me vragen. Ik wil blijven wie ik hier ben.",
        "It isn't the glasses. There. Thirty-one years, and nobody knows, but for Sjaak, and he is retiring. If they find out… I'm not afraid they'll sack me. I'm afraid those lads won't ask me anything any more. I want to stay who I am here."
      ),
      gist: said(
        "Het gaat om die teksten op de tablet, het werk zelf kan ik dromen.",
        "It's those texts on the tablet, the work itself I could do in my sleep."),
      hook: said(
        "Zie je dat ding daar aan de muur? Die tablet. Sinds mei.",
        "See that thing on the wall? That tablet. Since May."),
      holds: [
        .strength(
          "ron-plattegrond", .rich, .workEducation, "kent het hele magazijn uit zijn hoofd",
          "knows the whole warehouse by heart"),
        .need(
          "ron-tablet", .rich, .workEducation, "weten wat er op de tablet staat",
          "knowing what the tablet says"),
        .need(
          "ron-blijven", .deeper, .workEducation,
          "lezen leren zonder zijn plek bij de jongens te verliezen",
          "learning to read without losing his place among the lads"),
      ]),
    Subject(
      "telefoon", said("zijn telefoon", "his phone"),
      cues: said(
        "telefoon mobiel mobieltje app appje appgroep appen whatsapp bericht berichten computer laptop internet digitaal digid online scherm typen bellen sms mail e-mail",
        "phone mobile cellphone app texting whatsapp message messages computer laptop internet digital digid online screen type typing call calling email"
      ),
      closed: [said("Om te bellen.", "For calling."), said("Als het moet.", "If I must.")],
      rich: said(
        "Bellen doe ik. En inspreken, dat is een uitvinding, dat had er veertig jaar geleden moeten zijn. Maar de appgroep van het werk staat vol, en wie moet je vragen om die voor te lezen? Roosters worden er geruild, en ik hoor het maandag pas.",
        "Calling I do. And voice messages, that's an invention, they should have had it forty years ago. But the group chat from work is full, and who can you ask to read that out? They swap shifts there, and I only hear it on Monday."
      ),
      deeper: said(
        "De vader van Kees was dood. Dat stond in de groep. Ik zag een lange tekst, iedereen reageerde, dus ik deed een duim en zo'n lachend poppetje. Ik heb er drie nachten niet van geslapen. Kees zei: geeft niks. Maar ik wil nooit meer een duim sturen naar iets wat ik niet snap.",
        "Kees's father had died. That was in the chat. I saw a long text, everybody was answering, so I did a thumb and one of those laughing faces. I didn't sleep for three nights. Kees said: doesn't matter. But I never want to send a thumb again to something I don't get."
      ),
      gist: said(
        "Die appgroep kan ik niet volgen, bellen gaat best.",
        "I can't follow that group chat, calling is fine."),
      hook: said(
        "Hoor je dat gebrom? Dat is de appgroep weer.",
        "Hear that buzzing? That's the group chat again."),
      holds: [
        .need(
          "ron-appgroep", .rich, .digital, "de appgroep van het werk kunnen volgen",
          "following the group chat from work"),
        .strength(
          "ron-inspreken", .rich, .digital, "redt zich met spraakberichten",
          "manages with voice messages"),
        .need(
          "ron-duim", .deeper, .digital, "begrijpen waar hij op antwoordt",
          "understanding what he answers to"),
      ]),
    Subject(
      "leren", said("leren en vroeger op school", "learning, and school in the old days"),
      cues: said(
        "leren les lessen cursus school klas vroeger jeugd kind meester juf lezen schrijven letters spelling taal taalhuis bibliotheek boek boeken krant diploma oefenen opleiding groep",
        "learn learning lesson lessons course school class childhood young teacher read reading write writing spelling language library book books newspaper diploma practise education group pupil student"
      ),
      closed: [said("Lang geleden.", "Long ago."), said("Niks voor mij.", "Not for me.")],
      rich: said(
        "Op school zat ik achterin, bij het raam. Ik kende alle auto's die langskwamen aan het geluid. Lezen, dat liep bij mij door elkaar, als mieren. Een klas hoef ik niet meer te zien. Maar als het kon op mijn manier, 's avonds, een uurtje, met iemand die niet zucht: dan wel.",
        "At school I sat in the back, at the window. I knew every car that passed by its sound. Reading, that ran about on me, like ants. I don't need to see a classroom again. But if it could be my way, in the evening, an hour, with someone who doesn't sigh: then yes."
      ),
      deeper: said(
        "De meester zei waar iedereen bij zat: jij wordt sjouwer, Ron, daar heb je geen letters voor nodig. Nou, hij kreeg gelijk. Ik heb dat vijftig jaar meegedragen. Ik zou één keer van iemand willen horen dat het niet te laat is. En dat diegene dat meent.",
        "The teacher said in front of everyone: you'll be a porter, Ron, you need no letters for that. Well, he was right. I have carried that for fifty years. I'd like to hear from someone, once, that it isn't too late. And that they mean it."
      ),
      gist: said(
        "Ik wil best wat leren, alleen niet in een klas.",
        "I don't mind learning, just not in a classroom."),
      hook: said(
        "Er hangt een briefje van een cursus op het bord. Zegt men.",
        "There's a note about a course on the board. So they say."),
      holds: [
        .need(
          "ron-manier", .rich, .workEducation, "leren op zijn eigen manier, 's avonds, één op één",
          "learning his own way, in the evening, one to one"),
        .need(
          "ron-telaat", .deeper, .workEducation, "horen dat het niet te laat is",
          "hearing that it is not too late"),
      ]),
    Subject(
      "club", said("de voetbalclub", "the football club"),
      cues: said(
        "voetbal voetballen club vereniging jeugd team trainer training trainen elftal sport sporten vrije hobby weekend zaterdag vrijwilliger vrijwilligerswerk vrienden maten ontspannen repareren brommer brommers sleutelen goed trots plezier",
        "football soccer club association youth team coach coaching training sport sports free hobby weekend saturday volunteer volunteering friends mates relax repair moped mopeds tinker good proud fun"
      ),
      closed: [said("Zaterdags.", "Saturdays."), said("Vroeger meer.", "More in the old days.")],
      rich: said(
        "Zaterdag stond ik langs de lijn, de onder elf. Die ventjes. Je ziet er een die niet durft, en in mei kopt hij hem erin. Sinds vorig jaar moet de opstelling in een app, en een verslag op de site. Toen ben ik gestopt. Ik zei: mijn knie. Ik wil wel weer langs die lijn.",
        "Saturdays I stood on the sideline, the under-elevens. Those little fellows. You see one who doesn't dare, and in May he heads it in. Since last year the line-up has to go into an app, and a report on the site. So I quit. I said: my knee. I would like to be on that line again."
      ),
      deeper: said(
        "Ze hebben gebeld, weet je. Drie keer. En ik maar over die knie. Terwijl: ik kan alles behalve dat verslagje. Als er iemand naast me staat die typt terwijl ik praat, dan sta ik er zaterdag weer. Ik mis ze. Ik durf het alleen niet te vragen.",
        "They rang, you know. Three times. And me on about that knee. While I can do everything but that little report. If somebody stood next to me and typed while I talked, I'd be there again on Saturday. I miss them. I just don't dare to ask."
      ),
      gist: said(
        "Ik ben niet gestopt om die knie, maar om dat papierwerk.",
        "I didn't quit for the knee but for the paperwork."),
      hook: said(
        "Vroeger had ik op zaterdag de onder elf. Voetbal.",
        "I used to have the under-elevens on Saturdays. Football."),
      holds: [
        .strength(
          "ron-trainer", .rich, .leisureSocial, "ziet welk kind niet durft, en helpt het",
          "sees which child does not dare, and helps"),
        .need(
          "ron-lijn", .rich, .leisureSocial, "weer langs de lijn staan",
          "standing on the sideline again"),
        .need(
          "ron-samen", .deeper, .leisureSocial, "iemand die het verslag typt terwijl hij praat",
          "someone who types the report while he talks"),
      ]),
  ]
}
