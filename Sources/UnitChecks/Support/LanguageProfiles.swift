/// A set of the languages that can be told apart here.
struct LanguageSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  /// The one language with a place in `LanguageProfiles.all`.
  init(at index: Int) { rawValue = 1 << UInt64(index) }
  init(rawValue: UInt64) { self.rawValue = rawValue }
}

/// The most frequent words of languages: articles, pronouns, prepositions, conjunctions, auxiliaries. They make up a third
/// to a half of running text and hardly occur in names, which is what a passage in another language is told by.
struct LanguageProfiles: Sendable {
  /// Primary subtag, English name, words.
  static let all: [(tag: String, name: String, words: String)] = [
    (
      "en", "English",
      """
      the of and to in is that it for was on are as with his they at be this have from or had by but what all were when your
      can said there use an each which she do how their if will up other about out many then them these so some her would make
      like him into has look more write go see no way could people my than been who its now find down day did get may our you
      we not i he because where should don should does any very just after before while
      """
    ),
    (
      "de", "German",
      """
      der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie
      nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein
      wurde ich du wir ihr mir dir mich dich wenn kann können muss müssen soll diese dieser dieses keine kein hier dort sehr was
      wer wo euch uns ihnen unsere deine deinen deinem ihre ihren schon weil denn immer jetzt
      """
    ),
    (
      "fr", "French",
      """
      le la les de des du un une et à est en que qui dans pour pas sur ce il au plus par je ne se vous avec sont elle nous mais
      ou cette aux ces son ses leur leurs sa on tu même très être avoir fait faire comme tout tous si y bien où sans peut quand
      mon ma mes ton ta tes votre vos notre nos c d l j n s qu était ont été rien c'est aussi chez donc dont entre jamais
      toujours encore disait cela celui lui avant après
      """
    ),
    (
      "es", "Spanish",
      """
      el la los las de del y en que a un una por con no para se su es lo como más o pero sus le ha me si sin sobre este ya entre
      cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos
      así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e te tu tus vida otro después te otros cual hace otra
      antes durante eso estos estas mucho nuestra siempre nada al
      """
    ),
    (
      "pt", "Portuguese",
      """
      o a os as de do da dos das e em que um uma por com não para se seu sua é no na nos nas ao aos à às como mais mas foi ele
      ela ou ser quando muito há já está eu também só pelo pela até isso entre era depois sem mesmo ter seus suas quem me esse
      eles estão você tinha foram essa num nem meu minha numa pelos elas havia seja qual nós lhe deles essas esses pelas este
      esta isto aquilo são tem pode onde sempre tudo teu tua teus tuas
      """
    ),
    (
      "it", "Italian",
      """
      il lo la i gli le di a da in con su per tra fra un uno una e che non si è del della dei delle degli dello al alla ai alle
      nel nella nei nelle dal dalla dai sul sulla come più ma anche se ho ha hanno sono questo questa questi quello quella essere
      era sua suo loro mi ti ci vi ne io tu lui lei noi voi cosa quando dove perché molto tutto tutti ogni dopo prima senza
      ancora può fare fatto bene così o già sempre
      """
    ),
    (
      "nl", "Dutch",
      """
      de het een van en in is dat op te zijn met voor niet die aan er om hij ook als maar ze bij of uit nog naar heeft dan wat
      was hebben deze zo kan wordt door worden je ik wij we mijn jouw hun haar zij ons u uw dit daar hier moet moeten kunnen
      zal wel geen veel meer over tot tegen na onder toen waar wie hoe altijd heel alle andere
      """
    ),
    (
      "sv", "Swedish",
      """
      och att det i en som på är av för med den till har inte om ett han men var jag sig från vi så kan när de du nu efter upp
      eller också ska där än mot alla hade mycket skulle hon denna detta dem kommer blir vara mer andra sin sina min mitt dina
      din ditt bara vad hur här ut under över dig mig oss man få får måste finns någon något vid utan
      """
    ),
    (
      "da", "Danish",
      """
      og at det i en som på er af for med den til har ikke om et han men var jeg sig fra vi så kan når de du nu efter op eller
      også skal hvor end mod alle havde meget ville hun denne dette dem kommer bliver være mere andre sin sine min mit dine din
      dit kun hvad hvordan her ud under over dig mig os man få får må findes nogen noget ved uden blev blive hvis fordi
      """
    ),
    (
      "fi", "Finnish",
      """
      ja on ei se että oli hän mutta ovat niin kun kuin myös tai jos sen minä sinä me te he olla ole olen olet olemme minun
      sinun hänen meidän teidän heidän mitä mikä joka jotka jossa kanssa jo vain nyt sitten voi voit voidaan pitää täytyy kaikki
      hyvin vielä tämä tämän tuo nämä ne niitä siitä siihen siellä täällä tässä ennen jälkeen koska ilman mukaan sekä eikä
      sinulle minulle sinua minua kuinka miten aina enää
      """
    ),
    (
      "et", "Estonian",
      """
      ja on ei see et ta oli aga ka kui mis või siis ning ma sa me te nad olen oled oleme olete minu sinu tema meie teie nende
      kes selle seda sellest selles siin seal väga veel juba nii kuid mida kus peab võib saab kõik pärast enne koos ilma oma
      olla olnud pole midagi igal iga kuidas miks sest ainult nagu
      """
    ),
    (
      "lv", "Latvian",
      """
      un ir uz no ar par ka kas tas tā ne bet vai pie kā arī lai tiek var jau tikai viņš viņa es tu mēs jūs viņi mani tevi savu
      šis šī šo ja kad kur pēc līdz bez ļoti visi viss vēl nav bija būs esmu esi esam jo tad to tie tās šeit tur mums jums
      """
    ),
    (
      "lt", "Lithuanian",
      """
      ir yra kad į su iš tai kaip bet o ar per už nuo apie jis ji aš tu mes jūs jie mano tavo savo šis ši tas ta kas kur kai po
      iki be labai dar jau tik visi viskas nėra buvo bus esu esi esame nes todėl taip ne prie dėl gali reikia čia ten mums jums
      """
    ),
    (
      "pl", "Polish",
      """
      i w na z do że nie to się jest o jak za od po co ale czy przez są tak już tylko dla ma by był była było być może tym tego
      które który która jego jej ich ja ty my wy oni mnie ciebie nas was mój twój swoje ten ta te gdzie kiedy bardzo wszystko
      jeszcze lub oraz więc też bo żeby jeśli można trzeba przed pod nad bez we ze u
      """
    ),
    (
      "cs", "Czech",
      """
      a v na se že je s z do o to i jak ale za by pro jsem jsi jsme jste jsou byl byla bylo být není já ty my vy oni mě tě nás
      vás můj tvůj svůj ten ta tento tato který která které co kdo kde kdy když už jen také nebo po od při před pod nad bez mezi
      velmi všechno ještě protože aby může musí tak jako než ve ze ke
      """
    ),
    (
      "sk", "Slovak",
      """
      a v na sa že je s z do o to aj ako ale za by pre som si sme ste sú bol bola bolo byť nie ja ty my vy oni mňa teba nás vás
      môj tvoj svoj ten tá tento táto ktorý ktorá ktoré čo kto kde kedy keď už len tiež alebo po od pri pred pod nad bez medzi
      veľmi všetko ešte pretože aby môže musí tak než vo zo ku
      """
    ),
    (
      "sl", "Slovenian",
      """
      in je v na se da za z s so ne ki pa po od bi tudi kot ali do iz ga pri o še le jo si sem sta smo ste bil bila bilo biti ni
      jaz ti mi vi oni mene tebe nas vas moj tvoj svoj ta to ker kaj kdo kje kdaj ko že samo zelo vse lahko mora tako med brez
      pred pod nad če vendar
      """
    ),
    (
      "hr", "Croatian",
      """
      i je u na se da za s sa su ne koji koja koje ali od do iz ga kao o po će bi što kako sam si smo ste bio bila bilo biti
      nije ja ti mi vi oni mene tebe nas vas moj tvoj svoj taj ta to jer tko gdje kada već samo vrlo sve može mora tako između
      bez prije nakon pod nad ako ili još kod
      """
    ),
    (
      "hu", "Hungarian",
      """
      a az és hogy nem is egy ez azt de van volt meg csak már mint vagy ha el ki még én te ő mi ti ők nekem neked engem téged
      ezt aki ami amely ahol amikor itt ott nagyon minden mindig után előtt alatt mellett között nélkül vannak lesz lehet kell
      kellene fel le be miért hogyan mert akkor most pedig sem
      """
    ),
    (
      "ro", "Romanian",
      """
      și în de la cu pe că nu este un o a al ai ale din pentru mai ce se sunt care sau dar fi am ai are avem aveți au era fost
      eu tu el ea noi voi ei ele mine tine meu mea tău ta său sa acest această acesta aceasta când unde cum foarte tot toate toți
      după înainte fără între prin spre până dacă poate trebuie lui lor îl îi
      """
    ),
    (
      "bg", "Bulgarian",
      """
      и в на да се от за с не е че по като са ще си но или до той тя то те ние вие аз ти ме го му ги това този тази тези който
      която което които какво къде кога как много всичко още вече само след преди без между при трябва може имам има няма
      бъде беше бил била защото ако а из със във
      """
    ),
    (
      "uk", "Ukrainian",
      """
      і в на не що з до та як це за у від але він вона воно вони ми ви я ти мене тебе його її їх який яка яке які коли де так
      також або по при для чи бо якщо буде був була було бути є немає дуже все ще вже тільки після перед без між треба може
      цей ця ці мій твій свій й із зі щоб
      """
    ),
    (
      "ru", "Russian",
      """
      и в на не что с до как это за у от но он она оно они мы вы я ты меня тебя его её их который которая которое которые когда
      где так также или по при для если будет был была было быть есть нет очень всё все ещё уже только после перед без между
      надо может этот эта эти мой твой свой из к бы же чтобы
      """
    ),
    (
      "el", "Greek",
      """
      ο η το οι τα του της των τον την και να σε με για από που είναι στο στη στην στον στα στις δεν θα ότι ένα ένας μια μία αυτό
      αυτή αυτός αλλά ή αν όταν όπως πολύ εγώ εσύ εμείς εσείς μας σας τους μου σου έχει έχω ήταν πρέπει μπορεί μετά πριν χωρίς
      όλα όλοι τι ποιος πού πώς γιατί ως κατά
      """
    ),
    (
      "mt", "Maltese",
      """
      il l ta li u fl għal għall minn ma mhux hija huwa din dan dawn dak dik jew jekk meta fejn kif biex tal tat tad tas tar tan
      tax taż bil bl fil fit fid fis fuq taħt wara qabel bejn aktar ħafna kollha kull tiegħek tiegħi tiegħu tagħha tagħhom tagħna
      jiena int aħna intom huma għandek għandu hemm hawn mingħajr mal lill dwar irid jista tista kien kienet
      """
    ),
    (
      "ga", "Irish",
      """
      an na agus ar go i is a le do sa san de ag tá ní bhí nach mar ach seo sin leis gach ó as faoi chun idir sé sí siad mé tú
      muid sibh mo mise tusa cad cén conas nuair má bheith raibh déanamh dul féidir anseo ansin leat liom dom duit againn agat
      """
    ),
    (
      "tr", "Turkish",
      """
      ve bir bu da de için ile çok ne o ben sen biz siz onlar daha gibi olarak kadar sonra ama var yok mı mi her en ya diye
      değil olan olduğu olur oldu ki şey nasıl neden nerede bana sana ona bize size onu beni seni önce şu hiç veya ise bunu
      """
    ),
    (
      "ar", "Arabic",
      """
      في من على إلى أن هذا هذه التي الذي ما لا هو هي كان مع عن كل بعد قبل أو ثم إذا لم لن قد بين عند حتى غير نحن أنت أنا هم
      """
    ),
  ]

  /// The place of a language in `all`.
  static func index(of tag: String) -> Int? { all.firstIndex { $0.tag == tag } }

  @inline(__always)
  static func languages(ofWord hash: UInt64) -> LanguageSet { table[hash] }

  private static let table: HashTable<LanguageSet> = {
    var sets: [UInt64: LanguageSet] = [:]
    sets.reserveCapacity(2400)
    for (index, profile) in all.enumerated() {
      for word in profile.words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A || $0 == UInt8(ascii: "'") }) {
        sets[WordHash.of(word), default: []].insert(LanguageSet(at: index))
      }
    }
    return HashTable(sets, none: [])
  }()
}
