extension WordLists {
  static let english = WordLists(
    language: "en",
    genericLinks: """
      here, click here, click, click this, click this link, click me, tap here, press here, this, this link, this page,
      this site, this website, this article, this document, this file, this one, this video, link, links, the link, a link,
      page, website, site, web page, more, more info, more information, more details, further information, read more,
      read on, read this, read it, read here, learn more, find out more, find out, see more, see here, show more, view more,
      continue, continue reading, download, download here, download now, download this, details, info, go, go here, open,
      start, source, url, article, document, file, it, there, next, back, see this, right here, over here, follow this link,
      visit this website, check it out, check this out, watch, watch video, watch this video, that page, open link,
      external link, get started, learn, try it, try this, these, those, that, at this address, on this site,
      the following link, the following page, pdf, video, form, image, button, address, more here, all, read the article,
      go to page, go to the website, from here, read the full article here, full article, more on this, discover more,
      discover, explore, explore more, please click on this, have a look, take a look, let's go, at this link,
      via this link, through this link, on this page, in this article, in this document, in this video, view details, view,
      view all, view the page, watch now, watch here, watch the video, listen here, listen, listen now, get it here,
      check here, look here, find it here, available here, at the following link, keep reading, visit, visit page,
      access here, access, begin here, go to link, here's the link, here is the link, start reading, read, get the details,
      check this page out, over there, in there, see there, that link, find out more about it, find out more about this,
      read more about it, read more about this, learn more about it, learn more about this, more about it, more about this,
      visit our website, visit the website, our website, our site, our page, full text, the full text,
      you can find it here, you find it here, you will find it here, you can read it here, you can download it here,
      see our website, homepage, web link, link to page,
      link to the page, link to website, link to the website, to the website, to the page, to the article,
      the following website, click me, visit site, visit our page
      """,
    genericLinkStarts: "click here, click on, click this link, tap here, press here, please click here, please click",
    alternativePrefixes: """
      image of, an image of, the image of, image showing, image shows, an image showing, this image shows,
      the image shows, picture of, a picture of, the picture shows, this picture shows, a picture showing,
      picture showing, photo of, a photo of, photo showing, photograph of, a photograph of, graphic of, a graphic of,
      illustration of, an illustration of, drawing of, a drawing of, icon of, screenshot of, a screenshot of,
      this is a photo of, this is a picture of, this is an image of, here you see a picture of, here is a picture of,
      close up photo of, a close up photo of, close up photograph of, a close up photograph of, black and white photo of,
      a black and white photo of, stock photo of, the photo shows, this photo shows, in this image, in this picture,
      in this photo, in the picture, illustration showing, diagram showing, photo, photograph, picture, image,
      a photograph showing, photograph showing, a photo showing, illustration, drawing, graphic, screenshot, you can see,
      you see, we see, we can see, here we see, here you can see, here you see, the illustration shows, the drawing shows,
      this drawing shows, the photograph shows, this photograph shows, the graphic shows, the screenshot shows,
      screenshot showing, a screenshot showing, cartoon of, a cartoon of, sketch of, a sketch of, graphic showing,
      a graphic showing, icon showing, clip art of, image depicting, an image depicting, picture depicting,
      photo depicting, close up of, a close up of, a picture that shows, an image that shows, a photo that shows,
      a photograph that shows, picture that shows, image that shows, photo that shows, the image displays,
      the picture displays, image displays, the image depicts, the picture depicts, a picture which shows,
      an image which shows, a drawing that shows, an illustration that shows,
      this is a picture showing, this is an image showing, this is a photo showing, black and white photograph of,
      pictured is, pictured are, the picture is of, the image is of, the photo is of, an image with, a picture with,
      image with, picture with, pic of, a pic of, shown is, shown are, shown here is, depicted is
      """,
    alternativePlaceholders: """
      picture, photograph, chart, graph, graphic, diagram, drawing, illustration, figure, screenshot, screen shot, banner,
      map, table, spacer, bullet, arrow, decorative, decorative image, image description, description, alternative text,
      alt text here, insert alt text, no alt, image here, new image, my image, cover, cover image, header image,
      stock photo, stock image, thumbnail, description of image, description of the image, insert description,
      add description, no description, no description available, my photo, this image, this picture, this photo, foto,
      pic, pics, photos, images, pictures, photo here, image goes here, image alt text, describe image here,
      describe the image, image description here, alt text goes here, no title, untitled image, see text, see below,
      see above, see caption, see description, fig, picture description, company logo, our logo, school logo, the logo,
      photo of me, add alt text here, add alt text, alt text to follow, write alt text here, screenshot of page,
      screenshot of the page, image of page, picture here, some image, some picture,
      description goes here, image not available, not available, no image, null, undefined, n/a, na, none, nil,
      this image has no alt text, no alt text, missing, missing alt text, image missing, blank,
      alternative text goes here, enter alt text, describe this image, add a description, image alt, alt tag,
      photo description
      """,
    genericHeadings: """
      more, misc, miscellaneous, untitled, section, heading, title, other, others, various, text, content, part, page,
      chapter, subheading, subtitle, new section, new page, new heading, stuff, etc, topic, module, unit, lesson, info,
      more information, more info, further information, additional information, additional info, general, notes,
      bits and bobs, odds and ends, additional stuff, some more things, other things, other stuff, more things, more stuff,
      extra, extras, details,
      continued, click here, introduction text, new part, blank
      """,
    unnumberedHeadings: "introduction, conclusion, summary",
    textImageHeads: """
      text, the text says, text on the picture, opening hours, opening times, prices, table of prices, price list, rules, house rules,
      timetable, instructions, message, e-mail, screenshot of an e-mail, screenshot of a message, the sign says, the notice says
      """,
    ordinals: "first firstly one, second secondly two, third thirdly three, fourth four, fifth five, sixth six",
    lexicon: [
      (.colour, "red, green, blue, yellow, orange, purple, pink, grey, gray, black, white, brown, turquoise, violet, coloured, colored"),
      (
        .colourUse,
        """
        in red, in green, in blue, in yellow, in orange, in purple, in pink, in grey, in gray, in brown, in bold red,
        in colour, in color, marked red, marked green, are red, are green, are blue, are yellow, are orange, is red, is green,
        is yellow, turns red, turns green, turn red, turn green, shown red, shown green, highlighted green, highlighted red,
        highlighted yellow, red ones, green ones, blue ones, yellow ones, red one, green one, blue one, yellow one,
        shown in red, shown in green, shown in blue, shown in orange, printed in red, written in red, in bold and red,
        red and bold
        """
      ),
      (
        .control,
        """
        button, buttons, link, links, icon, icons, field, fields, box, boxes, tab, tabs, menu, option, options, answer,
        answers, word, words, text, sentence, sentences, item, items, arrow, arrows, dot, dots, circle, circles, square,
        squares, area, areas, region, regions, column, columns, row, rows, cell, cells, checkbox, slider, panel, section,
        sections, part, parts, label, labels, line, lines, card, cards, step, steps, heading, headings, picture, image,
        shape, shapes, triangle, star, symbol, one, ones, date, dates, exercise, exercises, task, tasks, question,
        questions, entry, entries, example, examples, paragraph, paragraphs, background, everything, anything, route,
        routes, curve, curves, pin, pins, zone, zones, marker, markers, verb, verbs, noun, nouns, adjective, adjectives,
        syllable, syllables, letter, letters, ending, endings
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
        on the right, on the left, at the right, at the left, on right, on left, to the right, to the left, right hand,
        left hand, top right, top left, bottom right, bottom left, upper right, upper left, lower right, lower left,
        in the corner, at the top, at the bottom, right column, left column, on top, right side, left side, in the middle,
        middle column, left hand column, right hand column, on your left, on your right, to your left, to your right,
        left picture, left image, left photo, left hand picture, right hand picture
        """
      ),
      (
        .shape,
        """
        round, square, circular, triangular, oval, rectangular, big, bigger, biggest, large, larger, largest, small,
        smaller, smallest, tall, taller
        """
      ),
      (.hearing, "hear, listen for, listen to the sound, sounds, rings, after the beep, after the tone, goes ding, music stops"),
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
        hover, hovering, mouse over, mouseover, right click, right clicking, double click, with the mouse,
        with your mouse, move the mouse, mouse pointer, drag and drop, drag the item, drag the items, drag the word,
        drag the words, drag the card, drag the cards, drag the picture, drag the pictures, drag the answer,
        drag the answers, drag the label, drag the labels, drag the slider, drag the box, drag the name, drag the names,
        drag each, drag them, drag it, swipe left, swipe right, swipe up, swipe down, swipe to, pinch to, pinch the screen,
        pinch the picture, pinch the map, use your mouse, use the mouse, use a mouse, your mouse, mouse button, mouse cursor,
        your cursor, the cursor over, pointer on, pointer over, hover over, roll over, tap twice, double tap, two fingers,
        your finger to, touch the screen, touch the picture, touch the button, touch the card, flick the,
        drop the word, drop the words, drop the label, drop the labels, drop the card, drop the item, drop it in, drop it on,
        shake your phone, shake the phone, shake your device, tilt your phone, tilt the phone, press f5, press ctrl,
        long press, scroll wheel, mouse wheel
        """
      ),
      (.pointer, "click, clicks, clicking, tap on, tap the, tap here"),
      (
        .otherDevice,
        """
        keyboard, touch, tab key, enter key, arrow keys, enter, screen reader, or press, or choose, or select, switch,
        voice, space bar, or tap, or type, or use, press esc, press a key, pressing a key, any key
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
        you have, you have only, you only have, you ve got, you get, you only get, you will be, within, time limit, minutes left,
        seconds left, automatically, by itself, time is up, time runs out, runs out after,
        closes after, page closes, quiz closes, test closes, ends after, expires after, expires in, times out, timed out,
        logged out after, countdown, against the clock, no more than, at most
        """
      ),
      (.timed, "quiz, test, question, questions, activity, page, exercise, task, form, session, answer, answers, countdown, game, exam"),
      (
        .noLimit,
        """
        no time limit, no limit, not timed, as long as you, as much time as you, take your time, about, around,
        can be extended, more time, extend, extra time, turn off, no hurry, you can finish, you can complete, can be done,
        most people, usually, on average
        """
      ),
      (
        .placeholder,
        """
        insert text here, text goes here, add text here, your text here, to be written, to be completed, content coming soon,
        coming soon, text to follow, text to come, more to follow, more to come, to be added, to be confirmed, to be decided,
        content goes here, goes here, blah blah, placeholder, section is under construction, page is under construction,
        unit is under construction, under construction, your name here, insert text, insert link, insert image here,
        add content here, write something here, placeholder text, add photo here, add picture here, add image here,
        add a photo here, insert photo here, insert picture here, insert video here, add video here, add link here,
        add example here, still to come, will be added soon, more content will be added, content will follow
        """
      ),
      (
        .idiom,
        """
        a piece of cake, beat around the bush, an arm and a leg, hit the nail on the head, call it a day, not rocket science,
        get your act together, learn the ropes, show you the ropes, is on the ball, once and for all, up to speed,
        the big picture, it s raining cats, a drop in the ocean, get cold feet, pull your weight, burn the midnight oil,
        wear many hats, under the weather, hit the ground running, think outside the box, low hanging fruit,
        at the end of the day, a ballpark figure, touch base, move the goalposts, once in a blue moon, break a leg,
        cost an arm and a leg, in a nutshell, up in the air, get the ball rolling, on the same page, rule of thumb,
        back to square one, bite the bullet, let the cat out of the bag, spill the beans, on cloud nine,
        a blessing in disguise, cut corners, raining cats and dogs, leverage synergies, going forward, deep dive,
        boil the ocean, best of both worlds, keep an eye on the ball, hands on mentality, circle back, walk in the park,
        keep your eyes peeled, the best thing since, kill two birds, the last straw, the elephant in the room,
        the ball is in your court, the tip of the iceberg, get out of hand, go the extra mile, play it by ear, a long shot,
        jump on the bandwagon, cross that bridge, down to earth, off the top of your head, put your foot in it,
        a wild goose chase, the devil is in the detail
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
      (.codeImage, "command line"),
      (
        .allOfThese,
        """
        all of the above, none of the above, all of these, none of these, all answers are correct, all answers are right,
        all are correct, all are right, all answers, both are right, both are correct, both answers, both of the above, both a and b,
        a and b, a and c, b and c
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
        which says, star, asterisk, tick, cross, word required, number, that reads, which reads, sign reads, saying,
        that say, which say, emergency, dotted, dashed, striped, numbered
        """
      ),
      (
        .abbreviation,
        """
        mr, mrs, ms, dr, prof, st, e.g, eg, i.e, ie, etc, vs, no, fig, approx, al, ca, cf, inc, ltd, jr, sr, vol, pp, ch,
        est, tel, ext, dept, min, max, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
        """
      ),
      (
        .widget,
        """
        button, buttons, link, links, icon, icons, field, fields, menu, tab, tabs, checkbox, slider, panel, option,
        options, symbol, arrow, toolbar, sidebar, thumbnail, circle, circles, triangle, text box, search box
        """
      ),
      (
        .shown,
        """
        picture, pictures, image, images, photo, photos, map, table, diagram, chart, graph, figure, drawing,
        illustration, video, sketch, example, examples, list, text, column, screenshot, timeline, cartoon, form,
        paragraph, box, boxes, exercise, questions
        """
      ),
      (.beep, "beep, beeps, bleep, buzzer, ding, chime, jingle, ping, applause, signal tone, high tone, low tone, a tone means"),
      (
        .soundCue,
        """
        wait for, after the, until the, at the, tells, tell, mean, means, know, listen to, listen for, signals, goes,
        with the, plays when, sounds when
        """
      ),
      (.finishing, "finish, complete, answer, solve, submit, reply"),
      (.obligation, "must, have to, has to, need to, needs to, should, hurry, quick, quickly, or less, only"),
      (.within, "in, within, under, than"),
      (
        .pageEvent,
        """
        appears, appear, changes, change, disappears, disappear, ends, end, closes, close, stops, stop, logged, shown,
        continues, starts, expires, locks, reloads, moves
        """
      ),
      (.limitName, "time limit, time allowed, maximum time, max time, minutes max, minutes maximum, seconds max, logged out, times out, timed out"),
      (.clock, "timer reaches, clock runs out, timer runs out, time runs out, against the clock, time is up, beat the clock, countdown"),
      (
        .verdict,
        """
        good, bad, right, wrong, yes, no, correct, incorrect, not, well, poor, allowed, forbidden, open, closed, do,
        don, true, false, ok, okay, great, fine, done, nice, super, excellent, safe, unsafe, dangerous, recommended,
        avoid, never, always, better, worse, best, worst, like, dislike, agree, disagree, thanks, thank, passed,
        failed, perfect, happy, sad
        """
      ),
      (.conjunction, "and, or, then, plus, with"),
      (.copula, "is, are, was, were, feels, looks, tastes"),
      (.marked, "highlighted, marked, shown, printed, written, displayed, coloured, colored, appear, appears"),
      (
        .meaning,
        """
        optional, important, required, mandatory, compulsory, essential, right, wrong, correct, incorrect, mean,
        means, indicate, indicates, explained, late, new, holidays, do
        """
      ),
      (.drag, "drag, dragging"),
      (.dragTo, "to, into, onto, over, between, them, it, each"),
      (
        .programming,
        """
        python, javascript, java, html, css, sql, bash, shell, php, swift, kotlin, ruby, rust, typescript, vs code,
        visual studio, xml, json, yaml, excel formula
        """
      ),
      (.recalled, "saw, seen, discussed, stated, noted, said, learned, learnt"),
      ([.aboveBelow, .facing], "opposite"),
      (
        .shape,
        """
        shaped, shaped like a star, shaped like a cross, shaped like a tick, in the shape,
        in the shape of a star, in the shape of a cross, in the shape of a tick
        """
      ),
      (.answerName, "option, answer, choice, alternative, possibility"),
      (
        .measure,
        """
        how long, how far, how heavy, how tall, how high, how deep, how wide, how big, how large, how thick, how much,
        how fast, how hot, how cold, how warm, weigh, weighs, weight, length, distance, temperature, speed, height,
        width, depth, volume
        """
      ),
      (.price, "cost, costs, price, pay, pays, earn, earns, rent, wage, fee"),
      (
        .unitName,
        """
        metre, metres, meter, meters, kilometre, kilometres, kilometer, kilometers, km, cm, mm, centimetre, centimetres,
        millimetre, millimetres, inch, inches, foot, feet, mile, miles, gram, grams, kg, kilo, kilos, kilogram,
        kilograms, tonne, tonnes, litre, litres, liter, liters, ml, cl, dl, degree, degrees, celsius, percent, per cent,
        percentage, day, days, week, weeks, month, months, year, years, night, nights, watt, watts, volt, volts, people,
        persons, pieces, times
        """
      ),
      (.currency, "euro, euros, cent, cents, pound, pounds, pence, dollar, dollars, eur, gbp, usd, kronor, kroner, zloty, forint, koruna"),
      (
        .world,
        """
        oven, ovens, microwave, dishwasher, machine, machines, engine, motor, patient, patients, pallet, pallets, helper,
        colleague, colleagues, blood, customer, customers, guest, guests, forklift, truck, crane, welder, wire, wires,
        cable, cables, chalk, player, players, referee, waste, bin, lunch, break, canteen, bread, dough, pedestrian,
        pedestrians, doorbell, drill, nurse, ladder, at home, church
        """
      ),
      (.signing, "sign, signs, signed, signature"),
      (
        .drawn,
        """
        bar, bars, line, lines, route, routes, path, paths, trail, trails, curve, curves, dot, dots, area, areas, zone,
        zones, slice, slices, segment, segments, arrow, arrows, circle, circles, marker, markers, pin, pins, star, stars
        """
      ),
      (.control, "border, borders"),
      ([.standsFor, .meaning], "stands, stand, represents, represent, marks, refers, denotes"),
      (.standsFor, "shows, means, indicates, is for"),
      (.instruction, "take the green, take the red, take the blue, take the yellow, take the orange, take you to, takes you to, filled"),
      (
        [.side, .control],
        """
        left one, left ones, the one on the left, the one on the right, the ones on the left, the ones on the right,
        bottom one, top one, upper one, lower one, from the left, from the right, on the far left, on the far right
        """
      ),
      (
        .side,
        """
        upper picture, lower picture, top picture, bottom picture, middle picture, upper image, lower image,
        bottom left corner, at the very top, at the very bottom
        """
      ),
      (.marked, "shaded, tinted, underlined, circled, outlined"),
      (.soundCue, "beeps when, beeps if, there is a beep, buzzes when, a beep when"),
      (.device, "use ctrl, press cmd, left click, left clicking, pinch to zoom, with one finger, scroll with your"),
      (
        .world,
        """
        click of, click into, clicks into, clicked into, clicks shut, click shut, clicked with each, underground, metro,
        subway, tram, trams
        """
      ),
      (.obligation, "try to, be quick"),
      (.clock, "is timed, are timed, timed quiz, timed test, timed exercise, clock is ticking, ticking clock"),
      (.timed, "quizzes, tests, exercises, activities, tasks"),
      (.complexImage, "legend, key to the map, graphs, maps"),
      (
        .placeholder,
        """
        sample text, dummy text, filler text, to follow soon, text to be added, asdf asdf, to be filled in later,
        to be added later, write your text here, insert your text, example text here, details to follow, link to follow,
        picture to follow, photo to follow
        """
      ),
      (
        .picture,
        """
        picture, pictures, image, images, photo, photos, drawing, drawings, illustration, map, maps, chart, charts,
        diagram, diagrams, graph, graphs
        """
      ),
      (.noLimit, "with the left one, in the left one, your left one"),
      (
        .world,
        """
        green switch, red switch, black switch, main switch, light switch, power switch, driver, drivers, door, doors,
        gate, lift, elevator, passenger, passengers
        """
      ),
      (
        .device,
        """
        swipe with your finger, tap with your finger, draw with your finger, scroll with your finger,
        screen with your finger, screen with one finger, map with your finger, picture with your finger
        """
      ),
      (
        .colourUse,
        """
        in bold green, in bold blue, in light green, in light blue, in dark green, in dark blue, in dark red,
        in bright red, in bright green, in bold orange, displayed in red, displayed in green, displayed in blue,
        highlighted in red, highlighted in green, highlighted in yellow, marked in red, marked in green, marked in yellow,
        shown in yellow, shown in purple, written in green, written in blue, printed in blue, printed in green
        """
      ),
      (.control, "tile, tiles, block, blocks, choice, choices, badge, badges"),
      (.drawn, "tick, ticks"),
      (.meaning, "nouns, verbs, adjectives, pronouns, adverbs, new"),
      ([.instruction, .visible], "lists, explains, opens"),
      (
        .side,
        """
        at the side, on the side, in the right margin, in the left margin, in the margin, at the right edge,
        at the left edge, at the right hand side, bottom row, top row
        """
      ),
      (
        .shown,
        """
        note, notes, section, sections, explanation, explanations, information, instructions, definition, definitions,
        passage, tip, tips, sentences, advice, checklist, summary, dialogue, answers, exercises
        """
      ),
      (.soundCue, "marks"),
      (.hearing, "tone ends, sound ends, beep ends, tone stops, beep stops"),
      (.pointer, "tap anywhere, tap each, tap it, tap any, tap one"),
      (.device, "slide your finger, your finger across, your finger over, press alt, alt f4, cursor over, hold down the mouse"),
      (.world, "click and collect"),
      (.timeLimit, "limited to, are allowed, are given, maximum, max, at the most"),
      (
        .placeholder,
        """
        work in progress, to be continued, text missing, missing text, insert title here, title goes here, name of school,
        lorem ipsum dolor, ipsum dolor sit, more coming soon
        """
      ),
      (.world, "road, roads, street, beach, floor, kerb, brake, brakes, car, cars, tyre, tyres, barometer"),
      (
        .world,
        """
        scanner, scanners, till, pump, thermometer, horn, tree, trees, plant, plants, gardener, cow, cows, tractor, brick,
        bricks, helmet, helmets, wall, walls, roof, window, windows, shelf, shelves, cabinet, cupboard, drawer, bottle,
        bottles, scissors, comb, knife, fork, spoon, plate, plates, glove, gloves, jacket, shoes, shirt, trousers, towel,
        towels, bed, beds, tablets, pills, needle, suitcase, luggage, valve, pipe, pipes, screw, screws, bolt, hammer,
        saw, blade, wood, steel, meat, vegetables, vest, overalls, roots, leaves, flowers, cap, scaffold, ladle, bandage,
        bandages, soap
        """
      ),
    ])
}
