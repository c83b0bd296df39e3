extension WordLists {
  static let english = WordLists(
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
      """)
}
