extension WordLists {
  static let english = WordLists(
    language: "en",
    genericLinks: """
      here, click here, click, click this, click this link, click me, tap here, press here, this, this link, this page,
      this site, this website, this article, this document, this file, this one, this video, link, links, the link,
      a link, page, website, site, web page, more, more info, more information, more details, further information,
      read more, read on, read this, read it, read here, learn more, find out more, find out, see more, see here,
      show more, view more, continue, continue reading, download, download here, download now, download this, details,
      info, go, go here, open, start, source, url, article, document, file, it, there, next, back
      """,
    genericLinkStarts: "click here, click on, click this link, tap here, press here",
    alternativePrefixes: """
      image of, an image of, the image of, image showing, image shows, an image showing, this image shows,
      the image shows, picture of, a picture of, the picture shows, this picture shows, a picture showing,
      picture showing, photo of, a photo of, photo showing, photograph of, a photograph of, graphic of, a graphic of,
      illustration of, an illustration of, drawing of, a drawing of, icon of, screenshot of, a screenshot of
      """,
    alternativePlaceholders: """
      picture, photograph, chart, graph, graphic, diagram, drawing, illustration, figure, screenshot, screen shot, banner,
      map, table, spacer, bullet, arrow, decorative, decorative image, image description, description, alternative text,
      alt text here, insert alt text, no alt, image here, new image, my image, cover, cover image, header image,
      stock photo, stock image, thumbnail
      """,
    genericHeadings: """
      more, misc, miscellaneous, untitled, section, heading, title, other, others, various, text, content, part, page,
      chapter, subheading, subtitle, new section, stuff, etc
      """,
    lexicon: [
      (.colour, "red, green, blue, yellow, orange, purple, pink, grey, gray, black, white, brown, turquoise, violet, coloured, colored"),
      (
        .colourUse,
        """
        in red, in green, in blue, in yellow, in orange, in purple, in pink, in grey, in gray, in bold red, in colour,
        in color, marked red, marked green, are red, are green, are blue, are yellow, are orange, is red, is green,
        is yellow, turns red, turns green, turn red, turn green, shown red, shown green, highlighted green, highlighted red,
        highlighted yellow, red ones, green ones, blue ones, yellow ones, red one, green one, blue one, yellow one
        """
      ),
      (
        .control,
        """
        button, buttons, link, links, icon, icons, field, fields, box, boxes, tab, tabs, menu, option, options, answer,
        answers, word, words, text, sentence, sentences, item, items, arrow, arrows, dot, dots, circle, circles,
        square, squares, area, areas, region, regions, column, columns, row, rows, cell, cells, checkbox, slider, panel,
        section, sections, part, parts, label, labels, line, lines, card, cards, step, steps, heading, headings, picture,
        image, shape, shapes, triangle, star, symbol, one, ones
        """
      ),
      (
        .instruction,
        """
        click, choose, select, press, tap, pick, touch, open, read, answer, write, fill, complete, use, look, see, find,
        match, drag, follow, move, tick, check, type, enter, start, go, learn, remember, study, compare, copy, underline,
        mark, correct, wrong, right, required, mandatory, mean, means, show, shows, shown, indicate, indicates
        """
      ),
      (.reference, "see, look, shown, listed, described, mentioned, given, explained, read, check, refer, find, follow, found"),
      (.aboveBelow, "above, below, overleaf"),
      (
        .side,
        """
        on the right, on the left, to the right, to the left, right hand, left hand, top right, top left, bottom right,
        bottom left, upper right, upper left, lower right, lower left, in the corner, at the top, at the bottom,
        right column, left column, on top, right side, left side, in the middle
        """
      ),
      (
        .shape,
        """
        round, square, circular, triangular, oval, rectangular, big, bigger, biggest, large, larger, largest, small,
        smaller, smallest, tall, taller
        """
      ),
      (.hearing, "hear, listen for, sounds, rings, after the beep, after the tone"),
      (
        .sound,
        """
        beep, beeps, tone, tones, sound, sounds, bell, chime, buzz, buzzer, gong, ding, jingle, signal, click, rings,
        music stops
        """
      ),
      (
        .visible,
        """
        show, shows, shown, screen, flash, flashes, light, lights, display, displays, text, see, message, vibrates, appears,
        too, also, deaf
        """
      ),
      (
        .device,
        """
        hover, hovers, hovering, mouse over, mouseover, right click, right clicking, double click, with the mouse,
        with your mouse, move the mouse, mouse pointer, drag and drop, drag the item, drag the items, drag the word,
        drag the words, drag the card, drag the cards, drag the picture, drag the pictures, drag the answer,
        drag the answers, drag the label, drag the labels, drag the slider, drag the box, drag the name, drag the names,
        drag each, drag them, drag it, swipe left, swipe right, swipe up, swipe down, swipe to, pinch to, pinch the,
        shake your phone, shake the phone, shake your device, tilt your phone, tilt the phone, press f5, press ctrl,
        long press, scroll wheel, mouse wheel
        """
      ),
      (.pointer, "click, clicks, clicking, tap on, tap the, tap here"),
      (
        .otherDevice,
        """
        keyboard, touch, tab key, enter key, arrow keys, enter, screen reader, or press, or choose, or select, switch,
        voice, finger, space bar, or tap, or type
        """
      ),
      (.newWindow, "new window, new tab, another window, another tab"),
      (
        .step,
        """
        first, firstly, second, secondly, third, thirdly, then, next, after that, afterwards, finally, lastly, last,
        to begin, to start, to finish, at the end
        """
      ),
      (.timeUnit, "second, seconds, minute, minutes, sec, secs, min, mins, hour, hours"),
      (
        .timeLimit,
        """
        you have, you have only, you only have, you get, within, time limit, time is up, time runs out, runs out after,
        closes after, page closes, quiz closes, test closes, ends after, expires after, expires in, times out, timed out,
        logged out after, countdown, against the clock, no more than, at most
        """
      ),
      (.timed, "quiz, test, question, questions, activity, page, exercise, task, form, session, answer, answers, countdown, game, exam"),
      (
        .noLimit,
        """
        no time limit, no limit, not timed, as long as you, as much time as you, take your time, about, around,
        can be extended, more time, extend, extra time, turn off, no hurry
        """
      ),
      (
        .placeholder,
        """
        insert text here, text goes here, add text here, your text here, to be written, to be completed,
        content coming soon, text to follow, insert image here, add content here, write something here, placeholder text
        """
      ),
      (
        .idiom,
        """
        is a piece of cake, was a piece of cake, under the weather, hit the ground running, think outside the box, low hanging fruit,
        at the end of the day, a ballpark figure, touch base, move the goalposts, once in a blue moon, break a leg,
        cost an arm and a leg, in a nutshell, up in the air, get the ball rolling, on the same page, rule of thumb,
        back to square one, bite the bullet, let the cat out of the bag, spill the beans, on cloud nine,
        a blessing in disguise, cut corners, raining cats and dogs, leverage synergies, going forward, deep dive,
        boil the ocean, best of both worlds, keep an eye on the ball, hands on mentality, circle back
        """
      ),
      (
        .transcript,
        """
        transcript, transcripts, transcription, captions, captioned, subtitles, subtitled, text version, written version,
        as text
        """
      ),
      (.complexImage, "timeline, pie, bar chart, line chart, floor plan, organisation chart, family tree, schedule, cross section, scheme"),
      (
        .textImage,
        """
        screenshot of text, handout, notice, notices, leaflet, brochure, quote, quotation, timetable, signpost, banner,
        certificate, worksheet, whiteboard, checklist
        """
      ),
      (.codeImage, "python, javascript, shell, command line"),
      (
        .allOfThese,
        """
        all of the above, none of the above, all of these, none of these, all answers are correct, all answers are right,
        all are correct, both of the above, both a and b, a and b, a and c, b and c
        """
      ),
      (
        .determiner,
        """
        the, a, an, your, my, our, their, his, her, this, that, these, those, some, with, of, to, for, by, no, eat, drink,
        like, love, feel, feeling
        """
      ),
      (
        .handle,
        """
        labelled, labeled, called, named, titled, marked with, with the word, with the words, with the letter, that says,
        which says, star, asterisk, tick, cross, word required, number
        """
      ),
      (
        .abbreviation,
        """
        mr, mrs, ms, dr, prof, st, e.g, eg, i.e, ie, etc, vs, no, fig, approx, al, ca, cf, inc, ltd, jr, sr, vol, pp, ch,
        est, tel, ext, dept, min, max, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
        """
      ),
    ])
}
