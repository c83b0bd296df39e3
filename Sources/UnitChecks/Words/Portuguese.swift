extension WordData {
  static let portuguese = WordData(
    stopWords: """
      os as um uma que em para com não por mais dos das se na no nas nos ao aos à às ou seu sua seus suas está são também como quando \
      muito já eu ele ela você teu tua isso esta este foi ser ter há até sem mesmo onde quem do da é o e
      """,
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
      """,
    captionWords: """
      tabela
      quadro
      figura
      dados
      imagem
      """,
    allOfTheAbove: """
      todas as anteriores
      nenhuma das anteriores
      todas as respostas
      todas estão corretas
      nenhuma destas
      todas
      nenhuma
      a e b
      """,
    colour: """
      no|na|o|a botão|link|ícone|caixa|campo|seta|palavra|ligação !vermelho|vermelha|verde|azul|amarelo|amarela|laranja|cinzento|cinza|rosa
      marcado|marcados|marcadas|escrito|escritos|escritas|destacado|destacadas|realçado a|em !vermelho|verde|azul|amarelo|laranja|cinzento|rosa
      respostas|campos|palavras|texto|frases|células a|em !vermelho|verde|azul|amarelo|laranja|cinzento|rosa
      """,
    position: """
      !ver|veja|vê|vide acima|abaixo
      botão|imagem|foto|menu|link|tabela|coluna|caixa|campo|ícone|figura|mapa|texto|lista à !direita|esquerda
      botão|imagem|foto|menu|link|tabela|caixa|figura|mapa|texto|lista !acima|abaixo
      o|no botão !redondo|quadrado|grande|pequeno
      """,
    device: """
      !clique|clica|clicar|cliquem em|no|na|nos|nas|aqui|sobre|duas
      !arraste|arrasta|arrastar e|o|a|os|as|cada|para
      com|use|usa|mova o !rato|mouse
      """,
    otherDevices: "teclado tecla teclas toque tocar tabulação dedo",
    sound: """
      quando|se !ouvir|ouvires|ouvirem o|a|um|uma sinal|som|apito|campainha|bipe|toque
      """,
    timeLimit: """
      tem|tens|têm # !segundos|minutos para este|esta|cada|responder|terminar|completar|o|a
      dispõe|dispões de # !segundos|minutos
      """,
    sentenceLimit: 30)
}
