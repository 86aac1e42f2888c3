extension NeedConcept {
  /// What people need around working and learning, with the words it shows in.
  ///
  /// Each table was written from its domain of the praatplaat and from ordinary life: the things,
  /// places, people, papers and troubles that belong to each need, in Dutch and then in English.
  /// Words after `?` also belong elsewhere.
  static let work = """
    find-job work-education = Werk vinden dat past = Finding work that fits
      werk vinden/zoeken/gevonden/krijgen, zoek/zoekt werk, baan, banen, baantje, vacature*, werkloos
      werkzoekend*, sollicit*, uitzendbureau*, werkgever*, in dienst, aangenomen, aan de slag, aan het werk
      job/jobs, unemployed, vacancy/vacancies, apply/applied .. jobs/job/work, find .. work, work again
      employer/employers, agency, weer werken, ander werk, kantoor/winkel .. werken, out of work, better job
      beter werk, overqualified, application/applications, schoonmaakwerk, lopende band, in de kas
      vakkenvul*, kapper worden, vak .. geleerd/leren, omgeschoold, herintred*, jobcoach, werkconsulent
      werkplein, participatie*, sociale werkplaats, beschut werk, werkplek, werknemer*
      personeel .. gezocht/zoeken/nodig, fulltime, parttime, vaste baan, vast werk, tijdelijk werk
      klussen .. zwart, zwart werken, zonder werk, thuis zonder, wegbezuinigd, reorganisatie, ontslagen
      failliet, mijn vak, eigen vak, onder mijn niveau, onder niveau, te oud .. werk/baas/aannemen, aannemen
      nemen .. aan, cleaning job, hairdresser .. work, security guard, call centre, building site, full-time
      part-time, permanent, redundant, profession, skills, skilled, qualified .. work/job, temp, temping
      colleagues .. hire, paid work, real job, proper job, wat anders .. vinden/zoeken
      iets anders .. vinden/zoeken, something else .. work/job, schrijven .. nooit terug, write back
      vul/vullen .. vakken, op mijn leeftijd, at my age .. work/job/hire, nooit .. terug .. gehoord
      papieren .. ingenieur/arts, laten .. beginnen
      ? werk, werken, werkt, gewerkt, work, working, contract, cv, ervaring, experience, magazijn
      ? productiewerk, collega, collega's, colleague*, winkel, schoonmaak*, schoonmaken, cleaning, bakker*
      ? garage, salon, keuken, bedrijf, company, afdeling, ploeg, kas, productie, cleaner, driver, inpakken
      ? cook, receptie, ploegbaas, loods, kassen, bouwplaats, steiger, bouwvak*, fabriek*, fabrieksarbeid*
      ? slachthuis, orderpick*, heftruck*, bezorger, koerier, maaltijdbezorg*, chauffeur*, buschauffeur*
      ? kapster, schilder, stukadoor, loodgieter, timmerman, timmervrouw, metselaar, lasser, elektricien
      ? monteur, automonteur, kok, kokkin, ober, serveerster, receptionist*, caissiere, beveilig*
      ? secretaresse, boekhouder, accountant, ingenieur, techniek, technicus, programmeur, ict, ict'er
      ? helpende, zorghulp, kraamhulp, verzorgende, ambtenaar, beroep, beroepen, vakvrouw, vakman, factory
      ? warehouse, greenhouse, packing, carpenter, welder, plumber, electrician, mechanic, engineer, waiter
      ? waitress, builder, construction
    cv-apply work-education = Hulp bij cv en solliciteren = Help with a CV and applying
      cv, c.v, curriculum, sollicitatiebrief*, motivatiebrief*, sollicitatiegesprek*, sollicitatieformulier*
      gesprek .. baas/werkgever, job interview*, interview/interviews for, cover letter*, motivation letter*
      resume, linkedin, open sollicitatie, gesolliciteerd, gat .. cv, open functie, referentie*, reference
      references, motivatie, motivation letter, kennismakingsgesprek, voorstellen .. werkgever, sollicitant*
      profiel .. vacature, netwerkgesprek*, afwijzing*, afgewezen, rejection, rejections, turned down
      interviewer .. asks, what i did before, werkverleden, arbeidsverleden, jobsite, indeed
      ? sollicit*, application/applications, apply
    work-experience work-education = Ervaring opdoen: stage, vrijwilligerswerk, meelopen = Gaining experience: placement, volunteering, joining in
      stage*, stageplek*, stagebedrijf*, vrijwilligerswerk, meelopen, meeloopdag*, proefdraaien
      werkervaring*, leerwerkplek*, ervaring opdoen, internship*, work placement, volunteer work
      volunteering, volunteer, shadow, work experience, trial day, leerbedrijf*, apprenticeship*, bijbaan*
      onbetaald meewerken, snuffelstage, leerbedrijven, leerling .. bedrijf, bbl, leerwerktraject
      proefplaatsing, meekijken .. bedrijf/baas/werk, onbetaald, voor niks werken, trainee, traineeship
      intern, placement, unpaid work, work for free, vragen ervaring, vraagt ervaring, asks for experience
      ask for experience, laat beginnen, binnenlaat, ergens meehelpen, paar uur .. meehelpen
      ? ervaring, experience, meehelpen, vrijwilliger
    work-rights work-education = Weten wat je rechten op het werk zijn = Knowing one's rights at work
      loonstrook*, payslip*, contract/contracten/contracts, nulurencontract*, zero hours, overuren, overtime
      vakantiegeld, vakantiedagen, ziek gemeld, ziekmelden, ziekmelding, doorbetaald, onbetaald, unpaid
      loon, salaris/salary/wages/wage, minimumloon, minimum wage, vakbond, union, ontslag, fired, dismissed
      ingeroosterd, rooster, roster, shift/shifts, uitbetaald, proeftijd, rechten .. werk, rights, sick pay
      cao, arbo, minuren, loonstrookje*, strookje, uurloon, uitbetaling, uitzendcontract, jaarcontract
      vast contract, contract .. tekenen/getekend/begrijp/lezen/verlengd, arbeidscontract*, proefperiode
      opzegtermijn, ontslagbrief, ontslagen .. zomaar, ziekengeld, ziek .. betaald/geld/baas, bedrijfsarts
      arboarts, bedrijfsongeval, ongeluk .. werk, toeslag .. nacht, nachttoeslag, zwart betaald, uitgebuit
      uitbuiting, reiskosten, inhouding*, ingehouden, wachtgeld, payroll, pay slip, deduct*
      taken off .. pay/wage/wages, hourly, sick leave, holiday pay, days off
      contract .. sign/signed/understand/read, notice period, exploited
      boss .. pays/pay/paid/says/took/shouts, accident at work, labour inspection, allowed .. boss
      pays/paid me, betaalt me, zomaar naar huis, no work that day, get sick, uur .. werk .. meer
      mag een baas, mag hij mij, mag dat zomaar, baas, boss
      ? chef, manager, uren, hours, uitzendbureau, werkgever, employer, contracten, betaald, pauzes, breaks
      ? pauze
    diploma work-education = Een diploma halen of laten erkennen = Getting a diploma or having one recognised
      diploma, diploma's, diplomas, papiertje, opleiding afmaken/halen, school afmaken, afmaken
      startkwalificatie, duo, erkennen, erkend, erkenning, diplomawaardering, waardering, recognised
      recognized, recognition, certificate/certificates, qualification/qualifications, degree, bevoegdheid
      mbo, vmbo, havo, vwo, vavo, staatsexamen, finish school, back to school, weer naar school, omscholen
      retrain, bijscholing, omscholing, avondschool, evening school, vakdiploma, idw, nuffic, getuigschrift
      certificaat, certificaten, bul, universiteit, hogeschool, hbo, afgestudeerd, afstuderen, gestudeerd
      middelbare school, basisschool .. nooit, nooit .. school, school .. gestopt/afgemaakt/afgebroken
      van school gegaan/gestuurd, vroegtijdig, schoolverlater, gelijkgesteld, gelijkwaardig, ingeschaald
      big registratie, big-registratie, registratie .. arts/verpleeg*, verpleegkundige .. daar/was/geweest
      lerares .. was, leraar .. was
      was .. lerares/leraar/verpleegkundige/arts/advocaat/ingenieur/boekhouder/tandarts/apotheker/laborant
      was .. teacher/nurse/doctor/engineer/lawyer/accountant/midwife/pharmacist/dentist
      i was a teacher/nurse/doctor/engineer/lawyer/dentist, university, bachelor, master's, graduate
      graduated, left school, dropped out, secondary school .. finish/never, accredit*, registered nurse
      licence .. nurse/teacher, papers .. count/value/recognised, papieren .. waard/gelden/niks/niets
      gaf .. les .. universiteit, lerares, teacher .. there/before, met hun papier, papers .. worth
      ? opleiding, studie, studeren, study, school, beroep, cursus, papier, papieren, paper, papers, niveau
      ? level, college
    study-choice work-education = Hulp bij het kiezen van een opleiding of beroep = Help choosing a study or trade
      studiekeuze*, beroepskeuze*, welke opleiding/studie/richting/school
      kiezen .. opleiding/studie/richting/profiel, opleiding/studie/richting/profiel .. kiezen, open dag*
      open dagen, what to study, which course/study/school, choose .. study/course/career, career advice
      wat ik .. wil worden, wat ik kan worden, what i want to be, what to become, decaan, beroepentest
      loopbaan*, career*, wil worden, profielkeuze, talent .. weet/ontdekken, wat .. later .. worden
      later worden, meeloopdag .. opleiding, tussenjaar, richtingen, vervolgopleiding, technische school
      roc, choose .. subject/subjects, subjects, college .. which, gap year, what .. become, hierna .. doen
      what next, wat ik hierna, moet .. kiezen
      ? kiezen, richting, opleiding, studie, toekomst, future, choose, choice
    study-place work-education = Een rustige plek om te leren = A quiet place to study
      studieplek*, leerplek, rustig leren/studeren/huiswerk, rustige plek/plaats/kamer, stilteruimte
      quiet place, place to study, study room, somewhere quiet/to, eigen bureau, eigen kamer, own room
      study/studies .. stairs/kitchen/bathroom/bed, herrie .. leren, bureau .. geen/eigen, tafeltje
      tentamen*, examens .. leren, scriptie, verslag .. schrijven/typen, focus, focussen, oordopjes
      koptelefoon .. leren, broertjes .. lawaai/herrie, exam week, revise, revision, concentrate
      library .. closes/open, bieb .. open/dicht/studeren, slaapkamer .. delen .. leren
      plek .. studeren/huiswerk, in de gang .. leer/studeer/huiswerk, leer .. in de gang, homework in the
      assignments, boek openleggen, leer .. wc/trap/trein/bus/auto
      ? studeren, studies, studying, huiswerk, homework, toetsweek, examens, concentreren, rustig, herrie
      ? kamer, desk
    read-write work-education = Zelf lezen en schrijven = Reading and writing for oneself
      lezen en schrijven, leren lezen/schrijven, beter lezen/schrijven
      niet/slecht/moeilijk/zelf .. lezen/schrijven, lezen/schrijven .. moeilijk/niet/lukt/lastig, spelling
      spellen, spelfouten, laaggeletterd*, analfabeet, alfabet, alfabetiseren, ongeletterd, taalhuis
      bril vergeten, hakkel*, bladzij/bladzijde, woorden .. springen, dyslex*, read and write
      learn to read/write, reading and writing, can't/cannot .. read/write, illiterate, alphabet, spell
      handschrift, ondertiteling/ondertitels, een menukaart, forgot .. glasses, kaartje .. schrijven
      kruisje, appjes, spraakbericht*, voice message*, read .. slowly, slow reader, woordbeeld
      voorgelezen .. brief, hardop lezen, zinnen .. lezen, krant .. lezen, kom .. niet doorheen
      lezen .. langzaam/traag/moeite, taalfout*, d's en t's, dt, schrijffout*, letter voor letter
      lettergreep, alfabetisering, nooit .. leren lezen, nooit naar school, paar jaar school, weinig school
      buitengewoon onderwijs, speciaal onderwijs, lomschool, handtekening, krabbel, overschrijven
      naschrijven, opschrijven .. niet/kan/laten, voorlees*, menu .. lezen/wijs, straatnaam*
      borden .. lezen, instructie* .. lezen, veiligheidsblad, werkbriefje*, aftekenlijst
      lijstje .. lezen/schrijven, ondertiteling, autocorrect, dicteer*, dicteren, inspreken, voice bericht*
      spelling mistake*, handwriting, never went to school, left school .. early/nine/ten/eleven
      reading glasses, subtitles, street names, menu, signature, spell .. words, sentence .. read/write
      write .. note/mail/email/report/letter, schrijf .. mail/verslag/briefje/rapport
      mail .. schrijven/chef/baas, rapport* .. schrijven, verslagje, b's en d's, basisvaardigheden
      achterstevoren, hardop, lijstje, names of the streets, voorleest, menukaart, left my glasses
      glasses at home, handen vies, vieze handen, typt .. voor, card on the wall
      ? lezen, leest, schrijven, schrijft, read, reading, write, writing, brief, lees, tekst, bladzijden
      ? letters
    driving work-education = Rijbewijs of theorie halen = Getting a driving licence
      rijbewijs, rijles*, theorie*, theory, licence, driving licence/license/lesson/lessons/test
      driver's licence, cbr, verkeersborden, learn .. drive, rijschool, rijinstructeur, instructeur
      rijexamen, praktijkexamen, afrijden, gezakt .. theorie/rijden, verkeersregels, voorrang, voorrangs*
      automaat .. rijden/les, omwisselen .. rijbewijs, driving school, driving exam, driving theory
      drive .. here/licence/allowed/car/test, traffic signs, convert .. licence, scooterrijbewijs
      vrachtwagenrijbewijs
      ? verkeer, rijden, driving, auto, examen
    own-business work-education = Een eigen zaak beginnen = Starting one's own business
      eigen zaak/bedrijf/bedrijfje/winkel/onderneming, zzp*, kvk, kamer van koophandel, chamber, barbershop
      belastingaangifte .. zaak/bedrijf, boekhouding, facturen, invoices, taxi .. eigen, overnemen .. zaak
      take over .. shop/business, zelfstandige, ondernemer*, ondernemingsplan, own business/shop/company
      start .. business, self-employed, freelance, naaiatelier, catering, zelfstandig, startkapitaal
      eenmanszaak, btw, btw-nummer, offerte*, factuur, klanten .. vinden/krijgen/eigen, kraam, marktkraam
      foodtruck, webshop, kapperszaak, cateringbedrijf, eigen kapsalon, voor mezelf beginnen
      voor zichzelf beginnen, voor jezelf beginnen, kostprijs, administratie .. zaak/bedrijf, bookkeeping
      invoice, vat, customers, stall, food truck, web shop, sell .. cakes/food/clothes/own, own boss
      eigen baas, register .. business/company, chamber of commerce, bakery .. own, salon .. own
      huurcontract .. winkel, winkelpand, op de markt .. staan, gerechten, verkopen, sell, atelier
      hoe begin je, small shop, sell them, cakes
      ? bedrijf, business
    work-hours work-education = Werktijden die passen bij gezin, slaap of les = Working hours that fit family, sleep or lessons
      nachtdienst*, nachtploeg, vroege dienst, late dienst, avonddienst*, ochtenddienst*, dagdienst
      diensten .. wissel*, wisseldienst*, onregelmatig*, ploegendienst*, ploegen
      rooster .. verander*/wissel*/laat/pas/donderdag, roosters, werktijd*, weekenddienst*, dubbele dienst*
      oproep, oproepkracht, oproepcontract, op afroep, overdag slapen, slaap .. overdag, tussen .. diensten
      combineren .. werk/les/gezin/school, night shift*, nights .. work, work nights, late shift
      early shift, rotating, shifts .. change, on call, split shift, schedule, rota, working hours
      ? dienst, diensten, nacht, uren, rooster, shift, shifts, hours
    study-combine work-education = Een opleiding of cursus die past naast werk of gezin = A study or course that fits beside work or family
      avondopleiding, deeltijdopleiding, deeltijd, thuisstudie, zelfstudie
      cursus .. overdag/avond/werk/betalen/duur, opleiding .. naast/betalen/duur/werk/kinderen/gezin
      opleiding .. volgen/beginnen/doen, weer leren, bijleren, verder leren, doorleren, omscholing*
      studieschuld, lesgeld, leeftijd .. leren, te oud .. leren/school, distance learning, evening course*
      study .. work/baby/children/part-time, course .. work/baby/evening/afford/expensive, retraining
      upskill
      ? opleiding, cursus, course, studie
    """
}
