import UnitModel
import UnitParsing

/// Units for tests of translations.
enum Fixtures {
  static func unit(_ text: String, language: String? = nil) -> LearningUnit {
    let path = "units/sample/unit\(language.map { ".\($0)" } ?? "").md"
    return UnitReader.read(SourceFile(path: path, bytes: Array(text.utf8)), slug: "sample", isSource: language == nil).value
  }

  static let english = """
    ---
    title: "Calling: 112"
    lang: en
    summary: Know whom to call.
    outcomes:
      - id: LO1
        text: I can call for help.
    pass: 60
    ---

    Stay calm & look *around*. The number is **112** — see
    [the rules](https://example.org/a_b "Rules") and `code` or *`x`*.

    ## Before you call {#before}

    1. Look
    2. [EHIC]{abbr="European Health Insurance Card"} in the bag[^1]

    > [!TIP]
    > Save [Guten Tag]{lang=de} first.

    | Word | Meaning |
    | --- | --- |
    | a \\| b | ![A card.](media/card.svg) |

    {caption="Two words"}

    :::choice{#first outcome=LO1 points=2}

    What *first*?

    - [ ] Film it
      - Evidence can wait.
    - [x] Call

    :::

    :::gap{#fill outcome=LO1}

    The number is [[112|one one two]]!

    :::

    [^1]: A note with https://example.org inside.

    """
}
