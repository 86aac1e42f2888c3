extension NeedConcept {
  /// What people need around numbers and money, with the words it shows in.
  static let money = """
    calculate numeracy-money = Beter leren rekenen = Getting better at numbers
      rekenen, rekent, rekensom*, sommen, breuken, procent*, korting .. rekenen/uit/procent, percentages
      percentage, percent, cijfers, getallen, wisselgeld, teruggeld, kassa .. rekenen/geld/tel, maten, liter
      grammen, gram, deciliter, meten, opmeten, centimeter*, klokkijken, de klok, digitale klok, 24 uurs
      tijden .. lezen, dienstregeling, hoofdrekenen, numbers, maths, math, calculate, sums, fractions
      change .. count/shop/till, measure, measuring, times table, adding up, tafels
      recept .. gram/maten/hoeveel, delen door, kwart over, unit price, per kilo, op mijn vingers
      uitrekenen, optellen, aftrekken, vermenigvuldig*, keersommen, deelsom*, tafels .. leren/nooit
      tafel van, wiskunde, rekenmachine, berekenen, berekening, hoeveelheden, hoeveelheid, verhouding*
      schaal, verdunnen, liters, milliliter, maatbeker, kopjes .. recept, weegt, wegen .. gram
      weegschaal .. keuken/gram, kilogram, meter .. meten/hoeveel, vierkante meter*, oppervlakte
      inhoud .. berekenen, omtrek, opmeet, rolmaat, meetlint, helft .. van .. hoeveel, kwart, driekwart
      korting*, afgeprijsd, aanbieding .. rekenen/goedkoper, prijs per kilo, goedkoper .. welke/rekenen
      wisselgeld .. tellen/klopt/goed, klopt het wisselgeld, bonnetje .. klopt/narekenen, natellen
      narekenen, tel .. na, klok .. lezen/kijken/wijzers, wijzers, tijden .. trein/bus/begrijp, vertrektijd*
      spoorboekje, tabel*, grafiek*, getal, nullen, komma .. getal/bedrag, schatten, inschatten, op vingers
      vingers .. tellen/tel, boodschappen .. optellen/rekenen/betalen, betaalt, betaald, euro, euros, rekening, rekeningen, portemonnee, pay, bill, multiply, divide, subtract
      addition, calculator, arithmetic, quantities, quantity, ratio, dilute, litres, grams, measuring tape
      tape measure, square metres, discount*, per cent off, half price, cheaper .. which
      clock .. read/tell/hands, tell the time, timetable*, count .. fingers/change/money, my change
      wrong change, right change, half of, quarter, decimal, digits, figures, tiles
      recipe .. grams/how/four/people, double .. recipe, add up, sums .. head
      ? tellen, tel, count, hoeveel, how much, how many, kassa, prijs, prijzen, maat, recept, number, meter
      ? kilo, cijfer, fingers, vingers
    budget numeracy-money = Overzicht over geld en rondkomen = Keeping track of money and making ends meet
      rondkomen, rondkom, rond te komen, rond .. komen, eind/einde van de maand, begin van de maand, sparen
      spaar, spaart, spaargeld, budget, budgetteren, huishoudboekje, kasboek
      overzicht .. geld/uitgaven/inkomsten/rekeningen, uitgaven, inkomsten, vaste lasten
      geld .. op/over/weg/waar/gaat, loon .. op, boodschappen .. duur/geld/betalen, energierekening
      gasrekening, duur/duurder geworden, make ends meet, end of the month, save, saving, savings, spend
      spending, expenses, income, money .. goes/gone/left/runs/where/enough, bills
      groceries .. expensive/money, get by, budgeting, niks over, leefgeld, niet uitkomen met, zakgeld
      elk dubbeltje, salaris .. op, te besteden, twintigste, portemonnee, portemonnaie, geldzorgen
      weinig geld, geen geld, geld tekort, krap bij kas, rooien, rooi .. niet, redden .. geld/maand/rood
      maandbudget, weekbudget, maandgeld, weekgeld, huishoudgeld, potjes .. geld, enveloppen .. geld/huur
      uitgeven, uitgegeven, geef .. uit, waar .. geld .. blijft/heen/gaat, geld .. blijft/heen
      blijft .. over .. geld/niks/maand, overhoud*, energiekosten, stookkosten, gas .. duur/rekening/prijs
      gas en licht, verwarming .. uit/laag/duur/laten, stroomrekening, zorgpremie
      verzekeringen .. duur/veel, prijzen .. omhoog/stijgen/winkel, duurder, alles .. duur/duurder
      boodschappen .. steeds duurder/rekenen/tellen, aanbieding*, goedkoop*, zuinig*, bezuinig*
      kringloop .. geld, tweedehands .. geld, kassabon*, inflatie, loon .. genoeg/over/weg/uitgegeven
      salaris .. weg/over/genoeg, spaarpot, reserve, buffer, wasmachine .. kapot/stuk/kopen/nieuw .. geld
      onverwacht* .. rekening/kosten, geld .. familie .. sturen/stuur, stuur .. geld, geld naar huis, purse
      wallet, tight, tight budget, cheap, cheaper, discount .. shop
      money .. short/tight/home/family/send/week/month/left/walk, send .. money home, household budget
      monthly, utility, gas bill, energy bill*, electricity bill, heating .. expensive/off/cost
      costs .. up/rise/more, prices, price .. up/rise, wage .. enough/gone, salary .. gone/enough
      nothing left, week to week, rainy day, washing machine .. broken/new .. money
      afford .. food/shoes/heating/rent/fruit, expense, piggy bank, pocket money, payday, is het op
      het is op, achttiende, vijftiende, by the twentieth/fifteenth/tenth, alleen rijst, waar blijft het
      gaat .. vanaf, verdien*, earn/earns, comes in, goes out, wat erin komt, wat eruit gaat, bank .. leeg
      pas .. niet, geld
      ? money, euro, euros, rekening, rekeningen, duur, expensive, betalen, pay, boodschappen, maand, month
      ? kosten, costs, cost, prijs, prijzen, cents, maanden, goedkoper, verwarming, salaris, wage, loon
    debts numeracy-money = Hulp bij schulden en aanmaningen = Help with debts and reminders
      schuld, schulden, schuldhulp*, schuldsanering, aanmaning*, deurwaarder*, incasso*
      achterstand .. huur/betalen/zorg/energie, huurachterstand, betalingsachterstand, betalingsregeling
      rood staan, sta/staat .. rood, in het rood, in de schulden, lening*, geleend, afbetal*, bewindvoer*
      beslag, loonbeslag, boete .. betalen/verhoogd/euro/cjib, kwijtschelding
      afgesloten .. gas/stroom/energie, klarna, achteraf betalen, op afbetaling, uithuiszetting, debt, debts
      bailiff*, arrears, collection agency, reminders, overdrawn, loan, loans, borrowed, pay .. later
      payment plan, owe, owes, creditor*, herinneringen, terugbetalen, wanbetaler
      rekeningen .. niet/betaald/open/stapel, schuldeiser*, schuldenaar, schuldhulpverlen*, wsnp, sanering
      bewind, budgetbeheer, beslaglegging, gerechtsdeurwaarder, dwangbevel, betalingsherinnering*
      tweede herinnering, laatste waarschuwing, sommatie, boetes .. stapel*/betalen/verhoogd/verdubbeld
      verdubbel* .. boete/bedrag, wanbetaling, wanbetalersregeling
      niet betaald .. maanden/huur/premie/rekening, achterstallig*, huurschuld, studieschuld, zorgschuld
      telefoonschuld, krediet*, doorlopend krediet, op de pof, geleend .. geld/van, lenen .. geld, leent
      persoonlijke lening, rente .. lening/schuld, bkr, afsluiten .. gas/stroom/water/energie
      stroom .. afgesloten/eraf, huis uit .. huur, uit huis gezet, gat met gat vullen
      rekening .. niet betalen/stapel/deurwaarder, collector*, debt collector*, collection, instalment*
      repay, repayment, pay back, lend, lent, borrow .. money, credit card, interest .. loan, final notice
      warning letter, fines .. doubled/more/pay, doubled, unpaid bills, behind with .. rent
      rent .. behind/arrears, cut off .. gas/electricity/power, bankrupt, owe money, owed
      man .. voor de deur, man .. aan de deur, hoger bedrag, bigger number, eerst .. euro .. nu
      take .. wages, maanden niet betaald
      ? boete, boetes, fine, fines, rekening, rekeningen, bill, bills, herinnering, betalen, afsluiten
      ? betaald, unpaid
    bank numeracy-money = Zelf bankzaken en betalingen doen = Doing one's own banking and payments
      bankzaken, internetbankieren, bankieren, mobiel bankieren, overmaken, overschrijven, overboeken
      betaalverzoek, tikkie, pinnen, pin, pinpas, pincode, bankpas, pinautomaat, geldautomaat, bankrekening
      bankfiliaal, bankapp, ing app, contant, ideal, rekening openen, automatische incasso, acceptgiro*
      loket .. bank, bank .. dicht/weg/gesloten/app/loket/online/kantoor, banking, bank account
      transfer money, transfer, bank .. closed/branch/app/card, pay online, card machine, standing order
      direct debit, identifier, random reader, readertje, scanner van de bank, bankier
      bankieren .. app/telefoon/computer, bankkantoor, bankmedewerker .. loket, filiaal
      pasje .. pinnen/code/bank, geld halen, geld opnemen, geldopname, uit de muur, contant geld, cash geld
      briefgeld, muntgeld, contant .. betalen/niet/meer, alleen pinnen, alleen pin, contactloos, betaalpas
      bankpasje, creditcard .. nodig, betaalrekening, spaarrekening, gezamenlijke rekening, eigen rekening
      en/of rekening, rekeningnummer, rekeningafschrift*, afschriften, saldo, overmaking, overboeking
      periodieke, machtiging .. incasso/betal*, girorekening, giro, acceptgirokaart*, betaalapp, apple pay
      betaalverzoeken, tikkies, scanner .. bank, kastje .. bank/cijfers/code, edentifier, kaartlezer
      geld .. overmaken/overboeken, betalingen doen, betaalt .. rekeningen .. man/zoon/dochter
      man .. deed .. geld/bank/betaling*, money transfer, withdraw, cash machine, atm, wall .. money
      joint account, own account, current account, open .. account, iban, statement*, bank statement*
      balance .. account, contactless, card reader, only card, no cash, cashless, send money, western union
      payments .. husband/son/daughter, pin code, pin number, debit card
      ? bank, rekening, betalen, betaalt, betaling, geld, pay, payment, account, pasje, code, cash
    """
}
