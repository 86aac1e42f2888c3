extension NeedConcept {
  /// What people need around Dutch and living here, with the words it shows in.
  static let civic = """
    speak-dutch civic-integration = Nederlands leren en durven spreken = Learning Dutch and daring to speak it
      nl .. leren/praten/spreken/oefenen, beter/beetje nl
      nederlands .. leren/praten/spreken/oefenen/beter/verstaan/goed
      leren/praten/spreken/oefenen/beter/spreekt/praat .. nederlands, taalles*, taalcursus*, taalmaatje*
      taalcafe*, taalcoach*, taalgroep*, taalschool, praatgroep*, de taal, uitspraak, accent, woordenschat
      oefenen .. praten/spreken, praten/spreken .. oefenen
      dutch .. learn/speak/practise/practice/better/class/lesson/lessons
      learn/speak/practise/practice/better/improve .. dutch, language class/course/buddy/lesson/cafe
      speaking, pronunciation, conversation group, het nederlands, mijn nederlands, my dutch, engels terug
      english back, switch/switches to english, duolingo, vervoeging, grammatica, grammar, taal .. leren
      spreektaal, dialect, nt2, conversatie, gesprekje, gesprek voeren, zinnetje*, zinnen maken, volzin*
      woordjes, woordjes .. leren, werkwoord*, lidwoord*, de en het, klank*, g .. uitspreken, uitspreken
      tong .. breekt/slaapt, tongval, moedertaal .. praten, taalvrijwilliger*, taalbuddy, taalcafé, taalpunt
      taalniveau, taalbarriere, spreekvaardigheid, spreken .. durf, hakkelen, stilvallen, val stil
      stil .. als .. praten, te snel praten, praten .. snel/vlug, langzaam praten, mensen .. te snel
      versta .. niet/half/woord, verstaan .. snel/telefoon, aan de telefoon .. versta/praten, vertaalapp
      translate, google translate, vertaler, woordenboek, dictionary, gebroken nederlands, steenkolenengels
      engels .. praten/terug/overal, iedereen .. engels, pools .. praten/allemaal
      collega's .. pools/turks/arabisch/engels/roemeens, verb, verbs, vocabulary, fluent, fluency
      mother tongue .. only, mouth .. open, sentences, words .. forget/remember/mouth/know, dutch words
      few words, speak .. bakery/shop/neighbours/counter/phone/colleagues, talk .. too fast, too fast
      conversation, language cafe, language buddy, practise .. talking/speaking, only english
      everyone/everybody speaks english, answer .. english, polish .. all/everyone, taalvaardigheid
      spreektempo, zinsbouw, accentloos, uitdrukking*, spreekwoord*, mond open/opendoe/opendoen
      verstaat alles, begrijp/versta .. alles/bijna/veel .. maar, komt er niets/niks .. uit
      met mensen praten, laat .. praten, praten .. laat, speaks for me, talks for me
      have/has the word/words, don't know the words, grapje .. nederlands, over op engels
      allemaal pools/turks/arabisch/engels, wijs/wijst .. aan, aan de telefoon .. nederlands
      nederlands nummer, beter verstaan
      ? nederlands, nederlandse, dutch, taal, language, praten, spreken, speak, talk, woorden, words, verstaan
      ? zinnen, spreekt, gesproken, versta, taalgebied, praat, praatje
    exam civic-integration = Slagen voor het inburgerings- of taalexamen = Passing the civic integration or language exam
      inburger*, inburgeringsexamen*, knm, examen .. spreken/luisteren/lezen/schrijven, examen, exam/exams
      taalexamen, staatsexamen, a1, a2, b1, b2, onderdeel/onderdelen, civic integration, naturalis*, pip
      leerroute, z-route, integration exam, listening exam, speaking exam, oefenexamen*, practice exam
      duo .. boete, boete .. duo/inburgering, slaag, slagen .. examen/toets, slaagt, herkans*
      niveau .. b1/a2/examen/halen, b1-niveau, a2-niveau, termijn .. examen/inburgering/loopt, ona
      participatieverklaring, spreekexamen, luisterexamen, leesexamen, schrijfexamen, taaltoets
      leerbaarheidstoets, toetsbureau, speaking part, writing part, listening part
      test .. dutch/language/society, a2 level, b1 level, oefenen .. examen/toets, examentraining
      pass .. exam/test, niet gehaald, derde keer, tweede keer .. gehaald/examen/gezakt, termijn .. loopt/af
      part left, punten tekort, onderdeel .. halen
      ? examens, gezakt, zakte, toets, failed, punt, deadline
    how-it-works civic-integration = Begrijpen hoe het in Nederland werkt = Understanding how things work in the Netherlands
      hoe .. hier werkt/gaat, hoe het werkt, how .. works here, how things work
      nederlandse regels/gewoontes/cultuur/gewoonte, dutch rules/customs/culture/system
      regels .. hier/nederland, in mijn land, in my country, customs, the system, het systeem
      afval scheiden, vuilnis .. dag, container*, garbage, recycling, stempas*, stemmen, vote, voting
      afspraak .. nodig, welk loket, waar .. terecht, polder, rechten en plichten, verkeersregels
      traffic rules, instanties, verzekering .. verplicht, visum, visa, vergunning .. nodig, eigen risico
      verwijzing .. huisarts, verwijsbrief, afvalpas, afvalkalender, grof vuil, plastic .. dag/bak/apart
      glasbak, gft, zorgstelsel, poldermodel, politiek, partijen, verkiezing*, stemkaart, stembureau
      stembiljet, democratie, wetten, gewoonte*, etiquette, beleefd, onbeleefd, feliciteren
      verjaardagskring, op tijd komen, agenda .. trekken/afspraak, spontaan langs, sinterklaas, koningsdag
      elfstedentocht, hoe doen .. hier/jullie, wat is normaal, normaal hier, anders dan .. thuis/land
      bij ons .. anders, zo gaat dat hier, dutch way, here .. different/everything, different here, manners
      tradition*, elections, ballot, political, parties, insurance .. how/own risk/compulsory, own risk
      deductible, bins, rubbish .. day/bin, explain .. how .. here, in our country, in onze cultuur, cultuur
      culture, afspraak .. voor alles, voor alles .. afspraak, niemand .. gezegd/verteld, wie vertelt
      nobody told/tells, nobody had told, who tells, boete .. vuilnis/vuilniszak/afval, fine .. rubbish/bins
      waarom moet je, in .. land ga je, hoe werkt dat, vuilniszak*
      ? regels, rules, systeem, system, nederland, netherlands, holland, paspoort, passport, country
    citizenship civic-integration = Nederlander worden, of hier mogen blijven = Becoming Dutch, or being allowed to stay
      naturalisatie, naturaliseren, nederlander worden, nederlands paspoort
      paspoort .. nederlands/aanvragen, nationaliteit, verblijfsvergunning*, ind, gezinshereniging
      citizenship, dutch passport, nationality, residence permit, family reunification, visum, visa
      partner .. overkomen, verblijf, verblijfspas, verblijfsdocument, verblijfsstatus, statushouder*
      asiel*, asylum, azc, procedure .. ind/asiel/wachten, naturalisatieceremonie, dubbele nationaliteit
      afstand doen, ingezetene, gezin .. overkomen/hereniging/wachten, vrouw .. overkomen/over laten komen
      laten overkomen, nareis, mvv, status .. krijgen/aanvraag/tijdelijk, onbepaalde tijd
      permanent .. verblijf/residence, residence, resident, residency, immigration
      stay here .. allowed/permit, citizen, become dutch, bring .. wife/husband/children/family over
      nederlanderschap, terugsturen .. land, uitgezet, deported, toestemming
      vergunning .. loopt/af/verlopen/wachten, wachten .. ind
      ? paspoort, passport, papieren, permit, aanvraag
    meet-people civic-integration = Contact met buurtgenoten en Nederlanders = Contact with neighbours and Dutch people
      nederlanders, nederlandse mensen/vrienden/buren/vriendin, contact .. nederlanders/buren/buurt/mensen
      dutch people/friends/person, mensen .. buurt/straat/wijk/flat/dorp .. kennen/leren/ontmoeten
      buren .. kennen/contact/groeten/praten, know .. neighbours/neighbors
      neighbours/neighbors .. know/hello/talk, meet .. people/neighbours/neighbors/locals/dutch, locals
      contact with, bij mensen binnen, kennismaken met, integreren, erbij horen, uitgenodigd, invited
      contact .. locals, nieuw .. buurt/dorp/straat/stad, nieuwkomer*, dorpsgenoot, dorpsgenoten, autochton*
      buurtgenoot, buurtgenoten, wijkgenoten, inheems*, niet bij .. binnen, nooit .. binnen
      zeggen .. hoi/hallo/dag, hoi en, buurtfeest, burendag, straatfeest, buurtbbq, echte nederlanders
      nederlandse gezin*, nederlandse kennissen, nederlandse collega's, ergens bij horen, bij horen
      thuis voelen, meetellen, vreemdeling, buitenlander*, only .. own people/countrymen
      dutch family/home/house/neighbours/mothers/colleagues, dutch .. friend, people from here, from here
      real dutch, foreigner, stranger, strangers, belong, feel at home, street party
      new .. village/neighbourhood/street/town, nobody greets, neighbours .. never/name/names
      kent .. straat/flat/buurt, in deze straat, wave/waves/waving, iedereen heeft .. vrienden
      gezin .. tafel, zwaait/zwaaien, weet niet hoe ze/zij heten, allemaal uit mijn land
      vrienden .. allemaal
      ? buren, buurt, straat, wijk, flat, neighbours, neighbors, neighbourhood, contact, ontmoeten, meet
      ? mensen, people, dorp, village, street, kennissen, kennen, uitnodigen, invite, groeten
    mother-tongue civic-integration = De eigen taal en cultuur houden en doorgeven = Keeping and passing on one's own language and culture
      moedertaal*, eigen taal, onze taal, mijn taal, taal van thuis, eigen cultuur, onze cultuur, afkomst
      roots, wortels, doorgeven .. taal/cultuur/kinderen
      taal .. vergeten/verleren/verloren/doorgeven/kinderen/kleinkinderen, zaterdagschool, weekendschool
      arabische les, poolse school, poolse les, koranles, kleinkinderen .. verstaan, our language
      own language, mother tongue, native language, our culture, own culture, heritage
      grandchildren .. understand/speak, forget/forgets .. language, saturday school, polish school
      arabic lessons, our songs, onze liedjes, onze verhalen, traditie .. doorgeven
      ? taal, language, cultuur, culture, arabisch, pools, turks, berbers, tigrinya, arabic, polish, turkish
    """
}
