extension NeedConcept {
  /// What people need around children and school, with the words it shows in.
  static let parenting = """
    school-contact parenting = Berichten van school begrijpen, contact met de leerkracht = Understanding messages from school, contact with teachers
      ouderavond*, oudergesprek*, tienminutengesprek*, rapportgesprek*, ouderapp, schoolapp, schoolbericht*
      berichten .. school, mail/mails/brief/brieven/bericht/app .. school/juf/meester
      school .. mail/mails/bericht/brief/app/berichten/stuurt, parro, social schools, parnassys, magister
      somtoday, klassenapp, juf .. praten/zegt/vraagt/vertelt/begrijp/snelle, meester .. zegt/praten
      leerkracht*, mentor, nieuwsbrief .. school, parents evening, parents' evening, parent evening
      school .. message/messages/letter/email/emails/app
      message/messages/email/emails/letter .. school/teacher, teacher .. says/talk/said/asks/speaks/meeting
      school meeting, report card, rapport, studiedag, schoolreis*, gymtas, klasgesprek, intern begeleider
      groepsapp .. ouders/klas, schoolplein, klasse-app, juffrouw, juffen, directeur .. school, directrice
      conrector, oudercontact, informatieavond, ouderraad, ouderkamer, medezeggenschap, luizenmoeder
      overblijf*, overblijven, traktatie*, trakteren, verkleed*, verkleden, schoolfeest, kerstdiner
      schoolfoto, gymspullen, rugzak .. briefje*, broodtrommel, tussenschoolse
      gesprek .. school/juf/meester/mentor, school .. belt/belde/zegt/gesprek/vraagt, rapporten, zorgteam
      ib'er, mentorgesprek, vrije dag .. school, staking .. school, margedag, school gate, head teacher
      headteacher, class app, class parents, costume, school trip, packed lunch, parents' night
      teacher .. tells/told/called/calls/fast, school .. calls/called/wants/told
      ouders .. groep/klas/app/plein, moeders .. plein/school/klas/groepsapp, juf, meester, teacher
      mailtje/mailtjes van school, lunch box, lunchbox, uitje .. school, school .. mailtjes
      ? school, leraar, lerares, docent*, klas, class, berichten, messages, moeders, ouders, groepsapp, groep
      ? ouder, parent, parents, teachers, schools
    homework parenting = Je kind helpen met schoolwerk = Helping one's child with schoolwork
      huiswerk*, huiswerkklas*, bijles*, schoolwerk, helpen met .. school/sommen/rekenen/huiswerk, sommen
      begrijpend lezen, tafels, werkstuk*, spreekbeurt*, citotoets, doorstroomtoets, schooladvies, homework
      tutor, tutoring, schoolwork, help .. son/daughter/kids/children .. school/maths/math/reading
      extra les/lessons, remedial, dictee, topografie, leesachterstand, leerlingbegeleiding, overhoren
      overhoor, uitleg .. rekenen/taal/sommen, breuken, staartdeling*, redactiesommen, woordjes .. overhoren
      toetsweek .. zoon/dochter, blijven zitten .. zoon/dochter/kind, leerachterstand, zittenblijver, avi
      avi-niveau, taalachterstand, leesniveau, rekenachterstand, schoolboek*, boekverslag, schoolprestatie*
      onvoldoende*, school assignment, spelling test, times tables .. son/daughter, long division
      worksheet*, grades, marks, after-school help, leerproblem*, concentratie .. kind/zoon/dochter
      hulp nodig .. school/nederlands/rekenen, ask .. teacher, vraag .. meester/juf, schoolbook*
      ? school, zoon, dochter, son, daughter, children, rekenen, maths, leren, cijfers, toets, toetsen, groep
    reading-aloud parenting = Voorlezen en passende kinderboeken = Reading aloud and fitting children's books
      voorlezen, voorleest, voorgelezen, lees .. voor, lezen .. voor, leest .. voor, voorleesboek*
      prentenboek*, kinderboek*, boekjes, plaatjes, verhaaltje*, boekstart, read aloud
      read .. to .. kids/children/son/daughter/him/her, reading to, bedtime, picture book*, children's book*
      story/stories .. bed/children, tweetalige boeken, boek .. eigen taal, books in .. language, bilingual
      verhaaltje .. slapen, slaapverhaal, sprookje*, kartonboekje, leesplezier, voorleesuurtje, voorlezer*
      boekstartkoffertje, kinderbieb, fairy tale*, nursery rhymes, bilingual book*, storytime
      stories .. little/kid/child, verhaal .. kind/dochter/zoon/kleintje
      ? boek, boeken, boekje, book, books, lezen, read, verhaal, story, stories
    upbringing parenting = Steun bij het opvoeden = Support with bringing up children
      opvoed*, grenzen stellen, luistert/luisteren .. niet/niks/nergens, luistert voor geen, puber*
      schermtijd, driftbui*, peuter*, brutaal, deuren, slaan .. deuren
      ruzie .. kinderen/zoon/dochter/zusjes/broertjes, kinderen/jongens .. ruzie, bedtijd, slapengaan
      zindelijk, consultatiebureau, parenting, teenager*, tantrum*, screen time, gaming
      doesn't/don't/won't listen, toddler, raising, bring up, upbringing, slams/slam .. door/doors
      moedergroep, andere ouders, other parents, spijbelt, spijbelen, liegt, krijsen, krijst, opvoedvraag*
      schermgebruik, gamen, gamet, gameverslav*, fortnite, roblox, playstation
      tiktok .. dochter/zoon/kind/kinderen, scrollt .. dochter/zoon, straffen, straf .. kind/zoon/dochter
      belonen, consequent, streng .. vader/moeder/opvoed*, ongehoorzaam, gehoorzaam, tegendraads
      onhandelbaar, opstandig, schelden .. kind/zoon, scheldt, grote mond, weglopen
      weggelopen .. zoon/dochter, hangjongere*, verkeerde vrienden, foute vrienden, jongens op straat
      politie .. zoon/thuisgebracht, leerplicht, jeugdzorg, veilig thuis, wijkteam .. kind/zoon
      pesten .. zoon/dochter/kind, gepest .. zoon/dochter/kind, bedplassen, eet niet .. kind/zoon/dochter
      driftig, tieners, tienerdochter, moederschap, vaderschap, alleenstaande moeder/ouder/vader, eenouder*
      stiefkind*, pleegkind*, gedrag .. kind/zoon/school, adhd, rouwt .. zoon, teenage, discipline, punish
      obey, naughty, rude .. son/daughter/kids, behaviour, behave, single mother/mum/parent, stepson, truant
      skips school, wrong friends, bad friends, police .. son/brought, video games, tik tok, boundaries
      bedtime, whines, won't eat, won't sleep .. baby/child/son/daughter
      zit/hangt/zitten/hangen .. scherm/tablet/ipad/telefoon/koptelefoon
      zoon/dochter/kinderen/kids .. gamen/gamet/game/tiktok/ipad, op zijn/haar/hun telefoon/scherm/kamer
      on his/her/their phone/tablet/screen, plays until, dichte deur, talk/talks back
      is veertien/vijftien/dertien/zestien, he's/she's thirteen/fourteen/fifteen/sixteen, gepest, bullied
      hangt .. jongens, gooit met, ligt .. bed .. school, pak .. af, vliegt .. bord
      ? kind, kinderen, zoon, dochter, son, daughter, kids, children, schreeuw*, vader, moeder, jongens
      ? jongen, meisje, tiener, moeder zijn, gezin, family, mother, father, boy, girl, teen, baby
    childcare parenting = Opvang voor de kinderen = Childcare
      opvang, kinderopvang, oppas*, creche, gastouder*, bso, naschoolse, peuterspeelzaal, voorschool
      kinderdagverblijf, childcare, babysitter, nursery, daycare, day care
      look after .. baby/kids/children/son/daughter, past .. op, alleen thuis .. kinderen/jongens/kleintjes
      kinderen/jongens/kleintjes .. alleen thuis, boys .. alone, kids/children .. alone
      deur op slot .. kinderen, nachtdienst .. kinderen, night shift .. boys/kids/children, childminder
      wie .. kinderen, waar .. de kinderen, met de kinderen .. erbij, kinderoppas, opvangplek, opvangkosten
      buitenschoolse, peutergroep, peuteropvang, voorschoolse, vve, wachtlijst .. opvang/creche
      kinderen .. mee/meenemen .. les/cursus/werk, baby .. mee/bij wie, wie .. past/neemt/haalt
      ophalen .. school/kinderen, uit school halen, tussen de middag, after school .. who/nobody/alone
      minder, childminding, who .. watch/watches/look/looks/mind
      leave .. kids/children/baby/son/daughter .. with/alone, bring .. baby/kids .. class/lesson, crib
      kids .. alone/alone at home, look after .. little, voor de kleine, for the little one, paste op
      watches them, niemand .. kleine
      ? baby, kleintje
    child-activities parenting = Iets te doen voor de kinderen = Something for the children to do
      sportclub .. kind/zoon/dochter, zwemles*, zwemdiploma, swimming lesson*, swimming lessons, speeltuin*
      playground, kinderclub, clubje .. kind/zoon/dochter/kinderen, zomervakantie .. kinderen/thuis
      jeugdfonds, contributie, kids .. nothing to do, muziekles*
      op judo/ballet/voetbal/dansles/zwemles/turnen/gym/scouting, judo, ballet, turnen, scouting, dansles
      kinderfeestje, football club, swimming club, vakantie .. kinderen .. vervelen, a diploma .. zwemmen
      zwemdiploma's, zwembad .. kinderen/zoon/dochter/les, sportclub*, voetbalclub, voetbalschoenen
      balletles, turnles, streetdance, kindervakantie*, zomerkamp, ponykamp, kinderboerderij, pretpark
      dierentuin, uitje*, dagje uit, speelgoed*, speelotheek, speelplek, buitenspelen, trapveldje
      kinderclubs, knutselclub, kindertheater, leergeld, kindpakket, verjaardagsfeest .. kind/zoon/dochter
      kinderfeest, membership .. son/daughter/club, toys, zoo, outing, day out .. kids/children, summer camp
      summer holidays .. kids/children, holidays .. kids/children, dance class .. daughter/girls
      swimming .. son/daughter/kids/children, football .. son/boy/boys, clubs .. kids/children/girls/boys
      sport .. zoon/dochter/kind/kinderen, vakantie .. binnen, zes weken
      leren zwemmen .. dochter/zoon/ze/hij, ze/hij .. leren zwemmen
      dochter/zoon .. dansen/voetbal/zwemmen/sport, niks in de wijk
      ? zwemmen, voetbal, vakantie, spelen
    school-choice parenting = Een school kiezen voor je kind = Choosing a school for one's child
      schoolkeuze*, basisschool .. kiezen/welke/aanmelden/inschrijven/vier
      welke school .. kind/zoon/dochter/voor, school .. kiezen .. kind/zoon/dochter
      middelbare .. kiezen/welke/zoon/dochter/oudste, grote school, brugklas*, brugpieper
      aanmelden .. school, aanmeldformulier .. school, schooladvies*, advies .. groep acht/school/vmbo/havo
      vmbo .. zoon/dochter/advies, kijkavond, rondleiding .. school, speciaal onderwijs .. zoon/dochter/kind
      speciale school, montessori, vrije school, islamitische school, loting .. school, wachtlijst .. school
      schools .. visit/choose/choice/which/list, secondary school .. son/daughter/which/sign
      primary school .. which/choose, sign .. up .. school, which school .. son/daughter/child/him/her
      school advice, wordt vier, wordt 4
      ? school, scholen, schools, advies, niveau, kiezen, choose, groep acht
    partner-split parenting = Samen ouder blijven na een scheiding = Being parents together after a separation
      co-ouder*, coouder*, omgangsregeling, omgang, bezoekregeling, ouderschapsplan, mijn ex, m'n ex
      haar ex, zijn ex, de ex, ex .. kinderen/kind/dochter/zoon/haalt/brengt/afspraken, papadag, papaweekend
      om het weekend, om de week .. kinderen/vader/moeder/bij, weekendvader, hun vader
      hun moeder .. afspraken/ruzie, haar moeder .. afspraken/appt, uit elkaar
      gescheiden .. kinderen/ouders, mediator, my ex, the ex, custody .. week/weekend, every other weekend
      co-parent*, their father, their mother .. and me, separated, handover, weekends .. dad/father
      ? ex, scheiding, divorce
    """
}
