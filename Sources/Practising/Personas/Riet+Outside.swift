internal import Interviewing

extension Persona {
  /// Going out, singing, reading, meaning something.
  static let rietOutside: [Subject] = [
    Subject(
      "lopen", said("naar buiten gaan", "going out"),
      cues: said(
        "lopen wandelen buiten bus vervoer rollator vallen gevallen trap lift markt bewegen gezond gezondheid dokter huisarts heup benen balans fit ziek zee reizen uitstapje boodschappen valangst",
        "walk walking outside out bus transport walker rollator fall fallen falling stairs lift market exercise move health healthy doctor hip legs balance fit ill sea travel trip groceries outing"
      ),
      closed: [said("Stukjes.", "Bits."), said("Met mooi weer.", "In good weather.")],
      rich: said(
        "Vorige winter lag ik bij de brievenbus. Niets gebroken, alleen mijn eieren. Maar sindsdien ga ik tot de hoek en weer terug. De markt is twee straten verder, en dat is nu het buitenland. Ik wil met iemand lopen. Arm in arm, en dan de haring.",
        "Last winter I lay by the letterbox. Nothing broken, only my eggs. But since then I go to the corner and back. The market is two streets further, and that is abroad now. I want to walk with somebody. Arm in arm, and then the herring."
      ),
      deeper: said(
        "Ik ben bang, dat is het. Dat zeg ik niet tegen mijn zoon, dan moet ik naar beneden verhuizen. Ik lag daar tien minuten, en ik dacht: zo gaat het dus. Ik wil nog één keer naar de zee. Schoenen uit. Met iemand die niet zegt dat het te ver is.",
        "I'm afraid, that's what it is. I don't tell my son, or I'll have to move to the ground floor. I lay there for ten minutes, and I thought: so this is how it goes. I want to go to the sea one more time. Shoes off. With somebody who doesn't say it is too far."
      ),
      gist: said(
        "Ik wil wel naar buiten, maar niet alleen.", "I do want to go out, but not alone."),
      hook: said(
        "Vandaag is het markt. Vroeger had ik nu al een haring op.",
        "It's market day. In the old days I'd have had a herring by now."),
      holds: [
        .need(
          "riet-arm", .rich, .health, "iemand om mee naar de markt te lopen",
          "somebody to walk to the market with"),
        .need(
          "riet-bang", .deeper, .health,
          "over haar angst om te vallen praten zonder te moeten verhuizen",
          "talking about her fear of falling without having to move"),
        .need(
          "riet-zee", .deeper, .leisureSocial, "nog eens naar de zee", "going to the sea once more"),
      ]),
    Subject(
      "koor", said("zingen", "singing"),
      cues: said(
        "zingen zang koor muziek lied liedjes stem vrije hobby club vereniging vrienden vriendinnen plezier ontspannen genieten gezellig activiteiten kerk leuk",
        "sing singing choir music song songs voice free hobby club association friends fun relax enjoy activities church pleasure"
      ),
      closed: [said("Vroeger.", "Formerly."), said("In de keuken.", "In the kitchen.")],
      rich: said(
        "Alt was ik, tweede rij. Veertig jaar bij de Zilvervloot. Toen ging de repetitie naar de avond, aan de andere kant van de stad, en daar rijdt na achten geen bus. Nu zing ik in de keuken, dan klinkt het tenminste. Ik wil weer in een koor, overdag en dichtbij.",
        "I was an alto, second row. Forty years with the Silver Fleet. Then rehearsals moved to the evening, on the other side of town, and there's no bus after eight. Now I sing in the kitchen, at least it echoes there. I want to be in a choir again, in daytime and nearby."
      ),
      deeper: said(
        "Als je zingt, hoor je erbij zonder dat je iets hoeft te zeggen. Naast mij stond Annie. Toen Joop dood was, pakte ze bij het slotlied mijn hand, en dat was meer dan al die kaarten. Dat mis ik. Niet de noten. Dat je naast iemand ademt.",
        "When you sing you belong, without having to say a thing. Annie stood next to me. When Joop had died she took my hand during the last song, and that was more than all those cards. That's what I miss. Not the notes. Breathing next to somebody."
      ),
      gist: said(
        "Ik wil weer zingen, maar overdag en dichtbij.",
        "I want to sing again, but in daytime and nearby."),
      hook: said(
        "Hoorde je me net neuriën? Alt, tweede rij.",
        "Did you hear me humming just now? Alto, second row."),
      holds: [
        .need(
          "riet-koor", .rich, .leisureSocial, "een koor overdag en dichtbij",
          "a choir in daytime and nearby"),
        .strength(
          "riet-alt", .rich, .leisureSocial, "zong veertig jaar alt", "sang alto for forty years"),
        .need(
          "riet-erbij", .deeper, .leisureSocial, "erbij horen zonder iets te hoeven zeggen",
          "belonging without having to say a thing"),
      ]),
    Subject(
      "lezen", said("lezen en haar ogen", "reading and her eyes"),
      cues: said(
        "lezen boek boeken leest las bibliotheek krant ogen oog zien bril letters oogarts puzzel luisterboek verhalen leesclub roman thriller",
        "read reading book books library newspaper eyes eye see glasses print optician crossword audiobook stories novel thriller"
      ),
      closed: [said("Altijd.", "Always."), said("Nog wel.", "Still do.")],
      rich: said(
        "Drie boeken in de week, al sinds ik zes was. Moord en doodslag, hoe bloediger hoe beter. Maar de letters krimpen, ik zweer het je. En in de bibliotheek staan de grote letters op de onderste plank, daar kom ik niet bij. Ik wil boeken die ik kan lezen én pakken.",
        "Three books a week, since I was six. Murder and mayhem, the bloodier the better. But the letters are shrinking, I swear. And in the library the large print is on the bottom shelf, I can't get down there. I want books that I can read and reach."
      ),
      deeper: said(
        "In het midden zit een vlek. Links eerst, nu ook rechts. Ik heb het nog aan niemand verteld, jij bent de eerste. Een luisterboek, ja, dat zegt iedereen. Maar ik wil weten wat ik nog kan zolang het kan, voordat iemand anders dat voor me bedenkt.",
        "There's a spot in the middle. The left one first, now the right as well. I haven't told anyone yet, you're the first. An audiobook, yes, everybody says that. But I want to know what I can still do while I can, before somebody else decides it for me."
      ),
      gist: said(
        "Ik lees graag, maar de letters worden te klein.",
        "I love reading, but the letters are getting too small."),
      hook: said(
        "Mijn boek is bijna uit. De tuinman heeft het gedaan.",
        "My book is nearly finished. The gardener did it."),
      holds: [
        .need(
          "riet-letters", .rich, .leisureSocial, "grote letters binnen handbereik",
          "large print within reach"),
        .need(
          "riet-vlek", .deeper, .health, "zelf beslissen wat ze doet nu haar ogen achteruitgaan",
          "deciding for herself what to do as her eyes get worse"),
      ]),
    Subject(
      "geven", said("wat zij kan geven", "what she can give"),
      cues: said(
        "geven helpen betekenen bijdragen vrijwilliger vrijwilligerswerk werk gewerkt werkte beroep telefoniste goed trots talent haken breien handwerken taart bakken jong jonge leren cursus nuttig droom toekomst",
        "give giving helped mean contribute volunteer volunteering work worked job profession operator good proud talent crochet knit knitting baking bake young learn course useful dream future teach"
      ),
      closed: [said("Jawel, hoor.", "Oh, yes."), said("Met mijn handen.", "With my hands.")],
      rich: said(
        "Haken. Ik haak alles: sjaals, eierwarmers, een giraffe voor Lotte. Ze zeggen altijd wat ik nodig heb, nooit wat ik kan. Ik zou het best aan jonge mensen willen leren. Dat meisje van driehoog met die baby, dat zit ook maar op haar telefoon.",
        "Crochet. I crochet everything: scarves, egg cosies, a giraffe for Lotte. They always say what I need, never what I can do. I'd quite like to teach it to young people. That girl on the third floor with the baby, she only sits on her phone as well."
      ),
      deeper: said(
        "Toen ik zeventig werd, stopten ze met me te vragen. Niemand zegt dat, het houdt gewoon op. Je wordt iemand bij wie ze langskomen. Ik wil weer ergens verwacht worden. Dat er een stoel leeg blijft als ik er niet ben, en dat ze dan bellen: Riet, waar zit je?",
        "When I turned seventy they stopped asking me. Nobody says so, it just ends. You become someone they drop in on. I want to be expected somewhere again. That a chair stays empty when I'm not there, and that they ring: Riet, where are you?"
      ),
      gist: said(
        "Ik kan nog van alles, en niemand vraagt het.", "I can do all sorts still, and nobody asks."
      ),
      hook: said(
        "Zie je dat kleedje onder de suikerpot? Zelf gehaakt.",
        "See that doily under the sugar bowl? I crocheted it."),
      holds: [
        .strength(
          "riet-haken", .rich, .leisureSocial, "kan haken en het leren aan anderen",
          "can crochet and teach it to others"),
        .need(
          "riet-leren", .rich, .leisureSocial, "jonge mensen iets leren",
          "teaching young people something"),
        .need(
          "riet-verwacht", .deeper, .leisureSocial, "ergens verwacht worden",
          "being expected somewhere"),
      ]),
  ]
}
