extension WordData {
  static let english = WordData(
    stopWords: """
      the and of to is are was were you your with for that this it as be have has not they their from or will can what when which an \
      by but we our would should there he she his her do does if
      """,
    genericLinks: """
      here
      click here
      click
      click this
      click this link
      click me
      tap here
      press here
      this
      this link
      this page
      this site
      this website
      this article
      this document
      this file
      this one
      this video
      link
      links
      the link
      a link
      page
      website
      site
      web page
      more
      more info
      more information
      more details
      further information
      read more
      read on
      read this
      read it
      read here
      learn more
      find out more
      find out
      see more
      see here
      show more
      view more
      continue
      continue reading
      download
      download here
      download now
      download this
      details
      info
      go
      go here
      open
      start
      source
      url
      article
      document
      file
      it
      there
      next
      back
      """,
    genericLinkStarts: """
      click here
      click on
      click this link
      tap here
      press here
      """,
    alternativePrefixes: """
      image of
      an image of
      the image of
      image showing
      image shows
      an image showing
      this image shows
      the image shows
      picture of
      a picture of
      the picture shows
      this picture shows
      a picture showing
      picture showing
      photo of
      a photo of
      photo showing
      photograph of
      a photograph of
      graphic of
      a graphic of
      illustration of
      an illustration of
      drawing of
      a drawing of
      icon of
      screenshot of
      a screenshot of
      """,
    alternativePlaceholders: """
      picture
      photograph
      chart
      graph
      graphic
      diagram
      drawing
      illustration
      figure
      screenshot
      screen shot
      banner
      map
      table
      spacer
      bullet
      arrow
      decorative
      decorative image
      image description
      description
      alternative text
      alt text here
      insert alt text
      no alt
      image here
      new image
      my image
      cover
      cover image
      header image
      stock photo
      stock image
      thumbnail
      """,
    genericHeadings: """
      more
      misc
      miscellaneous
      untitled
      section
      heading
      title
      other
      others
      various
      text
      content
      part
      page
      chapter
      subheading
      subtitle
      new section
      stuff
      etc
      """,
    captionWords: """
      table
      figure
      data
      image
      caption
      """,
    allOfTheAbove: """
      all of the above
      none of the above
      all the above
      all of these
      none of these
      both of the above
      all of them
      none of them
      all answers are correct
      both a and b
      both of these
      a and b
      a and c
      b and c
      """,
    colour: """
      click|tap|select|choose|press|use the|a|any|each !red|green|blue|yellow|orange|purple|grey|gray|pink|black|white button|buttons|link|links|icon|icons|box|boxes|field|fields|tab|tabs|arrow|arrows|word|words|answer|answers
      click|tap|press on the !red|green|blue|yellow|orange|purple|grey|gray|pink button|link|icon|box|field|tab|arrow|word|answer
      click|tap|select|choose|press the !red|green|blue|yellow|orange|purple|grey|pink one|ones
      the !red|green|blue|yellow|orange|purple|grey|pink fields|words|answers|items|text|sentences|rows|cells are|is|show|shows|mean|means|must
      marked|shown|written|highlighted|printed|coloured|colored|displayed|underlined in !red|green|blue|yellow|orange|purple|grey|pink
      answers|fields|words|items|text|sentences|rows|cells|questions|terms in !red|green|blue|yellow|orange|purple|grey|pink
      answer|answers|fields|words|items|text|rows|cells|terms are|is in !red|green|blue|yellow|orange|purple|grey|pink
      """,
    position: """
      button|box|menu|link|picture|image|photo|chart|diagram|column|panel|field|icon|list|figure|form|table|map on|at|to the !right|left|top|bottom
      button|box|menu|link|picture|image|photo|chart|diagram|column|panel|field|icon|figure|form on the !right|left-hand|right-hand side
      the !right|left|right-hand|left-hand column|panel|menu|sidebar|box|button|picture|image
      click|tap|press|select|choose|use the !round|square|big|large|small|triangular|oval|rectangular button|icon|box|link|symbol
      !see|look above|below
      as !shown|seen|described|mentioned|explained|listed above|below
      !shown|described|mentioned|explained|listed above|below
      the button|box|menu|link|picture|image|photo|chart|diagram|figure|form|table|map|list|text|example !above|below
      the !above button|box|menu|link|picture|image|photo|chart|diagram|figure|form|table|map|list|text|example
      in|at the !upper|lower|top|bottom left|right corner
      """,
    device: """
      !click|double-click|right-click|left-click on|the|here|this|that|a|an|any|each|your|it|below|above|next|start|ok|submit|save
      !double-click|right-click
      !hover over|with|on|your
      with|use|using|move|click the|your|a !mouse
      !drag the|each|it|them|and|your|every|these|words|items|pictures|answers
      !drag-and-drop|swipe left|right|up|down|the|through|to|across|here|your|each
      !drag-and-drop
      !pinch to|the|with
      press !f1|f2|f3|f4|f5|f6|f7|f8|f9|f10|f11|f12
      """,
    otherDevices: "keyboard key keys touch tab tap enter arrow finger fingers",
    sound: """
      when|if|until|once|after|as you !hear the|a|an beep|bell|sound|signal|tone|buzzer|alarm|ping|chime|ding|whistle
      wait for|until the|a|you !beep|sound|tone|ping|chime|buzzer
      !listen for|to the|a beep|bell|signal|tone|buzzer|ping|chime|ding
      """,
    timeLimit: """
      you|learners|students have|get only|just|exactly # !seconds|minutes|sec|min for|to this|the|each|every|answer|finish|complete|do
      you|learners|students have|get # !seconds|minutes|sec|min for this|the|each|every quiz|test|question|task|exercise|activity|questions
      you|learners|students have|get # !seconds|minutes|sec|min to answer|finish|complete|solve
      answer|finish|complete|solve|do this|it|them|the|all|each within|in # !seconds|minutes
      !time limit is|of|for #
      """,
    sentenceLimit: 25)
}
