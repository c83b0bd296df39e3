extension WordLists {
  static let portuguese = WordLists(
    language: "pt",
    genericLinks: """
      aqui, clique aqui, clica aqui, clicar aqui, carregue aqui, carrega aqui, toque aqui, este link, esta página,
      este site, esta ligação, ligação, link, o link, página, site, mais, mais informações, mais informação, mais info,
      mais detalhes, ler mais, leia mais, lê mais, saber mais, saiba mais, ver mais, ver, continuar, continuar a ler,
      descarregar, baixar, transferir, download, detalhes, abrir, ir, fonte, artigo, documento, ficheiro, arquivo, seguinte,
      voltar, neste link, nesta página, neste site, por aqui, daqui, clicando aqui, através deste link, veja aqui, veja,
      vê aqui, vê mais, veja mais, ver aqui, ver vídeo, ver o vídeo, assista, assista aqui, assista ao vídeo, o vídeo,
      este vídeo, vídeo, descarrega aqui, baixe aqui, faça o download, leia aqui, leia o artigo, ler o artigo, o artigo,
      este artigo, este documento, aceda aqui, acede aqui, acesse, acesse aqui, aceder, ir para a página, ir para o site,
      o site, a página, descobre mais, descubra mais, segue este link, siga este link, link externo, formulário,
      neste endereço, consulta aqui, consulte aqui, o seguinte link, clica, clique, clica no link, clique no link, mais aqui
      """,
    genericLinkStarts: """
      clique aqui, clica aqui, carregue aqui, clicar aqui, toque aqui
      """,
    alternativePrefixes: """
      imagem, foto, fotografia, imagem que mostra, imagem de, imagem do, imagem da, uma imagem de, a imagem mostra, foto de,
      foto do, foto da, uma foto de, fotografia de, fotografia do, fotografia da, desenho de, um desenho de, ilustração de,
      gráfico de, ícone de, captura de ecrã de, na imagem, nesta imagem, na foto, nesta foto, na fotografia,
      esta imagem mostra, a foto mostra, esta foto mostra, foto que mostra, imagem onde se vê, captura de tela de,
      captura de ecrã do, captura de ecrã da, fotografia que mostra, esta fotografia mostra, a fotografia mostra,
      ilustração, desenho, vê se, vêem se, veem se, pode ver se, podemos ver, aqui vemos, nesta fotografia,
      a ilustração mostra, o desenho mostra, no desenho, a imagem representa
      """,
    alternativePlaceholders: """
      imagem, foto, fotografia, gráfico, diagrama, desenho, ilustração, figura, captura de ecrã, captura de tela, mapa,
      tabela, ícone, texto alternativo, descrição, sem título, decorativa, imagem decorativa, capa, imagem sem título,
      descrição da imagem, sem descrição, nova imagem, imagem aqui, marcador de posição, ver texto, ver abaixo, fig
      """,
    genericHeadings: """
      mais, vários, outros, diversos, sem título, secção, seção, título, subtítulo, texto, conteúdo, parte, página,
      capítulo, etc, outras coisas, outras informações, mais informações, informações adicionais, geral, tema, tópico
      """,
    unnumberedHeadings: "introdução, conclusão, resumo",
    textImageHeads: "texto, horário, preços, regras",
    ordinals: "primeiro primeira um, segundo segunda dois, terceiro terceira três, quarto quarta, quinto quinta",
    longSentence: 30,
    lexicon: [
      (
        .colour,
        """
        vermelh*, verde, verdes, azul, azuis, amarel*, laranja, rox*, rosa, cinzent*, cinza, preto, preta, branco, branca,
        castanh*
        """
      ),
      (
        .colourUse,
        """
        a vermelho, em vermelho, a verde, em verde, a azul, em azul, a amarelo, em amarelo, são vermelh*, são verdes,
        está a vermelho, estão a vermelho, estão a verde, fica verde, fica vermelho, os verdes, os vermelhos, as verdes,
        as vermelhas
        """
      ),
      (
        .control,
        """
        botão, botões, ligação, ligações, link, links, ícone, ícones, campo, campos, caixa, caixas, separador, menu, opção,
        opções, resposta, respostas, palavra, palavras, texto, textos, frase, frases, seta, setas, barra, barras, ponto,
        pontos, círculo, círculos, quadrado, zona, coluna, linha, célula, cartão, cartões, imagem, triângulo, estrela,
        símbolo, percurso, percursos, rota, rotas, itinerário, itinerários, linhas, colunas, curva, curvas, zonas, verbo,
        verbos, nomes, adjetivo, adjetivos, sílaba, sílabas, letras
        """
      ),
      (
        .instruction,
        """
        clica, clique, carrega, carregue, prima, escolhe, escolha, seleciona, selecione, toca, toque, abre, abra, lê, leia,
        responde, responda, escreve, escreva, preenche, preencha, completa, usa, use, olha, vê, veja, procura, procure,
        encontra, liga, arrasta, arraste, segue, marca, marque, começa, compara, sublinha, corret*, errad*, obrigatóri*,
        significa, significam, indica, indicam, mostra, mostram, siga, assinala
        """
      ),
      (.reference, "ver, vê, veja, consulte, consulta, mostrado, mostrada, descrito, mencionado, indicado, lê, leia"),
      (.aboveBelow, "acima, abaixo, em cima, em baixo"),
      (
        .side,
        """
        à direita, à esquerda, da direita, da esquerda, canto superior, canto inferior, no topo, ao fundo, no canto,
        coluna direita, coluna esquerda, lado direito, lado esquerdo, parte superior, parte inferior, coluna da esquerda,
        coluna da direita
        """
      ),
      (
        .shape,
        """
        redondo, redonda, quadrado, quadrada, circular, triangular, oval, retangular, grande, maior, pequen*, menor,
        em forma de estrela, em forma de coração, em forma de cruz, em forma de seta, em forma de roda
        """
      ),
      (.hearing, "ouvires, ouvir, ouve, ouça, ouvirem, soar, soa, tocar"),
      (.sound, "sinal sonoro, apito, bipe, bip, som, tom, campainha, sino, zumbido"),
      (
        .visible,
        """
        mostra, ecrã, tela, luz, pisca, vês, texto, mensagem, vibra, aparece, também, mostram
        """
      ),
      (
        .device,
        """
        passa o rato, passe o rato, com o rato, passe o mouse, com o mouse, ponteiro do rato, botão direito, duplo clique,
        clique duplo, arrasta e larga, arrastar e largar, arraste e solte, arrasta, arraste, desliza o dedo, deslize o dedo,
        desliza para, agita o telemóvel, prima f5
        """
      ),
      (.pointer, "clica em, clique em, clica no, clique no, clica na, clique na, clicar"),
      (
        .otherDevice,
        """
        teclado, tátil, tecla, tabulador, enter, leitor de ecrã, leitor de tela, ou escolhe, ou escolha, ou seleciona,
        ou selecione, com o dedo
        """
      ),
      (.newWindow, "nova janela, novo separador, nova aba, outra janela"),
      (
        .step,
        """
        primeiro, em primeiro lugar, segundo, em segundo lugar, depois, a seguir, em seguida, mais tarde, finalmente,
        por fim, por último, no fim
        """
      ),
      (.timeUnit, "segundo, segundos, minuto, minutos, hora, horas, min, seg"),
      (
        .timeLimit,
        """
        tens, tem apenas, dispões de, dispõe de, você tem, em menos de, limite de tempo, tempo limite, fecha, expira,
        o tempo acaba, contagem decrescente, contagem regressiva, no máximo, minutos de tempo, segundos de tempo
        """
      ),
      (
        .timed,
        """
        questionário, teste, pergunta, perguntas, atividade, página, exercício, tarefa, formulário, sessão, resposta, jogo,
        exame, prova
        """
      ),
      (
        .noLimit,
        """
        sem limite de tempo, não há limite, sem limite, o tempo que precisares, o tempo que precisar, cerca de,
        mais ou menos, aproximadamente, mais tempo, sem pressa
        """
      ),
      (
        .placeholder,
        """
        inserir texto aqui, texto aqui, adicionar texto, por preencher, a completar, texto de exemplo,
        brevemente mais conteúdo, colocar imagem aqui, conteúdo em breve, em breve mais, texto em falta, por escrever,
        brevemente disponível
        """
      ),
      (
        .idiom,
        """
        canja de galinha, matar dois coelhos, com a faca e o queijo na mão, meter os pés pelas mãos, custar os olhos da cara,
        andar com a cabeça nas nuvens, engolir sapos, água pela barba, pão pão queijo queijo, a dar com um pau,
        fazer das tripas coração, chover a cântaros, pôr as cartas na mesa, estar com a pulga atrás da orelha,
        fazer vista grossa
        """
      ),
      (.transcript, "transcrição, transcrições, legendas, legendado, legendada, versão escrita, versão em texto, por escrito"),
      (
        .complexImage,
        """
        gráfico, diagrama, mapa, esquema, planta, infografia, infográfico, organograma, cronograma, linha do tempo,
        cronologia, fluxograma, mapa mental
        """
      ),
      (.textImage, "cartaz, póster, diapositivo, folheto, aviso, panfleto, citação, horário, certificado, ficha"),
      (.codeImage, "código, código fonte, consola, terminal"),
      (.allOfThese, "todas as anteriores, nenhuma das anteriores, todas estão corretas, nenhuma está correta, a e b, todas as respostas"),
      (.determiner, "o, os, a, as, um, uma, teu, tua, teus, tuas, seu, sua, meu, minha, este, esta, com, de, do, da, para, sem, nenhum"),
      (
        .handle,
        """
        chamado, chamada, intitulado, com a palavra, com a letra, que diz, asterisco, estrela, número, com o texto,
        com o nome, emergência, tracejada, tracejado, pontilhada
        """
      ),
      (.abbreviation, "sr, sra, dr, dra, prof, p, ex, etc, n, nº, tel, pág, págs, art, av, r, aprox, máx, mín, cf, vs"),
      (
        .widget,
        """
        botão, botões, ligação, link, links, ícone, ícones, campo, campos, caixa, caixas, separador, menu, opção,
        opções, seta, símbolo, painel
        """
      ),
      (
        .shown,
        """
        imagem, imagens, foto, fotos, mapa, tabela, diagrama, gráfico, figura, desenho, ilustração, exemplo, lista,
        texto, coluna, vídeo, quadro, formulário, parágrafo, esquema
        """
      ),
      (.beep, "bip, apito, sinal sonoro, campainha, aplausos"),
      (.soundCue, "espera, espere, aguarda, aguarde, depois do, após o, até ao, ao, diz te, indica, significa, saber, ouve o, escuta o"),
      (.finishing, "responder, responde, responda, acabar, acaba, terminar, termina, completa, completar, resolver, resolve, entregar"),
      (.obligation, "tens de, tem de, deves, deve, precisas de, só, apenas, rápido, responde, termina, completa, resolve"),
      (.within, "em, menos"),
      (.pageEvent, "aparece, muda, desaparece, termina, acaba, fecha, mostra, expira, para"),
      (.limitName, "limite de tempo, tempo limite, tempo máximo, minutos no máximo"),
      (.clock, "tempo acabe, tempo acaba, contra o relógio, contagem decrescente, contagem regressiva"),
      (
        .verdict,
        """
        bem, bom, boa, mal, mau, má, sim, não, correct*, certo, certa, errado, errada, permitido, proibido, aberto,
        fechado, obrigado, obrigada, ótimo, seguro, perigoso, melhor, pior, nunca, sempre, gosto, verdadeiro, falso
        """
      ),
      (.conjunction, "e, ou, com, depois"),
      (.copula, "é, são, está, estão, era, foi"),
      (.marked, "marcad*, realçad*, destacad*, escrit*, impress*"),
      (
        .meaning,
        """
        opcional, opcionais, important*, obrigatóri*, correct*, corret*, cert*, errad*, significa, significam, indica,
        explicad*, nov*, fals*
        """
      ),
      (.programming, "código fonte, script"),
      (.recalled, "vimos, visto, dito, aprendido, explicado, referido"),
      ([.aboveBelow, .facing], "ao lado"),
      (.shape, "em forma, com forma"),
      (.answerName, "opção, resposta, alternativa, possibilidade"),
      (
        .measure,
        """
        quanto tempo, quanto dura, quanto pesa, quanto mede, que distância, que comprimento, que altura, pesa, pesam,
        peso, comprimento, distância, temperatura, velocidade, altura, largura, profundidade, volume
        """
      ),
      (.price, "custa, custam, custo, preço, pagas, paga, pagar, ganha, ganhas, renda, aluguer, salário"),
      (
        .unitName,
        """
        metro, metros, quilómetro, quilómetros, quilômetros, km, cm, mm, centímetros, milímetros, grama, gramas, kg,
        quilo, quilos, quilogramas, toneladas, litro, litros, ml, cl, grau, graus, celsius, por cento, percentagem, dia,
        dias, semana, semanas, mês, meses, ano, anos, noites, watts, volts, pessoas, vezes
        """
      ),
      (.currency, "euro, euros, cêntimo, cêntimos, dólar, dólares, libras, reais, eur"),
      (
        .world,
        """
        forno, fornos, micro-ondas, máquina, máquinas, motor, motores, doente, doentes, paciente, pacientes, palete,
        paletes, colega, colegas, sangue, cliente, clientes, empilhador, camião, caminhão, grua, fio, fios, cabo, cabos,
        giz, jogador, jogadora, árbitro, lixo, almoço, almoçar, comer, pausa, cantina, pão, massa, peão, peões, campainha,
        serra, berbequim, enfermeira, enfermeiro, escada, em casa, igreja
        """
      ),
      (.signing, "assina, assine, assinar, assinatura"),
      (
        .drawn,
        """
        barra, barras, linha, linhas, rota, rotas, caminho, caminhos, percurso, curva, curvas, ponto, pontos, zona,
        zonas, área, áreas, seta, setas, círculo, círculos, coluna, colunas, setor
        """
      ),
      (.control, "borda, contorno, moldura"),
      (.standsFor, "representa, representam, significa, significam, indica, indicam, mostra, corresponde"),
      (.shape, "maior, menor, mais pequena, mais pequeno"),
      ([.side, .control], "o da esquerda, a da esquerda, o da direita, a da direita"),
      (.world, "metro, elétrico"),
      (.clock, "contra o tempo, contra o relógio, tempo acabe, tempo acaba"),
      (.picture, "imagem, imagens, foto, fotos, desenho, mapa, gráfico"),
      ([.hearing, .sound], "ouvires o sinal, ouvir o sinal, ouve o sinal, soar o sinal"),
      (.world, "porta, portas, motorista, elevador, semáforo"),
      (
        .world,
        """
        leitor, gaveta, armário, prateleira, bomba, árvore, árvores, planta, plantas, vaca, vacas, trator, tijolo,
        tijolos, capacete, capacetes, parede, telhado, janela, garrafa, tesoura, faca, garfo, prato, pratos, luvas,
        sapatos, camisa, cama, comprimidos, mala, válvula, tubo, parafuso, martelo, madeira, aço, carne, legumes, folhas,
        raízes, colete, casaco
        """
      ),
    ])
}
