extension WordLists {
  static let polish = WordLists(
    language: "pl",
    genericLinks: """
      tutaj, tu, kliknij tutaj, kliknij tu, kliknij, naciśnij tutaj, ten link, ta strona, link, łącze, odnośnik, strona,
      więcej, więcej informacji, czytaj więcej, czytaj dalej, przeczytaj więcej, dowiedz się więcej, zobacz więcej, zobacz,
      dalej, pobierz, szczegóły, otwórz, przejdź, źródło, artykuł, dokument, plik, wstecz, pod tym linkiem, pod tym adresem,
      na tej stronie, klikając tutaj, klikając tu, sprawdź, sprawdź tutaj, sprawdź tu, zobacz tutaj, zobacz tu, obejrzyj,
      obejrzyj film, film, ten film, zobacz film, pobierz tutaj, pobierz teraz, przejdź do strony, przejdź do artykułu,
      przeczytaj, przeczytaj tutaj, przeczytaj artykuł, czytaj, cały artykuł, ten artykuł, ten dokument, ta witryna,
      witryna, stąd, w tym miejscu, zobacz szczegóły, kliknij ten link, kliknij w link, formularz, ten adres
      """,
    genericLinkStarts: """
      kliknij tutaj, kliknij tu, naciśnij tutaj
      """,
    alternativePrefixes: """
      zdjęcie, obraz, obrazek, rysunek, obraz przedstawia, obraz przedstawiający, obrazek przedstawiający,
      obrazek przedstawia, zdjęcie przedstawia, zdjęcie przedstawiające, zdjęcie z, rysunek przedstawia,
      rysunek przedstawiający, ilustracja przedstawia, ilustracja przedstawiająca, zrzut ekranu, na zdjęciu, na tym zdjęciu,
      na obrazku, na tym obrazku, na rysunku, fotografia przedstawia, fotografia przedstawiająca, grafika przedstawia,
      grafika przedstawiająca, zdjęcie pokazuje, obrazek pokazuje, ilustracja, grafika, fotografia, na fotografii,
      na ilustracji, na grafice, na tym rysunku, ilustracja pokazuje, rysunek pokazuje, tu widać, tutaj widać,
      fotografia pokazuje
      """,
    alternativePlaceholders: """
      obraz, obrazek, zdjęcie, fotografia, wykres, diagram, rysunek, ilustracja, schemat, mapa, tabela, ikona, zrzut ekranu,
      opis, tekst alternatywny, bez tytułu, obraz bez tytułu, opis obrazu, opis zdjęcia, opis obrazka, brak opisu,
      nowy obraz, grafika, rys, patrz tekst, zob tekst
      """,
    genericHeadings: """
      więcej, inne, różne, bez tytułu, sekcja, tytuł, podtytuł, nagłówek, tekst, treść, część, strona, rozdział, itd,
      inne informacje, więcej informacji, dodatkowe informacje, informacje, ogólne, temat, różności
      """,
    unnumberedHeadings: "wstęp, podsumowanie",
    textImageHeads: "tekst, godziny otwarcia, ceny, zasady, regulamin",
    ordinals: "pierwszy pierwsza pierwsze, drugi druga drugie, trzeci trzecia trzecie, czwarty czwarta czwarte, piąty piąta piąte",
    hasOrdinalDots: true,
    lexicon: [
      (.colour, "czerwon*, zielon*, niebiesk*, żółt*, pomarańczow*, fioletow*, różow*, szar*, czarn*, biał*, brązow*"),
      (
        .colourUse,
        """
        na czerwono, na zielono, na niebiesko, na żółto, kolorem czerwonym, kolorem zielonym, są czerwone, są zielone,
        jest czerwony, jest zielony
        """
      ),
      (
        .control,
        """
        przycisk*, guzik*, link, linki, linku, ikon*, pole, pola, polu, pól, menu, opcj*, odpowied*, słow*, tekst*, zdani*,
        strzałk*, pasek, paski, punkt, punkty, koło, koła, kwadrat*, obszar*, kolumn*, wiersz*, komórk*, kart*, lini*,
        obraz*, trójkąt*, gwiazd*, symbol*, tras*, krzyw*, słupk*, słupek, stref*, czasownik*, rzeczownik*, przymiotnik*
        """
      ),
      (
        .instruction,
        """
        kliknij*, naciśnij*, wybierz*, dotknij*, otwórz*, przeczytaj*, odpowiedz, odpowiedzcie, napisz*, wypełnij*,
        uzupełnij*, użyj*, spójrz*, zobacz*, znajdź*, połącz*, przeciągnij*, zaznacz*, zacznij*, porównaj*, podkreśl*,
        poprawn*, błędn*, prawidłow*, wymagan*, oznacza, oznaczają, idź, idźcie, podążaj, pokazuje, pokazują, wskazuje,
        wskazują
        """
      ),
      (.reference, "patrz, zobacz, spójrz, pokazano, opisano, wymieniono, wspomniano, przeczytaj"),
      (.aboveBelow, "powyżej, poniżej, wyżej, niżej"),
      (
        .side,
        """
        po prawej, po lewej, na górze, na dole, w rogu, prawym górnym, lewym górnym, prawym dolnym, lewym dolnym,
        prawa kolumna, lewa kolumna, po prawej stronie, po lewej stronie, lewej kolumnie, prawej kolumnie, lewej kolumny,
        prawej kolumny, lewą kolumnę, prawą kolumnę, kolumnie po lewej, kolumnie po prawej
        """
      ),
      (
        .shape,
        """
        okrągł*, kwadratow*, trójkątn*, owaln*, prostokątn*, duży, duża, duże, większ*, największ*, mały, mała, małe,
        mniejsz*, najmniejsz*
        """
      ),
      (.hearing, "usłyszysz, usłyszycie, słyszysz, zabrzmi"),
      (.sound, "sygnał, sygnału, sygnale, dźwięk*, dzwonek, dzwonka, dzwonku, gong*, brzęczyk*, ton, pisk"),
      (
        .visible,
        """
        pokazuje, ekran*, światło, miga, widzisz, tekst, komunikat, wibruje, pojawi*, też, także, pokazują, wskazuje,
        wskazują
        """
      ),
      (
        .device,
        """
        najedź myszą, najedź kursorem, myszką, myszą, prawym przyciskiem, kliknij dwukrotnie, dwukrotnie kliknij,
        przeciągnij i upuść, przeciągnij*, przesuń palcem, uszczypnij, potrząśnij telefonem, naciśnij f5
        """
      ),
      (.pointer, "kliknij, kliknijcie, klikając, stuknij"),
      (.otherDevice, "klawiatur*, dotyk*, klawisz*, enter, czytnik*, palcem, lub wybierz, albo wybierz, lub naciśnij, albo naciśnij"),
      (.newWindow, "nowym oknie, nowej karcie, nowe okno, nowej zakładce"),
      (.step, "najpierw, po pierwsze, po drugie, po trzecie, następnie, potem, później, na koniec, wreszcie, w końcu"),
      (.timeUnit, "sekund*, minut*, godzin*, min, sek"),
      (
        .timeLimit,
        """
        masz, macie, w ciągu, limit czasu, ograniczenie czasu, zamknie się, wygasa, czas się skończy, maksymalnie, odliczanie,
        minut czasu, minuty czasu, sekund czasu
        """
      ),
      (.timed, "quiz*, test, testu, pytani*, zadani*, stron*, ćwiczeni*, formularz*, sesj*, odpowied*, gra, gry, egzamin*"),
      (.noLimit, "bez limitu, nie ma limitu, tyle czasu, około, więcej czasu, bez pośpiechu, spokojnie"),
      (
        .placeholder,
        """
        wstaw tekst, tutaj tekst, tekst tutaj, do uzupełnienia, do napisania, treść wkrótce, tekst zastępczy, wstaw obraz,
        treść w przygotowaniu, wkrótce więcej
        """
      ),
      (
        .idiom,
        """
        bułka z masłem, mieć muchy w nosie, rzucać grochem, nie mój cyrk, trzymać kciuki, wpaść jak śliwka, raz na ruski rok,
        mieć dwie lewe ręce, złapać dwie sroki, kupować kota w worku, mieć ręce pełne roboty, co ma piernik, owijać w bawełnę,
        pęka w szwach, przelać czarę goryczy, dolać oliwy do ognia, raz kozie śmierć
        """
      ),
      (.transcript, "transkrypcj*, napisy, napisami, wersj* tekstow*, na piśmie"),
      (.complexImage, "wykres*, diagram*, map*, schemat*, plan, planu, infografik*, oś czasu, organigram*, histogram*, mapa myśli"),
      (.textImage, "plakat*, slajd*, ulotk*, ogłoszeni*, cytat*, rozkład*, certyfikat*, broszur*"),
      (.codeImage, "kod, kodu, kod źródłowy, konsol*, terminal*"),
      (.allOfThese, "wszystkie powyższe, żadne z powyższych, żadna z powyższych, wszystkie odpowiedzi, a i b, wszystkie wymienione"),
      (.determiner, "mój, moja, moje, twój, twoja, twoje, ten, ta, to, te, swój, swoją, swoje, z, ze, bez, do, dla, na, żaden"),
      (.handle, "o nazwie, nazwany, z napisem, ze słowem, z literą, oznaczony, gwiazdką, gwiazdka, numer, zatytułowany, awaryjn*"),
      (
        .abbreviation,
        """
        np, itd, itp, tzn, tj, m, in, dr, prof, mgr, inż, ul, al, nr, tel, str, ok, godz, r, w, św, max, min, zob, por, pn,
        tzw, al
        """
      ),
      (.widget, "przycisk*, link*, ikon*, pole, pola, menu, opcj*, strzałk*, zakładk*, symbol*"),
      (
        .shown,
        """
        obraz*, obrazek, obrazku, zdjęci*, map*, tabel*, diagram*, wykres*, rysun*, ilustracj*, przykład*, list*,
        tekst*, kolumn*, wideo, ramk*, formularz*, schemat*
        """
      ),
      (.beep, "sygnał dźwiękowy, brzęczyk, piknięcie, gong, sygnale dźwiękowym, sygnału dźwiękowego"),
      (.soundCue, "czekaj, poczekaj, po sygnale, po dźwięku, po dzwonku, po usłyszeniu, aż, mówi, oznacza, wiedzieć, słuchaj"),
      (.finishing, "odpowiedz, odpowiedzieć, skończ, skończyć, zakończ, zakończyć, rozwiąż, rozwiązać, wypełnij, odpowiedź"),
      (.obligation, "musisz, trzeba, należy, tylko, szybko, odpowiedz, skończ, rozwiąż"),
      (.within, "w, poniżej, ciągu"),
      (.pageEvent, "pojawia, zmienia, znika, kończy, zamyka, pokazuje, wygasa"),
      (.limitName, "limit czasu, limit czasowy, maksymalny czas, minut maksymalnie"),
      (.clock, "czas minie, na czas, odliczanie, upływem czasu"),
      (.verdict, "dobr*, zł*, tak, nie, popraw*, błędn*, dozwolon*, zabronion*, otwart*, zamknięt*, dziękuję, świetnie, super, bezpieczn*, lubię"),
      (.conjunction, "i, oraz, lub, albo, z"),
      (.copula, "jest, są, był, była, było, były"),
      (.marked, "zaznaczon*, wyróżnion*, wydrukowan*, napisan*, podświetlon*"),
      (.meaning, "opcjonaln*, ważn*, wymagan*, obowiązkow*, popraw*, błędn*, oznacza*, wyjaśnion*, now*"),
      (.programming, "kod źródłowy, skrypt"),
      (.recalled, "widzieliśmy, powiedziano, omówiono, wyjaśniono"),
      ([.aboveBelow, .facing], "obok"),
      (.shape, "w kształcie"),
      (.answerName, "opcja, odpowiedź, możliwość, wariant"),
      (
        .measure,
        """
        jak długo, jak daleko, jak ciężki, jak wysoki, jak głęboki, jak szybko, waży, ważą, waga, długość, odległość,
        temperatura, prędkość, wysokość, szerokość, głębokość, objętość, jak długi, jak długa, jak duży, jak duża, jak ciężka,
        jak wysoka, jak szeroki, jak szeroka, jak gruby, jak gruba, ile mierzy
        """
      ),
      (.price, "kosztuje, kosztują, koszt, cena, płacisz, płaci, zarabia, zarabiasz, czynsz, wynagrodzenie"),
      (
        .unitName,
        """
        metr*, kilometr*, km, cm, mm, centymetr*, milimetr*, gram*, kg, kilogram*, ton, tony, litr*, ml, stopni*,
        stopień, celsjusz*, procent*, dzień, dni, tydzień, tygodni*, miesiąc*, miesięcy, rok, lata, lat, nocy, osób,
        razy, sztuk
        """
      ),
      (.currency, "euro, cent*, złot*, grosz*, dolar*, eur, zł"),
      (
        .world,
        """
        piec, pieca, piekarnik*, mikrofalów*, zmywark*, maszyn*, silnik*, pacjent*, palet*, krew, krwi, klient*, gość,
        gości, wózek, ciężarówk*, dźwig*, spawark*, przewód, przewody, kabel, kable, kred*, gracz*, sędzi*, odpad*, śmieci,
        obiad, jeść, stołówk*, chleb*, ciasto, pieszy, pieszych, piłą, wiertark*, pielęgniark*, drabin*, koleg*, przerwa,
        przerwę, przerwie, przerwy, w domu, kościoł*, kościół
        """
      ),
      (.signing, "podpis*"),
      (
        .drawn,
        """
        słupek, słupki, słupk*, linia, linie, linię, trasa, trasy, trasę, ścieżk*, krzywa, krzywe, punkt, punkty,
        strefa, strefy, obszar*, strzałk*, kółko, kółka
        """
      ),
      (.standsFor, "oznacza, oznaczają, symbolizuje, przedstawia, przedstawiają, pokazuje"),
      (.shape, "większ*, mniejsz*"),
      ([.side, .control], "ten po lewej, ta po lewej, ten po prawej, ta po prawej, to po lewej, to po prawej"),
      (.world, "metro, metra, tramwaj*"),
      (.picture, "obraz*, zdjęci*, rysun*, map*, wykres*"),
      ([.hearing, .sound], "poczekaj na sygnał, czekaj na sygnał, zaczekaj na sygnał"),
      (.placeholder, "tutaj wpisz tekst, tu wpisz tekst, wpisz tekst, tekst w przygotowaniu"),
      (.world, "drzwi, kierowc*, winda, windy"),
    ])
}
