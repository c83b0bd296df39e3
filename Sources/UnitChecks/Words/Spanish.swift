extension WordLists {
  static let spanish = WordLists(
    language: "es",
    genericLinks: """
      aquí, haz clic aquí, haga clic aquí, clic aquí, pulsa aquí, pulse aquí, pincha aquí, pinche aquí, este enlace,
      esta página, esta web, este sitio, enlace, el enlace, página, web, sitio web, más, más información, más info,
      más detalles, leer más, lee más, saber más, ver más, seguir leyendo, continuar, descargar, descarga, detalles, ir,
      abrir, ver, fuente, artículo, documento, archivo, siguiente, atrás, en este enlace, a través de este enlace,
      desde aquí, por aquí, aquí mismo, en esta página, en este sitio, en la web, míralo, míralo aquí, descárgalo,
      descárgalo aquí, ver detalles, ver ahora, ver vídeo, ver el vídeo, el vídeo, este vídeo, vídeo, echa un vistazo,
      descubre más, conoce más, accede, acceder, accede aquí, entra aquí, el siguiente enlace, enlace externo,
      haciendo clic aquí, pinchando aquí, pulsando aquí, lee el artículo, leer el artículo completo, este artículo,
      este documento, ir a la página, ir al enlace, consulta aquí, consultar, formulario, mira aquí, aquí tienes más,
      sigue este enlace, esta dirección, haz click aquí, click aquí, da clic aquí, dale clic aquí, clic, click
      """,
    genericLinkStarts: """
      haz clic aquí, haga clic aquí, clic aquí, pulsa aquí, pincha aquí, pulse aquí, pinche aquí
      """,
    alternativePrefixes: """
      imagen, foto, fotografía, imagen que muestra, foto que muestra, imagen de, imagen del, una imagen de, la imagen de,
      la imagen muestra, foto de, foto del, una foto de, fotografía de, una fotografía de, dibujo de, un dibujo de,
      ilustración de, una ilustración de, gráfico de, icono de, captura de pantalla de, en la imagen, en esta imagen,
      en la foto, en esta foto, esta imagen muestra, la foto muestra, esta foto muestra, en la fotografía,
      imagen donde se ve, foto en la que, imagen en la que, una captura de pantalla de, fotografía en la que,
      fotografía que muestra, ilustración, dibujo, se ve, se ven, se puede ver, se pueden ver, aquí se ve, aquí vemos,
      podemos ver, la fotografía muestra, esta fotografía muestra, la ilustración muestra, el dibujo muestra,
      la imagen representa, en el dibujo
      """,
    alternativePlaceholders: """
      imagen, foto, fotografía, gráfico, diagrama, dibujo, ilustración, figura, captura, captura de pantalla, mapa, tabla,
      icono, texto alternativo, descripción, sin título, decorativa, imagen decorativa, portada, imagen sin título,
      foto sin título, descripción de la imagen, sin descripción, nueva imagen, imagen aquí, ver texto, ver abajo, fig
      """,
    genericHeadings: """
      más, varios, otros, sin título, sección, título, encabezado, texto, contenido, parte, página, capítulo, etc, apartado,
      tema, otras cosas, otra información, más información, información adicional, general, varias cosas
      """,
    unnumberedHeadings: "introducción, conclusión, resumen",
    textImageHeads: "texto, horario, precios, normas, reglas",
    ordinals: "primero primera uno, segundo segunda dos, tercero tercera tres, cuarto cuarta, quinto quinta",
    longSentence: 30,
    lexicon: [
      (
        .colour,
        """
        rojo, roja, rojos, rojas, verde, verdes, azul, azules, amarill*, naranja, morad*, violeta, rosa, gris, grises,
        negro, negra, blanco, blanca, marrón
        """
      ),
      (
        .colourUse,
        """
        en rojo, en verde, en azul, en amarillo, en naranja, son rojas, son rojos, son verdes, está en rojo, están en rojo,
        están en verde, marcad* en rojo, marcad* en verde, resaltad* en amarillo, se pone rojo, se pone verde, los rojos,
        los verdes, las rojas, las verdes
        """
      ),
      (
        .control,
        """
        botón, botones, enlace, enlaces, icono, iconos, campo, campos, casilla, casillas, pestaña, menú, opción, opciones,
        respuesta, respuestas, palabra, palabras, texto, textos, frase, frases, flecha, flechas, barra, barras, punto,
        puntos, círculo, círculos, cuadrado, zona, zonas, columna, fila, celda, tarjeta, tarjetas, línea, líneas, imagen,
        triángulo, estrella, símbolo, fecha, fechas, ruta, rutas, recorrido, recorridos, curva, curvas, columnas, filas,
        tramo, tramos, marcador, marcadores, chincheta, chinchetas, verbo, verbos, nombres, sustantivo, sustantivos,
        adjetivo, adjetivos, sílaba, sílabas, letras
        """
      ),
      (
        .instruction,
        """
        haz, haga, pulsa, pulse, pincha, elige, elija, selecciona, seleccione, escoge, toca, toque, abre, abra, lee, lea,
        responde, escribe, rellena, completa, usa, utiliza, mira, busca, encuentra, une, relaciona, arrastra, sigue, marca,
        empieza, recuerda, compara, subraya, correct*, incorrect*, obligatori*, significa, significan, indica, indican,
        muestra, muestran, contesta, conteste, señala, señalan, siga
        """
      ),
      (.reference, "ver, véase, ve, vea, mira, mire, mostrado, mostrada, descrito, mencionado, mencionada, indicado, consulta, lee"),
      (.aboveBelow, "arriba, abajo, debajo, encima, más arriba, más abajo"),
      (
        .side,
        """
        a la derecha, a la izquierda, de la derecha, de la izquierda, arriba a la derecha, arriba a la izquierda,
        abajo a la derecha, abajo a la izquierda, parte superior, parte inferior, en la esquina, columna derecha,
        columna izquierda, lado derecho, lado izquierdo, columna de la izquierda, columna de la derecha, columna central
        """
      ),
      (
        .shape,
        """
        redondo, redonda, cuadrado, cuadrada, circular, triangular, ovalad*, rectangular, grande, más grande, pequeñ*,
        más pequeñ*, en forma de estrella, con forma de estrella, en forma de corazón, en forma de cruz, en forma de flecha,
        en forma de rueda
        """
      ),
      (.hearing, "oigas, oiga, oyes, oye, escuches, escuche, suene, suena"),
      (.sound, "pitido, pitidos, tono, sonido, timbre, campana, señal, zumbido, bip"),
      (
        .visible,
        """
        muestra, pantalla, luz, parpadea, ves, texto, mensaje, vibra, aparece, también, muestran
        """
      ),
      (
        .device,
        """
        pasa el ratón, pase el ratón, con el ratón, puntero del ratón, botón derecho, clic derecho, doble clic,
        arrastra y suelta, arrastrar y soltar, arrastra, arrastre, desliza a la, desliza el dedo, deslice el dedo, desliza hacia,
        pellizca, agita el móvil, agita el teléfono, pulsa f5
        """
      ),
      (.pointer, "haz clic, haga clic, hacer clic, clic en, pincha en, pinche en"),
      (.otherDevice, "teclado, táctil, tecla, tabulador, intro, lector de pantalla, o pulsa, o elige, o selecciona, con el dedo"),
      (.newWindow, "ventana nueva, nueva ventana, pestaña nueva, nueva pestaña, otra ventana, otra pestaña"),
      (
        .step,
        """
        primero, en primer lugar, segundo, en segundo lugar, luego, después, a continuación, más tarde, finalmente,
        por último, al final
        """
      ),
      (.timeUnit, "segundo, segundos, minuto, minutos, hora, horas, min, seg"),
      (
        .timeLimit,
        """
        tienes, tiene usted, dispones de, dispone de, en menos de, límite de tiempo, tiempo límite, se cierra, se cerrará,
        caduca, se acaba el tiempo, cuenta atrás, como máximo, minutos de tiempo, segundos de tiempo
        """
      ),
      (
        .timed,
        """
        cuestionario, test, prueba, pregunta, preguntas, actividad, página, ejercicio, tarea, formulario, sesión, respuesta,
        juego, examen
        """
      ),
      (
        .noLimit,
        """
        sin límite de tiempo, no hay límite, sin límite, tómate, todo el tiempo que, unos, unas, aproximadamente,
        más tiempo, ampliar, sin prisa
        """
      ),
      (
        .placeholder,
        """
        inserta el texto aquí, texto aquí, texto por venir, en construcción, añadir texto, por completar,
        pendiente de redactar, texto de relleno, texto de ejemplo, próximamente más contenido, poner imagen aquí,
        contenido próximamente, falta el texto, pendiente de completar, por definir
        """
      ),
      (
        .idiom,
        """
        pan comido, en las nubes, dar en el clavo, estar en las nubes, tirar la toalla, no tener pelos en la lengua,
        ponerse las pilas, cuesta un ojo de la cara, buscarle tres pies al gato, de tal palo tal astilla, echar una mano,
        ser uña y carne, en un abrir y cerrar de ojos, a ojo de buen cubero, comas la cabeza, comerse la cabeza,
        meter la pata, estar en el ajo, matar dos pájaros de un tiro, la gota que colma el vaso, dar la vuelta a la tortilla,
        ir al grano, en un santiamén, llover a cántaros
        """
      ),
      (.transcript, "transcripción, transcripciones, subtítulos, subtitulado, subtitulada, versión escrita, versión en texto, por escrito"),
      (
        .complexImage,
        """
        gráfico, gráfica, diagrama, mapa, esquema, plano, infografía, organigrama, línea de tiempo, cronograma,
        línea del tiempo, cronología, croquis, mapa mental, diagrama de flujo
        """
      ),
      (.textImage, "cartel, póster, diapositiva, folleto, aviso, octavilla, cita, horario, certificado, ficha"),
      (.codeImage, "código, código fuente, consola, terminal"),
      (.allOfThese, "todas las anteriores, ninguna de las anteriores, todas son correctas, ninguna es correcta, a y b, todas las respuestas"),
      (.determiner, "el, la, los, las, un, una, unos, unas, tu, tus, su, sus, mi, mis, este, esta, con, de, para, sin, ningún"),
      (
        .handle,
        """
        llamado, llamada, titulado, etiquetado, con la palabra, con la letra, que dice, que pone, asterisco, estrella,
        número, con el texto, con el nombre, emergencia, discontinua, punteada
        """
      ),
      (
        .abbreviation,
        """
        sr, sra, srta, dr, dra, prof, p, ej, etc, núm, n, tel, pág, págs, ud, uds, art, aprox, av, c, cía, admón, máx, mín,
        ee, uu, vs
        """
      ),
      (
        .widget,
        """
        botón, botones, enlace, enlaces, icono, iconos, campo, campos, casilla, casillas, pestaña, menú, opción,
        opciones, flecha, símbolo, panel
        """
      ),
      (
        .shown,
        """
        imagen, imágenes, foto, fotos, mapa, tabla, diagrama, gráfico, gráfica, figura, dibujo, ilustración, ejemplo,
        lista, texto, columna, vídeo, video, cuadro, recuadro, formulario, párrafo, esquema
        """
      ),
      (.beep, "pitido, pitidos, bip, zumbido, aplausos, señal sonora, timbre"),
      (.soundCue, "espera, espere, después del, tras el, hasta el, al oír, te dice, indica, significa, para saber, escucha el, sabrás"),
      (
        .finishing,
        """
        responder, responde, responda, contesta, contestar, termina, terminar, acaba, acabar, completa, completar,
        resolver, resuelve, hacer, entrega, entregar
        """
      ),
      (.obligation, "debes, debe, tienes que, tiene que, hay que, solo, sólo, rápido, responde, termina, completa, contesta, resuelve"),
      (.within, "en, menos"),
      (.pageEvent, "aparece, cambia, desaparece, termina, acaba, cierra, cerrará, muestra, expira, caduca"),
      (.limitName, "límite de tiempo, tiempo límite, tiempo máximo, minutos como máximo, minutos máximo"),
      (.clock, "se acabe el tiempo, se acaba el tiempo, contrarreloj, cuenta atrás, contra el reloj"),
      (
        .verdict,
        """
        bien, bueno, buena, mal, malo, mala, sí, no, correct*, incorrect*, permitido, prohibido, abierto, cerrado,
        gracias, genial, seguro, peligroso, mejor, peor, nunca, siempre, gusta, verdadero, falso
        """
      ),
      (.conjunction, "y, e, o, u, con, luego"),
      (.copula, "es, son, está, están, era, fue"),
      (.marked, "marcad*, resaltad*, escrit*, impres*, subrayad*, aparec*, mostrad*, señalad*"),
      (
        .meaning,
        """
        opcional, opcionales, important*, obligatori*, correct*, incorrect*, significa, significan, indica, explican, nuevo,
        nuevas, fals*, nuev*, erróne*
        """
      ),
      (.programming, "código fuente, script"),
      (.recalled, "vimos, visto, dicho, aprendido, explicado, comentado"),
      ([.aboveBelow, .facing], "de al lado"),
      (.shape, "en forma, con forma"),
      (.answerName, "opción, respuesta, alternativa, posibilidad"),
      (
        .measure,
        """
        cuánto tiempo, cuánto dura, cuánto pesa, cuánto mide, qué distancia, qué longitud, qué altura, pesa, pesan,
        peso, longitud, distancia, temperatura, velocidad, altura, anchura, profundidad, volumen
        """
      ),
      (.price, "cuesta, cuestan, coste, costo, precio, pagas, paga, pagar, gana, ganas, alquiler, sueldo, salario"),
      (
        .unitName,
        """
        metro, metros, kilómetro, kilómetros, km, cm, mm, centímetros, milímetros, gramo, gramos, kg, kilo, kilos,
        kilogramos, toneladas, litro, litros, ml, cl, grado, grados, celsius, por ciento, porcentaje, día, días, semana,
        semanas, mes, meses, año, años, noches, vatios, voltios, personas, veces
        """
      ),
      (.currency, "euro, euros, céntimo, céntimos, dólar, dólares, libras, pesos, eur"),
      (
        .world,
        """
        horno, hornos, microondas, lavavajillas, máquina, máquinas, motor, motores, paciente, pacientes, palé, palés,
        compañero, compañera, sangre, cliente, clientes, carretilla, camión, grúa, soldadora, cable, cables, tiza, jugador,
        jugadora, árbitro, basura, residuos, almuerzo, comer, descanso, comedor, pan, masa, peatón, peatones, timbre,
        sierra, taladro, enfermera, enfermero, escalera, en casa, iglesia
        """
      ),
      (.signing, "firma, firme, firmar, firmad*"),
      (
        .drawn,
        """
        barra, barras, línea, líneas, ruta, rutas, camino, caminos, sendero, curva, curvas, punto, puntos, zona, zonas,
        área, áreas, flecha, flechas, círculo, círculos, columna, columnas, sector, sectores, tramo, tramos
        """
      ),
      (.control, "borde, bordes, recuadro, recuadros"),
      (.standsFor, "representa, representan, significa, significan, indica, indican, muestra, señala, corresponde"),
      (.shape, "más grande, más pequeña, más pequeño, mayor, menor"),
      ([.side, .control], "el de la izquierda, la de la izquierda, el de la derecha, la de la derecha, los de la izquierda, los de la derecha"),
      (.world, "metro, tranvía"),
      (.clock, "contrarreloj, contra el reloj, se acabe el tiempo, se acaba el tiempo, corre el tiempo"),
      (.picture, "imagen, imágenes, foto, fotos, dibujo, mapa, gráfico"),
      (.aboveBelow, "de abajo, de arriba"),
      (.recalled, "dijo, mencionó, explicó"),
      (.side, "esquina superior derecha, esquina superior izquierda, esquina inferior derecha, esquina inferior izquierda"),
      (.placeholder, "texto pendiente, pendiente de redactar, texto por escribir, inserta texto aquí"),
      (.world, "puerta, puertas, conductor, semáforo, ascensor, enfermera"),
      (
        .world,
        """
        lector, cajón, caja, armario, estante, bomba, árbol, árboles, planta, plantas, vaca, vacas, tractor, ladrillo,
        ladrillos, casco, cascos, tejado, ventana, botella, tijeras, cuchillo, tenedor, plato, platos, guantes, zapatos,
        camisa, cama, pastillas, maleta, válvula, tubo, tornillo, martillo, madera, acero, carne, verduras, hojas, raíces,
        chaleco, andamio, chaqueta
        """
      ),
    ])
}
