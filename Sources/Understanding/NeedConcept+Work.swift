extension NeedConcept {
  /// What people need around working, learning, Dutch and living here, with the words it shows in.
  ///
  /// Made from the eight domains of the praatplaat and what community work asks about in each: the
  /// things, places, people and papers of ordinary life. Words after `?` also belong elsewhere.
  static let workAndLanguage = """
    find-job work-education = Werk vinden dat past = Finding work that fits
      werk vinden/zoeken/gevonden/krijgen, zoek/zoekt werk, baan, banen, baantje, vacature*, werkloos, werkzoekend*, sollicit*, uitzendbureau*, werkgever*, in dienst, aangenomen, aan de slag, aan het werk, job/jobs, unemployed, vacancy/vacancies, apply/applied .. jobs/job/work, find .. work, work again, employer/employers, agency, hire/hired/hiring, weer werken, ander werk, kantoor/winkel .. werken, out of work, better job, beter werk, overqualified, application/applications, schoonmaakwerk
      ? werk, werken, werkt, gewerkt, work, working, contract, cv, ervaring, experience, magazijn, productiewerk
    cv-apply work-education = Hulp bij cv en solliciteren = Help with a CV and applying
      cv, c.v, curriculum, sollicitatiebrief*, motivatiebrief*, sollicitatiegesprek*, sollicitatieformulier*, gesprek .. baas/werkgever, job interview*, interview/interviews for, cover letter*, motivation letter*, resume, linkedin, open sollicitatie, gesolliciteerd
      ? sollicit*, gaps, gat, application/applications, apply
    work-experience work-education = Ervaring opdoen: stage, vrijwilligerswerk, meelopen = Gaining experience: placement, volunteering, joining in
      stage*, stageplek*, stagebedrijf*, vrijwilligerswerk, meelopen, meeloopdag*, proefdraaien, werkervaring*, leerwerkplek*, ervaring opdoen, internship*, work placement, volunteer work, volunteering, volunteer, shadow, work experience, trial day, leerbedrijf*, apprenticeship*, bijbaan*, onbetaald meewerken
      ? ervaring, experience, stage, meehelpen, vrijwilliger
    work-rights work-education = Weten wat je rechten op het werk zijn = Knowing one's rights at work
      loonstrook*, payslip*, payslips, contract/contracten/contracts, nulurencontract*, zero hours, overuren, overtime, vakantiegeld, vakantiedagen, ziek gemeld, ziekmelden, ziekmelding, doorbetaald, onbetaald, unpaid, loon, salaris/salary/wages/wage, minimumloon, minimum wage, vakbond, union, ontslag, fired, dismissed, ingeroosterd, rooster, roster, shift/shifts, uitbetaald, proeftijd, rechten .. werk, rights, sick pay, cao, arbo, minuren
      ? baas, chef, boss, manager, uren, hours, uitzendbureau, ziek
    diploma work-education = Een diploma halen of laten erkennen = Getting a diploma or having one recognised
      diploma, diploma's, diplomas, papiertje, opleiding afmaken/halen, school afmaken, afmaken, startkwalificatie, duo, erkennen, erkend, erkenning, diplomawaardering, waardering, recognised, recognized, recognition, certificate/certificates, qualification/qualifications, degree, bevoegdheid, mbo, vmbo, havo, vwo, vavo, staatsexamen, finish school, back to school, weer naar school, omscholen, retrain, bijscholing, omscholing, avondschool, evening school, vakdiploma, idw, nuffic
      ? opleiding, studie, studeren, study, school, beroep, cursus
    study-choice work-education = Hulp bij het kiezen van een opleiding of beroep = Help choosing a study or trade
      studiekeuze*, beroepskeuze*, welke opleiding/studie/richting/school, kiezen .. opleiding/studie/richting/profiel, opleiding/studie/richting/profiel .. kiezen, open dag*, open dagen, what to study, which course/study/school, choose .. study/course/career, career advice, wat ik .. wil worden, wat ik kan worden, what i want to be, what to become, decaan, beroepentest, loopbaan*, career*, wil worden, profielkeuze
      ? kiezen, richting, opleiding, studie, toekomst, future, choose, choice
    study-place work-education = Een rustige plek om te leren = A quiet place to study
      studieplek*, leerplek, rustig leren/studeren/huiswerk, rustige plek/plaats/kamer, plek .. leren/studeren/huiswerk, stilteruimte, quiet place, place to study, study room, somewhere quiet/to, eigen bureau, eigen kamer, own room, study/studies .. stairs/kitchen/bathroom/bed, herrie .. leren
      ? leren, studeren, study, studies, studying, huiswerk, homework, toetsweek, examens, concentreren, rustig, herrie, kamer
    read-write work-education = Zelf lezen en schrijven = Reading and writing for oneself
      lezen en schrijven, leren lezen/schrijven, beter lezen/schrijven, niet/slecht/moeilijk/zelf .. lezen/schrijven, lezen/schrijven .. moeilijk/niet/lukt/lastig, letters, spelling, spellen, spelfouten, laaggeletterd*, analfabeet, alfabet, alfabetiseren, ongeletterd, taalhuis, bril vergeten, hakkel*, bladzij/bladzijde, woorden .. springen, dyslex*, read and write, learn to read/write, reading and writing, can't/cannot .. read/write, illiterate, alphabet, spell, handschrift, ondertiteling/ondertitels, een menukaart, forgot .. glasses, kaartje .. schrijven, kruisje, appjes, spraakbericht*, voice message*, read .. slowly, slow reader
      ? lezen, leest, schrijven, schrijft, read, reading, write, writing, brief, lees, tekst, bladzijden
    speak-dutch civic-integration = Nederlands leren en durven spreken = Learning Dutch and daring to speak it
      nl .. leren/praten/spreken/oefenen, beter/beetje nl, nederlands .. leren/praten/spreken/oefenen/beter/verstaan/goed, leren/praten/spreken/oefenen/beter/spreekt/praat .. nederlands, taalles*, taalcursus*, taalmaatje*, taalcafe*, taalcoach*, taalgroep*, taalschool, praatgroep*, de taal, uitspraak, accent, woordenschat, oefenen .. praten/spreken, praten/spreken .. oefenen, dutch .. learn/speak/practise/practice/better/class/lesson/lessons, learn/speak/practise/practice/better/improve .. dutch, language class/course/buddy/lesson/cafe, speaking, pronunciation, conversation group, het nederlands, mijn nederlands, my dutch, engels terug, english back, switch/switches to english, duolingo, vervoeging, grammatica, grammar, taal .. leren, spreektaal, dialect, nt2
      ? nederlands, nederlandse, dutch, taal, language, praten, spreken, speak, talk, woorden, words, verstaan, zinnen, engels, english
    exam civic-integration = Slagen voor het inburgerings- of taalexamen = Passing the civic integration or language exam
      inburger*, inburgeringsexamen*, knm, examen .. spreken/luisteren/lezen/schrijven, examen, exam/exams, taalexamen, staatsexamen, a1, a2, b1, b2, onderdeel/onderdelen, civic integration, naturalis*, pip, leerroute, z-route, integration exam, listening exam, speaking exam, oefenexamen*, practice exam, duo .. boete, boete .. duo/inburgering
      ? examens, gezakt, zakte, toets, failed, test, punt, deadline
    how-it-works civic-integration = Begrijpen hoe het in Nederland werkt = Understanding how things work in the Netherlands
      hoe .. hier werkt/gaat, hoe het werkt, how .. works here, how things work, nederlandse regels/gewoontes/cultuur/gewoonte, dutch rules/customs/culture/system, regels .. hier/nederland, in mijn land, in my country, gewoontes, customs, the system, het systeem, afval scheiden, vuilnis .. dag, container*, garbage, recycling, stempas*, stemmen, vote, voting, afspraak .. nodig, welk loket, waar .. terecht, polder, rechten en plichten, verkeersregels, traffic rules, instanties, verzekering .. verplicht, visum, visa, vergunning .. nodig
      ? regels, rules, gewoon, systeem, system, nederland, netherlands, holland, paspoort, passport
    citizenship civic-integration = Nederlander worden, of hier mogen blijven = Becoming Dutch, or being allowed to stay
      naturalisatie, naturaliseren, nederlander worden, nederlands paspoort, paspoort .. nederlands/aanvragen, nationaliteit, verblijfsvergunning*, ind, gezinshereniging, citizenship, dutch passport, nationality, residence permit, family reunification, visum, visa, partner .. overkomen
      ? paspoort, passport, papieren, permit, aanvraag
    meet-people civic-integration = Contact met buurtgenoten en Nederlanders = Contact with neighbours and Dutch people
      nederlanders, nederlandse mensen/vrienden/buren/vriendin, contact .. nederlanders/buren/buurt/mensen, dutch people/friends/person, mensen .. buurt/straat/wijk/flat/dorp .. kennen/leren/ontmoeten, buren .. kennen/contact/groeten/praten, know .. neighbours/neighbors, neighbours/neighbors .. know/hello/talk, meet .. people/neighbours/neighbors/locals/dutch, locals, contact with, bij mensen binnen, kennismaken met, integreren, erbij horen, uitgenodigd, invited, contact .. locals
      ? buren, buurt, straat, wijk, flat, neighbours, neighbors, neighbourhood, contact, ontmoeten, meet, mensen, people
    driving work-education = Rijbewijs of theorie halen = Getting a driving licence
      rijbewijs, rijles*, rijlessen, theorie*, theory, licence, driving licence/license/lesson/lessons/test, driver's licence, cbr, verkeersborden, learn .. drive
      ? verkeer, rijden, driving, auto, examen
    volunteering leisure-social = Zelf iets voor anderen doen = Doing something for others oneself
      vrijwilliger worden, iets terugdoen, anderen helpen, anderen leren, jongeren leren, doorgeven .. vak, kennis doorgeven, give back, help others, teach others, volunteer, iets betekenen, nuttig, useful, van waarde, uitleggen aan jongeren
      ? vrijwilliger, vrijwilligerswerk, helpen, meehelpen, doorgeven, leren
    own-business work-education = Een eigen zaak beginnen = Starting one's own business
      eigen zaak/bedrijf/bedrijfje/winkel/onderneming, zzp*, kvk, kamer van koophandel, chamber, barbershop, belastingaangifte .. zaak/bedrijf, boekhouding, facturen, invoices, taxi .. eigen, overnemen .. zaak, take over .. shop/business, zelfstandige, ondernemer*, ondernemingsplan, own business/shop/company, start .. business, self-employed, freelance, naaiatelier, catering
      ? bedrijf, business, zaak, btw
    """
}
