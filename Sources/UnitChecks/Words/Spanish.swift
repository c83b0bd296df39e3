extension WordData {
  static let spanish = WordData(
    stopWords: """
      el los las del que en es por con para se una un más como pero sus le ya este sí porque esta entre cuando muy sin sobre también \
      hasta hay donde quien desde todo nos durante estos ni ese eso ante son tu tus está y o al lo su no
      """,
    genericLinks: """
      aquí
      haz clic aquí
      haga clic aquí
      clic aquí
      pulsa aquí
      pulse aquí
      pincha aquí
      pinche aquí
      este enlace
      esta página
      esta web
      este sitio
      enlace
      el enlace
      página
      web
      sitio web
      más
      más información
      más info
      más detalles
      leer más
      lee más
      saber más
      ver más
      seguir leyendo
      continuar
      descargar
      descarga
      detalles
      ir
      abrir
      ver
      fuente
      artículo
      documento
      archivo
      siguiente
      atrás
      """,
    genericLinkStarts: """
      haz clic aquí
      haga clic aquí
      clic aquí
      pulsa aquí
      pincha aquí
      """,
    alternativePrefixes: """
      imagen de
      imagen del
      una imagen de
      la imagen de
      la imagen muestra
      foto de
      foto del
      una foto de
      fotografía de
      una fotografía de
      dibujo de
      un dibujo de
      ilustración de
      una ilustración de
      gráfico de
      icono de
      captura de pantalla de
      """,
    alternativePlaceholders: """
      imagen
      foto
      fotografía
      gráfico
      diagrama
      dibujo
      ilustración
      figura
      captura
      captura de pantalla
      mapa
      tabla
      icono
      texto alternativo
      descripción
      sin título
      decorativa
      imagen decorativa
      portada
      """,
    genericHeadings: """
      más
      varios
      otros
      sin título
      sección
      título
      encabezado
      texto
      contenido
      parte
      página
      capítulo
      etc
      """,
    captionWords: """
      tabla
      cuadro
      figura
      datos
      imagen
      """,
    allOfTheAbove: """
      todas las anteriores
      ninguna de las anteriores
      todas son correctas
      ninguna es correcta
      todas
      ninguna
      a y b
      todas las respuestas son correctas
      todo lo anterior
      nada de lo anterior
      """,
    colour: """
      haz|haga|pulsa|pulse|elige|elija|selecciona|seleccione|usa el|la|los|las botón|enlace|icono|cuadro|campo|palabra|respuesta|flecha !rojo|roja|verde|azul|amarillo|amarilla|naranja|morado|gris|rosa
      en|sobre el|la botón|enlace|icono|cuadro|campo|palabra|flecha !rojo|roja|verde|azul|amarillo|amarilla|naranja|gris|rosa
      marcado|marcados|marcada|marcadas|escrito|escritos|escritas|resaltado|resaltados|resaltadas en !rojo|verde|azul|amarillo|naranja|gris|rosa
      respuestas|campos|palabras|textos|texto|frases|celdas en !rojo|verde|azul|amarillo|naranja|gris|rosa
      """,
    position: """
      botón|cuadro|menú|enlace|imagen|foto|dibujo|gráfico|columna|campo|icono|figura|tabla|mapa|texto de la !derecha|izquierda
      botón|cuadro|menú|enlace|imagen|foto|dibujo|gráfico|columna|campo|icono|figura|tabla|mapa a la !derecha|izquierda
      botón|cuadro|menú|enlace|imagen|foto|dibujo|gráfico|figura|tabla|mapa|texto|lista de !arriba|abajo
      !ver|véase|mira|mire|vea más arriba|abajo
      !ver|véase|mira|mire|vea arriba|abajo
      pulsa|pulse|elige|usa el botón !redondo|cuadrado|grande|pequeño
      """,
    device: """
      !clic|click en|sobre
      !haz|haga clic|click|doble
      !arrastra|arrastre el|la|los|las|cada|y|hasta
      !desliza|deslice el|la|hacia|para
      con|usa|use|mueve el !ratón|mouse
      """,
    otherDevices: "teclado tecla teclas táctil toca tabulador dedo",
    sound: """
      cuando|si|al !oigas|oiga|escuches|escuche|oír|escuchar el|la|un|una pitido|timbre|sonido|señal|campana|tono|alarma
      """,
    timeLimit: """
      tienes|tiene|dispones|tenéis # !segundos|minutos para este|esta|el|la|cada|responder|contestar|terminar|acabar|completar
      dispones|dispone|disponéis de # !segundos|minutos
      """,
    sentenceLimit: 30)
}
