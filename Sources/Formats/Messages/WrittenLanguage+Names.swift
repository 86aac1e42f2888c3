internal import Interviewing

extension WrittenLanguage {
  struct Row: Sendable {
    let name: Bilingual
    let own: String

    init(_ nl: String, _ en: String, _ own: String) {
      name = Bilingual(nl: nl, en: en)
      self.own = own
    }
  }

  /// Languages that are read in the Netherlands: in Dutch, in English, and as they call themselves.
  static let rows: [String: Row] = [
    "am": Row("Amhaars", "Amharic", "አማርኛ"),
    "ar": Row("Arabisch", "Arabic", "العربية"),
    "az": Row("Azerbeidzjaans", "Azerbaijani", "azərbaycanca"),
    "bg": Row("Bulgaars", "Bulgarian", "български"),
    "bs": Row("Bosnisch", "Bosnian", "bosanski"),
    "ckb": Row("Koerdisch (Sorani)", "Kurdish (Sorani)", "کوردی"),
    "cs": Row("Tsjechisch", "Czech", "čeština"),
    "de": Row("Duits", "German", "Deutsch"),
    "el": Row("Grieks", "Greek", "ελληνικά"),
    "en": Row("Engels", "English", "English"),
    "es": Row("Spaans", "Spanish", "español"),
    "fa": Row("Perzisch", "Persian", "فارسی"),
    "fr": Row("Frans", "French", "français"),
    "fy": Row("Fries", "Frisian", "Frysk"),
    "ha": Row("Hausa", "Hausa", "Hausa"),
    "he": Row("Hebreeuws", "Hebrew", "עברית"),
    "hi": Row("Hindi", "Hindi", "हिन्दी"),
    "hr": Row("Kroatisch", "Croatian", "hrvatski"),
    "hu": Row("Hongaars", "Hungarian", "magyar"),
    "hy": Row("Armeens", "Armenian", "հայերեն"),
    "id": Row("Indonesisch", "Indonesian", "Bahasa Indonesia"),
    "it": Row("Italiaans", "Italian", "italiano"),
    "ka": Row("Georgisch", "Georgian", "ქართული"),
    "ku": Row("Koerdisch (Kurmanci)", "Kurdish (Kurmanji)", "kurdî"),
    "lt": Row("Litouws", "Lithuanian", "lietuvių"),
    "lv": Row("Lets", "Latvian", "latviešu"),
    "nl": Row("Nederlands", "Dutch", "Nederlands"),
    "pap": Row("Papiaments", "Papiamento", "Papiamentu"),
    "pl": Row("Pools", "Polish", "polski"),
    "prs": Row("Dari", "Dari", "دری"),
    "ps": Row("Pasjtoe", "Pashto", "پښتو"),
    "pt": Row("Portugees", "Portuguese", "português"),
    "rif": Row("Riffijns", "Riffian", "Tarifit"),
    "ro": Row("Roemeens", "Romanian", "română"),
    "ru": Row("Russisch", "Russian", "русский"),
    "sk": Row("Slowaaks", "Slovak", "slovenčina"),
    "so": Row("Somalisch", "Somali", "Soomaali"),
    "sq": Row("Albanees", "Albanian", "shqip"),
    "sr": Row("Servisch", "Serbian", "српски"),
    "srn": Row("Sranantongo", "Sranan Tongo", "Sranantongo"),
    "sw": Row("Swahili", "Swahili", "Kiswahili"),
    "ta": Row("Tamil", "Tamil", "தமிழ்"),
    "th": Row("Thai", "Thai", "ไทย"),
    "ti": Row("Tigrinya", "Tigrinya", "ትግርኛ"),
    "tr": Row("Turks", "Turkish", "Türkçe"),
    "uk": Row("Oekraïens", "Ukrainian", "українська"),
    "ur": Row("Urdu", "Urdu", "اردو"),
    "vi": Row("Vietnamees", "Vietnamese", "Tiếng Việt"),
    "zh": Row("Chinees", "Chinese", "中文"),
  ]
}
