extension WordLists {
  static let portuguese = WordLists(
    genericLinks: """
      aqui
      clique aqui
      clica aqui
      clicar aqui
      carregue aqui
      carrega aqui
      toque aqui
      este link
      esta página
      este site
      esta ligação
      ligação
      link
      o link
      página
      site
      mais
      mais informações
      mais informação
      mais info
      mais detalhes
      ler mais
      leia mais
      lê mais
      saber mais
      saiba mais
      ver mais
      ver
      continuar
      continuar a ler
      descarregar
      baixar
      transferir
      download
      detalhes
      abrir
      ir
      fonte
      artigo
      documento
      ficheiro
      arquivo
      seguinte
      voltar
      """,
    genericLinkStarts: """
      clique aqui
      clica aqui
      carregue aqui
      """,
    alternativePrefixes: """
      imagem de
      imagem do
      imagem da
      uma imagem de
      a imagem mostra
      foto de
      foto do
      foto da
      uma foto de
      fotografia de
      fotografia do
      fotografia da
      desenho de
      um desenho de
      ilustração de
      gráfico de
      ícone de
      captura de ecrã de
      """,
    alternativePlaceholders: """
      imagem
      foto
      fotografia
      gráfico
      diagrama
      desenho
      ilustração
      figura
      captura de ecrã
      captura de tela
      mapa
      tabela
      ícone
      texto alternativo
      descrição
      sem título
      decorativa
      imagem decorativa
      capa
      """,
    genericHeadings: """
      mais
      vários
      outros
      diversos
      sem título
      secção
      seção
      título
      subtítulo
      texto
      conteúdo
      parte
      página
      capítulo
      etc
      """)
}
