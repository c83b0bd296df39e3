extension WordLists {
  static let spanish = WordLists(
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
      """)
}
