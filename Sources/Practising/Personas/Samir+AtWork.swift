internal import Interviewing

extension Persona {
  /// The shop, tax, messages, his back.
  static let samirAtWork: [Subject] = [
    Subject(
      "zaak", said("zijn zaak", "his business"),
      cues: said(
        "werk werken werkt zaak kapper kapsalon salon knippen klanten klant stoel bedrijf ondernemer ondernemen zzp baan beroep vak dag week ochtend droom toekomst plan trots goed winkel",
        "work working business barber barbershop shop salon cut cutting hair customers customer clients chair company entrepreneur self-employed freelance job profession trade day week morning dream future plan proud good"
      ),
      closed: [
        said("Loopt lekker.", "Going well."), said("Druk, rustig, druk.", "Busy, quiet, busy."),
      ],
      rich: said(
        "Deze stoel huur ik, tweehonderd per week, ook als het regent. Vrijdag staan ze tot buiten. Ik kan elke kop, krullen, baard, kind dat huilt. Over twee jaar wil ik een eigen zaak, met drie stoelen en goede thee. Ik zoek iemand die met me meedenkt: waar begin je, wat mag, wat kost dat?",
        "I rent this chair, two hundred a week, also when it rains. On Fridays they queue outside. I can do any head, curls, beards, a child that cries. In two years I want my own shop, with three chairs and good tea. I'm looking for someone to think along: where do you start, what's allowed, what does it cost?"
      ),
      deeper: said(
        "Bij de bank zei die man: een kapper, leuk, maar heeft u ook een écht plan? Hij keek al naar de volgende. Mijn oom had de mooiste salon van Homs, marmer, drie broers aan het werk. Die is weg. Ik wil niet rijk worden. Ik wil dat zijn naam weer op een raam staat.",
        "At the bank the man said: a barber, nice, but do you have a real plan as well? He was already looking at the next one. My uncle had the finest salon in Homs, marble, three brothers at work. It's gone. I don't want to get rich. I want his name on a window again."
      ),
      gist: said(
        "Ik wil een eigen zaak, en iemand die meedenkt hoe.",
        "I want my own shop, and someone to think along how."),
      hook: said(
        "Zie je dat lege pand aan de overkant? Ik kijk er elke dag naar.",
        "See that empty shop across the street? I look at it every day."),
      holds: [
        .strength(
          "samir-knippen", .rich, .workEducation, "kan elk hoofd knippen, ook een kind dat huilt",
          "can cut any head, even a child that cries"),
        .need(
          "samir-zaak", .rich, .workEducation, "iemand die meedenkt over een eigen zaak",
          "somebody to think along about a shop of his own"),
        .need(
          "samir-naam", .deeper, .workEducation, "serieus genomen worden als ondernemer",
          "being taken seriously as an entrepreneur"),
      ]),
    Subject(
      "btw", said("belasting en geld", "tax and money"),
      cues: said(
        "geld belasting belastingdienst btw boekhouding boekhouder administratie rekening rekeningen bonnetjes sparen verdienen inkomen kosten rekenen cijfers aangifte huur betalen financien schulden prijs prijzen",
        "money tax taxes vat bookkeeping bookkeeper accounts administration bill bills receipts save saving earn income costs numbers return rent pay finances debts price prices"
      ),
      closed: [
        said("Komt goed.", "It'll be fine."), said("Ik betaal alles.", "I pay everything."),
      ],
      rich: said(
        "Geld tellen kan ik, mijn kassa klopt tot op de cent. Maar elke drie maanden komt de btw en dan zit ik tot twee uur 's nachts. Schoenendoos met bonnetjes, filmpje van een neef, en dan druk ik op verzenden en bid ik. Ik wil het snappen, één keer goed uitgelegd.",
        "Counting money I can do, my till is right to the cent. But every three months there's the VAT and I'm up till two at night. Shoebox with receipts, a cousin's video, and then I press send and pray. I want to get it, explained properly once."
      ),
      deeper: said(
        "Eén keer vulde ik het verkeerde vakje in. Achttienhonderd euro. Ik heb het aan niemand verteld, ik heb drie maanden brood gegeten. Weet je wat het ergste was? Op de brief stond dat ik het had kúnnen weten. Ik wil iemand die ik mag bellen vóór ik iets fout doe, zonder dat het een domme vraag is.",
        "Once I filled in the wrong box. Eighteen hundred euros. I told nobody, I ate bread for three months. You know what was worst? The letter said I could have known. I want somebody I can call before I do it wrong, without it being a stupid question."
      ),
      gist: said(
        "Het gaat om de btw, tellen kan ik best.", "It's about the VAT, counting I can do."),
      hook: said(
        "Onder de kassa staat een schoenendoos. Die is van de belasting.",
        "Under the till there's a shoebox. That one belongs to the tax office."),
      holds: [
        .need(
          "samir-btw", .rich, .numeracyMoney, "de btw een keer goed uitgelegd krijgen",
          "having VAT properly explained once"),
        .need(
          "samir-bellen", .deeper, .numeracyMoney, "iemand om te bellen vóór het misgaat",
          "somebody to call before it goes wrong"),
      ]),
    Subject(
      "berichten", said("schrijven aan klanten", "writing to customers"),
      cues: said(
        "online internet instagram website app apps telefoon computer digitaal bericht berichten reviews recensies afspraken filmpjes schrijven typen mail e-mail appen spelling foto's digid klanten vindbaar",
        "online internet instagram website app apps phone computer digital message messages reviews appointments bookings videos write writing type typing email texting spelling photos digid customers"
      ),
      closed: [said("Instagram, ja.", "Instagram, yes."), said("Elke dag.", "Every day.")],
      rich: said(
        "Foto's en filmpjes: vierduizend volgers, allemaal zelf gedaan. Maar dan schrijft iemand een heel verhaal in het Nederlands en dan stuur ik een duimpje en een schaar. Praten gaat snel bij mij, schrijven is met natte schoenen. Ik wil gewoon een nette zin terug kunnen sturen.",
        "Photos and videos: four thousand followers, all done myself. But then someone writes a whole story in Dutch and I send a thumb and some scissors. Talking goes fast with me, writing is in wet shoes. I just want to be able to send back one proper sentence."
      ),
      deeper: said(
        "Er staat een review: 'Goede kapper maar kan niet eens normaal Nederlands.' Hij zat hier een uur te lachen met mij! Hij las alleen mijn berichtje. Op papier ben ik dom, en in het echt ben ik grappig. Ik wil dat die twee dezelfde Samir worden.",
        "There's a review: 'Good barber but can't even speak proper Dutch.' He sat here laughing with me for an hour! He only read my message. On paper I'm stupid, and in real life I'm funny. I want those two to become the same Samir."
      ),
      gist: said("Praten gaat goed, het is het schrijven.", "Talking is fine, it's the writing."),
      hook: said(
        "Er zijn al zes berichten vanochtend. Allemaal lang.",
        "Six messages this morning already. All of them long."),
      holds: [
        .strength(
          "samir-volgers", .rich, .digital, "bouwde zelf vierduizend volgers op",
          "built up four thousand followers himself"),
        .need(
          "samir-zin", .rich, .digital, "klanten een nette zin terug kunnen schrijven",
          "writing customers a proper sentence back"),
        .need(
          "samir-dezelfde", .deeper, .civicIntegration,
          "op papier net zo slim zijn als in het echt", "being as smart on paper as in real life"),
      ]),
    Subject(
      "rug", said("zijn rug en zijn gezondheid", "his back and his health"),
      cues: said(
        "gezond gezondheid rug pijn ziek dokter huisarts fysio fysiotherapeut lichaam slapen slaap staan moe stress zorg verzekering verzekerd bewegen rusten vakantie eten",
        "health healthy back pain ill sick doctor gp physio physiotherapist body sleep stand standing tired stress care insurance insured exercise rest holiday vacation food"
      ),
      closed: [
        said("Sterk als een paard.", "Strong as a horse."), said("Beetje rug.", "Bit of back."),
      ],
      rich: said(
        "Tien uur staan, zes dagen. Mijn rug is vijftig. De dokter zegt: rust. Maar als ik ziek ben, is de stoel leeg en de huur niet. Ik heb geen verzekering daarvoor, te duur, denk ik. Ik wil weten wat er kan voor iemand als ik.",
        "Ten hours standing, six days. My back is fifty. The doctor says: rest. But when I'm ill the chair is empty and the rent isn't. I have no insurance for that, too expensive, I think. I want to know what there is for somebody like me."
      ),
      deeper: said(
        "In januari ben ik knippend flauwgevallen. De klant heeft me opgevangen, met het laken nog om. We hebben gelachen. 's Avonds niet. Thuis rekenen vijf mensen op deze handen. Ik zou één dag in de week willen dat er niemand op mij rekent.",
        "In January I fainted while cutting. The customer caught me, with the cape still on. We laughed. Not in the evening. At home five people count on these hands. I would like one day a week on which nobody counts on me."
      ),
      gist: said(
        "Als ik ziek ben, verdien ik niets, dat is het punt.",
        "When I'm ill I earn nothing, that's the point."),
      hook: said("Mijn rug. Sorry, ik moet even strekken.", "My back. Sorry, I need to stretch."),
      holds: [
        .need(
          "samir-verzekering", .rich, .health,
          "weten wat er is voor een zelfstandige die ziek wordt",
          "knowing what there is for a self-employed person who falls ill"),
        .need(
          "samir-dag", .deeper, .health, "één dag dat niemand op hem rekent",
          "one day on which nobody counts on him"),
      ]),
  ]
}
