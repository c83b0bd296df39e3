import ArgumentParser
import Glibc
import UnitCompiler
import UnitModel

/// The first text of units and sites. It passes every check, and says by itself what may be written where.
enum NewFiles {
  /// Writes `units/SLUG/unit.md`.
  /// - Returns: the path of the text.
  static func writeUnit(_ slug: String, language: String, in site: String, _ world: DiskWorld) throws -> String {
    guard Identifier.isValid(slug) else {
      throw ValidationError("'\(slug)' cannot be a folder's name: begin with a letter; then use letters a–z, digits and hyphens, such as first-aid.")
    }
    guard let tag = LanguageTag(language) else {
      throw ValidationError("'\(language)' is not a language tag. Write, for example, en, fi or pt-BR.")
    }
    let path = "\(site)/units/\(slug)/unit.md"
    guard world.stamp(of: path) == nil else { throw ValidationError("The unit '\(slug)' is there already: \(path)") }
    let text = text[tag.primary] ?? english
    let title = slug.replacing("-", with: " ")
    let filled = text.replacing("SLUG", with: slug).replacing("TITLE", with: title.prefix(1).uppercased() + title.dropFirst())
      .replacing("LANG", with: tag.description)
    do {
      try world.write([Array(filled.utf8)], to: path)
    } catch {
      throw Terminal.fault(error)
    }
    return path
  }

  static let configuration = """
    title: Our learning units
    languages: [en]
    publisher:
      name: Our school
    packages:
      formats: [scorm12, scorm2004]

    """

  private static let text = ["en": english, "es": spanish, "fi": finnish]

  private static let english = """
    ---
    id: SLUG
    title: TITLE
    lang: LANG
    version: 0.1.0
    summary: Say in one sentence what this unit is good for.
    duration: 20m
    phase: before
    audience: [learner]
    licence: CC-BY-4.0
    authors:
      - name: Our school
    outcomes:
      - id: LO1
        text: I can say what to do first when somebody is hurt.
        kind: skill
    ---

    Begin with a sentence or two that say why this matters.

    ## The first minute {#first-minute}

    Stay calm and look around. In every country of the European Union the emergency number is **112**.

    > [!TIP]
    > Save the number in your phone before you travel.

    :::choice{#first-step outcome=LO1 points=1}

    A colleague falls from a ladder. What do you do first?

    - [ ] I film it for the insurance
      - Proof can wait. A person comes first.
    - [x] I make the place safe and call for help
      - Right. Then tell your mentor.

    :::

    """

  private static let spanish = """
    ---
    id: SLUG
    title: TITLE
    lang: LANG
    version: 0.1.0
    summary: Di en una frase para qué sirve esta unidad.
    duration: 20m
    phase: before
    audience: [learner]
    licence: CC-BY-4.0
    authors:
      - name: Nuestra escuela
    outcomes:
      - id: LO1
        text: Sé qué hacer primero cuando alguien se hace daño.
        kind: skill
    ---

    Empieza con una o dos frases que digan por qué es importante.

    ## El primer minuto {#primer-minuto}

    Mantén la calma y mira a tu alrededor. En todos los países de la Unión Europea el número de emergencias es el **112**.

    > [!TIP]
    > Guarda el número en tu móvil antes de viajar.

    :::choice{#primer-paso outcome=LO1 points=1}

    Un compañero se cae de una escalera. ¿Qué haces primero?

    - [ ] Lo grabo para el seguro
      - Las pruebas pueden esperar. Primero está la persona.
    - [x] Hago seguro el lugar y pido ayuda
      - Correcto. Después avisa a tu tutor.

    :::

    """

  private static let finnish = """
    ---
    id: SLUG
    title: TITLE
    lang: LANG
    version: 0.1.0
    summary: Kerro yhdellä lauseella, mihin tästä osiosta on apua.
    duration: 20m
    phase: before
    audience: [learner]
    licence: CC-BY-4.0
    authors:
      - name: Meidän koulumme
    outcomes:
      - id: LO1
        text: Tiedän, mitä teen ensin, kun joku loukkaantuu.
        kind: skill
    ---

    Aloita yhdellä tai kahdella lauseella: miksi tämä on tärkeää?

    ## Ensimmäinen minuutti {#ensimmainen-minuutti}

    Pysy rauhallisena ja katso ympärillesi. Kaikissa Euroopan unionin maissa hätänumero on **112**.

    > [!TIP]
    > Tallenna numero puhelimeesi ennen matkaa.

    :::choice{#ensin outcome=LO1 points=1}

    Työkaveri putoaa tikkailta. Mitä teet ensin?

    - [ ] Kuvaan tilanteen vakuutusta varten
      - Todisteet ehtivät myöhemmin. Ihminen on tärkein.
    - [x] Teen paikan turvalliseksi ja hälytän apua
      - Oikein. Kerro sitten ohjaajallesi.

    :::

    """
}
