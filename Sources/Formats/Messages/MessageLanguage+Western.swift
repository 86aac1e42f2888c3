/// What participants read in Dutch, English, Polish and Turkish.
extension MessageLanguage {
  static let dutch = MessageLanguage(
    "nl",
    weekdays: "maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag",
    months:
      "januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december",
    datePattern: "{w} {d} {m} {y}", clockSign: ".",
    [
      .invitation: "Uitnodiging", .confirmation: "Tot binnenkort", .greeting: "Hallo,",
      .inviteGroup: "Kom je praten, samen met een kleine groep mensen?",
      .inviteAlone: "Kom je met ons praten?",
      .purpose: "We willen graag horen hoe jouw dagen gaan, wat al lukt en waar je hulp bij wilt.",
      .about: "Waar het over gaat:", .date: "Dag", .time: "Tijd", .place: "Plek",
      .range: "van {1} tot {2} uur", .clock: "{1} uur", .arranged: "Dit is geregeld:",
      .childcare: "Er is iemand die op de kinderen past.",
      .travel: "We helpen je om er te komen.", .food: "Er is iets te eten en te drinken.",
      .interpreter: "Er is een tolk.", .hearing: "We zorgen dat je alles goed kunt horen.",
      .stairs: "Je kunt naar binnen zonder trap.",
      .needs:
        "Heb je iets nodig om te kunnen komen? Opvang voor je kinderen, vervoer, ander eten? Zeg het ons.",
      .voluntary: "Je beslist zelf of je meedoet. Stoppen mag altijd.",
      .nameless: "We schrijven je naam niet op in het verslag.",
      .reply: "Laat je ons weten of je komt?",
      .reach: "Heb je een vraag, of kun je niet? Bel of app:",
      .confirm: "Fijn dat je komt! Dit hebben we afgesproken.", .goodbye: "Tot dan!",
    ])

  static let english = MessageLanguage(
    "en",
    weekdays: "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday",
    months:
      "January,February,March,April,May,June,July,August,September,October,November,December",
    datePattern: "{w} {d} {m} {y}",
    [
      .invitation: "Invitation", .confirmation: "See you soon", .greeting: "Hello,",
      .inviteGroup: "Would you like to come and talk, with a small group of people?",
      .inviteAlone: "Would you like to come and talk with us?",
      .purpose:
        "We would like to hear how your days go, what already works and what you want help with.",
      .about: "What it is about:", .date: "Day", .time: "Time", .place: "Place",
      .range: "from {1} to {2}", .clock: "{1}", .arranged: "This is arranged:",
      .childcare: "Somebody will look after the children.",
      .travel: "We help you to get there.", .food: "There is something to eat and drink.",
      .interpreter: "There is an interpreter.", .hearing: "We make sure that you can hear it all.",
      .stairs: "You can come in without stairs.",
      .needs:
        "Do you need something to be able to come? Care for your children, transport, other food? Tell us.",
      .voluntary: "You decide whether you take part. You may stop at any time.",
      .nameless: "We don't write your name in the report.",
      .reply: "Will you let us know if you are coming?",
      .reach: "Do you have a question, or can't you come? Call or text:",
      .confirm: "Good that you are coming! This is what we agreed.", .goodbye: "See you then!",
    ])

  static let polish = MessageLanguage(
    "pl",
    weekdays: "poniedziałek,wtorek,środa,czwartek,piątek,sobota,niedziela",
    months:
      "stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,grudnia",
    datePattern: "{w}, {d} {m} {y}",
    [
      .invitation: "Zaproszenie", .confirmation: "Do zobaczenia wkrótce",
      .greeting: "Dzień dobry,",
      .inviteGroup: "Zapraszamy na rozmowę w małej grupie.",
      .inviteAlone: "Zapraszamy na rozmowę.",
      .purpose:
        "Chcemy usłyszeć, jak wygląda codzienne życie, co już się udaje i w czym przydałaby się pomoc.",
      .about: "O czym porozmawiamy:", .date: "Dzień", .time: "Godzina", .place: "Miejsce",
      .range: "od {1} do {2}", .clock: "{1}", .arranged: "To już załatwiliśmy:",
      .childcare: "Będzie opieka nad dziećmi.", .travel: "Pomagamy w dojeździe.",
      .food: "Będzie coś do jedzenia i picia.", .interpreter: "Będzie tłumacz.",
      .hearing: "Zadbamy o to, żeby każdy dobrze słyszał.",
      .stairs: "Można wejść bez schodów.",
      .needs:
        "Czy coś jest potrzebne, żeby móc przyjść? Opieka nad dziećmi, dojazd, inne jedzenie? Prosimy nam powiedzieć.",
      .voluntary: "Udział jest dobrowolny. W każdej chwili można zrezygnować.",
      .nameless: "W notatkach nie zapisujemy nazwisk.",
      .reply: "Prosimy o wiadomość, czy uda się przyjść.",
      .reach: "Pytania? A może jednak nie można przyjść? Prosimy dzwonić lub pisać:",
      .confirm: "Cieszymy się na spotkanie! Oto szczegóły.", .goodbye: "Do zobaczenia!",
    ])

  static let turkish = MessageLanguage(
    "tr",
    weekdays: "Pazartesi,Salı,Çarşamba,Perşembe,Cuma,Cumartesi,Pazar",
    months: "Ocak,Şubat,Mart,Nisan,Mayıs,Haziran,Temmuz,Ağustos,Eylül,Ekim,Kasım,Aralık",
    datePattern: "{d} {m} {y} {w}", clockSign: ".",
    [
      .invitation: "Davet", .confirmation: "Yakında görüşmek üzere", .greeting: "Merhaba,",
      .inviteGroup: "Sizi küçük bir grupla sohbete davet ediyoruz.",
      .inviteAlone: "Sizi bir sohbete davet ediyoruz.",
      .purpose:
        "Günlerinizin nasıl geçtiğini, neleri başardığınızı ve nerede yardım istediğinizi sizden duymak istiyoruz.",
      .about: "Konu:", .date: "Gün", .time: "Saat", .place: "Yer", .range: "{1}–{2}",
      .clock: "{1}", .arranged: "Bunları ayarladık:",
      .childcare: "Çocuklara bakacak biri var.", .travel: "Gelmeniz için yardımcı oluyoruz.",
      .food: "Yiyecek ve içecek var.", .interpreter: "Tercüman var.",
      .hearing: "Herkesin iyi duymasını sağlıyoruz.", .stairs: "Merdiven çıkmadan girilebilir.",
      .needs:
        "Gelebilmek için bir şeye ihtiyacınız var mı? Çocuk bakımı, ulaşım, başka bir yemek? Bize söyleyin.",
      .voluntary: "Katılmak zorunlu değil. İstediğiniz zaman bırakabilirsiniz.",
      .nameless: "Adınızı rapora yazmıyoruz.",
      .reply: "Gelip gelmeyeceğinizi bize haber verir misiniz?",
      .reach: "Sorunuz mu var, ya da gelemiyor musunuz? Arayın veya mesaj atın:",
      .confirm: "Geleceğinize sevindik! Bilgiler şöyle.", .goodbye: "Görüşmek üzere!",
    ])
}
