internal import Interviewing

/// The sentences that stand on every answer form, in one language.
struct FormSentences: Sendable, Equatable {
  let title: String
  let noName: String
  let howToWrite: String
  let whoReads: String
  let mayQuote: String
  let yes: String
  let no: String
  /// What a box left empty means.
  let silence: String
  let contact: String
  let thanks: String
}

extension FormSentences {
  /// Nil for a language that they are not there in.
  init?(_ language: WrittenLanguage) {
    guard let sentences = Self.all[language.code] else { return nil }
    self = sentences
  }

  init(_ language: Language) {
    self = language == .dutch ? Self.dutch : Self.english
  }

  /// Written with care, and still to be read by somebody who grew up with the language.
  static let unchecked = Set(all.keys.map { WrittenLanguage($0) })
    .subtracting(Language.allCases.map { WrittenLanguage($0) })

  private static let all = [
    "nl": dutch, "en": english, "pl": polish, "tr": turkish, "uk": ukrainian, "ar": arabic,
    "bg": bulgarian, "ti": tigrinya,
  ]

  private static let dutch = FormSentences(
    title: "Wat wil je ons vertellen?",
    noName: "Je naam hoeft hier niet op.",
    howToWrite: "Schrijf in je eigen taal. Een paar woorden is genoeg. Je mag een vraag overslaan.",
    whoReads: "Ons team leest wat je schrijft. Soms vertaalt iemand het eerst.",
    mayQuote: "Mogen we jouw woorden letterlijk in een verslag zetten?",
    yes: "Ja", no: "Nee",
    silence: "Kruis je niets aan, dan doen we het niet.",
    contact: "Vragen? Zo vind je ons:",
    thanks: "Dank je wel.")

  private static let english = FormSentences(
    title: "What would you like to tell us?",
    noName: "You don't need to write your name.",
    howToWrite: "Write in your own language. A few words are enough. You may skip a question.",
    whoReads: "Our team reads what you write. Sometimes somebody translates it first.",
    mayQuote: "May we put your words, just as they are, in a report?",
    yes: "Yes", no: "No",
    silence: "If you tick nothing, we won't.",
    contact: "Questions? This is how you find us:",
    thanks: "Thank you.")

  private static let polish = FormSentences(
    title: "Co chcesz nam powiedzieć?",
    noName: "Nie musisz się podpisywać.",
    howToWrite: "Pisz w swoim języku. Wystarczy kilka słów. Możesz pominąć pytanie.",
    whoReads: "Nasz zespół czyta to, co napiszesz. Czasem ktoś najpierw to tłumaczy.",
    mayQuote: "Czy możemy dosłownie przytoczyć Twoje słowa w raporcie?",
    yes: "Tak", no: "Nie",
    silence: "Jeśli nic nie zaznaczysz, nie zrobimy tego.",
    contact: "Masz pytania? Tak nas znajdziesz:",
    thanks: "Dziękujemy.")

  private static let turkish = FormSentences(
    title: "Bize ne anlatmak istersiniz?",
    noName: "Adınızı yazmanız gerekmez.",
    howToWrite: "Kendi dilinizde yazın. Birkaç kelime yeter. Bir soruyu atlayabilirsiniz.",
    whoReads: "Yazdıklarınızı ekibimiz okur. Bazen önce biri çevirir.",
    mayQuote: "Sözlerinizi bir raporda olduğu gibi kullanabilir miyiz?",
    yes: "Evet", no: "Hayır",
    silence: "Hiçbir şey işaretlemezseniz kullanmayız.",
    contact: "Sorunuz mu var? Bizi şöyle bulabilirsiniz:",
    thanks: "Teşekkür ederiz.")

  private static let ukrainian = FormSentences(
    title: "Що ви хочете нам розповісти?",
    noName: "Імʼя писати не потрібно.",
    howToWrite: "Пишіть своєю мовою. Досить кількох слів. Запитання можна пропустити.",
    whoReads: "Те, що ви напишете, прочитає наша команда. Іноді хтось спочатку це перекладає.",
    mayQuote: "Чи можна навести ваші слова у звіті дослівно?",
    yes: "Так", no: "Ні",
    silence: "Якщо ви нічого не позначите, ми цього не робитимемо.",
    contact: "Маєте запитання? Ось як нас знайти:",
    thanks: "Дякуємо.")

  private static let arabic = FormSentences(
    title: "ما الذي تودّون إخبارنا به؟",
    noName: "لا حاجة إلى كتابة الاسم.",
    howToWrite: "اكتبوا بلغتكم. تكفي بضع كلمات. ويمكنكم ترك أي سؤال دون جواب.",
    whoReads: "يقرأ فريقنا ما تكتبونه. وأحيانًا يترجمه شخص ما أولًا.",
    mayQuote: "هل يمكننا أن ننقل كلماتكم كما هي في تقرير؟",
    yes: "نعم", no: "لا",
    silence: "إذا لم تضعوا أي علامة فلن نفعل ذلك.",
    contact: "لديكم أسئلة؟ هكذا تجدوننا:",
    thanks: "شكرًا لكم.")

  private static let bulgarian = FormSentences(
    title: "Какво искате да ни разкажете?",
    noName: "Не е нужно да пишете името си.",
    howToWrite: "Пишете на своя език. Няколко думи са достатъчни. Може да пропуснете въпрос.",
    whoReads: "Нашият екип чете това, което пишете. Понякога някой първо го превежда.",
    mayQuote: "Може ли да цитираме думите ви дословно в доклад?",
    yes: "Да", no: "Не",
    silence: "Ако не отбележите нищо, няма да го направим.",
    contact: "Имате въпроси? Ето как да ни намерите:",
    thanks: "Благодарим ви.")

  private static let tigrinya = FormSentences(
    title: "እንታይ ክትነግሩና ትደልዩ?",
    noName: "ስምኩም ምጽሓፍ ኣየድልን።",
    howToWrite: "ብቋንቋኹም ጽሓፉ። ሒደት ቃላት ይኣክል። ሕቶ ክትሓልፉ ትኽእሉ።",
    whoReads: "ጋንታና እቲ ትጽሕፍዎ የንብቦ። ሓድሓደ ግዜ ቅድም ሰብ ይትርጉሞ።",
    mayQuote: "ቃላትኩም ከምዘለዎ ኣብ ጸብጻብ ከነእቱ ንኽእል ዶ?",
    yes: "እወ", no: "ኣይፋል",
    silence: "ምልክት እንተዘይገይርኩም ኣይንገብሮን።",
    contact: "ሕቶ ኣለኩም ዶ? ብኸምዚ ትረኽቡና፦",
    thanks: "የቐንየልና።")
}
